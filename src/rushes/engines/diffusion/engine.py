"""The diffusion engine: a task from beginning to end, on one device, with the weights kept in its memory.

What a task means is decided in `plan`; what a window is made of, first and last frames and sources, is brought here; how a
model is called is `families`', how it is brought to the device `loading`'s. Rule: no more than one window's frames are held,
so that memory does not grow with the length of a video; and whatever was changed to what was asked for is told in the details.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Generator, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from rushes import __version__
from rushes.core.engine import ProgressSink, RenderResult, RenderTask
from rushes.core.errors import RenderExhausted, RenderFailed
from rushes.core.requests import Reference, ReferenceKind
from rushes.engines.diffusion.config import AUTO, Use
from rushes.engines.diffusion.families import Ask, Made, Watch, make, steps_of
from rushes.engines.diffusion.fitting import fit
from rushes.engines.diffusion.loading import Loaded, free, load, place, release
from rushes.engines.diffusion.memory import ORDER, Need, Offload, admit
from rushes.engines.diffusion.needs import need_of, refusal
from rushes.engines.diffusion.pictures import last_pictures, to_legal, to_planes, to_rgb
from rushes.engines.diffusion.plan import SEED_MAX, Plan, plan_of
from rushes.engines.diffusion.retaken import Around, SoundAround, earlier_sound, is_silent, whole
from rushes.engines.diffusion.sound import SeamedSound, Then, ambience, to_samples
from rushes.engines.diffusion.sources import pictures_of
from rushes.engines.film import shown_planes, write_film
from rushes.media.decode import decode_image, decode_span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Picture = NDArray[np.uint8]
    Planes = tuple[NDArray[np.uint8], NDArray[np.uint8], NDArray[np.uint8]]

USUAL_SIZE: Final = (1280, 720)
STEP_UNITS: Final = 10
WINDOW_UNITS: Final = 20
"""What reading the prompt and decoding count for in the progress of a window, beside its steps."""
IMAGE_PIXELS_PER_FRAME_PIXEL: Final = 3
VIDEO_START_SECONDS: Final = 10.0
"""Where a video must have shown its first frame, if it is to serve as an image."""

_LOG: Final = logging.getLogger(__name__)


class DiffusionEngine:
    """See `rushes.core.engine.Engine`. One process and device each."""

    name = "diffusion"

    def __init__(self, options: Mapping[str, Any] | None = None) -> None:
        """``options``: device, memory_bytes (None for all there is), uses by checkpoint; see `config`."""
        options = options or {}
        self._device = str(options.get("device", "cuda:0"))
        self._memory_bytes: int | None = options.get("memory_bytes")
        self._uses = {name: Use.from_dict(use) for name, use in options.get("uses", {}).items()}
        self._loaded: Loaded | None = None

    def warm_up(self) -> None:
        """Load the libraries, and the first checkpoint, placed for a whole window of 720p, if its weights are whole."""
        import torch

        try:
            self._find_device()
        except RenderFailed as error:
            _LOG.warning("%s", error.message)  # as every job is told
            return
        if self._memory_bytes and self._device.startswith("cuda"):
            total = torch.cuda.get_device_properties(self._device).total_memory
            torch.cuda.set_per_process_memory_fraction(min(1.0, self._memory_bytes / total), self._device)
        for use in list(self._uses.values())[:1]:
            row = use.row
            size = fit(
                USUAL_SIZE, multiple_px=row.multiple_px, side_px_min=row.side_px_min, pixels_max=row.pixels_max
            ).legal
            try:
                self.ready(use, need_of(use, size, row.window_frames_max))
            except RenderFailed as error:
                _LOG.warning("%s", error.message)  # jobs are told so; others may be served all the same
            except torch.OutOfMemoryError as error:
                _LOG.warning("%s does not fit as it is: %s", row.name, error)  # its jobs try it with weights offloaded
                self.drop()

    def render(self, task: RenderTask, progress: ProgressSink) -> RenderResult:
        """Make the video, its thumbnail and its spritesheet. Raises RenderFailed, RenderExhausted or InvalidReference."""
        use = self._uses.get(task.engine.partition(":")[2])
        if use is None:
            raise RenderFailed(f"The engine '{task.engine}' does not run here.")
        self._find_device()
        plan = plan_of(task, use.row)
        return _Render(self, use, task, plan, progress).run()

    def ready(self, use: Use, need: Need, *, least: Offload = Offload.NONE) -> Loaded:
        """The checkpoint in memory, placed so that ``need`` fits by estimate, with ``least`` offloaded or more.

        Raises RenderFailed if it cannot fit.
        """
        offload = max(self._placing(use, need), least, key=ORDER.index)
        if self._loaded is not None and self._loaded.use != use:
            release(self._loaded)
            self._loaded = None
        if self._loaded is None:
            self._loaded = load(use, self._device)
        self._loaded = place(self._loaded, offload)
        return self._loaded

    def shrink(self, failed: Offload) -> Loaded | None:
        """After running out of memory: the same with more offloaded, or None if there is nothing more to offload."""
        assert self._loaded is not None
        self._loaded.prompts = {}
        free()
        if failed is ORDER[-1]:
            return None
        self._loaded = place(self._loaded, ORDER[ORDER.index(failed) + 1])
        return self._loaded

    def drop(self) -> None:
        """Forget what is loaded: it may be in a state that nobody knows."""
        if self._loaded is not None:
            release(self._loaded)
            self._loaded = None

    def peak_bytes(self) -> int | None:
        """Of the device's memory, since the last call."""
        import torch

        if not self._device.startswith("cuda"):
            return None
        peak = int(torch.cuda.max_memory_allocated(self._device))
        torch.cuda.reset_peak_memory_stats(self._device)
        return peak

    def _find_device(self) -> None:
        """Raise RenderFailed if torch does not see the device."""
        import torch

        kind, _, number = self._device.partition(":")
        if kind == "cuda" and int(number or 0) >= (seen := torch.cuda.device_count()):
            raise RenderFailed(
                f"There is no device {self._device} here: torch {torch.__version__} sees {seen} GPUs. RUSHES_DIFFUSION names"
                " the devices; cpu is one too."
            )

    def _placing(self, use: Use, need: Need) -> Offload:
        """As the operator wants it, or as it fits. Raises RenderFailed, with what would fit, if it does not."""
        is_free = use.offload == AUTO
        wanted = Offload.NONE if is_free else Offload(use.offload)
        limit = self._free_bytes()
        if limit is None:
            return wanted
        placing = admit(use.row, need, wanted, limit)
        if placing is None or (placing is not wanted and not is_free):
            raise RenderFailed(refusal(use, need, ORDER[-1] if is_free else wanted, limit))
        return placing

    def _free_bytes(self) -> int | None:
        """What a window may take of the device: what nobody else has of it, and no more than the operator allows."""
        import torch

        if not self._device.startswith("cuda"):
            return self._memory_bytes
        try:
            free, _ = torch.cuda.mem_get_info(self._device)
            free += torch.cuda.memory_reserved(self._device)  # by this process: it is used again
        except RuntimeError:  # where the driver does not tell
            free = torch.cuda.get_device_properties(self._device).total_memory
        return min(int(free), self._memory_bytes or int(free))


class _Render:
    """One task being rendered."""

    def __init__(self, engine: DiffusionEngine, use: Use, task: RenderTask, plan: Plan, progress: ProgressSink) -> None:
        self._engine, self._use, self._task, self._plan = engine, use, task, plan
        self._row = use.row
        self._progress = progress
        self._done = 0
        self._total = 1
        self._steps: list[int] = []
        self._seconds: dict[str, float] = {}
        self._offloads: list[str] = []
        self._has_retried = False
        self._ambience = ""
        self._is_silent = False
        self._peak_bytes: int | None = None
        self._revision: str | None = None

    def run(self) -> RenderResult:
        plan, began = self._plan, time.monotonic()
        need = need_of(self._use, plan.fit.legal, max(window.frames for window in plan.windows))
        self._engine.peak_bytes()
        loaded = self._ready(need)
        self._revision = loaded.revision
        self._seconds["load"] = time.monotonic() - began
        planned = self._planned_steps(loaded)
        self._total = sum(planned) * STEP_UNITS + len(planned) * WINDOW_UNITS
        seamed = SeamedSound(self._task.request.fps)
        frames = self._frames(loaded, seamed, planned)
        try:
            files = write_film(
                self._task,
                frames,
                self._sound(seamed),
                shown=plan.shown,
                shown_again=plan.span.until if plan.span else None,
                made_by=f"rushes diffusion engine, {self._row.name}",
                progress=lambda *_: self._beat(),
            )
        except _out_of_memory() as error:
            self._engine.drop()
            raise RenderExhausted(self._too_little()) from error
        except BaseException:
            # Ended in its middle, by a cancel above all: nothing of this window is kept, the weights are.
            frames.close()
            raise
        self._peak_bytes = self._engine.peak_bytes()
        self._progress(self._total, self._total)
        return RenderResult(files=files, details=self._details(time.monotonic() - began))

    def _planned_steps(self, loaded: Loaded) -> list[int]:
        """Steps of each window, as far as they are known before the source is opened: it may be a little shorter than is
        told of it, and the last window then has none.
        """
        plan = self._plan
        begin, planned = 0, []
        for window in plan.windows:
            has_source = begin - window.given < self._source_frames_max
            planned.append(steps_of(loaded, plan.fit.legal, window.frames, has_source=has_source))
            begin += window.shown
        return planned

    def _frames(self, loaded: Loaded, seamed: SeamedSound, planned: list[int]) -> Generator[Planes, None, None]:
        """Every frame of the finished video; windows are made when their first frame is asked for."""
        plan, row, task = self._plan, self._row, self._task
        given: list[Picture] = []
        around = None if plan.span is None else Around(task, plan.span)
        if plan.shown:
            kept: deque[Planes] = deque(maxlen=plan.windows[0].given)
            for planes in shown_planes(task, plan.shown) if around is None else around.before():
                kept.append(planes)
                yield planes
            given = [to_legal(to_rgb(planes), plan.fit) for planes in kept]
        elif (first := self._first_picture()) is not None:
            given = [to_legal(first, plan.fit)]
        begin = 0
        for number, window in enumerate(plan.windows):
            is_last = number + 1 == len(plan.windows)
            ask = Ask(
                prompt=plan.prompt,
                size=plan.fit.legal,
                frames=window.frames,
                seed=(plan.seed + number) % SEED_MAX,
                given=tuple(given),
                last=self._last_picture() if is_last and plan.ends_with_image else None,
                source=self._source(begin - window.given, window.frames),
                ending=around.ending(plan.fit) if is_last and around is not None else (),
            )
            begin += window.shown
            loaded, made = self._make(loaded, ask, planned[number] * STEP_UNITS)
            self._steps.append(made.steps)
            self._done = sum(planned[: number + 1]) * STEP_UNITS + number * WINDOW_UNITS
            self._advance(WINDOW_UNITS)
            until = window.given + window.shown
            if row.sound_rate is not None and made.sound is not None and plan.begins != "video":
                rate = int(getattr(loaded.parts["vocoder"].config, "output_sampling_rate", row.sound_rate))
                behind = plan.windows[number + 1].given if not is_last else plan.span.after if plan.span else 0
                heard = replace(window, shown=window.shown + behind) if is_last else window
                seamed.add(to_samples(made.sound, rate), heard, next_given=behind)
                seamed.is_whole = is_last
            if not is_last:
                given = last_pictures(made.video, until, plan.windows[number + 1].given)
            began = time.monotonic()
            yield from to_planes(made.video[window.given : until], plan.fit)
            self._seconds["write"] = self._seconds.get("write", 0.0) + time.monotonic() - began
            del made
        if around is not None:
            yield from around.behind()

    def _ready(self, need: Need) -> Loaded:
        out_of_memory = _out_of_memory()
        try:
            return self._engine.ready(self._use, need)
        except out_of_memory:
            # Not even the weights fit beside what others use of the device.
            self._engine.drop()
            self._has_retried = True
        try:
            return self._engine.ready(self._use, need, least=Offload.MODEL)
        except out_of_memory as error:
            self._engine.drop()
            raise RenderExhausted(self._too_little()) from error

    def _make(self, loaded: Loaded, ask: Ask, units: int) -> tuple[Loaded, Made]:
        """One window, whose steps together count ``units`` for the progress; once in a job, running out of memory leads
        to another try with more offloaded.
        """
        out_of_memory = _out_of_memory()
        done = self._done
        for _ in range(2):
            loaded.beat = self._beat
            self._offloads.append(loaded.offload or Offload.NONE)
            step_units = units // steps_of(loaded, ask.size, ask.frames, has_source=bool(ask.source))
            watch = Watch(on_step=partial(self._advance, step_units), out_dir=self._task.out_dir)
            try:
                made = make(loaded, ask, watch)
                for stage, seconds in watch.seconds.items():
                    self._seconds[stage] = self._seconds.get(stage, 0.0) + seconds
                return loaded, made
            except out_of_memory as error:
                failed = loaded.offload or Offload.NONE
                _LOG.warning("%s ran out of memory (%s, offload %s)", self._row.name, error, failed)
                if self._has_retried:
                    break
            finally:
                loaded.beat = lambda: None
            self._has_retried = True
            self._done = done
            shrunk = self._engine.shrink(failed)
            if shrunk is None:
                break
            loaded = shrunk
        self._engine.drop()
        raise RenderExhausted(self._too_little())

    def _too_little(self) -> str:
        size, window = self._plan.fit.legal, max(window.frames for window in self._plan.windows)
        return (
            f"{self._row.name} ran out of memory with {window} frames of {size[0]}x{size[1]}, also with its weights"
            " offloaded. A smaller size needs less."
        )

    def _first_picture(self) -> Picture | None:
        request, remix = self._task.request, self._task.request.remix
        match self._plan.begins:
            case "image":
                return self._picture(request.images[0])
            case "first frame":
                assert remix is not None
                return self._picture_of_video(self._task.inputs[remix.video_blob_key])
        return None

    @property
    def _source_frames_max(self) -> int:
        """Of the video that is made anew, by the whole seconds that are told of it; 0 if nothing is."""
        request, remix = self._task.request, self._task.request.remix
        return remix.seconds * request.fps if self._plan.begins == "video" and remix is not None else 0

    def _source(self, first: int, frames: int) -> tuple[Picture, ...]:
        if first >= self._source_frames_max:
            return ()
        request, remix = self._task.request, self._task.request.remix
        assert remix is not None
        path = self._task.inputs[remix.video_blob_key]
        return pictures_of(path, self._plan.fit, first=first, frames=frames, fps=request.fps)

    def _last_picture(self) -> Picture:
        return to_legal(self._picture(self._task.request.images[-1]), self._plan.fit)

    def _picture(self, reference: Reference) -> Picture:
        """A reference as one picture; of a video, its first frame."""
        path, request = self._task.inputs[reference.blob_key], self._task.request
        if reference.kind is ReferenceKind.VIDEO:
            return self._picture_of_video(path)
        pixels_max = IMAGE_PIXELS_PER_FRAME_PIXEL * request.width_px * request.height_px
        return decode_image(path, pixels_max=pixels_max, crop=reference.crop)

    def _picture_of_video(self, path: Path) -> Picture:
        side = 2 * max(self._plan.fit.target)
        return decode_span(path, 0.0, VIDEO_START_SECONDS, frames_max=1, long_side_max_px=side)[0]

    def _sound(self, seamed: SeamedSound) -> Iterator[Any]:
        """The whole sound: that of the earlier video first, then, faded into it, what the model made, or ambience, or nothing.

        A video that is made anew keeps its sound, for it keeps its movement; around a span that is made anew it stays as it is, none
        where there is none.
        """
        task, plan = self._task, self._plan
        if plan.begins == "video":
            return earlier_sound(task, 0, task.request.frame_count)
        if plan.span is not None:
            self._is_silent = is_silent(task)
            return iter(()) if self._is_silent else SoundAround(task, plan.span, plan.windows[0].given, seamed)
        sound: Iterator[Any] = seamed
        if self._row.sound_rate is None:
            sound = iter(())
            if self._use.ambience:
                from rushes.scene import SceneError

                try:
                    sound, self._ambience = ambience(task, plan.seed), "scene"
                except SceneError as error:
                    self._ambience = f"none: {error}"
        if not plan.shown:
            return sound
        given = plan.windows[0].given if sound is seamed else 0
        seamed.begin_with(whole(earlier_sound(task, plan.shown - given, plan.shown)))
        return Then(earlier_sound(task, 0, plan.shown - given), sound)

    def _advance(self, units: int) -> None:
        self._done = min(self._total - 1, self._done + units)
        self._beat()

    def _beat(self) -> None:
        """Tell that it goes on; raises RenderStopped where it is not wanted any more."""
        self._progress(self._done, self._total)

    def _details(self, seconds: float) -> dict[str, Any]:
        plan, row, use = self._plan, self._row, self._use
        return {
            "engine_version": __version__,
            "frames": self._task.request.frame_count,
            "revised_prompt": "",
            "diffusion": {
                "checkpoint": row.name,
                "repo": row.source.repo,
                "revision": self._revision,
                "licence": row.licence.id,
                "seed": plan.seed,
                "steps": self._steps[0],
                "steps_two": len(row.sigmas_two),
                "guidance": row.guidance,
                "precision": use.precision + (" with fp8 storage" if use.fp8 else ""),
                "begins": plan.begins,
                "noise": self._use.remix_noise if plan.begins == "video" else None,
                "ends_with_image": plan.ends_with_image,
                "retake": plan.span.to_dict(self._task.request.fps) if plan.span else None,
                "size": plan.fit.to_dict(),
                "windows": [
                    {"frames": window.frames, "given": window.given, "shown": window.shown, "steps": steps}
                    for window, steps in zip(plan.windows, self._steps, strict=True)
                ],
                "sound": self._sound_told(),
                "seconds": {
                    **{stage: round(spent, 3) for stage, spent in self._seconds.items()},
                    "all": round(seconds, 3),
                },
                "peak_memory_bytes": self._peak_bytes,
                "offload": self._offloads[-1],
                "ran_out_of_memory_once": self._has_retried,
            },
        }

    def _sound_told(self) -> str:
        if self._plan.begins == "video":
            return "source"
        if self._plan.span is not None:
            return "none" if self._is_silent else "source and model"
        return "model" if self._row.sound_rate else self._ambience or "none"


def _out_of_memory() -> type[Exception]:
    """What torch raises when a device has no more memory, looked up when it is needed: importing torch is slow."""
    import torch

    found: type[Exception] = torch.OutOfMemoryError
    return found
