"""The video around a span that is made anew: its own frames and its own sound, and what a model is given of them.

Rule: what stays is written as it was read, and no more of it is held than a model is given.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from rushes.core.engine import RenderTask
from rushes.engines.diffusion.fitting import Fit
from rushes.engines.diffusion.pictures import to_legal, to_rgb
from rushes.engines.diffusion.sound import SeamedSound
from rushes.engines.diffusion.spans import Span
from rushes.engines.film import SOUND_RATE, joined, shown_planes
from rushes.media.decode import sound_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]
    Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]
    Samples = NDArray[np.float32]


class Around:
    """The frames around a span, to be read in turn: those before, what the model ends with, those behind."""

    def __init__(self, task: RenderTask, span: Span) -> None:
        self._task, self._span = task, span
        self._planes = shown_planes(task, task.request.frame_count)

    def before(self) -> Iterator[Planes]:
        return islice(self._planes, self._span.first)

    def ending(self, fit: Fit) -> tuple[Picture, ...]:
        """The frames that stay behind it, as far as the last window reaches, and before them those that lead there."""
        span = self._span
        if not span.after:
            return ()
        last = deque(shown_planes(self._task, span.until + span.after), maxlen=2 * span.after + 1)
        return tuple(to_legal(to_rgb(planes), fit) for planes in last)

    def behind(self) -> Iterator[Planes]:
        return islice(self._planes, self._span.frames, None)


class SoundAround:
    """The sound of a video, over a span of it that of what was made anew, each faded into the other over the frames that both have. It
    runs dry until the next window of that is added."""

    def __init__(self, task: RenderTask, span: Span, given: int, made: SeamedSound) -> None:
        """``given``: the frames that the first window begins with."""
        self._task, self._span, self._made = task, span, made
        self._before = earlier_sound(task, 0, span.first - given)
        made.begin_with(whole(earlier_sound(task, span.first - given, span.first)))
        self._behind: Iterator[Samples] | None = None

    def __iter__(self) -> Iterator[Samples]:
        return self

    def __next__(self) -> Samples:
        for block in self._before:
            return block
        for block in self._made:
            return block
        if not self._made.is_whole:
            raise StopIteration
        if self._behind is None:
            self._behind = self._faded(self._made.end())
        return next(self._behind)

    def _faded(self, tail: Samples) -> Iterator[Samples]:
        import numpy as np

        span, request = self._span, self._task.request
        seam = span.until + round(len(tail) * request.fps / SOUND_RATE)
        into = np.linspace(0, 1, len(tail), dtype=np.float32)[:, None]
        if len(tail):
            yield tail * (1 - into) + whole(earlier_sound(self._task, span.until, seam)) * into
        yield from earlier_sound(self._task, seam, request.frame_count)


def earlier_sound(task: RenderTask, first: int, until: int) -> Iterator[Samples]:
    """Of the earlier video, from frame to frame; silence where the file has no more."""
    fps, remix = task.request.fps, task.request.remix
    assert remix is not None
    path, seconds = task.inputs[remix.video_blob_key], (until - first) / fps
    found = sound_of(path, rate=SOUND_RATE, seconds_max=seconds, start_seconds=first / fps)
    return joined(found, iter(()), round(seconds * SOUND_RATE))


def is_silent(task: RenderTask) -> bool:
    """Whether the earlier video has no sound at all."""
    remix = task.request.remix
    assert remix is not None
    return next(sound_of(task.inputs[remix.video_blob_key], rate=SOUND_RATE, seconds_max=1), None) is None


def whole(blocks: Iterator[Samples]) -> Samples:
    """All of them as one."""
    import numpy as np

    return np.concatenate([np.zeros((0, 2), np.float32), *blocks])
