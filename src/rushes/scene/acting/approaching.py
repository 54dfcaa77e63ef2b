"""Who comes towards the camera, or goes away from it: seen from the front or from behind, larger or smaller by the moment.

Others cross the frame from side to side; here the way leads through the depth of the picture. It never ends, only slows, so that a
clip of any length and an extension of it find them under way. Nothing is drawn here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from ..drawing.lens import Lens
from . import ways
from .actors import Actor

FAR = 3.2  # times as far off as they are nearest
NEAR = 0.56  # of the distance at which they would stand: how near they come
NEAR_AFLOAT = 0.8  # and those in water, who stay in it
HEADROOM = 0.06  # of the frame's height that stays free above who is nearest
TAKES = {"run": 3.0, "drive": 3.0, "fly": 3.2, "gallop": 3.0}
TAKES_WALKING = 4.6
"""Seconds in which they are two thirds of the way."""
BACK_MAX = 2.0  # see `figures.draw`


def come(actors: Sequence[Actor], lens: Lens, cast: Mapping[str, Any], *, away: bool) -> None:
    """Turn the ways of those who go into ways towards the camera, or `away` from it."""
    for actor in actors:
        if not actor.speed or actor.way is not None or actor.strewn:
            continue
        own = float(cast[actor.name].turn(actor.action))
        actor.turned = max(-BACK_MAX, (-0.5 * math.pi - own) / (0.5 * math.pi - own)) if away else 1.0
        actor.speed = actor.turns_at = 0.0
        near = _nearest(actor, lens)
        aloft = not actor.grounded and not actor.waterline
        highest = lens.eye + (0.5 - HEADROOM) * lens.horizon_px * near / lens.focal_px - 0.5 * actor.height
        actor.way = ways.approaching(
            (FAR - 1.0) * near,
            TAKES.get(actor.action, TAKES_WALKING),
            min(0.0, highest - actor.y) if aloft else 0.0,
            away,
        )
        actor.x *= near / actor.z
        actor.z = near


def _nearest(actor: Actor, lens: Lens) -> float:
    """As near as their head, or their whole height in the air, stays in the frame."""
    room = lens.horizon_px - HEADROOM * lens.height_px
    above = actor.box[3] * actor.height - (lens.eye if actor.grounded else 0.0)
    fits = above * lens.focal_px / room
    return max((NEAR_AFLOAT if actor.waterline else NEAR) * actor.z, min(fits, actor.z))
