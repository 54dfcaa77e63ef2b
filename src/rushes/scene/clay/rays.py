"""Kernels: rays. Blocks and tiles of a picture choose the solids that they can see, rays walk to the clay.

What a ray finds there is looked at and kept by `tracer.py`. To remember: a distance may be too small, hardly ever too large,
so a ray may always walk as far as it says, and farther only where it can turn back.
"""

from __future__ import annotations

import math

import numpy as np

from . import layout as at
from ._jit import f, inlined, kernel
from .field import FAR, distance
from .model import Floats, Ints

_X, _S, _A = at.CENTRE, at.SIZE, at.AXES
_CONE = at.CONE

TILE = 4  # pixels a side
BLOCK = 4  # tiles a side that are planned together first
GUESS_BEFORE = f(2)  # pixels before a guessed depth at which a ray begins
LEAVING = f(1.5)  # times the distance that a ray walks which gets away from the clay, if no gap comes of it
GUESS_ROOM = f(10)  # pixels: what hides in more room than that before a guess must be looked for
STEPS_MAX = 64  # of one ray; a grazing ray that needs more is a pixel of edge

# What `march` leaves in its answer.
MISSED_BY, DEPTH = range(2)


@inlined
def march(
    s: Floats,
    kinds: Ints,
    chosen: Ints,
    count: int,
    x: float,
    y: float,
    near: float,
    far: float,
    pixel: float,
    guess: float,
    facing: float,
    answer: Floats,
) -> None:
    """Walk from near to far: 0 and the depth of the hit, or the least distance and where it was.

    `guess` is where the skin of a neighbour goes on, `facing` how much that skin faces the camera, 0 for no guess. The walk
    begins there if the distance a little before it is what that skin alone would make it, and little room is before it.
    """
    z = near
    least = FAR
    where = near
    before = f(0)
    last = f(0)
    if facing > f(0) and guess > far and near - guess < pixel * GUESS_ROOM:
        start = guess + pixel * GUESS_BEFORE
        if start < near:
            d = distance(s, kinds, chosen, count, x, y, start)
            if abs(d - pixel * GUESS_BEFORE * facing) < pixel * (f(0.15) + f(0.5) * facing):
                least = d
                where = start
                before = d
                last = max(d, pixel * f(0.35))
                z = start - last
    thin = pixel * f(2)
    for _ in range(STEPS_MAX):
        d = distance(s, kinds, chosen, count, x, y, z)
        if last > before and last > pixel * f(0.36) and (d < pixel * f(-0.1) or d + before < last - thin):
            # Too far: inside, where thin clay would show its back, or past what nobody looked at. Return and take the
            # plain step.
            z += last
            d = before
            last = max(before, pixel * f(0.35))
            z -= last
            continue
        if d < least:
            least = d
            where = z
        if d < pixel * f(0.1):
            answer[MISSED_BY] = f(0)
            answer[DEPTH] = z - d
            return
        stride = max(d, pixel * f(0.35))
        if d < before:
            if d < thin:
                # Close to slanted clay plain steps creep: the secant lands on it, held to two pixels for thin things.
                stride = max(stride, min(d * last / (before - d), d + thin))
        elif before > f(0):
            stride = d * LEAVING + thin  # the ray has passed what it came near to
        before = d
        last = stride
        z -= stride
        if z < far:
            break
    answer[MISSED_BY] = max(least, f(0))
    answer[DEPTH] = where


@kernel
def plan_tile(
    s: Floats,
    kinds: Ints,
    among: Ints,
    among_count: int,
    x: float,
    y: float,
    radius: float,
    pixel: float,
    nearest: float,
    chosen: Ints,
    span: Floats,
) -> int:
    """The solids, of those `among`, that a tile can see and the depths to march between; 0 when it sees none.

    Nothing is nearer than `nearest`. The blend widens a solid's reach: without it, fusions would end at the borders of
    tiles.
    """
    near = f(-9)
    far = f(9)
    count = 0
    for q in range(among_count):
        i = among[q]
        if kinds[i] == _CONE:
            ax = x - s[i, _X]
            ay = y - s[i, _X + 1]
            bx = s[i, _A + 3] * s[i, _S]
            by = s[i, _A + 4] * s[i, _S]
            along = min(max((ax * bx + ay * by) / (bx * bx + by * by + f(1e-9)), f(0)), f(1))
            thick = max(s[i, _S + 1], s[i, _S + 2])
            margin = s[i, at.BLEND] * s[i, _S + 3]  # a flattened cone is felt farther along its flat
            ax -= bx * along
            ay -= by * along
            d = math.sqrt(ax * ax + ay * ay) - thick
            first = s[i, _X + 2]
            last = first + s[i, _A + 5] * s[i, _S]
            front = max(first + s[i, _S + 1], last + s[i, _S + 2])
            back = min(first - s[i, _S + 1], last - s[i, _S + 2])
        else:
            margin = s[i, at.BLEND]
            d = max(max(s[i, at.LOW] - x, x - s[i, at.HIGH]), max(s[i, at.LOW + 1] - y, y - s[i, at.HIGH + 1]))
            front = s[i, at.HIGH + 2]
            back = s[i, at.LOW + 2]
        if d < radius + margin + pixel * f(2):
            chosen[count] = i
            count += 1
            near = max(near, front)
            far = min(far, back)
    if count == 0:
        return 0
    z = min(near + f(0.06), nearest)
    end = far - f(0.06)
    for _ in range(STEPS_MAX):
        d = distance(s, kinds, chosen, count, x, y, z)
        if d < radius + pixel * f(2):
            span[0] = z + pixel
            span[1] = far - f(0.03)
            return count
        z -= d - radius
        if z < end:
            break
    return 0


@kernel
def plan_tiles(
    s: Floats,
    kinds: Ints,
    left: float,
    top: float,
    pixel: float,
    rows: int,
    columns: int,
    lists: Ints,
    counts: Ints,
    spans: Floats,
) -> None:
    """What each tile can see: blocks of tiles choose first, tiles choose among what their block sees."""
    total = s.shape[0]
    every = np.empty(total, np.int32)
    for i in range(total):
        every[i] = i
    among = np.empty(total, np.int32)
    span = np.empty(2, np.float32)
    wide = f(TILE * BLOCK)
    for block_row in range(0, rows, BLOCK):
        for block_column in range(0, columns, BLOCK):
            x = left + (f(block_column * TILE) + wide * f(0.5)) * pixel
            y = top - (f(block_row * TILE) + wide * f(0.5)) * pixel
            count = plan_tile(s, kinds, every, total, x, y, pixel * wide * f(0.72), pixel, FAR, among, span)
            for row in range(block_row, min(block_row + BLOCK, rows)):
                for column in range(block_column, min(block_column + BLOCK, columns)):
                    tile = row * columns + column
                    counts[tile] = 0
                    if count > 0:
                        counts[tile] = plan_tile(
                            s,
                            kinds,
                            among,
                            count,
                            left + (f(column * TILE) + f(TILE * 0.5)) * pixel,
                            top - (f(row * TILE) + f(TILE * 0.5)) * pixel,
                            pixel * f(TILE * 0.72),
                            pixel,
                            span[0],
                            lists[tile],
                            spans[tile],
                        )


@inlined
def passes_by(missed: Floats, x: int, y: int, on_lattice: bool, pixel: float) -> bool:
    """Whether a ray passes by because a neighbour on the lattice misses everything by so much.

    What a ray on the lattice misses by is noted for the ones after it.
    """
    height, width = missed.shape
    if on_lattice:
        by = f(0)
        if x >= 2:
            by = missed[y, x - 2]
        if y >= 2:
            by = max(by, missed[y - 2, x])
        by -= f(3) * pixel
        if by < pixel:
            return False
        missed[y, x] = by
        return True
    left = x - (x & 1)
    upper = y - (y & 1)
    by = missed[upper, left]
    if left + 2 < width and x != left:
        by = max(by, missed[upper, left + 2])
    if upper + 2 < height and y != upper:
        by = max(by, missed[upper + 2, left])
        if left + 2 < width and x != left:
            by = max(by, missed[upper + 2, left + 2])
    return bool(by > pixel * f(4))
