"""Cars: a rounded body, glass, lamps and four wheels that turn as fast as the road goes by."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from ..clay import Clay, Frame
from ..clay import layout as at
from ..clay.space import facing_along, pitch, roll, vec, yaw
from .species import REST, Action, Archetype, Palette, Pose

WHEEL = 0.128
SPOKES = 5


@dataclass(frozen=True, kw_only=True)
class Car:
    boxy: bool = False  # made for bad roads
    open: bool = False  # without a roof: a windscreen, two seats and what one steers with
    roof: Literal["", "taxi", "police"] = ""  # what it bears on its roof, and the paint that goes with it


def build(clay: Clay, s: Car, palette: Palette, pose: Pose) -> None:
    moving = 0.0 if pose.action in (REST, "park") else 1.0
    hum = 0.5 if pose.action == "park" else moving
    bounce = 0.006 * pose.wave(0.0, 2) * hum + 0.003 * pose.wave(0.3, 5) * hum
    body = Frame(roll(0.010 * pose.wave(0.2) * hum) @ pitch(0.008 * pose.wave(0.6, 2) * hum), vec(0.0, bounce))
    paint = clay.material(palette["coat"], gloss=45, specular=0.45, fuzz=0.35, grain=0.02)
    chrome = clay.material(palette["trim"], gloss=40, specular=0.5, fuzz=0.3, grain=0.0)
    dark = clay.material((0.20, 0.20, 0.235), fuzz=0.3)
    glass = clay.material((0.70, 0.86, 0.95), glass=(0.22, 0.36, 0.48), gloss=80, specular=0.7, fuzz=0.5, grain=0.0)
    (_open if s.open else _boxy if s.boxy else _rounded)(clay, body, paint, glass, dark)
    if s.roof:
        _roof(clay, s.roof, palette, body, dark, pose)
    _wheels(clay, palette, pose, body, paint, dark, chrome)
    _lamps(clay, palette, body, chrome)
    clay.on("trim", 6)
    for end in (1, -1):
        clay.chain(
            [
                body(end * 0.50, 0.15, -0.20),
                body(end * 0.54, 0.15, -0.1),
                body(end * 0.54, 0.15, 0.1),
                body(end * 0.50, 0.15, 0.20),
            ],
            [0.032] * 4,
            chrome,
            blend=0.01,
        )
    for side in (1, -1):
        clay.box(body(-0.02, 0.315, side * 0.272), (0.032, 0.009, 0.014), 0.008, chrome, body.turn)
        clay.ellipsoid(body(0.20, 0.36, side * 0.29), (0.028, 0.024, 0.036), paint, body.turn, blend=0.0)
        # Door seams and the line along the flank are paint.
        flank = Frame(facing_along(body.direction(0.0, 0.0, side)), body(-0.005, 0.27, side * 0.27))
        line = palette["line"]
        for x in (-0.205, 0.04):
            seam = Frame(flank.turn, body(x, 0.265, side * 0.27))
            clay.paint(at.PANEL, seam, (0.06, 0.082, 0.004), line, "body", soft=0.0, bend=0.003, opacity=0.8)
        clay.paint(
            at.PANEL,
            Frame(flank.turn, body(-0.03, 0.205, side * 0.27)),
            (0.06, 0.008, 0.24),
            palette["trim"],
            "body",
            soft=0.0,
            bend=0.006,
        )
    grin = Frame(body.turn, body(0.52, 0.218))
    clay.paint(at.STROKE, grin, (0.2, 0.013, 0.10), (0.14, 0.14, 0.17), "body", soft=0.0, bend=2.4)


def _rounded(clay: Clay, body: Frame, paint: int, glass: int, dark: int) -> None:
    clay.on("body")
    clay.box(body(0, 0.235), (0.52, 0.115, 0.27), 0.11, paint, body.turn)
    clay.ellipsoid(body(0.30, 0.27), (0.25, 0.12, 0.25), paint, body.turn, blend=0.08)
    clay.ellipsoid(body(-0.34, 0.28), (0.20, 0.12, 0.25), paint, body.turn, blend=0.08)
    clay.slab(
        body(-0.03, 0.44),
        ((-0.31, -0.13), (0.28, -0.13), (0.14, 0.11), (-0.21, 0.11)),
        0.165,
        0.065,
        paint,
        body.turn,
        blend=0.06,
    )
    clay.on("glass", 1)
    for corners in (
        ((-0.235, -0.095), (-0.045, -0.095), (-0.045, 0.088), (-0.172, 0.088)),
        ((0.002, -0.095), (0.205, -0.095), (0.115, 0.088), (0.002, 0.088)),
    ):
        clay.slab(body(-0.03, 0.437), corners, 0.226, 0.012, glass, body.turn)
    clay.slab(
        body(0.0, 0.437), ((0.20, -0.095), (0.262, -0.095), (0.168, 0.09), (0.10, 0.09)), 0.142, 0.022, glass, body.turn
    )
    clay.slab(
        body(-0.06, 0.437),
        ((-0.30, -0.095), (-0.2, -0.095), (-0.14, 0.09), (-0.222, 0.09)),
        0.142,
        0.02,
        glass,
        body.turn,
    )


def _open(clay: Clay, body: Frame, paint: int, glass: int, dark: int) -> None:
    """A low body that is open above: the seats are seen over its doors."""
    clay.on("body")
    clay.box(body(0, 0.225), (0.54, 0.10, 0.27), 0.10, paint, body.turn)
    clay.ellipsoid(body(0.32, 0.265), (0.26, 0.10, 0.25), paint, body.turn, blend=0.08)
    clay.ellipsoid(body(-0.40, 0.275), (0.17, 0.10, 0.25), paint, body.turn, blend=0.08)
    for side in (1, -1):
        clay.chain([body(-0.30, 0.315, side * 0.235), body(0.14, 0.315, side * 0.235)], [0.035] * 2, paint, blend=0.05)
    seat = clay.material((0.86, 0.72, 0.55), gloss=25, specular=0.2)
    clay.on("seat", 10)
    clay.box(body(-0.08, 0.335), (0.23, 0.012, 0.20), 0.01, dark, body.turn)
    for side in (1, -1):
        clay.box(body(-0.07, 0.345, side * 0.10), (0.09, 0.03, 0.075), 0.03, seat, body.turn)
        clay.box(body(-0.185, 0.42, side * 0.10), (0.03, 0.095, 0.075), 0.03, seat, body.turn @ roll(0.2))
        clay.ellipsoid(body(-0.215, 0.535, side * 0.10), (0.026, 0.034, 0.045), seat, body.turn)
    clay.torus(body(0.045, 0.40, 0.10), 0.058, 0.012, dark, body.turn @ roll(-1.15))
    clay.on("glass", 1)
    screen = ((0.11, -0.10), (0.145, -0.10), (0.03, 0.085), (0.0, 0.085))
    clay.slab(body(0.02, 0.42), screen, 0.20, 0.012, glass, body.turn)
    clay.on("rim", 11)
    for side in (1, -1):
        clay.chain([body(0.15, 0.325, side * 0.215), body(0.035, 0.512, side * 0.205)], [0.016] * 2, dark)
    clay.chain([body(0.035, 0.512, -0.205), body(0.035, 0.512, 0.205)], [0.016] * 2, dark)


def _boxy(clay: Clay, body: Frame, paint: int, glass: int, dark: int) -> None:
    """A tall, square body with a rack on its roof and the spare wheel behind."""
    clay.on("body")
    clay.box(body(0, 0.255), (0.53, 0.135, 0.275), 0.07, paint, body.turn)
    cabin = ((-0.46, -0.16), (0.25, -0.16), (0.165, 0.16), (-0.45, 0.16))
    clay.slab(body(-0.03, 0.52), cabin, 0.19, 0.06, paint, body.turn, blend=0.03)
    clay.on("glass", 1)
    for corners in (
        ((-0.42, -0.09), (-0.22, -0.09), (-0.22, 0.12), (-0.42, 0.12)),
        ((-0.185, -0.09), (-0.01, -0.09), (-0.01, 0.12), (-0.185, 0.12)),
        ((0.025, -0.09), (0.205, -0.09), (0.145, 0.12), (0.025, 0.12)),
    ):
        clay.slab(body(-0.03, 0.52), corners, 0.246, 0.012, glass, body.turn)
    screen = ((0.235, -0.10), (0.285, -0.10), (0.225, 0.13), (0.17, 0.13))
    clay.slab(body(-0.03, 0.52), screen, 0.165, 0.022, glass, body.turn)
    clay.on("rack", 9)
    for side in (1, -1):
        clay.chain([body(-0.43, 0.78, side * 0.19), body(0.08, 0.78, side * 0.19)], [0.018] * 2, dark)
    for x in (-0.40, -0.24, -0.08, 0.06):
        clay.chain(
            [body(x, 0.72, -0.19), body(x, 0.78, -0.19), body(x, 0.78, 0.19), body(x, 0.72, 0.19)], [0.015] * 4, dark
        )
    clay.on("spare", 10)
    clay.cylinder(body(-0.575, 0.36), 0.12, 0.045, 0.04, dark, body.turn @ yaw(math.pi / 2))


def _roof(clay: Clay, kind: str, palette: Palette, body: Frame, dark: int, pose: Pose) -> None:
    """A taxi's sign and chequers, or the lights and the other colour of the police."""
    top = body(-0.03, 0.635)
    clay.on("sign", 9)
    if kind == "taxi":
        sign = clay.material((1.0, 0.95, 0.72), glow=0.4, grain=0.0)
        clay.box(body(-0.03, 0.625), (0.10, 0.02, 0.14), 0.015, dark, body.turn)
        clay.box(body(-0.03, 0.675), (0.055, 0.045, 0.12), 0.03, sign, body.turn)
    else:
        clay.box(top, (0.05, 0.02, 0.19), 0.015, dark, body.turn)
        blink = pose.wave(0.0, 2)
        for side, tone in ((1, (0.95, 0.22, 0.2)), (-1, (0.25, 0.5, 1.0))):
            lamp = clay.material((tone[0], tone[1], tone[2]), glow=0.45 + 0.35 * side * blink, gloss=60, grain=0.0)
            clay.box(body(-0.03, 0.67, side * 0.10), (0.045, 0.04, 0.075), 0.03, lamp, body.turn)
    for side in (1, -1):
        if kind == "taxi":
            for k in range(10):
                for row in (0, 1):
                    if (k + row) % 2:
                        square = Frame(
                            facing_along(body.direction(0.0, 0.0, side)),
                            body(-0.25 + 0.05 * k, 0.252 - 0.04 * row, side * 0.27),
                        )
                        clay.paint(
                            at.PANEL, square, (0.06, 0.02, 0.025), (0.13, 0.13, 0.15), "body", soft=0.0, bend=0.001
                        )
        else:
            door = Frame(facing_along(body.direction(0.0, 0.0, side)), body(-0.08, 0.255, side * 0.27))
            clay.paint(at.PANEL, door, (0.06, 0.10, 0.21), palette["second"], "body", soft=0.0, bend=0.02)
            clay.paint(at.DISC, door, (0.06, 0.05, 0.05), palette["badge"], "body", soft=0.0)


def _wheels(clay: Clay, palette: Palette, pose: Pose, body: Frame, paint: int, dark: int, chrome: int) -> None:
    tyre = clay.material((0.17, 0.17, 0.19), fuzz=0.5)
    spin = -math.tau * pose.phase if pose.action == "drive" else 0.0
    for end in (1, -1):
        for side in (1, -1):
            hub = vec(end * 0.315, WHEEL + 0.002, side * 0.25)
            turn = roll(spin)
            clay.on("tyre", 3)
            clay.cylinder(hub, WHEEL, 0.055, 0.045, tyre, turn)
            clay.on("hub", 4)
            clay.cylinder(hub + vec(0.0, 0.0, side * 0.018), 0.076, 0.048, 0.02, chrome, turn)
            clay.on("spoke", 5)
            for k in range(SPOKES):
                angle = math.tau * k / SPOKES + spin
                clay.ellipsoid(
                    hub + vec(math.cos(angle) * 0.045, math.sin(angle) * 0.045, side * 0.066),
                    (0.016, 0.016, 0.008),
                    dark,
                    blend=0.0,
                )
            clay.on("arch", 0)
            clay.torus(
                body.origin + hub + vec(0.0, 0.012, side * 0.018), 0.146, 0.030, paint, pitch(math.pi / 2), blend=0.03
            )


def _lamps(clay: Clay, palette: Palette, body: Frame, chrome: int) -> None:
    lamp = clay.material((1.0, 0.96, 0.81), gloss=60, specular=0.6, glow=0.45, grain=0.0)
    tail = clay.material((0.90, 0.20, 0.18), glow=0.3, grain=0.0)
    for side in (1, -1):
        clay.on("lamp", 7)
        clay.ellipsoid(body(0.50, 0.285, side * 0.165), (0.055, 0.062, 0.062), lamp, body.turn, blend=0.0)
        clay.on("ring", 8)
        clay.torus(body(0.515, 0.285, side * 0.165), 0.061, 0.014, chrome, body.turn @ roll(-math.pi / 2))
        clay.on("lamp", 7)
        clay.box(body(-0.515, 0.28, side * 0.19), (0.02, 0.04, 0.04), 0.015, tail, body.turn)


CAR = Archetype(
    build=build,
    actions={"drive": Action(seconds=0.5, stride=math.tau * WHEEL), "park": Action(seconds=2.0)},
    turn=0.55,
)
