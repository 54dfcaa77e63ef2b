"""Bands of land behind the stage: hills, dunes, mountain ranges, tree lines.

A band is a height field seen from the front, shaded like everything else and endless to both sides, because its noise
repeats. It is painted once per clip; `stage.py` moves it by its depth. Bands near the stage fade out downwards, so that
they rise from the ground without a seam.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..drawing.jit import kernel
from ..drawing.lens import Lens
from ..drawing.noise import Number, fractal, noise, ridged, smooth
from ..drawing.planes import Layer, layer_from_rgba
from ..drawing.shade import clay
from .hills_composed import COMPOSED, FLOODED, STEPS, composed, on_path

SHAPES = ("round", "ridge", "dune", "mesa", *COMPOSED)
THROUGHOUT = ("round", "dune", "dunes", "crowns", "wall")
"""Shapes that have no gap."""
STRATA = ("mesa", "plateau", "wall")  # shapes whose rock lies in layers
MIST, MIST_HIGH, MIST_FROM = 0.85, 0.032, 45.0
"""How thick the air is at the foot of far land, so that the ground ends in it without a line; how high it reaches, of the frame's height;
the depth from which on it is all there."""
OVERLAP = 1.5  # a band is this many frames wide before it repeats
FOOT = 0.05  # of the frame height: how far a band is continued below its foot
ROWS_DEEP = 90  # steps from front to back; more are not seen at these distances
COLUMNS_FACTOR = 2  # land is painted at half width and enlarged: distance is soft anyway


@dataclass(frozen=True, kw_only=True)
class Hill:
    """One band of land; colours are linear albedo."""

    z: float
    deep: float
    """How far it reaches back from z."""
    height: float
    shape: str
    low: tuple[float, float, float]
    high: tuple[float, float, float]
    cells: float = 0.5
    """Hills per world unit."""
    top: float = 1.0
    """Share of the height above which the high colour (snow) begins; 1: only on steep faces."""
    fade: float = 0.0
    """Share of the band that melts into the ground below it."""
    base: float = 0.0
    """World height of its foot."""
    at: float = 0.0
    """Of a composed shape: world x of its middle."""
    spread: float = 20.0
    """Of a composed shape: world units from its middle to its edge."""
    glow: float = 0.0
    """How strongly streams of lava shine on a volcano."""

    @property
    def drawn_z(self) -> float:
        """The depth by which it is drawn among what stands before the land: whatever stands on a knoll is seen over it."""
        return self.z + self.deep if self.shape == "knoll" else self.z


def reaches_to(far: float, hills: Sequence[Hill]) -> float:
    """Depth at which the ground ends before these hills: at the foot of the nearest that is there from side to side, or bare ground
    would be seen over that foot."""
    return min([far, *(hill.z for hill in hills if not hill.fade and hill.shape in THROUGHOUT)])


@dataclass(frozen=True, kw_only=True)
class Band:
    """A painted hill: its layer, where its top row lies, and the depth it moves with."""

    layer: Layer
    top_px: int
    z: float
    panes: np.ndarray | None = None
    """Of a slab: its windows in which the light goes on later."""


def build_band(
    lens: Lens, hill: Hill, light: np.ndarray, haze: tuple[float, float, float], haze_distance: float,
    haze_most: float, seed: int,
) -> Band:  # fmt: skip
    """Paint a hill."""
    width = int(lens.width_px * OVERLAP / 4) * 4
    middle = hill.z + hill.deep * 0.35
    world = width / lens.scale(middle)
    cells = max(2, round(world * hill.cells))
    peak = lens.y(hill.base + hill.height * 1.15, hill.z + (hill.deep if hill.shape == "ridge" else 0.0))
    top = int(max(min(peak, lens.y(hill.base + hill.height * 1.15, hill.z)), -lens.height_px * 0.2))
    bottom = int(min(lens.y(hill.base, hill.z) + 2, lens.height_px))
    height = max(4, (bottom - top) // 2 * 2)
    image = np.zeros((height, width // COLUMNS_FACTOR, 4), np.float32)
    depth = np.geomspace(hill.z, hill.z + hill.deep, ROWS_DEEP)
    _paint(
        image, depth, SHAPES.index(hill.shape), hill.height, hill.base, world, cells,
        np.array([*hill.low, *hill.high, hill.at, hill.spread, hill.glow, float(hill.shape in STRATA)]), hill.top, light, np.array(haze), haze_distance, haze_most,
        lens.focal_px, lens.eye, lens.horizon_px - top, seed,
    )  # fmt: skip
    if not hill.fade:
        up = np.arange(height, dtype=np.float32)[::-1] / (MIST_HIGH * lens.height_px)
        share = (MIST * haze_most * min(hill.z / MIST_FROM, 1.0) * np.exp(-up))[:, None, None]
        image[..., :3] += (np.array(haze, np.float32) * image[..., 3:] - image[..., :3]) * share
    if hill.fade:
        rows = np.arange(height, dtype=np.float32)
        first = height * (1 - hill.fade)
        image *= np.clip(1 - (rows - first) / max(height - first - 1, 1), 0, 1)[:, None, None] ** 1.5
    else:  # a camera that rises looks over the end of the ground: the foot goes on below it
        image = np.pad(image, ((0, 2 * round(FOOT * lens.height_px / 2)), (0, 0), (0, 0)), mode="edge")
    return Band(layer=layer_from_rgba(_widened(image)), top_px=top, z=middle)


def _widened(image: np.ndarray) -> np.ndarray:
    """Twice as wide, linearly, with its ends meeting."""
    following = np.roll(image, -1, axis=1)
    wide = np.empty((image.shape[0], image.shape[1] * 2, 4), np.float32)
    wide[:, 0::2] = image
    wide[:, 1::2] = 0.5 * (image + following)
    return wide


@kernel
def _height(shape: Number, u: Number, w: Number, cells: Number, seed: Number) -> Number:
    """Height 0..1; u in 0..cells across, w in cells to the back."""
    if shape == 1:
        return ridged(u, w, seed, cells, 4) * 0.95
    if shape == 2:
        wave = fractal(u, w * 0.8, seed, cells, 2) / 0.75
        crest = 1.0 - abs(2.0 * wave - 1.0)
        return crest * 0.8 + wave * 0.2
    if shape == 3:
        wave = fractal(u, w, seed, cells, 3) / 0.875
        return smooth(0.42, 0.52, wave) * 0.7 + smooth(0.58, 0.66, wave) * 0.3 + wave * 0.08
    return fractal(u, w, seed, cells, 3) / 0.875


@kernel
def _land(
    shape: Number, u: Number, w: Number, back: Number, cells: Number, seed: Number, world: Number, deep: Number,
    plan: Number,
) -> Number:  # fmt: skip
    """The band rises from its foot to its crest and never shows a cut front."""
    if shape > 3:
        x = (u / cells - 0.5) * world - plan[6]
        x -= world * np.floor(x / world + 0.5)
        return composed(shape - 4, x, (back - 0.5) * deep, u, w, back, cells, plan[7], seed, world * 0.5)
    rise = smooth(0.0, 0.55, back)
    return _height(shape, u, w, cells, seed) * rise


@kernel
def _lava(out: Number, x: Number, across: Number, here: Number, plan: Number, seed: Number) -> None:
    """Streams that run down from the rim and shine by themselves."""
    r = np.sqrt(x * x + across * across) / plan[7]
    wander = 0.22 * (noise(r * 9.0 + 40.0, 0.5, seed + 81, 0) - 0.5)
    angle = np.arctan2(across, x)
    hot = 0.0
    for k in range(3):
        off = angle - (-2.05 + 0.52 * k) - wander * (1.0 + k) * 0.8
        wide = 0.115 - 0.10 * r
        hot = max(hot, smooth(wide, wide * 0.35, abs(off)) * smooth(0.58 + 0.12 * (k % 2), 0.42, r))
    hot = max(hot, smooth(0.19, 0.15, r))
    hot *= plan[8]
    out[0] += (1.0 - out[0]) * hot
    out[1] += (0.36 + 0.34 * smooth(0.5, 0.1, r) - out[1]) * hot
    out[2] += (0.10 - out[2]) * hot


@kernel
def _paint(
    image: Number, depths: Number, shape: Number, tall: Number, base: Number, world: Number, cells: Number,
    colours: Number, top: Number, light: Number, haze: Number, haze_distance: Number, haze_most: Number,
    focal: Number, eye: Number, horizon: Number, seed: Number,
) -> None:  # fmt: skip
    """Columns from front to back: what rises above the nearer land is painted, shaded by its own slope."""
    height, width, _ = image.shape
    out = np.empty(3)
    count = depths.shape[0]
    per_unit = cells / world
    deep = depths[count - 1] - depths[0]
    e = 0.02 * deep
    for x in range(width):
        u = x * cells / width
        lowest = float(height)
        before = 0.0
        for k in range(count):
            z = depths[k]
            back = (z - depths[0]) / deep
            w = z * per_unit
            h = base + tall * _land(shape, u, w, back, cells, seed, world, deep, colours)
            row = horizon + focal * (eye - h) / z
            if k == 0:
                before = row
            if row < lowest:
                first = max(int(row), 0)
                last = min(int(lowest), height - 1)
                for y in range(first, last + 1):
                    part = 1.0
                    if k > 0 and before > row:
                        part = min(max((before - y) / (before - row + 1e-5), 0.0), 1.0)
                    zz = depths[max(k - 1, 0)] * (1.0 - part) + z * part
                    bb = (zz - depths[0]) / deep
                    ww = zz * per_unit
                    here = _land(shape, u, ww, bb, cells, seed, world, deep, colours)
                    right = _land(shape, u + e * per_unit, ww, bb, cells, seed, world, deep, colours)
                    behind = _land(shape, u, ww + e * per_unit, bb + e / deep, cells, seed, world, deep, colours)
                    nx = -(right - here) * tall / e
                    nz = (behind - here) * tall / e
                    length = 1.0 / np.sqrt(nx * nx + nz * nz + 1.0)
                    steep = 1.0 - length
                    grain = fractal(u * 6.0, ww * 6.0, seed + 91, cells * 6, 2) - 0.37
                    share = smooth(top - 0.12, top + 0.12, here + grain * 0.22) if top < 1.0 else 0.0
                    if top < 1.0:
                        share *= smooth(0.86, 0.55, steep)
                    else:
                        share = smooth(0.35, 0.65, fractal(u * 1.5, ww * 1.5, seed + 57, cells + cells // 2, 2))
                    if shape == 11:  # steps: flooded or planted where they are level, grown over where they rise
                        part = here * STEPS - np.floor(here * STEPS)
                        planted = smooth(
                            0.50, 0.58, noise(u * 1.5, np.floor(here * STEPS) * 1.7, seed + 61, cells + cells // 2)
                        )
                        share = max(smooth(FLOODED - 0.06, FLOODED + 0.02, part), 0.55 * planted)
                        share = max(share, smooth(0.06, 0.0, part))
                    if shape == 13:  # a knoll
                        aside = (u / cells - 0.5) * world - colours[6]
                        share = on_path((aside - world * np.floor(aside / world + 0.5)) / colours[7], 2.0 * bb - 1.0)
                    tone = 1.0 + grain * 0.30
                    if colours[9] > 0.0:
                        layer = (
                            (eye + (horizon - y) * zz / focal - base) / tall * 11.0
                            + 0.5 * grain
                            + 0.25 * np.sin(u * 3.0)
                        )
                        layer -= np.floor(layer)
                        tone *= 1.0 + (0.14 * smooth(0.0, 0.5, layer) - 0.20 * smooth(0.82, 0.97, layer)) * smooth(
                            0.25, 0.6, steep
                        )
                    red = (colours[0] + (colours[3] - colours[0]) * share) * tone
                    green = (colours[1] + (colours[4] - colours[1]) * share) * tone
                    blue = (colours[2] + (colours[5] - colours[2]) * share) * tone
                    far_x = _land(
                        shape, u + light[0] * 0.6 * per_unit * tall, ww, bb, cells, seed, world, deep, colours
                    )
                    shadow = 1.0 - 0.7 * smooth(0.08, 0.42, far_x - here - 0.10)
                    clay(red, green, blue, nx * length, length, nz * length, 1.0, shadow, 0.6, light, out)
                    if shape == 5 and colours[8] > 0.0:
                        _lava(out, (u / cells - 0.5) * world - colours[6], (bb - 0.5) * deep, here, colours, seed)
                    air = min((1.0 - np.exp(-zz / haze_distance)) * haze_most, 1.0)
                    cover = 1.0
                    if y == first and row > 0:
                        cover = 1.0 - (row - first)
                    rest = 1.0 - image[y, x, 3]
                    cover = min(cover, rest)
                    for c in range(3):
                        image[y, x, c] += (min(out[c], 1.0) * (1.0 - air) + haze[c] * air) * cover
                    image[y, x, 3] += cover
                lowest = min(lowest, row)
                if lowest <= 0:
                    break
            before = row
