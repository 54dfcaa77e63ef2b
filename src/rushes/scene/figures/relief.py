"""How high a figure is at each place of its ground: what lies on it touches that, and it touches with that what it lies on.

Rays from above, or from below, through a few dozen places each way. Must not: know any archetype, or who lies on whom.
"""

from __future__ import annotations

import functools
import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..clay.studio import Picture, View, reach, trace_samples
from .species import Pose
from .sprites import frame, species_named, turn_of

Heights = npt.NDArray[np.float64]

ACROSS = 40  # places along the longer side
RIM = 3  # empty places around them, in which an edge is looked for
KEPT_MAX = 256


@dataclass(frozen=True)
class Relief:
    """Heights over a figure's ground, in shares of its height."""

    x: Heights
    """(columns,)"""
    z: Heights
    """(rows,); larger is nearer to the camera."""
    heights: Heights
    """(rows, columns); NaN where there is nothing of it."""


@functools.lru_cache(KEPT_MAX)
def relief_of(name: str, action: str, facing: int, tilt: float = 0.0, *, below: bool = False) -> Relief:
    """The upper side of a figure as it is drawn with these wishes, or its underside. Raises ValueError for an unknown figure."""
    species = species_named(name)
    side = -1.0 if below else 1.0
    view = View(
        turn=turn_of(species, action, 0.0, tilt), tilt=side * 0.5 * math.pi, facing=facing if species.mirrors else 1
    )
    clay = species.model(Pose(action=action, phase=0.0))
    left, low, right, high = reach(clay, view)
    cell = max(right - left, high - low) / ACROSS
    wide, deep = (math.ceil(span / cell) + 2 * RIM for span in (right - left, high - low))
    picture = Picture(left=left - RIM * cell, top=high + RIM * cell, unit_px=1.0 / cell, width_px=wide, height_px=deep)
    unlit = trace_samples(clay, clay, view=view, picture=picture, grounded=False, sparse=False)
    found = np.full(wide * deep, -np.inf)
    np.maximum.at(found, unlit.samples["pixel"], unlit.samples["depth"].astype(np.float64))
    heights = np.where(np.isfinite(found), side * found, np.nan).reshape(deep, wide)
    tall = frame(name, action, 1, 0, 0.0, tilt).tall
    across = np.arange(wide, dtype=np.float64) + 0.5
    down = side * (
        (np.arange(deep, dtype=np.float64) + 0.5) * cell - picture.top
    )  # seen from above, what is nearer is farther down
    x, z = ((axis / tall).astype(np.float64) for axis in (picture.left + across * cell, down))
    return Relief(x=x, z=z, heights=heights / tall)
