"""How many jobs are at a route, without counting thousands of pins for every few that are added.

On SQLite what was counted a moment ago serves as a bound, with all that anybody has pinned since: rows are numbered in the
order in which they come. Who would go over a limit by the bound counts anew, so a limit holds as if everybody always
counted. On PostgreSQL, whose rows have no such number, everybody does. For one thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import sqlalchemy as sa

from rushes.store import relays
from rushes.store.prepared import Prepared
from rushes.store.schema import relay_pins

COUNT_SECONDS: Final = 0.25
"""How old a count may be. The bound is right at any age, but for a database whose rows were numbered anew (VACUUM)."""
SINCE_MAX: Final = 1000
"""Pins beyond a count that are looked through; with more it is counted anew."""

_NUMBER: Final = sa.literal_column("relay_pins.rowid", sa.Integer)
_LATEST: Final = Prepared(
    sa.select(sa.func.coalesce(sa.func.max(_NUMBER), sa.literal_column("0"))).select_from(relay_pins)
)


@dataclass(frozen=True)
class _Count:
    jobs: int
    latest: int
    """The number of the last pin by then."""
    at: float


class InFlight:
    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._counts: dict[tuple[str, str], _Count] = {}

    def at(self, tx: sa.Connection, upstream: str, model: str, *, wanted: int, count_max: int) -> int:
        """How many jobs are, or may be, at this model of this upstream; where ``wanted`` more do not bring it over
        ``count_max`` it may be less than this tells.
        """
        if tx.dialect.name != "sqlite":
            return relays.in_flight(tx, upstream, model)
        latest = _LATEST.number(tx, {})
        count = self._counts.get((upstream, model))
        if count is not None and self._now() - count.at < COUNT_SECONDS and 0 <= latest - count.latest <= SINCE_MAX:
            bound = count.jobs + latest - count.latest
            if bound + wanted <= count_max:
                return bound
        jobs = relays.in_flight(tx, upstream, model)
        self._counts[upstream, model] = _Count(jobs, latest, self._now())
        return jobs
