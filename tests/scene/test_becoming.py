"""Who becomes another is first one and then the other, in its place."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.directing.changes.becoming import begins_as


@pytest.mark.parametrize(
    ("prompt", "first", "then"),
    [
        ("caterpillar turning into a butterfly", "caterpillar", "butterfly"), ("a frog turns into a prince", "frog", "human"),
        ("a pumpkin transforms into a carriage", "pumpkin", "carriage"), ("una rana se convierte en un príncipe", "frog", "human"),
        ("青蛙变成王子", "frog", "human"), ("an acorn growing into an oak tree", "nut", "tree"),
    ],
)  # fmt: skip
def test_it_is_first_the_one_and_then_the_other(prompt: str, first: str, then: str) -> None:
    scene = direct(prompt, seed=4, width_px=320, height_px=180, seconds=5)
    casts = [one for part in (scene.parts or (scene,)) for one in part.casts]
    assert [one.kind for one in casts[0]] == [first]
    assert [one.kind for one in casts[-1]] == [then]
    assert scene.prompt == prompt


def test_a_day_and_a_scene_are_nobody() -> None:
    assert begins_as("day turns into night over a city") == ("", "")
    assert begins_as("a fox runs into the forest") == ("", "")


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("A time-lapse of a seed growing into a tall green plant in a terracotta pot on a windowsill", "potted plant"),
        ("tiny sprout becoming a flower, sunlight", "flower"), ("延时摄影，一颗种子慢慢长成一棵参天大树", "tree"),
        ("una semilla crece hasta convertirse en un girasol", "sunflower"), ("Ein Samen wächst zu einer Sonnenblume heran", "sunflower"),
    ],
)  # fmt: skip
def test_what_comes_out_of_a_seed_is_there_and_grows(prompt: str, kind: str) -> None:
    scene = direct(prompt, seed=4, width_px=320, height_px=180, seconds=8)
    assert (scene.subjects[0].kind, scene.subjects[0].action) == (kind, "grow")
    assert not scene.parts and all(one.kind != "flower pot" for one in scene.subjects)
    assert scene.prompt == prompt
