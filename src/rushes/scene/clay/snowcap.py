"""Snow on whatever stands outside: white where a form faces the sky and nothing is above it.

Which way a form faces is read from the same trace, lit thrice more: once from straight above, once evenly, once not at all. What shines
by itself is the same in all, and no snow lies on it; of the rest the ratio knows neither colour nor season.
"""

from __future__ import annotations

import numpy as np

from ..drawing.light import Light
from . import Unlit, light_samples

BLACK = (0.0, 0.0, 0.0)
ABOVE = Light(key_direction=(0.0, 1.0, 0.0), key=(0.8, 0.8, 0.8), sky=BLACK, ground=BLACK, rim=BLACK)
EVEN = Light(key_direction=(0.0, 1.0, 0.0), key=BLACK, sky=(0.8, 0.8, 0.8), ground=(0.8, 0.8, 0.8), rim=BLACK)
UNLIT = Light(key_direction=(0.0, 1.0, 0.0), key=BLACK, sky=BLACK, ground=BLACK, rim=BLACK)
FROM, FULL = 0.40, 0.60  # of the light from above: where snow begins to lie, and where it covers everything
GLOWS = 0.12  # linear light of its own from which on nothing lies on it
WHITE = 0.90  # linear albedo of snow


def snow_over(rgba: np.ndarray, traced: Unlit, light: Light, *, mirrored: bool = False) -> None:
    """Lay snow over the picture of what was traced, premultiplied display RGBA uint8, in place; `mirrored`: as it was lit."""
    above, even, own = (
        _linear(light_samples(traced, each, mirrored=mirrored)).mean(2) for each in (ABOVE, EVEN, UNLIT)
    )
    above, even = np.maximum(above - own, 0.0), np.maximum(even - own, 0.0)
    lit = _linear(rgba).mean(2)
    share = np.clip((above / np.maximum(even, 1e-3) - FROM) / (FULL - FROM), 0, 1)
    share *= np.clip(1.0 - own / GLOWS, 0, 1)
    share = (share * share * (3 - 2 * share))[..., None]
    tint = np.array([k * 0.6 + s for k, s in zip(light.key, light.sky, strict=True)], np.float32)
    tint /= tint.mean()
    bright = np.clip(WHITE * 0.8 * lit / np.maximum(even, 0.02), 0.0, 1.1)[..., None] * (0.45 + 0.55 * tint)
    snow = np.sqrt(np.clip(bright, 0, 1)) * 255 * (rgba[..., 3:].astype(np.float32) / 255)
    rgba[..., :3] = np.clip(rgba[..., :3] + (snow - rgba[..., :3]) * share + 0.5, 0, 255).astype(np.uint8)


def _linear(rgba: np.ndarray) -> np.ndarray:
    """Linear light of a premultiplied display picture, as if it were opaque."""
    cover = np.maximum(rgba[..., 3:].astype(np.float32), 1.0)
    result: np.ndarray = np.square(np.minimum(rgba[..., :3] / cover, 1.0))
    return result
