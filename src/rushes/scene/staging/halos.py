"""The light around what burns or is lit in the dark: a lantern, a candle, a lamp that somebody is or holds still. A portal shines by
day as well.

Places only: which figure gives light, how far and in which colour is its row's (`Species.glow`), or the scene's of somebody who glows.
Nothing here knows prompts.
"""

from __future__ import annotations

import math

from ..acting.actors import Actor
from ..drawing.blend import FULL, place
from ..drawing.lens import Shift
from ..drawing.planes import Frame, Layer
from ..drawing.shade import display, hexed
from .backdrop import build_glow
from .stage import NEAREST, Item, Stage

DARK_MIN = 0.2  # in brighter air no light is seen around a lamp
GLOW_PX = 160
STRENGTH = 0.62
ASKED, REACH, PALE = 0.92, 2.1, 0.35
"""How strong the light of somebody is that is said to glow, how far it reaches, of its height, and how near to white it is."""
MOONLIT = "#9fe8ff"
"""Its colour where none is asked for."""
BY_DAY, WIDER = 0.62, 1.35
"""How strong the light of what shines by day is then, and how much farther it reaches; it lies over it, or nothing would be seen."""


def halos(stage: Stage) -> list[Item]:
    """The light around every actor of the stage that gives some."""
    assert stage.poses is not None
    rows = [(actor, stage.poses.cast.CAST[actor.name]) for actor in stage.actors]
    dark = max(stage.air.dark, stage.air.lamps) > DARK_MIN
    shining = [(actor, *species.glow) for actor, species in rows if dark or species.shines]
    asked = [(actor, _colour_of(stage, actor), REACH) for actor, _ in rows if _glows(stage, actor)]
    layers = {colour: build_glow(GLOW_PX, display(colour)) for _, colour, _ in (*shining, *asked) if colour}
    lit = [_halo(stage, actor, layers[colour], reach) for actor, colour, reach in shining if colour]
    return lit + [_halo(stage, actor, layers[colour], reach, asked=True) for actor, colour, reach in asked]


def _glows(stage: Stage, actor: Actor) -> bool:
    return 0 <= actor.who < len(stage.scene.subjects) and stage.scene.subjects[actor.who].glows and not actor.strewn


def _colour_of(stage: Stage, actor: Actor) -> str:
    """The colour of the light of somebody who glows: its own, paler."""
    colour = stage.scene.subjects[actor.who].colour
    return hexed(tuple(part + PALE * (1.0 - part) for part in colour)) if colour is not None else MOONLIT  # type: ignore[arg-type]


def _halo(stage: Stage, actor: Actor, layer: Layer, reach: float, *, asked: bool = False) -> Item:
    lens = stage.lens
    strength = STRENGTH * min(1.0, max(stage.air.dark, stage.air.lamps) + 0.15)
    by_day = max(stage.air.dark, stage.air.lamps) <= DARK_MIN
    if asked:
        strength, by_day = ASKED, True
    elif by_day:
        strength, reach = BY_DAY, WIDER * reach
    middle = 0.5 * (actor.box[2] + actor.box[3]) if not actor.strewn else 0.0

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = actor.z - shift.z
        if depth < NEAREST or not actor.is_seen(seconds):
            return
        if (
            actor.landed is not None
            and actor.landed.name != actor.name
            and seconds >= actor.way_begins + actor.way_takes
        ):
            return  # it is out
        x, y, _, _ = actor.where(seconds)
        change = actor.way(seconds, abs(actor.speed)) if actor.way is not None else None
        focal = lens.focal_px / depth
        tall = actor.height * (1.0 if change is None else change.tall)
        at_x = lens.width_px / 2 + focal * (x - shift.x) + shift.turn_x_px
        at_y = lens.horizon_px + focal * (lens.eye + shift.y - y - middle * tall) + shift.turn_y_px
        size = reach * tall * focal / layer.width_px
        half = 0.5 * layer.width_px * size
        if not (-half < at_x < lens.width_px + half and -half < at_y < lens.height_px + half):
            return
        flicker = 0.93 + 0.07 * math.sin(seconds * 5.3 + 19.0 * actor.phase)
        place(frame, layer, at_x - half, at_y - half, size, strength=int(FULL * strength * flicker))

    return Item(actor.z - 0.01 if by_day else actor.z + 0.01, lay)
