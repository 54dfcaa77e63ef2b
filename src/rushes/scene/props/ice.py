"""Ice, rock and caves: floes, icebergs, crags, stalactites. Functions that model one each, about one unit high."""

from __future__ import annotations

import math
import random

from ..clay import Clay
from ..clay.space import pitch, roll, vec, yaw
from .plants import TAU, rgb


def floe(chance: random.Random) -> Clay:
    """A plate of ice with snow on it; wide, and a third as high as wide."""
    clay = Clay()
    ice = clay.material(rgb("#8fcfe6"), fuzz=0.2, grain=0.08, specular=0.3, gloss=30)
    snow = clay.material(rgb("#f2f6fc"), fuzz=0.8, grain=0.06)
    wide = chance.uniform(1.1, 1.5)
    clay.on("ice", 0)
    clay.box(vec(0, 0.10), (wide, 0.16, wide * 0.6), 0.10, ice, yaw(chance.uniform(-0.4, 0.4)))
    clay.box(vec(wide * 0.4, 0.10, 0.1), (wide * 0.7, 0.16, wide * 0.5), 0.10, ice, yaw(0.7), blend=0.05)
    clay.on("snow", 1)
    clay.box(vec(0, 0.27), (wide * 0.96, 0.07, wide * 0.56), 0.07, snow, yaw(0.1))
    clay.box(vec(wide * 0.4, 0.27, 0.1), (wide * 0.66, 0.07, wide * 0.46), 0.07, snow, yaw(0.7), blend=0.06)
    clay.ellipsoid(vec(-0.3, 0.34), (wide * 0.4, 0.13, 0.35), snow, blend=0.1)
    return clay


def iceberg(chance: random.Random) -> Clay:
    """A mountain of ice: leaning peaks that taper, snow on their flanks, blue in the clefts and at the water."""
    clay = Clay()
    pale = clay.material(rgb("#dcecf8"), fuzz=0.4, grain=0.10, specular=0.2)
    blue = clay.material(rgb("#6fbfe8"), fuzz=0.2, grain=0.06, specular=0.35, gloss=30)
    snow = clay.material(rgb("#f7fafe"), fuzz=0.8, grain=0.05)
    side = chance.choice((-1, 1))
    clay.on("foot", 0)
    clay.box(vec(0, 0.03), (0.88, 0.06, 0.46), 0.05, blue, yaw(0.15))
    clay.box(vec(0.3 * side, 0.04), (0.50, 0.07, 0.5), 0.05, blue, yaw(-0.4), blend=0.04)
    clay.on("ice", 1)
    # Peaks: foot from, foot to, top from, top to, depth, thickness.
    for x0, x1, t0, t1, tall, z, half in (
        (-0.62, 0.16, -0.30, -0.16, 1.0, 0.0, 0.22),
        (-0.10, 0.62, 0.10, 0.30, 0.74, -0.08, 0.24),
        (-0.86, -0.34, -0.70, -0.58, 0.46, 0.10, 0.20),
        (0.30, 0.90, 0.50, 0.68, 0.40, 0.12, 0.20),
        (-0.34, 0.30, -0.06, 0.08, 0.55, 0.22, 0.14),
    ):
        lift = tall * chance.uniform(0.93, 1.03)
        corners = [(x0 * side, 0.02), (x1 * side, 0.02), (t1 * side, lift), (t0 * side, lift * 0.94)]
        clay.slab(
            vec(0, 0, z),
            corners if side > 0 else corners[::-1],
            half * 0.55,
            half * 0.45,
            pale,
            yaw(chance.uniform(-0.25, 0.25)),
            blend=0.015,
        )
    clay.on("blue", 2)
    for x0, t0, tall in ((0.14, 0.02, 0.60), (-0.42, -0.44, 0.40), (0.42, 0.40, 0.34)):
        clay.cone(vec(x0 * side, 0.05, 0.24), vec(t0 * side, tall, 0.20), 0.040, 0.012, blue)
    clay.on("snow", 3)
    for x, y, lean in ((-0.24, 0.985, -0.3), (0.20, 0.74, -0.2), (-0.64, 0.455, -0.1), (0.59, 0.40, -0.2)):
        clay.ellipsoid(vec(x * side, y), (0.15, 0.05, 0.20), snow, roll(lean * side))
    return clay


def ice_spike(chance: random.Random) -> Clay:
    clay = Clay()
    ice = clay.material(rgb("#a8dcf0"), fuzz=0.2, grain=0.06, specular=0.35, gloss=30)
    snow = clay.material(rgb("#f2f6fc"), fuzz=0.8, grain=0.06)
    clay.on("ice", 0)
    for j in range(4):
        x = (j - 1.5) * 0.22
        tall = chance.uniform(0.5, 1.0)
        clay.box(
            vec(x, tall * 0.45),
            (0.15, tall * 0.5, 0.16),
            0.03,
            ice,
            roll(chance.uniform(-0.3, 0.3)) @ yaw(j),
            blend=0.0,
        )
    clay.on("snow", 1)
    clay.ellipsoid(vec(0, 0.04), (0.65, 0.12, 0.4), snow)
    return clay


def crag(chance: random.Random) -> Clay:
    """A tower of rock in steps, moss on its ledges."""
    clay = Clay()
    stone = [clay.material(rgb(c), fuzz=0.5, grain=0.3) for c in ("#8d8a84", "#7d7a76", "#99948a")]
    moss = clay.material(rgb("#6f9e48"), fuzz=1.0, grain=0.3)
    clay.on("stone", 0)
    for j in range(7):
        level = j // 3
        size = 0.30 - 0.05 * level
        tall = (0.34, 0.30, 0.22)[min(level, 2)]
        at = vec(
            ((j % 3) - 1) * 0.26 * (1 - 0.25 * level) + chance.uniform(-0.04, 0.04),
            0.24 + 0.32 * level,
            chance.uniform(-0.1, 0.1),
        )
        clay.box(
            at,
            (size, tall, size * 0.8),
            0.07,
            stone[j % 3],
            yaw(chance.uniform(-0.4, 0.4)) @ roll(chance.uniform(-0.08, 0.08)),
            blend=0.03,
        )
    clay.on("moss", 1)
    for x, y, wide in (
        (-0.27, 0.60, 0.13),
        (0.27, 0.59, 0.14),
        (-0.16, 0.87, 0.11),
        (0.20, 0.88, 0.10),
        (0.0, 1.08, 0.17),
    ):
        for k in range(3):
            at = vec(x + (k - 1) * wide * 0.7, y + chance.uniform(-0.015, 0.015), 0.08)
            clay.ellipsoid(at, (wide * 0.62, 0.05, 0.13), moss, blend=0.03)
    return clay


def _pillar(chance: random.Random, colours: tuple[str, ...]) -> Clay:
    """Layered rock that wind has left standing."""
    clay = Clay()
    layers = [clay.material(rgb(c), fuzz=0.5, grain=0.25) for c in colours]
    y = 0.0
    n = 0
    while y < 0.92:
        tall = chance.uniform(0.09, 0.16)
        wide = (0.36 - 0.16 * y) * chance.uniform(0.88, 1.08)
        clay.on("layer", n % 5)
        clay.box(
            vec(chance.uniform(-0.015, 0.015), y + tall / 2),
            (wide, tall * 0.56, wide * 0.85),
            0.05,
            layers[n % len(layers)],
            yaw(0.3 + 0.2 * n),
        )
        y += tall
        n += 1
    return clay


def red_pillar(chance: random.Random) -> Clay:
    return _pillar(chance, ("#c8623c", "#dd8a58", "#b5502f", "#e6a070"))


def alien_rock(chance: random.Random) -> Clay:
    return _pillar(chance, ("#7a4a9a", "#9a62b0", "#6a3f8a", "#b07ac0"))


def red_rock(chance: random.Random) -> Clay:
    clay = Clay()
    stone = clay.material(rgb(chance.choice(("#c06a42", "#b5603c", "#cc7a4e"))), fuzz=0.5, grain=0.3)
    clay.on("stone", 0)
    for j in range(4):
        size = chance.uniform(0.35, 0.5) * (1.0 if j else 1.25)
        at = vec(chance.uniform(-0.4, 0.4) * (j > 0), size * 0.42, chance.uniform(-0.2, 0.2) * (j > 0))
        clay.box(at, (size, size * 0.7, size * 0.8), size * 0.3, stone, yaw(chance.uniform(0, 3)), blend=0.12)
    return clay


def boulder(chance: random.Random) -> Clay:
    """A broken stone with flat faces, dark below and dusted where it looks up, and splinters at its foot."""
    clay = Clay()
    stone = clay.material(rgb(chance.choice(("#8a4a34", "#7a4030", "#9c563a"))), fuzz=0.4, grain=0.34)
    dust = clay.material(rgb("#cc7a4c"), fuzz=0.8, grain=0.2)
    clay.on("stone", 0)
    for j in range(4):
        size = chance.uniform(0.30, 0.46) * (1.0 if j else 1.25)
        at = vec(
            chance.uniform(-0.45, 0.45) * (j > 0), size * (0.62 if j else 0.75), chance.uniform(-0.25, 0.25) * (j > 0)
        )
        turn = yaw(chance.uniform(0, 3)) @ roll(chance.uniform(-0.5, 0.5)) @ pitch(chance.uniform(-0.4, 0.4))
        clay.box(at, (size, size * chance.uniform(0.65, 0.9), size * 0.8), size * 0.12, stone, turn, blend=0.05)
    clay.on("dust", 1)
    for k in range(3):
        clay.ellipsoid(vec(-0.5 + 0.5 * k, 0.02, 0.28), (0.36, 0.10, 0.24), dust, blend=0.1)
    clay.on("splinter", 2)
    for _ in range(3):
        size = chance.uniform(0.07, 0.14)
        at = vec(chance.uniform(-0.95, 0.95), size * 0.6, chance.uniform(0.2, 0.5))
        clay.box(
            at,
            (size, size * 0.7, size),
            size * 0.15,
            stone,
            yaw(chance.uniform(0, 3)) @ roll(chance.uniform(-0.6, 0.6)),
        )
    return clay


def dark_rock(chance: random.Random) -> Clay:
    clay = Clay()
    stone = clay.material(rgb(chance.choice(("#4a4446", "#554c4c", "#3f3a3e"))), fuzz=0.4, grain=0.3)
    clay.on("stone", 0)
    for j in range(5):
        size = chance.uniform(0.28, 0.46) * (1.0 if j else 1.25)
        at = vec(chance.uniform(-0.4, 0.4) * (j > 0), size * 0.5, chance.uniform(-0.2, 0.2) * (j > 0))
        clay.box(
            at,
            (size * 0.9, size * 0.85, size * 0.8),
            size * 0.18,
            stone,
            yaw(chance.uniform(0, 3)) @ roll(chance.uniform(-0.4, 0.4)),
            blend=0.06,
        )
    return clay


def stalactites(chance: random.Random) -> Clay:
    """What hangs from the roof of a cave: its top is at 0, it reaches down one unit."""
    clay = Clay()
    stone = clay.material(rgb("#8a7462"), fuzz=0.5, grain=0.3)
    clay.on("stone", 0)
    clay.box(vec(0, 0.16), (1.1, 0.22, 0.5), 0.14, stone)
    for j in range(9):
        x = -0.95 + 1.9 * j / 8 + chance.uniform(-0.06, 0.06)
        low = chance.uniform(0.30, 1.0) * (0.65 + 0.35 * (j % 2))
        wide = chance.uniform(0.09, 0.14)
        clay.chain(
            [vec(x, 0.08), vec(x + 0.01, -low * 0.4), vec(x, -low)], [wide * 1.3, wide * 0.7, 0.018], stone, blend=0.08
        )
    return clay


def icicles(chance: random.Random) -> Clay:
    """The same of ice, longer and thinner, that shines where it is thin."""
    clay = Clay()
    ice = clay.material(rgb("#b8e6f6"), glass=rgb("#5fa8d0"), gloss=70, specular=0.6, fuzz=0.4, grain=0.02, glow=0.10)
    clay.on("ice", 0)
    clay.box(vec(0, 0.16), (1.1, 0.20, 0.5), 0.14, ice)
    for j in range(13):
        x = -1.0 + 2.0 * j / 12 + chance.uniform(-0.05, 0.05)
        low = chance.uniform(0.25, 1.0) * (0.6 + 0.4 * (j % 2))
        wide = chance.uniform(0.05, 0.10)
        clay.chain([vec(x, 0.08), vec(x, -low * 0.4), vec(x, -low)], [wide * 1.4, wide * 0.7, 0.010], ice, blend=0.06)
    return clay


def ice_wall(chance: random.Random) -> Clay:
    """A lump of blue ice with melted faces, high and wide, that closes a side."""
    clay = Clay()
    ice = [
        clay.material(rgb(c), glass=rgb(low), gloss=60, specular=0.55, fuzz=0.5, grain=0.04, glow=0.06)
        for c, low in (("#8fd0ee", "#2f7fb8"), ("#6fb8e2", "#25689f"), ("#a8dcf2", "#3f8fc4"))
    ]
    clay.on("ice", 0)
    for j in range(11):
        size = chance.uniform(0.20, 0.34)
        at = vec(chance.uniform(-0.24, 0.24), 0.08 + 0.085 * j, chance.uniform(-0.1, 0.1))
        clay.ellipsoid(at, (size * 1.05, size * 0.8, size * 0.85), ice[j % 3], yaw(chance.uniform(0, 3)), blend=0.10)
    return clay


def stalagmite(chance: random.Random) -> Clay:
    clay = Clay()
    stone = clay.material(rgb(chance.choice(("#8a7462", "#96806c"))), fuzz=0.5, grain=0.3)
    clay.on("stone", 0)
    for j in range(4):
        x = (j - 1.5) * 0.24
        tall = 0.95 if j == 1 else chance.uniform(0.3, 0.65)
        clay.chain([vec(x, 0), vec(x, tall * 0.5), vec(x + 0.01, tall)], [0.16, 0.095, 0.030], stone, blend=0.08)
    return clay


def cave_wall(chance: random.Random) -> Clay:
    """A lump of rock, high and wide, that closes a side."""
    clay = Clay()
    stone = [clay.material(rgb(c), fuzz=0.5, grain=0.32) for c in ("#7d6858", "#6e5c50", "#88725e")]
    clay.on("stone", 0)
    for j in range(10):
        size = chance.uniform(0.22, 0.34)
        at = vec(chance.uniform(-0.22, 0.22), 0.10 + 0.09 * j, chance.uniform(-0.1, 0.1))
        clay.box(at, (size, size * 0.7, size * 0.8), size * 0.35, stone[j % 3], yaw(chance.uniform(0, 3)), blend=0.06)
    return clay


def snow_drift(chance: random.Random) -> Clay:
    clay = Clay()
    snow = clay.material(rgb("#f2f5fc"), fuzz=0.9, grain=0.06)
    clay.on("snow", 0)
    for j in range(4):
        clay.ellipsoid(
            vec((j - 1.5) * 0.5, 0.05), (chance.uniform(0.5, 0.8), chance.uniform(0.3, 0.7), 0.4), snow, blend=0.12
        )
    return clay


def igloo(chance: random.Random) -> Clay:
    """A house of blocks of snow, with its tunnel."""
    clay = Clay()
    snow = clay.material(rgb("#eef4fb"), fuzz=0.6, grain=0.08)
    seam = clay.material(rgb("#a9c8e0"), fuzz=0.4)
    dark = clay.material(rgb("#33445c"), fuzz=0.3)
    clay.on("dome", 0)
    clay.ellipsoid(vec(0, 0.02), (0.95, 0.96, 0.95), snow)
    clay.on("seams", 1)
    for k in range(4):
        y = 0.22 + 0.2 * k
        radius = 0.95 * math.sqrt(max(0.0, 1 - ((y - 0.02) / 0.96) ** 2))
        clay.torus(vec(0, y), radius, 0.016, seam)
        for j in range(14 - 2 * k):
            around = (j + 0.5 * (k % 2)) * TAU / (14 - 2 * k)
            low = vec(math.cos(around), 0, math.sin(around))
            upper = 0.95 * math.sqrt(max(0.0, 1 - ((y + 0.18) / 0.96) ** 2))
            clay.cone(low * radius + vec(0, y), low * upper + vec(0, y + 0.2), 0.014, 0.014, seam)
    clay.on("tunnel", 2)
    clay.cylinder(vec(0.25, 0.22, 0.95), 0.40, 0.36, 0.08, snow, yaw(0.25))
    clay.on("door", 3)
    clay.cylinder(vec(0.335, 0.17, 1.30), 0.26, 0.03, 0.02, dark, yaw(0.25) @ pitch(0.0))
    return clay
