"""The light that falls through leaves: their shadows, soft as those of a tree some metres off, sway over what is looked at
from near.

Two tiles of shadow that repeat to all sides, drawn once: twigs farther off, small and blurred, and nearer ones, larger. Each
sways by itself, so the spots of light between them open and close. Only how light it is changes, never where it is.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur, fractal, smooth
from .analysis import Analysis
from .fields import enlarge, smoothstep
from .relief import ROUNDS_MAX
from .straight import UPRIGHT as UPRIGHT_LEAN
from .warp import CELL, carried, grid_shape

TILE = 192  # pixels of a side
HEIGHTS = (1.20, 0.95)  # side of a tile, of the frame's height: of the nearer twigs, of the farther ones
TWIGS = 8
LEAVES = 9  # of a twig
LEAF = (0.085, 0.034)  # half its length and width, of a tile's side
SOFT = (1.6, 2.2)  # radius of the blur, pixels of the tile
SUN = (0.06, 0.13)  # how much lighter the sun between leaves makes a picture: a light one, a dark one
SHADE = 0.27  # how much darker the leaves make it
CONTRAST = (13.0, 26.0)  # of a picture, in levels: one that has little bears no shadow that would outdo it
PALE, LIGHTER = 175.0, 35.0  # levels: of a strip of sky, and how much lighter it is than what is below
PLAIN, PLAIN_MAX = 0.0125, (0.010, 0.022)  # grain; share of what it falls on: a shadow would look like a stain there
SMOOTH = (0.012, 0.040)  # the same: little of it falls where it is smooth, unless leaves are to be seen
FLAT_MAX = (0.05, 0.12)  # share of a picture that is even from place to place, as plaster and the face of a brick are
ROUGH, UNEVEN_MAX = 0.03, (0.18, 0.24)  # grain; share that is smoother: it is partly out of focus, or paint
FEW, NEARLY_ALL = (0.05, 0.12), (0.48, 0.56)  # of the picture: leaves
PART = (0.55, 0.75)  # of the picture: what falls on less of it than that is no shadow of a tree
UPRIGHT = (0.6, 1.2)  # of the longer side: so much of upright lines shows that the camera looks level into a room
GAP = (172.0, 208.0)  # levels: what is so light between leaves is the sky behind them, on which nothing falls
BLACK = 16.0
SWING, GUST = 0.024, 0.10  # of the height: how far a twig swings, how far wind bends the tree


class Leafage:
    """The shadows of one tree."""

    def __init__(self, analysis: Analysis, luma: np.ndarray, seed: int, size: tuple[int, int]) -> None:
        """`luma`: of the picture, 16..235, at any size; `size`: width and height of the frame."""
        rows, columns = grid_shape(*size)
        mean, light = ((float(value) - BLACK) / 219 for value in (luma.mean(), np.percentile(luma, 98)))
        self._height, self._seed, self._side = size[1], seed, _clearer_side(analysis.raised)
        bears = float(np.clip((luma.std() - CONTRAST[0]) / (CONTRAST[1] - CONTRAST[0]), 0, 1))
        bears *= float(not analysis.plain)  # between letters a shadow is a stain
        bears *= float(not _open_above(luma)) * float(analysis.rounds < ROUNDS_MAX)
        self._where = bears * _fallen_on(analysis, mean, columns, rows)
        leaves = min(4 * float(analysis.regions.foliage.mean()), 1.0)
        self._where *= 1 - leaves * smoothstep(*GAP, enlarge(luma.astype(np.float32), columns, rows))
        self._sun = float(np.clip(1.2 / max(light, 0.1) - 1.2, *SUN))
        self.strength = min(float(self._where.max()), 1.0)
        self._tiles = [_tile(seed + 71 * number, soft) for number, soft in enumerate(SOFT)]

    def light(self, seconds: float, across: np.ndarray, down: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """By what share it is lighter in the sun, and darker in the shade, at the nodes; `across`, `down`: where they come
        from, less where they are."""
        out = np.empty(across.shape, np.float32)
        _between(out, self._tiles[0], self._tiles[1], across, down, self._height, self._side, seconds, self._seed)
        out *= carried(self._where, across, down)
        return self._sun * np.maximum(out, 0), SHADE * np.maximum(-out, 0)


def _fallen_on(analysis: Analysis, mean: float, columns: int, rows: int) -> np.ndarray:
    """Where light falls through leaves, 0..1 at the nodes: by day, on what is looked at from near and has a grain. Not where it
    would have to stop at whoever has a face, nor over what steams."""
    if analysis.regions.outdoors or analysis.cup is not None:
        return np.zeros((rows, columns), np.float32)
    low_sun = min(2 * analysis.sun[2], 1.0)  # it is in the picture, and shines the other way
    leaves = min(max(float(4 * analysis.regions.foliage.mean()), analysis.plant), 1.0)
    amount = max(float(np.clip((mean - 0.12) / 0.12, 0, 1)), 0.8 * leaves * float(np.clip(mean / 0.12, 0, 1)))
    living = min(2 * analysis.alive, 1.0) * (1 - analysis.plant)
    living *= float(analysis.face.mean() < 0.5)  # so much of skin's colour is wood, cardboard or fur
    near = analysis.shown * _in_focus(analysis)
    plain = float((near * (analysis.grain < PLAIN)).sum()) / max(float(near.sum()), 1.0)
    part = float(near.sum()) / max(float((analysis.shown + 0 * near).sum()), 1.0)
    amount *= float(smoothstep(*PART, np.array(part))) * (1 - _in_a_room(analysis))
    amount *= _all_or_none(float(analysis.regions.foliage.mean()))
    uneven = float((near * (analysis.grain < ROUGH)).sum()) / max(float(near.sum()), 1.0)
    amount *= float(smoothstep(*UNEVEN_MAX[::-1], np.array(uneven)))
    amount *= float(smoothstep(*PLAIN_MAX[::-1], np.array(plain)))
    amount *= float(smoothstep(*FLAT_MAX[::-1], np.array(analysis.flat)))
    near = near * np.maximum(smoothstep(*SMOOTH, analysis.grain + 0 * analysis.nearness), leaves)
    return enlarge((amount * (1 - low_sun) * (1 - living) * near).astype(np.float32), columns, rows)


def _all_or_none(foliage: float) -> float:
    """Who sits among leaves may have fur, on which a shadow is a smear: it falls where all are leaves, or none is."""
    share = np.array(foliage)
    return max(float(smoothstep(*FEW[::-1], share)), float(smoothstep(*NEARLY_ALL, share)))


def _in_a_room(analysis: Analysis) -> float:
    """How surely lamps light it and the camera looks level into it, 0..1: one shadow would not fall over all of its depth."""
    lines, (tall, wide) = analysis.lines, analysis.nearness.shape
    if not analysis.warm or not len(lines):
        return 0.0
    across, down = np.abs(lines[:, 2] - lines[:, 0]), np.abs(lines[:, 3] - lines[:, 1])
    shown = analysis.shown + 0 * analysis.nearness
    x, y = (np.clip(lines[:, k::2].mean(1), 1, most - 2).astype(int) for k, most in ((0, wide), (1, tall)))
    inside = (shown[y, x - 1] > 0) & (shown[y, x + 1] > 0)  # not the border of a picture in a window
    length = float(np.hypot(across, down)[inside & (across <= UPRIGHT_LEAN * down)].sum())
    return analysis.warm * float(smoothstep(*UPRIGHT, np.array(length / max(wide, tall))))


def _in_focus(analysis: Analysis) -> np.ndarray:
    """0..1; well within what is in focus: on a blurred background leaves would be blurred, too."""
    size = max(analysis.nearness.shape)
    result: np.ndarray = 1 - np.clip(2.5 * box_blur(analysis.blurred + 0 * analysis.nearness, size / 18), 0, 1)
    return result


def _open_above(luma: np.ndarray) -> bool:
    """Whether a pale strip along the upper border is the lightest of the picture: perhaps a sky, too narrow to be found, and what
    is below it lies too far away for the shadow of a twig."""
    strip = luma[: max(2, len(luma) // 20)]
    return bool((strip > PALE).mean() > 0.6 and np.median(strip) > np.median(luma) + LIGHTER)


def _clearer_side(raised: np.ndarray) -> float:
    """Where the leaves hang: 1: on the left, because more stands out on the right; -1: on the right."""
    middle = raised.shape[1] // 2
    return 1.0 if raised[:, :middle].mean() < raised[:, -middle:].mean() else -1.0


def _tile(seed: int, soft: float) -> np.ndarray:
    """How much light each place of a tile gets, 0..1."""
    chance = np.random.default_rng(seed)
    leaves = []
    for _ in range(TWIGS):
        x, y = chance.random(2)
        heading = chance.uniform(0, 2 * math.pi)
        for number in range(LEAVES):
            heading += chance.normal(0, 0.25)
            x, y = x + 0.055 * math.cos(heading), y + 0.055 * math.sin(heading)
            aside = heading + (0.9 if number % 2 else -0.9) + chance.normal(0, 0.3)
            size = chance.uniform(0.7, 1.25)
            leaves.append((x + 0.075 * math.cos(aside), y + 0.075 * math.sin(aside), aside, size))
    tile = np.ones((TILE, TILE), np.float32)
    _leaves(tile, np.array(leaves, np.float64) * (TILE, TILE, 1, 1))
    around = np.pad(tile, TILE // 4, mode="wrap")  # a blur that wraps to all sides
    quarter = slice(TILE // 4, -(TILE // 4))
    return np.ascontiguousarray(box_blur(around, soft)[quarter, quarter])


@kernel
def _leaves(tile: Number, leaves: Number) -> None:
    """Leaves pointed at both ends."""
    side = tile.shape[0]
    for k in range(leaves.shape[0]):
        long = LEAF[0] * side * leaves[k, 3]
        wide = LEAF[1] * side * leaves[k, 3]
        cos = math.cos(leaves[k, 2])
        sin = math.sin(leaves[k, 2])
        reach = int(long) + 2
        for j in range(int(leaves[k, 1]) - reach, int(leaves[k, 1]) + reach + 1):
            for i in range(int(leaves[k, 0]) - reach, int(leaves[k, 0]) + reach + 1):
                dx = i - leaves[k, 0]
                dy = j - leaves[k, 1]
                along = (cos * dx + sin * dy) / long
                if abs(along) < 1.0 and abs(cos * dy - sin * dx) < wide * (1.0 - along * along):
                    tile[j % side, i % side] = 0.0


@kernel
def _wrapped(tile: Number, x: Number, y: Number) -> Number:
    """The tile between pixels, repeated to all sides."""
    side = tile.shape[0]
    left = math.floor(x)
    top = math.floor(y)
    u = x - left
    v = y - top
    i = int(left) % side
    j = int(top) % side
    right = (i + 1) % side
    low = (j + 1) % side
    a = tile[j, i] + (tile[j, right] - tile[j, i]) * u
    b = tile[low, i] + (tile[low, right] - tile[low, i]) * u
    return a + (b - a) * v


@kernel
def _between(
    out: Number, near: Number, far: Number, across: Number, down: Number, height: Number, side: Number, time: Number,
    seed: Number,
) -> None:  # fmt: skip
    """-1 in the shade .. 1 in the sun."""
    rows, columns = out.shape
    wide = (columns - 1) * CELL / height
    gust = side * GUST * (math.sin(0.62 * time) + 0.45 * math.sin(1.35 * time + 1.0) - 0.38)
    for j in range(rows):
        for i in range(columns):
            x = (i * CELL + across[j, i]) / height
            y = (j * CELL + down[j, i]) / height
            # Each twig swings at its own time, the nearer ones further.
            turn = 5.0 * x + 3.0 * y
            swing = SWING * math.sin(1.7 * time + turn) + 0.4 * SWING * math.sin(3.9 * time + 2.3 * turn)
            lift = 0.6 * SWING * math.sin(2.1 * time + 1.4 * turn + 1.0)
            a = _wrapped(near, (x + gust + swing) / HEIGHTS[0] * TILE, (y + lift + 0.3 * gust) / HEIGHTS[0] * TILE)
            b = _wrapped(far, (x + 0.6 * gust - 0.7 * swing) / HEIGHTS[1] * TILE, (y - 0.5 * lift) / HEIGHTS[1] * TILE)
            # The branch reaches in from a corner above; it has gaps, through which the sun falls undivided.
            away = (x if side > 0.0 else wide - x) / wide + 0.55 * y
            crown = smooth(1.25, 0.55, away + 0.9 * (fractal(2.3 * (x + 0.5 * gust), 2.3 * y, seed, 0, 2) - 0.4))
            light = 1.0 - crown * (1.0 - a * (0.5 + 0.5 * b))
            out[j, i] = 2.0 * light - 1.0
