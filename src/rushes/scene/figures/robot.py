"""Robots: boxes, joints and lamps on two legs. They share the gait of people, not their build."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..clay import Clay, Frame
from ..clay import layout as at
from ..clay.space import facing_along, pitch, roll, two_bones, unit, vec, yaw
from .face import blink
from .gait import BIPED_WALK, STANDING, step, stride
from .human.motion import Motion, Prop
from .props_held import hold
from .species import REST, Action, Archetype, Palette, Pose

LEG = 0.30
SEAT = 0.25
SITTING = ("play_chess", "sit_chess")
STOOL = Prop(name="stool", size=1.0)


@dataclass(frozen=True, kw_only=True)
class Robot:
    antenna: bool = True


def build(clay: Clay, s: Robot, palette: Palette, pose: Pose) -> None:
    walking, sits = pose.action == "walk", pose.shows in SITTING
    dancing = pose.action == "dance"
    still = 0.0 if pose.action == REST else 1.0
    swing = pose.wave(0.25) if walking else 0.0
    beat = pose.wave() if dancing else 0.0
    shell = clay.material(palette["coat"], gloss=36, specular=0.4, fuzz=0.3, grain=0.03)
    trim = clay.material(palette["trim"], gloss=36, specular=0.35, grain=0.03)
    dark = clay.material(palette["dark"], gloss=30, specular=0.3, fuzz=0.3)
    glow = clay.material(palette["glow"], glow=0.85, grain=0.0)
    bob = 0.014 * pose.wave(0.17, 2) - 0.012 if walking else (0.025 * pose.wave(0.1, 2) - 0.02) * dancing
    body = Frame(
        yaw(0.10 * swing + 0.25 * beat) @ pitch(0.05 * swing + 0.10 * beat),
        vec(0.0, (0.46 if not sits else SEAT + 0.17) + bob),
    )
    clay.on("body")
    clay.box(body(0, 0.07), (0.17, 0.19, 0.20), 0.07, shell, body.turn)
    clay.on("panel", 1)
    clay.box(body(0.165, 0.10), (0.02, 0.078, 0.115), 0.018, dark, body.turn)
    clay.on("lamp", 2)
    for i in range(6):
        # A light that runs along the rows.
        lamp = clay.material(palette["glow"], glow=0.25 + 0.65 * pose.pulse((i + 0.5) / 6, 0.5), grain=0.0)
        clay.ellipsoid(
            body(0.186, 0.125 - 0.05 * (i // 3), (i % 3 - 1) * 0.06),
            (0.012, 0.018, 0.018),
            lamp,
            body.turn,
            blend=0.0,
        )
    for k, side in enumerate((1, -1)):
        put = step(BIPED_WALK, k, pose.phase, LEG) if walking else STANDING
        lifted = 0.07 * max(0.0, beat * side)
        root = body(0.0, -0.13, side * 0.10)
        ankle = vec(
            put.forward + (0.21 if sits else 0.0), 0.09 + put.up + lifted + pose.slope * put.forward, side * 0.105
        )
        knee, end = two_bones(root, ankle, 0.150, 0.150, vec(1.0, 0.9 if sits else 0.0))
        clay.on("limb", 3)
        clay.chain([root, knee, end], [0.043] * 3, dark, blend=0.0)
        clay.on("joint", 4)
        clay.ball(knee, 0.055, trim, blend=0.0)
        toe = roll(-0.6 * put.swing * (1.0 if put.forward < 0.0 else -0.25))
        clay.on("shoe", 5)
        clay.box(end + toe @ vec(0.03, -0.035), (0.11, 0.05, 0.075), 0.035, shell, toe)
        clay.mark(f"foot{k}", end, planted=put.planted and lifted == 0.0)
        _arm(clay, pose, body, side, swing * side, beat, shell, trim, dark)
    if pose.shows == "play_chess":
        hold(clay, palette, Motion(props=_chess(pose)), {"world": Frame(yaw(0.0), vec(0.0, 0.0))})
    elif sits:
        hold(clay, palette, Motion(props=(STOOL,)), {"world": Frame(yaw(0.0), vec(0.0, 0.0))})
    _head(clay, s, pose, body, swing, beat, still, shell, trim, dark, glow)


def _chess(pose: Pose) -> tuple[Prop, ...]:
    """A board between two that sit; the other one thinks while this one moves."""
    other = Prop(
        name="robot",
        at=(1.0, 0.0, 0.0),
        turn=(0.0, 205.0, 0.0),
        action="sit_chess",
        phase=pose.phase,
        still=pose.action == REST,
    )
    board = Prop(name="chess_board", at=(0.50, 0.45, 0.0), size=1.25)
    return STOOL, Prop(name="table", at=(0.50, 0.0, 0.0)), board, other


def _arm(
    clay: Clay, pose: Pose, body: Frame, side: int, swing: float, beat: float, shell: int, trim: int, dark: int
) -> None:
    forward, lift, bend = -0.55 * swing, 0.22, 0.65
    if pose.action == "wave" and side > 0:
        forward, lift, bend = 0.1, 2.25, 0.40 + 0.45 * pose.wave(0.0, 4)
    elif pose.action == "dance":
        forward, lift, bend = 0.4, 1.15 + 0.75 * beat * side, 0.9
    elif pose.action in SITTING:
        moves = pose.pulse(0.5 if pose.action == "play_chess" else 0.02, 0.4) if side > 0 else 0.0
        forward, lift, bend = 0.45 + 0.75 * moves, 0.10, 1.15 - 0.95 * moves
    root = body(0.0, 0.17, side * 0.235)
    upper = body.turn @ roll(forward) @ pitch(-side * lift)
    elbow = root + upper @ vec(0.0, -0.14)
    raised = min(1.0, max(0.0, (lift - 0.8) / 0.8))
    lower = upper @ roll(bend * (1.0 - raised)) @ pitch(-side * bend * raised)
    hand = elbow + lower @ vec(0.0, -0.13)
    clay.on("joint", 4)
    clay.ellipsoid(root, (0.07, 0.07, 0.06), trim, body.turn, blend=0.0)
    clay.on("limb", 3)
    clay.chain([root, elbow, hand], [0.038] * 3, dark, blend=0.0)
    clay.on("elbow", 6)
    clay.ball(elbow, 0.05, shell, blend=0.0)
    clay.on("hand", 7)
    along = unit(hand - elbow)
    clay.ball(hand, 0.045, trim, blend=0.0)
    for grip in (-1, 1):
        clay.cone(hand, hand + along * 0.075 + lower @ vec(grip * 0.036, 0.0), 0.034, 0.022, trim, blend=0.02)


def _head(
    clay: Clay,
    s: Robot,
    pose: Pose,
    body: Frame,
    swing: float,
    beat: float,
    still: float,
    shell: int,
    trim: int,
    dark: int,
    glow: int,
) -> None:
    look = 0.30 * pose.pulse(0.6, 0.4) if pose.action == "idle" else 0.0
    nod = -0.16 if pose.action in SITTING else 0.0
    head = Frame(
        body.turn @ yaw(-0.25 - look + 0.1 * swing) @ roll(nod + 0.03 * pose.wave(0.2, 2) * still) @ pitch(0.12 * beat),
        body(0.02, 0.46),
    )
    clay.on("neck", 8)
    clay.cylinder(body(0, 0.28), 0.07, 0.05, 0.02, dark, pitch(math.pi / 2))
    clay.on("head", 9)
    clay.box(head.origin, (0.18, 0.155, 0.225), 0.08, shell, head.turn)
    clay.on("screen", 10)
    clay.box(head(0.155, 0.0), (0.04, 0.108, 0.178), 0.06, dark, head.turn)
    opened = blink(pose, 0.15, 0.55) if pose.action in ("idle", "wave") else 1.0
    out = Frame(facing_along(head.turn[:, 0], head.turn[:, 1]), head(0.19, 0.0))
    shine = (0.62, 1.0, 0.93)
    for side in (1, -1):
        clay.on("eye", 11)
        clay.ellipsoid(
            head(0.189, 0.022, side * 0.078), (0.014, 0.012 + 0.032 * opened, 0.034), glow, head.turn, blend=0.0
        )
        clay.on("ear", 12)
        clay.cylinder(head(0, 0, side * 0.235), 0.06, 0.03, 0.02, trim, head.turn)
    clay.paint(
        at.STROKE, Frame(out.turn, head(0.19, -0.068)), (0.06, 0.009, 0.042), shine, "screen", soft=0.0, bend=9.0
    )
    if s.antenna:
        sway = 0.02 * pose.wave(0.1, 2) * still
        clay.on("mast", 13)
        clay.cone(head(0, 0.14), head(-0.01 + sway, 0.27), 0.014, 0.012, dark, blend=0.0)
        clay.on("bulb", 14)
        bulb = clay.material((1.0, 0.35, 0.29), glow=0.35 + 0.3 * (0.5 + 0.5 * pose.wave(0.0, 2)), grain=0.0)
        clay.ball(head(-0.01 + sway, 0.29), 0.042, bulb, blend=0.0)


def gait_stride(shape: Robot, action: str) -> float:
    return stride(BIPED_WALK, LEG) if action == "walk" else 0.0


ROBOT = Archetype(
    build=build,
    actions={
        "walk": Action(seconds=1.1),
        "idle": Action(seconds=4.0, turn=0.9),
        "wave": Action(seconds=2.0, turn=1.0),
        "dance": Action(seconds=1.2, turn=1.0),
        "play_chess": Action(seconds=3.6, turn=0.35),
        "sit_chess": Action(seconds=3.6),
    },
    stride=gait_stride,
    turn=0.6,
)
