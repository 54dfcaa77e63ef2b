"""What is seen between two poses of a cycle: every part on its way from where it is in one to where it is in the next.

Where few poses a second are drawn, mixing neighbours would show outlines, eyes and mouths twice. So how far the picture of one
has to move to lie on the other is looked for once for a pair, coarse first, and a moment between them is both, moved there
and mixed. Where nothing alike is found they are only mixed. Here lives that; which poses are shown when is `actors.py`'s.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from llvmlite import ir
from numba import types
from numpy.lib.stride_tricks import sliding_window_view

from .jit import inlined, kernel
from .noise import Number
from .pace import instructions
from .planes import Layer, finish_layer

EACH = 16  # pixels from one place where a movement is known to the next
LEVELS = ((8, 2, 4, 8), (4, 4, 4, 2), (2, 8, 6, 2))
"""How the movement is looked for: by how much the pictures are reduced, pixels of those from place to place, half the side
of what is compared, and how far around what was found before; 64 pixels at most in all."""
LANES = 8  # pixels that are moved at once
ROOM = 60  # pixels of a reduced picture that may be looked at outside of it
PLAIN = 24  # levels within which what is compared tells nothing of its place
SHY = 0.75  # levels a pixel by which another place must be more alike, for each pixel that it is farther off
ALONE = 0.3  # of the way, at its ends, in which one picture serves alone: it is sharper, and costs half
SPREAD = 6  # places to which a movement is carried where nothing tells of one


@dataclass(frozen=True)
class Movement:
    """How far each part of a picture moves to the next one."""

    across: np.ndarray
    """Pixels, at places EACH apart: float32 (rows, columns); one more of each than the picture needs."""
    down: np.ndarray

    @property
    def held_bytes(self) -> int:
        return int(self.across.nbytes + self.down.nbytes)


def movement(first: Layer, second: Layer) -> Movement:
    """Find how the first picture moves to the second, which has the same size."""
    pair = [layer.y.astype(np.uint16) + layer.cover for layer in (first, second)]
    rows, columns = -(-first.height_px // EACH) + 1, -(-first.width_px // EACH) + 1
    found = np.zeros((2, rows, columns), np.float32)
    for reduced, apart, reach, around in LEVELS:
        a, b = (np.pad(_reduced(picture, reduced), ROOM) for picture in pair)
        known = np.zeros((rows, columns), np.uint8)
        prior = np.round(found / reduced).astype(np.int32)
        moved = np.zeros_like(found)
        _match(a, b, prior, moved, known, apart, reach, around)
        found = _spread(moved * np.float32(reduced), known > 0, prior * np.float32(reduced))
    return Movement(np.ascontiguousarray(found[0]), np.ascontiguousarray(found[1]))


def melted(first: Layer, second: Layer, way: Movement, share: float) -> Layer:
    """The picture at `share` of the way from the first to the second."""
    if share <= 0.0:
        return first
    across, down = (math.ceil(np.abs(part).max()) + 1 for part in (way.across, way.down))
    left = np.maximum(_around(np.minimum(first.left, second.left), down).min(1) - across, 0)
    right = _around(np.maximum(first.right, second.right), down).max(1) + across
    mixed = min(max((share - ALONE) / (1.0 - 2.0 * ALONE), 0.0), 1.0)
    made = []
    for a, b, rows in (
        (first.y, second.y, 1), (first.u, second.u, 2), (first.v, second.v, 2), (first.cover, second.cover, 1),
        (first.cover_half, second.cover_half, 2),
    ):  # fmt: skip
        out = np.zeros_like(a)
        spans = np.ascontiguousarray(left[::rows]), np.ascontiguousarray(right[::rows])
        _between(out, (a, b), way.across, way.down, *spans, rows, np.float32(share), np.float32(mixed))
        made.append(out)
    y, u, v, cover, cover_half = made
    return finish_layer(y, u, v, cover, cover_half)


def _around(of_rows: np.ndarray, down: int) -> np.ndarray:
    """(rows, 2 * down + 1): what each row and those up to `down` away have."""
    return sliding_window_view(np.pad(of_rows, down, mode="edge"), 2 * down + 1)


def _reduced(picture: np.ndarray, by: int) -> np.ndarray:
    """The mean of every `by` x `by` pixels: float32."""
    height, width = picture.shape
    whole = np.pad(picture, ((0, -height % by), (0, -width % by)))
    rows = np.add.reduceat(whole, np.arange(0, whole.shape[0], by), axis=0, dtype=np.uint32)
    sums = np.add.reduceat(rows, np.arange(0, whole.shape[1], by), axis=1)
    result: np.ndarray = (sums * np.float32(1 / by**2)).astype(np.float32)
    return result


def _spread(moved: np.ndarray, known: np.ndarray, before: np.ndarray) -> np.ndarray:
    """Smooth what was found, and carry it to where nothing tells; beyond that what was found `before` stays."""
    value, weight = np.where(known, moved, 0.0), known.astype(np.float32)
    for _ in range(SPREAD):
        weights = _neighbours(weight[None])[:, 0].sum(0)
        values = _neighbours(value * weight).sum(0)
        new = (weight == 0) & (weights > 0)
        value = np.where(new, values / np.maximum(weights, 1), value)
        weight = np.where(new, 1.0, weight).astype(np.float32)
    value = np.where(weight > 0, value, before)
    result: np.ndarray = np.median(_neighbours(value), axis=0).astype(np.float32)
    return result


def _neighbours(values: np.ndarray) -> np.ndarray:
    """(9, ...): each place and the eight around it, of (n, rows, columns)."""
    padded = np.pad(values, ((0, 0), (1, 1), (1, 1)), mode="edge")
    rows, columns = values.shape[1:]
    return np.stack([padded[:, j : j + rows, k : k + columns] for j in range(3) for k in range(3)])


@inlined
def _apart(
    first: Number, second: Number, top: Number, left: Number, low: Number, right: Number, side: Number
) -> Number:
    """How unlike two squares are: the sum over their pixels."""
    total = np.float32(0.0)
    for j in range(side):
        for k in range(side):
            total += abs(first[top + j, left + k] - second[low + j, right + k])
    return total


@inlined
def _tells(picture: Number, top: Number, left: Number, side: Number) -> Number:
    """Whether a square holds anything but one level."""
    least = picture[top, left]
    most = least
    for j in range(side):
        for k in range(side):
            least = min(least, picture[top + j, left + k])
            most = max(most, picture[top + j, left + k])
    return most - least > PLAIN


@kernel
def _match(
    first: Number, second: Number, prior: Number, moved: Number, known: Number, each: Number, reach: Number,
    around: Number,
) -> None:  # fmt: skip
    """Find for every place the movement by which what lies half of it before and half of it behind is most alike."""
    side = 2 * reach
    for r in range(prior.shape[1]):
        for c in range(prior.shape[2]):
            top = r * each + ROOM - reach
            left = c * each + ROOM - reach
            across = prior[0, r, c]
            down = prior[1, r, c]
            moved[0, r, c] = across
            moved[1, r, c] = down
            y = down // 2
            x = across // 2
            if not _tells(first, top - y, left - x, side) and not _tells(
                second, top - y + down, left - x + across, side
            ):
                continue
            known[r, c] = 1
            best = _apart(first, second, top - y, left - x, top - y + down, left - x + across, side)
            for j in range(-around, around + 1):
                y = (down + j) // 2
                for k in range(-around, around + 1):
                    x = (across + k) // 2
                    unlike = SHY * side * math.sqrt(j * j + k * k)
                    if unlike >= best:
                        continue
                    unlike += _apart(first, second, top - y, left - x, top - y + down + j, left - x + across + k, side)
                    if unlike < best:
                        best = unlike
                        moved[0, r, c] = across + k
                        moved[1, r, c] = down + j


@inlined
def _add_each(out: Number, plane: Number, y: Number, x: Number, more_y: Number, more_x: Number, part: Number) -> None:
    """Add a part of what a plane holds along a line that begins at (y, x), pixel by pixel."""
    for k in range(out.shape[0]):
        down = min(max(y, np.float32(0.0)), np.float32(plane.shape[0] - 1.001))
        across = min(max(x, np.float32(0.0)), np.float32(plane.shape[1] - 1.001))
        j = np.int32(down)
        i = np.int32(across)
        down -= np.float32(j)
        across -= np.float32(i)
        a = np.float32(plane[j, i])
        a += (np.float32(plane[j, i + 1]) - a) * across
        b = np.float32(plane[j + 1, i])
        b += (np.float32(plane[j + 1, i + 1]) - b) * across
        out[k] += part * (a + (b - a) * down)
        y += more_y
        x += more_x + np.float32(1.0)


@instructions
def _add_eight(
    _: Any, out: Any, k: Any, plane: Any, j: Any, i: Any, y: Any, x: Any, more_y: Any, more_x: Any, part: Any
) -> Any:
    """The same for LANES pixels that stay within three rows and three columns of an even course from (j, i) on: what is
    (y, x) from there, and each pixel more, is weighed by how near it is to each of nine."""
    signature = types.void(out, k, plane, j, i, y, x, more_y, more_x, part)
    real = ir.FloatType()
    vector = ir.VectorType(real, LANES)

    def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        _, k, _, j, i, *numbers = arguments
        target, source = (context.make_array(signature.args[n])(context, builder, arguments[n]) for n in (0, 2))
        wide = builder.extract_value(source.shape, 1)

        def all_of(number: Any) -> Any:
            one = builder.insert_element(ir.Constant(vector, ir.Undefined), number, ir.Constant(ir.IntType(32), 0))
            return builder.shuffle_vector(one, one, ir.Constant(ir.VectorType(ir.IntType(32), LANES), [0] * LANES))

        def always(value: float) -> Any:
            return ir.Constant(vector, [value] * LANES)

        def times(a: Any, b: Any) -> Any:
            return builder.fmul(a, b, flags=["fast"])

        def plus(a: Any, b: Any) -> Any:
            return builder.fadd(a, b, flags=["fast"])

        def minus(a: Any, b: Any) -> Any:
            return builder.fsub(a, b, flags=["fast"])

        def shares(at: Any, more: Any) -> list[Any]:
            at = plus(all_of(at), times(all_of(more), ir.Constant(vector, [float(n) for n in range(LANES)])))
            before, after = minus(always(1.0), at), minus(at, always(1.0))
            first, last = (
                builder.select(builder.fcmp_ordered(">", value, always(0.0)), value, always(0.0))
                for value in (before, after)
            )
            return [first, minus(minus(always(1.0), first), last), last]

        y, x, more_y, more_x, part = numbers
        total = always(0.0)
        columns = shares(x, more_x)
        for n, row_share in enumerate(shares(y, more_y)):
            row = builder.add(builder.mul(builder.add(j, ir.Constant(j.type, n)), wide), i)
            line = always(0.0)
            for m, column_share in enumerate(columns):
                at = builder.gep(source.data, [builder.add(row, ir.Constant(row.type, m))])
                bytes_ = builder.load(builder.bitcast(at, ir.VectorType(ir.IntType(8), LANES).as_pointer()), align=1)
                pixels = builder.sitofp(builder.zext(bytes_, ir.VectorType(ir.IntType(32), LANES)), vector)
                line = plus(line, times(pixels, column_share))
            total = plus(total, times(line, row_share))
        place = builder.bitcast(builder.gep(target.data, [k]), vector.as_pointer())
        sum_ = plus(builder.load(place, align=4), times(total, all_of(part)))
        builder.store(sum_, place, align=4)
        return context.get_dummy_value()

    return signature, generate


@inlined
def _add_moved(
    out: Number, count: Number, plane: Number, j: Number, i: Number, dy: Number, dx: Number, more_y: Number, more_x: Number, part: Number
) -> None:  # fmt: skip
    """Add a part of what a plane holds where the pixels from (j, i) on come from."""
    far = np.float32(LANES - 1)
    steady = max(abs(more_y), abs(more_x)) * far <= np.float32(1.0)
    for k in range(0, count, LANES):
        top = j + np.int64(math.floor(min(dy, dy + more_y * far)))
        left = i + k + np.int64(math.floor(min(dx, dx + more_x * far)))
        y = dy - np.float32(top - j)
        x = dx - np.float32(left - i - k)
        inside = top >= 0 and top + 3 <= plane.shape[0] and left >= 0 and left + LANES + 2 <= plane.shape[1]
        if steady and inside and k + LANES <= count:
            _add_eight(out, k, plane, top, left, y, x, more_y, more_x, part)
        else:
            _add_each(
                out[k : min(k + LANES, count)], plane, np.float32(top) + y, np.float32(left) + x, more_y, more_x, part
            )  # fmt: skip
        dy += more_y * np.float32(LANES)
        dx += more_x * np.float32(LANES)


@kernel
def _between(
    out: Number, pair: Number, across: Number, down: Number, left: Number, right: Number, rows: Number, share: Number,
    mixed: Number,
) -> None:  # fmt: skip
    """Mix a plane of two pictures, each moved to where it is at `share` of the way, with `mixed` of the second. Columns from
    `left` up to `right` of the picture may hold anything; a row of the plane is `rows` of its."""
    height, width = out.shape
    each = EACH // rows
    scale = np.float32(1.0 / rows)
    step = np.float32(1.0 / each)
    line = np.empty(each, np.float32)
    for j in range(height):
        r = j // each
        part = np.float32(j - r * each) * step
        for c in range(left[j] // EACH, min((right[j] + EACH - 1) // EACH, (width + each - 1) // each)):
            dx = (across[r, c] + (across[r + 1, c] - across[r, c]) * part) * scale
            dy = (down[r, c] + (down[r + 1, c] - down[r, c]) * part) * scale
            more_x = ((across[r, c + 1] + (across[r + 1, c + 1] - across[r, c + 1]) * part) * scale - dx) * step
            more_y = ((down[r, c + 1] + (down[r + 1, c + 1] - down[r, c + 1]) * part) * scale - dy) * step
            begin = c * each
            count = min(each, width - begin)
            for k in range(each):
                line[k] = np.float32(0.5)
            for n in range(2):
                by = np.float32(n) - share
                weight = mixed if n else np.float32(1.0) - mixed
                if weight > np.float32(0.0):
                    _add_moved(line, count, pair[n], j, begin, by * dy, by * dx, by * more_y, by * more_x, weight)
            for k in range(count):
                out[j, begin + k] = np.uint8(np.int32(line[k]))
