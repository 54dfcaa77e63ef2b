"""A length -> windows that a model can make at once, each going on from the end of the one before. Numbers only.

A model makes k * step + 1 frames at a time and at most so many. What is longer is made in windows that overlap: the frames
that a window begins with are the last of the one before, and are not shown again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from rushes.engines.diffusion.checkpoints import Checkpoint


@dataclass(frozen=True, kw_only=True)
class Window:
    """One run of the model."""

    frames: int
    """Legal: k * step + 1."""
    given: int
    """The first so many are known before: the end of what was shown so far."""
    shown: int
    """The next so many are shown; what is left behind them is not."""


def windows(checkpoint: Checkpoint, frames: int, *, begins_with: int = 0) -> tuple[Window, ...]:
    """Windows that together show ``frames`` frames; the first begins with ``begins_with`` known ones that it does not show.

    Lengths are as even as the step allows, so that no window is a stump.
    """
    if frames < 1:
        raise ValueError(f"a film of {frames} frames")
    step, longest, overlap = checkpoint.frame_step, checkpoint.window_frames_max, checkpoint.overlap_frames
    left, given = frames, begins_with
    made = []
    while left:
        # How many windows are needed from here on, this one among them.
        more = max(0, -(-(left - (longest - given)) // (longest - overlap)))
        wanted = -(-(left + given + more * overlap) // (more + 1))
        length = min(longest, legal(step, max(wanted, given + 1)))
        shown = min(left, length - given)
        made.append(Window(frames=length, given=given, shown=shown))
        left -= shown
        given = overlap
    return tuple(made)


def span_windows(checkpoint: Checkpoint, frames: int, *, given: int, after: int) -> tuple[Window, ...]:
    """Windows that together show ``frames`` frames between others that are known: ``given`` before the first, and ``after``, which
    the last window makes room for at its end.
    """
    step, longest = checkpoint.frame_step, checkpoint.window_frames_max - after
    if longest - checkpoint.overlap_frames < step:  # so short that one known frame has to do
        checkpoint, given = replace(checkpoint, overlap_frames=1), min(given, 1)
    made = windows(replace(checkpoint, window_frames_max=longest), frames, begins_with=given)
    return (*made[:-1], replace(made[-1], frames=made[-1].frames + after))


def legal(step: int, frames: int) -> int:
    """The least k * step + 1 that is not below ``frames``."""
    return -(-(frames - 1) // step) * step + 1
