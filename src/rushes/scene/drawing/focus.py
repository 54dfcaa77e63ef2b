"""Depth of field: what lies behind whom the camera looks at goes out of focus.

The picture so far is halved twice, blurred there and mixed back, row by row less towards the ground on which the subject
stands. Only this; what is behind is the stage's to know.
"""

from __future__ import annotations

import functools

import numpy as np

from .jit import inlined, kernel
from .lines import double_between, halve
from .noise import Number
from .planes import Frame

SOFT = {"wide": 0.0, "full": 0.0, "medium": 0.0042, "close": 0.0085}
"""Radius of the blur at the horizon by framing, in frame heights."""
SHALLOW, SOFTER = "shallow_focus", {"wide": 0.0042, "full": 0.0060, "medium": 0.0085, "close": 0.0125}
"""The style that asks for more of it, and how much."""
REDUCED = 4  # the blurred copy has a quarter of the sides
COARSE_FROM_PX = 3.5  # below this radius a quarter of the sides would blur too much
RAMP = 0.16  # frame heights above the foot line over which the ground comes into focus


def defocus(frame: Frame, radius_px: float, foot_px: float) -> None:
    """Blur a frame in place by `radius_px`, fading to none at the row `foot_px` and below it."""
    if radius_px < 0.5:
        return
    height = frame.y.shape[0]
    weights = _weights(height, round(foot_px))
    reduced = REDUCED if radius_px >= COARSE_FROM_PX else REDUCED // 2
    if radius_px >= 2 * COARSE_FROM_PX:
        reduced = 2 * REDUCED
    for plane, scale in ((frame.y, 1), (frame.u, 2), (frame.v, 2)):
        _soften(plane, reduced // scale, max(1, round(radius_px / reduced)), weights[::scale], 2)


@functools.lru_cache(maxsize=64)
def _weights(height_px: int, foot_px: int) -> np.ndarray:
    rows = np.arange(height_px, dtype=np.float32)
    share = np.clip((foot_px - rows) / max(RAMP * height_px, 1.0), 0.0, 1.0)
    weights: np.ndarray = (share * share * (3 - 2 * share) * 256).astype(np.int64)
    return weights


@inlined
def _sum_rows(out: Number, plane: Number, top: Number, bottom: Number) -> None:
    """Loops over whole rows from zero: only those become vector instructions."""
    for i in range(out.shape[0]):
        out[i] = np.float32(0.0)
    for y in range(top, bottom):
        row = plane[y]
        for i in range(out.shape[0]):
            out[i] += np.float32(row[i])


@inlined
def _mix_in(target: Number, upper: Number, lower: Number, part: Number, weight: Number) -> None:
    half = np.float32(0.5)
    for i in range(target.shape[0]):
        soft = upper[i] + (lower[i] - upper[i]) * part
        sharp = np.float32(target[i])
        target[i] = np.uint8(np.int32(sharp + (soft - sharp) * weight + half))


@inlined
def _add(out: Number, line: Number, sign: Number) -> None:
    for i in range(out.shape[0]):
        out[i] += line[i] * sign


@inlined
def _scale(out: Number, line: Number, by: Number) -> None:
    for i in range(out.shape[0]):
        out[i] = line[i] * by


@inlined
def _smooth_line(line: Number, room: Number, radius: Number) -> None:
    """The mean of what is within `radius`; what is beyond the ends is like the ends. `room` is as much longer than the line. A
    radius is one or two: a running sum would be slower."""
    wide = line.shape[0]
    for k in range(radius):
        room[k] = line[0]
        room[radius + wide + k] = line[wide - 1]
    _scale(room[radius : radius + wide], line, np.float32(1.0))
    _scale(line, room[:wide], np.float32(1.0))
    for k in range(1, 2 * radius + 1):
        _add(line, room[k : k + wide], np.float32(1.0))
    _scale(line, line, np.float32(1.0 / (2 * radius + 1)))


@inlined
def _smooth_rows(rows: Number, out: Number, total: Number, radius: Number) -> None:
    """The same downwards."""
    last = rows.shape[0] - 1
    _scale(total, rows[0], np.float32(radius))
    for k in range(radius):
        _add(total, rows[min(k, last)], np.float32(1.0))
    for j in range(last + 1):
        _add(total, rows[min(j + radius, last)], np.float32(1.0))
        _scale(out[j], total, np.float32(1.0 / (2 * radius + 1)))
        _add(total, rows[max(j - radius, 0)], np.float32(-1.0))


@inlined
def _enlarge(out: Number, room: Number, line: Number, reduced: Number) -> None:
    """A line `reduced` times as long."""
    count = line.shape[0]
    _scale(out[:count], line, np.float32(1.0))
    while reduced > 1:
        _scale(room[:count], out[:count], np.float32(1.0))
        double_between(room, count, out)
        count *= 2
        reduced //= 2


@kernel
def _soften(plane: Number, reduced: Number, radius: Number, weights: Number, passes: Number) -> None:
    """Blur a copy with a `reduced`-th of the sides, which is a power of two, and mix it in by `weights` of the rows, 0..256."""
    width = plane.shape[1]
    height = 0  # rows that are softened at all, and what their blur sees below them
    for j in range(plane.shape[0]):
        if weights[j] > 0:
            height = j + 1
    if height == 0:
        return
    seen = min(plane.shape[0], height + reduced * (radius * passes + 1))
    tall = (seen + reduced - 1) // reduced
    wide = (width + reduced - 1) // reduced
    small = np.empty((tall, wide), np.float32)
    line = np.empty(wide * reduced, np.float32)
    room = np.empty(wide * reduced + 2 * radius, np.float32)
    for j in range(tall):
        top = j * reduced
        bottom = min(top + reduced, seen)
        _sum_rows(line[:width], plane, top, bottom)
        line[width:] = line[width - 1]
        count = wide * reduced
        while count > wide:
            count //= 2
            halve(line, count, room)
            _scale(line[:count], room[:count], np.float32(1.0))
        _scale(small[j], line[:wide], np.float32(1.0 / ((bottom - top) * reduced)))
    done = np.empty((tall, wide), np.float32)
    for _ in range(passes):
        for j in range(tall):
            _smooth_line(small[j], room[: wide + 2 * radius], radius)
        _smooth_rows(small, done, line[:wide], radius)
        small, done = done, small
    upper = np.empty(wide * reduced, np.float32)
    lower = np.empty(wide * reduced, np.float32)
    known = -1
    for j in range(height):
        if weights[j] == 0:
            continue
        at = max((j + 0.5) / reduced - 0.5, 0.0)
        top = min(int(at), tall - 1)
        if top != known:
            if top == known + 1 and known >= 0:
                upper, lower = lower, upper
            else:
                _enlarge(upper, room, small[top], reduced)
            _enlarge(lower, room, small[min(top + 1, tall - 1)], reduced)
            known = top
        _mix_in(plane[j], upper, lower, np.float32(at - top), np.float32(weights[j] / 256.0))
