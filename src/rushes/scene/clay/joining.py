"""Joining: one modelled figure, or parts of it, placed, turned and scaled into another.

This is how a rider comes onto a mount, a chair under a sitter and an animal's head onto shoulders. Must not: know any
figure. To remember: the resting figures must be joined by the same calls as the posed ones.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from . import layout as at
from .model import Clay
from .space import Frame

LENGTHS = {  # columns of a solid's size and extra that are lengths, by kind
    at.ELLIPSOID: (3, 0),
    at.CONE: (3, 0),
    at.BOX: (4, 0),
    at.CYLINDER: (3, 0),
    at.SLAB: (2, 8),
    at.TORUS: (2, 0),
}
MEASURED = (at.STROKE, at.DISC, at.PANEL)  # paints whose softness is a length


def join(
    clay: Clay,
    other: Clay,
    frame: Frame,
    size: float,
    name: str,
    *,
    group: int,
    only: Callable[[str], bool] | None = None,
) -> None:
    """Put `other` into `clay`, its origin at the frame's, `size` times as large, in groups from `group` on.

    `name` keeps its parts and marks apart from those that are there; `only` picks parts by name.
    """
    turn = np.asarray(frame.turn)
    base = len(clay.materials)
    clay.materials += other.materials
    for solid, kind, part in zip(other.solids, other.kinds, other.parts, strict=True):
        if only is not None and not only(part):
            continue
        row = list(solid)
        row[at.CENTRE : at.CENTRE + 3] = frame.origin + turn @ (np.array(row[at.CENTRE : at.CENTRE + 3]) * size)
        axes = np.array(row[at.AXES : at.AXES + 9]).reshape(3, 3) @ turn.T
        row[at.AXES : at.AXES + 9] = axes.ravel()
        lengths, extra = LENGTHS[kind]
        for k in (*range(at.SIZE, at.SIZE + lengths), *range(at.EXTRA, at.EXTRA + extra), at.BLEND, at.BOUND):
            row[k] *= size
        if kind == at.ELLIPSOID:
            row[at.EXTRA : at.EXTRA + 3] = [value / size for value in row[at.EXTRA : at.EXTRA + 3]]
        row[at.MATERIAL] += base
        row[at.GROUP] += group
        clay.solids.append(row)
        clay.kinds.append(kind)
        clay.parts.append(f"{name}.{part}")
    for paint, parts in zip(other.paints, other.painted, strict=True):
        kept = tuple(part for part in parts if only is None or only(part))
        if not kept:
            continue
        row = list(paint)
        row[at.PAINT_CENTRE : at.PAINT_CENTRE + 3] = frame.origin + turn @ (
            np.array(row[at.PAINT_CENTRE : at.PAINT_CENTRE + 3]) * size
        )
        axes = np.array(row[at.PAINT_AXES : at.PAINT_AXES + 9]).reshape(3, 3) @ turn.T
        row[at.PAINT_AXES : at.PAINT_AXES + 9] = axes.ravel()
        for k in range(at.RADII, at.RADII + 3):
            row[k] *= size
        row[at.FREQUENCY] /= size
        paint_kind = int(row[at.KIND])
        if paint_kind in MEASURED or paint_kind == at.TIP:
            row[at.SOFT] *= size
        if paint_kind == at.STROKE:
            row[at.BEND] /= size
        elif paint_kind == at.PANEL:
            row[at.BEND] *= size
        clay.paints.append(row)
        clay.painted.append(tuple(f"{name}.{part}" for part in kept))
    for mark, seen in other.marks.items():
        clay.mark(f"{name}.{mark}", frame.origin + turn @ (seen.point * size), planted=seen.planted)
