"""At rest: at a table, in a hammock, hanging by the hands. Must not: solids (`tools_rest.py`)."""

from __future__ import annotations

from dataclasses import replace

from rushes.scene.figures.acts_register import Register, entering
from rushes.scene.figures.face import blink
from rushes.scene.figures.human_motion import Motion, Prop, both, foot, hand, lying, sitting
from rushes.scene.figures.species import Pose

ACTS: Register = {}
act = entering(ACTS)
TABLE = 0.44  # height of the table that one sits at


@act("sit_table", 4.0, turn=0.72)
def sit_table(pose: Pose) -> Motion:
    """On a chair at a table with a cup on it, arms on the table."""
    return replace(
        sitting(0.22), eyes=blink(pose, 0.25, 0.7), happy=0.25, tilt=0.06 * pose.wave(), look=0.35 * pose.pulse(0.55, 0.5), lean=-0.05,
        bob=0.003 * pose.wave(0, 2),
        hands=(hand(0.29, TABLE + 0.05, 0.12, "world"), hand(0.27, TABLE + 0.05, -0.12, "world")),
        props=(Prop(name="chair"), Prop(name="table", at=(0.42, 0.0, 0.0)), Prop(name="cup", at=(0.42, TABLE + 0.005, 0.20), size=1.1)),
    )  # fmt: skip


@act("lie_hammock", 3.6, turn=0.30)
def lie_hammock(pose: Pose) -> Motion:
    """In a hammock between two posts, which swings."""
    swing = pose.wave()
    return replace(
        lying(0.33),
        hip=(0.0, 0.33 + 0.012 * swing * swing),
        eyes=blink(pose, 0.3) * 0.7,
        happy=0.5,
        hands=both(0.02, 0.24, 0.16, elbow=(0.0, 0.2, 1.0)),
        legs=(foot(0.10, -0.36, 0.07, space="hip", knee=(1.0, 0.0, 0.1)), foot(0.06, -0.37, -0.07, space="hip", knee=(1.0, 0.0, 0.1))),
        props=(Prop(name="hammock", value=swing),),
    )  # fmt: skip
