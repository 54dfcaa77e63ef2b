"""Slabs: what stands far away, painted together into a few endless layers.

A hundred trees drawn one by one cost more than the rest of the frame. From some depth on, props that stand close behind
one another move alike, so each range of depth becomes one layer that repeats with the world. Nearer props stay single:
they pass before and behind the actors. Building only; `stage.py` draws slabs as it draws hills.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import numpy as np

from ..drawing.lens import Lens
from ..drawing.planes import layer_from_rgba
from .hills import Band
from .late_windows import NONE, moved, uncovered

NEAR = 10.5  # depth from which props are painted together
RANGES = ((NEAR, 13.0), (13.0, 17.0), (17.0, 25.0), (25.0, 52.0), (52.0, 200.0))
TWICE_FROM = 20.0  # depth from which two periods are painted, differently, or repetition would show


@dataclass(frozen=True)
class Piece:
    """One prop as the base camera sees it: premultiplied RGBA uint8 and the pixel on the ground."""

    rgba: np.ndarray
    anchor_x: float
    anchor_y: float
    x: float
    y: float
    z: float
    panes: np.ndarray = field(default_factory=lambda: NONE)
    """Its windows in which the light goes on later."""


def build_slabs(pieces: list[Piece], lens: Lens, period: float, seed: int) -> list[Band]:
    """Paint all pieces into slabs, one for each range of depth that holds any."""
    slabs = []
    for near, far in RANGES:
        inside = sorted((piece for piece in pieces if near <= piece.z < far), key=lambda piece: -piece.z)
        if inside:
            slabs.append(_slab(inside, lens, period, random.Random(seed + int(near))))
    return slabs


def _slab(pieces: list[Piece], lens: Lens, period: float, chance: random.Random) -> Band:
    middle = len(pieces) / sum(1 / piece.z for piece in pieces)
    scale = lens.scale(middle)
    copies = 2 if middle > TWICE_FROM else 1
    width = max(8, 2 * round(copies * period * scale / 2))
    tops = [lens.y(piece.y, piece.z) - piece.anchor_y for piece in pieces]
    bottoms = [top + piece.rgba.shape[0] for top, piece in zip(tops, pieces, strict=True)]
    top = max(int(min(tops)) - 1, -lens.height_px // 4)
    bottom = min(int(max(bottoms)) + 2, lens.height_px + 2)
    height = max(4, 2 * ((bottom - top + 1) // 2))
    canvas = np.zeros((height, width, 4), np.uint8)
    late = NONE
    for piece, piece_top in zip(pieces, tops, strict=True):
        for copy in range(copies):
            # The first copy stands exactly over its shadow; the next is moved, so that it is not the same row again.
            x = piece.x * middle / piece.z + copy * (period + chance.uniform(-3.0, 3.0))
            left = round(width / 2 + x * scale - piece.anchor_x)
            late = uncovered(late, piece.rgba, left, round(piece_top) - top, width)
            _lay(canvas, piece.rgba, left, round(piece_top) - top)
            late = np.concatenate([late, moved(piece.panes, 1.0, 1.0, left, round(piece_top) - top)])
    return Band(layer=layer_from_rgba(canvas), top_px=top, z=middle, panes=late)


def _lay(canvas: np.ndarray, picture: np.ndarray, left: int, top: int) -> None:
    """Put a picture over the canvas, which goes on at the left where it ends at the right."""
    height, width = canvas.shape[:2]
    first, last = max(0, -top), min(picture.shape[0], height - top)
    if last <= first:
        return
    left %= width
    column = 0
    while column < picture.shape[1]:
        at = (left + column) % width
        count = min(picture.shape[1] - column, width - at)
        part = picture[first:last, column : column + count]
        under = canvas[top + first : top + last, at : at + count]
        rest = (255 - part[..., 3:].astype(np.uint16)) * under // 255
        under[...] = np.minimum(part + rest, 255).astype(np.uint8)
        column += count
