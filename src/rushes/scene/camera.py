"""Camera paths: where the camera is at every moment of the clip.

A move is a function of eased progress 0..1 and of how far the followed subject has travelled. Everything is smooth and
starts and ends gently; nothing here knows pixels of a layer.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from .lens import Lens, Shift

PUSH = 0.24  # of the stage's depth
SIDE = 0.85  # world units that a pan travels to each side
KEEP = 0.62  # of the way that feet would sink, taken back by the tilt
ORBIT = 0.95
RISE = 0.8
TRAVELLING = ("follow", "push_in", "pull_out", "orbit", "rise")  # moves that keep up with whoever walks
BREATH = 0.012  # a held camera still breathes


@dataclass(frozen=True, kw_only=True)
class Path:
    """A camera move over a whole clip."""

    move: str
    seconds: float
    stage_z: float
    travel: float = 0.0
    """World units a second of the followed subject."""
    phase: float = 0.0

    def at(self, seconds: float, lens: Lens) -> Shift:
        """The camera's offset from its base."""
        share = min(max(seconds / self.seconds, 0.0), 1.0)
        eased = share * share * (3 - 2 * share) * 0.55 + share * 0.45
        x = y = z = 0.0
        turn_x = turn_y = 0.0
        if self.move == "push_in":
            z = PUSH * self.stage_z * eased
        elif self.move == "pull_out":
            z = PUSH * self.stage_z * (1 - eased)
        elif self.move in ("pan_left", "pan_right"):
            x = SIDE * (2 * eased - 1) * (1 if self.move == "pan_right" else -1)
            turn_x = -0.35 * lens.focal_px * x / self.stage_z
        elif self.move == "orbit":
            x = ORBIT * (2 * eased - 1)
            turn_x = lens.focal_px * x / self.stage_z
            z = 0.25 * math.sin(math.pi * eased)
        elif self.move == "rise":
            y = RISE * (2 * eased - 0.6)
            turn_y = -0.90 * lens.focal_px * y / self.stage_z
        elif self.move == "follow":
            z = 0.06 * self.stage_z * eased
        if self.move in TRAVELLING:
            x += self.travel * seconds
        if z and self.move in ("push_in", "pull_out", "follow"):  # tilt down, so that feet stay in the frame
            turn_y = -KEEP * lens.focal_px * lens.eye * (1 / (self.stage_z - z) - 1 / self.stage_z)
        if self.move != "static":
            y += BREATH * math.sin(seconds * 0.9 + self.phase)
            x += BREATH * math.sin(seconds * 0.7 + self.phase * 2)
        return Shift(x=x, y=y, z=z, turn_x_px=turn_x, turn_y_px=turn_y)
