"""What an engine drew as files: planes and samples in, the video with its thumbnail and spritesheet out.

What is shown is the engine's business. Rule: nothing is kept longer than one frame, so that memory does not grow with the
length of a video.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rushes import __version__
from rushes.core.assets import AssetKind
from rushes.core.engine import ProgressSink, RenderTask
from rushes.media.decode import planes_of
from rushes.media.encode import VideoWriter
from rushes.media.stills import Stills
from rushes.media.watermark import Watermark

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]
    Samples = NDArray[np.float32]

SOUND_AHEAD_SECONDS: Final = 0.5
"""How far sound is written before the picture: enough for the muxer never to wait, little enough to hold."""
SOUND_RATE: Final = 48_000
TITLE_CHARS_MAX: Final = 120
"""Players show the title in one line."""


def write_film(
    task: RenderTask,
    frames: Iterator[Planes],
    sound: Iterator[Samples],
    *,
    shown: int,
    made_by: str,
    progress: ProgressSink,
    shown_again: int | None = None,
) -> dict[AssetKind, Path]:
    """Write every file of ``task`` from its frames, (Y, U, V) of limited-range BT.709, and sound at SOUND_RATE.

    The first ``shown`` frames are of an earlier video, and so are those from ``shown_again`` on: they bear its mark already.
    ``sound`` may run dry and go on later.
    Raises ValueError unless there are exactly the frames that the request asks for.
    """
    request = task.request
    size = {"width_px": request.width_px, "height_px": request.height_px}
    files = {kind: task.out_dir / f"{kind.value}.{kind.extension}" for kind in AssetKind}
    stills = Stills(**size, frame_count=request.frame_count)
    mark = Watermark(**size, fps=request.fps) if task.watermark else None
    with VideoWriter(
        files[AssetKind.VIDEO],
        **size,
        fps=request.fps,
        frame_count=request.frame_count,
        sample_rate=SOUND_RATE,
        metadata=_metadata(task, made_by),
    ) as writer:
        for index, (y, u, v) in enumerate(frames):
            if mark is not None and index >= shown and (shown_again is None or index < shown_again):
                y, u, v = y.copy(), u.copy(), v.copy()  # the renderer may build its next frame on this one
                mark.apply(index, y, u, v)
            _write_sound_until(writer, sound, (index + 1) / request.fps + SOUND_AHEAD_SECONDS)
            writer.write_frame(y, u, v)
            stills.add(index, y, u, v)
            progress(index + 1, request.frame_count)
        for block in sound:
            writer.write_sound(block)
    stills.write_thumbnail(files[AssetKind.THUMBNAIL])
    stills.write_spritesheet(files[AssetKind.SPRITESHEET])
    return files


def shown_planes(task: RenderTask, shown: int) -> Iterator[Planes]:
    """The first ``shown`` frames of the video that ``task`` goes on from, at its own size and rate."""
    remix, request = task.request.remix, task.request
    assert remix is not None
    size = {"width_px": request.width_px, "height_px": request.height_px}
    count, last = 0, None
    for last in planes_of(task.inputs[remix.video_blob_key], frames_max=shown, fps=request.fps, **size):
        yield last
        count += 1
    while last is not None and count < shown:  # a file that is a little short
        yield last
        count += 1


def joined(first: Iterator[Samples], second: Iterator[Samples], samples: int) -> Iterator[Samples]:
    """One sound after the other; the first is made ``samples`` long."""
    import numpy as np

    written = 0
    for block in first:
        yield block[: samples - written]
        written += min(len(block), samples - written)
    if written < samples:
        yield np.zeros((samples - written, 2), np.float32)
    yield from second


def _write_sound_until(writer: VideoWriter, sound: Iterator[Samples], seconds: float) -> None:
    """Write blocks of ``sound`` until they reach ``seconds`` into the video, or end."""
    while writer.samples_written < min(writer.samples_in_all, round(seconds * SOUND_RATE)):
        block = next(sound, None)
        if block is None:
            return
        writer.write_sound(block)


def _metadata(task: RenderTask, made_by: str) -> dict[str, str]:
    """What the file says of its making: which engine it was is never hidden."""
    request = task.request
    return {
        "title": " ".join(request.prompt.split())[:TITLE_CHARS_MAX],
        "description": request.prompt,
        "comment": f"Made by the {made_by} {__version__}, model {request.model}, seed {task.render_seed}",
        "rushes_engine": made_by,
        "rushes_version": __version__,
        "rushes_model": request.model,
        "rushes_seed": str(task.render_seed),
    }
