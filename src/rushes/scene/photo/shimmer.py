"""Light on water: ripples that glide over it, wide and slow near the camera, fine towards the horizon.

They change how bright the water is, not where it is; so a shore beside them stays, however roughly the water was found.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, fractal
from ..drawing.planes import Frame
from .fields import smoothstep
from .moves import risen
from .warp import CELL

TILE = 256  # side of the pattern, which repeats
NEAR = 0.075  # height of a wave at the lower border, of the frame's
DEEP = 0.30  # how much darker and lighter it makes rough water
CALM = 0.34  # the same of a mirror or of water out of focus, as a share of that
ROUGH = 0.016  # lightness a pixel at the size of the analysis: rough water
STRETCH = 3.2  # waves seen from beside are so much wider than high


class Shimmer:
    """The water of one picture."""

    def __init__(
        self, water: np.ndarray, roughness: float, horizon: float, height_px: int, seed: int, wanted: bool
    ) -> None:
        """`water`: 0..1 at the nodes; `roughness`: how steep its lightness is, a pixel of the analysis; `horizon`: the row
        where it would end, as a share of the height; `wanted`: whether the prompt speaks of it."""
        # What reaches up beside the far shore was taken for water.
        wide = water.mean(1, keepdims=True) / max(float(water.mean(1).max()), 1e-6)
        self._water = water = np.ascontiguousarray(water * smoothstep(0.25, 0.6, wide), np.float32)
        rows = np.nonzero((water > 0.3).any(1))[0]
        first = rows[0] * CELL / height_px if len(rows) else 1.0
        self._horizon = min(horizon, first) * height_px - 0.015 * height_px
        self._amount = DEEP * (CALM + (1 - CALM) * min(roughness / ROUGH, 1.0)) * (1.4 if wanted else 1.0)
        self._tile = np.zeros((TILE, TILE), np.float32)
        if len(rows):
            _pattern(self._tile, seed % 977)
            self._tile -= self._tile.mean()
            self._tile /= max(float(self._tile.std()), 1e-3) * 2.2

    def lay(self, frame: Frame, seconds: float, across: np.ndarray, down: np.ndarray) -> None:
        """Brighten and darken the luma in place; `across`, `down`: where the nodes come from, less where they are."""
        amount = self._amount * risen(seconds, 1.8)
        if self._water.max() < 0.1 or amount <= 0:
            return
        _ripple(frame.y, self._water, self._tile, across, down, self._horizon, amount, seconds)


@kernel
def _pattern(tile: Number, seed: Number) -> None:
    """Noise that repeats to both sides: four corners faded into each other."""
    side = tile.shape[0]
    for j in range(side):
        v = j / side
        for i in range(side):
            x = i / 16.0
            y = j / 16.0
            a = fractal(x, y, seed, 16, 3)
            b = fractal(x, y - 16.0, seed, 16, 3)
            tile[j, i] = a + (b - a) * v


@kernel
def _ripple(
    y: Number, water: Number, tile: Number, across: Number, down: Number, horizon: Number, amount: Number, time: Number
) -> None:
    height, width = y.shape
    rows, columns = water.shape
    for j in range(height):
        block = j // CELL
        below = j - horizon
        if below <= 1.0:
            continue
        # A plane seen from above it: the same wave is the smaller, the nearer the horizon.
        wave = NEAR * height * below / (height - horizon) + 1.2
        scale = 16.0 / wave
        seen = np.float32(amount * min(max((wave - 1.4) / 4.0, 0.12), 1.0))  # far waves are too fine to see
        away = np.float32(height / below * 9.0 * 16.0)
        first = int((away * 2.0 + 15.0 * time) * 256.0)
        second = int((away * 2.9 - 11.0 * time + 77.0) * 256.0)
        one_row = (first >> 8) & 255
        two_row = (second >> 8) & 255
        one_part = np.float32((first & 255) / 256.0)
        two_part = np.float32((second & 255) / 256.0)
        one_next = (one_row + 1) & 255
        two_next = (two_row + 1) & 255
        step = int(scale / STRETCH * 65536.0)
        shift = int((8.0 * time - 0.5 * width * scale / STRETCH) * 65536.0)
        for c in range(columns - 1):
            row = min(max(int(block + down[block, c] / CELL + 0.5), 0), rows - 1)
            column = min(max(int(c + across[block, c] / CELL + 0.5), 0), columns - 1)
            right = min(column + 1, columns - 1)
            under = min(row + 1, rows - 1)
            part = np.float32((j - block * CELL) / CELL)
            share = (water[row, column] + (water[under, column] - water[row, column]) * part) * seen
            next_share = (water[row, right] + (water[under, right] - water[row, right]) * part) * seen
            if share < 0.004 and next_share < 0.004:
                continue
            grow = (next_share - share) * np.float32(1.0 / CELL)
            for i in range(c * CELL, min(c * CELL + CELL, width)):
                at = i * step + shift
                a = (at >> 16) & 255
                b = ((at + (at >> 2)) >> 16) + 91 & 255
                n = tile[one_row, a] + (tile[one_next, a] - tile[one_row, a]) * one_part
                n += tile[two_row, b] + (tile[two_next, b] - tile[two_row, b]) * two_part
                value = y[j, i]
                value = value + (value - np.float32(10.0)) * share * n
                y[j, i] = np.uint8(min(max(value, np.float32(16.0)), np.float32(235.0)))
                share += grow
