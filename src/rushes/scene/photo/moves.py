"""The camera before a picture: how far each nearness moves at every moment.

Moves start from rest, run evenly and slow down. They are as wide as the picture can bear: a subject that was found
with certainty may part further from what is behind it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

RAMP_SECONDS = 0.9
EASY_PACE = 0.4  # of the pace in between, to which a move slows down: an extension goes on from it without a halt
ASIDE = 0.04  # of the width: what is nearer the middle may be gone round to either side
ALONG = "along"
"""Over a picture that is longer than the frame, see `panorama.py`."""
UNSTATED = ("arc_right", "arc_left", "push_in", "arc_right", "rise")


@dataclass(frozen=True)
class Move:
    """Shares of the frame's width that a whole shot covers."""

    zoom: float = 0.0
    """How much the nearest grows; the farthest grows by FAR_GROWS of it."""
    slide_x: float = 0.0
    """How far nearest and farthest part sideways; positive: the camera goes right."""
    slide_y: float = 0.0
    """The same downwards."""
    pivot: float = -1.0
    """The nearness that stays in place; below 0: that of the subject."""
    turn_x: float = 0.0
    """How far everything goes to the left alike."""
    turn_y: float = 0.0
    """How far everything goes up alike."""
    shake: float = 0.0


FAR_GROWS = 0.45
MOVES = {
    "static": Move(),
    "arc_right": Move(zoom=0.14, slide_x=0.085),
    "arc_left": Move(zoom=0.14, slide_x=-0.085),
    "push_in": Move(zoom=0.20, slide_x=0.014),
    "pull_out": Move(zoom=-0.05),
    "orbit": Move(zoom=0.12, slide_x=0.080),
    "pan_left": Move(zoom=0.13, slide_x=-0.010, turn_x=-0.030, pivot=0.3),
    "pan_right": Move(zoom=0.13, slide_x=0.010, turn_x=0.030, pivot=0.3),
    "tilt_up": Move(zoom=0.12, turn_y=-0.022, pivot=0.3),
    "tilt_down": Move(zoom=0.12, turn_y=0.022, pivot=0.3),
    "dolly_left": Move(zoom=0.11, slide_x=-0.055, pivot=0.1),
    "dolly_right": Move(zoom=0.11, slide_x=0.055, pivot=0.1),
    "rise": Move(zoom=0.10, slide_y=-0.030),
    "crane_down": Move(zoom=0.10, slide_y=0.030),
    "drone": Move(zoom=0.14, slide_y=-0.024),
    "follow": Move(zoom=0.11, slide_x=0.024),
    "handheld": Move(zoom=0.06, shake=0.006),
    ALONG: Move(zoom=0.04, slide_x=0.012, pivot=0.3),  # what passes by is the move
    "drawing": Move(zoom=0.09, slide_x=0.060, pivot=0.25),  # what it shows goes along its backdrop
    "page": Move(zoom=0.10, pivot=0.5),  # slightly, or the letters at its border would leave
}


def arc_beside(move: str, raised: np.ndarray) -> str:
    """An arc goes to the side on which what stands out slides the way in which it grows: to the other one the two would cancel
    out, and hardly anything would be seen to move. `raised`: 0..1 (h, w)."""
    weight = float(raised.sum())
    if not move.startswith("arc_") or weight < 1e-3:
        return move
    aside = float((raised.mean(0) * np.linspace(-0.5, 0.5, raised.shape[1])).sum() / raised.mean(0).sum())
    if abs(aside) < ASIDE:
        return move
    return "arc_right" if aside < 0 else "arc_left"


def travelled(seconds: float, length: float, *, goes_on: bool = False) -> float:
    """Share of a move that is done: speeds up over RAMP_SECONDS, from rest or, where it goes on from another, from the pace
    to which that one slowed down; slows down to it as long before the end."""
    ramp = min(RAMP_SECONDS, length / 2)
    first = EASY_PACE if goes_on else 0.0
    whole = length - 0.5 * ramp * (1 - first) - 0.5 * ramp * (1 - EASY_PACE)
    if seconds <= 0 or whole <= 0:
        return 0.0
    left = max(length - seconds, 0.0)
    if left < ramp:
        return 1 - (EASY_PACE * left + (1 - EASY_PACE) * _ramped(left, ramp)) / whole
    return (
        first * min(seconds, ramp) + (1 - first) * _ramped(seconds, ramp) + first * max(seconds - ramp, 0.0)
    ) / whole


def _ramped(seconds: float, ramp: float) -> float:
    """Way covered at unit speed after a smooth start: the integral of smoothstep."""
    if seconds >= ramp:
        return seconds - 0.5 * ramp
    t = seconds / ramp
    return ramp * (t**3 - 0.5 * t**4)


def running(seconds: float) -> float:
    """Seconds that something has run that speeds up smoothly from rest."""
    return _ramped(max(seconds, 0.0), 1.6)


def risen(seconds: float, over: float = 1.4) -> float:
    """0 at the first frame, 1 from `over` seconds on, smooth."""
    t = min(max(seconds / over, 0.0), 1.0)
    return t * t * (3 - 2 * t)


@dataclass(frozen=True)
class View:
    """The camera at one moment, in pixels."""

    zoom: float
    slide_x: float
    slide_y: float
    turn_x: float
    turn_y: float
    pivot: float
    middle_x: float
    middle_y: float

    def offsets(self, x: np.ndarray, y: np.ndarray, nearness: np.ndarray | float) -> tuple[np.ndarray, np.ndarray]:
        """Where pixels of this nearness come from, less where they are."""
        grow = 1 / (1 + self.zoom * (FAR_GROWS + (1 - FAR_GROWS) * nearness)) - 1
        aside = nearness - self.pivot
        return (
            (x - self.middle_x) * grow + self.slide_x * aside + self.turn_x,
            (y - self.middle_y) * grow + self.slide_y * aside + self.turn_y,
        )


def view_at(
    move: Move, seconds: float, length: float, size: tuple[int, int], middle: tuple[float, float], pivot: float,
    amplitude: float, *, goes_on: bool = False,
) -> View:  # fmt: skip
    """`size`: width and height in pixels; `middle`: what is pushed towards, in pixels; `amplitude` scales parallax."""
    width = float(max(size[0], 0.75 * size[1]))
    width = min(width, 1.9 * size[1])
    done = travelled(seconds, length, goes_on=goes_on)
    extent = min(1.0, 0.45 + 0.55 * length / 4.0)  # a short shot must not race
    part = done * extent
    shake_x = shake_y = 0.0
    if move.shake:
        amount = move.shake * width * risen(seconds)
        shake_x = amount * (math.sin(1.9 * seconds) + 0.5 * math.sin(4.3 * seconds + 1.0) - 0.42)
        shake_y = amount * 0.8 * (math.sin(2.3 * seconds + 0.6) + 0.4 * math.sin(5.1 * seconds) - 0.5)
    return View(
        zoom=move.zoom * part * (0.6 + 0.4 * amplitude),
        slide_x=move.slide_x * width * part * amplitude,
        slide_y=move.slide_y * width * part * amplitude,
        turn_x=move.turn_x * width * part + shake_x,
        turn_y=move.turn_y * width * part + shake_y,
        pivot=pivot if move.pivot < 0 else move.pivot,
        middle_x=middle[0],
        middle_y=middle[1],
    )
