"""Kernels: what the rays through a picture find, kept as samples without light (`samples.py`).

Where the skin is smooth, only every second pixel each way is looked at; edges are asked four times, and looked at once for
each skin in them. How rays find the clay is in `rays.py`.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from . import layout as at
from ._jit import f, inlined, kernel
from .field import FAR, solid_distance
from .model import Floats, Ints
from .rays import DEPTH, MISSED_BY, TILE, march, passes_by, plan_tiles
from .samples import (
    ABOVE,
    BESIDE,
    CATCH_SCALE,
    COLOUR_SCALE,
    CORNERS,
    NORMAL_SCALE,
    SEEN_THROUGH,
    SHARE_SCALE,
    WEIGHT_SCALE,
)
from .surface import (
    ANSWER_SIZE,
    CATCH_LEFT,
    CATCH_RIGHT,
    CHANNELS,
    CLEARNESS,
    COLOUR,
    EYE,
    FUR,
    GLOWING,
    HIT_GROUP,
    NORMAL,
    OPEN_SKY,
    SHINE,
    SHINE_GLOSS,
    STEEPNESS,
    look,
)

EMPTY = f(-99)  # depth where nothing was hit

# How alike neighbours must be for the skin between them to be taken as smooth.
SMOOTH_DEPTH = f(5)  # pixels between them
SMOOTH_NORMAL = f(0.90)  # cosine
STEEP_DEPTH = f(1.5)  # pixels from the plane of both, where they are farther apart than that
STEEP_NORMAL = f(0.97)
SAME_SKIN = f(2.5)  # pixels of depth within which looks at one group in one pixel are one look
SMOOTH_COLOUR = f(3000)  # of COLOUR_SCALE, over all channels: eight levels each


@inlined
def is_edge(depth: Floats, groups: Ints, x: int, y: int, pixel: float) -> bool:
    """Whether a covered pixel needs more looks: beside it is another group or a step in depth."""
    for k in range(4):
        beside = x + (k == 0) - (k == 1)
        above = y + (k == 2) - (k == 3)
        there = depth[above, beside]
        if there > EMPTY + f(1) and (
            groups[above, beside] != groups[y, x] or abs(there - depth[y, x]) > pixel * SMOOTH_DEPTH
        ):
            return True
    return False


@inlined
def group_at(s: Floats, kinds: Ints, chosen: Ints, count: int, x: float, y: float, z: float) -> int:
    """The group whose fused skin is nearest to a point, as `look` finds it."""
    skin = FAR
    group = f(-1)
    nearest = f(-1)
    fused = FAR
    for q in range(count):
        i = chosen[q]
        if max(z - s[i, at.FRONT], s[i, at.BACK] - z) > min(skin, fused):
            continue
        d = solid_distance(s, kinds, i, x, y, z)
        if s[i, at.GROUP] != group:
            group = s[i, at.GROUP]
            fused = d
        else:
            k = max(s[i, at.BLEND], f(1e-6))
            h = max(k - abs(fused - d), f(0))
            fused = min(fused, d) - h * h * f(0.25) / k
        if fused < skin:
            skin = fused
            nearest = group
    return int(nearest)


@inlined
def _share(value: float) -> int:
    return int(min(max(value, f(0)), f(1)) * f(SHARE_SCALE) + f(0.5))


@inlined
def keep(samples: Any, n: int, pixel: int, depth: float, seen: Floats, lattice: int) -> None:
    """Write what `look` saw as sample n, its weight still nothing."""
    samples[n].pixel = pixel
    samples[n].depth = depth
    samples[n].nx = int(seen[NORMAL] * f(NORMAL_SCALE))
    samples[n].ny = int(seen[NORMAL + 1] * f(NORMAL_SCALE))
    samples[n].nz = int(seen[NORMAL + 2] * f(NORMAL_SCALE))
    samples[n].red = int(math.sqrt(min(max(seen[COLOUR], f(0)), f(3.9))) * f(COLOUR_SCALE) + f(0.5))
    samples[n].green = int(math.sqrt(min(max(seen[COLOUR + 1], f(0)), f(3.9))) * f(COLOUR_SCALE) + f(0.5))
    samples[n].blue = int(math.sqrt(min(max(seen[COLOUR + 2], f(0)), f(3.9))) * f(COLOUR_SCALE) + f(0.5))
    samples[n].main = int(math.sqrt(min(max(seen[COLOUR + 3], f(0)), f(3.9))) * f(COLOUR_SCALE) + f(0.5))
    samples[n].weight = 0
    samples[n].gloss = int(min(max(seen[SHINE_GLOSS], f(1)), f(255)) + f(0.5))
    samples[n].shine = _share(seen[SHINE])
    samples[n].glow = _share(seen[GLOWING])
    samples[n].fur = _share(seen[FUR])
    samples[n].open_sky = _share(seen[OPEN_SKY])
    samples[n].catch_left = int(min(seen[CATCH_LEFT] * f(CATCH_SCALE), f(255)))
    samples[n].catch_right = int(min(seen[CATCH_RIGHT] * f(CATCH_SCALE), f(255)))
    samples[n].lattice = SEEN_THROUGH if seen[CLEARNESS] > f(0.5) else lattice


@inlined
def slope(samples: Any, n: int, right: int, down: int, pixel: float) -> float:
    """How much nearer the plane of a sample's skin is, so many pixels to the right and down."""
    return (f(samples[n].ny) * f(down) - f(samples[n].nx) * f(right)) / max(f(samples[n].nz), f(1)) * pixel


@inlined
def alike(samples: Any, a: int, b: int, right: int, down: int, pixel: float) -> bool:
    """Whether the skin between two samples of one group may be taken as smooth; the second lies so many pixels to the
    right of the first and below it."""
    dot = (
        f(samples[a].nx) * f(samples[b].nx) + f(samples[a].ny) * f(samples[b].ny) + f(samples[a].nz) * f(samples[b].nz)
    )
    apart = samples[b].depth - samples[a].depth
    least = SMOOTH_NORMAL
    if abs(apart) > pixel * SMOOTH_DEPTH:  # steep skin: one plane, or two skins behind one another
        least = STEEP_NORMAL
        apart -= (slope(samples, a, right, down, pixel) + slope(samples, b, right, down, pixel)) * f(0.5)
        if abs(apart) > pixel * STEEP_DEPTH:
            return False
    if dot < least * f(NORMAL_SCALE * NORMAL_SCALE):
        return False
    # As floats: the difference of two unsigned numbers would wrap round.
    apart = abs(f(samples[a].red) - f(samples[b].red)) + abs(f(samples[a].green) - f(samples[b].green))
    apart += abs(f(samples[a].blue) - f(samples[b].blue)) + abs(f(samples[a].main) - f(samples[b].main))
    return apart < SMOOTH_COLOUR


@inlined
def smooth_between(
    samples: Any, index: Ints, groups: Ints, plain: npt.NDArray[np.uint8], x: int, y: int, pixel: float
) -> int:
    """How pixel (x, y) can be had from its neighbours on the lattice: BESIDE, ABOVE, CORNERS, or 0."""
    height, width = index.shape
    left = x - (x & 1)
    right = x + (x & 1)
    upper = y - (y & 1)
    lower = y + (y & 1)
    if right >= width or lower >= height:
        return 0
    a = index[upper, left]
    d = index[lower, right]
    if a < 0 or d < 0 or plain[upper, left] == 0 or plain[lower, right] == 0:
        return 0
    if groups[upper, left] != groups[lower, right] or not alike(samples, a, d, right - left, lower - upper, pixel):
        return 0
    if upper == lower:
        return BESIDE
    if left == right:
        return ABOVE
    b = index[upper, right]
    c = index[lower, left]
    if b < 0 or c < 0 or plain[upper, right] == 0 or plain[lower, left] == 0:
        return 0
    if groups[upper, right] != groups[upper, left] or groups[lower, left] != groups[upper, left]:
        return 0
    if alike(samples, b, c, -2, 2, pixel) and alike(samples, a, b, 2, 0, pixel) and alike(samples, a, c, 0, 2, pixel):
        return CORNERS
    return 0


@kernel
def trace_solids(
    s: Floats,
    kinds: Ints,
    m: Floats,
    p: Floats,
    standing: Floats,
    noise: Floats,
    grid: Floats,
    origin: Floats,
    per_cell: float,
    left: float,
    top: float,
    pixel: float,
    sparse: bool,
    between: npt.NDArray[np.uint8],
    samples: Any,
) -> int:
    """Fill `samples` and `between`; returns how many samples there are.

    `samples` must have room for four to each pixel. `sparse`: smooth skin is looked at on the lattice alone.
    """
    height, width = between.shape
    total = s.shape[0]
    columns = (width + TILE - 1) // TILE
    rows = (height + TILE - 1) // TILE
    lists = np.empty((rows * columns, total), np.int32)
    counts = np.zeros(rows * columns, np.int32)
    spans = np.empty((rows * columns, 2), np.float32)
    depth = np.full((height, width), EMPTY, np.float32)
    groups = np.full((height, width), -1, np.int32)
    index = np.full((height, width), -1, np.int32)
    plain = np.zeros((height, width), np.uint8)
    near = np.empty(total, np.int32)
    apart = np.empty(total, np.float32)
    mixed = np.empty(CHANNELS + 2, np.float32)
    hit = np.empty(2, np.float32)
    seen = np.empty(ANSWER_SIZE, np.float32)
    steep = np.empty((height, width), np.float32)
    missed = np.zeros((height, width), np.float32)
    seen_at = np.empty(5, np.int32)
    seen_group = np.empty(5, np.int32)
    seen_steep = np.empty(5, np.float32)
    n = 0
    plan_tiles(s, kinds, left, top, pixel, rows, columns, lists, counts, spans)
    for turn in range(2 if sparse else 1):
        for tile in range(rows * columns):
            count = counts[tile]
            if count == 0:
                continue
            ty = tile // columns * TILE
            tx = tile % columns * TILE
            for y in range(ty, min(height, ty + TILE)):
                for x in range(tx, min(width, tx + TILE)):
                    on_lattice = (x | y) & 1 == 0
                    if sparse and on_lattice != (turn == 0):
                        continue
                    if turn == 1:
                        how = smooth_between(samples, index, groups, plain, x, y, pixel)
                        if how > 0:
                            between[y, x] = how
                            a = index[y - (y & 1), x - (x & 1)]
                            b = index[y + (y & 1), x + (x & 1)]
                            depth[y, x] = (samples[a].depth + samples[b].depth) * f(0.5)
                            groups[y, x] = groups[y - (y & 1), x - (x & 1)]
                            continue
                    if sparse and passes_by(missed, x, y, on_lattice, pixel):
                        continue
                    px = left + (f(x) + f(0.5)) * pixel
                    py = top - (f(y) + f(0.5)) * pixel
                    guess = EMPTY
                    facing = f(0)
                    step = 2 if on_lattice and sparse else 1
                    a = index[y, x - step] if x >= step else -1
                    if a >= 0:
                        guess = samples[a].depth + slope(samples, a, step, 0, pixel)
                    elif y >= step:
                        a = index[y - step, x]
                        if a >= 0:
                            guess = samples[a].depth + slope(samples, a, 0, step, pixel)
                    if a >= 0:
                        facing = f(samples[a].nz) * f(1.0 / NORMAL_SCALE)
                    march(
                        s, kinds, lists[tile], count, px, py, spans[tile, 0], spans[tile, 1], pixel, guess, facing, hit
                    )  # fmt: skip
                    missed[y, x] = hit[MISSED_BY]
                    cover = f(1) - hit[MISSED_BY] / pixel
                    if cover <= f(0.004):
                        continue
                    look(
                        s, kinds, m, p, standing, noise, grid, origin, per_cell, lists[tile], count,
                        px, py, hit[DEPTH], pixel, near, apart, mixed, seen,
                    )  # fmt: skip
                    cover = f(1) - hit[MISSED_BY] / (pixel * seen[STEEPNESS])
                    if cover <= f(0.004):
                        continue
                    whole = cover > f(0.99)
                    keep(samples, n, y * width + x, hit[DEPTH], seen, 1 if whole and on_lattice else 0)
                    samples[n].weight = int(cover * f(WEIGHT_SCALE))
                    index[y, x] = n
                    n += 1
                    if whole:
                        depth[y, x] = hit[DEPTH]
                        groups[y, x] = int(seen[HIT_GROUP])
                        steep[y, x] = seen[STEEPNESS]
                        plain[y, x] = on_lattice and seen[EYE] == f(0) and seen[CLEARNESS] <= f(0.5)
    for y in range(1, height - 1):
        for x in range(1, width - 1):
            if depth[y, x] < EMPTY + f(1) or not is_edge(depth, groups, x, y, pixel):
                continue
            tile = (y // TILE) * columns + x // TILE
            between[y, x] = 0
            # Looks of this pixel by their group: at most one before the four, and one for each of them.
            known = 0
            last = index[y, x]
            if last >= 0:
                samples[index[y, x]].weight = 0
                seen_at[0] = index[y, x]
                seen_group[0] = groups[y, x]
                seen_steep[0] = steep[y, x]
                known = 1
            for k in range(4):  # a rotated grid of four
                sx = f(0.125) + f(0.25) * f((k * 2 + 1) % 4 if k < 2 else (k * 2) % 4)
                sy = f(0.125) + f(0.25) * f(k)
                px = left + (f(x) + sx) * pixel
                py = top - (f(y) + sy) * pixel
                guess = EMPTY
                facing = f(0)
                if last >= 0:
                    guess = samples[last].depth
                    facing = f(samples[last].nz) * f(1.0 / NORMAL_SCALE)
                march(
                    s, kinds, lists[tile], counts[tile], px, py, spans[tile, 0], spans[tile, 1], pixel, guess, facing, hit
                )  # fmt: skip
                cover = min(f(1), f(1) - hit[MISSED_BY] / (pixel * f(0.5)))
                if cover <= f(0):
                    continue
                group = group_at(s, kinds, lists[tile], counts[tile], px, py, hit[DEPTH])
                which = 0
                while which < known and (
                    seen_group[which] != group or abs(samples[seen_at[which]].depth - hit[DEPTH]) > pixel * SAME_SKIN
                ):
                    which += 1
                if which == known:
                    look(
                        s, kinds, m, p, standing, noise, grid, origin, per_cell, lists[tile], counts[tile],
                        px, py, hit[DEPTH], pixel, near, apart, mixed, seen,
                    )  # fmt: skip
                    keep(samples, n, y * width + x, hit[DEPTH], seen, 0)
                    seen_at[which] = n
                    seen_group[which] = group
                    seen_steep[which] = seen[STEEPNESS]
                    known += 1
                    n += 1
                cover = max(f(0), f(1) - hit[MISSED_BY] / (pixel * f(0.5) * seen_steep[which]))
                last = seen_at[which]
                samples[last].weight += int(cover * f(WEIGHT_SCALE * 0.25))
    return n
