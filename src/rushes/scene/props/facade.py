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
from ..drawing.light import Light
from ..drawing.noise import Number, hash01

STOREY = 0.034  # units of height of one storey
PANE = 0.030  # units of width of one window
GLAZED_STOREY, GLAZED_PANE = 0.027, 0.036  # the same of a wall that is all glass
DEEP = (0.46, 0.58, 0.74)  # of the light from the sky, that glass mirrors where it looks up
GLAZED_PART = "wall"  # the part that such walls are


def light_windows(
    rgba: np.ndarray,
    clay: Clay,
    view: View,
    picture: Picture,
    lamps: float,
    seed: int,
    mirrored: Light | None = None,
    more: float = 0.0,
) -> np.ndarray:
    """Draw panes into `rgba`; `lamps` is the share of rooms with the light on; `mirrored`: the light that walls of glass mirror. Returns
    those of a share `more` that are dark yet: left, top, right and bottom pixel, and a number of each, 0..1."""
    solids = np.array(clay.solids, dtype=np.float64)
    kinds = np.array(clay.kinds, dtype=np.int64)
    rows = _glazed(clay, solids, kinds) if mirrored is not None else _papered(solids, kinds)
    later = np.zeros(rgba.shape[:2], np.int64)
    if len(rows):
        _draw(
            rgba, rows, view.matrix(), picture.left, picture.top, 1.0 / picture.unit_px, lamps, seed,
            _sky_in(mirrored, view.facing), (STOREY, PANE) if mirrored is None else (GLAZED_STOREY, GLAZED_PANE),
            more, later,
        )  # fmt: skip
    return _outlines(later)


def _outlines(later: np.ndarray) -> np.ndarray:
    """The box around the pixels of each pane."""
    y, x = np.nonzero(later)
    if not len(y):
        return np.zeros((0, 5), np.float32)
    names, which = np.unique(later[y, x], return_inverse=True)
    boxes = np.empty((len(names), 5), np.float32)
    for column, across in enumerate((x, y)):
        least, most = np.full(len(names), 1e9), np.zeros(len(names))
        np.minimum.at(least, which, across)
        np.maximum.at(most, which, across + 1)
        boxes[:, column], boxes[:, 2 + column] = least, most
    boxes[:, 4] = (names * 0.6180339887) % 1.0
    return boxes


def _papered(solids: np.ndarray, kinds: np.ndarray) -> np.ndarray:
    """The walls of towers that are nothing but walls: every large box and upright cylinder."""
    walls = [
        k
        for k, kind in enumerate(kinds)
        if (kind == at.BOX and solids[k, at.SIZE + 1] > 0.05) or (kind == at.CYLINDER and solids[k, at.SIZE + 1] > 0.1)
    ]
    return np.array([_row(solids[k], kinds[k], n, True) for n, k in enumerate(walls)])


def _glazed(clay: Clay, solids: np.ndarray, kinds: np.ndarray) -> np.ndarray:
    """The walls of glass, and what stands before them."""
    known = (at.BOX, at.CYLINDER, at.ELLIPSOID)
    return np.array(
        [_row(solids[k], kind, k, clay.parts[k] == GLAZED_PART) for k, kind in enumerate(kinds) if kind in known]
    )


def _row(solid: np.ndarray, kind: int, number: int, wall: bool) -> list[float]:
    """What the kernel reads of a solid: its kind, middle, half sizes, number, how it is turned and whether it is a wall."""
    if kind == at.CYLINDER:
        sizes = (solid[at.SIZE], solid[at.SIZE + 1], solid[at.SIZE])
        return [1.0, *solid[at.CENTRE : at.CENTRE + 3], *sizes, float(number), 1.0, 0.0, float(wall)]
    half = solid[at.SIZE : at.SIZE + 3]
    turned = (solid[at.AXES], solid[at.AXES + 2])
    return [
        0.0 if kind == at.BOX else 2.0,
        *solid[at.CENTRE : at.CENTRE + 3],
        *half,
        float(number),
        *turned,
        float(wall),
    ]


def _sky_in(light: Light | None, facing: int) -> np.ndarray:
    """What glass mirrors: the sky near the horizon and overhead, 0..255, and to which side the brighter sky is, that over the avenue that
    a tower faces; zeros: it mirrors nothing."""
    if light is None:
        return np.zeros(7)
    low = [255.0 * math.sqrt(min(0.85 * key + 0.10 * sky, 1.0)) for key, sky in zip(light.key, light.sky, strict=True)]
    high = [255.0 * math.sqrt(min(part * sky, 1.0)) for part, sky in zip(DEEP, light.sky, strict=True)]
    return np.array([*low, *high, float(facing)])


@kernel
def _meet_box(row: Number, ox: Number, oy: Number, oz: Number, dx: Number, dy: Number, dz: Number) -> Number:
    """How far along the ray a box is met, on which face, and where on it: across and up from its middle."""
    tx = row[8] * (ox - row[1]) + row[9] * (oz - row[3])
    tz = row[8] * (oz - row[3]) - row[9] * (ox - row[1])
    ux = row[8] * dx + row[9] * dz
    uz = row[8] * dz - row[9] * dx
    near = -1e9
    far = 1e9
    face = 0
    for axis in range(3):
        o = tx if axis == 0 else (oy - row[2] if axis == 1 else tz)
        d = ux if axis == 0 else (dy if axis == 1 else uz)
        half = row[4 + axis]
        if abs(d) < 1e-9:
            if abs(o) > half:
                return 1e9, 0, 0.0
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
        return 1e9, 0, 0.0
    return near, face, (tz + uz * near) if face == 0 else (tx + ux * near)


@kernel
def _meet_drum(row: Number, ox: Number, oy: Number, oz: Number, dx: Number, dy: Number, dz: Number) -> Number:
    """The same of an upright cylinder."""
    a = dx * dx + dz * dz
    b = (ox - row[1]) * dx + (oz - row[3]) * dz
    c = (ox - row[1]) ** 2 + (oz - row[3]) ** 2 - row[4] * row[4]
    root = b * b - a * c
    if root <= 0:
        return 1e9, 0.0
    t = (-b - math.sqrt(root)) / a
    if abs(oy + dy * t - row[2]) >= row[5]:
        return 1e9, 0.0
    return t, math.atan2(oz + dz * t - row[3], ox + dx * t - row[1])


@kernel
def _meet_ball(row: Number, ox: Number, oy: Number, oz: Number, dx: Number, dy: Number, dz: Number) -> Number:
    """How far along the ray a ball is met."""
    b = (ox - row[1]) * dx + (oy - row[2]) * dy + (oz - row[3]) * dz
    c = (ox - row[1]) ** 2 + (oy - row[2]) ** 2 + (oz - row[3]) ** 2 - row[5] * row[5]
    root = b * b - c
    return -b - math.sqrt(root) if root > 0 else 1e9


@kernel
def _draw(
    rgba: Number, walls: Number, matrix: Number, left: Number, top: Number, pixel: Number, lamps: Number, seed: Number,
    sky: Number, pitches: Number, more: Number, later: Number,
) -> None:  # fmt: skip
    height, width, _ = rgba.shape
    dx = -matrix[2, 0]
    dy = -matrix[2, 1]
    dz = -matrix[2, 2]
    high, broad = pitches
    glazed = sky[0] > 0.0
    for j in range(height):
        for i in range(width):
            if rgba[j, i, 3] < 250:
                continue
            if glazed and max(rgba[j, i, 0], rgba[j, i, 1], rgba[j, i, 2]) > 238:
                continue  # a lit edge before the wall
            px = left + (i + 0.5) * pixel
            py = top - (j + 0.5) * pixel
            ox = matrix[0, 0] * px + matrix[1, 0] * py - dx * 5.0
            oy = matrix[0, 1] * px + matrix[1, 1] * py - dy * 5.0
            oz = matrix[0, 2] * px + matrix[1, 2] * py - dz * 5.0
            best = 1e8
            across = 0.0
            wall = -1
            side = 0
            wide = 0.0
            for k in range(walls.shape[0]):
                row = walls[k]
                if row[0] < 0.5:
                    t, face, along = _meet_box(row, ox, oy, oz, dx, dy, dz)
                    if t < best:
                        best = t
                        wall = k
                        side = face
                        wide = row[6] if face == 0 else row[4]
                        across = along
                elif row[0] < 1.5:
                    t, around = _meet_drum(row, ox, oy, oz, dx, dy, dz)
                    if t < best:
                        best = t
                        wall = k
                        side = 3
                        across = around * row[4]
                        wide = 9.0
                else:
                    t = _meet_ball(row, ox, oy, oz, dx, dy, dz)
                    if t < best:
                        best = t
                        wall = k
                        side = 1
            if wall < 0 or side == 1 or walls[wall, 10] < 0.5:
                continue
            row = walls[wall]
            y = oy + dy * best - row[2]
            margin = 0.006 if glazed else 0.02
            if abs(y) > row[5] - margin or abs(across) > wide - 0.6 * margin:
                continue
            level = y + row[2] if glazed else y
            column = across / broad + 100.5
            storey = level / high + 100.5
            u = abs(column - math.floor(column) - 0.5)
            v = abs(storey - math.floor(storey) - 0.5)
            blur = pixel / broad
            half_u = 0.45 if glazed else 0.32
            half_v = 0.38 if glazed else 0.30
            inside = min(max((half_u - u) / blur + 0.5, 0.0), 1.0) * min(max((half_v - v) / blur + 0.5, 0.0), 1.0)
            if inside <= 0.0:
                continue
            number = int(row[7]) * 7 + side
            n = hash01(math.floor(column), math.floor(storey), seed * 31 + number)
            tone = hash01(math.floor(storey), math.floor(column), seed * 17 + number + 3)
            low = 0.0  # how much of what a pane mirrors is the glowing horizon
            if glazed:
                nx = row[8] if side == 0 else -row[9]
                nz = row[9] if side == 0 else row[8]
                if side == 3:
                    nx = math.cos(across / row[4])
                    nz = math.sin(across / row[4])
                if nx * dx + nz * dz > 0.0:
                    nx = -nx
                    nz = -nz
                aside = (matrix[0, 0] * nx + matrix[0, 2] * nz) * sky[6]
                # The brighter sky low and to the side, and across it bands, as of clouds.
                band = math.sin(9.0 * (0.8 * across + level) + 0.5 * seed) + 0.5 * math.sin(23.0 * (level - across))
                low = 0.37 + 0.70 * aside - 0.40 * (level - 0.35) + 0.17 * band + 0.12 * (tone - 0.5)
                low = min(max(low, 0.0), 1.0)
            lit = lamps * (0.45 if glazed else 1.0)
            if lit <= n < lit + more and inside > 0.5:
                later[j, i] = (
                    1 + ((int(row[7]) * 4 + side) * 256 + math.floor(column) % 256) * 256 + math.floor(storey) % 256
                )
            for c in range(3):
                before = rgba[j, i, c]
                if n < lit:
                    warm = 255.0 if c == 0 else (205.0 + 30.0 * tone if c == 1 else 120.0 + 60.0 * tone)
                    if glazed and c > 0:  # deeper, for it is seen through more air
                        warm -= 8.0 if c == 1 else 34.0
                    value = before + (warm - before) * (0.88 + 0.12 * tone if glazed else 0.72 + 0.28 * tone)
                elif glazed:
                    seen = sky[3 + c] + (sky[c] - sky[3 + c]) * low
                    value = 0.18 * before + (0.60 + 0.26 * low) * seen * (0.90 + 0.16 * tone)
                    value = min(value, 250.0)
                else:
                    value = before * (0.58 if c < 2 else 0.68)
                rgba[j, i, c] = int(before + (value - before) * inside)
