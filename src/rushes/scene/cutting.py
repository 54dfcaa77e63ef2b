"""Cutting a character out of its own frames: clean soft edges, colours without their old background, a natural loop.

What differs from the borders, stands out or moves is taken for the character, and its outline is refined as that of a
picture's subject is. Where nothing can be told apart a soft oval around what stands out is kept. Nothing is drawn here.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .drawing.noise import box_blur
from .drawing.resize import resize
from .photo.fields import enlarge, fill, grown, met, nearest, opponent, parts, smoothstep
from .photo.mattes import refine
from .photo.saliency import saliency
from .photo.segment import compactness, edge_weights, walk

FRAMES_MAX = 48  # of one character: more are thinned out, they must all stay in memory
SIDE = 160  # height at which the character is looked for
COVER_MIN_SMALL, COVER_MAX = 0.004, 0.85  # share of the picture that a believable figure fills
WHOLE_MIN, SIDES_MAX, COMPACT_MIN = (
    0.72,
    0.05,
    0.09,
)  # how much of it is one piece, how much of a border it meets, how round it is
LOOKED_AT = 120  # height at which it is looked for where it is
MARGIN = 0.12  # of its height, around it
BUSY = 0.17  # median deviation of the borders above which they tell nothing
BROAD_MAX = (
    2.4  # times the height that is asked for; what is broader is made smaller, for the frames must all stay in memory
)
INSIDE = 0.012  # of its height: how far within its outline nothing shines through
LOOP_MIN = 0.5  # a loop must be at least this share of the frames


def cut_out(frames: Sequence[np.ndarray], height_px: int) -> list[np.ndarray]:
    """Premultiplied RGBA pictures of the character, float32 0..1, all of one size, in an order that repeats smoothly."""
    step = max(1, -(-len(frames) // FRAMES_MAX))
    chosen = frames[::step]
    chosen = _around(chosen)
    tall, wide = chosen[0].shape[:2]
    height_px = max(2, round(min(height_px, BROAD_MAX * height_px * tall / wide) / 2) * 2)
    width_px = max(8, round(wide * height_px / tall / 2) * 2)
    small = [resize(np.ascontiguousarray(frame), width_px, height_px).astype(np.float32) / 255 for frame in chosen]
    masks = _masks(small)
    if not _is_believable(masks):
        oval = _oval(height_px, width_px)
        pictures = [np.concatenate([each * oval[..., None], oval[..., None]], axis=2) for each in small]
    else:
        pictures = [_lifted(picture, mask) for picture, mask in zip(small, masks, strict=True)]
    return [pictures[k].astype(np.float32) for k in loop(small)]


def _around(frames: Sequence[np.ndarray]) -> list[np.ndarray]:
    """What of the frames is about the character, with some of its surroundings: who is small in them is not small in a scene."""
    tall, wide = frames[0].shape[:2]
    size = (max(8, round(wide * LOOKED_AT / tall)), LOOKED_AT)
    some = [resize(np.ascontiguousarray(frame), *size) for frame in frames[:: max(1, len(frames) // 6)]]
    masks = _masks([each.astype(np.float32) / 255 for each in some])
    if _is_believable(masks):
        seen = np.max(masks, axis=0) > 0.5
        y, x = (np.nonzero(seen.any(axis))[0] for axis in (1, 0))
        top, bottom, left, right = y[0], y[-1] + 1, x[0], x[-1] + 1
        margin = MARGIN * (bottom - top)
    else:
        salient = np.mean([saliency(opponent(each.astype(np.float32) / 255)) for each in some], axis=0)
        middle, half = _stands_out(salient)
        (left, right), (top, bottom) = (
            ((m - h) * n, (m + h) * n) for m, h, n in zip(middle, half, (size[0], size[1]), strict=True)
        )
        margin = 0.0
    scale = tall / LOOKED_AT
    first, last = max(0, int((top - margin) * scale)), min(tall, int((bottom + margin) * scale) + 1)
    begin, end = max(0, int((left - margin) * scale)), min(wide, int((right + margin) * scale) + 1)
    last = tall if bottom >= LOOKED_AT - 1 else last  # cut off by the frame, and not by the crop
    return [frame[first:last, begin:end] for frame in frames]


def _stands_out(salient: np.ndarray) -> tuple[tuple[float, float], tuple[float, float]]:
    """Middle and half the size, across and down, of an oval around what stands out and is not far from the middle; as shares."""
    height, width = salient.shape
    x, y = (np.arange(width, dtype=np.float32) + 0.5) / width, (np.arange(height, dtype=np.float32) + 0.5) / height
    central = np.exp(-(((x - 0.5) / 0.28) ** 2))[None, :] * np.exp(-(((y - 0.55) / 0.34) ** 2))[:, None]
    weight = (salient**2 * central).astype(np.float64)
    weight /= max(float(weight.sum()), 1e-9)
    middle, half = [], []
    for axis, at, least in ((0, x, 0.9 * 0.24 * height / width), (1, y, 0.24)):
        share = weight.sum(axis)
        mean = float((share * at).sum())
        spread = float(np.sqrt((share * (at - mean) ** 2).sum()))
        reach = min(max(2.1 * spread, least), 0.5)
        middle.append(min(max(mean, reach), 1 - reach))
        half.append(reach)
    return (middle[0], middle[1]), (half[0], half[1])


def _is_believable(masks: Sequence[np.ndarray]) -> bool:
    """Whether these are of one figure, and not shreds of what is behind it."""
    if not masks or not COVER_MIN_SMALL <= float(np.mean([mask.mean() for mask in masks])) <= COVER_MAX:
        return False
    wholes, sides, tops = [], [], []
    for mask in masks:
        _, sizes = parts(mask > 0.5)
        wholes.append(float(sizes.max()) / float(sizes.sum()) if len(sizes) else 0.0)
        rim = max(2, mask.shape[1] // 20)
        sides.append(float(np.concatenate([mask[:, rim // 2 : rim], mask[:, -rim : -rim // 2]], axis=1).mean()))
        tops.append(float(mask[rim // 2 : rim].mean()))
    return (
        float(np.median(wholes)) >= WHOLE_MIN
        and float(np.median(sides)) <= SIDES_MAX
        and float(np.median(tops)) <= SIDES_MAX
        and float(np.median([compactness(filled(mask > 0.5)) for mask in masks])) >= COMPACT_MIN
    )


def filled(solid: np.ndarray) -> np.ndarray:
    """A mask without holes: what is not joined to the borders is inside."""
    labels, _ = parts(~np.pad(solid, 1))
    return ~met(labels, slice(0, 1))[1:-1, 1:-1] if labels.any() else solid


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
        solid = refine(smoothstep(0.25, 0.75, mask), planes)
        inside = nearest(~filled(solid > 0.5))[0] > INSIDE * height  # a dark face is no window
        fine.append((np.where(inside, 1.0, solid) * faded).astype(np.float32))
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
    distance = np.hypot((x - width / 2) / (0.48 * width), (y - height / 2) / (0.48 * height))
    share = np.clip((1 - distance) / 0.14, 0, 1)
    result: np.ndarray = (share * share * (3 - 2 * share)).astype(np.float32)
    return result
