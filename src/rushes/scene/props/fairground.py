"""Fairgrounds and sports grounds: wheel, coaster, merry-go-round, tents, stands of spectators, flood lights. About one unit high."""

from __future__ import annotations

import itertools
import math

from ..clay import Clay
from ..clay.space import pitch, roll, vec, yaw
from .kit import UPRIGHT, Kit
from .model import Chance
from .plants import TAU

BRIGHT = ("#e8443a", "#f5be2f", "#3f8fd0", "#4fae5a", "#e878b0", "#8a5fc0")
CABINS = 12
HORSES = 8


def wheel_legs(chance: Chance) -> Clay:
    """The stand of the ferris wheel: its axle lies at 0.54."""
    kit = Kit(chance)
    white, red = kit.mat("#f2eee6", shine=0.15), kit.mat("#e8443a")
    for z in (-0.09, 0.09):
        for x in (-0.26, 0.26):
            kit.part()
            kit.rod(vec(x, 0, z), vec(0, 0.54, z), 0.020, white)
        kit.part()
        kit.rod(vec(-0.14, 0.25, z), vec(0.14, 0.25, z), 0.012, white)
    kit.box((0, 0.03, 0.14), (0.34, 0.03, 0.10), red)
    kit.box((0.36, 0.08, 0.16), (0.06, 0.08, 0.05), kit.mat("#f5be2f"))
    kit.halo((0, 0.54, 0.1), 0.6, "#ffd8a0")
    kit.pointed((0.36, 0.16, 0.16), 0.085, 0.07, kit.roofing("#e8443a"))
    return kit.clay


def wheel(chance: Chance) -> Clay:
    """The wheel itself, its axle at 0; one cabin's step is one cycle."""
    kit = Kit(chance)
    white, gold = kit.mat("#fbf8f0", shine=0.15), kit.mat("#f5be2f", shine=0.3)
    lamp = kit.light("#fff0b8")
    start = chance.phase * TAU / CABINS
    for z in (-0.045, 0.045):
        kit.part()
        kit.clay.torus(vec(0, 0, z), 0.44, 0.014, white, UPRIGHT)
        kit.part()
        kit.clay.torus(vec(0, 0, z), 0.27, 0.008, white, UPRIGHT)
    kit.part()
    for k in range(CABINS):
        a = start + k * TAU / CABINS
        kit.rod(vec(0, 0), vec(0.44 * math.cos(a), 0.44 * math.sin(a)), 0.008, white)
    kit.part()
    kit.clay.cylinder(vec(0, 0), 0.05, 0.08, 0.02, gold)
    for k in range(CABINS * 2):
        a = start + (k + 0.5) * TAU / CABINS / 2
        kit.ball((0.44 * math.cos(a), 0.44 * math.sin(a), 0.06), 0.011, lamp)
    for k in range(CABINS):
        # A cycle ends where the next cabin hung: cabins of different colours would change them there.
        a = start + k * TAU / CABINS
        x, y = 0.44 * math.cos(a), 0.44 * math.sin(a)
        kit.part()
        kit.rod(vec(x, y, 0), vec(x, y - 0.045, 0), 0.006, gold)
        kit.box((x, y - 0.085, 0.01), (0.040, 0.022, 0.036), kit.mat("#e8443a"), 0.015)
        kit.box((x, y - 0.062, 0.01), (0.038, 0.012, 0.034), kit.pane(1.3), 0.008)
        kit.blob((x, y - 0.040, 0.01), (0.046, 0.020, 0.042), kit.mat("#f5be2f"))
    return kit.clay


def carousel_base(chance: Chance) -> Clay:
    """Platform, mirrored drum and striped roof of the merry-go-round."""
    kit = Kit(chance)
    gold, cream = kit.mat("#f0c04a", shine=0.35), kit.mat("#fdf3dc")
    kit.drum((0, 0.025, 0), 0.66, 0.025, kit.mat("#b8503f"))
    kit.drum((0, 0.06, 0), 0.62, 0.014, gold)
    kit.drum((0, 0.36, 0), 0.15, 0.30, cream)
    for n in range(8):
        a = n * TAU / 8 + 0.2
        kit.ball((0.15 * math.cos(a), 0.42, 0.15 * math.sin(a)), 0.03, kit.mat("#a8d8e8", shine=0.5))
    return kit.clay


def carousel_roof(chance: Chance) -> Clay:
    """The striped roof; drawn in front of the horses."""
    kit = Kit(chance)
    gold, cream = kit.mat("#f0c04a", shine=0.35), kit.roofing("#fdf3dc")
    red = kit.roofing("#e0443f")
    sectors = HORSES * 2
    for k in range(sectors):
        a, b = k * TAU / sectors, (k + 1) * TAU / sectors
        kit.part()
        rim = [vec(0.64 * math.cos(t), 0.70, 0.64 * math.sin(t)) for t in (a, b)]
        top = vec(0, 0.93)
        kit.clay.sheet(
            [rim[0], rim[1], top + (rim[1] - top) * 0.04, top + (rim[0] - top) * 0.04], 0.014, red if k % 2 else cream
        )
        kit.part()
        kit.clay.sheet([rim[0], rim[1], rim[1] - vec(0, 0.085), rim[0] - vec(0, 0.085)], 0.012, cream if k % 2 else red)
        mid = (a + b) / 2
        kit.ball(
            (0.655 * math.cos(mid), 0.615, 0.655 * math.sin(mid)),
            0.022,
            kit.light("#fff0b0") if k % 2 else kit.light("#ffd070"),
        )
    kit.part()
    kit.clay.torus(vec(0, 0.70, 0), 0.645, 0.014, gold)
    kit.ball((0, 0.95, 0), 0.035, gold)
    kit.flag((0.01, 1.03, 0), 0.16, 0.08, "#3f8fd0")
    kit.post((0, 0.94, 0), 0.14, 0.008, gold)
    kit.halo((0, 0.55, 0.3), 0.9, "#ffd890")
    return kit.clay


def carousel_horses(chance: Chance) -> Clay:
    """Horses on their poles, going round and up and down; one horse's step is one cycle."""
    kit = Kit(chance)
    gold, white, pink = kit.mat("#f0c04a", shine=0.35), kit.mat("#fbf6ee", grain=0.04), kit.mat("#e8709a")
    blue, mane = kit.mat("#4f8fd0"), kit.mat("#d89a4a")
    start = chance.phase * TAU / HORSES
    for k in range(HORSES):
        a = -(start + k * TAU / HORSES)
        x, z = 0.50 * math.cos(a), 0.50 * math.sin(a)
        lift = 0.26 + 0.045 * math.sin(2 * a)
        turn = yaw(-a + math.pi / 2)
        at = vec(x, lift, z)
        kit.part()
        kit.rod(vec(x, 0.07, z), vec(x, 0.69, z), 0.010, gold)
        kit.part()
        kit.clay.ellipsoid(at, (0.105, 0.052, 0.044), white, turn)
        kit.clay.cone(at + turn @ vec(0.07, 0.02), at + turn @ vec(0.135, 0.12), 0.040, 0.028, white, blend=0.03)
        kit.clay.cone(at + turn @ vec(0.135, 0.12), at + turn @ vec(0.19, 0.09), 0.030, 0.019, white, blend=0.02)
        for fx, bend in ((0.07, 0.05), (0.05, -0.03), (-0.07, -0.04), (-0.08, 0.02)):
            kit.clay.cone(
                at + turn @ vec(fx, -0.03, 0.02 * (1 if bend > 0 else -1)),
                at + turn @ vec(fx + bend, -0.13),
                0.019,
                0.013,
                white,
                blend=0.02,
            )
        kit.part()
        kit.clay.chain(
            [at + turn @ vec(0.14, 0.155), at + turn @ vec(0.09, 0.10), at + turn @ vec(0.05, 0.06)],
            [0.018, 0.022, 0.014],
            mane,
        )
        kit.clay.cone(at + turn @ vec(-0.10, 0.02), at + turn @ vec(-0.15, -0.06), 0.022, 0.010, mane)
        kit.part()
        kit.clay.ellipsoid(at + turn @ vec(-0.01, 0.035), (0.05, 0.028, 0.048), pink, turn)
        kit.part()
        kit.clay.torus(at, 0.048, 0.008, blue, turn @ roll(math.pi / 2))
    return kit.clay


def _track(t: float) -> tuple[float, float]:
    """A point of the track, t 0..1: a hill, a loop, a smaller hill."""
    if t < 0.40:
        u = t / 0.40
        return -1.5 + 1.3 * u, 0.12 + 0.80 * math.exp(-(((u - 0.42) / 0.26) ** 2))
    if t < 0.72:
        a = (t - 0.40) / 0.32 * TAU - math.pi / 2
        return -0.1 + 0.30 * math.cos(a) + 0.25 * (t - 0.40) / 0.32, 0.43 + 0.31 * math.sin(a)
    u = (t - 0.72) / 0.28
    return 0.15 + 1.35 * u, 0.12 + 0.46 * math.exp(-(((u - 0.5) / 0.24) ** 2))


def coaster(chance: Chance) -> Clay:
    """A roller coaster: hills, a loop, white supports; 3 wide. Its train is a prop of its own."""
    kit = Kit(chance)
    rail, white = kit.mat("#e8443a", shine=0.2), kit.mat("#f2f0ea")

    points = [_track(n / 72) for n in range(73)]
    for z in (-0.06, 0.06):
        kit.part()
        for (x, y), (x2, y2) in itertools.pairwise(points):
            kit.rod(vec(x, y, z), vec(x2, y2, z), 0.013, rail)
    kit.part()
    for x, y in points[::2]:
        kit.rod(vec(x, y, -0.06), vec(x, y, 0.06), 0.008, white)
    kit.part()
    for n in [*range(0, 28, 3), *range(54, 73, 3)]:
        x, y = points[n]
        for z in (-0.09, 0.09):
            kit.rod(vec(x, 0, z * 1.6), vec(x, y - 0.01, z * 0.6), 0.009, white)
    kit.part()
    for x in (-0.42, 0.45):
        kit.rod(vec(x, 0, 0), vec(x * 0.2 + 0.03, 0.76, 0), 0.012, white)
    for t in (0.17, 0.56, 0.86):
        x, y = _track(t)
        kit.halo((x, y, 0.1), 0.12, "#ffd890")
    return kit.clay


def coaster_train(chance: Chance) -> Clay:
    """Five cars that run over that track once in a cycle."""
    kit = Kit(chance)
    for car in range(5):
        t = (chance.phase + 0.022 * car) % 1.0
        x, y = _track(t)
        x2, y2 = _track(min(t + 0.004, 1.0))
        lean = roll(math.atan2(y2 - y, x2 - x))
        kit.part()
        kit.clay.box(
            vec(x, y) + lean @ vec(0, 0.05),
            (0.055, 0.038, 0.055),
            0.025,
            kit.mat("#3f8fd0" if car < 4 else "#f5be2f", shine=0.25),
            lean,
        )
        kit.part()
        kit.clay.ball(vec(x, y) + lean @ vec(0, 0.105), 0.028, kit.mat("#f2c8a0"))
    return kit.clay


def tent(chance: Chance) -> Clay:
    """A striped circus tent with a waving pennant."""
    kit = Kit(chance)
    first, second = chance.choice((("#e8443a", "#fdf6e6"), ("#3f8fd0", "#fdf6e6"), ("#f5be2f", "#e8443a")))
    tones = (kit.roofing(first), kit.roofing(second))
    walls = (kit.mat(first), kit.mat(second))
    sectors = 16
    for k in range(sectors):
        a, b = k * TAU / sectors, (k + 1) * TAU / sectors
        out = [vec(math.cos(t), 0, math.sin(t)) for t in (a, b)]
        kit.part()
        kit.clay.sheet(
            [out[0] * 0.46, out[1] * 0.46, out[1] * 0.47 + vec(0, 0.36), out[0] * 0.47 + vec(0, 0.36)],
            0.012,
            walls[k % 2],
        )
        kit.part()
        kit.clay.sheet(
            [
                out[0] * 0.53 + vec(0, 0.35),
                out[1] * 0.53 + vec(0, 0.35),
                out[1] * 0.20 + vec(0, 0.60),
                out[0] * 0.20 + vec(0, 0.60),
            ],
            0.014,
            tones[k % 2],
        )
        kit.part()
        kit.clay.sheet(
            [
                out[0] * 0.21 + vec(0, 0.595),
                out[1] * 0.21 + vec(0, 0.595),
                out[1] * 0.01 + vec(0, 0.84),
                out[0] * 0.01 + vec(0, 0.84),
            ],
            0.014,
            tones[k % 2],
        )
    kit.box((0, 0.16, 0.46), (0.09, 0.16, 0.02), kit.mat("#6a3f3a"))
    kit.post((0, 0.82, 0), 0.18, 0.010, kit.mat("#f0c04a"))
    kit.flag((0.005, 0.95, 0), 0.2, 0.09, "#4fae5a")
    kit.halo((0, 0.2, 0.5), 0.4)
    return kit.clay


def booth(chance: Chance) -> Clay:
    """A fair booth with a round sign and prizes."""
    kit = Kit(chance)
    tone = chance.choice(BRIGHT)
    kit.box((0, 0.36, -0.1), (0.36, 0.36, 0.22), kit.mat("#fdf0d8"))
    kit.box((0, 0.14, 0.15), (0.38, 0.14, 0.06), kit.mat(tone))
    kit.box((0, 0.44, 0.125), (0.32, 0.15, 0.01), kit.mat("#5a3f5a", glow=0.25 * chance.lamps))
    for n in range(6):
        kit.ball((-0.25 + 0.1 * n, 0.36 + 0.05 * (n % 2), 0.15), 0.045, kit.mat(BRIGHT[n]))
    kit.awning(0, 0.66, 0.12, 0.40, tone, stripes=10)
    kit.box((0, 0.84, 0.05), (0.28, 0.11, 0.03), kit.mat(tone), 0.05)
    bulbs = kit.light("#fff0b0")
    for n in range(9):
        kit.ball((-0.24 + 0.06 * n, 0.92, 0.085), 0.016, bulbs)
        kit.ball((-0.24 + 0.06 * n, 0.76, 0.085), 0.016, bulbs)
    kit.boxes([(-0.16 + 0.08 * n, 0.84, 0.085) for n in range(5)], (0.024, 0.034, 0.006), kit.mat("#fdf6e6"))
    kit.halo((0, 0.84, 0.1), 0.5)
    return kit.clay


def balloons(chance: Chance) -> Clay:
    """A bunch of balloons that bobs on its strings."""
    kit = Kit(chance)
    for n in range(7):
        a = n * 2.4
        sway = 0.03 * math.sin((chance.phase + n / 7) * TAU)
        at = vec(0.17 * math.cos(a) * (n > 0) + sway, 0.72 + 0.13 * math.sin(a * 1.7), 0.12 * math.sin(a))
        kit.part()
        kit.clay.ellipsoid(at, (0.12, 0.145, 0.12), kit.mat(BRIGHT[n % 6], grain=0.0, shine=0.5))
        kit.part()
        kit.rod(at - vec(0, 0.14), vec(0, 0.06), 0.005, kit.mat("#d8d2c8"))
    kit.box((0, 0.03, 0), (0.06, 0.03, 0.05), kit.mat("#e8443a"))
    return kit.clay


def grandstand(chance: Chance) -> Clay:
    """Rows of seats full of people under a roof; they stir in its cycle. 2.6 wide."""
    kit = Kit(chance)
    concrete, steel = kit.mat("#c8c6c2", grain=0.12), kit.mat("#5a6a8a")
    rows, places = 5, 22
    for row in range(rows):
        kit.box((0, 0.11 + 0.10 * row, -0.15 * row), (1.28, 0.055, 0.10), concrete)
    kit.box((0, 0.07, 0.11), (1.29, 0.10, 0.02), kit.mat(chance.choice(("#2f5fa8", "#c8402f", "#2f7f5a"))))
    heads = [kit.mat(tone) for tone in ("#f2c8a0", "#c8926a", "#8a5a3f")]
    shirts = [kit.mat(tone) for tone in (*BRIGHT, "#fbf6ea")]
    for row in range(rows):
        for n in range(places):
            if chance.random() < 0.12:
                continue
            x = -1.22 + 0.116 * n + (0.05 if row % 2 else 0.0)
            tone, late = chance.randrange(7), chance.random()
            up = 0.018 * max(0.0, math.sin((chance.phase + late) * TAU))
            y, z = 0.19 + 0.10 * row + up, -0.15 * row + 0.02
            kit.part()
            kit.clay.box(vec(x, y, z), (0.040, 0.042, 0.03), 0.025, shirts[tone])
            kit.part()
            kit.clay.ball(vec(x, y + 0.072, z), 0.034, heads[(n + tone) % 3])
    for x in (-1.2, -0.4, 0.4, 1.2):
        kit.post((x, 0, -0.72), 0.94, 0.022, steel)
    kit.slope((0, 0.95, -0.42), (1.32, 0.02, 0.42), -0.10, kit.roofing("#e8ebf0"))
    kit.box((0, 0.98, 0.0), (1.32, 0.035, 0.014), steel)
    return kit.clay


def flood_light(chance: Chance) -> Clay:
    kit = Kit(chance)
    steel, lamp = kit.mat("#9aa4b0", shine=0.2), kit.light("#fffae8")
    kit.post((0, 0, 0), 0.86, 0.020, steel, 0.014)
    kit.box((0, 0.92, 0), (0.15, 0.085, 0.014), steel)
    kit.part()
    for x in (-0.105, -0.035, 0.035, 0.105):
        for y in (0.88, 0.96):
            kit.clay.ball(vec(x, y, 0.02), 0.027, lamp)
    kit.halo((0, 0.92, 0.03), 0.55, "#f4f6ff")
    return kit.clay


def score_board(chance: Chance) -> Clay:
    kit = Kit(chance)
    green, dark, digit = kit.mat("#1f5a44", grain=0.05), kit.mat("#14302a"), kit.light("#ffd24a")
    for x in (-0.5, 0.5):
        kit.post((x, 0, -0.03), 0.6, 0.035, kit.mat("#8a9098"))
    kit.box((0, 0.68, 0), (0.78, 0.30, 0.04), green, 0.02)
    for y in (0.78, 0.60):
        kit.box((0.08, y, 0.045), (0.62, 0.065, 0.008), dark)
        kit.boxes([(-0.46 + 0.13 * n, y, 0.058) for n in range(9)], (0.036, 0.04, 0.004), digit, 0.006)
    kit.box((0, 1.0, 0), (0.5, 0.05, 0.03), kit.mat("#e8443a"))
    kit.ball((0, 1.06, 0.02), 0.09, kit.mat("#fbf8f0"))
    kit.halo((0.08, 0.7, 0.06), 0.5, "#ffe0a0")
    return kit.clay


def bases(chance: Chance) -> Clay:
    """Home plate with the umpire's screen behind it."""
    kit = Kit(chance)
    steel, pad = kit.mat("#8f979f"), kit.mat("#2f5fa8")
    for x in (-0.9, -0.3, 0.3, 0.9):
        kit.post((x, 0, 0), 0.98, 0.022, steel)
    kit.part()
    for n in range(9):
        kit.rod(vec(-0.9 + 0.225 * n, 0.2), vec(-0.9 + 0.225 * n, 0.96), 0.007, steel)
    for n in range(5):
        kit.rod(vec(-0.9, 0.3 + 0.16 * n), vec(0.9, 0.3 + 0.16 * n), 0.007, steel)
    kit.box((0, 0.12, 0.02), (0.95, 0.12, 0.04), pad)
    return kit.clay


def hurdle(chance: Chance) -> Clay:
    kit = Kit(chance)
    white, dark = kit.mat("#fbf8f0"), kit.mat("#3f4450")
    for x in (-0.5, 0.5):
        kit.part()
        kit.rod(vec(x, 0.02, 0.35), vec(x, 0.02, -0.05), 0.035, dark)
        kit.rod(vec(x, 0.02, -0.05), vec(x, 0.9, -0.05), 0.035, dark)
    kit.box((0, 0.9, -0.05), (0.58, 0.10, 0.03), white)
    for x in (-0.46, 0.0, 0.46):
        kit.box((x, 0.9, -0.02), (0.10, 0.10, 0.012), kit.mat("#e8443a"))
    return kit.clay


def finish_gate(chance: Chance) -> Clay:
    """A gantry with a chequered banner over a race track; 2.6 wide."""
    kit = Kit(chance)
    steel, white, black = kit.mat("#8f979f", shine=0.2), kit.mat("#fbfaf4"), kit.mat("#20222a")
    for x in (-1.25, 1.25):
        kit.box((x, 0.46, 0), (0.05, 0.46, 0.05), steel)
    kit.box((0, 0.84, 0), (1.3, 0.14, 0.04), white)
    kit.boxes(
        [(-1.2 + 0.12 * n, 0.735 + 0.07 * m, 0.045) for n in range(21) for m in range(4) if (n + m) % 2],
        (0.06, 0.035, 0.005),
        black,
        0.002,
    )
    for n in range(5):
        kit.ball((-0.24 + 0.12 * n, 0.62, 0.05), 0.036, kit.mat("#ff4a3a", glow=0.85))
    kit.box((0, 0.62, 0.02), (0.34, 0.055, 0.03), black)
    kit.halo((0, 0.62, 0.06), 0.3, "#ff6a4a")
    return kit.clay


def tyre_wall(chance: Chance) -> Clay:
    """Stacked tyres, red and white; two units wide."""
    kit = Kit(chance)
    for n in range(7):
        tone = kit.mat(("#e8443a", "#fbf8f0")[n % 2])
        kit.part()
        for row in range(3):
            kit.clay.torus(vec(-0.9 + 0.3 * n, 0.14 + 0.27 * row, 0), 0.11, 0.13, tone, pitch(0.0))
    return kit.clay
