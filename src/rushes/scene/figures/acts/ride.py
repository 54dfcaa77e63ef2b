"""On wheels, on water and on a back: what carries the person is in the same sprite. Must not: solids (`tools/ride.py`).

`astride` is the bare seat of a rider without a mount, which `riding.py` puts onto any mount.
"""

from __future__ import annotations

import math
from dataclasses import replace

from ..human.motion import Leg, Motion, Prop, both, foot, hand, sitting
from ..species import Pose
from .body import walk
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
WHEEL = 0.25


@act("ride_broom", 1.6, turn=0.38, stride=1.2, grounded=False)
def ride_broom(pose: Pose) -> Motion:
    """Astride a broomstick, leaning into the wind; timed like `fly`, whose place it takes for who has a broom."""
    rock = pose.wave()
    rise = 0.02 * rock
    return Motion(
        hip=(-0.04, 0.02 + rise), lean=-0.34 + 0.03 * rock, nod=0.10, look=0.12, happy=0.8, flutter=1.0 + 0.3 * pose.wave(0.2, 2),
        legs=(foot(0.02, -0.24, 0.09, space="hip", toe=-0.7, knee=(1.0, 0.3, 0.3)), foot(-0.08, -0.22, -0.09, space="hip", toe=-0.8, knee=(1.0, 0.3, -0.3))),
        hands=(hand(0.28, -0.20, 0.04), hand(0.22, -0.22, -0.04)),
        props=(Prop(name="broom", at=(0.10, -0.06 + rise, 0.0), turn=(0.0, 0.0, -84.0), size=1.25),),
    )  # fmt: skip


@act("astride", 1.0, turn=0.42)
def astride(pose: Pose) -> Motion:
    """Astride: the seat is at the origin, legs hang down on both sides. Not grounded by itself: the mount is."""
    bounce = 0.02 * pose.wave(0.0)
    return Motion(
        hip=(0.0, 0.10 + bounce), lean=-0.05 + 0.03 * pose.wave(0.2), happy=0.7, flutter=0.5 + 0.2 * pose.wave(0.3),
        legs=(foot(0.10, -0.20 + bounce, 0.24, knee=(0.9, 0.5, 0.6)), foot(0.10, -0.20 + bounce, -0.24, knee=(0.9, 0.5, 0.6))),
        hands=both(0.25, -0.08, 0.06),
    )  # fmt: skip


@act("ride_bicycle", 1.1, turn=0.36, stride=math.pi * WHEEL)
def ride_bicycle(pose: Pose) -> Motion:
    a = math.tau * pose.phase
    r = 0.085

    def pedal(shift: float, z: float) -> Leg:
        return foot(0.06 + r * math.cos(-a + shift), 0.23 + r * math.sin(-a + shift) + 0.05, z, knee=(1.0, 0.7, 0.15))

    return Motion(
        hip=(-0.10, 0.60 + 0.006 * pose.wave(0.0, 2)), lean=-0.34, nod=0.16, happy=0.7, flutter=0.7, sway=0.02 * pose.wave(),
        legs=(pedal(0.0, 0.085), pedal(math.pi, -0.085)),
        hands=(hand(0.30, 0.665, 0.15, "world"), hand(0.30, 0.665, -0.15, "world")),
        props=(Prop(name="bicycle_tool", value=pose.phase),),
    )  # fmt: skip


@act("ride_motorcycle", 0.5, turn=0.40, stride=math.tau * 0.24)
def ride_motorcycle(pose: Pose) -> Motion:
    hum = 0.005 * pose.wave(0.0, 2)
    return Motion(
        hip=(-0.16, 0.515 + hum), lean=-0.30, nod=0.14, happy=0.5, flutter=1.0,
        legs=(foot(0.04, 0.24, 0.15, knee=(1, 0.6, 0.4)), foot(0.04, 0.24, -0.15, knee=(1, 0.6, 0.4))),
        hands=(hand(0.25, 0.64 + hum, 0.17, "world"), hand(0.25, 0.64 + hum, -0.17, "world")),
        props=(Prop(name="motorcycle_tool", at=(0.0, hum, 0.0), value=pose.phase), Prop(name="climb_helmet", space="head", colour="#2b3350")),
    )  # fmt: skip


@act("ride_scooter", 1.3, turn=0.42, stride=0.9)
def ride_scooter(pose: Pose) -> Motion:
    """One foot on the board, the other pushes."""
    s = pose.wave()
    return Motion(
        hip=(-0.05, 0.47 + 0.01 * pose.wave(0, 2)), lean=-0.14, happy=0.8, flutter=0.6,
        legs=(foot(-0.10 - 0.20 * s, 0.10 + 0.07 * max(0.0, pose.wave(0.25)), 0.13, toe=-0.5 * max(0.0, s)), foot(-0.02, 0.165, -0.03)),
        hands=(hand(0.26, 0.60, 0.13, "world"), hand(0.26, 0.60, -0.13, "world")),
        props=(Prop(name="scooter_tool", value=pose.phase), Prop(name="climb_helmet", space="head", colour="#3fa06a")),
    )  # fmt: skip


@act("wheelchair", 1.5, turn=0.42, stride=math.pi * 0.23)
def wheelchair(pose: Pose) -> Motion:
    """Seated, both hands at the rims: they push along the top of the wheels and are drawn back."""
    push = pose.wave(0.0)
    return replace(
        sitting(0.14, feet_at=0.30), hip=(-0.08, 0.355), lean=-0.05 - 0.05 * push, happy=0.7, flutter=0.3,
        legs=(foot(0.30, 0.10, 0.085, knee=(1.0, 0.9, 0.1)), foot(0.30, 0.10, -0.085, knee=(1.0, 0.9, -0.1))),
        hands=(hand(-0.06 + 0.11 * push, 0.43 - 0.03 * push * push, 0.225, "world", elbow=(-1, -0.2, 0.6)), hand(-0.06 + 0.11 * push, 0.43 - 0.03 * push * push, -0.225, "world", elbow=(-1, -0.2, -0.6))),
        props=(Prop(name="wheelchair_tool", value=pose.phase),),
    )  # fmt: skip


@act("push_wheelchair", 0.95, turn=0.42, gait="walk")
def push_wheelchair(pose: Pose) -> Motion:
    """Walks behind a wheelchair in which somebody sits, both hands at its handles."""
    return replace(
        walk(pose), lean=-0.10, happy=0.5, hands=(hand(0.30, 0.635, 0.165, "world"), hand(0.30, 0.635, -0.165, "world")),
        props=(Prop(name="grandfather", at=(0.60, 0.0, 0.0), action="be_wheeled", phase=pose.phase),),
    )  # fmt: skip


@act("be_wheeled", 0.95)
def be_wheeled(pose: Pose) -> Motion:
    """Sits in a wheelchair that somebody pushes, the hands in the lap."""
    return replace(
        wheelchair(pose), lean=-0.06 + 0.01 * pose.wave(), hands=(hand(0.24, -0.14, 0.05), hand(0.24, -0.14, -0.05)),
        props=(Prop(name="wheelchair_tool", value=2.0 * pose.phase),),
    )  # fmt: skip


@act("skateboard", 1.7, turn=0.42, stride=1.1)
def skateboard(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        hip=(0.0, 0.43 + 0.015 * s), turn=-0.95, lean=-0.12, sway=0.07 * s, look=0.1, happy=0.9, flutter=0.7,
        legs=(foot(-0.02, 0.185, 0.15, knee=(1, 0.3, 0.6)), foot(-0.02, 0.185, -0.15, knee=(1, 0.3, 0.6))),
        hands=(hand(0.05, 0.04 + 0.06 * s, 0.34, elbow=(0, 0, 1)), hand(0.05, 0.04 - 0.06 * s, -0.34, elbow=(0, 0, 1))),
        props=(Prop(name="skateboard_tool", value=pose.phase), Prop(name="cap", space="head", colour="#e0483e")),
    )  # fmt: skip


@act("drive drive_car", 0.5, turn=0.40, stride=math.tau * 0.155)
def drive_car(pose: Pose) -> Motion:
    """In an open car, seen to the waist, hands on the wheel."""
    hum = 0.006 * pose.wave(0.0, 2)
    return replace(
        sitting(0.14, feet_at=0.24), hip=(-0.10, 0.36 + hum), lean=0.06, happy=0.7, flutter=0.9,
        hands=(hand(0.17, 0.56 + hum + 0.015 * pose.wave(), 0.07, "world"), hand(0.17, 0.56 + hum - 0.015 * pose.wave(), -0.09, "world")),
        props=(Prop(name="open_car", at=(0.0, hum, 0.0), value=pose.phase),),
    )  # fmt: skip


@act("canoe kayak row row_boat", 1.8, turn=0.45, stride=0.8, grounded=False)
def canoe(pose: Pose) -> Motion:
    a = math.tau * pose.phase
    x, y = math.cos(a), math.sin(a)
    side = math.sin(a * 1.0)
    return Motion(
        hip=(-0.04, 0.16), legs=(foot(0.26, 0.06, 0.08, knee=(0.4, 1, 0.1)), foot(0.26, 0.06, -0.08, knee=(0.4, 1, 0.1))), twist=0.2 * x, happy=0.5, lean=-0.08,
        hands=(hand(0.24 + 0.07 * x, 0.02 + 0.06 * y, 0.14), hand(0.24 - 0.07 * x, 0.10 - 0.06 * y, -0.12)),
        props=(Prop(name="canoe", value=pose.phase), Prop(name="paddle", space="grip", at=(0.0, 0.0, 0.0), value=side), Prop(name="life_vest", space="chest"), Prop(name="splash", at=(0.10, 0.0, 0.34), value=pose.phase)),
    )  # fmt: skip


@act("sail", 3.2, turn=0.45, stride=0.9, grounded=False)
def sail(pose: Pose) -> Motion:
    rock = pose.wave()
    return Motion(
        hip=(-0.30, 0.32 + 0.012 * rock), lean=0.10 + 0.03 * rock, happy=0.7, flutter=0.5,
        legs=(foot(-0.10, 0.13, 0.10, knee=(1, 0.8, 0.2)), foot(-0.10, 0.13, -0.06, knee=(1, 0.8, 0.2))),
        hands=(hand(0.22, 0.0 + 0.02 * rock, 0.10), hand(-0.16, -0.08, -0.16)),
        props=(Prop(name="sailboat_tool", at=(0.0, 0.012 * rock, 0.0), turn=(3.0 * rock, 2.0 * pose.wave(0.2), 0.0), value=pose.phase), Prop(name="life_vest", space="chest")),
    )  # fmt: skip


@act("ride_sled sled", 1.4, turn=0.42, stride=1.2)
def sled(pose: Pose) -> Motion:
    return replace(
        sitting(0.15, feet_at=0.30),
        lean=0.12 + 0.03 * pose.wave(),
        happy=1.0,
        mouth=0.6,
        flutter=1.1,
        hands=both(0.24, -0.10, 0.10),
        props=(Prop(name="sled"),),
    )


@act("swing", 2.0, turn=0.5)
def swing(pose: Pose) -> Motion:
    s = pose.wave()
    x, y = 0.26 * s, 0.40 + 0.06 * abs(s) * abs(s)
    return Motion(
        hip=(x, y), lean=0.25 * s, happy=1.0, flutter=0.6 * s,
        legs=(foot(x + 0.22 + 0.07 * s, y - 0.22 + 0.14 * s, 0.08, knee=(1, 0.9, 0.1)), foot(x + 0.22 + 0.07 * s, y - 0.22 + 0.14 * s, -0.08, knee=(1, 0.9, 0.1))),
        hands=(hand(x + 0.03, y + 0.36, 0.17, "world"), hand(x + 0.03, y + 0.36, -0.17, "world")), props=(Prop(name="swing_frame", value=s),),
    )  # fmt: skip
