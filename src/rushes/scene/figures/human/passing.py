"""A person between two actions: every limb on its way from where it is to where it goes.

A hand that hangs and one that holds are both somewhere by the chest, a foot that steps and one that is put both on the ground: there they
are mixed. What is held grows smaller and is gone half-way; what is then held grows. Must not: solids.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ...clay import Frame
from ...clay.space import vec, yaw
from ..passage import End, between, eased
from .motion import Leg, Motion, Prop, Reach

GONE = 0.02  # of its size, at which what is held is no longer seen
Joints = Callable[[Motion], dict[str, Frame]]
Hangs = Callable[[Frame, int, tuple[float, float, float]], tuple[float, float, float]]


def passed(was: Motion, now: Motion, share: float, slope: float, joints: Joints, hangs: Hangs) -> Motion:
    """The body at `share` of the way. `slope`: see `Pose`; `joints`: of a motion; `hangs`: where a hand is that reaches for nothing."""
    t = eased(share)
    one, other = (_reached(motion, slope, joints(motion), hangs) for motion in (was, now))
    body = between(replace(one, props=()), replace(other, props=()), t)
    return replace(body, props=(*_sized(was.props, 1.0 - 2.0 * t), *_sized(now.props, 2.0 * t - 1.0)))


def moments(ends: tuple[End, End], share: float) -> tuple[tuple[str, float], tuple[str, float]]:
    """The two actions, each with its own phase at `share` of the way."""
    was, now = ends
    return (was.action, was.at(share)), (now.action, now.at(share))


def _sized(props: tuple[Prop, ...], share: float) -> tuple[Prop, ...]:
    return tuple(replace(prop, size=prop.size * max(share, GONE)) for prop in props)


def _reached(motion: Motion, slope: float, joints: dict[str, Frame], hangs: Hangs) -> Motion:
    """The same, its hands brought to places by the chest and its feet to places on the ground."""
    chest = joints["chest"]
    hands = []
    for number, want in enumerate(motion.hands):
        if want is None:
            hands.append(Reach(at=hangs(Frame(yaw(0.0), vec(0.0, 0.0)), 1 - 2 * number, motion.arms[number])))
            continue
        x, y, z = chest.turn.T @ (joints[want.space](*want.at) - chest.origin)
        hands.append(Reach(at=(float(x), float(y), float(z)), elbow=want.elbow))
    legs = []
    for number, leg in enumerate(motion.legs):
        side, put = 1 - 2 * number, motion.feet[number]
        if leg is None:
            x = motion.hip[0] + motion.stance[number] + put.forward
            toe = -0.9 * put.swing * (1.0 if put.forward < 0.0 else -0.25)
            legs.append(
                Leg(
                    at=(x, 0.078 + put.up + slope * x, side * (0.088 + motion.wide)),
                    knee=(1.0, 0.0, 0.1),
                    toe=toe,
                    planted=put.planted,
                )
            )
            continue
        at = joints["hip"](*leg.at) if leg.space == "hip" else yaw(motion.turn) @ vec(*leg.at)
        x, y, z = yaw(-motion.turn) @ at
        legs.append(replace(leg, at=(float(x), float(y), float(z)), space="world"))
    return replace(motion, hands=(hands[0], hands[1]), legs=(legs[0], legs[1]))
