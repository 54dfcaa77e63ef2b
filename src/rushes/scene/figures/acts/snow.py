"""In the snow: a ball of it is thrown and bursts, a snowman is made. Must not: solids (`tools/snow.py`)."""

from __future__ import annotations

from dataclasses import replace

from ..human.motion import Motion, Prop, foot, hand, keyed
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
THROWN, BURSTS, GONE = 0.42, 0.66, 0.90  # of the cycle: when the ball leaves the hand, bursts, and is no more
FROM, TO = (0.40, 0.86, 0.12), (1.02, 0.62, 0.06)


@act("throw_snowball", 1.5, turn=0.42)
def throw_snowball(pose: Pose) -> Motion:
    back = Motion(
        hip=(-0.02, 0.43), lean=0.16, twist=-0.25, happy=0.9, mouth=0.3, nod=0.04,
        legs=(foot(-0.13, 0.078, 0.10), foot(0.13, 0.078, -0.10)), hands=(hand(-0.12, 0.30, 0.20), hand(0.24, 0.02, -0.14)),
    )  # fmt: skip
    front = replace(back, lean=-0.24, twist=0.25, mouth=0.7, hands=(hand(0.36, 0.10, 0.08), hand(-0.02, -0.10, -0.20)))
    u = pose.phase
    body = keyed(u, [(0.0, back), (0.30, back), (0.46, front), (0.72, front), (0.95, back)])
    return replace(body, props=(_ball(u),))


def _ball(u: float) -> Prop:
    if u < THROWN or u > GONE:
        return Prop(name="thrown_snow", space="hand0", at=(0.05, 0.05, 0.0))
    if u > BURSTS:
        return Prop(name="thrown_snow", at=TO, value=(u - BURSTS) / (GONE - BURSTS))
    t = (u - THROWN) / (BURSTS - THROWN)
    x, y, z = (a + (b - a) * t for a, b in zip(FROM, TO, strict=True))
    return Prop(name="thrown_snow", at=(x, y + 0.28 * t * (1.0 - t), z))


@act("make_snowman build_snowman", 2.0, turn=0.55)
def make_snowman(pose: Pose) -> Motion:
    s = 0.03 * pose.wave(0.0, 2)
    return Motion(
        happy=0.9, lean=-0.06, hands=(hand(0.28, 0.62 + s, 0.13, "world"), hand(0.28, 0.66 - s, -0.10, "world")), flutter=0.2,
        props=(Prop(name="snowman_tool", at=(0.58, 0.0, 0.0)), Prop(name="snowball", at=(0.20, 0.09, 0.36)), Prop(name="beanie", space="head"), Prop(name="mitten", space="hand0"), Prop(name="mitten", space="hand1")),
    )  # fmt: skip


@act("make_snowman_together", 2.0, turn=0.55)
def make_snowman_together(pose: Pose) -> Motion:
    """As one does, with somebody else at its other side."""
    own = make_snowman(pose)
    return replace(
        own,
        props=(
            *own.props,
            Prop(name="girl", at=(1.10, 0.0, -0.10), turn=(0.0, 195.0, 0.0), action="pat_snow", phase=pose.phase),
        ),
    )


@act("pat_snow", 2.0)
def pat_snow(pose: Pose) -> Motion:
    s = 0.03 * pose.wave(0.25, 2)
    return Motion(
        happy=0.9, lean=-0.06, hands=(hand(0.28, 0.58 + s, 0.13, "world"), hand(0.28, 0.62 - s, -0.10, "world")),
        props=(Prop(name="beanie", space="head"), Prop(name="mitten", space="hand0"), Prop(name="mitten", space="hand1")),
    )  # fmt: skip
