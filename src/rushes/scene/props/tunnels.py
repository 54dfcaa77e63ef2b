"""A railway tunnel as it is seen from outside: a hill with a mouth of stone. A train passes between its two halves."""

from __future__ import annotations

import math

from ..clay import Clay
from ..clay.space import vec, yaw
from .kit import Kit
from .model import Chance

GRASS, ROCK, STONE, DARK = "#7fae5a", "#9a948a", "#c2b8a6", "#23252b"
MOUTH, HIGH, WIDE = 0.62, 0.66, 0.98
"""Half of the opening's width, how high up it becomes round, and half of the wall's width."""
FACE = 1.0
"""How far to the right of the middle the wall stands; the hill is to the left of it."""


def _stones(kit: Kit, near: bool) -> None:
    """The stones about the opening that are on this side of its middle."""
    stone, joint = kit.mat(STONE, grain=0.2), kit.mat("#a89d8a", grain=0.2)
    for k in range(9):
        a = math.pi * k / 8
        z, y = -math.cos(a) * (MOUTH + 0.09), HIGH + math.sin(a) * (MOUTH + 0.09)
        if (z > 0.02) == near:
            kit.part()
            kit.clay.ellipsoid(vec(FACE + 0.07, y, z), (0.09, 0.115, 0.115), (stone, joint)[k % 2])
    side = 1 if near else -1
    for n in range(4):
        kit.box((FACE + 0.05, 0.09 + 0.17 * n, side * (MOUTH + 0.10)), (0.09, 0.078, 0.11), (stone, joint)[n % 2])
    kit.box((FACE, 0.72, side * 0.5 * (WIDE + MOUTH)), (0.08, 0.72, 0.5 * (WIDE - MOUTH)), stone)


def tunnel_back(chance: Chance) -> Clay:
    """What is behind the track: the dark of the opening, the wall above and beyond it, the hill's far side."""
    kit = Kit(chance)
    stone, dark = kit.mat(STONE, grain=0.2), kit.mat(DARK, grain=0.0, shine=0.0)
    grass, rock = kit.roofing(GRASS), kit.mat(ROCK, grain=0.25)
    kit.blob((-0.75, 0.55, -0.55), (1.75, 1.75, 1.1), grass)
    kit.blob((-2.0, 0.25, -0.4), (1.2, 1.1, 1.0), grass)
    kit.blob((0.55, 0.30, -1.15), (0.55, 0.75, 0.5), rock)
    kit.part()
    kit.clay.cylinder(vec(FACE - 0.02, HIGH, 0.0), MOUTH + 0.03, 0.04, 0.01, dark, yaw(0.5 * math.pi))
    kit.box((FACE - 0.02, 0.5 * HIGH, 0.0), (0.04, 0.5 * HIGH, MOUTH + 0.02), dark)
    kit.box((FACE - 0.03, HIGH + 0.86, 0.0), (0.08, 0.26, WIDE), stone)
    kit.box((FACE, HIGH + 1.13, 0.0), (0.13, 0.05, WIDE + 0.06), kit.mat("#d4cbb9", grain=0.15))
    for side in (-1, 1):
        kit.box((FACE - 0.03, HIGH + 0.42, side * (MOUTH + 0.13)), (0.08, 0.30, 0.24), stone)
    _stones(kit, near=False)
    return kit.clay


def tunnel_front(chance: Chance) -> Clay:
    """What is before the track: the near jamb and the hill that hides a train."""
    kit = Kit(chance)
    grass, rock = kit.roofing(GRASS), kit.mat(ROCK, grain=0.25)
    kit.blob((-0.62, 0.40, 0.60), (1.58, 1.22, 0.85), grass)
    kit.blob((-2.0, 0.20, 0.5), (1.2, 1.05, 0.9), grass)
    kit.blob((0.66, 0.14, 1.12), (0.34, 0.34, 0.28), rock)
    kit.blob((-1.1, 0.10, 1.35), (0.40, 0.30, 0.3), rock)
    _stones(kit, near=True)
    return kit.clay
