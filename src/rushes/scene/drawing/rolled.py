"""A picture that leans: the whole frame turned about its middle, as by a camera that is held askew.

It is enlarged by as much as it takes for no corner to be empty. What is in the picture is not known here.
"""

from __future__ import annotations

import math

import numpy as np

from .jit import kernel
from .noise import Number
from .planes import Frame


def rolled(frame: Frame, radians: float) -> None:
    """Turn a frame clockwise, in place."""
    height, width = frame.y.shape
    aspect = max(width / height, height / width)
    zoom = math.cos(radians) + aspect * math.sin(abs(radians))
    across, down = math.cos(radians) / zoom, math.sin(radians) / zoom
    for plane in (frame.y, frame.u, frame.v):
        _turn(plane.copy(), plane, across, down)


@kernel
def _turn(source: Number, target: Number, across: Number, down: Number) -> None:
    """Each pixel is mixed of the four around where it comes from; places are counted in 1/65536 of a pixel."""
    height, width = target.shape
    middle_x, middle_y = 0.5 * (width - 1), 0.5 * (height - 1)
    step_x, step_y = int(across * 65536.0), int(-down * 65536.0)
    for j in range(height):
        off = j - middle_y
        at_x = int((middle_x - across * middle_x + down * off) * 65536.0)
        at_y = int((middle_y + down * middle_x + across * off) * 65536.0)
        for i in range(width):
            x = min(max(at_x >> 16, 0), width - 2)
            y = min(max(at_y >> 16, 0), height - 2)
            part_x = (at_x >> 8) & 255
            part_y = (at_y >> 8) & 255
            upper = np.int32(source[y, x]) * (256 - part_x) + np.int32(source[y, x + 1]) * part_x
            lower = np.int32(source[y + 1, x]) * (256 - part_x) + np.int32(source[y + 1, x + 1]) * part_x
            target[j, i] = (upper * (256 - part_y) + lower * part_y + 32768) >> 16
            at_x += step_x
            at_y += step_y
