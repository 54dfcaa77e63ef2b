"""Props: what stands in a place and is not in the cast. Trees, rocks, houses, towers, furniture, clouds.

`PROPS` names them, `draw_prop` makes one picture in the same clay and light as the figures. A prop is one row here and
one function that models it, in units of its own height with the ground at 0. Nothing here decides where a prop stands.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from ..clay import Clay, Picture, View, reach, trace
from ..light import Light
from . import buildings, plants, things

PICTURE_MAX_PX = 1200  # the longest side of one prop; larger ones are enlarged when they are laid down


@dataclass(frozen=True, kw_only=True)
class Prop:
    """One kind of prop."""

    model: Callable[[random.Random], Clay]
    tilt: float = 0.12
    """Radians that the camera looks down on it."""
    turn: float = 0.4
    radius: float = 0.22
    """Of its foot, in units of its height: where it touches the ground."""
    crown: float = 0.6
    """How wide its shadow is at the top, against the foot."""
    sway: float = 0.0
    """How far its top moves in the wind, in units of its height."""
    windows: bool = False
    sinks: float = 0.0
    """Share of its height that melts into the ground."""


@dataclass(frozen=True)
class PropPicture:
    """A drawn prop: premultiplied display RGBA uint8, the pixel that stands on the ground, pixels per unit."""

    rgba: np.ndarray
    anchor_x: float
    anchor_y: float
    unit_px: float


PROPS: Mapping[str, Prop] = {
    "round_tree": Prop(model=plants.round_tree, radius=0.10, crown=1.4, sway=0.012, sinks=0.02),
    "autumn_tree": Prop(model=plants.autumn_tree, radius=0.10, crown=1.4, sway=0.012, sinks=0.02),
    "pine": Prop(model=plants.pine, radius=0.13, crown=1.0, sway=0.008, sinks=0.02),
    "snow_pine": Prop(model=plants.snow_pine, radius=0.13, crown=1.0, sway=0.006, sinks=0.02),
    "palm": Prop(model=plants.palm, radius=0.09, crown=1.3, sway=0.02, sinks=0.02),
    "bush": Prop(model=plants.bush, radius=0.55, crown=0.4, sway=0.01, sinks=0.05),
    "blossom_bush": Prop(model=plants.blossom_bush, radius=0.55, crown=0.4, sway=0.01, sinks=0.05),
    "daisy": Prop(model=plants.daisy, radius=0.10, crown=0.8, sway=0.03),
    "grass": Prop(model=plants.grass, radius=0.22, crown=0.3, sway=0.05, sinks=0.08),
    "reeds": Prop(model=plants.reeds, radius=0.16, crown=0.3, sway=0.04, sinks=0.05),
    "cactus": Prop(model=plants.cactus, radius=0.14, crown=0.6, sinks=0.02),
    "mushroom": Prop(model=plants.mushroom, radius=0.20, crown=0.9, sinks=0.02),
    "kelp": Prop(model=plants.kelp, radius=0.10, crown=0.4, sway=0.09, sinks=0.03),
    "coral": Prop(model=plants.coral, radius=0.30, crown=0.5, sinks=0.04),
    "rock": Prop(model=things.rock, radius=0.55, crown=0.3, sinks=0.05),
    "snow_rock": Prop(model=things.snow_rock, radius=0.55, crown=0.3, sinks=0.05),
    "cloud": Prop(model=things.cloud, tilt=-0.05, turn=0.0),
    "cottage": Prop(model=buildings.cottage, radius=0.50, crown=0.5, turn=0.55),
    "fence": Prop(model=buildings.fence, radius=0.35, crown=0.3, turn=0.25),
    "lamp_post": Prop(model=buildings.lamp_post, radius=0.05, crown=0.6),
    "umbrella": Prop(model=things.umbrella, radius=0.40, crown=0.5, tilt=0.2, sway=0.01),
    "sandcastle": Prop(model=things.sandcastle, radius=0.45, crown=0.3, sinks=0.03),
    "ball": Prop(model=things.ball, radius=0.30, crown=0.3),
    "armchair": Prop(model=things.armchair, radius=0.45, crown=0.4, turn=-0.55, tilt=0.2),
    "bookshelf": Prop(model=things.bookshelf, radius=0.25, crown=0.6, turn=-0.2, tilt=0.1),
    "floor_lamp": Prop(model=things.floor_lamp, radius=0.10, crown=0.6, turn=0.2),
    "pot_plant": Prop(model=things.pot_plant, radius=0.24, crown=0.6, turn=0.3, tilt=0.15),
    "table": Prop(model=things.table, radius=0.60, crown=0.4, turn=0.3, tilt=0.28),
    "window": Prop(model=things.window, turn=0.0, tilt=0.03),
    "picture": Prop(model=things.picture, turn=0.0, tilt=0.0),
    **{
        f"tower_{number}": Prop(model=model, radius=0.16, crown=1.0, turn=0.5, tilt=0.04, windows=True, sinks=0.01)
        for number, model in enumerate(buildings.TOWERS)
    },
}


def draw_prop(
    name: str, *, seed: int, height_px: float, light: Light, facing: int = 1, lamps: float = 0.0
) -> PropPicture:
    """Draw one prop. `height_px` is the pixels of one of its units; `lamps` is the share of its windows that is lit."""
    prop = PROPS[name]
    clay = prop.model(random.Random(f"{name} {seed}"))
    view = View(turn=prop.turn, tilt=prop.tilt, facing=facing)
    left, bottom, right, top = reach(clay, view)
    longest = max(right - left, top - bottom)
    unit_px = min(height_px, PICTURE_MAX_PX / longest)
    margin = 3
    left_px, top_px = int(-left * unit_px) + margin, int(top * unit_px) + margin
    picture = Picture(
        left=-left_px / unit_px,
        top=top_px / unit_px,
        unit_px=unit_px,
        width_px=left_px + int(right * unit_px) + margin + 1,
        height_px=max(top_px + int(-bottom * unit_px) + margin + 1, 8),
    )
    rgba = trace(clay, clay, view=view, picture=picture, light=light, grounded=True)
    if prop.windows:
        from .facade import light_windows

        light_windows(rgba, clay, view, picture, lamps, seed)
    if prop.sinks:
        soften = prop.sinks * unit_px
        rows = np.clip(1 - (np.arange(rgba.shape[0]) - top_px + soften * 0.2) / max(soften, 1), 0, 1)
        rgba = (rgba * rows[:, None, None]).astype(np.uint8)
    return PropPicture(rgba=rgba, anchor_x=float(left_px), anchor_y=float(top_px), unit_px=unit_px)
