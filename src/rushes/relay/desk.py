"""A worker's jobs at upstreams, on one event loop: taken from their queue, seen to their end, taken up again after a death.

A job holds one of the worker's slots while it is sent, fetched or looked into; while it waits at its upstream it is an
entry in memory and holds nothing. The queue is the table of tickets, the truth about each job its row and its pin.
What came back is looked into by a render process, never here.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final, ParamSpec, Protocol, TypeVar

from rushes.core.engine import RECEIVED, RenderCrashed, RenderPool, RenderResult, RenderStopped, RenderTask
from rushes.core.errors import InvalidReference, RushesError, is_no_room
from rushes.core.jobs import Job, JobError, JobStatus
from rushes.core.relays import Known, PinState
from rushes.relay.conduct import Conductor
from rushes.relay.config import TROUBLE_SECONDS_MAX, RelayConfig, RelayedModel
from rushes.relay.run import Run, Slots
from rushes.service.attempts import Attempts
from rushes.service.relays import Relays
from rushes.service.tickets import RESUMED_AT_ONCE, RouteRoom, Tickets

CLAIM_SECONDS: Final = 0.05
"""How often the queue is looked at while nothing moves; whenever slots come free it is looked at again."""
CLAIM_GATHER_SECONDS: Final = 0.05
"""Between two claims, unless the first found more than it could take: jobs that come one by one are claimed, pinned and
written down together, for each commit keeps others waiting for the disk."""
CLAIM_SHARE: Final = 2
"""Half of the slots are to be free before more is claimed: a claim is a transaction."""
LOOK_SECONDS: Final = 0.5
"""How often canceled jobs are looked for, and progress is published."""
BEAT_SECONDS: Final = 5.0
STRAY_SECONDS: Final = 15.0
"""So long may a claim be on its way from the database to here."""
PUBLISHED_AT_ONCE: Final = 500
"""In one transaction; the others follow half a second later."""
TOLD_AT_ONCE: Final = 16
"""Canceled jobs that nobody sees to, whose upstreams are told at the same moment: one that hangs takes seconds for each."""
ROOM_PAUSE_SECONDS: Final = 15.0
"""Between two looks whether there is room on the disk again."""

P = ParamSpec("P")
R = TypeVar("R")

_log = logging.getLogger(__name__)


class Keeper(Protocol):
    """What a worker does with any job, whoever makes its video."""

    def task(self, job: Job, *, with_inputs: bool = True) -> RenderTask:
        """Its inputs, if it needs them still, and an empty folder. Raises InvalidReference."""
        ...

    def outcome(self, job: Job, result: RenderResult) -> dict[str, Any]:
        """Keep the files; what `settle` needs."""
        ...

    def settle(self, outcome: dict[str, Any]) -> None: ...

    def persist(self, write: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run a transaction until the database answers."""
        ...

    def tidy(self, job: Job) -> None:
        """Remove what the attempt left on the disk."""
        ...

    def retry_seconds(self, job: Job) -> float:
        """Pause after an unclean attempt."""
        ...


class Desk:
    def __init__(
        self,
        *,
        name: str,
        config: RelayConfig,
        conductor: Conductor,
        tickets: Tickets,
        attempts: Attempts,
        relays: Relays,
        keeper: Keeper,
        renders: RenderPool,
        slots: int,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        """``name`` is the worker's; it must be this worker's alone, and the same after a restart."""
        self._name = name
        self._routes = {model.name: _rooms(model) for model in config.models.values()}
        self._known = Known(models=frozenset(config.models), upstreams=frozenset(config.upstreams))
        self._conductor = conductor
        self._tickets = tickets
        self._attempts = attempts
        self._relays = relays
        self._keeper = keeper
        self._renders = renders
        self._look_seconds = look_seconds
        self._slot_count = slots
        self._freed = asyncio.Event()
        self._slots = Slots(slots, on_free=self._freed.set)
        self._runs: dict[str, Run] = {}
        self._unplaced: dict[str, str] = {}
        """Jobs that were claimed and are not at an upstream yet, and their models."""
        self._telling: set[str] = set()
        """Jobs whose upstreams are being told."""
        self._tellers = asyncio.Semaphore(TOLD_AT_ONCE)
        self._strays: dict[str, float] = {}
        """Jobs that are ours and that nobody here sees to, and since when."""
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._is_stopping = threading.Event()
        self._threads = concurrent.futures.ThreadPoolExecutor(slots, thread_name_prefix="relay-work")
        # Python's own: it hands what is written to the system at once, and a killed worker then leaves few creates in doubt.
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="relay", daemon=True)

    def start(self, *, claims: bool = True) -> None:
        """Take up what this worker saw to before, then take jobs from the queue. Without ``claims`` only `work` does."""
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._open(claims=claims), self._loop).result()

    def stop(self, *, seconds_max: float) -> None:
        """Take no more, and end what can be ended: attempts that hold a slot are closed and do not count.

        A create that is on its way is waited for, its answer is worth money. Jobs that only wait stay as they are.
        """
        self._is_stopping.set()
        future = asyncio.run_coroutine_threadsafe(self._end_runs(), self._loop)
        concurrent.futures.wait([future], timeout=seconds_max)

    def close(self) -> None:
        """For tests: the process of a worker simply ends."""
        self._is_stopping.set()
        asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
        self._threads.shutdown()

    def work(self, job_id: str) -> None:
        """For tests: see to one job now, and return when that has come to its end."""
        asyncio.run_coroutine_threadsafe(self._work_now(job_id), self._loop).result()

    async def _work_now(self, job_id: str) -> None:
        for job in await asyncio.to_thread(self._tickets.resume, self._name, [job_id]):
            await self._begin(job)

    async def _open(self, *, claims: bool) -> None:
        await self._conductor.open()
        # Before anything is claimed: others take what has no worker that they have heard of.
        taken = await self._persist(self._tickets.beat, self._name, self._known) if claims else []
        await self._persist(self._tickets.leave_unknown, self._name, self._known)
        held = await self._persist(self._tickets.held_by, self._name)
        self._spawn("left behind", self._tell_left_behind())
        self._spawn("look", self._forever(self._look, self._look_seconds))
        if claims:
            self._told_of(taken)
            self._spawn("resume", self._resume(held))
            self._spawn("beat", self._forever(self._beat, BEAT_SECONDS))
            self._spawn("claim", self._claim_all())

    def _spawn(self, name: str, work: Any) -> asyncio.Task[None]:
        task: asyncio.Task[None] = asyncio.create_task(work, name=name)
        self._tasks[name] = task
        task.add_done_callback(lambda _: self._tasks.pop(name, None))
        return task

    # ---- the queue

    async def _claim_all(self) -> None:
        is_due = True
        while not self._is_stopping.is_set():
            claimed: list[Job] = []
            free, gathered_at = self._slots.free, self._loop.time() + CLAIM_GATHER_SECONDS
            if free >= max(1, self._slot_count // CLAIM_SHARE) or (is_due and free > 0):
                claimed = await self._guarded(
                    self._tickets.claim, self._name, self._routes, self._placing(), limit=free, default=[]
                )
            for job in claimed:
                self._slots.take_now()
                self._unplaced[job.id] = job.request.model
                self._begin(job, has_slot=True)
            if 0 < len(claimed) < free:
                await asyncio.sleep(gathered_at - self._loop.time())
            is_due = not claimed and await self._nothing_freed()

    async def _nothing_freed(self) -> bool:
        """Wait for slots to come free, at most CLAIM_SECONDS; returns whether it was that long."""
        if self._slots.free >= self._slot_count:
            await asyncio.sleep(CLAIM_SECONDS)
            return True
        self._freed.clear()
        try:
            await asyncio.wait_for(self._freed.wait(), CLAIM_SECONDS)
        except TimeoutError:
            return True
        return False

    def _placing(self) -> Counter[str]:
        """Jobs on their way to a route, by model: those at an upstream are counted by their pins."""
        for job_id in list(self._unplaced):
            run = self._runs.get(job_id)
            if run is not None and not run.has_slot and not run.is_placing:
                del self._unplaced[job_id]
        return Counter(self._unplaced.values())

    async def _resume(self, job_ids: list[str]) -> None:
        """Of what an earlier worker saw to: go on with what is open, tell of what was canceled."""
        for start in range(0, len(job_ids), RESUMED_AT_ONCE):
            some = [job_id for job_id in job_ids[start : start + RESUMED_AT_ONCE] if job_id not in self._runs]
            begun = {job.id: job for job in await self._persist(self._tickets.resume, self._name, some)}
            for job_id in some:
                if job_id in begun:
                    self._begin(begun[job_id])
                else:
                    self._tell_beside(job_id)

    async def _beat(self) -> None:
        taken = await asyncio.to_thread(self._tickets.beat, self._name, self._known)
        self._told_of(taken)
        await self._resume(taken)
        for job in await asyncio.to_thread(self._tickets.claim_unknown, self._name):
            _log.warning("job %s: no worker that is alive knows its model, or its upstream; it ends", job.id)
            self._begin(job)
        await self._take_up_strays()

    async def _take_up_strays(self) -> None:
        """Go on with what is ours and was long seen to by nobody: it was claimed, and the answer to that was lost."""
        if "resume" in self._tasks:
            return
        held = await asyncio.to_thread(self._tickets.held_by, self._name)
        now = self._loop.time()
        strays = [job_id for job_id in held if job_id not in self._tasks and job_id not in self._telling]
        self._strays = {job_id: self._strays.get(job_id, now) for job_id in strays}
        await self._resume([job_id for job_id, since in self._strays.items() if now - since > STRAY_SECONDS])

    def _told_of(self, taken: list[str]) -> None:
        if taken:
            _log.warning("%d jobs of workers that were not heard of for long, or left them, are taken over", len(taken))

    async def _look(self) -> None:
        """Stop what was canceled; publish how far the others are."""
        for job_id in await asyncio.to_thread(self._tickets.canceled, self._name):
            if job_id in self._runs:
                self._runs[job_id].stopped.set()
            else:
                self._tell_beside(job_id)
        moved = [run for run in self._runs.values() if run.percent > run.told_percent][:PUBLISHED_AT_ONCE]
        if moved:
            progress = [(run, run.percent) for run in moved]
            told = [(run.job, min(99, percent)) for run, percent in progress]  # 100 is for the finished job
            await asyncio.to_thread(self._attempts.publish_many, told)
            for run, percent in progress:
                run.told_percent = percent

    # ---- one job

    def _begin(self, job: Job, *, has_slot: bool = False) -> asyncio.Task[None]:
        return self._spawn(job.id, self._see_to(job, has_slot=has_slot))

    async def _see_to(self, job: Job, *, has_slot: bool) -> None:
        """One job, from an attempt that has just begun to its end."""
        current: Job | None = job
        while current is not None:
            current = await self._attempt(current, has_slot=has_slot)
            has_slot = False

    async def _task(self, job: Job) -> RenderTask:
        """What the attempt is given. Raises InvalidReference if something that is still to be sent was deleted."""
        if not (job.request.images or job.request.characters or job.request.remix):
            return self._keeper.task(job)
        try:
            return await self._in_thread(self._keeper.task, job)
        except InvalidReference:
            _, pin = await asyncio.to_thread(self._relays.look, job.id)
            if pin is not None and pin.upstream_id is not None:
                return self._keeper.task(job, with_inputs=False)  # the upstream has all of it
            if pin is not None and pin.state is PinState.SENDING:
                await self._conductor.placing.doubt(pin, "the worker died while the create was on its way")
            raise

    async def _attempt(self, job: Job, *, has_slot: bool) -> Job | None:
        """Make the attempt. Returns the next one, if there is to be one."""
        run: Run | None = None
        try:
            task = await self._task(job)
            run = self._runs[job.id] = Run(task=task, job=job, slots=self._slots, has_slot=has_slot)
            if self._is_stopping.is_set():
                raise RenderStopped("the worker stops")
            result = await self._conductor.conduct(run, partial(self._in_thread, self._look_into, run))
            outcome = await self._kept(run, result)
            await self._in_thread(self._keeper.settle, outcome)
            return None
        except RenderStopped:
            if self._is_stopping.is_set():
                await self._persist(self._attempts.interrupt, job)
                return None
            if not await self._persist(self._attempts.holds, job):
                await self._tell_canceled(job.id)
                return None
            # Whoever ended it, nothing is wrong with the job.
            await self._persist(self._attempts.interrupt, job)
        except RushesError as error:
            await self._persist(self._attempts.fail, job, JobError(code=error.code, message=error.message))
            return None
        except Exception as error:
            # Whatever else went wrong counts against the job, so that no job can stay open for ever.
            unknown = not isinstance(error, RenderCrashed)
            _log.warning("job %s, attempt %d: %s", job.id, job.attempt, error, exc_info=unknown)
            if not await self._persist(self._attempts.crash, job):
                return None
        finally:
            self._runs.pop(job.id, None)
            self._unplaced.pop(job.id, None)
            if run is not None:
                run.leave()
            elif has_slot:
                self._slots.give_back()
            await asyncio.to_thread(self._tidy, job)
        await asyncio.sleep(self._keeper.retry_seconds(job))
        return None if self._is_stopping.is_set() else await self._persist(self._attempts.begin, job.id)

    def _look_into(self, run: Run, path: Path) -> RenderResult:
        """See `rushes.relay.conduct.Look`. Takes a while, on a thread of its own."""
        return self._renders.render(
            RECEIVED,
            replace(run.task, inputs={RECEIVED: path}),
            on_progress=lambda done, total: None,
            should_stop=lambda: self._should_stop(run),
        )

    async def _kept(self, run: Run, result: RenderResult) -> dict[str, Any]:
        """Its files kept; what `settle` needs. That there is no room on the disk says nothing of a video that was paid for: it
        is waited for without a slot, as long as trouble may last by default. Raises RenderStopped, OSError.
        """
        until = self._loop.time() + TROUBLE_SECONDS_MAX
        while True:
            try:
                return await self._in_thread(self._keeper.outcome, run.job, result)
            except OSError as error:
                if not is_no_room(error) or self._loop.time() > until:
                    raise
                _log.warning("job %s: its video cannot be kept: there is no room on the disk here", run.job.id)
            run.leave()
            await run.pause(ROOM_PAUSE_SECONDS)
            await run.enter()

    def _tidy(self, job: Job) -> None:
        """Files may be large, and a preview may lie in a bucket: not for the event loop."""
        try:
            self._keeper.tidy(job)
        except Exception:
            _log.exception("job %s: what its attempt left could not be removed", job.id)

    def _should_stop(self, run: Run) -> bool:
        return self._is_stopping.is_set() or run.stopped.is_set()

    def _tell_beside(self, job_id: str) -> None:
        """`_tell_canceled`, which nobody waits for: the others are not to wait for an upstream that hangs."""

        async def tell() -> None:
            async with self._tellers:
                try:
                    await self._tell_canceled(job_id)
                except Exception as error:
                    _log.warning("job %s: its upstream could not be told, trying again: %s", job_id, _kind(error))

        if job_id not in self._tasks:
            self._spawn(job_id, tell())

    async def _tell_canceled(self, job_id: str) -> None:
        """The job has ended here: pass it on, so that no more is spent on it."""
        if job_id in self._telling:
            return
        self._telling.add(job_id)
        try:
            await self._tell(job_id)
        finally:
            self._telling.discard(job_id)

    async def _tell(self, job_id: str) -> None:
        job, pin = await self._persist(self._relays.look, job_id)
        if job is not None and not job.status.is_terminal:
            return
        if pin is not None and (job is None or job.status is not JobStatus.SUCCEEDED):
            if pin.state is PinState.SENDING:
                await self._persist(
                    self._relays.write, self._relays.doubt(job_id, "canceled while the create was on its way")
                )
            elif pin.state is PinState.ACCEPTED:
                await self._conductor.cancel(pin)
        await self._persist(self._tickets.done, job_id)

    async def _tell_left_behind(self) -> None:
        try:
            for pin in await asyncio.to_thread(self._relays.left_behind, self._known.upstreams):
                await self._conductor.cancel(pin)
        except Exception:
            _log.exception("upstreams could not be told of canceled jobs; the next start tries again")

    # ---- threads and ends

    async def _in_thread(self, work: Callable[..., R], *args: Any) -> R:
        """Something that takes a while; there are as many threads as slots."""
        return await self._loop.run_in_executor(self._threads, work, *args)

    async def _persist(self, write: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        def persisted() -> R:
            return self._keeper.persist(write, *args, **kwargs)

        return await asyncio.to_thread(persisted)

    async def _guarded(self, work: Callable[..., R], *args: Any, default: R, **kwargs: Any) -> R:
        try:
            return await asyncio.to_thread(work, *args, **kwargs)
        except Exception as error:
            _log.warning("the queue of upstreams could not be read, trying again: %s", _kind(error))
            await asyncio.sleep(1.0)
            return default

    async def _forever(self, work: Callable[[], Any], pause_seconds: float) -> None:
        while not self._is_stopping.is_set():
            try:
                await work()
            except Exception as error:
                _log.warning("jobs of upstreams could not be looked at, trying again: %s", _kind(error))
            await asyncio.sleep(pause_seconds)

    async def _end_runs(self) -> None:
        self._slots.close()  # what waits is not sent now, for the process ends in the middle of it
        if "claim" in self._tasks:
            await asyncio.wait([self._tasks["claim"]])
        busy = [run for run in self._runs.values() if run.has_slot or not run.is_waiting]
        for run in busy:
            run.stopped.set()
        begun = [job_id for job_id in self._unplaced if job_id not in self._runs]
        tasks = [self._tasks[job_id] for job_id in (*(run.job.id for run in busy), *begun) if job_id in self._tasks]
        if tasks:
            await asyncio.wait(tasks)

    async def _close(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        await self._conductor.close()
        await self._loop.shutdown_default_executor()


def _rooms(model: RelayedModel) -> list[RouteRoom]:
    """Of the routes of a model: those to one model of one upstream share its room."""
    rooms: dict[tuple[str, str], RouteRoom] = {}
    for route in sorted(model.routes, key=lambda route: route.in_flight):
        room = RouteRoom(upstream=route.upstream, model=route.model, in_flight_max=route.in_flight)
        rooms[route.upstream, route.model] = room
    return [*rooms.values()]


def _kind(error: Exception) -> str:
    """What went wrong, in the database's own words if it was that."""
    return f"{type(error).__name__} {getattr(error, 'orig', '')}".strip()
