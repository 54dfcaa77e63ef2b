"""Kernels: the distance to the clay, and a coarse grid of it for occlusion and soft shadow.

Rows are indexed directly: a slice per call costs a third of the time. Everything is float32.
"""

from __future__ import annotations

import math

import numpy as np

from . import layout as at
from ._jit import f, inlined, kernel
from .model import Floats, Ints

_GROUP, _BLEND, _X, _Y, _Z = at.GROUP, at.BLEND, at.CENTRE, at.CENTRE + 1, at.CENTRE + 2
_A, _S, _E = at.AXES, at.SIZE, at.EXTRA
_FRONT, _BACK = at.FRONT, at.BACK
_CONE, _BOX, _CYLINDER, _SLAB, _ELLIPSOID = at.CONE, at.BOX, at.CYLINDER, at.SLAB, at.ELLIPSOID

FAR = f(1e9)


@inlined
def quad_distance(s: Floats, i: int, x: float, y: float) -> float:
    """Signed distance in the plane to the four corners of slab i."""
    best = FAR
    sign = f(1)
    j = 3
    for k in range(4):
        px = s[i, _E + 2 * k]
        py = s[i, _E + 2 * k + 1]
        qy = s[i, _E + 2 * j + 1]
        ex = s[i, _E + 2 * j] - px
        ey = qy - py
        wx = x - px
        wy = y - py
        along = min(max((wx * ex + wy * ey) * s[i, at.EDGE + k], f(0)), f(1))
        bx = wx - ex * along
        by = wy - ey * along
        best = min(best, bx * bx + by * by)
        above = y >= py
        below = y < qy
        left = ex * wy > ey * wx
        if (above and below and left) or (not above and not below and not left):
            sign = -sign
        j = k
    return sign * math.sqrt(best)


@inlined
def solid_distance(s: Floats, kinds: Ints, i: int, x: float, y: float, z: float) -> float:
    """Distance from a point to solid i (a bound for ellipsoids, exact for the rest)."""
    x -= s[i, _X]
    y -= s[i, _Y]
    z -= s[i, _Z]
    kind = kinds[i]
    ly = s[i, _A + 3] * x + s[i, _A + 4] * y + s[i, _A + 5] * z
    if kind == _CONE:
        flat = s[i, _S + 3]
        if flat > f(1.001):
            lx = s[i, _A] * x + s[i, _A + 1] * y + s[i, _A + 2] * z
            lz = (s[i, _A + 6] * x + s[i, _A + 7] * y + s[i, _A + 8] * z) * flat
            across2 = lx * lx + lz * lz
        else:
            across2 = max(x * x + y * y + z * z - ly * ly, f(0))
            flat = f(1)
        across = math.sqrt(across2)
        slant = s[i, _E]
        cosine = s[i, _E + 1]
        k = cosine * ly - slant * across
        if k < f(0):
            return f((math.sqrt(across2 + ly * ly) - s[i, _S + 1]) / flat)
        if k > cosine * s[i, _S]:
            ly -= s[i, _S]
            return f((math.sqrt(across2 + ly * ly) - s[i, _S + 2]) / flat)
        return f((across * cosine + ly * slant - s[i, _S + 1]) / flat)
    lx = s[i, _A] * x + s[i, _A + 1] * y + s[i, _A + 2] * z
    lz = s[i, _A + 6] * x + s[i, _A + 7] * y + s[i, _A + 8] * z
    if kind == _ELLIPSOID:
        a = lx * s[i, _E]
        b = ly * s[i, _E + 1]
        c = lz * s[i, _E + 2]
        k0 = math.sqrt(a * a + b * b + c * c)
        a *= s[i, _E]
        b *= s[i, _E + 1]
        c *= s[i, _E + 2]
        k1 = math.sqrt(a * a + b * b + c * c) + f(1e-6)
        return f(k0 * (k0 - f(1)) / k1)
    if kind == _BOX:
        r = s[i, _S + 3]
        a = abs(lx) - s[i, _S] + r
        b = abs(ly) - s[i, _S + 1] + r
        c = abs(lz) - s[i, _S + 2] + r
        inside = min(max(a, max(b, c)), f(0))
        a = max(a, f(0))
        b = max(b, f(0))
        c = max(c, f(0))
        return f(math.sqrt(a * a + b * b + c * c) + inside - r)
    if kind == _CYLINDER:
        r = s[i, _S + 2]
        a = math.sqrt(lx * lx + ly * ly) - s[i, _S] + r
        b = abs(lz) - s[i, _S + 1] + r
        inside = min(max(a, b), f(0))
        a = max(a, f(0))
        b = max(b, f(0))
        return f(math.sqrt(a * a + b * b) + inside - r)
    if kind == _SLAB:
        a = quad_distance(s, i, lx, ly)
        b = abs(lz) - s[i, _S]
        inside = min(max(a, b), f(0))
        a = max(a, f(0))
        b = max(b, f(0))
        return f(math.sqrt(a * a + b * b) + inside - s[i, _S + 1])
    a = math.sqrt(lx * lx + lz * lz) - s[i, _S]
    return f(math.sqrt(a * a + ly * ly) - s[i, _S + 1])


@inlined
def distance(s: Floats, kinds: Ints, chosen: Ints, count: int, x: float, y: float, z: float) -> float:
    """Distance to the chosen solids: smooth minimum inside a group, plain minimum between groups.

    What lies farther before or behind the point than what was found is not looked at: the far wing behind the near one.
    """
    best = FAR
    group = f(-1)
    fused = FAR
    for q in range(count):
        i = chosen[q]
        if max(z - s[i, _FRONT], s[i, _BACK] - z) > min(best, fused):
            continue
        d = solid_distance(s, kinds, i, x, y, z)
        if s[i, _GROUP] != group:
            best = min(best, fused)
            group = s[i, _GROUP]
            fused = d
        else:
            k = s[i, _BLEND]
            if k > f(0):
                h = max(k - abs(fused - d), f(0))
                fused = min(fused, d) - h * h * f(0.25) / k
            else:
                fused = min(fused, d)
    return min(best, fused)


BRICK = 4  # cells a side that share one list of near solids
GRID_FAR = f(0.45)  # nothing asks what lies farther away


@kernel
def build_grid(s: Floats, kinds: Ints, origin: Floats, cell: float, nx: int, ny: int, nz: int) -> Floats:
    """The distance at the corners of a coarse grid, indexed [z, y, x]."""
    grid = np.empty((nz, ny, nx), np.float32)
    total = s.shape[0]
    single = np.empty(total, np.float32)
    near = np.empty(total, np.int32)
    half = f(cell * f(BRICK * 0.9))
    middle = f((BRICK - 1) * 0.5)
    for bz in range(0, nz, BRICK):
        for by in range(0, ny, BRICK):
            for bx in range(0, nx, BRICK):
                x = origin[0] + cell * (f(bx) + middle)
                y = origin[1] + cell * (f(by) + middle)
                z = origin[2] + cell * (f(bz) + middle)
                least = FAR
                for i in range(total):
                    single[i] = solid_distance(s, kinds, i, x, y, z)
                    least = min(least, single[i])
                count = 0
                for i in range(total):
                    if single[i] < least + half + half:
                        near[count] = i
                        count += 1
                for kz in range(bz, min(nz, bz + BRICK)):
                    for ky in range(by, min(ny, by + BRICK)):
                        for kx in range(bx, min(nx, bx + BRICK)):
                            if least > GRID_FAR:
                                grid[kz, ky, kx] = least - half * f(0.5)
                            else:
                                grid[kz, ky, kx] = distance(
                                    s,
                                    kinds,
                                    near,
                                    count,
                                    origin[0] + cell * f(kx),
                                    origin[1] + cell * f(ky),
                                    origin[2] + cell * f(kz),
                                )
    return grid


@inlined
def grid_distance(grid: Floats, origin: Floats, per_cell: float, x: float, y: float, z: float) -> float:
    """Trilinear; outside the grid, the distance to it is added."""
    nz, ny, nx = grid.shape
    x = (x - origin[0]) * per_cell
    y = (y - origin[1]) * per_cell
    z = (z - origin[2]) * per_cell
    cx = min(max(x, f(0)), f(nx - 1.001))
    cy = min(max(y, f(0)), f(ny - 1.001))
    cz = min(max(z, f(0)), f(nz - 1.001))
    outside = f(0)
    if x != cx or y != cy or z != cz:
        outside = math.sqrt((x - cx) * (x - cx) + (y - cy) * (y - cy) + (z - cz) * (z - cz)) / per_cell
    i = int(cx)
    j = int(cy)
    k = int(cz)
    cx -= f(i)
    cy -= f(j)
    cz -= f(k)
    a = grid[k, j, i] + (grid[k, j, i + 1] - grid[k, j, i]) * cx
    b = grid[k, j + 1, i] + (grid[k, j + 1, i + 1] - grid[k, j + 1, i]) * cx
    c = grid[k + 1, j, i] + (grid[k + 1, j, i + 1] - grid[k + 1, j, i]) * cx
    d = grid[k + 1, j + 1, i] + (grid[k + 1, j + 1, i + 1] - grid[k + 1, j + 1, i]) * cx
    a += (b - a) * cy
    c += (d - c) * cy
    return f(a + (c - a) * cz + outside)


@kernel
def occlusion(
    grid: Floats, origin: Floats, per_cell: float, x: float, y: float, z: float, nx: float, ny: float, nz: float
) -> float:
    """How much of the sky a point of the skin sees, 0..1, from four looks along its normal."""
    hidden = f(0)
    step = f(0.05)
    weight = f(0.55)
    for _ in range(4):
        d = grid_distance(grid, origin, per_cell, x + nx * step, y + ny * step, z + nz * step)
        hidden += weight * max(f(0), step - d) / step
        step *= f(1.75)
        weight *= f(0.75)
    return f(0.16) + f(0.84) * max(f(0), f(1) - hidden * f(0.62))


@kernel
def sunlit(
    grid: Floats, origin: Floats, per_cell: float, x: float, y: float, z: float, dx: float, dy: float, dz: float
) -> float:
    """Soft shadow: 1 in the light, 0 in the dark."""
    lit = f(1)
    t = f(0.07)
    for _ in range(20):
        d = grid_distance(grid, origin, per_cell, x + dx * t, y + dy * t, z + dz * t) + f(0.012)
        lit = min(lit, f(5) * max(d, f(0)) / t)
        if lit < f(0.005):
            return f(0)
        t += max(d * f(0.85), f(0.035))
        if t > f(1.9) or d > GRID_FAR:
            break
    return lit * lit * (f(3) - f(2) * lit)
