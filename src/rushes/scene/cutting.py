"""Cutting a character out of its own frames: clean soft edges, colours without their old background, a natural loop.

What differs from the borders, stands out or moves is taken for the character, and its outline is refined as that of a
picture's subject is. Where nothing can be told apart a soft oval is kept. Nothing is drawn here.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .drawing.noise import box_blur
from .drawing.resize import resize
from .photo.fields import enlarge, fill, grown, opponent, parts, smoothstep
from .photo.mattes import refine
from .photo.saliency import saliency
from .photo.segment import edge_weights, walk

FRAMES_MAX = 48  # of one character: more are thinned out, they must all stay in memory
SIDE = 160  # height at which the character is looked for
COVER_MIN, COVER_MAX = 0.03, 0.85  # share of the picture that a believable figure fills
BUSY = 0.17  # median deviation of the borders above which they tell nothing
LOOP_MIN = 0.5  # a loop must be at least this share of the frames


def cut_out(frames: Sequence[np.ndarray], height_px: int) -> list[np.ndarray]:
    """Premultiplied RGBA pictures of the character, float32 0..1, all of one size, in an order that repeats smoothly."""
    step = max(1, -(-len(frames) // FRAMES_MAX))
    chosen = frames[::step]
    width_px = max(8, round(chosen[0].shape[1] * height_px / chosen[0].shape[0] / 2) * 2)
    small = [resize(np.ascontiguousarray(frame), width_px, height_px).astype(np.float32) / 255 for frame in chosen]
    masks = _masks(small)
    filled = float(np.mean([mask.mean() for mask in masks])) if masks else 0.0
    if not COVER_MIN <= filled <= COVER_MAX:
        oval = _oval(height_px, width_px)
        pictures = [np.concatenate([each * oval[..., None], oval[..., None]], axis=2) for each in small]
    else:
        pictures = [_lifted(picture, mask) for picture, mask in zip(small, masks, strict=True)]
    return [pictures[k].astype(np.float32) for k in loop(small)]


def loop(frames: Sequence[np.ndarray]) -> list[int]:
    """Which frames to show one after the other, for ever: a cycle of the motion, or else forth and back."""
    count = len(frames)
    if count < 6:
        return list(range(count)) + list(range(count - 2, 0, -1))
    tiny = np.stack([box_blur(frame.mean(2), 2.0)[::4, ::4] for frame in frames])
    between = np.abs(tiny[:, None] - tiny[None, :]).mean((2, 3))
    step = float(np.mean(np.diagonal(between, 1)))
    least = max(4, round(LOOP_MIN * count))
    best, found = 1.7 * step + 1e-4, (0, 0)
    for first in range(count - least):
        for last in range(first + least, count):
            if between[first, last] < best:
                best, found = float(between[first, last]), (first, last)
    if found[1]:
        return list(range(found[0], found[1]))
    return list(range(count)) + list(range(count - 2, 0, -1))


def _masks(pictures: Sequence[np.ndarray]) -> list[np.ndarray]:
    """Coverage of the character in every picture, or none where the borders are too busy to tell."""
    height, width = pictures[0].shape[:2]
    scale = min(1.0, SIDE / height)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    colours = [
        opponent(resize((picture * 255).astype(np.uint8), *size).astype(np.float32) / 255) for picture in pictures
    ]
    stack = np.stack(colours)
    still = np.median(stack, axis=0)
    deviations = [
        float(np.median(np.abs(_borders(colour) - np.median(_borders(colour), axis=0)))) for colour in colours
    ]
    if float(np.median(deviations)) > BUSY / 2:
        return []
    masks = []
    for colour in colours:
        moving = smoothstep(0.05, 0.16, np.abs(colour - still).max(2))
        chance = np.maximum(_unlike_borders(colour), 0.75 * moving)
        chance = 0.8 * chance + 0.2 * saliency(colour)
        right, down = edge_weights(colour)
        masks.append(walk(np.clip(chance, 0.02, 0.98).astype(np.float32), right, down, 0.05))
    masks = [_main(mask) for mask in masks]
    masks = [
        0.5 * mask + 0.25 * (masks[max(k - 1, 0)] + masks[min(k + 1, len(masks) - 1)]) for k, mask in enumerate(masks)
    ]
    faded = _faded(height, width)
    fine = []
    for mask, picture in zip(masks, pictures, strict=True):
        planes = opponent(picture) * np.array([255, 128, 128], np.float32)
        fine.append((refine(smoothstep(0.25, 0.75, mask), planes) * faded).astype(np.float32))
    return fine


def _borders(colour: np.ndarray) -> np.ndarray:
    """Pixels of the upper, left and right border: feet may touch the lower one."""
    edge_y, edge_x = max(1, colour.shape[0] // 24), max(1, colour.shape[1] // 24)
    result: np.ndarray = np.concatenate(
        [colour[:edge_y].reshape(-1, 3), colour[:, :edge_x].reshape(-1, 3), colour[:, -edge_x:].reshape(-1, 3)]
    )
    return result


def _unlike_borders(colour: np.ndarray) -> np.ndarray:
    """How unlike the borders each pixel is, 0..1; these may run from one colour to another down the picture."""
    height, width = colour.shape[:2]
    edge = max(2, width // 24)
    rows = 0.5 * (np.median(colour[:, :edge], axis=1) + np.median(colour[:, -edge:], axis=1))
    rows = box_blur(rows[:, None, :].astype(np.float32), height / 40)
    whole = np.median(_borders(colour), axis=0)
    spread = float(np.median(np.abs(_borders(colour) - whole))) + 0.03
    unlike = np.minimum(np.abs(colour - rows).max(axis=2), np.abs(colour - whole).max(axis=2))
    result: np.ndarray = np.clip((box_blur(unlike.astype(np.float32), 1.0) - 1.6 * spread) / (2.4 * spread), 0, 1)
    return result


def _main(mask: np.ndarray) -> np.ndarray:
    """The main parts of a mask without their holes."""
    labels, sizes = parts(mask > 0.5)
    if not len(sizes):
        return mask
    kept = np.concatenate([[False], sizes >= 0.15 * sizes.max()])[labels]
    holes, hole_sizes = parts(~kept)
    small = np.concatenate([[False], hole_sizes < 0.03 * sizes.max()])[holes]
    result: np.ndarray = np.where(small, 1.0, mask * grown(kept, 2.0)).astype(np.float32)
    return result


def _lifted(picture: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    """Premultiplied colours from which the old background is taken out: RGBA."""
    height, width = alpha.shape
    half = picture[::2, ::2]
    hole = grown(alpha[::2, ::2] > 0.02, max(height, width) / 80)
    behind = enlarge(fill(half, (~hole).astype(np.float32)), width, height) if not hole.all() else picture
    rest = 1 - alpha[..., None]
    colour = np.clip(picture - rest * behind, 0, alpha[..., None])
    result: np.ndarray = np.concatenate([colour, alpha[..., None]], axis=2)
    return result


def _faded(height: int, width: int) -> np.ndarray:
    """Coverage that ends softly before the sides and the upper edge; feet may touch the lower one."""
    x = np.minimum(np.arange(width), np.arange(width)[::-1]) / (0.04 * width)
    y = np.arange(height) / (0.04 * height)
    result: np.ndarray = np.minimum(np.clip(x, 0, 1)[None, :], np.clip(y, 0, 1)[:, None]).astype(np.float32)
    return result


def _oval(height: int, width: int) -> np.ndarray:
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    distance = np.hypot((x - width / 2) / (0.46 * width), (y - height / 2) / (0.48 * height))
    share = np.clip((1 - distance) / 0.14, 0, 1)
    result: np.ndarray = (share * share * (3 - 2 * share)).astype(np.float32)
    return result
