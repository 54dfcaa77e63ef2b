"""Flowers: a stem, two leaves and a face of petals that nods."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..clay import Clay, Frame, Vec
from ..clay import layout as at
from ..clay.space import pitch, roll, unit, vec, yaw
from . import face
from .passage import eased
from .species import REST, Action, Archetype, Palette, Pose


@dataclass(frozen=True, kw_only=True)
class Flower:
    petals: int = 9
    length: float = 0.235
    width: float = 0.085
    core: float = 0.13
    smiling: bool = True


def build(clay: Clay, s: Flower, palette: Palette, pose: Pose) -> None:
    still = 0.0 if pose.action == REST else 1.0

    def bent(y: float) -> Vec:
        return vec(0.04 * math.sin(3.0 * y) + 0.10 * y * y * pose.wave() * still, y, 0.03 * y * pose.wave(0.2) * still)

    green = clay.material(palette["stem"], fuzz=0.6)
    stem = [bent(y) for y in (0.0, 0.27, 0.54, 0.78)]
    clay.on("stem")
    clay.chain(stem, [0.036, 0.030, 0.026, 0.030], green)
    for side, y in ((1, 0.22), (-1, 0.34)):
        root = bent(y)
        out = unit(vec(side * 0.8, 0.55 + 0.1 * pose.wave(0.2 * side) * still, 0.25))
        flat = vec(-side * 0.4, 0.8, 0.3)
        clay.chain(
            [root, root + out * 0.15, root + out * 0.30], [0.02, 0.072, 0.010], green, blend=0.03, flat=2.0, side=flat
        )
    top = stem[-1] + vec(0.0, 0.06, 0.06)
    head = Frame(roll(-0.12 * pose.wave() * still) @ yaw(0.1) @ pitch(0.15 + 0.05 * pose.wave(0.2) * still), top)
    closed = _closed(pose.phase) if pose.action == "bloom" else 0.0
    petal = clay.material(palette["coat"], fuzz=0.7)
    clay.on("petal", 1)
    for k in range(s.petals):
        angle = math.tau * k / s.petals
        ahead = 0.16 + 0.05 * pose.wave(0.2 * k, 2) * still + 2.6 * closed
        out = head.direction(math.cos(angle), math.sin(angle), ahead) / math.sqrt(1.0 + (2.6 * closed) ** 2)
        clay.cone(
            head.origin + out * 0.06,
            head.origin + out * s.length * (1.0 - 0.30 * closed),
            0.045,
            s.width * (1.0 - 0.25 * closed),
            petal,
            blend=0.015,
            flat=1.7,
            side=head.turn[:, 2],
        )
    core = clay.material(palette["core"], fuzz=0.8, grain=0.2)
    clay.on("core", 2)
    clay.ellipsoid(head(0, 0, 0.05), (s.core, s.core, 0.075), core, head.turn)
    out_of = Frame(head.turn @ yaw(-math.pi / 2), head(0, 0, 0.05))
    clay.paint(
        at.DISC, Frame(out_of.turn, head.origin), (0.3, 0.165, 0.165), palette["heart"], "petal", soft=0.06, opacity=0.8
    )
    clay.paint(at.SPOTS, out_of, (3.0, 3.0, 3.0), palette["seed"], "core", frequency=34.0, bend=0.24, opacity=0.6)
    if s.smiling:
        skull = (0.075, s.core, s.core)
        face.eye_pair(
            clay,
            out_of,
            skull,
            azimuth=0.60,
            elevation=0.10,
            size=0.021,
            lid=palette["core"],
            tall=1.45,
            opened=face.blink(pose, 0.6, width=0.06) if still else 1.0,
        )
        face.smile(clay, Frame(out_of.turn, out_of(0.07, -0.034)), width=0.034, rise=0.016, thick=0.0062, parts="core")
        face.blush(clay, out_of, skull, azimuth=0.92, elevation=-0.18, size=0.020, parts="core", opacity=0.7)


def _closed(phase: float) -> float:
    """How far the bud is closed: it opens for most of the cycle, stays and closes for the next."""
    share = min(phase / 0.55, 1.0) if phase < 0.9 else (1.0 - phase) / 0.1
    return 1.0 - eased(share)


FLOWER = Archetype(build=build, actions={"sway": Action(seconds=3.6), "bloom": Action(seconds=7.0)}, turn=0.15)
