"""What a task means for a checkpoint: its windows and size, its seed, and with what it begins.

Rule: decided from the request and the earlier video's details alone; no weight and no file is looked at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from rushes.core.engine import RenderTask
from rushes.core.errors import RenderFailed
from rushes.core.retakes import Retake, retake_of
from rushes.engines.diffusion.checkpoints import RETAKERS, Checkpoint
from rushes.engines.diffusion.fitting import Fit, fit
from rushes.engines.diffusion.spans import Span, span_of
from rushes.engines.diffusion.windows import Window, span_windows, windows

SEED_MAX: Final = 2**31


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How a task is made."""

    fit: Fit
    windows: tuple[Window, ...]
    seed: int
    shown: int
    """Frames of the earlier video that come first."""
    prompt: str
    begins: str = "words"
    """With what the first window begins: words, image, first frame, last frames; or video, of which it is made anew, or span, where
    that is done to a part of it."""
    span: Span | None = None
    """What is made anew between what stays."""
    ends_with_image: bool = False


def plan_of(task: RenderTask, row: Checkpoint) -> Plan:
    """Raises RenderFailed for what this checkpoint cannot do."""
    request, remix = task.request, task.request.remix
    if request.characters:
        raise RenderFailed(f"{row.name} takes no characters.")
    shown = remix.seconds * request.fps if remix is not None and request.is_extension else 0
    retake = _retake(task, row)
    is_remade = remix is not None and not request.is_extension and retake is None
    base = dict(remix.details.get("diffusion") or {}) if remix is not None and is_remade else {}
    begins = _beginning(task, base) if retake is None else "span"
    images = len(request.images)
    ends_with_image = images == 2 if begins == "image" else images == 1
    if images > (2 if begins == "image" else 1) or (ends_with_image and row.images_max < 2):
        raise RenderFailed(f"{row.name} cannot begin with an earlier video and end with an image." if begins != "image"
                           else f"{row.name} takes at most {row.images_max} images.")  # fmt: skip
    if retake is not None and images:
        raise RenderFailed(f"{row.name} takes no image where a span of a video is made anew.")
    span = None if retake is None else span_of(row, retake, frames=request.frame_count, fps=request.fps)
    given = row.overlap_frames if shown else 0
    size = (request.width_px, request.height_px)
    try:
        fitted = fit(size, multiple_px=row.multiple_px, side_px_min=row.side_px_min, pixels_max=row.pixels_max)
    except ValueError as error:
        raise RenderFailed(f"{row.name} cannot make {request.size}: {error}.") from error
    return Plan(
        fit=fitted,
        windows=windows(row, request.frame_count - shown, begins_with=min(given, shown))
        if span is None
        else span_windows(row, span.frames, given=span.given, after=span.after),
        seed=int(base.get("seed", task.render_seed)) % SEED_MAX,
        shown=shown if span is None else span.first,
        prompt=request.prompt if retake is None else retake.prompt,
        begins=begins,
        span=span,
        ends_with_image=ends_with_image,
    )


def is_made_again(details: Mapping[str, Any]) -> bool:
    """Whether a remix of the video that these details tell of has its seed and its beginning. Of what this engine did not make,
    neither would give it again; nor of what it made anew.
    """
    base = details.get("diffusion") or {}
    return bool(base) and base.get("begins") not in ("video", "span")


def _retake(task: RenderTask, row: Checkpoint) -> Retake | None:
    """Raises RenderFailed where it names a span, and ``row`` makes none or the video has none such."""
    request, remix = task.request, task.request.remix
    retake = retake_of(request.prompt) if remix is not None and not request.is_extension else None
    if remix is None or retake is None:
        return None
    if not row.retakes:
        raise RenderFailed(f"{row.name} makes no span of a video anew ('{retake.words}'); {RETAKERS}.")
    if retake.end_seconds > remix.seconds:
        raise RenderFailed(f"'{retake.words}': the video lasts {remix.seconds} seconds.")
    if not retake.leaves_something_of(remix.seconds):
        return None
    if request.seconds != remix.seconds:
        raise RenderFailed(
            f"{row.name} makes a span of a video anew at the length that it has, {remix.seconds} seconds."
        )
    return retake


def _beginning(task: RenderTask, base: Mapping[str, Any]) -> str:
    request = task.request
    if request.is_extension:
        return "last frames"
    if request.remix is None:
        return "image" if request.images else "words"
    if not is_made_again(request.remix.details):
        return "video"
    if request.images:
        return "image"
    return "words" if base.get("begins") == "words" else "first frame"
