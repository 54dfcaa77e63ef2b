"""The worker as a process: one lock, one queue, one pool, and an end in good order.

Started by `rushes serve` as its child (its standard input is then a pipe that closes when the server is gone, however
it went) or by hand as `rushes worker`. The lock is taken before the queue recovers anything: an orphan and its
successor never share an executor id.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rushes import app
from rushes.core.catalog import EMULATOR
from rushes.locks import LockHeld, ProcessLock
from rushes.settings import Settings

if TYPE_CHECKING:
    from rushes.service import Service

PREDECESSOR_SECONDS: Final = 20.0
"""How long a new worker waits for the one before it to end."""
STOP_SECONDS: Final = 5.0
"""Time for everything that stops in good order, taken together; the whole service has 10 s to stop."""
POOL_STOP_SECONDS: Final = 1.0
"""Of it, for the render processes, which are killed."""
NICENESS: Final = 12
"""Of a worker beside the server that it belongs to, and of its renders: a fifteenth of a processor that both want. Who asks
waits for an answer; a video takes minutes."""
CLAIM_SECONDS: Final = 5.0
"""How often the worker makes sure that its name is still its own."""
SWEEP_SECONDS: Final = 3600.0
"""Between two sweeps; the first follows the start."""
ENDED_SECONDS: Final = 3600.0
"""How long the queue keeps its record of a job that ended; ours stays."""

_log = logging.getLogger(__name__)


def run(settings: Settings, *, embedded: bool) -> int:
    """Work until told to stop. Returns the exit status; on a clean stop the process ends inside."""
    app.share_interpreter()
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    if embedded:
        if not settings.emulator:  # whose videos are what a test waits for, on a machine that other tests keep busy
            _give_way()
        _stop_with_parent(stop)

    own = own_place(settings)
    lock = ProcessLock(own.lock)
    try:
        lock.acquire(wait_seconds=PREDECESSOR_SECONDS)
    except LockHeld as error:
        _log.error("%s is running already: %s", own.told, error)
        return 1

    service = app.open_service(settings)
    if not service.database.claim_name(own.claim):
        _log.error("%s is running on another machine", own.told)
        return 1
    work = app.create_runner(settings, service) if settings.emulator else _Renders(settings, service)
    work.start()  # before the rest is loaded: jobs may be waiting
    sender = app.create_sender(settings, service)
    batches = app.create_batch_runner(settings, service)
    sender.start()
    batches.start()
    app.spare_the_loaded()

    status = 0
    sweep_at = time.monotonic()
    while not stop.wait(CLAIM_SECONDS):
        if not service.database.keep_claim(own.claim):
            _log.error("%s runs elsewhere by now; this one stops", own.told)
            status = 1
            break
        if time.monotonic() >= sweep_at:
            sweep(service, has_queue=not settings.emulator)
            sweep_at = time.monotonic() + SWEEP_SECONDS
    _log.info("%s stops; running jobs are resumed at the next start", own.told)
    sender.stop(seconds_max=0.0)
    batches.stop(seconds_max=0.0)
    work.stop(seconds_max=STOP_SECONDS)
    # Threads that hold interrupted steps are parked for ever, on purpose: a step that returned would count as done.
    sys.stderr.flush()
    os._exit(status)


@dataclass(frozen=True, kw_only=True)
class OwnPlace:
    """What a worker has to itself among all that share its data folder and database."""

    told: str
    """What messages call it."""
    lock: Path
    claim: str
    """Its name in the database."""


def own_place(settings: Settings) -> OwnPlace:
    """One emulator works on a database, whatever its worker is called; no worker can be called what it is."""
    if settings.emulator:
        return OwnPlace(told="the emulator", lock=settings.data_dir / "emulator.lock", claim=EMULATOR)
    name = settings.worker_name
    return OwnPlace(
        told=f"a worker named {name!r}", lock=settings.data_dir / f"worker-{name}.lock", claim=f"worker {name}"
    )


class _Renders:
    """Takes jobs from the queue and has them rendered, or asks upstreams for them."""

    def __init__(self, settings: Settings, service: Service) -> None:
        from rushes.store.queue import QueueWorker

        self._name = settings.worker_name
        self._pool = app.create_pool(settings)
        self._worker = app.create_worker(settings, service, self._pool)
        self._desk = app.create_desk(settings, service, self._pool, self._worker)
        self._slots = app.slots(settings)
        self._queue = QueueWorker(
            service.database,
            executor_id=settings.worker_name,
            slots=self._slots,
            render=self._worker.render,
            settle=self._worker.settle,
        )

    def start(self) -> None:
        self._pool.start()
        if self._desk is not None:
            self._desk.start()
        self._queue.start()
        told = ", ".join(f"{name} {count} at once" for name, count in self._slots.items())
        _log.info("worker %s takes jobs: %s", self._name, told)

    def stop(self, *, seconds_max: float) -> None:
        """Close running attempts in good order: what one takes of the time is not there for the next."""
        end_at = time.monotonic() + seconds_max - POOL_STOP_SECONDS
        self._worker.stop()
        if self._desk is not None:
            self._desk.stop(seconds_max=max(0.0, end_at - time.monotonic()))
        self._worker.wait_until_parked(seconds_max=max(0.0, end_at - time.monotonic()))
        self._pool.close(timeout_seconds=POOL_STOP_SECONDS)


def sweep(service: Service, *, has_queue: bool = True) -> None:
    """End jobs that nothing works on, and forget what nobody will ask for again.

    Without a queue there is nothing to compare open jobs with. A failure here is no reason to stop working.
    """
    try:
        if has_queue:
            _compare_with_queue(service)
        service.jobs.forget_idempotency_keys()
        service.webhooks.forget_old()
        service.library.forget_expired()
        service.tickets.forget_workers()
    except Exception:
        _log.exception("the hourly sweep failed; it is tried again in an hour")


def _compare_with_queue(service: Service) -> None:
    from rushes.store.queue import forget_ended, not_queued

    after = ""
    while ids := service.attempts.open_ids(after=after):
        after = ids[-1]
        for job_id in not_queued(service.database, ids) - service.tickets.among(ids):
            if service.attempts.abandon(job_id):
                _log.error("job %s was open, but nothing in the queue stood for it: it failed", job_id)
    before = service.clock.now() - timedelta(seconds=ENDED_SECONDS)
    while forget_ended(service.database, before=before):
        pass


def _give_way() -> None:
    """To who asks: by niceness, and, where the system knows such work, by never interrupting anybody when woken."""
    os.nice(NICENESS)
    if sys.platform == "linux":
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))


def _stop_with_parent(stop: threading.Event) -> None:
    """Set ``stop`` when standard input ends: the parent is gone, or closed it."""

    def watch() -> None:
        while sys.stdin.buffer.read(1):
            pass
        stop.set()

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()
