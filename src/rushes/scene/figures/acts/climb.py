"""Up and down: rocks, trunks, stairs. Must not: solids."""

from __future__ import annotations

import math

from ..human.motion import Leg, Motion, Prop, foot, hand
from ..passage import eased
from ..species import Pose
from .register import Register, entering

ACTS: Register = {}
act = entering(ACTS)
STEP_DEEP, STEP_HIGH = 0.18, 0.19  # of a flight of stairs, in figure units


@act("climb_stairs", 1.1, turn=-0.50)
def climb_stairs(pose: Pose) -> Motion:
    """One step of the flight after the other; the body rises evenly, a planted foot stays where its step is."""
    return _on_stairs(pose, 1)


@act("descend_stairs", 1.1, turn=0.60)
def descend_stairs(pose: Pose) -> Motion:
    return _on_stairs(pose, -1)


def _on_stairs(pose: Pose, up: int) -> Motion:
    swing = pose.wave(0.25)
    return Motion(
        bob=0.012 * pose.wave(0.1, 2) - 0.03, lean=-0.10 if up > 0 else 0.02, twist=0.12 * swing, nod=0.05 * up,
        legs=(_stair_leg(pose.phase, 0.09, up), _stair_leg((pose.phase + 0.5) % 1.0, -0.09, up)),
        arms=((-0.50 * swing, 0.12, 0.45), (0.50 * swing, 0.12, 0.45)), flutter=0.3 * pose.wave(0.4, 2),
    )  # fmt: skip


def _stair_leg(phase: float, side: float, up: int) -> Leg:
    """A foot that stands on its step while the body goes two of them in a cycle, and is then lifted to the next but one."""
    stays = 0.6
    if phase < stays:
        gone = phase / stays
        along, bump = 0.5 - gone, 0.0
    else:
        u = (phase - stays) / (1.0 - stays)
        along, bump = -0.5 + u * u * (3.0 - 2.0 * u), math.sin(math.pi * u)
    reach = 2.0 * stays  # steps that the body goes while a foot stands
    return foot(
        reach * STEP_DEEP * along, 0.078 + 0.06 + up * reach * STEP_HIGH * along + 0.07 * bump, side,
        toe=-0.25 * bump, knee=(1.0, 0.4, 0.1),
    )  # fmt: skip


@act("climb rock_climb", 2.4, turn=-0.25)
def rock_climb(pose: Pose) -> Motion:
    """On a wall, seen from behind and aside; hand after hand."""
    s = pose.wave()
    a, b = 0.10 * s, -0.10 * s
    return Motion(
        hip=(-0.02, 0.62 + 0.012 * pose.wave(0.0, 2)), lean=0.06, nod=0.25, look=0.5, sway=0.10 * s, mouth=0.1,
        legs=(foot(0.12, 0.24 + b, 0.17, knee=(1, 0.4, 0.8), toe=0.3), foot(0.12, 0.24 + a, -0.15, knee=(1, 0.4, 0.8), toe=0.3)),
        hands=(hand(0.20, 1.16 + a, 0.20, "world", elbow=(-0.4, -0.6, 1)), hand(0.20, 1.16 + b, -0.16, "world", elbow=(-0.4, -0.6, 1))),
        props=(Prop(name="climbing_wall", at=(0.27, 0.0, 0.0)), Prop(name="climb_rope", space="hip", at=(0.10, 0.02, 0.0)), Prop(name="climb_helmet", space="head")),
    )  # fmt: skip


@act("climb_trunk", 1.8, turn=-0.15)
def climb_trunk(pose: Pose) -> Motion:
    """Up a tree that another figure is: the hands reach around it at x = 0.2."""
    s = pose.wave()
    up, down = 0.09 * s, -0.09 * s
    return Motion(
        hip=(-0.04, 0.34 + 0.012 * pose.wave(0.0, 2)), lean=0.04, nod=0.22, look=0.5, sway=0.06 * s,
        legs=(foot(0.15, 0.12 + down, 0.10, knee=(1, 0.4, 0.9), toe=0.4), foot(0.15, 0.12 + up, -0.09, knee=(1, 0.4, 0.9), toe=0.4)),
        hands=(hand(0.20, 0.80 + up, 0.10, "world", elbow=(-0.4, -0.6, 1)), hand(0.20, 0.80 + down, -0.08, "world", elbow=(-0.4, -0.6, 1))),
    )  # fmt: skip


RUNG, RUNGS_UP, LADDER_AT, LADDER_LEANS = 0.17, 4, 0.15, 0.22
"""Of a ladder: from rung to rung, how many are climbed, where it stands and how far it leans, a unit of its height."""


@act("climb_ladder", 7.0, turn=-0.42)
def climb_ladder(pose: Pose) -> Motion:
    """Up a ladder rung by rung, a hand with the foot of the other side; from its top down again."""
    way = 1.0 - abs(1.0 - 2.0 * pose.phase)
    done = 2.0 * RUNGS_UP * way  # steps of one hand and one foot
    rises = RUNG * done / 2.0

    def step(number: int) -> float:
        """How high a hand and the foot of the other side are by now: they go two rungs at a time, in turn."""
        turns, rest = divmod(max(done - number, 0.0), 2.0)
        return RUNG * (turns + eased(min(rest, 1.0)))

    first, second = step(0), step(1)

    def by(y: float) -> float:
        return LADDER_AT + LADDER_LEANS * y

    sway = 0.05 * math.sin(math.pi * done)
    hip = 0.50 + rises
    return Motion(
        hip=(by(hip) - 0.26, hip), lean=-0.10, sway=sway, nod=0.22, look=0.4,
        legs=(
            foot(by(0.17 + second) - 0.05, 0.25 + second, 0.09, knee=(1, 0.4, 0.7)), foot(by(0.17 + first) - 0.05, 0.25 + first, -0.09, knee=(1, 0.4, 0.7)),
        ),
        hands=(
            hand(by(0.94 + first), 0.94 + first, 0.13, "world", elbow=(-0.4, -0.7, 0.8)), hand(by(0.94 + second), 0.94 + second, -0.13, "world", elbow=(-0.4, -0.7, 0.8)),
        ),
        props=(Prop(name="tall_ladder", at=(LADDER_AT, 0.0, 0.0)),),
    )  # fmt: skip
