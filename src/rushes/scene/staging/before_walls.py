"""Nobody stands in a wall, nor behind what stands along it, and of many nobody is lost in the distance: who would be as far away is
nearer and smaller instead, and so as large in the picture. Positions only.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from ..acting.actors import Actor
from ..acting.pairing import scale
from ..places import Place
from ..props import PROPS

BROAD = 1.0  # world units to either side of its middle, from which on a piece of furniture hides who is behind it
BEYOND = 1.0  # and behind the stage, from which on it stands along the wall
BEFORE, FREE = 0.55, 0.7  # world units that stay free before the middle of such a piece, and before a wall
ORDER = 0.03  # of the way that somebody comes nearer, that they stay behind those who were before them
FEW, CLOSE, APART = 4, 1.0, 2.6  # kinds beyond which all are kept this near to the stage, in a room and outside
CLIMBED = ("stairs",)


def before_walls(people: Sequence[Actor], setting: Place, first: Sequence[Actor]) -> list[Actor]:
    """The same, all of them in the room, and many of them no farther off than they can be seen together. `first`: those with whom the
    scene began, who decide whether they are many: nobody moves because somebody comes or goes."""
    kinds = {actor.who for actor in first if actor.who >= 0}
    deepest = math.inf if len(kinds) <= FEW else setting.stage_z + (CLOSE if setting.interior else APART)
    if setting.interior is not None:
        deepest = min(deepest, _depth_of(setting))
    for actor in people:
        if actor.z > deepest and not actor.strewn and not actor.waterline:
            _nearer(actor, deepest + ORDER * (actor.z - deepest))
    return list(people)


def _depth_of(setting: Place) -> float:
    """How far off somebody in a room may be."""
    assert setting.interior is not None
    return min(
        setting.interior.z - FREE,
        *(
            stand.z - BEFORE
            for stand in setting.stands
            if stand.y == 0.0
            and stand.prop not in CLIMBED
            and BEYOND + setting.stage_z < stand.z < setting.interior.z
            and PROPS[stand.prop].radius * stand.height
            >= BROAD
            > abs(stand.x) - PROPS[stand.prop].radius * stand.height
        ),
        setting.interior.z,
    )


def _nearer(actor: Actor, z: float) -> None:
    """Bring it nearer and make it as much smaller."""
    share = z / actor.z
    y = actor.y
    scale(actor, share)
    actor.x, actor.y, actor.z = actor.x * share, y * share, z
    actor.centre, actor.turns_at, actor.bob = actor.centre * share, actor.turns_at * share, actor.bob * share
