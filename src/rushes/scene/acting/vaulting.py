"""Who jumps over a thing: runs up to it, is over it in the air, and comes back, to and fro.

Here lives that way alone; that somebody is above what is jumped over is `placing.py`'s. Standing in the air over a fence is no jump.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..drawing.lens import Lens
from . import ways
from .actors import POSES_MAX, Actor
from .pairing import scale
from .pose_counts import poses_in
from .poses import Poses

GAIT = "run"
PROBE_PX = 64  # of the pose that tells how far a stride goes
TALLEST = 0.75  # of its own height, that it jumps over: what is taller is made lower for it
CLEARS = 1.4  # times as high as the thing is it is at the most, for it clears its ends, too
RUNS_UP = 0.45  # of its own width, beside the jump
TOP = 0.12  # of the frame's height that stays free above it


def vaults(group: list[Actor], base: Actor, asked: str, cast: Mapping[str, Any]) -> bool:
    """Whether that is what it does: alone, on feet, over a thing on the ground."""
    runs = len(group) == 1 and GAIT in cast[group[0].name].actions
    return runs and asked == "jump" and base.thing and base.grounded and not base.speed


def vault(actor: Actor, base: Actor, lens: Lens, poses: Poses) -> None:
    """Let it run to and fro over that one."""
    probe = poses.get(actor.name, GAIT, 0, POSES_MAX, PROBE_PX, actor.facing, actor.colour)
    if base.height > TALLEST * actor.height:
        scale(base, TALLEST * actor.height / base.height)
    seconds, wide = float(poses.cast.CAST[actor.name].speed[GAIT]), (actor.box[1] - actor.box[0]) * actor.height
    half = 0.5 * (base.box[1] - base.box[0]) * base.height + RUNS_UP * wide
    actor.x, actor.y, actor.z, actor.bob = base.x, 0.0, base.z - 0.02, 0.0
    actor.action, actor.grounded, actor.steps = GAIT, True, poses_in(GAIT, seconds, probe.travel)
    actor.cycle_seconds = seconds
    actor.speed = actor.facing * probe.stride * actor.height / actor.cycle_seconds
    actor.centre = base.x + 0.5 * sum(base.box[:2]) * base.height
    actor.turns_at = half + RUNS_UP * wide
    actor.x = actor.centre - actor.facing * actor.turns_at
    sight = lens.eye + (lens.horizon_px - TOP * lens.height_px) * actor.z / lens.focal_px
    high = min(CLEARS * base.box[3] * base.height, max(sight - actor.box[3] * actor.height, 0.0))
    span = 2 * actor.turns_at

    def way(seconds: float, speed: float) -> ways.Change:
        aside = (speed * seconds / span % 1.0 - 0.5) * span / half
        return ways.Change(y=high * max(1.0 - aside * aside, 0.0))

    actor.way = way
