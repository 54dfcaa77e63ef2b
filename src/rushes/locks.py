"""A lock that a process holds as long as it lives: the kernel lets go of it, however the process ends."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path
from typing import IO, Final

RETRY_SECONDS: Final = 0.05


class LockHeld(Exception):
    """Another living process holds the lock."""


class ProcessLock:
    """An exclusive lock on a file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[str] | None = None

    def acquire(self, *, wait_seconds: float) -> None:
        """Take the lock, waiting for a predecessor that is on its way out. Raises LockHeld."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        file = self._path.open("a+")
        deadline = time.monotonic() + wait_seconds
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    file.seek(0)
                    holder = file.read(32).strip() or "unknown"
                    file.close()
                    raise LockHeld(f"{self._path} is held by process {holder}") from None
                time.sleep(RETRY_SECONDS)
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        self._file = file

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
