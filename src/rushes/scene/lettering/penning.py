"""A text of a font as the strokes of a pen, so that it is rolled of clay as all letters are: the middle lines of what is printed, and
how thick it is there.

Pictures of letters become middles (thinned as by Zhang and Suen, 1984), these become lines, and each point of a line has the
distance to the edge for its radius: what is rolled so looks like the font, with round ends. Must not: which font.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from .fonts import Face, needs_shaping, shapes
from .glyphs import Pen

EM_PX = 144
EM = 1.4
"""Heights of a capital."""
RADIUS_PX_MAX = 20
COVERED = 0.32
"""Of the squares of a word: it is written as bold as that, for clay is thicker than ink."""
BOLD_MAX = 1.55
"""Times as thick as the font, at most; a letter of many strokes stays as thin as it is."""
INK = 112
"""Of 255: what is covered so much is of the letter."""
SPUR = 0.5
"""Radii: a branch to a corner that is shorter is none."""
SMOOTH_PX = 6
"""Along a line to either side, over which its steps are evened out."""
STRAIGHT_PX = 0.75
"""A point so near to the line between others is left out."""
THICKNESS_PX = 1.1
"""And so near to the thickness."""
LINES_KEPT = 128
WIDE_PX_MAX = 40 * EM_PX

Bits = npt.NDArray[np.bool_]
Pixel = tuple[int, int]


@functools.lru_cache(maxsize=LINES_KEPT)
def penned(text: str, face: Face) -> tuple[tuple[Pen, ...], float]:
    """The strokes of a text from x = 0, and its width. Raises ValueError where the font makes it wider than anything that is read."""
    font = face.at(EM_PX, shaped=needs_shaping(text) and shapes())
    picture, (left, top) = font.getmask2(text, mode="L", anchor="ls")
    wide, high = picture.size
    if wide > WIDE_PX_MAX or high > 4 * EM_PX:
        raise ValueError(f"{face.path.name} writes {text!r} {wide} by {high} pixels large")
    grey = np.asarray(picture, np.uint8).reshape(high, wide) if wide and high else np.zeros((1, 1), np.uint8)
    ink = np.pad(grey > INK, RADIUS_PX_MAX)
    thick = _to_the_edge(ink)
    bold = min(max(COVERED * wide * EM_PX / max(int(ink.sum()), 1), 1.0), BOLD_MAX)
    scale = EM / EM_PX
    strokes = []
    for branch in _branches(thinned(ink), thick):
        points = np.array([(x, y, thick[y, x]) for y, x in branch], float)
        points = _simpler(_smooth(points))
        strokes.append(
            tuple(
                ((x - RADIUS_PX_MAX + left + 0.5) * scale, -(y - RADIUS_PX_MAX + top + 0.5) * scale, r * bold * scale)
                for x, y, r in points.tolist()
            )
        )
    return tuple(strokes), wide * scale


def thinned(ink: Bits) -> Bits:
    """The middle lines, a pixel wide. The outermost pixels must be free."""
    left = ink.copy()
    while True:
        before = left.copy()
        for first in (True, False):
            n, ne, e, se, s, sw, w, nw = _around(left)
            ring = (n, ne, e, se, s, sw, w, nw)
            count = sum(side.astype(np.int8) for side in ring)
            steps = sum((~a & b).astype(np.int8) for a, b in zip(ring, (*ring[1:], n), strict=True))
            open_ = ~(n & e & s) & ~(e & s & w) if first else ~(n & e & w) & ~(n & s & w)
            left &= ~((count >= 2) & (count <= 6) & (steps == 1) & open_)
        for y, x in np.argwhere(before & ~left):  # a dot of four would be gone as a whole
            left[y, x] = not left[y - 2 : y + 3, x - 2 : x + 3].any()
        if (left == before).all():
            return left


def _around(bits: Bits) -> list[Bits]:
    """The neighbours of every pixel: north, and on clockwise."""
    ways = ((1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1))
    return [np.roll(bits, way, (0, 1)) for way in ways]


def _to_the_edge(ink: Bits) -> npt.NDArray[np.float32]:
    """Pixels from every pixel of the ink to its edge, RADIUS_PX_MAX at most."""
    reach = range(-RADIUS_PX_MAX, RADIUS_PX_MAX + 1)
    far = np.float32(RADIUS_PX_MAX)
    upright = np.where(ink, far, np.float32(0))
    for step in sorted(reach, key=abs)[1:]:
        upright = np.minimum(upright, np.where(np.roll(ink, step, 0), far, np.float32(abs(step))))
    square = upright**2
    near = square.copy()
    for step in reach:
        near = np.minimum(near, np.roll(square, step, 1) + np.float32(step * step))
    return np.asarray(np.maximum(np.sqrt(near) - 0.5, 0.6) * ink, np.float32)


def _branches(middles: Bits, thick: npt.NDArray[np.float32]) -> Iterator[list[Pixel]]:
    """The lines from one end or meeting to the next, without those that only lead into a corner."""
    pixels = {(int(y), int(x)) for y, x in np.argwhere(middles)}
    beside = {pixel: _neighbours(pixel, pixels) for pixel in sorted(pixels)}
    nodes = {pixel for pixel, others in beside.items() if len(others) != 2}
    done: set[frozenset[Pixel]] = set()
    alone = set(pixels)
    for node in sorted(nodes):
        if not beside[node]:
            yield [node]
        for second in beside[node]:
            if frozenset((node, second)) in done:
                continue
            branch = _followed(node, second, beside, nodes)
            done |= {frozenset(branch[:2]), frozenset(branch[-2:])}
            alone.difference_update(branch)
            ends = [end for end in (branch[0], branch[-1]) if len(beside[end]) == 1]
            meeting = branch[0] if branch[-1] in ends else branch[-1]
            if len(ends) != 1 or len(branch) > SPUR * float(thick[meeting]):
                yield branch
    alone -= nodes
    while alone:  # rings, in which nothing meets
        start = min(alone)
        ring = _followed(start, beside[start][0], beside, {start})
        alone.difference_update(ring)
        yield ring


def _neighbours(pixel: Pixel, pixels: set[Pixel]) -> list[Pixel]:
    """Those beside it, and those at a corner of it that no neighbour already leads to."""
    y, x = pixel
    straight = [(y + dy, x + dx) for dy, dx in ((-1, 0), (0, 1), (1, 0), (0, -1)) if (y + dy, x + dx) in pixels]
    corners = [
        (y + dy, x + dx)
        for dy, dx in ((-1, 1), (1, 1), (1, -1), (-1, -1))
        if (y + dy, x + dx) in pixels and (y + dy, x) not in pixels and (y, x + dx) not in pixels
    ]
    return straight + corners


def _followed(first: Pixel, second: Pixel, beside: dict[Pixel, list[Pixel]], nodes: set[Pixel]) -> list[Pixel]:
    branch = [first, second]
    while branch[-1] not in nodes:
        onward = [pixel for pixel in beside[branch[-1]] if pixel != branch[-2]]
        if not onward:
            break
        branch.append(onward[0])
    return branch


def _smooth(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Without the steps of pixels; the ends stay."""
    if len(points) < 3:
        return points
    padded = np.pad(points, ((SMOOTH_PX, SMOOTH_PX), (0, 0)), mode="edge")
    mean = np.mean([padded[k : k + len(points)] for k in range(2 * SMOOTH_PX + 1)], axis=0)
    mean[[0, -1], :2] = points[[0, -1], :2]
    return np.asarray(mean)


def _simpler(points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The fewest of the points that keep the line where it is and as thick as it is (Douglas and Peucker, 1973)."""
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        a, b = spans.pop()
        if b - a < 2:
            continue
        along = points[b] - points[a]
        length = math.hypot(*along[:2])
        rest = points[a + 1 : b] - points[a]
        share = rest[:, :2] @ along[:2] / length**2 if length else np.zeros(len(rest))
        off = rest - np.clip(share, 0, 1)[:, None] * along
        wrong = np.maximum(np.hypot(off[:, 0], off[:, 1]) / STRAIGHT_PX, np.abs(off[:, 2]) / THICKNESS_PX)
        worst = int(wrong.argmax())
        if wrong[worst] > 1:
            kept.add(a + 1 + worst)
            spans += [(a, a + 1 + worst), (a + 1 + worst, b)]
    return points[sorted(kept)]
