"""One database: how connections are made, and the two kinds of transaction, `read` and `write`.

SQLite is written by several processes (API, worker, DBOS inside both), so a write transaction takes the write lock
at its very beginning (`BEGIN IMMEDIATE`) and is kept short; writers wait for their turn (rushes.store.turns). A write is
over when it is on the disk (rushes.store.log): a commit that was answered survives a power cut.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final, cast

import sqlalchemy as sa

from rushes.store.commits import Commits, PostgresCommits, SqliteCommits
from rushes.store.log import Log
from rushes.store.prepared import as_sqlalchemy_s
from rushes.store.trips import CONNECTING, forget_said
from rushes.store.turns import WriteTurn

BUSY_TIMEOUT_MS: Final = 15_000
"""How long a writer of SQLite waits for another process's transaction; ours take milliseconds."""
LOG_PAGES: Final = 4_000
"""Of 4 KiB: how long SQLite's log gets before who commits carries it over into the database. A page that was written often
is carried over once, and one commit in some hundreds waits for it, with four times SQLite's own number."""
PING_SECONDS: Final = 1.0
"""A connection to PostgreSQL that was not used for so long is asked whether it still stands, which is a way there and
back; who finds one broken before is told that the database failed, and the next has another."""
NOTICED_SECONDS: Final = 30
"""How soon a PostgreSQL server that is gone without a word, its machine or the network, is noticed. By the system's own measure it
is a quarter of an hour or two, in which whoever waits for its answer waits, and all others behind them."""
POOL_CONNECTIONS_MAX: Final = 16
"""Connections a process may hold; a call that finds none free waits for one."""

UNANSWERED: Final = (sa.exc.OperationalError, sa.exc.InterfaceError, sa.exc.TimeoutError)
"""The database did not answer, or no connection to it came free: later it may. Of the first two a commit may have come through."""

_CLAIM_SPACE: Final = 72_584
"""First half of our advisory locks' keys in PostgreSQL; an arbitrary number of our own."""
_READ: Final = "rushes_read_only"


class WouldWait(Exception):
    """Another process is in the way of a read that must not wait."""


class Database:
    """A SQLAlchemy engine with the transactions this project allows."""

    def __init__(self, url: str) -> None:
        """``url`` as SQLAlchemy spells it: ``sqlite:///file`` or ``postgresql+psycopg://...``."""
        self.url = sa.make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(self.url) if self.is_sqlite else _postgres_engine(self.url)
        self.commits: Commits = (
            SqliteCommits(self.url.database or "") if self.is_sqlite else PostgresCommits(self.engine)
        )
        self.latest_write = object()
        """Another one after every `write` of this process."""
        self._at_once: sa.Connection | None = None
        self._kept: sa.Connection | None = None
        """That `_writer` gives, between writes too."""
        self._opening = threading.Lock()
        self._claim: sa.Connection | None = None
        # PostgreSQL sees one moment a statement in any case; without a transaction a read is one way there and back.
        self._read_options: dict[str, Any] = {_READ: True} if self.is_sqlite else {"isolation_level": "AUTOCOMMIT"}
        path = self.url.database or ""
        busy_seconds_max = BUSY_TIMEOUT_MS / 1000
        self._turn = WriteTurn(path, seconds_max=busy_seconds_max) if self.is_sqlite else None
        self._log = Log(path, busy_seconds_max=busy_seconds_max) if self.is_sqlite else None

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """A connection that sees one moment of the database and must not write."""
        with self.engine.connect() as connection:
            yield connection.execution_options(**self._read_options)

    @contextmanager
    def read_at_once(self) -> Iterator[sa.Connection]:
        """As `read`, for the one thread that must never wait: an event loop's. On SQLite alone, whose readers wait for no
        writer, so that a row found by its key costs less than the way to another thread. Raises WouldWait.
        """
        if self._at_once is None:
            self._at_once = _sqlite_engine(self.url, busy_timeout_ms=0).connect().execution_options(**{_READ: True})
        try:
            with self._at_once.begin():
                yield self._at_once
        except sa.exc.OperationalError as error:
            raise WouldWait from error

    @contextmanager
    def write(self, *, lasts: bool = True, on_commit: Callable[[], None] | None = None) -> Iterator[sa.Connection]:
        """A transaction: commits at the end of the block, rolls back if it raises. Keep it short.

        When the block is left it is on the disk. If that fails the error is an OperationalError, and the commit may have
        come through. Without ``lasts`` a power cut may undo it until the next write is on the disk. ``on_commit`` is called
        where the next may write while this one waits for the disk, which is so on SQLite.
        """
        try:
            with self._writer() as connection, connection.begin():
                yield connection
            if lasts and self._log is not None:
                if on_commit is not None:
                    on_commit()
                try:
                    self._log.sync()
                except OSError as error:
                    raise sa.exc.OperationalError(None, None, error) from error
        finally:
            self.latest_write = object()

    def may_hold(self, find: Callable[[sa.Connection], object | None]) -> bool:
        """Whether what a write that failed was to write is there all the same, as ``find`` finds it, or nobody can tell."""
        try:
            with self.read() as tx:
                return find(tx) is not None
        except sa.exc.SQLAlchemyError:
            return True

    @contextmanager
    def _writer(self) -> Iterator[sa.Connection]:
        """The connection to write with, in turn. On SQLite it is kept, for nobody else writes meanwhile: it has the pages of the
        last write still in memory, and the way to the pool and back costs as much as two statements. One that failed is given
        back.
        """
        if self._turn is None:
            with self.engine.connect() as connection:
                yield connection
            return
        self._opened()  # by now: whoever has the turn lets all others wait
        with self._my_turn(self._turn):
            try:
                yield self._opened()
            except BaseException:
                self._give_back()
                raise

    @contextmanager
    def _my_turn(self, turn: WriteTurn) -> Iterator[None]:
        try:
            turn.take()
        except OSError as error:
            raise sa.exc.OperationalError(None, None, error) from error
        try:
            yield
        finally:
            turn.give_back()

    def _opened(self) -> sa.Connection:
        with self._opening:
            if self._kept is None:
                self._kept = self.engine.connect()
            return self._kept

    def _give_back(self) -> None:
        """Of whoever has the turn: nobody writes with it then."""
        with self._opening:
            kept, self._kept = self._kept, None
        if kept is not None:
            kept.close()

    def claim_name(self, name: str) -> bool:
        """Make ``name`` this process's alone, for as long as it lives, among all that share a PostgreSQL server's
        database. Returns False if another process has it. On SQLite a lock in the data folder does this.
        """
        if self.is_sqlite:
            return True
        self._claim = self.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        claim = sa.select(sa.func.pg_try_advisory_lock(_CLAIM_SPACE, sa.func.hashtext(name)))
        return bool(self._claim.execute(claim).scalar_one())

    def keep_claim(self, name: str) -> bool:
        """Look whether the claim still stands, for it goes with its connection, and take it again if it does not.

        Returns False if another process has taken it meanwhile; a server that does not answer is no such answer.
        """
        if self.is_sqlite:
            return True
        if self._claim is not None:
            try:
                self._claim.execute(sa.select(1))
                return True
            except sa.exc.DBAPIError:
                self._claim.invalidate()
                self._claim.close()
                self._claim = None
        try:
            return self.claim_name(name)
        except (sa.exc.DBAPIError, *UNANSWERED):
            return True

    def close(self) -> None:
        if self._claim is not None:
            self._claim.close()
        self.commits.close()
        if self._turn is not None and self._log is not None:
            if self._kept is not None:
                with suppress(sa.exc.OperationalError), self._my_turn(self._turn):
                    self._give_back()
            self._turn.close()
            self._log.close()
        if self._at_once is not None:
            self._at_once.close()
            self._at_once.engine.dispose()
        self.engine.dispose()


def configure_sqlite(
    connection: sqlite3.Connection, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS, syncs: bool = True
) -> None:
    """What every connection to SQLite needs, ours and the queue's. ``syncs``: a commit of it waits for the disk."""
    for pragma in (
        f"busy_timeout={busy_timeout_ms}",
        "journal_mode=WAL",
        f"synchronous={'FULL' if syncs else 'NORMAL'}",
        f"wal_autocheckpoint={LOG_PAGES}",
        "foreign_keys=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")
    if sqlite3.sqlite_version_info < (3, 42):
        # DBOS on Python 3.12 asks for unixepoch('subsec'), which older SQLite answers with NULL.
        connection.create_function("unixepoch", -1, lambda *_: time.time())


def noticing(url: sa.URL) -> dict[str, Any]:
    """What libpq is told about a server that does not answer any more; what the address says of it goes before."""
    told = {
        "connect_timeout": NOTICED_SECONDS // 3,
        "keepalives_idle": NOTICED_SECONDS // 3,
        "keepalives_interval": NOTICED_SECONDS // 6,
        "keepalives_count": 4,
        "tcp_user_timeout": NOTICED_SECONDS * 1000,
    }
    return {name: value for name, value in told.items() if name not in url.query}


def _sqlite_engine(url: sa.URL, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> sa.Engine:
    # The one that was used last has most of what is read still in memory.
    options = {"pool_size": POOL_CONNECTIONS_MAX, "max_overflow": 0, "pool_use_lifo": True}
    engine = sa.create_engine(url, **options, hide_parameters=True)

    @sa.event.listens_for(engine, "connect")
    def configure(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # we say BEGIN ourselves, below
        configure_sqlite(connection, busy_timeout_ms=busy_timeout_ms, syncs=False)

    @sa.event.listens_for(engine, "begin")
    def begin(connection: sa.Connection) -> None:
        reads = connection.get_execution_options().get(_READ)
        try:
            cast(Any, connection.connection.driver_connection).execute("BEGIN" if reads else "BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise as_sqlalchemy_s(connection, error) from error

    return engine


def _postgres_engine(url: sa.URL) -> sa.Engine:
    engine = sa.create_engine(
        url,
        pool_size=POOL_CONNECTIONS_MAX,
        max_overflow=0,
        hide_parameters=True,
        connect_args={**CONNECTING, **noticing(url)},
    )

    @sa.event.listens_for(engine, "checkin")
    def note(_connection: Any, record: Any) -> None:
        record.info["used_at"] = time.monotonic()
        forget_said(record.info)

    @sa.event.listens_for(engine, "checkout")
    def look(connection: Any, record: Any, _proxy: Any) -> None:
        """Whether the server is still there, as SQLAlchemy's own `pool_pre_ping` asks before every use."""
        if time.monotonic() - record.info.get("used_at", time.monotonic()) < PING_SECONDS:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error:
            raise sa.exc.InvalidatePoolError() from None

    return engine
