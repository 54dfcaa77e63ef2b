"""Up and down the flight of stairs that a place has: who climbs it goes from step to step, once, and stands where it ends.

Positions only: nothing is drawn here, and nothing here reads prompts. What legs do on stairs is in `figures/acts/climb.py`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..acting import ways
from ..acting.actors import Actor, pose_height_px
from ..drawing.lens import Lens
from ..model import Scene
from ..places import Place

UP, DOWN = "climb_stairs", "descend_stairs"
STEP_SECONDS = 0.55
"""Half of the cycle in which legs take two steps."""
ABREAST = 2.2  # steps between one who climbs and the next
BEFORE = 0.05  # world units nearer than the stairs: drawn after them
STANDS = ("idle", "stand")


@dataclass(frozen=True, kw_only=True)
class Flight:
    """A prop's flight of stairs as it is seen, in units of the prop beside and above its foot."""

    foot: tuple[float, float]
    top: tuple[float, float]
    steps: int


HALL = Flight(foot=(-0.82, 0.0), top=(1.52, 2.50), steps=10)
"""The carpet of `props/home.py`'s stairs, from the floor before the lowest step to the landing."""
FLIGHTS = {"stairs": HALL, "stone_steps": HALL}


def on_stairs(people: Sequence[Actor], scene: Scene, setting: Place, lens: Lens, cast: Any) -> Sequence[Actor]:
    """Those who go up or down stairs, on the flight that the place has."""
    stand = next((one for one in setting.stands if one.prop in FLIGHTS), None)
    going = [a for a in people if 0 <= a.who < len(scene.subjects) and scene.subjects[a.who].action in (UP, DOWN)]
    if stand is None or not going:
        return people
    flight = FLIGHTS[stand.prop]
    low, high = (
        (stand.x + stand.facing * stand.height * x, stand.y + stand.height * y) for x, y in (flight.foot, flight.top)
    )
    for number, actor in enumerate(going):
        up = scene.subjects[actor.who].action == UP
        begin, end = (low, high) if up else (high, low)
        actor.facing = stand.facing if up else -stand.facing
        actor.x, actor.y, actor.z = begin[0], begin[1], stand.z - BEFORE
        actor.speed = actor.turns_at = actor.bob = 0.0
        actor.grounded = True
        actor.pose_px = pose_height_px(actor.height * lens.focal_px / actor.z, actor.box)
        ahead = ABREAST * (len(going) - 1 - number)
        actor.way_takes = (flight.steps - ahead) * STEP_SECONDS
        actor.way = ways.stepping(end[0] - begin[0], end[1] - begin[1], flight.steps, STEP_SECONDS, ahead, actor.facing)
        own = cast[actor.name].actions
        stands = next((name for name in STANDS if name in own), actor.action)
        actor.landed = replace(
            actor,
            action=stands,
            x=end[0],
            y=end[1],
            way=None,
            landed=None,
            cycle_seconds=float(cast[actor.name].speed[stands]),
        )
    return people
