"""The relay's side of a job: pin it before a create is sent, keep the upstream's id, write down every doubt.

Nothing here sends anything. A reservation is fenced by the attempt that makes it; what an upstream answered is written
whoever holds the job by then, for it is a fact, and money.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum
from typing import Final

from rushes.core.clock import Clock
from rushes.core.jobs import Job
from rushes.core.relays import Pin, PinState, relay_engine
from rushes.store import jobs as job_rows
from rushes.store import relays as rows
from rushes.store.database import Database

LEFT_BEHIND_MAX: Final = 500
"""Looked at in one go; the next start sees to the others."""


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

    def look(self, job_id: str) -> tuple[Job | None, Pin | None]:
        """The job, deleted ones too, and what is pinned to it."""
        with self._database.read() as tx:
            return job_rows.get(tx, job_id, with_deleted=True), rows.get(tx, job_id)

    def reserve(self, job: Job, pin: Pin, *, in_flight_max: int) -> Reserved:
        """Pin ``job`` to a route, in the state SENDING: the create may be sent after this, and only after this."""
        with self._database.write() as tx:
            rows.lock_route(tx, pin.upstream, is_sqlite=self._database.is_sqlite)
            if not job_rows.holds(tx, job.id, job.attempt) or rows.get(tx, job.id) is not None:
                return Reserved.LOST
            if rows.in_flight(tx, pin.upstream, pin.model) >= in_flight_max:
                return Reserved.FULL
            rows.insert(tx, pin)
            rows.set_engine(tx, job.id, relay_engine(pin.upstream))
        return Reserved.YES

    def not_delivered(self, job_id: str) -> None:
        """The create provably did not arrive, or was refused: the job is free for another route."""
        with self._database.write() as tx:
            rows.delete(tx, job_id)

    def accepted(self, job_id: str, upstream_id: str, results: Collection[str] = ()) -> None:
        """The upstream took the job, this is its id for it, and these are its addresses of the video, if it told."""
        with self._database.write() as tx:
            rows.accept(tx, job_id, upstream_id, results, now=self._clock.now())

    def doubt(self, job_id: str, text: str) -> None:
        """Nobody knows what became of it at the upstream: for the operator, who may ask there."""
        with self._database.write() as tx:
            rows.change(tx, job_id, PinState.DOUBTFUL, doubt=text)

    def ended(self, job_id: str, state: PinState, *, cost: str | None = None) -> None:
        with self._database.write() as tx:
            rows.change(tx, job_id, state, **({} if cost is None else {"cost": cost}))

    def waits(self, job: Job, *, is_waiting: bool) -> None:
        """While a job only waits for its upstream, a worker's death says nothing against the job, and is not counted."""
        with self._database.write() as tx:
            rows.open_attempt(tx, job.id, job.attempt, is_open=not is_waiting)

    def left_behind(self) -> list[Pin]:
        """Jobs that have ended here while an upstream still works on them, because nobody was there to tell it."""
        with self._database.read() as tx:
            return rows.left_behind(tx, limit=LEFT_BEHIND_MAX)

    def counts(self, upstreams: Collection[str]) -> dict[tuple[str, str], int]:
        """(upstream, state) -> how many jobs."""
        with self._database.read() as tx:
            return rows.states(tx, upstreams)
