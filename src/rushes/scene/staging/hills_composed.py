"""Land with a plan: a valley, a volcano, an island, a cliff, a wall of ice, a canopy, terraces, dunes.

Other hills are noise and look alike wherever one looks; these are composed around a point of their band. Heights only, as
kernels that `hills.py` calls; what they are coloured with is there.
"""

from __future__ import annotations

import math

from ..drawing.jit import kernel
from ..drawing.noise import Number, fractal, hash01, noise, ridged, smooth

COMPOSED = ("gap", "volcano", "isle", "plateau", "serac", "crowns", "wall", "terraces", "dunes", "knoll")
STEPS = 13.0  # of a terraced slope from its foot to its top
FLOODED = 0.5  # of a step's height is its field, which leans towards who looks up at it, or none would be seen
KNOLL_TOP = 0.36  # of its radius, that is level


@kernel
def composed(
    shape: Number, x: Number, across: Number, u: Number, w: Number, back: Number, cells: Number, spread: Number,
    seed: Number, end: Number,
) -> Number:  # fmt: skip
    """Height in about 0..1. `x` and `across` are world units from the middle of the form, `back` 0..1 into the band; at `end`
    world units to either side the band begins anew."""
    if shape == 0:  # a valley between two flanks
        aside = abs(x) / spread
        flank = smooth(0.12, 1.0, aside + 0.14 * (fractal(u * 2.0, w * 2.0, seed, cells * 2, 2) - 0.4))
        rough = 0.45 * ridged(u, w, seed + 3, cells, 3) + 0.62 * fractal(u, w * 1.5, seed + 11, cells, 3)
        return (flank * (0.62 + 0.38 * rough) + 0.03 * rough) * smooth(0.0, 0.75, back + 0.25 * flank)
    if shape == 1:
        return _volcano(x / spread, across / spread, seed)
    if shape == 2:  # one island
        r = math.sqrt(x * x + across * across * 2.2) / spread
        bump = fractal(u * 3.0, w * 3.0, seed, cells * 3, 3)
        return max(0.0, 1.0 - r * r) ** 0.75 * (0.55 + 0.65 * bump)
    if shape == 3:  # a high plain that breaks off, at both of its ends
        edge = min(x, end - x) / spread + 0.34 * (fractal(w * 1.3 + 40.0, 0.5, seed, 0, 3) - 0.4)
        front = back - 0.05 * fractal(u * 2.0, 0.5, seed + 15, cells * 2, 3)
        step = 0.62 * smooth(0.0, 0.03, front) + 0.38 * smooth(0.06, 0.10, front)
        face = (0.60 * smooth(0.0, 0.05, edge) + 0.40 * smooth(0.08, 0.13, edge)) * step
        notch = 0.84 + 0.16 * fractal(u * 1.5, w * 1.5, seed + 9, cells + cells // 2, 2)
        return face * notch * (0.72 + 0.28 * smooth(0.0, 0.9, edge))
    if shape == 4:  # the front of a glacier: blocks of ice, steep and cracked
        block = _blocks(u * 3.0, w * 2.0, cells * 3, seed)
        crack = _cracks(u * 3.0, w * 2.0, cells * 3, seed)
        swell = fractal(u, 0.5, seed + 7, cells, 2)
        tall = (0.42 + 0.26 * block + 0.30 * swell) * smooth(0.0, 0.03, back)
        return (tall + 0.35 * back) * (0.80 + 0.20 * crack)
    if shape == 5:  # crowns of trees, shoulder to shoulder
        return (0.45 + 0.30 * fractal(u * 0.5, w * 0.5, seed + 3, cells // 2, 2) + 0.42 * _domes(u, w, cells, seed)) * (
            smooth(0.0, 0.25, back)
        )
    if shape == 7:
        return _terraces(x / spread, u, w, back, cells, seed)
    if shape == 8:
        return _dunes(u, w, back, cells, seed)
    if shape == 9:
        return knoll_height(x / spread, 2.0 * back - 1.0)
    # 6: a rock wall across, highest at both sides, lower where the water falls
    aside = abs(x) / spread
    rough = _blocks(u * 2.0, w, cells * 2, seed) * 0.16 + 0.12 * fractal(u * 3.0, w * 3.0, seed + 3, cells * 3, 3)
    return (0.64 + 0.24 * smooth(0.10, 0.8, aside) + rough) * smooth(0.0, 0.05, back + 0.03 * rough)


@kernel
def knoll_height(aside: Number, across: Number) -> Number:
    """One round hill, level on its top; both from its middle, 1 at its foot."""
    return smooth(1.0, KNOLL_TOP, math.sqrt(aside * aside + across * across))


@kernel
def on_path(aside: Number, across: Number) -> Number:
    """How far a path is there, 0..1, that winds up such a hill from its foot to the middle of its top."""
    way = (across + 1.0) / (1.0 - 0.5 * KNOLL_TOP)
    wide = 0.075 - 0.035 * way
    off = aside + 0.085 + 0.26 * way * (1.0 - way) * math.sin(9.0 * way)
    return smooth(wide, 0.6 * wide, abs(off)) * smooth(1.02, 0.98, way)


@kernel
def _terraces(aside: Number, u: Number, w: Number, back: Number, cells: Number, seed: Number) -> Number:
    """Two flanks of a valley, cut into level steps that follow the slope."""
    bump = fractal(u * 1.6, w * 1.6, seed, cells + cells // 2 + cells // 10, 2)
    flank = smooth(0.02, 1.05, abs(aside) + 0.30 * (bump - 0.4))
    high = (0.55 * flank * (0.66 + 0.5 * bump) + 0.14 * bump + 0.42 * back) * smooth(0.0, 0.25, back + 0.2 * flank)
    step = high * STEPS
    level = math.floor(step)
    part = step - level
    return (level + FLOODED * min(part / 0.68, 1.0) + (1.0 - FLOODED) * smooth(0.68, 1.0, part)) / STEPS


@kernel
def _dunes(u: Number, w: Number, back: Number, cells: Number, seed: Number) -> Number:
    """Ridges of sand that wind across: the wind's side rises slowly to a sharp crest, the lee falls steeply from it."""
    bend = 1.1 * (fractal(u, w * 0.6, seed, cells, 2) - 0.4)
    at = 1.15 * w + u + bend
    ridge = math.floor(at)
    part = at - ridge
    slope = smooth(0.0, 1.0, part / 0.72) if part < 0.72 else 1.0 - smooth(0.0, 1.0, (part - 0.72) / 0.28)
    tall = 0.55 + 0.45 * hash01(int(ridge) % cells, 3, seed)
    swell = fractal(u, w, seed + 9, cells, 2)
    return (0.66 * slope * tall + 0.40 * swell) * smooth(0.0, 0.28, back)


@kernel
def _volcano(x: Number, y: Number, seed: Number) -> Number:
    r = math.sqrt(x * x + y * y)
    if r > 1.0:
        return 0.0
    angle = math.atan2(y, x)
    gully = noise(angle * 5.0 + 40.0, r * 1.5, seed, 0) - 0.5
    r += 0.05 * gully * smooth(0.12, 0.4, r)
    slope = (1.0 - min(r, 1.0)) ** 1.55
    rim = (1.0 - 0.15) ** 1.55 + 0.03 * (noise(angle * 2.0 + 40.0, 0.5, seed + 5, 0) - 0.5)
    if r < 0.15:
        return rim - (0.15 - r) * 1.7
    return min(slope, rim)


@kernel
def _domes(u: Number, w: Number, cells: Number, seed: Number) -> Number:
    best = 0.0
    for a in range(-1, 2):
        for b in range(-1, 2):
            i = math.floor(u) + a
            j = math.floor(w) + b
            wrapped = i % cells
            dx = u - i - 0.2 - 0.6 * hash01(wrapped, j, seed + 41)
            dw = w - j - 0.2 - 0.6 * hash01(wrapped, j, seed + 43)
            size = 0.55 + 0.35 * hash01(wrapped, j, seed + 47)
            best = max(best, max(0.0, 1.0 - (dx * dx + dw * dw) / (size * size)) ** 0.5 * (0.6 + 0.4 * size))
    return best


@kernel
def _blocks(u: Number, w: Number, cells: Number, seed: Number) -> Number:
    """One height a cell, with short slopes between."""
    i = math.floor(u)
    j = math.floor(w)
    share_u = smooth(0.42, 0.58, u - i)
    share_w = smooth(0.42, 0.58, w - j)
    low = hash01(i % cells, j, seed + 61) * (1.0 - share_u) + hash01((i + 1) % cells, j, seed + 61) * share_u
    high = hash01(i % cells, j + 1, seed + 61) * (1.0 - share_u) + hash01((i + 1) % cells, j + 1, seed + 61) * share_u
    return low * (1.0 - share_w) + high * share_w


@kernel
def _cracks(u: Number, w: Number, cells: Number, seed: Number) -> Number:
    """1 on a block, 0 in the cleft between two."""
    bent = u + 0.25 * noise(w * 2.0 + 40.0, u * 0.5, seed + 71, 0)
    return smooth(0.0, 0.12, abs(bent - math.floor(bent) - 0.5))
