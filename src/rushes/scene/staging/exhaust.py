"""The clouds of a launch: what rolls over the ground from below a flame, and the trail that is left in the air.

Each puff stays where it was let off, spreads and thins out. All depends on the time alone. Nothing here reads prompts.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..acting.actors import Actor
from ..acting.ways import DONE, IGNITION, LAUNCH
from ..drawing.blend import FULL, place
from ..drawing.lens import Shift
from ..drawing.planes import Frame, Layer
from ..drawing.shade import display
from .living import puff
from .stage import NEAREST, Item, Stage

SHAPES = 3
COLOUR, LIT = "#f3efe9", "#ffb870"
"""Of the clouds, and of those that the flame still shines on."""
EDGE = 0.5
BEGINS = 0.25  # seconds, when the flame lights
ASIDE = 0.25  # world units behind and before the figure, where they roll
ROLLS = 30  # puffs over the ground
ROLLED = (0.25, 2.3)  # of its height: how far aside they come to lie
ROLLING_SECONDS = 1.1  # in which most of that way is behind them
ROLL_SIZE = (0.35, 1.05)  # of its height: as it is let off, and what it gains
ROLL_SECONDS = 11.0  # how long one is seen
TRAIL_SECONDS = 0.11  # between two puffs
TRAIL_SIZE = (0.30, 0.55)
TRAIL_STAYS = 6.0
UNEVEN = 0.20  # by which one puff of the trail is larger or smaller than the next: equal ones would stack up like rings
TRAIL_ABOVE = 0.26  # of its height: where the trail begins; what is let off nearer the ground rolls over it
TRAIL_UP = 0.10  # of its height, into its flame
SHONE_ON = 0.5  # seconds


@dataclass(frozen=True, kw_only=True)
class Puff:
    """One puff at a moment; world units."""

    x: float
    y: float
    size: float
    shown: float
    """0..1"""
    lit: float
    """How much of it the flame shines on, 0..1."""
    shape: int
    is_behind: bool = False
    """Whether it rolls behind the figure."""


def is_launched(stage: Stage) -> bool:
    """Whether somebody climbs out of the frame on a flame, past whatever is above it."""
    own = stage.poses.cast.CAST if stage.poses is not None else {}
    return any(
        one.action == "take_off" and one.figure in own and LAUNCH in own[one.figure].actions
        for one in stage.scene.subjects
    )


def clouds_of_launch(stage: Stage, actor: Actor, number: int) -> list[Item]:
    """What rolls behind the figure and before it, and its trail."""
    light = stage.air.light
    clouds, lit = (
        [puff(light, number * 13 + k, display(colour), EDGE) for k in range(SHAPES)] for colour in (COLOUR, LIT)
    )
    foot = actor.box[2] * actor.height

    def item(behind: float, pick: Callable[[float], Sequence[Puff]]) -> Item:
        return Item(actor.z + behind, _laying(stage, actor.z + behind, (clouds, lit), pick))

    return [
        item(ASIDE, lambda seconds: [p for p in puffs_of(actor, foot, seconds)[0] if p.is_behind]),
        item(0.02, lambda seconds: puffs_of(actor, foot, seconds)[1]),
        item(-ASIDE, lambda seconds: [p for p in puffs_of(actor, foot, seconds)[0] if not p.is_behind]),
    ]


def puffs_of(actor: Actor, foot: float, seconds: float) -> tuple[list[Puff], list[Puff]]:
    """All that is seen at a moment, over the ground and in the air, each in the order in which they were let off. `foot`: how
    far its lowest point is above the figure's origin."""
    return [p for k in range(ROLLS) if (p := _rolled(actor, foot, k, seconds)) is not None], _trail(
        actor, foot, seconds
    )


def _rolled(actor: Actor, foot: float, k: int, seconds: float) -> Puff | None:
    """One of those over the ground: let off while the flame is near it, the first ones the farthest."""
    born = BEGINS + (DONE - BEGINS) * k / ROLLS
    age = (seconds - born) / ROLL_SECONDS
    if not 0.0 < age < 1.0:
        return None
    tall, eased = actor.height, 1.0 - math.exp(-(seconds - born) / ROLLING_SECONDS)
    far = ROLLED[0] + (ROLLED[1] - ROLLED[0]) * ((k * 0.618) % 1.0) * (1.0 - 0.45 * k / ROLLS)
    size = tall * (ROLL_SIZE[0] + ROLL_SIZE[1] * eased * (0.6 + 0.4 * math.sin(k * 2.4)))
    x, y, _, _ = actor.where(0.0)
    return Puff(
        x=x + tall * far * eased * (1 if (k // 2) % 2 else -1) + 0.05 * tall * math.sin(seconds * 0.8 + k),
        y=y + foot + 0.28 * size + tall * 0.30 * age,
        size=size, shown=min(age * 22.0, 1.0) * min((1.0 - age) * 2.0, 1.0) * 0.95,
        lit=max(0.0, 1.0 - (seconds - born) / SHONE_ON), shape=k % SHAPES, is_behind=k % 2 == 0,
    )  # fmt: skip


def _trail(actor: Actor, foot: float, seconds: float) -> list[Puff]:
    """Those left in the air since it lifted off."""
    found = []
    first = max(0, math.ceil((seconds - TRAIL_STAYS - IGNITION) / TRAIL_SECONDS))
    for k in range(first, int(max(seconds - IGNITION, 0.0) / TRAIL_SECONDS) + 1):
        born = IGNITION + k * TRAIL_SECONDS
        age = (seconds - born) / TRAIL_STAYS
        if not 0.0 < age < 1.0:
            continue
        x, y, _, _ = actor.where(born)
        if y - actor.where(0.0)[1] < TRAIL_ABOVE * actor.height:
            continue
        uneven = math.sin(k * 2.1 + 0.7 * k * k)
        wide = actor.height * (TRAIL_SIZE[0] + TRAIL_SIZE[1] * age**0.7) * (1.0 + UNEVEN * math.sin(k * 3.9))
        found.append(
            Puff(
                x=x + actor.height * (0.03 + 0.16 * age) * uneven,
                y=y + foot + (TRAIL_UP + 0.05 * math.sin(k * 5.3)) * actor.height, size=wide,
                shown=min(age * 40.0, 1.0) * min((1.0 - age) * 1.6, 1.0) * 0.8,
                lit=max(0.0, 1.0 - (seconds - born) / SHONE_ON), shape=k % SHAPES,
            )
        )  # fmt: skip
    return found


def _laying(
    stage: Stage, z: float, layers: tuple[Sequence[Layer], Sequence[Layer]], puffs: Callable[[float], Sequence[Puff]]
) -> Callable[[Frame, Shift, float], None]:
    lens = stage.lens

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = z - shift.z
        if depth < NEAREST:
            return
        focal = lens.focal_px / depth
        for one in puffs(seconds):
            across = lens.width_px / 2 + focal * (one.x - shift.x) + shift.turn_x_px
            down = lens.horizon_px + focal * (lens.eye + shift.y - one.y) + shift.turn_y_px
            for kind, share in ((0, 1.0), (1, one.lit)):
                layer, strength = layers[kind][one.shape], int(FULL * one.shown * share)
                if strength <= 0:
                    continue
                size = one.size * focal / layer.width_px
                place(
                    frame, layer, across - 0.5 * layer.width_px * size, down - 0.5 * layer.height_px * size, size,
                    strength=strength,
                )  # fmt: skip

    return lay
