"""One attempt at one job, as both sides see it: the loop that waits, and the thread that asked."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

from rushes.core.engine import RenderStopped, RenderTask
from rushes.core.jobs import Job

T = TypeVar("T")


@dataclass(kw_only=True)
class Run:
    """One attempt at one job. ``percent`` is read by another thread."""

    task: RenderTask
    job: Job
    stopped: asyncio.Event = field(default_factory=asyncio.Event)
    percent: int = 0

    async def until_stopped(self, work: Coroutine[Any, Any, T]) -> T:
        """``work``, given up when the run is stopped: only for what may be repeated. Raises RenderStopped."""
        task, stop = asyncio.ensure_future(work), asyncio.ensure_future(self.stopped.wait())
        try:
            await asyncio.wait({task, stop}, return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                return task.result()
            raise RenderStopped("stopped on request")
        finally:
            stop.cancel()
            if not task.done():
                task.cancel()
                await asyncio.wait({task})

    async def pause(self, seconds: float) -> None:
        """Raises RenderStopped."""
        await self.until_stopped(asyncio.sleep(seconds))
