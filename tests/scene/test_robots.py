"""A robot does what takes hands on a person's limbs, with its own head; what it has a movement for it does as itself."""

from __future__ import annotations

import pytest

from rushes.scene import direct
from rushes.scene.directing.parts.performing import perform
from rushes.scene.figures import CAST, draw
from rushes.scene.figures.sprites import pose_of
from scene.studio import LIGHT


@pytest.mark.parametrize(
    ("prompt", "figure", "action"),
    [
        ("a robot waters flowers in a garden", "upright robot", "water_plants"),
        ("a robot plays the guitar on a stage", "upright robot", "play_guitar"),
        ("a robot cooks in a kitchen", "upright robot", "cook"),
        ("a robot dances in the street", "robot", "dance"),
        ("a robot walks in the street", "robot", "walk"),
        ("two robots play chess", "robot", "play_chess"),
    ],
)
def test_who_plays_it(prompt: str, figure: str, action: str) -> None:
    scene = direct(prompt, seed=1, width_px=320, height_px=180, seconds=4)
    parts, _ = perform(scene.subjects, CAST)
    assert (parts[0].name, parts[0].action) == (figure, action)
    assert scene.not_shown == ()


def test_it_keeps_its_head() -> None:
    upright = CAST["upright robot"]
    parts = {
        part
        for part in upright.model(pose_of(upright, "cook", 0.2, 0)).parts
        if "animal" in part or part in ("screen", "bulb")
    }
    assert parts
    person = draw("human", action="cook", phase=0.2, height_px=96, light=LIGHT).rgba
    robot = draw("upright robot", action="cook", phase=0.2, height_px=96, light=LIGHT).rgba
    assert person.shape != robot.shape or (person != robot).mean() > 0.1
