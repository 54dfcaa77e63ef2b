"""Lightning: a bolt behind the land, clouds lit from within, and a cold flash over the ground.

When it strikes is in `effects.flash` and `effects.strikes`, for thunder follows it.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import inlined, kernel
from ..drawing.noise import Number, hash01
from ..drawing.planes import Frame
from .effects import since_strike

BOLT_SECONDS = 0.22


def in_the_sky(
    frame: Frame, seconds: float, length: float, seed: int, horizon: float, move_x: float, strength: float
) -> None:
    """The clouds around the bolt light up; the bolt itself is there for a moment. `strength`: of the flash, 0..1."""
    since, number = since_strike(seconds, length, seed)
    x = frame.y.shape[1] * (0.16 + 0.68 * float(hash01(number, 3, seed))) + move_x
    _glow(frame.y, frame.u, frame.v, x, horizon, strength)
    if since < BOLT_SECONDS:
        _bolt(frame.y, frame.u, frame.v, x, horizon, (1.0 - since / BOLT_SECONDS) ** 0.5, seed + 31 * number)


def on_the_ground(frame: Frame, horizon: float, strength: float) -> None:
    """A cold flash over everything below the sky."""
    _flash(frame.y, frame.u, frame.v, horizon, strength)


@kernel
def _glow(y: Number, u: Number, v: Number, x: Number, horizon: Number, strength: Number) -> None:
    """More light where clouds are bright already, so that their shapes stand out."""
    height, width = y.shape
    unit = max(horizon, 2.0)
    columns = np.empty(width, np.float32)
    for i in range(width):
        aside = (i - x) / (unit * 1.25)
        columns[i] = math.exp(-aside * aside * 1.4)
    shares = np.empty(width, np.float32)
    halves = np.empty(width // 2, np.float32)
    least = np.float32(0.14 * strength)
    for j in range(min(height, int(horizon) + 2)):
        down = (j - 0.25 * horizon) / unit
        more = np.float32(0.95 * strength * math.exp(-down * down * 1.2))
        for i in range(width):
            shares[i] = least + more * columns[i]
        _light(y[j], shares)
        if j % 2 == 0:
            for i in range(halves.shape[0]):
                halves[i] = min(shares[2 * i] * np.float32(0.5), np.float32(0.8))
            _colour(u[j // 2], halves, np.float32(141.0))
            _colour(v[j // 2], halves, np.float32(124.0))


@inlined
def _light(row: Number, shares: Number) -> None:
    black, more, gain, most = np.float32(30.0), np.float32(4.0), np.float32(0.75), np.float32(224.0)
    for i in range(row.shape[0]):
        value = np.float32(row[i])
        value += shares[i] * (more + gain * max(value - black, np.float32(0.0)))
        row[i] = np.uint8(np.int32(min(value, most)))


@inlined
def _colour(row: Number, shares: Number, aim: Number) -> None:
    for i in range(row.shape[0]):
        value = np.float32(row[i])
        row[i] = np.uint8(np.int32(value + (aim - value) * shares[i] + np.float32(0.5)))


@kernel
def _bolt(y: Number, u: Number, v: Number, x: Number, horizon: Number, strength: Number, seed: Number) -> None:
    """A jagged line from the clouds to the horizon, and branches that end on the way."""
    height, width = y.shape
    unit = max(horizon, 2.0)
    for branch in range(5):
        row = unit * (0.10 if branch == 0 else 0.18 + 0.5 * hash01(branch, 1, seed))
        end = horizon if branch == 0 else min(row + unit * (0.15 + 0.25 * hash01(branch, 2, seed)), horizon)
        at = x
        step = max(unit / 26.0, 1.0)
        start = unit * 0.10
        if branch > 0:  # find the trunk where this one leaves it
            n = 0
            while start < row:
                at += (hash01(n, 0, seed + 5) - 0.5) * unit * 0.075
                start += step
                n += 1
        lean = 0.0 if branch == 0 else (1.0 if hash01(branch, 4, seed) > 0.5 else -1.0) * unit * 0.035
        wide = max(unit / (190.0 if branch == 0 else 320.0), 0.7)
        n = 0
        while row < end:
            to = at + (hash01(n, branch, seed + 5) - 0.5) * unit * 0.075 + lean
            pieces = int(step) + 1
            fade = strength * (1.0 if branch == 0 else 0.7 * (1.0 - (row - unit * 0.18) / unit))
            for s in range(pieces):
                px = at + (to - at) * s / pieces
                py = row + step * s / pieces
                reach = int(wide * 5.0) + 1
                j = int(py)
                if j < 0 or j >= min(height, int(horizon) + 1):
                    continue
                for i in range(max(0, int(px) - reach), min(width, int(px) + reach + 1)):
                    d = abs(i - px) / wide
                    light = 235.0 * math.exp(-d * d * 0.5) + 85.0 * math.exp(-d * 0.5)
                    y[j, i] = int(min(max(y[j, i] + light * fade, y[j, i]), 235.0))
                    part = min(fade * math.exp(-d * 0.4) * 0.5, 0.9)
                    u[j // 2, i // 2] = int(u[j // 2, i // 2] + (138.0 - u[j // 2, i // 2]) * part + 0.5)
                    v[j // 2, i // 2] = int(v[j // 2, i // 2] + (126.0 - v[j // 2, i // 2]) * part + 0.5)
            at = to
            row += step
            n += 1


@kernel
def _flash(y: Number, u: Number, v: Number, horizon: Number, strength: Number) -> None:
    height, width = y.shape
    rows, columns = u.shape
    first = horizon - 0.2 * height
    for j in range(max(int(first), 0), height):
        share = strength * min((j - first) / (0.3 * height), 1.0)
        for i in range(width):
            value = y[j, i] + share * (5.0 + 0.55 * (y[j, i] - 16.0))
            y[j, i] = int(min(value, 232.0))
    for j in range(max(int(first) // 2, 0), rows):
        cold = strength * 0.25 * min((2.0 * j - first) / (0.3 * height), 1.0)
        for i in range(columns):
            u[j, i] = int(u[j, i] + (136.0 - u[j, i]) * cold + 0.5)
            v[j, i] = int(v[j, i] + (124.0 - v[j, i]) * cold + 0.5)
