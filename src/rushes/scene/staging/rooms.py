"""Rooms: an `Interior` built for one clip, and its part of a frame.

Back wall, side walls, floor and ceiling, all in one light and in true perspective. What hangs and stands in the room is
laid down by `stage.py` after it.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..ahead import in_order
from ..drawing.blend import affine, draw
from ..drawing.lens import Lens, Shift
from ..drawing.planes import Frame, Layer, layer_from_rgba
from ..drawing.shade import linear
from .floor import paint_floor
from .ground import PERIOD, Texture, draw_ground
from .indoor_light import Daylight
from .interior import FLOORS, WALLS, Interior, Skin
from .sky import even
from .wall import draw_side, paint_wall

SHAPES = ("round", "square", "lines")
OPEN_TOP = 9.0  # world height up to which walls without a ceiling are painted
HEADROOM, ELBOW_ROOM = 0.35, 0.95  # between the camera and a ceiling, a side wall, world units
OVERLAP_PX = 8  # of the back wall behind the side walls, so that no gap shows in the corners
STRIP_ROWS = 64  # of the back wall that one thread paints at a time
SIDE_NEAR = 1.6  # depth at which side walls are painted no finer
Hole = tuple[float, float, float, float]
"""x0, x1, y0, y1 of a window in the back wall."""


@dataclass(frozen=True, kw_only=True)
class Room:
    """Painted walls, floor and ceiling."""

    interior: Interior
    wall: Layer
    sides: tuple[Layer, Layer] | None
    floor: Texture
    ceiling: Texture | None
    top: float
    holes: Sequence[Hole] = ()

    def draw(self, frame: Frame, lens: Lens, shift: Shift) -> None:
        """Lay the room into the frame; what is seen through its windows is there already."""
        inside = self.interior
        depth = inside.z - shift.z
        scale = inside.z / depth
        top_px = lens.y(self.top, inside.z)
        top = lens.horizon_px + (top_px - lens.horizon_px) * scale + lens.focal_px * shift.y / depth + shift.turn_y_px
        left = lens.width_px / 2 + shift.turn_x_px - lens.focal_px * shift.x / depth
        left -= self.wall.width_px / 2 * scale if inside.half else 0.0
        walk = affine(self.wall, lens.height_px, left, top, scale)
        draw(frame, self.wall, walk, wrap=not inside.half)
        if self.ceiling is not None:
            self._ceiling(frame, lens, shift)
        draw_ground(frame, lens, self.floor, shift)
        if self.sides is not None:
            for side, layer in zip((-1, 1), self.sides, strict=True):
                draw_side(
                    frame, (layer.y, layer.u, layer.v), side=side, half=inside.half, near=SIDE_NEAR, far=inside.z,
                    top=self.top, focal=lens.focal_px, eye=lens.eye + shift.y, horizon=lens.horizon_px + shift.turn_y_px,
                    middle=lens.width_px / 2 + shift.turn_x_px, shift_x=shift.x, shift_z=shift.z,
                )  # fmt: skip

    def inside(self, lens: Lens, shift: Shift) -> Shift:
        """The camera's place, no farther than ceiling and side walls let it."""
        most = self.interior.height - HEADROOM - lens.eye
        if self.interior.ceiling is not None and shift.y > most:
            shift = replace(shift, y=most)
        aside = self.interior.half - ELBOW_ROOM
        if self.interior.half and abs(shift.x) > aside:
            shift = replace(shift, x=aside if shift.x > 0 else -aside)
        return shift

    def _ceiling(self, frame: Frame, lens: Lens, shift: Shift) -> None:
        assert self.ceiling is not None
        flipped = Frame(frame.y[::-1], frame.u[::-1], frame.v[::-1])
        over = replace(shift, y=-shift.y, turn_y_px=-shift.turn_y_px)
        draw_ground(flipped, _overhead(lens, self.interior.height), self.ceiling, over)


def _overhead(lens: Lens, height: float) -> Lens:
    """The lens of the flipped frame, in which the ceiling is the ground."""
    return replace(lens, horizon_px=lens.height_px - lens.horizon_px, eye=height - lens.eye)


def build_room(
    lens: Lens, interior: Interior, *, holes: Sequence[Hole], standing: np.ndarray, light: np.ndarray, sun: Daylight,
    lamps: float, seed: int,
) -> Room:  # fmt: skip
    """Paint a room. `light` is packed, `lamps` says how bright the lamps burn, 0..1."""
    z, half = interior.z, interior.half
    top = interior.height if interior.ceiling is not None else OPEN_TOP
    scale = lens.scale(z)
    span = 2 * half + OVERLAP_PX / scale if half else PERIOD
    width, height = even(span * scale), even(top * scale)
    along = (np.arange(width) + 0.5) * (span / width)
    along = along - span / 2 if half else np.where(along > PERIOD / 2, along - PERIOD, along)
    heights = top - (np.arange(height) + 0.5) * (top / height)
    lights = [_pool(lamp.x, lamp.y, lamp.z, lamp.reach, lamp.strength, lamp.colour, _burning(lamp.always, lamps), z)
              for lamp in interior.lamps]  # fmt: skip
    pools = np.array(lights or [(0.0, 0.0, 1.0, 0.0, 0.0, 0.0)])
    foot = interior.foot if interior.foot is not None else interior.wall
    foot_height = interior.foot_height if interior.foot is not None else -1.0
    rail = np.array(linear(interior.rail) if interior.rail else (-1.0, 0.0, 0.0))
    cut = np.array(holes or [(0.0, -1.0, 0.0, -1.0)], np.float64).reshape(-1, 4)
    roof = top if interior.ceiling is not None else 0.0
    image = np.zeros((height, width, 4), np.float32)
    pixels = np.full(width, span / width)

    def strip(number: int) -> None:
        """Paint the rows of one strip of the back wall."""
        rows = slice(number * STRIP_ROWS, (number + 1) * STRIP_ROWS)
        paint_wall(
            image[rows], along, pixels, heights[rows], packed(interior.wall), packed(foot), foot_height, rail, cut, pools,
            half, roof, 0, interior.exposure, light, seed,
        )  # fmt: skip

    sides: tuple[Layer, Layer] | None = None
    if half:
        left, right = (
            _side(lens, interior, side, packed(foot), foot_height, rail, lamps, roof, top, light, seed)
            for side in (-1, 1)
        )
        sides = left, right
    spots = [_pool(lamp.x, lamp.z, lamp.z, lamp.reach * 1.1, lamp.strength * 0.6, lamp.colour,
                   _burning(lamp.always, lamps), lamp.z) for lamp in interior.lamps]  # fmt: skip
    on_floor = np.array(spots or [(0.0, 0.0, 1.0, 0.0, 0.0, 0.0)])
    rugs = np.array(
        [(rug.x, rug.z, rug.wide, rug.deep, SHAPES.index(rug.shape), *linear(rug.first), *linear(rug.second))
         for rug in interior.rugs], np.float64,
    ).reshape(-1, 11)  # fmt: skip
    beam = np.array([*sun.towards, *sun.colour])

    def floor() -> Texture:
        return paint_floor(
            lens, z, packed(interior.floor, FLOORS), rugs, standing, on_floor, cut, beam, half, light, interior.exposure,
            seed,
        )  # fmt: skip

    def ceiling() -> Texture | None:
        if interior.ceiling is None:
            return None
        upside = light.copy()
        upside[1] = -light[1]
        upside[6:9], upside[9:12] = light[9:12] * 1.25, light[6:9]
        none = np.array([(0.0, 1e6, 1.0, 1.0, 1.0)])
        return paint_floor(
            _overhead(lens, interior.height), z, packed(interior.ceiling, FLOORS), rugs[:0], none, on_floor,
            np.array([(0.0, -1.0, 0.0, -1.0)]), beam, half, upside, interior.exposure + 0.25, seed + 71,
        )  # fmt: skip

    # Side by side, for this is most of what building a room takes; the largest pieces first.
    pieces: list[Callable[[], Texture | None]] = [
        floor,
        ceiling,
        *(functools.partial(strip, number) for number in range(math.ceil(height / STRIP_ROWS))),
    ]
    below, above, *_ = in_order(lambda number: pieces[number](), 0, len(pieces))
    assert below is not None
    return Room(
        interior=interior,
        wall=layer_from_rgba(image),
        sides=sides,
        floor=below,
        ceiling=above,
        top=top,
        holes=tuple(holes),
    )


def _side(
    lens: Lens, interior: Interior, side: int, foot: np.ndarray, foot_height: float, rail: np.ndarray, lamps: float,
    roof: float, top: float, light: np.ndarray, seed: int,
) -> Layer:  # fmt: skip
    half, far = interior.half, interior.z
    width = even(lens.focal_px * half * (1 / SIDE_NEAR - 1 / far))
    width = min(width, 2 * lens.width_px)
    height = even(top * lens.scale(min(far * 0.6, 4.0)))
    share = (np.arange(width) + 0.5) / width
    depth = 1.0 / (1.0 / far + share * (1.0 / SIDE_NEAR - 1.0 / far))
    pixels = depth * depth / (lens.focal_px * half)
    heights = top - (np.arange(height) + 0.5) * (top / height)
    lights = [_pool(lamp.z, lamp.y, lamp.x, lamp.reach, lamp.strength, lamp.colour, _burning(lamp.always, lamps), side * half)
              for lamp in interior.lamps]  # fmt: skip
    pools = np.array(lights or [(0.0, 0.0, 1.0, 0.0, 0.0, 0.0)])
    image = np.zeros((height, width, 4), np.float32)
    skin = interior.side if interior.side is not None else interior.wall
    paint_wall(
        image, depth, pixels, heights, packed(skin), foot, foot_height, rail, np.array([(0.0, -1.0, 0.0, -1.0)]), pools,
        far, roof, side, interior.exposure + 0.12, light, seed + 17,
    )  # fmt: skip
    return layer_from_rgba(image)


def _burning(always: bool, lamps: float) -> float:
    return max(lamps, 0.75) if always else lamps


def _pool(
    along: float, up: float, at: float, reach: float, strength: float, colour: str, burning: float, wall: float
) -> tuple[float, ...]:
    """A lamp's light on a wall that is so far from it."""
    away = abs(wall - at)
    fade = strength * burning / (1 + (away / reach) ** 2)
    wide = reach * (1 + 0.35 * away)
    red, green, blue = linear(colour)
    return along, up, wide, red * fade, green * fade, blue * fade


def packed(skin: Skin, kinds: tuple[str, ...] = WALLS) -> np.ndarray:
    """A skin as the kernels read it."""
    first = linear(skin.first)
    second = linear(skin.second) if skin.second else tuple(0.55 * part for part in first)
    return np.array([kinds.index(skin.kind), *first, *second, skin.size, skin.gloss, 0.0, 0.0, 0.0], np.float64)
