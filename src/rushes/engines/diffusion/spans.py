"""A span of a video that is made anew while what lies before and after it stays: which frames, and between which. Numbers only.

A model of k * step + 1 frames makes them by the step between two that are known. So what is made is the span that was asked for and as
much behind it as makes its length whole steps, or before it where too little stays behind. Where less than a step stays in the end,
the video is made anew to its end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rushes.core.retakes import Retake
from rushes.engines.diffusion.checkpoints import Checkpoint
from rushes.engines.diffusion.windows import legal


@dataclass(frozen=True, kw_only=True)
class Span:
    """Frames of a video that are made anew."""

    asked: tuple[float, float]
    """In seconds."""
    first: int
    until: int
    """The first that stays behind them; the video's length if none does."""
    given: int
    """Frames before it that the model begins with."""
    after: int
    """Frames behind it that the model ends with: a step, or none."""

    @property
    def frames(self) -> int:
        return self.until - self.first

    def to_dict(self, fps: int) -> dict[str, Any]:
        """For the job's details: in seconds what was asked for and what was made, and in frames what was made."""
        made = [round(self.first / fps, 3), round(self.until / fps, 3)]
        return {"asked": list(self.asked), "made": made, "frames": [self.first, self.until]}


def span_of(row: Checkpoint, retake: Retake, *, frames: int, fps: int) -> Span:
    """What ``row`` makes anew of a video of ``frames`` frames, as ``retake`` asks for."""
    asked = (retake.start_seconds, retake.end_seconds)
    start = min(round(asked[0] * fps), frames - 1)
    end = min(max(round(asked[1] * fps), start + 1), frames)
    first, until = _whole_steps(row.frame_step, start, end, frames)
    given = min(row.overlap_frames, (first - 1) // row.frame_step * row.frame_step + 1) if first else 0
    return Span(asked=asked, first=first, until=until, given=given, after=row.frame_step if until < frames else 0)


def _whole_steps(step: int, start: int, end: int, frames: int) -> tuple[int, int]:
    if start == 0:
        until = legal(step, end)
        return (0, until) if until <= frames - step else (0, frames)
    made = -(-(end - start) // step) * step
    for first in range(start, max(1, end - made) - 1, -1):
        if first + made <= frames - step:
            return first, first + made
    return start, frames
