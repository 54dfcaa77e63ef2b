"""The relay's side of a job: pin it before a create is sent, keep the upstream's id, write down every doubt.

Nothing here sends anything. A reservation is fenced by the attempt that makes it; what an upstream answered is written
whoever holds the job by then, for it is a fact, and money. A change is written alone (`write`), or together with those
of other jobs that come at the same moment (`commit`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import StrEnum
from typing import Any, Final, TypeVar

import sqlalchemy as sa

from rushes.core.clock import Clock
from rushes.core.jobs import Job
from rushes.core.relays import Pin, PinState, relay_engine
from rushes.store import jobs as job_rows
from rushes.store import relays as rows
from rushes.store.database import Database
from rushes.store.groups import GroupWriter

LEFT_BEHIND_MAX: Final = 500
"""Looked at in one go; the next start sees to the others."""

R = TypeVar("R")
Memo = dict[Any, Any]
"""What the changes of one transaction have counted."""
Change = Callable[[sa.Connection, Memo], R]
"""Something that is to be written."""


class Reserved(StrEnum):
    YES = "yes"
    FULL = "full"
    """The route has as many jobs in flight as it may."""
    LOST = "lost"
    """The attempt no longer holds the job, or the job is pinned already."""


class Relays:
    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._writer = GroupWriter[Change[Any], Any](database, _write_each, name="relays")

    def write(self, change: Change[R]) -> R:
        """Write it now, in a transaction of its own."""
        with self._database.write() as tx:
            return change(tx, {})

    async def commit(self, change: Change[R]) -> R:
        """Write it together with others. Begun, it is written even if nobody waits any more."""
        outcome: R = await self._writer.commit(change)
        return outcome

    def look(self, job_id: str) -> tuple[Job | None, Pin | None]:
        """The job, deleted ones too, and what is pinned to it."""
        with self._database.read() as tx:
            return job_rows.get(tx, job_id, with_deleted=True), rows.get(tx, job_id)

    def reserve(self, job: Job, pin: Pin, *, in_flight_max: int) -> Change[Reserved]:
        """Pin ``job`` to a route, in the state SENDING: the create may be sent after this, and only after this."""

        def change(tx: sa.Connection, memo: Memo) -> Reserved:
            route = pin.upstream, pin.model
            if route not in memo:
                rows.lock_route(tx, pin.upstream, is_sqlite=self._database.is_sqlite)
                memo[route] = rows.in_flight(tx, pin.upstream, pin.model)
            if not rows.may_be_pinned(tx, job.id, job.attempt):
                return Reserved.LOST
            if memo[route] >= in_flight_max:
                return Reserved.FULL
            rows.insert(tx, pin)
            if job.engine != relay_engine(pin.upstream):
                rows.set_engine(tx, job.id, relay_engine(pin.upstream))
            memo[route] += 1
            return Reserved.YES

        return change

    def not_delivered(self, job_id: str) -> Change[None]:
        """The create provably did not arrive, or was refused: the job is free for another route."""
        return lambda tx, _: rows.delete(tx, job_id)

    def accepted(
        self, job_id: str, upstream_id: str, results: Collection[str] = (), *, waits: Job | None = None
    ) -> Change[None]:
        """The upstream took the job, this is its id for it, and these are its addresses of the video, if it told.

        From now on the attempt that ``waits`` names only waits; see `waits`.
        """

        def change(tx: sa.Connection, _: Memo) -> None:
            rows.accept(tx, job_id, upstream_id, results, now=self._clock.now())
            if waits is not None:
                rows.open_attempt(tx, waits.id, waits.attempt, is_open=False)

        return change

    def doubt(self, job_id: str, text: str) -> Change[None]:
        """Nobody knows what became of it at the upstream: for the operator, who may ask there."""
        return lambda tx, _: rows.change(tx, job_id, PinState.DOUBTFUL, doubt=text)

    def ended(self, job_id: str, state: PinState, *, cost: str | None = None) -> Change[None]:
        return lambda tx, _: rows.change(tx, job_id, state, **({} if cost is None else {"cost": cost}))

    def waits(self, job: Job, *, is_waiting: bool) -> Change[None]:
        """While a job only waits for its upstream, a worker's death says nothing against the job, and is not counted."""
        return lambda tx, _: rows.open_attempt(tx, job.id, job.attempt, is_open=not is_waiting)

    def left_behind(self, upstreams: Collection[str]) -> list[Pin]:
        """Jobs that have ended here while one of these still works on them, because nobody was there to tell it."""
        with self._database.read() as tx:
            return rows.left_behind(tx, upstreams, limit=LEFT_BEHIND_MAX)

    def counts(self, upstreams: Collection[str]) -> dict[tuple[str, str], int]:
        """(upstream, state) -> how many jobs."""
        with self._database.read() as tx:
            return rows.states(tx, upstreams)


def _write_each(tx: sa.Connection, changes: Sequence[Change[Any]]) -> list[Any]:
    memo: Memo = {}
    return [change(tx, memo) for change in changes]
