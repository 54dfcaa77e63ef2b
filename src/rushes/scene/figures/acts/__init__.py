"""Everything a person can do: the register of actions. The actions themselves are beside this file, one file a theme.

A new action is one function with `@act(...)` that turns a pose into a `Motion`. Must not: solids, colours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from ..human.motion import Motion
from ..species import REST, Pose
from . import (
    animals,
    body,
    climb,
    company,
    craft,
    dance,
    flags,
    gestures,
    glide,
    hands,
    handwork,
    home,
    lively,
    music,
    pairs,
    rest,
    ride,
    seated,
    snow,
    sport,
    throwing,
    trades,
    training,
    turns,
    work,
)
from .register import Act

_OWN: Mapping[str, Act] = {
        **body.ACTS, **music.ACTS, **sport.ACTS, **home.ACTS, **craft.ACTS, **pairs.ACTS,
        **ride.ACTS, **hands.ACTS, **training.ACTS,
        **rest.ACTS, **throwing.ACTS, **trades.ACTS, **flags.ACTS,
        **animals.ACTS, **snow.ACTS, **glide.ACTS, **climb.ACTS, **dance.ACTS, **lively.ACTS, **turns.ACTS, **gestures.ACTS,
        **work.ACTS, **handwork.ACTS, **company.ACTS,
}  # fmt: skip
ACTIONS: Mapping[str, Act] = MappingProxyType({**_OWN, **seated.seated(_OWN), **seated.in_an_armchair(_OWN)})


def motion_of(pose: Pose) -> Motion:
    """The pose as numbers. At rest the body stands still, with the tools of the action that paint is laid on for."""
    if pose.action != REST:
        return ACTIONS[pose.action].motion(pose)
    if not pose.of:
        return Motion()
    posed = ACTIONS[pose.of].motion(replace(pose, action=pose.of))
    return Motion(sheds=posed.sheds, props=tuple(replace(prop, still=True) for prop in posed.props))
