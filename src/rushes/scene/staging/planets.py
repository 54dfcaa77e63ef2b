"""What hangs in the sky of other worlds and of space: planets, and small moons.

Where they are is decided once per clip; how one is painted is in `backdrop.py`.
"""

from __future__ import annotations

import random

from . import backdrop
from .stage import Stage

MOON_SIZES = (0.016, 0.010)
"""Radii of small moons, of the frame's shorter side."""
WORLDS = ("saturn", "earth")
"""Figures that are worlds themselves: where the prompt names one, none of its size is behind it."""
MOONS_AT = ((0.16, 0.20), (0.30, 0.42))
"""Where they hang: aside of the middle and down from the upper edge, of the frame's width and of the sky's height."""


def build_planets(stage: Stage, chance: random.Random) -> None:
    """Those of the place, or what is seen through the windows of a room in space."""
    setting = stage.place
    if setting.planets or (setting.interior is not None and setting.interior.outside == "space"):
        _planets(stage, chance)
    if setting.moons:
        _moons(stage, chance)


def _planets(stage: Stage, chance: random.Random) -> None:
    """Two planets in the sky; where there is no ground, a third one close by, cut off by the lower corner."""
    lens = stage.lens
    seed = stage.scene.variation % 89
    side = chance.choice((-1, 1))
    wide = min(lens.unit, lens.width_px)
    top = lens.horizon_px if stage.place.soil is not None else 0.62 * lens.height_px
    earth = stage.scene.place == "moon"  # whose sky has the one planet
    big = backdrop.build_planet(
        0.19 * wide * stage.place.planets * (0.8 if earth else 1.0), seed, not earth, earth=earth
    )
    small = backdrop.build_planet(0.05 * wide, seed + 1, False)
    if not earth:
        stage.planets.append((small, -side * 0.34 * wide, top * 0.62, 300.0))
    if any(subject.figure in WORLDS for cast in stage.scene.casts for subject in cast):
        return
    stage.planets.append((big, side * 0.30 * wide, top * 0.42, 160.0))
    if stage.place.soil is None:
        close = backdrop.build_planet(0.62 * wide, seed + 2, False)
        x = -side * (0.5 * lens.width_px + 0.02 * wide)
        stage.planets.append((close, x, lens.height_px + 0.10 * wide, 90.0))


def _moons(stage: Stage, chance: random.Random) -> None:
    """Small and pale, as they stand in a sky by day."""
    lens = stage.lens
    side = chance.choice((-1, 1))
    wide = min(lens.unit, lens.width_px)
    for size, (aside, down) in list(zip(MOON_SIZES, MOONS_AT, strict=True))[: stage.place.moons]:
        layer = backdrop.build_planet(max(size * wide, 2.0), stage.scene.variation % 83, False, moon=True)
        stage.planets.append((layer, side * aside * lens.width_px, down * lens.horizon_px, 400.0))
