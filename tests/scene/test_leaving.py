"""Who goes, what ends and what changes by words that speak of a scene that is there."""

from __future__ import annotations

from typing import Any

import pytest

from rushes.scene import Scene, direct
from rushes.scene.director import extend

SIZE: dict[str, Any] = {"width_px": 640, "height_px": 360}


def scene_of(prompt: str, **more: Any) -> Scene:
    return direct(prompt, seed=1, seconds=4, **SIZE, **more)


def both(first: str, prompt: str) -> tuple[Scene, Scene]:
    """What a remix of a scene, and the last part of an extension of it, come to."""
    base = scene_of(first)
    return scene_of(prompt, base=base), extend(base, prompt, seconds=4).parts[-1]


def kinds(scene: Scene) -> list[str]:
    return [subject.kind for subject in scene.subjects]


@pytest.mark.parametrize(
    ("first", "prompt", "stay"),
    [
        ("a fox", "it leaves", []),
        ("a man", "he leaves", []),
        ("a fox and a deer", "it disappears", ["deer"]),
        ("一只猫", "它离开了", []),
    ],
)
def test_whom_a_pronoun_means_leaves(first, prompt, stay):
    for scene in both(first, prompt):
        assert kinds(scene) == stay


@pytest.mark.parametrize(("prompt", "size"), [("smaller", "small"), ("make it bigger", "big")])
def test_a_size_alone_is_meant_of_who_is_there(prompt, size):
    for scene in both("a fox", prompt):
        assert (kinds(scene), scene.subjects[0].size) == (["fox"], size)


def test_a_pattern_alone_is_meant_of_who_is_there():
    for scene in both("a car", "make it striped"):
        assert scene.subjects[0].pattern == "striped"


def test_an_extension_that_changes_nothing_says_what_it_did_not_understand():
    going_on = extend(scene_of("a fox"), "xyzzy", seconds=4)
    assert (kinds(going_on), going_on.not_understood) == (["fox"], ("xyzzy",))


@pytest.mark.parametrize(
    ("first", "prompt"),
    [
        ("a fox runs down a rainy street", "the rain stops"),
        ("a fox runs in the snow", "the snow stops"),
        ("a fox runs in the rain", "it stops raining"),
        ("a fox runs at night with fireworks", "the fireworks stop"),
        ("一只狐狸在雨中奔跑", "雨停了"),
    ],
)
def test_the_verb_that_ends_a_weather_is_said_of_nobody_else(first, prompt):
    for scene in both(first, prompt):
        assert (scene.weather, scene.sights) == ("clear", ())
        assert [(subject.kind, subject.action) for subject in scene.subjects] == [("fox", "run")]


def test_a_weather_that_does_not_stop_goes_on_and_so_does_everybody():
    for scene in both("a fox runs in the rain", "the rain never stops"):
        assert (scene.weather, scene.subjects[0].action) == ("rain", "run")


@pytest.mark.parametrize(
    "prompt", ["in the rain the fox stops", "the fox stops in the rain", "the fox stops and looks at the rain"]
)
def test_who_stops_in_a_weather_does_not_end_it(prompt):
    for scene in both("a fox runs in the rain", prompt):
        assert (scene.weather, scene.subjects[0].action) == ("rain", "stand")
