"""What stands in classrooms, libraries, nurseries and offices. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch, roll, yaw
from .builder import Model

FACING = pitch(math.pi / 2)
COVERS = ("#d9574a", "#4f86b8", "#e8b04a", "#5f9a6a", "#8a6ab0", "#f0e2c8", "#3f7f86", "#c8764a")


def blackboard(chance: random.Random) -> Clay:
    """A green board with chalk drawings; the lower edge is at 0."""
    m = Model()
    wood, green = m.mat("#a9713f", "wood"), m.mat("#2f6b52")
    chalk, yellow, pink = m.mat("#f4f4ea"), m.mat("#ffdf7a"), m.mat("#ff9aa8")
    m.block(0, 0, 0, 3.70, 1.46, 0.10, wood, corner=0.05)
    m.block(0, 0.09, 0.03, 3.50, 1.28, 0.08, green, corner=0.03)
    m.block(0, -0.03, 0.12, 3.60, 0.06, 0.18, wood)
    for k, mat in enumerate((chalk, yellow, pink)):
        m.rod((-0.9 + 0.24 * k, 0.05, 0.16), (-0.78 + 0.24 * k, 0.05, 0.16), 0.022, mat)
    m.block(0.7, 0.03, 0.14, 0.26, 0.08, 0.12, m.mat("#7a5a8a", "cloth"))

    def stroke(points: list[tuple[float, float]], mat: int, thick: float = 0.020) -> None:
        m.line([(x, y, 0.075) for x, y in points], thick, mat)

    stroke([(-1.50, 0.55), (-1.30, 1.12), (-1.10, 0.55)], chalk)
    stroke([(-1.42, 0.76), (-1.18, 0.76)], chalk)
    stroke([(-0.90, 0.55), (-0.90, 1.12), (-0.66, 1.02), (-0.90, 0.86), (-0.62, 0.70), (-0.90, 0.55)], chalk)
    stroke([(-0.10, 1.04), (-0.32, 1.10), (-0.42, 0.84), (-0.30, 0.58), (-0.10, 0.62)], chalk)
    stroke([(0.30, 0.92), (0.30, 1.12)], yellow)
    stroke([(0.20, 1.02), (0.40, 1.02)], yellow)
    m.line(
        [(0.66 + 0.15 * math.cos(a), 1.0 + 0.15 * math.sin(a), 0.075) for a in (0, 1.05, 2.1, 3.14, 4.2, 5.25, 6.28)],
        0.018,
        pink,
    )
    stroke([(0.98, 0.96), (1.22, 0.96)], chalk)
    stroke([(0.98, 1.06), (1.22, 1.06)], chalk)
    stroke([(1.36, 0.56), (1.56, 0.98), (1.74, 0.56), (1.36, 0.56)], yellow)
    for k in range(3):
        stroke([(0.10, 0.62 - 0.16 * k), (1.05 - 0.2 * k, 0.62 - 0.16 * k)], chalk, 0.012)
    return m


def school_desk(chance: random.Random) -> Clay:
    """A pupil's desk with a chair behind it, a book and pencils on it."""
    m = Model()
    wood, steel = m.mat("#d9a05a", "wood"), m.mat("#6f8a96", "metal")
    seat = m.mat("#e2744a", "gloss")
    m.block(0, 0.34, -0.46, 0.44, 0.06, 0.38, seat)
    m.block(0, 0.62, -0.64, 0.44, 0.26, 0.06, seat)
    for side in (-1, 1):
        m.rod((side * 0.18, 0.36, -0.62), (side * 0.18, 0.80, -0.64), 0.022, steel)
    m.legs(0.36, 0.32, 0.34, steel, radius=0.024, z=-0.46)
    m.block(0, 0.56, 0, 0.96, 0.06, 0.56, wood)
    m.block(0, 0.40, 0.02, 0.84, 0.13, 0.44, wood)
    m.legs(0.84, 0.44, 0.56, steel, radius=0.03)
    m.block(-0.20, 0.62, 0.04, 0.30, 0.035, 0.24, m.mat(chance.choice(COVERS)), turn=yaw(0.2))
    m.block(0.20, 0.62, 0.06, 0.28, 0.012, 0.22, m.mat("#fffaf0"), turn=yaw(-0.15))
    m.rod((0.14, 0.645, 0.0), (0.30, 0.645, 0.10), 0.016, m.mat("#ffcf3a"))
    return m


def teacher_desk(chance: random.Random) -> Clay:
    """A desk with a globe, an apple and a pile of books."""
    m = Model()
    wood, dark = m.mat("#a4693a", "wood"), m.mat("#7d4c2a", "wood")
    m.block(0, 0.62, 0, 1.60, 0.08, 0.70, wood)
    m.block(0, 0.05, 0.26, 1.44, 0.57, 0.06, dark)
    for side in (-1, 1):
        m.block(side * 0.60, 0, 0, 0.30, 0.62, 0.58, dark)
    brass, sea, land = m.mat("#d9b04a", "metal"), m.mat("#3f8fd0", "gloss"), m.mat("#6ab04a")
    m.drum(-0.48, 0.70, 0, 0.13, 0.04, brass)
    m.rod((-0.48, 0.72, 0), (-0.48, 0.86, 0), 0.02, brass)
    m.orb(-0.48, 1.02, 0, 0.20, sea)
    for x, y, z, size in (
        (-0.56, 1.08, 0.15, 0.09),
        (-0.40, 0.98, 0.17, 0.075),
        (-0.36, 1.12, 0.12, 0.06),
        (-0.58, 0.94, 0.14, 0.05),
    ):
        m.orb(x, y, z, size, land, deep=0.6)
    for k in range(3):
        m.block(0.46, 0.70 + 0.07 * k, 0.02, 0.36, 0.065, 0.26, m.mat(COVERS[k * 2]), turn=yaw(0.15 * k))
    m.orb(0.44, 1.0, 0.02, 0.09, m.mat("#e0392e", "gloss"))
    m.rod((0.44, 1.06, 0.02), (0.46, 1.13, 0.02), 0.012, dark)
    return m


def wall_letters(chance: random.Random) -> Clay:
    """A string of paper flags and drawings, as pupils hang them; the string is at 0."""
    m = Model()
    cord = m.mat("#8a6a4a")
    m.line([(-1.1 + 0.275 * k, -0.10 * math.sin(math.pi * k / 8), 0) for k in range(9)], 0.012, cord)
    for k in range(8):
        x = -0.96 + 0.275 * k
        y = -0.10 * math.sin(math.pi * (k + 0.5) / 8)
        m.flag(x, y - 0.02, 0.0, ((-0.11, 0), (0.11, 0), (0, -0.24)), m.mat(COVERS[k]))
    return m


def world_map(chance: random.Random) -> Clay:
    """A map of no particular world on rollers; the lower edge is at 0."""
    m = Model()
    sea, rod = m.mat("#a9d8ea"), m.mat("#7d4c2a", "wood")
    m.block(0, 0.04, 0, 1.50, 0.92, 0.04, sea, corner=0.015)
    for y in (0.0, 1.0):
        m.roller(0, y, 0.02, 0.045, 1.64, rod)
    for x, y, a, b, tone in (
        (-0.46, 0.66, 0.20, 0.16, "#8ac06a"), (-0.34, 0.36, 0.12, 0.20, "#e8c060"), (0.06, 0.64, 0.15, 0.12, "#d98a5a"),
        (0.10, 0.38, 0.14, 0.18, "#8ac06a"), (0.46, 0.66, 0.24, 0.15, "#c0a0d0"), (0.56, 0.32, 0.13, 0.09, "#e8c060"),
    ):  # fmt: skip
        m.orb(x, y, 0.025, a, m.mat(tone), tall=b / a, deep=0.15)
    return m


def library_shelf(chance: random.Random) -> Clay:
    """A tall shelf full of books."""
    m = Model()
    wood, back = m.mat("#8a5430", "wood"), m.mat("#5f381e", "wood")
    m.block(0, 0, -0.16, 1.90, 2.70, 0.05, back)
    for side in (-1, 1):
        m.block(side * 0.95, 0, 0, 0.09, 2.74, 0.38, wood)
    m.block(0, 2.66, 0.02, 2.08, 0.13, 0.46, wood, corner=0.05)
    m.block(0, 0, 0.02, 2.0, 0.14, 0.42, wood)
    for k in range(6):
        y = 0.14 + 0.42 * k
        if k:
            m.block(0, y - 0.05, 0, 1.86, 0.05, 0.36, wood, corner=0.02)
    covers = [m.mat(colour, "cloth") for colour in COVERS]
    for k in range(6):
        x = -0.88
        while x < 0.82:
            wide, tall = chance.uniform(0.065, 0.12), chance.uniform(0.25, 0.345)
            m.block(x + wide / 2, 0.14 + 0.42 * k, 0.02, wide * 0.93, tall, 0.24, chance.choice(covers), corner=0.02)
            x += wide
    return m


def ladder(chance: random.Random) -> Clay:
    m = Model()
    wood = m.mat("#c48a4e", "wood")
    for side in (-1, 1):
        m.rod((side * 0.22, 0, 0.30), (side * 0.20, 2.3, -0.12), 0.04, wood)
    for k in range(7):
        share = (k + 0.6) / 7.4
        m.rod((-0.21, 2.3 * share, 0.30 - 0.42 * share), (0.21, 2.3 * share, 0.30 - 0.42 * share), 0.03, wood)
    return m


def reading_table(chance: random.Random) -> Clay:
    """A long table with open books and green lamps."""
    m = Model()
    wood, brass, green = m.mat("#8f5932", "wood"), m.mat("#d9b04a", "metal"), m.mat("#2f8a5a", "gloss", glow=0.25)
    page = m.mat("#fff8e8")
    m.block(0, 0.58, 0, 2.0, 0.09, 0.80, wood)
    m.legs(1.8, 0.6, 0.58, wood, radius=0.055)
    for x in (-0.55, 0.55):
        m.drum(x, 0.67, -0.18, 0.11, 0.03, brass)
        m.rod((x, 0.68, -0.18), (x, 0.96, -0.18), 0.02, brass)
        m.roller(x, 0.98, -0.12, 0.09, 0.40, green)
    for side in (-1, 1):
        m.block(side * 0.10 - 0.1, 0.67, 0.16, 0.20, 0.03, 0.28, page, turn=roll(side * -0.12))
    for k in range(4):
        m.block(0.62, 0.67 + 0.06 * k, 0.18, 0.34, 0.058, 0.24, m.mat(COVERS[k]), turn=yaw(0.2 * k - 0.3))
    for k in range(2):
        m.block(-0.66, 0.67 + 0.06 * k, 0.20, 0.32, 0.058, 0.24, m.mat(COVERS[k + 4]), turn=yaw(0.2 * k))
    return m


def office_desk(chance: random.Random) -> Clay:
    """A desk with a screen, a keyboard, papers, a lamp and an office chair."""
    m = Model()
    top, leg = m.mat("#d9b48a", "wood"), m.mat("#eef0f2")
    black, screen = m.mat("#30353c", "gloss"), m.mat("#8fd0f4", "light", glow=0.45)
    steel = m.mat("#aab3ba", "metal")
    m.block(0, 0.62, 0, 1.70, 0.07, 0.76, top)
    m.block(0.60, 0, 0, 0.42, 0.62, 0.66, leg)
    for k in range(3):
        m.block(0.60, 0.06 + 0.185 * k, 0.33, 0.36, 0.165, 0.04, leg, corner=0.018)
        m.rod((0.52, 0.15 + 0.185 * k, 0.37), (0.68, 0.15 + 0.185 * k, 0.37), 0.016, steel)
    m.block(-0.78, 0, 0, 0.08, 0.62, 0.66, leg)
    m.drum(-0.05, 0.69, -0.12, 0.17, 0.03, black)
    m.rod((-0.05, 0.70, -0.14), (-0.05, 0.92, -0.14), 0.04, black)
    m.block(-0.05, 0.86, -0.10, 0.86, 0.54, 0.07, black, corner=0.033)
    m.block(-0.05, 0.91, -0.06, 0.76, 0.44, 0.03, screen, corner=0.012)
    for k in range(4):
        m.block(
            -0.28 + 0.15 * k,
            0.95,
            -0.035,
            0.09,
            0.08 + 0.07 * ((k * 3) % 4),
            0.015,
            m.mat(("#ffffff", "#ffcf5a", "#ff8a6a", "#6ad08a")[k], "light", glow=0.4),
            corner=0.006,
        )
    m.block(-0.08, 0.69, 0.20, 0.56, 0.03, 0.20, leg)
    for k in range(3):
        m.block(-0.08, 0.715, 0.14 + 0.06 * k, 0.50, 0.012, 0.04, black, corner=0.006)
    m.orb(0.32, 0.71, 0.22, 0.05, leg, tall=0.6)
    m.block(0.62, 0.69, 0.06, 0.30, 0.05, 0.38, m.mat("#fffdf6"), corner=0.01, turn=yaw(0.1))
    m.block(0.62, 0.74, 0.06, 0.30, 0.02, 0.38, m.mat("#fffdf6"), corner=0.008, turn=yaw(-0.1))
    m.drum(-0.64, 0.69, 0.14, 0.065, 0.13, m.mat("#e2744a", "gloss"))
    m.line([(-0.66, 0.70, -0.2), (-0.70, 1.0, -0.2), (-0.52, 1.18, -0.14)], 0.022, steel)
    m.rod((-0.52, 1.18, -0.14), (-0.42, 1.06, -0.08), 0.05, m.mat("#f2b53a", "gloss"), tip=0.11)
    return m


def office_chair(chance: random.Random) -> Clay:
    m = Model()
    cloth, black = m.mat("#3f6f9a", "cloth"), m.mat("#343a42", "metal")
    for k in range(5):
        around = k * 1.2566 + 0.3
        m.rod((0, 0.10, 0), (0.26 * math.cos(around), 0.06, 0.26 * math.sin(around)), 0.03, black)
        m.orb(0.28 * math.cos(around), 0.04, 0.28 * math.sin(around), 0.045, black)
    m.rod((0, 0.10, 0), (0, 0.40, 0), 0.04, black)
    m.block(0, 0.40, 0, 0.50, 0.12, 0.48, cloth, corner=0.055)
    m.block(0, 0.60, -0.22, 0.48, 0.50, 0.10, cloth, corner=0.048, turn=pitch(-0.08))
    return m


def filing_cabinet(chance: random.Random) -> Clay:
    m = Model()
    steel, bar = m.mat("#9fb0ba", "gloss"), m.mat("#5c666e", "metal")
    m.block(0, 0, 0, 0.60, 1.30, 0.56, steel)
    for k in range(3):
        m.block(0, 0.05 + 0.42 * k, 0.28, 0.52, 0.38, 0.04, steel, corner=0.018)
        m.rod((-0.10, 0.26 + 0.42 * k, 0.33), (0.10, 0.26 + 0.42 * k, 0.33), 0.02, bar)
    pot, leaf = m.mat("#e8e0d2"), m.mat("#4f9a57")
    m.drum(0.05, 1.30, 0.02, 0.12, 0.16, pot)
    for k in range(6):
        around = k * 1.05
        m.rod(
            (0.05, 1.44, 0.02),
            (0.05 + 0.22 * math.cos(around), 1.66 + 0.06 * (k % 2), 0.02 + 0.2 * math.sin(around)),
            0.05,
            leaf,
            tip=0.02,
        )
    return m


def whiteboard(chance: random.Random) -> Clay:
    """A white board with a chart and notes; the lower edge is at 0."""
    m = Model()
    frame, white = m.mat("#aab3ba", "metal"), m.mat("#fbfcfd", "gloss")
    m.block(0, 0, 0, 1.90, 1.06, 0.07, frame)
    m.block(0, 0.05, 0.02, 1.80, 0.96, 0.06, white, corner=0.02)
    red, blue, green = m.mat("#e0443a"), m.mat("#3a6fd0"), m.mat("#3fa05a")
    m.line([(-0.74, 0.86, 0.06), (-0.74, 0.20, 0.06), (0.10, 0.20, 0.06)], 0.014, blue)
    m.line([(-0.68, 0.30, 0.06), (-0.48, 0.46, 0.06), (-0.30, 0.40, 0.06), (0.04, 0.80, 0.06)], 0.020, red)
    for k, mat in enumerate((m.mat("#ffe06a"), m.mat("#ff9ab0"), m.mat("#8fd8f4"), m.mat("#a8e08a"))):
        m.block(
            0.38 + 0.30 * (k % 2),
            0.56 - 0.32 * (k // 2),
            0.06,
            0.22,
            0.22,
            0.02,
            mat,
            corner=0.008,
            turn=roll(0.08 * (k % 3 - 1)),
        )
    m.line([(0.36, 0.92, 0.06), (0.80, 0.92, 0.06)], 0.016, green)
    return m


def water_cooler(chance: random.Random) -> Clay:
    m = Model()
    white, water = m.mat("#f2f4f5", "gloss"), m.mat("#7cc8f0", "glass", glow=0.1)
    m.block(0, 0, 0, 0.40, 0.86, 0.38, white, corner=0.05)
    m.block(0, 0.44, 0.18, 0.28, 0.26, 0.04, m.mat("#7d8890"))
    for x, tone in ((-0.07, "#e0443a"), (0.07, "#3a7ad8")):
        m.block(x, 0.64, 0.22, 0.06, 0.05, 0.06, m.mat(tone, "gloss"))
    m.drum(0, 0.92, 0, 0.17, 0.44, water, corner=0.08)
    m.rod((0, 0.84, 0), (0, 0.94, 0), 0.08, water)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "blackboard": {"model": blackboard, "turn": 0.0, "tilt": 0.0},
    "school_desk": {"model": school_desk, "turn": 0.12, "tilt": 0.24, "radius": 0.5, "tall": 0.6},
    "teacher_desk": {"model": teacher_desk, "turn": 0.0, "tilt": 0.18, "radius": 0.8, "tall": 0.6},
    "wall_letters": {"model": wall_letters, "turn": 0.0, "tilt": 0.0},
    "world_map": {"model": world_map, "turn": 0.0, "tilt": 0.0},
    "library_shelf": {"model": library_shelf, "turn": 0.0, "tilt": 0.06, "radius": 0.7, "tall": 2.0},
    "ladder": {"model": ladder, "turn": 0.3, "tilt": 0.1, "radius": 0.25, "tall": 1.5},
    "reading_table": {"model": reading_table, "turn": 0.15, "tilt": 0.22, "radius": 0.9, "tall": 0.5},
    "office_desk": {"model": office_desk, "turn": 0.12, "tilt": 0.2, "radius": 0.8, "tall": 0.6},
    "office_chair": {"model": office_chair, "turn": 0.5, "tilt": 0.2, "radius": 0.28, "tall": 0.8},
    "filing_cabinet": {"model": filing_cabinet, "turn": 0.15, "tilt": 0.12, "radius": 0.35, "tall": 1.2},
    "whiteboard": {"model": whiteboard, "turn": 0.0, "tilt": 0.0},
    "water_cooler": {"model": water_cooler, "turn": 0.2, "tilt": 0.12, "radius": 0.25, "tall": 1.2},
}
