"""Characters of our own clips: the same figure in a new scene, doing what the new words say."""

from __future__ import annotations

from typing import Any

import pytest

from rushes.scene import Known, Scene, Subject, direct, known_in, recast


def scene_of(prompt: str, **changes: Any) -> Scene:
    return direct(prompt, **({"seed": 7, "width_px": 1280, "height_px": 720, "seconds": 4} | changes))


def known(prompt: str, name: str = "", *, at_seconds: float = 0.0, **changes: Any) -> Known:
    subject = known_in(scene_of(prompt, **changes), at_seconds=at_seconds)
    assert subject is not None
    return Known(name=name, subject=subject)


FOX = "a small white fox sits in a snowy forest"


@pytest.mark.parametrize(
    ("name", "prompt"),
    [
        ("hfspncadz.mooflapand", "@hfspncadz.mooflapand runs along a sunny beach"),
        ("hfspncadz.mooflapand", "@{hfspncadz.mooflapand} runs along a sunny beach"),
        ("Biscuit", "biscuit runs along a sunny beach"),
        ("", "it runs along a sunny beach"),
        ("", "the fox runs along a sunny beach"),
        ("", "runs along a sunny beach"),
        ("Biscuit", "在阳光明媚的海滩上，Biscuit 在奔跑"),
    ],
)
def test_the_same_figure_does_something_else_elsewhere(name: str, prompt: str) -> None:
    old = known(FOX, name)
    scene = recast(prompt, [old], scene_of)
    (fox,) = scene.subjects
    assert (fox.kind, fox.figure, fox.colour, fox.size) == ("fox", "fox", old.subject.colour, "small")
    assert (fox.action, scene.place) == ("run", "beach")
    assert scene.prompt == prompt
    assert scene.characters == 0


def test_what_is_said_of_it_now_counts_more() -> None:
    (fox,) = recast("a big blue Biscuit runs", [known(FOX, "Biscuit")], scene_of).subjects
    assert (fox.size, fox.colour) == ("big", scene_of("a blue fox").subjects[0].colour)


def test_two_of_them_meet_whoever_is_there() -> None:
    cast = [known("a black cat sleeps on a sofa", "Kit"), known("a green robot dances", "Rob")]
    scene = recast("Kit and Rob walk in a park with a dog", cast, scene_of)
    colours = {subject.kind: subject.colour for subject in scene.subjects}
    assert colours["cat"] == cast[0].subject.colour and colours["robot"] == cast[1].subject.colour
    assert "dog" in colours


def test_who_is_not_named_stands_before_whoever_is() -> None:
    scene = recast("an owl sits on a branch, a mouse under the owl", [known(FOX)], scene_of)
    assert scene.subjects[0].kind == "fox"
    for subject in scene.subjects:
        if subject.relation:
            assert scene.subjects[subject.relation_to].kind != "fox", "who stood to whom stays so"


def test_a_person_is_the_same_individual() -> None:
    old = known("a woman walks in a city street", "Ann")
    looks = {recast(f"Ann {deed}", [old], scene_of).subjects[0].look for deed in ("dances", "runs on a beach")}
    assert looks == {old.subject.look} and looks != {0}


def test_of_a_storyboard_it_is_who_is_there_at_that_moment() -> None:
    board = "Shot 1:\nduration: 2sec\nScene: a fox runs\n\nShot 2:\nduration: 2sec\nScene: a bear sleeps"
    assert known(board).subject.kind == "fox"
    assert known(board, at_seconds=2.5).subject.kind == "bear"


def test_every_part_of_a_storyboard_shows_it() -> None:
    board = "Shot 1:\nduration: 2sec\nScene: Biscuit runs\n\nShot 2:\nduration: 2sec\nScene: Biscuit sleeps in a cave"
    old = known(FOX, "Biscuit")
    scene = recast(board, [old], scene_of)
    assert [(part.subjects[0].kind, part.subjects[0].colour) for part in scene.parts] == [
        ("fox", old.subject.colour)
    ] * 2


def test_who_comes_to_others_of_whom_one_leaves_takes_nobodys_place() -> None:
    board = "Shot 1: a dog and a cat in a park\nShot 2: the cat runs away\nShot 3: Ann walks in"
    scene = recast(board, [known("a woman walks in a city street", "Ann")], scene_of)
    [(was, part)] = [(was, part) for part in scene.parts for was in part.earlier]
    followed = {was.subjects[n].kind: after for n, after in enumerate(was.after)}
    assert [part.subjects[followed[kind]].kind for kind in ("woman", "dog")] == ["woman", "dog"]
    assert followed["cat"] == -1


@pytest.mark.parametrize(
    "scene",
    [
        scene_of("a quiet lake at dawn").with_changes(subjects=()),
        scene_of("a fox", images=1),
        scene_of("a fox", characters=1),
        scene_of("a fox").with_changes(subjects=(Subject(kind="thingamajig", figure=""),)),
    ],
)
def test_where_nobody_is_known_there_is_nobody_to_recast(scene: Scene) -> None:
    assert known_in(scene, at_seconds=0.0) is None


def test_a_scene_without_a_look_is_still_read() -> None:
    """As clips that were made before have them."""
    data = scene_of(FOX).to_dict()
    for subject in data["subjects"]:
        del subject["look"]
    assert Scene.from_dict(data) == scene_of(FOX)
