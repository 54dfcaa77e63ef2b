"""What stands where one drives through, and in a pool that has run dry. World units."""

from __future__ import annotations

import random
from typing import Any

from ..clay import Clay
from .builder import Model

VAULT = 3.3
"""Height of a tunnel."""
POOL_WIDE, POOL_DEEP = 12.0, 0.9


def tunnel_rib(chance: random.Random) -> Clay:
    """What bears the roof, at the wall: a pillar that widens below it."""
    m = Model()
    stone, foot = m.mat("#bcb6aa"), m.mat("#8f8a82")
    m.block(0, 0, 0, 0.50, 0.9, 0.36, foot)
    m.block(0, 0.9, 0, 0.36, VAULT - 0.9, 0.26, stone)
    m.block(0, VAULT - 0.34, 0.10, 0.78, 0.34, 0.46, stone)
    return m


def tunnel_lamp(chance: random.Random) -> Clay:
    """A long lamp in a cage on the wall."""
    m = Model()
    steel, light = m.mat("#5a5f68", "metal"), m.mat("#ffdf9a", "light", 0.95)
    m.block(0, -0.06, 0, 1.10, 0.30, 0.10, steel)
    m.block(0, 0.0, 0.07, 0.96, 0.18, 0.08, light)
    for k in range(5):
        m.block(-0.44 + 0.22 * k, -0.05, 0.10, 0.025, 0.28, 0.06, steel)
    return m


def tunnel_door(chance: random.Random) -> Clay:
    """A way out for who is on foot, and the sign above it."""
    m = Model()
    green, white, frame = m.mat("#3f8f5c"), m.mat("#f2f6f0"), m.mat("#6a6a68")
    m.block(0, 0, 0, 1.16, 2.02, 0.10, frame)
    m.block(0, 0, 0.05, 0.92, 1.86, 0.08, green)
    m.orb(0.32, 0.92, 0.12, 0.05, white)
    m.block(0, 2.12, 0.02, 0.86, 0.34, 0.08, m.mat("#2fae62", "light", 0.8))
    m.block(-0.08, 2.24, 0.07, 0.34, 0.05, 0.03, white)
    m.rod((0.06, 2.34, 0.08), (0.20, 2.265, 0.08), 0.026, white)
    m.rod((0.06, 2.19, 0.08), (0.20, 2.265, 0.08), 0.026, white)
    return m


def dry_basin(chance: random.Random) -> Clay:
    """The far wall of a pool without water, its rim at y = 0: tiles, lanes, a mark of how high the water stood, a drain."""
    m = Model()
    tile, joint, lane = m.mat("#bfe2ee", "gloss"), m.mat("#86bcd2"), m.mat("#2f6fae")
    m.block(0, -POOL_DEEP, 0, POOL_WIDE, POOL_DEEP, 0.06, tile, corner=0.005)
    for k in range(1, 5):
        m.block(0, -0.19 * k, 0.03, POOL_WIDE, 0.016, 0.012, joint, corner=0.002)
    for k in range(-17, 18):
        m.block(0.34 * k, -POOL_DEEP, 0.03, 0.016, POOL_DEEP, 0.012, joint, corner=0.002)
    for x in (-3.0, -1.5, 0.0, 1.5, 3.0):
        m.block(x, -POOL_DEEP, 0.045, 0.20, 0.66, 0.012, lane, corner=0.004)
        m.block(x, -0.36, 0.045, 0.60, 0.16, 0.012, lane, corner=0.004)
    m.block(0, -0.10, 0.03, POOL_WIDE, 0.07, 0.03, m.mat("#4a90c0", "gloss"), corner=0.004)
    for x in (-4.1, 4.1):
        m.block(x, -0.72, 0.05, 0.34, 0.20, 0.02, m.mat("#5a6a74"), corner=0.01)
    return m


ROWS: dict[str, dict[str, Any]] = {
    "tunnel_rib": {"model": tunnel_rib, "turn": 0.0, "tilt": 0.0, "radius": 0.2},
    "tunnel_lamp": {"model": tunnel_lamp, "turn": 0.0, "tilt": 0.0},
    "tunnel_door": {"model": tunnel_door, "turn": 0.0, "tilt": 0.0, "radius": 0.4},
    "dry_basin": {"model": dry_basin, "turn": 0.0, "tilt": 0.05},
}
