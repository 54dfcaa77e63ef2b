"""What hands do close to the body: snapping fingers, a tie, a drawing. Must not: solids, colours."""

from __future__ import annotations

import math
from dataclasses import replace

from ..face import blink
from ..human.motion import ONE_KNEE, Motion, Prop, hand, sitting
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)


@act("snap_fingers", 0.9, turn=0.95)
def snap_fingers(pose: Pose) -> Motion:
    """A hand is held up before the shoulder, and is large: the middle finger springs off the thumb, and sparks fly."""
    beat = pose.wave()
    snap = (pose.phase + 0.10) % 1.0
    up = 0.03 * max(0.0, beat)
    return Motion(
        happy=0.9, sway=0.04 * beat, tilt=0.10 * beat, bob=0.012 * pose.wave(0.0, 2), look=0.1, sheds=True,
        hands=(hand(0.05, 0.06 + up, 0.42, elbow=(-0.1, -0.9, 0.6)), hand(0.02, -0.17, -0.17, elbow=(-0.2, 0.0, 1.0))),
        props=(Prop(name="snapping_hand", space="chest", at=(0.06, 0.15 + up, 0.44), turn=(0.0, 40.0, 0.0), value=snap, size=1.9),),
    )  # fmt: skip


@act("tie_tie", 2.4, turn=1.10)
def tie_tie(pose: Pose) -> Motion:
    """A white shirt front and a long striped tie: one hand pulls its end, the other pushes the knot up to the collar."""
    pull = 0.5 - 0.5 * math.cos(math.tau * pose.phase)
    return Motion(
        nod=-0.04, tilt=0.05 * pose.wave(), look=0.05, happy=0.2, sheds=True,
        hands=(
            hand(0.225, -0.045 + 0.095 * pull, 0.060, elbow=(0.0, -0.2, 1.0)),
            hand(0.215, -0.10 - 0.05 * pull, -0.20, elbow=(0.0, -0.4, 1.0)),
        ),
        props=(Prop(name="shirt_front", space="chest"), Prop(name="loose_tie", space="chest", value=pull), Prop(name="shirt_collar", space="chest")),
    )  # fmt: skip


@act("tie_shoes", 2.4, turn=0.62)
def tie_shoes(pose: Pose) -> Motion:
    """On one knee over the foot ahead: both hands draw the laces apart and cross them again."""
    pull = 0.5 - 0.5 * math.cos(math.tau * 2.0 * pose.phase)
    return replace(
        ONE_KNEE, lean=-0.62, nod=-0.10, bob=0.003 * pose.wave(0.0, 2), eyes=0.8 * blink(pose, 0.4), sheds=True,
        hands=(hand(0.20, 0.15 + 0.05 * pull, 0.11 + 0.07 * pull, "world", elbow=(-0.3, 0.2, 1.0)), hand(0.20, 0.15 + 0.05 * pull, 0.07 - 0.07 * pull, "world", elbow=(-0.3, 0.2, 1.0))),
        props=(Prop(name="shoelaces", at=(0.20, 0.125, 0.09), value=pull),),
    )  # fmt: skip


@act("draw", 2.0, turn=0.50)
def draw(pose: Pose) -> Motion:
    """At a slanting board on a table; a big pencil, lines and no colour."""
    a = math.tau * pose.phase
    return replace(
        sitting(0.20), lean=-0.06, nod=-0.06, happy=0.4, eyes=blink(pose, 0.6), sheds=True,
        hands=(hand(0.31 + 0.05 * math.cos(a), 0.66 + 0.05 * math.sin(a), 0.16, "world"), hand(0.24, 0.47, -0.12, "world")),
        props=(
            Prop(name="chair"), Prop(name="drawing_desk", at=(0.44, 0.0, 0.0), value=pose.phase),
            Prop(name="pencil", space="hand0", turn=(20.0, 0.0, -35.0), at=(0.02, 0.05, 0.0), size=1.6),
        ),
    )  # fmt: skip
