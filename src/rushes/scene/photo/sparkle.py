"""Glints on what shines: small highlights of metal, china, glass and lacquer that flare one after the other as light goes by.

Only where the picture itself has a highlight: small, round and far lighter than what is around it. Glints on water are
`air.py`'s, lamps in the dark `play.py`'s.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur, hash01
from ..drawing.planes import Frame
from .fields import enlarge, parts
from .layers import half_planes
from .moves import risen
from .warp import CELL

SPARKLES_MAX, STARS_MAX = 8, 44
LIGHT, ABOVE = 222.0, 66.0  # least luma of a highlight, and above its surroundings
SHARE_MAX = 0.0007  # of the picture
APART = 0.07  # of the longer side, between two
STARS_APART, STARLIGHT = 0.035, 120.0  # the same of stars, and their least luma
RAY = 0.050  # length of a ray, of the height
BRIGHT = 130.0  # levels at the middle
LOOKED_AT = 640  # pixels of the longer side


def find_sparkles(frame: Frame, never: np.ndarray, starry: bool = False) -> np.ndarray:
    """Highlights: (n, 2) column and row in luma pixels. `never`: where there are none, 0..1 (sky, water, skin); `starry`: all of
    them are stars, which twinkle close to each other."""
    most, apart, light = (STARS_MAX, STARS_APART, STARLIGHT) if starry else (SPARKLES_MAX, APART, LIGHT)
    luma = half_planes(frame)[..., 0]
    scale = min(1.0, LOOKED_AT / 2 / max(luma.shape))
    if scale < 1:
        luma = enlarge(box_blur(luma, 0.35 / scale), max(8, round(luma.shape[1] * scale)), round(luma.shape[0] * scale))
    size = max(luma.shape)
    above = luma - box_blur(luma, size / 45)
    above = above * (enlarge(never, luma.shape[1], luma.shape[0]) < 0.3)
    labels, sizes = parts((luma > light) & (above > ABOVE))
    found: list[tuple[float, float, float]] = []
    for number in np.nonzero(sizes <= max(SHARE_MAX * luma.size, 3))[0] + 1:
        y, x = np.nonzero(labels == number)
        tall, wide = int(np.ptp(y)) + 1, int(np.ptp(x)) + 1
        if max(tall, wide) <= 2.5 * min(tall, wide) and len(x) > 0.4 * tall * wide:
            found.append((float(above[y, x].max()) * math.sqrt(len(x)), float(x.mean()), float(y.mean())))
    chosen: list[tuple[float, float]] = []
    for _, column, row in sorted(found, reverse=True):
        if len(chosen) < most and all(math.hypot(column - a, row - b) > apart * size for a, b in chosen):
            chosen.append((column, row))
    factor = frame.y.shape[1] / luma.shape[1]
    return np.array([((column + 0.5) * factor, (row + 0.5) * factor) for column, row in chosen], np.float32).reshape(
        -1, 2
    )


def sparkle(frame: Frame, sparkles: np.ndarray, across: np.ndarray, down: np.ndarray, seconds: float) -> None:
    """Lay them over the frame where the moved picture shows them."""
    if len(sparkles):
        _stars(frame.y, sparkles, across, down, risen(seconds, 1.2), seconds)


@kernel
def _stars(y: Number, sparkles: Number, across: Number, down: Number, rise: Number, time: Number) -> None:
    height, width = y.shape
    for k in range(sparkles.shape[0]):
        pulse = math.sin(time * (1.1 + 0.8 * hash01(k, 1, 41)) + 6.2832 * hash01(k, 2, 41))
        if pulse < 0.1:
            continue
        light = BRIGHT * rise * pulse * pulse * pulse
        column = min(max(int(sparkles[k, 0] / CELL), 0), across.shape[1] - 1)
        row = min(max(int(sparkles[k, 1] / CELL), 0), across.shape[0] - 1)
        x = sparkles[k, 0] - across[row, column]
        at = sparkles[k, 1] - down[row, column]
        long = RAY * height * (0.35 + 0.65 * pulse) * (0.6 + 0.4 * hash01(k, 3, 41))
        thin = 0.0011 * height + 0.35
        reach = int(long) + 2
        for j in range(max(0, int(at) - reach), min(height, int(at) + reach + 1)):
            for i in range(max(0, int(x) - reach), min(width, int(x) + reach + 1)):
                dx = abs(i - x)
                dy = abs(j - at)
                ray = math.exp(-dy / thin - 3.2 * dx / long) + math.exp(-dx / thin - 3.2 * dy / long)
                ray += 0.5 * math.exp(-(dx * dx + dy * dy) / (0.03 * long * long + 1.0))
                if ray > 0.01:
                    y[j, i] = int(min(y[j, i] + light * min(ray, 1.0), 235.0))
