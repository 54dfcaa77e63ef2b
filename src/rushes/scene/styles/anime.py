"""Drawn animation: even areas in few tones, strong colours, a thin dark outline."""

from __future__ import annotations

from ..drawing.planes import Frame
from . import tone
from .canvas import Canvas
from .flatten import Flat, half_radius
from .ink import draw_ink

TONES = 7
OUTLINE = (30.0, 134.0, 126.0)  # a dark violet: pure black would look printed


class Anime:
    """The style for one size."""

    def __init__(self, canvas: Canvas) -> None:
        self.unit = canvas.unit
        self.flat = Flat(*canvas.half)
        self.radius = half_radius(canvas.unit, 0.0075)
        self.curve = tone.steps(TONES, 0.55, ((0.0, 0.02), (0.3, 0.34), (0.6, 0.68), (1.0, 1.0)))
        self.tint = tone.Tint.of(1.38, "#7e7a8a", "#808080")

    def __call__(self, frame: Frame, seconds: float) -> None:
        flat = self.flat
        flat.read(frame)
        flat.smooth(self.radius)
        lines = flat.edges(26.0, 62.0, 1.2)
        flat.write(frame, 0.45)
        tone.apply(frame, self.curve, self.tint)
        draw_ink(frame, lines, 0.85, OUTLINE, self.unit)
