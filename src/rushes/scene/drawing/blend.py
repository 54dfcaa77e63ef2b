"""Laying layers over a frame: moved, scaled and sheared row by row, then blended.

One kernel draws everything that is a layer: every row of the frame names its row in the layer, where it starts and how
fast it is walked. That covers a sky that stands still, a hill that slides past, a figure that comes closer and a tree that
sways. Kernels for other effects live with the effect.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass

import numpy as np

from .jit import bare, bare_inlined, kernel
from .late import CELL_TALL, CELL_WIDE, SEEN, LateFrame
from .noise import Number
from .pace import BEFORE, BEYOND, LANES, ONE, TABLE_SIZE, fill_weights, stretch
from .planes import BLOCK, EMPTY, FILLED, FIRM_TALL, FIRM_WIDE, PARTLY, Frame, Layer

FULL = 256  # strength of an undimmed layer
UNFADED = np.ones(1, np.float32)
HIDES_FROM = 2 * CELL_WIDE  # pixels each way: smaller layers hide nothing worth knowing
EVEN = 0.004  # pixels that a walk may stray from its own pace over a whole row and count as even
BESIDE = 3  # columns and rows around what a cell is drawn of, by which chroma and rounding may reach farther


@dataclass(frozen=True)
class Walk:
    """Where the rows of a frame find their pixels in a layer, for one plane size."""

    row: np.ndarray
    """Row of the layer for every row of the frame; negative: none."""
    start: np.ndarray
    """Column of the layer at column 0 of the frame."""
    step: float
    """Columns of the layer per column of the frame."""


def affine(
    layer: Layer, frame_height_px: int, left: float, top: float, scale: float, sway: float = 0.0, wide: float = 1.0,
    flip: bool = False,
) -> Walk:  # fmt: skip
    """The walk that puts a layer's corner at (left, top), enlarged.

    `sway` leans its top sideways, in pixels; `wide` makes it wider or narrower than it is tall; `flip`
    turns it upside down.
    """
    tall, step = layer.height_px, 1.0 / (float(scale) * float(wide))
    row, start = _affine(frame_height_px, tall, float(left), float(top), float(scale), float(sway), step, flip)
    return Walk(row, start, step)


def draw(
    frame: Frame, layer: Layer, walk: Walk, *, wrap: bool = False, strength: int = FULL, fade: np.ndarray = UNFADED
) -> None:  # fmt: skip
    """Blend a layer over the frame. `wrap`: the layer repeats for ever to both sides. `fade`: what is left of it in every
    row of the frame, 0..1 (float32; one number: in all of them)."""
    if strength <= 0:
        return
    laid = Laid(layer, walk, wrap, fade * np.float32(strength / FULL))
    if isinstance(frame, LateFrame):
        frame.wait(laid)
    else:
        laid.lay(frame, SEEN, 0)


@dataclass(frozen=True)
class Laid:
    """A layer on its way into a frame; see `late.Waiting`."""

    layer: Layer
    walk: Walk
    wrap: bool
    force: np.ndarray
    """What is left of it in every row, or one number for all: float32, 0..1."""

    def lay(self, frame: Frame, hidden: np.ndarray, first: int) -> None:
        layer, walk = self.layer, self.walk
        lines, halves, weights = _room(max(layer.width_px, frame.width_px), frame.height_px)
        _draw_layer(
            frame.y, frame.u, frame.v, layer.y, layer.u, layer.v, layer.cover, layer.cover_half, layer.left, layer.right,
            layer.blocks, walk.row, walk.start, walk.step, self.wrap, self.force, hidden, first, lines, halves, weights,
        )  # fmt: skip

    def hide(self, hidden: np.ndarray, first: int, last: int) -> bool:
        layer, walk = self.layer, self.walk
        if layer.width_px < HIDES_FROM or layer.height_px < HIDES_FROM or self.force.min() < 1.0:
            return False
        return bool(
            _hide(
                hidden,
                layer.firm,
                layer.width_px,
                layer.height_px,
                walk.row,
                walk.start,
                walk.step,
                self.wrap,
                first,
                last,
            )
        )


def place(
    frame: Frame, layer: Layer, left: float, top: float, scale: float = 1.0, *, sway: float = 0.0, wide: float = 1.0,
    strength: int = FULL, flip: bool = False,
) -> None:  # fmt: skip
    """Blend a layer with its corner at (left, top); only the rows that it reaches are touched."""
    first = max(0, math.floor(top - 1)) // 2 * 2
    last = min(frame.height_px, math.ceil(top + layer.height_px * scale) + 1)
    last += last % 2
    if (
        last <= first
        or left > frame.width_px + abs(sway)
        or left + layer.width_px * scale < -abs(sway)
        or strength <= 0
    ):
        return
    draw(
        frame.rows(first, last), layer, affine(layer, last - first, left, top - first, scale, sway, wide, flip), strength=strength,
    )  # fmt: skip


class _Room(threading.local):
    """What a kernel works in, kept by each thread that draws: it makes no arrays itself."""

    def __init__(self) -> None:
        self.lines = np.zeros((4, 0), np.float32)
        self.halves = np.zeros((2, 0), np.float64)
        self.weights = np.zeros(TABLE_SIZE, np.float32)


_ROOM = _Room()


def _room(width_px: int, height_px: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Lines of this width, rows of the chroma planes, and a table of weights; what stood in them may still stand there."""
    if _ROOM.lines.shape[1] < BEFORE + width_px + BEYOND:
        _ROOM.lines = np.zeros((4, BEFORE + width_px + BEYOND), np.float32)
    if _ROOM.halves.shape[1] < height_px // 2:
        _ROOM.halves = np.zeros((2, height_px // 2), np.float64)
    return _ROOM.lines, _ROOM.halves, _ROOM.weights


@kernel
def _affine(
    height: Number, tall: Number, left: Number, top: Number, scale: Number, sway: Number, step: Number, flip: Number
) -> Number:
    rows = np.empty(height, np.float64)
    starts = np.empty(height, np.float64)
    for j in range(height):
        row = (j - top) / scale
        if flip:
            row = tall - 1 - row
        row = min(max(row, 0.0), tall - 1.001) if -1.0 < row < tall else -9.0
        rows[j] = row
        lean = 1.0 - row / tall
        starts[j] = -(left + sway * lean * lean) * step
    return rows, starts


@bare_inlined
def _halve(row: Number, start: Number, step: Number, rows: Number, starts: Number) -> None:
    """The same walk through the chroma planes: samples sit in the middle of two."""
    for j in range(rows.shape[0]):
        upper = row[2 * j]
        lower = row[2 * j + 1]
        at = lower if upper < -0.5 else (upper if lower < -0.5 else 0.5 * (upper + lower))
        rows[j] = -9.0 if at < -0.5 else max((at - 0.5) / 2, 0.0)
        starts[j] = (0.5 * (start[2 * j] + start[2 * j + 1]) + 0.5 * step - 0.5) / 2


@bare_inlined
def _mix_rows(out: Number, upper: Number, lower: Number, part: Number) -> None:
    """Loops over slices from zero: only those become vector instructions."""
    for k in range(out.shape[0]):
        a = np.float32(upper[k])
        out[k] = a + (np.float32(lower[k]) - a) * part


@bare_inlined
def _lay(target: Number, line: Number, following: Number, weight: Number) -> None:
    half = np.float32(0.5)
    for k in range(target.shape[0]):
        target[k] = np.uint8(np.int32(line[k] + (following[k] - line[k]) * weight + half))


@bare_inlined
def _lay_over(
    target: Number, line: Number, following: Number, mask: Number, mask_following: Number, weight: Number,
    force: Number, thin: Number,
) -> None:  # fmt: skip
    one = np.float32(1.0)
    half = np.float32(0.5)
    full = np.float32(255.0)
    for k in range(target.shape[0]):
        a = one - (mask[k] + (mask_following[k] - mask[k]) * weight) * thin
        s = (line[k] + (following[k] - line[k]) * weight) * force
        target[k] = np.uint8(np.int32(min(s + np.float32(target[k]) * a + half, full)))


@bare_inlined
def _mix_line(
    line: Number, plane: Number, top: Number, low: Number, part: Number, column: Number, end: Number, edge: Number
) -> None:
    """Two rows of a layer mixed, from `column` up to `end` and the one after it; beyond the last column is `edge`."""
    wide = plane.shape[1]
    inside = min(column + -(-(end + 1 - column) // LANES) * LANES, wide)  # whole vectors: the rest would go one by one
    _mix_rows(line[BEFORE + column : BEFORE + inside], plane[top, column:inside], plane[low, column:inside], part)
    if end >= wide:
        a = np.float32(plane[top, edge])
        line[BEFORE + wide] = a + (np.float32(plane[low, edge]) - a) * part


@bare_inlined
def _lay_run(
    laid: Number, plane: Number, top: Number, low: Number, part: Number, column: Number, end: Number,
    edge: Number, even: Number, opaque: Number, weight: Number, force: Number, thin: Number, line: Number, near: Number, mask: Number,
    thick: Number, lead: Number, walk: Number, stride: Number, weights: Number, taps: Number,
) -> None:  # fmt: skip
    """Lay a run of one row of one plane; `mask` and `thick` are its coverage, before and after its walk, which begins `lead`
    pixels before the run."""
    count = laid.shape[0]
    _mix_line(line, plane, top, low, part, column, end, edge)
    if even:
        first = BEFORE + column
        last = BEFORE + end
        if opaque:
            _lay(laid, line[first:last], line[first + 1 : last + 1], weight)
        else:
            _lay_over(
                laid, line[first:last], line[first + 1 : last + 1], mask[first:last], mask[first + 1 : last + 1], weight,
                force, thin,
            )  # fmt: skip
    else:
        last = lead + count
        stretch(near, last, line, walk, stride, weights, taps)
        if opaque:
            _lay(laid, near[lead:last], near[lead:last], weight)
        else:
            _lay_over(laid, near[lead:last], near[lead:last], thick[lead:last], thick[lead:last], weight, force, thin)


@bare_inlined
def _shade(blocks: Number, upper: Number, lower: Number, between: Number, at: Number) -> Number:
    """Whether a block of columns is EMPTY, PARTLY or FILLED in two rows, and in those between if there are some."""
    value = blocks[upper, at]
    if blocks[lower, at] != value:
        return PARTLY
    if between and (blocks[upper + 1, at] != value or blocks[lower - 1, at] != value):
        return PARTLY
    return value


@bare
def _draw_planes(
    target: Number, source: Number, other_target: Number, other_source: Number, cover: Number, lefts: Number,
    rights: Number, blocks: Number, share: Number, rows: Number, starts: Number, stride: Number, weights: Number, taps: Number, wrap: Number, forces: Number, hidden: Number, above: Number, lines: Number,
) -> None:  # fmt: skip
    """Blend one plane, or two that share their coverage. `share` is 2 for chroma, whose spans are those of the luma rows.

    `hidden` are the cells of the frame where nothing need be laid, of which `above` rows of luma are above row 0; `lines` are to work in.

    A row is laid run by run: what is empty is passed over, and what is filled needs no coverage. Single precision
    throughout: integers would be widened to 64 bits, and vectors hold half as many.
    """
    height, width = target.shape
    tall, wide = source.shape
    two = share == 2
    line = lines[0]
    mask = lines[1]
    near = lines[2]
    thick = lines[3]
    last_force = forces.shape[0] - 1
    span = BLOCK // share  # columns of a block
    cell_wide = CELL_WIDE // share
    end_block = blocks.shape[1]
    even = stride == ONE
    whole = wide * ONE
    last_row = blocks.shape[0] - 1
    for j in range(height):
        at = rows[j]
        if at < -0.5:
            continue
        top = min(max(int(at), 0), tall - 1)
        low = min(top + 1, tall - 1)
        force = forces[min(j * share, last_force)]
        thin = force * np.float32(1.0 / 255.0)
        part = np.float32(min(max(at - top, 0.0), 1.0))
        if part < np.float32(0.004):
            low = top
        upper = min(top * share, last_row)
        lower = min(low * share + share - 1, last_row)
        between = two and lower - upper > 1
        start = math.floor(starts[j] * ONE + 0.5)
        first = 0
        last = width
        if not wrap:
            left = min(lefts[upper], lefts[lower])
            right = max(rights[upper], rights[lower])
            if right <= left:
                continue
            left = left // share - 1
            right = (right + share - 1) // share + 1
            first = max(first, (left * ONE - start) // stride)
            last = min(last, -((start - right * ONE) // stride))
            if last <= first:
                continue
        walk = start + first * stride  # in whole parts of a pixel: a row that is laid in other pieces looks the same
        if wrap:
            walk -= walk // whole * whole
        x = first
        cells = (j * share + above) // CELL_TALL
        shown = last  # where the next hidden cells begin
        while x < last:
            if hidden.shape[0] > 0:
                cell = x // cell_wide
                begin = cell
                while cell < hidden.shape[1] and hidden[cells, cell] != 0:
                    cell += 1
                if cell > begin:
                    skip = min(cell * cell_wide, last) - x
                    x += skip
                    walk += skip * stride
                    if wrap:
                        walk -= walk // whole * whole
                    continue
                while cell < hidden.shape[1] and cell * cell_wide < last and hidden[cells, cell] == 0:
                    cell += 1
                shown = min(cell * cell_wide, last)
            if walk < 0:
                skip = -(walk // stride)
                x += skip
                walk += skip * stride
                continue
            column = walk // ONE
            if column >= (wide if wrap else wide - 1):
                break
            # A run of blocks that are alike. A pixel between two that are not is PARTLY covered.
            block = column // span
            how = _shade(blocks, upper, lower, between, block)
            reach = min(((walk + (shown - x) * stride) // ONE + 1) // span + 1, end_block)
            block += 1
            border = column + 1 == block * span and block < end_block
            if border and _shade(blocks, upper, lower, between, block) != how:
                how = PARTLY
            while block < reach and _shade(blocks, upper, lower, between, block) == how:
                block += 1
            if block >= end_block:
                until = wide if wrap else wide - 1
            else:
                until = block * span if how == PARTLY else block * span - 1
            count = min((until * ONE - walk + stride - 1) // stride, shown - x)
            end = min((walk + (count - 1) * stride) // ONE + 1, wide)
            if how != EMPTY:
                opaque = how == FILLED and force >= np.float32(1.0)
                edge = 0 if wrap else wide - 1
                lead = x % LANES if taps > 0 else 0
                begins = walk - lead * stride
                if not opaque:
                    _mix_line(mask, cover, top, low, part, column, end, edge)
                    if not even:
                        stretch(thick, lead + count, mask, begins, stride, weights, taps)
                weight = np.float32((walk - column * ONE) / ONE) if even else np.float32(0.0)
                _lay_run(
                    target[j, x : x + count], source, top, low, part, column, end, edge, even, opaque, weight,
                    force, thin, line, near, mask, thick, lead, begins, stride, weights, taps,
                )  # fmt: skip
                if two:
                    _lay_run(
                        other_target[j, x : x + count], other_source, top, low, part, column, end, edge, even, opaque,
                        weight, force, thin, line, near, mask, thick, lead, begins, stride, weights, taps,
                    )  # fmt: skip
            x += count
            walk += count * stride
            if wrap and walk >= whole:
                walk -= whole


@bare
def _draw_layer(
    y: Number, u: Number, v: Number, layer_y: Number, layer_u: Number, layer_v: Number, cover: Number,
    cover_half: Number, lefts: Number, rights: Number, blocks: Number, row: Number, start: Number, step: Number, wrap: Number,
    forces: Number, hidden: Number, above: Number, lines: Number, halves: Number, weights: Number,
) -> None:  # fmt: skip
    """Blend all planes of a layer; to call one kernel costs as much as a small layer does. See `_draw_planes`."""
    even = abs(step - 1.0) * y.shape[1] < EVEN
    stride = ONE if even else int(step * ONE + 0.5)
    if stride < 1:
        return
    taps = 0 if even else fill_weights(weights, stride)
    _draw_planes(
        y, layer_y, y, layer_y, cover, lefts, rights, blocks, 1, row, start, stride, weights, taps, wrap, forces, hidden,
        above, lines,
    )  # fmt: skip
    rows = halves[0, : y.shape[0] // 2]
    starts = halves[1, : y.shape[0] // 2]
    _halve(row, start, step, rows, starts)
    _draw_planes(
        u, layer_u, v, layer_v, cover_half, lefts, rights, blocks, 2, rows, starts, stride, weights, taps, wrap, forces,
        hidden, above, lines,
    )  # fmt: skip


@kernel
def _hide(
    hidden: Number, firm: Number, wide: Number, tall: Number, rows: Number, starts: Number, step: Number, wrap: Number,
    first: Number, last: Number,
) -> Number:  # fmt: skip
    """Mark the cells of a frame that a layer covers completely, drawn on the rows from `first` up to `last`."""
    some = False
    for cell_row in range((first + CELL_TALL - 1) // CELL_TALL, last // CELL_TALL):
        top = 1e9
        bottom = -1e9
        begin = cell_row * CELL_TALL - first
        for j in range(begin, begin + CELL_TALL):
            top = min(top, rows[j])
            bottom = max(bottom, rows[j])
        if top < -0.5:
            continue
        upper = max(int(top) - BESIDE, 0) // FIRM_TALL
        lower = min(int(bottom) + 1 + BESIDE, tall - 1) // FIRM_TALL + 1
        if lower >= firm.shape[0]:
            continue
        for cell in range(hidden.shape[1]):
            if hidden[cell_row, cell] != 0:
                continue
            left = 1e18
            right = -1e18
            for j in range(begin, begin + CELL_TALL):
                left = min(left, starts[j] + cell * CELL_WIDE * step)
                right = max(right, starts[j] + (cell + 1) * CELL_WIDE * step)
            if wrap:
                turns = math.floor(left / wide) * wide
                left -= turns
                right -= turns
            near = (math.floor(left) - BESIDE) // FIRM_WIDE
            far = (math.floor(right) + BESIDE) // FIRM_WIDE + 1
            if left < BESIDE or far >= firm.shape[1]:
                continue
            count = firm[lower, far] - firm[upper, far] - firm[lower, near] + firm[upper, near]
            if count == (lower - upper) * (far - near):
                hidden[cell_row, cell] = 1
                some = True
    return some
