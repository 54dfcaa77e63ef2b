"""Depth of field: what lies behind whom the camera looks at goes out of focus.

The picture so far is halved twice, blurred there and mixed back, row by row less towards the ground on which the subject
stands. Only this; what is behind is the stage's to know.
"""

from __future__ import annotations

import functools
import math

import numpy as np

from .jit import inlined, kernel
from .noise import Number
from .planes import Frame

SOFT = {"wide": 0.0, "full": 0.0, "medium": 0.0042, "close": 0.0085}
"""Radius of the blur at the horizon by framing, in frame heights."""
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
def _smooth_line(line: Number, out: Number, radius: Number) -> None:
    """A running mean; what is beyond the ends is like the ends."""
    last = line.shape[0] - 1
    share = np.float32(1.0 / (2 * radius + 1))
    total = line[0] * np.float32(radius)
    for k in range(radius):
        total += line[min(k, last)]
    for i in range(last + 1):
        total += line[min(i + radius, last)]
        out[i] = total * share
        total -= line[max(i - radius, 0)]


@inlined
def _enlarge(out: Number, line: Number, columns: Number, beside: Number, parts: Number) -> None:
    for i in range(out.shape[0]):
        a = line[columns[i]]
        out[i] = a + (line[beside[i]] - a) * parts[i]


@kernel
def _soften(plane: Number, reduced: Number, radius: Number, weights: Number, passes: Number) -> None:
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
    sums = np.empty(width, np.float32)
    for j in range(tall):
        top = j * reduced
        bottom = min(top + reduced, seen)
        _sum_rows(sums, plane, top, bottom)
        for i in range(wide):
            left = i * reduced
            right = min(left + reduced, width)
            total = np.float32(0.0)
            for x in range(left, right):
                total += sums[x]
            small[j, i] = total / np.float32((bottom - top) * (right - left))
    line = np.empty(wide, np.float32)
    share = np.float32(1.0 / (2 * radius + 1))
    done = np.empty((tall, wide), np.float32)
    total_row = np.empty(wide, np.float32)
    for _ in range(passes):
        for j in range(tall):
            _smooth_line(small[j], line, radius)
            small[j] = line
        total_row[:] = small[0] * np.float32(radius)
        for k in range(radius):
            total_row += small[min(k, tall - 1)]
        for j in range(tall):
            total_row += small[min(j + radius, tall - 1)]
            done[j] = total_row * share
            total_row -= small[max(j - radius, 0)]
        small[:] = done
    # Enlarged sideways once, then downwards row by row.
    full = np.empty((tall, width), np.float32)
    scale = 1.0 / reduced
    columns = np.empty(width, np.uint64)
    beside = np.empty(width, np.uint64)
    parts = np.empty(width, np.float32)
    for i in range(width):
        column = max((i + 0.5) * scale - 0.5, 0.0)
        columns[i] = min(math.floor(column), wide - 1)
        beside[i] = min(math.floor(column) + 1, wide - 1)
        parts[i] = column - math.floor(column)
    for j in range(tall):
        _enlarge(full[j], small[j], columns, beside, parts)
    for j in range(height):
        if weights[j] == 0:
            continue
        at = max((np.float32(j) + np.float32(0.5)) * np.float32(scale) - np.float32(0.5), np.float32(0.0))
        top = min(int(at), tall - 1)
        _mix_in(
            plane[j], full[top], full[min(top + 1, tall - 1)], at - np.float32(top),
            np.float32(weights[j] / 256.0),
        )  # fmt: skip
