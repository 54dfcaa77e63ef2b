"""The durable queue with real worker processes: what was committed is rendered once, whoever dies meanwhile."""

from __future__ import annotations

import asyncio
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa

from rushes.core.accounts import Caller
from rushes.core.jobs import Job, JobStatus
from rushes.core.ledger import EntryKind
from rushes.service import Service
from rushes.service.policy import Policy
from rushes.store.database import Database
from rushes.store.queue import JobQueue, LookFirst, forget_ended, queue_name
from rushes.testing import ManualClock, draft
from rushes.worker_process import sweep
from support import build_service, new_caller

TESTS = Path(__file__).parents[1]
WAIT_SECONDS_MAX = 20.0
"""Bound on waiting for another process; reached only when something is broken."""


class Child:
    """A worker process with a fake pool."""

    def __init__(self, url: str, folder: Path, *, executor_id: str = "w1", frame_seconds: float = 0.0) -> None:
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(filter(None, [str(TESTS), os.environ.get("PYTHONPATH")]))
        }
        command = [
            sys.executable,
            str(TESTS / "store/queue_child.py"),
            url,
            str(folder),
            executor_id,
            str(frame_seconds),
        ]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.expect("ready")

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.strip())

    def expect(self, beginning: str) -> str:
        """The next line that begins so. Raises queue.Empty."""
        while True:
            line = self._lines.get(timeout=WAIT_SECONDS_MAX)
            if line.startswith(beginning):
                return line

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(timeout=WAIT_SECONDS_MAX)
        self.process.stdout.close()


Start = Callable[..., Child]


@pytest.fixture
def service(database: Database, tmp_path: Path) -> Service:
    jobs = JobQueue(database)
    return build_service(database, clock=ManualClock(), queue=jobs, policy=Policy(), folder=tmp_path)


@pytest.fixture
def start(database_url: str, service: Service, tmp_path: Path) -> Iterator[Start]:
    """Starts workers, and ends those that a test leaves running."""
    children: list[Child] = []

    def start(**options: object) -> Child:
        child = Child(database_url, tmp_path, **options)  # type: ignore[arg-type]
        children.append(child)
        return child

    yield start
    for child in children:
        child.kill()
        for pipe in (child.process.stdin, child.process.stdout):
            if pipe is not None:
                pipe.close()


def submit(service: Service, caller: Caller, job_id: str) -> Job:
    return asyncio.run(service.intake.submit(caller, draft(), dialect="test", job_id=job_id, render_seed=1))


def until_ended(service: Service, caller: Caller, job_ids: list[str]) -> list[Job]:
    deadline = time.monotonic() + WAIT_SECONDS_MAX
    while time.monotonic() < deadline:
        jobs = [service.jobs.get(caller, job_id) for job_id in job_ids]
        if all(job.status.is_terminal for job in jobs):
            return jobs
        time.sleep(0.02)
    raise AssertionError([(job.id, job.status) for job in jobs])


def test_jobs_submitted_before_and_after_the_worker_starts_are_rendered_and_charged_once(
    service: Service, caller: Caller, start: Start
) -> None:
    before = [submit(service, caller, f"before:{n}").id for n in range(3)]
    start()
    after = [submit(service, caller, f"after:{n}").id for n in range(3)]
    for job in until_ended(service, caller, before + after):
        assert job.status is JobStatus.SUCCEEDED
        assert [entry.kind for entry in service.jobs.inspect(job.id)[1]] == [EntryKind.HOLD, EntryKind.CAPTURE]
        assert all(service.blobs.local_path(asset.blob_key).exists() for asset in job.assets)
    assert service.accounts.named("tester").balance == 1000 - 6 * 4


def test_a_worker_killed_in_mid_render_is_succeeded_by_one_that_finishes_its_jobs(
    service: Service, caller: Caller, start: Start
) -> None:
    ids = [submit(service, caller, f"job_{n}").id for n in range(4)]
    first = start(frame_seconds=0.1)
    first.expect("attempt")
    first.expect("attempt")
    first.kill()
    start()
    for job in until_ended(service, caller, ids):
        assert job.status is JobStatus.SUCCEEDED
        assert [entry.kind for entry in service.jobs.inspect(job.id)[1]] == [EntryKind.HOLD, EntryKind.CAPTURE]
    assert sum(job.failures for job in until_ended(service, caller, ids)) == 2


def test_a_worker_stopped_in_good_order_costs_its_jobs_no_attempt(
    service: Service, caller: Caller, start: Start
) -> None:
    ids = [submit(service, caller, f"job_{n}").id for n in range(2)]
    first = start(frame_seconds=0.1)
    first.expect("attempt")
    first.expect("attempt")
    first.stop()
    start()
    jobs = until_ended(service, caller, ids)
    assert [(job.status, job.failures) for job in jobs] == [(JobStatus.SUCCEEDED, 0)] * 2


def test_a_job_whose_worker_dies_three_times_fails_and_its_credits_come_back(
    service: Service, caller: Caller, start: Start
) -> None:
    job = submit(service, caller, "poison")
    for _ in range(3):
        child = start(frame_seconds=0.1)
        child.expect("attempt")
        child.kill()
    start()
    failed = until_ended(service, caller, [job.id])[0]
    assert failed.status is JobStatus.FAILED and failed.error is not None
    assert service.accounts.named("tester").available == 1000


def test_a_job_canceled_in_mid_render_stops_its_attempt_and_frees_the_slot(
    service: Service, caller: Caller, start: Start
) -> None:
    child = start(frame_seconds=0.2)
    for n in range(2):
        submit(service, caller, f"job_{n}")
        child.expect("attempt")
    for n in range(2):
        service.jobs.cancel(caller, f"job_{n}")
    submit(service, caller, "next")
    assert child.expect("attempt") == "attempt next"
    assert until_ended(service, caller, ["next"])[0].status is JobStatus.SUCCEEDED


def test_a_submit_that_fails_leaves_nothing_in_the_queue(service: Service, start: Start) -> None:
    poor = new_caller(service, "poor", credits=4)
    submit(service, poor, "paid")
    with pytest.raises(Exception, match="credits"):
        submit(service, poor, "unpaid")
    child = start()
    assert child.expect("attempt") == "attempt paid"
    until_ended(service, poor, ["paid"])
    assert service.accounts.named("poor").balance == 0


def test_an_open_job_that_nothing_in_the_queue_stands_for_fails_and_its_credits_come_back(
    service: Service, caller: Caller, database: Database
) -> None:
    submit(service, caller, "kept")
    submit(service, caller, "lost")
    forget = "DELETE FROM {} WHERE workflow_uuid = 'lost'"
    with database.write() as tx:
        tx.execute(sa.text(forget.format("workflow_status" if database.is_sqlite else "dbos.workflow_status")))
    sweep(service)
    assert service.jobs.get(caller, "kept").status is JobStatus.QUEUED
    assert service.jobs.get(caller, "lost").status is JobStatus.FAILED
    assert service.accounts.named("tester").available == 996


def test_a_workers_claim_on_its_name_is_taken_again_after_the_database_came_back(database: Database) -> None:
    if database.is_sqlite:
        pytest.skip("on SQLite the lock in the data folder is the claim")
    other = Database(database.url.render_as_string(hide_password=False))
    assert database.claim_name("worker a") and not other.claim_name("worker a")
    ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
    with other.write() as tx:
        tx.execute(sa.text(f"{ended} AND datname = current_database() AND query LIKE '%pg_try_advisory_lock%'"))
    assert database.keep_claim("worker a")
    assert not other.keep_claim("worker a")
    database.close()
    assert other.keep_claim("worker a")
    other.close()


def test_no_free_connection_is_no_answer_about_a_claim(monkeypatch: pytest.MonkeyPatch) -> None:
    """The worker goes on, and looks again."""
    database = Database("postgresql+psycopg://nobody@127.0.0.1:1/none")

    def full(name: str) -> bool:
        raise sa.exc.TimeoutError("QueuePool limit of size 16 overflow 0 reached")

    monkeypatch.setattr(database, "claim_name", full)
    assert database.keep_claim("worker a")


def test_the_queue_forgets_what_ended_and_keeps_what_is_open(
    service: Service, caller: Caller, start: Start, database: Database
) -> None:
    ended = submit(service, caller, "ended")
    quick = start()
    until_ended(service, caller, [ended.id])
    quick.kill()
    submit(service, caller, "open")
    child = start(frame_seconds=5.0)  # which does not end however long the rest takes
    child.expect("attempt open")
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    deadline = time.monotonic() + WAIT_SECONDS_MAX
    while not forget_ended(database, before=tomorrow) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert forget_ended(database, before=tomorrow) == 0
    child.kill()
    start()
    assert until_ended(service, caller, ["open"])[0].status is JobStatus.SUCCEEDED
    assert service.jobs.get(caller, "ended").status is JobStatus.SUCCEEDED


class Looks:
    """DBOS's side of a database, which claims nothing."""

    def __init__(self, system: Any) -> None:
        self.tables, self.engine = system.tables, system.engine
        self.claims = 0
        self.declarations = 0

    def start_queued_workflows(self, queue: Any, *_: object, **__: object) -> tuple[list[str], None]:
        self.claims += 1
        return [], None

    def get_queue(self, name: str) -> str:
        self.declarations += 1
        return name


def test_dbos_looks_into_a_queue_only_where_something_waits(database: Database, service: Service) -> None:
    looks = Looks(JobQueue(database)._client._sys_db)
    LookFirst(looks, database.commits)
    queue_of_scenes = SimpleNamespace(name=queue_name("scene"))
    asked: list[str] = []
    sa.event.listen(looks.engine, "before_cursor_execute", lambda *event: asked.append(event[2]))

    for _ in range(5):
        assert looks.start_queued_workflows(queue_of_scenes) == ([], None)
        assert looks.get_queue("render-scene") == "render-scene"
    assert looks.claims == 0 and looks.declarations == 1
    assert len(asked) == (1 if database.is_sqlite else 5)  # SQLite tells that nothing was committed

    submit(service, new_caller(service, "alice", credits=1000), "job-1")
    looks.start_queued_workflows(SimpleNamespace(name=queue_name("diffusion")))
    assert looks.claims == 0
    for _ in range(2):
        looks.start_queued_workflows(queue_of_scenes)
    assert looks.claims == 2
