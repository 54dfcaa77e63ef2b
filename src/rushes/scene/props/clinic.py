"""What stands in hospitals, pharmacies and laboratories. World units."""

from __future__ import annotations

import itertools
import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch, roll
from .builder import Model

FACING = pitch(math.pi / 2)
PACKS = ("#d8473c", "#f2b53a", "#3f8fd9", "#5fae5a", "#f4ead8", "#8a5ab0", "#ff8a3a", "#4fb0b0")


def medicine_shelf(chance: random.Random) -> Clay:
    """White shelves of small boxes and bottles."""
    m = Model()
    white, light = m.mat("#fbfcfd", "gloss"), m.mat("#eafff4", "light", glow=0.28)
    m.block(0, 0, -0.16, 1.90, 2.40, 0.05, light)
    for x in (-0.95, 0.95):
        m.block(x, 0, 0, 0.06, 2.42, 0.36, white)
    tones = ("#ffffff", "#8fd0b0", "#7ab8e0", "#f4a0a0", "#ffe08a", "#c8e8f4")
    for k in range(7):
        y = 0.06 + 0.34 * k
        m.block(0, y - 0.05, 0, 1.90, 0.05, 0.36, white, corner=0.02)
        if k == 6:
            break
        x = -0.88
        while x < 0.78:
            wide, tall = chance.uniform(0.09, 0.16), chance.uniform(0.12, 0.25)
            mat = m.mat(chance.choice(tones), "gloss")
            if chance.random() < 0.6:
                m.block(x + wide / 2, y, 0.04, wide * 0.92, tall, 0.18, mat, corner=0.012)
                m.block(
                    x + wide / 2, y + tall * 0.55, 0.135, wide * 0.7, tall * 0.2, 0.01, m.mat("#3fa070"), corner=0.004
                )
            else:
                m.drum(x + wide / 2, y, 0.04, wide * 0.42, tall * 0.8, m.mat("#d98a3a", "glass"))
                m.drum(x + wide / 2, y + tall * 0.8, 0.04, wide * 0.36, 0.05, m.mat("#ffffff"))
            x += wide + 0.01
    return m


def pharmacy_cross(chance: random.Random, phase: float) -> Clay:
    """A green cross that shines; its middle is at 0."""
    m = Model()
    glow = 0.70 + 0.30 * math.sin(phase * 2 * math.pi)
    green, dark, white = m.mat("#28c06a", "light", glow=glow), m.mat("#0f7a44"), m.mat("#f4fff8")
    for wide, tall, z, mat in (
        (1.16, 0.44, 0.0, dark),
        (0.44, 1.16, 0.0, dark),
        (1.04, 0.32, 0.05, green),
        (0.32, 1.04, 0.05, green),
    ):
        m.block(0, -tall / 2, z, wide, tall, 0.12, mat, corner=0.05)
    m.line(
        [(0, -0.30, 0.13), (0.08, -0.12, 0.13), (-0.08, 0.04, 0.13), (0.07, 0.20, 0.13), (0, 0.32, 0.13)], 0.025, white
    )
    m.rod((0, -0.36, 0.12), (0, 0.38, 0.12), 0.018, white)
    return m


def pharmacy_counter(chance: random.Random) -> Clay:
    """A white counter with a green cross, a till, a scale and bottles."""
    m = Model()
    white, green = m.mat("#fbfcfd", "gloss"), m.mat("#28a862", "gloss")
    m.block(0, 0, 0, 2.60, 0.84, 0.56, white, corner=0.06)
    m.block(0, 0.84, 0.02, 2.72, 0.08, 0.66, m.mat("#bfe8d0", "gloss"))
    for wide, tall in ((0.42, 0.15), (0.15, 0.42)):
        m.block(0, 0.42 - tall / 2, 0.28, wide, tall, 0.05, green, corner=0.02)
    for side in (-1, 1):
        m.block(side * 0.85, 0.12, 0.27, 0.60, 0.56, 0.04, m.mat("#e6f4ec", "gloss"))
    m.block(0.78, 0.92, 0, 0.42, 0.12, 0.34, m.mat("#4f5a66", "gloss"))
    m.block(0.78, 1.02, -0.06, 0.38, 0.26, 0.05, m.mat("#8fe0c0", "light", glow=0.5), turn=pitch(-0.2))
    for k, tone in enumerate(("#d98a3a", "#7ab8e0", "#8fd0b0")):
        m.drum(-0.95 + 0.24 * k, 0.92, 0.02, 0.09, 0.24, m.mat(tone, "glass"))
        m.drum(-0.95 + 0.24 * k, 1.16, 0.02, 0.075, 0.07, m.mat("#ffffff", "gloss"))
    bowl = m.mat("#f4ead8", "gloss")
    m.orb(-0.10, 1.02, 0.04, 0.16, bowl, tall=0.75)
    m.drum(-0.10, 1.06, 0.04, 0.17, 0.05, bowl)
    m.rod((-0.08, 1.08, 0.04), (0.10, 1.32, 0.0), 0.035, bowl)
    return m


def hospital_bed(chance: random.Random) -> Clay:
    """A bed on wheels with rails, its head raised."""
    m = Model()
    steel, white, sheet = m.mat("#c3ccd2", "metal"), m.mat("#f6f9fa", "gloss"), m.mat("#ffffff", "cloth")
    blanket, wheel = m.mat("#8fd0d8", "cloth"), m.mat("#3a4650")
    m.block(0, 0.36, 0, 2.0, 0.10, 0.86, steel)
    m.block(0.26, 0.44, 0, 1.44, 0.16, 0.80, sheet, corner=0.07)
    m.block(-0.72, 0.56, 0, 0.70, 0.16, 0.80, sheet, corner=0.07, turn=roll(-0.55))
    m.block(-0.80, 0.74, 0, 0.42, 0.16, 0.60, sheet, corner=0.07, turn=roll(-0.55))
    m.block(0.36, 0.51, 0.02, 1.22, 0.15, 0.86, blanket, corner=0.065)
    m.block(-0.20, 0.58, 0.01, 0.18, 0.12, 0.86, sheet, corner=0.05)
    for x, tall in ((-1.04, 0.90), (1.02, 0.60)):
        m.block(x, 0.30, 0, 0.08, tall, 0.86, white, corner=0.035)
    for z in (-0.44, 0.44):
        for y in (0.66, 0.82):
            m.rod((-0.35, y, z), (0.62, y, z), 0.024, steel)
        for x in (-0.35, 0.14, 0.62):
            m.rod((x, 0.42, z), (x, 0.82, z), 0.024, steel)
    for x in (-0.84, 0.84):
        for z in (-0.34, 0.34):
            m.rod((x, 0.36, z), (x, 0.12, z), 0.04, steel)
            m.dial(x, 0.09, z, 0.09, 0.06, wheel)
    return m


def drip(chance: random.Random) -> Clay:
    m = Model()
    steel, bag = m.mat("#c3ccd2", "metal"), m.mat("#cfeeff", "glass", glow=0.15)
    for k in range(4):
        m.rod((0, 0.10, 0), (0.26 * math.cos(k * 1.57 + 0.5), 0.05, 0.26 * math.sin(k * 1.57 + 0.5)), 0.025, steel)
    m.rod((0, 0.1, 0), (0, 2.0, 0), 0.025, steel)
    m.rod((-0.22, 2.0, 0), (0.22, 2.0, 0), 0.02, steel)
    m.block(-0.18, 1.52, 0.02, 0.24, 0.42, 0.10, bag, corner=0.05)
    m.block(0.18, 1.60, 0.02, 0.20, 0.34, 0.09, m.mat("#e0505a", "glass", glow=0.1), corner=0.045)
    m.line([(-0.18, 1.52, 0.02), (-0.16, 1.1, 0.06), (-0.30, 0.86, 0.1)], 0.012, bag)
    return m


def heart_monitor(chance: random.Random, phase: float) -> Clay:
    """A monitor on a stand whose green line runs."""
    m = Model()
    white, dark, steel = m.mat("#f2f5f6", "gloss"), m.mat("#12241f"), m.mat("#c3ccd2", "metal")
    green, red = m.mat("#4dff9a", "light", glow=1.0), m.mat("#ff5a5a", "light", glow=0.95 if phase < 0.2 else 0.5)
    m.rod((0, 0.05, 0), (0, 1.06, 0), 0.04, steel)
    m.drum(0, 0, 0, 0.26, 0.06, steel)
    m.block(0, 1.04, 0, 0.86, 0.64, 0.22, white, corner=0.06)
    m.block(-0.06, 1.12, 0.10, 0.66, 0.48, 0.05, dark, corner=0.02)
    shape = (
        (0.0, 0.0),
        (0.30, 0.0),
        (0.36, 0.07),
        (0.42, 0.0),
        (0.48, -0.06),
        (0.54, 0.20),
        (0.60, -0.10),
        (0.66, 0.0),
        (0.80, 0.05),
        (0.90, 0.0),
        (1.0, 0.0),
    )
    points = []
    for k in range(29):
        u = (k / 28 * 1.6 + phase) % 1.0
        y = 0.0
        for (a, p), (b, q) in itertools.pairwise(shape):
            if a <= u <= b:
                y = p + (q - p) * (u - a) / (b - a)
        points.append((-0.34 + 0.56 * k / 28, 1.38 + y, 0.135))
    m.line(points, 0.013, green)
    m.rod((-0.32, 1.20, 0.13), (0.18, 1.20, 0.13), 0.010, m.mat("#5ab8ff", "light", glow=0.8))
    m.orb(0.34, 1.52, 0.12, 0.04, red)
    for k in range(3):
        m.dial(0.34, 1.16 + 0.10 * k, 0.12, 0.032, 0.04, steel)
    return m


def curtain_screen(chance: random.Random) -> Clay:
    """A folding screen of pale cloth, as between hospital beds."""
    m = Model()
    steel, cloth = m.mat("#c3ccd2", "metal"), m.mat("#bfe4e0", "cloth")
    m.rod((-0.8, 2.2, 0), (0.8, 2.2, 0), 0.025, steel)
    for x in (-0.8, 0.8):
        m.rod((x, 0, 0), (x, 2.2, 0), 0.025, steel)
    for k in range(11):
        x = -0.72 + 0.144 * k
        m.rod((x, 2.14, 0.05 * (k % 2)), (x, 0.26, 0.05 * (k % 2)), 0.085, cloth)
    return m


def red_cross(chance: random.Random) -> Clay:
    """A red cross on a white board; its middle is at 0."""
    m = Model()
    m.dial(0, 0, -0.02, 0.46, 0.06, m.mat("#fbfcfd", "gloss"), corner=0.025)
    red = m.mat("#e0323a", "gloss")
    m.block(0, -0.09, 0.03, 0.56, 0.18, 0.06, red)
    m.block(0, -0.28, 0.03, 0.18, 0.56, 0.06, red)
    return m


def lab_bench(chance: random.Random) -> Clay:
    """A bench with flasks, a still, test tubes, a burner and a microscope."""
    m = Model()
    top, front, steel = m.mat("#3f4a55", "gloss"), m.mat("#e3ebef", "gloss"), m.mat("#c3ccd2", "metal")
    m.block(0, 0, 0, 3.10, 0.70, 0.60, front)
    for k in range(5):
        m.block(-1.22 + 0.61 * k, 0.08, 0.30, 0.54, 0.54, 0.04, m.mat("#8fb4c4", "gloss"))
        m.rod((-1.30 + 0.61 * k, 0.54, 0.34), (-1.14 + 0.61 * k, 0.54, 0.34), 0.018, steel)
    m.block(0, 0.70, 0.02, 3.24, 0.09, 0.72, top)
    clear = m.mat("#e2f4fa", "glass", glow=0.05)

    def flask(x: float, z: float, size: float, tone: str, round_: bool) -> None:
        liquid = m.mat(tone, "glass", glow=0.22)
        if round_:
            m.orb(x, 0.80 + size, z, size, liquid)
        else:
            m.rod((x, 0.79 + size * 0.5, z), (x, 0.79 + size * 1.5, z), size * 0.95, liquid, tip=size * 0.36)
        m.rod((x, 0.80 + size * 1.5, z), (x, 0.80 + size * 2.7, z), size * 0.30, clear)
        m.hoop(x, 0.80 + size * 2.75, z, size * 0.32, 0.022, clear)

    flask(-1.28, 0.10, 0.17, "#3ac86a", False)
    flask(-0.92, 0.04, 0.20, "#e04a9a", True)
    flask(-0.30, 0.12, 0.15, "#3a9ae8", False)
    m.line(
        [(-0.92, 1.36, 0.04), (-0.80, 1.48, 0.04), (-0.62, 1.40, 0.04), (-0.48, 1.26, 0.06), (-0.32, 1.20, 0.12)],
        0.028,
        clear,
    )
    rack = m.mat("#b5814c", "wood")
    m.block(0.26, 0.79, 0.06, 0.70, 0.05, 0.20, rack)
    m.block(0.26, 1.0, 0.06, 0.70, 0.04, 0.20, rack)
    for x in (-0.06, 0.58):
        m.block(x, 0.79, 0.06, 0.04, 0.25, 0.20, rack)
    for k, tone in enumerate(("#e0443a", "#f2b53a", "#3ac86a", "#3a9ae8", "#b06ae0")):
        x = 0.02 + 0.12 * k
        m.rod((x, 0.88, 0.06), (x, 1.02, 0.06), 0.042, m.mat(tone, "glass", glow=0.22))
        m.rod((x, 1.02, 0.06), (x, 1.18, 0.06), 0.042, clear)
    black, white = m.mat("#2e3440", "gloss"), m.mat("#f4f6f8", "gloss")
    m.block(1.05, 0.79, 0.04, 0.34, 0.06, 0.36, black)
    m.line([(1.05, 0.84, -0.10), (1.05, 1.12, -0.12), (1.05, 1.34, -0.02)], 0.055, white)
    m.block(1.05, 0.98, 0.06, 0.26, 0.04, 0.24, black)
    m.rod((1.05, 1.34, 0.04), (1.05, 1.06, 0.10), 0.055, white, tip=0.03)
    m.rod((1.05, 1.34, 0.04), (1.05, 1.50, -0.06), 0.055, black)
    m.dial(1.14, 1.04, -0.06, 0.06, 0.06, steel)
    return m


def poster_atom(chance: random.Random, phase: float) -> Clay:
    """A model of an atom: shells and electrons that run; its middle is at 0."""
    m = Model()
    red, blue, shell, spark = (
        m.mat("#e0504a", "gloss"),
        m.mat("#4f8fd9", "gloss"),
        m.mat("#d9e2e8", "metal"),
        m.mat("#ffd84a", "light", glow=0.9),
    )
    for k in range(7):
        around = k * 2.4
        m.orb(
            0.10 * math.cos(around) * (k > 0),
            0.10 * math.sin(around) * (k > 0),
            0.05 * (k % 3 - 1),
            0.10,
            red if k % 2 else blue,
        )
    for k in range(3):
        turn = roll(k * math.pi / 3) @ pitch(1.18)
        m.hoop(0, 0, 0, 0.56, 0.016, shell, turn)
        around = 2 * math.pi * (phase + k / 3)
        spot = turn @ [0.56 * math.cos(around), 0.0, 0.56 * math.sin(around)]
        m.orb(float(spot[0]), float(spot[1]), float(spot[2]), 0.06, spark)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "medicine_shelf": {"model": medicine_shelf, "turn": 0.0, "tilt": 0.04, "radius": 0.8, "tall": 1.8},
    "pharmacy_cross": {"model": pharmacy_cross, "turn": 0.0, "tilt": 0.0, "poses": 24, "seconds": 2.0},
    "pharmacy_counter": {"model": pharmacy_counter, "turn": 0.0, "tilt": 0.14, "radius": 1.1, "tall": 0.5},
    "hospital_bed": {"model": hospital_bed, "turn": 0.25, "tilt": 0.22, "radius": 0.85, "tall": 0.5},
    "drip": {"model": drip, "turn": 0.0, "tilt": 0.08, "radius": 0.25, "tall": 0.8},
    "heart_monitor": {
        "model": heart_monitor,
        "turn": -0.15,
        "tilt": 0.06,
        "radius": 0.28,
        "tall": 1.2,
        "poses": 24,
        "seconds": 1.0,
    },
    "curtain_screen": {"model": curtain_screen, "turn": 0.2, "tilt": 0.06, "radius": 0.5, "tall": 1.6},
    "red_cross": {"model": red_cross, "turn": 0.0, "tilt": 0.0},
    "lab_bench": {"model": lab_bench, "turn": 0.0, "tilt": 0.13, "radius": 1.3, "tall": 0.5},
    "atom": {"model": poster_atom, "turn": 0.0, "tilt": 0.0, "poses": 36, "seconds": 3.0},
}
