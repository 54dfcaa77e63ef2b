"""Where people live and learn, on the land and in gardens: houses, barns, mills, fountains, playgrounds. About one unit high."""

from __future__ import annotations

import math

from ..clay import Clay
from ..clay.space import pitch, roll, vec
from .kit import Kit
from .model import Chance
from .plants import TAU


def house(chance: Chance) -> Clay:
    """A family house with a garage, porch and upper floor; 1.5 wide."""
    kit = Kit(chance)
    wall = kit.mat(chance.choice(("#f2e2c4", "#dfe6e2", "#e8c9b0", "#c4d6e0")), grain=0.1)
    trim, roof = kit.mat("#fdfaf0"), kit.roofing(chance.choice(("#b8544a", "#5f6f8a", "#8a5a48")))
    kit.box((-0.2, 0.32, -0.05), (0.42, 0.32, 0.28), wall)
    kit.gable((-0.2, 0.64, -0.05), 0.42, 0.30, 0.26, wall, roof)
    kit.box((0.46, 0.18, 0.0), (0.27, 0.18, 0.26), wall)
    kit.gable((0.46, 0.36, 0.0), 0.27, 0.26, 0.17, wall, roof, across=False)
    kit.box((0.46, 0.145, 0.262), (0.20, 0.145, 0.014), trim)
    door = kit.mat("#e6ddd0")
    for n in range(4):
        kit.box((0.46, 0.04 + 0.07 * n, 0.275), (0.185, 0.028, 0.008), door)
    kit.door(-0.16, 0.235, (0.055, 0.115), chance.choice(("#c8442f", "#2f7f8f", "#3f6a4a")))
    kit.box((-0.16, 0.285, 0.30), (0.13, 0.018, 0.10), roof)
    for x in (-0.27, -0.05):
        kit.post((x, 0, 0.38), 0.28, 0.016, trim)
    kit.box((-0.16, 0.014, 0.34), (0.14, 0.014, 0.10), kit.mat("#b8b0a4"))
    kit.windows((-0.44,), (0.20,), 0.232, (0.09, 0.075), frame=trim, sill=True, share=1.0)
    kit.boxes([(-0.44, 0.20, 0.25)], (0.005, 0.075, 0.006), trim)
    kit.windows((-0.46, -0.2, 0.06), (0.49,), 0.232, (0.055, 0.065), frame=trim, sill=True, share=1.0)
    kit.box((-0.46, 0.84, -0.16), (0.055, 0.15, 0.055), kit.mat("#a8644f", grain=0.2))
    kit.ball((0.0, 0.22, 0.27), 0.018, kit.light())
    kit.halo((0.0, 0.22, 0.28), 0.18)
    return kit.clay


def mansion(chance: Chance) -> Clay:
    """A grand house: portico with columns, two wings, hipped roofs, many windows; 1.9 wide."""
    kit = Kit(chance)
    wall, trim = kit.mat(chance.choice(("#f4ead6", "#e8d8c4")), grain=0.08), kit.mat("#fffaf0")
    roof = kit.roofing("#56627a")
    kit.box((0, 0.27, -0.1), (0.88, 0.27, 0.22), wall)
    kit.gable((0, 0.55, -0.1), 0.88, 0.23, 0.20, wall, roof)
    for side in (-1, 1):
        kit.box((side * 0.70, 0.29, 0.02), (0.20, 0.29, 0.24), wall)
        kit.gable((side * 0.70, 0.58, 0.02), 0.20, 0.24, 0.17, wall, roof, across=False)
        kit.windows(
            (side * 0.70 - 0.08, side * 0.70 + 0.08),
            (0.15, 0.41),
            0.262,
            (0.042, 0.07),
            frame=trim,
            sill=True,
            share=1.0,
        )
        kit.box((side * 0.42, 0.80, -0.14), (0.05, 0.16, 0.05), kit.mat("#a8644f", grain=0.2))
    kit.windows((-0.40, -0.28, 0.28, 0.40), (0.15, 0.41), 0.122, (0.036, 0.07), frame=trim, sill=True, share=1.0)
    kit.box((0, 0.03, 0.18), (0.25, 0.03, 0.10), trim)
    kit.columns((-0.20, -0.07, 0.07, 0.20), 0.06, 0.46, 0.24, 0.022, trim)
    kit.box((0, 0.545, 0.17), (0.25, 0.024, 0.11), trim)
    kit.part()
    kit.clay.slab(vec(0, 0.565, 0.24), ((-0.25, 0), (0.25, 0), (0, 0.14)), 0.02, 0.012, trim)
    kit.door(0, 0.125, (0.055, 0.11), "#6a3f2a", y=0.06)
    kit.windows((0,), (0.44,), 0.122, (0.05, 0.06), frame=trim, share=1.2)
    kit.windows((-0.14, 0.14), (0.16, 0.42), 0.122, (0.03, 0.065), frame=trim, share=1.2)
    kit.steps(0, 0.27, 0.2, 2, 0.022, trim)
    for x in (-0.13, 0.13):
        kit.ball((x, 0.28, 0.15), 0.018, kit.light())
        kit.halo((x, 0.28, 0.26), 0.14)
    return kit.clay


def barn(chance: Chance) -> Clay:
    """The red barn: gambrel roof, white crossed doors, hay loft; seen from its front."""
    kit = Kit(chance)
    red, white, roof = kit.mat("#b8362a", grain=0.2), kit.mat("#fbf6ea"), kit.roofing("#6a6f78")
    kit.box((0, 0.27, -0.2), (0.42, 0.27, 0.45), red)
    for side in (-1, 1):
        kit.part()
        kit.clay.box(vec(side * 0.355, 0.655, -0.2), (0.155, 0.022, 0.49), 0.018, roof, roll(-side * 1.02))
        kit.part()
        kit.clay.box(vec(side * 0.145, 0.865, -0.2), (0.175, 0.022, 0.49), 0.018, roof, roll(-side * 0.48))
    kit.part()
    kit.clay.slab(vec(0, 0.53, 0.235), ((-0.42, 0), (0.42, 0), (0.27, 0.26), (-0.27, 0.26)), 0.008, 0.008, red)
    kit.part()
    kit.clay.slab(vec(0, 0.79, 0.235), ((-0.27, 0), (0.27, 0), (0, 0.14)), 0.008, 0.008, red)
    for x in (-0.13, 0.13):
        kit.box((x, 0.19, 0.255), (0.118, 0.19, 0.012), kit.mat("#a82f25", grain=0.2))
        for y in (0.015, 0.365):
            kit.box((x, y, 0.268), (0.118, 0.014, 0.008), white)
        for off in (-0.108, 0.108):
            kit.box((x + off, 0.19, 0.268), (0.012, 0.19, 0.008), white)
        angle = math.atan2(0.33, 0.2)
        for lean in (angle, -angle):
            kit.part()
            kit.clay.box(vec(x, 0.19, 0.268), (0.195, 0.012, 0.007), 0.005, white, roll(lean))
    kit.box((0, 0.66, 0.252), (0.085, 0.085, 0.012), white)
    kit.box((0, 0.66, 0.262), (0.068, 0.068, 0.010), kit.pane(1.0))
    for lean in (0.785, -0.785):
        kit.part()
        kit.clay.box(vec(0, 0.66, 0.275), (0.09, 0.008, 0.005), 0.004, white, roll(lean))
    for x in (-0.425, 0.425):
        kit.box((x, 0.27, 0.245), (0.016, 0.27, 0.016), white)
    kit.ball((0, 0.44, 0.28), 0.02, kit.light())
    kit.halo((0, 0.44, 0.28), 0.2)
    return kit.clay


def silo(chance: Chance) -> Clay:
    kit = Kit(chance)
    steel = kit.mat("#c4c9d0", grain=0.06, shine=0.2)
    kit.drum((0, 0.4, 0), 0.16, 0.40, steel)
    for n in range(6):
        kit.part()
        kit.clay.torus(vec(0, 0.08 + 0.13 * n), 0.161, 0.008, kit.mat("#a0a6b0"))
    kit.blob((0, 0.80, 0), (0.162, 0.16, 0.162), kit.roofing("#b8544a"))
    return kit.clay


def hay_bale(chance: Chance) -> Clay:
    kit = Kit(chance)
    straw, dark = kit.mat("#e2b84f", grain=0.4), kit.mat("#c09338", grain=0.3)
    kit.part()
    kit.clay.cylinder(vec(0, 0.5, 0), 0.5, 0.42, 0.08, straw)
    for radius in (0.18, 0.34):
        kit.part()
        kit.clay.torus(vec(0, 0.5, 0.42), radius, 0.02, dark, pitch(math.pi / 2))
    return kit.clay


def tractor(chance: Chance) -> Clay:
    kit = Kit(chance)
    red, dark, rim = (
        kit.mat(chance.choice(("#d8402f", "#3f8f4a")), grain=0.04, shine=0.2),
        kit.mat("#2f3038"),
        kit.mat("#f2c23f"),
    )
    kit.box((0.32, 0.52, 0), (0.42, 0.16, 0.19), red, 0.08)
    kit.box((-0.30, 0.50, 0), (0.26, 0.18, 0.24), red, 0.08)
    for x in (-0.5, -0.1):
        kit.post((x, 0.6, 0.18), 0.5, 0.025, dark)
    kit.box((-0.3, 1.10, 0), (0.32, 0.03, 0.28), red)
    kit.post((0.4, 0.66, 0), 0.32, 0.03, dark)
    for x, radius, z in ((-0.36, 0.40, 0.30), (0.55, 0.25, 0.26)):
        for side in (-1, 1):
            kit.part()
            kit.clay.cylinder(vec(x, radius, side * z), radius, 0.09, 0.05, dark)
            kit.part()
            kit.clay.cylinder(vec(x, radius, side * (z + 0.06)), radius * 0.5, 0.05, 0.02, rim)
    return kit.clay


def mill(chance: Chance) -> Clay:
    """The body of a windmill; its sails are a prop of their own, hung at 0.74."""
    kit = Kit(chance)
    wall, wood = kit.mat("#f4ead6", grain=0.1), kit.mat("#8a5a38", grain=0.2)
    kit.drum((0, 0.13, 0), 0.235, 0.13, wall)
    kit.part()
    kit.clay.cone(vec(0, 0.24), vec(0, 0.60), 0.222, 0.15, wall)
    kit.drum((0, 0.27, 0), 0.29, 0.014, wood)
    kit.part()
    for k in range(14):
        a = k * TAU / 14
        kit.clay.box(vec(0.28 * math.cos(a), 0.315, 0.28 * math.sin(a)), (0.008, 0.035, 0.008), 0.006, wood)
    kit.part()
    kit.clay.torus(vec(0, 0.35, 0), 0.28, 0.009, wood)
    kit.pointed((0, 0.66, 0), 0.20, 0.20, kit.roofing("#a8483a"))
    kit.door(0, 0.235, (0.05, 0.085), "#6a4228", arch=True)
    kit.windows((0,), (0.44, 0.57), 0.165, (0.03, 0.036), frame=wood, share=1.2)
    kit.part()
    kit.rod(vec(0, 0.74, 0.05), vec(0, 0.74, 0.24), 0.028, wood)
    return kit.clay


def mill_sails(chance: Chance) -> Clay:
    """Four sails; a quarter of a turn is one cycle."""
    kit = Kit(chance)
    wood, cloth = kit.mat("#7a4d2e", grain=0.2), kit.mat("#fbf3e0", grain=0.08)
    for k in range(4):
        turn = roll(-(chance.phase / 4 + k / 4) * TAU + 0.35)
        kit.part()
        kit.rod(vec(0, 0), turn @ vec(0, 0.50), 0.016, wood)
        kit.part()
        kit.clay.box(turn @ vec(0.062, 0.30, -0.005), (0.052, 0.19, 0.006), 0.005, cloth, turn)
        for n in range(4):
            kit.part()
            kit.clay.box(turn @ vec(0.055, 0.12 + 0.12 * n, 0.006), (0.062, 0.007, 0.006), 0.004, wood, turn)
        kit.part()
        kit.clay.box(turn @ vec(0.118, 0.30, 0.004), (0.007, 0.19, 0.007), 0.005, wood, turn)
    kit.part()
    kit.clay.ball(vec(0, 0, 0.03), 0.045, wood)
    return kit.clay


def tulip(chance: Chance) -> Clay:
    kit = Kit(chance)
    tone = kit.mat(chance.choice(("#e8403a", "#f2b52f", "#e85fa0", "#f6efe4")), grain=0.05)
    green = kit.mat("#5a9a4a")
    kit.post((0, 0, 0), 0.66, 0.035, green)
    kit.part()
    for side in (-1, 1):
        kit.clay.cone(vec(0, 0.04), vec(side * 0.2, 0.45, 0.05), 0.05, 0.015, green, flat=2.0)
    kit.part()
    kit.clay.ellipsoid(vec(0, 0.80), (0.15, 0.19, 0.15), tone)
    for side in (-1, 0, 1):
        kit.clay.ellipsoid(vec(side * 0.085, 0.88, 0.05), (0.07, 0.14, 0.06), tone, blend=0.03)
    return kit.clay


def basin(chance: Chance) -> Clay:
    """The stone of a fountain: a wide basin, a column, two bowls, with water standing in them."""
    kit = Kit(chance)
    stone = kit.mat("#d2cabc", grain=0.16)
    water = kit.mat("#6fc0dc", grain=0.0, shine=0.5)
    kit.drum((0, 0.04, 0), 0.86, 0.04, stone)
    kit.drum((0, 0.13, 0), 0.78, 0.09, stone)
    kit.part()
    kit.clay.torus(vec(0, 0.23, 0), 0.76, 0.05, stone)
    kit.drum((0, 0.222, 0), 0.73, 0.012, water)
    kit.part()
    kit.clay.cone(vec(0, 0.2), vec(0, 0.52), 0.11, 0.07, stone)
    for y, radius in ((0.54, 0.36), (0.80, 0.20)):
        kit.blob((0, y, 0), (radius, 0.075, radius), stone)
        kit.drum((0, y + 0.045, 0), radius * 0.86, 0.010, stone)
        kit.drum((0, y + 0.056, 0), radius * 0.80, 0.008, water)
    kit.part()
    kit.clay.cone(vec(0, 0.58), vec(0, 0.80), 0.055, 0.04, stone)
    kit.ball((0, 0.90, 0), 0.06, stone)
    return kit.clay


def jets(chance: Chance) -> Clay:
    """The water of that fountain: a jet from the top, arcs from both bowls."""
    kit = Kit(chance)
    water = kit.mat("#d4f0fa", grain=0.0, shine=0.6, glow=0.12)
    kit.spray((0, 0.92, 0), 0.22, 0.16, 6, 0.020, water)
    for y, radius, count, low in ((0.60, 0.33, 10, 0.24), (0.86, 0.18, 8, 0.62)):
        for arm in range(count):
            around = (arm + 0.5) * TAU / count
            kit.part()
            for k in range(6):
                share = (k + chance.phase) / 6
                out = radius + 0.26 * share * radius / 0.2 * 0.55
                at = vec(
                    out * math.cos(around), y + 0.05 * share - (y - low + 0.05) * share * share, out * math.sin(around)
                )
                kit.clay.ball(at, max(0.016 * min(1.0, (1 - share) * 6, share * 8 + 0.3), 0.003), water, blend=0.03)
    kit.part()
    for k in range(5):
        share = (k + chance.phase) / 5
        radius = max(0.026 * (1 - 0.5 * share) * min(1.0, (1 - share) * 5), 0.003)
        kit.clay.ball(vec(0, 0.93 + 0.26 * share, 0), radius, water, blend=0.05)
    return kit.clay


def hall(chance: Chance) -> Clay:
    """A college hall: brick, a clock tower, columns, steps, ivy; 1.9 wide."""
    kit = Kit(chance)
    brick, trim = kit.mat("#b0604a", grain=0.18), kit.mat("#f6ecd8")
    roof = kit.roofing("#5f7a72")
    kit.box((0, 0.22, -0.1), (0.90, 0.22, 0.2), brick)
    kit.gable((0, 0.44, -0.1), 0.90, 0.22, 0.15, brick, roof)
    kit.box((0, 0.44, 0), (0.92, 0.010, 0.12), trim)
    kit.windows(
        [s * (0.36 + 0.14 * n) for s in (-1, 1) for n in range(4)],
        (0.11, 0.32),
        0.102,
        (0.038, 0.062),
        frame=trim,
        sill=True,
        share=0.9,
    )
    kit.box((0, 0.27, 0.02), (0.24, 0.27, 0.12), brick)
    kit.columns((-0.18, -0.06, 0.06, 0.18), 0.03, 0.42, 0.20, 0.020, trim)
    kit.box((0, 0.475, 0.13), (0.23, 0.022, 0.10), trim)
    kit.part()
    kit.clay.slab(vec(0, 0.495, 0.18), ((-0.24, 0), (0.24, 0), (0, 0.13)), 0.02, 0.012, trim)
    kit.door(0, 0.145, (0.05, 0.10), "#5a3a28", arch=True)
    kit.box((0, 0.70, -0.06), (0.10, 0.14, 0.10), brick)
    kit.box((0, 0.845, -0.06), (0.115, 0.014, 0.115), trim)
    kit.part()
    kit.clay.cylinder(vec(0, 0.745, 0.046), 0.062, 0.010, 0.008, kit.light("#fff6dc"))
    dark = kit.mat("#3a3038")
    kit.beam(0, 0.745, 0.034, 1.57, 0.005, dark, 0.06)
    kit.beam(0, 0.745, 0.046, 0.3, 0.004, dark, 0.06)
    kit.pointed((0, 0.86, -0.06), 0.12, 0.20, roof)
    kit.steps(0, 0.2, 0.24, 3, 0.016, trim)
    for x in (-0.56, 0.84):
        for n in range(7):
            kit.ball(
                (x + chance.uniform(-0.05, 0.05), 0.05 + 0.055 * n, 0.11),
                chance.uniform(0.03, 0.05),
                kit.mat("#5a8a48", grain=0.3),
            )
    return kit.clay


def arcade(chance: Chance) -> Clay:
    """A wing around a courtyard: round arches below, windows with shutters above; one unit wide and high."""
    kit = Kit(chance)
    wall, trim = kit.mat("#ecc894", grain=0.14), kit.mat("#f8ead0")
    dark, shutter = kit.mat("#7a5f4a"), kit.mat("#4f8a7a")
    kit.box((0, 0.66, -0.1), (0.5, 0.30, 0.12), wall, 0.008)
    kit.box((0, 0.22, -0.16), (0.5, 0.22, 0.05), dark, 0.004)
    for x in (-0.5, -0.1667, 0.1667, 0.5):
        kit.post((x, 0, -0.02), 0.26, 0.032, trim)
        kit.box((x, 0.265, -0.02), (0.05, 0.02, 0.05), trim)
    for x in (-0.333, 0.0, 0.333):
        for k in range(8):
            a = math.pi * (k + 0.5) / 8
            kit.part()
            kit.clay.box(
                vec(x + 0.155 * math.cos(a), 0.27 + 0.125 * math.sin(a), -0.02),
                (0.028, 0.030, 0.05),
                0.008,
                wall,
                roll(a),
            )
        for side in (-1, 1):
            kit.box((x + side * 0.135, 0.375, -0.02), (0.032, 0.035, 0.045), wall)
        kit.windows((x,), (0.66,), 0.022, (0.05, 0.085), frame=trim, sill=True, share=0.8)
        kit.boxes([(x - 0.09, 0.66, 0.03), (x + 0.09, 0.66, 0.03)], (0.03, 0.09, 0.008), shutter)
    kit.box((0, 0.42, -0.02), (0.5, 0.018, 0.05), trim, 0.004)
    kit.slope((0, 0.985, -0.06), (0.51, 0.022, 0.19), 0.45, kit.roofing("#c8643f"))
    return kit.clay


def well(chance: Chance) -> Clay:
    kit = Kit(chance)
    stone, wood = kit.mat("#b8b0a4", grain=0.3), kit.mat("#8a5a38", grain=0.2)
    kit.drum((0, 0.2, 0), 0.34, 0.2, stone)
    kit.part()
    kit.clay.torus(vec(0, 0.40, 0), 0.32, 0.055, stone)
    for x in (-0.32, 0.32):
        kit.post((x, 0.3, 0), 0.5, 0.03, wood)
    kit.part()
    kit.rod(vec(-0.34, 0.62), vec(0.34, 0.62), 0.03, wood)
    kit.gable((0, 0.78, 0), 0.40, 0.28, 0.2, wood, kit.roofing("#b8643f"))
    return kit.clay


def slide(chance: Chance) -> Clay:
    """A climbing tower with a roof, a ladder and a slide."""
    kit = Kit(chance)
    red, blue, yellow, green = (
        kit.mat(tone, grain=0.04, shine=0.2) for tone in ("#e8443a", "#3f7fd0", "#f5be2f", "#4fae5a")
    )
    for x in (-0.5, -0.1):
        for z in (-0.2, 0.2):
            kit.post((x, 0, z), 0.84, 0.030, blue)
    kit.box((-0.3, 0.46, 0), (0.24, 0.028, 0.24), green)
    kit.pointed((-0.3, 0.82, 0), 0.36, 0.24, kit.roofing("#e8443a"))
    kit.part()
    kit.clay.chain(
        [vec(-0.06, 0.48, 0), vec(0.16, 0.36, 0), vec(0.5, 0.13, 0), vec(0.72, 0.06, 0)],
        [0.14] * 4,
        yellow,
        flat=4.5,
        side=vec(0.5, 1, 0),
    )
    for z in (-0.15, 0.15):
        kit.part()
        kit.clay.chain(
            [vec(-0.06, 0.55, z), vec(0.16, 0.43, z), vec(0.5, 0.20, z), vec(0.72, 0.12, z)], [0.035] * 4, yellow
        )
    kit.boxes([(-0.3, 0.10 + 0.1 * n, 0.26) for n in range(4)], (0.10, 0.014, 0.014), red)
    for x in (-0.4, -0.2):
        kit.post((x, 0, 0.26), 0.5, 0.018, red)
    kit.box((-0.53, 0.60, 0), (0.02, 0.12, 0.2), red)
    return kit.clay


def swing(chance: Chance) -> Clay:
    """A frame with two swings that go to and fro."""
    kit = Kit(chance)
    frame, seat, rope = kit.mat("#e8443a", grain=0.04, shine=0.2), kit.mat("#f5be2f"), kit.mat("#5a5a66")
    for x in (-0.62, 0.62):
        for z in (-0.26, 0.26):
            kit.part()
            kit.rod(vec(x * 1.08, 0, z), vec(x, 0.98, 0), 0.032, frame)
    kit.part()
    kit.rod(vec(-0.66, 0.98), vec(0.66, 0.98), 0.032, kit.mat("#3f7fd0", shine=0.2))
    for x, late in ((-0.28, 0.0), (0.28, 0.4)):
        turn = pitch(0.42 * math.sin((chance.phase + late) * TAU))
        top = vec(x, 0.96)
        for off in (-0.10, 0.10):
            kit.part()
            kit.rod(top + vec(off, 0), top + turn @ vec(off, -0.68), 0.012, rope)
        kit.part()
        kit.clay.box(top + turn @ vec(0, -0.69), (0.13, 0.02, 0.07), 0.015, seat, turn)
    return kit.clay


def spring_horse(chance: Chance) -> Clay:
    kit = Kit(chance)
    tone, white, steel = (
        kit.mat(chance.choice(("#3f9ad0", "#e88a3f", "#8a6ad0"))),
        kit.mat("#fbf6ea"),
        kit.mat("#7a8088", shine=0.3),
    )
    lean = roll(0.12 * math.sin(chance.phase * TAU))
    for n in range(4):
        kit.part()
        kit.clay.torus(vec(0, 0.05 + 0.08 * n, 0), 0.12, 0.025, steel)
    kit.part()
    kit.clay.ellipsoid(lean @ vec(0, 0.5), (0.42, 0.17, 0.15), tone, lean)
    kit.clay.cone(lean @ vec(0.28, 0.55), lean @ vec(0.42, 0.85), 0.11, 0.09, tone, blend=0.08)
    kit.clay.cone(lean @ vec(0.42, 0.85), lean @ vec(0.62, 0.80), 0.10, 0.07, tone, blend=0.05)
    kit.part()
    kit.clay.cone(lean @ vec(0.30, 0.92), lean @ vec(0.16, 0.62), 0.06, 0.04, white)
    kit.part()
    kit.rod(lean @ vec(0.3, 0.72, -0.2), lean @ vec(0.3, 0.72, 0.2), 0.025, steel)
    return kit.clay


def sandbox(chance: Chance) -> Clay:
    kit = Kit(chance)
    wood, sand, red = kit.mat("#c8925a", grain=0.2), kit.mat("#efd59a", grain=0.3), kit.mat("#e8443a")
    kit.box((0, 0.10, 0), (0.86, 0.10, 0.5), sand)
    for z in (-0.52, 0.52):
        kit.box((0, 0.13, z), (0.95, 0.13, 0.06), wood)
    for x in (-0.92, 0.92):
        kit.box((x, 0.13, 0), (0.06, 0.13, 0.5), wood)
    kit.blob((0.25, 0.2, 0), (0.3, 0.22, 0.22), sand)
    kit.part()
    kit.clay.cylinder(vec(-0.35, 0.34, 0.1), 0.16, 0.15, 0.03, red, pitch(math.pi / 2))
    return kit.clay


def cypress(chance: Chance) -> Clay:
    """A slim clipped tree in a pot, as in formal gardens."""
    kit = Kit(chance)
    leaf = kit.mat("#eef2fa" if chance.snowy else chance.choice(("#3f7a4a", "#4a8550")), grain=0.3)
    kit.drum((0, 0.07, 0), 0.09, 0.07, kit.mat("#c8744f", grain=0.1))
    kit.part()
    for k in range(6):
        kit.clay.ball(vec(0, 0.24 + 0.12 * k, 0), 0.135 - 0.018 * k, leaf, blend=0.08)
    return kit.clay


def hedge(chance: Chance) -> Clay:
    """A clipped hedge, two units wide."""
    kit = Kit(chance)
    leaf = kit.mat("#dfe8ec" if chance.snowy else "#4a8a4a", grain=0.35)
    kit.part()
    kit.clay.box(vec(0, 0.42, 0), (1.0, 0.40, 0.3), 0.12, leaf)
    for n in range(10):
        kit.clay.ball(vec(-0.9 + 0.2 * n, 0.72, chance.uniform(0.0, 0.2)), 0.16, leaf, blend=0.1)
    return kit.clay


def cherry_tree(chance: Chance) -> Clay:
    """A cherry in blossom."""
    kit = Kit(chance)
    bark = kit.mat("#6a4a44", grain=0.2)
    tones = [kit.mat("#eef2fa" if chance.snowy else tone, grain=0.2) for tone in ("#f6b8cc", "#f2a0bc", "#fbd0dc")]
    kit.part()
    kit.clay.chain([vec(0, -0.02), vec(0.04, 0.25), vec(-0.02, 0.5)], [0.055, 0.04, 0.03], bark)
    for side in (-1, 1):
        kit.clay.cone(vec(0.02, 0.3), vec(side * 0.2, 0.58), 0.03, 0.018, bark)
    for n in range(11):
        a = n * 2.4
        kit.part()
        r = 0.30 * math.sqrt((n + 0.5) / 11)
        kit.clay.ball(
            vec(r * math.cos(a) * 1.25, 0.68 + chance.uniform(-0.1, 0.14), r * math.sin(a) * 0.7),
            chance.uniform(0.12, 0.17),
            tones[n % 3],
        )
    return kit.clay


def lantern(chance: Chance) -> Clay:
    """A stone lantern of a shrine."""
    kit = Kit(chance)
    stone = kit.mat("#a8a49c", grain=0.3)
    kit.drum((0, 0.06, 0), 0.22, 0.06, stone)
    kit.drum((0, 0.30, 0), 0.09, 0.2, stone)
    kit.drum((0, 0.52, 0), 0.2, 0.04, stone)
    kit.box((0, 0.64, 0), (0.12, 0.09, 0.12), kit.light("#ffd890"))
    for x in (-0.13, 0.13):
        kit.box((x, 0.64, 0.13), (0.025, 0.09, 0.025), stone)
    kit.pointed((0, 0.73, 0), 0.27, 0.2, kit.roofing("#a8a49c"))
    kit.halo((0, 0.64, 0.1), 0.6)
    return kit.clay
