"""Sky, water and foliage in a small picture, as soft masks: what may move of itself.

Rules of thumb over colour, texture and position, each with a reason; where they are in doubt the mask is empty, because a
wall that ripples is worse than a sea that stands.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..drawing.noise import box_blur
from .fields import grown, met, nearest, parts, slope, smoothstep
from .mattes import thin_things
from .saliency import faces
from .segment import edge_weights, walk

SKY_MIN = 0.06  # share of the picture
WATER_MIN = 0.05
CABLE = 0.024  # of the longer side: as thick as what the sky runs on behind
HORIZON_EDGE = 0.008  # change a pixel
BLUE_SKY = 0.1  # blue against yellow, of one
RIDGE = 0.085  # lightness a pixel: cloud edges are softer


@dataclass(frozen=True)
class Regions:
    """Soft masks, float32 (h, w), 0..1 at the size of the analysis."""

    sky: np.ndarray
    clouds: np.ndarray
    """How deep within the open sky: 0 at its rim and at whatever stands before it."""
    water: np.ndarray
    foliage: np.ndarray
    horizon: float
    """Row at which the ground begins, as a share of the height."""
    outdoors: bool
    clean: bool
    """Whether the sky's outline is so plain that it can be taken apart from the land."""


def find_regions(colour: np.ndarray, wants_water: bool = False) -> Regions:
    """Look for what moves of itself. `wants_water`: the prompt speaks of water, so less evidence will do."""
    height = colour.shape[0]
    sky, mirrored = find_sky(colour)
    has_sky = bool(sky.mean() > SKY_MIN)
    water = mirrored
    if has_sky or wants_water:
        water = np.maximum(water, find_water(colour, np.maximum(sky, mirrored), wants_water))
    if mirrored.any():
        water = np.maximum(water, smoothstep(0.25, 0.55, box_blur(water, 3.0)) * (sky < 0.5))  # no seam between the two
    foliage = find_foliage(colour, has_sky) * (1 - sky) * (1 - water)
    rows = np.nonzero(sky.mean(1) > 0.35)[0]
    horizon = float(np.clip((rows[-1] + 1) / height, 0.15, 0.75)) if has_sky and len(rows) else 0.42
    clouds = _deep(sky * (1 - thin_things(colour[..., 0] * 255, sky))) if has_sky else sky
    return Regions(sky, clouds, water, foliage, horizon, has_sky, has_sky and is_clean(sky, colour))


def _deep(sky: np.ndarray) -> np.ndarray:
    size = max(sky.shape)
    away = np.minimum(nearest(sky < 0.5)[0], 1e4) / (0.11 * size)
    result: np.ndarray = box_blur(smoothstep(0.0, 1.0, away), size / 40) * sky
    return result


def find_sky(colour: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Smooth, light or blue, and joined to the upper border over a good part of the width; and what is as smooth and of its
    colours below a level horizon: water that mirrors it."""
    height, width = colour.shape[:2]
    none = np.zeros((height, width), np.float32)
    luma, red, blue = colour[..., 0], colour[..., 1], colour[..., 2]
    across, down = slope(luma)
    rough = np.sqrt(box_blur((across**2 + down**2).astype(np.float32), 2.0))
    smooth = smoothstep(0.085, 0.03, rough)
    is_blue = smoothstep(0.02, 0.10, blue) * smoothstep(0.16, 0.05, red)
    is_white = smoothstep(0.52, 0.70, luma) * smoothstep(0.14, 0.06, np.abs(blue)) * smoothstep(0.10, 0.04, np.abs(red))
    is_warm = smoothstep(0.40, 0.62, luma) * smoothstep(0.0, 0.05, red) * smoothstep(0.30, 0.0, blue + 0.05)
    is_violet = smoothstep(0.03, 0.10, blue) * smoothstep(0.30, 0.15, red)
    is_grey = (
        smoothstep(0.22, 0.34, luma) * smoothstep(0.05, 0.02, np.abs(red)) * smoothstep(0.02, -0.02, -blue - 0.035)
    )
    like = np.maximum.reduce([is_blue, is_white, 0.8 * is_warm, is_violet, 0.75 * is_grey])
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    chance = like * smooth * smoothstep(1.05, 0.62, rows)
    right, down_weights = edge_weights(colour)
    mask = walk(np.clip(chance, 0.02, 0.98).astype(np.float32), right, down_weights, 0.05)
    # A ridge, a roof, a shore: what lies below one is not joined to the sky above. The calmer the sky, the fainter it is.
    edge = np.hypot(across, down)
    top = edge[: height // 3][mask[: height // 3] > 0.5]
    ridge = float(np.clip(6 * np.mean(top), 0.022, RIDGE)) if top.size else RIDGE
    crisp = grown(edge > ridge, 1.0)
    labels, sizes = parts((mask > 0.5) & ~crisp)
    if not len(sizes):
        return none, none
    joined = met(labels, slice(max(2, height // 40)))
    joined = grown(_with_pieces(colour, joined, labels, sizes), 2.5) & (mask > 0.5)
    top_share = float(joined[: max(2, height // 30)].any(0).mean())
    below = ~joined & (rows > 0.5)
    if top_share < 0.35 or joined.mean() < SKY_MIN or not below.any():
        return none, none
    if not _is_sky(colour, joined, below, top_share):
        return none, none
    whole = _whole_sky(colour, joined, rough, crisp)
    joined = _above_horizon(colour, whole)
    below_it = whole & ~joined
    if below_it.any() and joined.any() and _of_a_shore(*(float(np.median(blue[m])) for m in (joined, below_it))):
        below_it &= False
    sky = smoothstep(0.3, 0.7, np.maximum(mask, joined)) * (grown(joined, 2.0) & ~below_it)
    mirrored = box_blur(below_it.astype(np.float32), 1.0) * ~grown(joined, 4.0)
    return sky.astype(np.float32), mirrored.astype(np.float32)


def _of_a_shore(above: float, below: float) -> bool:
    """Whether what is as smooth as the sky is sand or straw: no water is yellow under a blue sky."""
    return above > BLUE_SKY and below < -BLUE_SKY


def _with_pieces(colour: np.ndarray, joined: np.ndarray, labels: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """The sky with the pieces of it that wires and branches cut off: of its colour at the same height."""
    weight = joined.sum(1)
    if not weight.any():
        return joined
    mean = (colour * joined[..., None]).sum(1) / np.maximum(weight, 1)[:, None]
    for number in np.nonzero(sizes > 30)[0] + 1:
        piece = labels == number
        rows = piece.any(1) & (weight > 0.05 * joined.shape[1])
        if rows.sum() < 0.7 * piece.any(1).sum() or (piece & joined).any():
            continue
        own = (colour * piece[..., None]).sum(1)[rows] / np.maximum(piece.sum(1), 1)[rows, None]
        if np.abs(own - mean[rows]).mean() < 0.06:
            joined = joined | piece
    for _ in range(3):
        joined = _across(colour, joined, labels, sizes)
    return joined


def _across(colour: np.ndarray, joined: np.ndarray, labels: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """The sky with the pieces that it runs on into beyond something thin that leans: a cable, not a horizon."""
    reach = CABLE * max(joined.shape)
    near = grown(joined, reach)
    for number in np.nonzero(sizes > 0.01 * joined.size)[0] + 1:
        piece = labels == number
        touching = piece & near
        if (piece & joined).any() or touching.sum() < 20:
            continue
        rows, columns = np.nonzero(touching)
        other = joined & grown(piece, reach)
        if (
            np.ptp(rows) > 0.3 * np.ptp(columns)
            and np.abs(colour[touching].mean(0) - colour[other].mean(0)).max() < 0.05
        ):
            joined = joined | piece
    return joined


def _above_horizon(colour: np.ndarray, joined: np.ndarray) -> np.ndarray:
    """The sky cut off at a level line from side to side that lies within it: below that it is mirrored in water."""
    height = len(joined)
    smoothed = box_blur(colour * np.array([1.0, 1.2, 1.2], np.float32), 0.8)
    change = np.sqrt(sum(slope(np.ascontiguousarray(smoothed[..., c]))[1] ** 2 for c in range(3)))
    level = np.max([np.roll(change, k, 0) for k in range(-2, 3)], axis=0)
    best, found = 0.0, None
    for row in range(int(0.25 * height), int(0.85 * height)):
        across = float((level[row] > HORIZON_EDGE).mean())
        above, below = joined[row - height // 15 : row - 5], joined[row + 5 : row + height // 15]
        both = float(((above.mean(0) > 0.5) & (below.mean(0) > 0.5)).mean()) if len(above) and len(below) else 0.0
        strength = float(np.minimum(level[row], 0.1).mean())
        if both >= 0.5 and across >= 0.9 and strength > best:
            best, found = strength, row
    if found is None:
        return joined
    result = joined.copy()
    result[found - 2 :] = False
    return result


def _is_sky(colour: np.ndarray, joined: np.ndarray, below: np.ndarray, top_share: float) -> bool:
    """A wall behind somebody is smooth and light, too: a sky is blue, or wide and the lightest of the picture."""
    blueness, lightness = float(np.median(_bluer(colour)[joined])), float(np.median(colour[joined][:, 0]))
    lighter = lightness - float(np.median(colour[below][:, 0]))
    hangs = float(joined[int(0.8 * len(joined)) :].mean()) > 0.03 and blueness < 0.12
    green = float(np.median(colour[joined][:, 1])) < -0.05 and blueness < 0.04
    inner, outer = joined & grown(~joined, 4.0), ~joined & grown(joined, 6.0) & ~grown(joined, 2.0)
    if not outer.any() or np.abs(colour[inner].mean(0) - colour[outer].mean(0)).sum() < 0.04:
        return False  # it ends nowhere in particular
    if hangs or green or (blueness < 0.03 and top_share < 0.85):
        return False
    certain = (
        1.6 * blueness
        + 1.3 * max(lighter, -0.05)
        + 0.4 * (top_share - 0.5)
        - 14 * max(float((faces(colour) & ~joined).mean()) - 0.012, 0)
    )
    return certain > 0.16


def _bluer(colour: np.ndarray) -> np.ndarray:
    """Blue against yellow, less what makes it green: teal leaves in the dark are no sky."""
    result: np.ndarray = colour[..., 2] + 0.5 * np.minimum(colour[..., 1], 0)
    return result


def _whole_sky(colour: np.ndarray, joined: np.ndarray, rough: np.ndarray, crisp: np.ndarray) -> np.ndarray:
    """The sky with the glow at its foot, white clouds, and the dark clouds within it."""
    found = joined
    rows = np.linspace(0, 1, len(joined), dtype=np.float32)[:, None]
    open_ = ~crisp
    window = np.array([0.10, 0.07, 0.11], np.float32)
    for _ in range(4):
        rim = found & grown(~found, 3.0)
        middle = colour[rim if rim.any() else found].mean(0)
        alike = (np.abs(colour - middle) < window).all(2) & (rough < 0.022) & (rows < 0.8)
        labels, _ = parts(found | (alike & open_))
        found = met(labels, found)
    lightness, blueness = np.median(colour[joined][:, 0]), np.median(_bluer(colour)[joined])
    foot = float(np.nonzero(joined.mean(1) > 0.3)[0][-1:].sum())
    above = rows <= (foot + 1) / len(rows)
    if blueness > 0.1:
        pale = (
            (colour[..., 0] > lightness) & (np.abs(colour[..., 1]) < 0.25) & (colour[..., 2] > -0.02) & (rough < 0.11)
        )
        labels, _ = parts(found | (pale & above & open_))
        found = met(labels, found)
    # Whatever is soft and has sky below it is a cloud, too.
    below_me = np.cumsum(found[::-1], axis=0)[::-1] > 0
    found = found | (below_me & above & (rough < 0.09))
    foot = float(np.nonzero(found.mean(1) > 0.3)[0][-1:].sum())
    labels, sizes = parts(~found)
    for number, size in enumerate(sizes, 1):
        last = int(np.nonzero((labels == number).any(1))[0][-1])
        if size > 0.012 * found.size and last < 0.98 * foot and last < 0.6 * len(found):
            found |= labels == number
    return found


def is_clean(sky: np.ndarray, colour: np.ndarray) -> bool:
    """Few edges within the sky, and few that run across its outline: no masts, branches or mountains in it."""
    across, down = slope(colour[..., 0])
    size = max(sky.shape)
    inner = nearest(sky < 0.5)[0] > size / 77
    if not inner.any():
        return False
    edges = float((np.hypot(across, down)[inner] > 0.04).mean())
    normal_x, normal_y = slope(box_blur(sky, size / 190))
    length = np.hypot(normal_x, normal_y) + 1e-6
    rim = length > 0.04
    along = np.abs(down * normal_x - across * normal_y)[rim] / length[rim]
    toward = np.abs(across * normal_x + down * normal_y)[rim] / length[rim]
    return edges < 0.03 and float(along.sum()) < 0.62 * float(toward.sum())


def find_water(colour: np.ndarray, sky: np.ndarray, wanted: bool) -> np.ndarray:
    """Below the sky, of its colours or bluish, banded sideways with short edges, and wide."""
    height, width = colour.shape[:2]
    none = np.zeros((height, width), np.float32)
    luma = colour[..., 0]
    across, down = slope(luma)
    radius = max(height, width) / 45
    flat = box_blur((across**2).astype(np.float32), radius)
    banded = box_blur((down**2).astype(np.float32), radius)
    energy = flat + banded
    sideways = smoothstep(1.1, 2.6, (banded + 2e-6) / (flat + 2e-6)) * smoothstep(2e-6, 2e-5, energy)
    calm = smoothstep(4e-5, 8e-6, energy)
    blue = colour[..., 2] - 0.3 * np.maximum(colour[..., 1], 0)
    is_blue = smoothstep(-0.02, 0.07, blue)
    weight = sky.sum()
    near_sky = none
    if weight > 20:
        mean = (colour * sky[..., None]).sum((0, 1)) / weight
        lower = sky * smoothstep(0.4, 1.0, np.cumsum(sky, 0) / np.maximum(sky.sum(0), 1e-3))
        edge = (colour * lower[..., None]).sum((0, 1)) / max(float(lower.sum()), 1e-3)
        away = np.minimum(*(np.sqrt((((colour - m) * (0.5, 1.5, 1.5)) ** 2).sum(2)) for m in (mean, edge)))
        near_sky = smoothstep(0.20, 0.07, away)
    like = np.maximum(is_blue, 0.9 * near_sky)
    if wanted:
        like = np.maximum(like, 0.6 * smoothstep(0.16, 0.05, np.abs(colour[..., 1])))
    chance = like * np.maximum(sideways, 0.75 * calm) * smoothstep(0.3, 0.7, 1 - sky)
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    top = float(np.nonzero(sky.mean(1) > 0.3)[0][-1:].mean() / height) if sky.mean() > SKY_MIN else 0.3
    chance = chance * smoothstep(top - 0.12, top + 0.02, rows)
    right, down_weights = edge_weights(colour)
    mask = walk(np.clip(chance, 0.02, 0.98).astype(np.float32), right, down_weights, 0.04)
    labels, sizes = parts(mask > 0.5)
    kept = np.zeros((height, width), bool)
    for number, size in enumerate(sizes, 1):
        part = labels == number
        if size > 0.02 * height * width and part.any(0).mean() > 0.4:
            kept |= part
    under_sky = np.cumsum(sky[::-1], axis=0)[::-1] > 2  # no water hangs above the sky
    kept &= ~under_sky
    if kept.mean() < (0.5 * WATER_MIN if wanted else WATER_MIN) or _long_edges(luma, kept) > 0.5:
        return none
    result: np.ndarray = (smoothstep(0.35, 0.75, mask) * grown(kept, 1.5)).astype(np.float32)
    return result


def find_foliage(colour: np.ndarray, outdoors: bool = False) -> np.ndarray:
    """Green and textured; outdoors also straw and autumn leaves, which indoors would be wood."""
    across, down = slope(colour[..., 0])
    rough = np.sqrt(box_blur((across**2 + down**2).astype(np.float32), 3.0))
    like = smoothstep(-0.01, -0.05, colour[..., 1]) * smoothstep(0.0, -0.05, colour[..., 2])
    if outdoors:
        straw = smoothstep(-0.14, -0.24, colour[..., 2]) * smoothstep(0.30, 0.20, colour[..., 1])
        straw = straw * smoothstep(0.80, 0.70, colour[..., 0])  # what shines is no straw
        like = np.maximum(like, straw * smoothstep(0.02, 0.05, rough))
    result: np.ndarray = box_blur((like * smoothstep(0.008, 0.03, rough)).astype(np.float32), 2.0)
    return result


def _long_edges(luma: np.ndarray, mask: np.ndarray) -> float:
    """How much of the strong edges in a mask belong to long straight lines (boards, roads), 0..1."""
    _, down = slope(luma)
    strength = np.abs(down)
    strong = (strength > max(0.02, float(np.percentile(strength[mask], 80)))) & mask
    labels, sizes = parts(grown(strong, 1.0) & mask)
    if not len(sizes) or not strong.any():
        return 0.0
    long = 0
    width = luma.shape[1]
    for number in np.nonzero(sizes > 0.1 * width)[0] + 1:
        columns = np.nonzero((labels == number).any(0))[0]
        rows = np.nonzero((labels == number).any(1))[0]
        if columns[-1] - columns[0] > 0.35 * width and sizes[number - 1] < 14 * (columns[-1] - columns[0]):
            long += int((strong & (labels == number)).sum()) * (1 if len(rows) else 0)
    return long / float(strong.sum())
