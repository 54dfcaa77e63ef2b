"""The steps of a batch on both databases; what its lines mean is tested with the dialect."""

from __future__ import annotations

import asyncio

import pytest

from rushes.core.accounts import Caller
from rushes.core.batches import Batch, BatchStatus, Line, LineState
from rushes.core.errors import Conflict, InvalidValue, NotFound
from rushes.service import Service
from rushes.store import batches as rows
from rushes.testing import ManualClock, draft


def make(service: Service, caller: Caller) -> Batch:
    file = service.library.add_file(
        caller, file_id="file-1", file_name="a.jsonl", purpose="batch", data=b"first\nsecond\nthird"
    )
    return service.batches.create(caller, endpoint="/v1/videos", input_file_id=file.id, metadata={"a": "ä"})


def lines_of(batch: Batch) -> list[Line]:
    spans = [(0, 5), (6, 6), (13, 5)]
    return [
        Line(batch_id=batch.id, number=n + 1, custom_id=f"c{n}", offset=start, length=length)
        for n, (start, length) in enumerate(spans)
    ]


def test_a_batch_on_every_database(service: Service, caller: Caller, clock: ManualClock) -> None:
    batch = make(service, caller)
    assert service.batches.get(caller, batch.id) == batch
    claimed = service.batches.claim_due(seconds=30)
    assert claimed is not None and claimed.id == batch.id
    assert service.batches.claim_due(seconds=30) is None, "one worker at a time"
    assert service.batches.input_bytes(batch) == b"first\nsecond\nthird"
    service.batches.begin(claimed, lines_of(batch), [])
    begun = service.batches.get(caller, batch.id)
    assert (begun.status, begun.total) == (BatchStatus.IN_PROGRESS, 3)
    first, second, third = service.batches.next_lines(batch)
    assert [service.batches.input_bytes(batch, line) for line in (first, second, third)] == [
        b"first",
        b"second",
        b"third",
    ]
    submitted = service.intake.submit(
        caller, draft(), dialect="test", job_id="job-1", render_seed=1, idempotency_key=first.idempotency_key
    )
    job = asyncio.run(submitted)
    assert service.intake.made_with(caller, first.idempotency_key) == job
    assert service.intake.made_with(caller, second.idempotency_key) is None
    service.batches.open_line(first, job)
    ((opened, found),) = service.batches.open_lines(batch)
    assert found == job and opened.state is LineState.OPEN
    assert not service.batches.is_done(batch)
    service.batches.end_line(opened, {"response": {"ä": 1}}, is_success=True)
    service.batches.end_line(second, {"response": None}, is_success=False)
    service.batches.end_waiting_lines(batch, {"response": None})
    assert service.batches.is_done(batch)
    service.batches.finish(begun, caller, BatchStatus.COMPLETED)
    service.batches.finish(begun, caller, BatchStatus.COMPLETED)
    done = service.batches.get(caller, batch.id)
    assert (done.status, done.completed, done.failed) == (BatchStatus.COMPLETED, 1, 2)
    assert done.output_file_id is not None and done.error_file_id is not None
    assert service.library.bytes_of(service.library.file(caller, done.output_file_id)).decode().count("\n") == 1
    assert service.library.bytes_of(service.library.file(caller, done.error_file_id)).decode().count("\n") == 2
    clock.advance(10**6)
    assert service.batches.claim_due(seconds=30) is None
    assert service.batches.page(caller, after=None, limit=1).batches == [done]
    with service.database.read() as tx:
        assert rows.counts(tx, batch.id) == (0, 0), "the files tell what the lines did"
    with pytest.raises(Conflict):
        service.batches.cancel(caller, batch.id)


def test_a_cancel_between_two_steps_is_not_lost(service: Service, caller: Caller, clock: ManualClock) -> None:
    batch = make(service, caller)
    claimed = service.batches.claim_due(seconds=30)
    assert claimed is not None
    service.batches.begin(claimed, lines_of(batch), [])
    stale = service.batches.get(caller, batch.id)
    service.batches.end_waiting_lines(batch, {})
    service.batches.cancel(caller, batch.id)
    service.batches.finish(stale, caller, BatchStatus.COMPLETED)
    assert service.batches.get(caller, batch.id).status is BatchStatus.CANCELLING
    due = service.batches.claim_due(seconds=30)
    assert due is not None and due.status is BatchStatus.CANCELLING


def test_whoever_keeps_too_much_makes_no_more_batches(
    service: Service, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each writes files, which count once they are there."""
    monkeypatch.setattr("rushes.service.library.FILES_PER_ACCOUNT_MAX", 2)
    batch = make(service, caller)
    claimed = service.batches.claim_due(seconds=30)
    assert claimed is not None
    service.batches.begin(claimed, lines_of(batch), [])
    service.batches.end_waiting_lines(batch, {})
    service.batches.finish(service.batches.get(caller, batch.id), caller, BatchStatus.COMPLETED)
    with pytest.raises(InvalidValue, match="at most 2 files") as refused:
        service.batches.create(caller, endpoint="/v1/videos", input_file_id="file-1", metadata=None)
    assert refused.value.param == "input_file_id"


def test_open_batches_are_counted(service: Service, caller: Caller) -> None:
    make(service, caller)
    with service.database.read() as tx:
        assert rows.count_open(tx, caller.account.id) == 1


def test_a_batch_whose_worker_is_killed_at_its_end_leaves_no_copy_of_its_file(
    service: Service, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    def dies(key_prefix: str) -> None:
        raise Killed

    batch = make(service, caller)
    service.batches.begin(batch, lines_of(batch), [])
    service.batches.end_waiting_lines(batch, {"response": None})
    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(service.blobs, "delete_prefix", dies)
        service.batches.finish(service.batches.get(caller, batch.id), caller, BatchStatus.COMPLETED)
    begun = service.batches.get(caller, batch.id)
    assert begun.status is BatchStatus.IN_PROGRESS, "another worker takes it up"
    service.batches.finish(begun, caller, BatchStatus.COMPLETED)
    assert service.batches.get(caller, batch.id).failed == 3
    with pytest.raises(NotFound):
        service.batches.input_bytes(batch)
