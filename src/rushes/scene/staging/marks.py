"""Marks on the ground: paint, paving, rails, lawns. Flat shapes over the soil, as data.

A mark is a rectangle or an ellipse of the world's floor; it may be hollow, cut into dashes, or laid with tiles, and it
repeats with the ground. `ground.py` asks for the colour of a point; nothing here is drawn or lit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, hash01, smooth
from ..drawing.shade import linear

COLUMNS = 21
ENDLESS = 12.0  # half of a period: a mark that wide has no side edges


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One flat shape; lengths are world units, x to the right, z away from the camera."""

    z: tuple[float, float]
    colour: str
    x: tuple[float, float] = (-ENDLESS, ENDLESS)
    round: bool = False
    """An ellipse that fills the rectangle."""
    hollow: float = 0.0
    """Of an ellipse, the share that stays open in the middle."""
    dash_x: tuple[float, float] = (0.0, 1.0)
    """Pitch across and the share of it that is painted; pitch 0: all."""
    dash_z: tuple[float, float] = (0.0, 1.0)
    """Pitch into the depth, likewise."""
    slant: float = 0.0
    """How far x moves with every unit of z."""
    tile: tuple[float, float] = (0.0, 0.0)
    """Width and depth of a tile; 0: none."""
    bond: float = 0.0
    """How far every second row of tiles is moved, in tiles."""
    joint: float = 0.3
    """How dark the joints are."""
    vary: float = 0.0
    """How much tiles, or dashes and the bare ground between them, differ in tone."""
    glow: float = 0.0
    """How strongly it shines where lamps are lit."""
    opacity: float = 1.0


def pack_marks(marks: tuple[Mark, ...], lamps: float) -> np.ndarray:
    """Rows for the kernel; `lamps` 0..1 scales what glows."""
    rows = np.zeros((len(marks), COLUMNS))
    for n, mark in enumerate(marks):
        rows[n] = (
            (mark.x[0] + mark.x[1]) / 2, (mark.x[1] - mark.x[0]) / 2, (mark.z[0] + mark.z[1]) / 2,
            (mark.z[1] - mark.z[0]) / 2, float(mark.round), mark.hollow, *mark.dash_x, *mark.dash_z,
            *linear(mark.colour), mark.slant, *mark.tile, mark.bond, mark.joint, mark.vary, mark.glow * lamps,
            mark.opacity,
        )  # fmt: skip
    return rows


@kernel
def _dash(at: Number, pitch: Number, share: Number, edge: Number) -> Number:
    """1 inside a dash, 0 between two, softened by the width of a pixel; far away the mean of both."""
    if pitch <= 0.0:
        return 1.0
    if edge > pitch * 0.7:
        return share
    part = at / pitch - math.floor(at / pitch)
    off = abs(part - 0.5 * share)
    off = min(off, 1.0 - off)
    return smooth(0.5 * share * pitch + edge, 0.5 * share * pitch - edge, off * pitch)


@kernel
def cover_mark(
    rows: Number, k: Number, x: Number, z: Number, edge_x: Number, edge_z: Number, seed: Number, out: Number
) -> None:
    """Put into `out` how much mark k covers a point (0..1), the tone of its tile and its glow."""
    out[0] = 0.0
    out[1] = 1.0
    out[2] = 0.0
    dz = z - rows[k, 2]
    if abs(dz) > rows[k, 3] + edge_z:
        return
    dx = x - rows[k, 0] - rows[k, 13] * z
    dx -= 24.0 * math.floor(dx / 24.0 + 0.5)
    half_x = rows[k, 1]
    if half_x < 11.99 and abs(dx) > half_x + edge_x:
        return
    if rows[k, 4] > 0.5:
        a = dx / half_x
        b = dz / rows[k, 3]
        d = math.sqrt(a * a + b * b)
        soft = max(edge_x / half_x, edge_z / rows[k, 3]) * 0.7
        cover = smooth(1.0 + soft, 1.0 - soft, d)
        if rows[k, 5] > 0.0:
            cover *= smooth(rows[k, 5] - soft, rows[k, 5] + soft, d)
    else:
        cover = smooth(rows[k, 3] + edge_z, rows[k, 3] - edge_z, abs(dz))
        # A line thinner than a pixel covers a part of it.
        cover *= min(1.0, 2.0 * rows[k, 3] / edge_z)
        if half_x < 11.99:
            cover *= smooth(half_x + edge_x, half_x - edge_x, abs(dx)) * min(1.0, 2.0 * half_x / edge_x)
    if cover <= 0.0:
        return
    cover *= _dash(dx + half_x, rows[k, 6], rows[k, 7], edge_x)
    cover *= _dash(dz + rows[k, 3], rows[k, 8], rows[k, 9], edge_z)
    tone = 1.0
    if rows[k, 14] > 0.0:
        row = math.floor((dz + rows[k, 3]) / rows[k, 15])
        v = (dz + rows[k, 3]) / rows[k, 15] - row
        across = (x / rows[k, 14]) + rows[k, 16] * (int(row) % 2)
        column = math.floor(across)
        u = across - column
        period = max(int(24.0 / rows[k, 14] + 0.5), 1)
        clear = smooth(0.5, 0.12, edge_x / rows[k, 14]) * smooth(0.9, 0.25, edge_z / rows[k, 15])
        near = min(min(u, 1.0 - u) * rows[k, 14], min(v, 1.0 - v) * rows[k, 15])
        wide = 0.05 * min(rows[k, 14], rows[k, 15]) + 0.006
        gap = smooth(wide + max(edge_x, edge_z * 0.5), wide * 0.3, near)
        tone = 1.0 - rows[k, 17] * gap * clear
        tone *= 1.0 + rows[k, 18] * (hash01(int(column) % period, int(row) + 50, seed + k) - 0.5) * clear
    elif rows[k, 18] > 0.0 and rows[k, 6] > 0.0:
        column = math.floor((dx + half_x) / rows[k, 6])
        tone = 1.0 + rows[k, 18] * (hash01(int(column), 7, seed + k) - 0.5)
    out[0] = cover * rows[k, 20]
    out[1] = tone
    out[2] = rows[k, 19] * cover
