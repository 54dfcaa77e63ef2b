"""A table under what is small and by itself in a room: nobody serves a cup of coffee on the floor.

Positions only: which things are put on a table, how large they are on it, and what shade they throw there. Nothing here reads prompts.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .actors import POSES_MIN, Actor
from .casting import FISH
from .effects import soft_shadow
from .lens import Lens, Shift
from .model import Scene, Subject
from .pairing import scale
from .planes import Frame
from .stage import NEAREST, Item

TABLE = "tabletop"
TOP = 0.775  # of the table's height: where things stand on it, as a camera sees it that looks down a little
HIGH = 0.96  # world units
BROAD, TALL = 1.30, 0.74  # world units that all of what is on it may take, and each of it
THINGS = """
apple banana bottle book bowl broccoli burger cake candle carrot clock crown cup donut egg flower fork gift
glasses hairdrier hat hotdog icecream keyboard knife lamp lantern laptop computermouse magnifier match microwave orange
pancakes phone pizza plant pot remote sandwich scissors shoe soup spoon strawberry teapot teddy toaster toothbrush vase
watch watermelon wineglass handbag sushi taco fries salad spaghetti cookie bread cheese croissant popcorn spinningtop box camera fishbowl typewriter recordplayer
"""
SMALL = frozenset(THINGS.split())
"""Figures that are put there."""
BOWLS = ("bowl", "fishbowl")
STAYS = ("", "stand", "burn", "open", "close", "bloom", "melt", "spin", "grow", "park", "float")
"""What a thing on a table may do; what falls, rolls or flies does it in the room."""


def on_a_table(scene: Scene, cast: Any) -> int:
    """The index of the subject that is put on a table, -1 where none is: it is alone as the scene begins."""
    first: Sequence[Subject] = scene.earlier[0].subjects if scene.earlier else scene.subjects
    bowls = [n for n, one in enumerate(first) if one.kind in BOWLS]
    if len(first) == 2 and bowls and first[1 - bowls[0]].relation == "in" and first[1 - bowls[0]].kind in FISH:
        index = bowls[0]  # the fish is in it
    elif len(first) != 1 or first[0].relation or first[0].action not in STAYS or first[0].many:
        return -1
    else:
        index = 0
    for company in scene.earlier:
        index = company.after[index] if index >= 0 else -1
    return index


def laid(people: list[Actor], scene: Scene, lens: Lens, cast: Any) -> list[Actor]:
    """The actors of a room, with a table under the small thing that is what the scene is about."""
    index = on_a_table(scene, cast)
    things = [actor for actor in people if actor.who == index >= 0]
    if not things or any(actor.name not in SMALL or not actor.grounded for actor in things):
        return people
    wide = max(a.x + a.box[1] * a.height for a in things) - min(a.x + a.box[0] * a.height for a in things)
    tall = max((a.box[3] - a.box[2]) * a.height for a in things)
    fit = min(1.0, BROAD / wide, TALL / tall)
    middle = sum(a.x for a in things) / len(things)
    for actor in things:
        scale(actor, fit)
        actor.x = middle + fit * (actor.x - middle)
        actor.y, actor.grounded = actor.y + TOP * HIGH, False
    height = HIGH
    table = Actor(
        name=TABLE, action=cast[TABLE].actions[0], x=middle, y=0.0, z=max(a.z for a in things) + 0.02, height=height, speed=0.0,
        cycle_seconds=4.0, phase=0.0, grounded=True, facing=1, thing=True, steps=1, wide=2.3 * height,
        pose_px=max(POSES_MIN, round(height * lens.focal_px / things[0].z)), box=(-1.13, 1.13, 0.0, 1.0),
    )  # fmt: skip
    return [*people, table]


def shades(people: Sequence[Actor], lens: Lens) -> list[Item]:
    """What stands on the table darkens it where it touches."""
    table = next((actor for actor in people if actor.name == TABLE), None)
    if table is None:
        return []
    return [
        _shade(actor, lens) for actor in people if actor.name in SMALL and not actor.grounded and actor.z <= table.z
    ]


def _shade(actor: Actor, lens: Lens) -> Item:
    left, right, low, _ = (share * actor.height for share in actor.box)

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = actor.z - shift.z
        if depth < NEAREST:
            return
        x, y, _, _ = actor.where(seconds)
        focal = lens.focal_px / depth
        at_x = lens.width_px / 2 + focal * (x + 0.5 * (left + right) - shift.x) + shift.turn_x_px
        at_y = lens.horizon_px + focal * (lens.eye + shift.y - y - low - 0.03 * actor.height) + shift.turn_y_px
        wide = 0.56 * (right - left) * focal
        soft_shadow(frame, at_x, at_y, wide, 0.17 * wide, 0.55)

    return Item(actor.z + 0.01, lay)
