"""Dances. Must not: solids."""

from __future__ import annotations

import math

from ..face import blink
from ..gait import Step
from ..human.motion import Motion, Prop, both, foot, hand, keyed
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)


@act("dance", 1.2, turn=1.05)
def dance(pose: Pose) -> Motion:
    beat = pose.wave(0.0)
    left, right = max(0.0, beat), max(0.0, -beat)
    return Motion(
        bob=0.03 * pose.wave(0.62, 2) - 0.02,
        sway=0.10 * beat,
        twist=0.30 * pose.wave(0.25),
        tilt=0.14 * beat,
        look=0.15 * beat,
        feet=(
            Step(up=0.09 * left, swing=0.4 * left, planted=left == 0.0),
            Step(up=0.09 * right, swing=0.4 * right, planted=right == 0.0),
        ),
        eyes=blink(pose, 0.5, width=0.1),
        happy=1.0,
        arms=(
            (0.35 + 0.3 * pose.wave(0.1), 1.25 + 0.75 * beat, 0.9),
            (0.35 - 0.3 * pose.wave(0.1), 1.25 - 0.75 * beat, 0.9),
        ),
        flutter=0.5 * pose.wave(0.1, 2),
    )


@act("cheerlead", 1.0, turn=1.1)
def cheerlead(pose: Pose) -> Motion:
    beat = pose.wave()
    up = max(0.0, beat)
    return Motion(
        bob=0.05 * abs(beat) - 0.02, happy=1.0, mouth=0.6, sway=0.08 * beat, flutter=0.6 * beat,
        feet=(Step(up=0.16 * max(0.0, -beat), swing=0.5 * max(0.0, -beat), planted=beat > 0), Step(up=0.16 * up, swing=0.5 * up, planted=beat < 0)),
        hands=(hand(0.12, 0.22 + 0.20 * beat, 0.30, elbow=(0, 0, 1)), hand(0.12, 0.22 - 0.20 * beat, -0.30, elbow=(0, 0, 1))),
        props=(Prop(name="pompom", space="hand0", value=pose.phase), Prop(name="pompom", space="hand1", value=pose.phase)),
    )  # fmt: skip


@act("robot_dance", 2.0, turn=1.1)
def robot_dance(pose: Pose) -> Motion:
    """Square angles, held, then the next: the eye sees the machine."""
    up = ((0.0, 0.10, 0.34), (0.0, 0.42, 0.32))

    def arms(right_up: bool, twist: float, tilt: float) -> Motion:
        a, b = (1, 0) if right_up else (0, 1)
        return Motion(
            twist=twist, tilt=tilt, turn=-twist * 0.4, happy=0.0, hip=(0.0, 0.43),
            hands=(
                hand(0.06, 0.06 + (0.17 if a else -0.17), 0.31, elbow=(0.0, 0.0, 1.0)),
                hand(0.06, 0.06 + (0.17 if b else -0.17), -0.31, elbow=(0.0, 0.0, 1.0)),
            ),
            props=(Prop(name="robot_mask", space="head"), Prop(name="robot_chest", space="chest")),
        )  # fmt: skip

    one, two = arms(True, 0.25, 0.12), arms(False, -0.25, -0.12)
    assert up
    return keyed(pose.phase, [(0.0, one), (0.36, one), (0.5, two), (0.86, two)])


@act("ballet", 2.4, turn=0.62)
def ballet(pose: Pose) -> Motion:
    """An arabesque on the tip of one foot, arms round over the head and out."""
    rise = 0.5 + 0.5 * pose.wave()
    return Motion(
        hip=(0.0, 0.50 + 0.02 * rise), lean=-0.22, nod=0.15, eyes=0.7, happy=0.3, turn=0.10 * pose.wave(0.25), flutter=0.1,
        legs=(foot(0.0, 0.13, 0.03, toe=-1.35, knee=(1, 0, 0)), foot(-0.36, 0.42 + 0.06 * rise, -0.06, toe=-0.9, knee=(0.2, -1, 0))),
        hands=(hand(0.27, 0.34 + 0.04 * rise, 0.08, elbow=(0, 0.2, 1)), hand(-0.02, 0.16 + 0.03 * rise, -0.34, elbow=(0, 0.2, -0.3))),
        props=(Prop(name="tutu", space="hip"),),
    )  # fmt: skip


@act("spin twirl", 1.4, turn=0.6)
def spin(pose: Pose) -> Motion:
    return Motion(
        turn=math.tau * pose.phase,
        happy=1.0,
        hands=both(0.02, 0.12, 0.36, elbow=(0, 0, 1)),
        flutter=1.0,
        hip=(0.0, 0.46),
    )


@act("lion_dance", 1.6, turn=0.62)
def lion_dance(pose: Pose) -> Motion:
    """Two under one lion: its head goes up and from side to side and snaps, and four fringed legs stamp."""
    beat, snaps = pose.wave(0.0, 2), max(0.0, pose.wave(0.1, 3))
    bob, swing = 0.025 * abs(beat), pose.wave()
    return Motion(
        bob=bob, lean=-0.06, nod=0.0, sheds=True, hands=both(0.20, 0.30, 0.16, "chest", elbow=(-0.2, -0.5, 1.0)),
        legs=(foot(0.02, 0.078 + 0.14 * max(0.0, beat), 0.088), foot(0.02, 0.078 + 0.14 * max(0.0, -beat), -0.088)),
        props=(
            Prop(name="dancing_lion", at=(0.02, 0.70 + 1.6 * bob, 0.0), turn=(9.0 * swing, 0.0, 2.5 * beat), value=snaps),
            Prop(name="fringed_legs", at=(0.02, 0.0, 0.0), value=beat, size=1.08), Prop(name="fringed_legs", at=(-0.80, 0.0, 0.0), value=-beat, size=1.2),
        ),
    )  # fmt: skip
