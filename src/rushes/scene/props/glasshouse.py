"""A glasshouse seen from outside: a vaulted frame whose panes are left open at the front, so that the beds in it are seen. In world units."""

from __future__ import annotations

import itertools
import math
import random
from typing import Any

from ..clay import Clay
from ..clay.space import vec
from .builder import Model

HALF, HIGH, DEEP = 1.75, 2.15, 2.2
"""Half its width, its height at the crown, its depth."""
RIBS, BARS = 9, 12
LEAVES = ("#4f9a4a", "#3f9a4f", "#6ab84f", "#2f8a5a")
FRUIT = ("#e2452f", "#f29a2e", "#f2d23f", "#b35ac8")


def _arch(share: float) -> tuple[float, float]:
    """x and y of the vault, from its left foot at 0 to its right one at 1: walls, then a round roof."""
    angle = math.pi * (1.0 - share)
    return HALF * math.copysign(abs(math.cos(angle)) ** 0.55, math.cos(angle)), HIGH * abs(math.sin(angle)) ** 0.62


def glasshouse(chance: random.Random) -> Clay:
    """Ribs, a glazed back and roof, a door, two rows of beds with vegetables, lamps over them."""
    m = Model()
    frame, pane, base = m.mat("#f2f4f0", "metal"), m.mat("#cfeef0", "glass"), m.mat("#b9bcbc")
    brick, soil = m.mat("#c9cdd0"), m.mat("#5a3d2a")
    arch = [_arch(k / (RIBS - 1) * 0.98 + 0.01) for k in range(RIBS)]
    fine = [_arch(k / 24 * 0.98 + 0.01) for k in range(25)]
    m.block(0, 0, 0, 2 * HALF + 0.24, 0.20, DEEP + 0.24, base, corner=0.04)
    for (x0, y0), (x1, y1) in itertools.pairwise(fine):  # the roof, and the back wall as strips under it
        m.on("pane", 200)
        m.sheet(
            [
                vec(x0, y0 + 0.2, -DEEP / 2),
                vec(x1, y1 + 0.2, -DEEP / 2),
                vec(x1, 0.2, -DEEP / 2),
                vec(x0, 0.2, -DEEP / 2),
            ],
            0.012,
            pane,
        )
        if max(y0, y1) > 0.72 * HIGH:
            m.on("roof", 201)
            m.sheet(
                [
                    vec(x0, y0 + 0.2, -DEEP / 2),
                    vec(x1, y1 + 0.2, -DEEP / 2),
                    vec(x1, y1 + 0.2, DEEP / 2),
                    vec(x0, y0 + 0.2, DEEP / 2),
                ],
                0.012,
                pane,
            )
    for z in (-DEEP / 2, 0.0, DEEP / 2):
        m.line([(x, y + 0.2, z) for x, y in fine], 0.038, frame)
    for x, y in arch:
        m.rod((x, y + 0.2, -DEEP / 2), (x, y + 0.2, DEEP / 2), 0.026, frame)
    for k in range(1, 6):  # the mullions of the front, and its cross bar
        x = -HALF + 2 * HALF * k / 6
        top = min((abs(x - px), py) for px, py in fine)[1]
        m.rod((x, 0.2, DEEP / 2), (x, top + 0.2, DEEP / 2), 0.022, frame)
    m.rod((-HALF, 1.38, DEEP / 2), (HALF, 1.38, DEEP / 2), 0.022, frame)
    for row, z in enumerate((-0.62, 0.10, 0.76)):
        m.block(0, 0.18, z, 3.1, 0.26, 0.46, brick, corner=0.04)
        m.block(0, 0.40, z, 3.0, 0.07, 0.38, soil)
        for k in range(11):
            x = -1.42 + 0.284 * k
            leaf = m.mat(LEAVES[(k + row) % 4], "cloth")
            tall = (0.95, 0.62, 0.36)[row] * chance.uniform(0.85, 1.12)
            if row < 2:
                m.rod((x, 0.44, z), (x + 0.03, 0.44 + tall, z), 0.022, leaf)
                for j in range(4):
                    side = -1 if j % 2 else 1
                    up = 0.44 + tall * (0.3 + 0.22 * j)
                    m.leaf((x, up, z), (x + side * 0.22, up + 0.04, z + 0.12), 0.075, leaf)
                m.orb(x + 0.06, 0.44 + tall * 0.55, z + 0.13, 0.065, m.mat(FRUIT[(k + 2 * row) % 4], "gloss"))
            else:
                for j in range(5):
                    around = 1.2566 * j + 0.4 * k
                    m.leaf(
                        (x, 0.44, z),
                        (x + 0.17 * math.cos(around), 0.50 + tall * 0.55, z + 0.17 * math.sin(around)),
                        0.07,
                        leaf,
                    )
    for x in (-0.9, 0.0, 0.9):
        m.rod((x, HIGH + 0.02, -0.2), (x, 1.82, -0.2), 0.012, frame)
        m.block(x, 1.74, -0.2, 0.62, 0.07, 0.20, m.mat("#ffe6f4", "light", 0.9), corner=0.03)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "glasshouse": {"model": glasshouse, "turn": 0.32, "tilt": 0.12, "radius": 1.8, "tall": 2.3},
}
