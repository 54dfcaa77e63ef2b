"""Racking focus: sharpness travels once through the picture, from what is near to what is far.

A picture has no depth any more when it is graded: the lower a row, the nearer it is taken to be.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur
from ..drawing.planes import Frame
from .canvas import Canvas

RADIUS = 0.011  # of the unit, where it is softest
REDUCED = 4  # pixels of the frame in one of the soft copy
FAR, NEAR = 0.42, 0.88  # rows, of the height, that are sharp at the end and at the beginning
DEEP = 0.30  # of the height, from a sharp row to one that is quite soft


class Rack:
    """The move for one clip: it rests, travels through the middle of the clip, and rests again."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas

    def __call__(self, frame: Frame, seconds: float) -> None:
        share = min(max((seconds / self.canvas.seconds - 0.22) / 0.5, 0.0), 1.0)
        share = share * share * (3 - 2 * share)
        focus = NEAR + (FAR - NEAR) * share
        rows = (np.arange(self.canvas.height_px, dtype=np.float32) + 0.5) / self.canvas.height_px
        rows = np.clip(rows, FAR, 1.0)  # what rises over the horizon is far
        soft = np.clip(np.abs(rows - focus) / DEEP, 0, 1)
        weights = (soft * soft * (3 - 2 * soft)).astype(np.float32)
        for plane, step in ((frame.y, REDUCED), (frame.u, REDUCED // 2), (frame.v, REDUCED // 2)):
            height, width = plane.shape
            tall, wide = -(-height // step), -(-width // step)
            padded = np.pad(plane, ((0, tall * step - height), (0, wide * step - width)), "edge")
            small = padded.reshape(tall, step, wide, step).mean((1, 3), dtype=np.float32)
            small = box_blur(small, RADIUS * self.canvas.unit / REDUCED)
            _soften(plane, small, weights[:: REDUCED // step], step)


@kernel
def _soften(plane: Number, small: Number, weights: Number, step: Number) -> None:
    height, width = plane.shape
    rows, columns = small.shape
    for j in range(height):
        weight = weights[j]
        if weight <= 0.0:
            continue
        at = min(max((j + 0.5) / step - 0.5, 0.0), rows - 1.0)
        row = int(at)
        below = min(row + 1, rows - 1)
        part = np.float32(at - row)
        for i in range(width):
            along = min(max((i + 0.5) / step - 0.5, 0.0), columns - 1.0)
            column = int(along)
            right = min(column + 1, columns - 1)
            across = np.float32(along - column)
            a = small[row, column] + (small[row, right] - small[row, column]) * across
            b = small[below, column] + (small[below, right] - small[below, column]) * across
            soft = a + (b - a) * part
            plane[j, i] = int(plane[j, i] + (soft - plane[j, i]) * weight + np.float32(0.5))
