"""What tells a place: menus, neon signs, notice boards, jukeboxes. World units, middle or lower edge at 0."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch, yaw
from .builder import Model

FACING = pitch(math.pi / 2)


def menu_board(chance: random.Random) -> Clay:
    """A lit board with dishes and lines of writing; the lower edge is at 0."""
    m = Model()
    frame, board = m.mat("#5a4030", "wood"), m.mat("#fff3d4", "light", glow=0.25)
    ink = m.mat("#5b5148")
    m.block(0, 0, 0, 1.20, 0.78, 0.08, frame)
    m.block(0, 0.05, 0.03, 1.10, 0.68, 0.05, board, corner=0.02)
    dish = m.mat(chance.choice(("#e0643a", "#6aa84f", "#e8b04a", "#c8503a")))
    m.orb(-0.30, 0.42, 0.07, 0.19, m.mat("#ffffff", "gloss"), tall=0.85, deep=0.2)
    m.orb(-0.30, 0.43, 0.10, 0.12, dish, tall=0.85, deep=0.3)
    for k in range(4):
        m.rod((0.02, 0.58 - 0.13 * k, 0.065), (0.40 - 0.08 * (k % 2), 0.58 - 0.13 * k, 0.065), 0.022, ink)
    return m


def neon_cocktail(chance: random.Random, phase: float = 0.0) -> Clay:
    """A glass of neon tube on a board; it flickers."""
    m = Model()
    board = m.mat("#241c2c")
    glow = 1.0 if phase not in (0.25, 0.75) else 0.6
    pink, blue, green = (
        m.mat("#ff5aa0", "light", glow=glow),
        m.mat("#5ad0ff", "light", glow=0.95),
        m.mat("#8aff8a", "light", glow=0.95),
    )
    m.block(0, -0.1, -0.05, 1.0, 1.3, 0.06, board, corner=0.05)
    m.line([(-0.34, 0.95, 0.04), (0.34, 0.95, 0.04), (0, 0.50, 0.04), (-0.34, 0.95, 0.04)], 0.035, pink)
    m.line([(0, 0.50, 0.04), (0, 0.12, 0.04)], 0.035, pink)
    m.line([(-0.24, 0.08, 0.04), (0.24, 0.08, 0.04)], 0.035, pink)
    m.line([(-0.18, 0.80, 0.06), (0.18, 0.80, 0.06)], 0.028, blue)
    m.line([(0.08, 0.72, 0.07), (0.32, 1.08, 0.07)], 0.022, green)
    m.hoop(0.24, 0.98, 0.07, 0.08, 0.03, green, FACING)
    return m


def jukebox(chance: random.Random) -> Clay:
    m = Model()
    wood, red, gold = (
        m.mat("#7a3a26", "wood"),
        m.mat("#ff5a4a", "light", glow=0.7),
        m.mat("#ffcf5a", "light", glow=0.75),
    )
    chrome, blue = m.mat("#d9dee2", "metal"), m.mat("#5ab8ff", "light", glow=0.7)
    m.block(0, 0, 0, 0.84, 1.06, 0.46, wood, corner=0.08)
    m.dial(0, 1.06, 0, 0.42, 0.46, wood, corner=0.06)
    for k, mat in enumerate((red, gold, blue)):
        radius = 0.36 - 0.08 * k
        points = [(-radius, 0.42, 0.24), (-radius, 1.06, 0.24)]
        points += [(radius * math.cos(a), 1.06 + radius * math.sin(a), 0.24) for a in (2.5, 1.9, 1.25, 0.65, 0.0)]
        points += [(radius, 0.42, 0.24)]
        m.line(points, 0.035, mat)
    m.block(0, 0.12, 0.20, 0.62, 0.26, 0.10, chrome)
    for k in range(4):
        m.block(-0.21 + 0.14 * k, 0.17, 0.25, 0.06, 0.16, 0.03, wood)
    m.block(0, 0.62, 0.22, 0.36, 0.34, 0.05, m.mat("#fff3d4", "light", glow=0.4))
    return m


def hologram(chance: random.Random, phase: float = 0.0) -> Clay:
    """A picture of nothing but light over a lamp on the pavement: a globe of rings, or a jumping fish, that turns; its lamp is at 0."""
    m = Model()
    tone = chance.choice(("#5ff0ff", "#ff7ad0"))
    wire, core = m.mat(tone, "light", glow=1.0), m.mat("#f2fdff", "light", glow=1.0)
    m.drum(0, 0.0, 0, 0.16, 0.05, m.mat("#2f2b48", "metal"))
    for k in range(5):
        turn = yaw(math.pi * (k / 5 + phase)) @ pitch(math.pi / 2)
        m.hoop(0, 0.86, 0, 0.42, 0.012, wire, turn)
    for y, wide in ((0.62, 0.34), (0.86, 0.42), (1.10, 0.34)):
        m.hoop(0, y, 0, wide, 0.012, wire)
    m.orb(0, 0.86, 0, 0.13, core)
    for k in range(3):
        around = 2 * math.pi * (phase + k / 3)
        m.orb(0.56 * math.cos(around), 0.86 + 0.16 * math.sin(around + k), 0.56 * math.sin(around), 0.045, core)
    for k in range(4):
        around = 0.8 + 1.5708 * k
        m.rod(
            (0.10 * math.cos(around), 0.06, 0.10 * math.sin(around)),
            (0.30 * math.cos(around), 0.50, 0.30 * math.sin(around)),
            0.006,
            wire,
        )
    return m


ROWS: dict[str, dict[str, Any]] = {
    "menu_board": {"model": menu_board, "turn": 0.0, "tilt": 0.0},
    "hologram": {"model": hologram, "turn": 0.0, "tilt": 0.1, "poses": 12, "seconds": 4.0, "afoot": False},
    "neon_cocktail": {"model": neon_cocktail, "turn": 0.0, "tilt": 0.0, "poses": 32, "seconds": 3.2},
    "jukebox": {"model": jukebox, "turn": 0.25, "tilt": 0.12, "radius": 0.4, "tall": 1.4},
}
