"""What stands in the open and is no house, and is known by its name: the lady of the harbour, the figure over the bay, a wall over
mountains, a ring of stones. About one unit high."""

from __future__ import annotations

import itertools
import math

from ..clay import Clay
from ..clay.space import pitch, roll, vec, yaw
from .kit import UPRIGHT, Kit
from .model import Chance
from .plants import TAU


def liberty(chance: Chance) -> Clay:
    """The green lady with crown, torch and tablet on her pedestal."""
    kit = Kit(chance)
    stone, trim = kit.mat("#cbb995", grain=0.15), kit.mat("#ddd0b4", grain=0.1)
    green, dark = kit.mat("#74b79c", grain=0.12), kit.mat("#5c9c84", grain=0.12)
    gold = kit.mat("#f2c14a", glow=0.25 + 0.6 * chance.lamps, grain=0.02, shine=0.4)
    kit.box((0, 0.025, 0), (0.30, 0.025, 0.30), stone)
    kit.box((0, 0.075, 0), (0.22, 0.03, 0.22), stone)
    for k in range(5):
        half = 0.135 - 0.011 * k
        kit.box((0, 0.13 + 0.056 * k, 0), (half, 0.031, half), stone)
    for y, half in ((0.115, 0.15), (0.255, 0.125), (0.40, 0.115)):
        kit.box((0, y, 0), (half, 0.014, half), trim)
    kit.windows((-0.05, 0.0, 0.05), (0.325,), 0.098, (0.012, 0.038), share=0.7)
    kit.part()
    kit.clay.cone(vec(0, 0.42), vec(0, 0.66), 0.098, 0.062, green)
    kit.clay.ellipsoid(vec(0, 0.685), (0.068, 0.058, 0.052), green, blend=0.04)
    kit.part()
    for n in range(9):
        a = TAU * n / 9
        low, high = (
            vec(0.088 * math.cos(a), 0.42, 0.088 * math.sin(a)),
            vec(0.05 * math.cos(a), 0.66, 0.045 * math.sin(a)),
        )
        kit.rod(low, high, 0.013, dark if n % 2 else green)
    kit.part()
    kit.clay.chain([vec(0.06, 0.70, 0.02), vec(0.0, 0.60, 0.062), vec(-0.07, 0.47, 0.07)], [0.020, 0.022, 0.016], dark)
    kit.part()
    kit.rod(vec(0, 0.71), vec(0, 0.765), 0.024, green)
    kit.clay.ellipsoid(vec(0, 0.795, 0.004), (0.038, 0.046, 0.040), green, blend=0.02)
    kit.clay.ball(vec(0, 0.792, 0.044), 0.008, green, blend=0.012)
    kit.part()
    for side in (-1, 1):
        kit.clay.ball(vec(side * 0.034, 0.79, -0.012), 0.022, dark, blend=0.0)
        kit.clay.ball(vec(side * 0.015, 0.803, 0.041), 0.0055, dark, blend=0.0)
    kit.clay.torus(vec(0, 0.828, 0.002), 0.037, 0.009, dark)
    kit.part()
    for n in range(7):
        a = math.radians(8 + 27.3 * n)
        out = vec(math.cos(a), math.sin(a), 0.25)
        start = vec(0, 0.818, 0)
        kit.clay.cone(start + 0.034 * out, start + 0.105 * out, 0.0075, 0.0025, dark, blend=0.0)
    kit.part()
    kit.clay.chain([vec(-0.058, 0.70), vec(-0.092, 0.79), vec(-0.098, 0.885)], [0.026, 0.023, 0.015], green)
    kit.clay.cone(vec(-0.068, 0.72), vec(-0.085, 0.66, 0.01), 0.03, 0.012, dark, blend=0.03)
    kit.post((-0.10, 0.875, 0), 0.055, 0.010, dark, 0.018)
    kit.drum((-0.10, 0.932, 0), 0.028, 0.006, dark, 0.004)
    kit.part()
    kit.clay.ball(vec(-0.10, 0.956), 0.021, gold)
    kit.clay.cone(vec(-0.10, 0.96), vec(-0.094, 1.0), 0.016, 0.004, gold, blend=0.02)
    kit.halo((-0.10, 0.955, 0.02), 0.14, "#ffcf6a")
    kit.part()
    kit.clay.chain([vec(0.062, 0.69), vec(0.092, 0.615, 0.02), vec(0.06, 0.60, 0.075)], [0.026, 0.023, 0.017], green)
    kit.part()
    kit.clay.box(vec(0.083, 0.635, 0.075), (0.030, 0.045, 0.010), 0.006, dark, roll(-0.22) @ pitch(-0.15))
    return kit.clay


def redeemer(chance: Chance) -> Clay:
    """The white figure with its arms spread wide, on a pedestal; one unit wide."""
    kit = Kit(chance)
    stone, fold, dark = kit.mat("#e4ded0", grain=0.12), kit.mat("#d0c8b8", grain=0.12), kit.mat("#8d8a86", grain=0.15)
    kit.box((0, 0.09, 0), (0.13, 0.09, 0.11), dark)
    kit.box((0, 0.185, 0), (0.145, 0.014, 0.125), stone)
    kit.part()
    kit.clay.cone(vec(0, 0.20), vec(0, 0.64), 0.088, 0.066, stone)
    kit.clay.ellipsoid(vec(0, 0.72), (0.098, 0.090, 0.058), stone, blend=0.05)
    kit.part()
    for n in range(7):
        a = math.pi * (n + 0.5) / 7
        low, high = (
            vec(0.084 * math.cos(a), 0.20, 0.084 * math.sin(a)),
            vec(0.05 * math.cos(a), 0.66, 0.058 * math.sin(a)),
        )
        kit.rod(low, high, 0.011, fold if n % 2 else stone)
    for side in (-1, 1):
        kit.part()
        kit.clay.chain(
            [vec(side * 0.07, 0.755), vec(side * 0.26, 0.765), vec(side * 0.43, 0.765)], [0.038, 0.034, 0.026], stone
        )
        kit.clay.slab(
            vec(side * 0.25, 0.70), ((-0.17, 0.04), (0.17, 0.05), (0.15, -0.01), (-0.17, -0.06)), 0.016, 0.014, fold
        )
        kit.part()
        kit.clay.ellipsoid(vec(side * 0.475, 0.765), (0.040, 0.016, 0.013), stone)
    kit.part()
    kit.rod(vec(0, 0.80), vec(0, 0.85), 0.026, stone)
    kit.clay.ellipsoid(vec(0, 0.895, 0.008), (0.043, 0.056, 0.046), stone, blend=0.02)
    kit.clay.ball(vec(0, 0.892, 0.054), 0.009, stone, blend=0.012)
    kit.part()
    for side in (-1, 1):
        kit.clay.cone(vec(side * 0.034, 0.93, -0.01), vec(side * 0.038, 0.83, -0.008), 0.024, 0.020, fold)
        kit.clay.ball(vec(side * 0.016, 0.902, 0.050), 0.006, dark, blend=0.0)
    kit.clay.ellipsoid(vec(0, 0.925, -0.008), (0.046, 0.038, 0.046), fold)
    return kit.clay


def stone_circle(chance: Chance) -> Clay:
    """A ring of grey standing stones, some with a stone laid over two; 2 wide, 0.75 high."""
    kit = Kit(chance)
    tones = [kit.mat(tone, grain=0.28) for tone in ("#9a978f", "#8b8982", "#a8a49a")]

    def upright(x: float, z: float, tall: float, half: float, turn: float) -> None:
        kit.part()
        kit.clay.box(
            vec(x, tall / 2, z), (half, tall / 2, half * 0.62), 0.03, tones[chance.randrange(3)],
            yaw(turn) @ roll(chance.uniform(-0.03, 0.03)),
        )  # fmt: skip

    count = 16
    for k in range(count):
        a, after = TAU * k / count, TAU * (k + 1) / count
        if k in (2, 3):
            continue  # they fell long ago
        tall = 0.26 if k in (6, 11) else 0.46
        upright(0.92 * math.cos(a), 0.62 * math.sin(a), tall, 0.085, -a + math.pi / 2)
        if k in (0, 4, 7, 8, 9, 12, 13, 14):
            x = 0.46 * (math.cos(a) + math.cos(after))
            z = 0.31 * (math.sin(a) + math.sin(after))
            kit.part()
            kit.clay.box(
                vec(x, 0.505, z), (0.215, 0.05, 0.06), 0.03, tones[k % 3], yaw(-0.5 * (a + after) + math.pi / 2)
            )
    for x, z, turn in ((-0.42, -0.05, 0.5), (0.02, -0.22, 0.0), (0.44, -0.05, -0.5)):
        for side in (-1, 1):
            away = yaw(turn) @ vec(side * 0.115, 0, 0)
            upright(x + away[0], z + away[2], 0.60, 0.075, turn)
        kit.part()
        kit.clay.box(vec(x, 0.655, z), (0.22, 0.058, 0.07), 0.03, tones[1], yaw(turn))
    for x, z in ((0.42, 0.52), (0.62, 0.44)):
        kit.part()
        kit.clay.box(vec(x, 0.05, z), (0.17, 0.05, 0.07), 0.03, tones[2], yaw(chance.uniform(-0.6, 0.6)))
    return kit.clay


WINDS = (
    (2.3, 0.16, 0.55), (1.75, 0.30, 0.40), (1.25, 0.30, 0.45), (0.75, 0.42, 0.25), (0.45, 0.58, 0.0), (0.0, 0.55, -0.10),
    (-0.40, 0.46, 0.10), (-0.85, 0.52, 0.05), (-1.20, 0.72, -0.20), (-1.50, 0.90, -0.40), (-2.0, 0.84, -0.45), (-2.6, 0.98, -0.6),
)  # fmt: skip
"""Where the wall goes over its ridge."""
WATCHED = (1, 4, 9)
"""At which of these a tower stands."""


def wall_over_hills(chance: Chance) -> Clay:
    """A battlemented wall that winds over a green ridge, with watchtowers; 5 wide."""
    kit = Kit(chance)
    stone, top = kit.mat("#c4ac88", grain=0.2), kit.roofing("#d6c2a0")
    green = kit.mat("#eef2fa" if chance.snowy else "#6f9e54", grain=0.3)
    dark = kit.mat("#5a4634", grain=0.1)
    points = [vec(*at) for at in WINDS]
    kit.part()
    for x, y, z in WINDS:
        kit.clay.ellipsoid(vec(x, y - 0.62, z - 0.10), (0.52, 0.62, 0.40), green, blend=0.22)
        kit.clay.ellipsoid(vec(x + 0.1, y * 0.4 - 0.42, z + 0.34), (0.50, 0.52, 0.34), green, blend=0.22)
    for a, b in itertools.pairwise(points):
        steps = 4
        for k in range(steps):
            start, end = a + (b - a) * (k / steps), a + (b - a) * ((k + 1) / steps)
            middle, along = 0.5 * (start + end), end - start
            half = 0.5 * math.hypot(along[0], along[2]) + 0.012
            turn = yaw(-math.atan2(along[2], along[0]))
            kit.part()
            kit.clay.box(middle + vec(0, 0.015), (half, 0.085, 0.055), 0.012, stone, turn)
            kit.clay.box(middle + vec(0, 0.098), (half, 0.008, 0.060), 0.006, top, turn)
            for share in (-0.5, 0.5):
                at = middle + vec(0, 0.122) + turn @ vec(half * share, 0, 0.048)
                kit.clay.box(at, (half * 0.26, 0.022, 0.012), 0.006, stone, turn)
    for n in WATCHED:
        foot = points[n]
        kit.part()
        kit.clay.box(foot + vec(0, 0.10), (0.115, 0.19, 0.095), 0.014, stone)
        kit.clay.box(foot + vec(0, 0.29), (0.130, 0.016, 0.110), 0.010, top)
        for x in (-0.105, -0.035, 0.035, 0.105):
            kit.clay.box(foot + vec(x, 0.325, 0.095), (0.022, 0.026, 0.012), 0.006, stone)
        kit.part()
        for x in (-0.055, 0.055):
            kit.clay.box(foot + vec(x, 0.20, 0.096), (0.020, 0.034, 0.004), 0.004, dark)
            kit.clay.cylinder(foot + vec(x, 0.234, 0.096), 0.020, 0.004, 0.003, dark)
    return kit.clay


def wall_parapet(chance: Chance) -> Clay:
    """The battlements that one walks along on such a wall; two units wide, one high."""
    kit = Kit(chance)
    tones = [kit.mat(tone, grain=0.2) for tone in ("#b99f7c", "#c8ae8a", "#ab926f")]
    for row in range(3):
        for n in range(5):
            x = -0.8 + 0.4 * n + (0.2 if row % 2 else 0.0)
            kit.box(
                (x - (0.1 if row % 2 else 0.0), 0.11 + 0.205 * row, 0),
                (0.205, 0.105, 0.10),
                tones[(n * 2 + row) % 3],
                0.02,
            )
    kit.box((0, 0.635, 0), (1.02, 0.025, 0.125), kit.roofing("#d6c2a0"))
    for x in (-0.75, -0.25, 0.25, 0.75):
        kit.box((x, 0.80, 0), (0.15, 0.15, 0.10), tones[round(x * 4) % 3], 0.02)
        kit.box((x, 0.965, 0), (0.165, 0.025, 0.12), kit.roofing("#d6c2a0"))
    return kit.clay


def greek_column(chance: Chance) -> Clay:
    """What is left of a column of marble, broken off."""
    kit = Kit(chance)
    stone, light = kit.mat("#e6d6b6", grain=0.18), kit.mat("#f2e8d2", grain=0.12)
    kit.box((0, 0.04, 0), (0.20, 0.04, 0.20), light)
    kit.drum((0, 0.10, 0), 0.165, 0.025, light)
    kit.part()
    for k in range(4):
        kit.clay.cylinder(vec(0, 0.22 + 0.19 * k), 0.140 - 0.004 * k, 0.094, 0.012, stone, UPRIGHT)
    kit.part()
    kit.clay.cylinder(vec(0, 0.93), 0.125, 0.075, 0.03, stone, roll(0.22) @ UPRIGHT)
    return kit.clay
