"""Who does with somebody what takes two: "astronaut together with alien", the one with the other as the partner of its actions.

Must not: model anything; where the partner stands and what it does is said by the actions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ...composed import TOGETHER
from ..human.motion import Motion
from ..human.shape import Human
from ..species import Species

SMALL, YOUNG = ("boy", "girl", "child", "baby"), 0.78
"""Who is smaller than who is grown, and by how much."""


def together(name: str, cast: Mapping[str, Species]) -> Species | None:
    """The figure "PERSON together with PERSON"; None where one of them has no person's body."""
    one, _, other = name.partition(TOGETHER)
    if one not in cast or other not in cast or not isinstance(cast[other].shape, Human):
        return None
    somebody = cast[one]
    if not isinstance(somebody.shape, Human):
        return None
    return replace(somebody, name=name, shape=replace(somebody.shape, partner=other))


def with_partner(motion: Motion, partner: str) -> Motion:
    """The motion with this partner for the one whom it brings."""
    size = YOUNG if partner in SMALL else 1.0
    return replace(
        motion,
        props=tuple(
            replace(prop, name=partner, size=prop.size * size) if prop.action else prop for prop in motion.props
        ),
    )
