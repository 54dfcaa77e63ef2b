"""The subject of a picture: a soft mask refined from what stands out by colour statistics and a random walk.

The walk starts at every pixel, crosses strong edges seldom, and ends with the odds that saliency and colour give there:
so the mask follows the edges of the picture. How much it can be trusted is said, for the camera moves by it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur
from .fields import grown, nearest, parts, slope, smoothstep
from .saliency import faces

BINS = 14
ROUNDS = 4
SWEEPS, OVERSHOOT = 50, 1.6  # of the walk
AREA_MIN, AREA_MAX = 0.012, 0.66
TRUST_MIN = 0.30  # a subject less sure than this stays in the picture
PART_MIN = 0.12  # parts smaller than this share of the largest are dropped


@dataclass(frozen=True)
class Subject:
    """What the picture is about."""

    mask: np.ndarray
    """float32 (h, w), 0..1 at the size of the analysis."""
    trust: float
    """0: no subject was found; 1: a clean one."""
    crisp: float = 1.0
    """How much of its outline is an edge of the picture, 0..1."""


def find_subject(colour: np.ndarray, salient: np.ndarray, never: np.ndarray) -> Subject:
    """Cut out what stands out. `never` marks what cannot be a subject (sky, water), 0..1."""
    odds = np.clip(salient * (1 - never), 0, 1)
    chance = 0.04 + 0.92 * smoothstep(0.25, 0.75, odds)
    weights_x, weights_y = edge_weights(colour)
    bins = _bins(colour)
    mask = chance
    for turn in range(ROUNDS):
        likely = _colour_odds(bins, mask)
        share = 0.5 if turn else 0.35
        logit = (1 - share) * _logit(chance) + share * _logit(likely)
        prior = 1 / (1 + np.exp(-logit))
        prior = prior * (1 - never)
        mask = walk(prior.astype(np.float32), weights_x, weights_y, 0.03)
    mask = _main_parts(mask)
    return Subject(mask, _trust(mask, colour, never))


def edge_weights(colour: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How easily a walk steps to the right and down, 0..1."""
    scaled = colour * np.array([1.0, 1.3, 1.1], np.float32)
    right = (np.diff(scaled, axis=1, append=scaled[:, -1:]) ** 2).sum(2)
    down = (np.diff(scaled, axis=0, append=scaled[-1:]) ** 2).sum(2)
    typical = float(np.mean(right) + np.mean(down)) + 1e-5
    return (
        np.exp(-right * (2.2 / typical)).astype(np.float32) + np.float32(1e-3),
        np.exp(-down * (2.2 / typical)).astype(np.float32) + np.float32(1e-3),
    )


def walk(prior: np.ndarray, right: np.ndarray, down: np.ndarray, pull: float) -> np.ndarray:
    """Where a random walk that ends with `pull` a step is expected to end: the prior, smoothed between edges."""
    steps = np.zeros((4, *prior.shape), np.float32)  # to the left, to the right, up, down
    steps[0, :, 1:] = steps[1, :, :-1] = right[:, :-1]
    steps[2, 1:] = steps[3, :-1] = down[:-1]
    share = np.float32(OVERSHOOT) / (np.float32(pull) + steps.sum(0))
    mask = prior.copy()
    left, right, up, down = steps * share
    _relax(mask, np.float32(pull) * prior * share, left, right, up, down, SWEEPS)
    return mask


@kernel
def _relax(mask: Number, own: Number, left: Number, right: Number, up: Number, down: Number, sweeps: Number) -> None:
    """Successive over-relaxation, sweeping forth and back.

    What a pixel takes from all neighbours but the one just before it is added up beside the sweep, many pixels at once.
    """
    height, width = mask.shape
    taken = np.empty(width, np.float32)
    keeps = np.float32(1.0 - OVERSHOOT)
    for turn in range(sweeps):
        forward = turn % 2 == 0
        for step in range(height):
            j = step if forward else height - 1 - step
            above, below = max(j - 1, 0), min(j + 1, height - 1)
            for i in range(width):
                taken[i] = own[j, i] + keeps * mask[j, i] + up[j, i] * mask[above, i] + down[j, i] * mask[below, i]
            last = np.float32(0.0)
            if forward:
                for i in range(width - 1):
                    taken[i] += right[j, i] * mask[j, i + 1]
                for i in range(width):
                    last = taken[i] + left[j, i] * last
                    mask[j, i] = last
            else:
                for i in range(1, width):
                    taken[i] += left[j, i] * mask[j, i - 1]
                for i in range(width - 1, -1, -1):
                    last = taken[i] + right[j, i] * last
                    mask[j, i] = last


def _bins(colour: np.ndarray) -> np.ndarray:
    scaled = np.stack([colour[..., 0], colour[..., 1] * 0.9 + 0.5, colour[..., 2] * 0.8 + 0.5], axis=2)
    return np.clip((scaled * BINS).astype(np.int32), 0, BINS - 1)


def _colour_odds(bins: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """How likely each pixel's colour belongs to the subject, from smoothed histograms."""
    flat = (bins[..., 0] * BINS + bins[..., 1]) * BINS + bins[..., 2]
    inside, outside = (
        _smoothed(np.bincount(flat.ravel(), weights=w.ravel(), minlength=BINS**3)) for w in (mask, 1 - mask)
    )
    odds = (inside + 1e-6) / (inside + outside + 2e-6)
    result: np.ndarray = np.clip(odds[flat], 0.03, 0.97).astype(np.float32)
    return result


def _smoothed(counts: np.ndarray) -> np.ndarray:
    cube = (counts / max(counts.sum(), 1e-6)).reshape(BINS, BINS, BINS)
    for axis in range(3):
        padded = np.pad(cube, [(1, 1) if a == axis else (0, 0) for a in range(3)])
        n = cube.shape[axis]
        cube = 0.25 * padded.take(range(n), axis) + 0.5 * cube + 0.25 * padded.take(range(2, n + 2), axis)
    result: np.ndarray = cube.ravel()
    return result


def _logit(chance: np.ndarray) -> np.ndarray:
    clipped = np.clip(chance, 0.02, 0.98)
    result: np.ndarray = np.log(clipped / (1 - clipped))
    return result


def joined(mask: np.ndarray, sky: np.ndarray) -> np.ndarray:
    """The mask with the small pieces beside it that neither it nor the sky holds: tips of roofs, hands, antennas."""
    rest = (sky < 0.5) & (mask < 0.5)
    size = max(mask.shape) / 75
    core = nearest(~rest)[0] > size
    bulk = grown(core, size + 1.0)
    pieces = rest & ~bulk & grown(mask > 0.5, 3 * size)
    result: np.ndarray = np.maximum(mask, pieces.astype(np.float32))
    return result


def _main_parts(mask: np.ndarray) -> np.ndarray:
    """Keep the large parts, fill holes that are small, and make the mask decided."""
    solid = mask > 0.5
    labels, sizes = parts(solid)
    if not len(sizes):
        return np.zeros_like(mask)
    keep = np.concatenate([[False], sizes >= PART_MIN * sizes.max()])
    kept = keep[labels]
    holes, hole_sizes = parts(~kept)
    small = np.concatenate([[False], hole_sizes < 0.02 * sizes.max()])
    kept |= small[holes]
    near = grown(kept, 2.0)
    result: np.ndarray = np.where(small[holes], 1.0, smoothstep(0.25, 0.75, mask) * near).astype(np.float32)
    return result


def rim_contrast(mask: np.ndarray, colour: np.ndarray, reach: float = 4.0) -> np.ndarray:
    """How unlike the colours `reach` pixels inside and outside are, at the pixels of the mask's rim; 0 elsewhere.

    What runs on through the outline (a mask that cut a thing in two) shows as no contrast.
    """
    inside, outside = mask > 0.6, mask < 0.4
    inside_by, row_in, column_in = nearest(inside)
    outside_by, row_out, column_out = nearest(outside)
    rim = (inside_by <= reach) & (outside_by <= reach) & (row_in >= 0) & (row_out >= 0)
    smoothed = box_blur(colour * np.array([1.0, 1.5, 1.3], np.float32), 1.0)
    height, width = mask.shape
    y, x = np.nonzero(rim)
    result = np.zeros(mask.shape, np.float32)
    if not len(y):
        return result
    # From this pixel, a step on into each side: past the soft edge.
    samples = []
    for row, column, other_row, other_column in (
        (row_in, column_in, row_out, column_out), (row_out, column_out, row_in, column_in)
    ):  # fmt: skip
        step_y = row[y, x] - other_row[y, x]
        step_x = column[y, x] - other_column[y, x]
        length = np.maximum(np.hypot(step_y, step_x), 1.0)
        to_y = np.clip(np.rint(row[y, x] + 1.6 * step_y / length), 0, height - 1).astype(np.int32)
        to_x = np.clip(np.rint(column[y, x] + 1.6 * step_x / length), 0, width - 1).astype(np.int32)
        samples.append(smoothed[to_y, to_x])
    result[y, x] = np.sqrt(((samples[0] - samples[1]) ** 2).sum(1)) + 1e-4
    return result


def compactness(solid: np.ndarray) -> float:
    """Area over that of the disc with as long an outline, counted along the pixels: 0.6 for a disc, near 0 for rags."""
    outline = (solid[:, 1:] != solid[:, :-1]).sum() + (solid[1:] != solid[:-1]).sum()
    return float(4 * np.pi * float(solid.sum()) / max(float(outline), 1.0) ** 2)


def _trust(mask: np.ndarray, colour: np.ndarray, plain: np.ndarray) -> float:
    area = float(mask.mean())
    if not AREA_MIN <= area <= AREA_MAX:
        return 0.0
    contrast = rim_contrast(mask, colour)
    rim = contrast > 0
    if rim.sum() < 20:
        return 0.0
    ordered = np.sort(contrast[rim])
    typical, weak = float(np.median(ordered)), float(ordered[len(ordered) // 5])
    decided = float((np.abs(mask - 0.5) > 0.3).mean())
    border = float(np.concatenate([mask[0], mask[:, 0], mask[:, -1]]).mean())
    trust = np.clip((typical - 0.05) / 0.13, 0, 1) * np.clip((weak + 0.02) / 0.07, 0.2, 1)
    trust *= np.clip((decided - 0.75) / 0.15, 0, 1) * np.clip((0.45 - border) / 0.2, 0, 1)
    # What lies broad and flat is a piece of the landscape; what is no busier than its surroundings, or ragged, was
    # perhaps cut out of the middle of something.
    solid = mask > 0.5
    columns, rows = float(solid.any(0).mean()), float(solid.any(1).mean())
    flat = np.clip((columns / max(rows, 1e-3) - 1.2) / 0.3, 0, 1) * np.clip((columns - 0.6) / 0.15, 0, 1)
    across, down = slope(colour[..., 0])
    edges = np.sqrt(across**2 + down**2)
    busier = float(edges[solid].mean()) / max(float(edges[~solid].mean()), 2e-3)
    rim = grown(solid, 3.0) & ~solid
    before_sky = min(1.0, 2.2 * float(plain[rim].mean()))  # ragged against a sky is no fault
    compact = compactness(solid)
    trust *= (1 - flat) * max(np.clip((busier - 1.35) / 0.7, 0, 1), np.clip((compact - 0.33) / 0.12, 0, 1))
    # Edges that go on right outside say that the outline runs through the midst of something.
    away = nearest(solid)[0]
    ring = (away > 3) & (away <= 10)
    trust *= np.clip((0.20 - float((edges[ring] > 0.05).mean() if ring.any() else 0.0)) / 0.08, 0, 1)
    # What is cut off at the top, or fills the lower border, is seldom a whole thing.
    trust *= 1 - np.clip((float(solid[0].mean()) - 0.08) / 0.12, 0, 1)
    trust *= 1 - np.clip((float(solid[-1].mean()) - 0.45) / 0.15, 0, 1) * float(not faces(colour).any())
    trust *= np.clip((busier - 0.75) / 0.3, 0, 1) * np.clip((max(compact, 0.16 * before_sky) - 0.08) / 0.08, 0, 1)
    trust *= np.clip((area - AREA_MIN) / 0.03, 0, 1) * np.clip((AREA_MAX - area) / 0.12, 0, 1)
    return float(trust)
