"""Flames of a picture that burn: tongues that lick upwards and sway, and the light of the fire around them that comes and goes.

Only where the prompt speaks of fire: a ginger cat has its colours, too. A flame is found by its core, which is warm and nearly
white, and by what is joined to that and is as red as a picture can show. Its foot stands.
"""

from __future__ import annotations

import math

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur, noise
from ..drawing.planes import Frame
from .fields import enlarge, nearest, parts, smoothstep
from .layers import half_planes
from .warp import CELL, carried, grid_shape

GREY = 128.0
CORE, LIGHT = 186.0, 128.0  # luma of a core, and of all of a flame
RED = 1.54  # of V against grey, in luma: how red it is
REDDEST = 218.0  # level of red that a flame has
WARM = (-12.0, 3.0)  # U below and V above: of a flame against grey
SHARE = (0.0003, 0.22)  # of the picture, that a flame covers
CORED = 0.02  # share of it that is core
LOOKED_AT = 320  # pixels of the longer side
SWAYS, LICKS = 0.085, 0.13  # of its height, at the tip: aside and up
HIGH_MAX = 0.35  # of the picture's height: a wall of fire has tongues no taller
GLOW, FLARES = 0.11, 16.0  # share by which it lights up what is around, and levels within it
PACE = 1.5  # of its own height a second, that it rises


class Flames:
    """The flames of one picture, at the nodes of the grid."""

    def __init__(self, frame: Frame, seed: int) -> None:
        height, width = frame.y.shape
        self._size, self._seed = (width, height), seed % 977
        rows, columns = grid_shape(width, height)
        where, up, tall = find_flames(frame)
        self.are_there = bool(where.any())
        size = max(where.shape)
        self._where = enlarge(where, columns, rows)
        self._up = enlarge(up, columns, rows)
        self._tall = enlarge(tall, columns, rows) * height
        around = box_blur(box_blur(where, size / 9), size / 9)
        self._around = enlarge((around / max(float(around.max()), 1e-3)).astype(np.float32), columns, rows)

    def moved(self, seconds: float, rise: float) -> tuple[np.ndarray, np.ndarray]:
        """Where the nodes come from, less where they are, in pixels."""
        across, down = np.zeros_like(self._where), np.zeros_like(self._where)
        if self.are_there:
            _lick(across, down, self._where * np.float32(rise), self._up, self._tall, seconds, self._seed)
        return across, down

    def light(self, seconds: float, rise: float, across: np.ndarray, down: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """By which share everything is lighter, and how many levels the flames are, at the nodes of the moved picture."""
        flicker = (
            0.5 * math.sin(5.3 * seconds) + 0.3 * math.sin(9.1 * seconds + 1.0) + 0.2 * math.sin(14.7 * seconds + 2.0)
        )
        return (
            GLOW * rise * flicker * carried(self._around, across, down),
            FLARES * rise * flicker * carried(self._where, across, down),
        )


def find_flames(frame: Frame) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """How surely a flame is there, how high up in it, 0 at its foot and 1 at its tip, and its height as a share of the frame's."""
    planes = half_planes(frame)
    scale = min(1.0, LOOKED_AT / max(planes.shape[:2]))
    if scale < 1:
        small = (max(8, round(planes.shape[1] * scale)), max(8, round(planes.shape[0] * scale)))
        planes = enlarge(box_blur(planes, 0.35 / scale), *small)
    luma, u, v = planes[..., 0], planes[..., 1] - GREY, planes[..., 2] - GREY
    warm = (u < WARM[0]) & (v > WARM[1])
    labels, sizes = parts(warm & (luma > LIGHT) & (luma + RED * v > REDDEST))
    where, up, tall = (np.zeros(luma.shape, np.float32) for _ in range(3))
    for number in np.nonzero((sizes > max(SHARE[0] * luma.size, 4)) & (sizes < SHARE[1] * luma.size))[0] + 1:
        flame = labels == number
        if (luma[flame] > CORE).mean() < CORED:
            continue
        y = np.nonzero(flame.any(1))[0]
        high = min(len(y), HIGH_MAX * len(luma))
        where[flame] = 1
        tall[flame] = high / len(luma)
        up[flame] = np.clip((y[-1] - np.nonzero(flame)[0]) / high, 0, 1)
    if not where.any():
        return where, up, tall
    # What is beside a tongue makes room for it: more, the taller it is.
    away, row, column = nearest(where > 0)
    tall, up = tall[row, column], up[row, column]
    where = smoothstep(1.0, 0.0, away / np.maximum(0.35 * tall * len(luma), 2.0))
    blur = max(1.0, 0.01 * max(luma.shape))
    return where, box_blur(up, blur), box_blur(tall, blur)


@kernel
def _lick(across: Number, down: Number, where: Number, up: Number, tall: Number, time: Number, seed: Number) -> None:
    rows, columns = across.shape
    for j in range(rows):
        for i in range(columns):
            high = tall[j, i]
            amount = where[j, i] * up[j, i] * high
            if amount < 0.02:
                continue
            x = CELL * i / high * 3.0
            y = CELL * j / high * 2.2 + PACE * 2.2 * time
            aside = noise(x, y, seed, 0) + 0.5 * noise(2.0 * x, 2.0 * y, seed + 5, 0) - 0.75
            rises = noise(x + 9.0, 0.8 * y, seed + 11, 0) + 0.5 * noise(1.7 * x, 1.6 * y, seed + 17, 0) - 0.75
            across[j, i] = 2.0 * SWAYS * amount * aside
            down[j, i] = 2.0 * LICKS * amount * rises
