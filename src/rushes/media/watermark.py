"""The visible watermark: a small mark and the word "Rushes", drawn with strokes of our own, laid over I420
planes.

It stands in a lower corner and changes sides every few seconds, fading between, so that it cannot simply be
cropped. Rule: everything but the blend is computed once; a frame costs a few tens of microseconds.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

HEIGHT_SHARE: Final = 1 / 22
"""Height of a capital, as a share of the short side: 33 pixels at 720p, which a phone still shows legibly."""
HEIGHT_PX_MIN: Final = 8
"""Below this letters are blots, but the watermark is still seen to be there."""
MARGIN_SHARE: Final = 1 / 24
OPACITY: Final = 0.62
"""Of the white strokes: readable on every ground, and the picture shows through."""
SHADE_OPACITY: Final = 0.38
"""Of the dark halo around them, which carries the word over white clouds and snow."""
SIDE_SECONDS: Final = 5.0
FADE_SECONDS: Final = 0.4
STROKE: Final = 0.13
"""Width of a stroke, in heights of a capital."""
_STRAIGHT_STEPS: Final = 10
"""Segments an arc is drawn with; finer is not seen."""

Point = tuple[float, float]


class Watermark:
    """The mark for one size of frame."""

    def __init__(self, *, width_px: int, height_px: int, fps: int) -> None:
        height = max(HEIGHT_PX_MIN, round(min(width_px, height_px) * HEIGHT_SHARE))
        cover, level = _draw(height)
        # A tiny frame has no room for all of it: what fits is shown.
        cover, level = (
            cover[: height_px // 2 * 2, : width_px // 2 * 2],
            level[: height_px // 2 * 2, : width_px // 2 * 2],
        )
        self._fps = fps
        self._cover, self._luma = cover, level
        self._cover_half = _halved(cover)
        rows, columns = cover.shape
        margin = round(min(width_px, height_px) * MARGIN_SHARE)
        top = max(0, height_px - rows - margin) // 2 * 2
        right, left = (
            max(0, width_px - columns - margin) // 2 * 2,
            min(margin, max(0, width_px - columns)) // 2 * 2,
        )
        self._corners = ((top, right), (top, left))

    def apply(self, index: int, y: NDArray[np.uint8], u: NDArray[np.uint8], v: NDArray[np.uint8]) -> None:
        """Blend the mark into frame ``index``, in place."""
        corner, strength = self._place(index)
        if strength <= 0:
            return
        top, left = self._corners[corner]
        _blend(y, top, left, self._cover, self._luma, strength)
        for plane in (u, v):
            _blend(plane, top // 2, left // 2, self._cover_half, 128.0, strength)

    def _place(self, index: int) -> tuple[int, float]:
        """Which corner, and how strong: it fades out before it changes sides and in after."""
        turn, into = divmod(index / self._fps, SIDE_SECONDS)
        strength = min(1.0, (SIDE_SECONDS - into) / FADE_SECONDS)
        if turn > 0:
            strength = min(strength, into / FADE_SECONDS)
        return int(turn) % 2, strength


def _blend(
    plane: NDArray[np.uint8],
    top: int,
    left: int,
    cover: NDArray[np.float32],
    level: NDArray[np.float32] | float,
    strength: float,
) -> None:
    rows, columns = cover.shape
    part = plane[top : top + rows, left : left + columns]
    part[...] = part + (level - part) * (cover * strength) + 0.5


def _draw(height: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(coverage 0..1, luma 16..235) of mark and word, even-sided; ``height`` is that of a capital in pixels."""
    import numpy as np

    strokes = _mark() + _word(offset=1.52)
    right = max(max(x for x, _ in stroke) for stroke in strokes)
    edge = 0.34  # room for the halo
    rows, columns = (
        math.ceil((1 + 2 * edge) * height / 2) * 2,
        math.ceil((right + 2 * edge) * height / 2) * 2,
    )
    ys, xs = np.mgrid[0:rows, 0:columns].astype(np.float32)
    xs, ys = (xs + 0.5) / height - edge, (ys + 0.5) / height - edge
    distance = np.full((rows, columns), 9.0, np.float32)
    for stroke in strokes:
        for start, end in pairwise(stroke):
            np.minimum(distance, _distance(xs, ys, start, end), out=distance)
    ink = np.clip((STROKE / 2 - distance) * height + 0.5, 0, 1) * OPACITY
    halo = np.exp(-((np.maximum(distance - STROKE / 2, 0) / 0.13) ** 2)) * SHADE_OPACITY
    halo[halo < 0.01] = 0
    cover = ink + halo * (1 - ink)
    level = np.where(cover > 0, (ink * 235 + halo * (1 - ink) * 16) / np.maximum(cover, 1e-6), 16)
    return cover.astype(np.float32), level.astype(np.float32)


def _distance(xs: NDArray[np.float32], ys: NDArray[np.float32], start: Point, end: Point) -> NDArray[np.float32]:
    """Distance of every pixel from the segment ``start`` - ``end``."""
    import numpy as np

    (x0, y0), (x1, y1) = start, end
    dx, dy = x1 - x0, y1 - y0
    along = np.clip(((xs - x0) * dx + (ys - y0) * dy) / (dx * dx + dy * dy or 1.0), 0, 1)
    return np.asarray(np.hypot(xs - x0 - along * dx, ys - y0 - along * dy), np.float32)


def _mark() -> list[list[Point]]:
    """A frame of film with a triangle that says play: one unit high, 1.1 wide."""
    frame = [
        (0.12, 0.0),
        (0.98, 0.0),
        (1.1, 0.12),
        (1.1, 0.88),
        (0.98, 1.0),
        (0.12, 1.0),
        (0.0, 0.88),
        (0.0, 0.12),
    ]
    play = [(0.42, 0.3), (0.76, 0.5), (0.42, 0.7)]
    return [[*frame, frame[0]], [*play, play[0]]]


def _word(offset: float) -> list[list[Point]]:
    """ "Rushes" in round strokes; x grows to the right, y down, a capital is one unit high."""
    strokes: list[list[Point]] = []
    for glyph, advance in (_R, _U, _S, _H, _E, _S):
        strokes += [[(x + offset, y) for x, y in stroke] for stroke in glyph]
        offset += advance + 0.22
    return strokes


def _arc(x: float, y: float, rx: float, ry: float, start: float, end: float) -> list[Point]:
    """Points of an elliptic arc around (x, y), in degrees, clockwise from the right."""
    turns = [math.radians(start + (end - start) * step / _STRAIGHT_STEPS) for step in range(_STRAIGHT_STEPS + 1)]
    return [(x + rx * math.cos(turn), y + ry * math.sin(turn)) for turn in turns]


Glyph = tuple[list[list[Point]], float]
"""Strokes and width."""
_R: Final[Glyph] = (
    [[(0, 1), (0, 0), (0.32, 0), *_arc(0.32, 0.27, 0.27, 0.27, -90, 90), (0, 0.54)], [(0.3, 0.54), (0.6, 1)]],
    0.6,
)
_U: Final[Glyph] = (
    [[(0, 0.36), (0, 0.72), *_arc(0.25, 0.75, 0.25, 0.25, 180, 0), (0.5, 0.36)], [(0.5, 0.7), (0.5, 1)]],
    0.5,
)
_S: Final[Glyph] = (
    [
        [
            *_arc(0.21, 0.52, 0.2, 0.16, -30, -180),
            *_arc(0.21, 0.52, 0.2, 0.16, 180, 100),
            *_arc(0.21, 0.84, 0.22, 0.16, -80, 0),
            *_arc(0.21, 0.84, 0.22, 0.16, 0, 150),
        ]
    ],
    0.42,
)
_H: Final[Glyph] = ([[(0, 0), (0, 1)], [(0, 0.62), *_arc(0.25, 0.61, 0.25, 0.25, -180, 0), (0.5, 1)]], 0.5)
_E: Final[Glyph] = ([[(0.02, 0.67), (0.54, 0.67), *_arc(0.28, 0.68, 0.27, 0.32, 0, -330)]], 0.54)


def _halved(cover: NDArray[np.float32]) -> NDArray[np.float32]:
    """The coverage at the resolution of the chroma planes."""
    import numpy as np

    rows, columns = cover.shape
    return np.asarray(cover.reshape(rows // 2, 2, columns // 2, 2).mean(axis=(1, 3)), np.float32)
