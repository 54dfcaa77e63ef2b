"""Who stays where it is set: parked, perched, hovering, alighting. Where that is, is said elsewhere."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..model import Scene, Subject
from . import ways
from .actors import Actor
from .placing import park
from .pose_counts import poses_in
from .poses import Poses

THING_ACTIONS = ("sway", "park", "drive", "float")  # the first action of what is no living being
ON_FEET = ("stand", "idle")


def parked(scene: Scene, groups: Mapping[int, list[Actor]], poses: Poses) -> None:
    """Whom nobody asked to move stays, where another stays too or is at another distance: both remain in sight."""
    actors = [actor for group in groups.values() for actor in group]
    if len(groups) < 2 or (all(actor.speed for actor in actors) and len({actor.waterline for actor in actors}) == 1):
        return
    for index, group in groups.items():
        if scene.subjects[index].action == "":
            park(group, poses.cast.CAST)


def perched(subject: Subject, species: Any) -> Subject:
    """Beside others who stand on the ground, a bird stands there too unless it is said to fly."""
    return replace(subject, action="stand") if subject.action == "" and "stand" in species.actions else subject


def hovering(subject: Subject, species: Any) -> Subject:
    """Where a flower is, who can hover does so before it."""
    flits = "hover" in species.actions and subject.action in ("", "fly", "float", "eat", "drink", "stand")
    return replace(subject, action="hover") if flits else subject


def lifeless(species: Any) -> bool:
    """Whether it is a thing: no eyes, or no life of its own."""
    return species.actions[0] in THING_ACTIONS or bool(getattr(getattr(species, "shape", None), "blind", False))


def alight(actors: Sequence[Actor], cast: Mapping[str, Any]) -> None:
    """Who lands on feet folds its wings there."""
    for actor in actors:
        own = cast[actor.name].actions
        stands = next((name for name in ON_FEET if name in own), "")
        if actor.way is None or actor.action != "fly" or actor.thing or not stands:
            continue
        end = actor.way(ways.LANDED, abs(actor.speed))
        cycle = float(cast[actor.name].speed[stands])
        actor.way_takes = ways.LANDED
        actor.landed = replace(
            actor, action=stands, x=actor.where(ways.LANDED)[0], y=actor.y + end.y + actor.box[2] * actor.height, bob=0.0, speed=0.0,
            way=None, grounded=True, cycle_seconds=cycle, turns_at=0.0, steps=poses_in(stands, cycle, math.inf),
        )  # fmt: skip
