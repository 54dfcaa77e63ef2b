"""A table beside what is large and stands on the floor, for what is small: no toothbrush lies before a sink, nor a cup before a sofa.

Positions only. What is small and by itself, or beside somebody, is `tabletop.py`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..drawing.lens import Lens
from ..model import Scene
from .actors import Actor
from .pairing import drawn, length_of, scale
from .tabletop import (
    APART,
    GROWS,
    ROUND,
    SIDES,
    STAYS,
    TABLES,
    TOP,
    in_a_row,
    is_small,
    on_a_table,
    on_foot,
    put,
    still,
    table_at,
)

LIFE = 0.50  # beside a person of 1: how broad it is
SET = 1.7  # of its height: how broad all may be that stands on it
ROW, TALL = 0.68, 0.60  # of the frame's width and height that all of it may take
ALL_MAX = 3


def on_the_side(actors: Sequence[Actor], scene: Scene, lens: Lens, cast: Any) -> list[Actor]:
    """Set what is small on a table beside the things that are not; returns the table, or nothing where there is none."""
    subjects = scene.subjects
    if not 2 <= len(actors) <= ALL_MAX or len(actors) != len(subjects) or on_a_table(scene, cast) is not None:
        return []
    if any(
        a.who < 0 or not (a.thing and on_foot(a) and still(a)) or subjects[a.who].relation not in SIDES for a in actors
    ):
        return []
    things = [a for a in actors if is_small(a.name) and a.name not in GROWS and a.action in (*STAYS, "sway")]
    large = [actor for actor in actors if actor not in things]
    if not things or not large or any(subjects[actor.who].kind in TABLES for actor in large):
        return []
    largest = max(large, key=lambda actor: actor.life)
    broad = sum(_wide(actor) for actor in things)
    height = max(drawn(LIFE / largest.life) * largest.height * length_of(largest) / (2.0 * ROUND), broad / SET)
    wide = (2.0 * ROUND * height + sum(map(_wide, large))) * lens.focal_px / largest.z
    high = (
        max(max(a.height * a.box[3] for a in large), TOP * height + max(_tall(a) for a in things))
        * lens.focal_px
        / largest.z
    )
    fit = min(1.0, ROW * lens.width_px / wide, TALL * lens.height_px / high)
    for actor in actors:
        scale(actor, fit)
    table = table_at(sum(actor.x for actor in things) / len(things), largest.z, fit * height, lens)
    gap = APART * table.height / table.z
    put(things, table.x, TOP * table.height, table.z, gap)
    in_a_row([[table, *things], *([actor] for actor in large)], 0.0, gap, ROW * lens.width_px / lens.focal_px)
    return [table]


def _wide(actor: Actor) -> float:
    return (actor.box[1] - actor.box[0]) * actor.height


def _tall(actor: Actor) -> float:
    return (actor.box[3] - actor.box[2]) * actor.height
