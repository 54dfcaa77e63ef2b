"""What stands in rooms full of apparatus: racks of servers, and an alchemist's hearth, shelves and table. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import roll
from .builder import Model

UNITS = 11  # of a rack, one over the other
LEDS = ("#4affc0", "#4ac8ff", "#4affc0", "#ffb84a")
POTIONS = ("#3ad87a", "#e04a9a", "#4a9af0", "#f2b53a", "#a05ae8", "#e0503a", "#5ae8d8")


def server_rack(chance: random.Random) -> Clay:
    """A tall black cabinet of servers, each with handles, vents and a strip of light."""
    m = Model()
    frame, face, vent = m.mat("#1f242c", "metal"), m.mat("#333c48", "metal"), m.mat("#12151a")
    m.block(0, 0, -0.42, 0.92, 2.3, 0.84, m.mat("#3c4757", "metal"), corner=0.03)
    for x in (-0.43, 0.43):
        m.block(x, 0.02, 0.02, 0.06, 2.26, 0.06, frame, corner=0.01)
    m.block(0, 2.20, 0.02, 0.92, 0.09, 0.07, frame, corner=0.01)
    m.block(0.0, 2.225, 0.058, 0.70, 0.03, 0.012, m.mat("#6fd0ff", "light", glow=0.9))
    for k in range(UNITS):
        y = 0.07 + 0.192 * k
        m.block(0, y, 0.01, 0.79, 0.165, 0.05, face if k % 4 else m.mat("#424d5c", "metal"), corner=0.012)
        m.block(0.10, y + 0.04, 0.037, 0.42, 0.085, 0.01, vent, corner=0.008)
        for x in (-0.36, 0.36):
            m.rod((x, y + 0.03, 0.055), (x, y + 0.135, 0.055), 0.012, m.mat("#8b97a6", "metal"))
        if chance.random() < 0.3:
            m.block(0.10, y + 0.075, 0.045, 0.40, 0.016, 0.01, m.mat("#3fa8ff", "light", glow=0.9), corner=0.004)
    return m


def rack_lights(chance: random.Random, phase: float) -> Clay:
    """The small lights of a rack, each of which blinks in its own time; they lie on its face."""
    m = Model()
    step = round(phase * 6)
    for k in range(UNITS):
        y = 0.07 + 0.192 * k
        for n in range(3):
            tone = chance.choice(LEDS)
            pattern = chance.randrange(1, 63)
            if pattern >> step % 6 & 1 or n == 0:
                m.block(
                    -0.285 + 0.062 * n, y + 0.06, 0.06, 0.040, 0.045, 0.02, m.mat(tone, "light", glow=1.0), corner=0.008
                )
    return m


def cable_tray(chance: random.Random) -> Clay:
    """A ladder of steel under the ceiling with bundles of cables; it is 3 long."""
    m = Model()
    steel = m.mat("#8b97a6", "metal")
    for z in (-0.2, 0.2):
        m.rod((-1.5, 0, z), (1.5, 0, z), 0.03, steel)
    for k in range(7):
        m.rod((-1.35 + 0.45 * k, 0, -0.2), (-1.35 + 0.45 * k, 0, 0.2), 0.02, steel)
    for k, tone in enumerate(("#3fa8ff", "#ffb84a", "#3a4450", "#4affc0")):
        m.line(
            [(-1.5, 0.05, -0.12 + 0.08 * k), (0, 0.07, -0.10 + 0.07 * k), (1.5, 0.05, -0.12 + 0.08 * k)],
            0.035,
            m.mat(tone),
        )
    return m


def cauldron(chance: random.Random) -> Clay:
    """A black kettle on three legs over logs, full to the brim with something that shines green."""
    m = Model()
    iron, brew, wood = m.mat("#2d3036", "metal"), m.mat("#5af07a", "light", glow=0.85), m.mat("#6b4429", "wood")
    for k in range(3):
        a = 0.5 + k * 2.1
        m.rod((0.30 * math.cos(a), 0.40, 0.30 * math.sin(a)), (0.44 * math.cos(a), 0.0, 0.44 * math.sin(a)), 0.05, iron)
    m.orb(0, 0.62, 0, 0.52, iron, tall=0.86)
    m.drum(0, 0.90, 0, 0.47, 0.16, iron, corner=0.05)
    m.hoop(0, 1.06, 0, 0.47, 0.055, iron)
    m.drum(0, 1.0, 0, 0.42, 0.05, brew, corner=0.02)
    for k in range(6):
        a = k * 2.4
        m.orb(0.26 * math.cos(a), 1.06, 0.26 * math.sin(a), 0.05 + 0.025 * (k % 3), brew)
    for side in (-1, 1):
        m.hoop(side * 0.52, 0.82, 0, 0.11, 0.03, iron, roll(math.pi / 2))
    for k in range(4):
        m.rod((-0.5 + 0.1 * k, 0.06, 0.34 - 0.16 * k), (0.5 - 0.06 * k, 0.09, 0.20 - 0.16 * k), 0.075, wood)
    return m


def stone_hearth(chance: random.Random) -> Clay:
    """An old fireplace of rough stones under a beam, wide enough for a cauldron."""
    m = Model()
    dark = m.mat("#1c1614")
    m.block(0, 0, -0.2, 1.7, 1.55, 0.1, dark)
    tones = [m.mat(tone, "clay") for tone in ("#8a8078", "#7a7068", "#968a7e", "#6e665f")]
    for side in (-1, 1):
        for k in range(6):
            wide = chance.uniform(0.34, 0.48)
            m.block(side * (1.02 + 0.03 * (k % 2)), 0.27 * k, 0, wide, 0.26, 0.52, chance.choice(tones), corner=0.06)
    m.block(0, 1.55, 0.05, 2.6, 0.20, 0.62, m.mat("#5a3a24", "wood"), corner=0.04)
    for row in range(6):
        y = 1.76 + 0.28 * row
        for k in range(4):
            x = -0.84 + 0.56 * k + 0.14 * (row % 2)
            m.block(x * (1.0 - 0.05 * row), y, -0.05, 0.54, 0.27, 0.45 - 0.03 * row, chance.choice(tones), corner=0.06)
    for k, tone in enumerate(("#f2ead8", "#c8a04a", "#8a5a8a")):
        m.drum(-0.8 + 0.8 * k, 1.75, 0.12, 0.09, 0.22 + 0.05 * (k % 2), m.mat(tone, "gloss"), corner=0.03)
    return m


def _bottle(m: Model, x: float, y: float, z: float, size: float, tone: str, kind: int) -> None:
    """A stoppered bottle: round, conical or straight."""
    liquid, cork = m.mat(tone, "glass", glow=0.35), m.mat("#b5814c", "wood")
    if kind == 0:
        m.orb(x, y + size, z, size, liquid)
    elif kind == 1:
        m.rod((x, y + size * 0.6, z), (x, y + size * 1.7, z), size * 0.9, liquid, tip=size * 0.35)
    else:
        m.drum(x, y, z, size * 0.62, size * 1.9, liquid, corner=size * 0.3)
    m.rod((x, y + size * 1.6, z), (x, y + size * 2.35, z), size * 0.27, liquid)
    m.drum(x, y + size * 2.35, z, size * 0.26, size * 0.4, cork)


def potion_shelf(chance: random.Random) -> Clay:
    """Old boards on a wall, crowded with bottles, jars, a skull and books; hung by its lower edge."""
    m = Model()
    wood = m.mat("#6b4a2e", "wood")
    for x in (-1.0, 1.0):
        m.block(x, 0, 0, 0.07, 1.75, 0.34, wood)
    for level in range(3):
        y = 0.02 + 0.58 * level
        m.block(0, y, 0, 2.0, 0.06, 0.38, wood)
        x = -0.84
        while x < 0.84:
            what = chance.random()
            if what < 0.66:
                size = chance.uniform(0.075, 0.12)
                _bottle(m, x, y + 0.06, 0.03, size, chance.choice(POTIONS), chance.randrange(3))
                x += 2.1 * size + 0.05
            elif what < 0.93:
                for _ in range(3):
                    tall = chance.uniform(0.26, 0.38)
                    m.block(
                        x,
                        y + 0.06,
                        0,
                        0.08,
                        tall,
                        0.24,
                        m.mat(chance.choice(("#8a3a32", "#3a5a4a", "#4a3a6a", "#a07a3a")), "cloth"),
                    )
                    x += 0.09
                x += 0.06
            else:
                bone = m.mat("#ece2cc")
                m.orb(x + 0.04, y + 0.20, 0.04, 0.11, bone, tall=0.95)
                m.block(x + 0.04, y + 0.06, 0.09, 0.11, 0.07, 0.10, bone)
                for side in (-1, 1):
                    m.orb(x + 0.04 + 0.042 * side, y + 0.20, 0.135, 0.03, m.mat("#2a2420"))
                x += 0.30
    return m


def alchemist_table(chance: random.Random) -> Clay:
    """A heavy table with flasks on stands, a mortar, an open book, a candle and scrolls."""
    m = Model()
    wood, brass, clear = m.mat("#6b4a2e", "wood"), m.mat("#c8a04a", "metal"), m.mat("#dff0ee", "glass", glow=0.05)
    m.block(0, 0.72, 0, 2.2, 0.09, 0.80, wood)
    m.legs(2.0, 0.6, 0.74, wood, radius=0.07)
    for x, tone, kind in ((-0.86, "#3ad87a", 0), (-0.50, "#e04a9a", 1), (0.94, "#4a9af0", 0)):
        for k in range(3):
            a = k * 2.1
            m.rod(
                (x + 0.14 * math.cos(a), 0.81, 0.14 * math.sin(a)),
                (x + 0.10 * math.cos(a), 1.02, 0.10 * math.sin(a)),
                0.016,
                brass,
            )
        m.hoop(x, 1.02, 0, 0.11, 0.018, brass)
        _bottle(m, x, 1.0, 0, 0.13, tone, kind)
    m.line([(-0.86, 1.36, 0), (-0.76, 1.50, 0), (-0.62, 1.46, 0), (-0.50, 1.32, 0)], 0.026, clear)
    stone = m.mat("#9a948c")
    m.rod((0.0, 0.81, 0.12), (0.0, 0.95, 0.12), 0.10, stone, tip=0.15)
    m.rod((0.02, 0.92, 0.12), (0.16, 1.10, 0.16), 0.03, stone)
    page = m.mat("#f2e6c8", "cloth")
    for side in (-1, 1):
        m.block(0.44 + 0.15 * side, 0.82, 0.12, 0.29, 0.05, 0.36, page, corner=0.02, turn=roll(0.10 * side))
    m.block(0.44, 0.81, 0.12, 0.64, 0.02, 0.40, m.mat("#7a2f2a", "cloth"))
    m.drum(0.70, 0.81, -0.22, 0.06, 0.22, page)
    m.orb(0.70, 1.08, -0.22, 0.04, m.mat("#ffd98a", "light", glow=1.0), tall=1.6)
    for k in range(3):
        m.rod(
            (-0.22, 0.84 + 0.05 * (k == 2), -0.28 + 0.09 * (k % 2)),
            (0.24, 0.84 + 0.05 * (k == 2), -0.24 + 0.09 * (k % 2)),
            0.045,
            page,
        )
    return m


def hanging_herbs(chance: random.Random) -> Clay:
    """Bunches of dried herbs on a rod under the ceiling; the rod is at 0."""
    m = Model()
    m.rod((-0.9, 0, 0), (0.9, 0, 0), 0.025, m.mat("#5a3a24", "wood"))
    for k in range(6):
        x = -0.78 + 0.31 * k
        tone = m.mat(chance.choice(("#7a8a4a", "#8f7a4a", "#5f7a52", "#9a6a7a")), "cloth")
        for n in range(4):
            m.leaf((x, -0.05, 0.02 * n), (x + 0.07 * (n - 1.5), -0.42 - 0.05 * (k % 2), 0.03 * n), 0.06, tone)
        m.hoop(x, -0.10, 0.02, 0.04, 0.016, m.mat("#d8c8a0"))
    return m


ROWS: dict[str, dict[str, Any]] = {
    "server_rack": {"model": server_rack, "turn": 0.62, "tilt": 0.05, "radius": 0.5, "tall": 1.8},
    "server_rack_front": {"model": server_rack, "turn": 0.0, "tilt": 0.03, "radius": 0.5, "tall": 1.8},
    "rack_lights": {"model": rack_lights, "turn": 0.62, "tilt": 0.05, "poses": 6, "seconds": 2.4, "afoot": False},
    "rack_lights_front": {"model": rack_lights, "turn": 0.0, "tilt": 0.03, "poses": 6, "seconds": 2.1, "afoot": False},
    "cable_tray": {"model": cable_tray, "turn": 0.0, "tilt": -0.12, "afoot": False},
    "cauldron": {"model": cauldron, "turn": 0.2, "tilt": 0.30, "radius": 0.5, "tall": 0.9},
    "stone_hearth": {"model": stone_hearth, "turn": 0.0, "tilt": 0.05, "radius": 1.1, "tall": 1.6},
    "potion_shelf": {"model": potion_shelf, "turn": 0.0, "tilt": 0.05, "afoot": False},
    "alchemist_table": {"model": alchemist_table, "turn": 0.1, "tilt": 0.24, "radius": 1.0, "tall": 0.7},
    "hanging_herbs": {"model": hanging_herbs, "turn": 0.0, "tilt": -0.05, "afoot": False},
}
