"""What comes off somebody who is there: the steam of a cup, the smoke of a locomotive, the flames of a campfire, dust behind wheels.

Here lives where it leaves a figure, and that each puff stays where it was let off while the figure goes on. What a prompt says of
steam and smoke is a sight (`Scene.sights`); where nobody is there to give it off, it rises from the place. Nothing here reads prompts.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

from ..acting.actors import Actor
from ..acting.ways import LAUNCH
from ..drawing.blend import FULL, place
from ..drawing.lens import Shift
from ..drawing.planes import Frame
from ..drawing.shade import display, hexed, linear
from ..model import Scene
from ..places import Living, Place
from .exhaust import clouds_of_launch
from .living import build_living, fire, puff
from .spray import leaps, spray_item
from .stage import NEAREST, Item, Stage

BRIGHT = 0.3  # dark air, below which white steam would not be seen before the walls of a room
GROW = (0.55, 0.95)  # a puff's width as it leaves, and what it gains on its way


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a figure gives something off; lengths as shares of its height."""

    gives: str
    """steam, smoke or dust"""
    up: float
    ahead: float = 0.0
    wide: float = 0.4
    high: float = 1.0
    seconds: float = 3.4
    """How long a puff is seen."""
    always: bool = False
    """Whether it does so without being asked."""
    along: float = 0.0
    """The share of the way that a puff goes along with who is fast: what leaves a thin pipe would else be beads on a string."""
    puffs: int = 12
    """How many are seen at once: who is fast leaves gaps between few."""
    colour: str = ""


STEAM = Source(gives="steam", up=0.95, wide=0.62, high=1.5)
SERVED_HOT = (
    "croissant",
    "bread",
    "roast",
    "steak",
    "dumplings",
    "spaghetti",
    "taco",
    "fries",
    "cake",
    "cookie",
    "popcorn",
    "egg",
    "sandwich",
    "pan",
)
"""What steams only where a prompt says so."""
SOURCES: Mapping[str, Source] = {
    "cup": Source(gives="steam", up=0.80, wide=0.46, high=0.80),
    "bowl": STEAM, "soup": Source(gives="steam", up=0.84, wide=0.62, high=0.9, always=True),
    "teapot": Source(gives="steam", up=0.64, ahead=0.62, wide=0.34, high=1.1, always=True),
    "kettle": Source(gives="steam", up=0.62, ahead=0.58, wide=0.34, high=1.1, always=True),
    "pot": Source(gives="steam", up=0.9, wide=0.8, high=1.4, always=True),
    "pizza": Source(gives="steam", up=0.5, wide=0.9, high=1.0), "burger": STEAM, "hotdog": STEAM, "pancakes": STEAM,
    "bathtub": STEAM,
    **dict.fromkeys(SERVED_HOT, Source(gives="steam", up=0.9, wide=0.7, high=2.2)),
    "train": Source(gives="smoke", up=0.93, ahead=0.47, wide=0.26, high=0.75, seconds=2.6, always=True, puffs=26, colour="#f1efed"),
    "tractor": Source(gives="smoke", up=0.755, ahead=0.305, wide=0.17, high=0.42, seconds=1.6, along=0.82, always=True, puffs=14, colour="#bdbab6"),
    "house": Source(gives="smoke", up=1.40, ahead=0.30, wide=0.20, high=0.9, seconds=6.0),
    "car": Source(gives="smoke", up=0.12, ahead=-1.0, wide=0.25, high=0.4, seconds=1.6),
    "jeep": Source(gives="smoke", up=0.12, ahead=-0.8, wide=0.25, high=0.4, seconds=1.6),
    "truck": Source(gives="smoke", up=0.12, ahead=-0.8, wide=0.25, high=0.4, seconds=1.6),
    "campfire": Source(gives="smoke", up=0.85, wide=0.5, high=2.0, seconds=5.5, always=True),
}  # fmt: skip
FLAMES: Mapping[str, tuple[float, float, float]] = {"campfire": (0.12, 0.62, 0.95), "fireplace": (0.09, 0.34, 0.42)}
"""Of what burns by itself: how far up its flames begin, how broad and how high they are, shares of its height."""
LIT = ("candle", "match", "lantern", "lamp", "paperlantern", "pumpkin", *FLAMES)
"""What burns without being on fire."""
ON_FIRE = Source(gives="smoke", up=0.9, wide=0.55, high=1.6, seconds=4.5)
DUST_SECONDS = 1.7  # that a puff of dust hangs over dry ground
FAST = 0.15  # world units a second, from which on somebody raises dust
HARD = ("boards", "ice", "snow")
"""Ground that has no dust on it."""
RISING = (
    Living(kind="smoke", x=-2.6, z=9.0, width=1.0, height=3.6, drift=0.3, colour="#9a9794"),
    Living(kind="smoke", x=4.4, z=12.5, width=1.2, height=4.2, drift=0.3, colour="#a3a09d"),
)
CHIMNEY_SMOKE = ("steam", "smoke")
"""Props that rise from chimneys."""
MISTY = (
    Living(kind="mist", x=-1.8, z=5.4, width=2.6, height=1.1), Living(kind="mist", x=1.6, z=6.2, width=3.0, height=1.2),
    Living(kind="mist", x=0.2, z=8.2, width=4.0, height=1.5),
)  # fmt: skip
"""Smoke and steam of a place where nobody is to give it off."""


def build_vapours(stage: Stage) -> None:
    """Make the items of all that comes off the actors of a stage, and off the place where the scene asks for more."""
    found: set[str] = set()
    stage.items += [spray_item(stage, actor, number) for number, actor in enumerate(stage.actors) if leaps(actor)]
    for number, actor in enumerate(stage.actors):
        source = SOURCES.get(actor.name.rpartition(" riding ")[2])  # who is on it changes nothing of its smoke
        burns = _burns(stage.scene, actor)
        if actor.name in FLAMES or burns:
            stage.items += fire(stage, _flames(actor))
        if actor.action == LAUNCH:
            stage.items += clouds_of_launch(stage, actor, number)
            found.add("smoke")
        if burns:
            source = replace(ON_FIRE, always=True)
        if source is not None and (source.always or source.gives in stage.scene.sights) and not actor.strewn:
            stage.items.append(_plume(stage, actor, source, number))
            found.add(source.gives)
        if _raises_dust(stage, actor):
            stage.items.append(_plume(stage, actor, _dust(stage, actor), number))
    living = (
        *_of_place(stage.scene, stage.place, "smoke", RISING),
        *_of_place(stage.scene, stage.place, "steam", MISTY),
    )
    wanted = [one for one in living if {"smoke": "smoke", "mist": "steam"}[one.kind] not in found]
    if wanted:
        build_living(stage, wanted)


def _raises_dust(stage: Stage, actor: Actor) -> bool:
    """Whether somebody goes over ground of which it was said that dust rises from it."""
    place = stage.place
    dry = (
        place.interior is None
        and place.sky in ("open", "above", "space")
        and stage.scene.weather in ("clear", "cloud", "fog")
    )
    return (
        "dust" in stage.scene.sights and dry and place.soil is not None and place.soil.kind not in HARD
        and actor.grounded and not actor.strewn and not actor.waterline and abs(actor.speed) > FAST
    )  # fmt: skip


def _dust(stage: Stage, actor: Actor) -> Source:
    """Behind its feet or wheels, of the colour of the ground and as high as it is fast."""
    soil = stage.place.soil
    first = soil.first if soil is not None else linear("#d8b78a")
    pale = hexed(tuple(0.55 * part**0.5 + 0.45 for part in first))
    pace = min(abs(actor.speed) / 3.0, 1.0)
    left, right, _, _ = actor.box
    return Source(
        gives="dust", up=0.10, ahead=-0.36 * (right - left), wide=0.50 + 0.35 * pace, high=0.16 + 0.20 * pace, seconds=DUST_SECONDS,
        puffs=13, colour=pale,
    )  # fmt: skip


def _chimneys(setting: Place) -> tuple[Living, ...]:
    """Smoke where that of the chimneys of a place is seen."""
    spots = [stand for stand in setting.stands if stand.prop in CHIMNEY_SMOKE and stand.y > 1.0]
    return tuple(
        Living(kind="smoke", x=s.x, y=s.y, z=s.z - 0.05, width=0.55, height=2.6, drift=0.3, colour="#b4b0ac")
        for s in spots
    )


def _of_place(scene: Scene, setting: Place, sight: str, living: tuple[Living, ...]) -> tuple[Living, ...]:
    outdoors = setting.sky == "open" and setting.interior is None
    has = any(one.kind in (("smoke", "plume") if sight == "smoke" else ("mist",)) for one in setting.living)
    if sight == "smoke":
        living = _chimneys(setting) or living
    return living if sight in scene.sights and outdoors and not has else ()


def _burns(scene: Scene, actor: Actor) -> bool:
    """Whether it was said to burn and does so only if it is on fire."""
    return 0 <= actor.who < len(scene.subjects) and scene.subjects[actor.who].action == "burn" and actor.name not in LIT


def _flames(actor: Actor) -> Living:
    if actor.name not in FLAMES:
        left, right, low, top = (share * actor.height for share in actor.box)
        middle = actor.x + 0.5 * (left + right)
        return Living(
            kind="fire", x=middle, y=actor.y + low + 0.45 * (top - low), z=actor.z - 0.03, width=0.75 * (right - left), height=0.9 * (top - low)
        )  # fmt: skip
    up, wide, high = (share * actor.height for share in FLAMES[actor.name])
    return Living(kind="fire", x=actor.x, y=actor.y + up, z=actor.z - 0.03, width=wide, height=high)


def _plume(stage: Stage, actor: Actor, source: Source, number: int) -> Item:
    """Puffs that leave the figure, rise, spread and thin out; the oldest lie behind."""
    lens, steam = stage.lens, source.gives == "steam"
    bright = stage.place.interior is not None and stage.air.dark < BRIGHT
    colour, edge = (("#d8e2ec" if bright else "#ffffff"), 0.85) if steam else (source.colour or "#c9c5c1", 0.45)
    layers = [puff(stage.air.light, number * 11 + k, display(colour), edge) for k in range(3)]
    strength = (0.82 if bright else 0.66) if steam else 0.60
    if source.gives == "dust":
        edge, strength = 1.0, 0.30

    def lay(frame: Frame, shift: Shift, seconds: float) -> None:
        depth = actor.z - shift.z
        if depth < NEAREST:
            return
        focal = lens.focal_px / depth
        ages = [((seconds / source.seconds + k / source.puffs) % 1.0, k) for k in range(source.puffs)]
        for age, k in sorted(ages, reverse=True):
            x, y, facing, _ = actor.where(seconds - age * source.seconds * (1.0 - source.along))  # where it was let off
            waver = (0.10 + 0.22 * age) * math.sin(seconds * 1.3 + k * 2.1 + age * 4.0)
            x += actor.height * (source.ahead * facing + source.wide * waver)
            y += actor.height * (source.up + source.high * age**0.85)
            layer = layers[k % len(layers)]
            size = source.wide * actor.height * (GROW[0] + GROW[1] * age) * focal / layer.width_px
            left = lens.width_px / 2 + focal * (x - shift.x) + shift.turn_x_px - 0.5 * layer.width_px * size
            top = lens.horizon_px + focal * (lens.eye + shift.y - y) + shift.turn_y_px - 0.5 * layer.height_px * size
            shown = min(age * (40.0 if source.along else 9.0), 1.0) * min((1.0 - age) * 1.6, 1.0)
            place(frame, layer, left, top, size, strength=int(FULL * strength * shown))

    return Item(actor.z - 0.01, lay)
