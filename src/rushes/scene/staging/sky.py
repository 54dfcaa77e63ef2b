"""The sky behind everything: gradient, sun or moon, glow, stars.

One opaque layer, a little larger than the frame, drawn once per clip; stars that twinkle are drawn per frame by
`Stars`. Clouds are clay and live in `clouds.py`.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.lens import Lens
from ..drawing.noise import Number
from ..drawing.planes import Layer, layer_from_rgba
from ..drawing.shade import display
from .atmosphere import Air
from .moon import Moon, paint
from .nebula import paint_nebula
from .sunrays import paint_rays

MARGIN = 0.06  # of the frame, to every side: room for tilt and turn
MOON = "#fbf6e2"
STARS_MAX = 260


def build_sky(
    lens: Lens,
    air: Air,
    seed: int,
    depth: float = 1.0,
    nebula: float = 0.0,
    moon: Moon | None = None,
    *,
    rays: bool = False,
) -> Layer:
    """Paint the sky. `rays`: the low sun has some. `depth` stretches the gradient below the horizon (space has no horizon); `nebula` is the light of gas;
    `moon` is one that is named, in the night the only one."""
    width, height = even(lens.width_px * (1 + 2 * MARGIN)), even(lens.height_px * (1 + 2 * MARGIN))
    left, top = (width - lens.width_px) / 2, (height - lens.height_px) / 2
    row = (np.arange(height, dtype=np.float32) - top) / max(lens.horizon_px * depth, 1.0)
    at = [stop for stop, _ in air.stops]
    colours = np.array([display(colour) for _, colour in air.stops], np.float32)
    gradient = np.stack([np.interp(row, at, colours[:, c]) for c in range(3)], 1).astype(np.float32)
    gradient = _softened(gradient, max(3, height // 10))
    image = np.empty((height, width, 4), np.float32)
    image[...] = 1.0
    image[..., :3] = gradient[:, None, :]
    if nebula:
        paint_nebula(image, min(lens.unit, 1.3 * lens.width_px), seed, nebula)
    if moon is not None:
        glow = air.glow_strength if air.dark > 0.5 else 0.25 * moon.phase.glow
        _add_glow(
            image, left + moon.x, top + moon.y, lens.unit, np.array(display(air.glow), np.float32), glow,
            np.zeros(3, np.float32), 0.0, True,
        )  # fmt: skip
    if air.sun is not None and (moon is None or air.dark <= 0.5):
        x = left + lens.width_px / 2 + air.sun[0] * min(lens.unit, lens.width_px * 0.8)
        y = top + lens.horizon_px * air.sun[1]
        if rays:
            paint_rays(image, x, y, lens.unit, air)
        _add_glow(
            image, x, y, lens.unit, np.array(display(air.glow), np.float32), air.glow_strength,
            np.array(display(air.sun_colour), np.float32), air.sun_radius, air.dark > 0.5,
        )  # fmt: skip
    if air.stars > 0:
        chance = np.random.default_rng(seed)
        _add_stars(image, chance, int(STARS_MAX * air.stars), lens.unit, top + lens.horizon_px * depth)
    if moon is not None:
        paint(image, left + moon.x, top + moon.y, moon, display(MOON))
    return layer_from_rgba(image)


def even(value: float) -> int:
    """The nearest even number of pixels."""
    return max(2, 2 * round(value / 2))


def _softened(gradient: np.ndarray, size: int) -> np.ndarray:
    window = np.hanning(size | 1).astype(np.float32)
    window /= window.sum()
    pad = len(window) // 2
    return np.stack([np.convolve(np.pad(gradient[:, c], pad, "edge"), window, "valid") for c in range(3)], 1).astype(
        np.float32
    )


@kernel
def _add_glow(
    image: Number, x: Number, y: Number, unit: Number, glow: Number, strength: Number, disc: Number, radius: Number,
    moon: Number,
) -> None:  # fmt: skip
    """A round and a wide glow, then the disc; a moon gets soft grey seas."""
    height, width, _ = image.shape
    for j in range(height):
        for i in range(width):
            dx = (i - x) / unit
            dy = (j - y) / unit
            distance = np.sqrt(dx * dx + dy * dy)
            flat = np.sqrt(0.2 * dx * dx + 1.56 * dy * dy)
            share = strength * (0.42 * np.exp(-distance * 5.5) + 0.38 * np.exp(-flat * 4.2))
            share = min(share, 1.0)
            for c in range(3):
                image[j, i, c] += (1.0 - image[j, i, c] * 0.6) * share * glow[c] * (1.0 if not moon else 0.7)
                image[j, i, c] = min(image[j, i, c], 1.0)
            if radius > 0:
                cover = min(max((radius - distance) * unit * 0.5 + 0.5, 0.0), 1.0)
                if cover > 0:
                    tone = 1.0
                    if moon:
                        a = dx / radius + 0.25
                        b = dy / radius - 0.1
                        tone -= 0.13 * np.exp(-(a * a + b * b) * 5.0)
                        a = dx / radius - 0.38
                        b = dy / radius + 0.36
                        tone -= 0.12 * np.exp(-(a * a + b * b) * 9.0)
                        a = dx / radius - 0.1
                        b = dy / radius - 0.5
                        tone -= 0.09 * np.exp(-(a * a + b * b) * 12.0)
                    for c in range(3):
                        image[j, i, c] += (disc[c] * tone - image[j, i, c]) * cover


def _add_stars(image: np.ndarray, chance: np.random.Generator, count: int, unit: float, floor: float) -> None:
    height, width = image.shape[:2]
    for _ in range(count):
        x, y = chance.uniform(3, width - 4), chance.uniform(3, max(min(floor, height) - 4, 5))
        size = unit / 720 * (0.5 + 1.1 * chance.random() ** 3)
        light = chance.uniform(0.35, 1.0) * (1.0 - 0.6 * (y / max(floor, 1.0)) ** 2)
        reach = int(np.ceil(size * 2.5)) + 1
        ys, xs = np.mgrid[int(y) - reach : int(y) + reach + 1, int(x) - reach : int(x) + reach + 1]
        keep = (ys >= 0) & (ys < height) & (xs >= 0) & (xs < width)
        ys, xs = ys[keep], xs[keep]
        spot = np.exp(-((ys - y) ** 2 + (xs - x) ** 2) / (size * size)) * light
        image[ys, xs, :3] = np.minimum(1.0, image[ys, xs, :3] + spot[:, None] * np.array([0.95, 0.97, 1.0]))
