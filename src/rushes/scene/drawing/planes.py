"""Pictures as the encoder wants them: Y, U and V planes, and layers that carry coverage besides.

A `Frame` is I420, BT.709, limited range. A `Layer` holds the same three planes premultiplied by coverage, with the
coverage at both resolutions, so that laying one over a frame is `layer + frame * (1 - coverage)` in every plane and no
colour conversion is left for the frame loop. Here live these two and the conversions into them; how layers are moved and
blended is in `blend.py`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Self

import numpy as np

from .jit import inlined, kernel
from .noise import Number, hash01

BLOCK = 64  # columns that are known together to be empty or filled
EMPTY, PARTLY, FILLED = range(3)
EMPTY_RUN, FILLED_RUN = 3, 5  # blocks in a row from which on it pays to treat them otherwise
FIRM_WIDE, FIRM_TALL = 16, 4  # pixels of a layer that are known together to hide what is behind them


class Frame:
    """One finished picture: contiguous uint8 planes, I420, BT.709 limited range."""

    def __init__(self, y: np.ndarray, u: np.ndarray, v: np.ndarray) -> None:
        self._planes = (y, u, v)

    @classmethod
    def blank(cls, width_px: int, height_px: int) -> Self:
        """A black frame."""
        half = (height_px // 2, width_px // 2)
        return cls(
            np.full((height_px, width_px), 16, np.uint8), np.full(half, 128, np.uint8), np.full(half, 128, np.uint8)
        )

    @property
    def y(self) -> np.ndarray:
        return self._planes[0]

    @property
    def u(self) -> np.ndarray:
        return self._planes[1]

    @property
    def v(self) -> np.ndarray:
        return self._planes[2]

    @property
    def width_px(self) -> int:
        return int(self._planes[0].shape[1])

    @property
    def height_px(self) -> int:
        return int(self._planes[0].shape[0])

    def rows(self, first: int, last: int) -> Frame:
        """The rows from `first` up to `last`, both even: what is drawn there is drawn here."""
        return Frame(self.y[first:last], self.u[first // 2 : last // 2], self.v[first // 2 : last // 2])

    def change(self, kernel: Callable[..., None], *numbers: Any) -> None:
        """Call `kernel(y, u, v, *numbers)`, which may change every pixel but by nothing that it sees in another one."""
        kernel(self.y, self.u, self.v, *numbers)

    def copy(self) -> Frame:
        """A frame with planes of its own."""
        return Frame(self.y.copy(), self.u.copy(), self.v.copy())


@dataclass(frozen=True)
class Layer:
    """A premultiplied picture with coverage; sides are even."""

    y: np.ndarray
    u: np.ndarray
    v: np.ndarray
    cover: np.ndarray
    cover_half: np.ndarray
    left: np.ndarray
    """First covered column of every row."""
    right: np.ndarray
    """One past the last covered column of every row."""
    blocks: np.ndarray
    """(rows, blocks of BLOCK columns): EMPTY, PARTLY or FILLED with coverage."""

    @property
    def width_px(self) -> int:
        return int(self.y.shape[1])

    @property
    def height_px(self) -> int:
        return int(self.y.shape[0])

    @functools.cached_property
    def firm(self) -> np.ndarray:
        """How many cells of FIRM_WIDE by FIRM_TALL pixels, above and left of each corner of them, are covered completely: int32."""
        sums = np.zeros((self.height_px // FIRM_TALL + 1, self.width_px // FIRM_WIDE + 1), np.int32)
        _count_firm(self.cover, sums)
        return sums


def layer_from_rgba(rgba: np.ndarray) -> Layer:
    """Make a layer of a premultiplied display RGBA picture, float32 0..1 or uint8; odd sides are padded."""
    if rgba.dtype == np.uint8:
        rgba = rgba.astype(np.float32) * np.float32(1 / 255)
    height, width = rgba.shape[:2]
    if height % 2 or width % 2:
        rgba = np.pad(rgba, ((0, height % 2), (0, width % 2), (0, 0)))
    rgba = np.ascontiguousarray(rgba, np.float32)
    height, width = rgba.shape[:2]
    full, half = (height, width), (height // 2, width // 2)
    y, cover = np.empty(full, np.uint8), np.empty(full, np.uint8)
    u, v, cover_half = (np.empty(half, np.uint8) for _ in range(3))
    to_planes(rgba, y, u, v, cover, cover_half)
    return finish_layer(y, u, v, cover, cover_half)


def half_layer(layer: Layer) -> Layer:
    """The same picture at half the size, averaged; sides stay even."""
    y, cover = (_halved(plane, 4) for plane in (layer.y, layer.cover))
    u, v, cover_half = (_halved(plane, 2) for plane in (layer.u, layer.v, layer.cover_half))
    return finish_layer(y, u, v, cover, cover_half)


def _halved(plane: np.ndarray, multiple: int) -> np.ndarray:
    """The mean of every four pixels; first, sides are filled up to a multiple."""
    height, width = plane.shape
    whole = np.pad(plane, ((0, -height % multiple), (0, -width % multiple)))
    sums = whole[0::2, 0::2].astype(np.uint16) + whole[0::2, 1::2] + whole[1::2, 0::2] + whole[1::2, 1::2]
    result: np.ndarray = ((sums + 2) >> 2).astype(np.uint8)
    return result


def finish_layer(y: np.ndarray, u: np.ndarray, v: np.ndarray, cover: np.ndarray, cover_half: np.ndarray) -> Layer:
    """Find what every row covers."""
    tall, wide = cover.shape
    left, right = np.empty((2, tall), np.int64)
    blocks = np.empty((tall, -(-wide // BLOCK)), np.uint8)
    _survey(cover, left, right, blocks)
    return Layer(y, u, v, cover, cover_half, left, right, blocks)


@inlined
def _filling(run: Number) -> Number:
    """Whether pixels in a row are EMPTY, PARTLY or FILLED."""
    some = np.uint8(0)
    every = np.uint8(255)
    for k in range(run.shape[0]):
        some = np.uint8(some | run[k])
        every = np.uint8(every & run[k])
    if every == 255:
        return FILLED
    return PARTLY if some > 0 else EMPTY


@kernel
def _survey(cover: Number, left: Number, right: Number, blocks: Number) -> None:
    wide = cover.shape[1]
    for j in range(cover.shape[0]):
        row = cover[j]
        left[j] = wide
        right[j] = 0
        for block in range(blocks.shape[1]):
            begin = block * BLOCK
            end = min(begin + BLOCK, wide)
            blocks[j, block] = _filling(row[begin:end])
            if blocks[j, block] != EMPTY:
                left[j] = min(left[j], begin)
                right[j] = end
        if right[j] > 0:
            while row[left[j]] == 0:
                left[j] += 1
            while row[right[j] - 1] == 0:
                right[j] -= 1
    _join(blocks)


@kernel
def _count_firm(cover: Number, sums: Number) -> None:
    for r in range(sums.shape[0] - 1):
        top = r * FIRM_TALL
        count = 0
        for c in range(sums.shape[1] - 1):
            begin = c * FIRM_WIDE
            firm = True
            for j in range(top, top + FIRM_TALL):
                firm = firm and _filling(cover[j, begin : begin + FIRM_WIDE]) == FILLED
            count += firm
            sums[r + 1, c + 1] = sums[r, c + 1] + count


@kernel
def _join(blocks: Number) -> None:
    """Call short runs PARTLY: to begin another run costs as much as to blend a hundred pixels."""
    wide = blocks.shape[1]
    for j in range(blocks.shape[0]):
        begin = 0
        for k in range(1, wide + 1):
            if k < wide and blocks[j, k] == blocks[j, begin]:
                continue
            if k - begin < (EMPTY_RUN if blocks[j, begin] == EMPTY else FILLED_RUN) and (begin > 0 or k < wide):
                blocks[j, begin:k] = PARTLY
            begin = k


def frame_from_rgb(rgb: np.ndarray) -> Frame:
    """Convert an RGB uint8 picture of even sides exactly: rounded, not dithered."""
    height, width = rgb.shape[:2]
    frame = Frame.blank(width, height)
    rgb_to_i420(np.ascontiguousarray(rgb), frame.y, frame.u, frame.v)
    return frame


def colour_to_yuv(red: float, green: float, blue: float) -> tuple[float, float, float]:
    """Display RGB 0..1 as BT.709 limited-range numbers."""
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return 16 + 219 * luma, 128 + 224 * (blue - luma) / 1.8556, 128 + 224 * (red - luma) / 1.5748


def rgb_of(frame: Frame) -> np.ndarray:
    """What `frame_from_rgb` made a frame of, as far as it can be told: RGB uint8 (h, w, 3)."""
    y = (frame.y.astype(np.float32) - 16) * (255 / 219)
    u, v = ((plane.repeat(2, 0).repeat(2, 1).astype(np.float32) - 128) * (255 / 224) for plane in (frame.u, frame.v))
    red, blue = y + 1.5748 * v, y + 1.8556 * u
    green = (y - 0.2126 * red - 0.0722 * blue) / 0.7152
    return np.clip(np.stack([red, green, blue], 2) + 0.5, 0, 255).astype(np.uint8)


@kernel
def to_planes(rgba: Number, y: Number, u: Number, v: Number, cover: Number, cover_half: Number) -> None:
    """Premultiplied float RGBA to premultiplied planes; dithered, or smooth skies would show steps."""
    height, width = y.shape
    for j in range(height // 2):
        for i in range(width // 2):
            red = 0.0
            green = 0.0
            blue = 0.0
            alpha = 0.0
            for k in range(4):
                row = 2 * j + (k >> 1)
                column = 2 * i + (k & 1)
                r = rgba[row, column, 0]
                g = rgba[row, column, 1]
                b = rgba[row, column, 2]
                a = min(max(rgba[row, column, 3], 0.0), 1.0)
                luma = 0.2126 * r + 0.7152 * g + 0.0722 * b
                dither = hash01(column, row, 5) - 0.5
                value = 16.0 * a + 219.0 * luma + 0.5 + (dither if a > 0.0 else 0.0)
                y[row, column] = min(max(int(value), 0), 255)
                cover[row, column] = int(a * 255.0 + 0.5)
                red += r
                green += g
                blue += b
                alpha += a
            red *= 0.25
            green *= 0.25
            blue *= 0.25
            alpha *= 0.25
            luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
            dither = (hash01(i, j, 9) - 0.5) if alpha > 0.0 else 0.0
            u[j, i] = min(max(int(128.0 * alpha + 224.0 / 1.8556 * (blue - luma) + 0.5 + dither), 0), 255)
            dither = (hash01(i, j, 11) - 0.5) if alpha > 0.0 else 0.0
            v[j, i] = min(max(int(128.0 * alpha + 224.0 / 1.5748 * (red - luma) + 0.5 + dither), 0), 255)
            cover_half[j, i] = int(alpha * 255.0 + 0.5)


@kernel
def rgb_to_i420(rgb: Number, y: Number, u: Number, v: Number) -> None:
    """RGB uint8 to I420, BT.709 limited range."""
    height, width = y.shape
    for j in range(height // 2):
        for i in range(width // 2):
            red = 0
            green = 0
            blue = 0
            for k in range(4):
                row = 2 * j + (k >> 1)
                column = 2 * i + (k & 1)
                r = int(rgb[row, column, 0])
                g = int(rgb[row, column, 1])
                b = int(rgb[row, column, 2])
                y[row, column] = (11966 * r + 40254 * g + 4064 * b + 1081344) >> 16
                red += r
                green += g
                blue += b
            u[j, i] = (-6596 * red - 22189 * green + 28784 * blue + 33685504) >> 18
            v[j, i] = (28784 * red - 26145 * green - 2639 * blue + 33685504) >> 18
