"""A RenderPool in front of another: jobs of upstreams wait here, without a render slot; all others are rendered there.

What came back is looked into by a render process, never here. One event loop on a thread of its own waits for all jobs
at once; the thread that asked only looks now and then whether its job is still wanted.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from rushes.core.engine import RenderPool, RenderResult, RenderStopped, RenderTask
from rushes.core.errors import RenderFailed
from rushes.core.jobs import JobStatus
from rushes.core.relays import PinState, is_relay
from rushes.relay.conduct import CANCEL_SECONDS_MAX, Conductor, Fetched
from rushes.relay.run import Run
from rushes.service.relays import Relays

LOOK_SECONDS: Final = 0.5
"""How often a waiting job is looked at: whether it was canceled, how far its upstream is."""
RECEIVED: Final = "received"
"""The engine that looks into what came back."""

_log = logging.getLogger(__name__)


class RelayPool:
    """See `rushes.core.engine.RenderPool`. Safe to call from several threads at once."""

    def __init__(
        self, *, conductor: Conductor, relays: Relays, renders: RenderPool, look_seconds: float = LOOK_SECONDS
    ) -> None:
        self._conductor = conductor
        self._relays = relays
        self._renders = renders
        self._look_seconds = look_seconds
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="relay", daemon=True)

    def start(self) -> None:
        """Begin to wait for upstreams, and tell them of jobs that ended while nobody was here to do it."""
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._tell_left_behind(), self._loop)

    def close(self) -> None:
        """For tests: the process of a worker simply ends."""
        asyncio.run_coroutine_threadsafe(_cancel_all(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def render(
        self,
        engine: str,
        task: RenderTask,
        *,
        on_progress: Callable[[int, int], None],
        should_stop: Callable[[], bool],
    ) -> RenderResult:
        """See `rushes.core.engine.RenderPool`."""
        if not is_relay(engine):
            return self._renders.render(engine, task, on_progress=on_progress, should_stop=should_stop)
        job, _ = self._relays.look(task.job_id)
        if job is None:
            raise RenderStopped("the job is gone")
        run = Run(task=task, job=job)
        try:
            fetched = self._wait(run, on_progress, should_stop)
        except RenderStopped:
            self._tell_canceled(task.job_id)
            raise
        # The file's own name in the task, since the whole task is told to the child.
        looked = replace(task, inputs={RECEIVED: fetched.path})
        try:
            result = self._renders.render(
                RECEIVED, looked, on_progress=lambda done, total: None, should_stop=should_stop
            )
        except RenderFailed:
            self._relays.ended(task.job_id, PinState.FAILED)
            raise
        return RenderResult(files=result.files, details={**result.details, **fetched.details})

    def _wait(self, run: Run, on_progress: Callable[[int, int], None], should_stop: Callable[[], bool]) -> Fetched:
        future = asyncio.run_coroutine_threadsafe(self._conductor.conduct(run), self._loop)
        told = -1
        while True:
            concurrent.futures.wait([future], timeout=self._look_seconds)
            if future.done():
                return future.result()
            if run.percent > told:
                told = run.percent
                on_progress(min(99, told), 100)
            if should_stop():
                # It ends at the next point where ending is safe, which a create on its way is not.
                self._loop.call_soon_threadsafe(run.stopped.set)

    def _tell_canceled(self, job_id: str) -> None:
        """If it was its owner who ended the job: pass it on, so that no more is spent on it."""
        job, pin = self._relays.look(job_id)
        if job is None or job.status is not JobStatus.CANCELED or pin is None:
            return
        if pin.state is PinState.SENDING:
            self._relays.doubt(job_id, "canceled while the create was on its way")
        elif pin.state is PinState.ACCEPTED:
            future = asyncio.run_coroutine_threadsafe(self._conductor.cancel(pin), self._loop)
            concurrent.futures.wait([future], timeout=2 * CANCEL_SECONDS_MAX)

    async def _tell_left_behind(self) -> None:
        try:
            for pin in await asyncio.to_thread(self._relays.left_behind):
                await self._conductor.cancel(pin)
        except Exception:
            _log.exception("upstreams could not be told of canceled jobs; the next start tries again")


async def _cancel_all() -> None:
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
