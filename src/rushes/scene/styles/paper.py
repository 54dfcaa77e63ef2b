"""Cut paper: tones are sheets laid over one another, with a soft shadow under each edge and fibres in every sheet."""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number
from ..drawing.planes import Frame
from . import texture, tone
from .canvas import Canvas
from .flatten import Flat, half_radius

TONES = 6


class Paper:
    """The style for one size."""

    def __init__(self, canvas: Canvas) -> None:
        self.flat = Flat(*canvas.half)
        self.radius = half_radius(canvas.unit, 0.010)
        self.curve = tone.steps(TONES, 0.12, ((0.0, 0.14), (0.3, 0.36), (0.7, 0.74), (1.0, 0.98)))
        self.tint = tone.Tint.of(0.95, "#808080", "#86827a")
        self.factor = texture.as_factor(texture.paper(canvas, 0.10, fibres=0.11))
        self.reach = max(1, round(canvas.unit / 200))

    def __call__(self, frame: Frame, seconds: float) -> None:
        flat = self.flat
        flat.read(frame)
        flat.smooth(self.radius)
        flat.write(frame, 0.2)
        tone.apply(frame, self.curve, self.tint)
        _layered(frame.y, frame.y.astype(np.int32), self.reach)
        texture.multiply(frame, self.factor)


@kernel
def _layered(y: Number, height_map: Number, reach: Number) -> None:
    """Light comes from the upper left: a lower sheet is dark beside a higher one, a cut edge is bright."""
    rows, columns = y.shape
    for j in range(rows):
        near = height_map[max(j - 1, 0)]
        far = height_map[max(j - reach, 0)]
        farther = height_map[max(j - 2 * reach, 0)]
        after = height_map[min(j + 1, rows - 1)]
        for i in range(columns):
            here = height_map[j, i]
            shade = max(near[max(i - 1, 0)] - here, 0)
            shade += max(far[max(i - reach, 0)] - here, 0)
            shade += max(farther[max(i - 2 * reach, 0)] - here, 0)
            lit = max(here - near[max(i - 1, 0)], 0)
            lit += max(here - after[max(i - 1, 0)], 0)
            value = here - ((min(shade, 150) * (here - 16) * 63) >> 15) + ((min(lit, 80) * 13) >> 6)
            y[j, i] = np.uint8(min(max(value, 16), 235))
