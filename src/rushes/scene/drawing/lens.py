"""The lens of the stage: how world units become pixels.

World: x to the right, y up, z away from the camera; the ground is y = 0. A point lands on
`(width / 2 + focal * x / z, horizon + focal * (eye - y) / z)`. Lengths on the screen are counted in `unit` pixels, the
frame height of a landscape frame; a portrait frame takes a smaller unit, or nothing would fit beside anything. Here lives
this arithmetic and the camera's offset from its base; paths are in `camera.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

SLANT = 0.35  # how much of a portrait frame's height counts towards the unit


@dataclass(frozen=True, kw_only=True)
class Lens:
    """A fixed camera over a flat stage."""

    width_px: int
    height_px: int
    horizon_px: float
    focal_px: float
    eye: float
    """Height of the camera over the ground, world units."""

    @classmethod
    def of(cls, width_px: int, height_px: int, *, horizon: float, focal: float, eye: float) -> Lens:
        """`horizon` is a share of the frame height, `focal` counts in units."""
        return cls(
            width_px=width_px,
            height_px=height_px,
            horizon_px=horizon * height_px,
            focal_px=focal * unit_px(width_px, height_px),
            eye=eye,
        )

    @property
    def unit(self) -> float:
        return unit_px(self.width_px, self.height_px)

    def x(self, x: float, z: float) -> float:
        return self.width_px / 2 + self.focal_px * x / z

    def y(self, y: float, z: float) -> float:
        return self.horizon_px + self.focal_px * (self.eye - y) / z

    def scale(self, z: float) -> float:
        """Pixels of one world unit at depth z."""
        return self.focal_px / z

    def seen(self, shift: Shift, x: float, y: float, depth: float) -> tuple[float, float]:
        """The pixel of a point so deep in front of the camera, which has moved by `shift`."""
        scale = self.focal_px / depth
        return (
            self.width_px / 2 + scale * (x - shift.x) + shift.turn_x_px,
            self.horizon_px + scale * (self.eye + shift.y - y) + shift.turn_y_px,
        )

    @property
    def nearest(self) -> float:
        """Depth of the ground at the lower edge of the frame."""
        return self.focal_px * self.eye / (self.height_px - self.horizon_px)


@dataclass(frozen=True, kw_only=True)
class Shift:
    """Where the camera is, against its base: world units, and a turn in pixels that moves everything alike."""

    x: float = 0.0
    y: float = 0.0
    z: float = 0.0
    turn_x_px: float = 0.0
    turn_y_px: float = 0.0


def unit_px(width_px: int, height_px: int) -> float:
    """The length that sizes count in."""
    return float(height_px) if width_px >= height_px else SLANT * height_px + (1 - SLANT) * width_px
