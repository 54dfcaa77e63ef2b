"""Things of clay: rocks, clouds, beach things, furniture. Functions that model one each, about one unit high."""

from __future__ import annotations

import math
import random

from ..clay import Clay
from ..clay.space import pitch, roll, vec, yaw
from .plants import TAU, rgb


def _rock(chance: random.Random, snowy: bool) -> Clay:
    clay = Clay()
    stone = clay.material(rgb(chance.choice(("#a9a79f", "#9a968e", "#b0a698"))), fuzz=0.5, grain=0.3)
    clay.on("stone", 0)
    for j in range(4):
        size = chance.uniform(0.35, 0.55) * (1.0 if j else 1.25)
        at = vec(chance.uniform(-0.35, 0.35) * (j > 0), size * 0.45, chance.uniform(-0.2, 0.2) * (j > 0))
        half = (size, size * 0.75, size * 0.8)
        clay.box(at, half, size * 0.42, stone, yaw(chance.uniform(0, 3)) @ roll(chance.uniform(-0.2, 0.2)), blend=0.2)
    if snowy:
        snow = clay.material(rgb("#f0f3fb"), fuzz=0.9, grain=0.06)
        clay.on("snow", 1)
        clay.ellipsoid(vec(0, 0.86), (0.42, 0.12, 0.34), snow)
        clay.ellipsoid(vec(0.28, 0.72, 0.05), (0.26, 0.09, 0.24), snow, blend=0.1)
    return clay


def rock(chance: random.Random) -> Clay:
    return _rock(chance, False)


def snow_rock(chance: random.Random) -> Clay:
    return _rock(chance, True)


def cloud(chance: random.Random) -> Clay:
    clay = Clay()
    white = clay.material(rgb("#fbfbfd"), fuzz=1.0, grain=0.05, specular=0.0)
    clay.on("cloud", 0)
    clay.ellipsoid(vec(0, 0.22), (1.05, 0.20, 0.34), white, blend=0.14)
    for j in range(11):
        x = (j / 10 - 0.5) * 1.9 + chance.uniform(-0.08, 0.08)
        size = (1 - (abs(x) / 1.15) ** 1.6) * chance.uniform(0.28, 0.44) + 0.12
        clay.ellipsoid(
            vec(x, 0.16 + size * 0.72, chance.uniform(-0.14, 0.14)), (size, size * 0.84, size * 0.9), white, blend=0.10
        )
    return clay


def umbrella(chance: random.Random) -> Clay:
    clay = Clay()
    white = clay.material(rgb("#f7efe2"), fuzz=0.4)
    first = clay.material(rgb(chance.choice(("#ff6f61", "#3f9fd9", "#f2b53a"))), fuzz=0.6, grain=0.05)
    lean = roll(-0.16)
    clay.on("pole", 0)
    clay.cone(vec(0, 0), lean @ vec(0, 0.95), 0.02, 0.02, white)
    top = lean @ vec(0, 0.80)
    for j in range(10):
        around = j * TAU / 10
        clay.on("cloth", 1 + j % 2)
        out = lean @ vec(math.cos(around), 0, math.sin(around))
        clay.chain(
            [top + lean @ vec(0, 0.16), top + out * 0.30 + lean @ vec(0, 0.09), top + out * 0.52 - lean @ vec(0, 0.07)],
            [0.04, 0.11, 0.12],
            first if j % 2 else white,
            blend=0.02,
            flat=3.0,
            side=lean @ vec(0, 1, 0),
        )
    clay.on("tip", 3)
    clay.ball(top + lean @ vec(0, 0.22), 0.03, white)
    return clay


def sandcastle(chance: random.Random) -> Clay:
    clay = Clay()
    sand = clay.material(rgb("#e0b878"), fuzz=0.6, grain=0.3)
    dark = clay.material(rgb("#8a5f38"))
    red = clay.material(rgb("#ff5a4a"))
    clay.on("wall", 0)
    clay.box(vec(0, 0.11), (0.32, 0.15, 0.22), 0.03, sand)
    for x, z, tall in ((-0.28, 0.12, 0.36), (0.28, 0.12, 0.36), (0, -0.08, 0.56)):
        clay.cone(vec(x, 0, z), vec(x, tall, z), 0.13, 0.10, sand, blend=0.02)
        for j in range(5):
            around = j * TAU / 5
            clay.box(
                vec(x + 0.08 * math.cos(around), tall + 0.085, z + 0.08 * math.sin(around)),
                (0.03, 0.035, 0.03),
                0.012,
                sand,
                yaw(-around),
                blend=0.01,
            )
    clay.on("door", 1)
    clay.box(vec(0, 0.09, 0.22), (0.06, 0.085, 0.02), 0.02, dark)
    clay.on("flag", 2)
    clay.cone(vec(0, 0.6, -0.08), vec(0, 0.98, -0.08), 0.012, 0.012, dark)
    clay.on("cloth", 3)
    clay.slab(vec(0, 0.9, -0.08), ((0, 0.08), (0.2, 0), (0, -0.07)), 0.01, 0.012, red)
    return clay


def ball(chance: random.Random) -> Clay:
    clay = Clay()
    red = clay.material(rgb(chance.choice(("#ff5a4a", "#3f8fd9", "#f2b53a"))), gloss=40, specular=0.4, grain=0.02)
    white = clay.material(rgb("#fff8ea"), gloss=40, specular=0.4, grain=0.02)
    clay.on("ball", 0)
    clay.ball(vec(0, 0.5), 0.5, red)
    clay.on("band", 1)
    clay.cylinder(vec(0, 0.5), 0.505, 0.10, 0.02, white, roll(0.5) @ pitch(1.1))
    return clay


def armchair(chance: random.Random) -> Clay:
    clay = Clay()
    cloth = clay.material(rgb(chance.choice(("#d9744f", "#4f8f8a", "#8a6ab0"))), fuzz=1.0, grain=0.14)
    seat = clay.material(rgb("#e9b48a"), fuzz=1.0, grain=0.12)
    wood = clay.material(rgb("#6a4530"), fuzz=0.4, grain=0.15)
    cushion = clay.material(rgb("#f2d59a"), fuzz=1.0, grain=0.1)
    clay.on("body", 0)
    clay.box(vec(0, 0.30), (0.36, 0.14, 0.34), 0.09, cloth, blend=0.03)
    clay.box(vec(0, 0.68, -0.28), (0.36, 0.38, 0.12), 0.11, cloth, pitch(-0.14), blend=0.05)
    clay.on("arms", 2)
    for side in (-1, 1):
        clay.box(vec(side * 0.38, 0.46, 0.02), (0.10, 0.22, 0.34), 0.09, cloth)
    clay.on("seat", 1)
    clay.box(vec(0, 0.44, 0.04), (0.30, 0.09, 0.30), 0.08, seat)
    clay.on("legs", 3)
    for side in (-1, 1):
        for z in (-0.24, 0.26):
            clay.cone(vec(side * 0.28, 0.16, z), vec(side * 0.30, 0, z), 0.045, 0.03, wood)
    clay.on("cushion", 4)
    clay.box(vec(0.06, 0.62, -0.06), (0.2, 0.17, 0.08), 0.07, cushion, pitch(-0.3) @ roll(0.2))
    return clay


BOOKS = ("#d9574a", "#4f86b8", "#e8b04a", "#5f9a6a", "#8a6ab0", "#f0e2c8")


def bookshelf(chance: random.Random) -> Clay:
    clay = Clay()
    wood = clay.material(rgb("#9a6840"), fuzz=0.4, grain=0.2)
    back = clay.material(rgb("#7a5030"), fuzz=0.3, grain=0.2)
    covers = [clay.material(rgb(colour), fuzz=0.4, grain=0.06) for colour in BOOKS]
    clay.on("back", 0)
    clay.box(vec(0, 0.5, -0.07), (0.29, 0.5, 0.015), 0.01, back)
    clay.on("frame", 1)
    for side in (-1, 1):
        clay.box(vec(side * 0.29, 0.5), (0.02, 0.51, 0.08), 0.012, wood)
    for y in (0.015, 0.25, 0.485, 0.72, 0.99):
        clay.box(vec(0, y), (0.29, 0.018, 0.08), 0.01, wood)
    clay.on("books", 2)
    for y in (0.033, 0.268, 0.503, 0.738):
        x = -0.25
        while x < 0.18:
            wide, tall = chance.uniform(0.022, 0.036), chance.uniform(0.065, 0.095)
            lean = roll(0 if chance.random() < 0.8 else -0.12)
            clay.box(vec(x + wide, y + tall, 0.01), (wide * 0.9, tall, 0.055), 0.008, chance.choice(covers), lean)
            x += 2 * wide
    return clay


def floor_lamp(chance: random.Random) -> Clay:
    clay = Clay()
    metal = clay.material(rgb("#5a4636"), fuzz=0.3, specular=0.2)
    shade = clay.material(rgb("#ffdf9e"), glow=0.62, fuzz=0.6, grain=0.04)
    clay.on("foot", 0)
    clay.cylinder(vec(0, 0.02), 0.11, 0.015, 0.01, metal, pitch(math.pi / 2))
    clay.cone(vec(0, 0), vec(0, 0.82), 0.014, 0.011, metal)
    clay.on("shade", 1)
    clay.cone(vec(0, 0.82), vec(0, 0.98), 0.13, 0.09, shade)
    return clay


def pot_plant(chance: random.Random) -> Clay:
    clay = Clay()
    pot = clay.material(rgb(chance.choice(("#c8694a", "#e8e0d2", "#4f86a8"))), fuzz=0.5, grain=0.12)
    leaf = clay.material(rgb("#4f9a57"), fuzz=0.7, grain=0.12)
    clay.on("pot", 0)
    clay.cone(vec(0, 0.10), vec(0, 0.34), 0.13, 0.18, pot)
    clay.torus(vec(0, 0.40), 0.175, 0.04, pot, blend=0.02)
    for j in range(13):
        around, up = j * 2.4, chance.uniform(0.5, 1.35)
        out = vec(math.cos(around) * math.cos(up), math.sin(up), math.sin(around) * math.cos(up))
        middle = vec(0, 0.4) + out * 0.30
        tip = middle + vec(out[0] * 0.26, out[1] * 0.2 - 0.04, out[2] * 0.26)
        clay.on("leaf", 1 + j % 3)
        side = vec(-out[0], 1, -out[2])
        clay.cone(vec(0, 0.38) + out * 0.05, middle, 0.02, 0.065, leaf, blend=0.02, flat=2.4, side=side)
        clay.cone(middle, tip, 0.068, 0.012, leaf, blend=0.02, flat=2.4, side=side)
    return clay


def table(chance: random.Random) -> Clay:
    clay = Clay()
    wood = clay.material(rgb("#b07a48"), fuzz=0.4, grain=0.18, specular=0.12)
    mug = clay.material(rgb("#f4efe6"), specular=0.3, gloss=40, fuzz=0.4, grain=0.02)
    covers = [clay.material(rgb(colour), fuzz=0.4, grain=0.06) for colour in BOOKS]
    flat = pitch(math.pi / 2)
    clay.on("top", 0)
    clay.cylinder(vec(0, 0.78), 0.80, 0.07, 0.05, wood, flat)
    clay.on("legs", 1)
    for around in (0.6, 2.5, 4.1, 5.6):
        clay.cone(
            vec(0.44 * math.cos(around), 0.75, 0.44 * math.sin(around)),
            vec(0.62 * math.cos(around), 0, 0.62 * math.sin(around)),
            0.07,
            0.05,
            wood,
        )
    clay.on("mug", 2)
    clay.cylinder(vec(0.25, 0.98, 0.2), 0.13, 0.13, 0.04, mug, flat)
    clay.torus(vec(0.40, 0.98, 0.2), 0.08, 0.03, mug, pitch(math.pi / 2))
    for i, around in enumerate((0.3, 0.1, 0.45)):
        clay.on("book", 3 + i)
        clay.box(vec(-0.28, 0.90 + 0.09 * i, 0.04), (0.26, 0.045, 0.19), 0.02, covers[(i * 2 + 1) % 6], yaw(around))
    return clay


def window(chance: random.Random) -> Clay:
    """The frame only, about 1.15 wide and 1 high: what is seen through it is the sky of the place."""
    clay = Clay()
    wood = clay.material(rgb("#f7f0e4"), fuzz=0.5, grain=0.06, specular=0.1)
    rod = clay.material(rgb("#8a5a38"))
    cloth = clay.material(rgb(chance.choice(("#e8a07a", "#7fa8b8", "#c98aa0"))), fuzz=1.0, grain=0.1)
    wide, tall = 0.56, 0.48
    clay.on("frame", 0)
    for x in (-wide, wide):
        clay.box(vec(x, tall), (0.04, tall + 0.04, 0.04), 0.018, wood)
    for y in (0.0, 2 * tall):
        clay.box(vec(0, y), (wide + 0.04, 0.04, 0.04), 0.018, wood)
    clay.box(vec(0, tall), (0.02, tall, 0.025), 0.012, wood)
    clay.box(vec(0, tall), (wide, 0.02, 0.025), 0.012, wood)
    clay.on("sill", 4)
    clay.box(vec(0, -0.055, 0.06), (wide + 0.12, 0.03, 0.10), 0.022, wood)
    clay.on("rod", 2)
    clay.cone(vec(-wide - 0.27, 2 * tall + 0.14, 0.08), vec(wide + 0.27, 2 * tall + 0.14, 0.08), 0.02, 0.02, rod)
    clay.on("curtain", 3)
    for side in (-1, 1):
        for j in range(5):
            x = side * (wide + 0.2 - 0.068 * j)
            clay.cone(
                vec(x, 2 * tall + 0.12, 0.08),
                vec(x + side * 0.03 * j, -0.18, 0.08 + 0.012 * (j % 2)),
                0.044,
                0.05,
                cloth,
                blend=0.02,
            )
    return clay


def sill_board(chance: random.Random) -> Clay:
    """A board under a window, deep enough to sit on, on three brackets."""
    clay = Clay()
    wood = clay.material(rgb("#f7f0e4"), fuzz=0.5, grain=0.06, specular=0.1)
    clay.on("board", 0)
    clay.box(vec(0, 0.045, 0.15), (0.80, 0.022, 0.17), 0.016, wood)
    clay.on("bracket", 1)
    for x in (-0.58, 0.0, 0.58):
        clay.box(vec(x, -0.02, 0.04), (0.035, 0.05, 0.03), 0.012, wood)
        clay.cone(vec(x, -0.06, 0.03), vec(x, 0.02, 0.20), 0.028, 0.022, wood)
    return clay


def picture(chance: random.Random) -> Clay:
    clay = Clay()
    wood = clay.material(rgb(chance.choice(("#7a4d2e", "#b8894a", "#3f4a5a"))), grain=0.15)
    paper = clay.material(rgb("#fbf4e6"), grain=0.05)
    shape = clay.material(rgb(chance.choice(("#6aa86a", "#e0806a", "#5f8fc8"))), grain=0.1)
    sun = clay.material(rgb("#ffcf5a"), grain=0.1)
    clay.on("frame", 0)
    clay.box(vec(0, 0.5), (0.43, 0.5, 0.06), 0.04, wood)
    clay.on("paper", 1)
    clay.box(vec(0, 0.5, 0.05), (0.34, 0.41, 0.03), 0.01, paper)
    clay.on("hill", 2)
    clay.ellipsoid(vec(-0.02, 0.38, 0.08), (0.22, 0.19, 0.03), shape)
    clay.on("sun", 3)
    clay.ellipsoid(vec(0.1, 0.68, 0.08), (0.08, 0.08, 0.03), sun)
    return clay
