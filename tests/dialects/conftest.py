"""Dialects are tested on SQLite; `tests/contracts` runs its checks on both databases. And a server for real clients."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialects.api import Api
from dialects.served import WorkerQueue, serving, working
from rushes.dialects import openai as dialect
from rushes.service import Service
from rushes.testing import ListQueue


@pytest.fixture
def database_url(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'rushes.db')}"


@pytest.fixture
def api(service: Service, queue: ListQueue) -> Api:
    return Api(service, queue)


@pytest.fixture
def queue() -> WorkerQueue:
    return WorkerQueue()


@pytest.fixture
def worker(api: Api, queue: WorkerQueue) -> Iterator[None]:
    """A worker that finishes every job that is still wanted when it comes to it."""
    with working(queue, api.finish_if_wanted):
        yield


@pytest.fixture
def base_url(api: Api, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setattr(dialect, "POLL_AFTER_MS", 1)
    with serving(api.app) as address:
        yield address
