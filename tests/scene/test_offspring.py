"""Young animals beside their mothers: small ones of her kind who do what she does."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.model import Scene
from rushes.scene.staging.build import company


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "kind", "young"),
    [
        ("a bear with her cubs by the river", "bear", 3),
        ("a mare and her foal in a meadow", "horse", 1),
        ("a polar bear mother with two cubs walking on the ice", "polar bear", 2),
        ("a mother duck and six ducklings cross a road", "duck", 6),
        ("an elephant and a baby elephant", "elephant", 1),
        ("a kangaroo with her joey", "kangaroo", 1),
        ("母熊带着两只小熊", "bear", 2),
        ("eine Kuh mit ihrem Kalb", "cow", 1),
        ("una osa con sus oseznos", "bear", 3),
        ("une jument et son poulain", "horse", 1),
    ],
)
def test_the_young_are_smaller_than_their_mother(prompt: str, kind: str, young: int) -> None:
    scene = _scene(prompt)
    mother, child = scene.subjects
    assert (mother.kind, child.kind) == (kind, kind)
    assert (mother.count, child.count) == (1, young) and mother.action == child.action
    people = company(scene)
    grown, small = (next(actor for actor in people if actor.who == n) for n in (0, 1))
    assert small.height < 0.8 * grown.height


@pytest.mark.parametrize(("prompt", "kind"), [("a wolf pack runs through the snow", "wolf"), ("a lion pride rests", "lion"), ("a penguin colony on the ice", "penguin")])  # fmt: skip
def test_a_herd_may_be_named_behind_its_animals(prompt: str, kind: str) -> None:
    scene = _scene(prompt)
    assert [subject.kind for subject in scene.subjects] == [kind] and scene.subjects[0].count > 2
    assert not scene.not_understood
    assert _scene("a wolf in a backpack").subjects[0].count == 1


@pytest.mark.parametrize("prompt", ["an elephant family crosses the savannah", "una familia de osos camina por el bosque", "a mother duck and her ducklings walk across a meadow"])  # fmt: skip
def test_the_young_go_behind_their_parents_and_not_before_them(prompt: str) -> None:
    people = company(_scene(prompt))
    grown, young = ([actor for actor in people if actor.who == n] for n in (0, 1))
    ahead = grown[0].facing
    assert max(ahead * actor.x for actor in young) < min(ahead * actor.x for actor in grown)
    assert min(actor.z for actor in young) > min(actor.z for actor in grown) - 0.3
    assert young[0].height / young[0].z < 0.8 * grown[0].height / grown[0].z  # as small in the frame as it is


def test_who_is_alone_or_of_another_kind_is_nobodys_young() -> None:
    assert [subject.size for subject in _scene("three kittens in a basket").subjects] == ["normal", "normal"]
    assert [subject.kind for subject in _scene("a cat and a puppy play").subjects] == ["cat", "dog"]
    assert len(_scene("a baby elephant bathes. The baby elephant plays").subjects) == 1


@pytest.mark.parametrize(
    "prompt",
    [
        "three lion cubs with their mother",
        "a mother lion and her cubs",
        "two lion cubs",
        "小狮子在草原上",
        "un leoncino",
    ],
)
def test_no_lion_cub_and_no_mother_of_one_has_a_mane(prompt: str) -> None:
    scene = _scene(prompt)
    assert {subject.figure for subject in scene.subjects} == {"lioness"} and not scene.stand_ins
    assert _scene("a lion").subjects[0].figure == "lion"


def test_a_mother_duck_is_not_yellow_as_her_ducklings_are() -> None:
    mother, young = _scene("A mother duck leading six ducklings across a pond").subjects
    assert mother.colour is not None and min(mother.colour) > 0.8 and young.colour is None


def test_a_chick_is_no_hen() -> None:
    hen, chicks = _scene("a hen with her chicks").subjects
    assert (hen.figure, chicks.figure) == ("chicken", "chick")
    assert _scene("un polluelo").subjects[0].figure == "chick"


@pytest.mark.parametrize(
    "prompt",
    ["elephant family", "a family of elephants crosses a river", "大象一家在草原上行走", "una familia de elefantes", "eine Familie von Elefanten", "ゾウの家族が歩いている"],
)  # fmt: skip
def test_of_a_family_of_animals_some_are_young(prompt: str) -> None:
    """Three of one size were a group, and no family."""
    grown, young = _scene(prompt).subjects
    assert [(one.kind, one.count) for one in (grown, young)] == [("elephant", 2), ("elephant", 1)]
    assert young.size == "small" and young.action == grown.action
    people = company(_scene(prompt))
    heights = [next(actor for actor in people if actor.who == n).height for n in (0, 1)]
    assert heights[1] < 0.7 * heights[0]


def test_a_family_of_people_has_members_and_no_lion_cub_a_mane() -> None:
    assert len(_scene("a family eats dinner").subjects) == 3
    assert _scene("a family of lions").subjects[1].figure == "lioness"


def test_the_young_of_a_herd_are_of_its_kind() -> None:
    for prompt, kind in (
        ("A herd of five elephants walks; the smallest calf holds its mother's tail.", "elephant"),
        ("A mother fox leads three tiny cubs out of their den. The smallest cub lands on its brother.", "fox"),
    ):
        scene = direct(prompt, seed=1, width_px=160, height_px=90, seconds=4)
        assert {subject.kind for subject in scene.subjects} == {kind}


@pytest.mark.parametrize(
    "prompt",
    [
        "Fünf Entenküken schwimmen hinter ihrer Mutter über den Teich",
        "Cinq canetons nagent derrière leur mère sur l'étang",
    ],
)
def test_the_mother_of_ducklings_is_a_duck_in_any_language(prompt):
    found = direct(prompt, seed=1, width_px=384, height_px=216, seconds=5)
    assert [(s.kind, s.count, s.size) for s in found.subjects] == [("duck", 5, "small"), ("duck", 1, "normal")]
