"""What stands in gyms and at pools. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch, roll
from .builder import Model

FACING = pitch(math.pi / 2)


def hoop_board(chance: random.Random) -> Clay:
    """A basketball backboard with ring and net; the ring is at 0."""
    m = Model()
    white, red, cord = m.mat("#fbfbfa", "gloss"), m.mat("#e8622e", "metal"), m.mat("#ffffff")
    m.block(0, -0.16, 0, 1.50, 1.06, 0.07, white)
    for x, y, w, h in (
        (0, -0.14, 1.46, 0.05),
        (0, 0.83, 1.46, 0.05),
        (-0.71, -0.14, 0.05, 1.0),
        (0.71, -0.14, 0.05, 1.0),
        (0, 0.06, 0.50, 0.05),
        (0, 0.42, 0.50, 0.05),
        (-0.23, 0.06, 0.05, 0.40),
        (0.23, 0.06, 0.05, 0.40),
    ):
        m.block(x, y, 0.03, w, h, 0.03, red, corner=0.01)
    m.hoop(0, 0, 0.34, 0.27, 0.030, red)
    m.rod((0, 0, 0.04), (0, 0, 0.10), 0.05, red)
    for k in range(10):
        a, b = 2 * math.pi * k / 10, 2 * math.pi * (k + 1) / 10
        for sign in (-1, 1):
            end = a if sign < 0 else b
            start = b if sign < 0 else a
            m.rod(
                (0.26 * math.cos(start), 0, 0.34 + 0.26 * math.sin(start)),
                (0.17 * math.cos(end), -0.40, 0.34 + 0.17 * math.sin(end)),
                0.011,
                cord,
            )
    return m


def wall_bars(chance: random.Random) -> Clay:
    """Bars to climb on a gym's wall."""
    m = Model()
    wood = m.mat("#d9a868", "wood")
    for x in (-0.72, 0, 0.72):
        m.block(x, 0, 0, 0.09, 2.9, 0.16, wood)
    for k in range(13):
        m.rod((-0.72, 0.20 + 0.21 * k, 0.07), (0.72, 0.20 + 0.21 * k, 0.07), 0.034, wood)
    return m


def vault(chance: random.Random) -> Clay:
    """A vaulting box of wooden sections with a leather top."""
    m = Model()
    wood, leather = m.mat("#d9a868", "wood"), m.mat("#7a4a2c", "gloss")
    for k in range(4):
        m.block(0, 0.22 * k, 0, 1.16 - 0.06 * k, 0.21, 0.56 - 0.05 * k, wood)
        m.block(0, 0.22 * k + 0.08, 0.26 - 0.025 * k, 0.22, 0.06, 0.05, m.mat("#6a4a2c"))
    m.block(0, 0.88, 0, 1.0, 0.18, 0.42, leather, corner=0.08)
    return m


def gym_mats(chance: random.Random) -> Clay:
    """A pile of blue mats with balls beside it."""
    m = Model()
    for k in range(4):
        m.block(
            0.02 * (k % 2),
            0.14 * k,
            0,
            1.60,
            0.14,
            0.86,
            m.mat("#2f6fc0" if k % 2 else "#3a80d4", "cloth"),
            corner=0.06,
        )
    ball, line = m.mat("#e8722e"), m.mat("#33251c")
    m.orb(0.30, 0.74, 0.05, 0.19, ball)
    m.hoop(0.30, 0.74, 0.05, 0.19, 0.010, line, roll(0.4))
    m.hoop(0.30, 0.74, 0.05, 0.19, 0.010, line, FACING @ roll(0.9))
    return m


def ball_rack(chance: random.Random) -> Clay:
    m = Model()
    steel = m.mat("#8d969c", "metal")
    for x in (-0.7, 0.7):
        for z in (-0.16, 0.16):
            m.rod((x, 0, z), (x, 1.10, z), 0.028, steel)
    tones = ("#e8722e", "#fbfbfa", "#3a80d4", "#f2c23a", "#e0443a", "#5fae5a")
    for row in range(2):
        for z in (-0.16, 0.16):
            m.rod((-0.7, 0.30 + 0.50 * row, z), (0.7, 0.30 + 0.50 * row, z), 0.022, steel)
        for k in range(4):
            m.orb(-0.54 + 0.36 * k, 0.48 + 0.50 * row, 0, 0.175, m.mat(tones[(row * 3 + k) % 6]))
    return m


def climbing_rope(chance: random.Random) -> Clay:
    m = Model()
    rope = m.mat("#c8a870", "cloth")
    m.rod((0, 0.5, 0), (0, 4.8, 0), 0.045, rope)
    m.orb(0, 0.46, 0, 0.09, rope)
    return m


def starting_block(chance: random.Random) -> Clay:
    """A swimmer's starting block with its number."""
    m = Model()
    white, blue, steel = m.mat("#f4f6f8", "gloss"), m.mat("#2f7fd0", "gloss"), m.mat("#c3ccd2", "metal")
    m.block(0, 0, 0, 0.44, 0.42, 0.40, white)
    m.block(0, 0.40, 0.02, 0.58, 0.10, 0.56, blue, turn=pitch(0.14))
    m.line([(-0.22, 0.4, 0.24), (-0.22, 0.28, 0.3), (0.22, 0.28, 0.3), (0.22, 0.4, 0.24)], 0.022, steel)
    m.dial(0, 0.20, 0.21, 0.11, 0.03, blue)
    return m


def pool_ladder(chance: random.Random) -> Clay:
    """The bent rails of a pool's ladder."""
    m = Model()
    steel = m.mat("#d3dade", "metal")
    for x in (-0.22, 0.22):
        m.line([(x, -0.5, 0.3), (x, 0.46, 0.3), (x, 0.62, 0.14), (x, 0.46, -0.04), (x, 0.0, -0.08)], 0.035, steel)
    for y in (-0.2, 0.02):
        m.rod((-0.22, y, 0.3), (0.22, y, 0.3), 0.03, steel)
    return m


def lane_rope(chance: random.Random) -> Clay:
    """A rope of floats across the pool."""
    m = Model()
    red, white = m.mat("#e0392e", "gloss"), m.mat("#fbfbfa", "gloss")
    for k in range(34):
        m.roller(-5.6 + 0.34 * k, 0, 0, 0.045, 0.26, red if k % 4 < 2 else white)
    return m


def swim_ring(chance: random.Random) -> Clay:
    m = Model()
    for k in range(12):
        around = 2 * math.pi * k / 12
        mat = m.mat("#e0392e" if k % 3 == 0 else "#fbfbfa", "gloss")
        m.orb(0.30 * math.cos(around), 0.0 + 0.30 * math.sin(around), 0, 0.125, mat, deep=0.9)
    return m


def lifeguard_chair(chance: random.Random) -> Clay:
    m = Model()
    white, red = m.mat("#fbfbfa", "gloss"), m.mat("#e0392e", "gloss")
    for x in (-0.36, 0.36):
        m.rod((x * 1.2, 0, 0.36), (x * 0.8, 1.40, 0.1), 0.045, white)
        m.rod((x * 1.2, 0, -0.36), (x * 0.8, 1.40, -0.1), 0.045, white)
    for k in range(5):
        m.rod(
            (-0.40 + 0.02 * k, 0.22 + 0.24 * k, 0.34 - 0.05 * k),
            (0.40 - 0.02 * k, 0.22 + 0.24 * k, 0.34 - 0.05 * k),
            0.03,
            white,
        )
    m.block(0, 1.40, 0, 0.66, 0.09, 0.52, red)
    m.block(0, 1.48, -0.24, 0.66, 0.56, 0.08, red)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "hoop_board": {"model": hoop_board, "turn": 0.0, "tilt": -0.05},
    "wall_bars": {"model": wall_bars, "turn": 0.0, "tilt": 0.0, "radius": 0.3, "tall": 0.3},
    "vault": {"model": vault, "turn": 0.3, "tilt": 0.18, "radius": 0.5, "tall": 0.9},
    "gym_mats": {"model": gym_mats, "turn": 0.25, "tilt": 0.2, "radius": 0.7, "tall": 0.5},
    "ball_rack": {"model": ball_rack, "turn": 0.15, "tilt": 0.12, "radius": 0.6, "tall": 0.8},
    "climbing_rope": {"model": climbing_rope, "turn": 0.0, "tilt": 0.0, "sway": 0.0},
    "starting_block": {"model": starting_block, "turn": 0.0, "tilt": 0.2, "radius": 0.3, "tall": 0.4},
    "pool_ladder": {"model": pool_ladder, "turn": 0.2, "tilt": 0.12, "radius": 0.2, "tall": 0.3},
    "lane_rope": {"model": lane_rope, "turn": 0.0, "tilt": 0.2},
    "swim_ring": {"model": swim_ring, "turn": 0.0, "tilt": 0.0},
    "lifeguard_chair": {"model": lifeguard_chair, "turn": 0.35, "tilt": 0.12, "radius": 0.5, "tall": 1.3},
}
