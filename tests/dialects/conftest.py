"""Dialects are tested on SQLite; `tests/contracts` runs its checks on both databases. And a server for real clients."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest
import sqlalchemy as sa
import uvicorn

from dialects.api import Api
from rushes.core.jobs import Job
from rushes.dialects import openai as dialect
from rushes.service import Service
from rushes.testing import ListQueue


@pytest.fixture
def database_url(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'rushes.db')}"


@pytest.fixture
def api(service: Service, queue: ListQueue) -> Api:
    return Api(service, queue)


class WorkerQueue(ListQueue):
    """A queue that tells a thread of each job; SQLite's write lock holds the thread until the job is committed."""

    def __init__(self) -> None:
        super().__init__()
        self.arrived: SimpleQueue[str | None] = SimpleQueue()

    def enqueue(self, tx: sa.Connection, job: Job) -> None:
        super().enqueue(tx, job)
        self.arrived.put(job.id)


@pytest.fixture
def queue() -> WorkerQueue:
    return WorkerQueue()


@pytest.fixture
def worker(api: Api, queue: WorkerQueue) -> Iterator[None]:
    """A worker that finishes every job that is still wanted when it comes to it."""

    def work() -> None:
        while (job_id := queue.arrived.get()) is not None:
            api.finish_if_wanted(job_id)

    thread = threading.Thread(target=work)
    thread.start()
    yield
    queue.arrived.put(None)
    thread.join(20)


@pytest.fixture
def base_url(api: Api, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(dialect, "POLL_AFTER_MS", 1)
    config = uvicorn.Config(api.app, host="127.0.0.1", port=0, log_config=None, ws="none", lifespan="off")
    ready = threading.Event()

    class Ready(uvicorn.Server):
        async def startup(self, sockets: Any = None) -> None:
            await super().startup(sockets)
            ready.set()

    server = Ready(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve()))
    thread.start()
    assert ready.wait(20)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(20)
