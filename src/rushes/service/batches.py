"""Batches of an account: make, list, cancel, and the steps by which a worker brings one to its end.

Every step may be repeated, and done by two workers at once, without harm: a line moves from one state to the next at
most once, and the job that stands for it has the line's own idempotency key. What a line says is not read here.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from rushes.core.accounts import Caller
from rushes.core.batches import (
    BATCHES_OPEN_PER_ACCOUNT_MAX,
    ERRORS_MAX,
    LINES_MAX,
    LINES_OPEN_MAX,
    METADATA_KEY_CHARS_MAX,
    METADATA_PAIRS_MAX,
    METADATA_VALUE_CHARS_MAX,
    Batch,
    BatchStatus,
    Line,
    LineError,
    LineState,
)
from rushes.core.clock import Clock
from rushes.core.errors import Conflict, InvalidValue, NotFound
from rushes.core.jobs import Job
from rushes.core.webhooks import EventType
from rushes.media.blobs import BlobStore
from rushes.service.library import Library, check_files
from rushes.service.webhooks import announce
from rushes.store import accounts
from rushes.store import batches as rows
from rushes.store import jobs as job_rows
from rushes.store.database import Database

PAGE_BATCHES_MAX: Final = 100
INPUT_PURPOSE: Final = "batch"
OUTPUT_PURPOSE: Final = "batch_output"
LINES_AT_ONCE: Final = 500
"""Lines read in one query when the output is written."""
EVENTS: Final = {
    BatchStatus.COMPLETED: EventType.BATCH_COMPLETED,
    BatchStatus.FAILED: EventType.BATCH_FAILED,
    BatchStatus.EXPIRED: EventType.BATCH_EXPIRED,
    BatchStatus.CANCELLED: EventType.BATCH_CANCELLED,
}


@dataclass(frozen=True, kw_only=True)
class BatchPage:
    batches: Sequence[Batch]
    has_more: bool


class Batches:
    def __init__(self, *, database: Database, blobs: BlobStore, clock: Clock, library: Library) -> None:
        self._database = database
        self._blobs = blobs
        self._clock = clock
        self._library = library

    def create(
        self,
        caller: Caller,
        *,
        endpoint: str,
        input_file_id: str,
        metadata: Mapping[str, str] | None,
        output_seconds: int | None = None,
    ) -> Batch:
        """Take a file to be worked through. Raises NotFound or InvalidValue; the file's lines are read later."""
        _check_metadata(metadata)
        file = self._library.file(caller, input_file_id, param="input_file_id")
        if file.purpose != INPUT_PURPOSE:
            raise InvalidValue(
                f"The file's purpose is '{file.purpose}'; '{INPUT_PURPOSE}' is needed.", param="input_file_id"
            )
        now = self._clock.now()
        batch = Batch(
            id=f"batch_{secrets.token_hex(16)}", account_id=caller.account.id, key_id=caller.key_id, endpoint=endpoint,
            input_file_id=file.id, status=BatchStatus.VALIDATING, metadata=metadata, created_at=now,
            output_seconds=output_seconds,
        )  # fmt: skip
        self._blobs.put_bytes(batch.input_key, self._library.bytes_of(file, param="input_file_id"))
        try:
            with self._database.write() as tx:
                accounts.hold(tx, caller.account.id)
                if rows.count_open(tx, caller.account.id) >= BATCHES_OPEN_PER_ACCOUNT_MAX:
                    raise InvalidValue(f"An account has at most {BATCHES_OPEN_PER_ACCOUNT_MAX} batches at work.")
                check_files(tx, caller.account.id, now=now, new_bytes=0, param="input_file_id")
                rows.insert(tx, batch, next_at=now)
        except Exception:
            if not self._database.may_hold(lambda tx: rows.get(tx, batch.id)):
                self._forget_input(batch)
            raise
        return batch

    def get(self, caller: Caller, batch_id: str) -> Batch:
        """Raises NotFound alike for unknown and foreign ones."""
        with self._database.read() as tx:
            return _own(rows.get(tx, batch_id), caller, batch_id)

    def page(self, caller: Caller, *, after: str | None, limit: int) -> BatchPage:
        """Newest first. Raises NotFound for an unknown ``after``."""
        wanted = min(limit, PAGE_BATCHES_MAX)
        with self._database.read() as tx:
            start = None if after is None else _own(rows.get(tx, after), caller, after)
            found = rows.page(tx, account_id=caller.account.id, after=start, limit=wanted + 1)
        return BatchPage(batches=found[:wanted], has_more=len(found) > wanted)

    def cancel(self, caller: Caller, batch_id: str) -> Batch:
        """Ask for an end; a worker cancels what is open. Raises NotFound, or Conflict if it has ended already."""
        now = self._clock.now()
        with self._database.write() as tx:
            batch = _own(rows.get(tx, batch_id), caller, batch_id)
            if batch.status is BatchStatus.CANCELLING:
                return batch
            if batch.status not in (BatchStatus.VALIDATING, BatchStatus.IN_PROGRESS):
                raise Conflict(f"Only a batch at work can be cancelled; its status is '{batch.status.value}'.")
            after = batch.moved(BatchStatus.CANCELLING, now)
            rows.update(tx, after, was=batch.status, next_at=now)
        return after

    # What a worker does.

    def claim_due(self, *, seconds: float) -> Batch | None:
        """A batch to work on now; no other worker gets it for so many seconds."""
        now = self._clock.now()
        with self._database.write() as tx:
            return rows.claim_due(tx, now=now, until=now + timedelta(seconds=seconds))

    def look_again(self, batch: Batch, *, seconds: float) -> None:
        with self._database.write() as tx:
            rows.set_next(tx, batch.id, self._clock.now() + timedelta(seconds=seconds))

    def input_bytes(self, batch: Batch, line: Line | None = None) -> bytes:
        """The kept copy of the file, or one line of it. Raises NotFound if somebody has deleted it."""
        try:
            with self._blobs.local_path(batch.input_key).open("rb") as file:
                if line is None:
                    return file.read()
                file.seek(line.offset)
                return file.read(line.length)
        except FileNotFoundError:
            text = f"The file '{batch.input_file_id}' can no longer be read."
            raise NotFound(text, param="input_file_id") from None

    def begin(self, batch: Batch, lines: Sequence[Line], errors: Sequence[LineError]) -> None:
        """The file was read: its lines wait to be made, or the batch has failed for its mistakes."""
        if not errors and not lines:
            errors = [LineError(code="empty_file", message="The file has no lines.")]
        if len(lines) > LINES_MAX:
            errors = [LineError(code="too_many_tasks", message=f"A batch has at most {LINES_MAX} lines.")]
        now = self._clock.now()
        with self._database.write() as tx:
            if errors:
                failed = batch.moved(BatchStatus.FAILED, now, errors=tuple(errors[:ERRORS_MAX]))
                if rows.update(tx, failed, was=BatchStatus.VALIDATING, next_at=None):
                    self._tell(tx, failed, now)
            else:
                begun = batch.moved(BatchStatus.IN_PROGRESS, now, total=len(lines))
                if rows.update(tx, begun, was=BatchStatus.VALIDATING, next_at=now):
                    rows.insert_lines(tx, lines)
        if errors:
            self._forget_input(batch)

    def open_lines(self, batch: Batch) -> list[tuple[Line, Job | None]]:
        """Lines that jobs stand for, with the jobs; None for one that its owner deleted."""
        with self._database.read() as tx:
            found = rows.lines_in(tx, batch.id, LineState.OPEN, limit=LINES_MAX)
            return [(line, job_rows.get(tx, line.job_id or "")) for line in found]

    def next_lines(self, batch: Batch) -> list[Line]:
        """As many waiting lines as may be made now."""
        with self._database.read() as tx:
            room = LINES_OPEN_MAX - len(rows.lines_in(tx, batch.id, LineState.OPEN, limit=LINES_OPEN_MAX))
            return rows.lines_in(tx, batch.id, LineState.WAITING, limit=max(0, room))

    def open_line(self, line: Line, job: Job) -> None:
        with self._database.write() as tx:
            rows.move_line(tx, line, LineState.OPEN, job_id=job.id)

    def end_line(self, line: Line, result: Mapping[str, Any], *, is_success: bool) -> None:
        with self._database.write() as tx:
            rows.move_line(tx, line, LineState.COMPLETED if is_success else LineState.FAILED, result=result)

    def end_waiting_lines(self, batch: Batch, result: Mapping[str, Any]) -> None:
        """Fail what was not begun: the batch was cancelled, or its time is up."""
        with self._database.write() as tx:
            rows.end_waiting(tx, batch.id, result)

    def is_done(self, batch: Batch) -> bool:
        """Whether every line has ended."""
        with self._database.read() as tx:
            return not any(rows.lines_in(tx, batch.id, state, limit=1) for state in (LineState.WAITING, LineState.OPEN))

    def finish(self, batch: Batch, caller: Caller, status: BatchStatus) -> None:
        """Every line has ended: write the files, then the status, and forget the lines, which the files tell. Repeating it
        changes nothing.
        """
        self._forget_input(batch)  # nothing reads it any more, and behind the status nobody would come back for it
        now = self._clock.now()
        kept: dict[str, Any] = {}
        for name, state in (("output", LineState.COMPLETED), ("error", LineState.FAILED)):
            text = b"".join(self._results(batch, state))
            kept[f"{name}_file_id"] = self._library.add_output(
                caller, file_id=f"file-{batch.id.removeprefix('batch_')}{name[0]}",
                file_name=f"{batch.id}_{name}.jsonl", purpose=OUTPUT_PURPOSE, data=text,
                seconds=batch.output_seconds,
            ).id if text else None  # fmt: skip
        with self._database.write() as tx:
            completed, failed = rows.counts(tx, batch.id)
            ended = batch.moved(BatchStatus.FINALIZING, now)
            ended = ended.moved(status, now, completed=completed, failed=failed, **kept)
            if rows.update(tx, ended, was=batch.status, next_at=None):
                rows.forget_lines(tx, batch.id)
                self._tell(tx, ended, now)

    def _results(self, batch: Batch, state: LineState) -> Iterator[bytes]:
        after = 0
        while True:
            with self._database.read() as tx:
                found = rows.lines_in(tx, batch.id, state, after=after, limit=LINES_AT_ONCE)
            if not found:
                return
            for line in found:
                told = {"id": f"batch_req_{line.batch_id.removeprefix('batch_')}_{line.number}"}
                told |= {"custom_id": line.custom_id, **(line.result or {})}
                yield json.dumps(told, ensure_ascii=False).encode() + b"\n"
            after = found[-1].number

    def _tell(self, tx: Any, batch: Batch, now: datetime) -> None:
        announce(tx, EVENTS[batch.status], account_id=batch.account_id, job_id=batch.id, job=None, now=now)

    def _forget_input(self, batch: Batch) -> None:
        self._blobs.delete_prefix(f"batches/{batch.id}")


def _own(batch: Batch | None, caller: Caller, batch_id: str) -> Batch:
    if batch is None or batch.account_id != caller.account.id:
        raise NotFound(f"No batch with id '{batch_id[:100]}' was found.")
    return batch


def _check_metadata(metadata: Mapping[str, str] | None) -> None:
    if metadata is None:
        return
    if len(metadata) > METADATA_PAIRS_MAX or any(
        len(key) > METADATA_KEY_CHARS_MAX or len(value) > METADATA_VALUE_CHARS_MAX for key, value in metadata.items()
    ):
        raise InvalidValue(
            f"Metadata has at most {METADATA_PAIRS_MAX} pairs, keys of at most {METADATA_KEY_CHARS_MAX} and values of"
            f" at most {METADATA_VALUE_CHARS_MAX} characters.",
            param="metadata",
        )
