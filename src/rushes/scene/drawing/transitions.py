"""From one shot to the next: one picture melting into another."""

from __future__ import annotations

from .jit import kernel
from .noise import Number
from .planes import Frame


def mix(frame: Frame, other: Frame, share: float) -> None:
    """Mix `share` (0..1) of another picture of the same size into a frame, in place."""
    weight = round(min(max(share, 0.0), 1.0) * 256)
    for plane, with_plane in ((frame.y, other.y), (frame.u, other.u), (frame.v, other.v)):
        _mix(plane, with_plane, weight)


@kernel
def _mix(plane: Number, other: Number, weight: Number) -> None:
    height, width = plane.shape
    for j in range(height):
        for i in range(width):
            plane[j, i] = (plane[j, i] * (256 - weight) + other[j, i] * weight + 128) >> 8
