"""The light that figures are drawn in where a test is about the figure."""

from __future__ import annotations

from rushes.scene.drawing.light import Light

LIGHT = Light(
    key_direction=(-0.45, 0.72, 0.53),
    key=(1.0, 0.95, 0.86),
    sky=(0.40, 0.46, 0.56),
    ground=(0.26, 0.22, 0.18),
    rim=(0.7, 0.7, 0.7),
)
