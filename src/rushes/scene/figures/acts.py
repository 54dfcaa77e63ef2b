"""Everything a person can do: the register of actions. The actions themselves are in `acts_*.py`, one file a theme.

A new action is one function with `@act(...)` that turns a pose into a `Motion`. Must not: solids, colours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from . import (
    acts_animals,
    acts_body,
    acts_climb,
    acts_craft,
    acts_dance,
    acts_flags,
    acts_gestures,
    acts_glide,
    acts_hands,
    acts_home,
    acts_lively,
    acts_music,
    acts_pairs,
    acts_rest,
    acts_ride,
    acts_seated,
    acts_snow,
    acts_sport,
    acts_trades,
    acts_training,
    acts_turns,
)
from .acts_register import Act
from .human_motion import Motion
from .species import REST, Pose

_OWN: Mapping[str, Act] = {
        **acts_body.ACTS, **acts_music.ACTS, **acts_sport.ACTS, **acts_home.ACTS, **acts_craft.ACTS, **acts_pairs.ACTS,
        **acts_ride.ACTS, **acts_hands.ACTS, **acts_training.ACTS,
        **acts_rest.ACTS, **acts_trades.ACTS, **acts_flags.ACTS,
        **acts_animals.ACTS, **acts_snow.ACTS, **acts_glide.ACTS, **acts_climb.ACTS, **acts_dance.ACTS, **acts_lively.ACTS, **acts_turns.ACTS, **acts_gestures.ACTS,
}  # fmt: skip
ACTIONS: Mapping[str, Act] = MappingProxyType({**_OWN, **acts_seated.seated(_OWN)})


def motion_of(pose: Pose) -> Motion:
    """The pose as numbers. At rest the body stands still, with the tools of the action that paint is laid on for."""
    if pose.action != REST:
        return ACTIONS[pose.action].motion(pose)
    if not pose.of:
        return Motion()
    posed = ACTIONS[pose.of].motion(replace(pose, action=pose.of))
    return Motion(sheds=posed.sheds, props=tuple(replace(prop, still=True) for prop in posed.props))
