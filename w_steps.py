"""Kernels: rays. Tiles choose the solids that they can see, pixels march, edges are taken four times.

What a ray finds is kept as a sample, without light (`samples.py`). Where the skin is smooth, only every second pixel each
way is looked at.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from rushes.scene.clay import layout as at
from rushes.scene.clay._jit import f
import numba
def kernel(g): return numba.njit(cache=False,nogil=True,fastmath=True,error_model='numpy')(g)
from rushes.scene.clay.field import FAR, distance, solid_distance
from rushes.scene.clay.model import Floats, Ints
from rushes.scene.clay.samples import (
    ABOVE,
    BESIDE,
    CATCH_SCALE,
    COLOUR_SCALE,
    CORNERS,
    NORMAL_SCALE,
    SHARE_SCALE,
    WEIGHT_SCALE,
)
from rushes.scene.clay.surface import (
    ANSWER_SIZE,
    CATCH_LEFT,
    CATCH_RIGHT,
    CHANNELS,
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

_X, _S, _A = at.CENTRE, at.SIZE, at.AXES
_CONE = at.CONE

TILE = 4  # pixels a side
BLOCK = 4  # tiles a side that are planned together first
GUESS_BEFORE = f(2)  # pixels before a guessed depth at which a ray begins
LEAVING = f(1.5)  # times the distance that a ray walks which gets away from the clay, if no gap comes of it
GUESS_ROOM = f(10)  # pixels: what hides in more room than that before a guess must be looked for
STEPS_MAX = 64  # of one ray; a grazing ray that needs more is a pixel of edge
EMPTY = f(-99)  # depth where nothing was hit

# How alike neighbours must be for the skin between them to be taken as smooth.
SMOOTH_DEPTH = f(5)  # pixels between them
SMOOTH_NORMAL = f(0.90)  # cosine
STEEP_DEPTH = f(1.5)  # pixels from the plane of both, where they are farther apart than that
STEEP_NORMAL = f(0.97)
SAME_SKIN = f(2.5)  # pixels of depth within which looks at one group in one pixel are one look
SMOOTH_COLOUR = f(3000)  # of COLOUR_SCALE, over all channels: eight levels each

# What `march` leaves in its answer.
MISSED_BY, DEPTH = range(2)


@kernel
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
            if pixel * f(0.3) < d < pixel * (f(0.3) + f(2.5) * facing):
                least = d
                where = start
                before = d
                last = max(d, pixel * f(0.35))
                z = start - last
    thin = pixel * f(2)
    answer[2]=f(0)
    for _ in range(STEPS_MAX):
        answer[2]+=f(1)
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
            d = max(abs(x - s[i, _X]) - s[i, at.HALF], abs(y - s[i, _X + 1]) - s[i, at.HALF + 1])
            front = s[i, _X + 2] + s[i, at.HALF + 2]
            back = s[i, _X + 2] - s[i, at.HALF + 2]
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


@kernel
def edge_kind(depth: Floats, groups: Ints, x: int, y: int, pixel: float) -> int:
    """Whether a covered pixel needs more looks: 2 for another group beside it, 1 for a step in depth, else 0."""
    here = depth[y, x]
    limit = pixel * f(5)
    group = groups[y, x]
    kind = 0
    for k in range(4):
        dx = (k == 0) - (k == 1)
        dy = (k == 2) - (k == 3)
        there = depth[y + dy, x + dx]
        if there > EMPTY + f(1):
            if groups[y + dy, x + dx] != group:
                return 2
            if abs(there - here) > limit:
                kind = 1
    return kind


@kernel
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


@kernel
def group_at(s: Floats, kinds: Ints, chosen: Ints, count: int, x: float, y: float, z: float) -> int:
    """The group whose fused skin is nearest to a point, as `look` finds it."""
    skin = FAR
    group = f(-1)
    nearest = f(-1)
    fused = FAR
    for q in range(count):
        i = chosen[q]
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


@kernel
def _share(value: float) -> int:
    return int(min(max(value, f(0)), f(1)) * f(SHARE_SCALE) + f(0.5))


@kernel
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
    samples[n].lattice = lattice


@kernel
def slope(samples: Any, n: int, right: int, down: int, pixel: float) -> float:
    """How much nearer the plane of a sample's skin is, so many pixels to the right and down."""
    return (f(samples[n].ny) * f(down) - f(samples[n].nx) * f(right)) / max(f(samples[n].nz), f(1)) * pixel


@kernel
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


@kernel
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
    hit = np.zeros(3, np.float32)
    st = np.zeros((3,2,2), np.int64)
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
                    st[turn,1 if hit[0]==0 else 0,0]+=1
                    st[turn,1 if hit[0]==0 else 0,1]+=int(hit[2])
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
                        plain[y, x] = on_lattice and seen[EYE] == f(0)
    for y in range(1, height - 1):
        for x in range(1, width - 1):
            edge = 0
            if depth[y, x] > EMPTY + f(1):
                edge = edge_kind(depth, groups, x, y, pixel)
            if edge == 0:
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
                st[2,1 if hit[0]==0 else 0,0]+=1
                st[2,1 if hit[0]==0 else 0,1]+=int(hit[2])
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
    return st
