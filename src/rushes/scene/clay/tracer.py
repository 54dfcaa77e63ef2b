"""Kernels: rays. Tiles choose the solids that they can see, pixels march, edges are taken four times."""

from __future__ import annotations

import math

import numpy as np

from rushes.scene.clay import layout as at
from rushes.scene.clay._jit import f, kernel
from rushes.scene.clay.field import FAR, distance
from rushes.scene.clay.model import Floats, Ints
from rushes.scene.clay.studio import Bytes
from rushes.scene.clay.surface import HIT_GROUP, STEEPNESS, look

_X, _S, _A = at.CENTRE, at.SIZE, at.AXES
_CONE = at.CONE

TILE = 4  # pixels a side
STEPS_MAX = 64  # of one ray; a grazing ray that needs more is a pixel of edge
EMPTY = f(-99)  # depth where nothing was hit

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
    answer: Floats,
) -> None:
    """Walk from near to far: 0 and the depth of the hit, or the least distance and where it was."""
    z = near
    least = FAR
    where = near
    before = f(0)
    last = f(0)
    for _ in range(STEPS_MAX):
        d = distance(s, kinds, chosen, count, x, y, z)
        if d < pixel * f(-0.1) and last > before and last > pixel * f(0.36):
            # The secant went in too deep; thin clay would show its back. Return and take the plain step.
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
        if d < pixel * f(2) and d < before:
            # Close to slanted clay plain steps creep: the secant lands on it, held to two pixels for thin things.
            stride = max(stride, min(d * last / (before - d), d + pixel * f(2)))
        before = d
        last = stride
        z -= stride
        if z < far:
            break
    answer[MISSED_BY] = max(least, f(0))
    answer[DEPTH] = where


@kernel
def plan_tile(
    s: Floats, kinds: Ints, x: float, y: float, radius: float, pixel: float, chosen: Ints, span: Floats
) -> int:
    """The solids that a tile can see and the depths to march between; 0 when it sees none.

    The blend widens a solid's reach: without it, fusions would end at the borders of tiles.
    """
    near = f(-9)
    far = f(9)
    count = 0
    for i in range(s.shape[0]):
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
    z = near + f(0.06)
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
def draw_solids(
    s: Floats,
    kinds: Ints,
    m: Floats,
    p: Floats,
    light: Floats,
    noise: Floats,
    grid: Floats,
    origin: Floats,
    per_cell: float,
    left: float,
    top: float,
    pixel: float,
    out: Bytes,
) -> None:
    """The whole picture into `out`, premultiplied."""
    height, width = out.shape[:2]
    total = s.shape[0]
    columns = (width + TILE - 1) // TILE
    rows = (height + TILE - 1) // TILE
    lists = np.empty((rows * columns, total), np.int32)
    counts = np.zeros(rows * columns, np.int32)
    spans = np.empty((rows * columns, 2), np.float32)
    depth = np.full((height, width), EMPTY, np.float32)
    groups = np.zeros((height, width), np.int32)
    near = np.empty(total, np.int32)
    apart = np.empty(total, np.float32)
    mixed = np.empty(3, np.float32)
    hit = np.empty(2, np.float32)
    seen = np.empty(5, np.float32)
    reach = pixel * f(TILE * 0.72)
    for tile in range(rows * columns):
        ty = tile // columns * TILE
        tx = tile % columns * TILE
        count = plan_tile(
            s,
            kinds,
            left + (f(tx) + f(TILE * 0.5)) * pixel,
            top - (f(ty) + f(TILE * 0.5)) * pixel,
            reach,
            pixel,
            lists[tile],
            spans[tile],
        )
        counts[tile] = count
        if count == 0:
            continue
        for y in range(ty, min(height, ty + TILE)):
            for x in range(tx, min(width, tx + TILE)):
                px = left + (f(x) + f(0.5)) * pixel
                py = top - (f(y) + f(0.5)) * pixel
                march(s, kinds, lists[tile], count, px, py, spans[tile, 0], spans[tile, 1], pixel, hit)
                cover = f(1) - hit[MISSED_BY] / pixel
                if cover <= f(0.004):
                    continue
                look(
                    s,
                    kinds,
                    m,
                    p,
                    light,
                    noise,
                    grid,
                    origin,
                    per_cell,
                    lists[tile],
                    count,
                    px,
                    py,
                    hit[DEPTH],
                    pixel,
                    near,
                    apart,
                    mixed,
                    seen,
                )
                cover = f(1) - hit[MISSED_BY] / (pixel * seen[STEEPNESS])
                if cover <= f(0.004):
                    continue
                if cover > f(0.99):
                    depth[y, x] = hit[DEPTH]
                    groups[y, x] = int(seen[HIT_GROUP])
                for c in range(3):
                    out[y, x, c] = np.uint8(seen[c] * cover * f(255) + f(0.5))
                out[y, x, 3] = np.uint8(cover * f(255) + f(0.5))
    total_seen = np.empty(4, np.float32)
    for y in range(1, height - 1):
        for x in range(1, width - 1):
            edge = 0
            if depth[y, x] > EMPTY + f(1):
                edge = edge_kind(depth, groups, x, y, pixel)
            if edge == 0:
                continue
            tile = (y // TILE) * columns + x // TILE
            total_seen[:] = f(0)
            last = EMPTY  # depth of the look before, whose colour serves for its neighbours on the same skin
            for k in range(4):  # a rotated grid of four
                sx = f(0.125) + f(0.25) * f((k * 2 + 1) % 4 if k < 2 else (k * 2) % 4)
                sy = f(0.125) + f(0.25) * f(k)
                px = left + (f(x) + sx) * pixel
                py = top - (f(y) + sy) * pixel
                march(s, kinds, lists[tile], counts[tile], px, py, spans[tile, 0], spans[tile, 1], pixel, hit)
                cover = min(f(1), f(1) - hit[MISSED_BY] / (pixel * f(0.5)))
                if cover > f(0):
                    if edge == 2 or abs(hit[DEPTH] - last) > pixel * f(1.2):
                        look(
                            s,
                            kinds,
                            m,
                            p,
                            light,
                            noise,
                            grid,
                            origin,
                            per_cell,
                            lists[tile],
                            counts[tile],
                            px,
                            py,
                            hit[DEPTH],
                            pixel,
                            near,
                            apart,
                            mixed,
                            seen,
                        )
                        last = hit[DEPTH]
                    cover = max(f(0), f(1) - hit[MISSED_BY] / (pixel * f(0.5) * seen[STEEPNESS]))
                    for c in range(3):
                        total_seen[c] += seen[c] * cover
                    total_seen[3] += cover
            for c in range(4):
                out[y, x, c] = np.uint8(total_seen[c] * f(63.75) + f(0.5))
