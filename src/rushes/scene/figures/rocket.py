"""Rockets: they climb on a flickering flame."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..clay import Clay, Frame
from ..clay import layout as at
from ..clay.space import facing_along, pitch, roll, vec, yaw
from .species import REST, Action, Archetype, Palette, Pose

HULL = (0.21, 0.52, 0.21)
FINS = 3


@dataclass(frozen=True, kw_only=True)
class Rocket:
    lean: float = -0.5  # radians from upright, nose forwards


def build(clay: Clay, s: Rocket, palette: Palette, pose: Pose) -> None:
    still = 0.0 if pose.action == REST else 1.0
    lean = s.lean if pose.action == "fly" else 0.0
    shake = 0.012 * pose.wave(0.0, 3) * still
    body = Frame(roll(lean + 0.03 * pose.wave() * still), vec(shake, 0.01 * pose.wave(0.3, 2) * still))
    shell = clay.material(palette["shell"], gloss=40, specular=0.35, fuzz=0.35, grain=0.03)
    trim = clay.material(palette["coat"], gloss=40, specular=0.35, grain=0.04)
    metal = clay.material((0.42, 0.45, 0.50), gloss=30, specular=0.4)
    clay.on("hull")
    clay.ellipsoid(body(0, 0.06), HULL, shell, body.turn)
    clay.cone(body(0, 0.46), body(0, 0.585), 0.06, 0.026, shell, blend=0.10)
    clay.on("nozzle", 1)
    clay.cylinder(body(0, -0.43), 0.13, 0.06, 0.03, metal, body.turn @ pitch(math.pi / 2))
    clay.on("fin", 2)
    for k in range(FINS):
        side = Frame(body.turn @ yaw(math.tau * k / FINS + 0.55), body.origin)
        clay.slab(
            side(0.13, -0.30),
            ((-0.02, 0.20), (0.19, -0.10), (0.20, -0.25), (-0.02, -0.05)),
            0.018,
            0.028,
            trim,
            side.turn,
            blend=0.03,
        )
    look = yaw(-1.15)
    out = Frame(body.turn @ look, body.origin)
    clay.on("frame", 3)
    pane = clay.material((0.60, 0.86, 1.0), glass=(0.17, 0.38, 0.62), gloss=70, specular=0.7, grain=0.0, glow=0.1)
    # The hull narrows upwards: the window leans with it.
    place = Frame(out.turn @ roll(0.16), out(0.198, 0.19))
    clay.torus(place.origin, 0.095, 0.026, metal, place.turn @ roll(math.pi / 2))
    clay.on("pane", 4)
    clay.ellipsoid(place.origin, (0.028, 0.088, 0.088), pane, place.turn, blend=0.0)
    _flame(clay, pose, body, still)
    up = body.turn @ roll(math.pi / 2)
    clay.paint(at.TIP, Frame(up, body(0, 0.335)), (1.0, 1.0, 1.0), palette["coat"], "hull", soft=0.004)
    for low, high in ((-0.235, 0.026),):
        clay.paint(at.BLOB, Frame(up, body(0, low)), (high, 3.0, 3.0), palette["coat"], "hull", soft=0.10)
    clay.paint(
        at.STRIPES,
        Frame(facing_along(body.turn[:, 1]), body(0, -0.43)),
        (3.0, 3.0, 3.0),
        (0.28, 0.30, 0.34),
        "nozzle",
        frequency=90.0,
        bend=0.3,
    )


def _flame(clay: Clay, pose: Pose, body: Frame, still: float) -> None:
    # Flicker is a sum of closed waves: quick, and yet seamless.
    flick = (0.12 * pose.wave(0.0, 7) + 0.10 * pose.wave(0.3, 11)) * still
    outer = clay.material((1.0, 0.50, 0.10), glow=0.95, grain=0.0)
    inner = clay.material((1.0, 0.92, 0.55), glow=1.0, grain=0.0)
    long = 0.30 * (1.0 + flick)
    clay.on("flame", 5)
    clay.cone(body(0, -0.50), body(0.012 * pose.wave(0.1, 5) * still, -0.50 - long), 0.112, 0.020, outer, blend=0.0)
    for k in range(3):
        angle = math.tau * (k / 3 + pose.phase * still)
        clay.ellipsoid(
            body(0.06 * math.cos(angle), -0.555 - 0.03 * pose.wave(0.2 * k, 4) * still, 0.06 * math.sin(angle)),
            (0.062, 0.09, 0.062),
            outer,
            body.turn,
            blend=0.06,
        )
    clay.on("core", 6)
    clay.cone(body(0, -0.50, 0.055), body(0, -0.50 - long * 0.58, 0.10), 0.068, 0.018, inner, blend=0.0)


ROCKET = Archetype(
    build=build,
    actions={"fly": Action(seconds=1.6, stride=1.2, grounded=False), "launch": Action(seconds=1.6, grounded=False)},
    turn=0.2,
)
