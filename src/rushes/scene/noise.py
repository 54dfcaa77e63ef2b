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
    for axis in (0, 1):
        for _ in range(3):
            image = _box(image, size, axis, wrap and axis == 1)
    return image


def _box(image: np.ndarray, radius: int, axis: int, wrap: bool) -> np.ndarray:
    padding = [(0, 0)] * image.ndim
    padding[axis] = (radius + 1, radius)
    padded = np.pad(image, padding, mode="wrap" if wrap else "edge")
    sums = np.cumsum(padded, axis=axis, dtype=np.float32)
    upper = np.take(sums, range(2 * radius + 1, sums.shape[axis]), axis=axis)
    lower = np.take(sums, range(sums.shape[axis] - 2 * radius - 1), axis=axis)
    result: np.ndarray = (upper - lower) * np.float32(1.0 / (2 * radius + 1))
    return result
