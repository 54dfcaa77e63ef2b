"""Buildings of clay: towers of a city, a cottage, a fence, a lamp post. About one unit high, ground at 0."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from ..clay import Clay
from ..clay.space import pitch, roll, vec, yaw
from .plants import TAU, rgb

WALLS = ("#8d86c4", "#6f93ba", "#b9849a", "#a294cc", "#5f88b2", "#c8938a")
UPRIGHT = pitch(math.pi / 2)


def _wall(clay: Clay, chance: random.Random) -> int:
    return clay.material(rgb(chance.choice(WALLS)), fuzz=0.5, grain=0.05, specular=0.06)


def _spire(clay: Clay, y: float, tall: float) -> None:
    steel = clay.material(rgb("#cfd3e2"), specular=0.3)
    tip = clay.material(rgb("#7ff2ea"), glow=0.9)
    clay.on("spire", 6)
    clay.cone(vec(0, y - 0.02), vec(0, y + tall), 0.008, 0.004, steel)
    clay.on("beacon", 7)
    clay.ball(vec(0, y + tall), 0.013, tip)


def _ring(clay: Clay, y: float, radius: float, colour: str = "#7ff2ea") -> None:
    light = clay.material(rgb(colour), glow=0.85)
    clay.on("ring", 5)
    clay.torus(vec(0, y), radius, 0.007, light)


def stepped(chance: random.Random) -> Clay:
    clay = Clay()
    wall = _wall(clay, chance)
    clay.on("wall", 0)
    clay.box(vec(0, 0.30), (0.17, 0.32, 0.15), 0.012, wall)
    clay.on("wall", 1)
    clay.box(vec(0, 0.68), (0.13, 0.10, 0.115), 0.012, wall)
    clay.on("wall", 2)
    clay.box(vec(0, 0.84), (0.085, 0.08, 0.075), 0.012, wall)
    _spire(clay, 0.92, 0.16)
    return clay


def slab(chance: random.Random) -> Clay:
    clay = Clay()
    wall = _wall(clay, chance)
    roof = clay.material(rgb("#5a5478"), grain=0.08)
    clay.on("wall", 0)
    clay.box(vec(0, 0.45), (0.20, 0.46, 0.12), 0.02, wall)
    clay.on("roof", 1)
    clay.box(vec(0.05, 0.93), (0.07, 0.03, 0.06), 0.01, roof)
    return clay


def drum(chance: random.Random) -> Clay:
    clay = Clay()
    wall = _wall(clay, chance)
    clay.on("wall", 0)
    clay.cylinder(vec(0, 0.40), 0.15, 0.42, 0.03, wall, UPRIGHT)
    clay.on("cap", 1)
    clay.ellipsoid(vec(0, 0.82), (0.148, 0.10, 0.148), wall)
    _ring(clay, 0.70, 0.152)
    _ring(clay, 0.24, 0.152, "#ffb86a")
    _spire(clay, 0.91, 0.14)
    return clay


def saucer(chance: random.Random) -> Clay:
    clay = Clay()
    wall = _wall(clay, chance)
    clay.on("stem", 0)
    clay.cone(vec(0, 0), vec(0, 0.78), 0.075, 0.045, wall)
    clay.on("dish", 1)
    for y, wide in ((0.60, 0.17), (0.74, 0.13)):
        clay.ellipsoid(vec(0, y), (wide, 0.040, wide), wall, blend=0.03)
        _ring(clay, y - 0.012, wide * 0.97, "#ffc98a")
        clay.on("dish", 1)
    clay.ellipsoid(vec(0, 0.84), (0.07, 0.05, 0.07), wall, blend=0.03)
    _spire(clay, 0.88, 0.16)
    return clay


def needle(chance: random.Random) -> Clay:
    clay = Clay()
    wall = _wall(clay, chance)
    clay.on("wall", 0)
    clay.cone(vec(0, 0.0), vec(0, 0.45), 0.15, 0.135, wall)
    clay.cone(vec(0, 0.45), vec(0, 0.90), 0.135, 0.02, wall, blend=0.05)
    for y, wide in ((0.18, 0.146), (0.36, 0.139), (0.54, 0.112), (0.68, 0.077)):
        _ring(clay, y, wide, "#ffc98a" if y < 0.5 else "#7ff2ea")
    _spire(clay, 0.9, 0.15)
    return clay


def twins(chance: random.Random) -> Clay:
    clay = Clay()
    wall = _wall(clay, chance)
    for group, (x, tall, wide) in enumerate(((-0.11, 0.42, 0.085), (0.10, 0.33, 0.09))):
        clay.on("wall", group)
        clay.box(vec(x, tall), (wide, tall, 0.10), 0.02, wall)
    bridge = clay.material(rgb("#e6e2f2"), grain=0.03)
    clay.on("bridge", 3)
    clay.box(vec(0, 0.52), (0.06, 0.018, 0.03), 0.01, bridge)
    return clay


TOWERS: tuple[Callable[[random.Random], Clay], ...] = (stepped, slab, drum, saucer, needle, twins)


def cottage(chance: random.Random) -> Clay:
    clay = Clay()
    wall = clay.material(rgb(chance.choice(("#f2e6d0", "#e8d2b8", "#dfe4e2"))), fuzz=0.6, grain=0.12)
    tile = clay.material(rgb(chance.choice(("#d9574a", "#c9663c", "#5f7fa8", "#a85a6a"))), fuzz=0.6, grain=0.15)
    wood = clay.material(rgb("#7a4d2e"), fuzz=0.4, grain=0.15)
    glass = clay.material(rgb("#ffe2a0"), glow=0.45, grain=0.0)
    stone = clay.material(rgb("#a9a29a"), grain=0.25)
    clay.on("wall", 0)
    clay.box(vec(0, 0.24), (0.42, 0.26, 0.30), 0.03, wall)
    clay.on("gable", 1)
    for side in (-1, 1):
        clay.slab(
            vec(side * 0.40, 0.48), ((-0.29, 0.0), (0.29, 0.0), (0.0, 0.32)), 0.012, 0.012, wall, yaw(math.pi / 2)
        )
    clay.on("roof", 2)
    for side in (-1, 1):
        clay.box(vec(0, 0.635, side * 0.185), (0.50, 0.030, 0.285), 0.025, tile, pitch(side * 0.80))
    clay.on("chimney", 3)
    clay.box(vec(0.22, 0.86, -0.08), (0.055, 0.13, 0.055), 0.015, stone)
    clay.on("door", 4)
    clay.box(vec(-0.08, 0.17, 0.305), (0.075, 0.17, 0.015), 0.012, wood)
    clay.on("glass", 5)
    for x in (-0.29, 0.20):
        clay.box(vec(x, 0.28, 0.303), (0.07, 0.075, 0.012), 0.01, glass)
    clay.box(vec(0.423, 0.28, 0.02), (0.012, 0.075, 0.07), 0.01, glass)
    clay.on("frame", 6)
    for x in (-0.29, 0.20):
        clay.box(vec(x, 0.28, 0.312), (0.008, 0.08, 0.008), 0.004, wood)
        clay.box(vec(x, 0.28, 0.312), (0.075, 0.008, 0.008), 0.004, wood)
        clay.box(vec(x, 0.19, 0.325), (0.095, 0.015, 0.03), 0.01, wood)
    clay.on("step", 7)
    clay.box(vec(-0.08, 0.015, 0.36), (0.11, 0.02, 0.06), 0.012, stone)
    return clay


def fence(chance: random.Random) -> Clay:
    clay = Clay()
    wood = clay.material(rgb(chance.choice(("#f4efe2", "#c89a68"))), fuzz=0.5, grain=0.12)
    clay.on("posts", 0)
    for j in range(6):
        x = (j - 2.5) * 0.36
        clay.box(vec(x, 0.42), (0.075, 0.42, 0.03), 0.025, wood, roll(chance.uniform(-0.03, 0.03)))
        clay.ball(vec(x, 0.86), 0.075, wood)
    clay.on("rails", 1)
    for y in (0.25, 0.62):
        clay.box(vec(0, y, -0.04), (1.08, 0.05, 0.025), 0.02, wood)
    return clay


def lamp_post(chance: random.Random) -> Clay:
    clay = Clay()
    iron = clay.material(rgb("#3f3f4e"), specular=0.2, grain=0.05)
    light = clay.material(rgb("#ffeab8"), glow=0.95, grain=0.0)
    clay.on("post", 0)
    clay.cone(vec(0, 0), vec(0, 0.80), 0.024, 0.016, iron)
    clay.cone(vec(0, 0), vec(0, 0.05), 0.05, 0.03, iron)
    clay.on("light", 1)
    clay.ball(vec(0, 0.89), 0.085, light)
    clay.on("cap", 2)
    clay.ellipsoid(vec(0, 0.975), (0.05, 0.02, 0.05), iron)
    for j in range(3):
        clay.ball(vec(0.06 * math.cos(j * TAU / 3), 0.80, 0.06 * math.sin(j * TAU / 3)), 0.012, iron)
    return clay
