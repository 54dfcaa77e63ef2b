"""Queries of batches and their lines."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from rushes.core.batches import Batch, BatchStatus, Line, LineError, LineState
from rushes.core.clock import unix_ms
from rushes.store.rows import moment
from rushes.store.schema import batch_lines as lines
from rushes.store.schema import batches

OPEN = [status.value for status in BatchStatus if not status.is_terminal]


def insert(tx: sa.Connection, batch: Batch, *, next_at: datetime) -> None:
    tx.execute(
        sa.insert(batches).values(
            id=batch.id,
            account_id=batch.account_id,
            key_id=batch.key_id,
            endpoint=batch.endpoint,
            input_file_id=batch.input_file_id,
            metadata=None if batch.metadata is None else json.dumps(dict(batch.metadata), ensure_ascii=False),
            output_seconds=batch.output_seconds,
            created_at_ms=unix_ms(batch.created_at),
            next_at_ms=unix_ms(next_at),
            **_changing(batch),
        )
    )


def update(tx: sa.Connection, batch: Batch, *, was: BatchStatus, next_at: datetime | None) -> bool:
    """Write what changes about ``batch``, if its status is still ``was``."""
    query = sa.update(batches).where(batches.c.id == batch.id, batches.c.status == was.value)
    values = {**_changing(batch), "next_at_ms": None if next_at is None else unix_ms(next_at)}
    return tx.execute(query.values(**values)).rowcount == 1


def get(tx: sa.Connection, batch_id: str) -> Batch | None:
    row = tx.execute(sa.select(batches).where(batches.c.id == batch_id)).one_or_none()
    return None if row is None else _batch(tx, row)


def count_open(tx: sa.Connection, account_id: str) -> int:
    query = sa.select(sa.func.count()).select_from(batches)
    return int(tx.execute(query.where(batches.c.account_id == account_id, batches.c.status.in_(OPEN))).scalar_one())


def page(tx: sa.Connection, *, account_id: str, after: Batch | None, limit: int) -> list[Batch]:
    """The account's batches, newest first, beyond ``after``."""
    query = sa.select(batches).where(batches.c.account_id == account_id)
    if after is not None:
        start = sa.tuple_(sa.literal(unix_ms(after.created_at)), sa.literal(after.id))
        query = query.where(sa.tuple_(batches.c.created_at_ms, batches.c.id) < start)
    order = (batches.c.created_at_ms.desc(), batches.c.id.desc())
    return [_batch(tx, row) for row in tx.execute(query.order_by(*order).limit(limit)).all()]


def claim_due(tx: sa.Connection, *, now: datetime, until: datetime) -> Batch | None:
    """The batch that has waited longest to be worked on, put off so that no other worker takes it meanwhile."""
    due = batches.c.next_at_ms <= unix_ms(now)
    row = tx.execute(sa.select(batches).where(due).order_by(batches.c.next_at_ms).limit(1)).one_or_none()
    if row is None:
        return None
    mine = (batches.c.id == row.id) & (batches.c.next_at_ms == row.next_at_ms)
    if not tx.execute(sa.update(batches).where(mine).values(next_at_ms=unix_ms(until))).rowcount:
        return None
    return _batch(tx, row)


def set_next(tx: sa.Connection, batch_id: str, next_at: datetime) -> None:
    """When to look again; a batch that has ended is not looked at."""
    waiting = (batches.c.id == batch_id) & batches.c.next_at_ms.is_not(None)
    tx.execute(sa.update(batches).where(waiting).values(next_at_ms=unix_ms(next_at)))


def insert_lines(tx: sa.Connection, new: Sequence[Line]) -> None:
    rows = [
        {
            "batch_id": line.batch_id,
            "number": line.number,
            "custom_id": line.custom_id,
            "start": line.offset,
            "length": line.length,
            "state": line.state.value,
        }
        for line in new
    ]
    if rows:
        tx.execute(sa.insert(lines), rows)


def lines_in(tx: sa.Connection, batch_id: str, state: LineState, *, after: int = 0, limit: int) -> list[Line]:
    """Lines in a state, in the file's order, beyond the number ``after``."""
    query = sa.select(lines).where(lines.c.batch_id == batch_id, lines.c.state == state.value, lines.c.number > after)
    return [_line(row) for row in tx.execute(query.order_by(lines.c.number).limit(limit))]


def move_line(
    tx: sa.Connection,
    line: Line,
    state: LineState,
    *,
    job_id: str | None = None,
    result: Mapping[str, Any] | None = None,
) -> bool:
    """Bring a line to ``state``, if it is still as ``line`` says."""
    same = (lines.c.batch_id == line.batch_id) & (lines.c.number == line.number) & (lines.c.state == line.state.value)
    values = {
        "state": state.value,
        "job_id": job_id or line.job_id,
        "result": None if result is None else json.dumps(result, ensure_ascii=False),
    }
    return tx.execute(sa.update(lines).where(same).values(**values)).rowcount == 1


def forget_lines(tx: sa.Connection, batch_id: str) -> None:
    tx.execute(sa.delete(lines).where(lines.c.batch_id == batch_id))


def end_waiting(tx: sa.Connection, batch_id: str, result: Mapping[str, Any]) -> None:
    """Fail every line that no job stands for yet."""
    waiting = (lines.c.batch_id == batch_id) & (lines.c.state == LineState.WAITING.value)
    values = {"state": LineState.FAILED.value, "result": json.dumps(result)}
    tx.execute(sa.update(lines).where(waiting).values(**values))


def _changing(batch: Batch) -> dict[str, Any]:
    return {
        "status": batch.status.value,
        "total": batch.total,
        "completed": batch.completed if batch.status.is_terminal else None,
        "failed": batch.failed if batch.status.is_terminal else None,
        "errors": json.dumps([asdict(error) for error in batch.errors], ensure_ascii=False),
        "output_file_id": batch.output_file_id,
        "error_file_id": batch.error_file_id,
        "moments": json.dumps(dict(batch.moments)),
    }


def _batch(tx: sa.Connection, row: sa.Row[Any]) -> Batch:
    completed, failed = counts(tx, row.id) if row.completed is None else (row.completed, row.failed)
    return Batch(
        id=row.id,
        account_id=row.account_id,
        key_id=row.key_id,
        endpoint=row.endpoint,
        input_file_id=row.input_file_id,
        status=BatchStatus(row.status),
        total=row.total,
        completed=completed,
        failed=failed,
        metadata=None if row.metadata is None else json.loads(row.metadata),
        output_seconds=row.output_seconds,
        errors=tuple(LineError(**error) for error in json.loads(row.errors)),
        output_file_id=row.output_file_id,
        error_file_id=row.error_file_id,
        created_at=moment(row.created_at_ms),
        moments=json.loads(row.moments),
    )


def counts(tx: sa.Connection, batch_id: str) -> tuple[int, int]:
    """How many lines of a batch that has not ended are completed, and how many have failed."""
    query = sa.select(lines.c.state, sa.func.count()).where(lines.c.batch_id == batch_id).group_by(lines.c.state)
    found = {state: int(count) for state, count in tx.execute(query)}
    return found.get(LineState.COMPLETED.value, 0), found.get(LineState.FAILED.value, 0)


def _line(row: sa.Row[Any]) -> Line:
    return Line(
        batch_id=row.batch_id,
        number=row.number,
        custom_id=row.custom_id,
        offset=row.start,
        length=row.length,
        state=LineState(row.state),
        job_id=row.job_id,
        result=None if row.result is None else json.loads(row.result),
    )
