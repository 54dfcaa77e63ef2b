"""A quick blur: the mean of the square around every pixel, at a cost that does not grow with the square."""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number


@kernel
def mean_around(image: Number, out: Number, radius: Number) -> None:
    """Float32 planes of one size; `radius` in pixels. Edges are drawn out."""
    rows, columns = image.shape
    sums = np.empty(columns, np.float32)
    share = np.float32(1.0 / ((2 * radius + 1) * (2 * radius + 1)))
    for j in range(rows):
        if j == 0:
            for i in range(columns):
                sums[i] = image[0, i] * radius
            for k in range(radius + 1):
                row = image[min(k, rows - 1)]
                for i in range(columns):
                    sums[i] += row[i]
        else:
            new = image[min(j + radius, rows - 1)]
            old = image[max(j - radius - 1, 0)]
            for i in range(columns):
                sums[i] += new[i] - old[i]
        total = sums[0] * radius
        for k in range(radius + 1):
            total += sums[min(k, columns - 1)]
        for i in range(columns):
            if i > 0:
                total += sums[min(i + radius, columns - 1)] - sums[max(i - radius - 1, 0)]
            out[j, i] = total * share
