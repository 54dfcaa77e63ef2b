"""With a flag: swung over the head, set into the ground. Must not: solids (`tools/adventure.py` has the flag)."""

from __future__ import annotations

from ..face import blink
from ..human.motion import Motion, Prop, hand
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
FOOT = 0.12  # of the pole, below where it is held


@act("wave_flag", 1.6, turn=0.6)
def wave_flag(pose: Pose) -> Motion:
    swing = pose.wave(0.0)
    return Motion(
        happy=0.9, eyes=blink(pose, 0.3), tilt=0.07 * swing, sway=0.04 * swing, bob=0.01 * pose.wave(0.2, 2),
        hands=(hand(0.29, 0.60 + 0.02 * pose.wave(0.25, 2), 0.14 - 0.05 * swing, "world"), hand(0.27, 0.52, 0.04 - 0.05 * swing, "world")),
        props=(Prop(name="flag", space="hand0", turn=(24.0 * swing, 180.0, 18.0), value=pose.phase),),
    )  # fmt: skip


@act("plant_flag", 3.0, turn=0.45)
def plant_flag(pose: Pose) -> Motion:
    """The pole comes down, is pressed in, and stands; then once more."""
    lifted = 0.10 * pose.pulse(0.12, 0.24)
    pressed = pose.pulse(0.42, 0.3)
    return Motion(
        happy=0.6, eyes=blink(pose, 0.7), lean=-0.05 - 0.06 * pressed, bob=-0.015 * pressed, nod=-0.10 * pressed + 0.06 * lifted,
        hands=(hand(0.34, 0.46 + lifted, 0.06, "world"), hand(0.34, 0.36 + lifted, 0.0, "world")),
        props=(Prop(name="flag", at=(0.40, FOOT + lifted - 0.02 * pressed, 0.03), turn=(0.0, 180.0, 0.0), value=pose.phase),),
    )  # fmt: skip
