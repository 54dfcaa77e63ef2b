"""On skates, skis and boards, and down on a rope. Must not: solids."""

from __future__ import annotations

import math
from dataclasses import replace

from ..human.motion import Motion, Prop, both, feet, foot, hand
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
BUNGEE = 1.25  # how far above the middle of the jump its rope is tied


@act("skate roller_skate", 1.5, turn=0.5, stride=1.0)
def roller_skate(pose: Pose) -> Motion:
    return _skating(pose, "roller_shoe")


@act("ice_skate", 1.7, turn=0.5, stride=1.2)
def ice_skate(pose: Pose) -> Motion:
    return replace(_skating(pose, "ice_blade"), flutter=0.9)


def _skating(pose: Pose, under: str) -> Motion:
    s = pose.wave()
    a, b = max(0.0, s), max(0.0, -s)
    y = 0.13
    return Motion(
        hip=(0.02, 0.44 - 0.02 * abs(s)), lean=-0.30, sway=0.10 * s, twist=0.20 * s, nod=0.08, happy=0.7, flutter=0.7,
        legs=(foot(0.06 - 0.34 * a, y + 0.10 * a, 0.09 + 0.10 * a, toe=-0.6 * a, knee=(1, 0.2, 0.1)), foot(0.06 - 0.34 * b, y + 0.10 * b, -0.09 - 0.10 * b, toe=-0.6 * b, knee=(1, 0.2, 0.1))),
        hands=(hand(0.12 - 0.16 * s, -0.04, 0.30, elbow=(-0.4, -0.3, 1)), hand(0.12 + 0.16 * s, -0.04, -0.30, elbow=(-0.4, -0.3, 1))),
        props=tuple(
            Prop(name=under, at=(0.06 - 0.34 * k, y - 0.075 + 0.10 * k, side * (0.09 + 0.10 * k)), turn=(0.0, -34.0 * k, 0.0))
            for k, side in ((a, 1), (b, -1))
        ),
    )  # fmt: skip


@act("ski", 1.6, turn=0.5, stride=1.6)
def ski(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        hip=(-0.03, 0.37 + 0.02 * pose.wave(0.25, 2)), lean=-0.42, nod=0.25, sway=0.12 * s, happy=0.6, flutter=1.1,
        legs=(foot(0.06, 0.10, 0.09, knee=(1, 0.3, 0.1)), foot(0.02, 0.10, -0.09, knee=(1, 0.3, 0.1))),
        hands=both(0.20, -0.06, 0.24),
        props=(
            Prop(name="ski", at=(0.06, 0.025, 0.09)), Prop(name="ski", at=(0.02, 0.025, -0.09)), Prop(name="ski_goggles", space="head"),
            Prop(name="ski_pole", space="hand0", turn=(0.0, 0.0, -35.0)), Prop(name="ski_pole", space="hand1", turn=(0.0, 0.0, -35.0)),
        ),
    )  # fmt: skip


@act("snowboard surf", 2.2, turn=0.45, stride=1.3)
def surf(pose: Pose) -> Motion:
    s = pose.wave()
    return Motion(
        hip=(0.0, 0.38 + 0.02 * s), turn=-0.9, sway=0.10 * s, lean=-0.15, happy=0.9, flutter=0.8, look=0.0,
        legs=(foot(-0.02, 0.135, 0.19, knee=(1, 0.3, 0.6)), foot(-0.02, 0.135, -0.19, knee=(1, 0.3, 0.6))),
        hands=(hand(0.05, 0.06 + 0.05 * s, 0.34, elbow=(0, 0, 1)), hand(0.05, 0.06 - 0.05 * s, -0.34, elbow=(0, 0, 1))),
        props=(Prop(name="surf_board", at=(0.0, 0.045, 0.0), turn=(0.0, 3.0 + 3.0 * s, 0.0), size=1.3), Prop(name="surf_wave" if pose.action == "surf" else "spray", at=(0.0, 0.0, 0.0), value=pose.phase)),
    )  # fmt: skip


@act("ice_hockey", 1.7, turn=0.5, stride=1.2)
def ice_hockey(pose: Pose) -> Motion:
    """Skating bent over a stick that drives a puck from one side to the other."""
    s, aside = pose.wave(), 0.09 * pose.wave(0.1, 2)
    own = _skating(pose, "ice_blade")
    return replace(
        own, lean=-0.42, nod=0.16, happy=0.3, flutter=0.6,
        hands=(hand(0.30, -0.13, 0.10 + 0.4 * aside), hand(0.14, 0.02, 0.03)),
        props=(
            *own.props, Prop(name="hockey_helmet", space="head"), Prop(name="hockey_stick", space="grip", turn=(0.0, 0.0, 10.0 * s)),
            Prop(name="puck", at=(0.68, 0.0, 0.18 + aside)),
        ),
    )  # fmt: skip


@act("bungee", 2.4, turn=0.55, grounded=False)
def bungee(pose: Pose) -> Motion:
    """Head down on a rubber rope from a platform: it is drawn long, and throws who hangs there up again, where it goes slack."""
    d = 0.30 * math.cos(math.tau * pose.phase)
    return Motion(
        hip=(0.0, d), lean=math.pi - 0.12, nod=-0.35, mouth=1.0, happy=0.3, flutter=-0.8, sway=0.06 * pose.wave(0.25),
        legs=feet(0.0, -0.38, 0.035, space="hip", knee=(1, 0, 0)), hands=both(0.05, 0.36 + 0.03 * pose.wave(0, 2), 0.22, elbow=(0, 0.3, 1)),
        props=(Prop(name="bungee_rope", at=(0.045, 0.40 + d, 0.0), value=BUNGEE - 0.40 - d),),
    )  # fmt: skip
