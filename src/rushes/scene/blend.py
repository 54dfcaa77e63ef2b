"""Laying layers over a frame: moved, scaled and sheared row by row, then blended.

One kernel draws everything that is a layer: every row of the frame names its row in the layer, where it starts and how
fast it is walked. That covers a sky that stands still, a hill that slides past, a figure that comes closer and a tree that
sways. Kernels for other effects live with the effect.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .jit import kernel
from .noise import Number
from .planes import BLOCK, EMPTY, FILLED, PARTLY, Frame, Layer

FULL = 256  # strength of an undimmed layer
PIECE = 128  # columns of the frame that are laid at once


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
        upper, lower = self.row[0::2], self.row[1::2]
        row = np.where(upper < -0.5, lower, np.where(lower < -0.5, upper, 0.5 * (upper + lower)))
        start = 0.5 * (self.start[0::2] + self.start[1::2])
        step = 0.5 * (self.step[0::2] + self.step[1::2])
        half_row = np.where(row < -0.5, -9.0, np.maximum((row - 0.5) / 2, 0.0))
        return Walk(half_row, (start + 0.5 * step - 0.5) / 2, step)


def affine(
    layer: Layer, frame_height_px: int, left: float, top: float, scale: float, sway: float = 0.0, wide: float = 1.0,
    flip: bool = False,
) -> Walk:  # fmt: skip
    """The walk that puts a layer's corner at (left, top), enlarged.

    `sway` leans its top sideways, in pixels; `wide` makes it wider or narrower than it is tall; `flip`
    turns it upside down.
    """
    rows = np.arange(frame_height_px, dtype=np.float64)
    row = (rows - top) / scale
    if flip:
        row = layer.height_px - 1 - row
    row = np.where((row > -1.0) & (row < layer.height_px), np.clip(row, 0, layer.height_px - 1.001), -9.0)
    step = np.full(frame_height_px, 1.0 / (scale * wide))
    lean = sway * (1.0 - row / layer.height_px) ** 2 if sway else 0.0
    return Walk(row, (0.0 - left - lean) / (scale * wide) + 0.0 * step, step)


def draw(frame: Frame, layer: Layer, walk: Walk, *, wrap: bool = False, strength: int = FULL) -> None:
    """Blend a layer over the frame. `wrap`: the layer repeats for ever to both sides."""
    if strength <= 0:
        return
    half = walk.halved()
    _draw_plane(
        frame.y, layer.y, layer.cover, layer.left, layer.right, layer.blocks, 1,
        walk.row, walk.start, walk.step, wrap, strength,
    )  # fmt: skip
    for target, source in ((frame.u, layer.u), (frame.v, layer.v)):
        _draw_plane(
            target, source, layer.cover_half, layer.left, layer.right, layer.blocks, 2,
            half.row, half.start, half.step, wrap, strength,
        )  # fmt: skip


def place(
    frame: Frame, layer: Layer, left: float, top: float, scale: float = 1.0, *, sway: float = 0.0, wide: float = 1.0,
    strength: int = FULL, flip: bool = False,
) -> None:  # fmt: skip
    """Blend a layer with its corner at (left, top); only the rows that it reaches are touched."""
    height, width = frame.y.shape
    first = max(0, math.floor(top - 1)) // 2 * 2
    last = min(height, math.ceil(top + layer.height_px * scale) + 1)
    last += last % 2
    if last <= first or left > width + abs(sway) or left + layer.width_px * scale < -abs(sway) or strength <= 0:
        return
    part = Frame(frame.y[first:last], frame.u[first // 2 : last // 2], frame.v[first // 2 : last // 2])
    draw(part, layer, affine(layer, last - first, left, top - first, scale, sway, wide, flip), strength=strength)


@kernel
def _mix_rows(out: Number, upper: Number, lower: Number, part: Number) -> None:
    """Loops over slices from zero: only those become vector instructions."""
    for k in range(out.shape[0]):
        a = np.float32(upper[k])
        out[k] = a + (np.float32(lower[k]) - a) * part


@kernel
def _stretch(out: Number, line: Number, walk: Number, stride: Number) -> None:
    """Walk a line at another pace, in steps of 1 / 2^20 of a pixel."""
    scale = np.float32(1.0 / 1048576.0)
    for k in range(out.shape[0]):
        at = np.uint64(walk + k * stride)
        column = at >> np.uint64(20)
        part = np.float32(np.int64(at) & 1048575) * scale
        a = line[column]
        out[k] = a + (line[column + np.uint64(1)] - a) * part


@kernel
def _lay(target: Number, line: Number, following: Number, weight: Number) -> None:
    half = np.float32(0.5)
    for k in range(target.shape[0]):
        target[k] = np.uint8(np.int32(line[k] + (following[k] - line[k]) * weight + half))


@kernel
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


@kernel
def _filled(
    blocks: Number, upper: Number, lower: Number, share: Number, low: Number, high: Number, wrap: Number
) -> Number:
    """Whether the columns `low` to `high` of a pair of rows of a plane are EMPTY, PARTLY or FILLED.

    `upper` and `lower` are rows of luma, and so are the two between them that belong to the same chroma.
    """
    last_row = blocks.shape[0] - 1
    last = blocks.shape[1] - 1
    first_block = max(low * share // BLOCK, 0)
    end_block = (high * share + share - 1) // BLOCK
    some = False
    full = True
    for k in range(2 if share == 1 else 4):
        row = upper if k == 0 else (lower if k == 1 else (upper + 1 if k == 2 else lower - 1))
        row = min(max(row, 0), last_row)
        for block in range(first_block, end_block + 1):
            at = block
            if at > last:
                at = 0 if wrap else last
            value = blocks[row, at]
            some = some or value != EMPTY
            full = full and value == FILLED
    if not some:
        return EMPTY
    return FILLED if full else PARTLY


@kernel
def _draw_plane(
    target: Number, source: Number, cover: Number, lefts: Number, rights: Number, blocks: Number, share: Number,
    rows: Number, starts: Number, steps: Number, wrap: Number, strength: Number,
) -> None:  # fmt: skip
    """Blend one plane. `share` is 2 for chroma, whose spans are those of the luma rows.

    A row is laid in pieces; those that are empty are passed over, and those that are filled need no coverage. Single
    precision throughout: integers would be widened to 64 bits, and vectors hold half as many.
    """
    height, width = target.shape
    tall, wide = source.shape
    line = np.zeros(wide + 2, np.float32)
    mask = np.zeros(wide + 2, np.float32)
    near = np.empty(PIECE + 2, np.float32)
    thick = np.empty(PIECE + 2, np.float32)
    force = np.float32(strength / 256.0)
    thin = np.float32(strength / 256.0 / 255.0)
    for j in range(height):
        at = rows[j]
        if at < -0.5:
            continue
        top = min(max(int(at), 0), tall - 1)
        low = min(top + 1, tall - 1)
        part = np.float32(min(max(at - top, 0.0), 1.0))
        if part < np.float32(0.004):
            low = top
        span_row = min(top * share, lefts.shape[0] - 1)
        span_next = min(low * share + share - 1, lefts.shape[0] - 1)
        start = starts[j]
        step = steps[j]
        first = 0
        last = width
        if not wrap:
            left = min(lefts[span_row], lefts[span_next])
            right = max(rights[span_row], rights[span_next])
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
        while x < last:
            if position < 0.0:
                skip = math.ceil(-position / step)
                x += skip
                position += skip * step
                continue
            column = int(position)
            if not wrap and even and column >= wide - 1:
                break
            walk = int(position * 1048576.0)
            if even:
                count = min(last - x, (wide if wrap else wide - 1) - column)
            else:
                count = min(last - x, (((wide if wrap else wide - 1) << 20) - walk + stride - 1) // stride)
            if count <= 0:
                break
            count = min(count, PIECE)
            end = column + count if even else (walk + (count - 1) * stride >> 20) + 1
            how = _filled(blocks, span_row, span_next, share, column, end, wrap)
            if how != EMPTY:
                opaque = how == FILLED and strength >= 256
                inside = min(end + 1, wide)
                _mix_rows(line[column:inside], source[top, column:inside], source[low, column:inside], part)
                if not opaque:
                    _mix_rows(mask[column:inside], cover[top, column:inside], cover[low, column:inside], part)
                if end >= wide:
                    edge = 0 if wrap else wide - 1
                    a = np.float32(source[top, edge])
                    line[wide] = a + (np.float32(source[low, edge]) - a) * part
                    a = np.float32(cover[top, edge])
                    mask[wide] = a + (np.float32(cover[low, edge]) - a) * part
                if even:
                    weight = np.float32(position - column)
                    if opaque:
                        _lay(target[j, x : x + count], line[column:end], line[column + 1 : end + 1], weight)
                    else:
                        _lay_over(
                            target[j, x : x + count], line[column:end], line[column + 1 : end + 1],
                            mask[column:end], mask[column + 1 : end + 1], weight, force, thin,
                        )  # fmt: skip
                else:
                    _stretch(near[:count], line, walk, stride)
                    if opaque:
                        _lay(target[j, x : x + count], near[:count], near[:count], np.float32(0.0))
                    else:
                        _stretch(thick[:count], mask, walk, stride)
                        _lay_over(
                            target[j, x : x + count], near[:count], near[:count], thick[:count], thick[:count],
                            np.float32(0.0), force, thin,
                        )  # fmt: skip
            x += count
            position += count if even else count * step
            if wrap and position >= wide:
                position -= wide
