"""Vectors, rotations and frames: the little geometry that rigs are written in. No numba, no figures."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Vec = npt.NDArray[np.float64]  # shape (3,)
Turn = npt.NDArray[np.float64]  # shape (3, 3), columns are the turned axes

IDENTITY: Turn = np.eye(3)
IDENTITY.setflags(write=False)


def vec(x: float, y: float, z: float = 0.0) -> Vec:
    return np.array((x, y, z), dtype=np.float64)


def unit(v: Vec) -> Vec:
    return v / (math.sqrt(float(v @ v)) + 1e-12)


def cross(a: Vec, b: Vec) -> Vec:
    """As `np.cross`, which takes twenty times as long for two vectors: most of what modelling a figure took."""
    (a0, a1, a2), (b0, b1, b2) = a.tolist(), b.tolist()
    return np.array((a1 * b2 - a2 * b1, a2 * b0 - a0 * b2, a0 * b1 - a1 * b0))


def axes(x: Vec, y: Vec, z: Vec) -> Turn:
    """The turn whose columns are these."""
    return np.array((x, y, z)).T.copy()


def mix(a: Vec, b: Vec, t: float) -> Vec:
    return a + (b - a) * t


def pitch(angle: float) -> Turn:
    """About x: positive tips the top towards the camera."""
    c, s = math.cos(angle), math.sin(angle)
    return np.array(((1.0, 0.0, 0.0), (0.0, c, -s), (0.0, s, c)))


def yaw(angle: float) -> Turn:
    """About y: positive turns the nose (+x) away from the camera (-z)."""
    c, s = math.cos(angle), math.sin(angle)
    return np.array(((c, 0.0, s), (0.0, 1.0, 0.0), (-s, 0.0, c)))


def roll(angle: float) -> Turn:
    """About z: positive lifts the nose."""
    c, s = math.cos(angle), math.sin(angle)
    return np.array(((c, -s, 0.0), (s, c, 0.0), (0.0, 0.0, 1.0)))


def facing_along(direction: Vec, up: Vec | None = None) -> Turn:
    """A turn whose x axis is `direction` and whose y axis is as near to `up` as it can be."""
    x = unit(np.asarray(direction, dtype=np.float64))
    z = cross(x, vec(0.0, 1.0, 0.0) if up is None else up)
    if float(z @ z) < 1e-9:
        z = cross(x, vec(1.0, 0.0, 0.0))
    z = unit(z)
    return axes(x, cross(z, x), z)


@dataclass(frozen=True)
class Frame:
    """A joint: where it is and how it is turned. Calling it takes a local point into the world."""

    turn: Turn
    origin: Vec

    def __call__(self, x: float, y: float, z: float = 0.0) -> Vec:
        return self.origin + self.turn @ vec(x, y, z)

    def direction(self, x: float, y: float, z: float = 0.0) -> Vec:
        return self.turn @ vec(x, y, z)

    def child(self, x: float, y: float, z: float = 0.0, turn: Turn = IDENTITY) -> Frame:
        return Frame(self.turn @ turn, self(x, y, z))


def on_ball(
    frame: Frame, radii: tuple[float, float, float], azimuth: float, elevation: float, out: float = 1.0
) -> Frame:
    """A frame on an ellipsoid's skin, x pointing outwards. Azimuth 0 is the nose, positive goes to +z."""
    d = vec(math.cos(elevation) * math.cos(azimuth), math.sin(elevation), math.cos(elevation) * math.sin(azimuth))
    r = np.asarray(radii)
    point = d * r * out
    return Frame(facing_along(frame.turn @ (d / r), frame.turn[:, 1]), frame.origin + frame.turn @ point)


def two_bones(root: Vec, target: Vec, upper: float, lower: float, bend: Vec) -> tuple[Vec, Vec]:
    """Where the knee goes, and where the foot really gets to; `bend` is the way the knee points."""
    d = target - root
    length = math.sqrt(float(d @ d)) + 1e-9
    reach = min(max(length, abs(upper - lower) + 1e-3), (upper + lower) * 0.999)
    along = d / length
    end = root + along * reach if length > reach else target
    x = (upper * upper - lower * lower + reach * reach) / (2.0 * reach)
    height = math.sqrt(max(0.0, upper * upper - x * x))
    across = unit(bend - along * float(bend @ along))
    return root + along * x + across * height, end
