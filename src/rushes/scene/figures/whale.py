"""Whales, dolphins, sharks: a long body whose wave runs up and down (or, with `sideways`, left and right)."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..clay import Clay, Frame, Vec
from ..clay import layout as at
from ..clay.space import IDENTITY, facing_along, on_ball, pitch, roll, unit, vec
from . import face
from .gait import breach
from .species import REST, Action, Archetype, Palette, Pose


@dataclass(frozen=True, kw_only=True)
class Whale:
    length: float = 0.52  # half
    height: float = 0.28  # half
    width: float = 0.28
    fluke: float = 0.27
    flipper: float = 0.27
    dorsal: float = 0.0
    beak: float = 0.0
    sideways: bool = False
    grooves: bool = True
    patch: bool = False  # white behind the eye, as an orca has
    tusk: float = 0.0  # length of a narwhal's


def build(clay: Clay, s: Whale, palette: Palette, pose: Pose) -> None:
    swing = 0.0 if pose.action == REST else 1.0

    def spine(u: float) -> Vec:
        wave = (0.012 + 0.125 * u * u) * math.sin(math.tau * pose.phase - u * 2.3) * swing
        lift = 0.10 * u * u
        x = s.length * (0.66 - 1.42 * u)
        return vec(x, lift, wave) if s.sideways else vec(x, lift + wave, 0.0)

    def joint(u: float) -> Frame:
        return Frame(facing_along(unit(spine(u - 0.03) - spine(u + 0.03))), spine(u))

    coat = clay.material(palette["coat"], gloss=32, specular=0.16, fuzz=0.5, grain=0.07)
    clay.on("body")
    for u, thick, long in ((0.26, 1.0, 0.66), (0.52, 0.80, 0.50), (0.80, 0.44, 0.40), (1.05, 0.22, 0.26)):
        place = joint(u)
        clay.ellipsoid(place.origin, (s.length * long, s.height * thick, s.width * thick), coat, place.turn, blend=0.16)
    head = joint(0.26)
    skull = (s.length * 0.66, s.height, s.width)
    if s.beak:
        clay.cone(head(s.length * 0.52, -0.05), head(s.length * 0.62 + s.beak, -0.075), 0.095, 0.045, coat, blend=0.07)
    root = joint(1.16)
    clay.on("fluke")
    for side in (1, -1):
        across = vec(0.0, side * 0.9, 0.0) if s.sideways else vec(0.0, 0.06, side * 0.95)
        curl = 0.25 * math.cos(math.tau * pose.phase - 2.9) * swing
        bend = vec(0.0, 0.0, curl) if s.sideways else vec(0.0, -curl, 0.0)
        end = root.origin + root.turn @ unit(vec(-0.62, 0.0, 0.0) + across + bend) * s.fluke
        normal = root.turn[:, 2] if s.sideways else root.turn[:, 1]
        clay.cone(root.origin, end, 0.070, 0.024, coat, blend=0.09, flat=2.0, side=normal)
        clay.cone(
            root.origin + root.turn @ vec(-0.02, 0.0),
            root.origin + (end - root.origin) * 0.62,
            0.068,
            0.05,
            coat,
            blend=0.07,
            flat=2.2,
            side=normal,
        )
    for k, side in enumerate((1, -1)):
        clay.on("flipper", 2 + k)
        start = joint(0.40)(0.0, -s.height * 0.42, side * s.width * 0.80)
        beat = 0.22 * math.sin(math.tau * pose.phase - 1.0) * swing
        middle = start + unit(vec(-0.35, -0.42 + beat, side * 0.75)) * s.flipper * 0.5
        end = middle + unit(vec(-0.72, -0.40 + beat * 1.6, side * 0.45)) * s.flipper * 0.55
        clay.chain([start, middle, end], [0.062, 0.060, 0.026], coat, blend=0.05, flat=1.9, side=vec(0.45, 1.0, 0.0))
    if s.dorsal:
        clay.on("fin", 0)
        base = joint(0.50)(0.0, s.height * 0.70)
        clay.cone(base, base + vec(-0.10, s.dorsal), 0.085, 0.014, coat, blend=0.07, flat=2.6, side=vec(0.0, 0.0, 1.0))
    _face(clay, s, palette, pose, head, skull)
    if pose.action == "leap":
        high, steep = breach(pose.phase, s.length * 1.25, 0.95)
        clay.carry(Frame(roll(steep) @ pitch(0.35 * math.sin(math.pi * pose.phase) ** 2), vec(0.0, high)))


def _face(clay: Clay, s: Whale, palette: Palette, pose: Pose, head: Frame, skull: tuple[float, float, float]) -> None:
    belly = palette["belly"]
    clay.paint(
        at.BLOB,
        Frame(IDENTITY, head(0.02, -s.height * 1.12)),
        (s.length * 1.12, s.height * 0.98, 1.0),
        belly,
        "body",
        soft=0.10,
        wobble=0.12,
    )
    if s.patch:
        for side in (1, -1):
            spot = on_ball(head, skull, side * 1.12, 0.30, 1.0)
            clay.paint(at.BLOB, Frame(spot.turn, spot.origin), (0.2, 0.048, 0.105), belly, "body", soft=0.03)
    if s.tusk:
        ivory = clay.material(palette["tusk"], gloss=40, specular=0.3, fuzz=0.1)
        clay.on("tusk", 5)
        root = head(s.length * 0.56, s.height * 0.34)
        clay.cone(root, root + head.turn @ vec(s.tusk, 0.30 * s.tusk, 0.0), 0.036, 0.006, ivory, blend=0.01)
    if s.grooves:
        groove = tuple(c * 0.80 for c in belly)
        for row in range(4):
            down = 0.62 + 0.14 * row
            for side in (1, -1):
                place = Frame(facing_along(vec(0.0, -0.35, side)), head(0.02, -s.height * down, side * 0.0))
                clay.paint(
                    at.PANEL,
                    place,
                    (0.5, 0.006, s.length * (0.44 - 0.05 * row)),
                    (groove[0], groove[1], groove[2]),
                    "body",
                    soft=0.004,
                    bend=0.005,
                    opacity=0.75,
                )
    for side in (1, -1):
        # The mouth: a long smile that ends under the eye.
        place = Frame(
            facing_along(vec(0.0, 0.0, side)),
            head(s.length * (0.44 + 0.5 * s.beak), -s.height * 0.27 - 0.1 * s.beak, 0.0),
        )
        clay.paint(at.STROKE, place, (0.5, 0.0085, 0.17 + 0.2 * s.beak), palette["line"], "body", soft=0.0, bend=1.4)
    azimuth = 0.80
    face.eye_pair(
        clay,
        head,
        skull,
        azimuth=azimuth,
        elevation=0.06,
        size=0.040,
        lid=palette["coat"],
        opened=face.blink(pose, 0.55, width=0.10),
    )
    for side in (1, -1):
        cheek = on_ball(head, skull, side * (azimuth + 0.16), -0.20)
        clay.paint(at.DISC, cheek, (0.12, 0.030, 0.042), face.BLUSH, "body", soft=0.016, opacity=0.3)
    clay.paint(
        at.DISC,
        Frame(facing_along(vec(0.0, 1.0)), head(-0.02, s.height)),
        (0.1, 0.03, 0.016),
        palette["line"],
        "body",
        soft=0.004,
    )


WHALE = Archetype(
    build=build,
    actions={
        "swim": Action(seconds=2.2, stride=1.4, grounded=False),
        "leap": Action(seconds=2.6, stride=1.4, grounded=False),
    },
    turn=0.52,
)
