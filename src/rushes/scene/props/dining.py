"""Where people eat out: tables, bars, counters, stalls. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch, yaw
from .builder import Model

FACING = pitch(math.pi / 2)
FRUIT = ("#e0483a", "#f2b53a", "#7cb552", "#f08a3a")


def restaurant_table(chance: random.Random) -> Clay:
    """A round table under a white cloth, with a candle, plates, glasses and two chairs."""
    m = Model()
    cloth, wood = m.mat("#fbf6ec", "cloth"), m.mat("#7a4a30", "wood")
    seat, plate = m.mat("#b03a3a", "cloth"), m.mat("#f4f4f6", "gloss")
    for side in (-1, 1):
        x = side * 0.88
        m.block(x, 0.38, 0, 0.40, 0.10, 0.42, seat, corner=0.045)
        m.block(x + side * 0.20, 0.44, 0, 0.08, 0.62, 0.40, seat, corner=0.038)
        m.legs(0.32, 0.32, 0.38, wood, radius=0.03, x=x)
    m.drum(0, 0.06, 0, 0.50, 0.58, cloth, corner=0.05)
    m.drum(0, 0.60, 0, 0.62, 0.07, cloth, corner=0.03)
    for k in range(12):
        around = k * math.pi / 6
        x, z = 0.56 * math.cos(around), 0.56 * math.sin(around)
        m.rod((x, 0.60, z), (x * 1.06, 0.16, z * 1.06), 0.085, cloth, tip=0.105)
    for side in (-1, 1):
        m.drum(side * 0.34, 0.67, 0.06, 0.16, 0.02, plate, corner=0.009)
        glass = m.mat("#dfeef4", "glass")
        m.rod((side * 0.20, 0.67, -0.20), (side * 0.20, 0.82, -0.20), 0.014, glass)
        m.orb(side * 0.20, 0.90, -0.20, 0.07, m.mat("#a32638", "glass"), tall=1.25)
    wax, flame, gold = m.mat("#fff3dc"), m.mat("#ffb640", "light", glow=1.0), m.mat("#d9b04a", "metal")
    m.drum(0, 0.67, 0, 0.08, 0.03, gold)
    m.drum(0, 0.69, 0, 0.032, 0.20, wax)
    m.orb(0, 0.94, 0, 0.030, flame, tall=1.9)
    rose, stem = m.mat("#d8324a", "cloth"), m.mat("#4f9a57")
    m.rod((0.06, 0.67, 0.16), (0.08, 0.90, 0.16), 0.012, stem)
    m.orb(0.08, 0.93, 0.16, 0.045, rose)
    return m


def bar_counter(chance: random.Random) -> Clay:
    """A long bar with brass rail, taps, glasses and stools before it."""
    m = Model()
    wood, dark = m.mat("#7a4628", "wood"), m.mat("#4f2c1a", "wood")
    brass, seat = m.mat("#e0b04a", "metal"), m.mat("#a83232", "gloss")
    m.block(0, 0, 0, 3.60, 0.92, 0.46, wood)
    for k in range(6):
        m.block(-1.50 + 0.60 * k, 0.14, 0.23, 0.48, 0.62, 0.05, dark, corner=0.024)
    m.block(0, 0.92, 0.05, 3.80, 0.10, 0.66, dark, corner=0.045)
    m.rod((-1.8, 0.16, 0.36), (1.8, 0.16, 0.36), 0.03, brass)
    m.rod((-0.35, 1.02, 0), (-0.35, 1.34, 0), 0.05, brass)
    m.rod((-0.62, 1.32, 0), (-0.08, 1.32, 0), 0.05, brass)
    for k in range(3):
        x = -0.56 + 0.21 * k
        m.rod((x, 1.28, 0.04), (x, 1.18, 0.10), 0.022, brass)
        m.rod((x, 1.36, 0.02), (x, 1.54, 0.04), 0.035, m.mat(("#d8473c", "#3a7ac8", "#4f9a57")[k], "gloss"))
    beer, foam = m.mat("#f0a830", "glass", glow=0.15), m.mat("#fff8ea")
    for x in (0.55, 0.80):
        m.drum(x, 1.02, 0.12, 0.085, 0.20, beer)
        m.drum(x, 1.21, 0.12, 0.09, 0.06, foam, corner=0.028)
        m.hoop(x + 0.11, 1.13, 0.12, 0.06, 0.018, beer, FACING)
    pink, stem = m.mat("#f0607a", "glass", glow=0.12), m.mat("#e6f2f6", "glass")
    m.rod((1.25, 1.02, 0.12), (1.25, 1.18, 0.12), 0.016, stem)
    m.rod((1.25, 1.18, 0.12), (1.25, 1.34, 0.12), 0.02, pink, tip=0.11)
    for k in range(4):
        x = -1.35 + 0.90 * k
        m.drum(x, 0.60, 0.62, 0.18, 0.09, seat, corner=0.04)
        m.rod((x, 0.0, 0.62), (x, 0.60, 0.62), 0.035, brass)
        m.drum(x, 0.0, 0.62, 0.17, 0.035, brass)
    return m


def bottle_shelf(chance: random.Random) -> Clay:
    """Shelves of bottles, lit from behind; the lower edge is at 0."""
    m = Model()
    wood, back = m.mat("#5a3420", "wood"), m.mat("#ffc978", "light", glow=0.40)
    m.block(0, 0, -0.08, 2.9, 1.62, 0.05, back, corner=0.01)
    for side in (-1, 1):
        m.block(side * 1.47, -0.03, 0, 0.10, 1.72, 0.28, wood)
    for k in range(4):
        m.block(0, 0.54 * k - 0.03, 0, 2.96, 0.06, 0.28, wood)
    glass = [
        m.mat(colour, "glass", glow=0.12)
        for colour in ("#3a8a4a", "#c8762e", "#d9c07a", "#8a2a3a", "#4a86c8", "#e8e4dc")
    ]
    label = m.mat("#fbf3e0")
    for row in range(3):
        x = -1.32
        while x < 1.32:
            wide, tall = chance.uniform(0.05, 0.08), chance.uniform(0.20, 0.28)
            mat = chance.choice(glass)
            m.drum(x + wide, 0.54 * row + 0.03, 0.02, wide, tall, mat, corner=0.03)
            m.rod((x + wide, 0.54 * row + tall, 0.02), (x + wide, 0.54 * row + tall + 0.13, 0.02), wide * 0.36, mat)
            if chance.random() < 0.45:
                m.block(x + wide, 0.54 * row + 0.09, 0.04 + wide * 0.5, wide * 1.3, 0.08, wide, label, corner=0.01)
            x += 2 * wide + 0.05
    return m


def serving_counter(chance: random.Random) -> Clay:
    """A canteen's counter: steel tubs of food under a glass hood, a rail for trays."""
    m = Model()
    steel, front = m.mat("#cfd6da", "metal"), m.mat("#3f9a8a", "gloss")
    glass, lamp = m.mat("#d8eef4", "glass"), m.mat("#ffd98a", "light", glow=0.8)
    m.block(0, 0, 0, 3.40, 0.80, 0.62, front)
    for k in range(4):
        m.block(-1.26 + 0.84 * k, 0.10, 0.32, 0.72, 0.56, 0.04, m.mat("#58b3a2", "gloss"), corner=0.02)
    m.block(0, 0.80, 0, 3.50, 0.07, 0.70, steel)
    for z in (0.48, 0.58, 0.68):
        m.rod((-1.7, 0.74, z), (1.7, 0.74, z), 0.022, steel)
    foods = ("#e8b04a", "#d8473c", "#6aa84f", "#f4e6c0", "#b5713a", "#e8843a")
    for k, colour in enumerate(foods):
        x = -1.40 + 0.56 * k
        m.block(x, 0.85, 0.04, 0.50, 0.05, 0.40, steel, corner=0.02)
        food = m.mat(colour)
        for j in range(5):
            m.orb(x - 0.14 + 0.07 * j, 0.91 + 0.02 * (j % 2), -0.04 + 0.14 * (j % 2), 0.095, food, tall=0.6)
    for x in (-1.62, 0.0, 1.62):
        m.rod((x, 0.85, -0.20), (x, 1.46, -0.20), 0.028, steel)
    m.block(0, 1.44, -0.04, 3.40, 0.06, 0.46, glass)
    for k in range(4):
        m.orb(-1.2 + 0.8 * k, 1.42, -0.02, 0.08, lamp, tall=0.6)
    tray, bowl = m.mat("#d8734a", "gloss"), m.mat("#fbf7ee", "gloss")
    for x in (-0.8, 0.9):
        m.block(x, 0.77, 0.58, 0.50, 0.035, 0.34, tray)
        m.drum(x - 0.08, 0.80, 0.58, 0.10, 0.06, bowl)
        m.drum(x + 0.14, 0.80, 0.56, 0.05, 0.12, m.mat("#4f86b8", "gloss"))
    return m


def canteen_table(chance: random.Random) -> Clay:
    """A long table with a bench on each side and trays on it."""
    m = Model()
    top, bench = m.mat("#f2ead8", "gloss"), m.mat("#e2744a", "gloss")
    steel, tray = m.mat("#8d969c", "metal"), m.mat("#5f9ab8", "gloss")
    m.block(0, 0.56, 0, 2.10, 0.07, 0.66, top)
    m.legs(1.7, 0.4, 0.56, steel)
    for z in (-0.58, 0.58):
        m.block(0, 0.34, z, 2.0, 0.07, 0.26, bench)
        for x in (-0.8, 0.8):
            m.rod((x, 0.34, z), (x, 0, z), 0.04, steel)
    for x in (-0.6, 0.1, 0.72):
        m.block(x, 0.63, 0.06, 0.44, 0.03, 0.30, tray)
        m.drum(x - 0.06, 0.655, 0.06, 0.10, 0.05, m.mat("#fbf7ee", "gloss"))
        m.orb(x - 0.06, 0.70, 0.06, 0.07, m.mat(chance.choice(FRUIT)), tall=0.6)
        m.drum(x + 0.14, 0.655, -0.02, 0.045, 0.12, m.mat("#fff8ea", "gloss"))
    return m


def _food_stall(kind: int) -> Clay:
    """A counter of a food court under a striped awning, its dish as a sign on top."""
    m = Model()
    tones = (("#d8473c", "#ffcf5a"), ("#3f8f5f", "#f6efe2"), ("#3a7ac8", "#ffd86a"), ("#e2843a", "#fff3dc"))[kind]
    main, light = m.mat(tones[0], "gloss"), m.mat(tones[1], "gloss")
    steel, glow = m.mat("#cfd6da", "metal"), m.mat("#fff0c4", "light", glow=0.55)
    m.block(0, 0, 0, 1.80, 0.80, 0.60, main)
    m.block(0, 0.18, 0.31, 1.5, 0.40, 0.03, light)
    m.block(0, 0.80, 0.05, 1.90, 0.08, 0.72, light)
    m.block(0, 0.88, -0.30, 1.74, 1.10, 0.05, glow, corner=0.02)
    for k in range(3):
        m.block(
            -0.55 + 0.55 * k, 1.22, -0.26, 0.44, 0.34, 0.04, m.mat(("#d8473c", "#4f9a57", "#e8a03a")[k]), corner=0.02
        )
        m.orb(-0.55 + 0.55 * k, 1.38, -0.23, 0.12, m.mat(("#ffcf5a", "#e8dcc0", "#b5613a")[k]), tall=0.7, deep=0.3)
    for side in (-1, 1):
        m.rod((side * 0.86, 0.86, 0.24), (side * 0.86, 2.0, 0.24), 0.035, steel)
    for k in range(8):
        m.block(-0.86 + 0.246 * k, 1.82, 0.14, 0.246, 0.10, 0.80, main if k % 2 else light, turn=pitch(0.45))
        m.orb(-0.86 + 0.246 * k, 1.70, 0.50, 0.12, main if k % 2 else light, tall=0.8, deep=0.3)
    if kind == 0:  # burger
        bun, meat, green = m.mat("#e0a050"), m.mat("#6a3a24"), m.mat("#6ab04a")
        m.drum(0, 2.12, 0, 0.36, 0.14, bun, corner=0.06)
        m.drum(0, 2.25, 0, 0.40, 0.05, green, corner=0.02)
        m.drum(0, 2.29, 0, 0.37, 0.11, meat, corner=0.05)
        m.orb(0, 2.40, 0, 0.38, bun, tall=0.55)
    elif kind == 1:  # noodles in a bowl
        m.orb(0, 2.28, 0, 0.40, main, tall=0.55)
        m.drum(0, 2.30, 0, 0.40, 0.10, light, corner=0.04)
        for k in range(5):
            m.hoop(-0.16 + 0.08 * k, 2.42, 0.02, 0.13, 0.035, m.mat("#ffe08a"))
        for k in range(2):
            m.rod((0.10 + 0.1 * k, 2.40, 0.0), (0.45 + 0.1 * k, 2.86, 0.05), 0.022, m.mat("#7a4a2c"))
    elif kind == 2:  # ice cream
        m.rod((0, 2.10, 0), (0, 2.55, 0), 0.06, m.mat("#e0a050"), tip=0.24)
        for k, colour in enumerate(("#ff9ab0", "#fff3dc", "#8a5a3a")):
            m.orb(-0.16 + 0.16 * k, 2.68 + (0.14 if k == 1 else 0), 0, 0.18, m.mat(colour))
    else:  # pizza
        m.dial(0, 2.45, 0, 0.40, 0.08, m.mat("#e0a050"), corner=0.035)
        m.dial(0, 2.45, 0.04, 0.34, 0.05, m.mat("#ffcf5a"))
        for k in range(7):
            around = k * 0.9
            m.dial(
                (0.12 + 0.08 * (k % 2)) * math.cos(around),
                2.45 + 0.2 * math.sin(around),
                0.07,
                0.06,
                0.03,
                m.mat("#d8402e"),
            )
    return m


def food_stall_burger(chance: random.Random) -> Clay:
    return _food_stall(0)


def food_stall_noodles(chance: random.Random) -> Clay:
    return _food_stall(1)


def food_stall_ice(chance: random.Random) -> Clay:
    return _food_stall(2)


def food_stall_pizza(chance: random.Random) -> Clay:
    return _food_stall(3)


def cafe_table(chance: random.Random) -> Clay:
    """A small round table with two chairs, as in a food court or a cafe."""
    m = Model()
    top, steel, seat = (
        m.mat("#fbf7ee", "gloss"),
        m.mat("#7d868c", "metal"),
        m.mat(chance.choice(("#e2744a", "#4fa39a", "#f0b83a")), "gloss"),
    )
    m.drum(0, 0.56, 0, 0.42, 0.06, top)
    m.rod((0, 0, 0), (0, 0.56, 0), 0.05, steel)
    m.drum(0, 0, 0, 0.24, 0.035, steel)
    for side in (-1, 1):
        x = side * 0.70
        m.block(x, 0.34, 0.04, 0.36, 0.07, 0.36, seat, turn=yaw(side * 0.3))
        m.block(x + side * 0.17, 0.40, 0.0, 0.06, 0.42, 0.34, seat, turn=yaw(side * 0.3))
        m.legs(0.28, 0.28, 0.34, steel, radius=0.022, x=x, z=0.04)
    m.drum(-0.14, 0.62, 0.1, 0.06, 0.14, m.mat("#d8473c", "gloss"))
    m.rod((-0.14, 0.74, 0.1), (-0.10, 0.88, 0.1), 0.012, m.mat("#ffffff"))
    m.orb(0.14, 0.67, 0.02, 0.10, m.mat("#e0a050"), tall=0.6)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "restaurant_table": {"model": restaurant_table, "turn": 0.15, "tilt": 0.2, "radius": 0.6, "tall": 0.5},
    "bar_counter": {"model": bar_counter, "turn": 0.0, "tilt": 0.12, "radius": 1.4, "tall": 0.4},
    "bottle_shelf": {"model": bottle_shelf, "turn": 0.0, "tilt": 0.0},
    "serving_counter": {"model": serving_counter, "turn": 0.0, "tilt": 0.16, "radius": 1.3, "tall": 0.4},
    "canteen_table": {"model": canteen_table, "turn": 0.25, "tilt": 0.22, "radius": 0.8, "tall": 0.4},
    "cafe_table": {"model": cafe_table, "turn": 0.2, "tilt": 0.22, "radius": 0.45, "tall": 0.5},
    **{
        f"food_stall_{name}": {"model": model, "turn": 0.0, "tilt": 0.08, "radius": 0.85, "tall": 0.7}
        for name, model in (
            ("burger", food_stall_burger),
            ("noodles", food_stall_noodles),
            ("ice", food_stall_ice),
            ("pizza", food_stall_pizza),
        )
    },
}
