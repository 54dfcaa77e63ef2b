"""How many jobs are at a route, without counting thousands of pins for every few that are added.

On SQLite what was counted a moment ago serves as a bound, with all that anybody has pinned since: rows are numbered in the
order in which they come. A number is given anew when the last row goes, so a count holds only while the row that was the last by
then is there as it was. Who would go over a limit by the bound counts anew, so a limit holds as if everybody always
counted. On PostgreSQL, whose rows have no such number, everybody does. For one thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import sqlalchemy as sa

from rushes.store import relays
from rushes.store.prepared import Prepared
from rushes.store.schema import relay_pins

COUNT_SECONDS: Final = 0.25
"""How old a count may be. The bound is right at any age, but for a database whose rows were numbered anew (VACUUM)."""
SINCE_MAX: Final = 1000
"""Pins beyond a count that are looked through; with more it is counted anew."""

_NUMBER: Final = sa.literal_column("relay_pins.rowid", sa.Integer).label("number")
_PIN: Final = sa.select(_NUMBER, relay_pins.c.job_id, relay_pins.c.upstream, relay_pins.c.model)
_LAST: Final = Prepared(_PIN.where(sa.text("relay_pins.rowid = (SELECT max(rowid) FROM relay_pins)")))
_NUMBERED: Final = Prepared(_PIN.where(sa.literal_column("relay_pins.rowid", sa.Integer) == sa.bindparam("number")))
_Pin = tuple[int, str, str, str]
"""Number, job, upstream, model."""
_NO_PIN: Final = (0, "", "", "")


@dataclass(frozen=True)
class _Count:
    jobs: int
    last: _Pin
    """The last pin by then."""
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
        last: _Pin = _pin(_LAST.row(tx, {}))
        count = self._counts.get((upstream, model))
        if count is not None and self._now() - count.at < COUNT_SECONDS:
            since = last[0] - count.last[0]
            bound = count.jobs + since
            if 0 <= since <= SINCE_MAX and bound + wanted <= count_max and _is_there(tx, count.last, last):
                return bound
        jobs = relays.in_flight(tx, upstream, model)
        self._counts[upstream, model] = _Count(jobs, last, self._now())
        return jobs


def _pin(row: Any) -> _Pin:
    return _NO_PIN if row is None else (row.number, row.job_id, row.upstream, row.model)


def _is_there(tx: sa.Connection, pin: _Pin, last: _Pin) -> bool:
    """Whether a pin is as it was, so that no later one has its number or one before it."""
    return pin in (last, _NO_PIN) or _pin(_NUMBERED.row(tx, {"number": pin[0]})) == pin
