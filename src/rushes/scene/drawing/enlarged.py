"""A layer at twice its size, for what is shown larger than it was drawn: cubics keep edges round and clear where straight lines between
pixels would leave steps.

Only this; when it is worth it is `acting/actors.py`'s to say.
"""

from __future__ import annotations

import numpy as np

from .jit import inlined, kernel
from .noise import Number
from .planes import Layer, finish_layer

FAR, NEXT, NEAR, BEYOND = np.float32(-0.0352), np.float32(0.2617), np.float32(0.8789), np.float32(-0.1054)
"""Shares of four neighbours at a quarter of the way from one to the next: Keys' cubics at -0.75, a little sharper than Catmull and
Rom's."""
PAD = 2  # pixels beyond the borders, where there is nothing


def doubled_layer(layer: Layer) -> Layer:
    """The same picture with sides of twice the length."""
    return finish_layer(*(_doubled(plane) for plane in (layer.y, layer.u, layer.v, layer.cover, layer.cover_half)))


def _doubled(plane: np.ndarray) -> np.ndarray:
    height, width = plane.shape
    padded = np.zeros((height + 2 * PAD, width + 2 * PAD), np.uint8)
    padded[PAD:-PAD, PAD:-PAD] = plane
    out = np.empty((2 * height, 2 * width), np.uint8)
    _double(padded, out)
    return out


@inlined
def _between(line: Number, a: Number, b: Number, c: Number, d: Number) -> None:
    """A row at a quarter between `c` and `b`, never beyond the two: what is laid over a frame must not shine at its rim."""
    for i in range(line.shape[0]):
        near, following = np.float32(c[i]), np.float32(b[i])
        value = FAR * np.float32(a[i]) + NEXT * following + NEAR * near + BEYOND * np.float32(d[i])
        line[i] = min(max(value, min(near, following)), max(near, following))


@inlined
def _across(out: Number, left: Number, a: Number, b: Number, c: Number, d: Number) -> None:
    """The same along a row: every second pixel of it, from that numbered `left`."""
    half = np.float32(0.5)
    for i in range(a.shape[0]):
        value = FAR * a[i] + NEXT * b[i] + NEAR * c[i] + BEYOND * d[i]
        out[2 * i + left] = np.uint8(np.int32(min(max(value, min(b[i], c[i])), max(b[i], c[i])) + half))


@kernel
def _double(source: Number, out: Number) -> None:
    height = out.shape[0] // 2
    width = out.shape[1] // 2
    line = np.empty(source.shape[1], np.float32)
    for j in range(height):
        up, row, down = source[j + 1], source[j + 2], source[j + 3]
        for part in range(2):
            if part == 0:
                _between(line, source[j], up, row, down)
            else:
                _between(line, source[j + 4], down, row, up)
            target = out[2 * j + part]
            before, here, after = line[1 : width + 1], line[2 : width + 2], line[3 : width + 3]
            _across(target, 0, line[:width], before, here, after)
            _across(target, 1, line[4 : width + 4], after, here, before)


def warm_up() -> None:
    """Compile it."""
    _doubled(np.zeros((2, 2), np.uint8))
