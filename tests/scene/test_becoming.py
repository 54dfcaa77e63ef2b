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
