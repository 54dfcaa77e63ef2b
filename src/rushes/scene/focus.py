"""Depth of field: what lies behind whom the camera looks at goes out of focus.

The picture so far is halved twice, blurred there and mixed back, row by row less towards the ground on which the subject
stands. Only this; what is behind is the stage's to know.
"""

from __future__ import annotations

import functools

import numpy as np

from .jit import kernel
from .noise import Number
from .planes import Frame

SOFT = {"wide": 0.0, "full": 0.0, "medium": 0.0042, "close": 0.0085}
"""Radius of the blur at the horizon by framing, in frame heights."""
REDUCED = 4  # the blurred copy has a quarter of the sides
RAMP = 0.16  # frame heights above the foot line over which the ground comes into focus


def defocus(frame: Frame, radius_px: float, foot_px: float) -> None:
    """Blur a frame in place by `radius_px`, fading to none at the row `foot_px` and below it."""
    if radius_px < 0.5:
        return
    height = frame.y.shape[0]
    weights = _weights(height, round(foot_px))
    for plane, scale in ((frame.y, 1), (frame.u, 2), (frame.v, 2)):
        _soften(plane, REDUCED // scale, max(1, round(radius_px / REDUCED)), weights[::scale], 2)


@functools.lru_cache(maxsize=64)
def _weights(height_px: int, foot_px: int) -> np.ndarray:
    rows = np.arange(height_px, dtype=np.float32)
    share = np.clip((foot_px - rows) / max(RAMP * height_px, 1.0), 0.0, 1.0)
    weights: np.ndarray = (share * share * (3 - 2 * share) * 256).astype(np.int64)
    return weights


@kernel
def _soften(plane: Number, reduced: Number, radius: Number, weights: Number, passes: Number) -> None:
    height, width = plane.shape
    tall = (height + reduced - 1) // reduced
    wide = (width + reduced - 1) // reduced
    small = np.empty((tall, wide), np.int64)
    for j in range(tall):
        top = j * reduced
        bottom = min(top + reduced, height)
        for i in range(wide):
            left = i * reduced
            right = min(left + reduced, width)
            total = 0
            for y in range(top, bottom):
                for x in range(left, right):
                    total += plane[y, x]
            small[j, i] = total * 256 // ((bottom - top) * (right - left))
    line = np.empty(max(tall, wide), np.int64)
    span = 2 * radius + 1
    for _ in range(passes):
        for j in range(tall):
            total = small[j, 0] * radius
            for k in range(radius):
                total += small[j, min(k, wide - 1)]
            for i in range(wide):
                total += small[j, min(i + radius, wide - 1)]
                line[i] = total // span
                total -= small[j, max(i - radius, 0)]
            for i in range(wide):
                small[j, i] = line[i]
        for i in range(wide):
            total = small[0, i] * radius
            for k in range(radius):
                total += small[min(k, tall - 1), i]
            for j in range(tall):
                total += small[min(j + radius, tall - 1), i]
                line[j] = total // span
                total -= small[max(j - radius, 0), i]
            for j in range(tall):
                small[j, i] = line[j]
    for j in range(height):
        weight = weights[j]
        if weight == 0:
            continue
        at = max(((2 * j + 1) * 128) // reduced - 128, 0)
        row = min(at >> 8, tall - 1)
        below = min(row + 1, tall - 1)
        part = at & 255
        for i in range(width):
            across = max(((2 * i + 1) * 128) // reduced - 128, 0)
            column = min(across >> 8, wide - 1)
            beside = min(column + 1, wide - 1)
            share = across & 255
            upper = small[row, column] * (256 - share) + small[row, beside] * share
            lower = small[below, column] * (256 - share) + small[below, beside] * share
            soft = (upper * (256 - part) + lower * part) >> 16
            plane[j, i] = (plane[j, i] * (256 - weight) * 256 + soft * weight + 32768) >> 16
