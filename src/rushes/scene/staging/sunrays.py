"""Rays that the low sun throws over the sky, painted into it once. What it does to what stands before it is in `low_sun.py`."""

from __future__ import annotations

import math

import numpy as np

from ..drawing.noise import hash01
from ..drawing.shade import display
from .atmosphere import Air

LOW = 0.3  # share of the sky above the horizon below which the sun is low
RAYS = 15
CLEAR = ("clear", "cloud")


def is_low(air: Air, weather: str) -> bool:
    """Whether the sun is low in an open sky."""
    return air.sun is not None and air.sun[1] >= LOW and air.dark <= 0.5 and weather in CLEAR


def paint_rays(image: np.ndarray, x_px: float, y_px: float, unit: float, air: Air) -> None:
    """Rays from the sun at a pixel of the sky, up to a frame's height away, into its display colours."""
    sky = image[: max(int(y_px), 0)]
    y, x = np.mgrid[0 : sky.shape[0], 0 : sky.shape[1]].astype(np.float32)
    x, y = (x - x_px) / unit, (y_px - y) / unit
    away = np.hypot(x, y)
    angles = np.linspace(0.0, math.pi, 2048)
    fan = np.zeros_like(angles)
    for k in range(RAYS):
        middle, half = math.pi * (k + hash01(k, 1, 9)) / RAYS, 0.025 + 0.06 * hash01(k, 2, 9)
        fan += (0.35 + 0.65 * hash01(k, 3, 9)) * np.exp(-(((angles - middle) / half) ** 2))
    fan = np.clip(fan, 0, 1) * np.clip(np.sin(angles) * 8.0, 0, 1)  # none along the horizon
    share = fan.astype(np.float32)[(np.arctan2(y, x) * (2047 / math.pi)).astype(np.int32)]
    share *= 0.24 * np.exp(-away * 1.9) * np.clip(away * 6, 0, 1) * np.clip((1.1 - away) * 3, 0, 1)
    share *= min(1.0, air.glow_strength)
    sky[..., :3] += (np.array(display(air.glow), np.float32) - 0.62 * sky[..., :3]) * share[..., None]
    np.clip(sky, 0, 1, out=sky)
