"""Queries of tickets: which jobs of upstreams are still to be seen to, and by which worker.

A ticket is there as long as its job is open, and after its end here until the upstream was told, where that has the job
still. Who has it sees to the job; nobody else touches it unless that worker has not been heard of for long. A worker that
finds in its hands what it does not know (another file, after a restart) leaves it to those that do.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa

from rushes.core.clock import unix_ms
from rushes.core.jobs import Job
from rushes.core.relays import Known
from rushes.store.prepared import Prepared
from rushes.store.schema import relay_pins, relay_tickets, relay_workers

LEFT: Final = ""
"""In the place of a worker: whoever knows the job's upstream may have it. No worker is called nothing."""

_INSERT: Final = Prepared(sa.insert(relay_tickets), columns=["job_id", "model", "is_wanted", "created_at_ms"])
_DELETE: Final = Prepared(sa.delete(relay_tickets).where(relay_tickets.c.job_id == sa.bindparam("job_id")))
_IS_FREE: Final = sa.text("worker IS NULL")
"""In the words of the index."""
_WAITING: Final = Prepared(
    sa.select(relay_tickets.c.job_id)
    .where(_IS_FREE, relay_tickets.c.model == sa.bindparam("model"))
    .order_by(relay_tickets.c.created_at_ms, relay_tickets.c.job_id)
    .limit(sa.bindparam("limit"))
    .offset(sa.literal_column("0"))  # SQLAlchemy writes one for SQLite, as a value
    .with_for_update(skip_locked=True)
)
_ANY_WAITING: Final = Prepared(
    sa.select(relay_tickets.c.job_id)
    .where(_IS_FREE, relay_tickets.c.model == sa.bindparam("model"))
    .limit(sa.literal_column("1"))
    .offset(sa.literal_column("0"))
)
_TAKE: Final = Prepared(
    sa.update(relay_tickets).where(relay_tickets.c.job_id == sa.bindparam("of")).values(worker=sa.bindparam("by"))
)
_LOCK: Final = Prepared(
    sa.select(relay_tickets.c.job_id).where(relay_tickets.c.job_id == sa.bindparam("job_id")).with_for_update()
)
_UNWANTED: Final = Prepared(
    sa.select(relay_tickets.c.job_id).where(
        relay_tickets.c.worker == sa.bindparam("worker"),
        sa.text("worker IS NOT NULL"),
        relay_tickets.c.is_wanted == sa.bindparam("is_wanted"),
    )
)


def insert(tx: sa.Connection, jobs: Sequence[Job]) -> None:
    """A place in the queue of its model for each."""
    if jobs:
        _INSERT.run_each(
            tx,
            [
                {
                    "job_id": job.id,
                    "model": job.request.model,
                    "is_wanted": True,
                    "created_at_ms": unix_ms(job.created_at),
                }
                for job in jobs
            ],
        )


def delete(tx: sa.Connection, job_id: str) -> None:
    """Nothing is left to be done for the job."""
    _DELETE.run(tx, {"job_id": job_id})


def is_waiting(tx: sa.Connection, model: str) -> bool:
    """Whether a job of the model is free to be seen to."""
    return _ANY_WAITING.row(tx, {"model": model}) is not None


def take(tx: sa.Connection, model: str, *, worker: str, limit: int) -> list[str]:
    """Give ``worker`` the oldest free tickets of a model. Returns their jobs."""
    ids = [row.job_id for row in _WAITING.rows_of_many(tx, {"model": model, "limit": limit})]
    give(tx, ids, worker=worker)
    return ids


def unknown(tx: sa.Connection, known: Known, *, live: Collection[str], made_before: datetime, limit: int) -> list[str]:
    """Jobs that were made before a moment, that none of the ``live`` workers sees to, and whose upstream, or model before
    there is one, is not ``known``. Nobody else can take them before the end of the transaction.
    """
    nobodys = sa.or_(_IS_FREE, relay_tickets.c.worker.not_in(live))
    is_old = relay_tickets.c.created_at_ms < unix_ms(made_before)
    query = sa.select(relay_tickets.c.job_id).where(nobodys, is_old, sa.not_(_is_known(known)))
    locked = query.limit(limit).with_for_update(of=relay_tickets, skip_locked=True)
    return list(tx.execute(locked).scalars())


def leave_unknown(tx: sa.Connection, worker: str, known: Known) -> int:
    """Leave what ``worker`` sees to and does not know to whoever does. Returns how many."""
    update = sa.update(relay_tickets).where(relay_tickets.c.worker == worker, sa.not_(_is_known(known)))
    return tx.execute(update.values(worker=LEFT)).rowcount


def give(tx: sa.Connection, job_ids: Sequence[str], *, worker: str) -> None:
    if job_ids:
        _TAKE.run_each(tx, [{"of": job_id, "by": worker} for job_id in job_ids])


def held_by(tx: sa.Connection, worker: str) -> list[str]:
    """The jobs that ``worker`` sees to, oldest first."""
    query = sa.select(relay_tickets.c.job_id).where(relay_tickets.c.worker == worker)
    return list(tx.execute(query.order_by(relay_tickets.c.created_at_ms, relay_tickets.c.job_id)).scalars())


def unwanted(tx: sa.Connection, worker: str) -> list[str]:
    """Of these, the jobs that were canceled."""
    return [row.job_id for row in _UNWANTED.rows(tx, {"worker": worker, "is_wanted": False})]


def cancel(tx: sa.Connection, job_id: str) -> None:
    """The job has ended here: whoever sees to it is to tell the upstream. Free tickets vanish."""
    tx.execute(sa.delete(relay_tickets).where(relay_tickets.c.job_id == job_id, _IS_FREE))
    tx.execute(sa.update(relay_tickets).where(relay_tickets.c.job_id == job_id).values(is_wanted=False))


def lock(tx: sa.Connection, job_id: str) -> None:
    """The ticket, if there is one, before the job, as who claims or cancels it does: neither waits for the other. On SQLite
    every write is alone anyway.
    """
    if tx.dialect.name != "sqlite":
        _LOCK.rows(tx, {"job_id": job_id})


def with_tickets(tx: sa.Connection, job_ids: Sequence[str]) -> set[str]:
    """Those of ``job_ids`` that have a ticket."""
    query = sa.select(relay_tickets.c.job_id).where(relay_tickets.c.job_id.in_(job_ids))
    return set(tx.execute(query).scalars())


def beat(tx: sa.Connection, worker: str, known: Known, *, now: datetime) -> None:
    """``worker`` is alive, and this is what it knows."""
    knows = json.dumps({"models": sorted(known.models), "upstreams": sorted(known.upstreams)})
    values = {"beat_at_ms": unix_ms(now), "knows": knows}
    if tx.execute(sa.update(relay_workers).where(relay_workers.c.name == worker).values(values)).rowcount == 0:
        tx.execute(sa.insert(relay_workers).values(name=worker, **values))


def heard_of(tx: sa.Connection, *, since: datetime) -> dict[str, Known | None]:
    """The workers that told of themselves at a moment or later, and what they know; None for what cannot be told."""
    query = sa.select(relay_workers.c.name, relay_workers.c.knows).where(relay_workers.c.beat_at_ms >= unix_ms(since))
    return {row.name: None if row.knows is None else _known(row.knows) for row in tx.execute(query)}


def forget_workers(tx: sa.Connection, *, before: datetime) -> int:
    """Forget workers that were last heard of before a moment and have nothing to see to. Returns how many."""
    busy = sa.select(relay_tickets.c.worker).where(sa.text("worker IS NOT NULL"))
    forgotten = relay_workers.c.beat_at_ms < unix_ms(before), relay_workers.c.name.not_in(busy)
    return tx.execute(sa.delete(relay_workers).where(*forgotten)).rowcount


def take_over(tx: sa.Connection, *, worker: str, known: Known, live: Collection[str]) -> list[str]:
    """Give ``worker`` what it knows of the tickets that none of the ``live`` workers has. Returns their jobs."""
    update = sa.update(relay_tickets).where(
        sa.text("worker IS NOT NULL"), relay_tickets.c.worker.not_in(live), _is_known(known)
    )
    return list(tx.execute(update.values(worker=worker).returning(relay_tickets.c.job_id)).scalars())


def _is_known(known: Known) -> sa.ColumnElement[bool]:
    """Of a job that is pinned the upstream counts, for it has to be asked there; of any other its model."""
    of_job = relay_pins.c.job_id == relay_tickets.c.job_id
    is_pinned = sa.exists().where(of_job)
    return sa.or_(
        sa.exists().where(of_job, relay_pins.c.upstream.in_(known.upstreams)),
        sa.and_(sa.not_(is_pinned), relay_tickets.c.model.in_(known.models)),
    )


def _known(text: str) -> Known:
    told: dict[str, Any] = json.loads(text)
    return Known(models=frozenset(told["models"]), upstreams=frozenset(told["upstreams"]))
