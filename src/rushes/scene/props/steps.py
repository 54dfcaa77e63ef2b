"""A flight of stone steps up a bank to a terrace, as they lead to temples and through parks. In world units."""

from __future__ import annotations

import random
from typing import Any

from ..clay import Clay
from .builder import Model

STEPS, RISE, DEEP = 10, 0.23, 0.34
"""Those of the stairs in a hall, so that who climbs takes the same way (`staging/stairways.py`)."""


def stone_steps(chance: random.Random) -> Clay:
    """Worn steps between two low walls with moss on them, a terrace at their upper end and the grass bank that they lead up."""
    m = Model()
    stones = [m.mat(colour, "clay") for colour in ("#b4afa4", "#a8a398", "#bdb8ad")]
    joint, moss, grass = m.mat("#8e8a80"), m.mat("#7f9a58", "cloth"), m.mat("#7fb85a", "cloth")
    for k in range(STEPS):
        z, high = 0.9 - DEEP * k, RISE * (k + 1)
        m.block(0, 0, z, 2.50, high - 0.05, DEEP, joint, corner=0.01)
        for n in range(3):
            wide = 0.86
            x = (n - 1) * wide + (0.04 if k % 2 else -0.04)
            m.block(
                x,
                high - 0.07 + chance.uniform(0.0, 0.012),
                z + 0.03,
                wide - 0.02,
                0.08,
                DEEP + 0.06,
                stones[(n + k) % 3],
                corner=0.03,
            )
        if k % 3 == 1:
            m.orb((-1.05 if k % 2 else 1.0), high + 0.005, z + 0.08, 0.13, moss, tall=0.25, deep=0.8)
        for side in (-1, 1):
            m.block(side * 1.36, 0, z, 0.24, high + 0.26, DEEP + 0.01, stones[(k + side) % 3], corner=0.02)
            m.block(side * 1.36, high + 0.22, z, 0.32, 0.08, DEEP + 0.02, joint, corner=0.02)
    back = 0.9 - DEEP * STEPS
    m.block(0, 0, back - 0.75, 17.0, RISE * STEPS - 0.06, 1.5, joint, corner=0.05)
    m.block(0, RISE * STEPS - 0.06, back - 0.75, 17.1, 0.09, 1.6, stones[0], corner=0.03)
    for side in (-1, 1):  # the bank, in rounded steps down to its foot
        for k in range(7):
            z = back + 0.1 + 0.50 * k
            tall = max(RISE * STEPS * (1.0 - 0.135 * k) - 0.10, 0.22)
            wide = 5.4 - 0.35 * k
            m.block(side * (1.50 + wide / 2), 0, z, wide, tall, 0.62, grass, corner=0.28)
        for k, (x, z, size) in enumerate(((1.9, 1.15, 0.26), (2.5, 0.95, 0.20), (3.3, 1.2, 0.24))):
            m.orb(side * x, 0.62 * size, z, size, moss if k else grass, tall=0.8)
        m.block(side * 1.36, 0, 1.10, 0.34, 0.86, 0.34, stones[1], corner=0.04)
        m.block(side * 1.36, 0.86, 1.10, 0.42, 0.08, 0.42, joint, corner=0.03)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "stone_steps": {"model": stone_steps, "turn": 0.75, "tilt": 0.16, "radius": 1.5, "tall": 1.0},
}
