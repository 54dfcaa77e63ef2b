"""Plants of warm and wet lands: functions that model one each, about one unit high.

Trees of the jungle and the savannah, bamboo, ferns, vines, dead wood, and what grows on other planets. Those of the temperate
places are in `plants.py`, fields in `crops.py`.
"""

from __future__ import annotations

import math
import random

from ..clay import Clay, Vec
from ..clay.space import facing_along, pitch, roll, unit, vec, yaw
from .plants import TAU, rgb


def leaf_of(clay: Clay, foot: Vec, out: Vec, length: float, wide: float, rise: float, leaf: int) -> None:
    """A broad leaf that rises from its foot and droops at its tip."""
    spine = [
        foot + out * length * u + vec(0, rise * math.sin(u * 2.3) - 0.62 * rise * u * u)
        for u in (0.0, 0.25, 0.5, 0.75, 1.0)
    ]
    side = vec(-out[2] * 0.2, 1, out[0] * 0.2) + out * 0.4
    clay.chain(spine, [wide * 0.25, wide * 0.85, wide, wide * 0.72, wide * 0.10], leaf, blend=0.02, flat=2.6, side=side)


def jungle_tree(chance: random.Random) -> Clay:
    """A giant with buttress roots, a bare trunk, a flat wide crown and hanging vines."""
    clay = Clay()
    bark = clay.material(rgb(chance.choice(("#7d6248", "#6f5a44"))), fuzz=0.5, grain=0.22)
    leaf = clay.material(rgb(chance.choice(("#2f7a3a", "#3a8a3f", "#2a6e3c"))), fuzz=1.0, grain=0.34)
    light = clay.material(rgb("#58a545"), fuzz=1.0, grain=0.3)
    vine = clay.material(rgb("#4d8a3a"), fuzz=0.7, grain=0.15)
    clay.on("trunk", 0)
    clay.chain([vec(0, -0.03), vec(0.015, 0.35), vec(-0.01, 0.75)], [0.075, 0.052, 0.045], bark, blend=0.04)
    for j in range(5):
        around = j * TAU / 5 + 0.4
        out = vec(math.cos(around), 0, math.sin(around))
        clay.cone(vec(0, 0.20) + out * 0.02, out * 0.17 + vec(0, -0.03), 0.030, 0.026, bark, blend=0.05)
    for side in (1, -1):
        clay.chain([vec(0, 0.58), vec(0.13 * side, 0.70), vec(0.24 * side, 0.76)], [0.03, 0.026, 0.02], bark)
    clay.on("crown", 1)
    for j in range(11):
        around = j * 2.4
        away = 0.30 * math.sqrt(j / 10)
        size = chance.uniform(0.12, 0.17)
        at = vec(
            math.cos(around) * away, 0.83 + chance.uniform(-0.05, 0.06) - 0.10 * away, math.sin(around) * away * 0.8
        )
        clay.ellipsoid(at, (size * 1.2, size * 0.75, size * 1.1), light if j % 4 == 3 else leaf, blend=0.05)
    clay.on("vines", 2)
    for _k in range(4):
        x, z = chance.uniform(-0.26, 0.26), chance.uniform(0.02, 0.2)
        low = chance.uniform(0.25, 0.5)
        clay.chain(
            [vec(x, 0.78, z), vec(x + 0.015, (0.78 + low) / 2, z), vec(x - 0.01, low, z)], [0.009, 0.011, 0.012], vine
        )
        clay.ellipsoid(vec(x - 0.01, low, z), (0.022, 0.03, 0.022), vine)
    return clay


def big_leaf(chance: random.Random) -> Clay:
    """A plant of broad leaves, as a banana has."""
    clay = Clay()
    green = [clay.material(rgb(c), fuzz=0.8, grain=0.18) for c in ("#3f9a45", "#56ae4a", "#2f8040")]
    stem = clay.material(rgb("#6f8a45"), fuzz=0.5, grain=0.2)
    clay.on("stem", 0)
    clay.cone(vec(0, -0.02), vec(0.02, 0.30), 0.06, 0.045, stem)
    for j in range(9):
        around = j * 2.4 + chance.uniform(-0.2, 0.2)
        out = vec(math.cos(around), 0, math.sin(around))
        clay.on("leaf", 1 + j % 3)
        leaf_of(clay, vec(0.01, 0.24 + 0.02 * j), out, chance.uniform(0.42, 0.58), 0.095, 0.20 + 0.06 * j, green[j % 3])
    return clay


def fern(chance: random.Random) -> Clay:
    clay = Clay()
    green = [clay.material(rgb(c), fuzz=0.9, grain=0.2) for c in ("#4f9a3e", "#6fb04a", "#3f8a42")]
    for j in range(12):
        around = j * 2.4 + chance.uniform(-0.2, 0.2)
        out = vec(math.cos(around), 0, math.sin(around))
        clay.on("leaf", j % 4)
        leaf_of(clay, vec(0, 0.03), out, chance.uniform(0.6, 0.9), 0.062, chance.uniform(0.45, 0.85), green[j % 3])
    return clay


def vines(chance: random.Random) -> Clay:
    """What hangs from above: its top is at 0, it reaches down one unit."""
    clay = Clay()
    stem = clay.material(rgb("#5a7a3a"), fuzz=0.7, grain=0.15)
    green = [clay.material(rgb(c), fuzz=0.9, grain=0.2) for c in ("#3f8a3c", "#58a346", "#2f7038")]
    for j in range(7):
        x = (j - 3) * 0.16 + chance.uniform(-0.05, 0.05)
        low = chance.uniform(0.35, 1.0)
        clay.on("vine", 0)
        points = [vec(x + 0.03 * math.sin(u * 5 + j), -low * u, 0.05 * (j % 3)) for u in (0, 0.25, 0.5, 0.75, 1.0)]
        clay.chain(points, [0.016, 0.016, 0.015, 0.014, 0.010], stem, blend=0.01)
        for k in range(2, 8):
            u = k / 8
            side = 1 if k % 2 else -1
            at = vec(x + 0.03 * math.sin(u * 5 + j) + 0.045 * side, -low * u, 0.05 * (j % 3) + 0.02)
            clay.on("leaf", 1 + k % 2)
            clay.ellipsoid(at, (0.052, 0.030, 0.02), green[(j + k) % 3], roll(-0.5 * side), blend=0.0)
    clay.on("canopy", 3)
    for j in range(9):
        size = chance.uniform(0.10, 0.16)
        clay.ellipsoid(
            vec((j - 4) * 0.15, 0.02 + chance.uniform(0, 0.06), 0.02),
            (size * 1.3, size, size),
            green[j % 3],
            blend=0.04,
        )
    return clay


def bamboo(chance: random.Random) -> Clay:
    """A stand of jointed canes with tufts of narrow leaves."""
    clay = Clay()
    cane = [clay.material(rgb(c), fuzz=0.35, grain=0.10, specular=0.12) for c in ("#7fae4a", "#93bb58", "#6a9c42")]
    ring = clay.material(rgb("#d2dc94"), fuzz=0.3, grain=0.05)
    leaf = [clay.material(rgb(c), fuzz=0.8, grain=0.15) for c in ("#5fa040", "#7ab94c")]
    for j in range(4):
        x = (j - 1.5) * 0.085 + chance.uniform(-0.02, 0.02)
        z = chance.uniform(-0.08, 0.08)
        lean = chance.uniform(-0.05, 0.05)
        tall = chance.uniform(0.86, 1.0)
        wide = chance.uniform(0.0155, 0.0205)
        joints = 9
        for k in range(joints):
            low, high = tall * k / joints, tall * (k + 1) / joints
            clay.on("cane", j)
            clay.cone(
                vec(x + lean * (low / tall) ** 2, low, z), vec(x + lean * (high / tall) ** 2, high - 0.006, z),
                wide * (1.08 - 0.45 * k / joints), wide * (1.04 - 0.45 * (k + 1) / joints), cane[j % 3], blend=0.0,
            )  # fmt: skip
            clay.on("ring", 5)
            if k:
                clay.torus(vec(x + lean * (low / tall) ** 2, low, z), wide * (1.0 - 0.4 * k / joints), 0.0042, ring)
            if k >= 4:
                for m in range(3):
                    around = chance.uniform(0, TAU)
                    out = vec(math.cos(around), -0.25 + 0.3 * m, math.sin(around))
                    foot = vec(x + lean * (low / tall) ** 2, low, z)
                    tip = foot + out * chance.uniform(0.11, 0.17)
                    clay.on("leaf", 6 + m % 2)
                    clay.chain(
                        [foot, (foot + tip) / 2 + vec(0, 0.02), tip],
                        [0.006, 0.017, 0.003],
                        leaf[(k + m) % 2],
                        flat=2.4,
                        side=vec(0, 1, 0.3),
                    )
    return clay


def bamboo_shoot(chance: random.Random) -> Clay:
    clay = Clay()
    skin = clay.material(rgb("#b59a5c"), fuzz=0.6, grain=0.2)
    tip = clay.material(rgb("#7fae4a"), fuzz=0.5, grain=0.1)
    clay.on("shoot", 0)
    for k in range(4):
        clay.cone(
            vec(0, 0.22 * k), vec(0.01, 0.22 * k + 0.30), 0.20 - 0.045 * k, 0.11 - 0.03 * k, skin if k < 3 else tip
        )
    return clay


def acacia(chance: random.Random) -> Clay:
    """The umbrella of the savannah: a forked trunk below flat clouds of leaves."""
    clay = Clay()
    bark = clay.material(rgb("#7a5a40"), fuzz=0.4, grain=0.2)
    leaf = clay.material(rgb(chance.choice(("#7f9440", "#8b9c46", "#6f8a3e"))), fuzz=1.0, grain=0.34)
    lean = chance.choice((-1, 1)) * 0.06
    clay.on("trunk", 0)
    clay.chain([vec(0, -0.03), vec(lean, 0.28), vec(lean * 0.6, 0.46)], [0.050, 0.036, 0.032], bark, blend=0.03)
    fork = vec(lean * 0.6, 0.44)
    ends = []
    for j in range(5):
        x = (j - 2) * 0.17 + chance.uniform(-0.03, 0.03)
        end = vec(x, 0.75 + 0.05 * (j == 2) - 0.02 * abs(j - 2), chance.uniform(-0.12, 0.12))
        clay.chain([fork, (fork + end) / 2 + vec(0.2 * x, -0.03), end], [0.027, 0.019, 0.013], bark, blend=0.02)
        ends.append(end)
    clay.on("crown", 1)
    for end in ends:
        clay.ellipsoid(end + vec(0, 0.06), (0.185, 0.058, 0.17), leaf, blend=0.04)
        for k in range(3):
            at = end + vec(
                (k - 1) * 0.11 + chance.uniform(-0.02, 0.02), 0.09 + chance.uniform(-0.01, 0.02), 0.05 * (k % 2)
            )
            clay.ellipsoid(at, (0.095, 0.052, 0.09), leaf, blend=0.04)
    return clay


def termites(chance: random.Random) -> Clay:
    clay = Clay()
    earth = clay.material(rgb("#b5714a"), fuzz=0.6, grain=0.3)
    clay.on("earth", 0)
    clay.cone(vec(0, 0), vec(0.03, 0.85), 0.24, 0.08, earth)
    for _ in range(5):
        x = chance.uniform(-0.2, 0.2)
        clay.cone(vec(x, 0), vec(x * 0.8, chance.uniform(0.3, 0.62), 0.1), 0.14, 0.06, earth, blend=0.08)
    return clay


def dead_tree(chance: random.Random) -> Clay:
    """A bare trunk with crooked boughs and moss that hangs from them."""
    return _bare_tree(chance, "#6a5c50", 3)


def burnt_tree(chance: random.Random) -> Clay:
    return _bare_tree(chance, "#4c4442", 0)


def _bare_tree(chance: random.Random, colour: str, mosses: int) -> Clay:
    clay = Clay()
    bark = clay.material(rgb(colour), fuzz=0.5, grain=0.25)
    moss = clay.material(rgb("#8a9a5c"), fuzz=1.0, grain=0.3)
    clay.on("trunk", 0)
    clay.chain(
        [vec(0, -0.04), vec(0.03, 0.35), vec(-0.02, 0.68), vec(0.04, 0.98)],
        [0.085, 0.062, 0.042, 0.014],
        bark,
        blend=0.04,
    )
    for j in range(4):
        around = j * TAU / 4 + 0.5
        clay.cone(vec(0, 0.12), vec(0.17 * math.cos(around), -0.04, 0.17 * math.sin(around)), 0.04, 0.03, bark)
    for j in range(5):
        side = 1 if j % 2 else -1
        y = 0.42 + 0.11 * j
        elbow = vec(side * chance.uniform(0.14, 0.20), y + 0.06, chance.uniform(-0.05, 0.08))
        tip = elbow + vec(side * chance.uniform(0.08, 0.14), chance.uniform(0.06, 0.16))
        clay.on("trunk", 0)
        clay.chain([vec(0, y - 0.05), elbow, tip], [0.034, 0.022, 0.010], bark, blend=0.03)
        clay.on("moss", 1)
        for k in range(mosses):
            at = elbow + vec(side * 0.04 * (k - 1), 0)
            clay.cone(at, at - vec(0, chance.uniform(0.08, 0.16)), 0.022, 0.006, moss)
    return clay


def koi(chance: random.Random) -> Clay:
    """A carp under the surface, seen from above as it swims to the right: white, red and black, or gold, softened by the water."""
    clay = Clay()
    coats = (
        ("#f2e8e0", "#e8582e"),
        ("#f2e8e0", "#e8582e"),
        ("#f0963a", "#f6b45a"),
        ("#e8582e", "#f2e8e0"),
        ("#f2e8e0", "#4a4a52"),
        ("#e8c86a", "#f6e2a0"),
    )
    base, patch = chance.choice(coats)
    skin = clay.material(rgb(base), fuzz=0.3, grain=0.04, specular=0.2, gloss=30)
    mark = clay.material(rgb(patch), fuzz=0.3, grain=0.04, specular=0.2, gloss=30)
    fin = clay.material(rgb("#d8d2c4" if base.startswith("#f2") else patch), fuzz=0.4, grain=0.04)
    bend = chance.uniform(-0.16, 0.16)
    clay.on("body", 0)
    spine = [vec(0.50, 0.10, 0), vec(0.22, 0.11, 0.02), vec(-0.12, 0.10, bend * 0.2), vec(-0.46, 0.09, bend)]
    clay.chain(spine, [0.085, 0.150, 0.125, 0.035], skin)
    clay.on("patch", 1)
    for k in range(3):
        x = 0.40 - 0.33 * k + chance.uniform(-0.06, 0.06)
        clay.ellipsoid(
            vec(x, 0.155 - 0.02 * k, 0.02 + bend * (0.3 if k == 2 else 0.0)),
            (0.13, 0.085 - 0.012 * k, 0.12 - 0.025 * k),
            mark,
        )
    clay.on("tail", 2)
    clay.ellipsoid(vec(-0.60, 0.07, bend * 1.5 + 0.07), (0.17, 0.02, 0.055), fin, yaw(0.35 - bend))
    clay.ellipsoid(vec(-0.60, 0.07, bend * 1.5 - 0.07), (0.17, 0.02, 0.055), fin, yaw(-0.35 - bend))
    clay.on("fins", 3)
    for side in (-1, 1):
        clay.ellipsoid(vec(0.16, 0.06, side * 0.22), (0.06, 0.02, 0.13), fin, yaw(side * 0.6))
    clay.on("eyes", 4)
    dark = clay.material(rgb("#22242c"), fuzz=0.2)
    for side in (-1, 1):
        clay.ball(vec(0.50, 0.14, side * 0.07), 0.018, dark)
    return clay


def lily_pads(chance: random.Random) -> Clay:
    """Leaves on the water, and one flower; wide, not high."""
    clay = Clay()
    green = [clay.material(rgb(c), fuzz=0.5, grain=0.12) for c in ("#4f9a52", "#66ab58")]
    pink = clay.material(rgb("#ff9ec4"), fuzz=0.6)
    gold = clay.material(rgb("#ffd24a"), fuzz=0.7, grain=0.2)
    for j in range(5):
        x, z = (j - 2) * 0.42 + chance.uniform(-0.08, 0.08), chance.uniform(-0.35, 0.35)
        clay.on("pad", j % 2)
        clay.ellipsoid(vec(x, 0.03, z), (0.26, 0.028, 0.26), green[j % 2], blend=0.0)
    clay.on("petals", 2)
    for k in range(8):
        around = k * TAU / 8
        out = vec(math.cos(around), 0.75, math.sin(around))
        clay.ellipsoid(
            vec(0.1, 0.10) + out * 0.11,
            (0.035, 0.11, 0.06),
            pink,
            facing_along(unit(vec(-out[1] * out[0], 1, -out[1] * out[2]))),
            blend=0.0,
        )
    clay.on("middle", 3)
    clay.ball(vec(0.1, 0.19), 0.06, gold)
    return clay


def driftwood(chance: random.Random) -> Clay:
    clay = Clay()
    bark = clay.material(rgb("#8a6a4c"), fuzz=0.5, grain=0.25)
    wood = clay.material(rgb("#d9b98a"), fuzz=0.4, grain=0.15)
    clay.on("log", 0)
    clay.cone(vec(-0.9, 0.20), vec(0.85, 0.24), 0.22, 0.19, bark)
    clay.cone(vec(0.2, 0.34), vec(0.42, 0.66, 0.1), 0.08, 0.05, bark)
    clay.on("cut", 1)
    clay.ellipsoid(vec(1.0, 0.24), (0.06, 0.17, 0.17), wood)
    return clay


def alien_plant(chance: random.Random) -> Clay:
    """A stalk that curls, with glowing bulbs."""
    clay = Clay()
    skin = clay.material(rgb(chance.choice(("#7a4fc0", "#3f8fa8", "#b0487a"))), fuzz=0.9, grain=0.2)
    bulb = clay.material(rgb(chance.choice(("#7ff0d8", "#ffd06a", "#ff8fd0"))), fuzz=0.5, glow=0.65, specular=0.2)
    for j in range(4):
        around = j * TAU / 4 + chance.uniform(-0.4, 0.4)
        out = vec(math.cos(around), 0, math.sin(around) * 0.6)
        tall = chance.uniform(0.5, 0.92)
        points = [
            vec(0, 0),
            out * 0.10 + vec(0, tall * 0.4),
            out * 0.16 + vec(0, tall * 0.8),
            out * 0.30 + vec(0, tall),
        ]
        clay.on("stalk", 0)
        clay.chain(
            [*points, points[-1] + out * 0.10 - vec(0, 0.08)], [0.085, 0.06, 0.045, 0.035, 0.028], skin, blend=0.05
        )
        clay.on("bulb", 1 + j % 2)
        clay.ball(points[-1] + out * 0.11 - vec(0, 0.11), 0.075, bulb)
    clay.on("stalk", 0)
    clay.ellipsoid(vec(0, 0.05), (0.22, 0.12, 0.2), skin)
    return clay


def crystals(chance: random.Random) -> Clay:
    clay = Clay()
    colours = chance.choice((("#6fe0f0", "#a8f4ff"), ("#c58bf5", "#e4bcff"), ("#ff9ac8", "#ffc4e0")))
    glass = [clay.material(rgb(c), fuzz=0.2, grain=0.03, glow=0.28, specular=0.5, gloss=40) for c in colours]
    for j in range(7):
        around = j * 2.4
        lean = 0.0 if j == 0 else chance.uniform(0.25, 0.65)
        tall = 0.95 if j == 0 else chance.uniform(0.35, 0.7)
        wide = 0.13 if j == 0 else chance.uniform(0.07, 0.11)
        axis = unit(vec(math.cos(around) * lean, 1, math.sin(around) * lean))
        foot = vec(math.cos(around) * 0.12 * (j > 0), 0, math.sin(around) * 0.12 * (j > 0))
        turn = roll(-math.atan2(float(axis[0]), 1.0)) @ pitch(math.atan2(float(axis[2]), 1.0)) @ yaw(0.6 + j)
        clay.on("glass", j % 4)
        clay.box(foot + axis * tall * 0.42, (wide, tall * 0.42, wide), 0.02, glass[j % 2], turn)
        clay.cone(foot + axis * tall * 0.80, foot + axis * tall, wide * 1.05, 0.015, glass[j % 2], blend=0.01)
    return clay
