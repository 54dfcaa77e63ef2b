"""A pencil drawing: lines where the picture changes, hatching where it is dark, rough white paper."""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, noise
from ..drawing.planes import Frame
from . import texture
from .blur import mean_around
from .canvas import Canvas

LAYERS = ((0.80, 0.60), (0.56, -0.75), (0.34, 0.05))  # below which tone hatching starts, and its slope


class Sketch:
    """The style for one size."""

    def __init__(self, canvas: Canvas) -> None:
        self.unit = canvas.unit
        self.hatch = np.empty((len(LAYERS), *canvas.size), np.uint8)
        for n, (_, slope) in enumerate(LAYERS):
            _hatch(self.hatch[n], slope, max(canvas.unit / 130, 3.2), canvas.unit, canvas.seed + n)
        self.starts = np.array([round(16 + 219 * start) for start, _ in LAYERS], np.int32)
        self.paper = texture.as_factor(texture.paper(canvas, 0.10) * 0.985)

    def __call__(self, frame: Frame, seconds: float) -> None:
        small = (frame.y[::2, ::2].astype(np.float32) + frame.y[1::2, 1::2]) * np.float32(0.5)
        wide = np.empty_like(small)
        mean_around(small, wide, max(1, round(self.unit / 220)))
        _draw(frame.y, wide, self.hatch, self.starts)
        frame.u[...] = 127
        frame.v[...] = 129
        texture.multiply(frame, self.paper)


@kernel
def _hatch(image: Number, slope: Number, gap: Number, unit: Number, seed: Number) -> None:
    """Strokes of a hand: nearly parallel, of varying pressure, each as long as a wrist turns."""
    rows, columns = image.shape
    length = np.sqrt(1.0 + slope * slope)
    for j in range(rows):
        for i in range(columns):
            across = (j - slope * i) / length / gap
            along = (i + slope * j) / length / unit
            across += 1.6 * noise(along * 6.0, across * 0.05, seed, 0)
            line = np.floor(across)
            part = abs(across - line - 0.5) * 2.0
            pressure = noise(along * 9.0, line * 7.3, seed + 2, 0)
            speck = noise(i * 0.9, j * 0.9, seed + 3, 0)
            dark = max(0.0, 1.0 - part * 1.25) * (0.35 + 0.65 * pressure) * (0.55 + 0.75 * speck)
            image[j, i] = int(min(dark, 1.0) * 255.0)


@kernel
def _draw(y: Number, wide: Number, hatch: Number, starts: Number) -> None:
    """Light against the blurred light around it gives lines; tone below each start brings a layer of hatching."""
    height, width = y.shape
    for j in range(height):
        for i in range(width):
            around = wide[j >> 1, i >> 1]
            light = np.float32(y[j, i])
            line = (light - np.float32(14.0)) / (around - np.float32(13.0))
            line = min(max((line - np.float32(0.62)) * np.float32(2.9), np.float32(0.0)), np.float32(1.0))
            dark = np.float32(0.0)
            for n in range(starts.shape[0]):
                below = starts[n] - light
                if below > 0.0:
                    dark += min(below * np.float32(0.016), np.float32(1.0)) * hatch[n, j, i] * np.float32(0.52)
            dark += max(np.float32(200.0) - light, np.float32(0.0)) * np.float32(0.26)
            value = np.float32(232.0) - min(dark, np.float32(172.0))
            value = np.float32(40.0) + (value - np.float32(40.0)) * line
            y[j, i] = np.uint8(min(max(value, np.float32(24.0)), np.float32(235.0)))
