"""Characters: people or things cut out of a reference video, moving in the scene.

The background is guessed from the borders of the character's own frames; what differs from it is kept, softened, and
faded at the edge. Where nothing stands out, a soft oval is kept instead. Frames play forth and back. Figures of the cast
are not known here.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .blend import place
from .effects import soft_shadow
from .lens import Shift
from .noise import box_blur
from .photo import check_pictures
from .planes import Frame, Layer, layer_from_rgba
from .resize import resize
from .stage import Item, Stage

FRAMES_MAX = 48  # of one character: more are thinned out, they must all stay in memory
CHARACTERS_MAX = 4
HEIGHT_SHARE = 0.46  # of the frame's height
COVER_MIN, COVER_MAX = 0.04, 0.80  # share of the picture that a believable figure fills
ARRIVAL_SECONDS = 0.7  # how long characters take to come up before a picture
CLOCK_FPS = 15.0  # how fast a character's frames are played


def add_characters(stage: Stage, characters: Sequence[Sequence[np.ndarray]]) -> None:
    """Put characters on the stage beside whoever is there."""
    chosen = [list(frames) for frames in characters if len(frames)][:CHARACTERS_MAX]
    for number, frames in enumerate(chosen):
        check_pictures(frames)
        layers = [layer_from_rgba(picture) for picture in cut_out(frames, _height_px(stage))]
        spot = (number - (len(chosen) - 1) / 2) * 1.5 + (0.9 if stage.scene.subjects else 0.0)
        stage.items.append(_item(stage, layers, spot, number))


class Overlay:
    """Characters before a picture, where there is no stage: they come up from the lower edge and stay."""

    def __init__(self, characters: Sequence[Sequence[np.ndarray]], width_px: int, height_px: int) -> None:
        chosen = [list(frames) for frames in characters if len(frames)][:CHARACTERS_MAX]
        for frames in chosen:
            check_pictures(frames)
        self._width_px, self._height_px = width_px, height_px
        tall = int(HEIGHT_SHARE * height_px) // 2 * 2
        self._casts = [[layer_from_rgba(picture) for picture in cut_out(frames, tall)] for frames in chosen]

    def lay(self, frame: Frame, seconds: float) -> None:
        """Draw them; at 0 seconds they are still below the frame, so that the first frame is the picture."""
        arrived = min(1.0, seconds / ARRIVAL_SECONDS)
        arrived = arrived * arrived * (3 - 2 * arrived)
        for number, layers in enumerate(self._casts):
            layer = layers[_turn(seconds, len(layers))]
            x = self._width_px * (number + 1) / (len(self._casts) + 1)
            x += 0.02 * self._width_px * float(np.sin(seconds * 0.8 + number * 2.0))
            top = self._height_px - (layer.height_px - 0.02 * self._height_px) * arrived
            place(frame, layer, x - layer.width_px / 2, top, 1.0)


def _turn(seconds: float, count: int) -> int:
    """Which of a character's frames is shown: forth and back."""
    round_trip = max(1, 2 * count - 2)
    at = int(seconds * CLOCK_FPS) % round_trip
    return at if at < count else round_trip - at


def _height_px(stage: Stage) -> int:
    return int(HEIGHT_SHARE * min(stage.lens.height_px, stage.lens.unit)) // 2 * 2


def cut_out(frames: Sequence[np.ndarray], height_px: int) -> list[np.ndarray]:
    """Premultiplied RGBA pictures of the character, float32 0..1, all of one size."""
    step = max(1, -(-len(frames) // FRAMES_MAX))
    chosen = frames[::step]
    width_px = max(8, round(chosen[0].shape[1] * height_px / chosen[0].shape[0] / 2) * 2)
    small = [resize(np.ascontiguousarray(frame), width_px, height_px).astype(np.float32) / 255 for frame in chosen]
    masks = [_mask(picture) for picture in small]
    filled = float(np.mean([mask.mean() for mask in masks]))
    if not COVER_MIN <= filled <= COVER_MAX:
        masks = [_oval(height_px, width_px)] * len(small)
    return [
        np.concatenate([picture * mask[..., None], mask[..., None]], axis=2).astype(np.float32)
        for picture, mask in zip(small, masks, strict=True)
    ]


def _mask(picture: np.ndarray) -> np.ndarray:
    """How unlike its borders each pixel is, as coverage 0..1."""
    height, width = picture.shape[:2]
    edge_y, edge_x = max(2, height // 24), max(2, width // 24)
    sides = np.concatenate(
        [picture[:edge_y].reshape(-1, 3), picture[:, :edge_x].reshape(-1, 3), picture[:, -edge_x:].reshape(-1, 3)]
    )
    # The background may run from one colour to another: compare with the median of the nearest borders, row by row.
    rows = 0.5 * (np.median(picture[:, :edge_x], axis=1) + np.median(picture[:, -edge_x:], axis=1))
    rows = box_blur(rows[:, None, :].astype(np.float32), height / 40)
    whole = np.median(sides, axis=0)
    spread = float(np.median(np.abs(sides - whole))) + 0.03
    unlike = np.minimum(np.abs(picture - rows).max(axis=2), np.abs(picture - whole).max(axis=2))
    mask = np.clip((box_blur(unlike.astype(np.float32), height / 150) - 1.6 * spread) / (2.4 * spread), 0, 1)
    mask = np.clip(box_blur(mask, height / 110) * 2.2 - 0.6, 0, 1)
    result: np.ndarray = (mask * _faded(height, width)).astype(np.float32)
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


def _item(stage: Stage, layers: list[Layer], spot: float, number: int) -> Item:
    lens, z = stage.lens, stage.place.stage_z + 0.15 * number
    feet = min(0.90 * lens.height_px, lens.y(0.0, z))

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        layer = layers[_turn(seconds, len(layers))]
        depth = z - shift.z
        scale = z / depth
        drift = 0.14 * np.sin(seconds * 0.8 + number * 2.0)
        # Characters walk with the camera: they are what the clip is about.
        x = lens.width_px / 2 + (spot + drift) * lens.scale(z) * 0.8 * scale
        y = lens.horizon_px + (feet - lens.horizon_px) * scale + shift.turn_y_px
        bob = 0.004 * lens.unit * np.sin(seconds * 2.1 + number)
        wide = layer.width_px * scale
        if stage.place.sky == "open" or stage.place.sky == "indoors":
            soft_shadow(frame, x, y - 2, wide * 0.38, wide * 0.08, 0.5)
        place(frame, layer, float(x - wide / 2), float(y - layer.height_px * scale + bob), scale)

    return Item(z - 0.05, lay)
