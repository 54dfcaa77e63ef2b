"""SQLite's write-ahead log, and how what stands in it gets onto the disk.

SQLite waits for the disk with its write lock in its hands, so API process and worker would wait for each other's disk.
Here a transaction is committed, its turn is given on, and only then the log is synced, before anybody is answered: the
log is written in order, so it then holds this transaction and all before it, and SQLite finds them there after a power
cut. What keeps the file from being damaged stays SQLite's own (`synchronous=NORMAL`: it syncs the log before it carries
anything over into the database, and the database before it writes the log anew).
"""

from __future__ import annotations

import os
import threading
from typing import Final

_sync: Final = getattr(os, "fdatasync", os.fsync)
"""macOS has only the second."""


class Log:
    """The log of one database. It lies there as long as any connection is open; the last to close carries all over."""

    def __init__(self, database_path: str) -> None:
        self._path: Final = f"{database_path}-wal"
        self._lock = threading.Lock()
        self._file: int | None = None

    def sync(self) -> None:
        """Return when everything that was committed before is on the disk. Raises OSError."""
        file = self._opened()
        if file is not None:
            _sync(file)

    def close(self) -> None:
        with self._lock:
            if self._file is not None:
                os.close(self._file)
                self._file = None

    def _opened(self) -> int | None:
        """None: there is no log, so it was carried over, and that was synced."""
        with self._lock:
            if self._file is not None and os.fstat(self._file).st_nlink == 0:
                os.close(self._file)
                self._file = None
            if self._file is None:
                try:
                    self._file = os.open(self._path, os.O_RDWR)
                except FileNotFoundError:
                    return None
            return self._file
