"""A rainbow: one bright arc, a faint second one outside it with its colours reversed, a lighter sky within."""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number
from ..drawing.planes import Frame, colour_to_yuv
from ..drawing.shade import display

COLOURS = ("#7a3fc0", "#3f6ae0", "#2fb8d8", "#4cc85a", "#f2e24a", "#f59a3c", "#ea4a44")  # from within
RADIUS = 0.66  # of the unit
WIDE = 0.075
SECOND = 1.25  # times the radius


def breath(seconds: float) -> float:
    """How rain that thins and thickens changes it, -1..1."""
    return math.sin(seconds * 0.9)


def draw(frame: Frame, middle: float, horizon: float, unit: float, strength: float) -> None:
    """Lay it over the sky and what is far; it ends at the horizon."""
    colours = np.array([colour_to_yuv(*display(colour)) for colour in COLOURS])
    _draw(
        frame.y, frame.u, frame.v, colours, middle, horizon + 0.16 * unit, horizon + 0.01 * unit, RADIUS * unit,
        WIDE * unit, SECOND, strength,
    )  # fmt: skip


@kernel
def _draw(
    y: Number, u: Number, v: Number, colours: Number, middle_x: Number, middle_y: Number, floor: Number,
    radius: Number, wide: Number, second: Number, strength: Number,
) -> None:  # fmt: skip
    rows, columns = u.shape
    count = colours.shape[0]
    for j in range(min(rows, int(floor) // 2)):
        dy = 2.0 * j + 1.0 - middle_y
        fade = min(max((floor - 2.0 * j) / (0.25 * radius), 0.0), 1.0) * 0.55 + 0.45
        for i in range(columns):
            dx = 2.0 * i + 1.0 - middle_x
            away = math.sqrt(dx * dx + dy * dy)
            inside = (away - radius) / wide
            share = 0.0
            at = 0.0
            if 0.0 <= inside <= 1.0:
                share = 0.62 * math.sin(math.pi * inside) ** 0.8
                at = inside
            else:
                outside = (away - radius * second) / (wide * 1.25)
                if 0.0 <= outside <= 1.0:
                    share = 0.22 * math.sin(math.pi * outside)
                    at = 1.0 - outside
            glow = 0.0
            if inside < 0.0:
                glow = 9.0 * math.exp(inside * 0.22) * strength * fade
            if share <= 0.0 and glow < 0.5:
                continue
            share *= strength * fade
            place = at * (count - 1)
            first = min(int(place), count - 2)
            part = place - first
            to_u = colours[first, 1] + (colours[first + 1, 1] - colours[first, 1]) * part
            to_v = colours[first, 2] + (colours[first + 1, 2] - colours[first, 2]) * part
            for n in range(4):
                row = 2 * j + (n >> 1)
                column = 2 * i + (n & 1)
                value = y[row, column] + share * 34.0 + glow
                y[row, column] = int(min(value, 235.0))
            u[j, i] = int(u[j, i] + (to_u - u[j, i]) * share + 0.5)
            v[j, i] = int(v[j, i] + (to_v - v[j, i]) * share + 0.5)
