"""Quays, bridges, lighthouses, railways: what stands where people and goods travel. About one unit high."""

from __future__ import annotations

import itertools
import math

from ..clay import Clay
from ..clay.space import pitch, roll, vec
from .kit import Kit
from .model import Chance
from .plants import TAU

CARGO = ("#d8543f", "#3f7fb0", "#e8a53f", "#4f9a6a", "#8a6ab0", "#d8d4cc")


def lighthouse(chance: Chance) -> Clay:
    """A banded lighthouse on rocks, with a gallery and a lantern."""
    kit = Kit(chance)
    white, red, iron = kit.mat("#fbf5e8", grain=0.06), kit.mat("#e0402f", grain=0.05), kit.mat("#3f4450", shine=0.2)
    stone = kit.mat("#8f8c88", grain=0.3)
    kit.part()
    for n in range(9):
        a = n * 2.4
        size = chance.uniform(0.10, 0.17)
        kit.clay.ellipsoid(
            vec(0.24 * math.cos(a), 0.03, 0.20 * math.sin(a)), (size * 1.3, size * 0.7, size), stone, blend=0.08
        )
    bands = 7
    for k in range(bands):
        y = 0.06 + 0.66 * k / bands
        radius, above = 0.135 - 0.055 * k / bands, 0.135 - 0.055 * (k + 1) / bands
        tone = white if k % 2 else red
        kit.part()
        for j in range(3):
            part = (j + 0.5) / 3
            kit.clay.cylinder(
                vec(0, y + 0.66 / bands * part, 0),
                radius + (above - radius) * part,
                0.66 / bands / 5,
                0.004,
                tone,
                pitch(math.pi / 2),
            )
    kit.drum((0, 0.735, 0), 0.125, 0.014, iron)
    kit.part()
    kit.clay.torus(vec(0, 0.80, 0), 0.118, 0.006, iron)
    kit.part()
    for n in range(12):
        a = n * TAU / 12
        kit.rod(
            vec(0.118 * math.cos(a), 0.74, 0.118 * math.sin(a)),
            vec(0.118 * math.cos(a), 0.80, 0.118 * math.sin(a)),
            0.005,
            iron,
        )
    kit.drum((0, 0.80, 0), 0.068, 0.06, kit.light("#fff2b8"))
    kit.part()
    for n in range(8):
        a = n * TAU / 8
        kit.rod(
            vec(0.07 * math.cos(a), 0.74, 0.07 * math.sin(a)),
            vec(0.07 * math.cos(a), 0.86, 0.07 * math.sin(a)),
            0.006,
            iron,
        )
    kit.pointed((0, 0.86, 0), 0.095, 0.11, red)
    kit.ball((0, 0.98, 0), 0.016, iron)
    kit.door(0, 0.134, (0.036, 0.05), "#6a4a38", y=0.06)
    kit.windows((0,), (0.33, 0.52), 0.105, (0.016, 0.028), share=1.3)
    kit.halo((0, 0.80, 0), 0.8, "#fff0b0")
    return kit.clay


def quay_crane(chance: Chance) -> Clay:
    """A container crane whose box goes up and down."""
    kit = Kit(chance)
    blue, dark, white = kit.mat("#2f6fa8", grain=0.05), kit.mat("#3a3f4a"), kit.mat("#f2efe6")
    for x in (-0.16, 0.16):
        for z in (-0.12, 0.12):
            kit.part()
            kit.rod(vec(x, 0, z), vec(x * 0.8, 0.72, z), 0.022, blue)
        kit.box((x, 0.02, 0), (0.05, 0.02, 0.15), dark)
    for y in (0.22, 0.50, 0.70):
        kit.box((0, y, 0.12), (0.16, 0.014, 0.014), blue)
    kit.part()
    kit.rod(vec(-0.15, 0.22, 0.12), vec(0.14, 0.50, 0.12), 0.012, blue)
    kit.box((0.12, 0.74, 0), (0.62, 0.024, 0.05), blue)
    kit.part()
    kit.rod(vec(0, 0.74, 0), vec(0, 1.0, 0), 0.022, blue)
    kit.rod(vec(0, 1.0, 0), vec(0.70, 0.75, 0), 0.008, dark)
    kit.rod(vec(0, 1.0, 0), vec(-0.48, 0.75, 0), 0.008, dark)
    kit.box((-0.36, 0.80, 0), (0.11, 0.05, 0.06), white)
    along, drop = 0.48, 0.26 + 0.12 * math.sin(chance.phase * TAU)
    kit.box((along, 0.70, 0), (0.05, 0.02, 0.04), dark)
    for x in (-0.05, 0.05):
        kit.part()
        kit.rod(vec(along + x, 0.70), vec(along + x, 0.70 - drop), 0.004, dark)
    kit.box((along, 0.65 - drop, 0), (0.12, 0.05, 0.05), kit.mat("#e8843a"))
    kit.ball((0, 1.01, 0), 0.016, kit.light("#ff5a4a"))
    kit.halo((0, 1.01, 0), 0.12, "#ff6a5a")
    return kit.clay


def containers(chance: Chance) -> Clay:
    """A stack of containers, three wide."""
    kit = Kit(chance)
    for row in range(3):
        for n in range(3 - row // 2):
            x, y = -0.66 + 0.66 * n + 0.33 * (row // 2), 0.17 + 0.33 * row
            tone = kit.mat(chance.choice(CARGO), grain=0.1)
            kit.box((x, y, 0), (0.32, 0.155, 0.17), tone)
            kit.boxes([(x - 0.26 + 0.075 * j, y, 0.17) for j in range(8)], (0.012, 0.13, 0.012), tone, 0.01)
    return kit.clay


def bollard(chance: Chance) -> Clay:
    """An iron bollard with a rope around it."""
    kit = Kit(chance)
    iron, rope = kit.mat("#3a3d46", shine=0.25), kit.mat("#d8b87a", grain=0.2)
    kit.drum((0, 0.3, 0), 0.26, 0.3, iron)
    kit.blob((0, 0.72, 0), (0.38, 0.20, 0.38), iron)
    for y in (0.30, 0.40, 0.50):
        kit.part()
        kit.clay.torus(vec(0, y, 0), 0.29, 0.055, rope)
    kit.part()
    kit.clay.torus(vec(0.6, 0.08, 0.15), 0.26, 0.06, rope)
    kit.clay.torus(vec(0.6, 0.17, 0.15), 0.22, 0.06, rope)
    return kit.clay


def crates(chance: Chance) -> Clay:
    """Barrels, a crate, a net of fish."""
    kit = Kit(chance)
    wood, dark, hoop = kit.mat("#b98a56", grain=0.25), kit.mat("#8a6038", grain=0.2), kit.mat("#5a5a64")
    kit.box((-0.45, 0.30, 0), (0.32, 0.30, 0.3), wood)
    for y in (0.06, 0.54):
        kit.box((-0.45, y, 0.31), (0.33, 0.05, 0.02), dark)
    for x in (-0.74, -0.16):
        kit.box((x, 0.30, 0.31), (0.04, 0.30, 0.02), dark)
    kit.part()
    kit.clay.box(vec(-0.45, 0.30, 0.31), (0.36, 0.035, 0.015), 0.01, dark, roll(0.7))
    kit.part()
    kit.clay.ellipsoid(vec(0.38, 0.42, 0), (0.30, 0.52, 0.30), dark)
    for y in (0.14, 0.42, 0.70):
        kit.part()
        kit.clay.torus(vec(0.38, y, 0), 0.265 + (0.03 if y == 0.42 else 0.0), 0.025, hoop)
    return kit.clay


def life_ring(chance: Chance) -> Clay:
    """A red and white life ring on a post."""
    kit = Kit(chance)
    kit.post((0, 0, -0.04), 0.95, 0.045, kit.mat("#8a6038", grain=0.2))
    red, white = kit.mat("#e0402f"), kit.mat("#fbf6ea")
    for k in range(8):
        kit.part()
        a, b = k * TAU / 8, (k + 1) * TAU / 8
        points = [
            vec(0.2 * math.cos(a + (b - a) * t), 0.72 + 0.2 * math.sin(a + (b - a) * t), 0.03) for t in (0, 0.5, 1)
        ]
        kit.clay.chain(points, [0.07] * 3, white if k % 2 else red)
    return kit.clay


def arch_bridge(chance: Chance) -> Clay:
    """A stone bridge of three arches with a parapet and lamps; 3.2 wide."""
    kit = Kit(chance)
    stone, trim = kit.mat("#cabaa0", grain=0.22), kit.mat("#e2d6c0", grain=0.12)
    for x in (-1.56, -0.53, 0.53, 1.56):
        kit.box((x, 0.27, 0), (0.13 if abs(x) < 1 else 0.22, 0.27, 0.22), stone)
        if abs(x) < 1:
            kit.box((x, 0.10, 0.05), (0.17, 0.10, 0.24), trim)
    for n, x in enumerate((-1.04, 0.0, 1.04)):
        radius = 0.41
        lift = 0.06 if n == 1 else 0.0
        for k in range(11):
            a = math.pi * (k + 0.5) / 11
            kit.part()
            kit.clay.box(
                vec(x + (radius + 0.03) * math.cos(a), 0.24 + lift + (radius - 0.03) * math.sin(a), 0.02),
                (0.075, 0.07, 0.22),
                0.012,
                trim,
                roll(a),
            )
        for side in (-1, 1):
            for j in range(4):
                w = 0.05 + 0.055 * j
                kit.box(
                    (x + side * (radius + 0.07 - w * 0.55), 0.38 + 0.085 * j + lift, 0),
                    (w * 0.55 + 0.02, 0.05, 0.2),
                    stone,
                )
    kit.part()
    rise = [(x / 6 * 1.75, 0.72 + 0.09 * (1 - (x / 6) ** 2)) for x in range(-6, 7)]
    for (x, y), (x2, y2) in itertools.pairwise(rise):
        lean = roll(math.atan2(y2 - y, x2 - x))
        kit.clay.box(vec((x + x2) / 2, (y + y2) / 2, 0), (0.158, 0.05, 0.24), 0.01, stone, lean)
    kit.part()
    for (x, y), (x2, y2) in itertools.pairwise(rise):
        lean = roll(math.atan2(y2 - y, x2 - x))
        kit.clay.box(vec((x + x2) / 2, (y + y2) / 2 + 0.10, 0.22), (0.158, 0.055, 0.03), 0.01, trim, lean)
    for x in (-1.2, -0.4, 0.4, 1.2):
        y = 0.84 + 0.09 * (1 - (x / 1.75) ** 2)
        kit.post((x, y, 0.22), 0.20, 0.014, kit.mat("#3f4450"))
        kit.ball((x, y + 0.22, 0.22), 0.035, kit.light())
        kit.halo((x, y + 0.22, 0.24), 0.2)
    return kit.clay


def viaduct(chance: Chance) -> Clay:
    """One arch of a railway bridge, 2.4 wide, its rails at 0.98; pieces beside each other make a whole."""
    kit = Kit(chance)
    stone, trim = kit.mat("#c9b08e", grain=0.22), kit.mat("#e0d2b8", grain=0.12)
    radius, spring = 0.80, 0.02
    for x in (-1.2, 1.2):
        kit.box((x, 0.30, 0), (0.36, 0.62, 0.26), stone)
        kit.box((x, -0.02, 0.02), (0.44, 0.14, 0.30), trim)
    for side in (-1, 1):
        for k in range(9):  # what fills the corners between arch and deck
            x = 0.08 + 0.09 * k
            low = spring + math.sqrt(max(radius * radius - x * x, 0.0))
            kit.box((side * x, (low + 0.90) / 2, 0), (0.05, max(0.90 - low, 0.02) / 2 + 0.03, 0.24), stone)
    for k in range(13):
        a = math.pi * (k + 0.5) / 13
        kit.part()
        kit.clay.box(
            vec((radius + 0.02) * math.cos(a), spring + (radius + 0.02) * math.sin(a), 0.03), (0.06, 0.088, 0.25), 0.014, trim, roll(a)
        )  # fmt: skip
    kit.box((0, 0.90, 0), (1.2, 0.035, 0.30), trim)
    kit.boxes([(-1.1 + 0.2 * n, 0.945, 0.06) for n in range(12)], (0.045, 0.012, 0.20), kit.mat("#5f4636", grain=0.2))
    for z in (-0.04, 0.19):
        kit.box((0, 0.968, z), (1.2, 0.014, 0.012), kit.mat("#c9ced6", shine=0.4, grain=0.0))
    return kit.clay


def hanging_bridge(chance: Chance) -> Clay:
    """A red suspension bridge: two towers, cables, a long deck; 4.4 wide."""
    kit = Kit(chance)
    red, deck = kit.mat("#d8482f", grain=0.05), kit.mat("#6a6f78")
    kit.box((0, 0.30, 0), (2.2, 0.030, 0.10), red)
    kit.box((0, 0.335, 0), (2.2, 0.012, 0.11), deck)
    kit.boxes([(-2.15 + 0.1 * n, 0.265, 0.06) for n in range(44)], (0.006, 0.03, 0.006), red)
    for x in (-1.05, 1.05):
        for z in (-0.09, 0.09):
            kit.box((x, 0.48, z), (0.045, 0.50, 0.03), red)
        for y in (0.52, 0.72, 0.93):
            kit.box((x, y, 0), (0.035, 0.03, 0.09), red)
        kit.box((x, 0.04, 0), (0.12, 0.06, 0.16), kit.mat("#b8b0a4", grain=0.2))
        kit.ball((x, 1.0, 0.09), 0.016, kit.light("#ff5a4a"))
        kit.halo((x, 1.0, 0.09), 0.12, "#ff6a5a")

    def cable(x: float) -> float:
        if abs(x) <= 1.05:
            return 0.40 + 0.55 * (x / 1.05) ** 2
        return 0.36 + 0.59 * math.pow(max(0.0, 1 - (abs(x) - 1.05) / 1.15), 1.3)

    spots = [(-2.2 + 0.11 * n, cable(-2.2 + 0.11 * n)) for n in range(41)]
    kit.part()
    for (x, y), (x2, y2) in itertools.pairwise(spots):
        kit.rod(vec(x, y, 0.1), vec(x2, y2, 0.1), 0.014, red)
    kit.part()
    for x, y in spots[::2]:
        kit.rod(vec(x, 0.33, 0.1), vec(x, y, 0.1), 0.006, red)
    lamp = kit.light()
    for n in range(9):
        kit.ball((-1.9 + 0.475 * n, 0.40, 0.11), 0.014, lamp)
        kit.halo((-1.9 + 0.475 * n, 0.40, 0.11), 0.09)
    return kit.clay


def railing(chance: Chance) -> Clay:
    """A railing of a promenade; two units wide."""
    kit = Kit(chance)
    iron = kit.mat("#3f5a6a", grain=0.05, shine=0.2)
    kit.part()
    kit.rod(vec(-1, 0.9), vec(1, 0.9), 0.045, iron)
    kit.rod(vec(-1, 0.14), vec(1, 0.14), 0.03, iron)
    kit.part()
    for n in range(13):
        kit.rod(vec(-0.96 + 0.16 * n, 0.14), vec(-0.96 + 0.16 * n, 0.9), 0.02, iron)
    for x in (-1.0, 0.0, 1.0):
        kit.post((x, 0, 0), 0.98, 0.045, iron)
        kit.ball((x, 1.02, 0), 0.065, iron)
    return kit.clay


def platform_roof(chance: Chance) -> Clay:
    """The roof of a platform on two iron columns, with a hanging sign and lamps; 2.4 wide."""
    kit = Kit(chance)
    iron, glass, red = kit.mat("#2f5a54", grain=0.05, shine=0.15), kit.roofing("#7a8f9a"), kit.mat("#b8442f")
    for x in (-0.8, 0.8):
        kit.post((x, 0, 0), 0.84, 0.030, iron, 0.024)
        kit.drum((x, 0.03, 0), 0.05, 0.03, iron)
        for side in (-1, 1):
            kit.part()
            kit.clay.chain(
                [vec(x, 0.62, 0), vec(x + side * 0.12, 0.76, 0), vec(x + side * 0.3, 0.83, 0)], [0.014] * 3, iron
            )
    kit.slope((0, 0.90, 0.0), (1.22, 0.022, 0.36), 0.12, glass)
    kit.box((0, 0.86, 0.36), (1.22, 0.035, 0.014), iron)
    kit.boxes([(-1.17 + 0.13 * n, 0.815, 0.365) for n in range(19)], (0.038, 0.022, 0.008), red)
    for x in (-0.42, 0.42):
        kit.part()
        kit.rod(vec(x, 0.84), vec(x, 0.74), 0.008, iron)
        kit.ball((x, 0.72, 0), 0.038, kit.light())
        kit.halo((x, 0.72, 0.05), 0.36)
    return kit.clay


def station_clock(chance: Chance) -> Clay:
    """A station clock on a post; its hand goes round."""
    kit = Kit(chance)
    iron, face, dark = kit.mat("#2f4a54", shine=0.2), kit.light("#fffaf0"), kit.mat("#22252c")
    kit.post((0, 0, 0), 0.74, 0.028, iron)
    kit.part()
    kit.clay.cylinder(vec(0, 0.86, 0), 0.16, 0.045, 0.03, iron)
    kit.part()
    kit.clay.cylinder(vec(0, 0.86, 0.03), 0.135, 0.03, 0.01, face)
    for n in range(12):
        a = n * TAU / 12
        kit.ball((0.112 * math.cos(a), 0.86 + 0.112 * math.sin(a), 0.062), 0.008, dark)
    kit.beam(0, 0.86, 0.07, 0.7, 0.010, dark, 0.066)
    kit.beam(0, 0.86, 0.10, 2.4, 0.008, dark, 0.07)
    kit.beam(0, 0.86, 0.11, math.pi / 2 - chance.phase * TAU, 0.004, kit.mat("#e0402f"), 0.074)
    kit.halo((0, 0.86, 0.05), 0.3, "#fff0d0")
    return kit.clay


def name_board(chance: Chance) -> Clay:
    """A station name board on two posts."""
    kit = Kit(chance)
    blue, white = kit.mat("#1f5fa8", grain=0.03), kit.mat("#fbfaf2", glow=0.3 * chance.lamps)
    for x in (-0.55, 0.55):
        kit.post((x, 0, 0), 0.9, 0.035, kit.mat("#8a9098"))
    kit.box((0, 0.74, 0.02), (0.78, 0.19, 0.025), white, 0.02)
    kit.box((0, 0.74, 0.032), (0.75, 0.165, 0.025), blue, 0.015)
    kit.boxes([(-0.5 + 0.145 * n, 0.74, 0.062) for n in range(8)], (0.042, 0.07, 0.005), white, 0.004)
    return kit.clay


def signal(chance: Chance) -> Clay:
    """A railway signal: post, ladder, two lamps, a crossed board."""
    kit = Kit(chance)
    iron, dark = kit.mat("#4a525c", shine=0.2), kit.mat("#23262c")
    kit.post((0, 0, 0), 0.78, 0.024, iron)
    kit.box((0, 0.85, 0.02), (0.085, 0.14, 0.03), dark, 0.03)
    for y, colour, bright in ((0.91, "#ff4a3a", 0.15), (0.79, "#4aff8a", 0.9)):
        kit.ball((0, y, 0.055), 0.032, kit.mat(colour, glow=bright, grain=0.0))
    kit.halo((0, 0.79, 0.06), 0.2, "#6affa0")
    for lean in (0.6, -0.6):
        kit.part()
        kit.clay.box(vec(0, 0.60, 0.04), (0.17, 0.022, 0.008), 0.006, kit.mat("#fbf8f0"), roll(lean))
    return kit.clay


def mast(chance: Chance) -> Clay:
    """A mast of an electric railway with its arm over the track."""
    kit = Kit(chance)
    steel = kit.mat("#8f979f", shine=0.15)
    kit.post((0, 0, 0), 1.0, 0.018, steel)
    kit.part()
    kit.rod(vec(0, 0.92), vec(0.34, 0.92), 0.010, steel)
    kit.rod(vec(0, 0.78), vec(0.30, 0.92), 0.008, steel)
    kit.rod(vec(0.32, 0.92), vec(0.32, 0.86), 0.010, kit.mat("#a8503f"))
    return kit.clay
