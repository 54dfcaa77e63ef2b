"""People who eat, drink or play cards at the same time do so at one table: two at its ends, the others behind it, looking at us.

Positions only, as in `sitting_together.py`; which of them are there and how large they are was decided before. What they do without a table of
their own are the actions of `figures/acts/company.py`. Nothing is drawn, and nothing reads prompts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..drawing.lens import Lens
from .actors import POSES_MIN, Actor
from .pairing import scale
from .side_by_side import work_together
from .tabletop import is_small, put

AT_ONE_TABLE = {
    "eat": "eat_in_company",
    "eat_served": "eat_in_company",
    "sit_table": "sit_in_company",
    "sit": "sit_in_company",
    "drink": "drink_in_company",
    "drink_tea": "drink_in_company",
    "drink_coffee": "drink_in_company",
    "shuffle_cards": "play_in_company",
    "play_cards": "play_in_company",
}
"""What is done at a table -> the same where that is shared."""
MEAL = "eat_in_company"
ANYWHERE = ("sit", "drink", "drink_tea", "drink_coffee")
"""What is done at a table only where one is named."""
LAID, BARE = "diningtable", "sharedtable"
TABLES = ("table", "tabletop", "coffeetable")
"""Figures of a table that a prompt names: the one that they share is it."""
PEOPLE_MAX = 6
TOP = 0.44  # of a grown one's height: as in `figures/acts/home.py`
TOP_OWN, TALL_OWN = 0.62, 0.95  # of the tables, in their own units, and with what stands on them
HALF = {"": 0.72, "long": 1.22}
"""Half of the length of a table, in its own units, by how its name begins."""
FEW = 3  # who have room at the short one
LIFT = 0.10  # of a grown one's height that a child sits higher than the table asks for
EDGE = 0.23  # of somebody's height between them and the edge before them
BACK, SHARP = 0.50, 0.60  # of a height that those behind it sit farther away; what a near shot still shows sharp
LOOKS_AT_US = 0.85
SPREAD = 0.66  # of half of its length that those behind it sit apart
DISH = 0.34  # of a grown one's height that is wide what is named and stands on it, instead of what it is laid with
WIDE = 0.84  # of the frame's width that all of it may take


def around_table(actors: Sequence[Actor], lens: Lens, cast: Mapping[str, Any]) -> tuple[list[Actor], list[Actor]]:
    """Set those who sit at tables of their own around one; returns it, if there is one, and the tables that it takes the place of."""
    tables = [one for one in actors if one.thing and one.name in TABLES]
    diners = [
        one for one in actors if one.who >= 0 and one.grounded and not one.thing and _shares(one, cast, bool(tables))
    ]
    if not 2 <= len(diners) <= PEOPLE_MAX:
        return [], []
    diners.sort(key=lambda one: -one.height)
    grown = diners[0].height
    size = "" if len(diners) <= FEW else "long"
    laid = any(AT_ONE_TABLE[one.action] == MEAL for one in diners)
    unit = TOP * (diners[0].height + diners[1].height) / 2.0 / TOP_OWN  # who sits at its ends is seen with it
    half = HALF[size] * unit
    z = max(one.z for one in diners)
    across = 2.0 * (half + 0.6 * grown)
    fit = min(1.0, WIDE * lens.width_px / lens.focal_px * z / across)
    for one in diners:
        scale(one, fit)
    grown, unit, half = grown * fit, unit * fit, half * fit
    ends, behind = diners[:2], diners[2:]
    for one, side in zip(ends, (-1, 1), strict=True):
        one.x, one.z, one.facing = side * (half + EDGE * one.height), z, -side
    deep = min(BACK * grown, SHARP)
    for number, one in enumerate(behind):
        place = 0.0 if len(behind) == 1 else 2.0 * number / (len(behind) - 1) - 1.0
        one.x, one.z, one.facing = place * SPREAD * half, z + deep, 1 if place <= 0.0 else -1
        small = grown - one.height
        one.y = TOP * small + min(LIFT * grown, small)  # a child's chair is as high as it must be
        one.turned = LOOKS_AT_US
    for one in diners:
        one.action = AT_ONE_TABLE[one.action]
        one.y = one.y if one in behind else 0.0
    dishes = [one for one in actors if one.thing and one.who >= 0 and is_small(one.name)]
    for dish in dishes:
        scale(dish, DISH * grown / (max(dish.box[1] - dish.box[0], dish.box[3] - dish.box[2]) * dish.height))
    put(dishes, 0.0, TOP_OWN * unit, z, 0.05)
    return [_table(size + (LAID if laid and not dishes else BARE), HALF[size], z + 0.01, unit, lens)], tables


def at_tables(free: Sequence[Actor], others: Sequence[Actor], lens: Lens, cast: Mapping[str, Any]) -> list[Actor]:
    """Those who are free, and the table that some of them share with `others`, instead of those that were named."""
    shared, own = around_table([*free, *others], lens, cast)
    left = [actor for actor in free if actor not in own]
    return [*left, *shared] if shared else [*work_together(left, lens, cast), *left]


def _shares(actor: Actor, cast: Mapping[str, Any], at_a_table: bool) -> bool:
    return (at_a_table or actor.action not in ANYWHERE) and AT_ONE_TABLE.get(actor.action, "") in cast[
        actor.name
    ].actions


def _table(name: str, half: float, z: float, unit: float, lens: Lens) -> Actor:
    return Actor(
        name=name, action="sway", x=0.0, y=0.0, z=z, height=unit, speed=0.0, cycle_seconds=4.0, phase=0.0, grounded=True, facing=1, thing=True,
        steps=1, wide=2.0 * half * unit, pose_px=max(POSES_MIN, round(unit * lens.focal_px / z)), box=(-half, half, 0.0, TALL_OWN),
    )  # fmt: skip
