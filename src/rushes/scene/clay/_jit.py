"""What kernels are written with: the shared decorator and the literal of single precision."""

from __future__ import annotations

from typing import cast

import numpy as np

from ..drawing.jit import inlined, kernel

# Kernels calculate in single precision: every literal in them is wrapped in this.
f = cast("type[float]", np.float32)

__all__ = ["f", "inlined", "kernel"]
