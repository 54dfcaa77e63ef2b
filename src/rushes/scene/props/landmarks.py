"""Buildings that are the hero of a picture: castle, palace, temple, pyramid, cathedral, towers, arch. About one unit high."""

from __future__ import annotations

import itertools
import math

from ..clay import Clay
from ..clay.space import pitch, roll, vec, yaw
from .kit import UPRIGHT, Kit
from .model import Chance
from .plants import TAU

STONE = ("#c9c0b2", "#b8b2ac", "#d2c2a8")


def _round_tower(kit: Kit, x: float, z: float, radius: float, tall: float, stone: int, roof: int | None) -> None:
    kit.drum((x, tall / 2, z), radius, tall / 2, stone)
    kit.drum((x, tall, z), radius * 1.18, 0.03, stone)
    if roof is None:
        kit.ring_crenels((x, tall + 0.02, z), radius * 1.06, 8, 0.024, stone)
    else:
        kit.pointed((x, tall + 0.03, z), radius * 1.32, radius * 2.7, roof)
    dark = kit.pane(0.9)
    for y in (tall * 0.55, tall * 0.82):
        kit.box((x, y, z + radius - 0.004), (0.014, 0.03, 0.012), dark)


def castle(chance: Chance) -> Clay:
    """Walls with battlements, a gate with a drawbridge, round towers with pointed roofs, a keep; 1.7 wide."""
    kit = Kit(chance)
    stone = kit.mat(chance.choice(STONE), grain=0.22)
    dark = kit.mat("#9a938a", grain=0.22)
    roof = kit.roofing(chance.choice(("#5f6fa8", "#b8544a", "#4f7f8a")))
    kit.box((0, 0.20, 0), (0.62, 0.20, 0.10), stone)
    kit.crenels([-0.56 + 0.112 * n for n in range(11)], 0.40, 0.07, (0.032, 0.028, 0.03), stone)
    kit.box((0.02, 0.40, -0.25), (0.30, 0.32, 0.16), stone)
    kit.crenels([-0.25 + 0.108 * n for n in range(6)], 0.72, -0.11, (0.032, 0.028, 0.03), stone)
    kit.windows((-0.13, 0.02, 0.17), (0.58,), -0.092, (0.022, 0.042), share=1.0)
    _round_tower(kit, -0.20, -0.28, 0.12, 0.86, stone, roof)
    _round_tower(kit, 0.27, -0.30, 0.10, 0.70, stone, roof)
    _round_tower(kit, -0.64, 0.02, 0.135, 0.50, stone, roof)
    _round_tower(kit, 0.64, 0.02, 0.135, 0.50, stone, roof)
    for x in (-0.19, 0.19):
        _round_tower(kit, x, 0.10, 0.075, 0.44, stone, None)
    kit.box((0, 0.23, 0.10), (0.14, 0.23, 0.06), dark)
    kit.crenels((-0.08, 0, 0.08), 0.46, 0.13, (0.026, 0.024, 0.03), dark)
    kit.door(0, 0.162, (0.085, 0.10), "#5a3d28", arch=True)
    iron = kit.mat("#3a3438")
    kit.boxes([(-0.06 + 0.03 * n, 0.12, 0.178) for n in range(5)], (0.005, 0.12, 0.004), iron, 0.003)
    kit.box((0, 0.012, 0.34), (0.10, 0.012, 0.17), kit.mat("#8a6038", grain=0.25))
    kit.windows((-0.42, 0.42), (0.25,), 0.10, (0.016, 0.036), share=1.0)
    torch = kit.light("#ffb84a")
    for x in (-0.12, 0.12):
        kit.ball((x, 0.30, 0.19), 0.016, torch)
        kit.halo((x, 0.30, 0.2), 0.14, "#ffb060")
    return kit.clay


def palace(chance: Chance) -> Clay:
    """A long white palace with columns, a golden dome, wings and steps; 1.9 wide."""
    kit = Kit(chance)
    wall, trim, gold = (
        kit.mat("#f4e8d2", grain=0.08),
        kit.mat("#fdf8ec", grain=0.05),
        kit.mat("#e8b84a", grain=0.04, shine=0.4),
    )
    blue = kit.roofing("#6a9ab8")
    kit.box((0, 0.22, -0.1), (0.88, 0.22, 0.16), wall)
    kit.box((0, 0.445, -0.1), (0.90, 0.02, 0.18), kit.roofing("#fdf8ec"))
    kit.boxes([(-0.84 + 0.07 * n, 0.475, 0.06) for n in range(25)], (0.014, 0.018, 0.012), trim)
    kit.windows(
        [s * (0.38 + 0.13 * n) for s in (-1, 1) for n in range(4)],
        (0.11, 0.32),
        0.06,
        (0.030, 0.055),
        frame=trim,
        share=0.9,
    )
    for side in (-1, 1):
        kit.box((side * 0.82, 0.28, -0.02), (0.12, 0.28, 0.16), wall)
        kit.drum((side * 0.82, 0.59, -0.02), 0.09, 0.03, trim)
        kit.blob((side * 0.82, 0.62, -0.02), (0.095, 0.105, 0.095), blue)
        kit.pointed((side * 0.82, 0.71, -0.02), 0.018, 0.08, gold)
        kit.windows((side * 0.82,), (0.16, 0.42), 0.142, (0.035, 0.06), frame=trim, share=0.9)
    kit.box((0, 0.26, 0.0), (0.26, 0.26, 0.14), wall)
    kit.door(0, 0.15, (0.05, 0.10), "#8a5a38", arch=True)
    kit.windows((-0.15, 0.15), (0.15, 0.38), 0.14, (0.03, 0.055), frame=trim, share=0.9)
    kit.columns((-0.225, -0.09, 0.09, 0.225), 0.04, 0.42, 0.21, 0.020, trim)
    kit.box((0, 0.485, 0.13), (0.27, 0.022, 0.11), trim)
    kit.part()
    kit.clay.slab(vec(0, 0.505, 0.22), ((-0.26, 0), (0.26, 0), (0, 0.12)), 0.012, 0.012, trim)
    kit.drum((0, 0.62, -0.05), 0.18, 0.07, wall)
    kit.windows((-0.09, 0, 0.09), (0.62,), 0.115, (0.02, 0.035), share=1.0)
    kit.drum((0, 0.69, -0.05), 0.19, 0.014, trim)
    kit.blob((0, 0.70, -0.05), (0.18, 0.19, 0.18), kit.roofing("#e8b84a") if chance.snowy else gold)
    kit.pointed((0, 0.88, -0.05), 0.03, 0.13, gold)
    kit.steps(0, 0.14, 0.24, 3, 0.02, trim)
    return kit.clay


def _pagoda_roof(kit: Kit, y: float, half: float, roof: int, trim: int) -> None:
    kit.part()
    kit.clay.box(vec(0, y, 0), (half, 0.016, half * 0.8), 0.014, roof)
    kit.clay.box(vec(0, y + 0.035, 0), (half * 0.72, 0.022, half * 0.58), 0.02, roof, blend=0.06)
    for sx in (-1, 1):
        for sz in (-1, 1):
            tip = vec(sx * half * 1.12, y + 0.055, sz * half * 0.90)
            kit.clay.cone(vec(sx * half * 0.82, y + 0.004, sz * half * 0.66), tip, 0.026, 0.010, roof, blend=0.03)
    kit.box((0, y - 0.022, 0), (half * 0.86, 0.012, half * 0.7), trim)


def pagoda(chance: Chance) -> Clay:
    """A temple tower with five curved roofs."""
    kit = Kit(chance)
    red, white, gold = kit.mat("#c8402f", grain=0.08), kit.mat("#f4e6cc"), kit.mat("#e8b84a", shine=0.35)
    roof = kit.roofing("#3f6a62")
    kit.box((0, 0.03, 0), (0.40, 0.03, 0.34), kit.mat("#b8b0a4", grain=0.2))
    y, half = 0.06, 0.30
    for level in range(5):
        tall = 0.085 if level else 0.11
        body = half * 0.66
        kit.box((0, y + tall / 2, 0), (body, tall / 2, body * 0.8), white if level % 2 else red)
        kit.boxes([(s * body, y + tall / 2, body * 0.8) for s in (-1, -0.34, 0.34, 1)], (0.014, tall / 2, 0.014), red)
        kit.windows((-0.66 * body, 0.66 * body), (y + tall / 2,), body * 0.8, (body * 0.2, tall * 0.28), share=1.3)
        _pagoda_roof(kit, y + tall + 0.02, half, roof, gold)
        if level == 0:
            kit.door(0, body * 0.8 + 0.004, (0.045, 0.045), "#6a2f22", y=y)
        y += tall + 0.075
        half *= 0.86
    kit.post((0, y, 0), 0.13, 0.014, gold, 0.006)
    for n in range(3):
        kit.ball((0, y + 0.02 + 0.035 * n, 0), 0.02 - 0.004 * n, gold)
    for x in (-0.27, 0.27):
        kit.ball((x, 0.14, 0.25), 0.022, kit.light("#ff9a5a"))
        kit.halo((x, 0.14, 0.26), 0.16, "#ff9a5a")
    return kit.clay


def torii(chance: Chance) -> Clay:
    """The red gate before a shrine."""
    kit = Kit(chance)
    red, dark = kit.mat("#d8402f", grain=0.06), kit.mat("#3a3038")
    for x in (-0.42, 0.42):
        kit.post((x, 0, 0), 0.80, 0.055, red, 0.046)
        kit.drum((x, 0.05, 0), 0.075, 0.05, dark)
    kit.box((0, 0.68, 0), (0.56, 0.03, 0.035), red)
    kit.part()
    kit.clay.chain([vec(-0.70, 0.93), vec(-0.35, 0.885), vec(0.35, 0.885), vec(0.70, 0.93)], [0.045] * 4, red)
    kit.part()
    top = kit.roofing("#3a3038")
    kit.clay.chain([vec(-0.74, 0.985), vec(-0.35, 0.94), vec(0.35, 0.94), vec(0.74, 0.985)], [0.03] * 4, top)
    kit.box((0, 0.78, 0.02), (0.07, 0.08, 0.02), dark)
    return kit.clay


def pyramid(chance: Chance) -> Clay:
    """A stepped pyramid of sandstone blocks, two units wide."""
    kit = Kit(chance)
    rows = 18
    tones = [kit.mat(tone, grain=0.25) for tone in ("#e2b870", "#d8ab62", "#e8c080")]
    for k in range(rows):
        half = 0.98 * (1 - (k + 0.4) / rows)
        kit.box((0, (k + 0.5) / rows, 0), (half, 0.53 / rows, half), tones[(k * 7) % 3], 0.012)
    return kit.clay


def sphinx(chance: Chance) -> Clay:
    """A lying lion with the head of a king, worn by the sand."""
    kit = Kit(chance)
    sand, dark = kit.mat("#d8a860", grain=0.25), kit.mat("#b88848", grain=0.2)
    kit.part()
    kit.clay.box(vec(-0.25, 0.26, 0), (0.62, 0.22, 0.24), 0.16, sand)
    kit.clay.ellipsoid(vec(-0.72, 0.28, 0), (0.28, 0.27, 0.28), sand, blend=0.1)
    for side in (-1, 1):
        kit.clay.box(vec(0.62, 0.08, side * 0.16), (0.42, 0.08, 0.075), 0.06, sand, blend=0.06)
    kit.clay.box(vec(0.28, 0.50, 0), (0.15, 0.26, 0.20), 0.10, sand, blend=0.1)
    kit.part()
    kit.clay.ellipsoid(vec(0.36, 0.82, 0), (0.16, 0.19, 0.155), sand)
    kit.part()
    kit.clay.box(vec(0.27, 0.80, 0), (0.13, 0.20, 0.24), 0.08, dark, roll(0.08))
    kit.ball((0.50, 0.84, 0.07), 0.022, kit.mat("#6a4a28"))
    return kit.clay


def cathedral(chance: Chance) -> Clay:
    """A church front: two spired towers, a rose window, three doors; one unit high."""
    kit = Kit(chance)
    stone, light_stone = kit.mat("#d2c4ae", grain=0.18), kit.mat("#e6dcc8", grain=0.1)
    roof = kit.roofing("#5f6f8a")
    kit.box((0, 0.26, -0.2), (0.17, 0.26, 0.30), stone)
    kit.gable((0, 0.52, -0.2), 0.17, 0.30, 0.15, stone, roof, across=False)
    for side in (-1, 1):
        kit.box((side * 0.25, 0.32, 0.04), (0.105, 0.32, 0.105), stone)
        kit.box((side * 0.25, 0.65, 0.04), (0.115, 0.012, 0.115), light_stone)
        kit.pointed((side * 0.25, 0.66, 0.04), 0.115, 0.34, roof)
        for n in range(4):
            a = n * TAU / 4 + TAU / 8
            kit.pointed((side * 0.25 + 0.13 * math.cos(a), 0.64, 0.04 + 0.13 * math.sin(a)), 0.025, 0.10, light_stone)
        kit.windows(
            (side * 0.25 - 0.038, side * 0.25 + 0.038), (0.52,), 0.146, (0.02, 0.07), frame=light_stone, share=1.2
        )
        kit.windows((side * 0.25,), (0.34,), 0.146, (0.03, 0.06), frame=light_stone, share=1.2)
        kit.door(side * 0.25, 0.15, (0.038, 0.06), "#6a4228", arch=True)
    kit.box((0, 0.30, 0.06), (0.15, 0.30, 0.04), stone)
    kit.part()
    kit.clay.slab(vec(0, 0.60, 0.06), ((-0.15, 0), (0.15, 0), (0, 0.16)), 0.03, 0.01, stone)
    kit.part()
    kit.clay.torus(vec(0, 0.43, 0.105), 0.088, 0.014, light_stone, UPRIGHT)
    colours = ("#e85a5a", "#5a8ae8", "#f2c04a", "#6ac07a")
    kit.part()
    kit.clay.cylinder(vec(0, 0.43, 0.102), 0.085, 0.008, 0.006, kit.mat("#3f4a7a"))
    for n in range(8):
        a = n * TAU / 8
        pane = kit.mat(colours[n % 4], glow=0.15 + 0.7 * chance.lamps, grain=0.0)
        kit.ball((0.052 * math.cos(a), 0.43 + 0.052 * math.sin(a), 0.108), 0.022, pane)
    kit.ball((0, 0.43, 0.108), 0.024, kit.mat("#f6e08a", glow=0.2 + 0.7 * chance.lamps, grain=0.0))
    kit.door(0, 0.108, (0.06, 0.085), "#6a4228", arch=True)
    kit.boxes([(0, 0.285, 0.1)], (0.15, 0.012, 0.02), light_stone)
    kit.steps(0, 0.10, 0.34, 3, 0.014, light_stone)
    kit.post((0, 0.76, 0.06), 0.10, 0.010, kit.mat("#e8b84a", shine=0.3))
    kit.box((0, 0.825, 0.06), (0.03, 0.008, 0.008), kit.mat("#e8b84a", shine=0.3))
    return kit.clay


def stone_tower(chance: Chance) -> Clay:
    """A tall round tower with a clock and battlements; a flag pole on top."""
    kit = Kit(chance)
    stone, dark, cream = kit.mat("#c4b49c", grain=0.25), kit.mat("#8a7f74", grain=0.2), kit.mat("#fbf3de")
    kit.part()
    kit.clay.cone(vec(0, 0.17), vec(0, 0.72), 0.143, 0.115, stone)
    kit.drum((0, 0.09, 0), 0.155, 0.09, stone)
    for n in range(9):
        kit.part()
        kit.clay.torus(vec(0, 0.05 + 0.08 * n), 0.150 - 0.0043 * n, 0.003, dark)
    kit.drum((0, 0.78, 0), 0.15, 0.045, stone)
    kit.ring_crenels((0, 0.825, 0), 0.135, 10, 0.026, stone)
    kit.drum((0, 0.86, 0), 0.09, 0.04, stone)
    kit.pointed((0, 0.895, 0), 0.12, 0.17, kit.roofing("#b8544a"))
    for y in (0.22, 0.40):
        kit.box((0, y, 0.142 - y * 0.05), (0.018, 0.036, 0.012), kit.pane(1.0))
    kit.part()
    kit.clay.cylinder(vec(0, 0.62, 0.118), 0.075, 0.012, 0.01, cream)
    kit.part()
    kit.clay.torus(vec(0, 0.62, 0.124), 0.075, 0.009, dark, UPRIGHT)
    kit.beam(0, 0.62, 0.045, 1.1, 0.006, dark, 0.136)
    kit.beam(0, 0.62, 0.060, 2.6, 0.005, dark, 0.136)
    kit.door(0, 0.150, (0.042, 0.06), "#5a3d28", arch=True)
    return kit.clay


def iron_tower(chance: Chance) -> Clay:
    """A lattice tower on four curved legs, as everybody knows it."""
    kit = Kit(chance)
    iron = kit.mat("#8a6248", grain=0.08, shine=0.15)
    rows = [
        (0.0, 0.26),
        (0.10, 0.195),
        (0.21, 0.140),
        (0.24, 0.130),
        (0.36, 0.088),
        (0.42, 0.075),
        (0.60, 0.040),
        (0.80, 0.018),
        (0.9, 0.012),
    ]
    for sx in (-1, 1):
        for sz in (-1, 1):
            kit.part()
            points = [vec(sx * half, y, sz * half) for y, half in rows]
            kit.clay.chain(points, [0.024, 0.021, 0.018, 0.017, 0.014, 0.013, 0.010, 0.008, 0.006], iron)
    for (y, half), (y2, half2) in itertools.pairwise(rows[:-1]):
        for side in range(4):
            turn = yaw(side * TAU / 4)
            kit.part()
            kit.rod(turn @ vec(-half, y, half), turn @ vec(half2, y2, half2), 0.006, iron)
            kit.rod(turn @ vec(half, y, half), turn @ vec(-half2, y2, half2), 0.006, iron)
    for y, half in ((0.225, 0.155), (0.42, 0.095), (0.86, 0.032)):
        kit.box((0, y, 0), (half, 0.014, half), iron)
    for side in range(4):
        turn = yaw(side * TAU / 4)
        kit.part()
        arch = [
            turn @ vec(0.19 * math.cos(a), 0.02 + 0.15 * math.sin(a), 0.21 - 0.06 * math.sin(a))
            for a in (0.1, 0.8, 1.57, 2.34, 3.04)
        ]
        kit.clay.chain(arch, [0.010] * 5, iron)
    kit.post((0, 0.86, 0), 0.14, 0.008, iron, 0.004)
    lamp = kit.light("#fff0c0")
    for y, half in ((0.225, 0.15), (0.42, 0.09)):
        for x in (-1, 0, 1):
            kit.ball((x * half, y + 0.02, half), 0.008, lamp)
    kit.halo((0, 0.30, 0.1), 0.5, "#ffc070")
    kit.halo((0, 0.9, 0), 0.1, "#fff0c0")
    return kit.clay


def triumph_arch(chance: Chance) -> Clay:
    """A great stone arch, one unit high and as wide."""
    kit = Kit(chance)
    stone, trim = kit.mat("#dccba8", grain=0.16), kit.mat("#efe4cc", grain=0.08)
    for side in (-1, 1):
        kit.box((side * 0.36, 0.34, 0), (0.15, 0.34, 0.18), stone)
        kit.box((side * 0.36, 0.03, 0), (0.165, 0.03, 0.195), trim)
        kit.box((side * 0.36, 0.42, 0.182), (0.10, 0.13, 0.014), trim)
        kit.box((side * 0.36, 0.42, 0.192), (0.08, 0.11, 0.012), stone)
    ring = 9
    kit.part()
    for k in range(ring + 1):
        a = math.pi * k / ring
        kit.clay.box(vec(0.26 * math.cos(a), 0.46 + 0.26 * math.sin(a), 0), (0.055, 0.055, 0.178), 0.01, stone, roll(a))
    for k in range(ring + 1):
        a = math.pi * k / ring
        if k % 1 == 0:
            kit.part()
            kit.clay.box(
                vec(0.235 * math.cos(a), 0.46 + 0.235 * math.sin(a), 0.17), (0.022, 0.036, 0.022), 0.01, trim, roll(a)
            )
    for side in (-1, 1):
        kit.part()
        kit.clay.slab(vec(side * 0.25, 0.70, 0), ((-0.12, -0.05), (0.26 * 0.96, -0.05 + 0.06), (0.25, 0.06), (-0.12, 0.06)) if side < 0 else ((-0.25, 0.01), (0.12, -0.05), (0.12, 0.06), (-0.25, 0.06)), 0.16, 0.018, stone)  # fmt: skip
        kit.box((side * 0.30, 0.70, 0), (0.12, 0.08, 0.176), stone)
    kit.box((0, 0.80, 0), (0.53, 0.035, 0.20), trim)
    kit.box((0, 0.89, 0), (0.49, 0.07, 0.17), stone)
    kit.box((0, 0.975, 0), (0.53, 0.025, 0.20), kit.roofing("#efe4cc"))
    kit.boxes([(-0.36 + 0.09 * n, 0.89, 0.175) for n in range(9)], (0.026, 0.04, 0.008), trim)
    kit.halo((0, 0.35, 0), 0.45, "#ffc888")
    return kit.clay


def glass_tower(chance: Chance) -> Clay:
    """A skyscraper seen from its foot: it narrows with height as the eye sees it. One unit high."""
    kit = Kit(chance)
    tone = chance.choice(("#7fa8c8", "#9ab0c4", "#8a9cc0", "#b0a898"))
    wall, steel = kit.mat(tone, grain=0.04, shine=0.3), kit.mat("#e2e6ec", shine=0.2)
    rows, foot, top = 24, 0.225, 0.085

    def half(y: float) -> float:
        return foot + (top - foot) * math.pow(y, 0.85)

    for k in range(rows):
        y = (k + 0.5) / rows
        kit.box((0, y, 0), (half(y), 0.5 / rows, half(y) * 0.8), wall, 0.004)
        wide = half(y)
        lit: list[tuple[float, float, float]] = []
        dark: list[tuple[float, float, float]] = []
        for n in range(9):
            (lit if chance.random() < chance.lamps * 0.8 else dark).append((wide * (-0.86 + 0.215 * n), y, wide * 0.8))
        size = (wide * 0.085, 0.36 / rows, 0.006)
        if dark:
            kit.boxes(dark, size, kit.mat("#5f86a8", grain=0.0, shine=0.5), 0.003)
        if lit:
            kit.boxes(lit, size, kit.mat("#ffd98a", glow=0.8, grain=0.0), 0.003)
    for x in (-1, 1):
        kit.part()
        for k in range(6):
            y, y2 = k / 6, (k + 1) / 6
            kit.rod(vec(x * half(y), y, half(y) * 0.8), vec(x * half(y2), y2, half(y2) * 0.8), 0.009, steel)
    kit.box(
        (0, 0.035, foot * 0.8), (foot * 0.5, 0.035, 0.03), kit.mat("#ffe2a8", glow=0.2 + 0.7 * chance.lamps, grain=0.0)
    )
    kit.box((0, 0.078, foot * 0.86), (foot * 0.62, 0.010, 0.05), steel)
    kit.post((0, 1.0, 0), 0.10, 0.010, steel, 0.004)
    kit.ball((0, 1.10, 0), 0.010, kit.light("#ff6a5a"))
    kit.halo((0, 1.10, 0), 0.1, "#ff6a5a")
    return kit.clay


def flagpole(chance: Chance) -> Clay:
    """A pole with a waving flag."""
    kit = Kit(chance)
    kit.post((0, 0, 0), 1.0, 0.018, kit.mat("#e6e2da", shine=0.3))
    kit.ball((0, 1.0, 0), 0.028, kit.mat("#e8b84a", shine=0.4))
    kit.flag((0.015, 0.84, 0), 0.46, 0.26, chance.choice(("#e0402f", "#2f6fc8", "#f2b52f", "#3f9a5a")))
    return kit.clay


def statue(chance: Chance) -> Clay:
    """A figure on a pedestal."""
    kit = Kit(chance)
    stone, bronze = kit.mat("#cfc6b6", grain=0.15), kit.mat("#6a9a88", grain=0.12, shine=0.2)
    kit.box((0, 0.05, 0), (0.24, 0.05, 0.24), stone)
    kit.box((0, 0.24, 0), (0.17, 0.16, 0.17), stone)
    kit.box((0, 0.41, 0), (0.20, 0.025, 0.20), stone)
    kit.part()
    kit.clay.cone(vec(0, 0.46), vec(0, 0.70), 0.085, 0.075, bronze)
    kit.clay.ball(vec(0, 0.85), 0.072, bronze, blend=0.02)
    kit.clay.cone(vec(0.07, 0.72), vec(0.20, 0.92), 0.03, 0.022, bronze, blend=0.03)
    kit.clay.cone(vec(-0.07, 0.72), vec(-0.10, 0.54), 0.03, 0.024, bronze, blend=0.03)
    kit.clay.box(vec(0, 0.47), (0.10, 0.02, 0.10), 0.015, bronze, pitch(0.0))
    return kit.clay
