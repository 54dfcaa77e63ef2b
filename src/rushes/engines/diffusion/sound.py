"""A model's sound, window by window, without a click at the seams; or the scene engine's ambience for a silent model.

Rule: everything here is at `film.SOUND_RATE`, stereo, float32 of shape (n, 2).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rushes.core.engine import RenderTask
from rushes.engines.diffusion.windows import Window
from rushes.engines.film import SOUND_RATE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]


class SeamedSound:
    """The sound of window after window; an iterator that runs dry until the next window is added."""

    def __init__(self, fps: int) -> None:
        self._fps = fps
        self._blocks: deque[Samples] = deque()
        self._tail: Samples | None = None
        """What both this window and the next have: it is faded from one into the other."""
        self.is_whole = False

    def add(self, samples: Samples, window: Window, *, next_given: int) -> None:
        """Take a window's sound from its first frame on; the next window repeats the last ``next_given`` frames."""
        import numpy as np

        whole = self._samples(window.given + window.shown)
        samples = np.pad(samples[:whole], ((0, whole - min(whole, len(samples))), (0, 0)))
        begin, end = self._samples(window.given), whole - self._samples(next_given)
        if self._tail is not None:
            into = np.linspace(0, 1, len(self._tail), dtype=np.float32)[:, None]
            given = samples[begin - len(self._tail) : begin]
            self._blocks.append(self._tail * (1 - into) + given * into)
        self._blocks.append(samples[begin:end])
        self._tail = samples[end:] if next_given else None

    def begin_with(self, tail: Samples) -> None:
        """What was there before, over the frames that the first window is given: it is faded into that."""
        self._tail = tail if len(tail) else None

    def end(self) -> Samples:
        """What the last window has behind its frames, to be faded into what comes then. No other window follows."""
        import numpy as np

        tail, self._tail, self.is_whole = self._tail, None, True
        return np.zeros((0, 2), np.float32) if tail is None else tail

    def __iter__(self) -> Iterator[Samples]:
        return self

    def __next__(self) -> Samples:
        if not self._blocks:
            raise StopIteration
        return self._blocks.popleft()

    def _samples(self, frames: int) -> int:
        return round(frames * SOUND_RATE / self._fps)


class Then:
    """One iterator after another; the second may run dry and go on later."""

    def __init__(self, first: Iterator[Any], second: Iterator[Any]) -> None:
        self._first, self._second = first, second

    def __iter__(self) -> Iterator[Any]:
        return self

    def __next__(self) -> Any:
        for block in self._first:
            return block
        return next(self._second)


def to_samples(sound: Any, rate: int) -> Samples:
    """A model's sound, a tensor (1 or 2 channels, n) at ``rate``, as samples here."""
    import av
    import numpy as np

    planar = np.ascontiguousarray(sound.float().cpu().numpy(), np.float32).clip(-1, 1)
    if planar.shape[0] == 1:
        planar = np.repeat(planar, 2, axis=0)
    if rate == SOUND_RATE:
        return np.ascontiguousarray(planar.T)
    frame = av.AudioFrame.from_ndarray(planar, format="fltp", layout="stereo")
    frame.sample_rate = rate
    resampler = av.AudioResampler(format="fltp", layout="stereo", rate=SOUND_RATE)
    parts = [*resampler.resample(frame), *resampler.resample(None)]
    return np.ascontiguousarray(np.concatenate([part.to_ndarray() for part in parts], axis=1).T, np.float32)


def ambience(task: RenderTask, seed: int) -> Iterator[Samples]:
    """What the scene engine would have the prompt sound like. Raises SceneError where it reads no scene in it."""
    from rushes.scene import direct, render

    request = task.request
    scene = direct(
        request.prompt,
        seed=seed,
        width_px=request.width_px,
        height_px=request.height_px,
        seconds=request.new_seconds,
        fps=request.fps,
    )
    return render(scene, images=[], characters=[]).sound()
