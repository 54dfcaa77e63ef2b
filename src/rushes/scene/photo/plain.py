"""What is plainly no scene: a page of writing, a drawing of flat colours, a test pattern. No depth is guessed into it, so that
no line of it bends; light may pass over it. And what is nothing but lights in the dark."""

from __future__ import annotations

import numpy as np

from ..drawing.noise import box_blur
from .fields import parts, slope
from .mattes import widened

STROKE = 7  # half as wide as the broadest stroke, pixels of a picture of 384
INK = 0.12  # darker than the paper
INKED = (0.03, 0.30)  # share of the page
STROKES_MIN = 20
EVEN = 0.008  # change a pixel of the paper under the writing
COLOURLESS = 0.20
LOOKED_AT = 384  # pixels of the longer side
FLAT, FLAT_GREY = (
    0.43,
    0.75,
)  # share of pixels that are exactly as their neighbours, in colour and in grey: no camera took that
GROUND_MAX = 0.85  # of the picture in one colour: what is left is letters
DARK, LIT = 0.16, 0.32  # lightness: of what is between stars, of a star
STARS_MIN, STAR_MAX = 40, 0.004  # and the share of the picture that the largest of them may cover


def is_drawn(small: np.ndarray) -> bool:
    """Areas of exactly one colour, beside the ground: behind a product that is white, too. `small`: RGB uint8."""
    levels = small.astype(np.int32)
    keys = (levels[..., 0] << 16) + (levels[..., 1] << 8) + levels[..., 2]
    found, counts = np.unique(keys, return_counts=True)
    commonest = int(found[counts.argmax()])
    ground = np.array([commonest >> 16, commonest >> 8 & 255, commonest & 255])
    rest = (np.abs(levels - ground) > 1).any(2)
    if float(rest.mean()) < 1 - GROUND_MAX:
        return True
    pairs = ((keys[:, 1:] == keys[:, :-1], rest[:, 1:]), (keys[1:] == keys[:-1], rest[1:]))
    grey = bool((np.ptp(levels, axis=2) <= 2).mean() > 0.99)
    return min(float(same[beside].mean()) for same, beside in pairs) > (FLAT_GREY if grey else FLAT)


def is_written(colour: np.ndarray) -> bool:
    """Thin dark strokes all over a paper that is even where they are taken away. `colour`: as opponent colours."""
    luma = np.ascontiguousarray(box_blur(colour[..., 0], 0.6), np.float32)
    paper = -widened(-widened(luma, STROKE), STROKE)
    ink = paper - luma > INK
    strokes = int((parts(ink)[1] > 8).sum())
    uneven = float(np.percentile(np.hypot(*slope(box_blur(paper, 2.0))), 90))
    vivid = float(np.percentile(np.hypot(colour[..., 1], colour[..., 2]), 90))
    spread = float(ink.any(0).mean()) > 0.8 and float(ink.any(1).mean()) > 0.4
    inked = INKED[0] < float(ink.mean()) < INKED[1]
    return spread and inked and strokes >= STROKES_MIN and uneven < EVEN and vivid < COLOURLESS


def is_starry(luma: np.ndarray) -> bool:
    """Small lights all over a black that has nothing else in it. `luma`: 0..1."""
    if float(np.percentile(luma, 80)) > DARK:
        return False
    labels, sizes = parts(luma > LIT)
    if len(sizes) < STARS_MIN or sizes.max() > STAR_MAX * luma.size:
        return False
    found = [stripe.any() for band in np.array_split(labels, 3) for stripe in np.array_split(band, 4, axis=1)]
    return all(found)
