"""What grows in fields and beds: wheat, corn, cabbages, vines, flowers, dry grass. One function models one, about a unit high."""

from __future__ import annotations

import math
import random

from ..clay import Clay
from ..clay.space import facing_along, roll, unit, vec
from .nature import leaf_of
from .plants import TAU, blades, rgb


def straw(chance: random.Random) -> Clay:
    """A tuft of dry grass."""
    return blades(chance, ("#d9b45c", "#c9a04a", "#e6c878"), 12, 0.18, 0.040)


def wheat(chance: random.Random) -> Clay:
    """A sheaf of ripe ears that stands in its field."""
    clay = Clay()
    stalk = clay.material(rgb("#d8b04a"), fuzz=0.5, grain=0.1)
    count = 22
    ear = [clay.material(rgb(c), fuzz=0.9, grain=0.35) for c in ("#e8b83c", "#dca42e", "#f0c860")]
    for j in range(count):
        x, z = chance.uniform(-0.62, 0.62), chance.uniform(-0.16, 0.16)
        tall = chance.uniform(0.62, 0.84)
        bend = chance.uniform(0.03, 0.10)
        top = vec(x + bend, tall, z)
        clay.on("stalk", 0)
        clay.chain([vec(x, 0, z), vec(x + bend * 0.3, tall * 0.6, z), top], [0.014, 0.012, 0.011], stalk)
        clay.on("ear", 1 + j % 2)
        clay.ellipsoid(top + vec(0.02, 0.085), (0.034, 0.105, 0.034), ear[j % 3], roll(-0.28))
    return clay


def cabbage(chance: random.Random) -> Clay:
    clay = Clay()
    outer = clay.material(rgb("#4f9a52"), fuzz=0.8, grain=0.25)
    inner = clay.material(rgb("#a5d080"), fuzz=0.8, grain=0.2)
    clay.on("outer", 0)
    for j in range(7):
        around = j * TAU / 7 + chance.uniform(-0.1, 0.1)
        out = vec(math.cos(around), 0.25, math.sin(around))
        clay.ellipsoid(out * 0.42 + vec(0, 0.14), (0.07, 0.30, 0.30), outer, facing_along(unit(out)), blend=0.0)
    clay.on("inner", 1)
    clay.ellipsoid(vec(0, 0.38), (0.34, 0.32, 0.34), inner)
    return clay


def corn(chance: random.Random) -> Clay:
    clay = Clay()
    green = clay.material(rgb("#5fa042"), fuzz=0.7, grain=0.15)
    cob = clay.material(rgb("#f2c53c"), fuzz=0.6, grain=0.4)
    tassel = clay.material(rgb("#d9b46a"), fuzz=0.9, grain=0.3)
    for k in range(2):
        x = (k - 0.5) * 0.22
        clay.on("stalk", 0)
        clay.cone(vec(x, 0), vec(x, 0.90), 0.026, 0.016, green)
        for j in range(6):
            side = 1 if (j + k) % 2 else -1
            out = vec(side * math.cos(0.4 * j), 0, math.sin(1.1 * j))
            clay.on("leaf", 1 + j % 2)
            leaf_of(clay, vec(x, 0.10 + 0.12 * j), out, 0.30, 0.030, 0.14, green)
        clay.on("cob", 3)
        clay.ellipsoid(vec(x + 0.045, 0.52, 0.05), (0.038, 0.095, 0.038), cob, roll(-0.25))
        clay.on("tassel", 4)
        clay.cone(vec(x, 0.90), vec(x + 0.01, 1.0), 0.022, 0.008, tassel)
    return clay


def vine_row(chance: random.Random) -> Clay:
    """Vines on a wire between two posts, heavy with grapes."""
    clay = Clay()
    wood = clay.material(rgb("#8a6a48"), fuzz=0.4, grain=0.2)
    leaf = [clay.material(rgb(c), fuzz=1.0, grain=0.3) for c in ("#5f9e40", "#78b04c")]
    grape = clay.material(rgb(chance.choice(("#5a2f7a", "#6a3a8a"))), fuzz=0.3, specular=0.2)
    clay.on("wood", 0)
    for x in (-0.75, 0.0, 0.75):
        clay.cone(vec(x, 0), vec(x, 0.95), 0.040, 0.036, wood)
        clay.chain([vec(x + 0.2, 0), vec(x + 0.23, 0.3), vec(x + 0.17, 0.55)], [0.035, 0.03, 0.03], wood)
    clay.on("leaves", 1)
    for j in range(13):
        x = -0.85 + 1.7 * j / 12
        size = chance.uniform(0.15, 0.20)
        at = vec(x, 0.66 + chance.uniform(-0.06, 0.12), chance.uniform(-0.05, 0.05))
        clay.ellipsoid(at, (size, size * 0.9, size * 0.75), leaf[j % 2], blend=0.05)
    clay.on("grapes", 2)
    for j in range(6):
        x = -0.72 + 1.44 * j / 5
        for k in range(6):
            at = vec(x + 0.035 * math.cos(k * 2.1), 0.50 - 0.022 * k, 0.17 + 0.02 * math.sin(k * 2.1))
            clay.ball(at, 0.034, grape, blend=0.0)
    return clay


def tulips(chance: random.Random) -> Clay:
    clay = Clay()
    green = clay.material(rgb("#4f9a46"), fuzz=0.6, grain=0.15)
    petal = clay.material(
        rgb(chance.choice(("#e8364a", "#ffb52e", "#ff7fae", "#f6f0e6", "#9a5ad0"))), fuzz=0.7, grain=0.08
    )
    for j in range(5):
        x, z, tall = (j - 2) * 0.17 + chance.uniform(-0.03, 0.03), chance.uniform(-0.1, 0.1), chance.uniform(0.62, 0.85)
        clay.on("stem", 0)
        clay.cone(vec(x, 0, z), vec(x, tall, z), 0.022, 0.018, green)
        clay.cone(vec(x, 0.04, z), vec(x + 0.09, tall * 0.6, z), 0.03, 0.012, green, flat=2.0, side=vec(0, 1, 0.4))
        clay.on("petal", 1 + j % 2)
        clay.ellipsoid(vec(x, tall + 0.06, z), (0.075, 0.095, 0.075), petal)
        for k in range(3):
            around = k * TAU / 3 + 0.5
            clay.cone(
                vec(x + 0.045 * math.cos(around), tall + 0.06, z + 0.045 * math.sin(around)),
                vec(x + 0.065 * math.cos(around), tall + 0.17, z + 0.065 * math.sin(around)), 0.040, 0.012, petal, blend=0.02,
            )  # fmt: skip
    return clay


def lavender(chance: random.Random) -> Clay:
    """A bush of thin stalks that spread, each with a violet ear."""
    clay = Clay()
    green = clay.material(rgb("#6f9a52"), fuzz=0.9, grain=0.4)
    ear = [clay.material(rgb(colour), fuzz=0.9, grain=0.35) for colour in ("#7c5cc4", "#9173d6", "#6a4bb0")]
    clay.on("leaves", 0)
    clay.ellipsoid(vec(0, 0.08, 0), (0.38, 0.16, 0.28), green)
    for j in range(15):
        around, out = 2.4 * j, 0.36 * math.sqrt((j + 0.5) / 15)
        foot = vec(0.5 * out * math.cos(around), 0.12, 0.4 * out * math.sin(around))
        tall = chance.uniform(0.72, 0.95) - 0.4 * out
        tip = vec(out * 1.5 * math.cos(around), tall, out * math.sin(around))
        clay.on("stem", 1)
        clay.cone(foot, tip, 0.014, 0.010, green)
        clay.on("ear", 2 + j % 3)
        for k in range(3):
            share = 0.74 + 0.13 * k
            clay.ellipsoid(foot + (tip - foot) * share, (0.048 - 0.008 * k, 0.062, 0.048 - 0.008 * k), ear[(j + k) % 3])
    return clay


def sunflowers(chance: random.Random) -> Clay:
    """Three of them, their faces to who looks."""
    clay = Clay()
    green = clay.material(rgb("#5b8f3a"), fuzz=0.7, grain=0.2)
    petal = clay.material(rgb("#ffc62a"), fuzz=0.6, grain=0.1)
    core = clay.material(rgb("#5a3a22"), fuzz=0.9, grain=0.5)
    for j in range(3):
        x, z, tall = (j - 1) * 0.30 + chance.uniform(-0.04, 0.04), chance.uniform(-0.1, 0.1), chance.uniform(0.66, 0.84)
        clay.on("stem", 0)
        clay.cone(vec(x, 0, z), vec(x, tall, z), 0.026, 0.020, green)
        for side in (1, -1):
            leaf_of(clay, vec(x, tall * (0.45 + 0.12 * side), z), vec(side, 0.2, 0.3), 0.20, 0.055, 0.06, green)
        clay.on("petal", 1 + j % 2)
        face = vec(x, tall, z + 0.03)
        for k in range(12):
            around = k * TAU / 12
            rim = vec(x + 0.165 * math.cos(around), tall + 0.165 * math.sin(around), z + 0.02)
            clay.cone(face, rim, 0.034, 0.020, petal, blend=0.01)
        clay.on("core", 3)
        clay.ellipsoid(vec(x, tall, z + 0.06), (0.085, 0.085, 0.045), core)
    return clay
