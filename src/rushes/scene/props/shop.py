"""What stands in shops, clinics and laboratories. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch
from .builder import Model

FACING = pitch(math.pi / 2)
PACKS = ("#d8473c", "#f2b53a", "#3f8fd9", "#5fae5a", "#f4ead8", "#8a5ab0", "#ff8a3a", "#4fb0b0")


def goods_shelf(chance: random.Random) -> Clay:
    """A supermarket's shelf: boxes, tins, bottles and price tags."""
    m = Model()
    steel, tag = m.mat("#e9edf0", "gloss"), m.mat("#ffd84a", "gloss")
    m.block(0, 0, -0.20, 2.20, 2.10, 0.06, m.mat("#cfd6da"))
    for x in (-1.10, 1.10):
        m.block(x, 0, 0, 0.06, 2.14, 0.46, steel)
    for k in range(5):
        y = 0.08 + 0.42 * k
        m.block(0, y - 0.06, 0.02, 2.20, 0.06, 0.50, steel, corner=0.02)
        m.block(0, y - 0.065, 0.27, 2.16, 0.07, 0.02, tag if k % 2 else m.mat("#e0443a", "gloss"), corner=0.008)
        x = -1.02
        while x < 0.96:
            mat, form = m.mat(chance.choice(PACKS), "gloss"), chance.randrange(3)
            count, wide = chance.randint(2, 4), chance.uniform(0.11, 0.17)
            tall = chance.uniform(0.22, 0.32)
            for _ in range(count):
                if x + wide > 1.04:
                    break
                if form == 0:
                    m.block(x + wide / 2, y, 0.06, wide * 0.92, tall, 0.24, mat, corner=0.015)
                    m.block(x + wide / 2, y + tall * 0.3, 0.175, wide * 0.6, tall * 0.35, 0.02, steel, corner=0.008)
                elif form == 1:
                    m.drum(x + wide / 2, y, 0.06, wide * 0.44, tall * 0.72, mat)
                    m.drum(x + wide / 2, y + tall * 0.2, 0.06, wide * 0.45, tall * 0.28, steel, corner=0.005)
                else:
                    m.drum(x + wide / 2, y, 0.06, wide * 0.40, tall * 0.75, mat, corner=0.05)
                    m.rod((x + wide / 2, y + tall * 0.7, 0.06), (x + wide / 2, y + tall, 0.06), wide * 0.16, mat)
                x += wide
            x += 0.02
    return m


def fruit_stand(chance: random.Random) -> Clay:
    """Sloping crates of fruit and vegetables."""
    m = Model()
    wood = m.mat("#b5814c", "wood")
    m.block(0, 0, -0.10, 2.0, 0.44, 0.60, wood)
    tones = ("#e0392e", "#7cb552", "#f08a3a", "#f2d03a", "#8a4ab0", "#4f9a3a")
    for row in range(2):
        for column in range(3):
            x, y, z = -0.66 + 0.66 * column, 0.44 + 0.26 * (1 - row), -0.24 + 0.42 * row
            m.block(x, y - 0.06, z, 0.62, 0.16, 0.42, wood, turn=pitch(0.35))
            fruit = m.mat(tones[row * 3 + column], "gloss")
            for k in range(9):
                m.orb(x - 0.20 + 0.20 * (k % 3), y + 0.14 - 0.05 * (k // 3), z - 0.12 + 0.13 * (k // 3), 0.105, fruit)
    return m


def checkout(chance: random.Random) -> Clay:
    """A till with a belt, goods on it, and a number light."""
    m = Model()
    body, belt, steel = m.mat("#e9edf0", "gloss"), m.mat("#33383f"), m.mat("#aab3ba", "metal")
    red = m.mat("#d8473c", "gloss")
    m.block(0, 0, 0, 1.90, 0.66, 0.60, body)
    m.block(0, 0.18, 0.30, 1.88, 0.16, 0.03, red, corner=0.012)
    m.block(-0.28, 0.66, 0, 1.24, 0.05, 0.46, belt)
    m.block(0.62, 0.66, 0, 0.50, 0.08, 0.56, steel)
    m.block(0.60, 0.74, -0.10, 0.10, 0.30, 0.10, belt)
    m.block(0.58, 1.0, -0.04, 0.40, 0.28, 0.06, belt, turn=pitch(-0.15))
    m.block(0.58, 1.03, -0.005, 0.34, 0.21, 0.02, m.mat("#8fe0b0", "light", glow=0.5), corner=0.008, turn=pitch(-0.15))
    m.rod((0.86, 0.66, -0.22), (0.86, 1.9, -0.22), 0.03, steel)
    m.block(0.86, 1.86, -0.22, 0.28, 0.28, 0.12, m.mat("#5fd07a", "light", glow=0.8), corner=0.05)
    for k, tone in enumerate(("#f2b53a", "#3f8fd9", "#e0643a")):
        m.block(-0.74 + 0.26 * k, 0.71, 0.02, 0.17, 0.20 + 0.06 * (k % 2), 0.15, m.mat(tone, "gloss"))
    m.rod((-0.06, 0.77, 0.0), (0.12, 0.77, 0.05), 0.06, m.mat("#e8c060"))
    return m


def trolley(chance: random.Random) -> Clay:
    """A shopping trolley with goods in it."""
    m = Model()
    wire, red, black = m.mat("#b9c2c8", "metal"), m.mat("#e0443a", "gloss"), m.mat("#2e3238")
    for y, wide, x0, x1 in ((0.46, 0.20, -0.34, 0.32), (0.62, 0.24, -0.38, 0.38), (0.80, 0.28, -0.42, 0.44)):
        for z in (-wide, wide):
            m.rod((x0, y, z), (x1, y, z), 0.016, wire)
        for x in (x0, x1):
            m.rod((x, y, -wide), (x, y, wide), 0.016, wire)
    for k in range(6):
        x = -0.34 + 0.135 * k
        for side in (-1, 1):
            m.rod((x * 0.92, 0.46, side * 0.20), (x * 1.15, 0.80, side * 0.28), 0.012, wire)
    m.rod((-0.52, 0.90, -0.26), (-0.52, 0.90, 0.26), 0.035, red)
    for z in (-0.24, 0.24):
        m.line([(-0.52, 0.90, z), (-0.40, 0.46, z), (-0.34, 0.14, z)], 0.022, wire)
        m.rod((-0.34, 0.16, z), (0.40, 0.16, z), 0.022, wire)
        for x in (-0.32, 0.38):
            m.dial(x, 0.07, z, 0.07, 0.05, black)
    for x, y, tone in ((-0.20, 0.50, "#f2b53a"), (0.02, 0.50, "#5fae5a"), (0.22, 0.50, "#3f8fd9")):
        m.block(x, y, 0.02, 0.19, 0.36, 0.20, m.mat(tone, "gloss"))
    m.rod((0.10, 0.80, 0.1), (-0.02, 1.02, 0.1), 0.06, m.mat("#d99a50"))
    return m


def sale_sign(chance: random.Random) -> Clay:
    """A round sign with a percent that hangs from the ceiling; its middle is at 0."""
    m = Model()
    red, white, cord = m.mat("#e0392e", "gloss"), m.mat("#ffffff"), m.mat("#8a8f94")
    m.rod((0, 0.3, 0), (0, 2.2, 0), 0.010, cord)
    m.dial(0, 0, 0, 0.40, 0.07, red, corner=0.03)
    m.rod((-0.14, -0.18, 0.06), (0.14, 0.18, 0.06), 0.030, white)
    for side in (-1, 1):
        m.hoop(-side * 0.14, side * 0.12, 0.06, 0.075, 0.026, white, FACING)
    return m


def bakery_case(chance: random.Random) -> Clay:
    """A glass counter of cakes and pastries."""
    m = Model()
    wood, glass, lamp = m.mat("#b5814c", "wood"), m.mat("#e6f4f8", "glass"), m.mat("#ffe6a8", "light", glow=0.55)
    cream = m.mat("#fff3dc")
    m.block(0, 0, 0, 3.10, 0.42, 0.66, wood)
    for k in range(5):
        m.block(-1.2 + 0.6 * k, 0.07, 0.33, 0.50, 0.28, 0.03, m.mat("#c89560", "wood"), corner=0.014)
    m.block(0, 0.42, -0.10, 3.0, 0.62, 0.05, lamp, corner=0.02)
    m.block(0, 0.42, 0, 3.06, 0.04, 0.62, cream)
    m.block(0, 0.74, -0.06, 3.0, 0.03, 0.40, glass)
    m.block(0, 1.04, 0, 3.14, 0.07, 0.64, wood)
    for x in (-1.52, 1.52):
        m.block(x, 0.42, 0, 0.06, 0.64, 0.62, wood)
    for k in range(6):
        x = -1.25 + 0.50 * k
        if k % 3 == 0:
            icing = m.mat(("#ff9ab0", "#8a5a3a")[(k // 3) % 2])
            m.drum(x, 0.46, 0.10, 0.18, 0.16, m.mat("#f0c880"), corner=0.03)
            m.drum(x, 0.58, 0.10, 0.19, 0.08, icing, corner=0.04)
            m.orb(x, 0.70, 0.10, 0.05, m.mat("#d8203a", "gloss"))
        elif k % 3 == 1:
            for j in range(3):
                m.hoop(
                    x - 0.14 + 0.14 * j,
                    0.51,
                    0.06 + 0.08 * (j % 2),
                    0.075,
                    0.045,
                    m.mat(("#ff9ab0", "#fff3dc", "#8a5a3a")[j], "gloss"),
                )
        else:
            for j in range(3):
                m.line(
                    [
                        (x - 0.18 + 0.16 * j, 0.50, 0.14),
                        (x - 0.12 + 0.16 * j, 0.54, 0.18),
                        (x - 0.05 + 0.16 * j, 0.50, 0.14),
                    ],
                    0.06,
                    m.mat("#d98f3f"),
                )
        for j in range(2):
            m.orb(
                x - 0.11 + 0.22 * j, 0.81, 0.0, 0.09, m.mat(chance.choice(("#e8a860", "#c87f3f", "#ffd9a0"))), tall=0.7
            )
    till = m.mat("#4f5a66", "gloss")
    m.block(1.15, 1.11, 0, 0.40, 0.22, 0.34, till)
    m.block(1.15, 1.30, -0.06, 0.30, 0.16, 0.05, m.mat("#9fe0c0", "light", glow=0.4))
    m.drum(-1.2, 1.11, 0, 0.16, 0.03, cream)
    for k in range(4):
        m.orb(-1.26 + 0.08 * (k % 3), 1.18 + 0.07 * (k // 3), 0.02 * k, 0.08, m.mat("#d98f3f"))
    return m


def bread_rack(chance: random.Random) -> Clay:
    """Wooden shelves of loaves, rolls and baguettes; the lower edge is at 0."""
    m = Model()
    wood = m.mat("#a87344", "wood")
    m.block(0, 0, -0.14, 2.5, 1.66, 0.05, m.mat("#8a5a34", "wood"))
    for x in (-1.25, 1.25):
        m.block(x, 0, 0, 0.08, 1.70, 0.34, wood)
    for k in range(4):
        m.block(0, 0.52 * k, 0.02, 2.50, 0.06, 0.36, wood, turn=pitch(0.12))
    crust = [m.mat(colour) for colour in ("#d99a50", "#c6803c", "#b86f34", "#e6b06a")]
    score = m.mat("#f6dcae")
    for k in range(5):
        x = -0.98 + 0.49 * k
        m.orb(x, 0.21, 0.06, 0.22, crust[k % 3], tall=0.68, deep=0.7)
        for j in range(3):
            m.rod((x - 0.09 + 0.09 * j, 0.31, 0.14), (x - 0.06 + 0.09 * j, 0.35, 0.02), 0.016, score)
    for k in range(7):
        m.orb(-1.05 + 0.35 * k, 0.68, 0.06, 0.15, crust[3 - k % 2], tall=0.66)
    for k in range(9):
        x = -1.08 + 0.27 * k
        m.rod((x - 0.05, 1.12, 0.04), (x + 0.06, 1.52, -0.02), 0.07, crust[k % 2])
        for j in range(3):
            m.rod(
                (x - 0.06 + 0.03 * j, 1.20 + 0.12 * j, 0.10), (x + 0.02 + 0.03 * j, 1.23 + 0.12 * j, 0.10), 0.014, score
            )
    return m


def croissant_sign(chance: random.Random) -> Clay:
    """A big pretzel on the wall, the sign of a bakery."""
    m = Model()
    crust, salt = m.mat("#c97f38", "gloss"), m.mat("#fff8ea")
    points = []
    for k in range(25):
        t = -2.35 + k * 4.7 / 24
        x = 0.50 * math.sin(t * 1.02)
        y = 0.10 + 0.36 * math.cos(t)
        points.append((x, y, 0.0))
    m.line(points, 0.085, crust)
    m.line([points[0], (-0.12, -0.06, 0.05), (0.16, 0.20, 0.09), (0.26, 0.42, 0.05)], 0.075, crust)
    m.line([points[-1], (0.12, -0.06, 0.05), (-0.16, 0.20, 0.09), (-0.26, 0.42, 0.05)], 0.075, crust)
    for k in range(2, 23, 3):
        x, y, _ = points[k]
        m.orb(x, y, 0.085, 0.022, salt)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "goods_shelf": {"model": goods_shelf, "turn": 0.0, "tilt": 0.08, "radius": 0.9, "tall": 1.8},
    "fruit_stand": {"model": fruit_stand, "turn": 0.12, "tilt": 0.18, "radius": 0.9, "tall": 0.5},
    "checkout": {"model": checkout, "turn": 0.18, "tilt": 0.18, "radius": 0.8, "tall": 0.6},
    "trolley": {"model": trolley, "turn": 0.35, "tilt": 0.18, "radius": 0.4, "tall": 0.7},
    "sale_sign": {"model": sale_sign, "turn": 0.0, "tilt": 0.0},
    "bakery_case": {"model": bakery_case, "turn": 0.0, "tilt": 0.12, "radius": 1.3, "tall": 0.5},
    "bread_rack": {"model": bread_rack, "turn": 0.0, "tilt": 0.02},
    "croissant_sign": {"model": croissant_sign, "turn": 0.0, "tilt": 0.0},
}
