"""Pixel art: large square pixels on one grid, few tones, few hues, and a dither between tones as old machines had it."""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number
from ..drawing.planes import Frame
from .canvas import Canvas

ACROSS = 100  # pixels to the unit
TONES = 14
HUES = 16  # chroma steps of one level
SATURATION = 1.42
BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16 - 0.47


class Pixel:
    """The style for one size."""

    def __init__(self, canvas: Canvas) -> None:
        self.side = block_px(canvas.unit)

    def __call__(self, frame: Frame, seconds: float) -> None:
        _blocks(frame.y, frame.u, frame.v, self.side, BAYER, TONES, HUES, SATURATION)


def block_px(unit: float) -> int:
    """The side of one large pixel: even, or colour would not fit the grid."""
    return max(2, 2 * round(unit / ACROSS / 2))


@kernel
def _blocks(
    y: Number, u: Number, v: Number, side: Number, bayer: Number, tones: Number, hues: Number, saturation: Number
) -> None:
    height, width = y.shape
    half = side // 2
    step = 219.0 / (tones - 1)
    for top in range(0, height, side):
        bottom = min(top + side, height)
        for left in range(0, width, side):
            right = min(left + side, width)
            light = 0
            for j in range(top, bottom):
                for i in range(left, right):
                    light += y[j, i]
            blue = 0
            red = 0
            for j in range(top // 2, bottom // 2):
                for i in range(left // 2, right // 2):
                    blue += u[j, i]
                    red += v[j, i]
            count = (bottom - top) * (right - left)
            quarter = max((bottom // 2 - top // 2) * (right // 2 - left // 2), 1)
            dither = bayer[(top // side) & 3, (left // side) & 3]
            tone = (light / count - 16.0) / 219.0
            tone += 0.06 * (tone - 0.5)
            level = np.floor(tone * (tones - 1) + 0.5 + 0.55 * dither)
            value = int(min(max(16.0 + level * step + 0.5, 16.0), 235.0))
            b = int(128.0 + hues * np.floor((blue / quarter - 128.0) * saturation / hues + 0.5))
            r = int(128.0 + hues * np.floor((red / quarter - 128.0) * saturation / hues + 0.5))
            b = min(max(b, 16), 240)
            r = min(max(r, 16), 240)
            for j in range(top, bottom):
                for i in range(left, right):
                    y[j, i] = value
            for j in range(top // 2, min(top // 2 + half, height // 2)):
                for i in range(left // 2, min(left // 2 + half, width // 2)):
                    u[j, i] = b
                    v[j, i] = r
