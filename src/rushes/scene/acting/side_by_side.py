"""People who make dumplings together stand side by side behind one table, their faces to the camera. Who sits is `around_table.py`'s.

Positions only; how many they are and how large was decided before. Alone, everybody has a table of their own in the figure.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..drawing.lens import Lens
from .actors import POSES_MIN, Actor
from .pairing import scale
from .tabletop import TABLES, is_small, put

AT_ONE_TABLE = {
    "make_dumplings": ("make_dumplings_together", "dumplingtable", 0.529),
}
"""What each of several does then, the table they are at, and how tall that is with all that is on it, in units of a figure."""
SEATS = {2: "two", 3: "three", 4: "four", 6: "six"}
PLACE_WIDE, MARGIN = 0.66, 0.06  # of a table, in the same: a place, and beyond the last
TABLE = 0.44  # how high it is, in the same
STANDING = 1.21  # units that somebody is tall
WIDE, LARGER = (
    0.72,
    1.30,
)  # of the frame's width that the table takes, and how much larger all of them may become for that
BEFORE = 0.36  # units that its middle is nearer than who is behind it
DISH = 0.52  # units that what is put on it is wide
FACING = 0.86  # how far they are turned to the camera


def work_together(actors: list[Actor], lens: Lens, cast: Mapping[str, Any]) -> list[Actor]:
    """Set those who do the same at tables of their own behind one, and on it what is small and named besides. A table that is named is
    that one, and taken out of the actors; returns it where there is one."""
    first = next((actor.action for actor in actors if actor.action in AT_ONE_TABLE), "")
    if not first:
        return []
    doing, kind, tall = AT_ONE_TABLE[first]
    working = [a for a in actors if a.action == first and a.grounded and a.who >= 0 and doing in cast[a.name].actions]
    if not 2 <= len(working) <= max(SEATS):
        return []
    seats = next(count for count in SEATS if count >= len(working))
    unit = max(actor.height for actor in working) / STANDING
    z = max(actor.z for actor in working)
    visible = WIDE * lens.width_px / lens.focal_px * z
    fit = min(LARGER, visible / (unit * (PLACE_WIDE * seats + 2 * MARGIN)))
    unit *= fit
    for number, actor in enumerate(working):
        scale(actor, fit)
        actor.action, actor.turned, actor.facing, actor.speed = doing, FACING, 1, 0.0
        actor.x, actor.z = unit * PLACE_WIDE * (number - 0.5 * (len(working) - 1)), z
        actor.y = max(0.0, TABLE * (unit - actor.height / STANDING))  # who is small sits on a high chair
        actor.phase = (actor.phase + 0.37 * number) % 1.0
    half = 0.5 * PLACE_WIDE * seats + MARGIN
    near = z - BEFORE * unit
    actors[:] = [actor for actor in actors if actor.name not in TABLES]
    dishes = [actor for actor in actors if actor.thing and is_small(actor.name)]
    for dish in dishes:
        scale(dish, DISH * unit / (max(dish.box[1] - dish.box[0], dish.box[3] - dish.box[2]) * dish.height))
    put(dishes, 0.0, TABLE * unit, near, 0.05)
    table = Actor(
        name=f"{kind}{SEATS[seats]}", action="sway", x=0.0, y=0.0, z=near, height=tall * unit, speed=0.0, cycle_seconds=4.0, phase=0.0, grounded=True, facing=1,
        thing=True, steps=1, wide=2 * half * unit, pose_px=max(POSES_MIN, round(tall * unit * lens.focal_px / near)), box=(-half / tall, half / tall, 0.0, 1.0),
    )  # fmt: skip
    return [table]
