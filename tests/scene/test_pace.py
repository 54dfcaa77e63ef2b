"""Walking a line in sixteens finds what looking up every pixel finds."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene.drawing.blend import affine, place
from rushes.scene.drawing.jit import bare
from rushes.scene.drawing.pace import BEFORE, BEYOND, LANES, ONE, PHASES, TABLE_SIZE, fill_weights, stretch
from rushes.scene.drawing.planes import Frame, layer_from_rgba

CLOSE = 255 / (2 * PHASES) + 0.01  # a phase is rounded to half of one at most, and no pixels differ by more than 255


@bare
def filled(weights, stride):
    return fill_weights(weights, stride)


@bare
def walked(out, count, line, walk, stride, weights, taps):
    stretch(out, count, line, walk, stride, weights, taps)


def pace(stride):
    """The weights for a stride, laid over others, and how many taps there are."""
    weights = np.full(TABLE_SIZE, 9.0, np.float32)
    return weights, filled(weights, stride)


@pytest.mark.parametrize("step", [0.42, 0.6, 0.875, 0.9993, 1.0001, 1.07, 1.5, 1.59])
@pytest.mark.parametrize("begin", [0.0, 0.3, 7.98])
def test_sixteen_at_once_are_what_each_is_by_itself(step, begin):
    line = np.zeros(BEFORE + 400 + BEYOND, np.float32)
    line[BEFORE : BEFORE + 400] = np.random.default_rng(3).integers(0, 256, 400)
    stride, walk, count = round(step * ONE), round(begin * ONE), 203
    at = begin + np.arange(count) * (stride / ONE)
    expected = np.interp(at, np.arange(400), line[BEFORE : BEFORE + 400])
    weights, taps = pace(stride)
    assert taps > 0
    for how, near in ((taps, CLOSE), (0, 0.01)):
        out = np.zeros(count + LANES, np.float32)
        walked(out, count, line, walk, stride, weights, how)
        assert np.abs(out[:count] - expected).max() < near


def test_a_row_begins_where_it_is_even_before_the_line():
    """So that a row that is laid in pieces looks as one that is laid at once: its sixteens lie where they lay."""
    line = np.zeros(BEFORE + 100 + BEYOND, np.float32)
    line[BEFORE : BEFORE + 100] = np.random.default_rng(4).integers(0, 256, 100)
    stride = round(1.3 * ONE)
    whole, part = np.zeros((2, 64 + LANES), np.float32)
    walked(whole, 64, line, 0, stride, *pace(stride))
    walked(part, 48, line, LANES * stride, stride, *pace(stride))
    assert np.array_equal(whole[LANES:64], part[:48])
    walked(part, 16, line, -15 * stride, stride, *pace(stride))
    assert abs(part[15] - line[BEFORE]) < CLOSE


def test_what_is_far_from_its_own_pace_is_looked_up():
    assert pace(round(0.3 * ONE))[1] == pace(round(2.1 * ONE))[1] == 0


@pytest.mark.parametrize("scale", [0.7, 1.04, 1.9, 4.0])
def test_a_scaled_layer_lies_where_its_walk_says(scale):
    chance = np.random.default_rng(5)
    rgba = np.ones((48, 160, 4), np.float32)
    rgba[..., :3] = chance.random((48, 160, 1), dtype=np.float32)
    layer, frame = layer_from_rgba(rgba), Frame.blank(96, 32)
    place(frame, layer, -11.3, 0.0, scale)
    walk = affine(layer, 32, -11.3, 0.0, scale)
    for j in (3, 17):
        top, part = divmod(walk.row[j], 1)
        mixed = layer.y[int(top)] * (1 - part) + layer.y[int(top) + 1] * part
        expected = np.interp(walk.start[j] + np.arange(96) * walk.step, np.arange(160), mixed)
        assert np.abs(frame.y[j, 2:90] - expected[2:90]).max() < CLOSE + 1
