"""How far things stand out of a picture that stays in one piece: a soft hill under what is surely nearer than its surroundings.

A sheet that bends cannot tear. So less certainty will do than for lifting a subject off: its rim may run a little beside the
true one, as long as what stands out stays rigid and its surroundings stretch. No motion is known here.
"""

from __future__ import annotations

import numpy as np

from ..drawing.noise import box_blur
from .fields import grown, parts, slope, smoothstep
from .saliency import focus
from .segment import compactness, rim_contrast, walk

RIM = 0.012  # of the longer side: so far beyond the mask it is rigid, too
SLOPE, SLOPE_RAGGED = 0.030, 0.070  # radius of the blur that makes its slope; of what may be only part of a thing
PLAIN, STIFF, PULL = 0.02, 8.0, 0.012  # how firmly neighbours hold together, and the hill they are drawn to
STEEP_MAX = 8.0  # rise over the longer side
BLURRED = 0.7  # so much steeper it may be where the picture is out of focus
AREA_MIN, AREA_MAX = 0.015, 0.75
FOCUS_WEIGHT = 0.80
ROUND_ABOVE, ROUND_SIZES = (
    0.03,
    (0.001, 0.08),
)  # lightness over its surroundings; share of the picture of one round thing
ROUNDS_MAX = 0.10  # of the picture: from there on round things are what it shows


def hill(mask: np.ndarray, colour: np.ndarray, far: np.ndarray) -> np.ndarray:
    """0 (as far as the ground there) .. 1 (surely nearer): float32 (h, w), smooth.

    `mask`: of what stands out, 0..1, sure or not; `far`: what cannot be near, 0..1 (sky).
    """
    size = max(mask.shape)
    solid = (mask > 0.5) & (far < 0.5)
    raised = np.zeros(mask.shape, np.float32)
    ragged = 0.0
    if solid.any():
        ragged = 1 - float(np.clip((compactness(solid) - 0.06) / 0.14, 0, 1))
        raised = grown(solid, RIM * size).astype(np.float32) * _sure(solid, colour)
    sharp, certain = focus(colour[..., 0])
    # Before a blurred background, what is in focus is near.
    in_focus = FOCUS_WEIGHT * certain * smoothstep(0.25, 0.75, box_blur(sharp, size / 40)) * (1 - far)
    raised = np.maximum(raised, in_focus.astype(np.float32))
    soft = box_blur(raised, (SLOPE + (SLOPE_RAGGED - SLOPE) * ragged) * size)
    # What is out of focus may stretch further unseen.
    bears = 1 + BLURRED * certain * (1 - sharp)
    return _gentle(_rigid(soft, colour[..., 0]), size, bears)


def _rigid(soft: np.ndarray, luma: np.ndarray) -> np.ndarray:
    """The hill with its slopes where the picture is plain or blurred: whatever has edges is lifted as one and keeps its shape."""
    across, down = slope(box_blur(luma, 0.8))
    edges = box_blur(np.hypot(across, down).astype(np.float32), 1.5)
    coupled = (PLAIN + smoothstep(0.006, 0.045, edges) * (STIFF - PLAIN)).astype(np.float32)
    found = soft
    for _ in range(3):
        found = walk(found, coupled, coupled, PULL)
    result: np.ndarray = box_blur(found, max(soft.shape) / 70)
    return result


def _gentle(raised: np.ndarray, size: float, bears: np.ndarray | float = 1.0) -> np.ndarray:
    """Nowhere steeper than what may stretch, which bears that much there."""
    steepest = float((np.hypot(*slope(raised)) / bears).max()) * size
    result: np.ndarray = (raised * min(1.0, STEEP_MAX / max(steepest, 1e-6))).astype(np.float32)
    return result


def round_share(luma: np.ndarray) -> float:
    """Share of a picture that is round and lighter than what is around it. `luma`: 0..1."""
    labels, sizes = parts(box_blur(luma, 0.6) - box_blur(luma, max(luma.shape) / 8) > ROUND_ABOVE)
    covered = 0
    for number in np.nonzero((sizes > ROUND_SIZES[0] * luma.size) & (sizes < ROUND_SIZES[1] * luma.size))[0] + 1:
        y, x = np.nonzero(labels == number)
        tall, wide = int(np.ptp(y)) + 1, int(np.ptp(x)) + 1
        # An ellipse has the area that its spread tells of, and fills so much of its box.
        whole = len(x) / (4 * np.pi * np.sqrt(max(float(np.linalg.det(np.cov(x, y))), 1e-6)))
        if whole > 0.92 and 0.55 < len(x) / (tall * wide) < 0.88 and max(tall, wide) < 2.2 * min(tall, wide):
            covered += len(x)
    return covered / luma.size


def _sure(solid: np.ndarray, colour: np.ndarray) -> float:
    """How likely the outline is one of something near, 0..1: contrast along it, a sensible size, not all of the border."""
    contrast = rim_contrast(solid.astype(np.float32), colour)
    if not contrast.any():
        return 0.0
    typical = float(np.median(contrast[contrast > 0]))
    area = float(solid.mean())
    sure = np.clip((typical - 0.03) / 0.10, 0, 1)
    sure *= np.clip((area - AREA_MIN) / 0.03, 0, 1) * np.clip((AREA_MAX - area) / 0.12, 0, 1)
    sure *= 1 - np.clip((float(solid[0].mean()) - 0.35) / 0.3, 0, 1)
    return float(sure)
