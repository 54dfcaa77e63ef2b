"""Queries of pins: what is known of a relayed job at its upstream."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from rushes.core.clock import unix_ms
from rushes.core.jobs import OPEN, JobStatus
from rushes.core.relays import Pin, PinState
from rushes.store.rows import moment
from rushes.store.schema import jobs, relay_pins

_LOCK_SPACE: Final = 72_585
"""First half of our advisory locks' keys in PostgreSQL; see store/database.py."""
_AT_UPSTREAM: Final = [PinState.SENDING.value, PinState.ACCEPTED.value]


def get(tx: sa.Connection, job_id: str) -> Pin | None:
    row = tx.execute(sa.select(relay_pins).where(relay_pins.c.job_id == job_id)).one_or_none()
    return None if row is None else _pin(row)


def insert(tx: sa.Connection, pin: Pin) -> None:
    tx.execute(
        sa.insert(relay_pins).values(
            job_id=pin.job_id,
            upstream=pin.upstream,
            codec=pin.codec,
            base=pin.base,
            credential=pin.credential,
            model=pin.model,
            idempotency_key=pin.idempotency_key,
            state=pin.state.value,
            created_at_ms=unix_ms(pin.created_at),
        )
    )


def delete(tx: sa.Connection, job_id: str) -> None:
    tx.execute(sa.delete(relay_pins).where(relay_pins.c.job_id == job_id, relay_pins.c.upstream_id.is_(None)))


def accept(tx: sa.Connection, job_id: str, upstream_id: str, results: Collection[str], *, now: datetime) -> None:
    """Keep the upstream's id. An id that is there already stays."""
    tx.execute(
        sa.update(relay_pins)
        .where(relay_pins.c.job_id == job_id, relay_pins.c.upstream_id.is_(None))
        .values(
            state=PinState.ACCEPTED.value,
            upstream_id=upstream_id,
            results=json.dumps(list(results)),
            accepted_at_ms=unix_ms(now),
        )
    )


def change(tx: sa.Connection, job_id: str, state: PinState, **values: Any) -> None:
    tx.execute(sa.update(relay_pins).where(relay_pins.c.job_id == job_id).values(state=state.value, **values))


def lock_route(tx: sa.Connection, upstream: str, *, is_sqlite: bool) -> None:
    """One reservation at a time for an upstream, so that its limit holds; on SQLite every write is alone anyway."""
    if not is_sqlite:
        tx.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK_SPACE, sa.func.hashtext(upstream))))


def in_flight(tx: sa.Connection, upstream: str, model: str) -> int:
    """Open jobs that are, or may be, at this model of this upstream."""
    open_jobs = jobs.c.status.in_([status.value for status in OPEN])
    query = (
        sa.select(sa.func.count())
        .select_from(relay_pins.join(jobs, jobs.c.id == relay_pins.c.job_id))
        .where(
            relay_pins.c.upstream == upstream,
            relay_pins.c.model == model,
            relay_pins.c.state.in_(_AT_UPSTREAM),
            open_jobs,
        )
    )
    return tx.execute(query).scalar_one()


def left_behind(tx: sa.Connection, *, limit: int) -> list[Pin]:
    """Accepted by an upstream that still works on them, though the jobs have ended here."""
    ended = jobs.c.status.not_in([status.value for status in OPEN])
    query = (
        sa.select(relay_pins)
        .join(jobs, jobs.c.id == relay_pins.c.job_id)
        .where(relay_pins.c.state == PinState.ACCEPTED.value, ended)
        .limit(limit)
    )
    return [_pin(row) for row in tx.execute(query)]


def set_engine(tx: sa.Connection, job_id: str, engine: str) -> None:
    tx.execute(sa.update(jobs).where(jobs.c.id == job_id).values(engine=engine))


def open_attempt(tx: sa.Connection, job_id: str, attempt: int, *, is_open: bool) -> None:
    """Whether a worker that dies now counts against the job."""
    tx.execute(
        sa.update(jobs)
        .where(jobs.c.id == job_id, jobs.c.attempt == attempt, jobs.c.status == JobStatus.RUNNING.value)
        .values(attempt_open=is_open)
    )


def states(tx: sa.Connection, upstreams: Collection[str]) -> dict[tuple[str, str], int]:
    """(upstream, state) -> how many jobs."""
    query = (
        sa.select(relay_pins.c.upstream, relay_pins.c.state, sa.func.count())
        .where(relay_pins.c.upstream.in_(upstreams))
        .group_by(relay_pins.c.upstream, relay_pins.c.state)
    )
    return {(row[0], row[1]): row[2] for row in tx.execute(query)}


def _pin(row: Any) -> Pin:
    return Pin(
        job_id=row.job_id,
        upstream=row.upstream,
        codec=row.codec,
        base=row.base,
        credential=row.credential,
        model=row.model,
        idempotency_key=row.idempotency_key,
        state=PinState(row.state),
        upstream_id=row.upstream_id,
        results=tuple(json.loads(row.results)),
        cost=row.cost,
        doubt=row.doubt,
        created_at=moment(row.created_at_ms),
        accepted_at=None if row.accepted_at_ms is None else moment(row.accepted_at_ms),
    )
