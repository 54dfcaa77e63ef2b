"""What kernels are written with: the shared decorator and the literal of single precision.

Numba renews a cached kernel when the file of that kernel changes, not when a kernel it calls in another file
does: whoever edits `field.py` or `paint.py` also deletes `__pycache__/*.nb*` beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba
import numpy as np

from rushes.scene.jit import kernel

# Kernels calculate in single precision: every literal in them is wrapped in this.
f = cast("type[float]", np.float32)

Function = TypeVar("Function", bound=Callable[..., Any])


def inlined(function: Function) -> Function:
    """Compile into each caller: an array is nine machine words, and passing two to a small function costs more than
    the function itself."""
    options: Any = numba.njit(cache=True, nogil=True, fastmath=True, error_model="numpy", forceinline=True)
    compiled: Function = options(function)
    return compiled


__all__ = ["f", "inlined", "kernel"]
