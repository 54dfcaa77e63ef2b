"""Snakes: a body that follows its own track over the ground, and coils up when it stays."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..clay import Clay, Frame, Vec
from ..clay import layout as at
from ..clay.space import IDENTITY, facing_along, roll, vec, yaw
from . import face
from .species import REST, Action, Archetype, Palette, Pose

WAVE = 0.62  # way between two bends, and so the way of one cycle
SEGMENTS = 18
STRETCHED = ("slither", REST)


@dataclass(frozen=True, kw_only=True)
class Snake:
    length: float = 1.5
    thick: float = 0.085
    swing: float = 0.17  # of the bends, to either side
    raised: float = 0.34  # height of the head


def build(clay: Clay, s: Snake, palette: Palette, pose: Pose) -> None:
    coat = clay.material(palette["coat"], gloss=30, specular=0.18, fuzz=0.4, grain=0.05)
    line = _track(s, pose) if pose.action in STRETCHED else _coil(s, pose)
    radii = [s.thick * (1.0 - 0.86 * (k / SEGMENTS) ** 2.2) * (0.88 if k < 3 else 1.0) for k in range(SEGMENTS + 1)]
    clay.on("body")
    for k in range(SEGMENTS):
        clay.cone(line[k], line[k + 1], radii[k], radii[k + 1], coat, blend=0.0 if k == 0 else 0.012)
    head = _head(clay, s, palette, pose, line, coat)
    rest = _track(s, Pose(action=REST, phase=0.0))
    for k in range(2, SEGMENTS, 2):
        ring = Frame(facing_along(rest[k + 1] - rest[k]), rest[k])
        clay.paint(at.BLOB, ring, (0.034, 0.15, 0.15), palette["band"], "body", soft=0.12)
    clay.mark("head", head.origin)


def _track(s: Snake, pose: Pose) -> list[Vec]:
    """From the head backwards: each point is where the head has been."""
    points = []
    moving = 0.0 if pose.action == REST else 1.0
    for k in range(SEGMENTS + 1):
        u = k / SEGMENTS
        x = 0.5 * s.length * 0.80 - u * s.length * 0.80
        side = s.swing * math.sin(math.tau * (x / WAVE + pose.phase * moving))
        up = s.raised * max(0.0, 1.0 - u / 0.22) ** 2 * (3.0 - 2.0 * max(0.0, 1.0 - u / 0.22))
        points.append(vec(x, s.thick * (1.0 - 0.8 * u * u) + up, side * min(1.0, 0.35 + 2.2 * u)))
    return points


def _coil(s: Snake, pose: Pose) -> list[Vec]:
    """Two rings and a half, the head above them or, asleep, on top of them."""
    asleep = pose.action == "sleep"
    breath = 0.012 * pose.wave()
    points = []
    for k in range(SEGMENTS + 1):
        u = k / SEGMENTS
        if u < 0.22:
            v = 1.0 - u / 0.22
            rise = (0.06 if asleep else s.raised * 1.15 + breath) * v
            lean = (0.10 if asleep else 0.10 * math.sin(v * math.pi) + 0.16 * v) + (
                0.0 if asleep else 0.03 * pose.wave(0.2) * v
            )
            turn = 0.9 * (1.0 - v)
            points.append(vec(0.02 + lean + 0.05 * (1 - v), s.thick * 2.7 + rise, 0.17 * math.sin(turn * 1.6)))
            continue
        v = (u - 0.22) / 0.78
        angle = 1.45 + v * math.tau * 2.05
        radius = 0.17 + 0.15 * min(1.0, v * 1.9)
        height = s.thick * (1.0 + 1.75 * (1.0 - min(1.0, v * 1.6)))
        points.append(vec(radius * math.cos(angle), height + breath * 0.3, radius * math.sin(angle)))
    return points


def _head(clay: Clay, s: Snake, palette: Palette, pose: Pose, line: list[Vec], coat: int) -> Frame:
    look = 0.30 * pose.pulse(0.55, 0.4) if pose.action in ("idle", "eat") else 0.0
    nod = -0.5 if pose.action == "eat" and pose.phase < 0.6 else 0.0
    head = Frame(
        yaw(-0.45 - look) @ roll(-0.08 + nod * math.sin(math.pi * min(1.0, pose.phase / 0.6))),
        line[0] + vec(0.03, 0.015),
    )
    size = s.thick
    radii = (size * 1.75, size * 1.15, size * 1.45)
    clay.on("head")
    clay.ellipsoid(head.origin, radii, coat, head.turn, blend=0.03)
    clay.ellipsoid(head(size * 1.1, -size * 0.18), (size * 0.95, size * 0.75, size * 1.05), coat, head.turn, blend=0.05)
    tongue = clay.material(palette["tongue"], gloss=30, specular=0.2, fuzz=0.1)
    flick = 0.0 if pose.action in ("sleep", REST) else 0.5 + 0.5 * pose.wave(0.0, 2)
    clay.on("tongue", 1)
    root = head(size * 1.7, -size * 0.35)
    fork = head(size * (1.8 + 1.1 * flick), -size * 0.45)
    clay.cone(root, fork, 0.013, 0.011, tongue, blend=0.0)
    for side in (1, -1):
        clay.cone(
            fork,
            fork + head.direction(0.055 * flick + 0.004, 0.01, side * 0.03 * flick),
            0.010,
            0.005,
            tongue,
            blend=0.005,
        )
    opened = 0.0 if pose.action == "sleep" else face.blink(pose, 0.2, 0.72)
    face.eye_pair(
        clay, head, radii, azimuth=0.72, elevation=0.55, size=size * 0.44, lid=palette["coat"], opened=opened,
        iris=face.iris_on(palette["coat"]),
    )  # fmt: skip
    for side in (1, -1):
        place = Frame(facing_along(head.direction(0.25, -0.1, side)), head(size * 1.0, -size * 0.42, side * size * 0.9))
        clay.paint(at.STROKE, place, (0.2, 0.007, size * 0.9), palette["line"], "head", soft=0.0, bend=1.6)
    clay.paint(
        at.BLOB, Frame(IDENTITY, head(size * 0.6, -size * 1.2)), (size * 2.4, size * 0.7, size * 1.4), palette["belly"],
        "head", soft=0.2,
    )  # fmt: skip
    return head


SNAKE = Archetype(
    build=build,
    actions={
        "slither": Action(seconds=1.3, stride=WAVE),
        "idle": Action(seconds=3.6),
        "sleep": Action(seconds=4.0),
        "eat": Action(seconds=2.4),
    },
    turn=0.75,
)
