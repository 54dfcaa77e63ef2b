"""Northern lights: curtains that wave over the night sky, green below, violet above, made of standing rays."""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, noise
from ..drawing.planes import Frame, colour_to_yuv
from ..drawing.shade import display

CURTAINS = 3
FOOT, MIDDLE, TOP = "#4dffae", "#38d0c8", "#b45cff"


def draw(frame: Frame, seconds: float, floor: float, unit: float, move_x: float, strength: float, seed: int) -> None:
    """Add curtains above the row `floor`."""
    colours = np.array([colour_to_yuv(*display(colour)) for colour in (FOOT, MIDDLE, TOP)])
    colours -= np.array([16.0, 128.0, 128.0])
    _draw(frame.y, frame.u, frame.v, colours, seconds, floor, unit, move_x, strength, seed)


@kernel
def _draw(
    y: Number, u: Number, v: Number, colours: Number, time: Number, floor: Number, unit: Number, move_x: Number,
    strength: Number, seed: Number,
) -> None:  # fmt: skip
    rows, columns = u.shape
    last = min(rows, int(floor) // 2)
    foot = np.empty(3)
    light = np.empty(3)
    tall = np.empty(3)
    for i in range(columns):
        x = (2.0 * i - move_x) / unit
        for k in range(3):
            shift = 3.7 * k
            wave = 0.55 * math.sin(x * (2.3 - 0.5 * k) + time * (0.32 + 0.07 * k) + shift + seed % 100)
            wave += 0.30 * math.sin(x * (5.1 + k) - time * 0.45 + 1.7 * wave + shift)
            wave += 0.16 * math.sin(x * 10.3 + time * 0.7 + 2.3 * wave)
            foot[k] = (0.74 - 0.16 * k + 0.15 * wave) * floor
            fold = 0.5 + 0.5 * math.cos(x * (5.1 + k) - time * 0.45 + 1.7 * wave + shift)
            along = x + 0.16 * wave
            rays = noise(along * 46.0 + time * 0.5, 7.0 + k + time * 0.22, seed + k, 0)
            rays = 0.30 + 0.70 * rays * (0.5 + noise(along * 15.0 - time * 0.3, 3.0 * k + time * 0.13, seed + 7 + k, 0))
            patch = noise(along * 1.7 + 0.13 * time, 11.0 * k + time * 0.06, seed + 13, 0)
            patch = min(max((patch - 0.12) * 2.2, 0.0), 1.0)
            light[k] = strength * patch * rays * (0.55 + 0.75 * fold) * (1.0 - 0.22 * k)
            tall[k] = (0.38 + 0.26 * noise(along * 21.0, time * 0.35 + k, seed + 19, 0)) * floor
        for j in range(max(last, 0)):
            at = 2.0 * j
            add_y = 0.0
            add_u = 0.0
            add_v = 0.0
            for k in range(3):
                over = (foot[k] - at) / tall[k]
                if over < -0.12 or over > 3.2:
                    continue
                if over < 0.0:
                    share = light[k] * (1.0 + over / 0.12) ** 2
                    over = 0.0
                else:
                    share = light[k] * math.exp(-over * 1.45)
                upper = min(over * 0.75, 1.0)
                middle = 1.0 - abs(2.0 * upper - 1.0)
                a = max(1.0 - 2.0 * upper, 0.0)
                c = max(2.0 * upper - 1.0, 0.0)
                add_y += share * (a * colours[0, 0] + middle * colours[1, 0] + c * colours[2, 0])
                add_u += share * (a * colours[0, 1] + middle * colours[1, 1] + c * colours[2, 1])
                add_v += share * (a * colours[0, 2] + middle * colours[1, 2] + c * colours[2, 2])
            if add_y < 0.5:
                continue
            add = int(add_y * 1.15 + 0.5)
            for n in range(4):
                row = 2 * j + (n >> 1)
                column = 2 * i + (n & 1)
                y[row, column] = min(y[row, column] + add, 226)
            u[j, i] = int(min(max(u[j, i] + add_u * 0.9, 30.0), 220.0))
            v[j, i] = int(min(max(v[j, i] + add_v * 0.9, 30.0), 220.0))
