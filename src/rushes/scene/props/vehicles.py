"""Vehicles that pass or stand in a place: cars, buses, trains, flying things. The cast has its own that act. Nose to +x."""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..clay import Clay
from ..clay.space import roll, vec
from .kit import GLASS, UPRIGHT, Kit
from .model import Chance

PAINTS = ("#e0523f", "#3f7fc0", "#f0b83f", "#4fa08a", "#f2eee4", "#8a6ab0", "#5a6270", "#e88a4a")


def _wheels(kit: Kit, xs: Sequence[float], z: float, radius: float) -> None:
    tyre, hub = kit.mat("#2c2c34", grain=0.05), kit.mat("#c8ccd4", shine=0.3)
    for x in xs:
        for side in (-1, 1):
            kit.part()
            kit.clay.cylinder(vec(x, radius, side * z), radius, 0.055, 0.03, tyre)
            kit.part()
            kit.clay.cylinder(vec(x, radius, side * (z + 0.035)), radius * 0.5, 0.03, 0.015, hub)


def _lights(kit: Kit, x: float, y: float, z: float) -> None:
    head, tail = kit.light("#fff2c8"), kit.light("#ff4a3a")
    for side in (-1, 1):
        kit.ball((x, y, side * z), 0.055, head)
        kit.ball((-x, y, side * z), 0.045, tail)
    kit.halo((x + 0.06, y, z), 0.24, "#fff0c0")
    kit.halo((-x, y, z), 0.14, "#ff5a4a")


def _car(kit: Kit, colour: str) -> None:
    body, glass, dark = kit.mat(colour, grain=0.04, shine=0.3), kit.mat(GLASS, grain=0.0, shine=0.4), kit.mat("#2f3038")
    kit.part()
    kit.clay.box(vec(0, 0.42, 0), (1.0, 0.21, 0.42), 0.17, body)
    kit.clay.box(vec(-0.10, 0.74, 0), (0.56, 0.25, 0.37), 0.17, body, blend=0.12)
    kit.box((-0.37, 0.77, 0), (0.20, 0.135, 0.385), glass, 0.06)
    kit.box((0.12, 0.77, 0), (0.22, 0.135, 0.385), glass, 0.06)
    kit.box((-0.10, 0.76, 0), (0.565, 0.12, 0.28), glass, 0.06)
    kit.box((0, 0.27, 0), (1.02, 0.045, 0.40), dark, 0.03)
    _wheels(kit, (-0.6, 0.6), 0.36, 0.21)
    _lights(kit, 0.95, 0.47, 0.27)


def sedan(chance: Chance) -> Clay:
    kit = Kit(chance)
    _car(kit, chance.choice(PAINTS))
    return kit.clay


def taxi(chance: Chance) -> Clay:
    kit = Kit(chance)
    _car(kit, "#f5bd2f")
    kit.box((-0.1, 1.03, 0), (0.16, 0.05, 0.09), kit.light("#fff3c8"))
    kit.boxes(
        [(-0.72 + 0.12 * n, 0.47 + 0.045 * (n % 2), 0.425) for n in range(13)],
        (0.055, 0.022, 0.006),
        kit.mat("#26262c"),
        0.003,
    )
    return kit.clay


def van(chance: Chance) -> Clay:
    kit = Kit(chance)
    body = kit.mat(chance.choice(("#f2eee4", "#7fb0a0", "#e8a04a", "#6a8fc0")), grain=0.04, shine=0.25)
    glass = kit.mat(GLASS, grain=0.0, shine=0.4)
    kit.part()
    kit.clay.box(vec(-0.12, 0.62, 0), (0.88, 0.44, 0.42), 0.13, body)
    kit.clay.box(vec(0.72, 0.42, 0), (0.3, 0.24, 0.40), 0.13, body, blend=0.12)
    kit.box((0.56, 0.80, 0), (0.19, 0.16, 0.43), glass, 0.07)
    kit.box((-0.3, 0.62, 0.425), (0.42, 0.10, 0.008), kit.mat(chance.choice(PAINTS)))
    _wheels(kit, (-0.6, 0.6), 0.36, 0.21)
    _lights(kit, 0.98, 0.40, 0.27)
    return kit.clay


def bus(chance: Chance) -> Clay:
    kit = Kit(chance)
    body = kit.mat(chance.choice(("#d8402f", "#3f8f6a", "#e8a52f")), grain=0.04, shine=0.25)
    kit.box((0, 0.52, 0), (1.5, 0.40, 0.38), body, 0.10)
    kit.box((0, 0.30, 0), (1.505, 0.05, 0.385), kit.mat("#f6efe0"), 0.02)
    kit.windows([-1.15 + 0.42 * n for n in range(6)], (0.66,), 0.375, (0.18, 0.125), share=1.4)
    kit.box((1.49, 0.64, 0), (0.02, 0.18, 0.30), kit.mat(GLASS, grain=0.0, shine=0.4))
    kit.box((0, 0.93, 0), (1.42, 0.03, 0.32), kit.roofing("#f6efe0"))
    _wheels(kit, (-0.95, 0.95), 0.32, 0.18)
    _lights(kit, 1.46, 0.32, 0.26)
    return kit.clay


def double_decker(chance: Chance) -> Clay:
    """A red bus of two floors."""
    kit = Kit(chance)
    red, cream = kit.mat("#d0302a", grain=0.04, shine=0.25), kit.mat("#f6efe0")
    kit.box((0, 0.56, 0), (0.92, 0.44, 0.26), red, 0.06)
    kit.box((0, 0.52, 0), (0.925, 0.030, 0.265), cream, 0.01)
    for y in (0.38, 0.76):
        kit.windows([-0.72 + 0.245 * n for n in range(7)], (y,), 0.255, (0.105, 0.085), share=1.4)
    for y in (0.40, 0.77):
        kit.box((0.915, y, 0), (0.014, 0.11, 0.20), kit.mat(GLASS, grain=0.0, shine=0.4))
    kit.box((0.915, 0.575, 0), (0.014, 0.045, 0.12), kit.mat("#26262c"))
    kit.box((0, 0.99, 0), (0.86, 0.02, 0.23), kit.roofing("#f6efe0"))
    _wheels(kit, (-0.58, 0.58), 0.22, 0.12)
    _lights(kit, 0.90, 0.20, 0.18)
    return kit.clay


def black_cab(chance: Chance) -> Clay:
    """A cab of London: black, tall, with its sign; drawn at the size of a bus beside it."""
    kit = Kit(chance)
    body, glass = kit.mat("#26262c", grain=0.04, shine=0.3), kit.mat(GLASS, grain=0.0, shine=0.4)
    kit.part()
    kit.clay.box(vec(0, 0.21, 0), (0.56, 0.11, 0.22), 0.08, body)
    kit.clay.box(vec(-0.06, 0.40, 0), (0.36, 0.15, 0.20), 0.09, body, blend=0.05)
    for x in (-0.25, 0.0, 0.2):
        kit.box((x, 0.42, 0), (0.085, 0.07, 0.207), glass, 0.03)
    kit.box((0.16, 0.555, 0), (0.07, 0.022, 0.05), kit.light("#ffc24a"))
    _wheels(kit, (-0.34, 0.36), 0.19, 0.11)
    _lights(kit, 0.54, 0.22, 0.15)
    return kit.clay


def lorry(chance: Chance) -> Clay:
    kit = Kit(chance)
    cab, box = (
        kit.mat(chance.choice(PAINTS), grain=0.04, shine=0.25),
        kit.mat(chance.choice(("#f4efe6", "#d8dee4", "#e8b87a"))),
    )
    kit.box((-0.42, 0.60, 0), (1.0, 0.42, 0.40), box, 0.04)
    kit.boxes([(-1.2 + 0.3 * n, 0.6, 0.40) for n in range(6)], (0.012, 0.38, 0.008), kit.mat("#c8ccd0"))
    kit.box((0.92, 0.46, 0), (0.28, 0.32, 0.38), cab, 0.10)
    kit.box((1.02, 0.60, 0), (0.17, 0.11, 0.385), kit.mat(GLASS, grain=0.0, shine=0.4), 0.05)
    kit.box((-0.1, 0.16, 0), (1.2, 0.05, 0.32), kit.mat("#2f3038"))
    _wheels(kit, (-1.05, -0.6, 0.86), 0.32, 0.18)
    _lights(kit, 1.18, 0.30, 0.26)
    return kit.clay


def hover(chance: Chance) -> Clay:
    """A flying car: a smooth shell, a glass dome, light below."""
    kit = Kit(chance)
    shell = kit.mat(
        chance.choice(("#f06a5a", "#4fb0c8", "#f2b84a", "#e8e4f2", "#8a7ad8", "#6ac08a")), grain=0.03, shine=0.35
    )
    glow = kit.mat(chance.choice(("#7ff2ea", "#ffb86a", "#ff8ac0")), glow=0.95, grain=0.0)
    kit.part()
    kit.clay.ellipsoid(vec(0, 0.5, 0), (1.0, 0.26, 0.45), shell)
    kit.clay.cone(vec(-0.62, 0.55, 0), vec(-0.98, 0.80, 0), 0.10, 0.05, shell, blend=0.1)
    kit.blob((0.12, 0.66, 0), (0.42, 0.24, 0.30), kit.mat("#8fc4dc", grain=0.0, shine=0.5))
    kit.blob((0, 0.35, 0), (0.72, 0.07, 0.34), glow)
    kit.ball((0.96, 0.5, 0.1), 0.06, kit.light("#fff4cc"))
    kit.ball((-0.98, 0.52, 0.1), 0.07, kit.mat("#ff5a4a", glow=0.9))
    kit.halo((0.98, 0.5, 0.1), 0.4, "#fff0c0")
    return kit.clay


def hover_tail(chance: Chance) -> Clay:
    """The same from behind or before, for those that fly along the avenue."""
    kit = Kit(chance)
    tone = chance.choice(("#f06a5a", "#4fb0c8", "#f2b84a", "#e8e4f2", "#8a7ad8"))
    kit.blob((0, 0.5, 0), (0.62, 0.28, 0.8), kit.mat(tone, grain=0.03, shine=0.35))
    kit.blob((0, 0.70, 0), (0.34, 0.22, 0.4), kit.mat("#8fc4dc", grain=0.0, shine=0.5))
    kit.blob((0, 0.32, 0), (0.46, 0.07, 0.6), kit.mat("#7ff2ea", glow=0.95, grain=0.0))
    for side in (-1, 1):
        kit.blob((side * 0.40, 0.52, 0.62), (0.12, 0.06, 0.08), kit.mat("#ff6a5a", glow=0.95, grain=0.0))
    return kit.clay


def car_front(chance: Chance) -> Clay:
    """A car that comes towards the camera."""
    kit = Kit(chance)
    body = kit.mat(chance.choice(PAINTS), grain=0.04, shine=0.3)
    kit.part()
    kit.clay.box(vec(0, 0.42, 0), (0.46, 0.22, 0.8), 0.16, body)
    kit.clay.box(vec(0, 0.74, -0.12), (0.39, 0.24, 0.5), 0.17, body, blend=0.1)
    kit.box((0, 0.76, 0.30), (0.31, 0.13, 0.1), kit.mat(GLASS, grain=0.0, shine=0.45), 0.07)
    kit.box((0, 0.36, 0.80), (0.22, 0.06, 0.02), kit.mat("#3a3a44"))
    for side in (-1, 1):
        kit.ball((side * 0.32, 0.44, 0.78), 0.085, kit.light("#fff4cf"))
        kit.box((side * 0.36, 0.12, 0.5), (0.09, 0.14, 0.14), kit.mat("#2c2c34"), 0.05)
        kit.halo((side * 0.32, 0.44, 0.85), 0.34, "#fff0c0")
    return kit.clay


def car_back(chance: Chance) -> Clay:
    """A car that drives away."""
    kit = Kit(chance)
    body = kit.mat(chance.choice(PAINTS), grain=0.04, shine=0.3)
    kit.part()
    kit.clay.box(vec(0, 0.44, 0), (0.46, 0.24, 0.8), 0.16, body)
    kit.clay.box(vec(0, 0.76, -0.1), (0.39, 0.24, 0.6), 0.17, body, blend=0.1)
    kit.box((0, 0.79, 0.42), (0.29, 0.11, 0.08), kit.mat(GLASS, grain=0.0, shine=0.45), 0.06)
    kit.box((0, 0.42, 0.80), (0.15, 0.05, 0.02), kit.mat("#f4efe0"))
    for side in (-1, 1):
        kit.box((side * 0.34, 0.50, 0.79), (0.08, 0.05, 0.03), kit.light("#ff4a3a"))
        kit.box((side * 0.36, 0.12, 0.5), (0.09, 0.14, 0.14), kit.mat("#2c2c34"), 0.05)
        kit.halo((side * 0.34, 0.50, 0.85), 0.2, "#ff5a4a")
    return kit.clay


def train(chance: Chance) -> Clay:
    """A railway coach, five units long; coupled by standing five units apart."""
    kit = Kit(chance)
    body, cream = kit.mat("#2f7f8f", grain=0.05, shine=0.2), kit.mat("#f4ead2", grain=0.05)
    kit.box((0, 0.52, 0), (2.46, 0.38, 0.38), cream, 0.08)
    kit.box((0, 0.31, 0), (2.465, 0.16, 0.385), body, 0.05)
    kit.box((0, 0.90, 0), (2.46, 0.07, 0.34), kit.roofing("#7a8590"), 0.06)
    kit.windows([-1.88 + 0.47 * n for n in range(9) if n not in (1, 7)], (0.63,), 0.375, (0.165, 0.125), share=1.6)
    for x in (-1.41, 1.41):
        kit.box((x, 0.52, 0.38), (0.15, 0.30, 0.012), body)
        kit.box((x, 0.64, 0.392), (0.10, 0.12, 0.008), kit.pane(1.6))
    kit.box((0, 0.12, 0), (2.3, 0.06, 0.3), kit.mat("#2f3038"))
    for x in (-1.9, -1.4, 1.4, 1.9):
        kit.part()
        kit.clay.cylinder(vec(x, 0.10, 0.33), 0.10, 0.04, 0.02, kit.mat("#3f4450", shine=0.3))
    return kit.clay


def engine_front(chance: Chance) -> Clay:
    """A train that comes towards the camera on its rails."""
    kit = Kit(chance)
    red, cream = kit.mat("#d8442f", grain=0.05, shine=0.2), kit.mat("#f4ead2")
    kit.part()
    kit.clay.box(vec(0, 0.54, -0.6), (0.36, 0.40, 0.9), 0.14, red)
    kit.box((0, 0.40, 0.30), (0.362, 0.06, 0.04), cream, 0.02)
    kit.box((0, 0.70, 0.29), (0.27, 0.13, 0.05), kit.mat("#5a7a94", grain=0.0, shine=0.5), 0.05)
    kit.box((0, 0.92, -0.6), (0.33, 0.06, 0.86), kit.roofing("#7a4038"), 0.05)
    kit.box((0, 0.14, 0.2), (0.32, 0.08, 0.2), kit.mat("#2f3038"))
    for side in (-1, 1):
        kit.ball((side * 0.22, 0.30, 0.33), 0.055, kit.light("#fff4cf"))
        kit.halo((side * 0.22, 0.30, 0.38), 0.26, "#fff0c0")
    kit.ball((0, 0.88, 0.30), 0.05, kit.light("#fff4cf"))
    return kit.clay


def racer(chance: Chance) -> Clay:
    """A racing car: low nose, fat wheels, wing, number."""
    kit = Kit(chance)
    tone = chance.choice(("#e8322a", "#2f6fd0", "#f2b82a", "#2fa06a"))
    body, dark, tyre = kit.mat(tone, grain=0.03, shine=0.35), kit.mat("#26262c"), kit.mat("#26262c", grain=0.05)
    kit.part()
    kit.clay.cone(vec(-0.8, 0.34, 0), vec(0.2, 0.34, 0), 0.20, 0.22, body)
    kit.clay.cone(vec(0.2, 0.33, 0), vec(1.15, 0.22, 0), 0.20, 0.08, body, blend=0.05)
    kit.clay.box(vec(-0.25, 0.24, 0), (0.5, 0.12, 0.36), 0.08, body, blend=0.05)
    kit.blob((0.05, 0.54, 0), (0.14, 0.14, 0.14), kit.mat("#f6f2e8", shine=0.3))
    kit.box((-0.3, 0.52, 0), (0.14, 0.14, 0.08), body, 0.06)
    kit.box((-0.95, 0.66, 0), (0.16, 0.03, 0.42), body)
    kit.boxes([(-0.95, 0.52, s * 0.36) for s in (-1, 1)], (0.05, 0.14, 0.02), dark)
    kit.box((1.10, 0.14, 0), (0.13, 0.025, 0.42), body)
    for x, radius in ((-0.72, 0.25), (0.72, 0.22)):
        for side in (-1, 1):
            kit.part()
            kit.clay.cylinder(vec(x, radius, side * 0.40), radius, 0.12, 0.05, tyre)
            kit.part()
            kit.clay.cylinder(vec(x, radius, side * 0.47), radius * 0.45, 0.06, 0.02, kit.mat("#d8dce2", shine=0.3))
    kit.part()
    kit.clay.cylinder(vec(-0.3, 0.34, 0.24), 0.11, 0.04, 0.02, kit.mat("#fbf8ee"))
    return kit.clay


def boat(chance: Chance) -> Clay:
    """A moored fishing boat with cabin and mast; rocks gently in its cycle."""
    kit = Kit(chance)
    rock = roll(0.035 * math.sin(chance.phase * 2 * math.pi))
    hull, cream, wood = (
        kit.mat(chance.choice(("#d8442f", "#2f7fa0", "#3f8f5a", "#e8a53f")), grain=0.05),
        kit.mat("#f6efe0"),
        kit.mat("#a8744a", grain=0.2),
    )
    kit.part()
    kit.clay.chain(
        [rock @ vec(-0.8, 0.16), rock @ vec(0.1, 0.14), rock @ vec(0.72, 0.24), rock @ vec(1.0, 0.36)],
        [0.26, 0.28, 0.19, 0.06],
        hull,
    )
    kit.part()
    kit.clay.box(rock @ vec(-0.02, 0.35), (0.86, 0.035, 0.22), 0.03, cream, rock)
    kit.part()
    kit.clay.box(rock @ vec(-0.35, 0.55), (0.26, 0.18, 0.17), 0.04, cream, rock)
    kit.part()
    kit.clay.box(rock @ vec(-0.35, 0.745), (0.31, 0.03, 0.21), 0.025, hull, rock)
    kit.part()
    pane = kit.pane(1.5)
    for x in (-0.48, -0.22):
        kit.clay.box(rock @ vec(x, 0.60, 0.165), (0.08, 0.07, 0.012), 0.01, pane, rock)
    kit.part()
    kit.rod(rock @ vec(0.25, 0.35), rock @ vec(0.22, 1.15), 0.022, wood)
    kit.rod(rock @ vec(0.24, 0.75), rock @ vec(0.75, 0.95), 0.014, wood)
    for x in (-0.2, 0.3):
        kit.part()
        kit.clay.torus(rock @ vec(x, 0.16, 0.30), 0.075, 0.032, kit.mat("#f2b84a"), rock @ UPRIGHT)
    return kit.clay
