"""Where the library keeps what it computed once: machine code of kernels, prototypes of meaning. Standard library only."""

from __future__ import annotations

import functools
import os
import sys
from pathlib import Path

LIBRARY = Path(__file__).parent


@functools.cache
def cache_base() -> Path:
    """NUMBA_CACHE_DIR if it is set, else beside the code, else where this user's caches are."""
    stated = os.environ.get("NUMBA_CACHE_DIR")
    if stated:
        return Path(stated)
    beside = LIBRARY / "__pycache__"
    if os.access(beside if beside.exists() else LIBRARY, os.W_OK):
        return beside
    home = Path.home()
    return home / "Library/Caches" if sys.platform == "darwin" else home / ".cache"
