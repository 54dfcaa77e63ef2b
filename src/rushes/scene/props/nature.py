"""Plants of warm lands, wet lands and fields: functions that model one each, about one unit high.

Trees of the jungle and the savannah, bamboo, ferns, vines, crops, dead wood. Those of the temperate places are in `plants.py`.
"""

from __future__ import annotations

import math
import random

from ..clay import Clay
from ..clay.space import facing_along, pitch, roll, unit, vec, yaw
from .plants import TAU, _blades, rgb


def _leaf(clay: Clay, foot, out, length: float, wide: float, rise: float, leaf: int) -> None:  # type: ignore[no-untyped-def]
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
        _leaf(clay, vec(0.01, 0.24 + 0.02 * j), out, chance.uniform(0.42, 0.58), 0.095, 0.20 + 0.06 * j, green[j % 3])
    return clay


def fern(chance: random.Random) -> Clay:
    clay = Clay()
    green = [clay.material(rgb(c), fuzz=0.9, grain=0.2) for c in ("#4f9a3e", "#6fb04a", "#3f8a42")]
    for j in range(12):
        around = j * 2.4 + chance.uniform(-0.2, 0.2)
        out = vec(math.cos(around), 0, math.sin(around))
        clay.on("leaf", j % 4)
        _leaf(clay, vec(0, 0.03), out, chance.uniform(0.6, 0.9), 0.062, chance.uniform(0.45, 0.85), green[j % 3])
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


def straw(chance: random.Random) -> Clay:
    """A tuft of dry grass."""
    return _blades(chance, ("#d9b45c", "#c9a04a", "#e6c878"), 12, 0.18, 0.040)


def termites(chance: random.Random) -> Clay:
    clay = Clay()
    earth = clay.material(rgb("#b5714a"), fuzz=0.6, grain=0.3)
    clay.on("earth", 0)
    clay.cone(vec(0, 0), vec(0.03, 0.85), 0.24, 0.08, earth)
    for _ in range(5):
        x = chance.uniform(-0.2, 0.2)
        clay.cone(vec(x, 0), vec(x * 0.8, chance.uniform(0.3, 0.62), 0.1), 0.14, 0.06, earth, blend=0.08)
    return clay


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
            _leaf(clay, vec(x, 0.10 + 0.12 * j), out, 0.30, 0.030, 0.14, green)
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


def sea_fan(chance: random.Random) -> Clay:
    clay = Clay()
    skin = clay.material(rgb(chance.choice(("#e0569a", "#8a5ad8", "#ff8f4a", "#f2c84a"))), fuzz=0.9, grain=0.2)
    clay.on("fan", 0)
    clay.cone(vec(0, -0.02), vec(0, 0.22), 0.06, 0.045, skin)
    for j in range(9):
        angle = (j - 4) * 0.24
        out = vec(math.sin(angle), math.cos(angle))
        tall = 0.74 + 0.08 * math.cos(j * 2.0)
        clay.chain(
            [vec(0, 0.16), out * tall * 0.5 + vec(0, 0.12), out * tall + vec(0, 0.16)],
            [0.034, 0.028, 0.022],
            skin,
            blend=0.02,
        )
        for k in (0.45, 0.7):
            side = vec(math.cos(angle), -math.sin(angle)) * 0.10
            clay.cone(
                out * tall * k + vec(0, 0.15),
                out * tall * (k + 0.16) + vec(0, 0.15) + side,
                0.022,
                0.016,
                skin,
                blend=0.02,
            )
    return clay


def brain_coral(chance: random.Random) -> Clay:
    clay = Clay()
    skin = clay.material(rgb(chance.choice(("#e8b04a", "#7fc08a", "#ff8f7a", "#c98af0"))), fuzz=1.0, grain=0.5)
    dots = clay.material(rgb(chance.choice(("#fff0c8", "#ffd0dc"))), fuzz=0.8)
    clay.on("dome", 0)
    clay.ellipsoid(vec(0, 0.30), (0.62, 0.52, 0.58), skin)
    clay.ellipsoid(vec(0.48, 0.16, 0.1), (0.34, 0.30, 0.32), skin, blend=0.04)
    clay.on("dots", 1)
    for j in range(26):
        up = math.asin(1 - (j + 0.5) / 26)
        around = j * 2.4
        out = vec(math.cos(around) * math.cos(up), math.sin(up), math.sin(around) * math.cos(up))
        clay.ball(vec(0, 0.30) + vec(out[0] * 0.61, out[1] * 0.51, out[2] * 0.57), 0.040, dots, blend=0.0)
    return clay


def tube_sponge(chance: random.Random) -> Clay:
    clay = Clay()
    skin = clay.material(rgb(chance.choice(("#f2c12e", "#ff7f4a", "#5fb8e0", "#d05aa8"))), fuzz=0.9, grain=0.25)
    dark = clay.material(rgb("#5a3040"), fuzz=0.5)
    for j in range(6):
        around = j * 2.4
        away = 0.0 if j == 0 else 0.22
        x, z = away * math.cos(around), away * math.sin(around) * 0.7
        tall = chance.uniform(0.5, 0.95)
        lean = vec(x * 0.5, 0, z * 0.5)
        clay.on("tube", j % 3)
        clay.cone(vec(x, 0, z), vec(x, tall, z) + lean, 0.085, 0.115, skin, blend=0.03)
        clay.on("mouth", 4)
        clay.ellipsoid(vec(x, tall + 0.100, z) + lean, (0.075, 0.022, 0.075), dark)
    return clay


def anemone(chance: random.Random) -> Clay:
    clay = Clay()
    foot = clay.material(rgb("#a8567a"), fuzz=0.8, grain=0.2)
    arm = clay.material(rgb(chance.choice(("#ffb0c8", "#b8f0c0", "#ffd89a"))), fuzz=0.7, glow=0.08)
    clay.on("foot", 0)
    clay.cone(vec(0, 0), vec(0, 0.30), 0.30, 0.34, foot)
    for j in range(22):
        around = j * 2.4
        away = math.sqrt(j / 22)
        out = vec(math.cos(around) * away, 0, math.sin(around) * away)
        clay.on("arm", 1 + j % 3)
        clay.chain(
            [out * 0.28 + vec(0, 0.38), out * 0.42 + vec(0, 0.68), out * 0.50 + vec(0.05 * math.sin(j), 0.95 - 0.25 * away)],
            [0.055, 0.048, 0.055], arm,
        )  # fmt: skip
    return clay
