"""What breaks, pops or explodes: until then it is whole, then it is gone, and its pieces fly where they fall.

Pieces are actors of their own, as many as are seen at once, in the colours of what they are of. Here lives when something breaks and
where its pieces go; what a piece looks like is in `figures/cast/things/pieces.py`. Nothing here reads prompts.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..model import Scene
from .actors import POSES_MIN, SHUT_SECONDS, Actor
from .ways import DONE, GRAVITY, Change, Way

Colour = tuple[float, float, float]
BREAKS = 1.2  # seconds after which it does; what falls first breaks where it lands
DROPPED, LETS_GO = (
    0.40,
    0.6,
)  # of its own height, that what shatters is above its place before, and seconds until it falls
SWELLS, SWELLING = 0.16, 0.5  # how much larger what pops becomes, and in how many seconds before
TURNS = 0.9  # seconds that a piece turns over in the air
BOUNCES = 0.28  # of its speed, with which a piece comes off the ground once
STANDS_FIRM = ("mirror", "window", "door", "house", "castle", "car", "truck", "bus", "tv", "piano")
"""What is too large or too fixed to fall before it shatters."""


@dataclass(frozen=True, kw_only=True)
class Breaking:
    """How one verb takes a thing apart."""

    names: tuple[str, ...]
    """Figures of its pieces, by turns."""
    count: int
    size: tuple[float, float]
    """Of a piece, least and most, of the thing's own height."""
    speed: tuple[float, float]
    """World units a second, for a thing one unit tall."""
    up: float
    """How much of its speed goes up, at least: -1 to all sides."""
    gravity: float = GRAVITY
    falls: bool = False
    """Whether it falls before it breaks."""
    swells: bool = False
    fiery: bool = False
    stays: bool = True
    """Whether its pieces lie there afterwards."""


WAYS: Mapping[str, Breaking] = {
    "shatter": Breaking(
        names=("shard", "splinter"), count=26, size=(0.10, 0.24), speed=(0.7, 2.3), up=0.15, falls=True
    ),
    "pop": Breaking(names=("scrap",), count=14, size=(0.10, 0.20), speed=(1.0, 3.0), up=-1.0, gravity=2.6, swells=True),
    "explode": Breaking(names=("crumb", "shard"), count=30, size=(0.10, 0.22), speed=(1.8, 4.2), up=0.0, fiery=True),
}
IN_THE_AIR = ("fly", "swim", "float")
OF_WATER = ("soapbubble",)
"""What pops into drops."""
EATEN = (
    "watermelon",
    "apple",
    "orange",
    "egg",
    "pumpkin",
    "cookie",
    "bread",
    "cake",
    "donut",
    "burger",
    "strawberry",
    "pizza",
    "cheese",
    "chocolate",
)
"""What breaks into crumbs and not into shards."""
OUT = {"candle": ("candleout", 0.735)}
"""What burns, what is left when it is blown out, and how tall that is beside it."""
FULL = (
    "cup",
    "wineglass",
    "bottle",
    "can",
    "jar",
    "bowl",
    "soup",
    "vase",
    "pot",
    "teapot",
    "kettle",
    "perfume",
    "fishbowl",
)
"""What something runs out of as it tips over."""
COLOURS = 3
"""Of a thing, that its pieces are of: those that most of it is in."""
WATER, DROPS, SPLASHES = (0.72, 0.88, 0.96), 34, 1.5
"""Of a splash: its colour, how many drops, and seconds from one to the next."""
WISP, WISPS = (0.86, 0.86, 0.88), 8
FLAT = 0.05  # of a puddle, beside how broad it is
PUDDLE, CYCLE = 1.3, 3.0
"""How broad a puddle becomes, beside half of what melts, and seconds that its pose takes."""
PUFFS, PUFF_SECONDS, FLASH = 7, 2.6, 0.45
"""Of an explosion: how many clouds of smoke, how long each takes to thin out, and how long its fire is seen, seconds."""


def pieces(people: Sequence[Actor], scene: Scene, cast: Mapping[str, Any]) -> list[Actor]:
    """The pieces of those who break in the scene; who does is given the way that ends with it."""
    found: list[Actor] = []
    for number, actor in enumerate(people):
        asked = scene.subjects[actor.who].action if 0 <= actor.who < len(scene.subjects) else ""
        how = WAYS.get(asked)
        if asked == "splash" and actor.thing and not actor.strewn:
            found += _splash(actor, random.Random(scene.variation + 61 * number))
        if asked == "go_out" and actor.name in OUT:
            found += _put_out(actor, random.Random(scene.variation + 61 * number))
        runs_out = (asked == "melt" and actor.way is not None) or (asked == "tip" and actor.name in FULL)
        if actor.thing and runs_out and not actor.strewn:
            found.append(_puddle(actor, cast[actor.name]))
            if asked == "tip":  # out of its mouth, which lies there then
                low, top = (share * actor.height for share in actor.box[2:])
                found[-1].x, found[-1].z = actor.x + actor.facing * 0.9 * (top - low), actor.z - 0.03
        if how is None or not actor.thing or actor.strewn:
            continue
        chance = random.Random(scene.variation + 61 * number)
        drop = DROPPED * actor.height if how.falls and actor.name not in STANDS_FIRM and _stands(actor) else 0.0
        when = LETS_GO + math.sqrt(2.0 * drop / GRAVITY) if drop else BREAKS
        actor.way, actor.steps, actor.speed = _until(when, drop, how), 1, 0.0
        found += _pieces_of(actor, cast[actor.name], how, when, chance)
        if how.fiery and actor.name not in EATEN:
            found += _fire_of(actor, when, chance)
    return found


def _stands(actor: Actor) -> bool:
    """Whether it is on the ground, on a table or on anything else, and not in the air."""
    return actor.action not in IN_THE_AIR


def _until(when: float, drop: float, how: Breaking) -> Way:
    """Whole until that moment: it falls from above its place, or swells."""

    def way(seconds: float, speed: float) -> Change:
        if seconds >= when:
            return Change(seen=False)
        if drop:
            since = max(seconds - LETS_GO, 0.0)
            return Change(y=max(drop - 0.5 * GRAVITY * since * since, 0.0))
        full = min(max((seconds - when + SWELLING) / SWELLING, 0.0), 1.0) if how.swells else 0.0
        return Change(tall=1.0 + SWELLS * full * full, wide=1.0 + SWELLS * full * full)

    return way


def _splash(actor: Actor, chance: random.Random) -> list[Actor]:
    """Water about the foot of a thing, and a crown of drops that leaps up from it again and again."""
    left, right, low, top = (share * actor.height for share in actor.box)
    broad, tall, foot = right - left, top - low, actor.y + low
    pool = _puddle(actor, None, WATER)
    pool.height, pool.way, found = 1.5 * pool.height, None, []
    for k in range(DROPS):
        side = -1.0 + 2.0 * (k + 0.5) / DROPS
        lift = math.sqrt(2.0 * GRAVITY * tall * chance.uniform(0.25, 0.95) * (1.15 - 0.6 * abs(side)))
        front = k % 3 != 2
        drop = replace(
            _piece(actor, "drop", WATER, max(tall, 0.6 * broad) * chance.uniform(0.05, 0.11), 0.0, chance),
            x=actor.x + 0.5 * (left + right) + (0.30 * side + math.copysign(0.18, side)) * broad, y=foot, z=actor.z + (-0.03 if front else 0.03), once=(0.0, 0.0), cycle_seconds=CYCLE,
            way=_leaping(chance.random() * SPLASHES * 0.45, 0.95 * side * broad + chance.uniform(-0.1, 0.1), lift),
        )  # fmt: skip
        found.append(drop)
    return [pool, *found]


def _leaping(begins: float, side: float, lift: float) -> Way:
    """Up out of the water and back into it, once every SPLASHES seconds."""
    takes = 2.0 * lift / GRAVITY

    def way(seconds: float, speed: float) -> Change:
        since = (seconds - begins) % SPLASHES
        if seconds < begins or since > takes:
            return Change(seen=False)
        return Change(x=side * since / takes, y=lift * since - 0.5 * GRAVITY * since * since)

    return way


def _put_out(actor: Actor, chance: random.Random) -> list[Actor]:
    """The smoke of what goes out, which stands there without its flame from then on."""
    name, tall = OUT[actor.name]
    actor.landed = replace(actor, name=name, height=tall * actor.height, way=None, steps=1, phase=0.0, pose_px=0)
    actor.way, actor.way_takes = _as_it_is, BREAKS
    _, _, low, top = (share * actor.height for share in actor.box)
    return [
        replace(
            _piece(actor, "puff", WISP, 0.11 * (top - low), BREAKS, chance), y=actor.y + low + 0.74 * (top - low), z=actor.z - 0.01, once=(0.0, 0.0),
            way=_rising(BREAKS + 0.22 * k, 0.10 * (-1) ** k * (top - low), 0.55 * (top - low)),
        )
        for k in range(WISPS)
    ]  # fmt: skip


def _as_it_is(seconds: float, speed: float) -> Change:
    return Change()


def _puddle(actor: Actor, species: Any, water: Colour | None = None) -> Actor:
    """What runs out under it as it melts, in its own colour."""
    left, right, low, _ = (share * actor.height for share in actor.box)
    broad, colour = right - left, water or _colours(species, actor)[0]
    puddle = Actor(
        name="puddle", action="sway", x=actor.x + 0.5 * (left + right), y=actor.y + low, z=actor.z + 0.02, height=PUDDLE * FLAT * broad, speed=0.0,
        cycle_seconds=CYCLE, phase=0.0, grounded=False, facing=1, colour=colour, thing=True, steps=1, strewn=True, wide=broad, way_begins=actor.way_begins,
    )  # fmt: skip
    puddle.way = _spreading
    return puddle


def _spreading(seconds: float, speed: float) -> Change:
    size = min(max(seconds / DONE, 0.02), 1.0) ** 0.6
    return Change(tall=size, wide=size)


def _pieces_of(actor: Actor, species: Any, how: Breaking, when: float, chance: random.Random) -> list[Actor]:
    left, right, low, top = (share * actor.height for share in actor.box)
    tall, broad = top - low, right - left
    colours = _colours(species, actor)
    names = ("drop",) if actor.name in OF_WATER else ("crumb", "drop", "crumb") if actor.name in EATEN else how.names
    ground = actor.y + low if _stands(actor) else 0.0
    found = []
    for k in range(how.count):
        across, up = chance.uniform(-0.42, 0.42), chance.uniform(0.08, 0.92)
        height = max(tall, broad) * chance.uniform(*how.size)
        heading = math.tau * (k + chance.random()) / how.count
        speed = chance.uniform(*how.speed) * (0.35 + 0.65 * max(tall, broad))
        side, lift = math.cos(heading) * speed, max(math.sin(heading), how.up) * speed
        begins = actor.y + low + up * tall
        found.append(
            replace(
                _piece(actor, names[k % len(names)], colours[k % len(colours)], height, when, chance),
                x=actor.x + 0.5 * (left + right) + across * broad, y=begins, z=actor.z - 0.12 * chance.uniform(-1.0, 1.0),
                way=_flung(when, side + 0.6 * across * speed, lift, begins - ground - 0.12 * height, how.gravity),
            )
        )  # fmt: skip
    return found


def _piece(actor: Actor, name: str, colour: Colour | None, height: float, when: float, chance: random.Random) -> Actor:
    return Actor(
        name=name, action="sway", x=actor.x, y=actor.y, z=actor.z, height=height, speed=0.0,
        cycle_seconds=when + TURNS * chance.uniform(0.8, 1.3) - SHUT_SECONDS, phase=0.0, grounded=False, facing=chance.choice((1, -1)),
        colour=colour, thing=True, steps=POSES_MIN, strewn=True, wide=height, once=(0.0, chance.uniform(0.80, 0.97)), way_begins=actor.way_begins,
    )  # fmt: skip


def _flung(when: float, side: float, lift: float, high: float, gravity: float) -> Way:
    """From that moment on through the air, once off the ground `high` below, and there it lies."""
    high = max(high, 0.0)
    lands = (lift + math.sqrt(lift * lift + 2.0 * gravity * high)) / gravity
    hop = BOUNCES * math.sqrt(lift * lift + 2.0 * gravity * high)
    again = 2.0 * hop / gravity

    def way(seconds: float, speed: float) -> Change:
        since = seconds - when
        if since < 0.0:
            return Change(seen=False)
        along = side * (min(since, lands) + 0.45 * min(max(since - lands, 0.0), again))
        if since < lands:
            return Change(x=along, y=lift * since - 0.5 * gravity * since * since)
        rest = min(since - lands, again)
        return Change(x=along, y=hop * rest - 0.5 * gravity * rest * rest - high)

    return way


def _fire_of(actor: Actor, when: float, chance: random.Random) -> list[Actor]:
    """A ball of fire that is soon gone, and clouds of smoke that rise from it."""
    left, right, low, top = (share * actor.height for share in actor.box)
    size = 1.15 * max(top - low, right - left)
    x, y = actor.x + 0.5 * (left + right), actor.y + 0.5 * (low + top)
    blast = replace(
        _piece(actor, "blast", None, size, when, chance),
        x=x,
        y=y,
        z=actor.z - 0.14,
        once=(0.0, 0.0),
        way=_flaring(when),
    )
    found = [blast]
    for k in range(PUFFS):
        aside = size * chance.uniform(-0.45, 0.45)
        found.append(
            replace(
                _piece(actor, "puff", None, size * chance.uniform(0.35, 0.6), when, chance), x=x + aside, y=y - 0.2 * size, z=actor.z + 0.1 * (k - 3),
                once=(0.0, 0.0), way=_rising(when + 0.04 * k, 0.6 * aside, size * chance.uniform(0.35, 0.8)),
            )
        )  # fmt: skip
    return found


def _flaring(when: float) -> Way:
    def way(seconds: float, speed: float) -> Change:
        since = (seconds - when) / FLASH
        if not 0.0 <= since < 1.0:
            return Change(seen=False)
        size = 0.25 + 1.0 * math.sin(math.pi * min(since * 0.62 + 0.1, 1.0))
        return Change(tall=size, wide=size)

    return way


def _rising(when: float, aside: float, high: float) -> Way:
    def way(seconds: float, speed: float) -> Change:
        age = (seconds - when) / PUFF_SECONDS
        if not 0.0 <= age < 1.0:
            return Change(seen=False)
        size = (0.25 + 1.5 * age**0.5) * min(1.0, 4.0 * (1.0 - age))
        return Change(x=aside * age, y=high * age**0.7, tall=max(size, 0.02), wide=max(size, 0.02))

    return way


def _colours(species: Any, actor: Actor) -> list[Colour | None]:
    """The colours that most of it is in, the one that was asked for in the place of its own."""
    solids = getattr(species.shape, "solids", ())
    palette = species.paint(actor.colour)
    large: dict[str, float] = {species.main: 0.0}
    for solid in solids:
        large[solid.colour] = large.get(solid.colour, 0.0) + math.prod(solid.size[:3])
    names = sorted(large, key=lambda name: -large[name])[:COLOURS]
    return [palette[name] for name in names if name in palette] or [actor.colour]
