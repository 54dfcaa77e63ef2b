"""Lines of numbers made half or twice as long, by loops that become vector instructions.

Where each pixel looked up where between two numbers it lies, it could not be one; a line that is doubled a few times says the
same. Knows nothing of pictures.
"""

from __future__ import annotations

import numpy as np

from .jit import inlined
from .noise import Number


@inlined
def halve(line: Number, count: Number, out: Number) -> None:
    """The sums of each two of 2 * `count` numbers."""
    for k in range(count):
        out[k] = line[2 * k] + line[2 * k + 1]


@inlined
def double(line: Number, count: Number, out: Number) -> None:
    """Straight lines through `count` + 1 numbers: fill 2 * `count` + 1, with the middle between each two."""
    half = np.float32(0.5)
    for k in range(count):
        value = line[k]
        out[2 * k] = value
        out[2 * k + 1] = (value + line[k + 1]) * half
    out[2 * count] = line[count]


@inlined
def double_between(line: Number, count: Number, out: Number) -> None:
    """What `count` numbers, each of which stands for two pixels, are at those: fill 2 * `count`. The ends stay as they are."""
    near = np.float32(0.75)
    far = np.float32(0.25)
    out[0] = line[0]
    for k in range(count - 1):
        a = line[k]
        b = line[k + 1]
        out[2 * k + 1] = near * a + far * b
        out[2 * k + 2] = far * a + near * b
    out[2 * count - 1] = line[count - 1]
