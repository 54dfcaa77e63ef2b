"""Watercolour: pigment that runs and settles in the paper, dark where a wash dried, white paper around it."""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, fractal, noise
from ..drawing.planes import Frame
from . import texture, tone
from .canvas import Canvas
from .flatten import Flat, half_radius

DRAWN = 4  # so many times less than colour does light run


class Watercolour:
    """The style for one size."""

    curve = tone.curve(((0.0, 0.17), (0.25, 0.40), (0.5, 0.64), (0.8, 0.90), (1.0, 1.0)))
    tint = tone.Tint.of(1.12, "#6c7690", "#84807a", fade=0.2)

    def __init__(self, canvas: Canvas) -> None:
        rows, columns = canvas.half
        self.flat = Flat(rows, columns)
        self.radius = half_radius(canvas.unit, 0.012)
        self.shift = np.empty((2, rows, columns), np.int16)
        self.washed = np.empty((3, rows, columns), np.float32)
        self.sheet = np.empty((rows, columns), np.float32)
        _prepare(self.shift, self.sheet, canvas.unit / 2, canvas.seed)
        self.paper = texture.as_factor(texture.paper(canvas, 0.13))

    def __call__(self, frame: Frame, seconds: float) -> None:
        flat = self.flat
        flat.read(frame)
        _run(flat.planes, self.shift, self.washed)
        flat.planes, self.washed = self.washed, flat.planes
        flat.smooth(self.radius)
        flat.write(frame, 0.35)
        tone.apply(frame, self.curve, self.tint)
        _settle(frame.y, frame.u, frame.v, flat.edges(9.0, 70.0, 0.8), self.sheet)
        texture.multiply(frame, self.paper)


class InkWash(Watercolour):
    """Ink in water on rice paper: grey from black to almost nothing, the light left as paper, of colours no more than a breath."""

    curve = tone.curve(((0.0, 0.06), (0.22, 0.22), (0.45, 0.58), (0.64, 0.92), (0.8, 0.98), (1.0, 1.0)))
    tint = tone.Tint.of(0.20, "#74787c", "#94886c", fade=0.2)


@kernel
def _prepare(shift: Number, sheet: Number, unit: Number, seed: Number) -> None:
    """Where pigment runs to, and how much of it the paper takes: little at the ragged border."""
    _, rows, columns = shift.shape
    for j in range(rows):
        for i in range(columns):
            x = i / unit
            y = j / unit
            reach = 0.011 * unit
            across = noise(x * 14.0, y * 14.0, seed, 0) + 0.6 * noise(x * 45.0, y * 45.0, seed + 2, 0) - 0.8
            down = noise(x * 14.0, y * 14.0, seed + 4, 0) + 0.6 * noise(x * 45.0, y * 45.0, seed + 6, 0) - 0.8
            shift[0, j, i] = round(across * 2.0 * reach)
            shift[1, j, i] = round(down * 2.0 * reach)
            border = min(min(i, columns - 1 - i), min(j, rows - 1 - j)) / unit
            ragged = border - 0.012 - 0.034 * fractal(x * 9.0 + 3.0, y * 9.0, seed + 8, 0, 3)
            kept = min(max(ragged / 0.012 + 0.5, 0.0), 1.0)
            pool = fractal(x * 5.0, y * 5.0, seed + 9, 0, 4)
            sheet[j, i] = kept * (0.74 + 0.52 * pool)


@kernel
def _run(planes: Number, shift: Number, out: Number) -> None:
    _, rows, columns = planes.shape
    for j in range(rows):
        for i in range(columns):
            row = min(max(j + shift[1, j, i], 0), rows - 1)
            column = min(max(i + shift[0, j, i], 0), columns - 1)
            # Colour runs, the drawing under it hardly does: a post that is bent was drawn so by nobody.
            out[0, j, i] = planes[0, j + (row - j) // DRAWN, i + (column - i) // DRAWN]
            out[1, j, i] = planes[1, row, column]
            out[2, j, i] = planes[2, row, column]


@kernel
def _settle(y: Number, u: Number, v: Number, edges: Number, sheet: Number) -> None:
    """Pigment is how far a colour is from white paper: more at edges and in pools, none beyond the border."""
    rows, columns = edges.shape
    white = np.float32(231.0)
    for j in range(rows):
        for i in range(columns):
            amount = sheet[j, i] * (np.float32(1.0) + np.float32(0.42) * edges[j, i])
            amount = min(amount, np.float32(1.35))
            for k in range(4):
                row = 2 * j + (k >> 1)
                column = 2 * i + (k & 1)
                value = white - (white - y[row, column]) * amount
                y[row, column] = np.uint8(min(max(value, np.float32(16.0)), np.float32(235.0)))
            gain = min(amount, np.float32(1.15))
            u[j, i] = np.uint8(np.float32(127.2) + (u[j, i] - np.float32(128.0)) * gain + np.float32(0.5))
            v[j, i] = np.uint8(np.float32(128.6) + (v[j, i] - np.float32(128.0)) * gain + np.float32(0.5))
