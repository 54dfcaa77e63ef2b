"""Nobody stands in a wall, nor behind what stands along it: who would be as far away as a counter is nearer and smaller instead, and so
as large in the picture. Positions only.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..acting.actors import Actor
from ..acting.pairing import scale
from ..places import Place
from ..props import PROPS

BROAD = 1.0  # world units to either side of its middle, from which on a piece of furniture hides who is behind it
BEYOND = 1.0  # and behind the stage, from which on it stands along the wall
BEFORE, FREE = 0.55, 0.7  # world units that stay free before the middle of such a piece, and before a wall
ORDER = 0.03  # of the way that somebody comes nearer, that they stay behind those who were before them
CLIMBED = ("stairs",)


def before_walls(people: Sequence[Actor], setting: Place) -> list[Actor]:
    """The same, all of them in the room."""
    if setting.interior is None:
        return list(people)
    deepest = min(
        setting.interior.z - FREE,
        *(
            stand.z - BEFORE
            for stand in setting.stands
            if stand.y == 0.0
            and stand.prop not in CLIMBED
            and BEYOND + setting.stage_z < stand.z < setting.interior.z
            and PROPS[stand.prop].radius * stand.height >= BROAD > abs(stand.x) - PROPS[stand.prop].radius * stand.height
        ),
        10.0 * setting.interior.z,
    )
    for actor in people:
        if actor.z > deepest and not actor.strewn:
            _nearer(actor, deepest + ORDER * (actor.z - deepest))
    return list(people)


def _nearer(actor: Actor, z: float) -> None:
    """Bring it nearer and make it as much smaller."""
    share = z / actor.z
    y = actor.y
    scale(actor, share)
    actor.x, actor.y, actor.z = actor.x * share, y * share, z
    actor.centre, actor.turns_at, actor.bob = actor.centre * share, actor.turns_at * share, actor.bob * share
