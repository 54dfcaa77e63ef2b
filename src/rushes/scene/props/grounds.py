"""Things of gardens, parks, farms and playing fields: hedges, beds, benches, bales, tents, goals.

Functions that model one each, about one unit high. Houses are in `buildings.py`, what is indoors in `things.py`.
"""

from __future__ import annotations

import math
import random

from ..clay import Clay
from ..clay.space import pitch, roll, vec, yaw
from .plants import TAU, rgb

FLOWERS = ("#ff5a7a", "#ffc63a", "#ffffff", "#b07af0", "#ff8a3c", "#ff9ccb")


def hedge(chance: random.Random) -> Clay:
    """A trimmed wall of leaves, two and a half units long."""
    clay = Clay()
    leaf = clay.material(rgb(chance.choice(("#3f8a42", "#4a9446"))), fuzz=1.0, grain=0.36)
    clay.on("hedge", 0)
    clay.box(vec(0, 0.48), (1.25, 0.48, 0.30), 0.12, leaf)
    for j in range(14):
        x = -1.1 + 2.2 * (j % 7) / 6
        clay.ellipsoid(vec(x, 0.90 if j < 7 else 0.45, 0.22), (0.20, 0.10, 0.12), leaf, blend=0.06)
    return clay


def topiary(chance: random.Random) -> Clay:
    """A clipped tree of two balls in a pot."""
    clay = Clay()
    leaf = clay.material(rgb("#4a9a48"), fuzz=1.0, grain=0.34)
    pot = clay.material(rgb("#c8694a"), fuzz=0.4, grain=0.1)
    bark = clay.material(rgb("#7a5638"), fuzz=0.4)
    clay.on("pot", 0)
    clay.cone(vec(0, 0.06), vec(0, 0.16), 0.12, 0.16, pot)
    clay.torus(vec(0, 0.23), 0.15, 0.03, pot)
    clay.on("trunk", 1)
    clay.cone(vec(0, 0.2), vec(0, 0.9), 0.03, 0.03, bark)
    clay.on("leaf", 2)
    clay.ball(vec(0, 0.50), 0.21, leaf)
    clay.ball(vec(0, 0.86), 0.15, leaf)
    return clay


def flower_bed(chance: random.Random) -> Clay:
    """A mound of earth and leaves full of blossoms, with an edge of stones."""
    clay = Clay()
    leaf = clay.material(rgb("#4f9444"), fuzz=1.0, grain=0.34)
    stone = clay.material(rgb("#b5aca0"), fuzz=0.5, grain=0.2)
    first = chance.randrange(len(FLOWERS))
    petals = [clay.material(rgb(FLOWERS[(first + k * 2) % len(FLOWERS)]), fuzz=0.7, grain=0.08) for k in range(3)]
    middle = clay.material(rgb("#ffd24a"), fuzz=0.8, grain=0.2)
    clay.on("leaf", 0)
    clay.ellipsoid(vec(0, 0.06), (1.40, 0.42, 0.66), leaf)
    clay.on("stone", 1)
    for j in range(18):
        around = j * TAU / 18
        clay.ellipsoid(
            vec(1.48 * math.cos(around), 0.05, 0.74 * math.sin(around)),
            (0.19, 0.12, 0.13),
            stone,
            yaw(chance.uniform(0, 3)),
            blend=0.0,
        )
    for j in range(24):
        away = math.sqrt((j + 0.5) / 24)
        around = j * 2.4
        x, z = 1.25 * away * math.cos(around), 0.58 * away * math.sin(around)
        y = 0.06 + 0.42 * math.sqrt(max(0.0, 1 - away * away * 0.86)) + chance.uniform(0.10, 0.24)
        clay.on("stem", 2)
        clay.cone(vec(x, y - 0.3, z), vec(x, y, z), 0.022, 0.02, leaf)
        clay.on("petals", 3 + j % 3)
        for k in range(5):
            turn = k * TAU / 5
            clay.ellipsoid(
                vec(x + 0.075 * math.cos(turn), y + 0.075 * math.sin(turn), z + 0.05),
                (0.058, 0.058, 0.032),
                petals[j % 3],
                blend=0.01,
            )
        clay.on("middle", 6)
        clay.ball(vec(x, y, z + 0.075), 0.042, middle)
    return clay


def rose_arch(chance: random.Random) -> Clay:
    """A gate of roses over a path."""
    clay = Clay()
    wood = clay.material(rgb("#f2ece0"), fuzz=0.3, grain=0.06)
    leaf = clay.material(rgb("#4f9a46"), fuzz=1.0, grain=0.32)
    rose = [clay.material(rgb(c), fuzz=0.8, grain=0.1) for c in ("#ff6f91", "#ff9cb8", "#e8364a")]
    clay.on("wood", 0)
    points = [vec(-0.42, 0), vec(-0.42, 0.55)] + [
        vec(-0.42 * math.cos(k * math.pi / 6), 0.55 + 0.40 * math.sin(k * math.pi / 6)) for k in range(1, 6)
    ] + [vec(0.42, 0.55), vec(0.42, 0)]  # fmt: skip
    for z in (-0.12, 0.12):
        clay.chain([p + vec(0, 0, z) for p in points], [0.026] * len(points), wood)
    clay.on("leaf", 1)
    for j in range(20):
        share = j / 19 * (len(points) - 1)
        low = points[int(share)]
        high = points[min(int(share) + 1, len(points) - 1)]
        at = low + (high - low) * (share - int(share)) + vec(chance.uniform(-0.03, 0.03), 0, chance.uniform(-0.08, 0.1))
        clay.on("leaf", 1)
        clay.ellipsoid(at, (0.085, 0.085, 0.09), leaf, blend=0.04)
        clay.on("rose", 2 + j % 3)
        for _ in range(2):
            clay.ball(
                at + vec(chance.uniform(-0.07, 0.07), chance.uniform(-0.05, 0.07), 0.10), 0.040, rose[j % 3], blend=0.0
            )
    return clay


def bench(chance: random.Random) -> Clay:
    clay = Clay()
    wood = clay.material(rgb(chance.choice(("#a8703f", "#b57c48"))), fuzz=0.4, grain=0.2)
    iron = clay.material(rgb("#3f4a48"), fuzz=0.2, specular=0.15)
    clay.on("iron", 0)
    for x in (-0.85, 0.85):
        clay.chain([vec(x, 0, 0.26), vec(x, 0.42, 0.24), vec(x, 0.44, -0.22), vec(x, 0.98, -0.34)], [0.045] * 4, iron)
        clay.cone(vec(x, 0, -0.30), vec(x, 0.44, -0.22), 0.045, 0.045, iron)
        clay.chain([vec(x, 0.44, 0.24), vec(x, 0.68, 0.22), vec(x, 0.68, -0.26)], [0.035] * 3, iron)
    for k in range(3):
        clay.on("wood", 1 + k)
        clay.box(vec(0, 0.47, 0.18 - 0.18 * k), (1.05, 0.035, 0.078), 0.03, wood)
        clay.box(vec(0, 0.62 + 0.16 * k, -0.23 - 0.045 * k), (1.05, 0.066, 0.035), 0.03, wood, pitch(-0.2))
    return clay


def hay_bale(chance: random.Random) -> Clay:
    clay = Clay()
    hay = clay.material(rgb("#e0b552"), fuzz=1.0, grain=0.5)
    dark = clay.material(rgb("#b8862e"), fuzz=0.8, grain=0.4)
    clay.on("hay", 0)
    clay.cylinder(vec(0, 0.5), 0.5, 0.42, 0.07, hay, yaw(0.35))
    clay.on("rings", 1)
    turn = yaw(0.35)
    front = turn @ vec(0, 0, 0.42)
    for k in range(4):
        clay.torus(vec(0, 0.5) + front, 0.09 + 0.105 * k, 0.014, dark, turn @ pitch(math.pi / 2))
    return clay


def barn(chance: random.Random) -> Clay:
    """A red barn with a gambrel roof, white beams and a silo."""
    clay = Clay()
    red = clay.material(rgb("#b8352c"), fuzz=0.4, grain=0.12)
    white = clay.material(rgb("#f4efe6"), fuzz=0.3, grain=0.05)
    roof = clay.material(rgb("#6a6f7a"), fuzz=0.3, grain=0.12)
    dark = clay.material(rgb("#5a231e"), fuzz=0.3)
    silver = clay.material(rgb("#c5ccd4"), fuzz=0.2, grain=0.05, specular=0.25)
    clay.on("walls", 0)
    clay.box(vec(0, 0.30), (0.52, 0.30, 0.62), 0.02, red)
    clay.slab(vec(0, 0), [(-0.52, 0.58), (0.52, 0.58), (0.32, 0.84), (-0.32, 0.84)], 0.60, 0.02, red)
    clay.slab(vec(0, 0), [(-0.33, 0.82), (0.33, 0.82), (0.0, 0.99)], 0.60, 0.02, red)
    clay.on("roof", 1)
    for side in (1, -1):
        clay.slab(
            vec(0, 0),
            [(0.59 * side, 0.55), (0.35 * side, 0.87), (0.33 * side, 0.84), (0.56 * side, 0.53)],
            0.68,
            0.025,
            roof,
        )
        clay.slab(vec(0, 0), [(0.36 * side, 0.86), (0.0, 1.04), (0.0, 1.0), (0.35 * side, 0.83)], 0.68, 0.025, roof)
    clay.on("door", 2)
    clay.box(vec(0, 0.23, 0.63), (0.22, 0.23, 0.02), 0.01, dark)
    clay.box(vec(0, 0.74, 0.62), (0.09, 0.09, 0.02), 0.01, dark)
    clay.on("trim", 3)
    for x in (-0.23, 0.0, 0.23):
        clay.box(vec(x, 0.23, 0.655), (0.02, 0.24, 0.014), 0.006, white)
    for y in (0.01, 0.47):
        clay.box(vec(0, y, 0.655), (0.25, 0.02, 0.014), 0.006, white)
    for side in (1, -1):
        clay.cone(vec(0.21 * side, 0.02, 0.66), vec(0.02 * side, 0.45, 0.66), 0.016, 0.016, white)
        clay.box(vec(0.52 * side, 0.30, 0.625), (0.025, 0.30, 0.02), 0.006, white)
        clay.box(vec(0.10 * side, 0.74, 0.64), (0.014, 0.10, 0.012), 0.006, white)
    clay.box(vec(0, 0.64, 0.64), (0.11, 0.014, 0.012), 0.006, white)
    clay.box(vec(0, 0.84, 0.64), (0.11, 0.014, 0.012), 0.006, white)
    clay.on("silo", 4)
    clay.cone(vec(-0.86, 0.05, -0.25), vec(-0.86, 0.95, -0.25), 0.21, 0.21, silver)
    clay.on("cap", 5)
    clay.ellipsoid(vec(-0.86, 1.05, -0.25), (0.225, 0.17, 0.225), red)
    return clay


def scarecrow(chance: random.Random) -> Clay:
    clay = Clay()
    wood = clay.material(rgb("#8a6444"), fuzz=0.4, grain=0.2)
    shirt = clay.material(rgb("#4f7fb8"), fuzz=0.8, grain=0.15)
    straw = clay.material(rgb("#e0b552"), fuzz=1.0, grain=0.4)
    sack = clay.material(rgb("#e2c89a"), fuzz=0.8, grain=0.2)
    dark = clay.material(rgb("#3a2a20"), fuzz=0.3)
    clay.on("wood", 0)
    clay.cone(vec(0, 0), vec(0, 0.7), 0.03, 0.03, wood)
    clay.on("shirt", 1)
    clay.cone(vec(0, 0.36), vec(0, 0.62), 0.13, 0.10, shirt)
    clay.cone(vec(-0.34, 0.62), vec(0.34, 0.62), 0.06, 0.06, shirt)
    clay.on("straw", 2)
    for side in (1, -1):
        for k in range(3):
            clay.cone(vec(0.36 * side, 0.62), vec(0.45 * side, 0.58 + 0.04 * k, 0.02), 0.03, 0.012, straw)
    clay.on("head", 3)
    clay.ball(vec(0, 0.79), 0.11, sack)
    clay.on("hat", 4)
    clay.ellipsoid(vec(0, 0.88), (0.20, 0.022, 0.20), straw)
    clay.cone(vec(0, 0.88), vec(0, 0.97), 0.10, 0.06, straw)
    clay.on("face", 5)
    for side in (1, -1):
        clay.ball(vec(0.04 * side, 0.81, 0.10), 0.018, dark)
    return clay


def tent(chance: random.Random) -> Clay:
    """A tent with an open door and guy ropes."""
    clay = Clay()
    main = rgb(chance.choice(("#f08a2c", "#d9482f", "#2f8fb0")))
    cloth = clay.material(main, fuzz=0.6, grain=0.06)
    inner = clay.material((main[0] * 0.40, main[1] * 0.36, main[2] * 0.36), fuzz=0.4)
    rope = clay.material(rgb("#e8e0d0"), fuzz=0.4)
    clay.on("cloth", 0)
    clay.slab(vec(0, 0), [(-0.86, 0.02), (0.86, 0.02), (0.0, 0.95)], 0.85, 0.04, cloth)
    clay.on("door", 1)
    clay.slab(vec(0, 0, 0.88), [(-0.40, 0.02), (0.40, 0.02), (0.0, 0.72)], 0.02, 0.01, inner)
    clay.on("flap", 2)
    clay.sheet([vec(0.42, 0.02, 0.93), vec(0.62, 0.03, 1.02), vec(0.08, 0.78, 0.93)], 0.025, cloth)
    clay.sheet([vec(-0.42, 0.02, 0.93), vec(-0.62, 0.03, 1.02), vec(-0.08, 0.78, 0.93)], 0.025, cloth)
    clay.on("rope", 3)
    clay.cone(vec(0, 0.95, 0.9), vec(0, 0.95, -0.9), 0.030, 0.030, rope)
    for side in (1, -1):
        clay.cone(vec(0.45 * side, 0.50, 0.6), vec(1.15 * side, 0.0, 0.75), 0.014, 0.014, rope)
        clay.cone(vec(0, 0.95, 0.9 * side), vec(0, 0.0, 1.45 * side), 0.014, 0.014, rope)
    return clay


def camp_logs(chance: random.Random) -> Clay:
    """A ring of stones with logs that lean together; the flames are `living.py`'s."""
    clay = Clay()
    bark = clay.material(rgb("#6a4a34"), fuzz=0.4, grain=0.25)
    stone = clay.material(rgb("#8d8a86"), fuzz=0.5, grain=0.25)
    clay.on("stone", 0)
    for j in range(11):
        around = j * TAU / 11
        clay.ellipsoid(
            vec(0.95 * math.cos(around), 0.14, 0.62 * math.sin(around)), (0.24, 0.20, 0.20), stone, yaw(j), blend=0.0
        )
    for j in range(6):
        around = j * TAU / 6 + 0.3
        clay.on("log", 1 + j % 3)
        clay.cone(
            vec(0.66 * math.cos(around), 0.10, 0.45 * math.sin(around)),
            vec(-0.08 * math.cos(around), 0.85, -0.05),
            0.12,
            0.09,
            bark,
        )
    return clay


def gravestone(chance: random.Random) -> Clay:
    clay = Clay()
    stone = clay.material(rgb(chance.choice(("#a5a6a2", "#8f9294", "#b5b0a6"))), fuzz=0.5, grain=0.26)
    dark = clay.material(rgb("#6a6c6c"), fuzz=0.4)
    moss = clay.material(rgb("#7a9a56"), fuzz=1.0, grain=0.3)
    turn = roll(chance.uniform(-0.07, 0.07))
    clay.on("stone", 0)
    clay.box(turn @ vec(0, 0.36), (0.34, 0.40, 0.10), 0.04, stone, turn)
    clay.cylinder(turn @ vec(0, 0.72), 0.34, 0.10, 0.04, stone, turn)
    clay.box(vec(0, 0.05), (0.46, 0.09, 0.22), 0.04, stone)
    clay.on("letters", 1)
    for k in range(3):
        clay.box(turn @ vec(0, 0.74 - 0.13 * k, 0.10), (0.20 - 0.04 * k, 0.022, 0.02), 0.01, dark, turn)
    clay.on("moss", 2)
    clay.ellipsoid(vec(0.2, 0.14, 0.18), (0.2, 0.06, 0.1), moss)
    return clay


def grave_cross(chance: random.Random) -> Clay:
    clay = Clay()
    stone = clay.material(rgb(chance.choice(("#9a9c9a", "#b0aca4"))), fuzz=0.5, grain=0.26)
    turn = roll(chance.uniform(-0.06, 0.06))
    clay.on("stone", 0)
    clay.box(vec(0, 0.07), (0.30, 0.10, 0.20), 0.04, stone)
    clay.box(turn @ vec(0, 0.54), (0.085, 0.46, 0.07), 0.03, stone, turn)
    clay.box(turn @ vec(0, 0.70), (0.27, 0.08, 0.07), 0.03, stone, turn)
    clay.torus(turn @ vec(0, 0.70), 0.17, 0.03, stone, turn @ pitch(math.pi / 2))
    return clay


def iron_fence(chance: random.Random) -> Clay:
    """Wrought iron between two posts, two units long."""
    clay = Clay()
    iron = clay.material(rgb("#33363c"), fuzz=0.2, specular=0.15)
    stone = clay.material(rgb("#9a968e"), fuzz=0.5, grain=0.2)
    clay.on("posts", 0)
    for x in (-1.0, 1.0):
        clay.box(vec(x, 0.45), (0.12, 0.48, 0.12), 0.03, stone)
        clay.ball(vec(x, 1.0), 0.11, stone)
    clay.on("iron", 1)
    for y in (0.22, 0.72):
        clay.cone(vec(-1.0, y), vec(1.0, y), 0.024, 0.024, iron)
    for j in range(9):
        x = -0.8 + 0.2 * j
        clay.cone(vec(x, 0.02), vec(x, 0.84), 0.020, 0.020, iron)
        clay.cone(vec(x, 0.84), vec(x, 0.96), 0.040, 0.006, iron)
    return clay


def cypress(chance: random.Random) -> Clay:
    """A tall narrow tree."""
    clay = Clay()
    leaf = clay.material(rgb(chance.choice(("#2f5f42", "#35684a"))), fuzz=1.0, grain=0.34)
    bark = clay.material(rgb("#6a4a34"), fuzz=0.4)
    clay.on("trunk", 0)
    clay.cone(vec(0, -0.02), vec(0, 0.14), 0.045, 0.04, bark)
    clay.on("leaf", 1)
    clay.chain([vec(0, 0.14), vec(0, 0.42), vec(0, 0.72), vec(0, 0.99)], [0.10, 0.135, 0.10, 0.015], leaf, blend=0.04)
    for j in range(12):
        around = j * 2.4
        y = 0.14 + 0.055 * j
        wide = 0.10 * (1 - 0.6 * abs(y - 0.4))
        clay.ellipsoid(vec(wide * math.cos(around), y, wide * math.sin(around)), (0.055, 0.11, 0.055), leaf, blend=0.03)
    return clay


def picnic(chance: random.Random) -> Clay:
    """A checked blanket with a basket; wide, not high."""
    clay = Clay()
    red = clay.material(rgb("#d8352c"), fuzz=0.7)
    white = clay.material(rgb("#f6f0e6"), fuzz=0.7)
    wicker = clay.material(rgb("#c08a4a"), fuzz=0.8, grain=0.5)
    apple = clay.material(rgb("#e0342c"), fuzz=0.2, specular=0.2)
    clay.on("blanket", 0)
    for i in range(5):
        for j in range(4):
            clay.on("blanket", (i + j) % 2)
            clay.box(
                vec((i - 2) * 0.44, 0.02, (j - 1.5) * 0.44), (0.22, 0.02, 0.22), 0.01, red if (i + j) % 2 else white
            )
    clay.on("basket", 2)
    clay.box(vec(0.3, 0.24, -0.2), (0.36, 0.20, 0.26), 0.07, wicker)
    clay.torus(vec(0.3, 0.42, -0.2), 0.30, 0.032, wicker, pitch(math.pi / 2))
    clay.on("fruit", 3)
    for x, z in ((-0.4, 0.1), (-0.26, 0.2), (-0.34, 0.0)):
        clay.ball(vec(x, 0.12, z), 0.09, apple)
    return clay


def signpost(chance: random.Random) -> Clay:
    """A wooden signpost at a path."""
    clay = Clay()
    wood = clay.material(rgb("#a5764a"), fuzz=0.5, grain=0.22)
    clay.on("post", 0)
    clay.cone(vec(0, 0), vec(0, 1.0), 0.045, 0.04, wood)
    clay.on("board", 1)
    clay.slab(vec(0.14, 0.80, 0.05), [(-0.26, -0.09), (0.22, -0.09), (0.34, 0.0), (0.22, 0.09)], 0.025, 0.015, wood)
    clay.slab(vec(-0.14, 0.56, 0.05), [(0.26, -0.08), (-0.20, -0.08), (-0.32, 0.0), (-0.20, 0.08)], 0.025, 0.015, wood)
    return clay
