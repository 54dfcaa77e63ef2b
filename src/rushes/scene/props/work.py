"""What stands in workshops, garages, greenhouses, aquariums, corridors and vehicles. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch, roll
from .builder import Model

FACING = pitch(math.pi / 2)


def workbench(chance: random.Random) -> Clay:
    """A bench with a vice, a plane, planks and shavings."""
    m = Model()
    wood, dark, steel = m.mat("#c08a52", "wood"), m.mat("#8a5f38", "wood"), m.mat("#8d969c", "metal")
    blue = m.mat("#3f6f9a", "gloss")
    m.block(0, 0.66, 0, 2.40, 0.13, 0.78, wood)
    for x in (-1.0, 1.0):
        for z in (-0.28, 0.28):
            m.block(x, 0, z, 0.15, 0.68, 0.15, dark)
    m.block(0, 0.18, 0, 2.0, 0.07, 0.60, dark)
    m.block(-0.5, 0.25, 0, 0.62, 0.28, 0.40, m.mat("#c8473c", "gloss"))
    m.block(0.45, 0.25, 0, 0.70, 0.22, 0.40, m.mat("#bd8850"), corner=0.02)
    m.block(-0.86, 0.79, 0.18, 0.22, 0.22, 0.30, blue)
    m.block(-0.62, 0.84, 0.18, 0.08, 0.20, 0.28, blue)
    m.rod((-0.66, 0.86, 0.40), (-0.66, 0.86, 0.10), 0.03, steel)
    m.rod((-0.80, 0.86, 0.42), (-0.52, 0.86, 0.42), 0.02, steel)
    for k in range(3):
        m.block(
            0.30,
            0.79 + 0.06 * k,
            -0.06 + 0.05 * k,
            1.30 - 0.15 * k,
            0.055,
            0.22,
            m.mat("#dcb27a", "wood"),
            corner=0.012,
        )
    m.block(0.40, 0.98, 0.02, 0.42, 0.09, 0.15, dark)
    m.rod((0.28, 1.06, 0.02), (0.28, 1.16, 0.02), 0.045, dark)
    for k in range(6):
        m.hoop(-0.25 + 0.09 * k, 0.83, 0.26 - 0.04 * (k % 3), 0.045, 0.016, m.mat("#ecd0a0"), FACING @ roll(k))
    return m


def peg_board(chance: random.Random) -> Clay:
    """A board of tools: hammer, saw, spanners, screwdrivers; the lower edge is at 0."""
    m = Model()
    board, wood, steel = m.mat("#e2cfa4"), m.mat("#b5613a", "wood"), m.mat("#aeb8be", "metal")
    m.block(0, 0, -0.03, 2.60, 1.30, 0.06, board)
    m.rod((-1.02, 0.22, 0.05), (-1.02, 0.86, 0.05), 0.045, wood)
    m.rod((-1.20, 0.94, 0.05), (-0.84, 0.94, 0.05), 0.08, steel)
    m.flag(-0.42, 0.58, 0.04, ((-0.36, -0.20), (0.34, -0.02), (0.34, 0.12), (-0.36, 0.16)), steel)
    m.block(-0.80 + 0.02, 0.48, 0.06, 0.20, 0.30, 0.08, wood, corner=0.035)
    for k in range(3):
        x = 0.18 + 0.20 * k
        m.rod((x, 0.30, 0.04), (x, 0.86 - 0.06 * k, 0.04), 0.032, steel)
        for y in (0.26, 0.90 - 0.06 * k):
            m.hoop(x, y, 0.04, 0.06, 0.028, steel, FACING)
    for k, tone in enumerate(("#e0443a", "#f2b53a", "#3f8fd9", "#5fae5a")):
        x = 0.80 + 0.13 * k
        m.rod((x, 0.72, 0.04), (x, 0.96, 0.04), 0.045, m.mat(tone, "gloss"))
        m.rod((x, 0.34, 0.04), (x, 0.72, 0.04), 0.018, steel)
    m.hoop(-0.40, 0.98, 0.05, 0.17, 0.04, m.mat("#f2b53a", "gloss"), FACING)
    m.line([(-0.6, 0.20, 0.04), (-0.4, 0.12, 0.05), (-0.1, 0.20, 0.04)], 0.03, m.mat("#3a3f47"))
    return m


def tool_chest(chance: random.Random) -> Clay:
    """A red chest of drawers on wheels."""
    m = Model()
    red, steel, black = m.mat("#d02f2a", "gloss"), m.mat("#c3ccd2", "metal"), m.mat("#2b2f36")
    for x in (-0.34, 0.34):
        m.dial(x, 0.08, 0.18, 0.085, 0.08, black)
    m.block(0, 0.16, 0, 0.92, 1.02, 0.54, red, corner=0.045)
    for k in range(5):
        m.block(0, 0.21 + 0.185 * k, 0.27, 0.82, 0.155, 0.04, red, corner=0.018)
        m.block(0, 0.30 + 0.185 * k, 0.30, 0.66, 0.03, 0.04, steel, corner=0.012)
    m.block(-0.15, 1.18, 0, 0.40, 0.16, 0.24, m.mat("#3f6f9a", "gloss"))
    m.rod((0.16, 1.21, 0.08), (0.40, 1.21, -0.06), 0.03, steel)
    return m


def tyres(chance: random.Random) -> Clay:
    """A stack of tyres, one leaning on it."""
    m = Model()
    rubber, rim = m.mat("#2f3238"), m.mat("#b9c2c8", "metal")
    for k in range(4):
        m.hoop(0.03 * (k % 2), 0.13 + 0.24 * k, 0, 0.30, 0.135, rubber)
    m.hoop(0.56, 0.42, 0.16, 0.29, 0.135, rubber, FACING @ roll(0.0) @ pitch(-0.25))
    m.dial(0.56, 0.42, 0.18, 0.20, 0.10, rim)
    m.dial(0.56, 0.42, 0.24, 0.06, 0.04, rubber)
    return m


def car_lift(chance: random.Random) -> Clay:
    """Two yellow posts of a car lift."""
    m = Model()
    yellow, steel = m.mat("#f2b53a", "gloss"), m.mat("#4a5057", "metal")
    for side in (-1, 1):
        m.block(side * 1.6, 0, -0.3, 0.30, 2.7, 0.30, yellow, corner=0.05)
        m.block(side * 1.6, 0, -0.3, 0.50, 0.08, 0.60, steel)
        m.block(side * 1.6, 0.10, -0.06, 0.26, 0.26, 0.20, steel)
        m.block(side * 1.3, 0.14, 0.0, 0.60, 0.08, 0.14, steel)
    m.block(0, 2.64, -0.3, 3.5, 0.16, 0.22, yellow)
    return m


def _fish(m: Model, x: float, y: float, size: float, along: float, body: int, fin: int, eye: int) -> None:
    """A small fish at (x, y); `along` is its heading, shorter than 1 while it turns."""
    wide = max(abs(along), 0.3)
    side = 1 if along > 0 else -1
    m.block(x, y - size * 0.55, -0.02, 2 * size * wide, size * 1.1, size * 0.7, body, corner=size * 0.54)
    m.flag(
        x - side * size * wide,
        y,
        -0.02,
        ((side * 0.1 * size, 0.0), (-side * size * wide, 0.55 * size), (-side * size * wide, -0.55 * size)),
        fin,
    )
    m.flag(x, y + size * 0.45, -0.02, ((0.3 * size, 0.0), (-0.1 * size, 0.4 * size), (-0.4 * size, 0.0)), fin)
    m.block(x, y - size * 0.5, 0.0, 0.22 * size, size, size * 0.66, fin, corner=0.1 * size)
    m.orb(x + side * size * wide * 0.55, y + size * 0.15, size * 0.32, size * 0.14, eye)


def fish_tank(chance: random.Random, phase: float) -> Clay:
    """A great lit tank in the wall: corals, weed, bubbles and fish that swim to and fro; the lower edge is at 0."""
    m = Model()
    wide, tall = 5.2, 2.1
    frame, deep, shine = (
        m.mat("#1f2a3c", "gloss"),
        m.mat("#1c6fb4", "light", glow=0.50),
        m.mat("#4fc0ea", "light", glow=0.62),
    )
    m.block(0, 0, -0.30, wide, tall, 0.05, deep, corner=0.02)
    m.block(0, tall * 0.62, -0.275, wide, tall * 0.38, 0.02, shine, corner=0.008)
    for x in (-1.7, -0.3, 1.3):
        m.rod((x, tall, -0.26), (x - 0.5, 0.3, -0.26), 0.07, shine, tip=0.20)
    m.block(0, -0.02, -0.14, wide, 0.24, 0.30, m.mat("#e8cf98", glow=0.12))
    reef = ("#ff6f61", "#ff9ad0", "#ffb43a", "#b06ae0", "#5fd0a0")
    for k in range(9):
        x = -2.3 + 0.58 * k + chance.uniform(-0.1, 0.1)
        mat = m.mat(reef[k % 5], glow=0.14)
        if k % 3 == 0:
            for j in range(5):
                lean = -0.5 + 0.25 * j
                m.rod((x, 0.15, -0.1), (x + 0.30 * lean, 0.50 + 0.1 * (j % 2), -0.1 + 0.04 * j), 0.05, mat)
        elif k % 3 == 1:
            swing = 0.08 * math.sin(2 * math.pi * phase + k)
            for j in range(3):
                m.line(
                    [
                        (x + 0.12 * j, 0.15, -0.12),
                        (x + 0.12 * j + swing, 0.6, -0.12),
                        (x + 0.12 * j - swing, 1.05 + 0.16 * j, -0.12),
                    ],
                    0.045,
                    m.mat("#3fae6a", glow=0.1),
                )
        else:
            m.orb(x, 0.30, -0.08, 0.24, mat, tall=0.75)
    tones = (
        ("#ff8a2e", "#ffffff"),
        ("#ffd83a", "#2f66c8"),
        ("#4fd0e8", "#ffe08a"),
        ("#ff5a7a", "#ffd0dc"),
        ("#a06ae8", "#ffd83a"),
        ("#ffb02e", "#e0392e"),
    )
    for k, (body, fin) in enumerate(tones):
        turn = (phase + k * 0.37) % 1.0
        right = turn < 0.5
        share = turn * 2 if right else 2 - turn * 2
        ease = share * share * (3 - 2 * share)
        x = -2.1 + 4.2 * ease
        y = 0.62 + 0.24 * k * 0.9 + 0.06 * math.sin(2 * math.pi * (phase * 3 + k * 0.3))
        y = min(y, 1.86)
        side = 1 if right else -1
        slim = max(0.25, min(1.0, 6 * min(share, 1 - share)))
        size = 0.17 + 0.03 * (k % 3)
        mat, tail = m.mat(body, "gloss", glow=0.18), m.mat(fin, "gloss", glow=0.18)
        _fish(m, x, y, size, side * slim, mat, tail, m.mat("#14181f"))
    for k in range(10):
        rise = (phase * 2 + k * 0.137) % 1.0
        m.orb(
            (-1.9, 0.7, 2.1)[k % 3] + 0.05 * math.sin(rise * 20 + k),
            0.2 + 1.8 * rise,
            0.0,
            0.028 + 0.012 * (k % 2),
            m.mat("#d8f4ff", "light", glow=0.7),
        )
    for side in (-1, 1):
        m.block(side * (wide / 2 + 0.06), -0.12, 0, 0.18, tall + 0.24, 0.30, frame)
    m.block(0, tall - 0.02, 0, wide + 0.3, 0.16, 0.30, frame)
    m.block(0, -0.14, 0, wide + 0.3, 0.16, 0.34, frame)
    return m


def jelly_tank(chance: random.Random) -> Clay:
    """A small round tank with a jellyfish on a dark stand."""
    m = Model()
    dark, glass = m.mat("#1f2a3c", "gloss"), m.mat("#2f8fd0", "glass", glow=0.42)
    m.drum(0, 0, 0, 0.44, 0.66, dark)
    m.drum(0, 0.66, 0, 0.38, 1.10, glass, corner=0.06)
    m.drum(0, 1.74, 0, 0.44, 0.16, dark)
    pink = m.mat("#ffb0e0", "light", glow=0.75)
    m.orb(0, 1.36, 0.26, 0.17, pink, tall=0.7, deep=0.8)
    for k in range(5):
        x = -0.10 + 0.05 * k
        m.line([(x, 1.32, 0.30), (x + 0.03, 1.14, 0.34), (x - 0.02, 0.96, 0.34)], 0.016, pink)
    return m


def greenhouse_rib(chance: random.Random) -> Clay:
    """A white arch of a glass house, wide and high."""
    m = Model()
    white = m.mat("#f4f6f2", "metal")
    points = [(4.4 * math.cos(math.pi * k / 16), 2.0 + 2.3 * math.sin(math.pi * k / 16), 0.0) for k in range(17)]
    m.line(points, 0.055, white)
    for side in (-1, 1):
        m.rod((side * 4.4, 0, 0), (side * 4.4, 2.0, 0), 0.055, white)
    return m


def planter(chance: random.Random) -> Clay:
    """A long box of soil with flowers and big leaves."""
    m = Model()
    brick, soil, leaf = m.mat("#b5694a"), m.mat("#5a3d2a"), m.mat("#4f9a4a", "cloth")
    m.block(0, 0, 0, 2.30, 0.40, 0.62, brick, corner=0.05)
    m.block(0, 0.36, 0, 2.16, 0.07, 0.50, soil)
    tones = ("#ff6f8a", "#ffcf3a", "#b07ae8", "#ff8a3a", "#ffffff", "#e0392e")
    for k in range(13):
        x, z = -1.0 + 0.166 * k, chance.uniform(-0.14, 0.14)
        tall = chance.uniform(0.62, 1.02)
        m.rod((x, 0.40, z), (x + 0.03, tall, z), 0.022, leaf)
        for side in (-1, 1):
            m.rod((x, 0.44, z), (x + side * 0.13, 0.64, z + 0.08), 0.05, leaf, tip=0.02)
        petal = m.mat(tones[k % 6], "cloth")
        for j in range(5):
            around = j * 1.2566
            m.orb(
                x + 0.03 + 0.075 * math.cos(around), tall + 0.075 * math.sin(around), z + 0.02, 0.058, petal, deep=0.5
            )
        m.orb(x + 0.03, tall, z + 0.06, 0.042, m.mat("#ffd84a"))
    return m


def jungle_plant(chance: random.Random) -> Clay:
    """A tall plant with broad leaves, as from a rain forest."""
    m = Model()
    leaf, stem = m.mat(chance.choice(("#3f9a4f", "#58ad4a", "#2f8a5a")), "cloth"), m.mat("#6a7a3a")
    pot = m.mat("#c8694a")
    m.drum(0, 0, 0, 0.30, 0.36, pot, corner=0.05)
    m.hoop(0, 0.36, 0, 0.30, 0.05, pot)
    for k in range(9):
        around = k * 2.4
        up = 0.9 + 0.16 * k
        x, z = 0.52 * math.cos(around) * (1.1 - 0.05 * k), 0.40 * math.sin(around)
        m.line([(0, 0.36, 0), (x * 0.5, up * 0.8, z * 0.5), (x, up, z)], 0.030, stem)
        m.leaf((x, up, z), (x * 1.75, up - 0.10 + 0.12 * (k % 2), z * 1.5), 0.17, leaf)
    return m


def hanging_basket(chance: random.Random) -> Clay:
    """A basket of flowers on its chains; the basket's foot is at 0."""
    m = Model()
    wire, moss = m.mat("#5a4a3a"), m.mat("#5f9a4a", "cloth")
    m.orb(0, 0.20, 0, 0.30, m.mat("#8a6440", "cloth"), tall=0.7)
    for k in range(3):
        around = k * 2.1 + 0.4
        m.rod((0.28 * math.cos(around), 0.26, 0.28 * math.sin(around)), (0, 1.0, 0), 0.012, wire)
    m.rod((0, 1.0, 0), (0, 2.6, 0), 0.012, wire)
    tones = ("#ff6fa0", "#b07ae8", "#ffcf3a", "#ff6a5a")
    for k in range(16):
        around, far = k * 2.4, 0.36 * math.sqrt((k + 0.5) / 16)
        m.orb(
            far * math.cos(around),
            0.36 - far * 0.5,
            far * math.sin(around),
            0.11,
            m.mat(tones[k % 4], "cloth") if k % 2 else moss,
        )
    return m


def fountain_bowl(chance: random.Random, phase: float) -> Clay:
    """A small fountain of two bowls with falling water."""
    m = Model()
    stone, water, drop = m.mat("#d8cfba"), m.mat("#6fc4e8", "gloss"), m.mat("#e0f6ff", "light", glow=0.35)
    m.drum(0, 0, 0, 0.90, 0.40, stone, corner=0.10)
    m.drum(0, 0.36, 0, 0.80, 0.06, water)
    m.rod((0, 0.3, 0), (0, 1.0, 0), 0.13, stone)
    m.orb(0, 1.06, 0, 0.42, stone, tall=0.36)
    m.drum(0, 1.10, 0, 0.36, 0.05, water)
    for k in range(10):
        around = 2 * math.pi * k / 10
        for j in range(4):
            t = (phase + j / 4 + 0.13 * k) % 1.0
            far = 0.40 + 0.24 * t
            m.orb(far * math.cos(around), 1.10 - 0.66 * t * t, far * math.sin(around), 0.04, drop, tall=1.5)
    for j in range(5):
        t = (phase + j / 5) % 1.0
        for side in (-1, 1):
            m.orb(side * 0.20 * t, 1.14 + 1.5 * t * (1 - t), 0.05, 0.045, drop)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "workbench": {"model": workbench, "turn": 0.12, "tilt": 0.2, "radius": 1.0, "tall": 0.6},
    "peg_board": {"model": peg_board, "turn": 0.0, "tilt": 0.0},
    "tool_chest": {"model": tool_chest, "turn": 0.2, "tilt": 0.14, "radius": 0.45, "tall": 1.1},
    "tyres": {"model": tyres, "turn": 0.1, "tilt": 0.16, "radius": 0.5, "tall": 0.9},
    "car_lift": {"model": car_lift, "turn": 0.0, "tilt": 0.05, "radius": 0.4, "tall": 0.4},
    "fish_tank": {"model": fish_tank, "turn": 0.0, "tilt": 0.0, "poses": 96, "seconds": 9.0},
    "jelly_tank": {"model": jelly_tank, "turn": 0.0, "tilt": 0.1, "radius": 0.45, "tall": 1.4},
    "greenhouse_rib": {"model": greenhouse_rib, "turn": 0.0, "tilt": 0.0},
    "planter": {"model": planter, "turn": 0.1, "tilt": 0.16, "radius": 0.9, "tall": 0.6},
    "jungle_plant": {"model": jungle_plant, "turn": 0.0, "tilt": 0.1, "radius": 0.35, "tall": 1.6, "sway": 0.008},
    "hanging_basket": {"model": hanging_basket, "turn": 0.0, "tilt": -0.05},
    "fountain_bowl": {
        "model": fountain_bowl,
        "turn": 0.0,
        "tilt": 0.18,
        "radius": 0.85,
        "tall": 0.6,
        "poses": 12,
        "seconds": 0.8,
    },
}
