"""Windows of towers: a grid of panes drawn onto the walls of a finished picture.

Modelled as solids they would cost more than the tower. A ray through every pixel finds the box or the upright cylinder
that it meets, the place on that wall, and the pane there: dark glass or a lit room. Works on what `draw_prop` made.
"""

from __future__ import annotations

import math

import numpy as np

from ..clay import Clay, Picture, View
from ..clay import layout as at
from ..drawing.jit import kernel
from ..drawing.noise import Number, hash01

STOREY = 0.034  # units of height of one storey
PANE = 0.030  # units of width of one window


def light_windows(rgba: np.ndarray, clay: Clay, view: View, picture: Picture, lamps: float, seed: int) -> None:
    """Draw panes into `rgba`; `lamps` is the share of rooms with the light on."""
    solids = np.array(clay.solids, dtype=np.float64)
    kinds = np.array(clay.kinds, dtype=np.int64)
    walls = [
        k
        for k, kind in enumerate(kinds)
        if (kind == at.BOX and solids[k, at.SIZE + 1] > 0.05) or (kind == at.CYLINDER and solids[k, at.SIZE + 1] > 0.1)
    ]
    if not walls:
        return
    rows = np.zeros((len(walls), 8))
    for n, k in enumerate(walls):
        rows[n, 0] = float(kinds[k] == at.CYLINDER)
        rows[n, 1:4] = solids[k, at.CENTRE : at.CENTRE + 3]
        if kinds[k] == at.CYLINDER:
            radius, half = solids[k, at.SIZE], solids[k, at.SIZE + 1]
            rows[n, 4:7] = (radius, half, radius)
        else:
            rows[n, 4:7] = solids[k, at.SIZE : at.SIZE + 3]
        rows[n, 7] = n
    _draw(rgba, rows, view.matrix(), picture.left, picture.top, 1.0 / picture.unit_px, lamps, seed)


@kernel
def _meet_box(row: Number, ox: Number, oy: Number, oz: Number, dx: Number, dy: Number, dz: Number) -> Number:
    near = -1e9
    far = 1e9
    face = 0
    for axis in range(3):
        o = (ox if axis == 0 else (oy if axis == 1 else oz)) - row[1 + axis]
        d = dx if axis == 0 else (dy if axis == 1 else dz)
        half = row[4 + axis]
        if abs(d) < 1e-9:
            if abs(o) > half:
                return 1e9, 0
            continue
        a = (-half - o) / d
        b = (half - o) / d
        if a > b:
            a, b = b, a
        if a > near:
            near = a
            face = axis
        far = min(far, b)
    if near > far:
        return 1e9, 0
    return near, face


@kernel
def _draw(
    rgba: Number, walls: Number, matrix: Number, left: Number, top: Number, pixel: Number, lamps: Number, seed: Number
) -> None:
    height, width, _ = rgba.shape
    dx = -matrix[2, 0]
    dy = -matrix[2, 1]
    dz = -matrix[2, 2]
    for j in range(height):
        for i in range(width):
            if rgba[j, i, 3] < 250:
                continue
            px = left + (i + 0.5) * pixel
            py = top - (j + 0.5) * pixel
            ox = matrix[0, 0] * px + matrix[1, 0] * py - dx * 5.0
            oy = matrix[0, 1] * px + matrix[1, 1] * py - dy * 5.0
            oz = matrix[0, 2] * px + matrix[1, 2] * py - dz * 5.0
            best = 1e8
            across = 0.0
            y = 0.0
            wall = -1
            side = 0
            wide = 0.0
            for k in range(walls.shape[0]):
                row = walls[k]
                if row[0] < 0.5:
                    t, face = _meet_box(row, ox, oy, oz, dx, dy, dz)
                    if t < best:
                        best = t
                        wall = k
                        side = face
                        y = oy + dy * t - row[2]
                        wide = row[6] if face == 0 else row[4]
                        across = (oz + dz * t - row[3]) if face == 0 else (ox + dx * t - row[1])
                else:
                    a = dx * dx + dz * dz
                    b = (ox - row[1]) * dx + (oz - row[3]) * dz
                    c = (ox - row[1]) ** 2 + (oz - row[3]) ** 2 - row[4] * row[4]
                    root = b * b - a * c
                    if root > 0:
                        t = (-b - math.sqrt(root)) / a
                        level = oy + dy * t - row[2]
                        if t < best and abs(level) < row[5]:
                            best = t
                            wall = k
                            side = 3
                            y = level
                            around = math.atan2(oz + dz * t - row[3], ox + dx * t - row[1])
                            across = around * row[4]
                            wide = 9.0
            if wall < 0 or side == 1:
                continue
            row = walls[wall]
            if abs(y) > row[5] - 0.02 or abs(across) > wide - 0.012:
                continue
            column = across / 0.030 + 100.5
            storey = y / 0.034 + 100.5
            u = abs(column - math.floor(column) - 0.5)
            v = abs(storey - math.floor(storey) - 0.5)
            blur = pixel / 0.030
            inside = min(max((0.32 - u) / blur + 0.5, 0.0), 1.0) * min(max((0.30 - v) / blur + 0.5, 0.0), 1.0)
            if inside <= 0.0:
                continue
            number = int(row[7]) * 7 + side
            n = hash01(math.floor(column), math.floor(storey), seed * 31 + number)
            tone = hash01(math.floor(storey), math.floor(column), seed * 17 + number + 3)
            for c in range(3):
                before = rgba[j, i, c]
                if n < lamps:
                    warm = 255.0 if c == 0 else (205.0 + 30.0 * tone if c == 1 else 120.0 + 60.0 * tone)
                    value = before + (warm - before) * (0.72 + 0.28 * tone)
                else:
                    value = before * (0.58 if c < 2 else 0.68)
                rgba[j, i, c] = int(before + (value - before) * inside)
