"""Kernels: strokes of paint on the resting figure. Seamless by construction: they never see a joint."""

from __future__ import annotations

import math

from . import layout as at
from ._jit import f, inlined, kernel
from .model import Floats

_C, _A, _R = at.PAINT_CENTRE, at.PAINT_AXES, at.RADII
_BLOB, _TIP, _STROKE, _DISC, _PANEL = at.BLOB, at.TIP, at.STROKE, at.DISC, at.PANEL
_STRIPES, _SPOTS, _PATCHES = at.STRIPES, at.SPOTS, at.PATCHES
_SOFT, _FREQUENCY, _WOBBLE, _BEND = at.SOFT, at.FREQUENCY, at.WOBBLE, at.BEND


@inlined
def ramp(a: float, b: float, x: float) -> float:
    t = min(max((x - a) / (b - a), f(0)), f(1))
    return t * t * (f(3) - f(2) * t)


@inlined
def noise_at(noise: Floats, x: float, y: float, z: float) -> float:
    """Trilinear in the periodic noise; one cell is one unit."""
    i = math.floor(x)
    j = math.floor(y)
    k = math.floor(z)
    x -= f(i)
    y -= f(j)
    z -= f(k)
    mask = noise.shape[0] - 1
    i0 = int(i) & mask
    j0 = int(j) & mask
    k0 = int(k) & mask
    i1 = (i0 + 1) & mask
    j1 = (j0 + 1) & mask
    k1 = (k0 + 1) & mask
    a = noise[k0, j0, i0] + (noise[k0, j0, i1] - noise[k0, j0, i0]) * x
    b = noise[k0, j1, i0] + (noise[k0, j1, i1] - noise[k0, j1, i0]) * x
    c = noise[k1, j0, i0] + (noise[k1, j0, i1] - noise[k1, j0, i0]) * x
    d = noise[k1, j1, i0] + (noise[k1, j1, i1] - noise[k1, j1, i0]) * x
    a += (b - a) * y
    c += (d - c) * y
    return f(a + (c - a) * z)


@inlined
def scatter(i: int, j: int, k: int) -> float:
    """A number in 0..1 that belongs to one cell of space."""
    n = (i * 374761393 + j * 668265263 + k * 1274126177) & 0xFFFFFFFF
    n = ((n ^ (n >> 13)) * 1274126177) & 0xFFFFFFFF
    return f((n ^ (n >> 16)) & 0xFFFF) * f(1.0 / 65535.0)


@kernel
def nearest_spot(x: float, y: float, z: float) -> float:
    """Distance to the nearest of the jittered points, one to a cell."""
    ci = math.floor(x)
    cj = math.floor(y)
    ck = math.floor(z)
    best = f(9)
    for i in range(ci - 1, ci + 2):
        for j in range(cj - 1, cj + 2):
            for k in range(ck - 1, ck + 2):
                ex = f(i) + f(0.2) + f(0.6) * scatter(i, j, k) - x
                ey = f(j) + f(0.2) + f(0.6) * scatter(i + 9, j, k) - y
                ez = f(k) + f(0.2) + f(0.6) * scatter(i, j + 9, k) - z
                best = min(best, ex * ex + ey * ey + ez * ez)
    return math.sqrt(best)


@inlined
def coverage(p: Floats, noise: Floats, i: int, x: float, y: float, z: float, uneven: float, pixel: float) -> float:
    """How thick paint i lies on a point of the resting figure, 0..1, before its opacity."""
    x -= p[i, _C]
    y -= p[i, _C + 1]
    z -= p[i, _C + 2]
    out = p[i, _A] * x + p[i, _A + 1] * y + p[i, _A + 2] * z
    up = p[i, _A + 3] * x + p[i, _A + 4] * y + p[i, _A + 5] * z
    side = p[i, _A + 6] * x + p[i, _A + 7] * y + p[i, _A + 8] * z
    kind = int(p[i, at.KIND])
    soft = p[i, _SOFT]
    wobble = p[i, _WOBBLE]
    if kind == _TIP:
        return ramp(-soft, soft, out + uneven * wobble)
    if kind in (_STROKE, _DISC, _PANEL):
        if abs(out) > p[i, _R]:
            return f(0)
        if kind == _STROKE:
            bend = p[i, _BEND]
            off = up - bend * side * side
            slope = f(2) * bend * side
            past = max(abs(side) - p[i, _R + 2], f(0))
            d = math.sqrt(off * off / (f(1) + slope * slope) + past * past) - p[i, _R + 1]
        elif kind == _DISC:
            a = up / p[i, _R + 1]
            b = side / p[i, _R + 2]
            d = (math.sqrt(a * a + b * b) - f(1)) * min(p[i, _R + 1], p[i, _R + 2])
        else:
            corner = p[i, _BEND]
            a = abs(up) - p[i, _R + 1] + corner
            b = abs(side) - p[i, _R + 2] + corner
            inside = min(max(a, b), f(0))
            a = max(a, f(0))
            b = max(b, f(0))
            d = math.sqrt(a * a + b * b) + inside - corner
        edge = max(soft, pixel * f(0.7))
        return ramp(edge, -edge, d)
    a = out / p[i, _R]
    b = up / p[i, _R + 1]
    c = side / p[i, _R + 2]
    inside = math.sqrt(a * a + b * b + c * c)
    if inside > f(1) + soft + abs(wobble) * f(0.6):
        return f(0)
    region = ramp(f(1) + soft, f(1) - soft, inside + uneven * wobble)
    if kind == _BLOB:
        return region
    if kind == _STRIPES:
        wave = math.sin(out * p[i, _FREQUENCY] + uneven * wobble * f(6)) - p[i, _BEND]
        edge = max(f(0.16), pixel * p[i, _FREQUENCY])
        return region * ramp(-edge, edge, wave)
    if kind == _SPOTS:
        frequency = p[i, _FREQUENCY]
        near = nearest_spot(out * frequency, up * frequency, side * frequency)
        edge = max(f(0.05), pixel * frequency * f(0.7))
        return region * ramp(p[i, _BEND] + edge, p[i, _BEND] - edge, near)
    if kind == _PATCHES:
        frequency = p[i, _FREQUENCY]
        ragged = noise_at(noise, x * f(13), y * f(13), z * f(13))
        near = nearest_spot(out * frequency, up * frequency, side * frequency) + ragged * f(0.30)
        edge = max(f(0.03), pixel * frequency * f(0.7))
        return region * ramp(p[i, _BEND] + edge, p[i, _BEND] - edge, near)
    wave = math.sin(math.atan2(side, out) * p[i, _FREQUENCY])
    edge = max(f(0.05), pixel * p[i, _FREQUENCY] / (math.sqrt(out * out + side * side) + f(1e-3)))
    return region * ramp(-edge, edge, wave)
