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
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from rushes import app
from rushes.locks import LockHeld, ProcessLock
from rushes.settings import Settings

if TYPE_CHECKING:
    from rushes.service import Service

PREDECESSOR_SECONDS: Final = 20.0
"""How long a new worker waits for the one before it to end."""
STOP_SECONDS: Final = 5.0
"""Time for running attempts to be closed in good order; the whole service has 10 s to stop."""

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
        _stop_with_parent(stop)

    lock = ProcessLock(settings.data_dir / f"worker-{settings.worker_name}.lock")
    try:
        lock.acquire(wait_seconds=PREDECESSOR_SECONDS)
    except LockHeld as error:
        _log.error("a worker named %r is running already: %s", settings.worker_name, error)
        return 1

    from rushes.store.queue import QueueWorker

    service = app.open_service(settings)
    name = f"worker {settings.worker_name}"
    if not service.database.claim_name(name):
        _log.error("a worker named %r is running on another machine", settings.worker_name)
        return 1
    pool = app.create_pool(settings)
    worker = app.create_worker(settings, service, pool)
    desk = app.create_desk(settings, service, pool, worker)
    slots = app.slots(settings)
    queue = QueueWorker(
        service.database,
        executor_id=settings.worker_name,
        slots=slots,
        render=worker.render,
        settle=worker.settle,
    )
    sender = app.create_sender(settings, service)
    batches = app.create_batch_runner(settings, service)
    pool.start()
    if desk is not None:
        desk.start()
    queue.start()
    sender.start()
    batches.start()
    _log.info(
        "worker %s takes jobs: %s",
        settings.worker_name,
        ", ".join(f"{name} {count} at once" for name, count in slots.items()),
    )

    status = 0
    sweep_at = time.monotonic()
    while not stop.wait(CLAIM_SECONDS):
        if not service.database.keep_claim(name):
            _log.error("another worker has taken the name %r; this one stops", settings.worker_name)
            status = 1
            break
        if time.monotonic() >= sweep_at:
            sweep(service)
            sweep_at = time.monotonic() + SWEEP_SECONDS
    _log.info("worker %s stops; running jobs are resumed at the next start", settings.worker_name)
    worker.stop()
    if desk is not None:
        desk.stop(seconds_max=STOP_SECONDS)
    sender.stop(seconds_max=0.0)
    batches.stop(seconds_max=0.0)
    worker.wait_until_parked(seconds_max=STOP_SECONDS)
    pool.close(timeout_seconds=1.0)
    # Threads that hold interrupted steps are parked for ever, on purpose: a step that returned would count as done.
    sys.stderr.flush()
    os._exit(status)


def sweep(service: Service) -> None:
    """End jobs that nothing works on, and forget what nobody will ask for again.

    A failure here is no reason to stop working.
    """
    from rushes.store.queue import forget_ended, not_queued

    try:
        after = ""
        while ids := service.attempts.open_ids(after=after):
            after = ids[-1]
            for job_id in not_queued(service.database, ids) - service.tickets.among(ids):
                if service.attempts.abandon(job_id):
                    _log.error("job %s was open, but nothing in the queue stood for it: it failed", job_id)
        before = service.clock.now() - timedelta(seconds=ENDED_SECONDS)
        while forget_ended(service.database, before=before):
            pass
        service.jobs.forget_idempotency_keys()
        service.webhooks.forget_old()
    except Exception:
        _log.exception("the hourly sweep failed; it is tried again in an hour")


def _stop_with_parent(stop: threading.Event) -> None:
    """Set ``stop`` when standard input ends: the parent is gone, or closed it."""

    def watch() -> None:
        while sys.stdin.buffer.read(1):
            pass
        stop.set()

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()
