"""The light that falls through leaves: their shadows, soft as those of a tree some metres off, sway over what is looked at
from near.

Two tiles of shadow that repeat to all sides, drawn once: twigs farther off, small and blurred, and nearer ones, larger. Each
sways by itself, so the spots of light between them open and close. Only how light it is changes, never where it is.
"""

from __future__ import annotations

import math

import numpy as np

from ..jit import kernel
from ..noise import Number, box_blur, fractal, smooth
from .warp import CELL

TILE = 192  # pixels of a side
HEIGHTS = (1.20, 0.95)  # side of a tile, of the frame's height: of the nearer twigs, of the farther ones
TWIGS = 8
LEAVES = 9  # of a twig
LEAF = (0.085, 0.034)  # half its length and width, of a tile's side
SOFT = (1.6, 2.2)  # radius of the blur, pixels of the tile
SWING, GUST = 0.024, 0.10  # of the height: how far a twig swings, how far wind bends the tree


class Leafage:
    """The shadows of one tree."""

    def __init__(self, seed: int, height_px: int, side: float) -> None:
        """`side`: 1: the wind blows to the right, -1: to the left."""
        self._height, self._side, self._seed = height_px, side, seed
        self._tiles = [_tile(seed + 71 * number, soft) for number, soft in enumerate(SOFT)]

    def light(self, seconds: float, across: np.ndarray, down: np.ndarray) -> np.ndarray:
        """-1 (in the shade) .. 1 (in the sun) at the nodes; `across`, `down`: where they come from, less where they are."""
        out = np.empty(across.shape, np.float32)
        _between(out, *self._tiles, across, down, float(self._height), self._side, seconds, self._seed)
        return out


def _tile(seed: int, soft: float) -> np.ndarray:
    """How much light each place of a tile gets, 0..1."""
    chance = np.random.default_rng(seed)
    leaves = []
    for _ in range(TWIGS):
        x, y = chance.random(2)
        heading = chance.uniform(0, 2 * math.pi)
        for number in range(LEAVES):
            heading += chance.normal(0, 0.25)
            x, y = x + 0.055 * math.cos(heading), y + 0.055 * math.sin(heading)
            aside = heading + (0.9 if number % 2 else -0.9) + chance.normal(0, 0.3)
            size = chance.uniform(0.7, 1.25)
            leaves.append((x + 0.075 * math.cos(aside), y + 0.075 * math.sin(aside), aside, size))
    tile = np.ones((TILE, TILE), np.float32)
    _leaves(tile, np.array(leaves, np.float64) * (TILE, TILE, 1, 1))
    around = np.pad(tile, TILE // 4, mode="wrap")  # a blur that wraps to all sides
    quarter = slice(TILE // 4, -(TILE // 4))
    return np.ascontiguousarray(box_blur(around, soft)[quarter, quarter])


@kernel
def _leaves(tile: Number, leaves: Number) -> None:
    """Leaves pointed at both ends."""
    side = tile.shape[0]
    for k in range(leaves.shape[0]):
        long = LEAF[0] * side * leaves[k, 3]
        wide = LEAF[1] * side * leaves[k, 3]
        cos = math.cos(leaves[k, 2])
        sin = math.sin(leaves[k, 2])
        reach = int(long) + 2
        for j in range(int(leaves[k, 1]) - reach, int(leaves[k, 1]) + reach + 1):
            for i in range(int(leaves[k, 0]) - reach, int(leaves[k, 0]) + reach + 1):
                dx = i - leaves[k, 0]
                dy = j - leaves[k, 1]
                along = (cos * dx + sin * dy) / long
                if abs(along) < 1.0 and abs(cos * dy - sin * dx) < wide * (1.0 - along * along):
                    tile[j % side, i % side] = 0.0


@kernel
def _wrapped(tile: Number, x: Number, y: Number) -> Number:
    """The tile between pixels, repeated to all sides."""
    side = tile.shape[0]
    left = math.floor(x)
    top = math.floor(y)
    u = x - left
    v = y - top
    i = int(left) % side
    j = int(top) % side
    right = (i + 1) % side
    low = (j + 1) % side
    a = tile[j, i] + (tile[j, right] - tile[j, i]) * u
    b = tile[low, i] + (tile[low, right] - tile[low, i]) * u
    return a + (b - a) * v


@kernel
def _between(
    out: Number, near: Number, far: Number, across: Number, down: Number, height: Number, side: Number, time: Number,
    seed: Number,
) -> None:  # fmt: skip
    rows, columns = out.shape
    wide = (columns - 1) * CELL / height
    gust = side * GUST * (math.sin(0.62 * time) + 0.45 * math.sin(1.35 * time + 1.0) - 0.38)
    for j in range(rows):
        for i in range(columns):
            x = (i * CELL + across[j, i]) / height
            y = (j * CELL + down[j, i]) / height
            # Each twig swings at its own time, the nearer ones further.
            turn = 5.0 * x + 3.0 * y
            swing = SWING * math.sin(1.7 * time + turn) + 0.4 * SWING * math.sin(3.9 * time + 2.3 * turn)
            lift = 0.6 * SWING * math.sin(2.1 * time + 1.4 * turn + 1.0)
            a = _wrapped(near, (x + gust + swing) / HEIGHTS[0] * TILE, (y + lift + 0.3 * gust) / HEIGHTS[0] * TILE)
            b = _wrapped(far, (x + 0.6 * gust - 0.7 * swing) / HEIGHTS[1] * TILE, (y - 0.5 * lift) / HEIGHTS[1] * TILE)
            # The branch reaches in from a corner above; it has gaps, through which the sun falls undivided.
            away = (x if side > 0.0 else wide - x) / wide + 0.55 * y
            crown = smooth(1.25, 0.55, away + 0.9 * (fractal(2.3 * (x + 0.5 * gust), 2.3 * y, seed, 0, 2) - 0.4))
            light = 1.0 - crown * (1.0 - a * (0.5 + 0.5 * b))
            out[j, i] = 2.0 * light - 1.0
