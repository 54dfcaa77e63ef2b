"""What stands on stages, in cinemas, studios, gyms and pools. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch, roll
from .builder import Model

FACING = pitch(math.pi / 2)


def stage_curtain(chance: random.Random) -> Clay:
    """One side of a red stage curtain, tied back with a gold cord; opens to the right."""
    m = Model()
    cloth, dark, gold = m.mat("#b51f2c", "cloth"), m.mat("#8f1822", "cloth"), m.mat("#e6b83a", "metal")
    for k in range(9):
        x = -0.80 + 0.20 * k
        knot = -0.72 + 0.075 * k
        mat = cloth if k % 2 else dark
        z = 0.05 * (k % 2)
        m.line([(x, 4.6, z), (x, 3.4, z), (x * 0.9 + knot * 0.1, 2.5, z), (knot, 1.62, z + 0.02)], 0.125, mat)
        m.line([(knot, 1.62, z + 0.02), (knot - 0.02 + 0.01 * k, 0.9, z), (-0.86 + 0.115 * k, 0.06, z)], 0.115, mat)
    m.line([(-0.86, 1.66, 0.10), (-0.42, 1.54, 0.20), (0.02, 1.66, 0.10)], 0.06, gold)
    m.rod((-0.42, 1.52, 0.20), (-0.42, 1.16, 0.20), 0.05, gold, tip=0.09)
    return m


def valance(chance: random.Random) -> Clay:
    """The scalloped border over a stage, with a gold fringe; its lower edge is at 0."""
    m = Model()
    cloth, dark, gold = m.mat("#b51f2c", "cloth"), m.mat("#8f1822", "cloth"), m.mat("#e6b83a", "metal")
    for j in range(5):
        x0 = -3.6 + 1.8 * j
        for k in range(9):
            x = x0 - 0.80 + 0.20 * k
            low = 0.42 * (abs(k - 4) / 4) ** 1.6
            m.rod((x, 1.9, 0.05 * (k % 2)), (x, low + 0.12, 0.05 * (k % 2)), 0.12, cloth if k % 2 else dark)
            m.rod((x, low + 0.06, 0.08), (x, low - 0.08, 0.08), 0.045, gold)
    return m


def footlights(chance: random.Random) -> Clay:
    """A row of small lamps along the edge of a stage."""
    m = Model()
    brass, lamp = m.mat("#d9a83a", "metal"), m.mat("#fff0b0", "light", glow=1.0)
    for k in range(9):
        x = -2.4 + 0.6 * k
        m.orb(x, 0.06, 0, 0.13, brass, tall=0.8)
        m.orb(x, 0.09, -0.07, 0.085, lamp)
    return m


def audience(chance: random.Random) -> Clay:
    """Heads and shoulders of people seen from behind in the dark, on seats."""
    m = Model()
    seat = m.mat("#5a1a26", "cloth")
    tones = [m.mat(colour, "cloth") for colour in ("#2a2430", "#3a2c30", "#26303a", "#33283a")]
    skin = [m.mat(colour) for colour in ("#4a3630", "#3a2a26", "#564038")]
    for k in range(7):
        x = -2.16 + 0.72 * k + chance.uniform(-0.05, 0.05)
        m.block(x, 0.0, 0.10, 0.62, 0.56, 0.16, seat, corner=0.075)
        m.orb(x, 0.52, -0.06, 0.27, tones[k % 4], tall=0.75, deep=0.6)
        m.rod((x, 0.62, -0.06), (x, 0.78, -0.06), 0.08, skin[k % 3])
        tall = chance.uniform(0.86, 0.96)
        m.orb(x, tall, -0.06, 0.17, tones[(k + 1) % 4], tall=1.1)
        if k % 3 == 0:
            m.orb(x, tall + 0.15, -0.02, 0.09, tones[(k + 1) % 4])
        elif k % 3 == 1:
            for side in (-1, 1):
                m.orb(x + side * 0.16, tall - 0.04, -0.06, 0.05, skin[k % 3])
    return m


def mic_stand(chance: random.Random) -> Clay:
    m = Model()
    steel, dark = m.mat("#c3ccd2", "metal"), m.mat("#2b2f36")
    m.drum(0, 0, 0, 0.22, 0.05, dark)
    m.rod((0, 0.04, 0), (0, 1.24, 0), 0.024, steel)
    m.rod((0, 1.24, 0), (0.12, 1.36, 0.08), 0.04, dark)
    m.orb(0.15, 1.40, 0.10, 0.085, steel)
    return m


def film_screen(chance: random.Random, phase: float) -> Clay:
    """A cinema screen on which a rocket passes over hills and a moon; the lower edge is at 0."""
    m = Model()
    frame = m.mat("#17151c")
    wide, tall = 5.4, 2.5
    m.block(0, -0.10, -0.06, wide + 0.24, tall + 0.20, 0.08, frame)
    m.block(0, 0, 0, wide, tall, 0.05, m.mat("#4a68c8", "light", glow=0.70), corner=0.01)
    m.block(0, 0, 0.01, wide, 0.9, 0.05, m.mat("#f08aa0", "light", glow=0.70), corner=0.01)
    m.dial(1.5, 1.72, 0.03, 0.42, 0.04, m.mat("#fff3c0", "light", glow=1.0))
    for k in range(11):
        m.orb(
            -2.4 + 0.47 * k,
            1.35 + 0.95 * ((k * 7) % 11) / 11,
            0.035,
            0.025,
            m.mat("#ffffff", "light", glow=1.0),
            deep=0.4,
        )
    for x, size, tone in ((-1.7, 1.1, "#6a3a8a"), (0.3, 0.9, "#5a3280"), (2.0, 0.7, "#6a3a8a")):
        m.orb(x, 0.0, 0.04, size, m.mat(tone, "light", glow=0.6), tall=0.62 * 0.9 / size, deep=0.04)
    m.block(0, 0, 0.045, wide, 0.24, 0.05, m.mat("#2f1f56", "light", glow=0.5), corner=0.01)
    u = phase
    x = -2.3 + 4.6 * u
    y = 0.75 + 1.25 * math.sin(math.pi * u) * 0.8
    turn = math.atan2(math.cos(math.pi * u) * 1.0, 1.4)
    c, s = math.cos(turn), math.sin(turn)
    m.rod(
        (x - 0.24 * c, y - 0.24 * s, 0.07),
        (x + 0.22 * c, y + 0.22 * s, 0.07),
        0.12,
        m.mat("#ffffff", "light", glow=0.9),
    )
    m.rod(
        (x + 0.22 * c, y + 0.22 * s, 0.07),
        (x + 0.42 * c, y + 0.42 * s, 0.07),
        0.12,
        m.mat("#ff4a3a", "light", glow=0.9),
        tip=0.02,
    )
    for k in range(4):
        far = 0.36 + 0.15 * k
        m.orb(
            x - far * c,
            y - far * s,
            0.07,
            0.11 - 0.02 * k,
            m.mat(("#ffe08a", "#ffb04a", "#ff8a3a", "#e05a3a")[k], "light", glow=1.0),
            deep=0.4,
        )
    for side in (-1, 1):
        m.rod(
            (x - 0.16 * c, y - 0.16 * s, 0.07),
            (x - 0.34 * c - side * 0.18 * s, y - 0.34 * s + side * 0.18 * c, 0.07),
            0.06,
            m.mat("#ff4a3a", "light", glow=0.9),
            tip=0.03,
        )
    return m


def cinema_seats(chance: random.Random) -> Clay:
    """A row of folding seats seen from behind, with popcorn on an arm."""
    m = Model()
    red, dark, steel = m.mat("#a81f2e", "cloth"), m.mat("#7a1622", "cloth"), m.mat("#2b2f36", "metal")
    for k in range(5):
        x = -1.60 + 0.80 * k
        m.block(x, 0.28, 0, 0.66, 0.74, 0.18, red, corner=0.085)
        m.block(x, 0.40, 0.085, 0.46, 0.46, 0.04, dark, corner=0.018)
        m.block(x, 0.30, -0.24, 0.60, 0.16, 0.40, red, corner=0.07)
    for k in range(6):
        x = -2.0 + 0.80 * k
        m.block(x, 0, -0.12, 0.10, 0.62, 0.40, steel, corner=0.04)
    for x in (-0.4, 1.2):
        m.rod((x, 0.62, -0.2), (x, 0.84, -0.2), 0.09, m.mat("#fff3dc"), tip=0.12)
        for j in range(6):
            m.orb(
                x + 0.08 * math.cos(j * 1.05),
                0.92 + 0.03 * (j % 2),
                -0.2 + 0.08 * math.sin(j * 1.05),
                0.06,
                m.mat("#ffe9a8"),
            )
    return m


def mixing_desk(chance: random.Random) -> Clay:
    """A studio's desk of faders, knobs and meters, with two screens."""
    m = Model()
    wood, black = m.mat("#8a5430", "wood"), m.mat("#2b3038", "gloss")
    m.block(0, 0, -0.05, 2.5, 0.52, 0.60, m.mat("#33383f"))
    for side in (-1, 1):
        m.block(side * 1.30, 0, 0, 0.12, 0.86, 0.86, wood, corner=0.05)
    m.block(0, 0.50, 0.06, 2.5, 0.12, 0.86, black, turn=pitch(0.28))
    tones = ("#e0443a", "#f2b53a", "#5fd07a", "#4fa8e8", "#ffffff")
    for k in range(15):
        x = -1.12 + 0.16 * k
        m.block(
            x,
            0.55 + 0.03 * ((k * 5) % 4),
            0.26 - 0.06 * ((k * 5) % 4),
            0.07,
            0.08,
            0.10,
            m.mat(tones[k % 5], "gloss"),
            corner=0.025,
        )
        m.orb(x, 0.69, -0.04, 0.040, m.mat(tones[(k + 2) % 5], "gloss"))
        m.orb(x, 0.735, -0.20, 0.034, m.mat(tones[(k + 1) % 5], "light", glow=0.8))
    for side in (-1, 1):
        x = side * 0.52
        m.rod((x, 0.66, -0.34), (x, 0.92, -0.34), 0.04, black)
        m.block(x, 0.86, -0.36, 0.86, 0.52, 0.06, black)
        m.block(x, 0.90, -0.325, 0.78, 0.44, 0.02, m.mat("#14323f", "light", glow=0.3), corner=0.008)
        for j in range(13):
            tall = 0.05 + 0.26 * abs(math.sin(j * 1.7 + side))
            m.block(
                x - 0.33 + 0.055 * j,
                1.12 - tall / 2,
                -0.31,
                0.032,
                tall,
                0.02,
                m.mat("#5fe8a8", "light", glow=0.8),
                corner=0.008,
            )
    return m


def studio_speaker(chance: random.Random, phase: float) -> Clay:
    """A monitor speaker on a stand; its cone beats."""
    m = Model()
    black, cone, ring = m.mat("#2b3038", "wood"), m.mat("#f2c23a", "gloss"), m.mat("#4a515a", "metal")
    push = 0.05 * max(0.0, math.sin(phase * 2 * math.pi)) ** 2
    m.drum(0, 0, 0, 0.26, 0.05, ring)
    m.rod((0, 0.04, 0), (0, 0.82, 0), 0.05, ring)
    m.block(0, 0.80, 0, 0.62, 0.94, 0.46, black, corner=0.05)
    for y, size in ((1.08, 0.21), (1.52, 0.11)):
        m.dial(0, y, 0.22, size, 0.06, ring)
        m.dial(0, y, 0.25, size * 0.84, 0.03, cone)
        m.orb(0, y, 0.255 + push, size * 0.36, black)
    return m


def drum_kit(chance: random.Random) -> Clay:
    """A drum kit: bass drum, toms, snare and cymbals."""
    m = Model()
    red, skin, steel = m.mat("#c8202e", "gloss"), m.mat("#fbf7ee"), m.mat("#c3ccd2", "metal")
    brass = m.mat("#e6c04a", "metal")
    m.dial(0, 0.46, 0.06, 0.44, 0.42, red, corner=0.03)
    m.dial(0, 0.46, 0.27, 0.39, 0.03, skin)
    m.hoop(0, 0.46, 0.27, 0.42, 0.035, steel, FACING)
    m.dial(0, 0.46, 0.29, 0.14, 0.02, m.mat("#2b2f36"))
    for x in (-0.26, 0.26):
        m.drum(x, 0.96, 0.0, 0.22, 0.24, red)
        m.drum(x, 1.18, 0.0, 0.22, 0.03, skin)
        m.rod((x * 0.3, 0.84, 0), (x, 0.98, 0), 0.03, steel)
    for x, y, r in ((-0.74, 0.50, 0.24), (0.78, 0.36, 0.28)):
        m.drum(x, y, 0.08, r, 0.30, red)
        m.drum(x, y + 0.30, 0.08, r, 0.03, skin)
        for k in range(3):
            around = k * 2.1
            m.rod(
                (x + r * 0.8 * math.cos(around), y, 0.08 + r * 0.8 * math.sin(around)),
                (x + r * math.cos(around), 0, 0.08 + r * math.sin(around)),
                0.02,
                steel,
            )
    for x, y, tilt in ((-0.86, 1.40, 0.25), (0.88, 1.46, -0.25)):
        m.rod((x, 0, -0.1), (x, y, -0.1), 0.022, steel)
        m.orb(x, y, -0.1, 0.36, brass, tall=0.08, turn=roll(tilt))
    m.drum(-1.06, 0.86, 0.16, 0.18, 0.025, brass)
    m.drum(-1.06, 0.91, 0.16, 0.18, 0.025, brass)
    m.rod((-1.06, 0, 0.16), (-1.06, 0.98, 0.16), 0.02, steel)
    return m


def guitar(chance: random.Random) -> Clay:
    """An electric guitar on a stand."""
    m = Model()
    body = m.mat(chance.choice(("#d8473c", "#3f8fd9", "#e8a03a")), "gloss")
    wood, pale, steel = m.mat("#6a3f22", "wood"), m.mat("#f4ead8", "gloss"), m.mat("#c3ccd2", "metal")
    m.orb(0, 0.34, 0, 0.27, body, deep=0.32)
    m.orb(0.02, 0.62, 0, 0.20, body, deep=0.36)
    m.dial(0.01, 0.46, 0.08, 0.15, 0.03, pale)
    m.rod((0.02, 0.62, 0.07), (0.02, 1.42, 0.07), 0.038, wood)
    m.block(0.02, 1.40, 0.06, 0.13, 0.22, 0.06, body)
    for k in range(3):
        m.rod((-0.005 + 0.025 * k, 0.30, 0.10), (-0.005 + 0.025 * k, 1.50, 0.115), 0.005, steel)
    for side in (-1, 1):
        m.rod((side * 0.2, 0, 0.1), (0, 0.40, -0.06), 0.02, steel)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "stage_curtain": {"model": stage_curtain, "turn": 0.0, "tilt": 0.0, "radius": 0.6, "tall": 0.2, "sway": 0.004},
    "valance": {"model": valance, "turn": 0.0, "tilt": 0.0},
    "footlights": {"model": footlights, "turn": 0.0, "tilt": 0.15, "radius": 0.3, "tall": 0.1},
    "audience": {"model": audience, "turn": 0.0, "tilt": 0.1},
    "mic_stand": {"model": mic_stand, "turn": 0.3, "tilt": 0.1, "radius": 0.16, "tall": 1.1},
    "film_screen": {"model": film_screen, "turn": 0.0, "tilt": 0.0, "poses": 48, "seconds": 4.0},
    "cinema_seats": {"model": cinema_seats, "turn": 0.0, "tilt": 0.16, "radius": 1.5, "tall": 0.4},
    "mixing_desk": {"model": mixing_desk, "turn": 0.0, "tilt": 0.24, "radius": 1.2, "tall": 0.6},
    "studio_speaker": {
        "model": studio_speaker,
        "turn": 0.2,
        "tilt": 0.08,
        "radius": 0.3,
        "tall": 1.3,
        "poses": 12,
        "seconds": 0.5,
    },
    "drum_kit": {"model": drum_kit, "turn": 0.0, "tilt": 0.2, "radius": 0.8, "tall": 0.8},
    "guitar": {"model": guitar, "turn": 0.2, "tilt": 0.1, "radius": 0.2, "tall": 1.1},
}
