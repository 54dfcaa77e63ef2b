"""Fish: a body that a wave runs through, and fins that follow it. Whales have their own module."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from ..clay import Clay, Frame, Rgb, Vec
from ..clay import layout as at
from ..clay.space import IDENTITY, facing_along, on_ball, roll, unit, vec
from . import face
from .gait import breach
from .species import REST, Action, Archetype, Palette, Pose

Spine = Callable[[float], Frame]  # 0 at the head, 1 at the root of the tail


@dataclass(frozen=True, kw_only=True)
class Fish:
    length: float = 0.46  # half
    height: float = 0.27  # half
    width: float = 0.17  # half
    bands: bool = True
    eye: float = 0.066
    dorsal: float = 0.14
    tail: float = 0.27


def build(clay: Clay, s: Fish, palette: Palette, pose: Pose) -> None:
    swing = 0.0 if pose.action == REST else 1.0

    def spine(u: float) -> Vec:
        wave = (0.015 + 0.15 * u * u) * math.sin(math.tau * pose.phase - u * 2.6) * swing
        return vec(s.length * (0.62 - 1.5 * u), 0.0, wave)

    def joint(u: float) -> Frame:
        return Frame(facing_along(unit(spine(u - 0.03) - spine(u + 0.03))), spine(u))

    coat = clay.material(palette["coat"], gloss=34, specular=0.2, fuzz=0.4, grain=0.06)
    fin = clay.material(palette["fin"], gloss=30, specular=0.12, fuzz=0.6)
    clay.on("body")
    for u, thick, long in ((0.28, 1.0, 0.62), (0.55, 0.84, 0.42), (0.80, 0.50, 0.30)):
        place = joint(u)
        clay.ellipsoid(place.origin, (s.length * long, s.height * thick, s.width * thick), coat, place.turn, blend=0.10)
    # Cheeks and lips give it a face.
    front = joint(0.12)
    head = Frame(front.turn, joint(0.28).origin)
    skull = (s.length * 0.62, s.height, s.width)
    clay.ellipsoid(head(s.length * 0.50, -0.045), (0.085, 0.075, 0.085), coat, head.turn, blend=0.08)
    lips = clay.material(palette["lips"], fuzz=0.5)
    gape = 0.010 + 0.008 * pose.wave(0.0, 2) * swing
    clay.on("lips", 1)
    nose = head(s.length * 0.50 + 0.066, -0.052)
    clay.torus(nose, 0.026 + gape, 0.017, lips, facing_along(head.turn[:, 1], head.turn[:, 0]))
    _fins(clay, s, pose, joint, fin, swing)
    _eyes(clay, s, palette, pose, head, skull)
    _dress(clay, s, palette, joint, head)
    if pose.action == "leap":
        high, steep = breach(pose.phase, s.length * 1.4, 1.0)
        clay.carry(Frame(roll(steep), vec(0.0, high)))


def _fins(clay: Clay, s: Fish, pose: Pose, joint: Spine, fin: int, swing: float) -> None:
    root = joint(1.0)
    sweep = root.turn @ vec(-1.0, 0.0, 0.5 * math.cos(math.tau * pose.phase - 3.2) * swing)
    clay.on("fin", 2)
    start = root.origin
    for side in (1, -1):
        for spread, long in ((0.95, 1.0), (0.38, 0.80)):
            end = start + unit(sweep + vec(0.0, side * spread)) * s.tail * long
            clay.cone(start, end, 0.035, 0.058, fin, blend=0.04, flat=2.4, side=root.turn[:, 2])
    for u, long in ((0.24, 1.0), (0.42, 0.86), (0.60, 0.66)):
        place = joint(u)
        foot = place.origin + place.turn @ vec(0.0, s.height * (1.02 - 0.66 * u))
        lean = 0.02 * math.sin(math.tau * pose.phase - 5.0 * u) * swing
        clay.cone(
            foot,
            foot + vec(-0.10, s.dorsal * long, lean),
            0.085,
            0.040,
            fin,
            blend=0.05,
            flat=2.8,
            side=vec(0.0, 0.0, 1.0),
        )
    below = joint(0.60).origin + vec(0.0, -s.height * 0.62)
    clay.cone(below, below + vec(-0.14, -0.13), 0.085, 0.036, fin, blend=0.05, flat=2.6, side=vec(0.0, 0.0, 1.0))
    for k, side in enumerate((1, -1)):
        clay.on("fin", 3 + k)
        hand = joint(0.36).origin + vec(0.0, -0.06, side * s.width * 0.88)
        beat = 0.35 * math.sin(math.tau * pose.phase * 2.0) * swing
        for spread in (-0.26, 0.26):
            clay.cone(
                hand,
                hand + unit(vec(-0.8, -0.32 + beat + spread, side * 0.75)) * 0.17,
                0.034,
                0.042,
                fin,
                blend=0.03,
                flat=2.4,
                side=vec(0.3, 0.25, side),
            )


def _eyes(clay: Clay, s: Fish, palette: Palette, pose: Pose, head: Frame, skull: tuple[float, float, float]) -> None:
    iris: Rgb = palette["iris"]
    face.eye_pair(
        clay,
        head,
        skull,
        azimuth=0.62,
        elevation=0.20,
        size=s.eye,
        lid=palette["coat"],
        tall=1.08,
        white=True,
        iris=iris,
        gaze=(0.0, 0.02),
        sink=0.99,
    )


def _dress(clay: Clay, s: Fish, palette: Palette, joint: Spine, head: Frame) -> None:
    band, edge = palette["band"], palette["edge"]
    if s.bands:
        for x, wide in ((0.19, 0.052), (-0.10, 0.062), (-0.36, 0.040)):
            place = Frame(IDENTITY, vec(x, 0.0))
            bow = Frame(facing_along(vec(1.0, 0.0)), place.origin)
            clay.paint(at.BLOB, bow, (wide + 0.016, 3.0, 3.0), edge, "body", soft=0.10, wobble=0.10)
            clay.paint(at.BLOB, bow, (wide, 3.0, 3.0), band, "body", soft=0.08, wobble=0.10)
    else:
        clay.paint(
            at.BLOB,
            Frame(IDENTITY, vec(0.0, -s.height * 1.05)),
            (s.length * 1.3, s.height * 0.9, 1.0),
            band,
            "body",
            soft=0.25,
            wobble=0.2,
        )
    tip = joint(1.0).origin
    clay.paint(
        at.TIP,
        Frame(facing_along(vec(-1.0, 0.0)), tip + vec(-s.tail * 0.80, 0.0)),
        (1.0, 1.0, 1.0),
        edge,
        "fin",
        soft=0.02,
        wobble=0.03,
    )
    for side in (1, -1):
        cheek = on_ball(head, (s.length * 0.62, s.height, s.width), side * 0.72, -0.30)
        clay.paint(at.DISC, cheek, (0.09, 0.032, 0.042), face.BLUSH, "body", soft=0.016, opacity=0.45)


FISH = Archetype(
    build=build,
    actions={
        "swim": Action(seconds=0.9, stride=0.9, grounded=False),
        "leap": Action(seconds=1.8, stride=0.9, grounded=False),
    },
    turn=0.48,
)
