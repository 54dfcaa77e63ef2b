"""Hot-air balloons: an envelope in gores, ropes, a basket and a burner."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..clay import Clay, Frame
from ..clay import layout as at
from ..clay.space import pitch, roll, vec, yaw
from .species import REST, Action, Archetype, Palette, Pose


@dataclass(frozen=True, kw_only=True)
class Balloon:
    gores: int = 6  # pairs


def build(clay: Clay, s: Balloon, palette: Palette, pose: Pose) -> None:
    still = 0.0 if pose.action == REST else 1.0
    body = Frame(
        roll(0.035 * pose.wave() * still) @ yaw(0.10 * pose.wave(0.4) * still), vec(0.0, 0.03 * pose.wave(0.2) * still)
    )
    cloth = clay.material(palette["coat"], gloss=20, specular=0.10, fuzz=0.6, grain=0.04)
    wicker = clay.material(palette["basket"], fuzz=0.3, grain=0.2)
    rope = clay.material(palette["rope"], grain=0.0)
    clay.on("envelope")
    clay.ellipsoid(body(0, 0.30), (0.48, 0.50, 0.48), cloth, body.turn)
    clay.cone(body(0, -0.06), body(0, -0.24), 0.32, 0.135, cloth, blend=0.22)
    clay.on("skirt", 1)
    clay.cylinder(body(0, -0.355), 0.138, 0.024, 0.018, cloth, body.turn @ pitch(math.pi / 2))
    clay.on("basket", 2)
    clay.box(body(0, -0.66), (0.118, 0.088, 0.118), 0.035, wicker, body.turn)
    clay.on("rim", 3)
    clay.torus(body(0, -0.575), 0.120, 0.024, rope, body.turn)
    for x in (1, -1):
        for z in (1, -1):
            clay.cone(body(x * 0.10, -0.57, z * 0.10), body(x * 0.098, -0.36, z * 0.098), 0.010, 0.010, rope, blend=0.0)
    puff = 1.0 + 0.25 * pose.wave(0.0, 9) * still
    flame = clay.material((1.0, 0.78, 0.32), glow=1.0, grain=0.0)
    clay.on("flame", 4)
    clay.cone(body(0, -0.50), body(0, -0.50 + 0.10 * puff, 0.0), 0.036, 0.010, flame, blend=0.0)
    clay.paint(
        at.GORES,
        Frame(body.turn, body(0, 0.2)),
        (3.0, 3.0, 3.0),
        palette["alternate"],
        "envelope",
        frequency=float(s.gores),
    )
    level = body.turn @ roll(math.pi / 2)
    clay.paint(at.BLOB, Frame(level, body(0, 0.27)), (0.052, 3.0, 3.0), palette["band"], "envelope", soft=0.06)
    clay.paint(at.TIP, Frame(level, body(0, 0.735)), (1.0, 1.0, 1.0), palette["band"], "envelope", soft=0.006)
    clay.paint(
        at.STRIPES,
        Frame(level, body(0, -0.66)),
        (3.0, 3.0, 3.0),
        palette["rope"],
        "basket",
        frequency=130.0,
        bend=0.2,
        opacity=0.55,
    )
    clay.paint(
        at.STRIPES,
        Frame(body.turn, body(0, -0.66)),
        (3.0, 3.0, 3.0),
        palette["rope"],
        "basket",
        frequency=95.0,
        bend=0.5,
        opacity=0.45,
    )


BALLOON = Archetype(build=build, actions={"float": Action(seconds=5.0, stride=0.25, grounded=False)}, turn=0.2)
