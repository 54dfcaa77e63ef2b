"""Fireworks: rockets rise, burst into sparks that fall and go out, and light up what stands below.

When and where is in `schedule.py`, for the sound has to know as well.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame, colour_to_yuv
from ..drawing.shade import display
from .schedule import LASTS, RISE, bursts

COLOURS = ("#ff5a4a", "#ffd257", "#5aff8c", "#58b4ff", "#c878ff", "#ff7ac0", "#fff2c8", "#6ff0e8")
DAWNING = 0.13  # seconds in which the land takes the light of a burst: at once, over a whole frame, would flicker
SPARKS = 140
LIGHTS = 0.75  # of its size, that a burst lights the land


def draw(frame: Frame, seconds: float, floor: float, unit: float, move_x: float, seed: int) -> None:
    """Everything that burns at a moment, above the row `floor`."""
    width = frame.y.shape[1]
    for burst in bursts(seconds - LASTS, seconds + RISE, seed):
        colour = np.array(colour_to_yuv(*display(COLOURS[(burst.number * 3 + seed) % len(COLOURS)])))
        second = np.array(colour_to_yuv(*display(COLOURS[(burst.number * 5 + seed + 2) % len(COLOURS)])))
        x = width / 2 + burst.x * min(width / 2, 0.95 * unit) + move_x
        _burn(
            frame.y, frame.u, frame.v, seconds - burst.at, x, burst.y * floor, floor, unit, burst.kind,
            burst.size * min(unit, 0.9 * width), colour, second, burst.number + seed,
        )  # fmt: skip


def light_up(frame: Frame, seconds: float, floor: float, unit: float, seed: int) -> None:
    """The light of bursts on the land: coloured, soon gone, strongest below each."""
    width = frame.y.shape[1]
    for burst in bursts(seconds - 1.2, seconds, seed):
        age = seconds - burst.at
        strength = min(1.0, age / DAWNING) * math.exp(-3.2 * age) * LIGHTS * burst.size
        _, u, v = colour_to_yuv(*display(COLOURS[(burst.number * 3 + seed) % len(COLOURS)]))
        x = width / 2 + burst.x * min(width / 2, 0.95 * unit)
        _lit(frame.y, frame.u, frame.v, x, floor, 0.75 * unit, strength, u - 128.0, v - 128.0)


@kernel
def _dot(y: Number, u: Number, v: Number, x: Number, at: Number, size: Number, light: Number, colour: Number) -> None:
    """Add a soft spot of light."""
    height, width = y.shape
    reach = int(size * 2.2) + 1
    column = int(x)
    row = int(at)
    if column + reach < 0 or column - reach >= width or row + reach < 0 or row - reach >= height:
        return
    scale = 1.0 / (size * size)
    for j in range(max(0, row - reach), min(height, row + reach + 1)):
        for i in range(max(0, column - reach), min(width, column + reach + 1)):
            dx = i - x
            dy = j - at
            share = light * math.exp(-(dx * dx + dy * dy) * scale)
            if share < 0.01:
                continue
            y[j, i] = int(min(y[j, i] + share * (colour[0] + 60.0), 235.0))
            if i % 2 == 0 and j % 2 == 0:
                part = min(share * 1.6, 0.9)
                u[j // 2, i // 2] = int(u[j // 2, i // 2] + (colour[1] - u[j // 2, i // 2]) * part + 0.5)
                v[j // 2, i // 2] = int(v[j // 2, i // 2] + (colour[2] - v[j // 2, i // 2]) * part + 0.5)


@kernel
def _burn(
    y: Number, u: Number, v: Number, age: Number, x: Number, at: Number, floor: Number, unit: Number, kind: Number,
    size: Number, colour: Number, second: Number, seed: Number,
) -> None:  # fmt: skip
    spot = max(unit / 330.0, 1.0)
    if age < 0.0:
        share = 1.0 + age / 0.85
        for n in range(9):
            back = max(share - n * 0.022, 0.0)
            rise = 1.0 - (1.0 - back) * (1.0 - back)
            wobble = math.sin(back * 40.0 + seed) * unit * 0.0015
            _dot(y, u, v, x + wobble, floor + (at - floor) * rise, spot, 0.5 * (1.0 - n / 9.0), second)
        return
    if age < 0.16:
        _dot(y, u, v, x, at, size * 0.045 * (1.0 + 4.0 * age), 1.2 * (1.0 - age / 0.16), colour)
    willow = kind == 3
    last = 2.4 if willow else 1.7
    if age > last:
        return
    halo = math.exp(-2.6 * age) * 0.26
    if halo > 0.02:
        _dot(y, u, v, x, at, size * 0.17, halo, colour)
    drag = 1.7 if willow else 2.3
    reach = size * (0.24 if willow else 0.21)
    for k in range(SPARKS):
        around = hash01(k, 1, seed) * 6.2832
        up = 2.0 * hash01(k, 2, seed) - 1.0
        flat = math.sqrt(1.0 - up * up)
        speed = 0.88 + 0.24 * hash01(k, 3, seed)
        ring = kind == 2
        if ring:
            flat = 1.0
            up = math.sin(around) * 0.42
            around_x = math.cos(around)
        else:
            around_x = flat * math.cos(around)
        inner = kind == 1 and k % 3 == 0
        if inner:
            speed *= 0.5
        tails = 6 if willow else 4
        for n in range(tails):
            then = age - n * (0.055 if willow else 0.036)
            if then < 0.0:
                break
            out = reach * speed * (1.0 - math.exp(-drag * then)) * 1.25
            fall = 0.5 * then * then * unit * (0.075 if willow else 0.045)
            left = 1.0 - age / last * (0.8 + 0.35 * hash01(k, 4, seed))
            if left <= 0.0:
                break
            glitter = 1.0
            if age > 0.55 * last:
                glitter = 0.35 + 0.95 * hash01(k, int(age * 24.0), seed + 5)
            light = 0.95 * left * glitter * (1.0 - n / tails)
            tint = second if inner or (ring and k % 2 == 0) else colour
            _dot(y, u, v, x + around_x * out, at + up * out + fall, spot * (1.15 if n == 0 else 0.85), light, tint)


@kernel
def _lit(
    y: Number, u: Number, v: Number, x: Number, floor: Number, wide: Number, strength: Number, blue: Number, red: Number
) -> None:
    """More of the light that is there already, so that only what the land shows is lit."""
    rows, columns = u.shape
    above = 0.22 * y.shape[0]
    for j in range(max(0, int(floor - above) // 2), rows):
        down = abs(2.0 * j - floor) / wide
        rise = min(max((2.0 * j - floor + above) / (1.6 * above), 0.0), 1.0)
        for i in range(columns):
            aside = (2.0 * i - x) / wide
            share = strength * rise * math.exp(-aside * aside * 0.8 - down * 0.9)
            if share < 0.02:
                continue
            tone = 0
            for n in range(4):
                row = 2 * j + (n >> 1)
                column = 2 * i + (n & 1)
                value = y[row, column] + share * (3.0 + 0.55 * (y[row, column] - 16.0) * (1.0 - y[row, column] / 250.0))
                y[row, column] = int(min(value, 235.0))
                tone += y[row, column] - 16
            weight = min(share * tone * 0.0009, 0.35)
            u[j, i] = int(min(max(u[j, i] + blue * weight + 0.5, 20.0), 236.0))
            v[j, i] = int(min(max(v[j, i] + red * weight + 0.5, 20.0), 236.0))
