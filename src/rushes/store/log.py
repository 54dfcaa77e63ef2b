"""SQLite's write-ahead log, and how what stands in it gets onto the disk.

SQLite waits for the disk with its write lock in its hands, so API process and worker would wait for each other's disk.
Here a transaction is committed, its turn is given on, and only then the log is synced, before anybody is answered: the
log is written in order, so it then holds this transaction and all before it, and SQLite finds them there after a power
cut. What keeps the file from being damaged stays SQLite's own (`synchronous=NORMAL`: it syncs the log before it carries
anything over into the database, and the database before it writes the log anew).
"""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
from typing import Final

_sync: Final = getattr(os, "fdatasync", os.fsync)
"""macOS has only the second."""


class Log:
    """The log of one database. It lies there as long as any connection is open; the last to close carries all over."""

    def __init__(self, database_path: str, *, busy_seconds_max: float) -> None:
        """``busy_seconds_max``: how long a carrying-over waits for others."""
        self._database: Final = database_path
        self._path: Final = f"{database_path}-wal"
        self._busy_seconds_max: Final = busy_seconds_max
        self._lock = threading.Lock()
        self._file: int | None = None
        self._is_in_doubt = False

    def sync(self) -> None:
        """Return when everything that was committed before is on the disk. Raises OSError.

        A sync that failed is told once, and the next would pass without having written anything; after one, all is
        carried over into the database instead, whose own sync then counts.
        """
        if not self._is_in_doubt:
            file = self._opened()
            if file is None:
                return
            try:
                _sync(file)
                return
            except OSError:
                self._is_in_doubt = True
            finally:
                os.close(file)
        self._carry_over()
        self._is_in_doubt = False

    def close(self) -> None:
        with self._lock:
            if self._file is not None:
                os.close(self._file)
                self._file = None

    def _opened(self) -> int | None:
        """The log, for one sync of the caller's own. None: there is none, so it was carried over, and that was synced."""
        with self._lock:
            if self._file is not None and os.fstat(self._file).st_nlink == 0:
                os.close(self._file)
                self._file = None
            if self._file is None:
                try:
                    self._file = os.open(self._path, os.O_RDWR)
                except FileNotFoundError:
                    return None
            return os.dup(self._file)

    def _carry_over(self) -> None:
        try:
            connection = sqlite3.connect(self._database, timeout=self._busy_seconds_max)
            try:
                connection.execute("PRAGMA synchronous=FULL")
                is_busy, pages, carried = connection.execute("PRAGMA wal_checkpoint(FULL)").fetchone()
            finally:
                connection.close()
        except sqlite3.Error as error:
            raise OSError(errno.EIO, f"the log cannot be carried over: {error}") from error
        if is_busy or pages != carried:
            raise OSError(errno.EAGAIN, "the log could not be synced, and others keep it from being carried over")
