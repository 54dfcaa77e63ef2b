"""A dream: the picture breathes in slow waves, and its colours drift into one another."""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number
from ..drawing.planes import Frame
from ..staging.water import WAVES
from . import tone
from .canvas import Canvas

REACH = 0.022  # of the unit: how far the picture is carried
TURN = 1.15  # radians that hues drift at most


class Surreal:
    """The style for one size."""

    def __init__(self, canvas: Canvas) -> None:
        self.unit = canvas.unit
        self.phase = canvas.seed % 628 / 100
        self.before = (
            np.empty(canvas.size, np.uint8),
            np.empty(canvas.half, np.uint8),
            np.empty(canvas.half, np.uint8),
        )
        self.curve = tone.curve(((0.0, 0.04), (0.3, 0.30), (0.6, 0.66), (1.0, 1.0)))
        self.tint = tone.Tint.of(1.35, "#7c6a9c", "#92807e")

    def __call__(self, frame: Frame, seconds: float) -> None:
        time = seconds * 0.55 + self.phase
        for plane, before, scale in zip((frame.y, frame.u, frame.v), self.before, (1, 2, 2), strict=True):
            before[...] = plane
            _carry(plane, before, WAVES, self.unit / scale, REACH, time)
        _drift(frame.u, frame.v, WAVES, self.unit / 2, TURN, time)
        tone.apply(frame, self.curve, self.tint)


@kernel
def _carry(out: Number, plane: Number, table: Number, unit: Number, reach: Number, time: Number) -> None:
    """Long crossing waves; the edge of the frame stays where it is."""
    height, width = plane.shape
    to_table = 4096.0 / (2.0 * math.pi)
    down = np.empty(width, np.int32)
    edges = np.empty(width, np.int32)
    last_x = np.int32((width - 1) * 256 - 1)
    last_y = np.int32((height - 1) * 256 - 1)
    for i in range(width):
        x = i / unit
        edge = min(1.0, 6.0 * min(i + 0.5, width - i - 0.5) / width)
        edges[i] = int(edge * 256.0)
        down[i] = int(
            (table[int((x * 5.1 + time * 1.1 + 9.0) * to_table) & 4095]
            + 0.5 * table[int((x * 11.0 - time * 1.7 + 90.0) * to_table) & 4095]) * reach * unit * edge * 256.0
        )  # fmt: skip
    for j in range(height):
        y = j / unit
        edge_y = min(1.0, 6.0 * min(j + 0.5, height - j - 0.5) / height)
        across = (
            table[int((y * 6.3 + time * 1.3 + 9.0) * to_table) & 4095]
            + 0.5 * table[int((y * 13.0 - time * 1.9 + 90.0) * to_table) & 4095]
        ) * reach * unit * edge_y  # fmt: skip
        across_px = np.int32(across * 256.0)
        part_y = np.int32(edge_y * 256.0)
        for i in range(width):
            at_x = np.int32(i << 8) + ((across_px * edges[i]) >> np.int32(8))
            at_y = np.int32(j << 8) + ((down[i] * part_y) >> np.int32(8))
            at_x = min(max(at_x, np.int32(0)), last_x)
            at_y = min(max(at_y, np.int32(0)), last_y)
            column = at_x >> 8
            row = at_y >> 8
            u = at_x & np.int32(255)
            v = at_y & np.int32(255)
            upper = np.int32(plane[row, column]) * (256 - u) + np.int32(plane[row, column + 1]) * u
            lower = np.int32(plane[row + 1, column]) * (256 - u) + np.int32(plane[row + 1, column + 1]) * u
            out[j, i] = np.uint8((upper * (256 - v) + lower * v + 32768) >> 16)


@kernel
def _drift(u: Number, v: Number, table: Number, unit: Number, most: Number, time: Number) -> None:
    """Turn hues by an angle that differs from place to place and changes slowly."""
    height, width = u.shape
    to_table = 4096.0 / (2.0 * math.pi)
    for top in range(0, height, 4):
        y = top / unit
        for left in range(0, width, 4):
            x = left / unit
            wave = table[int((x * 2.3 + y * 1.7 + time * 0.8) * to_table) & 4095]
            wave += 0.5 * table[int((y * 4.1 - x * 1.3 + wave + time * 0.6 + 40.0) * to_table) & 4095]
            turn = int((0.45 + wave * 0.62) * most * to_table + 8192.0)
            sin = table[turn & 4095]
            cos = table[(turn + 1024) & 4095]
            for j in range(top, min(top + 4, height)):
                for i in range(left, min(left + 4, width)):
                    blue = u[j, i] - 128.0
                    red = v[j, i] - 128.0
                    u[j, i] = int(min(max(128.5 + blue * cos - red * sin, 16.0), 240.0))
                    v[j, i] = int(min(max(128.5 + blue * sin + red * cos, 16.0), 240.0))
