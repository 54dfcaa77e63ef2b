"""What is in carriages, spaceships and corridors. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch
from .builder import Model

FACING = pitch(math.pi / 2)


def train_seats(chance: random.Random) -> Clay:
    """Two double seats face to face with a small table between them."""
    m = Model()
    blue, pale, steel = m.mat("#2f5fa8", "cloth"), m.mat("#f4f1ea", "cloth"), m.mat("#8d969c", "metal")
    for side in (-1, 1):
        m.block(side * 0.80, 0.16, 0, 0.56, 0.34, 0.80, blue, corner=0.10)
        m.block(side * 1.06, 0.30, 0, 0.24, 1.06, 0.80, blue, corner=0.11)
        m.block(side * 1.00, 1.12, 0, 0.22, 0.26, 0.72, pale, corner=0.09)
        m.block(side * 0.80, 0, 0, 0.42, 0.20, 0.66, steel)
    m.block(0, 0.66, 0, 0.62, 0.07, 0.60, m.mat("#e9dcc0", "wood"))
    m.rod((0, 0, 0), (0, 0.66, 0), 0.05, steel)
    m.drum(0.1, 0.73, 0.08, 0.06, 0.14, m.mat("#d8473c", "gloss"))
    return m


def luggage_rack(chance: random.Random) -> Clay:
    """A rack over the windows with suitcases; the board is at 0."""
    m = Model()
    steel = m.mat("#c3ccd2", "metal")
    for z in (0.0, 0.16, 0.32):
        m.rod((-2.6, 0, z), (2.6, 0, z), 0.028, steel)
    for k in range(5):
        m.line([(-2.4 + 1.2 * k, 0.26, -0.06), (-2.4 + 1.2 * k, 0.0, 0.0), (-2.4 + 1.2 * k, 0.0, 0.34)], 0.025, steel)
    for x, w, h, tone in (
        (-1.9, 0.74, 0.40, "#b5613a"),
        (-0.5, 0.60, 0.34, "#3f8f8a"),
        (0.9, 0.80, 0.42, "#8a4a5a"),
        (2.0, 0.56, 0.36, "#e2a13a"),
    ):
        m.block(x, 0.03, 0.14, w, h, 0.36, m.mat(tone, "cloth"), corner=0.06)
        m.line(
            [
                (x - 0.1, 0.03 + h, 0.30),
                (x - 0.08, 0.10 + h, 0.32),
                (x + 0.08, 0.10 + h, 0.32),
                (x + 0.1, 0.03 + h, 0.30),
            ],
            0.02,
            m.mat("#33251c"),
        )
    return m


def grab_handles(chance: random.Random) -> Clay:
    """A bar under the ceiling with straps to hold on; the bar is at 0."""
    m = Model()
    steel, yellow = m.mat("#d3dade", "metal"), m.mat("#f2c23a", "gloss")
    m.rod((-3.4, 0, 0), (3.4, 0, 0), 0.035, steel)
    for k in range(8):
        x = -2.8 + 0.80 * k
        m.rod((x, 0, 0), (x, -0.34, 0), 0.022, m.mat("#3a3f47"))
        m.hoop(x, -0.46, 0, 0.11, 0.026, yellow, FACING)
    return m


def console(chance: random.Random, phase: float) -> Clay:
    """A spaceship's bridge: screens, levers and lamps that blink."""
    m = Model()
    hull, dark, steel = m.mat("#c9d2da", "gloss"), m.mat("#27303c", "gloss"), m.mat("#8d98a4", "metal")
    m.block(0, 0, 0, 4.6, 0.52, 0.60, hull, corner=0.08)
    m.block(0, 0.48, 0.02, 4.7, 0.30, 0.72, dark, corner=0.06, turn=pitch(0.35))
    for k in range(3):
        x = -1.5 + 1.5 * k
        m.block(x, 0.70, -0.10, 1.04, 0.58, 0.10, dark, corner=0.05, turn=pitch(-0.12))
        m.block(
            x,
            0.76,
            -0.03,
            0.90,
            0.46,
            0.03,
            m.mat(("#1f7f9a", "#24506f", "#2f7a5a")[k], "light", glow=0.45),
            corner=0.012,
            turn=pitch(-0.12),
        )
        if k == 1:
            m.hoop(x, 0.99, 0.02, 0.18, 0.012, m.mat("#7ff0ff", "light", glow=0.9), FACING)
            around = phase * 2 * math.pi
            m.rod(
                (x, 0.99, 0.03),
                (x + 0.18 * math.cos(around), 0.99 + 0.18 * math.sin(around), 0.03),
                0.012,
                m.mat("#7ff0ff", "light", glow=1.0),
            )
        else:
            for j in range(7):
                tall = 0.08 + 0.22 * abs(math.sin(phase * 2 * math.pi + j * 0.9 + k))
                m.block(
                    x - 0.33 + 0.11 * j, 0.82, 0.01, 0.06, tall, 0.02, m.mat("#8affc0", "light", glow=0.9), corner=0.008
                )
    lamps = ("#ff5a4a", "#ffcf3a", "#5aff8a", "#5ac8ff", "#ff8aff")
    for k in range(22):
        on = math.sin(2 * math.pi * (phase * (1 + k % 3)) + k * 1.7) > -0.2
        m.orb(
            -2.1 + 0.2 * k,
            0.70 - 0.05 * (k % 2),
            0.36 + 0.06 * (k % 2),
            0.045,
            m.mat(lamps[k % 5], "light", glow=0.95 if on else 0.12),
        )
    for x in (-0.75, 0.75):
        m.rod((x, 0.66, 0.30), (x, 0.94, 0.40), 0.025, steel)
        m.orb(x, 0.97, 0.41, 0.07, m.mat("#ff5a4a", "gloss"))
    return m


def captain_chair(chance: random.Random) -> Clay:
    m = Model()
    shell, seat = m.mat("#d9e0e6", "gloss"), m.mat("#3a4a6a", "cloth")
    m.drum(0, 0, 0, 0.30, 0.07, shell)
    m.rod((0, 0.05, 0), (0, 0.36, 0), 0.09, shell)
    m.block(0, 0.34, 0, 0.70, 0.18, 0.64, shell, corner=0.08)
    m.block(0, 0.48, 0.04, 0.56, 0.12, 0.54, seat, corner=0.055)
    m.block(0, 0.46, -0.28, 0.66, 0.98, 0.16, shell, corner=0.075, turn=pitch(-0.1))
    m.block(0, 0.54, -0.19, 0.52, 0.80, 0.10, seat, corner=0.045, turn=pitch(-0.1))
    for side in (-1, 1):
        m.block(side * 0.38, 0.58, 0.04, 0.12, 0.12, 0.54, shell, corner=0.05)
    return m


def exit_sign(chance: random.Random) -> Clay:
    """A green sign of a running figure; its lower edge is at 0."""
    m = Model()
    m.block(0, 0, 0, 0.74, 0.34, 0.08, m.mat("#1fae5a", "light", glow=0.7), corner=0.03)
    white = m.mat("#f4fff8", "light", glow=0.9)
    m.orb(-0.12, 0.26, 0.06, 0.038, white)
    m.line([(-0.14, 0.21, 0.06), (-0.18, 0.13, 0.06), (-0.10, 0.08, 0.06), (-0.14, 0.03, 0.06)], 0.022, white)
    m.line([(-0.18, 0.13, 0.06), (-0.26, 0.08, 0.06)], 0.022, white)
    m.line([(-0.14, 0.20, 0.06), (-0.05, 0.15, 0.06)], 0.020, white)
    m.line([(0.06, 0.17, 0.06), (0.28, 0.17, 0.06), (0.20, 0.23, 0.06)], 0.020, white)
    m.line([(0.28, 0.17, 0.06), (0.20, 0.11, 0.06)], 0.020, white)
    return m


def side_door(chance: random.Random) -> Clay:
    """A door in a side wall, seen at a slant."""
    m = Model()
    wood, frame, brass = m.mat("#b07a4c", "wood"), m.mat("#f4ead8", "wood"), m.mat("#d9b04a", "metal")
    for z in (-0.48, 0.48):
        m.block(0, 0, z, 0.12, 2.06, 0.12, frame)
    m.block(0, 2.0, 0, 0.14, 0.12, 1.08, frame)
    m.block(0, 0, 0, 0.06, 2.0, 0.86, wood)
    for y, tall in ((0.16, 0.70), (1.02, 0.78)):
        m.block(0.03, y, 0, 0.05, tall, 0.60, wood, corner=0.02)
    m.orb(0.07, 0.96, 0.34, 0.05, brass)
    return m


def ceiling_lamp(chance: random.Random) -> Clay:
    """A round lamp on the ceiling; the ceiling is at 0."""
    m = Model()
    m.drum(0, -0.06, 0, 0.24, 0.06, m.mat("#c3ccd2", "metal"))
    m.orb(0, -0.10, 0, 0.21, m.mat("#fff6dc", "light", glow=0.9), tall=0.55)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "train_seats": {"model": train_seats, "turn": 0.0, "tilt": 0.14, "radius": 1.0, "tall": 0.5},
    "luggage_rack": {"model": luggage_rack, "turn": 0.0, "tilt": -0.05},
    "grab_handles": {"model": grab_handles, "turn": 0.0, "tilt": 0.0, "sway": 0.004},
    "console": {"model": console, "turn": 0.0, "tilt": 0.16, "radius": 1.8, "tall": 0.4, "poses": 24, "seconds": 2.0},
    "captain_chair": {"model": captain_chair, "turn": 0.4, "tilt": 0.16, "radius": 0.36, "tall": 1.0},
    "exit_sign": {"model": exit_sign, "turn": 0.0, "tilt": 0.0},
    "side_door": {"model": side_door, "turn": -0.5, "tilt": 0.0, "radius": 0.3, "tall": 0.1},
    "ceiling_lamp": {"model": ceiling_lamp, "turn": 0.0, "tilt": -0.2},
}
