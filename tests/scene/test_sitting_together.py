"""People on the ground: the director asks for it, they sit around something and look at each other, and a picnic has its blanket."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import Actor
from rushes.scene.acting.sitting_together import BLANKET
from rushes.scene.figures import CAST
from rushes.scene.model import Scene
from rushes.scene.staging.build import company


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=11, width_px=320, height_px=180, seconds=4)


def _sitting(prompt: str) -> tuple[list[Actor], list[Actor]]:
    people = company(_scene(prompt))
    return [actor for actor in people if actor.who >= 0], [actor for actor in people if actor.name == BLANKET]


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a family has a picnic in the park", "picnic"), ("two friends picnic on the beach", "picnic"), ("一家人在公园野餐", "picnic"),
        ("una familia hace un picnic", "picnic"), ("people sitting on the ground", "sit_floor"), ("a boy sits cross-legged", "sit_floor"),
    ],
)  # fmt: skip
def test_the_director_tells_a_picnic_from_sitting_on_the_ground(prompt: str, action: str) -> None:
    assert {subject.action for subject in _scene(prompt).subjects} == {action}


@pytest.mark.parametrize("prompt", ["a family has a picnic in the park", "four friends have a picnic on the beach", "three people sit on the ground"])  # fmt: skip
def test_they_look_at_each_other_over_what_is_between_them(prompt: str) -> None:
    people, _ = _sitting(prompt)
    first, last = min(people, key=lambda actor: actor.x), max(people, key=lambda actor: actor.x)
    assert (first.facing, last.facing) == (1, -1)
    assert last.x - first.x > 0.5 * (first.wide + last.wide)  # room between them
    assert all(actor.z >= max(first.z, last.z) - 1e-6 for actor in people)  # open to the camera


def test_food_lies_on_a_blanket_in_their_middle() -> None:
    people, (blanket,) = _sitting("a family has a picnic in the park")
    assert min(actor.x for actor in people) < blanket.x < max(actor.x for actor in people)
    assert blanket.grounded and blanket.who < 0  # nobody named it, no camera looks for it
    colours = set(CAST[BLANKET].palette)
    assert {"bread", "apple", "melon"} <= colours


def test_who_has_a_picnic_alone_has_it_before_the_feet() -> None:
    (one,), (blanket,) = _sitting("a girl has a picnic in the meadow")
    assert (blanket.x - one.x) * one.facing > 0


def test_without_a_picnic_there_is_no_blanket() -> None:
    assert not _sitting("people sitting on the ground")[1]
    assert not _sitting("a man sits on a bench")[1]


@pytest.mark.parametrize(
    ("prompt", "actions"),
    [
        ("a woman sits down on the sand", ["sit_floor"]),
        ("a girl sits in the snow", ["sit_floor"]),
        ("一个女孩坐在沙滩上", ["sit_floor"]),
        ("Ein Kind sitzt auf dem Boden", ["sit_floor"]),
        ("a dog sits on the grass", ["sit"]),
        ("a man sits on a bench on the beach", ["sit", ""]),
        ("a girl sits in the meadow reading a book", ["read"]),
    ],
)
def test_who_sits_on_the_ground_is_on_no_bench(prompt: str, actions: list[str]) -> None:
    scene = direct(prompt, seed=1, width_px=128, height_px=72, seconds=4)
    assert [subject.action for subject in scene.subjects] == actions
