"""Otters and seals: they float on the back with a shell in their hands, or swim belly down."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..clay import Clay, Frame
from ..clay import layout as at
from ..clay.space import IDENTITY, on_ball, pitch, roll, two_bones, vec, yaw
from . import face
from .species import REST, Action, Archetype, Palette, Pose

HEAD = (0.225, 0.21, 0.24)
TAIL_SEGMENTS = 5


@dataclass(frozen=True, kw_only=True)
class Otter:
    shell: bool = True


def build(clay: Clay, s: Otter, palette: Palette, pose: Pose) -> None:
    """Modelled on its back; to swim, the body is rolled over and stretched forwards."""
    swimming = pose.action == "swim"
    still = 0.0 if pose.action == REST else 1.0
    if swimming:
        body = Frame(
            roll(0.06 * pose.wave(0.25)) @ pitch(math.pi + 0.10 * pose.wave()), vec(0.0, 0.03 * pose.wave(0.1))
        )
    else:
        body = Frame(
            roll(0.03 * pose.wave() * still) @ pitch(0.34 + 0.10 * pose.wave(0.2) * still),
            vec(0.0, 0.02 + 0.02 * pose.wave(0.1) * still),
        )
    coat = clay.material(palette["coat"], fuzz=0.9, grain=0.14)
    feet = clay.material(palette["foot"], fuzz=0.5)
    clay.on("body")
    clay.ellipsoid(body(0.16, 0.04), (0.235, 0.21, 0.23), coat, body.turn)
    clay.ellipsoid(body(-0.13, 0.02), (0.27, 0.20, 0.225), coat, body.turn, blend=0.1)
    points = [body(-0.36, 0.0)]
    angle = math.pi - 0.1
    for i in range(TAIL_SEGMENTS):
        angle -= 0.10 + still * 0.07 * pose.wave(-0.12 * i)
        points.append(points[-1] + body.turn @ vec(math.cos(angle), math.sin(angle)) * 0.10)
    clay.on("tail")
    clay.cone(points[0], points[2], 0.12, 0.088, coat, blend=0.07)
    clay.cone(points[2], points[4], 0.088, 0.055, coat, blend=0.02)
    clay.cone(points[4], points[5], 0.055, 0.032, coat, blend=0.01)
    for side in (1, -1):
        kick = 0.10 * pose.wave(0.25 * side, 2) * still
        hip = body(-0.30, 0.06, side * 0.13)
        if swimming:
            ankle = body(-0.52 - kick * 0.3, 0.05 + kick, side * 0.15)
        else:
            ankle = body(-0.46 + kick * 0.2, 0.22 + kick * 0.3, side * 0.19)
        clay.on("leg")
        clay.cone(hip, ankle, 0.078, 0.050, coat, blend=0.05)
        clay.on("foot")
        web = body.turn @ roll(1.4 if swimming else 0.3 + kick)
        clay.ellipsoid(
            ankle + body.turn @ (vec(-0.05, 0.0) if swimming else vec(-0.01, 0.038)),
            (0.036, 0.078, 0.055),
            feet,
            web,
            blend=0.03,
        )
    head = _head(clay, palette, pose, body, swimming, still, coat)
    _arms(clay, s, palette, pose, body, swimming, still, coat, feet)
    _paint(clay, palette, body, head)


def _head(clay: Clay, palette: Palette, pose: Pose, body: Frame, swimming: bool, still: float, coat: int) -> Frame:
    if swimming:
        place = vec(0.47, 0.13) + vec(0.0, 0.02 * pose.wave(0.2))
        head = Frame(yaw(-0.40) @ roll(0.05 + 0.04 * pose.wave(0.3)), place)
    else:
        turn = yaw(-0.62 + 0.10 * pose.wave(0.4) * still) @ roll(0.16 + 0.05 * pose.wave(0.3) * still)
        head = Frame(turn, body(0.43, 0.25, 0.02))
    clay.on("neck")
    clay.cone(body(0.26, 0.06), head.origin, 0.19, 0.165, coat, blend=0.08)
    clay.on("head")
    clay.ellipsoid(head.origin, HEAD, coat, head.turn, blend=0.06)
    for side in (1, -1):
        clay.ellipsoid(head(0.168, -0.058, side * 0.055), (0.075, 0.060, 0.072), coat, head.turn, blend=0.04)
        clay.ellipsoid(
            on_ball(head, HEAD, side * 1.45, 0.62).origin, (0.030, 0.047, 0.047), coat, head.turn, blend=0.02
        )
    clay.ellipsoid(head(0.155, -0.112), (0.06, 0.045, 0.055), coat, head.turn, blend=0.04)
    nose = clay.material(palette["nose"], gloss=50, specular=0.5, fuzz=0.0, grain=0.0)
    clay.on("nose", 1)
    clay.ellipsoid(head(0.238, -0.010), (0.026, 0.030, 0.042), nose, head.turn, blend=0.0)
    moments = (0.2, 0.65) if pose.action != REST else ()
    face.eye_pair(
        clay,
        head,
        HEAD,
        azimuth=0.58,
        elevation=0.20,
        size=0.045,
        lid=palette["coat"],
        tall=1.2,
        opened=face.blink(pose, *moments, width=0.07),
    )
    return head


def _arms(
    clay: Clay, s: Otter, palette: Palette, pose: Pose, body: Frame, swimming: bool, still: float, coat: int, feet: int
) -> None:
    knead = 0.02 * pose.wave(0.0, 2) * still
    for k, side in enumerate((1, -1)):
        shoulder = body(0.28, 0.10 if swimming else 0.12, side * 0.19)
        if swimming:
            stroke = pose.wave(0.5 * k)
            hand = body(0.36 + 0.12 * stroke, 0.16 + 0.07 * pose.wave(0.25 + 0.5 * k), side * 0.24)
        else:
            hand = body(0.14 + knead * side, 0.285, side * 0.078)
        elbow, end = two_bones(shoulder, hand, 0.13, 0.13, body.turn @ vec(-0.3, 0.5, side * 1.0))
        clay.on("arm", 3 + k)
        clay.chain([shoulder, elbow, end], [0.072, 0.058, 0.047], coat, blend=0.05)
        clay.on("hand", 3 + k)
        clay.ellipsoid(end, (0.052, 0.043, 0.047), feet, body.turn, blend=0.03)
    shell = clay.material(palette["shell"], gloss=40, specular=0.3, fuzz=0.1)
    clay.on("shell", 5)
    if s.shell and not swimming:
        clay.ellipsoid(body(0.155, 0.305 + knead * 0.3), (0.078, 0.046, 0.088), shell, body.turn, blend=0.0)
    else:
        clay.ellipsoid(body(0.0, 0.02), (0.01, 0.01, 0.01), shell, body.turn, blend=0.0)


def _paint(clay: Clay, palette: Palette, body: Frame, head: Frame) -> None:
    clay.paint(
        at.BLOB,
        Frame(body.turn, body(0.04, 0.24)),
        (0.46, 0.25, 0.22),
        palette["belly"],
        "body neck",
        soft=0.16,
        wobble=0.2,
    )
    clay.paint(
        at.BLOB,
        Frame(head.turn, head(0.14, -0.10)),
        (0.20, 0.135, 0.26),
        palette["face"],
        "head neck",
        soft=0.14,
        wobble=0.16,
    )
    mouth = head.child(0.20, -0.078)
    face.muzzle_mouth(clay, mouth, width=0.030, rise=0.014, thick=0.0072, parts="head", stem=0.030, depth=0.12)
    face.blush(clay, head, HEAD, azimuth=0.86, elevation=-0.14, size=0.042, parts="head")
    for side in (1, -1):
        for row in range(3):
            dot = head.child(0.2, -0.055 - 0.020 * row, side * (0.062 + 0.014 * (row % 2)))
            clay.paint(at.DISC, dot, (0.12, 0.0052, 0.0052), palette["foot"], "head", soft=0.001)
    clay.paint(
        at.STRIPES,
        Frame(IDENTITY, body(0.155, 0.305)),
        (0.3, 0.3, 0.3),
        palette["ridge"],
        "shell",
        frequency=95.0,
        bend=0.2,
    )


OTTER = Archetype(
    build=build,
    actions={
        "float": Action(seconds=3.2, grounded=False),
        "swim": Action(seconds=1.2, stride=1.2, grounded=False),
    },
    turn=0.35,
)
