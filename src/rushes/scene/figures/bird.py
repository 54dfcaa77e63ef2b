"""Birds: they fly, and stand on two feet. Feathers are flattened cones, wings fold between the two."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..clay import Clay, Frame
from ..clay import layout as at
from ..clay.space import IDENTITY, roll, unit, vec, yaw
from . import face, wings
from .species import Action, Archetype, Palette, Pose

Radii = tuple[float, float, float]
ALOFT = ("fly", "hover")
BEATS = 3  # of who hovers, in a cycle


@dataclass(frozen=True, kw_only=True)
class Bird:
    body: Radii = (0.30, 0.205, 0.205)
    head: Radii = (0.175, 0.168, 0.175)
    neck: float = 0.0  # how far the head is carried above and ahead of the body
    beak: tuple[float, float] = (0.15, 0.058)  # length, thickness
    span: float = 0.30  # of the arm; the hand follows
    tail: float = 0.30
    legs: float = 0.11
    crest: bool = True
    hook: bool = False  # a beak bent downwards
    hood: float = 0.0  # how far down the head another colour goes: 1 all of it
    eye: float = 0.039
    hovers: float = 0.0  # radians that it is upright in the air, its wings a blur


def build(clay: Clay, s: Bird, palette: Palette, pose: Pose) -> None:
    flying = pose.action in ALOFT
    coat = clay.material(palette["coat"], fuzz=0.8)
    ground = s.body[1] + s.legs
    if flying:
        raised = s.hovers * (1.0 if pose.action == "hover" else 0.4)
        bob = (0.05 if not s.hovers else 0.015) * pose.wave(0.0)
        body = Frame(roll(0.10 + raised + 0.05 * pose.wave(0.25)), vec(0.0, -bob))
    else:
        breath = 0.006 * pose.wave(0.0, 2) if pose.action == "stand" else 0.0
        hop = 0.0
        if pose.action == "hop" and 0.2 < pose.phase < 0.7:
            hop = 0.16 * math.sin(math.pi * (pose.phase - 0.2) / 0.5)
        squat = 0.05 * (pose.pulse(0.12, 0.24) + pose.pulse(0.8, 0.2)) if pose.action == "hop" else 0.0
        peck = 0.5 + 0.5 * pose.wave(0.0, 3) if pose.action == "eat" else 0.0
        sunk = s.legs * 0.8 - 0.006 * pose.wave() if pose.action == "sleep" else 0.0
        lean = 0.42 - 0.95 * peck - (0.12 if pose.action == "sleep" else 0.0)
        body = Frame(roll(lean), vec(0.0, ground + breath + hop - squat - sunk))
    clay.on("body")
    clay.ellipsoid(body.origin, s.body, coat, body.turn)
    clay.ellipsoid(
        body(-s.body[0] * 0.74, 0.02), (s.body[0] * 0.66, s.body[1] * 0.6, s.body[2] * 0.6), coat, body.turn, blend=0.1
    )
    head = _head(clay, s, palette, pose, body, coat, flying)
    _tail(clay, s, palette, pose, body)
    for side in (1, -1):
        _wing(clay, s, palette, pose, body, side, flying)
    _legs(clay, s, palette, pose, body, flying)
    belly = palette["belly"]
    clay.paint(
        at.BLOB,
        Frame(IDENTITY, body(s.body[0] * 0.30, -s.body[1] * 1.02)),
        (s.body[0] * 1.05, s.body[1] * 0.92, s.body[2] * 1.1),
        belly,
        "body neck",
        soft=0.16,
        wobble=0.2,
    )
    clay.paint(
        at.BLOB,
        head.child(s.head[0] * 0.5, -s.head[1] * 0.85),
        (s.head[0] * 0.8, s.head[1] * 0.72, s.head[2] * 0.9),
        belly,
        "head neck",
        soft=0.16,
        wobble=0.2,
    )
    face.blush(clay, head, s.head, azimuth=0.95, elevation=-0.20, size=0.036, parts="head", opacity=0.45)


def _head(clay: Clay, s: Bird, palette: Palette, pose: Pose, body: Frame, coat: int, flying: bool) -> Frame:
    a, b, _ = s.head
    look = 0.0 if flying else 0.35 * pose.pulse(0.55, 0.4)
    level = (-0.10 - s.hovers * (1.0 if pose.action == "hover" else 0.4)) if flying else -0.42
    top = body(s.body[0] * 0.93, s.body[1] * 0.78 + s.neck)
    head = Frame(body.turn @ yaw(-0.42 - look) @ roll(level - 0.05 * pose.wave(0.25)), top)
    clay.on("neck")
    clay.cone(body(s.body[0] * 0.55, s.body[1] * 0.35), top, 0.15, 0.12, coat, blend=0.10)
    clay.on("head")
    clay.ellipsoid(top, s.head, coat, head.turn, blend=0.10)
    if s.crest:
        for i, spread in enumerate((-0.5, 0.0, 0.5)):
            clay.cone(
                head(-0.04, b * 0.85),
                head(-0.15 - 0.02 * i, b * 1.32 + 0.012 * i, spread * 0.06),
                0.036,
                0.012,
                coat,
                blend=0.025,
            )
    horn = clay.material(palette["beak"], gloss=40, specular=0.25, fuzz=0.1, grain=0.04)
    long, thick = s.beak
    opened = 0.03 * max(0.0, pose.wave(0.0, 3)) if pose.action == "stand" and 0.15 < pose.phase < 0.5 else 0.0
    clay.on("beak", 1)
    clay.cone(head(a * 0.80, -0.008), head(a * 0.80 + long, -0.032), thick, 0.012, horn, blend=0.0)
    clay.cone(
        head(a * 0.78, -0.040), head(a * 0.78 + long * 0.72, -0.062 - opened), thick * 0.76, 0.010, horn, blend=0.012
    )
    if s.hook:
        clay.cone(
            head(a * 0.80 + long * 0.86, -0.026), head(a * 0.80 + long, -0.085), thick * 0.42, 0.008, horn, blend=0.02
        )
    if s.hood:
        clay.paint(
            at.BLOB, Frame(head.turn, head(0.0, 0.08)), (a * 1.4, b * 1.5 * s.hood, b * 1.4), palette["hood"], "head neck",
            soft=0.08,
        )  # fmt: skip
    opened_eye = 1.0 if flying else 0.0 if pose.action == "sleep" else face.blink(pose, 0.2, 0.72)
    face.eye_pair(clay, head, s.head, azimuth=0.70, elevation=0.17, size=s.eye, lid=palette["coat"], opened=opened_eye)
    return head


def _tail(clay: Clay, s: Bird, palette: Palette, pose: Pose, body: Frame) -> None:
    feather = clay.material(palette["wing"], fuzz=0.7)
    clay.on("tail", 2)
    lift = 0.03 * pose.wave(0.25)
    for i in range(3):
        angle = (i - 1) * 0.27
        start = body(-s.body[0] * 1.12, 0.02)
        clay.cone(
            start,
            body(-s.body[0] * 1.12 - s.tail * math.cos(angle), 0.03 + lift, s.tail * math.sin(angle)),
            0.04,
            0.058,
            feather,
            blend=0.02,
            flat=2.2,
            side=body.turn[:, 1],
        )
    clay.paint(
        at.TIP,
        Frame(yaw(math.pi), body(-s.body[0] * 1.12 - s.tail * 0.72, 0.0)),
        (1.0, 1.0, 1.0),
        palette["tip"],
        "tail",
        soft=0.05,
    )


def _wing(clay: Clay, s: Bird, palette: Palette, pose: Pose, body: Frame, side: int, flying: bool) -> None:
    feather = clay.material(palette["wing"], fuzz=0.7)
    root = body(0.06, s.body[1] * 0.50, side * s.body[2] * 0.62)
    clay.on("wing", 4 if side > 0 else 6)
    if flying:
        wings.beating(clay, body, root, side, s.span, feather, pose, BEATS if s.hovers else 1)
    else:
        # Folded: the arm lies along the flank and the feathers close over each other.
        flutter = 0.12 * pose.pulse(0.82, 0.2) * pose.wave(0.0, 12) if pose.action == "stand" else 0.0
        if pose.action == "hop":
            flutter = 0.5 * pose.pulse(0.45, 0.5)
        arm = unit(body.direction(-0.35, -0.25 + flutter * 0.5, side * (0.45 + flutter)))
        hand = unit(body.direction(-1.0, -0.18 + flutter * 0.2, side * (0.02 + flutter * 0.5)))
        wrist = root + arm * s.span * 0.36
        bones = (root, wrist, wrist + hand * s.span * 0.50)
        level = vec(0.0, 0.0, 1.0)
        wings.feathered(clay, bones, (arm, hand), body.direction(-1.0, 0.0, 0.0), level, level, feather, 0.78)
    if side > 0:
        # At rest the wing is folded: the tips lie behind, along the body.
        clay.paint(
            at.TIP,
            Frame(body.turn @ yaw(math.pi), body(-s.body[0] * 0.78, 0.0)),
            (1.0, 1.0, 1.0),
            palette["tip"],
            "wing",
            soft=0.07,
            wobble=0.05,
        )


def _legs(clay: Clay, s: Bird, palette: Palette, pose: Pose, body: Frame, flying: bool) -> None:
    horn = clay.material(palette["beak"], gloss=40, specular=0.2, fuzz=0.1, grain=0.04)
    for k, side in enumerate((1, -1)):
        clay.on("leg", 8)
        if flying:
            knee = body(-0.14, -s.body[1] * 0.80, side * 0.06)
            foot = body(-0.14 - s.legs, -s.body[1] * 0.85, side * 0.06)
            toes = body.turn @ roll(-1.2)
        else:
            lifted = max(0.0, float(body.origin[1]) - (s.body[1] + s.legs))
            foot = vec(0.02, max(0.016, 0.016 + lifted), side * 0.075)
            knee = body(-0.03, -s.body[1] * 0.86, side * 0.07)
            toes = IDENTITY
        clay.cone(knee, foot, 0.026, 0.020, horn, blend=0.0)
        for spread in (-0.55, 0.0, 0.55):
            clay.cone(
                foot,
                foot + toes @ vec(0.085 * math.cos(spread), 0.0, 0.085 * math.sin(spread)),
                0.019,
                0.013,
                horn,
                blend=0.012,
            )
        clay.mark(f"foot{k}", foot, planted=not flying and foot[1] < 0.0161)


BIRD = Archetype(
    build=build,
    actions={
        "fly": Action(seconds=0.55, stride=1.3, grounded=False),
        "stand": Action(seconds=4.0),
        "hop": Action(seconds=0.7),
        "eat": Action(seconds=2.4),
        "sleep": Action(seconds=4.0),
    },
    turn=0.55,
)
HOVERING = Archetype(
    build=build,
    actions={
        "hover": Action(seconds=0.36, grounded=False),
        "fly": Action(seconds=0.36, stride=1.3, grounded=False),
    },
    turn=0.40,
)
