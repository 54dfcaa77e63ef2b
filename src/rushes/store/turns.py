"""Whose turn it is to write to SQLite, among the threads of all processes.

Only one may write at a time, and SQLite's own way of waiting is to sleep, up to a tenth of a second, and to look again:
beside a busy neighbour that is where a commit spends its time. Here the system wakes who waits as soon as the one before
is done, however that one ended. Rule: it only keeps order; what protects the data is SQLite's own lock.
"""

from __future__ import annotations

import fcntl
import os
import threading
from typing import Final


class WriteTurn:
    """A lock on a file beside the database. For use in `with`; whoever has it keeps it as short as a transaction."""

    def __init__(self, database_path: str) -> None:
        self._path: Final = f"{database_path}-turn"
        self._mine = threading.Lock()
        self._file: int | None = None

    def __enter__(self) -> None:
        self._mine.acquire()
        try:
            if self._file is None:
                self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            fcntl.flock(self._file, fcntl.LOCK_EX)
        except BaseException:
            self._mine.release()
            raise

    def __exit__(self, *_: object) -> None:
        assert self._file is not None
        fcntl.flock(self._file, fcntl.LOCK_UN)
        self._mine.release()

    def close(self) -> None:
        with self._mine:
            if self._file is not None:
                os.close(self._file)
                self._file = None
