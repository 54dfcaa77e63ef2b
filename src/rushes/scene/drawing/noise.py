"""Value noise and small curves for kernels.

All noise here can repeat in x after a whole number of cells, because layers are endless to the left and right. Integer
hashes only: the same seed gives the same numbers in every process.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from .jit import kernel

Number = Any  # inside kernels everything is a machine number


@kernel
def hash01(i: Number, j: Number, seed: Number) -> Number:
    """A number in 0..1 for a lattice point."""
    n = (i * 374761393 + j * 668265263 + seed * 1274126177) & 0xFFFFFFFF
    n = ((n ^ (n >> 13)) * 1274126177) & 0xFFFFFFFF
    return ((n ^ (n >> 16)) & 0xFFFF) * (1.0 / 65535.0)


@kernel
def smooth(low: Number, high: Number, value: Number) -> Number:
    """Smoothstep from 0 at `low` to 1 at `high`; `low` may be the larger one."""
    t = min(max((value - low) / (high - low), 0.0), 1.0)
    return t * t * (3.0 - 2.0 * t)


@kernel
def noise(x: Number, y: Number, seed: Number, period: Number) -> Number:
    """Value noise in 0..1 that repeats in x after `period` cells (0: never)."""
    i = math.floor(x)
    j = math.floor(y)
    fx = x - i
    fy = y - j
    fx = fx * fx * (3.0 - 2.0 * fx)
    fy = fy * fy * (3.0 - 2.0 * fy)
    i0 = int(i)
    i1 = i0 + 1
    j0 = int(j)
    if period > 0:
        i0 = i0 % period
        i1 = i1 % period
    a = hash01(i0, j0, seed)
    b = hash01(i1, j0, seed)
    c = hash01(i0, j0 + 1, seed)
    d = hash01(i1, j0 + 1, seed)
    a += (b - a) * fx
    c += (d - c) * fx
    return a + (c - a) * fy


@kernel
def fractal(x: Number, y: Number, seed: Number, period: Number, octaves: Number) -> Number:
    """Sum of noise octaves, in about 0..1."""
    total = 0.0
    weight = 0.5
    for octave in range(octaves):
        total += weight * noise(x, y, seed + octave * 17, period)
        x *= 2.0
        y *= 2.0
        period *= 2
        weight *= 0.5
    return total


@kernel
def ridged(x: Number, y: Number, seed: Number, period: Number, octaves: Number) -> Number:
    """Sharp crests, in about 0..1."""
    total = 0.0
    weight = 0.55
    for octave in range(octaves):
        n = 1.0 - abs(2.0 * noise(x, y, seed + octave * 29, period) - 1.0)
        total += weight * n * n
        x *= 2.0
        y *= 2.0
        period *= 2
        weight *= 0.45
    return total


def box_blur(image: np.ndarray, radius_px: float, wrap: bool = False) -> np.ndarray:
    """Three box passes along both axes of a float array: close to a Gaussian of that radius."""
    size = max(0, round(radius_px * 0.95))
    if size == 0:
        return image
    height, width = image.shape[:2]
    blurred = np.array(image, np.float32, order="C").reshape(height, width, -1)
    flat, channels = blurred.reshape(1, height, -1), blurred.shape[2]
    for _ in range(3):
        flat = _box(flat, size, wrap=False)
    along = flat.reshape(height, width, channels)
    for _ in range(3):
        along = _box(along, size, wrap)
    return along.reshape(image.shape)


def _box(lines: np.ndarray, radius: int, wrap: bool) -> np.ndarray:
    """The mean of `radius` neighbours on either side along the second axis of three; beyond an end, the last or, if it is
    to `wrap`, the first of the other end."""
    boxed = np.empty_like(lines)
    at = np.arange(-radius - 1, lines.shape[1] + radius)
    at = at % lines.shape[1] if wrap else np.clip(at, 0, lines.shape[1] - 1)
    _slide(lines, boxed, at, radius)
    return boxed


@kernel
def _slide(lines: Number, boxed: Number, at: Number, radius: Number) -> None:
    count, length, width = lines.shape
    span = 2 * radius + 1
    share = 1.0 / span
    # Two sums of the same, one behind the other: of what is nowhere negative, neither is their difference.
    come, gone = np.empty(width, np.float64), np.empty(width, np.float64)
    for n in range(count):
        come[:] = 0.0
        gone[:] = 0.0
        for k in range(span):
            for i in range(width):
                come[i] += lines[n, at[k], i]
        for j in range(length):
            last, first = at[j + span], at[j]
            for i in range(width):
                come[i] += lines[n, last, i]
                gone[i] += lines[n, first, i]
                boxed[n, j, i] = (come[i] - gone[i]) * share
