"""Characters: people or things cut out of a reference video, standing and moving in a scene or before a picture.

They stand on the ground with a contact shadow, take on some of the scene's light, walk in from the side and stay, on the
move. How they are cut out is in `cutting.py`. Figures of the cast are not known here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from .cutting import cut_out
from .drawing.blend import place
from .drawing.lens import Shift
from .drawing.planes import Frame, Layer, layer_from_rgba
from .photo import check_pictures
from .staging.effects import soft_shadow
from .staging.stage import Item, Stage

CHARACTERS_MAX = 4
HEIGHT_SHARE = 0.46  # of the frame's height, on a stage
PICTURE_HEIGHT_SHARE = 0.58  # before a picture
GROUND = 0.945  # where they stand before a picture, of the frame's height
ARRIVAL_SECONDS = 2.2  # how long characters take to come in before a picture
CLOCK_FPS = 12.0  # how fast a character's frames are played
MATCH = 0.5  # how far light and colour are matched to the scene's


class Cutout:
    """One character's frames as layers, lit like the frame that `light` is given."""

    def __init__(self, frames: Sequence[np.ndarray], height_px: int) -> None:
        self._pictures = cut_out(frames, height_px)
        self._layers: list[Layer] = []
        self.height_px, self.width_px = (n + n % 2 for n in self._pictures[0].shape[:2])
        cover = np.mean([picture[..., 3] for picture in self._pictures], axis=0)
        most = np.max([picture[..., 3] for picture in self._pictures], axis=0)  # who runs is nowhere for long
        rows = np.nonzero((most > 0.6).any(1))[0]
        self.foot_px = int(rows[-1]) + 1 if len(rows) else self.height_px
        self.is_cut = self.foot_px >= 0.985 * self.height_px
        """Whether it left its own frames at the bottom: then it has no feet to stand on."""
        columns = np.nonzero((cover[: self.foot_px] > 0.4).any(0))[0]
        self.middle_px = float(columns.mean()) if len(columns) else self.width_px / 2
        self.broad_px = float(np.ptp(columns)) + 1 if len(columns) else self.width_px * 0.5

    def light(self, frame: Frame) -> None:
        """Take on the light of a frame, once: frames may be drawn by several threads, in any order."""
        gain = _gain(self._pictures, frame)
        self._layers = [layer_from_rgba(_lit(picture, gain)) for picture in self._pictures]
        self._pictures = []

    def layer(self, seconds: float) -> Layer:
        """The picture of a moment."""
        return self._layers[int(seconds * CLOCK_FPS) % len(self._layers)]

    def lay(self, frame: Frame, seconds: float, x: float, ground: float, scale: float, shadow: bool) -> None:
        """Draw it with its foot at (x, ground)."""
        layer = self.layer(seconds)
        if shadow and not self.is_cut:
            broad = 0.5 * self.broad_px * scale
            soft_shadow(frame, x, ground - 1, broad * 0.95, broad * 0.20, 0.42)
            soft_shadow(frame, x, ground - 1, broad * 0.55, broad * 0.09, 0.40)
        place(frame, layer, x - self.middle_px * scale, ground - self.foot_px * scale, scale)


def add_characters(stage: Stage, characters: Sequence[Sequence[np.ndarray]]) -> None:
    """Put characters on the stage beside whoever is there."""
    chosen = _chosen(characters)
    empty = stage.frame(stage.scene.starts_at) if chosen else None
    for number, frames in enumerate(chosen):
        cutout = Cutout(frames, _height_px(stage))
        assert empty is not None
        cutout.light(empty)
        spot = (number - (len(chosen) - 1) / 2) * 1.5 + (0.9 if stage.scene.subjects else 0.0)
        stage.items.append(_item(stage, cutout, spot, number))


class Overlay:
    """Characters before a picture, where there is no stage: they come in from the side, so that the first frame is the
    picture, and go on slowly."""

    def __init__(self, characters: Sequence[Sequence[np.ndarray]], width_px: int, height_px: int) -> None:
        self._width_px, self._height_px = width_px, height_px
        tall = int(PICTURE_HEIGHT_SHARE * min(height_px, 1.25 * width_px)) // 2 * 2
        self._cutouts = [Cutout(frames, tall) for frames in _chosen(characters)]
        self._is_lit = False

    def lay(self, frame: Frame, seconds: float) -> None:
        """Draw them; at 0 seconds they are still beside the frame."""
        if not self._is_lit:
            self._is_lit = True
            for cutout in self._cutouts:
                cutout.light(frame)
        width, count = self._width_px, len(self._cutouts)
        for number, cutout in enumerate(self._cutouts):
            side = -1 if number < (count + 1) // 2 else 1
            stop = width * (number + 1) / (count + 1) - side * -0.06 * width
            start = -0.55 * cutout.width_px if side < 0 else width + 0.55 * cutout.width_px
            share = min(1.0, seconds / ARRIVAL_SECONDS)
            come = 1 - (1 - share) ** 2.2
            slow = max(0.0, seconds - 0.5 * ARRIVAL_SECONDS)
            x = start + (stop - start) * come - side * 0.055 * width * (1 - math.exp(-slow * 0.18))
            pace = (1 - share) * 0.8 + 0.2
            bob = 0.008 * self._height_px * pace * abs(math.sin(2 * math.pi * 0.95 * seconds))
            ground = self._height_px * (1.005 if cutout.is_cut else GROUND) - bob
            cutout.lay(frame, seconds, x, ground, 1.0, shadow=True)


def _chosen(characters: Sequence[Sequence[np.ndarray]]) -> list[list[np.ndarray]]:
    chosen = [list(frames) for frames in characters if len(frames)][:CHARACTERS_MAX]
    for frames in chosen:
        check_pictures(frames)
    return chosen


def _height_px(stage: Stage) -> int:
    return int(HEIGHT_SHARE * min(stage.lens.height_px, stage.lens.unit)) // 2 * 2


def _gain(pictures: Sequence[np.ndarray], frame: Frame) -> np.ndarray:
    """How much red, green and blue to give, so that the character is lit more like the frame's lower half."""
    cover = max(float(sum(picture[..., 3].sum() for picture in pictures)), 1.0)
    own = sum(picture[..., :3].sum((0, 1)) for picture in pictures) / cover
    height = frame.y.shape[0]
    luma = (float(frame.y[height // 2 :].mean()) - 16) / 219
    u, v = ((float(plane[height // 4 :].mean()) - 128) / 224 for plane in (frame.u, frame.v))
    scene = np.array([luma + 1.5748 * v, luma - 0.1873 * u - 0.4681 * v, luma + 1.8556 * u])
    scene = np.clip(scene, 0.02, 1)
    light = np.clip((luma + 0.12) / (float(own.mean()) + 0.12), 0.6, 1.25) ** MATCH
    tint = np.clip(scene / scene.mean(), 0.7, 1.35) ** (0.45 * MATCH)
    result: np.ndarray = (light * tint).astype(np.float32)
    return result


def _lit(picture: np.ndarray, gain: np.ndarray) -> np.ndarray:
    colour = np.minimum(picture[..., :3] * gain, picture[..., 3:])
    result: np.ndarray = np.concatenate([colour, picture[..., 3:]], axis=2).astype(np.float32)
    return result


def _item(stage: Stage, cutout: Cutout, spot: float, number: int) -> Item:
    lens, z = stage.lens, stage.place.stage_z + 0.15 * number
    feet = min(0.90 * lens.height_px, lens.y(0.0, z))

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = z - shift.z
        scale = z / depth
        # To and fro on the spot, as somebody who waits does.
        drift = 0.16 * math.sin(seconds * 0.7 + number * 2.0) + 0.05 * math.sin(seconds * 1.9 + number)
        # Characters walk with the camera: they are what the clip is about.
        x = lens.width_px / 2 + (spot + drift) * lens.scale(z) * 0.8 * scale
        ground = lens.horizon_px + (feet - lens.horizon_px) * scale + shift.turn_y_px
        bob = 0.004 * lens.unit * abs(math.sin(seconds * 2.1 + number))
        shadow = stage.place.sky in ("open", "indoors")
        cutout.lay(frame, seconds, x, ground - bob, scale, shadow)

    return Item(z - 0.05, lay)
