"""Which creates were given to the network, noted where the death of this process cannot take it away.

A pin says that a create *may* have been sent, and is committed for many jobs at once, so a process that is killed leaves
pins of creates that it never came to. A mark is written right before the sending, without waiting for the disk: it
outlives the process, not the machine. Each file has a name of its own, which is pinned with the job: only the file that a
sending would have been marked in can tell that it was not. Rule: after a restart of the machine nothing is known.
"""

from __future__ import annotations

import logging
import os
import secrets
from pathlib import Path
from typing import Final

from rushes.core.relays import Pin

BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")
"""Another one after every start of the machine (Linux); where there is none, marks prove nothing."""
FILE_BYTES_MAX: Final = 4 * 1024 * 1024
"""Some 80,000 creates; then the file begins anew with those that have no answer yet."""

_log = logging.getLogger(__name__)


class Marks:
    """Of one worker. Without a ``path`` nothing is ever known."""

    def __init__(self, path: Path | None, *, boot_id: Path = BOOT_ID) -> None:
        self._path = path
        self._boot = _read(boot_id).strip()
        self.name = ""
        """To be pinned with each job that is sent; empty where marks prove nothing."""
        self._open: set[str] = set()
        """Marked, and the outcome not kept yet; of an earlier process, all that it marked."""
        self._file: int | None = None
        self._size = 0
        if path is None or not self._boot:
            return
        first, *marked = _read(path).split("\n")
        boot, _, name = first.partition(" ")
        if boot == self._boot and name:
            self.name = name
            self._open.update(marked[:-1])  # a last line without its end was cut off, before anything was sent
        else:
            self.name = secrets.token_hex(8)
        self._begin_anew()

    def mark(self, job_id: str) -> None:
        """To be called before anything of the create is sent. If it cannot be noted (a full disk) the file is given up, and
        nothing is proven by it any more. Raises OSError if that fails too; then nothing may be sent.
        """
        if self._file is None:
            return
        line = f"{job_id}\n".encode()
        try:
            if self._size > FILE_BYTES_MAX:
                self._begin_anew()
            if os.write(self._file, line) != len(line):
                raise OSError("the mark could not be written")
        except OSError as error:
            _log.warning("creates cannot be marked any more: %s", error)
            self._give_up()
        self._size += len(line)
        self._open.add(job_id)

    def settle(self, job_id: str) -> None:
        """What came of the create is kept elsewhere by now."""
        self._open.discard(job_id)

    def prove_unsent(self, pin: Pin) -> bool:
        """Whether a create that was pinned, and of which nothing is known, certainly was not sent."""
        return bool(self.name) and pin.marks == self.name and pin.job_id not in self._open

    def _begin_anew(self) -> None:
        assert self._path is not None
        text = "".join(f"{line}\n" for line in (f"{self._boot} {self.name}", *sorted(self._open)))
        partial = self._path.with_name(f"{self._path.name}.partial")
        partial.write_text(text)
        os.replace(partial, self._path)
        if self._file is not None:
            os.close(self._file)
        self._file = os.open(self._path, os.O_WRONLY | os.O_APPEND)
        self._size = len(text)

    def _give_up(self) -> None:
        assert self._path is not None
        self._path.unlink(missing_ok=True)
        self.name = ""
        self.close()

    def close(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:
        return ""
