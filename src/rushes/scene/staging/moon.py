"""A moon that the prompt names: which phase, what light it gives, where it hangs so that it is seen, how it is painted.

It hangs where the place leaves the sky open, found by looking at the empty stage, so that neither a tower nor the frame of a
window stands before it; who acts does not count, or the moon would jump when somebody comes. Clouds that drift may pass it.
Nights whose moon nobody names have the one of `sky.py`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..drawing.jit import kernel
from ..drawing.lens import Lens
from ..drawing.light import RGB
from ..drawing.noise import Number
from ..drawing.planes import Layer, finish_layer
from .atmosphere import Air

if TYPE_CHECKING:
    from .stage import Stage


@dataclass(frozen=True, kw_only=True)
class Phase:
    """What one phase looks like and how it lights the land."""

    edge: float
    """Where light meets dark on the disc: -1 all is lit, 0 half of it, towards 1 a sickle."""
    radius: float
    """Of the disc, in units."""
    glow: float
    light: float
    """Of the key light and the rim, against a night whose moon is not named."""
    two: bool = False
    """Whether a smaller one hangs beside it."""


PHASES = {
    "full_moon": Phase(edge=-1.0, radius=0.080, glow=1.0, light=1.22),
    "two_moons": Phase(edge=-1.0, radius=0.084, glow=1.0, light=1.25, two=True),
    "half_moon": Phase(edge=0.0, radius=0.072, glow=0.62, light=1.0),
    "crescent_moon": Phase(edge=0.55, radius=0.076, glow=0.46, light=0.86),
}
SECOND, BESIDE, BELOW = 0.56, 2.4, -0.2
"""How large the smaller of two is, and how far it hangs towards the middle of the frame and below the other, of that one's radius."""
SECOND_COLOUR: RGB = (1.0, 0.80, 0.66)
OPEN = {"cloud": 0.34, "snow": 0.20}  # how closed the sky stays where a moon is named
SHUT = ("rain", "storm")  # weathers that hide it
SKIES = ("open", "above", "space", "indoors")
LOOKED_AT = (0.5, 2.5)  # seconds at which the sky is looked for
FAVOURED = (0.25, 0.20)  # of the frame, from its middle and from the top: where it hangs best
SMALLER = (1.0, 0.72, 0.5)
ENOUGH = 0.6  # of what is seen elsewhere, for which it stays where it is in clear weather
WHOLE = 0.85  # of the square around it that is seen, where it needs not be smaller
GRID = 4  # pixels between two spots that are tried
DARK, BRIGHT = 50, 200  # of the two skies whose difference shows where the sky is seen


@dataclass(frozen=True, kw_only=True)
class Moon:
    """One that is to be painted: pixels of the frame under a camera that has not turned."""

    phase: Phase
    x: float
    y: float
    radius: float
    strength: float


def phase_of(sights: tuple[str, ...], weather: str, sky: str) -> Phase | None:
    """The phase that is named, where its sky can show it."""
    named = next((PHASES[sight] for sight in sights if sight in PHASES), None)
    return None if weather in SHUT or sky not in SKIES else named


def lit(air: Air, phase: Phase, weather: str) -> Air:
    """The air of a night with this moon; by day and in the evening the sun stays what it is."""
    air = replace(air, deck=min(air.deck, OPEN.get(weather, air.deck)))
    if air.dark <= 0.5:
        return air
    light = air.light
    return replace(
        air, light=replace(light, key=_scaled(light.key, phase.light), rim=_scaled(light.rim, phase.light)),
        pools=min(1.0, air.pools * phase.light), stars=max(air.stars, 0.4) * (1.15 - 0.35 * phase.glow),
        glow_strength=max(air.glow_strength, 0.5) * phase.glow,
    )  # fmt: skip


def hung(stage: Stage, phase: Phase, calm: Moon | None) -> Moon:
    """The moon where most of it is seen of the empty stage, best at the side that the light comes from. `calm`: the one of
    clear weather, which stays where it is as long as it is seen."""
    lens, air = stage.lens, stage.air
    seen = _sky_seen(stage)
    side = -1.0 if air.light.key_direction[0] < 0 else 1.0
    best = (lens.width_px * (0.5 + side * FAVOURED[0]), lens.height_px * FAVOURED[1])
    found = []
    for share in SMALLER:  # between roofs or in a window a smaller one is seen whole
        radius = share * phase.radius * min(lens.unit, lens.width_px * 0.8)
        found.append((*_best_spot(seen, radius, best, lens), radius))
        if found[-1][0] >= WHOLE:
            break
    share, x, y, radius = max(found)
    dim = 0.62 if stage.scene.weather == "fog" else 1.0
    strength = dim * (1.0 if stage.place.sky == "space" else 0.55 + 0.45 * air.dark)
    if calm is not None and _seen_at(seen, calm) >= ENOUGH * share:
        x, y, radius = calm.x, calm.y, calm.radius
    return Moon(phase=phase, x=x, y=y, radius=radius, strength=strength)


def _seen_at(seen: np.ndarray, moon: Moon) -> float:
    """How much of a moon is seen."""
    return float(_box_mean(seen, _reach(moon.radius))[round(moon.y / GRID), round(moon.x / GRID)])


def _reach(radius: float) -> int:
    return max(1, round(1.1 * radius / GRID))


def _best_spot(seen: np.ndarray, radius: float, best: tuple[float, float], lens: Lens) -> tuple[float, float, float]:
    """How much of a disc is seen where it is seen best, and its middle."""
    full = _box_mean(seen, _reach(radius))
    y, x = (GRID * axis.astype(np.float64) for axis in np.mgrid[0 : full.shape[0], 0 : full.shape[1]])
    away = np.hypot(x - best[0], y - best[1]) / lens.unit
    inside = (x > 1.2 * radius) & (x < lens.width_px - 1.2 * radius) & (y > radius) & (y < lens.horizon_px - radius)
    at = np.unravel_index(int(np.where(inside, full - 0.16 * away, -9.0).argmax()), full.shape)
    return float(full[at]), float(x[at]), float(y[at])


def _sky_seen(stage: Stage) -> np.ndarray:
    """How much of the sky is seen around every spot, 0..1, by its place in the sky, without who acts."""
    items, actors, sky = stage.items, stage.actors, stage.sky
    stage.items = items[: len(items) - len(actors)]
    stage.actors = []
    height, width = stage.lens.height_px, stage.lens.width_px
    shares = np.zeros((-(-height // GRID), -(-width // GRID)), np.float32)
    try:
        for seconds in LOOKED_AT:
            pictures = []
            for tone in (DARK, BRIGHT):
                stage.sky = _flat(sky, tone)
                pictures.append(stage.frame(seconds).y.astype(np.float32))
            across, down = (round(part) for part in stage.sky_offset(stage.paths[0].at(seconds, stage.lens)))
            share = np.clip((pictures[1] - pictures[0]) / (BRIGHT - DARK), 0, 1)
            shares += _moved(share, -down, -across)[::GRID, ::GRID] / len(LOOKED_AT)
    finally:
        stage.items, stage.actors, stage.sky = items, actors, sky
    return shares


def _flat(like: Layer, tone: int) -> Layer:
    return finish_layer(
        np.full_like(like.y, tone), np.full_like(like.u, 128), np.full_like(like.v, 128),
        np.full_like(like.cover, 255), np.full_like(like.cover_half, 255),
    )  # fmt: skip


def _moved(picture: np.ndarray, down: int, across: int) -> np.ndarray:
    """The picture moved; what comes in is empty."""
    height, width = picture.shape
    result = np.zeros_like(picture)
    result[max(down, 0) : height + min(down, 0), max(across, 0) : width + min(across, 0)] = picture[
        max(-down, 0) : height - max(down, 0), max(-across, 0) : width - max(across, 0)
    ]
    return result


def _box_mean(picture: np.ndarray, reach: int) -> np.ndarray:
    """The mean of a square around every spot."""
    wide = 2 * reach + 1
    padded = np.pad(picture, ((reach + 1, reach), (reach + 1, reach)))
    sums = padded.cumsum(0).cumsum(1)
    result: np.ndarray = (
        sums[wide:, wide:] - sums[:-wide, wide:] - sums[wide:, :-wide] + sums[:-wide, :-wide]
    ) / wide**2
    return result


def paint(image: np.ndarray, x: float, y: float, moon: Moon, colour: RGB) -> None:
    """Paint the disc into a sky, RGBA of display values, at a pixel of it."""
    _paint(image, x, y, moon.radius, moon.phase.edge, moon.strength, np.array(colour, np.float32))
    if moon.phase.two:
        aside = BESIDE * moon.radius * (1.0 if x < image.shape[1] / 2 else -1.0)
        tint = np.array([own * other for own, other in zip(colour, SECOND_COLOUR, strict=True)], np.float32)
        _paint(image, x + aside, y + BELOW * moon.radius, SECOND * moon.radius, moon.phase.edge, moon.strength, tint)


@kernel
def _paint(image: Number, x: Number, y: Number, radius: Number, edge: Number, strength: Number, colour: Number) -> None:
    """A disc with grey seas and a soft limb; what is not lit shows a breath of the light that the earth throws back."""
    height, width, _ = image.shape
    turn_c = np.cos(0.42)  # the lit side leans over a little
    turn_s = np.sin(0.42)
    for j in range(max(0, int(y - radius - 2)), min(height, int(y + radius + 3))):
        for i in range(max(0, int(x - radius - 2)), min(width, int(x + radius + 3))):
            a = (i - x) / radius
            b = (j - y) / radius
            distance = np.sqrt(a * a + b * b)
            cover = min(max((1.0 - distance) * radius + 0.5, 0.0), 1.0)
            if cover <= 0.0:
                continue
            across = a * turn_c - b * turn_s
            along = a * turn_s + b * turn_c
            lit = 1.0
            if edge > -1.0:
                meets = edge * np.sqrt(max(1.0 - along * along, 0.0))
                lit = min(max((across - meets) * radius / max(0.05 * radius, 1.0) + 0.5, 0.0), 1.0)
            tone = 1.0 - 0.16 * distance * distance * distance
            tone -= 0.17 * np.exp(-((a + 0.30) * (a + 0.30) + (b + 0.12) * (b + 0.12)) * 6.0)
            tone -= 0.15 * np.exp(-((a - 0.36) * (a - 0.36) + (b + 0.30) * (b + 0.30)) * 10.0)
            tone -= 0.11 * np.exp(-((a - 0.12) * (a - 0.12) + (b - 0.46) * (b - 0.46)) * 13.0)
            tone -= 0.08 * np.exp(-((a + 0.48) * (a + 0.48) + (b - 0.38) * (b - 0.38)) * 30.0)
            tone -= 0.07 * np.exp(-((a - 0.62) * (a - 0.62) + (b - 0.18) * (b - 0.18)) * 40.0)
            share = cover * strength * (lit + (1.0 - lit) * 0.03)
            for c in range(3):
                image[j, i, c] += (colour[c] * tone - image[j, i, c]) * share


def _scaled(colour: RGB, by: float) -> RGB:
    return colour[0] * by, colour[1] * by, colour[2] * by
