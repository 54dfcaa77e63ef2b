"""What a render process does to itself before it opens anything: bounds, manners, and an end with its parent.

Each step does what the system offers and nothing where it offers nothing. Rule: no render process outlives
the process that started it, whatever either is doing at that moment.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

NICENESS: Final = 10
"""Renders take whatever the machine has left; answers to clients come first."""
OOM_SCORE: Final = 800
"""Of 1000: when memory runs out, Linux ends a render before it thinks of the server or the database."""
DATA_PER_RESIDENT: Final = 2
"""Private memory a process may reserve, as a multiple of what it may really use: codecs and compilers reserve more."""
AUTOGROUP: Final = Path("/proc/self/autogroup")
"""Where Linux keeps the niceness of a session as a whole, if it groups by sessions."""
_PR_SET_PDEATHSIG: Final = 1
"""From <linux/prctl.h>."""


def confine(*, parent_pid: int | None, memory_bytes_max: int | None) -> None:
    """Apply every bound to this process."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core file would hold what clients sent
    if sys.platform == "linux":
        if memory_bytes_max is not None:
            _limit_data(memory_bytes_max * DATA_PER_RESIDENT)
        _be_first_to_go()
        if parent_pid is not None:
            _die_with_parent(parent_pid)
    _be_nice()


def end_now() -> None:
    """End this process, and what it started, at once: no handlers, no buffers, no waiting for a lock."""
    if _has_own_session():  # so its group is nobody else's
        os.killpg(os.getpid(), signal.SIGKILL)
    os._exit(1)


def peak_resident_bytes() -> int:
    """The most memory this process ever had."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _has_own_session() -> bool:
    return os.getsid(0) == os.getpid()


def _be_nice() -> None:
    """To whatever else runs. A session of its own may be a scheduling group of its own, inside of which alone niceness
    counts: groups share a processor evenly, whoever is in them (sched(7), "The autogroup feature").
    """
    os.nice(NICENESS)
    if _has_own_session():
        with suppress(OSError):
            AUTOGROUP.write_text(str(NICENESS))


def _limit_data(bytes_max: int) -> None:
    """One allocation beyond reason then fails as MemoryError before it is made."""
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    if hard != resource.RLIM_INFINITY:
        bytes_max = min(bytes_max, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (bytes_max, hard))


def _be_first_to_go() -> None:
    try:
        Path("/proc/self/oom_score_adj").write_text(str(OOM_SCORE))
    except OSError:
        return  # some containers forbid it; the pool's own watch remains


def _die_with_parent(parent_pid: int) -> None:
    """Ask Linux for SIGKILL when the thread that started us ends. (The pool starts children from one that stays.)"""
    import ctypes

    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != parent_pid:
        end_now()  # it ended before we asked
