"""A nebula: clouds of coloured light between the stars, painted once into the sky.

Only paint; which places have one is decided where the sky is built.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, fractal, smooth

PALETTES = (
    ((0.55, 0.16, 0.62), (0.10, 0.36, 0.75), (0.95, 0.45, 0.55)),
    ((0.12, 0.45, 0.62), (0.42, 0.14, 0.60), (0.98, 0.62, 0.40)),
    ((0.62, 0.20, 0.36), (0.16, 0.22, 0.66), (0.98, 0.72, 0.55)),
)


def paint_nebula(image: np.ndarray, unit: float, seed: int, strength: float) -> None:
    """Add light to an RGBA picture: a band of gas from corner to corner, bright in its heart, with dark lanes."""
    _paint(image, unit, np.array(PALETTES[seed % len(PALETTES)]), 1.0 if seed % 2 else -1.0, seed, strength)


@kernel
def _paint(image: Number, unit: Number, palette: Number, lean: Number, seed: Number, strength: Number) -> None:
    height, width, _ = image.shape
    for j in range(0, height, 2):
        for i in range(0, width, 2):
            x = (i - width * 0.5) / unit
            y = (j - height * 0.5) / unit
            bend = fractal(x * 1.1 + 20.0, y * 1.1 + 20.0, seed + 5, 0, 3) - 0.45
            across = y + lean * 0.42 * x + 0.55 * bend
            band = np.exp(-(across * across) / 0.085)
            gas = fractal(x * 2.2 + 30.0 + bend, y * 2.2 + 30.0, seed, 0, 5)
            other = fractal(x * 1.3 + 50.0, y * 1.3 + 50.0 + bend, seed + 9, 0, 4)
            lane = smooth(0.40, 0.62, fractal(x * 3.1 + 70.0, y * 3.1 + 70.0, seed + 13, 0, 4))
            glow = strength * band * smooth(0.20, 0.78, gas) * (1.0 - 0.62 * lane)
            heart = strength * np.exp(-(across * across) / 0.012) * smooth(0.42, 0.85, gas) * 0.55
            share = smooth(0.30, 0.62, other)
            for c in range(3):
                light = (palette[0, c] + (palette[1, c] - palette[0, c]) * share) * glow + palette[2, c] * heart
                for k in range(4):
                    row = min(j + (k >> 1), height - 1)
                    column = min(i + (k & 1), width - 1)
                    value = image[row, column, c]
                    if k == 0 or (row != j or column != i):
                        image[row, column, c] = value + (1.0 - value) * min(light, 1.0)
