"""How far things stand out of a picture that stays in one piece: a soft hill under what is surely nearer than its surroundings.

A sheet that bends cannot tear. So less certainty will do than for lifting a subject off: its rim may run a little beside the
true one, as long as what stands out stays rigid and its surroundings stretch. No motion is known here.
"""

from __future__ import annotations

import numpy as np

from ..noise import box_blur
from .fields import grown, slope, smoothstep
from .mattes import widened
from .saliency import focus
from .segment import compactness, rim_contrast, walk

RIM = 0.012  # of the longer side: so far beyond the mask it is rigid, too
SLOPE, SLOPE_RAGGED = 0.030, 0.070  # radius of the blur that makes its slope; of what may be only part of a thing
PLAIN, STIFF, PULL = 0.02, 8.0, 0.012  # how firmly neighbours hold together, and the hill they are drawn to
STEEP_MAX = 8.0  # rise over the longer side
BLURRED = 0.7  # so much steeper it may be where the picture is out of focus
DARK = 2.0  # and between lights in the dark
AREA_MIN, AREA_MAX = 0.015, 0.75
FOCUS_WEIGHT = 0.80
STAR, NEAR_STARS = (
    0.016,
    0.022,
)  # of the longer side: around a star it is rigid; radius of the blur that makes its slope


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


def of_lights(luma: np.ndarray) -> np.ndarray:
    """The same of lights in the dark: the larger and brighter, the nearer. Nothing between them shows that it stretches."""
    size = max(luma.shape)
    light = widened(box_blur(luma, 1.5), round(STAR * size))
    return _gentle(box_blur(light / max(float(light.max()), 1e-3), NEAR_STARS * size), size, DARK)


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
