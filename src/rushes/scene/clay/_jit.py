"""What kernels are written with: the shared decorator and the literal of single precision."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numpy as np

from rushes.scene.jit import compiled, kernel

# Kernels calculate in single precision: every literal in them is wrapped in this.
f = cast("type[float]", np.float32)

Function = TypeVar("Function", bound=Callable[..., Any])


def inlined(function: Function) -> Function:
    """Compile into each caller: an array is nine machine words, and passing two to a small function costs more than
    the function itself."""
    return compiled(function, forceinline=True)


__all__ = ["f", "inlined", "kernel"]
