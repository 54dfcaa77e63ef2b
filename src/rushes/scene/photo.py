"""Image-to-video: a picture that a camera moves through.

The first frame is the picture itself, cropped to the size and converted exactly. From there the camera eases forward,
sideways or outward; every pixel moves by its own depth, which is guessed from height in the frame and from how much a
region stands out against the borders, and smoothed along edges of the picture, so that nothing tears. Several pictures
follow each other with dissolves. Places and figures are not known here.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator, Sequence

import numpy as np

from . import atmosphere, effects
from .jit import kernel
from .lens import unit_px
from .model import PIXELS_MAX, Scene, SceneError
from .noise import Number, box_blur
from .planes import Frame, frame_from_rgb
from .resize import resize
from .sights import drifting

PICTURE_SIDE_MIN = 2
PICTURE_PIXELS_MAX = 64_000_000  # beyond this a picture would not fit beside the frames
SHOT_SECONDS_MIN = 1.2  # a picture shown for less is not read
DISSOLVE_SECONDS = 0.6
ZOOM = 0.085  # how much the nearest part grows by the end of a shot
SLIDE = 0.030  # how far the nearest part moves sideways, of the width
FAR = 0.35  # what share of the near movement the farthest part makes
WEATHER_STRENGTH = 0.6


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
    """Crop the middle to the shape of the frame and bring it to its size; a picture that fits is left untouched."""
    height, width = picture.shape[:2]
    scale = max(width_px / width, height_px / height)
    wide, tall = min(width, round(width_px / scale)), min(height, round(height_px / scale))
    left, top = (width - wide) // 2, (height - tall) // 2
    return resize(np.ascontiguousarray(picture[top : top + tall, left : left + wide]), width_px, height_px)


def photo_frames(scene: Scene, pictures: Sequence[np.ndarray]) -> Iterator[Frame]:
    """Every frame of the film."""
    shots = _shots(scene, pictures)
    length = scene.seconds / len(shots)
    for number in range(scene.frame_count):
        seconds = number / scene.fps
        index = min(int(seconds / length), len(shots) - 1)
        inside = seconds - index * length
        frame = shots[index].frame(inside / length)
        fading = index + 1 < len(shots) and inside > length - min(DISSOLVE_SECONDS, length / 3)
        if fading:
            fade = min(DISSOLVE_SECONDS, length / 3)
            share = (inside - (length - fade)) / fade
            frame = _mixed(frame, shots[index + 1].frame(0.0), share * share * (3 - 2 * share))
        if number:
            _add_weather(frame, scene, seconds)
        yield frame


class _Shot:
    """One picture and the camera's way through it."""

    def __init__(self, picture: np.ndarray, move: str) -> None:
        self.base = frame_from_rgb(picture)
        self.depth = depth_of(picture)
        self.move = move

    def frame(self, share: float) -> Frame:
        """The picture at a share of the shot; at 0 it is untouched."""
        if share <= 0:
            return self.base.copy()
        eased = share * share * (3 - 2 * share) * 0.6 + share * 0.4
        zoom, slide_x, slide_y = 0.0, 0.0, 0.0
        height, width = self.base.y.shape
        if self.move in ("push_in", "static"):
            zoom = ZOOM * eased * (1.0 if self.move == "push_in" else 0.45)
        elif self.move == "pull_out":
            zoom = ZOOM * math.sin(math.pi * 0.5 * eased) * 0.9
            slide_y = -0.35 * SLIDE * height * eased
        elif self.move in ("orbit", "pan_left", "pan_right", "follow"):
            side = -1.0 if self.move == "pan_left" else 1.0
            slide_x = side * SLIDE * width * math.sin(eased * math.pi * 0.5)
            zoom = 0.55 * ZOOM * eased + 2.0 * SLIDE * math.sin(eased * math.pi * 0.5)
        else:
            slide_y = SLIDE * height * eased
            zoom = 0.5 * ZOOM * eased + 2.2 * SLIDE * eased
        out = Frame(np.empty_like(self.base.y), np.empty_like(self.base.u), np.empty_like(self.base.v))
        for target, source, scale in (
            (out.y, self.base.y, 1), (out.u, self.base.u, 2), (out.v, self.base.v, 2),
        ):  # fmt: skip
            _warp(target, source, self.depth, scale, zoom, slide_x, slide_y)
        return out


def depth_of(picture: np.ndarray) -> np.ndarray:
    """A guess at nearness, float32 0..1 at a quarter of the size: low in the frame and unlike the borders is near."""
    height, width = picture.shape[:2]
    tall, wide = max(8, height // 4), max(8, width // 4)
    small = resize(picture, wide, tall).astype(np.float32) / 255
    luma = small @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    border = np.concatenate([small[: tall // 8 or 1].reshape(-1, 3), small[:, : wide // 10 or 1].reshape(-1, 3),
                             small[:, -(wide // 10 or 1) :].reshape(-1, 3)])  # fmt: skip
    centre, spread = border.mean(0), border.std(0) + 0.06
    unlike = np.sqrt((((small - centre) / spread) ** 2).mean(2))
    unlike = np.clip(box_blur(unlike, max(wide, tall) / 60) / 2.6, 0, 1)
    rows = np.linspace(0, 1, tall, dtype=np.float32)[:, None]
    columns = np.linspace(-1, 1, wide, dtype=np.float32)[None, :]
    middle = np.exp(-(columns**2) * 1.6) * np.exp(-((rows - 0.58) ** 2) * 5)
    guess = 0.55 * rows**1.3 + 0.45 * unlike * middle
    smooth = _guided(luma, guess.astype(np.float32), max(wide, tall) / 28)
    smooth = box_blur(smooth, max(wide, tall) / 90)
    low, high = float(smooth.min()), float(smooth.max())
    result: np.ndarray = ((smooth - low) / max(high - low, 1e-3)).astype(np.float32)
    return np.ascontiguousarray(result)


def _guided(guide: np.ndarray, values: np.ndarray, radius: float, epsilon: float = 0.01) -> np.ndarray:
    """Smooth `values` along the edges of `guide`."""
    mean_guide, mean = box_blur(guide, radius), box_blur(values, radius)
    variance = box_blur(guide * guide, radius) - mean_guide**2
    covariance = box_blur(guide * values, radius) - mean_guide * mean
    slope = covariance / (variance + epsilon)
    offset = mean - slope * mean_guide
    result: np.ndarray = box_blur(slope, radius) * guide + box_blur(offset, radius)
    return result


@kernel
def _warp(
    target: Number, source: Number, depth: Number, scale: Number, zoom: Number, slide_x: Number, slide_y: Number
) -> None:
    """Every pixel looks where it came from: near ones moved farther. Smooth depth keeps the picture whole."""
    height, width = target.shape
    tall, wide = depth.shape
    step_x = (wide - 1.0) / (width - 1.0)
    step_y = (tall - 1.0) / (height - 1.0)
    middle_x = (width - 1) * 0.5
    middle_y = (height - 1) * 0.52
    for j in range(height):
        at = j * step_y
        row = min(int(at), tall - 2)
        part = at - row
        for i in range(width):
            at_x = i * step_x
            column = min(int(at_x), wide - 2)
            share = at_x - column
            a = depth[row, column] + (depth[row, column + 1] - depth[row, column]) * share
            b = depth[row + 1, column] + (depth[row + 1, column + 1] - depth[row + 1, column]) * share
            near = 0.35 + 0.65 * (a + (b - a) * part)
            grow = 1.0 / (1.0 + zoom * near)
            x = middle_x + (i - middle_x) * grow - slide_x / scale * (near - 0.35)
            y = middle_y + (j - middle_y) * grow - slide_y / scale * (near - 0.35)
            x = min(max(x, 0.0), width - 1.001)
            y = min(max(y, 0.0), height - 1.001)
            left = int(x)
            top = int(y)
            u = int((x - left) * 256.0)
            v = int((y - top) * 256.0)
            upper = source[top, left] * (256 - u) + source[top, left + 1] * u
            lower = source[top + 1, left] * (256 - u) + source[top + 1, left + 1] * u
            target[j, i] = (upper * (256 - v) + lower * v + 32768) >> 16


def _shots(scene: Scene, pictures: Sequence[np.ndarray]) -> list[_Shot]:
    if scene.width_px * scene.height_px > PIXELS_MAX:
        raise SceneError("the frame is too large")
    count = max(1, min(len(pictures), int(scene.seconds / SHOT_SECONDS_MIN) or 1))
    chance = random.Random(scene.variation)
    shots = []
    for number, picture in enumerate(pictures[:count]):
        move = scene.camera.move
        if not scene.camera.stated:
            move = "push_in" if number == 0 else chance.choice(("push_in", "orbit", "pan_left", "rise"))
        shots.append(_Shot(cover(picture, scene.width_px, scene.height_px), move))
    return shots


def _mixed(first: Frame, second: Frame, share: float) -> Frame:
    weight = np.float32(share)
    planes = []
    for a, b in ((first.y, second.y), (first.u, second.u), (first.v, second.v)):
        planes.append((a + (b.astype(np.float32) - a) * weight + np.float32(0.5)).astype(np.uint8))
    return Frame(*planes)


def _add_weather(frame: Frame, scene: Scene, seconds: float) -> None:
    """What the prompt asks of the weather, lightly and never at once."""
    seed = scene.variation % 65521
    if seconds < 0.05:
        return
    if scene.weather in ("rain", "storm"):
        effects.rain(frame, seconds, WEATHER_STRENGTH * min(1.0, seconds / 0.8), seed)
    elif scene.weather == "snow":
        effects.snow(frame, seconds, seed)
    for name in drifting.KINDS:
        if name in scene.sights:
            light = atmosphere.air(scene.time, scene.weather).light
            drifting.draw(frame, name, seconds, unit_px(scene.width_px, scene.height_px), light, False, seed)
