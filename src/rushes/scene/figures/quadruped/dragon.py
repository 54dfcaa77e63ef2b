"""What makes a four-legged animal a dragon: a crest from brow to tail, horns, a spade, and wings of stretched skin."""

from __future__ import annotations

import math
from itertools import pairwise

from ...clay import Clay, Vec
from ...clay.space import mix, unit, vec
from ..species import Palette
from .joints import Joints, Materials
from .motion import Motion


def spikes(clay: Clay, palette: Palette, skin: Materials, joints: Joints, spine: list[Vec], thickness: float) -> None:
    """A crest from the brow to the tail, and two horns."""
    head = joints.head
    a, b, _ = joints.radii
    rump = joints.body[4]
    body_up = joints.chest.turn @ vec(-0.10, 1.0)
    line = [head(-a * 0.10, b * 1.0), head(-a * 0.62, b * 0.80)]
    line += [
        mix(joints.neck_root + body_up * 0.02, joints.hip.origin + body_up * rump * 0.96, u)
        for u in (0.10, 0.40, 0.70, 1.0)
    ]
    for i in range(1, 7):
        along = unit(spine[i + 1] - spine[i - 1])
        normal = unit(vec(float(-along[1]), float(along[0])) * (1.0 if along[0] > 0.0 else -1.0) + vec(0.0, 0.2))
        line.append(spine[i] + normal * thickness * (0.98 - 0.12 * i))
    clay.on("spike", 5)
    for i, point in enumerate(line):
        size = 1.12 - 0.05 * i
        clay.cone(
            point - vec(0.0, 0.02),
            point + vec(-0.05, 0.085) * size,
            0.048 * size,
            0.010,
            skin.accent,
            blend=0.0,
            flat=1.5,
            side=vec(0.0, 0.0, 1.0),
        )
    end = spine[-1]
    clay.on("spade", 5)
    out = unit(end - spine[-2])
    for side in (1, -1):
        clay.cone(
            end - out * 0.02,
            end + out * 0.055 + vec(0.0, side * 0.075),
            0.030,
            0.018,
            skin.accent,
            blend=0.02,
            flat=1.6,
            side=vec(0.0, 0.0, 1.0),
        )
    clay.cone(end, end + out * 0.15, 0.050, 0.010, skin.accent, blend=0.04, flat=1.6, side=vec(0.0, 0.0, 1.0))
    horn = clay.material(palette["horn"], gloss=36, specular=0.25, fuzz=0.1)
    clay.on("horn", 6)
    for side in (1, -1):
        clay.chain(
            [
                head(-a * 0.2, b * 0.80, side * 0.10),
                head(-a * 0.55, b * 1.18, side * 0.15),
                head(-a * 0.52, b * 1.52, side * 0.15),
            ],
            [0.042, 0.032, 0.010],
            horn,
            blend=0.02,
        )


def wings(clay: Clay, palette: Palette, motion: Motion, skin: Materials, joints: Joints) -> None:
    """An arm, three fingers and the skin stretched between them, scalloped at the back."""
    web = clay.material(palette["web"], fuzz=0.35, grain=0.08)
    bone = clay.material(palette.get("wing", "coat"), fuzz=0.4)
    lift, hand = motion.wings
    body = joints.chest
    chest = joints.body[2]
    for k, side in enumerate((1, -1)):
        root = body(-0.06, chest * 0.72, side * chest * 0.45)
        away = body.turn @ vec(-0.35, math.sin(lift) * 0.9 + 0.25, side * math.cos(lift) * 0.8)
        elbow = root + unit(away) * 0.36
        h = lift + 0.45 + hand
        out = body.turn @ vec(-0.15, math.sin(h), side * math.cos(h) * 0.8)
        back = body.turn @ vec(-1.0, -0.12, side * 0.16)
        tips = [
            elbow + unit(out * 1.0 + back * 0.12) * 0.58,
            elbow + unit(out * 0.62 + back * 0.62) * 0.55,
            elbow + unit(out * 0.12 + back * 0.95 - vec(0, 0.1)) * 0.50,
        ]
        heel = root + unit(back + vec(0.0, -0.12)) * 0.36
        clay.on("wing", 7 + 2 * k)
        clay.chain([root, elbow], [0.050, 0.036], bone, blend=0.03)
        for tip in tips:
            clay.cone(elbow, tip, 0.030, 0.011, bone, blend=0.02)
        clay.on("web", 8 + 2 * k)
        edge = [*tips, heel]
        for first, second in pairwise(edge):
            scallop = mix(mix(first, second, 0.5), elbow, 0.20)
            clay.sheet([elbow, first * 0.97 + elbow * 0.03, scallop], 0.010, web, blend=0.012)
            clay.sheet([elbow, scallop, second * 0.97 + elbow * 0.03], 0.010, web, blend=0.012)
        clay.sheet([root, elbow, heel], 0.010, web, blend=0.012)
