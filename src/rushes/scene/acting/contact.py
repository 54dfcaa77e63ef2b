"""Where one figure touches another that it is on: the underside of the one comes down on the upper side of the other.

Both are looked at as they are modelled, so that a sandwich lies on the orange and not on its stem, a bowl on the suitcase and not on
its handle, and each of them in the middle of what is below it and not at its far edge. Positions only; nothing is drawn here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from .pairing import TOPS

if TYPE_CHECKING:
    from .actors import Actor

Heights = npt.NDArray[np.float64]

TILT = 0.14  # radians that every figure is looked down on
THIN = 0.26  # of the shorter side of what is below: what is thinner than that sticks out of it and carries nothing
SOLID = 0.6  # of its ground and of its bulk that is left then; of what is thin all over nothing sticks out
STICKS_OUT = 0.04  # of its height: from where on something stands up from it
BROAD = 0.22  # of its ground: how much of it is at least as high as where things are put
LEVEL = 0.07  # of its height, to which the place for things is level
SEAT_DEEP, SEAT_HIGH = 0.12, 0.07  # of its height, below and above a seat that still are it
BACK = 0.5  # of the length of who lives, about its middle, on which things are put
BALANCED = 0.25  # of its length: on less it stands as on its whole underside
FOOT = 0.05  # of its height above its lowest, to which a figure stands on what is below
PRESSED = 0.02  # of what stands there that may go into what is below: soft skin, and rounded edges


@dataclass(frozen=True)
class Contact:
    """Where the upper one's origin is, seen from the lower one's, and where it stands, seen from its own; world units."""

    x: float
    y: float
    foot: tuple[float, float, float, float]
    """The middle of what stands on it on the picture, and half of its width and depth."""


def contact(upper: Actor, base: Actor, figures: Any, tilt: float) -> Contact | None:
    """How one of them rests on the other; None where nothing can be found out."""
    relief = getattr(figures, "relief_of", None)
    if relief is None:
        return None
    ground = relief(base.name, base.action, base.facing, tilt)
    own = relief(upper.name, upper.action, upper.facing, tilt, below=True)
    seat = base.seat or TOPS.get(base.name, 0.0)
    top = ground.heights.copy() if seat else _without_what_sticks_out(ground.heights)
    place = _place(top, ground.x, base, seat)
    foot = own.heights <= np.nanmin(own.heights) + FOOT
    if not place.any():
        return None
    rows, columns = np.nonzero(place)
    at_x, at_z = (base.height * _middle(axis[k]) for axis, k in ((ground.x, columns), (ground.z, rows)))
    at_x = 0.5 * sum(base.box[:2]) * base.height if seat else at_x
    rows, columns = np.nonzero(foot)
    all_rows, all_columns = np.nonzero(np.isfinite(own.heights))
    if np.ptp(columns) < BALANCED * np.ptp(all_columns):  # a fin, on which nothing stands
        rows, columns = all_rows, all_columns
    own_x, own_z = own.x[columns] * upper.height, own.z[rows] * upper.height
    x, z = at_x - _middle(own_x), at_z - _middle(own_z)
    y = _down_on(own, upper.height, ground.x * base.height, ground.z * base.height, top * base.height, x, z)
    if y is None:
        return None
    cosine, sine = math.cos(TILT + tilt), math.sin(TILT + tilt)
    low = float(np.nanmin(own.heights)) * upper.height
    wide = np.clip(own_x + x, *_ends(ground.x[np.nonzero(place)[1]] * base.height)) - x
    middle_x, middle_z = _middle(wide), _middle(own_z)
    half_x, half_z = 0.5 * float(np.ptp(wide)), 0.5 * float(np.ptp(own_z))
    return Contact(x=x, y=y * cosine - z * sine, foot=(middle_x, low * cosine - middle_z * sine, half_x, half_z * sine))


def _place(top: Heights, x: Heights, base: Actor, seat: float) -> npt.NDArray[np.bool_]:
    """Where on it things are put: its seat, or the highest level that is broad enough."""
    there = np.isfinite(top)
    if seat:
        level = there & (top > seat - SEAT_DEEP)
        place = level & (top < seat + SEAT_HIGH)
        top[level] = np.minimum(top[level], seat)  # no back carries, nor an arm
        return place if place.any() else level
    if not base.thing:
        left, right = base.box[:2]
        there = there & (np.abs(x - 0.5 * (left + right)) <= 0.5 * BACK * (right - left))
    if not there.any():
        return there
    highest = float(np.quantile(top[there], 1.0 - BROAD))
    return there & (top >= highest - LEVEL)


def _down_on(
    own: Any, height: float, ground_x: Heights, ground_z: Heights, top: Heights, x: float, z: float
) -> float | None:
    """How high the origin of who comes down is when it touches."""
    rows, columns = np.nonzero(np.isfinite(own.heights))
    at = [
        np.round((own_axis[k] * height + moved - axis[0]) / (axis[1] - axis[0])).astype(int)
        for own_axis, k, moved, axis in ((own.x, columns, x, ground_x), (own.z, rows, z, ground_z))
    ]
    over = (at[0] >= 0) & (at[0] < len(ground_x)) & (at[1] >= 0) & (at[1] < len(ground_z))
    if not over.any():
        return None
    between = top[at[1][over], at[0][over]] - own.heights[rows[over], columns[over]] * height
    between = between[np.isfinite(between)]
    return float(np.quantile(between, 1.0 - PRESSED)) if between.size else None


def _without_what_sticks_out(heights: Heights) -> Heights:
    """The heights without stems, handles and screens: opened, as morphology has it."""
    known = np.isfinite(heights)
    rows, columns = np.nonzero(known)
    half = int(0.5 * THIN * min(np.ptp(rows), np.ptp(columns)))
    lowest = np.where(known, heights, -np.inf)
    opened = _spread(_spread(lowest, half, np.minimum), half, np.maximum)
    left = known & np.isfinite(opened)
    if left.sum() < SOLID * known.sum():
        return heights.copy()
    body = left & (heights <= opened[left].max() + STICKS_OUT)
    solid = opened[body].sum() > SOLID * heights[body].sum()
    return np.where(left, opened, np.nan) if solid else heights.copy()


def _spread(heights: Heights, half: int, choose: np.ufunc) -> Heights:
    """The least or the most within so many places each way."""
    for axis in (0, 1):
        padded = np.pad(heights, [(half, half) if k == axis else (0, 0) for k in (0, 1)], constant_values=-np.inf)
        windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * half + 1, axis)
        heights = choose.reduce(windows, axis=-1)
    return heights


def _middle(values: Heights) -> float:
    low, high = _ends(values)
    return 0.5 * (low + high)


def _ends(values: Heights) -> tuple[float, float]:
    return float(values.min()), float(values.max())
