"""Cones of light: a lighthouse at night, and what a flying saucer lets down."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene import direct
from rushes.scene.acting.actors import figures
from rushes.scene.drawing.planes import Frame, colour_to_yuv
from rushes.scene.places import PLACES
from rushes.scene.staging.beams import TURNING, beams, cone
from rushes.scene.staging.build import build_stage


def stage_of(prompt: str):
    return build_stage(direct(prompt, seed=3, width_px=160, height_px=90, seconds=4), figures())


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("a lighthouse at night", 2),
        ("a lighthouse in a storm", 2),
        ("a lighthouse on a sunny day", 0),
        ("a UFO hovers over a farm at night", 1),
        ("a UFO hovers over a farm", 0),
        ("a UFO in space", 0),
    ],
)
def test_who_gives_a_beam_and_when(prompt, count):
    stage = stage_of(prompt)
    assert len(beams(stage, list(stage.place.stands))) == count


def test_a_beam_only_brightens_and_stays_within_its_cone():
    frame = Frame.blank(64, 48)
    frame.y[:] = 60
    cone(frame.y, frame.u, frame.v, 10.0, 10.0, 2.0, 50.0, 10.0, 8.0, *colour_to_yuv(1.0, 0.9, 0.7), 0.6, 0.0)
    assert (frame.y >= 60).all() and (frame.y > 60).any()
    assert (frame.y[20:] == 60).all() and (frame.y[:, 52:] == 60).all()
    beam = frame.y[10, 8:50].astype(int)
    assert beam[4] > beam[20] > beam[38]  # it fades on its way


def test_a_beam_turns_and_comes_back():
    stage = stage_of("a lighthouse at night")
    stand = next(stand for stand in PLACES["lighthouse"].stands if stand.prop in TURNING)
    item = beams(stage, [stand])[0]
    turn = TURNING["lighthouse"].seconds
    pictures = []
    for seconds in (0.0, 0.25 * turn, turn):
        frame = Frame.blank(160, 90)
        frame.y[:] = 40
        item.draw(frame, stage.paths[0].at(0.0, stage.lens), seconds)
        pictures.append(frame.y.copy())
    assert (pictures[0] != pictures[1]).any()
    assert np.array_equal(pictures[0], pictures[2])
