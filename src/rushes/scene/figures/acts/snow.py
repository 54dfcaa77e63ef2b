"""In the snow: a ball of it is thrown and bursts. Must not: solids (`tools/snow.py`)."""

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
