"""Who joins, leaves and is known in an extension, and in what is made of it afterwards."""

from __future__ import annotations

import json

import pytest

from rushes.scene import Scene, SceneError
from rushes.scene.directing.changes.extending import extended
from rushes.scene.model import Company, look_of
from scene.going_on import after, scene_of


@pytest.mark.parametrize(
    ("prompt", "who", "earlier"),
    [
        ("a rabbit runs beside it", [("fox", "run"), ("rabbit", "run")], [(0,)]),
        ("a rabbit and two birds join", [("fox", "run"), ("rabbit", "run"), ("bird", "run")], [(0,)]),
        ("a rabbit runs into the picture", [("fox", "run"), ("rabbit", "run")], [(0,)]),
        ("the fox jumps over a rabbit", [("fox", "jump"), ("rabbit", "")], [(0,)]),
        ("a rabbit chases the fox", [("fox", "run"), ("rabbit", "run")], [(0,)]),
        ("a rabbit rides on the fox", [("fox", "run"), ("rabbit", "run")], []),
        ("a tree", [("fox", "run"), ("tree", "")], [(0,)]),
        ("一只兔子跑过来", [("fox", "run"), ("rabbit", "run")], [(0,)]),
        ("another fox joins", [("fox", "run")], [(0,)]),
        ("replace the fox with a wolf", [("wolf", "run")], [(0,)]),
        ("the fox turns into a wolf", [("wolf", "run")], [(0,)]),
        ("remove the fox", [], [(-1,)]),
        ("the fox leaves", [], [(-1,)]),
        ("it walks away", [], [(-1,)]),
        ("the fox leaves and a rabbit comes", [("rabbit", "")], [(-1,)]),
        ("it sleeps", [("fox", "sleep")], [(0,)]),
        ("it stops", [("fox", "stand")], [(0,)]),
        ("suddenly a storm breaks out", [("fox", "run")], []),
    ],
)
def test_whom_an_extension_names_comes_changes_or_leaves(prompt, who, earlier):
    base = scene_of("a fox runs through a forest")
    last = after(base, prompt)
    assert [subject.kind for subject in last.subjects] == [kind for kind, _ in who]
    assert [s.action for s in last.subjects][:1] == [action for _, action in who][:1]
    assert [company.after for company in last.earlier] == earlier
    assert all(company.subjects == base.subjects for company in last.earlier)
    assert (last.place, last.setting, last.variation) == ("forest", base.setting, base.variation)


@pytest.mark.parametrize(
    ("prompt", "after_it", "by"),
    [
        ("the dog leaves", (-1, 0), "walk"),
        ("the dog runs away", (-1, 0), "run"),
        ("the cat leaves the dog", (0, -1), "walk"),
        ("the dog leaves, the cat stays", (-1, 0), "walk"),
        ("the dog and the cat leave", (-1, -1), "walk"),
        ("remove the dog", (-1, 0), ""),
        ("without the cat", (0, -1), ""),
        ("the cat vanishes", (0, -1), ""),
        ("狗离开了", (-1, 0), "walk"),
        ("去掉猫", (0, -1), ""),
        ("der Hund läuft weg", (-1, 0), "walk"),
        ("le chat s'en va", (0, -1), "walk"),
        ("собака убегает", (-1, 0), "run"),
        ("犬が消える", (-1, 0), ""),
    ],
)
def test_only_who_is_said_to_leaves(prompt, after_it, by):
    base = scene_of("a dog and a cat walk through a meadow", seconds=4)
    company = after(base, prompt).earlier[-1]
    assert (company.after, company.leaving_by) == (after_it, by)


@pytest.mark.parametrize(
    "prompt", ["the leaves fall", "falling leaves", "golden leaves everywhere", "trees and leaves in the wind"]
)
def test_leaves_of_trees_are_nobody_who_leaves(prompt):
    base = scene_of("a dog and a cat walk through a meadow", seconds=4)
    assert [subject.kind for subject in after(base, prompt).subjects][:2] == ["dog", "cat"]


def test_whom_a_pronoun_means_keeps_its_figure():
    base = scene_of("a man plays the guitar in a park", seconds=4)
    for scene in (after(base, "he plays the violin"), scene_of("he plays the violin", base=base)):
        assert (scene.subjects[0].figure, scene.subjects[0].action) == (base.subjects[0].figure, "play_violin")


def test_people_keep_their_looks_in_another_place():
    base = scene_of("a man walks through a snowy forest", seconds=4)
    there = scene_of("on the beach", base=base)
    assert there.variation != base.variation
    assert look_of(there, there.subjects[0], 0) == look_of(base, base.subjects[0], 0)


def test_one_of_two_can_leave():
    base = scene_of("two cats play in a garden", seconds=4)
    last = after(base, "one cat leaves")
    assert [subject.count for subject in last.subjects] == [1]
    assert [company.after for company in last.earlier] == [(0,)]
    assert after(base, "the cats leave").subjects == ()


def test_a_colour_that_somebody_turns_is_its_own():
    base = scene_of("a red car drives through a city", seconds=4)
    blue = after(base, "the car turns blue").subjects[0]
    assert blue.colour == scene_of("a blue car").subjects[0].colour != base.subjects[0].colour


def test_more_of_a_kind_join_those_who_are_there():
    base = scene_of("two dogs run on a beach", seconds=4)
    assert after(base, "a third dog joins them").subjects[0].count == 3
    assert scene_of("add another dog", base=base).subjects[0].count == 3


def test_who_was_there_is_known_to_every_later_extension():
    base = scene_of("a fox runs through a forest", seconds=4)
    first = after(base, "a rabbit runs beside it")
    assert first.earlier == (Company(subjects=base.subjects, until=first.starts_at, after=(0,)),)
    assert extended(first, None, 5).earlier == first.earlier
    assert after(first, "the camera pulls back").earlier == first.earlier
    assert after(first, "it begins to snow").earlier == first.earlier
    second = after(first, "two birds and a dog join")
    assert [subject.kind for subject in second.subjects] == ["fox", "rabbit", "bird", "dog"]
    assert second.earlier == (
        *first.earlier,
        Company(subjects=first.subjects, until=second.starts_at, after=(0, 1)),
    )
    third = after(second, "remove the rabbit")
    assert third.earlier[-1].after == (0, -1, 1, 2) and third.earlier[:-1] == second.earlier
    assert Scene.from_dict(json.loads(json.dumps(third.to_dict()))) == third


def test_a_near_shot_opens_for_company_once():
    near = scene_of("close-up of a fox in a forest", seconds=4)
    opened = after(near, "a rabbit comes")
    assert after(opened, "it begins to snow").shots[-1].framing == "full"
    close = after(opened, "close-up of the fox")
    assert close.earlier and after(close, "it begins to snow").shots[-1].framing == "close"


def test_whom_an_extension_names_in_an_empty_place_is_there_by_itself():
    last = after(scene_of("a meadow"), "a fox comes")
    assert [subject.kind for subject in last.subjects] == ["fox"]
    assert [(company.subjects, company.after) for company in last.earlier] == [((), ())]


@pytest.mark.parametrize(
    ("kept", "until"), [([{"count": 1, "at": 4.5}], 4.5), ([], None), (1, 4.4), (0, None), (None, None)]
)
def test_a_scene_that_kept_only_who_joined_is_read(kept, until):
    base = scene_of("a fox runs through a forest", seconds=4)
    scene = after(base, "a rabbit runs beside it")
    stored = json.loads(json.dumps(scene.to_dict())) | {"joined": kept}
    del stored["earlier"]
    if kept is None:  # from before anybody could join
        del stored["joined"]
    expected = () if until is None else (Company(subjects=base.subjects, until=until, after=(0,)),)
    assert Scene.from_dict(stored) == scene.with_changes(earlier=expected)


@pytest.mark.parametrize("kept", [2, -1, [{"count": 0, "at": 0.0}], [{"count": 1, "at": 0.0}] * 2])
def test_more_than_there_are_cannot_have_joined(kept):
    scene = after(scene_of("a fox runs through a forest", seconds=4), "a rabbit runs beside it")
    stored = {key: value for key, value in scene.to_dict().items() if key != "earlier"}
    with pytest.raises(SceneError, match="cannot have joined"):
        Scene.from_dict(stored | {"joined": kept})


@pytest.mark.parametrize("places", [(), (0, 0), (0, 2), (0, 1, -1)])
def test_a_company_becomes_those_who_follow(places):
    scene = scene_of("a fox and a rabbit run through a forest")
    with pytest.raises(SceneError, match="subjects"):
        scene.with_changes(earlier=(Company(subjects=scene.subjects, until=2.0, after=places),))


def test_more_than_fit_into_a_frame_are_told_and_not_shown():
    base = scene_of("a fox, a bear, a cat, a wolf and a deer in a forest")
    last = after(base, "a rabbit and a dog come along")
    assert [subject.kind for subject in last.subjects] == ["fox", "bear", "cat", "wolf", "deer", "rabbit"]
    assert last.not_shown == ("dog",)
