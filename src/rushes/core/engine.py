"""What a render engine is: it takes a task and yields progress and files, in a process of its own.

An engine knows nothing of jobs, accounts or HTTP. Whatever it raises as `RenderFailed` or `InvalidReference` is
final and public; anything else counts as an unclean end of the attempt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

from rushes.core.assets import AssetKind
from rushes.core.requests import VideoRequest

PREVIEW_NAME: Final = "preview.webp"
"""An engine that can show what is forming puts this file into `RenderTask.out_dir`, and another in its place later."""
PREVIEW_BYTES_MAX: Final = 256 * 1024
"""A preview is a few hundred pixels wide; anything larger is not kept."""

RECEIVED: Final = "received"
"""The engine that opens films of strangers for the relay, and the input of its tasks that holds one."""
RECEIVED_SPAN: Final = f"{RECEIVED}:span"
"""As `RenderTask.engine`: only the span of the task's first character is wanted, as a film of its own."""


@dataclass(frozen=True, kw_only=True)
class RenderTask:
    """All an engine needs; JSON-able except for the paths, which are local to the machine."""

    job_id: str
    request: VideoRequest
    render_seed: int
    watermark: bool
    inputs: dict[str, Path]
    """Blob key -> a readable local file, for every reference and remix source of the request."""
    out_dir: Path
    """An empty folder of this attempt's own; the engine's files go here."""
    engine: str = ""
    """The engine as the job names it. What stands behind a colon is for the engine alone: which checkpoint, say."""


@dataclass(frozen=True, kw_only=True)
class RenderResult:
    """The files made, and what there is to say of them."""

    files: dict[AssetKind, Path]
    details: dict[str, Any] = field(default_factory=dict)


ProgressSink = Callable[[int, int], None]
"""Called with (frames made, frames in all) after every frame; may raise RenderStopped to abandon the render."""


def engine_kind(name: str) -> str:
    """``diffusion`` of ``diffusion:wan2.2-ti2v-5b``: what queues, slots and processes go by."""
    return name.partition(":")[0]


class Engine(Protocol):
    """A way to make a video. The name is public: it is told to clients in `x-rushes-engine`."""

    name: str

    def warm_up(self) -> None:
        """Do the slow things once (compile, load) before the first task. Idempotent."""
        ...

    def render(self, task: RenderTask, progress: ProgressSink) -> RenderResult:
        """Make every asset of ``task`` in ``task.out_dir``.

        Raises RenderFailed or InvalidReference for what a retry cannot mend; RenderExhausted, a RenderFailed, where the
        process ran out of memory too and should not be used again.
        """
        ...


class RenderCrashed(Exception):
    """The attempt ended uncleanly: the process died, ran out of memory or time, or raised what nobody expected.

    Another attempt may succeed; `rushes.core.jobs.ATTEMPTS_MAX` bounds how many are made.
    """


class RenderStopped(Exception):
    """The render was ended before it finished: `should_stop` said so, or the pool was closed."""


class RenderPool(Protocol):
    """Runs engines in killable processes. Safe to call from several threads at once."""

    def render(
        self,
        engine: str,
        task: RenderTask,
        *,
        on_progress: Callable[[int, int], None],
        should_stop: Callable[[], bool],
    ) -> RenderResult:
        """Render ``task`` in a child process; both callbacks run in the calling thread, several times a second.

        Raises RenderFailed, RenderExhausted, InvalidReference (final), RenderCrashed (try again) or RenderStopped.
        """
        ...
