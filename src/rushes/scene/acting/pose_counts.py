"""How many poses a cycle is drawn in: numbers alone."""

from __future__ import annotations

from collections.abc import Mapping

from .actors import POSES_MAX, POSES_MIN

POSES_A_SECOND = 30  # where the cycle is short enough: then no frame shows the pose of the one before
LEAP_POSES = 54  # of what covers more way in a cycle than its own length: so many that none melts into the next, whose tail is elsewhere
SLOW_POSES, SLOW_SECONDS, SLOW_TRAVEL = 20, 1.25, 3.0
"""Of a cycle from so many seconds on in which nothing goes farther than this, in heights of the figure: what is seen between two
poses is moved there, and then 16 and 30 of them look alike (0.02 levels of a whale's film, as much of who waves)."""
POSES_A_SECOND_MIN = 7.5  # of a slow one, as far as POSES_MAX allows: or a blink would fall between two
ONCE: Mapping[str, tuple[float, float]] = {
    "open": (0.0, 0.5),
    "bloom": (0.0, 0.58),
    "topple": (0.0, 0.49),
    "tip": (0.0, 0.49),
}
"""Of what happens once and is done: which shares of its cycle show it."""


def poses_in(action: str, cycle_seconds: float, travel: float, strides: int = 1) -> int:
    """How many poses a cycle of so many strides is drawn in; `travel`: see `rushes.scene.figures.Sprite`."""
    if action in ("leap", *ONCE):
        most = LEAP_POSES
    else:
        slow = cycle_seconds >= SLOW_SECONDS and travel <= SLOW_TRAVEL
        most = min(max(SLOW_POSES, round(cycle_seconds * POSES_A_SECOND_MIN)), POSES_MAX) if slow else POSES_MAX
        most = min(most * strides, LEAP_POSES)
    return max(POSES_MIN, min(most, round(cycle_seconds * POSES_A_SECOND)))
