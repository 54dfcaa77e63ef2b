"""Trees: a trunk and a crown that sways. The seed moves the balls of the crown, so no two trees are alike."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ..clay import Clay, Vec
from ..clay import layout as at
from ..clay.space import Frame, facing_along, vec
from .species import REST, Action, Archetype, Palette, Pose

Bend = Callable[..., Vec]  # a point of the still tree, moved by the wind


@dataclass(frozen=True, kw_only=True)
class Tree:
    kind: Literal["round", "pine", "palm", "bamboo"] = "round"
    fruit: bool = False
    snow: bool = False


def build(clay: Clay, s: Tree, palette: Palette, pose: Pose) -> None:
    chance = random.Random(pose.seed)

    def bent(x: float, y: float, z: float = 0.0) -> Vec:
        if pose.action == REST:
            return vec(x, y, z)
        return vec(
            x + 0.045 * y * y * pose.wave() + 0.010 * y * pose.wave(0.2 * y, 3), y, z + 0.02 * y * y * pose.wave(0.3)
        )

    wood = clay.material(palette["trunk"], fuzz=0.4, grain=0.22)
    leaf = clay.material(palette["coat"], fuzz=1.0, grain=0.26)
    if s.kind == "pine":
        _pine(clay, s, palette, bent, wood, leaf, chance)
    elif s.kind == "palm":
        _palm(clay, pose, bent, wood, leaf, chance)
    elif s.kind == "bamboo":
        _bamboo(clay, palette, bent, wood, leaf)
    else:
        _round(clay, s, palette, pose, bent, wood, leaf, chance)


def _round(
    clay: Clay, s: Tree, palette: Palette, pose: Pose, bent: Bend, wood: int, leaf: int, chance: random.Random
) -> None:
    clay.on("trunk")
    clay.chain([bent(0, 0), bent(0.02, 0.25), bent(0, 0.52)], [0.11, 0.076, 0.062], wood)
    for x, z in ((0.13, 0.06), (-0.13, 0.04), (0.02, 0.13)):
        clay.cone(bent(0, 0.05), bent(x, -0.005, z), 0.062, 0.026, wood, blend=0.06)
    clay.cone(bent(0, 0.36), bent(0.20, 0.58, 0.05), 0.042, 0.03, wood, blend=0.03)
    clay.cone(bent(0, 0.40), bent(-0.17, 0.58, 0.05), 0.036, 0.03, wood, blend=0.03)
    clay.on("crown", 1)
    crown = (
        (0, 0.78, 0, 0.27),
        (-0.24, 0.66, 0.06, 0.20),
        (0.25, 0.68, 0.04, 0.21),
        (0.03, 0.62, 0.2, 0.19),
        (-0.1, 0.96, 0.02, 0.19),
        (0.14, 0.94, 0.06, 0.18),
        (0, 0.7, -0.18, 0.2),
    )
    for x, y, z, r in crown:
        jx, jy, jr = (chance.uniform(-0.03, 0.03) if pose.seed else 0.0 for _ in range(3))
        stir = 0.0 if pose.action == REST else 0.010
        at_ = bent(x + jx, y + jy, z) + stir * vec(pose.wave(x, 2), pose.wave(z, 2))
        clay.ellipsoid(at_, ((r + jr * 0.5), (r + jr * 0.5) * 0.88, (r + jr * 0.5)), leaf, blend=0.07)
    up = Frame(facing_along(vec(0.0, 1.0)), vec(0.0, 0.80))
    clay.paint(at.TIP, up, (1.0, 1.0, 1.0), palette["light"], "crown", soft=0.30, wobble=0.25, opacity=0.55)
    clay.paint(at.SPOTS, up, (3.0, 3.0, 3.0), palette["light"], "crown", frequency=11.0, bend=0.22, opacity=0.35)
    if s.fruit:
        red = clay.material(palette["fruit"], gloss=40, specular=0.35)
        clay.on("fruit", 2)
        for x, y, z in (
            (-0.20, 0.62, 0.24),
            (0.06, 0.80, 0.27),
            (0.28, 0.66, 0.20),
            (-0.08, 0.99, 0.19),
            (0.15, 0.56, 0.34),
            (-0.30, 0.76, 0.18),
        ):
            clay.ball(bent(x, y, z), 0.043, red, blend=0.0)


def _pine(clay: Clay, s: Tree, palette: Palette, bent: Bend, wood: int, leaf: int, chance: random.Random) -> None:
    clay.on("trunk")
    clay.cone(bent(0, 0), bent(0, 0.4), 0.085, 0.06, wood, blend=0.0)
    clay.on("crown", 1)
    for i in range(4):
        y, wide = 0.26 + 0.235 * i, 0.36 - 0.075 * i
        clay.cone(bent(0, y), bent(0, y + 0.30), wide * 0.86, 0.030, leaf, blend=0.02)
        for k in range(7):
            angle = math.tau * (k + 0.5 * (i % 2)) / 7
            x, z = math.cos(angle), math.sin(angle)
            clay.cone(
                bent(x * wide * 0.55, y + 0.05, z * wide * 0.55),
                bent(x * wide, y - 0.045, z * wide),
                0.085,
                0.038,
                leaf,
                blend=0.06,
            )
    up = Frame(facing_along(vec(0.0, 1.0)), vec(0.0, 0.85))
    clay.paint(at.TIP, up, (1.0, 1.0, 1.0), palette["light"], "crown", soft=0.45, wobble=0.2, opacity=0.6)


def _palm(clay: Clay, pose: Pose, bent: Bend, wood: int, leaf: int, chance: random.Random) -> None:
    points = [bent(0.16 * y * y, y) for y in (0.0, 0.2, 0.4, 0.6, 0.8, 0.95)]
    clay.on("trunk")
    clay.chain(points, [0.085, 0.066, 0.058, 0.052, 0.048, 0.055], wood)
    top = points[-1]
    clay.on("crown", 1)
    for k in range(8):
        angle = math.tau * k / 8 + 0.2
        nod = 0.0 if pose.action == REST else 0.03 * pose.wave(0.13 * k, 1)
        out = vec(math.cos(angle), 0.0, math.sin(angle))
        a = top + out * 0.16 + vec(0.0, 0.10 + nod * 0.4)
        b = top + out * 0.34 + vec(0.0, 0.05 + nod)
        c = top + out * 0.44 + vec(0.0, -0.12 + nod * 1.6)
        clay.chain([top, a, b, c], [0.035, 0.070, 0.062, 0.012], leaf, blend=0.03, flat=2.2, side=vec(0.0, 1.0, 0.0))


STALKS = ((0.0, 0.0, 1.0, 0.058), (-0.17, -0.10, 0.88, 0.044), (0.16, -0.14, 0.80, 0.040))
"""Of bamboo: where each stands, how tall and how thick it is."""


def _bamboo(clay: Clay, palette: Palette, bent: Bend, wood: int, leaf: int) -> None:
    """Three stalks in joints, the first one before the others, with bunches of leaves at the upper ends."""
    ring = clay.material(palette["light"], gloss=30, specular=0.2)
    joints = 8
    for number, (x, z, tall, thick) in enumerate(STALKS):
        clay.on("trunk", 3 * number)
        for k in range(joints):
            low, high = tall * k / joints, tall * (k + 1) / joints - 0.008
            narrow = thick * (1.0 - 0.30 * k / joints)
            clay.cone(bent(x, low, z), bent(x, high, z), narrow, narrow * 0.97, wood, blend=0.0)
        clay.on("joint", 3 * number + 1)
        for k in range(1, joints):
            clay.ellipsoid(bent(x, tall * k / joints, z), (thick * 1.08, 0.011, thick * 1.08), ring, blend=0.0)
        clay.on("crown", 3 * number + 2)
        for k in range(5):
            y, side = tall * (0.60 + 0.09 * k), 1 if (k + number) % 2 else -1
            root = bent(x, y, z)
            for spread in (-0.4, 0.1, 0.6):
                out = vec(side * math.cos(spread) * 0.24, 0.02 - 0.10 * spread, math.sin(spread) * 0.18)
                clay.chain(
                    [root, root + out * 0.55 + vec(0.0, 0.03), root + out], [0.012, 0.036, 0.006], leaf, blend=0.02,
                    flat=2.4, side=vec(0.0, 1.0, 0.2),
                )  # fmt: skip


TREE = Archetype(build=build, actions={"sway": Action(seconds=4.0)}, turn=0.0)
