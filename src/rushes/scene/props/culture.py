"""What stands in museums, galleries, churches, halls and palaces. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch, roll
from .builder import Model

FACING = pitch(math.pi / 2)


def _gold_frame(m: Model, wide: float, tall: float) -> None:
    gold, dark = m.mat("#d9a83a", "metal"), m.mat("#9a7224", "metal")
    m.block(0, 0, 0, wide, tall, 0.10, gold, corner=0.045)
    m.block(0, 0.07, 0.03, wide - 0.14, tall - 0.14, 0.08, dark, corner=0.03)


def painting_portrait(chance: random.Random) -> Clay:
    """A portrait in a gilded frame; the lower edge is at 0."""
    m = Model()
    _gold_frame(m, 1.10, 1.40)
    m.block(0, 0.12, 0.05, 0.86, 1.16, 0.06, m.mat(chance.choice(("#4a5a4a", "#5a4a3a", "#3f4a5f"))), corner=0.01)
    m.orb(0, 0.34, 0.09, 0.36, m.mat(chance.choice(("#7a2f3a", "#2f4a7a", "#3a5f3a")), "cloth"), tall=0.62, deep=0.12)
    m.orb(0, 0.72, 0.10, 0.19, m.mat("#e9bf96"), tall=1.2, deep=0.25)
    m.orb(0, 0.86, 0.095, 0.21, m.mat(chance.choice(("#4a2f1f", "#c89a4a", "#2b2320"))), tall=0.62, deep=0.2)
    for side in (-1, 1):
        m.orb(side * 0.07, 0.74, 0.145, 0.020, m.mat("#2b2320"))
    m.line([(-0.05, 0.63, 0.14), (0.0, 0.62, 0.145), (0.06, 0.645, 0.14)], 0.012, m.mat("#b8604a"))
    return m


def painting_landscape(chance: random.Random) -> Clay:
    """A landscape with a sun in a gilded frame; the lower edge is at 0."""
    m = Model()
    _gold_frame(m, 1.70, 1.20)
    m.block(0, 0.12, 0.05, 1.46, 0.96, 0.05, m.mat(chance.choice(("#f2b877", "#8fc8e8", "#e8a0a0"))), corner=0.01)
    m.dial(chance.uniform(-0.4, 0.4), 0.82, 0.08, 0.13, 0.03, m.mat("#fff0b8", glow=0.2))
    m.orb(-0.36, 0.22, 0.08, 0.34, m.mat("#4f7f8f"), tall=0.95, deep=0.1)
    m.orb(0.34, 0.20, 0.085, 0.38, m.mat("#5f8f5a"), tall=0.75, deep=0.1)
    m.block(0, 0.12, 0.085, 1.44, 0.18, 0.04, m.mat("#7fae5a"), corner=0.015)
    return m


def painting_modern(chance: random.Random) -> Clay:
    """Shapes of colour on a white canvas; the lower edge is at 0."""
    m = Model()
    m.block(0, 0, 0, 1.40, 1.40, 0.08, m.mat("#2b2f36"), corner=0.02)
    m.block(0, 0.05, 0.03, 1.30, 1.30, 0.06, m.mat("#fbf7ec"), corner=0.01)
    tones = ["#e0392e", "#2f66c8", "#ffcf2e", "#22262c", "#3fa070"]
    chance.shuffle(tones)
    m.dial(-0.22, 0.86, 0.07, 0.30, 0.03, m.mat(tones[0]))
    m.block(0.26, 0.18, 0.07, 0.44, 0.70, 0.03, m.mat(tones[1]), corner=0.012, turn=roll(0.25))
    m.rod((-0.55, 0.24, 0.08), (0.50, 0.44, 0.08), 0.035, m.mat(tones[3]))
    m.dial(0.34, 1.02, 0.09, 0.14, 0.03, m.mat(tones[2]))
    m.hoop(-0.24, 0.40, 0.08, 0.16, 0.03, m.mat(tones[4]), FACING)
    return m


def bust(chance: random.Random) -> Clay:
    """A marble bust on a pedestal."""
    m = Model()
    stone, marble = m.mat("#d8d2c6"), m.mat("#f4f1ea", "gloss")
    m.block(0, 0, 0, 0.66, 0.12, 0.60, stone)
    m.block(0, 0.10, 0, 0.50, 0.82, 0.46, stone)
    m.block(0, 0.90, 0, 0.62, 0.09, 0.56, stone)
    m.drum(0, 0.99, 0, 0.13, 0.10, marble)
    m.orb(0, 1.22, 0, 0.30, marble, tall=0.62, deep=0.62)
    m.rod((0, 1.30, 0), (0, 1.48, 0.02), 0.10, marble)
    m.orb(0, 1.64, 0.03, 0.18, marble, tall=1.22)
    for k in range(9):
        around = k * math.pi / 8
        m.orb(0.17 * math.cos(around), 1.70 + 0.14 * math.sin(around), 0.0, 0.07, marble)
    m.orb(0, 1.62, 0.21, 0.035, marble, tall=1.4)
    for side in (-1, 1):
        m.orb(side * 0.07, 1.68, 0.19, 0.028, stone, tall=0.6)
    return m


def sculpture(chance: random.Random) -> Clay:
    """A modern sculpture of bent rings and a ball on a white plinth."""
    m = Model()
    white, bronze = m.mat("#f2f2f0"), m.mat("#d98a3a", "metal")
    m.block(0, 0, 0, 0.70, 0.66, 0.70, white)
    m.hoop(0, 1.12, 0, 0.40, 0.085, bronze, FACING @ roll(0.5))
    m.hoop(0, 1.12, 0, 0.26, 0.07, m.mat("#3f7fb8", "gloss"), roll(1.0))
    m.orb(0, 1.12, 0, 0.14, m.mat("#e0392e", "gloss"))
    return m


def rope_barrier(chance: random.Random) -> Clay:
    """Two brass posts with a red rope between them."""
    m = Model()
    brass, rope = m.mat("#e0b84a", "metal"), m.mat("#b5222e", "cloth")
    for x in (-0.7, 0.7):
        m.drum(x, 0, 0, 0.15, 0.05, brass)
        m.rod((x, 0, 0), (x, 0.74, 0), 0.035, brass)
        m.orb(x, 0.80, 0, 0.075, brass)
    m.line([(-0.7 + 0.175 * k, 0.70 - 0.22 * math.sin(math.pi * k / 8), 0) for k in range(9)], 0.04, rope)
    return m


def dinosaur(chance: random.Random) -> Clay:
    """The skeleton of a great lizard on a plinth: skull with teeth, ribs, a long tail."""
    m = Model()
    bone, dark, plinth = m.mat("#efe2c4"), m.mat("#3a2f26"), m.mat("#7d6a54")
    m.block(0, 0, 0, 3.9, 0.22, 1.1, plinth, corner=0.08)
    spine = [
        (-2.15, 1.05),
        (-1.75, 1.02),
        (-1.35, 1.08),
        (-0.95, 1.18),
        (-0.55, 1.32),
        (-0.15, 1.46),
        (0.25, 1.60),
        (0.60, 1.82),
        (0.86, 2.10),
        (1.05, 2.34),
    ]
    for k, (x, y) in enumerate(spine):
        m.orb(x, y, 0, 0.055 + 0.010 * min(k, 7), bone)
        m.rod((x, y, 0), (x - 0.03, y + 0.13 + 0.015 * min(k, 7), 0), 0.035, bone, tip=0.015)
    m.line([(x, y, 0.0) for x, y in spine], 0.038, bone)
    for k in range(7):
        share = k / 6
        x, y = -0.42 + 0.86 * share, 1.36 + 0.34 * share
        size = 0.46 * math.sin(math.pi * (0.25 + 0.65 * share)) + 0.05
        for side in (-1, 1):
            m.line(
                [(x, y, 0.04 * side), (x + 0.05, y - size * 0.4, 0.30 * side), (x + 0.13, y - size, 0.16 * side)],
                0.030,
                bone,
            )
    m.orb(-0.52, 1.20, 0, 0.20, bone, tall=0.8, deep=0.9)
    for side in (-1, 1):
        z = 0.26 * side
        step = 0.22 * side
        m.rod((-0.50, 1.18, z * 0.7), (-0.26 + step, 0.80, z), 0.075, bone, tip=0.06)
        m.rod((-0.26 + step, 0.80, z), (-0.52 + step, 0.44, z), 0.06, bone, tip=0.045)
        m.rod((-0.52 + step, 0.44, z), (-0.36 + step, 0.26, z), 0.045, bone)
        for toe in (-0.10, 0.04, 0.16):
            m.rod((-0.36 + step, 0.27, z), (-0.20 + step + toe * 0.4, 0.25, z + toe), 0.04, bone, tip=0.02)
        m.line([(0.52, 1.62, 0.12 * side), (0.66, 1.42, 0.20 * side), (0.82, 1.46, 0.20 * side)], 0.035, bone)
    m.orb(1.24, 2.46, 0, 0.24, bone, tall=0.80, deep=0.8)
    m.rod((1.26, 2.46, 0), (1.86, 2.30, 0), 0.18, bone, tip=0.10)
    m.rod((1.20, 2.22, 0), (1.74, 2.02, 0), 0.07, bone, tip=0.05)
    for side in (-1, 1):
        m.orb(1.32, 2.54, 0.16 * side, 0.075, dark, deep=0.5)
        m.orb(1.66, 2.40, 0.11 * side, 0.035, dark, deep=0.5)
        for k in range(6):
            x = 1.38 + 0.085 * k
            m.rod(
                (x, 2.28 - 0.030 * k, 0.10 * side),
                (x, 2.17 - 0.030 * k, 0.10 * side),
                0.025,
                m.mat("#fffaf0"),
                tip=0.008,
            )
            m.rod(
                (x - 0.04, 2.12 - 0.030 * k, 0.05 * side),
                (x - 0.04, 2.21 - 0.030 * k, 0.05 * side),
                0.020,
                m.mat("#fffaf0"),
                tip=0.008,
            )
    for x in (-0.9, 0.5):
        m.rod((x, 0.2, 0), (x, 1.2 + 0.4 * (x > 0), 0), 0.025, dark)
    return m


def display_case(chance: random.Random) -> Clay:
    """A glass case with a vase, a mask and coins."""
    m = Model()
    wood, glass, edge = m.mat("#6b4a34", "wood"), m.mat("#d9eef4", "glass"), m.mat("#d9b04a", "metal")
    m.block(0, 0, 0, 0.96, 0.72, 0.60, wood)
    m.block(0, 0.72, 0, 0.90, 0.05, 0.56, m.mat("#8a2a32", "cloth"))
    clay, band = m.mat("#c8693a"), m.mat("#3a2a20")
    m.orb(-0.20, 0.96, 0, 0.17, clay, tall=1.15)
    m.drum(-0.20, 1.10, 0, 0.08, 0.14, clay)
    m.drum(-0.20, 1.22, 0, 0.11, 0.04, clay)
    m.hoop(-0.20, 0.98, 0, 0.165, 0.022, band)
    m.orb(0.20, 0.98, 0.02, 0.15, m.mat("#e0b84a", "metal"), tall=1.3, deep=0.5)
    for side in (-1, 1):
        m.orb(0.20 + side * 0.055, 1.02, 0.09, 0.026, band, tall=0.6)
    m.rod((0.15, 0.89, 0.08), (0.25, 0.89, 0.08), 0.018, band)
    for x in (-0.46, 0.46):
        for z in (-0.28, 0.28):
            m.rod((x, 0.74, z), (x, 1.50, z), 0.018, edge)
    for z in (-0.28, 0.28):
        m.rod((-0.46, 1.50, z), (0.46, 1.50, z), 0.018, edge)
    m.block(0, 1.49, 0, 0.94, 0.03, 0.58, glass)
    return m


def planets(chance: random.Random, phase: float) -> Clay:
    """A model of the sun and planets on bent arms that turn; hangs or stands on its foot."""
    m = Model()
    steel, sun = m.mat("#b9c2c8", "metal"), m.mat("#ffc23a", "light", glow=0.85)
    m.drum(0, 0, 0, 0.50, 0.12, m.mat("#4a5566", "gloss"))
    m.rod((0, 0.1, 0), (0, 1.40, 0), 0.05, steel)
    m.orb(0, 1.62, 0, 0.32, sun)
    rows = (
        (0.60, 0.09, "#c8a07a", 4), (0.85, 0.13, "#4f9ad9", 3), (1.10, 0.11, "#d9603a", 2), (1.42, 0.22, "#e0b07a", 1),
        (1.80, 0.17, "#e8d08a", 1),
    )  # fmt: skip
    for k, (far, size, tone, laps) in enumerate(rows):
        around = 2 * math.pi * (phase * laps + k * 0.31)
        x, z = far * math.cos(around), far * 0.55 * math.sin(around)
        y = 1.62 + 0.10 * math.sin(k * 2.0)
        m.line([(0, 1.30, 0), (x * 0.9, 1.26, z * 0.9), (x, y - size, z)], 0.018, steel)
        m.orb(x, y, z, size, m.mat(tone, "gloss"))
        if k == 4:
            m.hoop(x, y, z, size * 1.6, 0.03, m.mat("#f4e4b8"), roll(0.3))
    return m


def plasma_ball(chance: random.Random, phase: float) -> Clay:
    """A globe in which lightning jumps, on a console."""
    m = Model()
    base, glass, bolt = (
        m.mat("#2e3440", "gloss"),
        m.mat("#6a4ac8", "glass", glow=0.22),
        m.mat("#ff9aff", "light", glow=1.0),
    )
    m.block(0, 0, 0, 0.56, 0.76, 0.50, base)
    m.drum(0, 0.76, 0, 0.20, 0.10, m.mat("#b9c2c8", "metal"))
    m.orb(0, 1.16, 0, 0.34, glass)
    spark = random.Random(int(phase * 64) + 5)
    for _ in range(5):
        around, up = spark.uniform(0.3, 2.84), spark.uniform(-0.9, 0.9)
        points = [(0.0, 1.16, 0.20)]
        for j in range(1, 4):
            far = 0.36 * j / 3
            points.append(
                (
                    far * math.cos(around) * math.cos(up) + spark.uniform(-0.03, 0.03),
                    1.16 + far * math.sin(up) * 0.95 + spark.uniform(-0.03, 0.03),
                    0.22 + 0.16 * (1 - j / 3),
                )
            )
        m.line(points, 0.012, bolt)
    m.orb(0, 1.16, 0.26, 0.06, bolt)
    return m


def helix(chance: random.Random, phase: float) -> Clay:
    """A ladder of life, twisted, that turns."""
    m = Model()
    red, blue, bar = m.mat("#e0504a", "gloss"), m.mat("#3f8fd9", "gloss"), m.mat("#e9edf0", "gloss")
    m.drum(0, 0, 0, 0.40, 0.12, m.mat("#4a5566", "gloss"))
    count = 18
    for k in range(count):
        around = k * 0.52 + phase * 2 * math.pi
        y = 0.24 + 0.125 * k
        x, z = 0.30 * math.cos(around), 0.30 * math.sin(around)
        m.rod((-x, y, -z), (x, y, z), 0.026, bar)
        m.orb(x, y, z, 0.085, red)
        m.orb(-x, y, -z, 0.085, blue)
    return m


def rocket_model(chance: random.Random) -> Clay:
    m = Model()
    white, red, dark = m.mat("#f4f4f2", "gloss"), m.mat("#e0392e", "gloss"), m.mat("#3a4350", "metal")
    m.drum(0, 0, 0, 0.62, 0.12, m.mat("#4a5566", "gloss"))
    m.rod((0, 0.42, 0), (0, 1.90, 0), 0.30, white)
    m.rod((0, 1.90, 0), (0, 2.50, 0), 0.29, red, tip=0.04)
    m.drum(0, 0.20, 0, 0.22, 0.20, dark)
    m.dial(0, 1.60, 0.29, 0.12, 0.06, m.mat("#8fd0f4", "glass"))
    m.hoop(0, 1.60, 0.31, 0.125, 0.028, dark, FACING)
    for k in range(3):
        turn = k * 2.094 + math.pi / 2
        m.rod(
            (0.26 * math.cos(turn), 0.70, 0.26 * math.sin(turn)),
            (0.58 * math.cos(turn), 0.16, 0.58 * math.sin(turn)),
            0.11,
            red,
            tip=0.06,
        )
    return m


ROWS: dict[str, dict[str, Any]] = {
    "painting_portrait": {"model": painting_portrait, "turn": 0.0, "tilt": 0.0},
    "painting_landscape": {"model": painting_landscape, "turn": 0.0, "tilt": 0.0},
    "painting_modern": {"model": painting_modern, "turn": 0.0, "tilt": 0.0},
    "bust": {"model": bust, "turn": 0.3, "tilt": 0.08, "radius": 0.38, "tall": 1.5},
    "sculpture": {"model": sculpture, "turn": 0.4, "tilt": 0.12, "radius": 0.45, "tall": 1.2},
    "rope_barrier": {"model": rope_barrier, "turn": 0.0, "tilt": 0.12, "radius": 0.5, "tall": 0.3},
    "dinosaur": {"model": dinosaur, "turn": 0.12, "tilt": 0.06, "radius": 1.3, "tall": 0.9},
    "display_case": {"model": display_case, "turn": 0.2, "tilt": 0.14, "radius": 0.5, "tall": 1.1},
    "planets": {"model": planets, "turn": 0.0, "tilt": 0.12, "radius": 0.5, "tall": 1.2, "poses": 60, "seconds": 6.0},
    "plasma_ball": {
        "model": plasma_ball,
        "turn": 0.0,
        "tilt": 0.12,
        "radius": 0.36,
        "tall": 1.1,
        "poses": 16,
        "seconds": 1.2,
    },
    "helix": {"model": helix, "turn": 0.0, "tilt": 0.06, "radius": 0.4, "tall": 1.6, "poses": 40, "seconds": 4.0},
    "rocket_model": {"model": rocket_model, "turn": 0.0, "tilt": 0.06, "radius": 0.55, "tall": 1.8},
}
