"""What stands in kitchens and where people eat: cupboards, stove, sink, tables, counters. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch
from .builder import Model

FACING = pitch(math.pi / 2)
FRUIT = ("#e0483a", "#f2b53a", "#7cb552", "#f08a3a")


def _doors(m: Model, x: float, y: float, z: float, wide: float, tall: float, front: int, knob: int, high: bool) -> None:
    m.block(x, y, z, wide - 0.04, tall, 0.05, front, corner=0.025)
    m.block(x, y + 0.07, z + 0.02, wide - 0.20, tall - 0.14, 0.04, front, corner=0.02)
    m.rod(
        (x - 0.08, y + (tall - 0.1 if high else 0.1), z + 0.07),
        (x + 0.08, y + (tall - 0.1 if high else 0.1), z + 0.07),
        0.018,
        knob,
    )


def kitchen_counter(chance: random.Random) -> Clay:
    """A run of cupboards with a worktop, a sink and a tap."""
    m = Model()
    front, top = m.mat("#5fa3a0"), m.mat("#e9d9b8", "wood")
    steel, dark = m.mat("#d3d9de", "metal"), m.mat("#5b646b", "metal")
    kick = m.mat("#3f5a5c")
    m.block(0, 0, -0.05, 2.36, 0.12, 0.52, kick)
    m.block(0, 0.10, 0, 2.40, 0.66, 0.60, front)
    for k in range(4):
        _doors(m, -0.90 + 0.60 * k, 0.14, 0.31, 0.58, 0.60, front, steel, True)
    m.block(0, 0.76, 0.03, 2.48, 0.09, 0.70, top)
    m.block(0.05, 0.84, 0.04, 0.86, 0.03, 0.52, steel, corner=0.014)
    m.block(0.05, 0.855, 0.05, 0.70, 0.02, 0.36, dark, corner=0.009)
    m.line(
        [(0.05, 0.86, -0.18), (0.05, 1.20, -0.18), (0.05, 1.28, -0.10), (0.05, 1.26, 0.02), (0.05, 1.16, 0.05)],
        0.035,
        steel,
    )
    for side in (-1, 1):
        m.orb(0.05 + side * 0.18, 0.92, -0.18, 0.05, steel)
    jar, lid = m.mat("#f6efe2", "gloss"), m.mat("#c8694a")
    for k, tall in enumerate((0.30, 0.24, 0.19)):
        m.drum(-0.98 + 0.22 * k, 0.85, -0.12, 0.10 - 0.01 * k, tall, jar)
        m.drum(-0.98 + 0.22 * k, 0.85 + tall, -0.12, 0.085, 0.045, lid)
    board, loaf = m.mat("#b8834e", "wood"), m.mat("#d99a50")
    m.block(0.88, 0.85, 0.06, 0.46, 0.04, 0.30, board)
    m.orb(0.86, 0.95, 0.06, 0.17, loaf, tall=0.6, deep=0.65)
    return m


def stove(chance: random.Random) -> Clay:
    """A cooker with an oven, a pot and a pan."""
    m = Model()
    white, black = m.mat("#f4f1ea", "gloss"), m.mat("#2b2f36", "gloss")
    steel, glow = m.mat("#cfd5da", "metal"), m.mat("#ff9a3c", "light", glow=0.55)
    red, pan = m.mat("#d8473c", "gloss"), m.mat("#3a3f47", "metal")
    m.block(0, 0, 0, 1.0, 0.84, 0.62, white, corner=0.04)
    m.block(0, 0.14, 0.30, 0.80, 0.44, 0.06, black, corner=0.04)
    m.block(0, 0.21, 0.325, 0.58, 0.26, 0.04, glow, corner=0.03)
    m.rod((-0.36, 0.63, 0.38), (0.36, 0.63, 0.38), 0.025, steel)
    for k in range(5):
        m.dial(-0.36 + 0.18 * k, 0.745, 0.33, 0.045, 0.06, black)
    m.block(0, 0.83, 0.0, 1.02, 0.04, 0.64, black, corner=0.018)
    m.block(0, 0.84, -0.29, 1.0, 0.18, 0.06, white)
    for x in (-0.25, 0.25):
        for z in (-0.12, 0.14):
            m.hoop(x, 0.88, z, 0.12, 0.016, steel)
    m.drum(-0.25, 0.89, 0.02, 0.20, 0.26, red, corner=0.04)
    m.drum(-0.25, 1.15, 0.02, 0.205, 0.035, red, corner=0.015)
    m.orb(-0.25, 1.21, 0.02, 0.04, black)
    for side in (-1, 1):
        m.rod((-0.25 + side * 0.18, 1.06, 0.02), (-0.25 + side * 0.28, 1.06, 0.02), 0.028, black)
    m.drum(0.26, 0.89, 0.06, 0.19, 0.08, pan, corner=0.02)
    m.rod((0.40, 0.95, 0.12), (0.70, 1.0, 0.30), 0.03, black)
    egg, yolk = m.mat("#fffaf0"), m.mat("#ffb52e", "gloss")
    m.orb(0.24, 0.975, 0.06, 0.11, egg, tall=0.16)
    m.orb(0.24, 0.99, 0.07, 0.045, yolk, tall=0.6)
    return m


def hood(chance: random.Random) -> Clay:
    """An extractor hood; its lower edge is at 0."""
    m = Model()
    steel, dark, lamp = m.mat("#cdd4d9", "metal"), m.mat("#70797f", "metal"), m.mat("#fff0c8", "light")
    m.block(0, 0, 0.06, 1.04, 0.12, 0.50, steel)
    for k in range(5):
        m.block(0, 0.10 + 0.075 * k, 0.02 - 0.02 * k, 0.90 - 0.13 * k, 0.09, 0.42 - 0.05 * k, steel, corner=0.02)
    m.block(0, 0.44, -0.08, 0.34, 1.6, 0.26, steel)
    m.block(0, -0.005, 0.10, 0.9, 0.02, 0.36, dark, corner=0.009)
    for x in (-0.25, 0.25):
        m.orb(x, 0.0, 0.24, 0.06, lamp, tall=0.5)
    return m


def wall_cupboard(chance: random.Random) -> Clay:
    """Cupboards that hang; the lower edge is at 0."""
    m = Model()
    front, steel = m.mat("#6fb0ac"), m.mat("#d3d9de", "metal")
    m.block(0, 0, 0, 1.80, 0.80, 0.36, front)
    for k in range(3):
        _doors(m, -0.60 + 0.60 * k, 0.03, 0.19, 0.59, 0.74, front, steel, False)
    m.block(0, 0.79, 0.03, 1.88, 0.07, 0.44, front)
    return m


def hanging_pans(chance: random.Random) -> Clay:
    """A rail of pans and ladles; the rail is at 0."""
    m = Model()
    steel, copper, black = m.mat("#b9c0c6", "metal"), m.mat("#d9824a", "metal"), m.mat("#33383f")
    m.rod((-0.7, 0, 0), (0.7, 0, 0), 0.022, steel)
    for k, size in enumerate((0.15, 0.12, 0.10)):
        x = -0.50 + 0.34 * k
        m.rod((x, -0.02, 0.03), (x, -0.26, 0.04), 0.022, black)
        m.dial(x, -0.26 - size, 0.05, size, 0.09, copper, corner=0.03)
        m.dial(x, -0.26 - size, 0.095, size * 0.82, 0.02, black)
    for k in range(2):
        x = 0.42 + 0.20 * k
        m.rod((x, -0.02, 0.03), (x, -0.34, 0.03), 0.018, steel)
        m.orb(x, -0.38, 0.04, 0.065, steel, deep=0.6)
    return m


def kitchen_table(chance: random.Random) -> Clay:
    """A table laid with a bowl of fruit and plates, two stools at it."""
    m = Model()
    wood, seat = m.mat("#c08a52", "wood"), m.mat("#e2694a", "cloth")
    bowl, plate = m.mat("#4f86b8", "gloss"), m.mat("#fbf7ee", "gloss")
    for side in (-1, 1):
        x = side * 1.02
        m.drum(x, 0.40, 0.18, 0.19, 0.09, seat, corner=0.04)
        for k in range(3):
            around = k * 2.1 + 0.5
            m.rod((x, 0.40, 0.18), (x + 0.17 * math.cos(around), 0, 0.18 + 0.17 * math.sin(around)), 0.03, wood)
    m.block(0, 0.58, 0, 1.56, 0.09, 0.86, wood, corner=0.04)
    m.legs(1.30, 0.62, 0.58, wood, radius=0.055)
    m.drum(0, 0.67, -0.10, 0.13, 0.04, bowl)
    m.orb(0, 0.76, -0.10, 0.25, bowl, tall=0.42)
    fruits = [m.mat(colour, "gloss") for colour in FRUIT]
    for k, (x, z) in enumerate(((-0.12, -0.06), (0.10, -0.02), (0.0, -0.20), (0.02, -0.08))):
        m.orb(x, 0.86 + (0.09 if k == 3 else 0.0), z, 0.095, fruits[k])
    for side in (-1, 1):
        m.drum(side * 0.50, 0.67, 0.16, 0.19, 0.02, plate, corner=0.009)
        m.drum(side * 0.50, 0.685, 0.16, 0.12, 0.012, plate, corner=0.005)
    cup = m.mat("#e8b04a", "gloss")
    m.drum(0.48, 0.67, -0.22, 0.075, 0.14, cup)
    return m


def pendant(chance: random.Random) -> Clay:
    """A hanging lamp; the shade's lower edge is at 0, its cord goes up."""
    m = Model()
    shade, cord, bulb = (
        m.mat(chance.choice(("#e2a13a", "#d9574a", "#4f8f8a")), "gloss"),
        m.mat("#3a3430"),
        m.mat("#fff2c4", "light", glow=0.95),
    )
    m.rod((0, 0.2, 0), (0, 2.4, 0), 0.014, cord)
    for k in range(5):
        m.drum(0, 0.06 * k, 0, 0.27 - 0.05 * k, 0.075, shade, corner=0.03)
    m.orb(0, 0.0, 0.04, 0.12, bulb)
    return m


def kitchen_worktop(chance: random.Random) -> Clay:
    """A run of cupboards with a worktop and what stands on it."""
    m = Model()
    front, top = m.mat("#5fa3a0"), m.mat("#e9d9b8", "wood")
    steel, kick = m.mat("#d3d9de", "metal"), m.mat("#3f5a5c")
    m.block(0, 0, -0.05, 2.36, 0.12, 0.52, kick)
    m.block(0, 0.10, 0, 2.40, 0.66, 0.60, front)
    for k in range(4):
        _doors(m, -0.90 + 0.60 * k, 0.14, 0.31, 0.58, 0.60, front, steel, True)
    m.block(0, 0.76, 0.03, 2.48, 0.09, 0.70, top)
    red, cream = m.mat("#d8473c", "gloss"), m.mat("#fbf3e2", "gloss")
    m.block(0.55, 0.85, 0, 0.42, 0.06, 0.26, red)
    m.block(0.70, 0.90, 0, 0.12, 0.32, 0.20, red, corner=0.05)
    m.block(0.52, 1.16, 0, 0.46, 0.14, 0.20, red, corner=0.06)
    m.orb(0.42, 0.99, 0, 0.14, cream, tall=0.8)
    m.drum(-0.2, 0.85, 0.0, 0.11, 0.22, cream)
    for k in range(4):
        m.rod((-0.26 + 0.04 * k, 1.0, 0), (-0.32 + 0.08 * k, 1.32, 0), 0.02, top)
        m.orb(-0.32 + 0.08 * k, 1.34, 0, 0.045, top)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "kitchen_counter": {"model": kitchen_counter, "turn": 0.0, "tilt": 0.13, "radius": 1.1, "tall": 0.5},
    "stove": {"model": stove, "turn": 0.0, "tilt": 0.13, "radius": 0.5, "tall": 0.8},
    "hood": {"model": hood, "turn": 0.0, "tilt": 0.0},
    "wall_cupboard": {"model": wall_cupboard, "turn": 0.0, "tilt": -0.02},
    "hanging_pans": {"model": hanging_pans, "turn": 0.0, "tilt": 0.0},
    "kitchen_table": {"model": kitchen_table, "turn": 0.22, "tilt": 0.24, "radius": 0.75, "tall": 0.5},
    "pendant": {"model": pendant, "turn": 0.0, "tilt": -0.08},
    "kitchen_worktop": {"model": kitchen_worktop, "turn": 0.0, "tilt": 0.13, "radius": 1.1, "tall": 0.5},
}
