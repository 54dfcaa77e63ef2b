"""Pictures as they come, brought to the frame: checked, cropped so that the subject stays, or extended.

The crop keeps what stands out; a picture of which a crop would lose more than half is shown whole over a blurred copy of
itself, and so is a page or a drawing, of which no letter may be lost. What stands before an even ground (a product, a sign)
is shown whole as well: its ground goes on. A picture that has the frame's size already is not touched.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..drawing.noise import box_blur
from ..drawing.resize import resize
from ..model import SceneError
from .fields import enlarge, opponent
from .plain import LOOKED_AT, is_drawn, is_written
from .saliency import faces, saliency

PICTURE_SIDE_MIN = 2
PICTURE_PIXELS_MAX = 64_000_000  # beyond this a picture would not fit beside the frames
KEPT_MIN = 0.42  # share of the picture that a crop must keep
SMALL = 160  # side of the picture that saliency is looked for in
DIM = 0.72  # brightness of the blurred surround
CROPPED_MIN = 0.04  # share of the picture: a crop that loses less loses nothing
EVEN, EVEN_EDGE = (
    5.5,
    1 / 60,
)  # levels by which a border that may go on differs from its mean; its width, of the shorter side
CROP, SURROUND, GROUND = range(3)


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
    fit = _fit(picture, width_px, height_px)
    if fit == SURROUND:
        return _extended(picture, width_px, height_px)
    if fit == GROUND:
        return _on_its_ground(picture, width_px, height_px)
    scale = max(width_px / width, height_px / height)
    wide, tall = max(1, min(width, round(width_px / scale))), max(1, min(height, round(height_px / scale)))
    left, top = _window(picture, wide, tall)
    return resize(np.ascontiguousarray(picture[top : top + tall, left : left + wide]), width_px, height_px)


def window(picture: np.ndarray, width_px: int, height_px: int) -> tuple[float, float, float, float]:
    """Where `cover` shows the picture: left, top, right, bottom as shares of the frame; all of it unless it has a surround."""
    height, width = picture.shape[:2]
    if _fit(picture, width_px, height_px) != SURROUND:
        return 0.0, 0.0, 1.0, 1.0
    smaller = min(width_px / width, height_px / height)
    wide, tall = width * smaller / width_px, height * smaller / height_px
    return 0.5 - wide / 2, 0.5 - tall / 2, 0.5 + wide / 2, 0.5 + tall / 2


def _fit(picture: np.ndarray, width_px: int, height_px: int) -> int:
    """Whether it is cropped, shown whole over a surround, or whole on a ground that goes on."""
    height, width = picture.shape[:2]
    larger, smaller = (pick(width_px / width, height_px / height) for pick in (max, min))
    kept = smaller / larger
    if min(height, width) < 16 or kept > 1 - CROPPED_MIN:
        return CROP
    if all(_is_even(edge) for edge in _edges(picture, beside=width_px / width > height_px / height)):
        return GROUND
    if kept < KEPT_MIN:
        return SURROUND
    scale = min(1.0, LOOKED_AT / max(height, width))
    small = resize(picture, max(8, round(width * scale)), max(8, round(height * scale)))
    return SURROUND if is_drawn(small) or is_written(opponent(small.astype(np.float32) / 255)) else CROP


def _edges(picture: np.ndarray, *, beside: bool) -> tuple[np.ndarray, np.ndarray]:
    """The left and right border, or the upper and lower one turned to stand."""
    turned = picture if beside else picture.transpose(1, 0, 2)
    edge = max(1, round(min(turned.shape[:2]) * EVEN_EDGE))
    return turned[:, :edge], turned[:, -edge:]


def _is_even(edge: np.ndarray) -> bool:
    return float(edge.reshape(-1, 3).std(0).max()) <= EVEN


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


def _on_its_ground(picture: np.ndarray, width_px: int, height_px: int) -> np.ndarray:
    """The whole picture in the middle of its own ground: every row of an even border goes on as it is there."""
    height, width = picture.shape[:2]
    scale = min(width_px / width, height_px / height)
    wide, tall = min(width_px, max(2, round(width * scale))), min(height_px, max(2, round(height * scale)))
    inner = resize(picture, wide, tall)
    beside = wide < width_px
    sides = []
    for edge in _edges(inner, beside=beside):
        along = edge.astype(np.float32).mean(1, keepdims=True)
        sides.append(box_blur(along, len(along) / 40) + 0.5)
    left, top = (width_px - wide) // 2, (height_px - tall) // 2
    out = np.empty((height_px, width_px, 3), np.uint8)
    if beside:
        out[:, :left], out[:, left:] = sides
    else:
        out[:top], out[top:] = (side.transpose(1, 0, 2) for side in sides)
    out[top : top + tall, left : left + wide] = inner
    return out


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
