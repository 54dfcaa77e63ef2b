"""What weather and night make of the ground, per frame: wet ground mirrors what is above it, moonlight lies in patches,
shadows of clouds pass.

Both are anchored in the world, so they stay where they are while the camera moves. Drawn right after the ground and
before anything that stands on it.
"""

from __future__ import annotations

import math

import numpy as np

from .jit import kernel
from .lens import Lens, Shift
from .noise import Number
from .planes import Frame
from .water import WAVES


def wet(frame: Frame, lens: Lens, shift: Shift, amount: float, seconds: float) -> None:
    """A sheen everywhere, strongest far away, and puddles that mirror the sky; `amount` 0..1."""
    _wet(
        frame.y, frame.u, frame.v, WAVES, lens.horizon_px + shift.turn_y_px, lens.focal_px, lens.eye + shift.y,
        shift.x, shift.z, shift.turn_x_px, amount, seconds,
    )  # fmt: skip


def moonlit(frame: Frame, lens: Lens, shift: Shift, strength: float, seconds: float) -> None:
    """Patches of cool light, as between the shadows of clouds, that move slowly; `strength` 0..1."""
    _patches(
        frame.y, frame.u, frame.v, WAVES, lens.horizon_px + shift.turn_y_px, lens.focal_px, lens.eye + shift.y,
        shift.x, shift.z, shift.turn_x_px, strength, 0.06 * seconds, 0.34, 139.0, 121.0,
    )  # fmt: skip


def cloud_shadows(frame: Frame, lens: Lens, shift: Shift, strength: float, seconds: float) -> None:
    """Soft shadows that pass over the land as clouds do; `strength` 0..1."""
    _patches(
        frame.y, frame.u, frame.v, WAVES, lens.horizon_px + shift.turn_y_px, lens.focal_px, lens.eye + shift.y,
        shift.x, shift.z, shift.turn_x_px, strength, 0.30 * seconds, -0.34, 130.0, 126.0,
    )  # fmt: skip


@kernel
def _wet(
    y: Number, u: Number, v: Number, table: Number, horizon: Number, focal: Number, eye: Number, shift_x: Number,
    shift_z: Number, turn_x: Number, amount: Number, time: Number,
) -> None:  # fmt: skip
    height, width = y.shape
    rows, columns = u.shape
    to_table = 4096.0 / (2.0 * math.pi)
    top = int(horizon) // 2 + 2
    for j in range(max(top, 1), rows):
        below = 2.0 * j + 1.0 - horizon
        seen = focal * eye / below
        if seen > 60.0:
            continue
        z = seen + shift_z
        pixel = seen / focal
        slant = min(1.0, 0.16 + seen / 26.0)  # the flatter the look, the more a wet surface mirrors
        mirrored = int(horizon - below * 0.95) // 2
        mirrored = min(max(mirrored, 0), rows - 1)
        above = min(2 * mirrored, height - 2)
        row_a = table[int((z * 1.3 + 40.0) * to_table) & 4095]
        row_b = table[int((z * 2.9 + 17.0) * to_table) & 4095]
        tremble = int(2.0 * table[int((z * 9.0 + time * 5.0 + 90.0) * to_table) & 4095] * min(1.0, 3.0 / seen))
        for i in range(columns):
            x = shift_x + (2.0 * i + 1.0 - width * 0.5 - turn_x) * pixel
            a = table[int((x * 1.1 + row_a * 1.4 + 60.0) * to_table) & 4095]
            b = table[int((x * 2.3 - row_b * 1.7 + a + 90.0) * to_table) & 4095]
            deep = (a + 0.6 * b + 0.5 * row_a - 0.62) * 2.2
            deep = min(max(deep, 0.0), 1.0)
            share = amount * (0.05 + 0.22 * slant + deep * (0.44 + 0.36 * slant))
            dark = 1.0 - amount * (0.17 + 0.14 * deep)
            source = min(max(i + tremble, 0), columns - 1)
            for n in range(4):
                row = 2 * j + (n >> 1)
                column = 2 * i + (n & 1)
                value = 16.0 + (y[row, column] - 16.0) * dark
                value += (y[above + (n >> 1), 2 * source + (n & 1)] * 1.04 - value) * share
                y[row, column] = int(min(max(value + 0.5, 16.0), 235.0))
            u[j, i] = int(u[j, i] + (np.int32(u[mirrored, source]) - np.int32(u[j, i])) * share + 0.5)
            v[j, i] = int(v[j, i] + (np.int32(v[mirrored, source]) - np.int32(v[j, i])) * share + 0.5)


@kernel
def _patches(
    y: Number, u: Number, v: Number, table: Number, horizon: Number, focal: Number, eye: Number, shift_x: Number,
    shift_z: Number, turn_x: Number, strength: Number, drift: Number, gain: Number, to_u: Number, to_v: Number,
) -> None:  # fmt: skip
    """More light, or less where `gain` is negative, in patches of a few world units."""
    height, width = y.shape
    rows, columns = u.shape
    to_table = 4096.0 / (2.0 * math.pi)
    for j in range(max(int(horizon) // 2 + 2, 1), rows):
        below = 2.0 * j + 1.0 - horizon
        seen = focal * eye / below
        if seen > 60.0:
            continue
        z = seen + shift_z
        pixel = seen / focal
        fade = strength * min(1.0, below / (0.06 * height))
        row_a = table[int((z * 0.47 + 40.0 + drift * 0.8) * to_table) & 4095]
        row_b = table[int((z * 1.45 + 17.0) * to_table) & 4095]
        for i in range(columns):
            x = shift_x + (2.0 * i + 1.0 - width * 0.5 - turn_x) * pixel + drift
            a = table[int((x * 0.66 + row_b * 1.3 + 60.0) * to_table) & 4095]
            b = table[int((x * 1.31 - row_a * 1.2 + a + 90.0) * to_table) & 4095]
            pool = (row_a * a + 0.45 * b + 0.22) * 0.95
            pool = min(max(pool, 0.0), 1.0)
            share = fade * (pool * pool * (3.0 - 2.0 * pool))
            if share < 0.01:
                continue
            for n in range(4):
                row = 2 * j + (n >> 1)
                column = 2 * i + (n & 1)
                value = y[row, column] + share * (max(gain, 0.0) * 12.0 + gain * (y[row, column] - 16.0))
                y[row, column] = int(min(max(value, 16.0), 235.0))
            u[j, i] = int(u[j, i] + (to_u - u[j, i]) * share * 0.30 + 0.5)
            v[j, i] = int(v[j, i] + (to_v - v[j, i]) * share * 0.22 + 0.5)
