"""Pictures as they come, brought to the frame: checked, cropped so that the subject stays, or extended.

The crop keeps what stands out; a picture of which a crop would lose more than half is shown whole over a blurred copy of
itself. A picture that has the frame's size already is not touched.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..drawing.noise import box_blur
from ..drawing.resize import resize
from ..model import SceneError
from .fields import enlarge, opponent
from .saliency import faces, saliency

PICTURE_SIDE_MIN = 2
PICTURE_PIXELS_MAX = 64_000_000  # beyond this a picture would not fit beside the frames
KEPT_MIN = 0.42  # share of the picture that a crop must keep
SMALL = 160  # side of the picture that saliency is looked for in
DIM = 0.72  # brightness of the blurred surround


def check_pictures(pictures: Sequence[np.ndarray]) -> None:
    """Raise SceneError unless every picture is RGB uint8 (h, w, 3)."""
    for picture in pictures:
        if picture.dtype != np.uint8 or picture.ndim != 3 or picture.shape[2] != 3:
            raise SceneError("a picture must be RGB uint8 of shape (height, width, 3)")
        if min(picture.shape[:2]) < PICTURE_SIDE_MIN:
            raise SceneError("a picture must have at least two pixels a side")
        if picture.shape[0] * picture.shape[1] > PICTURE_PIXELS_MAX:
            raise SceneError(f"a picture has at most {PICTURE_PIXELS_MAX} pixels")


def cover(picture: np.ndarray, width_px: int, height_px: int) -> np.ndarray:
    """The picture at the size of the frame: RGB uint8 (height_px, width_px, 3)."""
    height, width = picture.shape[:2]
    if (width, height) == (width_px, height_px):
        return picture
    scale = max(width_px / width, height_px / height)
    wide, tall = max(1, min(width, round(width_px / scale))), max(1, min(height, round(height_px / scale)))
    if wide * tall < KEPT_MIN * width * height and min(width, height) >= 16:
        return _extended(picture, width_px, height_px)
    left, top = _window(picture, wide, tall)
    return resize(np.ascontiguousarray(picture[top : top + tall, left : left + wide]), width_px, height_px)


def window(picture: np.ndarray, width_px: int, height_px: int) -> tuple[float, float, float, float]:
    """Where `cover` shows the picture: left, top, right, bottom as shares of the frame; all of it unless it is extended."""
    height, width = picture.shape[:2]
    larger, smaller = (pick(width_px / width, height_px / height) for pick in (max, min))
    if min(height, width) < 16 or (smaller / larger) >= KEPT_MIN:
        return 0.0, 0.0, 1.0, 1.0
    wide, tall = width * smaller / width_px, height * smaller / height_px
    return 0.5 - wide / 2, 0.5 - tall / 2, 0.5 + wide / 2, 0.5 + tall / 2


def _window(picture: np.ndarray, wide: int, tall: int) -> tuple[int, int]:
    """Where a crop of this size keeps most of what stands out, drawn to the middle."""
    height, width = picture.shape[:2]
    middle = ((width - wide) // 2, (height - tall) // 2)
    if min(height, width) < 16 or (width - wide < 4 and height - tall < 4):
        return middle
    scale = SMALL / max(height, width)
    small = resize(picture, max(8, round(width * scale)), max(8, round(height * scale)))
    colour = opponent(small.astype(np.float32) / 255)
    weight = saliency(colour) ** 2
    face = faces(colour).astype(np.float32)
    weight = weight + face * (1.5 * weight.sum() / max(float(face.sum()), 1.0))
    best = []
    for axis, size, part, centre in ((0, width, wide, middle[0]), (1, height, tall, middle[1])):
        profile = weight.sum(axis)
        profile = np.interp((np.arange(size) + 0.5) / size, (np.arange(len(profile)) + 0.5) / len(profile), profile)
        sums = np.concatenate([[0.0], np.cumsum(profile)])
        held = (sums[part:] - sums[: size - part + 1]) / max(float(sums[-1]), 1e-6)
        away = np.abs(np.arange(size - part + 1) - centre) / max(size, 1)
        best.append(int(np.argmax(held - 0.25 * away)))
    return best[0], best[1]


def _extended(picture: np.ndarray, width_px: int, height_px: int) -> np.ndarray:
    """The whole picture in the middle of a blurred, darker copy that fills the frame."""
    height, width = picture.shape[:2]
    scale = min(width_px / width, height_px / height)
    wide, tall = max(2, round(width * scale)), max(2, round(height * scale))
    inner = resize(picture, wide, tall)
    fill_scale = max(width_px / width, height_px / height) / 8
    rough_wide = max(2, -(-width_px // 8))
    rough_tall = max(2, -(-height_px // 8))
    rough = resize(picture, max(rough_wide, round(width * fill_scale)), max(rough_tall, round(height * fill_scale)))
    top, left = (rough.shape[0] - rough_tall) // 2, (rough.shape[1] - rough_wide) // 2
    rough = rough[top : top + rough_tall, left : left + rough_wide]
    blurred = box_blur(rough.astype(np.float32), max(rough_wide, rough_tall) / 24) * DIM
    out = enlarge(blurred, width_px, height_px)
    left, top = (width_px - wide) // 2, (height_px - tall) // 2
    out[top : top + tall, left : left + wide] = inner
    result: np.ndarray = (out + 0.5).astype(np.uint8)
    return result
