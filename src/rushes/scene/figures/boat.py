"""Sailing boats: a hull, a deck and two sails that fill. The origin is on the waterline."""

from __future__ import annotations

from dataclasses import dataclass

from ..clay import Clay, Frame
from ..clay import layout as at
from ..clay.space import IDENTITY, pitch, roll, vec, yaw
from .species import REST, Action, Archetype, Palette, Pose


@dataclass(frozen=True, kw_only=True)
class Boat:
    stripes: bool = True


def build(clay: Clay, s: Boat, palette: Palette, pose: Pose) -> None:
    still = 0.0 if pose.action == REST else 1.0
    body = Frame(
        roll(0.05 * pose.wave() * still) @ pitch(0.07 * pose.wave(0.3) * still),
        vec(0.0, 0.09 + 0.025 * pose.wave(0.15) * still),
    )
    hull = clay.material(palette["coat"], gloss=40, specular=0.3, fuzz=0.3, grain=0.04)
    white = clay.material(palette["sail"], gloss=40, specular=0.2, grain=0.04)
    wood = clay.material(palette["wood"], fuzz=0.4, grain=0.16)
    cloth = clay.material(palette["sail"], fuzz=0.4, grain=0.05)
    clay.on("hull")
    clay.slab(body(0, 0), ((-0.36, -0.15), (0.30, -0.15), (0.55, 0.12), (-0.45, 0.12)), 0.075, 0.085, hull, body.turn)
    clay.ellipsoid(body(-0.02, -0.02), (0.46, 0.15, 0.15), hull, body.turn, blend=0.10)
    clay.on("gunwale", 1)
    clay.chain(
        [
            body(-0.45, 0.165, -0.10),
            body(-0.47, 0.165, 0.10),
            body(-0.20, 0.160, 0.185),
            body(0.20, 0.170, 0.170),
            body(0.60, 0.215, 0.0),
            body(0.20, 0.170, -0.170),
            body(-0.20, 0.160, -0.185),
            body(-0.45, 0.165, -0.10),
        ],
        [0.036] * 8,
        white,
        blend=0.02,
    )
    clay.on("deck", 2)
    clay.slab(
        body(0.0, 0.185), ((-0.45, -0.02), (0.42, -0.02), (0.50, 0.02), (-0.45, 0.02)), 0.11, 0.02, wood, body.turn
    )
    clay.ellipsoid(body(0.0, 0.190), (0.50, 0.034, 0.165), wood, body.turn, blend=0.03)
    clay.on("cabin", 3)
    clay.box(body(-0.22, 0.25), (0.135, 0.085, 0.10), 0.04, white, body.turn)
    clay.on("mast", 4)
    clay.cone(body(0.06, 0.15), body(0.06, 1.05), 0.024, 0.016, wood, blend=0.0)
    swing = 0.10 + 0.03 * pose.wave(0.1, 2) * still
    boom = Frame(body.turn @ yaw(0.18 + swing), body(0.05, 0.33))
    clay.cone(boom.origin, boom(-0.50, -0.01), 0.018, 0.014, wood, blend=0.0)
    # Each sail is two plates that meet in a belly.
    fill = 0.045 + 0.012 * pose.wave(0.2, 2) * still
    belly = boom(-0.20, 0.25, fill)
    clay.on("sail", 5)
    for a, b in (
        ((-0.02, 0.72, 0.0), (-0.02, 0.01, 0.0)),
        ((-0.02, 0.01, 0.0), (-0.47, 0.0, 0.0)),
        ((-0.47, 0.0, 0.0), (-0.02, 0.72, 0.0)),
    ):
        clay.sheet([belly, boom(*a), boom(*b)], 0.011, cloth, blend=0.05)
    clay.on("jib", 6)
    bow, head, foot = body(0.53, 0.24), body(0.085, 0.92), body(0.10, 0.30, 0.03)
    middle = (bow + head + foot) / 3.0 + body.direction(0.0, 0.0, fill * 0.6)
    for first, second in ((bow, head), (head, foot), (foot, bow)):
        clay.sheet([middle, first, second], 0.011, cloth, blend=0.05)
    wave = 0.03 * pose.wave(0.0, 4) * still
    clay.on("flag", 7)
    flag = clay.material(palette["coat"], fuzz=0.5)
    clay.sheet([body(0.06, 1.06), body(0.06, 0.98), body(-0.10, 1.02, wave)], 0.010, flag)
    _paint(clay, s, palette, body, boom)


def _paint(clay: Clay, s: Boat, palette: Palette, body: Frame, boom: Frame) -> None:
    clay.paint(
        at.TIP, Frame(body.turn @ roll(1.5708), body(0.0, 0.075)), (1.0, 1.0, 1.0), palette["sail"], "hull", soft=0.006
    )
    clay.paint(
        at.TIP, Frame(body.turn @ roll(1.5708), body(0.0, 0.112)), (1.0, 1.0, 1.0), palette["coat"], "hull", soft=0.006
    )
    if s.stripes:
        for k in range(3):
            band = Frame(boom.turn @ roll(1.5708), boom(0.0, 0.12 + 0.20 * k))
            clay.paint(at.BLOB, band, (0.052, 3.0, 3.0), palette["stripe"], "sail", soft=0.06)
    for side in (1, -1):
        for x in (-0.28, -0.16):
            port = Frame(body.turn @ yaw(-side * 1.5708), body(x, 0.265, side * 0.1))
            clay.paint(at.DISC, port, (0.05, 0.026, 0.026), (0.30, 0.45, 0.58), "cabin", soft=0.0)
    clay.paint(
        at.STRIPES,
        Frame(IDENTITY, body(0.0, 0.15)),
        (3.0, 3.0, 3.0),
        palette["plank"],
        "deck",
        frequency=62.0,
        bend=0.86,
        opacity=0.6,
    )


BOAT = Archetype(build=build, actions={"sail": Action(seconds=3.4, stride=0.9, grounded=False)}, turn=0.42)
