"""What stands in churches, palaces and ballrooms. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch
from .builder import Model

FACING = pitch(math.pi / 2)


def pillar(chance: random.Random) -> Clay:
    """A round column with foot and head, up to the ceiling."""
    m = Model()
    stone = m.mat("#e6dcc6")
    m.block(0, 0, 0, 0.86, 0.20, 0.80, stone)
    m.drum(0, 0.18, 0, 0.36, 0.14, stone, corner=0.06)
    m.rod((0, 0.40, 0), (0, 3.60, 0), 0.27, stone, tip=0.24)
    m.drum(0, 3.55, 0, 0.34, 0.16, stone, corner=0.07)
    m.block(0, 3.68, 0, 0.84, 0.30, 0.76, stone)
    return m


def gold_pillar(chance: random.Random) -> Clay:
    m = Model()
    stone, gold = m.mat("#f4ecdc", "gloss"), m.mat("#e0b43a", "metal")
    m.block(0, 0, 0, 0.76, 0.20, 0.70, gold)
    m.rod((0, 0.30, 0), (0, 3.30, 0), 0.23, stone, tip=0.21)
    for y in (0.26, 0.42, 3.20, 3.34):
        m.hoop(0, y, 0, 0.24, 0.055, gold)
    m.block(0, 3.38, 0, 0.76, 0.24, 0.66, gold)
    return m


def chandelier(chance: random.Random) -> Clay:
    """A great lamp of gilded arms, candles and crystals; its lowest drop is at 0."""
    m = Model()
    gold, flame = m.mat("#e6b83a", "metal"), m.mat("#fff0b0", "light", glow=1.0)
    wax, crystal = m.mat("#fffaf0"), m.mat("#e9f6ff", "glass", glow=0.3)
    m.rod((0, 0.30, 0), (0, 3.4, 0), 0.035, gold)
    m.orb(0, 0.30, 0, 0.16, gold)
    m.orb(0, 0.10, 0, 0.10, crystal, tall=1.3)
    for ring, (radius, y, count) in enumerate(((0.86, 0.46, 10), (0.48, 0.92, 7))):
        m.hoop(0, y, 0, radius, 0.035, gold)
        for k in range(count):
            around = 2 * math.pi * (k + 0.3 * ring) / count
            x, z = radius * math.cos(around), radius * math.sin(around)
            m.line(
                [(0.06 * math.cos(around), y - 0.10, 0.06 * math.sin(around)), (x * 0.6, y - 0.16, z * 0.6), (x, y, z)],
                0.028,
                gold,
            )
            m.drum(x, y, z, 0.06, 0.04, gold)
            m.drum(x, y + 0.04, z, 0.034, 0.16, wax)
            m.orb(x, y + 0.25, z, 0.045, flame, tall=1.6)
            m.orb(x, y - 0.12, z, 0.045, crystal, tall=1.5)
    return m


def pew(chance: random.Random) -> Clay:
    """A church bench seen from behind."""
    m = Model()
    wood, dark = m.mat("#8a5430", "wood"), m.mat("#6a3f22", "wood")
    m.block(0, 0.36, -0.16, 1.70, 0.07, 0.40, wood)
    m.block(0, 0.30, 0.06, 1.70, 0.62, 0.08, wood)
    m.block(0, 0.90, 0.06, 1.76, 0.07, 0.14, dark)
    for side in (-1, 1):
        m.block(side * 0.86, 0, -0.10, 0.10, 0.98, 0.52, dark, corner=0.045)
    return m


def altar(chance: random.Random) -> Clay:
    """An altar under a white cloth with candles and a cross, on steps."""
    m = Model()
    stone, cloth, gold = m.mat("#d8ceb8"), m.mat("#fffaf0", "cloth"), m.mat("#e0b43a", "metal")
    flame, wax = m.mat("#ffd070", "light", glow=1.0), m.mat("#fff3dc")
    m.block(0, 0, 0.30, 3.2, 0.16, 1.2, stone)
    m.block(0, 0.14, 0.14, 2.6, 0.16, 0.9, stone)
    m.block(0, 0.28, 0, 1.70, 0.66, 0.60, stone)
    m.block(0, 0.92, 0, 1.84, 0.07, 0.70, cloth)
    m.block(0, 0.56, 0.32, 0.90, 0.38, 0.05, cloth, corner=0.02)
    m.block(0, 0.62, 0.345, 0.08, 0.26, 0.03, gold, corner=0.012)
    m.block(0, 0.74, 0.345, 0.22, 0.07, 0.03, gold, corner=0.012)
    m.drum(0, 0.98, 0, 0.16, 0.05, gold)
    m.block(0, 1.0, 0, 0.10, 0.96, 0.09, gold)
    m.block(0, 1.58, 0, 0.50, 0.10, 0.09, gold)
    for x in (-0.74, -0.50, 0.50, 0.74):
        m.drum(x, 0.98, 0, 0.07, 0.03, gold)
        m.rod((x, 1.0, 0), (x, 1.14, 0), 0.026, gold)
        m.drum(x, 1.14, 0, 0.036, 0.26, wax)
        m.orb(x, 1.45, 0, 0.035, flame, tall=1.8)
    return m


def throne(chance: random.Random) -> Clay:
    """A gilded throne with a red cushion on carpeted steps."""
    m = Model()
    gold, red = m.mat("#e6b83a", "metal"), m.mat("#b5222e", "cloth")
    stone, gem = m.mat("#d8ceb8"), m.mat("#3a8fd9", "gloss")
    for k in range(3):
        m.block(0, 0.14 * k, 0.5 - 0.18 * k, 2.6 - 0.44 * k, 0.15, 1.5 - 0.30 * k, stone)
        m.block(0, 0.14 * k + 0.135, 0.5 - 0.18 * k, 1.10, 0.03, 1.52 - 0.30 * k, red, corner=0.012)
    y = 0.42
    m.block(0, y, 0, 1.04, 0.44, 0.80, gold)
    m.block(0, y + 0.42, 0.04, 0.86, 0.15, 0.70, red, corner=0.07)
    m.block(0, y + 0.40, -0.34, 1.04, 1.36, 0.16, gold, corner=0.07)
    m.block(0, y + 0.56, -0.25, 0.76, 1.02, 0.08, red, corner=0.038)
    for side in (-1, 1):
        m.block(side * 0.50, y + 0.40, 0.02, 0.16, 0.36, 0.72, gold, corner=0.07)
        m.orb(side * 0.50, y + 0.80, 0.32, 0.13, gold)
        m.rod((side * 0.50, y + 1.66, -0.34), (side * 0.50, y + 2.02, -0.34), 0.09, gold, tip=0.03)
        m.orb(side * 0.50, y + 2.06, -0.34, 0.08, red)
    m.orb(0, y + 1.78, -0.32, 0.28, gold, deep=0.5)
    for k in range(5):
        x = -0.28 + 0.14 * k
        m.rod((x, y + 1.90, -0.32), (x * 1.25, y + 2.24 - abs(x) * 0.4, -0.32), 0.055, gold, tip=0.02)
        m.orb(x * 1.25, y + 2.26 - abs(x) * 0.4, -0.32, 0.05, gem if k % 2 else red)
    return m


def banner(chance: random.Random) -> Clay:
    """A long banner with a crown; hangs from a rod at 0."""
    m = Model()
    gold = m.mat("#e0b43a", "metal")
    cloth = m.mat(chance.choice(("#9a1f2e", "#2a4a9a")), "cloth")
    m.rod((-0.52, 0, 0), (0.52, 0, 0), 0.035, gold)
    for side in (-1, 1):
        m.orb(side * 0.54, 0, 0, 0.06, gold)
    for k in range(6):
        x = -0.40 + 0.16 * k
        m.rod((x, -0.04, 0.02 * (k % 2)), (x, -1.46 - 0.16 * (1 - abs(k - 2.5) / 2.5), 0.02 * (k % 2)), 0.09, cloth)
    m.block(0, -0.86, 0.10, 0.46, 0.12, 0.04, gold, corner=0.015)
    for k in range(3):
        m.rod((-0.18 + 0.18 * k, -0.76, 0.10), (-0.20 + 0.20 * k, -0.52, 0.10), 0.06, gold, tip=0.015)
    return m


def grand_piano(chance: random.Random) -> Clay:
    """A grand piano with its lid open."""
    m = Model()
    black, gold, ivory = m.mat("#22242a", "gloss"), m.mat("#d9a83a", "metal"), m.mat("#fffaf0", "gloss")
    m.block(0, 0.56, -0.10, 1.60, 0.26, 0.90, black, corner=0.09)
    m.block(-0.56, 0.56, 0.30, 0.50, 0.26, 0.50, black, corner=0.06)
    m.block(0.02, 0.80, -0.10, 1.50, 0.02, 0.80, gold, corner=0.008)
    m.block(0.05, 1.20, -0.52, 1.56, 0.05, 0.98, black, corner=0.02, turn=pitch(-0.95))
    m.rod((0.5, 0.82, 0.1), (0.5, 1.36, -0.40), 0.02, black)
    m.block(0, 0.60, 0.42, 1.40, 0.07, 0.24, ivory, corner=0.01)
    for k in range(16):
        if k % 7 not in (2, 6):
            m.block(-0.64 + 0.085 * k, 0.66, 0.38, 0.045, 0.04, 0.15, black, corner=0.01)
    for x, z in ((-0.66, 0.3), (0.66, 0.3), (0.1, -0.45)):
        m.rod((x, 0.58, z), (x, 0, z), 0.07, black, tip=0.05)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "pillar": {"model": pillar, "turn": 0.0, "tilt": 0.0, "radius": 0.42, "tall": 3.0},
    "gold_pillar": {"model": gold_pillar, "turn": 0.0, "tilt": 0.0, "radius": 0.38, "tall": 3.0},
    "chandelier": {"model": chandelier, "turn": 0.0, "tilt": -0.14},
    "pew": {"model": pew, "turn": 0.0, "tilt": 0.18, "radius": 0.8, "tall": 0.6},
    "altar": {"model": altar, "turn": 0.0, "tilt": 0.1, "radius": 1.2, "tall": 0.6},
    "throne": {"model": throne, "turn": 0.0, "tilt": 0.1, "radius": 1.1, "tall": 1.5},
    "banner": {"model": banner, "turn": 0.0, "tilt": 0.0},
    "grand_piano": {"model": grand_piano, "turn": -0.35, "tilt": 0.2, "radius": 0.8, "tall": 0.7},
}
