"""How kernels are compiled: one typed decorator, one set of options.

Every kernel of the renderer goes through `kernel`, so that the options are the same everywhere: cached on disk, without
the interpreter lock, fast arithmetic, and no exceptions for division. `prange` is not used: many small parallel regions
were measured two to three times slower than one thread, and frames scale better than rows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba

Function = TypeVar("Function", bound=Callable[..., Any])


def kernel(function: Function) -> Function:
    """Compile `function` on first call and keep the machine code on disk."""
    compiled = numba.njit(cache=True, nogil=True, fastmath=True, error_model="numpy")(function)
    return cast(Function, compiled)
