"""What is done for exercise: jogging, stretching, climbing a rope. Must not: solids, colours."""

from __future__ import annotations

import math
from dataclasses import replace

from .acts_register import Register, entering
from .human_motion import LEGS_OUT, Leg, Motion, Prop, foot, hand
from .species import Pose

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
