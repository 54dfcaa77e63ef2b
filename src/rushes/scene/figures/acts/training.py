"""What is done for exercise, and fights: jogging, stretching, climbing a rope, boxing. Must not: solids, colours."""

from __future__ import annotations

import math
from dataclasses import replace

from ..gait import Step
from ..human.motion import LEGS_OUT, SQUATTING, Leg, Motion, Prop, both, feet, foot, hand, keyed
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
REACH, DUTY = 0.36, 0.42  # way of a planted foot, and its share of the cycle
BAND = Prop(name="sweatband", space="head")


def _jogging_leg(phase: float, side: float) -> Leg:
    """A foot that is put down ahead, goes back with the ground, kicks up behind and comes forward under a high knee."""
    if phase < DUTY:
        return foot(REACH * (0.52 - phase / DUTY), 0.078, side, knee=(1.0, 0.15, 0.05))
    u = (phase - DUTY) / (1.0 - DUTY)
    ease = u * u * (3.0 - 2.0 * u)
    slow = (1.0 - DUTY) / DUTY * u * (1.0 - u) * (1.0 - 2.0 * u)
    kick = math.sin(math.pi * min(1.0, 1.45 * u)) if u < 0.69 else 0.0
    high = math.sin(math.pi * u)
    return foot(
        REACH * (ease - 0.48 - slow) - 0.06 * kick, 0.078 + 0.11 * kick + 0.07 * high, side, toe=-1.1 * kick,
        knee=(1.0, 0.35, 0.05),
    )  # fmt: skip


@act("jog", 0.72, turn=0.34, stride=REACH / DUTY)
def jog(pose: Pose) -> Motion:
    """Upright and springy, elbows bent, in a head band with a towel round the neck: nobody who flees runs so."""
    swing = pose.wave(0.22)
    return Motion(
        hip=(0.0, 0.465), bob=0.030 * pose.wave(0.60, 2), lean=-0.10, twist=0.20 * swing, nod=0.04, happy=0.7,
        mouth=0.25, flutter=0.5 + 0.3 * pose.wave(0.4, 2), sheds=True,
        arms=((-0.85 * swing, 0.14, 1.55), (0.85 * swing, 0.14, 1.55)),
        legs=(_jogging_leg(pose.phase, 0.085), _jogging_leg((pose.phase + 0.5) % 1.0, -0.085)),
        props=(BAND, Prop(name="towel", space="chest", value=pose.wave(0.4, 2))),
    )  # fmt: skip


@act("stretch_leg", 2.6, turn=0.40)
def stretch_leg(pose: Pose) -> Motion:
    """On a mat, one leg straight out, the other tucked in: the trunk goes down and both hands pull at the toes."""
    deep = 0.5 + 0.5 * pose.wave()
    return replace(
        LEGS_OUT, hip=(-0.16, 0.150), lean=-0.20 - 0.34 * deep, bend=-0.10 - 0.22 * deep, nod=0.16 + 0.14 * deep,
        look=0.35, mouth=0.25 * deep, sheds=True,
        legs=(
            foot(0.00, 0.075, 0.20, knee=(0.5, 0.35, 1.0)),
            replace(foot(0.27, 0.115, -0.07, toe=1.25, knee=(0.1, 1.0, 0.0)), planted=False),
        ),
        hands=(
            hand(0.13 + 0.18 * deep, 0.20 + 0.03 * deep, -0.01, "world"),
            hand(0.13 + 0.18 * deep, 0.22 + 0.03 * deep, -0.13, "world"),
        ),
        props=(BAND, Prop(name="mat", at=(-0.02, 0.0, 0.0), size=1.15, colour="#3f9e8f")),
    )  # fmt: skip


@act("climb_rope", 1.8, turn=0.50)
def climb_rope(pose: Pose) -> Motion:
    """High on a rope that hangs from a frame; hand over hand, the feet clamped to it, the rope going down past."""
    up, down = pose.wave(), pose.wave(0.5)
    rise = 0.05 * pose.wave(0.12, 2)
    y = 1.02 + rise
    return Motion(
        hip=(-0.20, y), lean=-0.10, nod=0.35, look=0.1, tilt=0.08 * up, mouth=0.2, sheds=True,
        legs=(
            foot(0.08, y - 0.26 + 0.06 * up, 0.05, toe=-0.5, knee=(1.0, 0.6, 0.7)),
            foot(0.06, y - 0.30 + 0.06 * up, -0.05, toe=-0.5, knee=(1.0, 0.6, 0.7)),
        ),
        hands=(
            hand(0.10, y + 0.50 + 0.12 * up, 0.01, "world", elbow=(-0.3, -0.6, 1.0)),
            hand(0.10, y + 0.50 + 0.12 * down, -0.01, "world", elbow=(-0.3, -0.6, 1.0)),
        ),
        props=(
            Prop(name="climbing_frame", at=(0.10, 0.0, 0.0), value=pose.phase),
            Prop(name="mat", at=(0.05, 0.0, 0.0), size=1.2, colour="#3f7fd0"),
        ),
    )  # fmt: skip


@act("squat", 1.8, turn=0.5)
def squat(pose: Pose) -> Motion:
    down = 0.5 - 0.5 * math.cos(math.tau * pose.phase)
    deep = replace(SQUATTING, hands=both(0.30, 0.04, 0.13, elbow=(-0.2, -1.0, 0.3)), nod=0.12)
    tall = Motion(hip=(0.0, 0.44), legs=SQUATTING.legs, hands=both(0.10, -0.20, 0.17, elbow=(-0.4, -1.0, 0.6)))
    return keyed(pose.phase, [(0.0, tall), (0.5, deep)]) if down >= 0 else tall


@act("push_up", 1.5, turn=0.40)
def push_up(pose: Pose) -> Motion:
    up = 0.5 + 0.5 * pose.wave(0.25)
    hip_y, lean = 0.15 + 0.10 * up, -math.pi / 2 + 0.13 + 0.24 * up
    return Motion(
        hip=(-0.10, hip_y), lean=lean, nod=0.62, look=0.3, happy=-0.2, mouth=0.15,
        legs=feet(-0.43, 0.09, 0.08, toe=-1.1, knee=(0.5, -1.0, 0.0)),
        hands=both(0.14, 0.045, 0.19, "world", elbow=(-0.6, 0.6, 1.0)),
    )  # fmt: skip


@act("sit_up", 1.6, turn=0.42)
def sit_up(pose: Pose) -> Motion:
    up = 0.5 + 0.5 * pose.wave(0.25)
    return Motion(
        hip=(0.0, 0.14), lean=1.5 - 1.0 * up, legs=feet(0.27, 0.07, 0.08, knee=(0.4, 1.0, 0.1)), nod=0.1,
        hands=both(0.02, 0.30, 0.19, elbow=(0.2, 0.3, 1.0)), mouth=0.2 * up,
    )  # fmt: skip


@act("bend_back", 2.6, turn=0.30)
def bend_back(pose: Pose) -> Motion:
    far = 0.5 - 0.5 * math.cos(math.tau * pose.phase)
    far = far * far * (3 - 2 * far)
    return Motion(
        hip=(0.05 * far, 0.45), lean=0.40 * far, bend=0.85 * far, nod=0.30 * far, wide=0.03, stance=(0.03, -0.03),
        hands=(hand(-0.10 * far + 0.06, 0.30 + 0.14 * far, 0.14, elbow=(0.2, 0.2, 1.0)), hand(-0.10 * far + 0.06, 0.30 + 0.14 * far, -0.14, elbow=(0.2, 0.2, 1.0))),
        eyes=1.0, happy=0.2,
    )  # fmt: skip


@act("aerobics exercise", 1.0, turn=1.1)
def aerobics(pose: Pose) -> Motion:
    """A jumping jack with a head band's worth of energy."""
    out = 0.5 - 0.5 * math.cos(math.tau * pose.phase)
    air = abs(pose.wave())
    return Motion(
        bob=0.05 * air - 0.02 - 0.02 * out, wide=0.13 * out, happy=0.8, mouth=0.3,
        feet=(Step(up=0.045 * air, planted=air < 0.03),) * 2,
        hands=(hand(0.05, -0.12 + 0.55 * out, 0.23 + 0.10 * math.sin(math.pi * out), elbow=(0, 0, 1)), hand(0.05, -0.12 + 0.55 * out, -0.23 - 0.10 * math.sin(math.pi * out), elbow=(0, 0, 1))),
        props=(Prop(name="sweatband", space="head"), Prop(name="mat", at=(0.0, 0.0, 0.0))),
    )  # fmt: skip


@act("tai_chi", 5.0, turn=0.80)
def tai_chi(pose: Pose) -> Motion:
    """Slow weight from leg to leg, open palms that push and draw a circle."""
    a = math.tau * pose.phase
    x = 0.07 * math.sin(a)
    return Motion(
        hip=(x, 0.345 + 0.015 * math.cos(2 * a)), twist=0.25 * math.sin(a), eyes=0.6, nod=0.03, look=0.1,
        legs=(foot(0.19, 0.078, 0.13, knee=(1.0, 0.4, 0.5)), foot(-0.19, 0.078, -0.13, knee=(1.0, 0.4, 0.8))),
        hands=(hand(0.23 + 0.07 * math.sin(a), 0.12 + 0.10 * math.cos(a), 0.10), hand(0.20 - 0.10 * math.sin(a), -0.02 - 0.11 * math.cos(a), -0.14)),
        props=(Prop(name="palm_open", space="hand0"), Prop(name="palm_open", space="hand1")),
    )  # fmt: skip


@act("kick karate", 1.3, turn=0.45)
def kick(pose: Pose) -> Motion:
    guard = Motion(
        hip=(0.0, 0.40), legs=(foot(0.10, 0.078, 0.10, knee=(1, 0.3, 0.4)), foot(-0.12, 0.078, -0.1, knee=(1, 0.3, 0.4))),
        hands=(hand(0.22, 0.05, 0.08), hand(0.14, 0.02, -0.10)), happy=-0.3,
    )  # fmt: skip
    high = replace(
        guard, hip=(-0.03, 0.45), lean=0.42, mouth=0.8, nod=-0.1, hands=(hand(0.12, -0.05, 0.22), hand(0.16, 0.08, -0.10)),
        legs=(foot(0.40, 0.60, 0.05, toe=0.9, knee=(0.4, 1, 0.2)), foot(-0.10, 0.078, -0.09, knee=(1, 0.3, 0.4))),
    )  # fmt: skip
    return keyed(pose.phase, [(0.0, guard), (0.30, guard), (0.45, high), (0.58, high), (0.85, guard)])


@act("fight", 1.1, turn=0.5)
def fight(pose: Pose) -> Motion:
    """With bare fists, ducking and coming up."""
    duck = 0.5 + 0.5 * pose.wave(0.1, 2)
    return replace(box(pose), props=(), lean=-0.06 - 0.16 * duck, bob=-0.03 * duck, mouth=0.25 * pose.pulse(0.25, 0.3))


@act("box", 1.0, turn=0.5)
def box(pose: Pose) -> Motion:
    a, b = pose.pulse(0.25, 0.4), pose.pulse(0.75, 0.4)
    return Motion(
        hip=(0.0, 0.42 + 0.01 * pose.wave(0, 4)), twist=0.35 * (b - a), happy=-0.4, lean=-0.08,
        legs=(foot(0.11, 0.078, 0.11, knee=(1, 0.3, 0.3)), foot(-0.12, 0.078, -0.11, knee=(1, 0.3, 0.4))),
        hands=(hand(0.16 + 0.24 * a, 0.08, 0.08), hand(0.16 + 0.24 * b, 0.08, -0.08)),
        props=(Prop(name="boxing_glove", space="arm0"), Prop(name="boxing_glove", space="arm1")),
    )  # fmt: skip
