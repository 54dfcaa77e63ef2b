"""Pirate ships: a high wooden hull with ports for its guns, three masts with square sails, a black flag. The origin is on the waterline."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..clay import Clay, Frame, Vec
from ..clay import layout as at
from ..clay.space import IDENTITY, pitch, roll, vec, yaw
from .species import REST, Action, Archetype, Palette, Pose


@dataclass(frozen=True, kw_only=True)
class Ship:
    masts: tuple[tuple[float, float, float], ...] = ((0.36, 0.98, 0.88), (0.02, 1.16, 1.0), (-0.34, 0.94, 0.80))
    """Where each stands, how high its top is, and how large its sails are."""
    braced: float = 0.80
    """Radians by which the yards are turned towards who looks at the ship from its side."""


def build(clay: Clay, s: Ship, palette: Palette, pose: Pose) -> None:
    still = 0.0 if pose.action == REST else 1.0
    body = Frame(
        roll(0.035 * pose.wave() * still) @ pitch(0.04 * pose.wave(0.3) * still),
        vec(0.0, 0.06 + 0.02 * pose.wave(0.15) * still),
    )
    hull = clay.material(palette["coat"], fuzz=0.4, grain=0.16)
    trim = clay.material(palette["trim"], gloss=40, specular=0.3, grain=0.04)
    wood = clay.material(palette["wood"], fuzz=0.4, grain=0.16)
    clay.on("hull")
    clay.slab(body(0, 0), ((-0.42, -0.14), (0.34, -0.14), (0.58, 0.17), (-0.52, 0.17)), 0.09, 0.085, hull, body.turn)
    clay.ellipsoid(body(0.0, 0.0), (0.50, 0.17, 0.18), hull, body.turn, blend=0.10)
    clay.slab(body(0, 0), ((-0.50, 0.15), (-0.20, 0.15), (-0.22, 0.31), (-0.55, 0.34)), 0.10, 0.06, hull, body.turn)
    clay.slab(body(0, 0), ((0.36, 0.15), (0.58, 0.15), (0.66, 0.27), (0.37, 0.25)), 0.05, 0.06, hull, body.turn)
    clay.on("rails", 1)
    for side in (1, -1):
        for run in (
            ((-0.60, 0.40, 0.15), (-0.22, 0.37, 0.16)),
            ((-0.20, 0.245, 0.175), (0.36, 0.245, 0.165)),
            ((0.36, 0.31, 0.12), (0.70, 0.34, 0.05)),
        ):
            clay.chain([body(x, y, side * z) for x, y, z in run], [0.024, 0.024], trim)
    clay.on("deck", 2)
    clay.box(body(0.08, 0.225), (0.30, 0.02, 0.15), 0.01, wood, body.turn)
    clay.cone(body(0.62, 0.28), body(0.98, 0.44), 0.026, 0.014, wood)
    for side in (1, -1):
        for n, x in enumerate((-0.30, -0.10, 0.10, 0.30)):
            clay.cone(body(x, 0.075, side * 0.155), body(x, 0.08, side * (0.235 - 0.01 * n)), 0.026, 0.026, trim)
    for n, mast in enumerate(s.masts):
        _mast(clay, s, palette, pose, body, mast, 3 + 2 * n, still)
    _flag(clay, palette, pose, body(s.masts[1][0], s.masts[1][1] + 0.02), body, still)
    clay.paint(
        at.STRIPES, Frame(IDENTITY, body(0.0, 0.0)), (3.0, 3.0, 3.0), palette["plank"], "hull",
        frequency=52.0, bend=0.86, opacity=0.55,
    )  # fmt: skip


def _mast(
    clay: Clay, s: Ship, palette: Palette, pose: Pose, body: Frame, mast: tuple[float, float, float], group: int, still: float
) -> None:  # fmt: skip
    """A pole with two square sails, the lower one broader, that fill towards the bow."""
    x, top, size = mast
    wood = clay.material(palette["wood"], fuzz=0.4, grain=0.16)
    cloth = clay.material(palette["sail"], fuzz=0.4, grain=0.05)
    clay.on(f"mast{group}", group)
    clay.cone(body(x, 0.15), body(x, top), 0.026, 0.014, wood)
    rig = Frame(body.turn @ yaw(-s.braced), body(x + 0.03, 0.0))
    high = top - 0.40
    for foot, head, wide, narrow in (
        (0.0, 0.50, 0.27 * size, 0.23 * size),
        (0.56, 0.90, 0.22 * size, 0.15 * size),
    ):
        low, up = 0.36 + high * foot, 0.36 + high * head
        fill = (0.085 + 0.015 * pose.wave(0.2 + 0.1 * group, 2) * still) * size
        clay.on(f"mast{group}", group)
        clay.cone(rig(0.0, up, -narrow - 0.03), rig(0.0, up, narrow + 0.03), 0.013, 0.013, wood)
        clay.on(f"sail{group}", group + 1)
        belly = rig(fill, (low + up) / 2, 0.0)
        corners = (rig(0.0, up, -narrow), rig(0.0, up, narrow), rig(0.02, low, wide), rig(0.02, low, -wide))
        for k in range(4):
            clay.sheet([belly, corners[k], corners[(k + 1) % 4]], 0.011, cloth, blend=0.05)


def _flag(clay: Clay, palette: Palette, pose: Pose, top: Vec, body: Frame, still: float) -> None:
    black = clay.material(palette["flag"], fuzz=0.5)
    bone = clay.material(palette["sail"], fuzz=0.4)
    wave = 0.03 * pose.wave(0.0, 4) * still
    fly = Frame(body.turn @ yaw(0.35), top)
    clay.on("flag", 10)
    clay.sheet(
        [fly(0.0, 0.0), fly(0.0, 0.20), fly(-0.30, 0.19, wave), fly(-0.30, 0.01, wave)],
        0.010, black,
    )  # fmt: skip
    clay.on("skull", 11)
    for side in (1, -1):
        z = side * 0.012 + 0.5 * wave
        clay.ellipsoid(fly(-0.15, 0.125, z), (0.042, 0.038, 0.010), bone, fly.turn, blend=0.0)
        for lean in (0.6, -0.6):
            out = (0.085 * math.cos(lean), 0.085 * math.sin(lean))
            clay.cone(fly(-0.15 - out[0], 0.08 - out[1], z), fly(-0.15 + out[0], 0.08 + out[1], z), 0.010, 0.010, bone)


SHIP = Archetype(build=build, actions={"sail": Action(seconds=4.2, stride=0.8, grounded=False)}, turn=0.42)
