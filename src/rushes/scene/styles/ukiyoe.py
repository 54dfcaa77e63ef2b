"""A woodblock print: flat tones of few pigments, ink outlines, a darker band at the top, handmade paper."""

from __future__ import annotations

import numpy as np

from ..drawing.planes import Frame
from . import texture, tone
from .canvas import Canvas
from .flatten import Flat, half_radius
from .ink import draw_ink

TONES = 6
INK = (34.0, 136.0, 122.0)  # Prussian blue, nearly black
BAND = 0.20  # share of the height over which the band at the top fades


class UkiyoE:
    """The style for one size."""

    def __init__(self, canvas: Canvas) -> None:
        self.unit = canvas.unit
        self.flat = Flat(*canvas.half)
        self.radius = half_radius(canvas.unit, 0.009)
        self.curve = tone.steps(TONES, 0.30, ((0.0, 0.10), (0.25, 0.28), (0.5, 0.55), (0.8, 0.84), (1.0, 0.92)))
        self.tint = tone.Tint.of(0.82, "#5c7098", "#94845e")
        sheet = texture.paper(canvas, 0.11, fibres=0.10)
        rows = (np.arange(canvas.height_px, dtype=np.float32) + 0.5) / canvas.height_px
        sheet *= (1 - 0.42 * np.clip(1 - rows / BAND, 0, 1) ** 1.3)[:, None]
        self.sheet = texture.as_factor(sheet)

    def __call__(self, frame: Frame, seconds: float) -> None:
        flat = self.flat
        flat.read(frame)
        flat.smooth(self.radius)
        flat.smooth(max(1, self.radius // 2))
        lines = flat.edges(20.0, 48.0, 1.5)
        flat.write(frame, 0.35)
        tone.apply(frame, self.curve, self.tint)
        draw_ink(frame, lines, 0.92, INK, self.unit)
        texture.multiply(frame, self.sheet)
