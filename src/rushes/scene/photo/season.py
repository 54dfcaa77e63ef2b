"""The season that a prompt asks for: snow that gathers on ground and leaves, leaves that turn.

Only colour and lightness change, never where anything is: what is light becomes white and keeps its gaps, what is green becomes
gold and rust. What falls through the air is `air.py`'s. It comes in little by little and goes along with the moved picture.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur
from ..drawing.planes import Frame
from ..model import Scene
from .analysis import Analysis
from .fields import enlarge, smoothstep
from .moves import risen
from .warp import CELL, carried, picked

SETTLE_SECONDS, TURN_SECONDS = 4.6, 3.4
GROUND = 0.85  # how much of the ground turns white; leaves do wholly
WALLS = 0.22  # and what stands on it
BELOW = (0.02, 0.16)  # of the height, below the horizon: where the ground begins
GREENS = 0.10  # of a picture: leaves without a sky are out of doors, too
PATCHES = (9, 14)  # rows and columns of places that turn alike
PAIRS = CELL // 2  # pixels of colour from node to node


class Season:
    """What winter or autumn makes of one picture."""

    def __init__(self, scene: Scene, analysis: Analysis, shape: tuple[int, int], seed: int) -> None:
        """`shape`: of the nodes."""
        rows, columns = shape
        self._winter = scene.season == "winter" or scene.weather == "snow"
        self._autumn = scene.season == "autumn" and not self._winter
        none = np.zeros(shape, np.float32)
        self._where = enlarge(_settles(analysis), columns, rows) if self._winter or self._autumn else none
        if self._autumn:
            patches = np.random.default_rng(seed).random(PATCHES).astype(np.float32)
            self._where = 1 - enlarge(analysis.face, columns, rows)
            self._leaves = enlarge(analysis.regions.foliage.astype(np.float32), columns, rows)
            self._patches = enlarge(box_blur(patches, 0.8), columns, rows)

    def lay(self, frame: Frame, seconds: float, across: np.ndarray, down: np.ndarray) -> None:
        """Change a frame in place; `across`, `down`: where the nodes come from, less where they are."""
        if seconds <= 0 or self._where.max() < 0.02:
            return
        where = carried(self._where, across, down)
        if self._winter:
            _whiten(frame.y, frame.u, frame.v, where * risen(seconds, SETTLE_SECONDS))
        else:
            share = where * risen(seconds, TURN_SECONDS)
            patches, leaves = (carried(field, across, down) for field in (self._patches, self._leaves))
            _redden(frame.y, frame.u, frame.v, share, patches, leaves)


def _settles(analysis: Analysis) -> np.ndarray:
    """Where snow lies, 0..1: on leaves and on the ground, hardly on walls, and on nobody. Not indoors."""
    regions = analysis.regions
    leaves = np.clip(1.3 * regions.foliage, 0, 1)
    if not regions.outdoors:
        ground = 0 * leaves
        leaves = leaves * float(regions.foliage.mean() > GREENS)
    else:
        rows = np.linspace(0, 1, len(leaves), dtype=np.float32)[:, None]
        below = smoothstep(*BELOW, rows - regions.horizon)
        stands = smoothstep(0.2, 0.6, analysis.raised)
        ground = (WALLS + (GROUND - WALLS) * below * (1 - stands)) * (1 - np.clip(regions.sky, 0, 1))
    someone = np.maximum(analysis.face, analysis.subject.mask * min(2 * analysis.alive, 1.0) * (1 - analysis.plant))
    bare = np.maximum(someone, np.clip(regions.water, 0, 1))
    where = np.maximum(leaves, ground) * (1 - bare)
    result: np.ndarray = box_blur(where.astype(np.float32), max(where.shape) / 120)
    return result


@kernel
def _whiten(y: Number, u: Number, v: Number, where: Number) -> None:
    """What is light becomes snow, what is dark stays a gap; vivid colours other than green are no ground."""
    rows, columns = u.shape
    for j in range(rows):
        for i in range(columns):
            share = picked(where, i / PAIRS, j / PAIRS)
            if share < 0.01:
                continue
            du = u[j, i] - 128.0
            dv = v[j, i] - 128.0
            vivid = abs(du) + abs(dv)
            if dv > -2.0 or du > 2.0:
                share *= min(max((62.0 - vivid) / 34.0, 0.15), 1.0)
            mean = 0.0
            for n in range(4):
                row = 2 * j + (n >> 1)
                column = 2 * i + (n & 1)
                light = (y[row, column] - 16.0) / 219.0
                t = min(max((light - 0.07) / 0.36, 0.0), 1.0)
                lies = share * t * t * (3.0 - 2.0 * t)
                mean += 0.25 * lies
                to = 150.0 + 78.0 * min(light * 1.35, 1.0)
                if to > y[row, column]:
                    y[row, column] = int(y[row, column] + (to - y[row, column]) * lies + 0.5)
            u[j, i] = int(128.5 + du + (2.5 - du) * mean)
            v[j, i] = int(128.5 + dv + (-1.5 - dv) * mean)


@kernel
def _redden(y: Number, u: Number, v: Number, where: Number, patches: Number, leaves: Number) -> None:
    """Green turns to gold or rust, as vivid as it was, and dull leaves as light as they are; everything else stays."""
    rows, columns = u.shape
    for j in range(rows):
        for i in range(columns):
            share = picked(where, i / PAIRS, j / PAIRS)
            du = u[j, i] - 128.0
            dv = v[j, i] - 128.0
            green = min(max((5.0 - dv) / 7.0, 0.0), 1.0) * min(max((-1.0 - du) / 5.0, 0.0), 1.0) * share
            if green < 0.01:
                continue
            vivid = (
                6.0
                + 1.05 * (abs(du) + abs(dv))
                + 0.16 * picked(leaves, i / PAIRS, j / PAIRS) * (y[2 * j, 2 * i] - 16.0)
            )
            rust = min(max((picked(patches, i / PAIRS, j / PAIRS) - 0.34) * 3.2, 0.0), 1.0)
            u[j, i] = int(min(max(128.5 + du + (-0.74 * vivid - du) * green, 16.0), 240.0))
            v[j, i] = int(min(max(128.5 + dv + ((0.30 + 0.62 * rust) * vivid - dv) * green, 16.0), 240.0))
            lift = green * (0.10 - 0.12 * rust)
            for n in range(4):
                row = 2 * j + (n >> 1)
                column = 2 * i + (n & 1)
                y[row, column] = int(min(16.5 + (y[row, column] - 16.0) * (1.0 + lift), 235.0))
