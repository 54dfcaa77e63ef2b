"""Flat things behind the stage that are not land: a planet in space, a bank of fog.

Painted once per clip. Where they hang and how they move is in `stage.py`.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.lens import Lens
from ..drawing.light import RGB
from ..drawing.noise import Number, fractal, smooth
from ..drawing.planes import Layer, layer_from_rgba
from .sky import even

PLANET_COLOURS = (("#e8b487", "#b5744f"), ("#8fb8e8", "#4f6fb8"), ("#e58fa8", "#8a4f86"), ("#9ad8b8", "#3f8a86"))


EARTH_COLOURS = ("#2f6fc4", "#eef6fb")


MOON_COLOURS = ("#f6e6d8", "#c8a890")


def build_planet(radius_px: float, seed: int, ring: bool, *, earth: bool = False, moon: bool = False) -> Layer:
    """A banded planet lit from the left above, with or without a ring; ours is blue under white clouds, a moon is pale."""
    side = even(radius_px * (4.4 if ring else 2.7))
    image = np.zeros((side, side, 4), np.float32)
    own = PLANET_COLOURS[seed % len(PLANET_COLOURS)]
    first, second = EARTH_COLOURS if earth else MOON_COLOURS if moon else own
    tones = [int(c[i : i + 2], 16) / 255 for c in (first, second) for i in (1, 3, 5)]
    _paint_planet(image, radius_px, np.array(tones), ring, seed)
    return layer_from_rgba(image)


@kernel
def _paint_planet(image: Number, radius: Number, tones: Number, ring: Number, seed: Number) -> None:
    side = image.shape[0]
    middle = side * 0.5
    for j in range(side):
        for i in range(side):
            x = (i + 0.5 - middle) / radius
            y = (j + 0.5 - middle) / radius
            tilted_x = x * 0.94 + y * 0.34
            tilted_y = -x * 0.34 + y * 0.94
            distance = np.sqrt(x * x + y * y)
            cover = min(max((1.0 - distance) * radius + 0.5, 0.0), 1.0)
            red = 0.0
            green = 0.0
            blue = 0.0
            if cover > 0.0:
                z = np.sqrt(max(0.0, 1.0 - x * x - y * y))
                lit = max(0.0, z * 0.42 - x * 0.74 - y * 0.52)
                lit = 0.05 + 1.02 * lit * (0.6 + 0.4 * lit)
                band = fractal(tilted_x * 1.2 + 9.0, tilted_y * 6.0 + 9.0, seed, 0, 4)
                share = smooth(0.30, 0.65, band)
                red = np.sqrt(lit) * (tones[0] + (tones[3] - tones[0]) * share)
                green = np.sqrt(lit) * (tones[1] + (tones[4] - tones[1]) * share)
                blue = np.sqrt(lit) * (tones[2] + (tones[5] - tones[2]) * share)
                edge = (1.0 - z) ** 3 * max(0.0, -x * 0.7 - y * 0.5) * 0.7
                red = min(red + edge * 0.7, 1.0)
                green = min(green + edge * 0.8, 1.0)
                blue = min(blue + edge, 1.0)
            halo = (1.0 - cover) * 0.30 * np.exp(-max(distance - 1.0, 0.0) * 14.0) * max(0.0, 0.4 - x * 0.6 - y * 0.4)
            halo *= smooth(middle / radius, 1.0, distance)  # or the corners of the picture would be seen
            red = red * cover + tones[0] * halo
            green = green * cover + tones[1] * halo
            blue = blue * cover + tones[2] * halo
            total = cover + halo
            if ring:
                around = np.sqrt(tilted_x * tilted_x + (tilted_y / 0.26) ** 2)
                front = tilted_y > 0.0
                if 1.25 < around < 2.05 and (front or cover <= 0.0):
                    grain = 0.45 + 0.55 * fractal(around * 16.0, 0.5, seed + 5, 0, 3)
                    share = smooth(1.25, 1.32, around) * smooth(2.05, 1.95, around) * grain
                    share *= 1.0 - 0.75 * smooth(0.03, 0.0, abs(around - 1.62))
                    light = 0.95 if not (x > 0.2 and y > 0.0 and cover <= 0.0 and distance < 1.4) else 0.5
                    red = red * (1.0 - share) + 0.93 * light * share
                    green = green * (1.0 - share) + 0.84 * light * share
                    blue = blue * (1.0 - share) + 0.74 * light * share
                    total = total * (1.0 - share) + share
            image[j, i, 0] = red
            image[j, i, 1] = green
            image[j, i, 2] = blue
            image[j, i, 3] = min(total, 1.0)


def build_fog(lens: Lens, colour: RGB, seed: int) -> Layer:
    """A bank of drifting fog, endless to both sides, thickest at the horizon."""
    width, height = even(lens.width_px * 1.5 / 2), even(lens.height_px / 2)
    image = np.zeros((height, width, 4), np.float32)
    _paint_fog(image, np.array(colour), lens.horizon_px / lens.height_px, seed)
    tall = np.repeat(np.repeat(image, 2, axis=0), 2, axis=1)
    return layer_from_rgba(tall)


@kernel
def _paint_fog(image: Number, colour: Number, horizon: Number, seed: Number) -> None:
    height, width, _ = image.shape
    for j in range(height):
        off = (j / height - horizon - 0.10) / 0.26
        profile = np.exp(-off * off)
        for i in range(width):
            cloud = fractal(i * 4.0 / width, j * 3.0 / height, seed, 4, 4)
            cover = min(max((cloud - 0.22) * 1.9, 0.0), 1.0) * profile
            for c in range(3):
                image[j, i, c] = colour[c] * cover
            image[j, i, 3] = cover


def build_glow(size_px: int, colour: RGB) -> Layer:
    """A soft round light."""
    side = even(size_px)
    y, x = np.mgrid[0:side, 0:side].astype(np.float32) / side * 2 - 1
    share = np.clip(1 - np.hypot(x, y), 0, 1) ** 2.2 * 0.75
    image = np.empty((side, side, 4), np.float32)
    image[..., :3] = share[..., None] * np.array(colour, np.float32)
    image[..., 3] = share * 0.8
    return layer_from_rgba(image)
