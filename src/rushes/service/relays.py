"""The relay's side of a job: pin it before a create is sent, keep the upstream's id, write down every doubt.

Nothing here sends anything. A reservation is fenced by the attempt that makes it; what an upstream answered is written
whoever holds the job by then, for it is a fact, and money. A change is written alone (`write`), or together with those
of other jobs that come at the same moment (`commit`).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Generic, Protocol, TypeVar

import sqlalchemy as sa

from rushes.core.clock import Clock
from rushes.core.jobs import Job
from rushes.core.relays import Pin, PinState, relay_engine
from rushes.store import jobs as job_rows
from rushes.store import relays as rows
from rushes.store.database import UNANSWERED, Database
from rushes.store.groups import GroupWriter
from rushes.store.in_flight import InFlight
from rushes.store.prepared import sent_together

LEFT_BEHIND_MAX: Final = 500
"""Looked at in one go; the next start sees to the others."""
PAUSE_SECONDS: Final = 0.004
"""Between two commits: fewer of them keep fewer others from the disk. A worker that is killed leaves so much longer in doubt
what an upstream has just answered."""

UNANSWERED_SECONDS: Final = 1.0
"""Before a database that did not answer is asked again."""

R = TypeVar("R")

_log = logging.getLogger(__name__)


class _OfJob(Protocol):
    @property
    def job_id(self) -> str: ...


J = TypeVar("J", bound=_OfJob)


class Reserved(StrEnum):
    YES = "yes"
    FULL = "full"
    """The route has as many jobs in flight as it may."""
    LOST = "lost"
    """The attempt no longer holds the job, or the job is pinned already."""


class IdTaken(Exception):
    """What an upstream gave as the id of a job is the id of another job of its: whose video it is, nobody can tell."""


class Change(Generic[R]):
    """Something that is to be written, and what writing it tells."""


@dataclass(frozen=True, kw_only=True)
class _Reservation(Change[Reserved]):
    job: Job
    pin: Pin
    in_flight_max: int
    is_held: bool


@dataclass(frozen=True, kw_only=True)
class _Acceptance(Change[None]):
    job_id: str
    upstream_id: str
    results: Collection[str]
    waits: Job | None


@dataclass(frozen=True)
class _Single(Change[None]):
    """One that is too rare to be written together with its like."""

    job_id: str
    write: Callable[[sa.Connection], None]


class Relays:
    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._in_flight = InFlight()
        self._writer = GroupWriter[Change[Any], Any](
            database, self._write_all, name="relays", pause_seconds=PAUSE_SECONDS, is_bounded=False
        )

    def write(self, change: Change[R]) -> R:
        """Write it now, in a transaction of its own. Raises IdTaken."""
        with _id_taken(change), self._database.write() as tx:
            outcome: R = self._write_all(tx, [change])[0]
        return outcome

    async def commit(self, change: Change[R]) -> R:
        """Write it together with others. Begun, it is written even if nobody waits any more. Raises IdTaken.

        What is known of a job is money, so it is written until the database answers. A reservation is not: it would find
        itself, if it came through unheard.
        """
        while True:
            try:
                with _id_taken(change):
                    outcome: R = await self._writer.commit(change)
                return outcome
            except UNANSWERED as error:
                if isinstance(change, _Reservation):
                    raise
                _log.warning("the database did not answer, trying again: %s", type(error).__name__)
            await asyncio.sleep(UNANSWERED_SECONDS)

    def look(self, job_id: str) -> tuple[Job | None, Pin | None]:
        """The job, deleted ones too, and what is pinned to it."""
        with self._database.read() as tx:
            return job_rows.get_readable(tx, job_id), rows.get(tx, job_id)

    def reserve(self, job: Job, pin: Pin, *, in_flight_max: int, is_held: bool = False) -> Change[Reserved]:
        """Pin ``job`` to a route, in the state SENDING: the create may be sent after this, and only after this. One that
        ``is_held`` is answered when the video exists, so the job is told as running from here on.
        """
        return _Reservation(job=job, pin=pin, in_flight_max=in_flight_max, is_held=is_held)

    def not_delivered(self, job_id: str) -> Change[None]:
        """The create provably did not arrive, or was refused: the job is free for another route."""
        return _Single(job_id, lambda tx: rows.delete(tx, job_id))

    def accepted(
        self, job_id: str, upstream_id: str, results: Collection[str] = (), *, waits: Job | None = None
    ) -> Change[None]:
        """The upstream took the job, this is its id for it, and these are its addresses of the video, if it told.

        From now on the job is running, and the attempt that ``waits`` names only waits; see `waits`.
        """
        return _Acceptance(job_id=job_id, upstream_id=upstream_id, results=results, waits=waits)

    def doubt(self, job_id: str, text: str, *, cost: str | None = None) -> Change[None]:
        """Nobody knows what became of it at the upstream: for the operator, who may ask there."""
        return _Single(job_id, lambda tx: rows.change(tx, job_id, PinState.DOUBTFUL, doubt=text, **_cost(cost)))

    def ended(self, job_id: str, state: PinState, *, cost: str | None = None) -> Change[None]:
        """A cost that was kept before stays where none is told."""
        return _Single(job_id, lambda tx: rows.change(tx, job_id, state, **_cost(cost)))

    def costs(self, pin: Pin, cost: str) -> Change[None]:
        """What the upstream charged for a job that it has finished, whatever becomes of it here; else ``pin`` stays."""
        return _Single(pin.job_id, lambda tx: rows.change(tx, pin.job_id, pin.state, cost=cost))

    def waits(self, job: Job, *, is_waiting: bool) -> Change[None]:
        """While a job only waits for its upstream, a worker's death says nothing against the job, and is not counted."""
        return _Single(job.id, lambda tx: rows.open_attempts(tx, [job], is_open=not is_waiting))

    def runs(self, job: Job) -> Change[None]:
        """As `waits`, for a job that its upstream has already."""
        return _Single(job.id, lambda tx: rows.run(tx, [(job, False)], now=self._clock.now()))

    def left_behind(self, upstreams: Collection[str]) -> list[Pin]:
        """Jobs that have ended here while one of these still works on them, because nobody was there to tell it."""
        with self._database.read() as tx:
            return rows.left_behind(tx, upstreams, limit=LEFT_BEHIND_MAX)

    def in_flight(self, upstream: str, model: str) -> int:
        """How many jobs are at this model of this upstream, or on their way to it."""
        with self._database.read() as tx:
            return rows.in_flight(tx, upstream, model)

    def counts(self, upstreams: Collection[str]) -> dict[tuple[str, str], int]:
        """(upstream, state) -> how many jobs."""
        with self._database.read() as tx:
            return rows.states(tx, upstreams)

    def _write_all(self, tx: sa.Connection, changes: Sequence[Change[Any]]) -> list[Any]:
        """Those of a kind together, in the order of their jobs, so that no two transactions wait for each other.

        No two are about one job at one time: who sees to it waits for each.
        """
        reservations = [change for change in changes if isinstance(change, _Reservation)]
        accepted = _by_job(change for change in changes if isinstance(change, _Acceptance))
        outcomes, pinned = self._reserve(tx, reservations)
        for single in _by_job(change for change in changes if isinstance(change, _Single)):
            single.write(tx)
        now = self._clock.now()
        running = [(one.waits, False) for one in accepted if one.waits is not None]
        for one, outcome in zip(reservations, outcomes, strict=True):
            if one.is_held and outcome is Reserved.YES:
                running.append((one.job, True))
        with sent_together(tx, commits=True):
            rows.insert(tx, _by_job(pinned))
            rows.accept(tx, [(one.job_id, one.upstream_id, one.results) for one in accepted], now=now)
            rows.run(tx, sorted(running, key=lambda one: one[0].id), now=now)
        reserved = iter(outcomes)
        return [next(reserved) if isinstance(change, _Reservation) else None for change in changes]

    def _reserve(
        self, tx: sa.Connection, reservations: Sequence[_Reservation]
    ) -> tuple[Sequence[Reserved], Sequence[Pin]]:
        """What becomes of each, decided in their order; and the pins that are to be written."""
        if not reservations:
            return [], []
        in_flight: dict[tuple[str, str], int] = {}
        for upstream, model in sorted({(one.pin.upstream, one.pin.model) for one in reservations}):
            rows.lock_route(tx, upstream)
            asked = [
                one.in_flight_max for one in reservations if (one.pin.upstream, one.pin.model) == (upstream, model)
            ]
            in_flight[upstream, model] = self._in_flight.at(
                tx, upstream, model, wanted=len(asked), count_max=min(asked)
            )
        free = rows.free_attempts(tx, [one.job.id for one in reservations])
        outcomes: list[Reserved] = []
        pinned: list[Pin] = []
        moved: list[Pin] = []
        for one in reservations:
            route = one.pin.upstream, one.pin.model
            if free.get(one.job.id) != one.job.attempt:
                outcomes.append(Reserved.LOST)
            elif in_flight[route] >= one.in_flight_max:
                outcomes.append(Reserved.FULL)
            else:
                in_flight[route] += 1
                del free[one.job.id]
                pinned.append(one.pin)
                outcomes.append(Reserved.YES)
                if one.job.engine != relay_engine(one.pin.upstream):
                    moved.append(one.pin)
        for pin in _by_job(moved):
            rows.set_engine(tx, pin.job_id, relay_engine(pin.upstream))
        return outcomes, pinned


def _cost(cost: str | None) -> dict[str, str]:
    return {} if cost is None else {"cost": cost}


@contextmanager
def _id_taken(change: Change[Any]) -> Iterator[None]:
    """Of what an acceptance writes, the upstream's id alone can be in conflict with another row."""
    try:
        yield
    except sa.exc.IntegrityError as error:
        if isinstance(change, _Acceptance):
            raise IdTaken from error
        raise


def _by_job(changes: Iterable[J]) -> list[J]:
    return sorted(changes, key=lambda change: change.job_id)
