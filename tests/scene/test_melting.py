"""Between two poses everything is on its way, and nothing is seen twice."""

from __future__ import annotations

import numpy as np
import pytest

from rushes.scene.acting.melting import EACH, melted, movement
from rushes.scene.drawing.planes import Layer, layer_from_rgba

WIDE, TALL = 320, 256


def disc(x: float, y: float, radius: float = 60.0) -> Layer:
    """A lit disc with an eye, its middle at (x, y)."""
    down, across = np.mgrid[0:TALL, 0:WIDE].astype(np.float32)
    cover = np.clip(radius - np.hypot(across - x, down - y) + 0.5, 0, 1)
    eye = np.clip(9 - np.hypot(across - x - 20, down - y + 15) + 0.5, 0, 1)
    bright = (0.55 - 0.3 * (down - y) / radius) * (1 - eye)
    return layer_from_rgba(np.dstack([bright * cover] * 3 + [cover]))


def apart(first: Layer, second: Layer) -> float:
    """How unlike two layers are: the mean of what is over two levels, which is noise."""
    pairs = (
        (first.y, second.y),
        (first.cover, second.cover),
        (first.u, second.u),
        (first.cover_half, second.cover_half),
    )
    return float(sum(np.maximum(np.abs(a.astype(int) - b) - 2, 0).mean() for a, b in pairs))


def crossfaded(first: Layer, second: Layer, share: float) -> np.ndarray:
    mixed: np.ndarray = first.cover * (1 - share) + second.cover * share
    return mixed


@pytest.mark.parametrize(("across", "down"), [(6, 0), (-12, 10), (40, -30), (0, 44)])
@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.8])
def test_what_moves_is_seen_once_where_it_is_by_then(across, down, share):
    first, second = disc(150, 128), disc(150 + across, 128 + down)
    between = melted(first, second, movement(first, second), share)
    there = disc(150 + across * share, 128 + down * share)
    faded = Layer(**{**vars(there), "cover": crossfaded(first, second, share).astype(np.uint8)})
    assert apart(between, there) < 1.0
    assert (
        np.abs(between.cover.astype(int) - there.cover).mean()
        < 0.25 * np.abs(faded.cover.astype(int) - there.cover).mean()
    )


def test_it_begins_as_the_first_and_ends_as_the_second():
    first, second = disc(140, 120), disc(160, 132, 66)
    way = movement(first, second)
    assert melted(first, second, way, 0.0) is first
    assert apart(melted(first, second, way, 0.001), first) < 0.05
    assert apart(melted(first, second, way, 0.999), second) < 0.05


def test_what_stands_still_stays_as_it_is():
    still = disc(150, 128)
    way = movement(still, still)
    assert not way.across.any()
    assert not way.down.any()
    assert way.across.shape == (TALL // EACH + 1, WIDE // EACH + 1)
    assert way.held_bytes == way.across.nbytes * 2
    assert apart(melted(still, still, way, 0.5), still) == 0.0


def test_what_is_nowhere_in_the_other_is_mixed():
    """A disc that grows out of nothing is half there at half the way, and no pixel is invented beside it."""
    nothing, there = disc(150, 128, -1), disc(150, 128, 30)
    between = melted(nothing, there, movement(nothing, there), 0.5)
    assert abs(int(between.cover[128, 150]) - 128) <= 2
    assert not between.cover[:80].any()


def test_spans_and_blocks_are_those_of_the_picture():
    first, second = disc(100, 100), disc(140, 150)
    between = melted(first, second, movement(first, second), 0.4)
    for j in range(0, TALL, 7):
        covered = np.flatnonzero(between.cover[j])
        if covered.size:
            assert (between.left[j], between.right[j]) == (covered[0], covered[-1] + 1)
        else:
            assert between.right[j] <= between.left[j]


@pytest.mark.parametrize("x", [10, 310])
def test_what_leaves_the_picture_is_cut_at_its_edge(x):
    first, second = disc(x, 128), disc(x + (14 if x > 160 else -14), 128)
    between = melted(first, second, movement(first, second), 0.5)
    there = disc(x + (7 if x > 160 else -7), 128)
    assert np.abs(between.cover.astype(int) - there.cover).mean() < 2.5
