"""Turning on the spot: to the camera, back over the shoulder; people with their feet, animals as a whole."""

from __future__ import annotations

import math

import pytest

from rushes.scene import direct
from rushes.scene.acting.ways import TURNINGS
from rushes.scene.figures import CAST
from rushes.scene.figures.acts import ACTIONS
from rushes.scene.figures.joined.adorned import look_of
from rushes.scene.figures.species import Pose
from rushes.scene.model import Scene
from rushes.scene.staging.build import company


def _scene(prompt: str) -> Scene:
    return direct(prompt, seed=3, width_px=320, height_px=180, seconds=4)


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("a woman turns around", "turn_around"), ("a woman turns towards the camera and smiles", "turn_around"),
        ("the girl turns and looks at the camera", "turn_around"), ("eine Frau dreht sich um", "turn_around"), ("女人转过身", "turn_around"),
        ("a man looks over his shoulder", "look_back"), ("女孩回头看", "look_back"),
        ("a dog looks into the camera", "look_camera"), ("un hombre mira a la cámara", "look_camera"),
    ],
)  # fmt: skip
def test_who_turns_is_read(prompt: str, action: str) -> None:
    scene = _scene(prompt)
    assert [subject.action for subject in scene.subjects] == [action]
    assert scene.not_shown == ()


def _towards_camera(action: str, phase: float) -> float:
    """How far the face looks to the camera, -1 to 1, in the picture."""
    look = look_of(CAST["man"].model(Pose(action=action, phase=phase)))
    assert look is not None
    turn = ACTIONS[action].turn or 0.0
    x, _, z = look.ahead
    return math.sin(turn) * x + math.cos(turn) * z


def test_a_face_comes_round_to_the_camera() -> None:
    assert _towards_camera("turn_around", 0.02) < -0.5 < 0.5 < _towards_camera("turn_around", 0.6)
    assert _towards_camera("look_back", 0.02) < 0.0 < _towards_camera("look_back", 0.5)
    assert _towards_camera("look_camera", 0.5) > 0.9


def test_an_animal_turns_its_whole_body_where_it_stands() -> None:
    (fox,) = (actor for actor in company(_scene("a fox turns around")) if actor.who == 0)
    assert fox.speed == 0.0 and fox.turning is not None
    assert fox.turning(0.0) < -1.0 and fox.turning(3.0) > 0.5
    assert set(TURNINGS) == {"turn_around", "turn_away", "look_back", "look_camera", "look_around"}
