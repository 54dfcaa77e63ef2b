"""What an upstream made, looked into: is it a video, and what do its thumbnail and spritesheet show. And what it is sent:
a span of a video, cut out.

The file comes from strangers, so this runs in a render process, over `media.decode` with its limits. A whole MP4 is kept
as it came; other containers, and a video that must bear our watermark, are encoded anew. Rule: nothing is kept longer
than one frame.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rushes.core.assets import AssetKind
from rushes.core.engine import RECEIVED, RECEIVED_SPAN, ProgressSink, RenderResult, RenderTask
from rushes.core.errors import InvalidReference, RenderFailed
from rushes.media.cut import cut_film
from rushes.media.decode import Measured, every_frame, measure, sound_of
from rushes.media.encode import SIDE_PX_MAX, VideoWriter
from rushes.media.stills import Stills
from rushes.media.watermark import Watermark

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]

FRAMES_MAX: Final = 7_500
"""Two minutes at 60 a second: the longest that an extended video may be."""
FRAMES_SHARE_MIN: Final = 0.9
"""Of the pictures that are promised; a file with fewer was cut off on its way."""
LENGTH_SHARE_MIN: Final = 0.8
"""Of the seconds that were ordered; a film with less is told to be short. Vendors round to whole frames and groups of them,
which is a few hundredths; those that make another length make half of it, or less."""
SOUND_RATE: Final = 48_000
SOUND_AHEAD_SECONDS: Final = 0.5


class ReceivedEngine:
    """See `rushes.core.engine.Engine`; it makes nothing but stills of its own."""

    name = RECEIVED

    def warm_up(self) -> None:
        """Load the codecs."""
        import av  # noqa: F401

    def render(self, task: RenderTask, progress: ProgressSink) -> RenderResult:
        """Check the file and make what belongs to it. Raises RenderFailed if it is no whole video.

        Of a task that is called RECEIVED_SPAN: the film of a character. Raises InvalidReference if it cannot be had.
        """
        if task.engine == RECEIVED_SPAN:
            return _span(task, progress)
        path = task.inputs[RECEIVED]
        try:
            measured = measure(path)
            _check(measured)
            return _kept(task, path, measured, progress)
        except InvalidReference as error:
            raise RenderFailed(f"The upstream's file is not a usable video: {error.message}") from error


def _span(task: RenderTask, progress: ProgressSink) -> RenderResult:
    character, target = task.request.characters[0], task.out_dir / "video.mp4"
    cut_film(task.inputs[RECEIVED], target, character.start_seconds, character.end_seconds, progress=progress)
    return RenderResult(files={AssetKind.VIDEO: target})


def _check(measured: Measured) -> None:
    if measured.frame_count < FRAMES_SHARE_MIN * measured.stated_frames or not measured.frame_count:
        raise RenderFailed("The upstream's file is not a usable video: it ends before its end.")
    if measured.frame_count > FRAMES_MAX:
        raise RenderFailed(f"The upstream's file is not a usable video: it has more than {FRAMES_MAX} frames.")


def _kept(task: RenderTask, path: Path, measured: Measured, progress: ProgressSink) -> RenderResult:
    width, height = measured.width_px // 2 * 2, measured.height_px // 2 * 2
    files = {kind: task.out_dir / f"{kind.value}.{kind.extension}" for kind in AssetKind}
    is_made_anew = task.watermark or measured.media_type != "video/mp4"
    stills = Stills(width_px=width, height_px=height, frame_count=measured.frame_count)
    frames = _exactly(every_frame(path, frames_max=FRAMES_MAX, width_px=width, height_px=height), measured.frame_count)
    if is_made_anew:
        frames = _written(task, path, files[AssetKind.VIDEO], measured, frames)
    for index, (y, u, v) in enumerate(frames):
        stills.add(index, y, u, v)
        progress(index + 1, measured.frame_count)
    stills.write_thumbnail(files[AssetKind.THUMBNAIL])
    stills.write_spritesheet(files[AssetKind.SPRITESHEET])
    if not is_made_anew:
        path.rename(files[AssetKind.VIDEO])
    seconds = round(measured.frame_count / measured.fps, 3) if measured.fps else None
    is_short = seconds is not None and seconds < LENGTH_SHARE_MIN * task.request.seconds
    details: dict[str, Any] = {
        "frames": measured.frame_count,
        "revised_prompt": "",
        "received": {
            "width_px": measured.width_px,
            "height_px": measured.height_px,
            "seconds": seconds,
            "has_sound": measured.has_sound and not task.request.is_silent,
            "encoded_anew": is_made_anew,
            **({"ordered_seconds": task.request.seconds} if is_short else {}),
        },
    }
    return RenderResult(files=files, details=details)


def _exactly(frames: Iterator[Planes], frame_count: int) -> Iterator[Planes]:
    """``frame_count`` frames: the last again where a few could not be decoded. Raises RenderFailed for too few."""
    count, last = 0, None
    for last in frames:
        if count == frame_count:
            return
        count += 1
        yield last
    if last is None or count < FRAMES_SHARE_MIN * frame_count:
        raise RenderFailed("The upstream's file is not a usable video: most of its pictures cannot be read.")
    for _ in range(frame_count - count):
        yield last


def _written(
    task: RenderTask, source: Path, target: Path, measured: Measured, frames: Iterator[Planes]
) -> Iterator[Planes]:
    """``frames``, each written to ``target`` on its way, with our watermark where it has to be."""
    width, height, fps = measured.width_px // 2 * 2, measured.height_px // 2 * 2, round(measured.fps)
    if max(width, height) > SIDE_PX_MAX or not 1 <= fps <= 120:
        raise RenderFailed("The upstream's video is too large, or too fast, to be encoded here.")
    mark = Watermark(width_px=width, height_px=height, fps=fps) if task.watermark else None
    sound = sound_of(source, rate=SOUND_RATE, seconds_max=measured.frame_count / fps)
    with VideoWriter(
        target,
        width_px=width,
        height_px=height,
        fps=fps,
        frame_count=measured.frame_count,
        sample_rate=SOUND_RATE,
    ) as writer:
        for index, planes in enumerate(frames):
            y, u, v = (
                plane[: height // share, : width // share].copy()
                for plane, share in zip(planes, (1, 2, 2), strict=True)
            )
            if mark is not None:
                mark.apply(index, y, u, v)
            until = min(writer.samples_in_all, round(((index + 1) / fps + SOUND_AHEAD_SECONDS) * SOUND_RATE))
            while writer.samples_written < until and (block := next(sound, None)) is not None:
                writer.write_sound(block)
            writer.write_frame(y, u, v)
            yield y, u, v
        for block in sound:
            writer.write_sound(block)
