"""A video of a picture that is remixed: the same picture again, with what the new words change."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from rushes.scene import Scene, direct, extend, render

SIZE: dict[str, Any] = {"width_px": 128, "height_px": 72, "fps": 10}


def pictured(prompt: str, **more: Any) -> Scene:
    return direct(prompt, seed=1, seconds=2, images=1, **SIZE, **more)


def hills() -> np.ndarray:
    """A sky over a dark hill."""
    picture = np.zeros((72, 128, 3), np.uint8)
    picture[:40] = (140, 180, 230)
    picture[40:] = (60, 110, 50)
    return picture


def test_a_remix_of_a_picture_begins_with_the_picture_and_shows_what_was_said():
    base = pictured("the camera pans left")
    again = pictured("at night, it snows", base=base)
    assert (again.images, again.time, again.weather, again.camera) == (1, "night", "snow", base.camera)
    before, after = (list(render(scene, images=[hills()]).frames()) for scene in (base, again))
    assert np.array_equal(before[0].y, after[0].y), "the first frame is the picture"
    assert np.abs(before[-1].y.astype(int) - after[-1].y).mean() > 10


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("add a cat", ("cat",)),
        ("replace the dog with a fox", ("dog", "fox")),
        ("on a beach", ("beach",)),
        ("the dog runs", ("dog: run",)),
        ("at night", ()),
    ],
)
def test_what_no_picture_can_become_is_told(prompt, told):
    base = pictured("a dog in a meadow")
    for scene in (pictured(prompt, base=base), extend(base, prompt, seconds=2).parts[-1]):
        assert scene.not_shown == told
        assert (scene.place, scene.subjects) == (base.place, base.subjects)


def test_a_film_of_a_picture_that_was_extended_is_changed_in_all_its_parts():
    film = extend(pictured("rain falls"), "the rain stops", seconds=2)
    again = pictured("at night", base=film)
    assert [(part.time, part.weather) for part in again.parts] == [("night", "rain"), ("night", "clear")]
    assert [(part.starts_at, part.seconds) for part in again.parts] == [(0, 1), (1, 1)]
    assert again.frame_count == 20


def test_a_picture_keeps_its_pace_when_it_goes_on_and_says_so():
    base = pictured("a waterfall")
    last = extend(base, "in slow motion", seconds=2).parts[-1]
    assert (last.pace, last.not_shown) == (base.pace, ("slow motion",))
    assert pictured("in slow motion", base=base).pace < 1
