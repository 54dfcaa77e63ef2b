"""Whether anything was committed: what lets an answer be given again without reading its rows.

A stamp is equal to an earlier one only if no transaction of any process was committed in between. SQLite tells it in
three microseconds; PostgreSQL needs a round trip. Rule: take the stamp before the rows that it is kept with are read,
so that at worst they are read once too often.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Hashable
from typing import Any, Protocol

import sqlalchemy as sa

from rushes.store.prepared import errors_as_sqlalchemy_s
from rushes.store.trips import trips_of

Stamp = Hashable
Row = tuple[Any, ...]


class Commits(Protocol):
    """Hears of every process's commits."""

    is_instant: bool
    """Whether `stamp` and `row` are quick enough to be called on an event loop."""

    def stamp(self) -> Stamp: ...

    def row(self, statement: str, key: str) -> Row | None:
        """The one row that ``statement``, asked with ``key``, gives now; None if it gives none, or not at once."""
        ...

    def stamp_and_row(self, statement: str, key: str) -> tuple[Stamp, Row | None]:
        """A stamp, and that row as it stands at its moment or later."""
        ...

    def close(self) -> None: ...


class SqliteCommits:
    """`PRAGMA data_version`: it changes when any other connection, of this process or another, has committed."""

    is_instant = True

    def __init__(self, path: str) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._lock = threading.Lock()

    def stamp(self) -> Stamp:
        try:
            [(version,)] = self._ask("PRAGMA data_version", ())
        except sqlite3.OperationalError:
            return object()  # busy for a moment: equal to nothing, so that the rows are read
        return int(version)

    def row(self, statement: str, key: str) -> Row | None:
        try:
            found = self._ask(statement, (key,))
        except sqlite3.OperationalError:
            return None
        return found[0] if found else None

    def stamp_and_row(self, statement: str, key: str) -> tuple[Stamp, Row | None]:
        return self.stamp(), self.row(statement, key)

    def _ask(self, statement: str, values: Row) -> list[Row]:
        """Read to its end: a statement that is left open would keep the log from ever being shortened."""
        with self._lock:
            if self._connection is None:
                self._connection = self._connect()
            return self._connection.execute(statement, values).fetchall()

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=0, isolation_level=None, check_same_thread=False)


class PostgresCommits:
    """The snapshot: which transactions a statement sees. Two that are spelled alike see the same."""

    is_instant = False

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._connection: sa.Connection | None = None
        self._lock = threading.Lock()

    def stamp(self) -> Stamp:
        [stamp] = self._ask("SELECT pg_current_snapshot()::text", ())
        return str(stamp)

    def row(self, statement: str, key: str) -> Row | None:
        return None

    def stamp_and_row(self, statement: str, key: str) -> tuple[Stamp, Row | None]:
        """In one statement, so of one moment, and one way there and back."""
        stamp, *row = self._ask(
            f"SELECT pg_current_snapshot()::text, told.* FROM (SELECT) AS once LEFT JOIN ({statement}) AS told ON true",
            (key,),
        )
        return stamp, None if all(value is None for value in row) else tuple(row)

    def _ask(self, statement: str, values: Row) -> Row:
        """The first row, on a connection of its own."""
        with self._lock:
            if self._connection is None:
                self._connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            try:
                with errors_as_sqlalchemy_s(self._connection, statement, values):
                    return trips_of(self._connection).say(statement, values).rows()[0]
            except sa.exc.DBAPIError:
                self._connection.invalidate()
                self._connection.close()
                self._connection = None
                raise

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
