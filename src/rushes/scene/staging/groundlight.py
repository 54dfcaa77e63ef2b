"""What weather and night make of the ground, per frame: wet ground mirrors what is above it, moonlight lies in patches,
shadows of clouds pass.

Both are anchored in the world, so they stay where they are while the camera moves. Drawn right after the ground and
before anything that stands on it.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import inlined, kernel
from ..drawing.lens import Lens, Shift
from ..drawing.lines import double
from ..drawing.noise import Number
from ..drawing.planes import Frame
from .water import WAVES, looked_up

EACH = (
    4  # columns of chroma from one look at the pattern to the next; between them it is a straight line, doubled twice
)


FAR = 60.0  # depth beyond which no sheen is seen


def wet(
    frame: Frame, lens: Lens, shift: Shift, amount: float, seconds: float, until: float = FAR, *, polished: bool = False
) -> None:
    """A sheen everywhere, strongest far away, and puddles that mirror the sky and whatever is drawn yet; `amount` 0..1; `until`: the
    depth where it begins; `polished`: it is smooth stone, which has no puddles."""
    _wet(
        frame.y, frame.u, frame.v, WAVES, lens.horizon_px + shift.turn_y_px, lens.focal_px, lens.eye + shift.y,
        shift.x, shift.z, shift.turn_x_px, amount, seconds, until, 0.0 if polished else 1.0,
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


@inlined
def _spread(coarse: Number, room: Number, share: Number, wide: Number) -> None:
    """Straight lines between numbers that lie EACH columns of chroma apart, at all of these and at those of luma. What is filled
    may be longer than what is asked for."""
    count = coarse.shape[0] - 1
    double(coarse, count, room)
    double(room, 2 * count, share)
    double(share, 4 * count, wide)


@inlined
def _mirror_row(target: Number, seen: Number, dark: Number, share: Number, bright: Number, floor: Number) -> None:
    """Darken a row and mix what it mirrors into it; loops over slices from zero become vector instructions."""
    half = np.float32(0.5)
    most = np.float32(235.0)
    for i in range(target.shape[0]):
        value = floor + (np.float32(target[i]) - floor) * dark[i]
        value += (np.float32(seen[i]) * bright - value) * share[i]
        target[i] = np.uint8(np.int32(min(max(value + half, floor), most)))


@inlined
def _copy(out: Number, row: Number) -> None:
    for k in range(out.shape[0]):
        out[k] = row[k]


@inlined
def _moved(row: Number, by: Number, out: Number) -> None:
    """A row moved aside; its ends stand for what is beyond them."""
    count = row.shape[0]
    if by >= 0:
        _copy(out[: count - by], row[by:])
        out[count - by : count] = row[count - 1]
    else:
        _copy(out[-by:count], row[: count + by])
        out[:-by] = row[0]


@inlined
def _pool(table: Number, out: Number, at_a: Number, at_b: Number, step: Number, more: Number) -> None:
    """How deep it is at places `step` world units apart, 0..1. Single precision and short integers, as vectors hold more of."""
    to_table = np.float32(4096.0 / (2.0 * math.pi))
    for c in range(out.shape[0]):
        x = np.float32(c) * step
        a = looked_up(table, (at_a + x * np.float32(1.1)) * to_table)
        b = looked_up(table, (at_b + x * np.float32(2.3) + a) * to_table)
        deep = (a + np.float32(0.6) * b + more) * np.float32(2.2)
        out[c] = min(max(deep, np.float32(0.0)), np.float32(1.0))


@inlined
def _rooms(looks: Number) -> Number:
    """What `_spread` works in and fills: on the way, chroma and luma, and these two once more."""
    return (
        np.empty(2 * looks + 1, np.float32),
        np.empty(4 * looks + 1, np.float32),
        np.empty(8 * looks + 1, np.float32),
        np.empty(4 * looks + 1, np.float32),
        np.empty(8 * looks + 1, np.float32),
    )


@kernel
def _wet(
    y: Number, u: Number, v: Number, table: Number, horizon: Number, focal: Number, eye: Number, shift_x: Number,
    shift_z: Number, turn_x: Number, amount: Number, time: Number, until: Number, rippled: Number,
) -> None:  # fmt: skip
    height, width = y.shape
    rows, columns = u.shape
    to_table = 4096.0 / (2.0 * math.pi)
    top = int(horizon) // 2 + 2
    looks = (columns + EACH - 1) // EACH
    coarse = np.empty((2, looks + 1), np.float32)
    room, share, wide, dark, wide_dark = _rooms(looks)
    seen = np.empty(width, np.uint8)
    one = np.ones(columns, np.float32)
    for j in range(max(top, 1), rows):
        below = 2.0 * j + 1.0 - horizon
        away = focal * eye / below
        if away > until - (shift_z if until < 60.0 else 0.0):
            continue
        z = away + shift_z
        pixel = away / focal
        whole = amount  # what begins before the horizon begins gently
        if until < 60.0:
            whole = amount * min(max((until - shift_z - away) / (0.45 * until), 0.0), 1.0)
        slant = min(1.0, 0.16 + away / 26.0)  # the flatter the look, the more a wet surface mirrors
        mirrored = int(horizon - below * 0.95) // 2
        mirrored = min(max(mirrored, 0), rows - 1)
        above = min(2 * mirrored, height - 2)
        row_a = table[int((z * 1.3 + 40.0) * to_table) & 4095]
        row_b = table[int((z * 2.9 + 17.0) * to_table) & 4095]
        tremble = int(
            2.0 * rippled * table[int((z * 9.0 + time * 5.0 + 90.0) * to_table) & 4095] * min(1.0, 3.0 / away)
        )
        left_x = shift_x + (1.0 - width * 0.5 - turn_x) * pixel
        _pool(
            table, coarse[0], np.float32(left_x * 1.1 + row_a * 1.4 + 60.0), np.float32(left_x * 2.3 - row_b * 1.7 + 90.0),
            np.float32(2.0 * EACH * pixel), np.float32(0.5 * row_a - 0.62),
        )  # fmt: skip
        for c in range(looks + 1):
            deep = coarse[0, c] * np.float32(rippled) + np.float32(0.34 * (1.0 - rippled))
            coarse[0, c] = np.float32(whole * (0.05 + 0.22 * slant)) + deep * np.float32(whole * (0.44 + 0.36 * slant))
            coarse[1, c] = np.float32(1.0 - whole * 0.17) - deep * np.float32(whole * 0.14)
        _spread(coarse[0], room, share, wide)
        _spread(coarse[1], room, dark, wide_dark)
        for n in range(2):
            _moved(y[above + n], 2 * tremble, seen)
            _mirror_row(y[2 * j + n], seen, wide_dark, wide, np.float32(1.04), np.float32(16.0))
        for n in range(2):
            plane = v if n else u
            _moved(plane[mirrored], tremble, seen[:columns])
            _mirror_row(plane[j], seen[:columns], one, share, np.float32(1.0), np.float32(0.0))


@inlined
def _pull(target: Number, share: Number, aim: Number, gain: Number, least: Number, most: Number) -> None:
    """Bring a row nearer to a number, or farther from it where `gain` is negative."""
    half = np.float32(0.5)
    for i in range(target.shape[0]):
        value = np.float32(target[i])
        target[i] = np.uint8(np.int32(min(max(value + (aim - value) * share[i] * gain + half, least), most)))


@kernel
def _patches(
    y: Number, u: Number, v: Number, table: Number, horizon: Number, focal: Number, eye: Number, shift_x: Number,
    shift_z: Number, turn_x: Number, strength: Number, drift: Number, gain: Number, to_u: Number, to_v: Number,
) -> None:  # fmt: skip
    """More light, or less where `gain` is negative, in patches of a few world units."""
    height, width = y.shape
    rows, columns = u.shape
    to_table = 4096.0 / (2.0 * math.pi)
    looks = (columns + EACH - 1) // EACH
    coarse = np.empty(looks + 1, np.float32)
    room, share, wide, _, _ = _rooms(looks)
    # Light adds its share of what is there and a little more; that is, it leads away from a number below black.
    aim = np.float32(16.0 - 12.0 if gain > 0.0 else 16.0)
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
        most = 0.0
        for c in range(coarse.shape[0]):
            x = shift_x + (2.0 * EACH * c + 1.0 - width * 0.5 - turn_x) * pixel + drift
            a = table[int((x * 0.66 + row_b * 1.3 + 60.0) * to_table) & 4095]
            b = table[int((x * 1.31 - row_a * 1.2 + a + 90.0) * to_table) & 4095]
            pool = (row_a * a + 0.45 * b + 0.22) * 0.95
            pool = min(max(pool, 0.0), 1.0)
            coarse[c] = fade * (pool * pool * (3.0 - 2.0 * pool))
            most = max(most, coarse[c])
        if most < 0.01:
            continue
        _spread(coarse, room, share, wide)
        for n in range(2):
            _pull(y[2 * j + n], wide, aim, np.float32(-gain), np.float32(16.0), np.float32(235.0))
        _pull(u[j], share, np.float32(to_u), np.float32(0.30), np.float32(0.0), np.float32(255.0))
        _pull(v[j], share, np.float32(to_v), np.float32(0.22), np.float32(0.0), np.float32(255.0))
