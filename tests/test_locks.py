"""A lock is held as long as its process lives, and no longer."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from rushes.locks import LockHeld, ProcessLock


def test_a_second_holder_is_told_who_the_first_is_and_gets_the_lock_when_that_dies(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    code = (
        "import sys; from pathlib import Path; from rushes.locks import ProcessLock;"
        f"ProcessLock(Path({str(path)!r})).acquire(wait_seconds=0); print('held', flush=True); sys.stdin.read()"
    )
    # The lock object must live as long as the process: bind it.
    code = code.replace("ProcessLock(Path", "lock = ProcessLock(Path").replace(").acquire", "); lock.acquire")
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None and holder.stdout.readline() == "held\n"
        with pytest.raises(LockHeld, match=str(holder.pid)):
            ProcessLock(path).acquire(wait_seconds=0)
        holder.kill()
        holder.wait()
        lock = ProcessLock(path)
        lock.acquire(wait_seconds=10)
    lock.release()
    again = ProcessLock(path)
    again.acquire(wait_seconds=0)
    again.release()
