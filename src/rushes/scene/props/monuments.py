"""Landmarks that everybody knows by name, each itself and no other of its kind. About one unit high."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from ..clay import Clay
from ..clay.space import Frame, Vec, roll, unit, vec, yaw
from .kit import Kit
from .model import Chance
from .plants import TAU


def _onion(kit: Kit, at: Sequence[float], radius: float, material: int, tip: int) -> None:
    """A bulbous dome whose waist is at a point, with a gilded point on it."""
    x, y, z = at
    kit.drum((x, y, z), radius * 0.86, radius * 0.12, material)
    kit.part()
    kit.clay.ellipsoid(vec(x, y + radius * 0.72, z), (radius, radius * 0.86, radius), material)
    kit.clay.cone(
        vec(x, y + radius * 1.25, z), vec(x, y + radius * 1.85, z), radius * 0.50, 0.008, material, blend=radius * 0.35
    )
    kit.post((x, y + radius * 1.75, z), radius * 0.55, max(0.006, radius * 0.06), tip, 0.004)


def taj(chance: Chance) -> Clay:
    """The white tomb with its onion dome between four minarets; two wide."""
    kit = Kit(chance)
    white, shade, gold = (
        kit.mat("#f5efe4", grain=0.05, shine=0.1), kit.mat("#dfd6c8", grain=0.06), kit.mat("#e8b84a", shine=0.4)
    )  # fmt: skip
    recess, band = kit.mat("#a9a3a6", grain=0.05), kit.mat("#cdb48c", grain=0.05)
    roof = kit.roofing("#f5efe4")
    kit.box((0, 0.03, 0), (1.02, 0.03, 0.42), kit.mat("#c98f6c", grain=0.15))
    kit.box((0, 0.085, 0), (0.92, 0.035, 0.36), white)
    kit.boxes([(-0.86 + 0.0956 * n, 0.085, 0.362) for n in range(19)], (0.030, 0.022, 0.004), shade)
    kit.box((0, 0.32, -0.02), (0.42, 0.20, 0.24), white)
    for side in (-1, 1):
        kit.part()
        kit.clay.box(vec(side * 0.40, 0.32, 0.13), (0.085, 0.20, 0.085), 0.012, white, yaw(side * 0.78))
    kit.box((0, 0.35, 0.20), (0.155, 0.235, 0.035), white)
    kit.box((0, 0.345, 0.236), (0.125, 0.205, 0.004), band)
    kit.box((0, 0.335, 0.240), (0.112, 0.200, 0.004), white)
    _pointed_arch(kit, 0.0, 0.135, 0.246, 0.080, 0.30, recess)
    kit.box((0, 0.20, 0.252), (0.034, 0.065, 0.004), kit.pane(0.9))
    for x in (-0.29, 0.29):
        for y in (0.135, 0.335):
            kit.box((x, y + 0.077, 0.222), (0.075, 0.085, 0.003), shade)
            _pointed_arch(kit, x, y + 0.005, 0.228, 0.046, 0.125, recess)
    for x in (-0.165, 0.165, -0.44, 0.44):
        kit.post((x, 0.12, 0.225), 0.46 if abs(x) < 0.3 else 0.43, 0.014, white)
        kit.ball((x, 0.60 if abs(x) < 0.3 else 0.565, 0.225), 0.017, white)
    kit.box((0, 0.53, -0.02), (0.43, 0.014, 0.25), roof)
    kit.drum((0, 0.60, -0.02), 0.165, 0.06, white)
    kit.drum((0, 0.652, -0.02), 0.172, 0.010, band)
    _onion(kit, (0, 0.66, -0.02), 0.195, roof, gold)
    for x in (-0.27, 0.27):
        for z in (0.10, -0.16):
            kit.columns((x - 0.045, x, x + 0.045), 0.54, 0.075, z, 0.009, shade)
            kit.drum((x, 0.622, z), 0.075, 0.008, white)
            _onion(kit, (x, 0.63, z), 0.068, roof, gold)
    for x in (-0.86, 0.86):
        for z in (0.28, -0.30):
            kit.post((x, 0.11, z), 0.58, 0.044, white, 0.034)
            for y in (0.28, 0.46, 0.64):
                kit.drum((x, y, z), 0.052, 0.010, shade)
            kit.columns((x - 0.024, x + 0.024), 0.69, 0.055, z, 0.008, white)
            _onion(kit, (x, 0.75, z), 0.044, roof, gold)
    return kit.clay


def _pointed_arch(kit: Kit, x: float, y: float, z: float, half: float, tall: float, material: int) -> None:
    """A niche that ends in a point, set on a wall; `y` is its foot."""
    straight = tall - half * 1.25
    kit.part()
    kit.clay.box(vec(x, y + straight / 2, z), (half, straight / 2, 0.004), 0.003, material)
    kit.clay.cylinder(vec(x, y + straight, z), half, 0.004, 0.003, material)
    kit.clay.slab(vec(x, y + straight, z), ((-half * 0.80, half * 0.58), (half * 0.80, half * 0.58), (0, half * 1.3)), 0.003, 0.003, material)  # fmt: skip


def big_ben(chance: Chance) -> Clay:
    """The clock tower at the end of a long Gothic house; the tower stands at x = 0."""
    kit = Kit(chance)
    stone, light, shade = kit.mat("#cfa868", grain=0.14), kit.mat("#e2c48c", grain=0.1), kit.mat("#a9834c", grain=0.12)
    slate, gold, dark = kit.roofing("#5a6470"), kit.mat("#e8b84a", shine=0.4), kit.mat("#2f3038")
    dial = kit.mat("#fbf6e4", glow=0.1 + 0.75 * chance.lamps, grain=0.0)
    half = 0.070
    kit.box((0, 0.31, 0), (half, 0.31, half), stone)
    for n in range(5):
        x = -half + half * 0.5 * n
        kit.box((x, 0.31, half), (0.007, 0.31, 0.008), light)
        kit.box((half, 0.31, x), (0.008, 0.31, 0.007), light)
        kit.box((-half, 0.31, x), (0.008, 0.31, 0.007), light)
    kit.boxes([(x, y, half + 0.003) for x in (-0.052, -0.0175, 0.0175, 0.052) for y in (0.10, 0.23, 0.36, 0.49)], (0.008, 0.042, 0.004), shade)  # fmt: skip
    for y in (0.16, 0.295, 0.425, 0.555):
        kit.box((0, y, 0), (half + 0.008, 0.008, half + 0.008), light)
    kit.box((0, 0.69, 0), (half + 0.012, 0.078, half + 0.012), stone)
    for y in (0.62, 0.765):
        kit.box((0, y, 0), (half + 0.022, 0.010, half + 0.022), gold)
    for turn in (0.0, math.pi / 2, -math.pi / 2):
        at = yaw(turn) @ vec(0, 0, half + 0.013)
        side = yaw(turn)
        kit.part()
        kit.clay.cylinder(vec(at[0], 0.692, at[2]), 0.066, 0.004, 0.003, gold, side)
        kit.part()
        kit.clay.cylinder(vec(at[0], 0.692, at[2]) + side @ vec(0, 0, 0.004), 0.057, 0.004, 0.003, dial, side)
        face = vec(at[0], 0.692, at[2]) + side @ vec(0, 0, 0.010)
        kit.part()
        kit.clay.cone(face, face + side @ vec(0.0, 0.046), 0.004, 0.003, dark, blend=0.0)
        kit.clay.cone(face, face + side @ vec(0.026, -0.016), 0.005, 0.004, dark, blend=0.0)
        for k in range(12):
            mark = side @ vec(0.050 * math.cos(TAU * k / 12), 0.050 * math.sin(TAU * k / 12))
            kit.clay.ball(face + mark, 0.0035, dark, blend=0.0)
    kit.halo((0, 0.692, half + 0.03), 0.22, "#ffeab8")
    kit.box((0, 0.805, 0), (half * 0.92, 0.030, half * 0.92), stone)
    kit.boxes([(-0.048 + 0.024 * n, 0.805, half * 0.93) for n in range(5)], (0.008, 0.024, 0.004), dark)
    for y, low, high in ((0.835, 0.078, 0.044), (0.93, 0.040, 0.006)):
        steps = 6
        for k in range(steps):
            wide = low + (high - low) * (k + 0.4) / steps
            kit.box((0, y + 0.016 * (k + 0.5), 0), (wide, 0.010, wide), slate)
    kit.box((0, 0.935, 0), (0.045, 0.008, 0.045), gold)
    kit.post((0, 1.02, 0), 0.07, 0.006, gold, 0.003)
    for sx in (-1, 1):
        for sz in (-1, 1):
            kit.pointed((sx * half * 1.1, 0.775, sz * half * 1.1), 0.012, 0.075, gold)
    for x, long, tall in ((0.62, 0.54, 0.20), (-0.56, 0.48, 0.16)):
        kit.box((x, tall / 2, -0.03), (long, tall / 2, 0.09), stone)
        kit.box((x, tall + 0.008, -0.03), (long + 0.008, 0.010, 0.098), light)
        count = round(long / 0.056)
        spots = [x - long + (n + 0.5) * 2 * long / count for n in range(count)]
        kit.windows(spots, (tall * 0.30, tall * 0.70), 0.06, (0.013, tall * 0.13), frame=light, share=0.8)
        for k, post in enumerate(x - long + n * 2 * long / count for n in range(count + 1)):
            kit.box((post, tall / 2, 0.066), (0.007, tall / 2, 0.010), light)
            kit.pointed((post, tall + 0.012, 0.062), 0.012, 0.065 if k % 3 else 0.10, light)
        kit.gable((x, tall + 0.012, -0.04), long, 0.07, 0.055, stone, slate)
    return kit.clay


BROKEN = ((72, 2), (98, 3), (322, 4), (361, 2))
"""Of the great oval: up to which angle about it, from the right and nearer to us first, how many floors still stand."""
FLOORS = (0.0, 0.17, 0.34, 0.49, 0.62)
"""How high so many are."""


def colosseum(chance: Chance) -> Clay:
    """The great oval of arches, broken off at one side; 1.9 wide, 0.62 high."""
    kit = Kit(chance)
    tones = [kit.mat(tone, grain=0.22) for tone in ("#dcc39a", "#d2b688", "#e4cea8")]
    inner, dark, trim = kit.mat("#b8986c", grain=0.2), kit.mat("#6a5138", grain=0.1), kit.mat("#ead8b6", grain=0.14)
    count, wide, deep = 40, 0.94, 0.70
    for k in range(count):
        a = TAU * (k + 0.5) / count
        x, z = wide * math.cos(a), deep * math.sin(a)
        turn = yaw(math.atan2(deep * math.cos(a), wide * math.sin(a)))
        floors = next(floors for until, floors in BROKEN if math.degrees(a) < until)
        tall = FLOORS[floors]
        half = math.pi * math.hypot(wide * math.sin(a), deep * math.cos(a)) / count * 1.04
        kit.part()
        kit.clay.box(vec(x, tall / 2, z), (half, tall / 2, 0.045), 0.012, tones[(k * 5) % 3], turn)
        towards_us = turn @ vec(0, 0, 0.047)
        towards_us = towards_us if towards_us[2] > 0 else -towards_us
        for floor in range(min(floors, 3)):
            foot = vec(x, 0.015 + 0.165 * floor, z) + towards_us
            kit.part()
            kit.clay.box(foot + vec(0, 0.045), (half * 0.52, 0.045, 0.006), 0.004, dark, turn)
            kit.clay.cylinder(foot + vec(0, 0.09), half * 0.52, 0.006, 0.004, dark, turn)
            kit.part()
            kit.clay.box(foot + vec(0, 0.152), (half, 0.010, 0.014), 0.006, trim, turn)
            if z > 0:
                kit.clay.box(foot + turn @ vec(half * 0.92, 0.075), (half * 0.13, 0.075, 0.012), 0.006, trim, turn)
        if floors > 3:
            kit.part()
            kit.clay.box(vec(x, 0.56, z) + towards_us, (half * 0.30, 0.022, 0.004), 0.004, dark, turn)
            kit.clay.box(vec(x, 0.615, z) + towards_us, (half, 0.012, 0.014), 0.006, trim, turn)
        if z > 0 and floors < 4:
            kit.part()
            kit.clay.box(vec(x * 0.80, 0.20, z * 0.80), (half * 1.2, 0.20, 0.04), 0.02, inner, turn)
    kit.halo((-0.2, 0.2, 0.75), 0.7, "#ffc27a")
    return kit.clay


def opera_house(chance: Chance) -> Clay:
    """White shells like sails over a broad terrace at the water; 2.2 wide, 0.6 high."""
    kit = Kit(chance)
    white, rib = kit.mat("#f8f3e8", grain=0.04, shine=0.25), kit.mat("#e6decf", grain=0.05, shine=0.2)
    stone, dark = kit.mat("#b79a86", grain=0.15), kit.mat("#54423a", grain=0.05, shine=0.3)
    kit.box((0, 0.045, 0), (1.10, 0.045, 0.42), stone)
    kit.box((0, 0.11, 0), (1.02, 0.035, 0.34), kit.mat("#c8ab95", grain=0.12))
    kit.boxes([(-0.96 + 0.12 * n, 0.05, 0.424) for n in range(17)], (0.034, 0.022, 0.004), kit.pane(0.9))
    for x, tall, way, z in (
        (-0.22, 0.34, -1, -0.20), (0.10, 0.30, 1, -0.20), (0.40, 0.23, 1, -0.20),
        (-0.66, 0.30, -1, 0.06), (-0.34, 0.48, -1, 0.06), (0.02, 0.44, 1, 0.06), (0.36, 0.36, 1, 0.06), (0.66, 0.25, 1, 0.06),
    ):  # fmt: skip
        _sail(kit, x, z, tall, way, white, rib, dark)
    return kit.clay


def _sail(kit: Kit, x: float, z: float, tall: float, way: int, white: int, rib: int, dark: int) -> None:
    """One shell: a ridge that rises from behind and leans over its open mouth, with a side down to either foot."""
    foot, back = 0.14, 0.55 * tall
    ridge, edge = [], []
    for k in range(7):
        t = k / 6
        ridge.append(
            vec(x + way * (-back + (back + 0.46 * tall) * t**0.9), foot + tall * math.sin(t * math.pi / 2) ** 0.9, z)
        )
        edge.append((x + way * (-back + (back + 0.14 * tall) * t), foot, 0.42 * tall * min(1.0, 0.25 + t)))
    for side in (-1, 1):
        kit.part()
        for (a, low), (b, low2) in itertools.pairwise(zip(ridge, edge, strict=True)):
            first, second = vec(low[0], low[1], z + side * low[2]), vec(low2[0], low2[1], z + side * low2[2])
            middle, after = _bulged(a, first, side), _bulged(b, second, side)
            kit.clay.sheet([a, b, after, middle], 0.010, white, blend=0.012)
            kit.clay.sheet([middle, after, second, first], 0.010, white, blend=0.012)
    kit.part()
    for a, b in itertools.pairwise(ridge):
        kit.rod(a, b, 0.011, rib)
    tip, low = ridge[-1], edge[-1]
    kit.part()
    kit.clay.sheet(
        [tip - vec(way * 0.03, 0.05), vec(low[0] - way * 0.02, foot, z + low[2] * 0.9), vec(low[0] - way * 0.02, foot, z - low[2] * 0.9)],
        0.008, dark,
    )  # fmt: skip


def _bulged(top: Vec, low: Vec, side: int) -> Vec:
    """Half way down a shell, outside of the straight line."""
    middle = 0.5 * (top + low)
    span = float(abs(low[2] - top[2]))
    return middle + unit(vec(0, 0.5, side)) * 0.30 * span


def harbour_bridge(chance: Chance) -> Clay:
    """A grey steel arch with a hanging road between two stone towers; 4 wide."""
    kit = Kit(chance)
    steel, stone = kit.mat("#7d8790", grain=0.06, shine=0.15), kit.mat("#c9b79c", grain=0.16)
    for x in (-1.25, 1.25):
        for z in (-0.12, 0.12):
            kit.box((x, 0.30, z), (0.10, 0.30, 0.05), stone)
        kit.box((x, 0.62, 0), (0.115, 0.02, 0.18), stone)
    kit.box((0, 0.24, 0), (2.0, 0.028, 0.10), steel)
    spots = [(-1.15 + 0.115 * n) for n in range(21)]
    low = [vec(x, 0.10 + 0.52 * (1 - (x / 1.15) ** 2), 0.1) for x in spots]
    high = [vec(x, 0.34 + 0.46 * (1 - (x / 1.15) ** 2), 0.1) for x in spots]
    kit.part()
    for row in (low, high):
        for a, b in itertools.pairwise(row):
            kit.rod(a, b, 0.018, steel)
    kit.part()
    for k, (a, b) in enumerate(zip(low, high, strict=True)):
        kit.rod(a, b, 0.009, steel)
        if k:
            kit.rod(low[k - 1], b, 0.007, steel)
    kit.part()
    for a in low[3:-3]:
        kit.rod(a, vec(a[0], 0.24, 0.1), 0.006, steel)
    for x in (-1.7, 1.7):
        kit.box((x, 0.11, 0), (0.05, 0.11, 0.08), stone)
    return kit.clay


LEANS = 0.085
"""Radians, by which the tower of Pisa does not stand upright."""


def pisa(chance: Chance) -> Clay:
    """A round white tower of eight floors of columns, which leans."""
    kit = Kit(chance)
    white, shade, dark = kit.mat("#f1ead9", grain=0.1), kit.mat("#d8cdb6", grain=0.1), kit.mat("#8f8573", grain=0.08)
    kit.drum((0, 0.08, 0), 0.150, 0.08, white)
    for n in range(9):
        a = math.pi * n / 8
        kit.box((0.148 * math.cos(a), 0.075, 0.148 * math.sin(a)), (0.010, 0.075, 0.010), shade)
    kit.door(0, 0.15, (0.028, 0.038), "#6a4a30", arch=True)
    for floor in range(6):
        y = 0.16 + 0.118 * floor
        kit.drum((0, y + 0.06, 0), 0.112, 0.06, dark)
        kit.drum((0, y + 0.008, 0), 0.156, 0.012, white)
        kit.part()
        for n in range(16):
            a = TAU * n / 16
            foot = vec(0.140 * math.cos(a), y + 0.012, 0.140 * math.sin(a))
            kit.rod(foot, foot + vec(0, 0.082), 0.010, white)
        kit.drum((0, y + 0.106, 0), 0.150, 0.013, shade)
    kit.drum((0, 0.872, 0), 0.158, 0.012, white)
    kit.drum((0, 0.93, 0), 0.100, 0.055, white)
    for n in range(5):
        a = math.pi * (n + 0.5) / 5
        kit.box((0.098 * math.cos(a), 0.925, 0.098 * math.sin(a)), (0.014, 0.032, 0.014), dark)
    kit.drum((0, 0.99, 0), 0.108, 0.010, kit.roofing("#d8cdb6"))
    kit.clay.carry(Frame(roll(-LEANS), vec(0, 0)))
    return kit.clay


def gate_tower(chance: Chance) -> Clay:
    """A red tower of a suspension bridge, from its road upwards, with the cable to either side; 4.2 wide."""
    kit = Kit(chance)
    red, dark = kit.mat("#cf4a2c", grain=0.05), kit.mat("#b23c24", grain=0.05)
    for z in (-0.16, 0.0):
        kit.box((0, 0.5, z), (0.055, 0.5, 0.035), red)
        for k, y in enumerate((0.28, 0.55, 0.80)):
            kit.box((0, y / 2, z), (0.085 - 0.010 * k, y / 2, 0.042), red)
    for y in (0.30, 0.57, 0.82, 0.985):
        kit.box((0, y, -0.08), (0.05, 0.030, 0.09), dark)
    kit.ball((0, 1.03, 0), 0.014, kit.light("#ff5a4a"))
    kit.halo((0, 1.03, 0.02), 0.10, "#ff6a5a")

    def cable(x: float) -> float:
        return 0.16 + 0.82 * (1 - abs(x) / 2.1) ** 2

    spots = [-2.1 + 0.105 * n for n in range(41)]
    kit.part()
    kit.clay.chain([vec(x, cable(x), 0.02) for x in spots], [0.016] * len(spots), red, blend=0.0)
    kit.part()
    for x in spots[::2]:
        kit.rod(vec(x, 0.0, 0.02), vec(x, cable(x), 0.02), 0.006, red)
    return kit.clay


def red_railing(chance: Chance) -> Clay:
    """The railing of a bridge of red steel; two units wide."""
    kit = Kit(chance)
    red = kit.mat("#cf4a2c", grain=0.05, shine=0.15)
    kit.part()
    for y, thick in ((0.92, 0.05), (0.16, 0.035)):
        kit.rod(vec(-1.02, y), vec(1.02, y), thick, red)
    kit.part()
    for n in range(17):
        kit.rod(vec(-0.96 + 0.12 * n, 0.16), vec(-0.96 + 0.12 * n, 0.92), 0.022, red)
    for x in (-1.0, 0.0):
        kit.box((x, 0.5, 0), (0.05, 0.5, 0.05), red)
    return kit.clay


def onion_church(chance: Chance) -> Clay:
    """A church of many bright towers, each with an onion of another pattern."""
    kit = Kit(chance)
    brick, white, gold = kit.mat("#b8503c", grain=0.12), kit.mat("#f2e8d4", grain=0.08), kit.mat("#e8b84a", shine=0.4)
    green = kit.roofing("#3f8a5a")
    kit.box((0, 0.06, 0), (0.50, 0.06, 0.30), white)
    kit.boxes([(-0.42 + 0.12 * n, 0.06, 0.302) for n in range(8)], (0.034, 0.042, 0.006), kit.mat("#5a3428"))
    kit.box((0, 0.126, 0), (0.52, 0.010, 0.32), green)
    kit.drum((0, 0.30, 0), 0.115, 0.18, brick)
    kit.drum((0, 0.47, 0), 0.125, 0.012, white)
    kit.pointed((0, 0.48, 0), 0.112, 0.34, brick)
    for n in range(6):
        kit.ball((0.085 * math.cos(n * 0.63), 0.52 + 0.03 * (n % 2), 0.085 * math.sin(n * 0.63)), 0.020, white)
    _onion(kit, (0, 0.82, 0), 0.052, gold, gold)
    for x, z, tall, radius, first, second in (
        (-0.30, 0.06, 0.50, 0.105, "#2f7fc8", "#f4efe2"), (0.30, 0.06, 0.50, 0.105, "#3f9a5a", "#f2c63f"),
        (-0.16, 0.20, 0.36, 0.086, "#d8402f", "#f4efe2"), (0.17, 0.20, 0.36, 0.086, "#f2b52f", "#3f7fb8"),
        (0.0, 0.26, 0.27, 0.066, "#3f9a8a", "#e05a4a"), (-0.42, -0.10, 0.40, 0.080, "#e8963c", "#5a9a4a"),
        (0.42, -0.10, 0.40, 0.080, "#c8443c", "#f2c63f"),
    ):  # fmt: skip
        kit.drum((x, 0.12 + tall / 2, z), radius * 0.74, tall / 2 - 0.03, brick)
        for y in (0.16, 0.10 + tall * 0.62):
            kit.drum((x, y, z), radius * 0.82, 0.012, white)
        kit.windows((x,), (0.10 + tall * 0.82,), z + radius * 0.72, (0.014, 0.030), share=0.8)
        foot = 0.12 + tall - 0.03
        tones = (kit.mat(first, grain=0.06), kit.mat(second, grain=0.06))
        kit.drum((x, foot, z), radius * 0.86, 0.016, white)
        _striped_onion(kit, (x, foot + 0.01, z), radius, tones, gold)
    return kit.clay


def _striped_onion(kit: Kit, at: Sequence[float], radius: float, tones: tuple[int, int], tip: int) -> None:
    """A bulbous dome of slices in two colours in turn."""
    x, y, z = at
    _onion(kit, at, radius, tones[0], tip)
    slices = 12
    for side in range(0, slices, 2):
        a = TAU * (side + 0.5) / slices
        out = vec(math.cos(a), 0, math.sin(a))
        kit.part()
        kit.clay.chain(
            [vec(x, y + radius * up, z) + out * radius * wide for up, wide in ((0.10, 0.80), (0.45, 0.95), (0.85, 0.96), (1.20, 0.70), (1.50, 0.32))],
            [radius * share for share in (0.10, 0.15, 0.14, 0.10, 0.05)], tones[1],
        )  # fmt: skip


def greek_temple(chance: Chance) -> Clay:
    """A temple of marble columns on its rock, without a roof since long ago; 2 wide, 0.8 high."""
    kit = Kit(chance)
    stone, light, shade = kit.mat("#e6d6b6", grain=0.16), kit.mat("#f2e8d2", grain=0.12), kit.mat("#b9a684", grain=0.16)
    rock = kit.mat("#b8a78c", grain=0.25)
    kit.part()
    for x, wide in ((-0.75, 0.36), (-0.2, 0.5), (0.35, 0.5), (0.85, 0.34)):
        kit.clay.box(vec(x, 0.06, -0.02), (wide, 0.09, 0.40), 0.05, rock, blend=0.05)
    for k in range(3):
        kit.box((0, 0.165 + 0.024 * k, 0), (0.96 - 0.03 * k, 0.014, 0.36 - 0.02 * k), light)
    kit.box((0, 0.39, -0.06), (0.62, 0.16, 0.18), shade)
    for x in (-0.84 + 0.24 * n for n in range(8)):
        kit.columns((x,), 0.23, 0.34, 0.29, 0.043, stone)
        kit.box((x, 0.578, 0.29), (0.062, 0.012, 0.05), light)
    for z in (-0.02, -0.28):
        kit.columns((-0.84, 0.84), 0.23, 0.34, z, 0.043, stone)
    kit.box((0, 0.622, 0.29), (0.93, 0.034, 0.055), light)
    kit.box((-0.86, 0.622, 0), (0.06, 0.034, 0.30), light)
    kit.box((0.86, 0.622, 0), (0.06, 0.034, 0.30), light)
    kit.boxes([(-0.87 + 0.124 * n, 0.665, 0.31) for n in range(15)], (0.026, 0.022, 0.05), shade)
    kit.box((0, 0.70, 0.29), (0.97, 0.014, 0.075), stone)
    kit.part()
    kit.clay.slab(vec(0, 0.712, 0.29), ((-0.94, 0), (0.30, 0), (-0.02, 0.20)), 0.035, 0.012, light)
    kit.clay.slab(vec(0, 0.712, 0.29), ((0.52, 0), (0.94, 0), (0.56, 0.10)), 0.035, 0.012, light)
    return kit.clay
