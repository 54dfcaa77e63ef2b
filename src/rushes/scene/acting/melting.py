"""What is seen between two poses of a cycle: every part on its way from where it is in one to where it is in the next.

Where few poses a second are drawn, mixing neighbours would show outlines, eyes and mouths twice. So how far the picture of one
has to move to lie on the other is looked for once for a pair, coarse first, and a moment between them is both, moved there
and mixed. Where nothing alike is found they are only mixed. Here lives that; which poses are shown when is `actors.py`'s.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from llvmlite import ir
from numba import types

from ..drawing.jit import inlined, kernel
from ..drawing.lines import halve
from ..drawing.noise import Number
from ..drawing.pace import instructions
from ..drawing.planes import Layer, finish_layer

EACH = 16  # pixels from one place where a movement is known to the next
LEVELS = ((8, 2, 4, 8), (4, 4, 4, 2), (2, 8, 6, 2))
"""How the movement is looked for: by how much the pictures are reduced, pixels of those from place to place, half the side
of what is compared, and how far around what was found before; 64 pixels at most in all."""
LANES = 8  # pixels that are moved at once
ROOM = 60  # pixels of a reduced picture that may be looked at outside of it
PLAIN = 24  # levels within which what is compared tells nothing of its place
SHY = 0.75  # levels a pixel by which another place must be more alike, for each pixel that it is farther off
ALONE = 0.3  # of the way, at its ends, in which one picture serves alone: it is sharper, and costs half
BESIDE = 5  # pixels around where a pixel comes from that chroma and mixing may reach
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

    @functools.cached_property
    def farthest(self) -> tuple[int, int]:
        """Whole pixels that nothing moves farther than, across and down."""
        across, down = (math.ceil(np.abs(part).max()) + 1 for part in (self.across, self.down))
        return across, down


def movement(first: Layer, second: Layer) -> Movement:
    """Find how the first picture moves to the second, which has the same size."""
    pairs = list(zip(_reductions(first), _reductions(second), strict=True))
    rows, columns = -(-first.height_px // EACH) + 1, -(-first.width_px // EACH) + 1
    found = np.zeros((2, rows, columns), np.float32)
    for (reduced, apart, reach, around), (a, b) in zip(LEVELS, reversed(pairs), strict=True):
        known = np.zeros((rows, columns), np.uint8)
        prior = np.round(found / reduced).astype(np.int32)
        moved = np.zeros_like(found)
        _match(a, b, prior, moved, known, apart, reach, around)
        _spread(moved, known, prior)
        found = moved * np.float32(reduced)
    return Movement(*found)


def melted(first: Layer, second: Layer, way: Movement, share: float) -> Layer:
    """The picture at `share` of the way from the first to the second."""
    if share <= 0.0:
        return first
    left, right = np.empty((2, first.height_px), np.int64)
    _reach(first.left, second.left, first.right, second.right, *way.farthest, left, right)
    mixed = min(max((share - ALONE) / (1.0 - 2.0 * ALONE), 0.0), 1.0)

    made = []
    for plane, rows in (("y", 1), ("u", 2), ("v", 2), ("cover", 1), ("cover_half", 2)):
        a, b = getattr(first, plane), getattr(second, plane)
        out = np.zeros_like(a)
        _between(
            out, a, b, first.left, first.right, second.left, second.right, way.across, way.down, left, right, rows,
            np.float32(share), np.float32(mixed),
        )  # fmt: skip
        made.append(out)
    return finish_layer(*made)


def _reductions(layer: Layer) -> list[np.ndarray]:
    """What is compared, reduced by 2, by 4 and by 8: float32, with ROOM of nothing around."""
    made: list[np.ndarray] = []
    tall, wide = layer.height_px, layer.width_px
    for _ in LEVELS:
        tall, wide = -(-tall // 2), -(-wide // 2)
        out = np.zeros((tall + 2 * ROOM, wide + 2 * ROOM), np.float32)
        if made:
            _halve(made[-1], out)
        else:
            _halve_sum(layer.y, layer.cover, out)
        made.append(out)
    return made


@kernel
def _halve_sum(first: Number, second: Number, out: Number) -> None:
    """The mean of every 2 x 2 pixels of the sum of two planes, which have even sides and no room around."""
    wide = first.shape[1] // 2
    sums = np.empty(first.shape[1], np.float32)
    for j in range(first.shape[0] // 2):
        for i in range(first.shape[1]):
            sums[i] = np.float32(0.25) * np.float32(
                np.int32(first[2 * j, i]) + np.int32(first[2 * j + 1, i]) + np.int32(second[2 * j, i]) + np.int32(second[2 * j + 1, i])
            )  # fmt: skip
        halve(sums, wide, out[ROOM + j, ROOM:])


@kernel
def _halve(picture: Number, out: Number) -> None:
    """The mean of every 2 x 2 pixels."""
    wide = out.shape[1] - 2 * ROOM
    for j in range(ROOM, out.shape[0] - ROOM):
        upper = picture[2 * j - ROOM, ROOM:]
        lower = picture[2 * j - ROOM + 1, ROOM:]
        line = out[j, ROOM:]
        for i in range(wide):
            line[i] = np.float32(0.25) * (upper[2 * i] + upper[2 * i + 1] + lower[2 * i] + lower[2 * i + 1])


@kernel
def _spread(moved: Number, known: Number, before: Number) -> None:
    """Smooth what was found, and carry it to where nothing tells; beyond that what was found `before` stays."""
    _, rows, columns = moved.shape
    around = np.empty(9, np.float32)
    for _ in range(SPREAD):
        so_far = known.copy()
        for r in range(rows):
            for c in range(columns):
                if so_far[r, c]:
                    continue
                across = down = np.float32(0.0)
                count = 0
                for j in range(max(r - 1, 0), min(r + 2, rows)):
                    for k in range(max(c - 1, 0), min(c + 2, columns)):
                        if so_far[j, k]:
                            across += moved[0, j, k]
                            down += moved[1, j, k]
                            count += 1
                if count:
                    moved[0, r, c] = across / count
                    moved[1, r, c] = down / count
                    known[r, c] = 1
    for n in range(2):
        for r in range(rows):
            for c in range(columns):
                if not known[r, c]:
                    moved[n, r, c] = before[n, r, c]
        value = moved[n].copy()
        for r in range(rows):
            for c in range(columns):
                for k in range(9):
                    near = value[min(max(r + k // 3 - 1, 0), rows - 1), min(max(c + k % 3 - 1, 0), columns - 1)]
                    place = k
                    while place > 0 and around[place - 1] > near:
                        around[place] = around[place - 1]
                        place -= 1
                    around[place] = near
                moved[n, r, c] = around[4]


@inlined
def _apart(
    first: Number, second: Number, top: Number, left: Number, low: Number, right: Number, side: Number, most: Number
) -> Number:
    """How unlike two squares are: the sum over their pixels, or part of it that is `most` already. A side is some fours."""
    total = np.float32(0.0)
    for j in range(side):
        a = first[top + j]
        b = second[low + j]
        for k in range(0, side, 4):
            for n in range(4):
                total += abs(a[left + k + n] - b[right + k + n])
        if total >= most:
            break
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
        if most - least > PLAIN:
            return True
    return False


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
            best = _apart(first, second, top - y, left - x, top - y + down, left - x + across, side, np.float32(np.inf))
            for j in range(-around, around + 1):
                y = (down + j) // 2
                for k in range(-around, around + 1):
                    x = (across + k) // 2
                    unlike = np.float32(SHY * side * math.sqrt(j * j + k * k))
                    if unlike >= best:
                        continue
                    unlike += _apart(
                        first, second, top - y, left - x, top - y + down + j, left - x + across + k, side, best - unlike
                    )  # fmt: skip
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


def _adding(taps: int) -> Callable[..., None]:
    """What adds LANES pixels that stay within `taps` rows and columns of an even course from (j, i) on: what is (y, x) from
    there, and each pixel more, is weighed by how near it is to each of those."""

    def add(
        _: Any, out: Any, k: Any, plane: Any, j: Any, i: Any, y: Any, x: Any, more_y: Any, more_x: Any, part: Any
    ) -> Any:
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
                return ir.Constant(vector, [float(value)] * LANES)

            def times(a: Any, b: Any) -> Any:
                return builder.fmul(a, b, flags=["fast"])

            def plus(a: Any, b: Any) -> Any:
                return builder.fadd(a, b, flags=["fast"])

            def minus(a: Any, b: Any) -> Any:
                return builder.fsub(a, b, flags=["fast"])

            def larger(a: Any, b: Any) -> Any:
                return builder.select(builder.fcmp_ordered(">", a, b), a, b)

            def nearness(at: Any, tap: int) -> Any:
                away = larger(minus(at, always(tap)), minus(always(tap), at))
                return larger(minus(always(1), away), always(0))

            def shares(at: Any, more: Any) -> list[Any]:
                at = plus(all_of(at), times(all_of(more), ir.Constant(vector, [float(n) for n in range(LANES)])))
                return [minus(always(1), at), at] if taps == 2 else [nearness(at, tap) for tap in range(taps)]

            y, x, more_y, more_x, part = numbers
            total = always(0)
            columns = shares(x, more_x)
            for n, row_share in enumerate(shares(y, more_y)):
                row = builder.add(builder.mul(builder.add(j, ir.Constant(j.type, n)), wide), i)
                line = always(0)
                for m, column_share in enumerate(columns):
                    at = builder.gep(source.data, [builder.add(row, ir.Constant(row.type, m))])
                    bytes_ = builder.load(
                        builder.bitcast(at, ir.VectorType(ir.IntType(8), LANES).as_pointer()), align=1
                    )
                    pixels = builder.sitofp(builder.zext(bytes_, ir.VectorType(ir.IntType(32), LANES)), vector)
                    line = plus(line, times(pixels, column_share))
                total = plus(total, times(line, row_share))
            place = builder.bitcast(builder.gep(target.data, [k]), vector.as_pointer())
            sum_ = plus(builder.load(place, align=4), times(total, all_of(part)))
            builder.store(sum_, place, align=4)
            return context.get_dummy_value()

        return signature, generate

    return instructions(add)


_add_within_two, _add_within_three, _add_within_five = _adding(2), _adding(3), _adding(5)


@inlined
def _floor(value: Number) -> Number:
    """Without a call, as `math.floor` of single precision is one."""
    whole = np.int64(value)
    return whole - 1 if value < np.float32(whole) else whole


@inlined
def _add_moved(
    out: Number,
    plane: Number,
    j: Number,
    i: Number,
    dy: Number,
    dx: Number,
    more_y: Number,
    more_x: Number,
    part: Number,
) -> None:
    """Add a part of what a plane holds where the pixels from (j, i) on come from."""
    count = out.shape[0]
    far_y = more_y * np.float32(LANES - 1)
    far_x = more_x * np.float32(LANES - 1)
    for k in range(0, count, LANES):
        up = _floor(min(dy, dy + far_y))
        back = _floor(min(dx, dx + far_x))
        strays = max(_floor(max(dy, dy + far_y)) - up, _floor(max(dx, dx + far_x)) - back)
        top = j + up
        left = i + k + back
        y = dy - np.float32(up)
        x = dx - np.float32(back)
        within = 2 + strays if strays < 2 else 5
        inside = (
            top >= 0 and top + within <= plane.shape[0] and left >= 0 and left + LANES + within - 1 <= plane.shape[1]
        )
        if strays > 3 or not inside or k + LANES > count:
            _add_each(
                out[k : min(k + LANES, count)], plane, np.float32(top) + y, np.float32(left) + x, more_y, more_x, part
            )  # fmt: skip
        elif within == 2:
            _add_within_two(out, k, plane, top, left, y, x, more_y, more_x, part)
        elif within == 3:
            _add_within_three(out, k, plane, top, left, y, x, more_y, more_x, part)
        else:
            _add_within_five(out, k, plane, top, left, y, x, more_y, more_x, part)
        dy += more_y * np.float32(LANES)
        dx += more_x * np.float32(LANES)


@kernel
def _reach(
    first_left: Number, second_left: Number, first_right: Number, second_right: Number, across: Number, down: Number,
    left: Number, right: Number,
) -> None:  # fmt: skip
    """The columns of every row that may hold anything, where nothing moves farther than `across` and `down`."""
    height = left.shape[0]
    for j in range(height):
        least = first_left[j]
        most = first_right[j]
        for k in range(max(j - down, 0), min(j + down + 1, height)):
            least = min(least, first_left[k], second_left[k])
            most = max(most, first_right[k], second_right[k])
        left[j] = max(least - across, 0)
        right[j] = most + across


@inlined
def _holds(
    lefts: Number, rights: Number, j: Number, begin: Number, dy: Number, dx: Number, more_y: Number, more_x: Number
) -> Number:
    """Whether a picture holds anything where EACH pixels of row j from `begin` on come from."""
    far = np.float32(EACH)
    top = max(j + _floor(min(dy, dy + more_y * far)) - BESIDE, 0)
    bottom = min(j + _floor(max(dy, dy + more_y * far)) + BESIDE, lefts.shape[0])
    left = begin + _floor(min(dx, dx + more_x * far)) - BESIDE
    right = begin + EACH + _floor(max(dx, dx + more_x * far)) + BESIDE
    some = False
    for row in range(top, bottom):
        some = some or (lefts[row] < right and left < rights[row])
    return some


@inlined
def _begin(line: Number) -> None:
    for k in range(line.shape[0]):
        line[k] = np.float32(0.5)


@inlined
def _finish(out: Number, line: Number) -> None:
    for k in range(out.shape[0]):
        out[k] = np.uint8(np.int32(line[k]))


@kernel
def _between(
    out: Number, first: Number, second: Number, first_left: Number, first_right: Number, second_left: Number,
    second_right: Number, across: Number, down: Number, left: Number, right: Number, rows: Number, share: Number, mixed: Number,
) -> None:  # fmt: skip
    """Mix a plane of two pictures, each moved to where it is at `share` of the way, with `mixed` of the second. Columns from
    `left` up to `right` of the picture may hold anything; a row of the plane is `rows` of its."""
    height, width = out.shape
    each = EACH // rows
    step = np.float32(1.0 / EACH)
    scale = np.float32(1.0 / rows)
    line = np.empty(width, np.float32)
    there = -share
    back = np.float32(1.0) - share
    for j in range(height):
        row = j * rows
        r = row // EACH
        part = np.float32(row - r * EACH) * step
        first_cell = left[row] // EACH
        last_cell = min((right[row] + EACH - 1) // EACH, (width + each - 1) // each)
        _begin(line[first_cell * each : last_cell * each])
        for c in range(first_cell, last_cell):
            dx = across[r, c] + (across[r + 1, c] - across[r, c]) * part
            dy = down[r, c] + (down[r + 1, c] - down[r, c]) * part
            more_x = (across[r, c + 1] + (across[r + 1, c + 1] - across[r, c + 1]) * part - dx) * step
            more_y = (down[r, c + 1] + (down[r + 1, c + 1] - down[r, c + 1]) * part - dy) * step
            begin = c * each
            cell = line[begin : min(begin + each, width)]
            if mixed < np.float32(1.0) and _holds(
                first_left, first_right, row, c * EACH, there * dy, there * dx, there * more_y, there * more_x
            ):
                _add_moved(
                    cell, first, j, begin, there * dy * scale, there * dx * scale, there * more_y, there * more_x,
                    np.float32(1.0) - mixed,
                )  # fmt: skip
            if mixed > np.float32(0.0) and _holds(
                second_left, second_right, row, c * EACH, back * dy, back * dx, back * more_y, back * more_x
            ):
                _add_moved(
                    cell, second, j, begin, back * dy * scale, back * dx * scale, back * more_y, back * more_x, mixed
                )  # fmt: skip
        _finish(out[j, first_cell * each : last_cell * each], line[first_cell * each : last_cell * each])
