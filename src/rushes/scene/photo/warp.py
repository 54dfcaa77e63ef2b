"""Layers moved by a grid of offsets and laid over the frame.

Every cell of the grid covers CELL x CELL pixels of the frame; offsets say where a node's pixel comes from, in pixels, and
run straight between nodes. Cells that the layer does not reach are skipped, cells that it covers wholly are not blended:
so a subject costs what it covers. Of those the luma is read between pixels by cubics (Catmull and Rom's), which keep it as sharp as
a zoom by hand; straight lines do for colour and for rims.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number
from ..drawing.planes import Frame
from .layers import Sheet

CELL = 8
SKIP, BLEND, SOLID = 0, 1, 2
ONE, TWO, THREE = np.uint64(1), np.uint64(2), np.uint64(3)


def _cubics() -> np.ndarray:
    """Weights of four neighbours at each 256th between the inner two, in 1024ths, which they sum to: int32 (256, 4)."""
    t = np.arange(256)[:, None] / 256
    shares = 0.5 * np.concatenate(
        [-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, t**3 - t**2], axis=1
    )
    weights = np.rint(1024 * shares).astype(np.int32)
    weights[:, 1] += 1024 - weights.sum(1)
    return weights


CUBICS = _cubics()


def grid_shape(width_px: int, height_px: int) -> tuple[int, int]:
    """Rows and columns of nodes."""
    return -(-height_px // CELL) + 1, -(-width_px // CELL) + 1


def nodes(width_px: int, height_px: int) -> tuple[np.ndarray, np.ndarray]:
    """Pixel positions of the nodes: x (1, columns) and y (rows, 1), float32."""
    rows, columns = grid_shape(width_px, height_px)
    return (
        (np.arange(columns, dtype=np.float32) * CELL)[None, :],
        (np.arange(rows, dtype=np.float32) * CELL)[:, None],
    )


@kernel
def picked(field: Number, x: Number, y: Number) -> Number:
    """The field between nodes."""
    rows, columns = field.shape
    x = min(max(x, 0.0), columns - 1.001)
    y = min(max(y, 0.0), rows - 1.001)
    left = int(x)
    top = int(y)
    u = x - left
    v = y - top
    a = field[top, left] + (field[top, left + 1] - field[top, left]) * u
    b = field[top + 1, left] + (field[top + 1, left + 1] - field[top + 1, left]) * u
    return a + (b - a) * v


@kernel
def _carry(out: Number, field: Number, across: Number, down: Number) -> None:
    rows, columns = out.shape
    for j in range(rows):
        for i in range(columns):
            out[j, i] = picked(field, i + across[j, i] / CELL, j + down[j, i] / CELL)


def carried(field: np.ndarray, across: np.ndarray, down: np.ndarray) -> np.ndarray:
    """A field of the picture where the moved picture shows it."""
    out = np.empty_like(field)
    _carry(out, field, across, down)
    return out


def extremes(sheet: Sheet) -> tuple[np.ndarray, np.ndarray] | None:
    """Least and greatest coverage in every cell of a padded layer, or None where it is opaque."""
    if sheet.cover is None:
        return None
    height, width = sheet.cover.shape
    tall, wide = -(-height // CELL) * CELL, -(-width // CELL) * CELL
    padded = np.pad(sheet.cover, ((0, tall - height), (0, wide - width)), mode="edge")
    blocks = padded.reshape(tall // CELL, CELL, wide // CELL, CELL)
    return np.ascontiguousarray(blocks.min((1, 3))), np.ascontiguousarray(blocks.max((1, 3)))


class Laying:
    """A layer about to be laid: its offsets at the nodes, in luma pixels, and what every cell has to do."""

    def __init__(
        self, sheet: Sheet, ranges: tuple[np.ndarray, np.ndarray] | None, across: np.ndarray, down: np.ndarray,
        size: tuple[int, int],
    ) -> None:  # fmt: skip
        width, height = size
        x, y = nodes(width, height)
        reach = sheet.pad - 2
        self.sheet = sheet
        self.across = np.ascontiguousarray(np.clip(x + across, -reach, width - 1 + reach) - x, np.float32)
        self.down = np.ascontiguousarray(np.clip(y + down, -reach, height - 1 + reach) - y, np.float32)
        self.state = np.full((self.across.shape[0] - 1, self.across.shape[1] - 1), SOLID, np.uint8)
        if ranges is not None:
            _look(self.state, ranges[0], ranges[1], self.across, self.down, sheet.pad)

    def hide_under(self, above: Laying) -> None:
        """Skip the cells that a layer above covers wholly."""
        self.state[above.state == SOLID] = SKIP

    def keep_to(self, rows: slice, columns: slice) -> None:
        """Skip all cells but these."""
        kept = self.state[rows, columns].copy()
        self.state[...] = SKIP
        self.state[rows, columns] = kept

    def lay(self, frame: Frame) -> None:
        """Lay it over the frame."""
        sheet = self.sheet
        for target, source, cover, share in (
            (frame.y, sheet.y, sheet.cover, 1), (frame.u, sheet.u, sheet.cover_half, 2),
            (frame.v, sheet.v, sheet.cover_half, 2),
        ):  # fmt: skip
            # An opaque layer has no cell that blends: its own plane stands in for the coverage that is never read.
            _lay(
                target, source, source if cover is None else cover, self.across, self.down, self.state, share, sheet.pad,
                CUBICS,
            )  # fmt: skip


@kernel
def _look(state: Number, least: Number, most: Number, across: Number, down: Number, pad: Number) -> None:
    """What each cell has to do, from the coverage of all that its corners span, with a pixel to spare."""
    rows, columns = state.shape
    tall, wide = least.shape
    for j in range(rows):
        for i in range(columns):
            left = 1e9
            right = -1e9
            top = 1e9
            low = -1e9
            for k in range(4):
                b = j + (k >> 1)
                a = i + (k & 1)
                x = a * CELL + across[b, a]
                y = b * CELL + down[b, a]
                left = min(left, x)
                right = max(right, x)
                top = min(top, y)
                low = max(low, y)
            first_x = min(max(int((left + pad - 3.0) / CELL), 0), wide - 1)
            last_x = min(max(int((right + pad + 3.0) / CELL), 0), wide - 1)
            first_y = min(max(int((top + pad - 3.0) / CELL), 0), tall - 1)
            last_y = min(max(int((low + pad + 3.0) / CELL), 0), tall - 1)
            low_cover = 255
            high_cover = 0
            for y in range(first_y, last_y + 1):
                for x in range(first_x, last_x + 1):
                    low_cover = min(low_cover, least[y, x])
                    high_cover = max(high_cover, most[y, x])
            if high_cover == 0:
                state[j, i] = SKIP
            elif low_cover == 255:
                state[j, i] = SOLID
            else:
                state[j, i] = BLEND


@kernel
def _lay(
    target: Number, source: Number, cover: Number, across: Number, down: Number, state: Number, share: Number,
    pad: Number, cubics: Number,
) -> None:  # fmt: skip
    height, width = target.shape
    cell = CELL // share
    margin = pad // share
    to_fixed = np.float32(65536.0 / share)
    columns = across.shape[1]
    for j in range(height):
        block = j // cell
        part = np.float32((j - block * cell) / cell)
        base_y = (j + margin) << 16
        for c in range(columns - 1):
            what = state[block, c]
            if what == SKIP:
                continue
            first = c * cell
            last = min(first + cell, width)
            x0 = (across[block, c] + (across[block + 1, c] - across[block, c]) * part) * to_fixed
            x1 = (across[block, c + 1] + (across[block + 1, c + 1] - across[block, c + 1]) * part) * to_fixed
            y0 = (down[block, c] + (down[block + 1, c] - down[block, c]) * part) * to_fixed
            y1 = (down[block, c + 1] + (down[block + 1, c + 1] - down[block, c + 1]) * part) * to_fixed
            x = ((first + margin) << 16) + int(x0)
            y = base_y + int(y0)
            step_x = 65536 + int(x1 - x0) // cell
            step_y = int(y1 - y0) // cell
            # Unsigned indices: numba would look after negative ones otherwise. Loops without a branch inside.
            if what == SOLID and share == 1:
                for i in range(first, last):
                    left = np.uint64((x >> 16) - 1)
                    top = np.uint64((y >> 16) - 1)
                    u = np.uint64((x >> 8) & 255)
                    v = np.uint64((y >> 8) & 255)
                    x += step_x
                    y += step_y
                    one, two, three, four = cubics[u, 0], cubics[u, 1], cubics[u, 2], cubics[u, 3]
                    total = cubics[v, 0] * (
                        source[top, left] * one + source[top, left + ONE] * two
                        + source[top, left + TWO] * three + source[top, left + THREE] * four
                    )  # fmt: skip
                    low = top + ONE
                    total += cubics[v, 1] * (
                        source[low, left] * one + source[low, left + ONE] * two
                        + source[low, left + TWO] * three + source[low, left + THREE] * four
                    )  # fmt: skip
                    low = top + TWO
                    total += cubics[v, 2] * (
                        source[low, left] * one + source[low, left + ONE] * two
                        + source[low, left + TWO] * three + source[low, left + THREE] * four
                    )  # fmt: skip
                    low = top + THREE
                    total += cubics[v, 3] * (
                        source[low, left] * one + source[low, left + ONE] * two
                        + source[low, left + TWO] * three + source[low, left + THREE] * four
                    )  # fmt: skip
                    target[j, i] = np.uint8(min(max((total + 524288) >> 20, 16), 235))
            elif what == SOLID:
                for i in range(first, last):
                    left = np.uint64(x >> 16)
                    top = np.uint64(y >> 16)
                    u = (x >> 8) & 255
                    v = (y >> 8) & 255
                    upper = (np.int64(source[top, left]) << 8) + (
                        np.int64(source[top, left + ONE]) - np.int64(source[top, left])
                    ) * u
                    lower = (np.int64(source[top + ONE, left]) << 8) + (
                        np.int64(source[top + ONE, left + ONE]) - np.int64(source[top + ONE, left])
                    ) * u
                    target[j, i] = np.uint8(((upper << 8) + (lower - upper) * v + 32768) >> 16)
                    x += step_x
                    y += step_y
            else:
                for i in range(first, last):
                    left = np.uint64(x >> 16)
                    top = np.uint64(y >> 16)
                    u = (x >> 8) & 255
                    v = (y >> 8) & 255
                    x += step_x
                    y += step_y
                    upper = cover[top, left] * (256 - u) + cover[top, left + ONE] * u
                    lower = cover[top + ONE, left] * (256 - u) + cover[top + ONE, left + ONE] * u
                    free = 16711680 - (upper * (256 - v) + lower * v)
                    if free == 16711680:
                        continue
                    upper = source[top, left] * (256 - u) + source[top, left + ONE] * u
                    lower = source[top + ONE, left] * (256 - u) + source[top + ONE, left + ONE] * u
                    value = upper * (256 - v) + lower * v + target[j, i] * (free // 255)
                    target[j, i] = np.uint8(min((value + 32768) >> 16, 255))
