"""What stands in nurseries. World units."""

from __future__ import annotations

import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import pitch, yaw
from .builder import Model

FACING = pitch(math.pi / 2)
COVERS = ("#d9574a", "#4f86b8", "#e8b04a", "#5f9a6a", "#8a6ab0", "#f0e2c8", "#3f7f86", "#c8764a")


def crib(chance: random.Random) -> Clay:
    """A cot with bars, a blanket and a small bear in it."""
    m = Model()
    wood, sheet, blanket = m.mat("#fbf3e4", "wood"), m.mat("#fffaf2", "cloth"), m.mat("#9fd0e8", "cloth")
    m.block(0, 0.30, 0, 1.44, 0.10, 0.66, wood)
    m.block(0, 0.38, 0, 1.36, 0.14, 0.60, sheet, corner=0.06)
    m.block(0.24, 0.46, 0.02, 0.86, 0.12, 0.62, blanket, corner=0.055)
    fur, dark = m.mat("#c8935a", "cloth"), m.mat("#3a2a20")
    m.orb(-0.40, 0.62, 0.02, 0.16, fur)
    for side in (-1, 1):
        m.orb(-0.40 + side * 0.12, 0.75, 0.02, 0.06, fur)
        m.orb(-0.40 + side * 0.05, 0.65, 0.165, 0.018, dark)
    m.orb(-0.40, 0.59, 0.16, 0.05, m.mat("#f0d8b0", "cloth"))
    for side in (-1, 1):
        m.block(side * 0.72, 0, 0, 0.08, 1.0, 0.70, wood, corner=0.035)
    for z in (-0.33, 0.33):
        for y in (0.30, 0.86):
            m.rod((-0.70, y, z), (0.70, y, z), 0.032, wood)
        for k in range(9):
            m.rod((-0.60 + 0.15 * k, 0.30, z), (-0.60 + 0.15 * k, 0.86, z), 0.02, wood)
    return m


def baby_mobile(chance: random.Random, phase: float) -> Clay:
    """Stars and a moon that turn over a cot; the ring is at 0."""
    m = Model()
    cord, wood = m.mat("#b8a890"), m.mat("#e8c890", "wood")
    m.rod((0, 0.0, 0), (0, 2.2, 0), 0.012, cord)
    m.hoop(0, 0, 0, 0.34, 0.025, wood)
    tones = ("#ffcf5a", "#ff9ab0", "#8fd0f0", "#a8e08a", "#c8a8e8")
    for k, _tone in enumerate(tones):
        around = (k / 5 + phase / 5) * 2 * math.pi
        x, z = 0.34 * math.cos(around), 0.34 * math.sin(around)
        low = -0.30 - 0.10 * (k % 2)
        m.rod((x, 0, z), (x, low, z), 0.008, cord)
        for j in range(5):
            spike = j * 2 * math.pi / 5 + math.pi / 2
            m.rod(
                (x, low, z),
                (x + 0.11 * math.cos(spike), low + 0.11 * math.sin(spike), z),
                0.05,
                m.mat(tones[0]),
                tip=0.022,
            )
    return m


def toy_blocks(chance: random.Random) -> Clay:
    m = Model()
    for x, y, z, tone, turn in (
        (-0.20, 0, 0, "#e0443a", 0.2), (0.12, 0, 0.06, "#3f8fd9", -0.15), (-0.05, 0.28, 0.02, "#f2b53a", 0.4),
        (0.42, 0, -0.04, "#5fae5a", 0.5), (0.0, 0.56, 0.02, "#b07ad0", 0.1),
    ):  # fmt: skip
        m.block(x, y, z, 0.28, 0.28, 0.28, m.mat(tone, "gloss"), corner=0.05, turn=yaw(turn))
        m.dial(x, y + 0.14, z + 0.145, 0.07, 0.02, m.mat("#fff8ea"))
    return m


def rocking_horse(chance: random.Random, phase: float) -> Clay:
    m = Model()
    wood, red, cream = m.mat("#d9a05a", "wood"), m.mat("#d8473c", "cloth"), m.mat("#fff3dc", "cloth")
    lean = 0.10 * math.sin(phase * 2 * math.pi)
    c, s = math.cos(lean), math.sin(lean)

    def p(x: float, y: float, z: float) -> tuple[float, float, float]:
        return x * c - y * s, x * s + y * c + 0.02, z

    for z in (-0.17, 0.17):
        m.line([p(-0.52, 0.13, z), p(-0.25, 0.04, z), p(0, 0.02, z), p(0.25, 0.04, z), p(0.52, 0.13, z)], 0.035, wood)
        for x in (-0.24, 0.24):
            m.rod(p(x * 0.8, 0.46, z * 0.6), p(x, 0.06, z), 0.05, wood)
    m.rod(p(-0.26, 0.52, 0), p(0.26, 0.52, 0), 0.16, wood)
    m.rod(p(0.26, 0.58, 0), p(0.44, 0.92, 0), 0.10, wood)
    m.rod(p(0.44, 0.94, 0), p(0.66, 0.84, 0), 0.10, wood, tip=0.07)
    m.rod(p(-0.34, 0.58, 0), p(-0.54, 0.36, 0), 0.05, cream, tip=0.08)
    m.line([p(0.22, 0.72, 0), p(0.30, 0.88, 0), p(0.40, 1.04, 0)], 0.06, cream)
    m.rod(p(-0.06, 0.68, 0), p(0.06, 0.68, 0), 0.10, red)
    m.orb(*p(0.50, 0.97, 0.08), 0.025, m.mat("#2b2320"))
    return m


def toy_shelf(chance: random.Random) -> Clay:
    """A low shelf with toys."""
    m = Model()
    wood = m.mat("#f4ead8", "wood")
    m.block(0, 0, -0.14, 1.60, 1.16, 0.05, m.mat("#a8d8d0"))
    for x in (-0.80, 0.0, 0.80):
        m.block(x, 0, 0, 0.07, 1.18, 0.36, wood)
    for y in (0.0, 0.56, 1.12):
        m.block(0, y, 0, 1.66, 0.07, 0.38, wood)
    m.orb(-0.45, 0.27, 0.02, 0.20, m.mat("#e0443a", "gloss"))
    m.block(0.40, 0.07, 0.02, 0.44, 0.20, 0.22, m.mat("#3f8fd9", "gloss"), corner=0.08)
    for x in (0.26, 0.54):
        m.dial(x, 0.10, 0.14, 0.075, 0.05, m.mat("#33383f"))
    m.orb(-0.46, 0.80, 0.02, 0.16, m.mat("#c8935a", "cloth"))
    m.orb(-0.46, 1.0, 0.04, 0.11, m.mat("#c8935a", "cloth"))
    for k, tone in enumerate(("#f2b53a", "#5fae5a", "#3f8fd9", "#e0443a")):
        m.hoop(0.40, 0.68 + 0.09 * k, 0.04, 0.17 - 0.03 * k, 0.05, m.mat(tone, "gloss"))
    m.orb(0.40, 1.06, 0.04, 0.05, m.mat("#b07ad0", "gloss"))
    return m


ROWS: dict[str, dict[str, Any]] = {
    "crib": {"model": crib, "turn": 0.2, "tilt": 0.24, "radius": 0.7, "tall": 0.7},
    "baby_mobile": {"model": baby_mobile, "turn": 0.0, "tilt": -0.05, "poses": 24, "seconds": 2.4},
    "toy_blocks": {"model": toy_blocks, "turn": 0.2, "tilt": 0.22, "radius": 0.35, "tall": 0.7},
    "rocking_horse": {
        "model": rocking_horse,
        "turn": 0.35,
        "tilt": 0.15,
        "radius": 0.45,
        "tall": 0.8,
        "poses": 20,
        "seconds": 1.8,
    },
    "toy_shelf": {"model": toy_shelf, "turn": 0.0, "tilt": 0.12, "radius": 0.7, "tall": 1.0},
}
