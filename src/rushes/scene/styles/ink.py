"""Lines of ink over a picture, where a mask at half size says."""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number
from ..drawing.planes import Frame
from .blur import mean_around

CROWDED = 0.008  # of the unit: around a pixel, where lines are counted


def draw_ink(
    frame: Frame,
    mask: np.ndarray,
    strength: float,
    tone: tuple[float, float, float] = (22.0, 128.0, 128.0),
    unit: float = 720.0,
) -> None:
    """Move the picture towards one colour (y, u, v) where the mask (half size, 0..1) is set.

    Where lines would crowd they are drawn fainter, or fine patterns would turn to ink. In a picture of a small `unit` the mask is narrowed, or its lines would be broad.
    """
    around = np.empty_like(mask)
    mean_around(mask, around, max(1, round(unit * CROWDED)))
    mask = mask * np.clip(1.45 - 1.9 * around, 0.12, 1.0)
    _ink(frame.y, frame.u, frame.v, mask, strength, *tone, 0.30 + 0.48 * min(max((640.0 - unit) / 420.0, 0.0), 1.0))


@kernel
def _ink(
    y: Number,
    u: Number,
    v: Number,
    mask: Number,
    strength: Number,
    to_y: Number,
    to_u: Number,
    to_v: Number,
    less: Number,
) -> None:
    """Between samples the mask is drawn steeper, which keeps a line of half size crisp at full size."""
    rows, columns = mask.shape
    for j in range(rows):
        above = max(j - 1, 0)
        below = min(j + 1, rows - 1)
        for i in range(columns):
            here = mask[j, i]
            left = max(i - 1, 0)
            right = min(i + 1, columns - 1)
            around = max(max(mask[above, i], mask[below, i]), max(mask[j, left], mask[j, right]))
            if max(here, around) < 0.02:
                continue
            for k in range(4):
                row = above if k < 2 else below
                column = left if k % 2 == 0 else right
                share = 0.5625 * here + 0.1875 * (mask[row, i] + mask[j, column]) + 0.0625 * mask[row, column]
                share = min(max(share * 1.7 - less, 0.0), 1.0) * strength
                value = y[2 * j + (k >> 1), 2 * i + (k & 1)]
                y[2 * j + (k >> 1), 2 * i + (k & 1)] = int(value + (to_y - value) * share + 0.5)
            share = min(max(here * 1.7 - less, 0.0), 1.0) * strength
            u[j, i] = int(u[j, i] + (to_u - u[j, i]) * share + 0.5)
            v[j, i] = int(v[j, i] + (to_v - v[j, i]) * share + 0.5)
