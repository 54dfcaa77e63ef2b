"""What lives in a room: steam, sunbeams, spotlights, and props that move, such as the hands of a clock.

Each becomes an item of the stage, laid down by depth like everything that stands. A moment depends on the time alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ..drawing.blend import FULL, place
from ..drawing.lens import Lens, Shift
from ..drawing.light import Light
from ..drawing.noise import box_blur
from ..drawing.planes import Frame, Layer, layer_from_rgba
from ..drawing.shade import display
from ..places import Stand
from ..props import PROPS, draw_prop
from .backdrop import build_glow
from .indoor_light import Daylight
from .interior import Lamp, Live
from .rooms import Hole
from .stage import NEAREST, Item

PUFFS = 6
SLICES = 16  # of a sunbeam, from the window to the floor
COARSE = 4  # sunbeams are soft: painted at a quarter of the size
POSE_MAX_PX = 420


def live_item(lens: Lens, live: Live, lamps: float) -> Item:
    """Steam that rises, or a cone of light that swings."""
    return _steam(lens, live) if live.kind == "steam" else _spot(lens, live, lamps)


def halo_item(lens: Lens, lamp: Lamp, lamps: float) -> Item:
    """The glow in the air around a lamp that burns."""
    size = lamp.glow * lens.scale(lamp.z)
    layer = build_glow(max(8, min(round(size), 360)), display(lamp.colour))
    burning = max(lamps, 0.75) if lamp.always else lamps
    strength = FULL * min(1.0, burning) * 0.75

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        if lamp.z - shift.z < NEAREST:
            return
        x, y, scale = _on_screen(lens, shift, lamp.x, lamp.y, lamp.z)
        full = scale * size / layer.width_px
        half = layer.width_px * full / 2
        pulse = 0.96 + 0.04 * math.sin(seconds * 4 + lamp.x * 7)
        place(frame, layer, x - half, y - half, full, strength=int(strength * pulse))

    return Item(lamp.z - 0.03, lay)


def _on_screen(lens: Lens, shift: Shift, x: float, y: float, z: float) -> tuple[float, float, float]:
    depth = z - shift.z
    return (*lens.seen(shift, x, y, depth), z / depth)


def _steam(lens: Lens, live: Live) -> Item:
    wide = live.wide * lens.scale(live.z)
    layer = build_glow(max(8, min(round(wide), 240)), display(live.colour))

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        if live.z - shift.z < NEAREST:
            return
        for k in range(PUFFS):
            age = (seconds * live.speed * 0.30 + k / PUFFS + live.phase) % 1.0
            drift = 0.22 * live.wide * math.sin(seconds * 1.1 + k * 2.1 + age * 4) * (0.3 + age)
            x, y, scale = _on_screen(lens, shift, live.x + drift, live.y + live.tall * age, live.z)
            size = scale * wide / layer.width_px * (0.70 + 1.1 * age)
            half = layer.width_px * size / 2
            place(
                frame,
                layer,
                x - half,
                y - half,
                size,
                strength=int(256 * live.strength * math.sin(math.pi * age) ** 0.8),
            )

    return Item(live.z, lay)


def _spot(lens: Lens, live: Live, lamps: float) -> Item:
    scale = lens.scale(live.z)
    wide, tall = max(8, round(live.wide * scale / 2) * 2), max(8, round(live.tall * scale / 2) * 2)
    down = (np.arange(tall, dtype=np.float32) + 0.5)[:, None] / tall
    off = np.abs((np.arange(wide, dtype=np.float32) + 0.5)[None] / wide * 2 - 1) / (0.10 + 0.90 * down)
    share = np.clip(1 - off, 0, 1) ** 0.8 * (0.50 - 0.30 * down) * np.clip((1 - down) / 0.12, 0, 1)
    share *= live.strength
    image = np.empty((tall, wide, 4), np.float32)
    image[..., :3] = share[..., None] * np.array(display(live.colour), np.float32)
    image[..., 3] = share * 0.75
    layer = layer_from_rgba(image)
    strength = int(FULL * (0.45 + 0.55 * lamps))

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        if live.z - shift.z < NEAREST:
            return
        swing = live.swing * math.sin(seconds * live.speed * 1.3 + live.phase * 6.28) * scale
        x, y, size = _on_screen(lens, shift, live.x, live.y + live.tall, live.z)
        # The lamp stays, its light moves: the top is sheared back by what the foot has moved.
        place(
            frame, layer, x - wide * size / 2 + swing * size, y, size, sway=-swing * size,
            strength=int(strength * (0.92 + 0.08 * math.sin(seconds * 2.3 + live.phase * 9))),
        )  # fmt: skip

    return Item(live.z, lay)


def beam_item(lens: Lens, holes: Sequence[Hole], wall_z: float, sun: Daylight) -> Item | None:
    """The light that hangs in the air between the windows and their patches on the floor."""
    bright = sum(sun.colour) / 3
    if not holes or bright < 0.05:
        return None
    width, height = max(8, lens.width_px // COARSE), max(8, lens.height_px // COARSE)
    share = np.zeros((height, width), np.float32)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32) * COARSE
    for x0, x1, y0, y1 in holes:
        longest = (y0 + y1) / 2 / sun.towards[1]
        for k in range(SLICES):
            t = longest * (k + 0.5) / SLICES
            z = max(wall_z - t * sun.towards[2], 1.0)
            left, right = (lens.x(x - t * sun.towards[0], z) for x in (x0, x1))
            low, high = (lens.y(y - t * sun.towards[1], z) for y in (y0, y1))
            soft = (0.06 + 0.05 * t) * lens.scale(z)
            a = np.clip((columns - left) / soft + 0.5, 0, 1) * np.clip((right - columns) / soft + 0.5, 0, 1)
            a *= np.clip((rows - high) / soft + 0.5, 0, 1) * np.clip((low - rows) / soft + 0.5, 0, 1)
            share += (a * (1 - 0.7 * (k / SLICES))).astype(np.float32)
    share *= 1 / SLICES
    np.clip(share, 0, 1, out=share)
    share *= min(0.55, bright * 0.75)
    image = np.empty((height, width, 4), np.float32)
    image[..., :3] = box_blur(share[..., None] * np.array(sun.colour, np.float32) / max(sun.colour), 2.0)
    image[..., 3] = box_blur(np.repeat(share[..., None], 4, axis=2), 2.0)[..., 0] * 0.8
    layer = layer_from_rgba(image)
    z = wall_z - 0.35

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = z - shift.z
        scale = z / depth
        left = lens.width_px / 2 * (1 - scale) + shift.turn_x_px - lens.focal_px * shift.x / depth
        top = lens.horizon_px * (1 - scale) + lens.focal_px * shift.y / depth + shift.turn_y_px
        breath = 0.86 + 0.14 * math.sin(seconds * 0.8)
        place(frame, layer, left, top, scale * COARSE, strength=int(FULL * breath))

    return Item(z, lay)


def moving_item(lens: Lens, stand: Stand, light: Light, seed: int) -> Item:
    """A prop whose pictures follow one another: a clock, a fan, a film on a screen."""
    prop = PROPS[stand.prop]
    unit_px = min(max(stand.height * lens.scale(stand.z), 10.0), POSE_MAX_PX)
    kept: dict[int, tuple[Layer, float, float, float]] = {}

    def pose(step: int) -> tuple[Layer, float, float, float]:
        if step not in kept:
            picture = draw_prop(
                stand.prop, seed=seed * 7 + stand.variant, height_px=unit_px, light=light, facing=stand.facing,
                phase=step / prop.poses,
            )  # fmt: skip
            kept[step] = (layer_from_rgba(picture.rgba), picture.anchor_x, picture.anchor_y, picture.unit_px)
        return kept[step]

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = stand.z - shift.z
        if depth < NEAREST:
            return
        clock = (seconds / prop.seconds + 0.137 * stand.variant) % 1.0
        layer, anchor_x, anchor_y, drawn_px = pose(int(clock * prop.poses) % prop.poses)
        size = stand.height * lens.focal_px / depth / drawn_px
        x, y, _ = _on_screen(lens, shift, stand.x, stand.y, stand.z)
        place(frame, layer, x - anchor_x * size, y - anchor_y * size, size)

    return Item(stand.z, lay)
