"""The worker's two steps, with a pool that renders in no time."""

from __future__ import annotations

import asyncio
import os
import threading
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from rushes.core.accounts import Caller
from rushes.core.engine import RenderCrashed, RenderTask
from rushes.core.errors import Conflict, InvalidReference, RenderFailed
from rushes.core.jobs import Job, JobStatus
from rushes.core.ledger import EntryKind
from rushes.service import Service
from rushes.store.database import Database
from rushes.testing import FakePool, draft
from rushes.worker import RenderWorker


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rushes.worker.RETRY_SECONDS", 0)


def submit(service: Service, caller: Caller, job_id: str = "sora-2:task_1") -> Job:
    return asyncio.run(service.intake.submit(caller, draft(), dialect="test", job_id=job_id, render_seed=1))


def make(service: Service, pool: FakePool, tmp_path: Path) -> RenderWorker:
    return RenderWorker(service=service, pool=pool, work_dir=tmp_path / "work")


def run(worker: RenderWorker, job_id: str) -> None:
    outcome = worker.render(job_id)
    if outcome is not None:
        worker.settle(outcome)


def test_a_job_ends_with_its_files_kept_and_its_work_folder_gone(
    service: Service, caller: Caller, tmp_path: Path
) -> None:
    job = submit(service, caller)
    run(make(service, FakePool(), tmp_path), job.id)
    done = service.jobs.get(caller, job.id)
    assert done.status is JobStatus.SUCCEEDED
    assert done.details["frames"] == 10
    assert done.details["timings"]["last_frame_at_ms"] <= done.details["timings"]["kept_at_ms"]
    for asset in done.assets:
        data = service.blobs.local_path(asset.blob_key).read_bytes()
        assert data == f"scene {asset.kind.value} of {job.id}".encode()
        assert len(data) == asset.size_bytes
    assert not list((tmp_path / "work").iterdir())


def test_a_crash_is_tried_again_in_a_new_attempt(service: Service, caller: Caller, tmp_path: Path) -> None:
    job = submit(service, caller)
    pool = FakePool([RenderCrashed("killed by signal 9"), ValueError("a bug in the engine")])
    run(make(service, pool, tmp_path), job.id)
    done = service.jobs.get(caller, job.id)
    assert (done.status, done.attempt, done.failures) == (JobStatus.SUCCEEDED, 3, 2)
    assert len({task.out_dir for task in pool.tasks}) == 3


def test_three_crashes_end_the_job(service: Service, caller: Caller, tmp_path: Path) -> None:
    job = submit(service, caller)
    pool = FakePool([RenderCrashed("x")] * 3)
    run(make(service, pool, tmp_path), job.id)
    assert service.jobs.get(caller, job.id).status is JobStatus.FAILED
    assert len(pool.tasks) == 3


@pytest.mark.parametrize("error", [InvalidReference("The image is cut off."), RenderFailed("No.")])
def test_what_no_retry_can_mend_is_not_retried(
    service: Service, caller: Caller, tmp_path: Path, error: RenderFailed | InvalidReference
) -> None:
    job = submit(service, caller)
    pool = FakePool([error])
    run(make(service, pool, tmp_path), job.id)
    failed = service.jobs.get(caller, job.id)
    assert failed.error is not None
    assert (failed.error.code, failed.error.message) == (error.code, error.message)
    assert len(pool.tasks) == 1
    assert service.accounts.named("tester").available == 1000


def test_a_job_that_cannot_be_read_ends_instead_of_staying_open(
    service: Service, caller: Caller, tmp_path: Path, database: Database
) -> None:
    submit(service, caller, "a")
    with database.write() as tx:
        tx.execute(sa.text("UPDATE jobs SET request = 'nonsense'"))
    assert make(service, FakePool(), tmp_path).render("a") is None
    assert service.attempts.open_ids() == []
    assert service.accounts.named("tester").available == 1000


def test_what_a_dead_worker_kept_is_removed_when_a_later_attempt_succeeds(
    service: Service, caller: Caller, tmp_path: Path
) -> None:
    job = submit(service, caller)
    lost = make(service, FakePool(), tmp_path).render(job.id)
    assert lost is not None
    run(make(service, FakePool(), tmp_path), job.id)
    with pytest.raises(FileNotFoundError):
        service.blobs.local_path(lost["assets"][0]["blob_key"])
    done = service.jobs.get(caller, job.id)
    assert all(service.blobs.local_path(asset.blob_key).exists() for asset in done.assets)


def test_a_job_canceled_in_mid_render_is_given_up_and_leaves_no_files(
    service: Service, caller: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rushes.worker.PROGRESS_SECONDS", 0)
    job = submit(service, caller)
    pool = FakePool()

    def cancel(task: RenderTask, frame: int) -> None:
        if frame == 5:
            service.jobs.cancel(caller, job.id)

    pool.before_frame = cancel
    run(make(service, pool, tmp_path), job.id)
    assert service.jobs.get(caller, job.id).status is JobStatus.CANCELED
    assert [entry.kind for entry in service.jobs.inspect(job.id)[1]] == [EntryKind.HOLD, EntryKind.RELEASE]


def test_a_job_canceled_after_its_last_frame_keeps_no_files(service: Service, caller: Caller, tmp_path: Path) -> None:
    job = submit(service, caller)
    worker = make(service, FakePool(), tmp_path)
    outcome = worker.render(job.id)
    assert outcome is not None
    service.jobs.cancel(caller, job.id)
    worker.settle(outcome)
    assert service.jobs.get(caller, job.id).status is JobStatus.CANCELED
    with pytest.raises(FileNotFoundError):
        service.blobs.local_path(outcome["assets"][0]["blob_key"])


def test_progress_is_published_from_frames_and_stays_below_100_until_the_end(
    service: Service, caller: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rushes.worker.PROGRESS_SECONDS", 0)
    job = submit(service, caller)
    pool, seen = FakePool(frames=4), []
    pool.before_frame = lambda task, frame: seen.append(service.jobs.get(caller, job.id).progress_percent)
    worker = make(service, pool, tmp_path)
    outcome = worker.render(job.id)
    assert seen == [0, 0, 25, 50]
    assert outcome is not None
    worker.settle(outcome)
    assert service.jobs.get(caller, job.id).progress_percent == 100


def test_a_preview_is_kept_while_the_job_runs_and_gone_with_its_attempt(
    service: Service, caller: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rushes.worker.PROGRESS_SECONDS", 0)
    monkeypatch.setattr("rushes.worker.PREVIEW_BYTES_MAX", 100)
    job = submit(service, caller)
    pool, seen = FakePool(frames=8), []
    secret = tmp_path / "secret"
    secret.write_text("not a picture")

    def show(task: RenderTask, frame: int) -> None:
        try:
            seen.append(service.jobs.preview(caller, job.id)[1])
        except Conflict:
            seen.append(b"")
        shown = task.out_dir / "preview.webp"
        shown.unlink(missing_ok=True)
        if frame == 2:
            shown.write_bytes(b"first")
        elif frame == 4:
            shown.write_bytes(b"x" * 101)
        elif frame == 5:
            shown.symlink_to(secret)
        elif frame == 6:
            shown.write_bytes(b"second")
        if shown.exists() and not shown.is_symlink():
            os.utime(shown, ns=(frame, frame))  # two files of one moment are told apart by their time

    pool.before_frame = show
    run(make(service, pool, tmp_path), job.id)
    assert seen == [b"", b"", b"first", b"first", b"first", b"first", b"second", b"second"]
    with pytest.raises(Conflict, match="no preview"):
        service.jobs.preview(caller, job.id)


def test_a_worker_tells_the_pool_which_engine_the_job_names(service: Service, caller: Caller, tmp_path: Path) -> None:
    job = submit(service, caller)
    pool = FakePool()
    run(make(service, pool, tmp_path), job.id)
    assert pool.tasks[0].engine == job.engine == "scene"


def test_a_job_whose_reference_was_deleted_fails_with_a_clear_error(
    service: Service, caller: Caller, tmp_path: Path
) -> None:
    first = submit(service, caller, "first")
    worker = make(service, FakePool(), tmp_path)
    run(worker, first.id)
    remix = asyncio.run(
        service.intake.submit(caller, draft(remix_of="first"), dialect="test", job_id="second", render_seed=1)
    )
    service.jobs.delete(caller, "first")
    run(worker, remix.id)
    failed = service.jobs.get(caller, remix.id)
    assert failed.error is not None and failed.error.code == "invalid_reference"


def test_a_stopping_worker_closes_its_attempt_and_never_says_that_the_step_is_done(
    service: Service, caller: Caller, tmp_path: Path
) -> None:
    job = submit(service, caller)
    pool = FakePool()
    worker = make(service, pool, tmp_path)
    pool.before_frame = lambda task, frame: worker.stop() if frame == 3 else None
    returned: list[Any] = []
    thread = threading.Thread(target=lambda: returned.append(worker.render(job.id)), daemon=True)
    thread.start()
    worker.wait_until_parked(seconds_max=30)
    assert thread.is_alive() and returned == []
    current = service.jobs.inspect(job.id)[0]
    assert (current.status, current.failures) == (JobStatus.RUNNING, 0)
    run(make(service, FakePool(), tmp_path), job.id)
    assert service.jobs.get(caller, job.id).status is JobStatus.SUCCEEDED
    assert service.jobs.get(caller, job.id).failures == 0


@pytest.mark.parametrize("what", ["begin", "publish", "complete"])
@pytest.mark.parametrize(
    "error",
    [
        OperationalError("x", {}, Exception("locked")),
        InterfaceError("x", {}, Exception("the connection is closed")),
        NoConnection("QueuePool limit of size 16 overflow 0 reached"),
    ],
    ids=["locked", "closed", "no connection"],
)
def test_a_database_that_does_not_answer_is_asked_again(
    service: Service, caller: Caller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, what: str
) -> None:
    monkeypatch.setattr("rushes.worker.DATABASE_RETRY_SECONDS", 0)
    monkeypatch.setattr("rushes.worker.PROGRESS_SECONDS", 0)
    job = submit(service, caller)
    asked, failures = getattr(service.attempts, what), [error] * 2

    def flaky(*args: Any) -> Any:
        if failures:
            raise failures.pop()
        return asked(*args)

    monkeypatch.setattr(service.attempts, what, flaky)
    run(make(service, FakePool(), tmp_path), job.id)
    assert service.jobs.get(caller, job.id).status is JobStatus.SUCCEEDED
    assert not failures and service.jobs.get(caller, job.id).failures == 0
