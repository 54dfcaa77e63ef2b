"""What stands out in a picture, 0..1: cut off from the borders by contrast, unlike them in colour, in focus, like skin.

Guesses from one small picture, to be refined by `segment.py`; no layers here.
"""

from __future__ import annotations

import numpy as np

from ..drawing.jit import kernel
from ..drawing.noise import Number, box_blur
from .fields import parts, slope, smoothstep

SWEEPS = 4


def saliency(colour: np.ndarray) -> np.ndarray:
    """How much each pixel of an opponent-colour picture (h, w, 3) stands out: float32 (h, w), 0..1."""
    height, width = colour.shape[:2]
    scaled = colour * np.array([1.0, 1.6, 1.3], np.float32)
    enclosed = barrier(scaled)
    unlike = unlike_borders(scaled)
    sharp, certain = focus(colour[..., 0])
    found = 0.65 * enclosed / max(float(enclosed.max()), 0.05) + 0.35 * unlike
    found = (1 - 0.55 * certain) * found + 0.55 * certain * sharp + 0.25 * skin(colour)
    rows = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    columns = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    found = found * (0.35 + 0.65 * np.exp(-0.9 * columns**2 - 0.7 * (rows - 0.1) ** 2))
    found = box_blur(found.astype(np.float32), max(height, width) / 150)
    low, high = np.percentile(found, (5, 98))
    result: np.ndarray = np.clip((found - low) / max(float(high - low), 0.05), 0, 1).astype(np.float32)
    return result


def barrier(colour: np.ndarray) -> np.ndarray:
    """The least contrast that a path from the borders must cross (minimum barrier distance), summed over colours.

    The lower border is no start: what stands in front of us often leaves the picture there.
    """
    height, width = colour.shape[:2]
    seeds = np.zeros((height, width), np.bool_)
    seeds[0] = True
    seeds[: int(0.8 * height), 0] = seeds[: int(0.8 * height), -1] = True
    total = np.zeros((height, width), np.float32)
    for c in range(3):
        channel = box_blur(np.ascontiguousarray(colour[..., c]), 1.0)
        total += _barrier(np.ascontiguousarray(channel, np.float32), seeds)
    return total


@kernel
def _barrier(image: Number, seeds: Number) -> Number:
    height, width = image.shape
    distance = np.full((height, width), np.float32(1e9))
    high = image.copy()
    low = image.copy()
    for j in range(height):
        for i in range(width):
            if seeds[j, i]:
                distance[j, i] = 0.0
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        for step_j in range(height):
            j = step_j if forward else height - 1 - step_j
            for step_i in range(width):
                i = step_i if forward else width - 1 - step_i
                here = image[j, i]
                for k in range(2):
                    y = j + (-1 if forward else 1) * (1 - k)
                    x = i + (-1 if forward else 1) * k
                    if y < 0 or y >= height or x < 0 or x >= width:
                        continue
                    top = max(high[y, x], here)
                    bottom = min(low[y, x], here)
                    if top - bottom < distance[j, i]:
                        distance[j, i] = top - bottom
                        high[j, i] = top
                        low[j, i] = bottom
    return distance


def unlike_borders(colour: np.ndarray) -> np.ndarray:
    """How unlike the colours of its upper, left and right border each pixel is: the least of the three, 0..1."""
    height, width = colour.shape[:2]
    edge = max(2, min(height, width) // 12)
    strips = (colour[:edge], colour[:, :edge], colour[:, -edge:])
    least = np.full((height, width), 9.0, np.float32)
    for strip in strips:
        samples = strip.reshape(-1, 3)
        middle, wide = np.median(samples, axis=0), samples.std(0) + 0.07
        least = np.minimum(least, np.sqrt((((colour - middle) / wide) ** 2).mean(2)))
    result: np.ndarray = np.clip(least / 3.0, 0, 1).astype(np.float32)
    return result


def focus(luma: np.ndarray) -> tuple[np.ndarray, float]:
    """How sharp each place is, 0..1, and how sure it is that the picture has a blurred background, 0..1."""
    size = max(luma.shape)
    across, down = slope(luma)
    energy = np.sqrt(box_blur((across**2 + down**2).astype(np.float32), size / 50))
    ordered = np.percentile(energy, (35, 95))
    certain = float(np.clip((ordered[1] / max(float(ordered[0]), 4e-3) - 4.5) / 6, 0, 1))
    return smoothstep(float(ordered[0]) * 1.3, float(ordered[1]) * 0.75 + 1e-4, energy), certain


def skin(colour: np.ndarray) -> np.ndarray:
    """Colours of skin in daylight, of any complexion: redder than green, yellower than blue, neither vivid."""
    redness = smoothstep(0.03, 0.10, colour[..., 1]) * smoothstep(0.42, 0.28, colour[..., 1])
    yellowness = smoothstep(-0.04, -0.10, colour[..., 2]) * smoothstep(-0.45, -0.32, colour[..., 2])
    light = smoothstep(0.15, 0.28, colour[..., 0])
    result: np.ndarray = redness * yellowness * light
    return result


def faces(colour: np.ndarray) -> np.ndarray:
    """Round patches of skin that are large enough to be a face: a boolean mask."""
    labels, sizes = parts(skin(colour) > 0.5)
    found = np.zeros(labels.shape, bool)
    for number in np.argsort(-sizes)[:5] + 1:
        rows, columns = np.nonzero(labels == number)
        if len(rows) < 0.006 * labels.size:
            continue
        tall, wide = int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1
        low = float(rows.mean()) > 0.66 * len(labels)  # wood and sand have that colour, too
        if 0.45 < wide / tall < 1.9 and len(rows) > 0.45 * tall * wide and not low:
            found |= labels == number
    return found
