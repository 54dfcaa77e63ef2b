"""On the deck of a sailing ship: the rail, a mast with its sail and shrouds, the wheel."""

from __future__ import annotations

import itertools
import math

from ..clay import Clay
from ..clay.space import vec
from .kit import Kit
from .model import Chance
from .plants import TAU

OAK, DARK, ROPE, CANVAS, BRASS = "#a9713f", "#6e4526", "#c9b184", "#f1e6cc", "#d8ac4a"


def ship_rail(chance: Chance) -> Clay:
    """A bulwark with a rail on turned posts; two units wide."""
    kit = Kit(chance)
    oak, dark = kit.mat(OAK, grain=0.22), kit.mat(DARK, grain=0.2)
    kit.box((0.0, 0.20, 0.0), (1.01, 0.20, 0.05), dark, 0.02)
    kit.box((0.0, 0.42, 0.02), (1.01, 0.03, 0.08), oak, 0.02)
    for n in range(8):
        x = -0.875 + 0.25 * n
        kit.post((x, 0.44, 0.0), 0.36, 0.030, oak, 0.026)
        kit.ball((x, 0.60, 0.0), 0.052, oak)
    kit.box((0.0, 0.86, 0.0), (1.01, 0.045, 0.10), dark, 0.03)
    return kit.clay


def ship_mast(chance: Chance) -> Clay:
    """A mast with a square sail on its yards and a ladder of ropes to either side; it goes on beyond the picture."""
    kit = Kit(chance)
    oak, dark, rope = kit.mat(OAK, grain=0.22), kit.mat(DARK, grain=0.2), kit.mat(ROPE, grain=0.2)
    kit.post((0.0, 0.0, 0.0), 3.2, 0.085, oak, 0.06)
    kit.drum((0.0, 0.06, 0.0), 0.17, 0.06, dark)
    for y in (0.55, 0.75):
        kit.drum((0.0, y, 0.0), 0.10, 0.03, kit.mat("#4a4a52", shine=0.2))
    kit.part()
    for y, half in ((1.42, 0.86), (2.50, 0.70)):
        kit.rod(vec(-half, y, 0.08), vec(half, y, 0.08), 0.034, dark)
    kit.part()
    sail = kit.mat(CANVAS, grain=0.08)
    rows = [(1.50, 0.78, 0.10), (1.78, 0.77, 0.20), (2.12, 0.70, 0.20), (2.44, 0.62, 0.10)]
    for (low, wide, near), (high, narrow, far) in itertools.pairwise(rows):
        corners = [vec(-wide, low, near), vec(wide, low, near), vec(narrow, high, far), vec(-narrow, high, far)]
        kit.clay.sheet(corners, 0.018, sail)
    kit.part()
    for side in (-1, 1):
        for k in range(3):
            kit.rod(vec(side * (0.55 + 0.14 * k), 0.0, -0.12), vec(side * 0.06, 2.3, -0.04), 0.011, rope)
        for n in range(9):
            share = 0.08 + 0.09 * n
            inner, outer = 0.55 * (1.0 - share) + 0.06 * share, 0.83 * (1.0 - share) + 0.06 * share
            kit.rod(vec(side * inner, 2.3 * share, -0.11), vec(side * outer, 2.3 * share, -0.11), 0.009, rope)
    return kit.clay


def ship_wheel(chance: Chance) -> Clay:
    """A wheel with eight handles on its stand."""
    kit = Kit(chance)
    oak, dark, brass = kit.mat(OAK, grain=0.22), kit.mat(DARK, grain=0.2), kit.mat(BRASS, shine=0.3)
    kit.box((0.0, 0.22, -0.08), (0.10, 0.22, 0.08), dark, 0.02)
    kit.box((0.0, 0.03, -0.08), (0.20, 0.03, 0.16), dark, 0.02)
    middle = 0.62
    kit.part()
    ring = [vec(0.26 * math.cos(TAU * k / 16), middle + 0.26 * math.sin(TAU * k / 16), 0.03) for k in range(17)]
    kit.clay.chain(ring, [0.034] * 17, oak)
    kit.part()
    for k in range(8):
        out = (math.cos(TAU * k / 8), math.sin(TAU * k / 8))
        kit.rod(
            vec(0.05 * out[0], middle + 0.05 * out[1], 0.03),
            vec(0.40 * out[0], middle + 0.40 * out[1], 0.03),
            0.019,
            oak,
        )
    kit.ball((0.0, middle, 0.05), 0.065, brass)
    return kit.clay
