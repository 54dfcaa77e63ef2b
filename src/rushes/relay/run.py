"""One attempt at one job, and the slots that bound how many are being sent or fetched at once."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

from rushes.core.engine import RenderStopped, RenderTask
from rushes.core.jobs import Job

T = TypeVar("T")


class Slots:
    """So many jobs may be worked on at once. Who waits is served first, before new jobs are taken. For one event loop."""

    def __init__(self, count: int, *, on_free: Callable[[], None] = lambda: None) -> None:
        self._free = count
        self._is_closed = False
        self._on_free = on_free
        self._waiting: deque[asyncio.Future[None]] = deque()

    @property
    def free(self) -> int:
        return self._free

    def take_now(self) -> None:
        """One of those that were `free` a moment ago; if they are gone meanwhile, the next ones given back make up."""
        self._free -= 1

    def close(self) -> None:
        """Nobody gets one any more; who waits for one waits until the process ends."""
        self._is_closed = True

    async def take(self) -> None:
        if self._free > 0 and not self._is_closed:
            self._free -= 1
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.give_back()  # it was granted in the moment of giving up
            raise

    def give_back(self) -> None:
        while self._waiting and self._free >= 0 and not self._is_closed:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1
        self._on_free()


@dataclass(kw_only=True)
class Run:
    """One attempt at one job. Without ``slots`` nothing bounds it."""

    task: RenderTask
    job: Job
    slots: Slots | None = None
    has_slot: bool = False
    stopped: asyncio.Event = field(default_factory=asyncio.Event)
    is_placing: bool = False
    """Whether it only pauses before its routes are asked again."""
    is_waiting: bool = False
    """Whether it is written down that the job only waits: for its upstream, or for a route."""
    percent: int = 0
    told_percent: int = 0
    """What of it was published."""

    async def enter(self) -> None:
        """Have a slot: something is to be sent or fetched. Raises RenderStopped."""
        if self.slots is not None and not self.has_slot:
            await self.until_stopped(self.slots.take())
            self.has_slot = True

    def leave(self) -> None:
        """Only to wait, for which no slot is needed; or ended."""
        if self.slots is not None and self.has_slot:
            self.has_slot = False
            self.slots.give_back()

    async def until_stopped(self, work: Awaitable[T]) -> T:
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
        if seconds > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self.stopped.wait()
        if self.stopped.is_set():
            raise RenderStopped("stopped on request")
