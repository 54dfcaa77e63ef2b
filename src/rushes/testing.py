"""Helpers for tests, ours and our users': a manual clock, a pool that renders in no time, builders.

Nothing here is used by the running server.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from rushes.core.assets import AssetKind
from rushes.core.drafts import Draft
from rushes.core.engine import RenderResult, RenderStopped, RenderTask
from rushes.core.jobs import Job

START: datetime = datetime(2026, 1, 1, tzinfo=UTC)


class ManualClock:
    """A clock that moves only when told to."""

    def __init__(self, now: datetime = START) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)


class ListQueue:
    """A queue that only remembers what was enqueued."""

    def __init__(self) -> None:
        self.job_ids: list[str] = []

    def enqueue(self, tx: sa.Connection, job: Job) -> None:
        self.job_ids.append(job.id)


class FakePool:
    """A render pool whose videos are a few bytes. ``outcomes`` are raised, one an attempt, before it succeeds."""

    def __init__(self, outcomes: Sequence[Exception] = (), *, frames: int = 10) -> None:
        self.outcomes = list(outcomes)
        self.frames = frames
        self.tasks: list[RenderTask] = []
        self.before_frame: Callable[[RenderTask, int], None] = lambda task, frame: None
        """Called before each frame, for tests that change the world in mid-render."""

    def render(
        self,
        engine: str,
        task: RenderTask,
        *,
        on_progress: Callable[[int, int], None],
        should_stop: Callable[[], bool],
    ) -> RenderResult:
        self.tasks.append(task)
        for frame in range(1, self.frames + 1):
            self.before_frame(task, frame)
            if should_stop():
                raise RenderStopped
            on_progress(frame, self.frames)
        if self.outcomes:
            raise self.outcomes.pop(0)
        files = {}
        for kind in AssetKind:
            files[kind] = task.out_dir / f"{kind.value}.{kind.extension}"
            files[kind].write_bytes(f"{engine} {kind.value} of {task.job_id}".encode())
        return RenderResult(files=files, details={"frames": self.frames})


def draft(**changes: Any) -> Draft:
    """A small valid draft."""
    fields: dict[str, Any] = {"model": "sora-2", "prompt": "a fox in the snow", "seconds": 4, "size": (720, 1280)}
    return Draft(**(fields | changes))
