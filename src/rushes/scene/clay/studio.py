"""The studio: takes a modelled figure, sets up the camera, has the kernels trace it, and lights what they found.

Lives here: packing a `Clay` into arrays in view space, its extent on the picture, the light vector, the coarse
grid's box. Must not: numba (it is imported where kernels run) or anything about species.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ..drawing.light import Light
from . import layout as at
from .model import Clay, Floats, Ints, Rgb, linear
from .samples import SAMPLE, Unlit
from .space import Turn, Vec, pitch, unit, vec, yaw

Bytes = npt.NDArray[np.uint8]

GRID_CELLS = 34  # along the longest side; finer costs time and is not seen in a soft shadow
GRID_CELLS_MIN = 14  # of figures so small that the grid would take longer than what is looked at
GRID_CELL_PX = 4.0  # how many pixels of a small figure one cell is at least
GRID_MARGIN = 0.16  # figure units around the figure, so that occlusion has room to look outwards
SPARSE_FROM_PX = 130.0  # of one figure unit: below, features are as thin as a pixel, and every pixel is looked at
NOISE_CELLS = 32  # a power of two: the kernels wrap with a mask


@dataclass(frozen=True, kw_only=True)
class View:
    """The orthographic camera. Facing -1 mirrors the figure, never the light."""

    turn: float  # radians that the nose (+x) comes towards the camera
    tilt: float  # radians that the camera looks down
    facing: int = 1

    def matrix(self) -> Turn:
        mirror = np.diag((float(self.facing), 1.0, 1.0))
        return mirror @ pitch(self.tilt) @ yaw(-self.turn)


LEVEL = View(turn=0.0, tilt=0.0)
"""From the side and level: as figures are measured that are joined to others."""


@dataclass(frozen=True, kw_only=True)
class Picture:
    """The window that a figure is drawn through: figure units per pixel, and where its left top corner lies."""

    left: float
    top: float
    unit_px: float  # pixels in one figure unit
    width_px: int
    height_px: int


@dataclass(frozen=True)
class Packed:
    solids: Floats
    kinds: Ints
    materials: Floats
    paints: Floats


def pack(clay: Clay, rest: Clay, view: View) -> Packed:
    """Sort by group, turn into view space, and note where each solid and each paint lies at rest."""
    solids = np.array(clay.solids, dtype=np.float64)
    resting = np.array(rest.solids, dtype=np.float64)
    if solids.shape != resting.shape or clay.kinds != rest.kinds or len(clay.paints) != len(rest.paints):
        raise ValueError("a rig must model the same solids and paints in every pose")
    bits = clay.bits()
    solids[:, at.PART] = [bits.get(part, 0) for part in clay.parts]
    solids[:, at.REST_CENTRE : at.REST_CENTRE + 3] = resting[:, at.CENTRE : at.CENTRE + 3]
    solids[:, at.REST_AXES : at.REST_AXES + 9] = resting[:, at.AXES : at.AXES + 9]
    order = np.argsort(solids[:, at.GROUP], kind="stable")
    solids = solids[order]
    kinds = np.array(clay.kinds, dtype=np.int32)[order]
    axes = _turn(solids, view)
    low, high = _boxes(solids, kinds, axes)
    _, groups = np.unique(solids[:, at.GROUP], return_inverse=True)
    fusing = np.zeros(groups.max() + 1)
    np.maximum.at(fusing, groups, solids[:, at.BLEND])
    solids[:, at.LOW : at.LOW + 3], solids[:, at.HIGH : at.HIGH + 3] = low, high
    solids[:, at.FRONT], solids[:, at.BACK] = high[:, 2] + fusing[groups], low[:, 2] - fusing[groups]
    slab = kinds == at.SLAB
    quads = solids[slab, at.EXTRA : at.EXTRA + 8].reshape(-1, 4, 2)
    edges = np.roll(quads, 1, axis=1) - quads
    solids[slab, at.EDGE : at.EDGE + 4] = 1.0 / ((edges**2).sum(axis=2) + 1e-9)
    paints = np.array(clay.paints, dtype=np.float64).reshape(-1, at.PAINT_COLUMNS)
    if len(paints):
        paints[:, at.ON_PARTS] = [sum(bits[part] for part in parts) for parts in clay.painted]
        still = np.array(rest.paints, dtype=np.float64)
        paints[:, at.PAINT_CENTRE : at.PAINT_AXES + 9] = still[:, at.PAINT_CENTRE : at.PAINT_AXES + 9]
    return Packed(
        solids.astype(np.float32),
        kinds,
        np.array(clay.materials, dtype=np.float32),
        paints.astype(np.float32),
    )


def _turn(solids: npt.NDArray[np.float64], view: View) -> npt.NDArray[np.float64]:
    """Turn solids into view space, in place; returns their axes, (solids, 3, 3)."""
    matrix = view.matrix()
    solids[:, at.CENTRE : at.CENTRE + 3] = solids[:, at.CENTRE : at.CENTRE + 3] @ matrix.T
    axes: npt.NDArray[np.float64] = solids[:, at.AXES : at.AXES + 9].reshape(-1, 3, 3) @ matrix.T
    solids[:, at.AXES : at.AXES + 9] = axes.reshape(-1, 9)
    return axes


def _boxes(
    solids: npt.NDArray[np.float64], kinds: Ints, axes: npt.NDArray[np.float64], *, roomy: bool = False
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Lower and upper corner of every solid in view space, its fusion included; `axes` are the solids' own.

    `roomy` lays the box of a slab around its centre, which may be one of its corners.
    """
    centre = solids[:, at.CENTRE : at.CENTRE + 3].copy()
    size = np.abs(solids[:, at.SIZE : at.SIZE + 3])
    cylinder, slab, torus = (kinds == kind for kind in (at.CYLINDER, at.SLAB, at.TORUS))
    size[cylinder] = solids[cylinder][:, [at.SIZE, at.SIZE, at.SIZE + 1]]
    quads = solids[slab, at.EXTRA : at.EXTRA + 8].reshape(-1, 4, 2)
    least, most = quads.min(axis=1), quads.max(axis=1)
    if roomy:
        most = np.maximum(np.abs(least), np.abs(most))
        least = -most
    corner = solids[slab, at.SIZE + 1 : at.SIZE + 2]
    size[slab] = np.hstack(((most - least) / 2 + corner, solids[slab, at.SIZE : at.SIZE + 1] + corner))
    centre[slab] += (axes[slab, :2] * (least + most)[:, :, None] / 2).sum(axis=1)
    around = solids[:, at.SIZE] + solids[:, at.SIZE + 1]
    size[torus] = np.stack((around, solids[:, at.SIZE + 1], around), axis=1)[torus]
    boxed = (np.abs(axes) * size[:, :, None]).sum(axis=1)
    round_ = np.sqrt(((axes * size[:, :, None]) ** 2).sum(axis=1))
    half = np.where((kinds == at.ELLIPSOID)[:, None], round_, boxed)
    low, high = centre - half, centre + half
    cones = kinds == at.CONE
    start = centre[cones]
    end = start + solids[cones, at.AXES + 3 : at.AXES + 6] * solids[cones, at.SIZE : at.SIZE + 1]
    first, last = solids[cones, at.SIZE + 1 : at.SIZE + 2], solids[cones, at.SIZE + 2 : at.SIZE + 3]
    low[cones] = np.minimum(start - first, end - last)
    high[cones] = np.maximum(start + first, end + last)
    bulge = solids[:, at.BLEND : at.BLEND + 1] * 0.25
    return low - bulge, high + bulge


def reach(clay: Clay, view: View) -> tuple[float, float, float, float]:
    """Left, bottom, right and top of the figure on the picture, in figure units."""
    boxes = reaches([clay], view)[0]
    left, bottom = boxes[:, :2].min(axis=0)
    right, top = boxes[:, 2:].max(axis=0)
    return float(left), float(bottom), float(right), float(top)


def reaches(poses: Sequence[Clay], view: View) -> npt.NDArray[np.float64]:
    """The same of each solid in each of one figure's poses, (poses, solids, 4).

    Roomy: the size of a figure hangs on it, and a film that goes on shows the figures of its beginning.
    """
    solids = np.array([row for clay in poses for row in clay.solids], dtype=np.float64)
    kinds = np.array([kind for clay in poses for kind in clay.kinds], dtype=np.int32)
    low, high = _boxes(solids, kinds, _turn(solids, view), roomy=True)
    return np.hstack((low[:, :2], high[:, :2])).reshape(len(poses), -1, 4)


def project(point: Vec, view: View) -> tuple[float, float]:
    """A point of the figure on the picture, in figure units, y up."""
    seen = view.matrix() @ point
    return float(seen[0]), float(seen[1])


@functools.lru_cache(maxsize=64)
def _light_vector(light: Light, tilt: float) -> Floats:
    row = np.zeros(at.LIGHT_COLUMNS, dtype=np.float32)
    key = unit(np.asarray(light.key_direction, dtype=np.float64))
    row[at.KEY_DIRECTION : at.KEY_DIRECTION + 3] = key
    row[at.KEY : at.KEY + 3] = light.key
    row[at.SKY : at.SKY + 3] = light.sky
    row[at.BOUNCE : at.BOUNCE + 3] = light.ground
    behind = unit(vec(-1.0 if key[0] > 0 else 1.0, 0.75, -0.8))
    row[at.RIM_DIRECTION : at.RIM_DIRECTION + 3] = behind
    row[at.RIM : at.RIM + 3] = light.rim
    row[at.UP : at.UP + 3] = (0.0, math.cos(tilt), math.sin(tilt))
    row[at.SHADOW] = 0.82
    row.setflags(write=False)
    return row


@functools.lru_cache(maxsize=1)
def _noise() -> Floats:
    """A ball of clay's unevenness: smooth, periodic, about -0.5..0.5; the same on every machine."""
    rng = np.random.default_rng(7)
    shape = (NOISE_CELLS,) * 3
    axis = np.fft.fftfreq(NOISE_CELLS)
    squared = axis[:, None, None] ** 2 + axis[None, :, None] ** 2 + axis[None, None, :] ** 2
    field = np.zeros(shape)
    for width, weight in ((0.07, 0.6), (0.16, 0.4)):
        white = np.fft.fftn(rng.standard_normal(shape))
        smooth = np.fft.ifftn(white * np.exp(-squared / (2.0 * width * width))).real
        field += weight * smooth / smooth.std()
    result = np.clip(field * 0.24, -0.6, 0.6).astype(np.float32)
    result.setflags(write=False)
    return result


def trace_samples(
    clay: Clay, rest: Clay, *, view: View, picture: Picture, grounded: bool, sparse: bool | None = None
) -> Unlit:
    """Trace a figure without light. `sparse` looks at smooth skin only at every second pixel each way; by default where
    the figure is large enough for nothing to be lost."""
    from ._jit import f
    from .field import build_grid
    from .tracer import trace_solids

    packed = pack(clay, rest, view)
    floor = packed.solids[:, at.LOW : at.LOW + 3].min(axis=0).astype(np.float64) - GRID_MARGIN
    span = packed.solids[:, at.HIGH : at.HIGH + 3].max(axis=0) + GRID_MARGIN - floor
    longest = float(span.max())
    cell = longest / min(GRID_CELLS, max(GRID_CELLS_MIN, longest * picture.unit_px / GRID_CELL_PX))
    counts = np.ceil(span / cell).astype(int) + 1
    origin = floor.astype(np.float32)
    grid = build_grid(packed.solids, packed.kinds, origin, f(cell), *(int(n) for n in counts))
    between = np.zeros((picture.height_px, picture.width_px), np.uint8)
    samples = np.empty(4 * between.size, SAMPLE)
    found = trace_solids(
        packed.solids,
        packed.kinds,
        packed.materials,
        packed.paints,
        np.array([math.cos(view.tilt), math.sin(view.tilt), float(grounded)], np.float32),
        _noise(),
        grid,
        origin,
        f(1.0 / cell),
        f(picture.left),
        f(picture.top),
        f(1.0 / picture.unit_px),
        picture.unit_px >= SPARSE_FROM_PX if sparse is None else sparse,
        between,
        samples,
    )
    return Unlit(
        samples=samples[:found].copy(), between=between, grid=grid, origin=origin, cell=cell, left=picture.left,
        top=picture.top, unit_px=picture.unit_px, tilt=view.tilt,
    )  # fmt: skip


def light_samples(unlit: Unlit, light: Light, main: Rgb = (0.0, 0.0, 0.0), *, mirrored: bool = False) -> Bytes:
    """Light a traced figure. Returns (height, width, 4) premultiplied, display-referred.

    `main` is the display colour of what was modelled as the figure's main colour. `mirrored` flips the figure, never
    the light.
    """
    from ._jit import f
    from .shading import shade_samples

    if mirrored:
        x, y, z = light.key_direction
        light = replace(light, key_direction=(-x, y, z))
    out = np.zeros((unlit.height_px, unlit.width_px, 4), np.uint8)
    shade_samples(
        unlit.samples,
        unlit.between,
        _light_vector(light, unlit.tilt),
        np.array(linear(main), np.float32),
        unlit.grid,
        unlit.origin,
        f(1.0 / unlit.cell),
        f(unlit.left),
        f(unlit.top),
        f(1.0 / unlit.unit_px),
        out,
    )
    return np.ascontiguousarray(out[:, ::-1]) if mirrored else out


def trace(clay: Clay, rest: Clay, *, view: View, picture: Picture, light: Light, grounded: bool) -> Bytes:
    """Draw. Returns (height, width, 4) premultiplied, display-referred."""
    return light_samples(trace_samples(clay, rest, view=view, picture=picture, grounded=grounded), light)
