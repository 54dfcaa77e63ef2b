"""Reflections of what stands on water or on a wet street: the same layer upside down, rippled and fading.

Far things are mirrored by the water itself (`water.py`); this is for what is laid down after it. A layer is walked upwards
while the frame is walked down, so it costs what laying the layer costs. Which things are reflected is the stage's business.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .blend import Walk, draw
from .jit import kernel
from .lens import Lens, Shift
from .noise import Number
from .planes import Frame, Layer

FADE = 0.85  # of its strength that is gone at its end

NEAREST = 0.9  # depth, nearer than which a shore is past the camera


@dataclass(frozen=True, kw_only=True)
class Mirror:
    """What a surface makes of reflections."""

    strength: float
    ripple: float
    shore: float
    """Depth nearer than which there is no surface; 0: it reaches the camera."""

    def until(self, lens: Lens, shift: Shift) -> float:
        """The row of the frame at which the surface ends."""
        if self.shore - shift.z < NEAREST:
            return float(lens.height_px)
        return lens.horizon_px + shift.turn_y_px + lens.focal_px * (lens.eye + shift.y) / (self.shore - shift.z)


def reflect(
    frame: Frame, layer: Layer, left: float, top: float, line: float, scale: float, *, wide: float = 1.0,
    strength: float, ripple: float, seconds: float, until: float,
) -> None:  # fmt: skip
    """Mirror a layer whose corner is at (`left`, `top`) about the row `line`, down to the row `until` of the frame.

    `scale` and `wide` are those with which the layer is placed; `strength` 0..1; `ripple` is how far it is moved aside
    at its end, in shares of its height.
    """
    height, width = frame.height_px, frame.width_px
    first = max(0, math.ceil(line)) // 2 * 2
    tall = line - top
    last = min(height, math.floor(min(line + tall, until))) // 2 * 2
    if last - first < 2 or tall < 2 or strength <= 0 or left > width or left + layer.width_px * scale * wide < 0:
        return
    step = 1.0 / (float(scale) * float(wide))
    row, start, fade = _mirrored(
        first, last, float(line), tall, float(left), float(scale), step, layer.height_px, ripple, strength, seconds
    )
    draw(frame.rows(first, last), layer, Walk(row, start, step), fade=fade)


@kernel
def _mirrored(
    first: Number, last: Number, line: Number, tall: Number, left: Number, scale: Number, step: Number, height: Number,
    ripple: Number, strength: Number, seconds: Number,
) -> Number:  # fmt: skip
    """Rows, starts and shares of a walk through a layer of this height, for the rows of the frame from `first` to `last`."""
    count = last - first
    rows = np.empty(count, np.float64)
    starts = np.empty(count, np.float64)
    fade = np.empty(count, np.float32)
    for k in range(count):
        j = first + k
        below = j + 0.5 - line
        away = below / tall  # 0 at the line, 1 where the top is mirrored
        row = (tall - below) / scale - 0.5
        rows[k] = min(max(row, 0.0), height - 1.001) if -1.0 < row < height else -9.0
        waves = math.sin(j * 0.55 + seconds * 4.3) + 0.6 * math.sin(j * 0.23 - seconds * 3.1 + 1.3)
        aside = ripple * tall * (0.15 + 0.85 * away) * waves / 1.6
        starts[k] = (aside - left) * step
        fade[k] = strength * (1.0 - FADE * (k + 0.5) / count)
    return rows, starts, fade
