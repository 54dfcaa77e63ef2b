"""Queries of pins: what is known of a relayed job at its upstream."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from rushes.core.clock import unix_ms
from rushes.core.jobs import OPEN, Job, JobStatus
from rushes.core.relays import Pin, PinState
from rushes.store.prepared import Among, Prepared
from rushes.store.rows import moment
from rushes.store.schema import IS_AT_UPSTREAM, IS_OPEN, jobs, relay_pins, relay_tickets
from rushes.store.trips import trips_of

_LOCK_SPACE: Final = 72_585
"""First half of our advisory locks' keys in PostgreSQL; see store/database.py."""

_INSERT: Final = Prepared(
    sa.insert(relay_pins),
    columns=[
        "job_id", "upstream", "codec", "base", "credential", "model", "idempotency_key", "state", "marks", "results",
        "created_at_ms",
    ],
)  # fmt: skip
_FREE: Final = Prepared(
    sa.select(jobs.c.id, jobs.c.attempt)
    .select_from(jobs.outerjoin(relay_pins, relay_pins.c.job_id == jobs.c.id))
    .where(Among(jobs.c.id, "ids"), sa.text(IS_OPEN), relay_pins.c.job_id.is_(None))
)
_ACCEPT: Final = Prepared(
    sa.update(relay_pins)
    .where(relay_pins.c.job_id == sa.bindparam("of"), relay_pins.c.upstream_id.is_(None))
    .values(
        state=sa.bindparam("accepted"),
        upstream_id=sa.bindparam("id"),
        results=sa.bindparam("results"),
        accepted_at_ms=sa.bindparam("at_ms"),
    )
)
_IN_FLIGHT: Final = Prepared(
    sa.select(sa.func.count())
    .select_from(relay_pins)
    .where(
        relay_pins.c.upstream == sa.bindparam("upstream"),
        relay_pins.c.model == sa.bindparam("model"),
        sa.text(IS_AT_UPSTREAM),
    )
)
_OF_ATTEMPT: Final = jobs.c.id == sa.bindparam("of"), jobs.c.attempt == sa.bindparam("by"), sa.text(IS_OPEN)
_OPEN_ATTEMPT: Final = Prepared(sa.update(jobs).where(*_OF_ATTEMPT).values(attempt_open=sa.bindparam("is_open")))
_RUN: Final = Prepared(
    sa.update(jobs)
    .where(*_OF_ATTEMPT)
    .values(
        status=sa.bindparam("running"),
        attempt_open=sa.bindparam("is_open"),
        started_at_ms=sa.func.coalesce(jobs.c.started_at_ms, sa.bindparam("at_ms")),
        updated_at_ms=sa.bindparam("at_ms"),
    )
)


def get(tx: sa.Connection, job_id: str) -> Pin | None:
    row = tx.execute(sa.select(relay_pins).where(relay_pins.c.job_id == job_id)).one_or_none()
    return None if row is None else _pin(row)


def insert(tx: sa.Connection, pins: Sequence[Pin]) -> None:
    _INSERT.run_each(
        tx,
        [
            {
                "job_id": pin.job_id,
                "upstream": pin.upstream,
                "codec": pin.codec,
                "base": pin.base,
                "credential": pin.credential,
                "model": pin.model,
                "idempotency_key": pin.idempotency_key,
                "state": pin.state.value,
                "marks": pin.marks,
                "results": "[]",
                "created_at_ms": unix_ms(pin.created_at),
            }
            for pin in pins
        ],
    )


def free_attempts(tx: sa.Connection, job_ids: Sequence[str]) -> dict[str, int]:
    """The attempts that hold those of ``job_ids`` that are open, and to which nothing is pinned."""
    found = _FREE.rows_of_many(tx, {"ids": list(job_ids)})
    return {row.id: row.attempt for row in found}


def delete(tx: sa.Connection, job_id: str) -> None:
    tx.execute(sa.delete(relay_pins).where(relay_pins.c.job_id == job_id, relay_pins.c.upstream_id.is_(None)))


def accept(tx: sa.Connection, accepted: Sequence[tuple[str, str, Collection[str]]], *, now: datetime) -> None:
    """Keep the upstream's id, and its addresses, for each (job, id, addresses). An id that is there already stays."""
    _ACCEPT.run_each(
        tx,
        [
            {
                "of": job_id,
                "id": upstream_id,
                "results": json.dumps(list(results)),
                "at_ms": unix_ms(now),
                "accepted": PinState.ACCEPTED.value,
            }
            for job_id, upstream_id, results in accepted
        ],
    )


def change(tx: sa.Connection, job_id: str, state: PinState, **values: Any) -> None:
    tx.execute(sa.update(relay_pins).where(relay_pins.c.job_id == job_id).values(state=state.value, **values))


def lock_route(tx: sa.Connection, upstream: str) -> None:
    """One reservation at a time for an upstream, so that its limit holds; on SQLite every write is alone anyway. It goes
    along with the next `Prepared` statement.
    """
    if tx.dialect.name == "postgresql":
        trips_of(tx).say("SELECT pg_advisory_xact_lock($1::integer, hashtext($2))", (_LOCK_SPACE, upstream))


def in_flight(tx: sa.Connection, upstream: str, model: str) -> int:
    """Jobs that are, or may be, at this model of this upstream; canceled ones until it was told."""
    return _IN_FLIGHT.number(tx, {"upstream": upstream, "model": model})


def end(tx: sa.Connection, job_id: str, *, doubt: str) -> bool:
    """The job has ended here, whatever its upstream does: a create of which nothing was heard is in ``doubt``, and takes no
    room any more. Returns whether the upstream has the job and is to be told.
    """
    of_job = relay_pins.c.job_id == job_id
    doubtful = {"state": PinState.DOUBTFUL.value, "doubt": doubt}
    tx.execute(sa.update(relay_pins).where(of_job, relay_pins.c.state == PinState.SENDING.value).values(doubtful))
    state = tx.execute(sa.select(relay_pins.c.state).where(of_job)).scalar_one_or_none()
    return state == PinState.ACCEPTED.value


def left_behind(tx: sa.Connection, upstreams: Collection[str], *, limit: int) -> list[Pin]:
    """Accepted by one of these that still works on them, though the jobs have ended here and no ticket stands for them."""
    ended = jobs.c.status.not_in([status.value for status in OPEN])
    query = (
        sa.select(relay_pins)
        .join(jobs, jobs.c.id == relay_pins.c.job_id)
        .outerjoin(relay_tickets, relay_tickets.c.job_id == relay_pins.c.job_id)
        .where(
            relay_pins.c.state == PinState.ACCEPTED.value,
            relay_pins.c.upstream.in_(upstreams),
            ended,
            relay_tickets.c.job_id.is_(None),
        )
        .limit(limit)
    )
    return [_pin(row) for row in tx.execute(query)]


def set_engine(tx: sa.Connection, job_id: str, engine: str) -> None:
    tx.execute(sa.update(jobs).where(jobs.c.id == job_id).values(engine=engine))


def open_attempts(tx: sa.Connection, attempts: Sequence[Job], *, is_open: bool) -> None:
    """Whether a worker that dies now counts against the jobs."""
    _OPEN_ATTEMPT.run_each(tx, [{"of": job.id, "by": job.attempt, "is_open": is_open} for job in attempts])


def run(tx: sa.Connection, attempts: Sequence[tuple[Job, bool]], *, now: datetime) -> None:
    """Upstreams have these jobs; of each also what `open_attempts` writes."""
    running = {"running": JobStatus.RUNNING.value, "at_ms": unix_ms(now)}
    _RUN.run_each(tx, [{"of": job.id, "by": job.attempt, "is_open": is_open, **running} for job, is_open in attempts])


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
        marks=row.marks,
        upstream_id=row.upstream_id,
        results=tuple(json.loads(row.results)),
        cost=row.cost,
        doubt=row.doubt,
        created_at=moment(row.created_at_ms),
        accepted_at=None if row.accepted_at_ms is None else moment(row.accepted_at_ms),
    )
