"""Steam over a hot drink: a cup seen from above, found by its round brown surface within a pale rim.

A veil at the nodes of the grid, broad, thin and rising, that is laid with the light: nothing is displaced.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur, fractal, smooth
from .fields import grown, parts
from .warp import CELL

SHARE = (0.008, 0.12)  # of the picture, that the drink covers
ROUND_MIN = 0.90  # of its area, that lies within the ellipse of its moments
FILLED_MIN = 0.78  # of that ellipse, that it fills
FLAT_MAX = 2.6  # wider than high, seen from a chair
RIM_MIN = 0.62  # of what surrounds it, that is pale
RIM = 0.022  # of the longer side: how wide a rim is looked at
PALE, PALER = 0.62, 0.16  # lightness of a rim, at least; how much lighter than the drink
THICK = 0.72  # how white the thickest steam is


def find_cup(colour: np.ndarray) -> tuple[float, float, float] | None:
    """Middle of the drink and half its width, as shares of the frame (the last of its width), or None."""
    height, width = colour.shape[:2]
    luma, red, blue = (box_blur(np.ascontiguousarray(colour[..., c]), 1.0) for c in range(3))
    brown = (red > 0.06) & (blue < -0.12) & (luma > 0.08) & (luma < 0.72)
    labels, sizes = parts(brown)
    best = None
    for number in np.argsort(-sizes)[:6] + 1:
        part = labels == number
        if not SHARE[0] < float(part.mean()) < SHARE[1]:
            continue
        y, x = np.nonzero(part)
        spread_x, spread_y = 2 * float(x.std()) + 0.5, 2 * float(y.std()) + 0.5
        inside = ((x - x.mean()) / spread_x) ** 2 + ((y - y.mean()) / spread_y) ** 2 < 1.1
        fills = float(inside.sum()) / (math.pi * 1.1 * spread_x * spread_y)
        at_border = y.min() == 0 or x.min() == 0 or y.max() == height - 1 or x.max() == width - 1
        ring = grown(part, RIM * width) & ~grown(part, 2.0)
        middle = float(np.median(luma[part]))
        pale = (luma[ring] > max(PALE, middle + PALER)).mean()
        if at_border or float(inside.mean()) < ROUND_MIN or fills < FILLED_MIN or pale < RIM_MIN:
            continue
        if 0.9 < spread_x / spread_y < FLAT_MAX and best is None:
            best = (float(x.mean() + 0.5) / width, float(y.mean() + 0.5) / height, spread_x / width)
    return best


def steam(shape: tuple[int, int], middle: tuple[float, float], half: float, seconds: float, seed: int) -> np.ndarray:
    """How thick it is at the nodes, 0..1: over `middle`, in pixels; the drink is twice `half` wide."""
    out = np.zeros(shape, np.float32)
    _wisps(out, middle[0], middle[1], half, seconds, seed)
    return out


@kernel
def _wisps(out: Number, middle_x: Number, middle_y: Number, half: Number, time: Number, seed: Number) -> None:
    rows, columns = out.shape
    for j in range(rows):
        up = (middle_y - j * CELL) / half  # 0 on the drink, in its half widths
        if up < -0.75 or up > 5.0:
            continue
        high = smooth(-0.75, 0.1, up) * smooth(5.0, 0.8, up)
        sway = 0.22 * up * math.sin(0.9 * time - 0.8 * up) + 0.12 * up * math.sin(1.7 * time - 1.9 * up + 1.0)
        wide = 0.66 + 0.16 * max(up, 0.0)
        for i in range(columns):
            aside = (i * CELL - middle_x) / half - sway
            across = aside / wide
            if abs(across) > 1.6:  # beside it
                continue
            # Wisps curl: noise that is bent by broader noise, and goes up.
            bend = fractal(0.9 * aside + 3.0, 0.7 * up - 0.5 * time, seed + 5, 0, 2)
            wisp = fractal(1.7 * aside + 1.6 * bend + 8.0, 0.75 * up - 0.85 * time + 0.8 * bend, seed, 0, 3)
            out[j, i] = THICK * high * math.exp(-1.6 * across * across) * (0.2 + 0.8 * smooth(0.20, 0.54, wisp))
