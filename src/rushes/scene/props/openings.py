"""Windows, doors and what else is set into walls. `HOLES` says which of them cut the wall, and how large."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import Any

from ..clay import Clay
from ..clay.space import pitch
from .builder import Model

HOLES = {
    "window": (0.56, 0.0, 0.96), "window_plain": (0.60, 0.0, 1.10), "window_wide": (1.40, 0.0, 1.10),
    "window_tall": (0.55, 0.0, 2.60), "window_tall_plain": (0.55, 0.0, 2.60), "window_bars": (0.42, 0.0, 0.56), "window_shop": (1.15, 0.0, 1.55),
    "porthole": (0.60, 0.0, 0.95),
}  # fmt: skip
"""Half width, lower and upper edge of the hole behind each, in units of the prop."""


def holes_of(stands: Sequence[Any], wall_z: float) -> list[tuple[float, float, float, float]]:
    """x0, x1, y0, y1 of the windows that hang in the back wall."""
    found = []
    for stand in stands:
        if stand.prop in HOLES and abs(stand.z - wall_z) < 0.2:
            half, low, high = (part * stand.height for part in HOLES[stand.prop])
            found.append((stand.x - half, stand.x + half, stand.y + low, stand.y + high))
    return found


def _frame(half: float, tall: float, colour: str, bars_x: int, bars_y: int, *, sill: bool = True) -> Model:
    m = Model()
    wood = m.mat(colour, "wood")
    for side in (-1, 1):
        m.block(side * half, -0.04, 0, 0.10, tall + 0.08, 0.10, wood)
    for y in (0.0, tall):
        m.block(0, y - 0.05, 0, 2 * half + 0.10, 0.10, 0.10, wood)
    for k in range(1, bars_x):
        m.block(-half + 2 * half * k / bars_x, 0, 0, 0.05, tall, 0.06, wood, corner=0.02)
    for k in range(1, bars_y):
        m.block(0, tall * k / bars_y - 0.025, 0, 2 * half, 0.05, 0.06, wood, corner=0.02)
    if sill:
        m.block(0, -0.13, 0.09, 2 * half + 0.30, 0.08, 0.24, wood)
    return m


def window_plain(chance: random.Random) -> Clay:
    m = _frame(0.60, 1.10, "#f5efe4", 2, 2)
    return m


def window_wide(chance: random.Random) -> Clay:
    m = _frame(1.40, 1.10, "#e9ecee", 4, 1)
    blind = m.mat("#f3efe6", "cloth")
    m.roller(0, 1.14, 0.07, 0.07, 2.8, blind)
    for k in range(4):
        m.block(0, 1.04 - 0.06 * k, 0.06, 2.74, 0.035, 0.03, blind, corner=0.012)
    return m


def window_tall(chance: random.Random) -> Clay:
    """A church window: a pointed frame over coloured panes."""
    m = Model()
    stone = m.mat("#d9cfba", "wood")
    lead = m.mat("#3a3a44", "metal")
    half, tall = 0.55, 2.60
    for side in (-1, 1):
        m.block(side * half, -0.05, 0, 0.16, 2.0, 0.16, stone)
        points = [
            (side * half, 1.9, 0.0),
            (side * half * 0.82, 2.28, 0.0),
            (side * half * 0.45, 2.58, 0.0),
            (0.0, 2.78, 0.0),
        ]
        m.line(points, 0.09, stone)
        m.block(side * 0.43, 2.28, -0.02, 0.34, 0.42, 0.04, stone, corner=0.01)
    m.block(0, -0.16, 0.06, 2 * half + 0.34, 0.14, 0.26, stone)
    tones = ("#c8323a", "#2f66c8", "#e8b030", "#3a9a5a", "#8a46b0", "#e87a3a", "#48b0d0")
    panes = [m.mat(tone, "glass", glow=0.34) for tone in tones]
    for row in range(6):
        for column in range(3):
            if row == 5 and column != 1:
                continue
            pane = panes[(row * 2 + column * 3 + chance.randrange(2)) % len(panes)]
            m.block(-0.34 + 0.34 * column, 0.04 + 0.42 * row, -0.05, 0.31, 0.39, 0.03, pane, corner=0.012)
    m.dial(0, 1.66, 0.0, 0.30, 0.05, panes[2])
    m.hoop(0, 1.66, 0.02, 0.31, 0.03, lead, pitch(math.pi / 2))
    for bar in (-0.17, 0.17):
        m.block(bar, 0, -0.02, 0.03, tall, 0.04, lead, corner=0.01)
    return m


def window_tall_plain(chance: random.Random) -> Clay:
    """A tall window of clear panes with heavy curtains, as in halls."""
    m = _frame(0.55, 2.60, "#f2e6cc", 2, 5)
    cloth, gold = m.mat("#a8323e", "cloth"), m.mat("#e0b84a", "metal")
    for side in (-1, 1):
        for k in range(4):
            x = side * (0.86 - 0.085 * k)
            m.rod((x, 2.72, 0.10), (x, -0.3, 0.10 + 0.02 * (k % 2)), 0.06, cloth)
        m.rod((side * 0.56, 0.9, 0.18), (side * 0.92, 0.9, 0.18), 0.035, gold)
    m.rod((-1.0, 2.78, 0.12), (1.0, 2.78, 0.12), 0.04, gold)
    return m


def window_bars(chance: random.Random) -> Clay:
    m = _frame(0.42, 0.56, "#8d8f92", 1, 1)
    iron = m.mat("#34373c", "metal")
    for k in range(5):
        x = -0.32 + 0.16 * k
        m.rod((x, -0.05, 0.06), (x, 0.62, 0.06), 0.028, iron)
    m.rod((-0.45, 0.28, 0.06), (0.45, 0.28, 0.06), 0.022, iron)
    return m


def window_shop(chance: random.Random) -> Clay:
    return _frame(1.15, 1.55, "#6a4a34", 3, 1)


def porthole(chance: random.Random) -> Clay:
    """A round-cornered window of a carriage or a ship."""
    m = Model()
    metal = m.mat("#c9ced4", "metal")
    rubber = m.mat("#2c3038")
    for thick, radius, mat, z in ((0.06, 0.0, metal, 0.05), (0.035, 0.05, rubber, 0.07)):
        half, low, high = 0.62 - radius, -0.02 + radius, 0.97 - radius
        corner = 0.16
        points = []
        for cx, cy, start in (
            (half - corner, high - corner, 0.0), (-half + corner, high - corner, 90.0),
            (-half + corner, low + corner, 180.0), (half - corner, low + corner, 270.0),
        ):  # fmt: skip
            for k in range(4):
                around = math.radians(start + 30 * k)
                points.append((cx + corner * math.cos(around), cy + corner * math.sin(around), z))
        m.line([*points, points[0]], thick, mat)
    return m


def door(chance: random.Random) -> Clay:
    m = Model()
    colour = chance.choice(("#b07a4c", "#9a6844", "#a87248"))
    wood, frame, brass = m.mat(colour, "wood"), m.mat("#efe6d6", "wood"), m.mat("#d9b04a", "metal")
    for side in (-1, 1):
        m.block(side * 0.52, 0, 0, 0.12, 2.12, 0.14, frame)
    m.block(0, 2.06, 0, 1.20, 0.13, 0.16, frame)
    m.block(0, 0.0, -0.01, 0.94, 2.06, 0.08, wood)
    for y, tall in ((0.16, 0.72), (1.06, 0.80)):
        for side in (-1, 1):
            m.block(side * 0.22, y, 0.02, 0.32, tall, 0.06, wood, corner=0.028)
    m.orb(0.37, 0.98, 0.09, 0.05, brass)
    return m


def door_white(chance: random.Random) -> Clay:
    """A double swing door with round panes, as in clinics and kitchens."""
    m = Model()
    white, frame, steel = m.mat("#dfe9ea", "gloss"), m.mat("#9fb4b8"), m.mat("#c3cbd0", "metal")
    glass = m.mat("#bfe3f2", "glass")
    for side in (-1, 1):
        m.block(side * 0.88, 0, 0, 0.12, 2.22, 0.14, frame)
        m.block(side * 0.41, 0, -0.01, 0.80, 2.16, 0.08, white)
        m.dial(side * 0.41, 1.62, 0.03, 0.19, 0.05, glass)
        m.hoop(side * 0.41, 1.62, 0.05, 0.20, 0.03, steel, pitch(math.pi / 2))
        m.block(side * 0.41, 0.05, 0.03, 0.74, 0.26, 0.03, steel, corner=0.01)
        m.block(side * 0.10, 0.92, 0.06, 0.06, 0.36, 0.05, steel)
    m.block(0, 2.16, 0, 1.88, 0.12, 0.16, frame)
    return m


def garage_door(chance: random.Random) -> Clay:
    m = Model()
    sheet, frame, steel = m.mat("#dfe3e6"), m.mat("#7d858c"), m.mat("#4a5057", "metal")
    for side in (-1, 1):
        m.block(side * 1.62, 0, 0, 0.16, 2.36, 0.16, frame)
    m.block(0, 2.28, 0, 3.40, 0.16, 0.18, frame)
    for k in range(6):
        m.block(0, 0.02 + 0.38 * k, 0, 3.10, 0.36, 0.08, sheet, corner=0.035)
    m.block(0, 0.50, 0.08, 0.40, 0.06, 0.06, steel)
    return m


def clock_round(chance: random.Random, phase: float) -> Clay:
    """A wall clock; the phase is a minute of its second hand."""
    m = Model()
    rim, face, dark, red = m.mat("#3b424c", "gloss"), m.mat("#fbf8f0"), m.mat("#22262c"), m.mat("#e0443a")
    m.dial(0, 0, 0, 0.30, 0.10, rim, corner=0.03)
    m.dial(0, 0, 0.05, 0.26, 0.04, face)
    for k in range(12):
        around = k * math.pi / 6
        m.orb(0.21 * math.sin(around), 0.21 * math.cos(around), 0.08, 0.022 if k % 3 else 0.032, dark, deep=0.5)

    def hand(turn: float, length: float, thick: float, mat: int, z: float) -> None:
        x, y = math.sin(turn), math.cos(turn)
        m.rod((-0.04 * x, -0.04 * y, z), (length * x, length * y, z), thick, mat, tip=thick * 0.7)

    hand(5.35, 0.12, 0.018, dark, 0.085)
    hand(1.05, 0.18, 0.015, dark, 0.09)
    hand(phase * 2 * math.pi, 0.21, 0.009, red, 0.10)
    m.orb(0, 0, 0.10, 0.024, red)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "window_plain": {"model": window_plain, "turn": 0.0, "tilt": 0.02},
    "window_wide": {"model": window_wide, "turn": 0.0, "tilt": 0.02},
    "window_tall": {"model": window_tall, "turn": 0.0, "tilt": 0.0},
    "window_tall_plain": {"model": window_tall_plain, "turn": 0.0, "tilt": 0.0},
    "window_bars": {"model": window_bars, "turn": 0.0, "tilt": 0.0},
    "window_shop": {"model": window_shop, "turn": 0.0, "tilt": 0.02},
    "porthole": {"model": porthole, "turn": 0.0, "tilt": 0.0},
    "door": {"model": door, "turn": 0.0, "tilt": 0.0, "radius": 0.3, "tall": 0.1},
    "door_white": {"model": door_white, "turn": 0.0, "tilt": 0.0, "radius": 0.3, "tall": 0.1},
    "garage_door": {"model": garage_door, "turn": 0.0, "tilt": 0.0, "radius": 0.3, "tall": 0.1},
    "clock_round": {"model": clock_round, "turn": 0.0, "tilt": 0.0, "poses": 60, "seconds": 60.0},
}
