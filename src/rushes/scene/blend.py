"""Laying layers over a frame: moved, scaled and sheared row by row, then blended.

One kernel draws everything that is a layer: every row of the frame names its row in the layer, where it starts and how
fast it is walked. That covers a sky that stands still, a hill that slides past, a figure that comes closer and a tree that
sways. Kernels for other effects live with the effect.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .jit import bare, bare_inlined, kernel
from .late import CELL_TALL, CELL_WIDE, SEEN, LateFrame
from .noise import Number
from .planes import BLOCK, EMPTY, FILLED, FIRM_TALL, FIRM_WIDE, PARTLY, Frame, Layer

FULL = 256  # strength of an undimmed layer
UNFADED = np.ones(1, np.float32)
LANES = 8  # pixels that are worked out at once in the shortest of loops; what is left over goes one by one
HIDES_FROM = 2 * CELL_WIDE  # pixels each way: smaller layers hide nothing worth knowing
BESIDE = 3  # columns and rows around what a cell is drawn of, by which chroma and rounding may reach farther
ROOM = 2 + LANES  # columns beyond the last one that a line may be walked
RUNS_TO = 2**20 // 12  # how far from its own pace, in 1 / 2^20, a line is walked in runs


@dataclass(frozen=True)
class Walk:
    """Where the rows of a frame find their pixels in a layer, for one plane size."""

    row: np.ndarray
    """Row of the layer for every row of the frame; negative: none."""
    start: np.ndarray
    """Column of the layer at column 0 of the frame."""
    step: np.ndarray
    """Columns of the layer per column of the frame."""

    def halved(self) -> Walk:
        """The same walk through the chroma planes: samples sit in the middle of two."""
        return Walk(*_halved(self.row, self.start, self.step))


def affine(
    layer: Layer, frame_height_px: int, left: float, top: float, scale: float, sway: float = 0.0, wide: float = 1.0,
    flip: bool = False,
) -> Walk:  # fmt: skip
    """The walk that puts a layer's corner at (left, top), enlarged.

    `sway` leans its top sideways, in pixels; `wide` makes it wider or narrower than it is tall; `flip`
    turns it upside down.
    """
    tall, wide = layer.height_px, float(wide)
    return Walk(*_affine(frame_height_px, tall, float(left), float(top), float(scale), float(sway), wide, flip))


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
        layer, walk, half, wrap = self.layer, self.walk, self.walk.halved(), self.wrap
        room = np.zeros((5, max(layer.width_px, frame.width_px) + ROOM), np.float32)
        spans = (layer.left, layer.right, layer.blocks)
        _draw_planes(
            frame.y, layer.y, frame.y, layer.y, layer.cover, *spans, 1, walk.row, walk.start, walk.step, wrap, self.force,
            hidden, first, room,
        )  # fmt: skip
        _draw_planes(
            frame.u, layer.u, frame.v, layer.v, layer.cover_half, *spans, 2, half.row, half.start, half.step, wrap,
            np.ascontiguousarray(self.force[::2]), hidden, first, room,
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


@kernel
def _affine(
    height: Number, tall: Number, left: Number, top: Number, scale: Number, sway: Number, wide: Number, flip: Number
) -> Number:
    rows = np.empty(height, np.float64)
    starts = np.empty(height, np.float64)
    steps = np.full(height, 1.0 / (scale * wide))
    for j in range(height):
        row = (j - top) / scale
        if flip:
            row = tall - 1 - row
        row = min(max(row, 0.0), tall - 1.001) if -1.0 < row < tall else -9.0
        rows[j] = row
        lean = 1.0 - row / tall
        starts[j] = -(left + sway * lean * lean) / (scale * wide)
    return rows, starts, steps


@kernel
def _halved(row: Number, start: Number, step: Number) -> Number:
    height = row.shape[0] // 2
    rows = np.empty(height, np.float64)
    starts = np.empty(height, np.float64)
    steps = np.empty(height, np.float64)
    for j in range(height):
        upper = row[2 * j]
        lower = row[2 * j + 1]
        at = lower if upper < -0.5 else (upper if lower < -0.5 else 0.5 * (upper + lower))
        rows[j] = -9.0 if at < -0.5 else max((at - 0.5) / 2, 0.0)
        steps[j] = 0.5 * (step[2 * j] + step[2 * j + 1])
        starts[j] = (0.5 * (start[2 * j] + start[2 * j + 1]) + 0.5 * steps[j] - 0.5) / 2
    return rows, starts, steps


@bare_inlined
def _mix_rows(out: Number, upper: Number, lower: Number, part: Number) -> None:
    """Loops over slices from zero: only those become vector instructions."""
    for k in range(out.shape[0]):
        a = np.float32(upper[k])
        out[k] = a + (np.float32(lower[k]) - a) * part


@bare_inlined
def _slide(out: Number, line: Number, following: Number, part: Number, more: Number, ramp: Number) -> None:
    for k in range(out.shape[0]):
        out[k] = line[k] + (following[k] - line[k]) * (part + ramp[k] * more)


@bare_inlined
def _stretch(out: Number, total: Number, line: Number, walk: Number, stride: Number, ramp: Number) -> None:
    """Walk a line at another pace, in steps of 1 / 2^20 of a pixel. `ramp` counts 0, 1, 2...

    At nearly its own pace the line is walked run by run, within which every pixel lies between the same two beside it:
    three times faster than looking each one up.
    """
    scale = np.float32(1.0 / 1048576.0)
    gain = stride - 1048576
    if abs(gain) > RUNS_TO:
        for k in range(total):
            at = np.uint64(walk + k * stride)
            column = at >> np.uint64(20)
            part = np.float32(np.int64(at) & 1048575) * scale
            a = line[column]
            out[k] = a + (line[column + np.uint64(1)] - a) * part
        return
    done = 0
    while done < total:
        column = walk >> 20
        part = walk & 1048575
        if gain > 0:
            count = (1048576 - part + gain - 1) // gain
        elif gain < 0:
            count = part // -gain + 1
        else:
            count = total
        end = min(done + count, total)
        size = end - done
        whole = -(-size // LANES) * LANES  # what is too much is overwritten by the next run
        _slide(
            out[done : done + whole],
            line[column : column + whole],
            line[column + 1 : column + 1 + whole],
            np.float32(part) * scale,
            np.float32(gain) * scale,
            ramp[:whole],
        )
        walk += size * stride
        done = end


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
def _lay_run(
    laid: Number, plane: Number, top: Number, low: Number, part: Number, column: Number, inside: Number, end: Number,
    edge: Number, even: Number, opaque: Number, weight: Number, force: Number, thin: Number, line: Number, near: Number, mask: Number,
    thick: Number, walk: Number, stride: Number, ramp: Number,
) -> None:  # fmt: skip
    """Lay a run of one row of one plane; `mask` and `thick` are its coverage, before and after its walk."""
    count = laid.shape[0]
    _mix_rows(line[column:inside], plane[top, column:inside], plane[low, column:inside], part)
    wide = plane.shape[1]
    if end >= wide:
        a = np.float32(plane[top, edge])
        line[wide] = a + (np.float32(plane[low, edge]) - a) * part
    if even:
        if opaque:
            _lay(laid, line[column:end], line[column + 1 : end + 1], weight)
        else:
            _lay_over(
                laid, line[column:end], line[column + 1 : end + 1], mask[column:end], mask[column + 1 : end + 1], weight,
                force, thin,
            )  # fmt: skip
    else:
        _stretch(near, count, line, walk, stride, ramp)
        if opaque:
            _lay(laid, near[:count], near[:count], weight)
        else:
            _lay_over(laid, near[:count], near[:count], thick[:count], thick[:count], weight, force, thin)


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
    rights: Number, blocks: Number, share: Number, rows: Number, starts: Number, steps: Number, wrap: Number,
    forces: Number, hidden: Number, above: Number, room: Number,
) -> None:  # fmt: skip
    """Blend one plane, or two that share their coverage. `share` is 2 for chroma, whose spans are those of the luma rows.

    `hidden` are the cells of the frame where nothing need be laid, of which `above` rows of luma are above row 0; `room` is to work in.

    A row is laid run by run: what is empty is passed over, and what is filled needs no coverage. Single precision
    throughout: integers would be widened to 64 bits, and vectors hold half as many.
    """
    height, width = target.shape
    tall, wide = source.shape
    two = share == 2
    line = room[0]
    mask = room[1]
    near = room[2]
    thick = room[3]
    ramp = room[4]
    for k in range(width + ROOM):
        ramp[k] = np.float32(k)
    last_force = forces.shape[0] - 1
    span = BLOCK // share  # columns of a block
    cell_wide = CELL_WIDE // share
    end_block = blocks.shape[1]
    last_row = blocks.shape[0] - 1
    for j in range(height):
        at = rows[j]
        if at < -0.5:
            continue
        top = min(max(int(at), 0), tall - 1)
        low = min(top + 1, tall - 1)
        force = forces[min(j, last_force)]
        thin = force * np.float32(1.0 / 255.0)
        part = np.float32(min(max(at - top, 0.0), 1.0))
        if part < np.float32(0.004):
            low = top
        upper = min(top * share, last_row)
        lower = min(low * share + share - 1, last_row)
        between = two and lower - upper > 1
        start = starts[j]
        step = steps[j]
        first = 0
        last = width
        if not wrap:
            left = min(lefts[upper], lefts[lower])
            right = max(rights[upper], rights[lower])
            if right <= left:
                continue
            left = left // share - 1
            right = (right + share - 1) // share + 1
            first = max(first, math.floor((left - start) / step))
            last = min(last, math.ceil((right - start) / step))
            if last <= first:
                continue
        position = start + first * step
        if wrap:
            position -= math.floor(position / wide) * wide
        even = abs(step - 1.0) * width < 0.004
        stride = int(step * 1048576.0 + 0.5)
        if stride < 1:
            continue
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
                    position += skip * step
                    if wrap:
                        position -= math.floor(position / wide) * wide
                    continue
                while cell < hidden.shape[1] and cell * cell_wide < last and hidden[cells, cell] == 0:
                    cell += 1
                shown = min(cell * cell_wide, last)
            if position < 0.0:
                skip = math.ceil(-position / step)
                x += skip
                position += skip * step
                continue
            column = int(position)
            if column >= (wide if wrap else wide - 1):
                break
            # A run of blocks that are alike; a pixel between two blocks belongs to neither.
            block = column // span
            how = _shade(blocks, upper, lower, between, block)
            block += 1
            while block < end_block and _shade(blocks, upper, lower, between, block) == how:
                block += 1
            border = min(block * span, wide)
            if border == wide:
                until = wide if wrap else wide - 1
            elif column + 1 < border:
                until = border - 1
            else:
                until = border
                how = PARTLY
            walk = int(position * 1048576.0)
            count = until - column if even else ((until << 20) - walk + stride - 1) // stride
            count = min(count, shown - x)
            if count <= 0:  # rounding alone keeps this pixel from its run
                count = 1
            end = column + count if even else (walk + (count - 1) * stride >> 20) + 1
            end = min(end, wide)
            if how != EMPTY:
                opaque = how == FILLED and force >= np.float32(1.0)
                inside = min(end + 1, wide)
                edge = 0 if wrap else wide - 1
                if not opaque:
                    _mix_rows(mask[column:inside], cover[top, column:inside], cover[low, column:inside], part)
                    if end >= wide:
                        a = np.float32(cover[top, edge])
                        mask[wide] = a + (np.float32(cover[low, edge]) - a) * part
                    if not even:
                        _stretch(thick, count, mask, walk, stride, ramp)
                weight = np.float32(position - column) if even else np.float32(0.0)
                _lay_run(
                    target[j, x : x + count], source, top, low, part, column, inside, end, edge, even, opaque, weight,
                    force, thin, line, near, mask, thick, walk, stride, ramp,
                )  # fmt: skip
                if two:
                    _lay_run(
                        other_target[j, x : x + count], other_source, top, low, part, column, inside, end, edge, even, opaque,
                        weight, force, thin, line, near, mask, thick, walk, stride, ramp,
                    )  # fmt: skip
            x += count
            position += count if even else count * step
            if wrap and position >= wide:
                position -= wide


@kernel
def _hide(
    hidden: Number, firm: Number, wide: Number, tall: Number, rows: Number, starts: Number, steps: Number, wrap: Number,
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
                left = min(left, starts[j] + cell * CELL_WIDE * steps[j])
                right = max(right, starts[j] + (cell + 1) * CELL_WIDE * steps[j])
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
