"""Memory that goes back to the system: what a part of a film took is free once the part is over, but the C library keeps it for itself,
and the next part, whose pictures have other sizes, would take as much again.
"""

from __future__ import annotations

import ctypes
import functools
import gc
import sys
from collections.abc import Callable


def give_back() -> None:
    """Hand back whatever is free. Where the C library has no such call, nothing happens."""
    gc.collect()  # stages and what draws them know each other
    trim = _trim()
    if trim is not None:
        trim(0)


@functools.cache
def _trim() -> Callable[[int], int] | None:
    """`malloc_trim` of glibc, malloc.h."""
    if not sys.platform.startswith("linux"):
        return None
    return getattr(ctypes.CDLL(None), "malloc_trim", None)
