"""Who sees to which job of an upstream: claim, resume after a restart, take over from a worker that is gone.

A ticket is made with its job and goes when the job ends (rushes.store.tickets). A claim and the beginning of the attempt
are one transaction, so a job is never seen to by two. Workers may have different files of upstreams: each tells what it
knows with its beat, and touches nothing else. Rule: a job that a worker does not know is ended by it only if in all of
ABSENT_SECONDS nobody was heard of who knows it. Who could not beat itself does not take the others' silence for their end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import reduce
from operator import or_
from typing import Any, Final

from rushes.core.clock import Clock
from rushes.core.jobs import Job
from rushes.core.relays import Known
from rushes.service.attempts import Attempts
from rushes.store import tickets
from rushes.store.database import Database
from rushes.store.in_flight import InFlight

SILENT_SECONDS: Final = 60.0
"""A worker that was not heard of for this long is gone: twelve of its beats."""
ABSENT_SECONDS: Final = 900.0
"""So long may a job wait for a worker that knows its upstream: as long as it may wait for a route, by default, and longer
than workers take to be started anew one after the other."""
WORKER_DAYS: Final = 7
"""How long a worker that was not heard of any more is remembered."""
RESUMED_AT_ONCE: Final = 200
"""Attempts begun in one transaction, which keeps it short."""


@dataclass(frozen=True, kw_only=True)
class RouteRoom:
    """How many jobs a route may have in flight."""

    upstream: str
    model: str
    in_flight_max: int


class Tickets:
    def __init__(self, *, database: Database, clock: Clock, attempts: Attempts) -> None:
        self._database = database
        self._clock = clock
        self._attempts = attempts
        self._opened_at = clock.now()
        self._in_flight = InFlight()
        self._beats: dict[str, datetime] = {}
        """The latest of each worker that beats by this."""
        self._away: dict[str, tuple[datetime, datetime]] = {}
        """From when until when such a worker could not, the last time that it was for SILENT_SECONDS and more: the database did
        not answer, or the machine slept. The others could not either, and beat within moments."""

    def claim(
        self, worker: str, routes: Mapping[str, Sequence[RouteRoom]], placing: Mapping[str, int], *, limit: int
    ) -> list[Job]:
        """Begin to see to the oldest jobs that wait, ``limit`` at most, of models (keys of ``routes``) whose routes
        have room. ``placing`` tells how many of a model are on their way to a route already.

        A route without room is a queue, not a failure: its jobs go on waiting, and cost nothing.
        """
        with self._database.read() as tx:
            waiting = [model for model in routes if tickets.is_waiting(tx, model)]
            rooms = {
                model: sum(
                    max(0, route.in_flight_max - self._in_flight_at(tx, route, wanted=limit)) for route in routes[model]
                )
                - placing.get(model, 0)
                for model in waiting
            }
        if not any(room > 0 for room in rooms.values()):
            return []
        begun: list[Job] = []
        # A claim that a power cut undoes is made again: before anything is sent a pin is written, and that lasts.
        with self._database.write(lasts=False) as tx:
            for model, room in rooms.items():
                wanted = min(room, limit - len(begun))
                taken = tickets.take(tx, model, worker=worker, limit=wanted) if wanted > 0 else []
                begun += self._attempts.begin_within(tx, taken)
                for job_id in set(taken) - {job.id for job in begun}:
                    tickets.delete(tx, job_id)
        return begun

    def _in_flight_at(self, tx: Any, route: RouteRoom, *, wanted: int) -> int:
        return self._in_flight.at(tx, route.upstream, route.model, wanted=wanted, count_max=route.in_flight_max)

    def claim_unknown(self, worker: str) -> list[Job]:
        """Begin to see to jobs that nobody alive knows, so that they end: RESUMED_AT_ONCE at most.

        None while a worker is alive that does not tell what it knows, as those of earlier releases; and none before this
        process is as old as that, for after a night without workers one is the first to come.
        """
        since = self._heard_since(worker, ABSENT_SECONDS)
        if self._opened_at > since:
            return []
        with self._attempts.beginning() as (tx, begun):
            heard_of = tickets.heard_of(tx, since=since)
            told = [known for known in heard_of.values() if known is not None]
            if len(told) < len(heard_of):
                return []
            known = reduce(or_, told, Known())
            ids = tickets.unknown(tx, known, live=heard_of, made_before=since, limit=RESUMED_AT_ONCE)
            # They are nobody else's from here on; who came while they were looked for may know them, or have had them.
            if ids and tickets.heard_of(tx, since=since) == heard_of:
                tickets.give(tx, ids, worker=worker)
                begun += self._attempts.begin_within(tx, ids)
        return begun

    def leave_unknown(self, worker: str, known: Known) -> int:
        """Leave what ``worker`` saw to before, by another file, to those that know it. Returns how many jobs."""
        with self._database.write() as tx:
            return tickets.leave_unknown(tx, worker, known)

    def held_by(self, worker: str) -> list[str]:
        """Jobs that this worker saw to when it ended, oldest first; those canceled since are among them."""
        with self._database.read() as tx:
            return tickets.held_by(tx, worker)

    def resume(self, worker: str, job_ids: Sequence[str]) -> list[Job]:
        """Begin a new attempt at each that is still open, by ``worker``. At most RESUMED_AT_ONCE.

        Repeating it after a commit that was not answered is harmless.
        """
        with self._attempts.beginning() as (tx, begun):
            tickets.give(tx, job_ids, worker=worker)
            begun += self._attempts.begin_within(tx, job_ids)
        return begun

    def beat(self, worker: str, known: Known) -> list[str]:
        """Tell that ``worker`` is alive and what it knows, and take over what it knows of what others saw to that are gone
        for SILENT_SECONDS, or left. Returns those.
        """
        now = self._clock.now()
        last = self._beats.get(worker, now)
        if now - last > timedelta(seconds=SILENT_SECONDS):
            self._away[worker] = last, now
        with self._database.write() as tx:
            tickets.beat(tx, worker, known, now=now)
            live = tickets.heard_of(tx, since=self._heard_since(worker, SILENT_SECONDS))
            taken = tickets.take_over(tx, worker=worker, known=known, live=live)
        self._beats[worker] = now
        return taken

    def _heard_since(self, worker: str, seconds: float) -> datetime:
        """Since when others were heard of, if they are alive: so many ``seconds`` ago, or before ``worker`` was away itself."""
        now, silence = self._clock.now(), timedelta(seconds=seconds)
        went, came = self._away.get(worker, (now, now - silence))
        return (went if now - came < silence else now) - silence

    def forget_workers(self) -> int:
        """Forget workers that are long gone. Returns how many."""
        with self._database.write() as tx:
            return tickets.forget_workers(tx, before=self._clock.now() - timedelta(days=WORKER_DAYS))

    def canceled(self, worker: str) -> list[str]:
        """Jobs of this worker that were canceled, and whose upstreams were not told yet."""
        with self._database.read() as tx:
            return tickets.unwanted(tx, worker)

    def done(self, job_id: str) -> None:
        """Nothing is left to be done for a job that has ended."""
        with self._database.write() as tx:
            tickets.delete(tx, job_id)

    def among(self, job_ids: Sequence[str]) -> set[str]:
        """Those of ``job_ids`` that somebody sees to, or will."""
        with self._database.read() as tx:
            return tickets.with_tickets(tx, job_ids)
