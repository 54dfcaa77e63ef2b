"""Whose turn it is to write to SQLite, among the threads of all processes.

Only one may write at a time, and SQLite's own way of waiting is to sleep, up to a tenth of a second, and to look again:
beside a busy neighbour that is where a commit spends its time. Here who waits looks a few thousand times a second, and a
process that ended, however it did, has its turn no more. Rule: it only keeps order; what protects the data is SQLite's own
lock.
"""

from __future__ import annotations

import fcntl
import os
import threading
import time
from contextlib import suppress
from typing import Final

LOOK_SECONDS: Final = 0.0002
"""Between two looks at first: a turn takes about a millisecond."""
LOOK_SECONDS_MAX: Final = 0.02
"""Between two looks of who has waited long, for somebody who was stopped or hangs."""
LOOKS_SHARE: Final = 0.02
"""Of the time waited: by so much the looks grow apart."""


class WriteTurn:
    """A lock on a file beside the database. Who takes it gives it back; it is kept as short as a transaction."""

    def __init__(self, database_path: str, *, seconds_max: float) -> None:
        """``seconds_max``: how long anybody waits for it."""
        self._database: Final = database_path
        self._path: Final = f"{database_path}-turn"
        self._seconds_max: Final = seconds_max
        self._mine = threading.Lock()
        self._file: int | None = None

    def take(self) -> None:
        """Wait for it. Raises TimeoutError, or another OSError if the file cannot be made."""
        began = time.monotonic()
        if not self._mine.acquire(timeout=self._seconds_max):
            raise self._too_long()
        try:
            if self._file is None:
                self._file = self._opened()
            while not _is_locked_now(self._file):
                waited = time.monotonic() - began
                if waited > self._seconds_max:
                    raise self._too_long()
                time.sleep(min(max(LOOK_SECONDS, LOOKS_SHARE * waited), LOOK_SECONDS_MAX))
        except BaseException:
            self._mine.release()
            raise

    def give_back(self) -> None:
        assert self._file is not None
        fcntl.flock(self._file, fcntl.LOCK_UN)
        self._mine.release()

    def close(self) -> None:
        """Called when nobody writes any more; one who does all the same keeps it, and it goes with the process."""
        if not self._mine.acquire(timeout=self._seconds_max):
            return
        try:
            if self._file is not None:
                os.close(self._file)
                self._file = None
        finally:
            self._mine.release()

    def _opened(self) -> int:
        """The file, which whoever may write to the database may write to, as SQLite does with its own files."""
        with suppress(FileNotFoundError):
            return os.open(self._path, os.O_RDWR)
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        with suppress(OSError):
            like = os.stat(self._database)
            os.fchmod(file, like.st_mode & 0o777)
            if os.geteuid() == 0:
                os.fchown(file, like.st_uid, like.st_gid)
        return file

    def _too_long(self) -> TimeoutError:
        return TimeoutError(f"the database is locked: nobody gave the turn on within {self._seconds_max:g} seconds")


def _is_locked_now(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
