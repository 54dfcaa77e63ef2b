"""What stands in bedrooms, bathrooms and showers, in cellars and on stairs. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch
from .builder import Model

FACING = pitch(math.pi / 2)


def double_bed(chance: random.Random) -> Clay:
    """A big bed with its head to the wall: pillows, a quilt, a board behind."""
    m = Model()
    wood, sheet = m.mat("#a4693a", "wood"), m.mat("#fffaf2", "cloth")
    quilt, fold, accent = m.mat("#5f7fc0", "cloth"), m.mat("#e9eefc", "cloth"), m.mat("#f2b53a", "cloth")
    m.block(0, 0, -1.0, 2.0, 1.30, 0.14, wood, corner=0.07)
    for k in range(3):
        m.block(-0.62 + 0.62 * k, 0.62, -0.91, 0.54, 0.54, 0.06, wood, corner=0.029)
    m.block(0, 0.14, 0, 1.92, 0.26, 2.0, wood, corner=0.06)
    m.block(0, 0.36, 0, 1.84, 0.26, 1.94, sheet, corner=0.12)
    m.block(0, 0.42, 0.34, 1.98, 0.26, 1.36, quilt, corner=0.12)
    m.block(0, 0.22, 0.98, 1.96, 0.40, 0.12, quilt, corner=0.055)
    m.block(0, 0.55, -0.32, 1.98, 0.15, 0.34, fold, corner=0.07)
    for side in (-1, 1):
        m.block(side * 0.46, 0.58, -0.74, 0.78, 0.28, 0.42, sheet, corner=0.135, turn=pitch(-0.45))
    m.block(0, 0.62, -0.54, 0.46, 0.30, 0.24, accent, corner=0.11, turn=pitch(-0.35))
    for side in (-1, 1):
        m.rod((side * 0.86, 0.16, 0.92), (side * 0.86, 0, 0.92), 0.06, wood)
    return m


def nightstand(chance: random.Random) -> Clay:
    """A small chest with a lamp and an alarm clock."""
    m = Model()
    wood, brass = m.mat("#a4693a", "wood"), m.mat("#d9b04a", "metal")
    shade, base = m.mat("#ffe3a8", "light", glow=0.6), m.mat("#4f86a8", "gloss")
    m.block(0, 0.06, 0, 0.60, 0.56, 0.46, wood, corner=0.04)
    for k in range(2):
        m.block(0, 0.12 + 0.25 * k, 0.23, 0.50, 0.21, 0.04, wood, corner=0.018)
        m.orb(0, 0.225 + 0.25 * k, 0.27, 0.03, brass)
    m.orb(-0.08, 0.74, 0, 0.12, base)
    m.rod((-0.08, 0.80, 0), (-0.08, 0.94, 0), 0.02, brass)
    for k in range(4):
        m.drum(-0.08, 0.92 + 0.065 * k, 0, 0.20 - 0.025 * k, 0.075, shade, corner=0.025)
    m.dial(0.18, 0.72, 0.08, 0.085, 0.08, m.mat("#e0443a", "gloss"), corner=0.03)
    m.dial(0.18, 0.72, 0.125, 0.065, 0.02, m.mat("#fffaf0"))
    return m


def wardrobe(chance: random.Random) -> Clay:
    m = Model()
    wood, knob = m.mat("#b57a45", "wood"), m.mat("#e8d8b8", "gloss")
    m.block(0, 0.08, 0, 1.50, 2.24, 0.60, wood, corner=0.05)
    m.block(0, 2.28, 0.02, 1.62, 0.12, 0.68, wood, corner=0.05)
    for side in (-1, 1):
        m.block(side * 0.36, 0.60, 0.30, 0.66, 1.62, 0.05, wood, corner=0.024)
        m.block(side * 0.36, 0.72, 0.33, 0.46, 1.38, 0.04, wood, corner=0.019)
        m.orb(side * 0.08, 1.36, 0.36, 0.04, knob)
        m.block(side * 0.36, 0.16, 0.30, 0.66, 0.36, 0.05, wood, corner=0.024)
        m.orb(side * 0.36, 0.34, 0.35, 0.04, knob)
        m.rod((side * 0.64, 0.10, 0.2), (side * 0.64, 0.0, 0.2), 0.06, wood)
    return m


def bathtub(chance: random.Random) -> Clay:
    """A tub on feet, full of foam, with a rubber duck."""
    m = Model()
    white, gold = m.mat("#fbfbfc", "gloss"), m.mat("#e0b84a", "metal")
    water, foam = m.mat("#8fd4f0", "gloss"), m.mat("#ffffff")
    m.block(0, 0.14, 0, 2.0, 0.62, 0.90, white, corner=0.30)
    m.block(0, 0.66, 0, 2.10, 0.12, 0.98, white, corner=0.058)
    m.block(0, 0.755, 0, 1.84, 0.03, 0.74, water, corner=0.014)
    for _k in range(17):
        x, z = chance.uniform(-0.82, 0.82), chance.uniform(-0.26, 0.28)
        m.orb(x, 0.78 + 0.05 * chance.random(), z, chance.uniform(0.09, 0.19), foam)
    for x in (-0.74, 0.74):
        for z in (-0.26, 0.34):
            m.orb(x, 0.09, z, 0.11, gold)
    m.line([(-0.86, 0.70, -0.42), (-0.86, 1.08, -0.42), (-0.78, 1.14, -0.32), (-0.74, 1.04, -0.22)], 0.04, gold)
    for z in (-0.52, -0.30):
        m.orb(-0.94, 0.84, z, 0.06, gold)
    duck, beak, eye = m.mat("#ffcf2e", "gloss"), m.mat("#ff8a2e"), m.mat("#22262c")
    m.orb(0.36, 0.96, 0.16, 0.16, duck, tall=0.72)
    m.orb(0.27, 1.12, 0.20, 0.105, duck)
    m.orb(0.16, 1.11, 0.22, 0.045, beak, tall=0.6)
    m.orb(0.235, 1.15, 0.295, 0.018, eye)
    return m


def basin(chance: random.Random) -> Clay:
    """A wash basin on a cupboard, a mirror over it, a cup with toothbrushes."""
    m = Model()
    white, wood = m.mat("#fdfdfd", "gloss"), m.mat("#c58a54", "wood")
    steel, glass, lamp = m.mat("#d3d9de", "metal"), m.mat("#cfeaf4", "glass", glow=0.12), m.mat("#fff3d0", "light")
    m.block(0, 0, 0, 1.04, 0.68, 0.50, wood)
    for side in (-1, 1):
        m.block(side * 0.25, 0.06, 0.25, 0.46, 0.56, 0.04, wood, corner=0.019)
        m.orb(side * 0.06, 0.40, 0.29, 0.03, steel)
    m.block(0, 0.68, 0.03, 1.20, 0.16, 0.62, white, corner=0.075)
    m.orb(0, 0.83, 0.08, 0.32, m.mat("#dbe6ea", "gloss"), tall=0.08, deep=0.62)
    m.line([(0, 0.82, -0.20), (0, 1.02, -0.20), (0, 1.04, -0.06), (0, 0.98, -0.03)], 0.032, steel)
    m.block(0, 1.24, -0.30, 1.04, 1.06, 0.07, m.mat("#e8d2a8", "wood"), corner=0.033)
    m.block(0, 1.30, -0.26, 0.92, 0.94, 0.03, glass, corner=0.014)
    for side in (-1, 1):
        m.orb(side * 0.64, 1.84, -0.22, 0.10, lamp)
    cup = m.mat("#5fb0c8", "gloss")
    m.drum(0.44, 0.84, -0.04, 0.065, 0.14, cup)
    for k, tone in enumerate(("#e0443a", "#4f9a57")):
        m.rod((0.43 + 0.03 * k, 0.92, -0.04), (0.40 + 0.10 * k, 1.16, -0.04), 0.014, m.mat(tone))
        m.block(0.40 + 0.10 * k, 1.14, -0.02, 0.035, 0.08, 0.04, m.mat("#ffffff"), corner=0.012)
    m.drum(-0.44, 0.84, -0.02, 0.07, 0.16, m.mat("#f0a0b0", "gloss"))
    m.rod((-0.44, 1.0, -0.02), (-0.44, 1.06, -0.02), 0.02, steel)
    return m


def toilet(chance: random.Random) -> Clay:
    m = Model()
    white, steel = m.mat("#fdfdfd", "gloss"), m.mat("#c9d0d6", "metal")
    m.block(0, 0.46, -0.26, 0.58, 0.52, 0.24, white, corner=0.08)
    m.block(0, 0.95, -0.26, 0.62, 0.07, 0.28, white)
    m.drum(0, 1.01, -0.26, 0.05, 0.03, steel)
    m.rod((0, 0.04, 0.02), (0, 0.34, 0.06), 0.20, white, tip=0.26)
    m.orb(0, 0.40, 0.08, 0.31, white, tall=0.5, deep=1.2)
    m.block(0, 0.50, 0.08, 0.56, 0.06, 0.66, m.mat("#eef2f4", "gloss"), corner=0.028)
    return m


def towel_rail(chance: random.Random) -> Clay:
    """A rail with two towels; the rail is at 0."""
    m = Model()
    steel = m.mat("#d3d9de", "metal")
    m.rod((-0.5, 0, 0.05), (0.5, 0, 0.05), 0.022, steel)
    for x, tone, tall in ((-0.24, "#f08a7a", 0.72), (0.24, "#7fc0d0", 0.58)):
        m.block(x, -tall, 0.07, 0.40, tall + 0.03, 0.08, m.mat(tone, "cloth"), corner=0.035)
        m.block(x, -tall + 0.08, 0.08, 0.41, 0.05, 0.08, m.mat("#ffffff", "cloth"), corner=0.02)
    return m


def bath_mat(chance: random.Random) -> Clay:
    m = Model()
    m.block(0, 0, 0, 0.9, 0.07, 0.5, m.mat("#f08a7a", "cloth"), corner=0.03)
    return m


def shower_head(chance: random.Random, phase: float) -> Clay:
    """A big shower head on its pipe with falling water; stands on the floor."""
    m = Model()
    steel, water = m.mat("#dfe4e8", "metal"), m.mat("#cfeeff", "light", glow=0.45)
    m.rod((0, 0.70, -0.32), (0, 2.66, -0.32), 0.035, steel)
    m.line([(0, 2.66, -0.32), (0, 2.74, -0.24), (0, 2.74, 0.0)], 0.035, steel)
    m.drum(0, 2.60, 0, 0.30, 0.07, steel, corner=0.03)
    m.rod((0, 2.66, 0), (0, 2.76, 0), 0.05, steel)
    m.block(0, 1.10, -0.30, 0.36, 0.14, 0.12, steel, corner=0.05)
    for side, tone in ((-1, "#e0443a"), (1, "#3a7ad8")):
        m.dial(side * 0.24, 1.17, -0.22, 0.065, 0.10, steel)
        m.dial(side * 0.24, 1.17, -0.165, 0.025, 0.02, m.mat(tone, "gloss"))
    for k in range(26):
        around = k * 2.4
        far = 0.26 * math.sqrt((k + 0.5) / 26)
        x, z = far * math.cos(around), far * math.sin(around)
        start = (phase + k * 0.381) % 1.0
        for j in range(2):
            drop = (start + j * 0.5) % 1.0
            y = 2.58 - 2.46 * drop
            length = min(0.16 + 0.25 * drop, y - 0.02)
            m.rod((x * (1 + 0.5 * drop), y, z), (x * (1 + 0.5 * drop) + 0.001, y - length, z), 0.011, water)
    for k in range(6):
        around = k * 1.05 + phase * 3
        m.orb(
            0.34 * math.cos(around), 0.03 + 0.06 * abs(math.sin(phase * 6.28 + k)), 0.2 * math.sin(around), 0.022, water
        )
    return m


def shower_tray(chance: random.Random) -> Clay:
    """A tray with glass screens on both sides."""
    m = Model()
    white, steel = m.mat("#fdfdfd", "gloss"), m.mat("#cfd6da", "metal")
    m.block(0, 0, 0, 1.70, 0.10, 1.0, white, corner=0.045)
    m.drum(0, 0.10, 0, 0.10, 0.012, m.mat("#8d969c", "metal"))
    for side in (-1, 1):
        m.rod((side * 0.86, 0.06, 0.46), (side * 0.86, 2.5, 0.46), 0.03, steel)
        m.rod((side * 0.86, 0.06, -0.46), (side * 0.86, 2.5, -0.46), 0.03, steel)
        m.rod((side * 0.86, 2.5, -0.46), (side * 0.86, 2.5, 0.46), 0.03, steel)
    m.rod((-0.86, 2.5, -0.46), (0.86, 2.5, -0.46), 0.03, steel)
    return m


def soap_shelf(chance: random.Random) -> Clay:
    """A corner shelf with bottles and a sponge; the board is at 0."""
    m = Model()
    steel = m.mat("#cfd6da", "metal")
    m.block(0, 0, 0, 0.86, 0.05, 0.24, steel, corner=0.02)
    for k, (tone, tall) in enumerate((("#f08a7a", 0.32), ("#5fb0c8", 0.38), ("#8ac06a", 0.28))):
        m.drum(-0.28 + 0.20 * k, 0.05, 0, 0.075, tall, m.mat(tone, "gloss"), corner=0.03)
        m.drum(-0.28 + 0.20 * k, 0.05 + tall, 0, 0.04, 0.06, m.mat("#ffffff", "gloss"))
    m.block(0.30, 0.05, 0, 0.20, 0.12, 0.14, m.mat("#ffd84a", "cloth"), corner=0.04)
    return m


def stairs(chance: random.Random) -> Clay:
    """A wide flight of stairs with a carpet runner and banisters, up to a landing."""
    m = Model()
    wood, white, runner = m.mat("#a9713f", "wood"), m.mat("#f4ead8", "wood"), m.mat("#b5323a", "cloth")
    brass = m.mat("#e0b84a", "metal")
    steps, rise, deep = 10, 0.23, 0.34
    for k in range(steps):
        z = 0.9 - deep * k
        m.block(0, 0, z, 2.70, rise * (k + 1) - 0.05, deep, white, corner=0.01)
        m.block(0, rise * (k + 1) - 0.06, z + 0.03, 2.78, 0.07, deep + 0.06, wood, corner=0.03)
        m.block(0, rise * (k + 1) + 0.005, z + 0.03, 1.50, 0.02, deep + 0.07, runner, corner=0.009)
        m.block(0, rise * k, z + deep / 2 + 0.02, 1.50, rise, 0.03, runner, corner=0.01)
        m.rod((-0.78, rise * k + 0.02, z + 0.17), (0.78, rise * k + 0.02, z + 0.17), 0.014, brass)
        for side in (-1, 1):
            x = side * 1.24
            m.rod((x, rise * (k + 1), z), (x, rise * (k + 1) + 0.66, z), 0.032, white)
    for side in (-1, 1):
        x = side * 1.24
        m.rod((x, 0.22 + 0.68, 0.95), (x, rise * steps + 0.68, 0.9 - deep * (steps - 1)), 0.06, wood)
        m.block(x, 0, 1.06, 0.20, 1.06, 0.20, wood, corner=0.04)
        m.orb(x, 1.16, 1.06, 0.14, wood)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "double_bed": {"model": double_bed, "turn": 0.0, "tilt": 0.26, "radius": 0.95, "tall": 0.5},
    "nightstand": {"model": nightstand, "turn": 0.0, "tilt": 0.14, "radius": 0.32, "tall": 0.8},
    "wardrobe": {"model": wardrobe, "turn": -0.22, "tilt": 0.08, "radius": 0.6, "tall": 1.8},
    "bathtub": {"model": bathtub, "turn": 0.12, "tilt": 0.22, "radius": 0.85, "tall": 0.5},
    "basin": {"model": basin, "turn": 0.0, "tilt": 0.1, "radius": 0.5, "tall": 0.7},
    "toilet": {"model": toilet, "turn": 0.25, "tilt": 0.2, "radius": 0.32, "tall": 0.7},
    "towel_rail": {"model": towel_rail, "turn": 0.0, "tilt": 0.0},
    "bath_mat": {"model": bath_mat, "turn": 0.1, "tilt": 0.34, "radius": 0.3, "tall": 0.05},
    "shower_head": {
        "model": shower_head,
        "turn": 0.0,
        "tilt": 0.04,
        "radius": 0.3,
        "tall": 0.1,
        "poses": 12,
        "seconds": 0.5,
    },
    "shower_tray": {"model": shower_tray, "turn": 0.0, "tilt": 0.18, "radius": 0.8, "tall": 0.1},
    "soap_shelf": {"model": soap_shelf, "turn": 0.0, "tilt": 0.04},
    "stairs": {"model": stairs, "turn": 0.75, "tilt": 0.16, "radius": 1.3, "tall": 0.8},
}
