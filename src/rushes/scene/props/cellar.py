"""What stands in cellars and cells. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch, yaw
from .builder import Model

FACING = pitch(math.pi / 2)


def cellar_stairs(chance: random.Random) -> Clay:
    """Open wooden steps that lead up and out to the side."""
    m = Model()
    wood = m.mat("#9a6b40", "wood")
    for z in (-0.40, 0.40):
        m.rod((-1.3, 0.0, z), (1.5, 2.9, z), 0.08, wood)
        m.rod((-1.2, 0.75, z), (1.6, 3.65, z), 0.04, wood)
    for k in range(10):
        share = (k + 0.7) / 10.2
        m.block(-1.3 + 2.8 * share, 2.9 * share, 0, 0.34, 0.07, 0.86, wood)
        if k % 3 == 0:
            for z in (-0.40, 0.40):
                m.rod((-1.25 + 2.8 * share, 2.9 * share, z), (-1.22 + 2.8 * share, 2.9 * share + 0.74, z), 0.03, wood)
    return m


def washer(chance: random.Random, phase: float) -> Clay:
    """A washing machine whose drum turns."""
    m = Model()
    white, steel, dark = m.mat("#f4f5f6", "gloss"), m.mat("#b9c2c8", "metal"), m.mat("#3a4650")
    m.block(0, 0, 0, 0.90, 1.06, 0.70, white, corner=0.05)
    m.block(0, 0.90, 0.345, 0.84, 0.12, 0.03, m.mat("#dfe5e8"))
    m.dial(0.28, 0.96, 0.37, 0.05, 0.05, steel)
    m.hoop(0, 0.48, 0.35, 0.30, 0.06, steel, FACING)
    m.dial(0, 0.48, 0.34, 0.28, 0.04, dark)
    for k, tone in enumerate(("#e0643a", "#5f9ad0", "#f2d05a", "#ffffff")):
        around = phase * 2 * math.pi + k * 1.57
        m.orb(0.14 * math.cos(around), 0.48 + 0.14 * math.sin(around), 0.37, 0.10, m.mat(tone, "cloth"), deep=0.35)
    return m


def boiler(chance: random.Random) -> Clay:
    """A furnace with pipes up to the ceiling."""
    m = Model()
    iron, copper, glow = m.mat("#5f6a70", "metal"), m.mat("#c8764a", "metal"), m.mat("#ff8a3a", "light", glow=0.7)
    m.drum(0, 0.10, 0, 0.44, 1.60, iron, corner=0.14)
    for y in (0.5, 1.3):
        m.hoop(0, y, 0, 0.44, 0.04, copper)
    m.block(0, 0.30, 0.38, 0.46, 0.34, 0.12, iron)
    for k in range(3):
        m.block(-0.11 + 0.11 * k, 0.36, 0.44, 0.06, 0.22, 0.03, glow, corner=0.012)
    m.dial(0.0, 1.02, 0.43, 0.11, 0.06, m.mat("#fffaf0"))
    m.rod((0, 1.02, 0.47), (0.05, 1.08, 0.47), 0.012, m.mat("#e0443a"))
    m.line([(0, 1.66, 0), (0, 2.5, 0), (0.1, 2.7, 0), (2.6, 2.7, -0.1)], 0.10, copper)
    m.line([(-0.42, 1.3, 0), (-0.66, 1.3, 0), (-0.70, 1.4, 0), (-0.70, 3.4, 0)], 0.06, copper)
    for k in range(3):
        m.rod(
            (0.32 * math.cos(k * 2.1), 0, 0.32 * math.sin(k * 2.1)),
            (0.32 * math.cos(k * 2.1), 0.14, 0.32 * math.sin(k * 2.1)),
            0.06,
            iron,
        )
    return m


def boxes(chance: random.Random) -> Clay:
    """A pile of cartons with tape."""
    m = Model()
    tape = m.mat("#e8d4a8", "gloss")
    for x, y, z, w, h, d, turn in (
        (-0.34, 0, 0, 0.70, 0.56, 0.56, 0.1), (0.38, 0, 0.05, 0.62, 0.48, 0.52, -0.2), (-0.28, 0.56, 0, 0.56, 0.44, 0.46, -0.15),
        (0.32, 0.48, 0, 0.46, 0.36, 0.40, 0.3),
    ):  # fmt: skip
        m.block(x, y, z, w, h, d, m.mat(chance.choice(("#c8935a", "#bd8850", "#d19e66"))), corner=0.02, turn=yaw(turn))
        m.block(x, y + h - 0.02, z, 0.10, 0.03, d + 0.01, tape, corner=0.01, turn=yaw(turn))
        m.block(x, y + h - 0.20, z, 0.10, 0.20, d + 0.02, tape, corner=0.01, turn=yaw(turn))
    return m


def cellar_shelf(chance: random.Random) -> Clay:
    """Rough boards with jars, paint pots and a toolbox."""
    m = Model()
    wood = m.mat("#8a6440", "wood")
    for x in (-0.85, 0.85):
        for z in (-0.16, 0.16):
            m.rod((x, 0, z), (x, 1.94, z), 0.04, wood)
    for k in range(4):
        m.block(0, 0.16 + 0.56 * k, 0, 1.84, 0.06, 0.42, wood)
    jam = ("#c8323a", "#e8a03a", "#8a3a6a", "#6a9a3a")
    for k in range(6):
        x = -0.68 + 0.27 * k
        m.drum(x, 1.34, 0.02, 0.10, 0.22, m.mat(chance.choice(jam), "glass", glow=0.08), corner=0.03)
        m.drum(x, 1.56, 0.02, 0.09, 0.05, m.mat("#f4ead8", "cloth"))
    for k, tone in enumerate(("#5f9ad0", "#d8473c", "#f2b53a")):
        m.drum(-0.58 + 0.36 * k, 0.78, 0, 0.15, 0.26, m.mat("#b9c2c8", "metal"))
        m.drum(-0.58 + 0.36 * k, 0.98, 0, 0.155, 0.08, m.mat(tone, "gloss"), corner=0.03)
    m.block(0.52, 0.78, 0, 0.46, 0.24, 0.26, m.mat("#d8473c", "gloss"))
    m.line([(0.36, 1.02, 0), (0.36, 1.12, 0), (0.68, 1.12, 0), (0.68, 1.02, 0)], 0.022, m.mat("#3a3f47"))
    for k in range(3):
        m.block(-0.5 + 0.5 * k, 0.22, 0, 0.40, 0.30, 0.34, m.mat("#bd8850"), corner=0.02)
    return m


def bulb(chance: random.Random) -> Clay:
    """A bare bulb on its cord; the bulb is at 0."""
    m = Model()
    m.rod((0, 0.16, 0), (0, 2.4, 0), 0.016, m.mat("#2b2b30"))
    m.drum(0, 0.08, 0, 0.05, 0.12, m.mat("#3a3a40"))
    m.orb(0, 0, 0, 0.11, m.mat("#fff2b8", "light", glow=1.0), tall=1.15)
    return m


def bunk(chance: random.Random) -> Clay:
    """A prisoner's bunk: two plank beds one over the other, on chains."""
    m = Model()
    iron, sheet, blanket = m.mat("#4f565c", "metal"), m.mat("#d8d2c2", "cloth"), m.mat("#7d8a6a", "cloth")
    for x in (-0.92, 0.92):
        for z in (-0.34, 0.34):
            m.rod((x, 0, z), (x, 1.86, z), 0.045, iron)
    for y in (0.36, 1.30):
        m.block(0, y, 0, 1.90, 0.07, 0.76, iron)
        m.block(0, y + 0.07, 0, 1.82, 0.13, 0.70, sheet, corner=0.06)
        m.block(0.18, y + 0.12, 0.02, 1.40, 0.12, 0.73, blanket, corner=0.05)
        m.block(-0.66, y + 0.17, 0, 0.42, 0.13, 0.50, sheet, corner=0.06)
    return m


def cell_bars(chance: random.Random) -> Clay:
    """A part of a grille from floor to ceiling, with a lock at each end."""
    m = Model()
    iron, lock = m.mat("#3c4248", "metal"), m.mat("#c8a04a", "metal")
    for y in (0.06, 1.05, 2.35):
        m.rod((-1.4, y, 0), (1.4, y, 0), 0.04, iron)
    for k in range(9):
        x = -1.4 + 0.35 * k
        m.rod((x, 0, 0), (x, 3.4, 0), 0.04, iron)
    for side in (-1, 1):
        m.block(side * 1.36, 0.86, 0.06, 0.20, 0.34, 0.12, iron)
        m.orb(side * 1.36, 1.06, 0.14, 0.05, lock)
    return m


def cell_lintel(chance: random.Random) -> Clay:
    """Short bars over the open door of a cell."""
    m = Model()
    iron = m.mat("#3c4248", "metal")
    m.rod((-0.9, 2.35, 0), (0.9, 2.35, 0), 0.05, iron)
    for k in range(5):
        x = -0.70 + 0.35 * k
        m.rod((x, 2.35, 0), (x, 3.6, 0), 0.04, iron)
    return m


def bars_near(chance: random.Random) -> Clay:
    """A few thick bars, for the edge of the frame."""
    m = Model()
    iron = m.mat("#33383e", "metal")
    for k in range(3):
        m.rod((-0.30 + 0.30 * k, -0.6, 0), (-0.30 + 0.30 * k, 3.6, 0), 0.055, iron)
    m.rod((-0.6, 2.1, 0), (0.6, 2.1, 0), 0.05, iron)
    m.rod((-0.6, 0.5, 0), (0.6, 0.5, 0), 0.05, iron)
    return m


def tally(chance: random.Random) -> Clay:
    """Strokes that count days, scratched into a wall."""
    m = Model()
    chalk = m.mat("#e8e4d8")
    for row in range(2):
        for group in range(2):
            x0, y0 = 0.62 * group, -0.38 * row
            for k in range(4):
                m.rod((x0 + 0.10 * k, y0, 0), (x0 + 0.10 * k + 0.01, y0 + 0.26, 0), 0.016, chalk)
            m.rod((x0 - 0.05, y0 + 0.04, 0.01), (x0 + 0.36, y0 + 0.22, 0.01), 0.016, chalk)
    return m


def bucket(chance: random.Random) -> Clay:
    m = Model()
    steel = m.mat("#9aa4aa", "metal")
    for k in range(4):
        m.drum(0, 0.09 * k, 0, 0.17 + 0.018 * k, 0.11, steel)
    m.line([(-0.22, 0.36, 0), (-0.16, 0.54, 0.03), (0.16, 0.54, 0.03), (0.22, 0.36, 0)], 0.014, steel)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "cellar_stairs": {"model": cellar_stairs, "turn": 0.15, "tilt": 0.08, "radius": 0.7, "tall": 1.0},
    "washer": {"model": washer, "turn": 0.1, "tilt": 0.14, "radius": 0.45, "tall": 0.8, "poses": 16, "seconds": 1.3},
    "boiler": {"model": boiler, "turn": 0.1, "tilt": 0.08, "radius": 0.45, "tall": 1.5},
    "boxes": {"model": boxes, "turn": 0.2, "tilt": 0.16, "radius": 0.6, "tall": 0.9},
    "cellar_shelf": {"model": cellar_shelf, "turn": 0.0, "tilt": 0.08, "radius": 0.7, "tall": 1.5},
    "bulb": {"model": bulb, "turn": 0.0, "tilt": 0.0},
    "bunk": {"model": bunk, "turn": 0.15, "tilt": 0.16, "radius": 0.8, "tall": 1.2},
    "cell_bars": {"model": cell_bars, "turn": 0.0, "tilt": 0.0, "radius": 0.1, "tall": 0.1},
    "cell_lintel": {"model": cell_lintel, "turn": 0.0, "tilt": 0.0, "radius": 0.05, "tall": 0.05},
    "bars_near": {"model": bars_near, "turn": 0.0, "tilt": 0.0},
    "tally": {"model": tally, "turn": 0.0, "tilt": 0.0},
    "bucket": {"model": bucket, "turn": 0.2, "tilt": 0.2, "radius": 0.2, "tall": 0.4},
}
