"""White water: a stream or a waterfall between banks, found by its colour, that flows.

What is there is carried downhill in two phases that take turns: while one fades in, the other, which has gone far enough,
begins anew. So the water never stops and nothing of it drifts away; at the banks it stands. Where both are seen at once, what is
fine would be lost: it is made up for.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur
from ..drawing.planes import Frame
from .fields import enlarge, grown, parts, slope, smoothstep
from .moves import risen
from .warp import CELL, Laying, carried

BLUER = 0.008  # than grey: moss, rock and earth are yellower
VIVID = 0.16  # as blue as no water between banks is
SHARE_MIN, SHARE_MAX = 0.012, 0.30
TALL_MIN = 0.22  # of the picture's height, from its first row to its last
FOLIAGE_MIN = 0.06  # of the picture: where none grows, bluish grey is stone, steel or paint
ROUGH_MIN = 0.02  # lightness a pixel
CONTRAST_MIN = 0.30  # between foam and what is dark
WAY = 0.010  # of the height: how far a phase goes
FINE = 0.006  # of the height: radius of the blur beyond which nothing is fine
SECONDS = 0.85  # that it takes
SLOW = 0.40  # of that, where there is no foam


def find_stream(colour: np.ndarray, foliage: np.ndarray, never: np.ndarray, wanted: bool = False) -> np.ndarray:
    """How fast it flows, 0..1: float32 (h, w); all 0 unless it is sure. `never`: sky, lakes and what stands out, 0..1;
    `wanted`: the prompt speaks of water."""
    none = np.zeros(foliage.shape, np.float32)
    if float(foliage.mean()) < (0.3 if wanted else 1.0) * FOLIAGE_MIN:
        return none
    size = max(foliage.shape)
    luma = colour[..., 0]
    blue = box_blur(np.ascontiguousarray(colour[..., 2]), size / 130)
    plain = box_blur(np.abs(colour[..., 1]), size / 130) < 0.05
    like = (blue > BLUER) & (blue < VIVID) & plain & (never < 0.3)
    joined = grown(like, size / 110)
    labels, sizes = parts(joined)
    across, down = slope(luma)
    rough = np.hypot(across, down)
    found = np.zeros(like.shape, bool)
    for number in np.nonzero(sizes > SHARE_MIN * like.size)[0] + 1:
        part = (labels == number) & like
        if not part.any() or part[: max(2, len(part) // 50)].any():  # what comes in from above is sky
            continue
        low, high = np.percentile(luma[part], (10, 95))
        if high - low > CONTRAST_MIN and float(rough[part].mean()) > ROUGH_MIN:
            found |= part
    tall = float(np.ptp(np.nonzero(found.any(1))[0])) / len(found) if found.any() else 0.0
    if tall < TALL_MIN or not SHARE_MIN <= float(found.mean()) <= SHARE_MAX:
        return none
    inner = smoothstep(0.35, 0.75, box_blur(found.astype(np.float32), size / 150))
    foam = smoothstep(0.10, 0.30, box_blur(rough.astype(np.float32), size / 150) * 3)
    result: np.ndarray = box_blur(inner * (SLOW + (1 - SLOW) * foam), size / 190).astype(np.float32)
    return result


class Stream:
    """The stream of one picture."""

    def __init__(self, speed: np.ndarray, nodes: tuple[int, int], height_px: int) -> None:
        """`speed`: as found; `nodes`: rows and columns of the grid."""
        self._speed = enlarge(speed, nodes[1], nodes[0])
        self._height = height_px
        self._soft: list[np.ndarray] = []

    def lay(self, frame: Frame, land: Laying, seconds: float) -> None:
        """Draw the flowing water over the land, where the moved land shows it."""
        sheet = land.sheet
        if self._speed.max() < 0.05 or sheet.cover is not None:
            return
        speed = carried(self._speed, land.across, land.down) * np.float32(WAY * self._height * risen(seconds))
        turn = seconds / SECONDS
        first, second = turn % 1.0, (turn + 0.5) % 1.0
        share = 1 - abs(2 * first - 1)
        planes = ((sheet.y, 1), (sheet.u, 2), (sheet.v, 2))
        if not self._soft:
            self._soft = [box_blur(plane.astype(np.float32), FINE * self._height / part) for plane, part in planes]
        fine = 1 / math.hypot(share, 1 - share)
        for target, (source, part), soft in zip((frame.y, frame.u, frame.v), planes, self._soft, strict=True):
            _flow(
                target,
                source,
                soft,
                land.across,
                land.down,
                speed,
                first - 0.5,
                second - 0.5,
                share,
                fine,
                part,
                sheet.pad,
            )


@kernel
def _flow(
    target: Number, source: Number, soft: Number, across: Number, down: Number, speed: Number, first: Number,
    second: Number, share: Number, fine: Number, part: Number, pad: Number,
) -> None:  # fmt: skip
    """`first`, `second`: how far each phase has gone; `share`: of the first; `fine`: how much more of what is not `soft`."""
    height, width = target.shape
    rows, columns = speed.shape
    cell = CELL // part
    margin = pad // part
    for b in range(rows - 1):
        for c in range(columns - 1):
            if max(max(speed[b, c], speed[b, c + 1]), max(speed[b + 1, c], speed[b + 1, c + 1])) < 0.05:
                continue
            for j in range(b * cell, min(b * cell + cell, height)):
                v = (j - b * cell) / cell
                for i in range(c * cell, min(c * cell + cell, width)):
                    u = (i - c * cell) / cell
                    x = _at(across, b, c, u, v) / part + i + margin
                    y = _at(down, b, c, u, v) / part + j + margin
                    way = _at(speed, b, c, u, v) / part
                    one = _sample(source, x, y - way * first)
                    two = _sample(source, x, y - way * second)
                    both = two + (one - two) * share
                    base = _sample(soft, x, y)
                    gain = 1.0 + (fine - 1.0) * min(way * part * 0.7, 1.0)
                    target[j, i] = np.uint8(min(max(base + (both - base) * gain + 0.5, 16.0), 240.0))


@kernel
def _at(field: Number, b: Number, c: Number, u: Number, v: Number) -> Number:
    top = field[b, c] + (field[b, c + 1] - field[b, c]) * u
    low = field[b + 1, c] + (field[b + 1, c + 1] - field[b + 1, c]) * u
    return top + (low - top) * v


@kernel
def _sample(source: Number, x: Number, y: Number) -> Number:
    height, width = source.shape
    x = min(max(x, 0.0), width - 1.001)
    y = min(max(y, 0.0), height - 1.001)
    left = int(x)
    top = int(y)
    u = x - left
    v = y - top
    a = source[top, left] * (1.0 - u) + source[top, left + 1] * u
    b = source[top + 1, left] * (1.0 - u) + source[top + 1, left + 1] * u
    return a + (b - a) * v
