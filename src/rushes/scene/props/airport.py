"""What stands at an airport: the terminal, the tower, an airliner at its gate. About one unit high."""

from __future__ import annotations

import math

from ..clay import Clay
from ..clay.space import pitch, roll, vec
from .kit import Kit
from .model import Chance


def terminal(chance: Chance) -> Clay:
    """A long hall of glass under a roof that swings up, five units wide, with gates before it."""
    kit = Kit(chance)
    wall, steel, dark = kit.mat("#e9e6df"), kit.mat("#b9c0c8", shine=0.3), kit.mat("#59626e")
    kit.box((0, 0.30, 0), (2.45, 0.30, 0.42), wall, 0.03)
    kit.windows([-2.2 + 0.275 * n for n in range(17)], (0.20, 0.46), 0.425, (0.115, 0.105), frame=steel, share=1.6)
    kit.part()
    for n in range(7):  # a roof of shallow waves
        x = -2.1 + 0.7 * n
        kit.clay.ellipsoid(vec(x, 0.64, 0.02), (0.46, 0.13, 0.62), kit.roofing("#8fa3b5"), blend=0.04)
    kit.box((0, 0.62, 0.30), (2.5, 0.02, 0.28), steel, 0.02)
    sign = kit.light("#ffd34d")
    kit.box((0, 0.86, 0.30), (0.62, 0.085, 0.02), kit.mat("#2f4a78"), 0.02)
    kit.part()
    for x, y in ((-0.30, 0.0), (-0.06, 0.02), (0.18, 0.0)):  # a small aeroplane and two lines, as signs have them
        kit.clay.ellipsoid(vec(x, 0.86 + y, 0.325), (0.09, 0.018, 0.008), sign)
    kit.clay.ellipsoid(vec(-0.30, 0.86, 0.325), (0.02, 0.055, 0.008), sign)
    for x in (-1.5, 0.1, 1.7):
        kit.box((x, 0.28, 0.66), (0.09, 0.075, 0.26), steel, 0.03)
        kit.post((x, 0.0, 0.80), 0.24, 0.03, dark)
    return kit.clay


def control_tower(chance: Chance) -> Clay:
    """A slender shaft with a glass cab that looks all round."""
    kit = Kit(chance)
    white, band, dark = kit.mat("#f0ede6"), kit.mat("#d9503f"), kit.mat("#4a525e")
    kit.post((0, 0.0, 0), 0.70, 0.085, white, 0.065)
    kit.drum((0, 0.44, 0), 0.078, 0.03, band)
    kit.post((0, 0.66, 0), 0.08, 0.07, white, 0.15)
    kit.drum((0, 0.80, 0), 0.150, 0.055, kit.pane(2.0), 0.02)
    kit.part()
    for n in range(10):
        a = math.tau * n / 10
        kit.rod(
            vec(0.150 * math.cos(a), 0.745, 0.150 * math.sin(a)),
            vec(0.150 * math.cos(a), 0.855, 0.150 * math.sin(a)),
            0.008,
            dark,
        )
    kit.drum((0, 0.872, 0), 0.175, 0.018, kit.roofing("#7d8894"))
    kit.post((0, 0.88, 0), 0.11, 0.008, dark)
    kit.ball((0, 1.0, 0), 0.014, kit.light("#ff5a4a"))
    kit.halo((0, 1.0, 0), 0.12, "#ff6a5a")
    return kit.clay


def airliner(chance: Chance) -> Clay:
    """A parked airliner, three units long, its nose to the right."""
    kit = Kit(chance)
    tone = ("#3f7fd0", "#e0483e", "#2f9a6b")[chance.randrange(3)]
    white, paint, steel, tyre = (
        kit.mat("#f7f6f2", shine=0.3),
        kit.mat(tone),
        kit.mat("#aab2bc", shine=0.3),
        kit.mat("#33363c"),
    )
    kit.part()
    kit.clay.cone(vec(-0.95, 0.44, 0), vec(1.02, 0.42, 0), 0.15, 0.19, white)
    kit.clay.cone(vec(-1.50, 0.54, 0), vec(-0.92, 0.44, 0), 0.05, 0.15, white, blend=0.06)
    kit.clay.ellipsoid(vec(1.08, 0.41, 0), (0.36, 0.18, 0.185), white, blend=0.05)
    kit.part()
    for z in (1.0, -1.0):
        kit.clay.box(vec(-0.20, 0.38, 0.62 * z), (0.24, 0.022, 0.50), 0.02, white, roll(0.0) @ pitch(-0.10 * z))
    for z in (1.0, -1.0):
        kit.part()
        kit.clay.cone(vec(-0.12, 0.26, 0.52 * z), vec(0.18, 0.26, 0.52 * z), 0.075, 0.09, paint)
        kit.box((-1.36, 0.58, 0.24 * z), (0.12, 0.016, 0.20), white, 0.015)
    kit.part()
    kit.clay.box(vec(-1.38, 0.80, 0), (0.15, 0.24, 0.022), 0.02, paint, roll(0.36))
    kit.boxes(
        [(0.95 - 0.155 * n, 0.48, 0.178) for n in range(12)],
        (0.032, 0.036, 0.02),
        kit.mat("#3a4a62", glow=0.5 * chance.lamps),
        0.02,
    )
    kit.box((1.25, 0.49, 0.0), (0.06, 0.034, 0.14), kit.mat("#2f3c50", shine=0.4), 0.02)
    kit.box((0.1, 0.365, 0.183), (0.95, 0.018, 0.012), paint, 0.01)
    for x, z in ((0.92, 0.0), (-0.24, 0.16), (-0.24, -0.16)):
        kit.post((x, 0.07, z), 0.22, 0.018, steel)
        kit.ball((x, 0.06, z + 0.03), 0.062, tyre)
    return kit.clay
