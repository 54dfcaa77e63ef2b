"""The dialects on a real port, with a worker that ends every job: for clients that are programs of their own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from typing import Any

import sqlalchemy as sa
import uvicorn

from rushes.core.jobs import Job
from rushes.testing import ListQueue


class WorkerQueue(ListQueue):
    """A queue that tells a thread of each job; SQLite's write lock holds the thread until the job is committed."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived: SimpleQueue[str | None] = SimpleQueue()

    def enqueue(self, tx: sa.Connection, job: Job) -> None:
        super().enqueue(tx, job)
        self.arrived.put(job.id)


@contextmanager
def working(queue: WorkerQueue, end: Callable[[str], object]) -> Iterator[None]:
    """Every job that arrives is ended by ``end``."""

    def work() -> None:
        while (job_id := queue.arrived.get()) is not None:
            end(job_id)

    thread = threading.Thread(target=work)
    thread.start()
    try:
        yield
    finally:
        queue.arrived.put(None)
        thread.join(20)


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """The address of ``app`` on the loopback interface."""
    config = uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None, ws="none", lifespan="off")
    ready = threading.Event()

    class Ready(uvicorn.Server):
        async def startup(self, sockets: Any = None) -> None:
            await super().startup(sockets)
            ready.set()

    server = Ready(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()))
    thread.start()
    try:
        assert ready.wait(20)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(20)
