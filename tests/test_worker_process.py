"""The worker as a process: what is its alone, and how it stops."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from rushes import app, worker_process
from rushes.core.catalog import EMULATOR
from rushes.core.relays import Known
from rushes.locks import ProcessLock
from rushes.service.tickets import WORKER_DAYS
from rushes.settings import Settings, load
from rushes.testing import ManualClock
from rushes.worker_process import POOL_STOP_SECONDS, own_place, sweep


def settings_of(folder: Path, **more: str) -> Settings:
    return load({"RUSHES_DATA_DIR": str(folder), **{f"RUSHES_{name.upper()}": value for name, value in more.items()}})


def test_no_worker_can_be_called_what_the_emulator_is(tmp_path: Path) -> None:
    emulator = own_place(settings_of(tmp_path, emulator="true"))
    worker = own_place(settings_of(tmp_path, worker_id=EMULATOR))
    assert emulator.lock != worker.lock
    assert emulator.claim != worker.claim


def test_the_emulator_works_in_a_folder_of_its_own(tmp_path: Path) -> None:
    emulator, worker = settings_of(tmp_path, emulator="true"), settings_of(tmp_path, worker_id=EMULATOR)
    service = app.open_service(emulator)
    runner, renders = app.create_runner(emulator, service), app.create_worker(worker, service, SimpleNamespace())  # type: ignore[arg-type]
    assert runner._work_dir != renders._work_dir
    service.database.close()


def test_the_sweep_forgets_workers_that_are_long_gone(tmp_path: Path) -> None:
    clock = ManualClock()
    service = app.open_service(settings_of(tmp_path), clock=clock)
    service.tickets.beat("gone", Known())
    clock.advance((WORKER_DAYS + 1) * 86_400)
    service.tickets.beat("alive", Known())
    sweep(service)
    with service.database.read() as tx:
        assert tx.exec_driver_sql("select name from relay_workers").scalars().all() == ["alive"]
    service.database.close()


@pytest.fixture
def untouched_process(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """`run` makes its process its own; this one is the tests'."""
    monkeypatch.setattr(worker_process.signal, "signal", lambda *_: None)
    monkeypatch.setattr(app, "share_interpreter", lambda: None)
    monkeypatch.setattr(worker_process, "PREDECESSOR_SECONDS", 0.0)
    yield


@pytest.mark.usefixtures("untouched_process")
@pytest.mark.parametrize(
    ("more", "told"), [({"emulator": "true"}, "the emulator is running already"), ({}, "a worker named 'one' is")]
)
def test_who_is_in_the_way_is_told_by_its_own_name(
    tmp_path: Path, more: dict[str, str], told: str, caplog: pytest.LogCaptureFixture
) -> None:
    settings = settings_of(tmp_path, worker_id="one", **more)
    lock = ProcessLock(own_place(settings).lock)
    lock.acquire(wait_seconds=0)
    with caplog.at_level(logging.ERROR):
        assert worker_process.run(settings, embedded=False) == 1
    lock.release()
    assert told in caplog.text
    assert ("'one'" in caplog.text) != settings.emulator


def test_all_that_stops_shares_one_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(worker_process.time, "monotonic", lambda: now[0])

    def takes_all(**given: float) -> None:
        (seconds,) = given.values()
        now[0] += seconds

    renders: Any = worker_process._Renders.__new__(worker_process._Renders)
    renders._worker = SimpleNamespace(stop=lambda: None, wait_until_parked=takes_all)
    renders._desk = SimpleNamespace(stop=takes_all)
    renders._pool = SimpleNamespace(close=takes_all)
    renders.stop(seconds_max=5.0)
    assert now[0] == 105.0
    assert POOL_STOP_SECONDS < 5.0


@pytest.mark.skipif(sys.platform != "linux", reason="the kind of work is told to Linux alone")
def test_a_worker_beside_its_server_gives_way() -> None:
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import os\nfrom rushes import worker_process\nbefore = os.nice(0)\nworker_process._give_way()\n"
            "print(min(19, before + worker_process.NICENESS) - os.nice(0), os.sched_getscheduler(0) == os.SCHED_BATCH)",
        ],
        capture_output=True,
        check=True,
        text=True,
    )
    assert told.stdout.split() == ["0", "True"]
