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
