"""Props: what stands in a place and is not in the cast. Trees, rocks, houses, towers, furniture, clouds.

`PROPS` names them, `draw_prop` makes one picture in the same clay and light as the figures. A prop is one row here and
one function that models it, in units of its own height with the ground at 0. Nothing here decides where a prop stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..clay import Picture, Unlit, View, light_samples, reach, trace_samples
from ..clay.snowcap import snow_over
from ..clay.studio import project
from ..drawing.light import Light
from ..recent import Recent
from . import (
    buildings,
    cabins,
    crops,
    glasshouse,
    grounds,
    high_rises,
    ice,
    nature,
    plants,
    reef,
    sports,
    steps,
    things,
    townhouses,
)
from .built import BUILT
from .model import Chance, Prop
from .rows_indoors import INDOOR_ROWS, indoor_prop

PICTURE_MAX_PX = 1200  # the longest side of one prop; larger ones are enlarged when they are laid down


@dataclass(frozen=True)
class PropPicture:
    """A drawn prop: premultiplied display RGBA uint8, the pixel that stands on the ground, pixels per unit."""

    rgba: np.ndarray
    anchor_x: float
    anchor_y: float
    unit_px: float
    halos: tuple[tuple[float, float, float, str], ...] = ()
    """Of its lamps: x and y from the anchor and size, in units, and colour."""
    panes: np.ndarray | None = None
    """Windows that are dark yet, as `facade.light_windows` returns them."""


def _joined(*families: Mapping[str, Prop]) -> Mapping[str, Prop]:
    """All families as one. Raises ValueError where two give one name to different things."""
    rows: dict[str, Prop] = {}
    for family in families:
        if twice := rows.keys() & family.keys():
            raise ValueError(f"two props have the name {min(twice)!r}")
        rows |= family
    return rows


OPEN_AIR: Mapping[str, Prop] = {
    "round_tree": Prop(model=plants.round_tree, radius=0.10, crown=1.4, sway=0.012, sinks=0.02),
    "frosted_tree": Prop(model=plants.frosted_tree, radius=0.10, crown=1.4, sway=0.012, sinks=0.02),
    "autumn_tree": Prop(model=plants.autumn_tree, radius=0.10, crown=1.4, sway=0.012, sinks=0.02),
    "pine": Prop(model=plants.pine, radius=0.13, crown=1.0, sway=0.008, sinks=0.02),
    "snow_pine": Prop(model=plants.snow_pine, radius=0.13, crown=1.0, sway=0.006, sinks=0.02),
    "palm": Prop(model=plants.palm, radius=0.09, crown=1.3, sway=0.02, sinks=0.02),
    "bush": Prop(model=plants.bush, radius=0.55, crown=0.4, sway=0.01, sinks=0.05),
    "autumn_bush": Prop(model=plants.autumn_bush, radius=0.55, crown=0.4, sway=0.01, sinks=0.05),
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
    "sill_board": Prop(model=things.sill_board, turn=0.0, tilt=0.10, afoot=False),
    "picture": Prop(model=things.picture, turn=0.0, tilt=0.0),
    **{
        f"tower_{number}": Prop(model=model, radius=0.16, crown=1.0, turn=0.5, tilt=0.04, windows=True, sinks=0.01)
        for number, model in enumerate(buildings.TOWERS)
    },
    # Warm lands, wet lands, fields.
    "jungle_tree": Prop(model=nature.jungle_tree, radius=0.12, crown=1.4, sway=0.006, sinks=0.02),
    "big_leaf": Prop(model=nature.big_leaf, radius=0.20, crown=1.2, sway=0.03, sinks=0.03),
    "fern": Prop(model=nature.fern, radius=0.40, crown=0.8, sway=0.03, sinks=0.05),
    "vines": Prop(model=nature.vines, tilt=0.0, sway=0.02),
    "bamboo": Prop(model=nature.bamboo, radius=0.08, crown=1.0, sway=0.014, sinks=0.02),
    "bamboo_shoot": Prop(model=nature.bamboo_shoot, radius=0.18, crown=0.4, sinks=0.05),
    "acacia": Prop(model=nature.acacia, radius=0.10, crown=2.4, sway=0.006, sinks=0.02, tilt=0.06),
    "straw": Prop(model=crops.straw, radius=0.24, crown=0.3, sway=0.06, sinks=0.08),
    "termites": Prop(model=nature.termites, radius=0.28, crown=0.3, sinks=0.04),
    "wheat": Prop(model=crops.wheat, radius=0.26, crown=0.8, sway=0.06, sinks=0.08),
    "cabbage": Prop(model=crops.cabbage, radius=0.45, crown=0.5, sinks=0.06),
    "corn": Prop(model=crops.corn, radius=0.16, crown=0.8, sway=0.02, sinks=0.03),
    "vine_row": Prop(model=crops.vine_row, radius=0.55, crown=0.6, sway=0.01, sinks=0.03, turn=1.05),
    "tulips": Prop(model=crops.tulips, radius=0.35, crown=0.6, sway=0.04, sinks=0.05),
    "lavender": Prop(model=crops.lavender, radius=0.40, crown=0.7, sway=0.05, sinks=0.05),
    "sunflowers": Prop(model=crops.sunflowers, radius=0.35, crown=0.7, sway=0.03, sinks=0.05),
    "dead_tree": Prop(model=nature.dead_tree, radius=0.12, crown=0.8, sinks=0.03),
    "koi": Prop(model=nature.koi, tilt=0.72, turn=0.12, afoot=False),
    "lily_pads": Prop(model=nature.lily_pads, radius=0.6, crown=0.2, tilt=0.42),
    "driftwood": Prop(model=nature.driftwood, radius=0.9, crown=0.3, sinks=0.06),
    "alien_plant": Prop(model=nature.alien_plant, radius=0.25, crown=0.9, sway=0.02, sinks=0.03),
    "burnt_tree": Prop(model=nature.burnt_tree, radius=0.12, crown=0.8, sinks=0.03),
    "crystals": Prop(model=nature.crystals, radius=0.30, crown=0.5, sinks=0.04),
    "sea_fan": Prop(model=reef.sea_fan, radius=0.15, crown=1.6, sway=0.03, sinks=0.03),
    "brain_coral": Prop(model=reef.brain_coral, radius=0.70, crown=0.4, sinks=0.05),
    "tube_sponge": Prop(model=reef.tube_sponge, radius=0.32, crown=0.5, sinks=0.04),
    "anemone": Prop(model=reef.anemone, radius=0.40, crown=0.6, sway=0.05, sinks=0.04),
    # Ice and rock.
    "floe": Prop(model=ice.floe, radius=1.2, crown=0.2, tilt=0.22),
    "iceberg": Prop(model=ice.iceberg, radius=0.7, crown=0.5, tilt=0.04, sinks=0.03),
    "ice_spike": Prop(model=ice.ice_spike, radius=0.5, crown=0.4, sinks=0.06),
    "igloo": Prop(model=ice.igloo, radius=0.95, crown=0.4, sinks=0.03),
    "snow_drift": Prop(model=ice.snow_drift, radius=1.1, crown=0.3, sinks=0.12),
    "crag": Prop(model=ice.crag, radius=0.5, crown=0.5, sinks=0.03, tilt=0.05),
    "red_pillar": Prop(model=ice.red_pillar, radius=0.36, crown=0.4, sinks=0.03, tilt=0.05),
    "alien_rock": Prop(model=ice.alien_rock, radius=0.36, crown=0.4, sinks=0.03, tilt=0.05),
    "boulder": Prop(model=ice.boulder, radius=0.6, crown=0.4, sinks=0.04),
    "red_rock": Prop(model=ice.red_rock, radius=0.55, crown=0.3, sinks=0.05),
    "dark_rock": Prop(model=ice.dark_rock, radius=0.55, crown=0.3, sinks=0.05),
    "stalactites": Prop(model=ice.stalactites, tilt=-0.1, turn=0.1),
    "icicles": Prop(model=ice.icicles, tilt=-0.1, turn=0.1),
    "ice_wall": Prop(model=ice.ice_wall, radius=0.35, crown=0.6, sinks=0.02),
    "stalagmite": Prop(model=ice.stalagmite, radius=0.30, crown=0.4, sinks=0.04),
    "cave_wall": Prop(model=ice.cave_wall, radius=0.35, crown=0.6, sinks=0.02),
    # Gardens, farms, playing fields.
    "hedge": Prop(model=grounds.hedge, radius=0.8, crown=0.5, turn=0.15, sinks=0.03),
    "topiary": Prop(model=grounds.topiary, radius=0.15, crown=0.9),
    "flower_bed": Prop(model=grounds.flower_bed, radius=1.2, crown=0.3, sinks=0.05, turn=0.1, tilt=0.26),
    "rose_arch": Prop(model=grounds.rose_arch, radius=0.40, crown=0.5, turn=0.0, sinks=0.01),
    "bench": Prop(model=grounds.bench, radius=0.8, crown=0.4, turn=0.35),
    "hay_bale": Prop(model=grounds.hay_bale, radius=0.50, crown=0.5, sinks=0.03),
    "barn": Prop(model=grounds.barn, radius=0.55, crown=0.7, turn=0.5, tilt=0.06, sinks=0.01),
    "scarecrow": Prop(model=grounds.scarecrow, radius=0.08, crown=1.2, turn=0.2),
    "tent": Prop(model=grounds.tent, radius=0.85, crown=0.4, turn=-0.5, sinks=0.02),
    "camp_logs": Prop(model=grounds.camp_logs, radius=0.9, crown=0.3, sinks=0.05, tilt=0.22),
    "gravestone": Prop(model=grounds.gravestone, radius=0.35, crown=0.5, turn=0.2, sinks=0.03),
    "grave_cross": Prop(model=grounds.grave_cross, radius=0.22, crown=0.8, turn=0.2, sinks=0.03),
    "iron_fence": Prop(model=grounds.iron_fence, radius=0.7, crown=0.3, turn=0.05),
    "cypress": Prop(model=grounds.cypress, radius=0.11, crown=0.7, sway=0.008, sinks=0.02),
    "golf_flag": Prop(model=sports.golf_flag, radius=0.04, crown=0.6, turn=0.0, sway=0.004),
    "football_goal": Prop(model=sports.football_goal, radius=0.3, crown=0.4, turn=0.0, tilt=0.10),
    "football": Prop(model=sports.football, radius=0.42, crown=0.5),
    "golf_ball": Prop(model=sports.golf_ball, radius=0.45, crown=0.5),
    "corner_flag": Prop(model=sports.corner_flag, radius=0.05, crown=0.6, turn=0.0),
    "grandstand": Prop(model=sports.grandstand, radius=0.8, crown=0.4, turn=0.0, tilt=0.10),
    "ski_gate": Prop(model=sports.ski_gate, radius=0.25, crown=0.5, turn=0.2),
    "tennis_net": Prop(model=sports.tennis_net, radius=0.05, crown=1.0, turn=0.0, tilt=0.05),
    "umpire_chair": Prop(model=sports.umpire_chair, radius=0.3, crown=0.9, turn=0.3, tilt=0.1, tall=1.5),
    "ski_lift": Prop(model=sports.ski_lift, radius=0.06, crown=0.4, turn=0.25, tilt=0.0),
    "picnic": Prop(model=grounds.picnic, radius=0.9, crown=0.2, tilt=0.36, turn=0.25),
    "signpost": Prop(model=grounds.signpost, radius=0.06, crown=0.8, turn=0.1),
}
PROPS = _joined(
    OPEN_AIR,
    BUILT,
    {name: Prop(**row) for name, row in {**steps.ROWS, **glasshouse.ROWS}.items()},
    high_rises.ROWS,
    townhouses.ROWS,
    cabins.ROWS,
    {name: indoor_prop(row) for name, row in INDOOR_ROWS.items()},
)


TRACED: Recent[Unlit] = Recent(64 * 2**20)
"""Props that were traced lately, for every light: about three places."""


def draw_prop(
    name: str,
    *,
    seed: int,
    height_px: float,
    light: Light,
    facing: int = 1,
    lamps: float = 0.0,
    phase: float = 0.0,
    snowy: bool = False,
    tilt: float = 0.0,
    later: float = 0.0,
) -> PropPicture:
    """Draw one prop.

    `height_px` is the pixels of one of its units; `lamps` is the share of its windows that is lit, `later` of those
    that are told because their light goes on later;
    `phase` is the moment in the cycle of one that moves, 0..1; `snowy` lays snow on it; `tilt`: radians by
    which it is seen more from above than it is made to be.
    """
    prop = PROPS[name]
    if prop.figure:
        return _cast_picture(prop.figure, height_px, light, facing, tilt)
    clay = prop.model(Chance(f"{name} {seed}", phase=phase, lamps=lamps, snowy=snowy))
    view = View(turn=prop.turn, tilt=prop.tilt + tilt, facing=facing)
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
    traced = TRACED.get(
        (name, seed, picture, facing, phase, lamps, snowy, tilt),
        lambda: trace_samples(clay, clay, view=view, picture=picture, grounded=True),
    )
    rgba = light_samples(traced, light)
    if snowy and not name.startswith("snow"):
        snow_over(rgba, traced, light)
    panes = None
    if prop.windows or prop.glazed:
        from .facade import light_windows

        panes = light_windows(rgba, clay, view, picture, lamps, seed, light if prop.glazed else None, later)
    if prop.sinks:
        soften = prop.sinks * unit_px
        rows = np.clip(1 - (np.arange(rgba.shape[0]) - top_px + soften * 0.2) / max(soften, 1), 0, 1)
        rgba = (rgba * rows[:, None, None]).astype(np.uint8)
    spots = [(project(lamp.point, view), lamp) for lamp in clay.lamps]
    halos = tuple((x, y, lamp.size, lamp.colour) for (x, y), lamp in spots)
    return PropPicture(
        rgba=rgba, anchor_x=float(left_px), anchor_y=float(top_px), unit_px=unit_px, halos=halos, panes=panes
    )


def _cast_picture(figure: str, height_px: float, light: Light, facing: int, tilt: float) -> PropPicture:
    from ..figures import CAST, draw

    action = CAST[figure].actions[0]
    tall = round(min(max(height_px, 8.0), PICTURE_MAX_PX))
    sprite = draw(figure, action=action, phase=0.0, height_px=tall, light=light, facing=facing, tilt=tilt)
    return PropPicture(rgba=sprite.rgba, anchor_x=sprite.anchor_x, anchor_y=sprite.anchor_y, unit_px=float(tall))
