"""Queries of tickets: which jobs of upstreams are still to be seen to, and by which worker.

A ticket is there as long as its job is open, and after a cancel until the upstream was told. Who has it sees to the job;
nobody else touches it unless that worker has not been heard of for long.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

import sqlalchemy as sa

from rushes.core.clock import unix_ms
from rushes.core.jobs import Job
from rushes.store.prepared import Prepared
from rushes.store.schema import relay_tickets, relay_workers

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


def waiting_for_others(tx: sa.Connection, models: Sequence[str], *, limit: int) -> list[str]:
    """Jobs with free tickets of models other than these."""
    query = sa.select(relay_tickets.c.job_id).where(_IS_FREE, relay_tickets.c.model.not_in(models))
    return list(tx.execute(query.limit(limit)).scalars())


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
    """The job was canceled: whoever sees to it is to tell the upstream. Free tickets vanish."""
    tx.execute(sa.delete(relay_tickets).where(relay_tickets.c.job_id == job_id, _IS_FREE))
    tx.execute(sa.update(relay_tickets).where(relay_tickets.c.job_id == job_id).values(is_wanted=False))


def with_tickets(tx: sa.Connection, job_ids: Sequence[str]) -> set[str]:
    """Those of ``job_ids`` that have a ticket."""
    query = sa.select(relay_tickets.c.job_id).where(relay_tickets.c.job_id.in_(job_ids))
    return set(tx.execute(query).scalars())


def beat(tx: sa.Connection, worker: str, *, now: datetime) -> None:
    """``worker`` is alive."""
    update = sa.update(relay_workers).where(relay_workers.c.name == worker).values(beat_at_ms=unix_ms(now))
    if tx.execute(update).rowcount == 0:
        tx.execute(sa.insert(relay_workers).values(name=worker, beat_at_ms=unix_ms(now)))


def take_over(tx: sa.Connection, *, worker: str, silent_since: datetime) -> list[str]:
    """Give ``worker`` the tickets of those not heard of since a moment. Returns their jobs."""
    silent = sa.select(relay_workers.c.name).where(
        relay_workers.c.beat_at_ms < unix_ms(silent_since), relay_workers.c.name != worker
    )
    update = sa.update(relay_tickets).where(relay_tickets.c.worker.in_(silent)).values(worker=worker)
    return list(tx.execute(update.returning(relay_tickets.c.job_id)).scalars())
