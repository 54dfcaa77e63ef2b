"""A span of a video as a film of its own: encoded anew, since a cut falls between keyframes. Only in a render process.

Rule: nothing is kept longer than one frame.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from rushes.core.errors import InvalidReference
from rushes.media.decode import measure, sound_of, span_planes
from rushes.media.encode import VideoWriter

CUT_SIDE_PX_MAX: Final = 1920
"""What is cut for an upstream needs no more: they take 720p to 1080p."""
CUT_FPS_MAX: Final = 60
SOUND_RATE: Final = 48_000


def cut_film(
    source: Path, target: Path, start_seconds: float, end_seconds: float, *, progress: Callable[[int, int], None]
) -> None:
    """Write what ``source`` shows between two points of time to ``target``, an MP4 at the video's own rate, upright.

    It is shorter where the video ends before. Raises InvalidReference, also if there is no picture in the span.
    """
    measured = measure(source)
    fps = min(CUT_FPS_MAX, max(1, round(measured.fps)))
    there_seconds = measured.frame_count / measured.fps if measured.fps else end_seconds
    frame_count = round((min(end_seconds, there_seconds) - start_seconds) * fps)
    frames = span_planes(
        source, start_seconds, frames_max=max(1, frame_count), fps=fps, long_side_max_px=CUT_SIDE_PX_MAX
    )
    planes = next(frames, None) if frame_count > 0 else None
    if planes is None:
        raise InvalidReference(
            f"The video has no frames from {start_seconds:g} to {end_seconds:g} s; it is {there_seconds:.1f} s long."
        )
    height_px, width_px = planes[0].shape
    with VideoWriter(
        target, width_px=width_px, height_px=height_px, fps=fps, frame_count=frame_count, sample_rate=SOUND_RATE
    ) as writer:
        sound = sound_of(source, rate=SOUND_RATE, seconds_max=frame_count / fps, start_seconds=start_seconds)
        for block in sound:
            writer.write_sound(block)
        for number in range(frame_count):
            writer.write_frame(*planes)
            progress(number + 1, frame_count)
            planes = next(frames, planes)  # the last again where a few could not be decoded
