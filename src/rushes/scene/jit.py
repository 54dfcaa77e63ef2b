"""How kernels are compiled: one typed decorator, one set of options, one place for the machine code.

Every kernel of the renderer goes through `kernel` or `inlined`, so that the options are the same everywhere: cached on
disk, without the interpreter lock, fast arithmetic, and no exceptions for division. `prange` is not used: many small
parallel regions were measured two to three times slower than one thread, and frames scale better than rows.

numba renews a cached kernel when the kernel's own file changes, but not when one that it calls in another file does.
So the cache lies in a folder named by the digest of the whole library: any change of it compiles anew.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

import numba

Function = TypeVar("Function", bound=Callable[..., Any])

settings: Any = numba.config
"""numba's own; its variables are made at import, where no type checker sees them."""
LIBRARY = Path(__file__).parent


def kernel(function: Function) -> Function:
    """Compile `function` on first call and keep the machine code on disk."""
    return compiled(function)


def compiled(function: Function, **options: bool) -> Function:
    """The decorator behind `kernel`, with further options of numba's."""
    previous = settings.CACHE_DIR
    # numba looks here while it decorates, and at no other time: whoever else uses it keeps their own folder.
    settings.CACHE_DIR = CACHE_FOLDER
    try:
        jit: Any = numba.njit
        made = jit(cache=True, nogil=True, fastmath=True, error_model="numpy", **options)(function)
    finally:
        settings.CACHE_DIR = previous
    return cast(Function, made)


def _digest() -> str:
    found = hashlib.sha256()
    for path in sorted(LIBRARY.rglob("*.py")):
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


def _cache_folder() -> str:
    """NUMBA_CACHE_DIR if it is set, else beside the code, else where this user's caches are."""
    name = f"rushes-kernels-{_digest()}"
    if settings.CACHE_DIR:
        return str(Path(settings.CACHE_DIR) / name)
    beside = LIBRARY / "__pycache__"
    if os.access(beside if beside.exists() else LIBRARY, os.W_OK):
        return str(beside / name)
    home = Path.home()
    caches = home / "Library/Caches" if sys.platform == "darwin" else home / ".cache"
    return str(caches / name)


CACHE_FOLDER = _cache_folder()
