"""Rails under every train: where they lie, what gives way to them, and the viaduct where a bridge is named.

Places know nothing of trains, but for those that have a track of their own. Positions and marks only: nothing is drawn here, and
nothing here reads prompts.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..acting.rolling_stock import TRAINS
from ..model import Scene
from ..places import Place, Stand
from ..places.built.grounds import road_across
from .ground import PERIOD, Soil
from .interior import Rug
from .marks import Mark
from .roadways import VEHICLES

if TYPE_CHECKING:
    from ..acting.actors import Actor

GAUGE, SLEEPER, BALLAST = 0.105, 0.17, 0.26
"""Of a train's height: from the middle of the track to a rail, to the end of a sleeper and of the gravel. As deep as the wheels
of a figure are seen, which is less than they would be in the world."""
RAIL = ((-0.008, 0.030, "#3a3634"), (0.006, 0.018, "#d8dce2"))
"""Of a rail under a roof: how far beside its middle, half its width and its colour, the foot and the head."""
CLEAR = 0.25  # world units beside the track that nothing stands in
PLATFORMS = {"train_station_platform": 6.3, "tunnel_mouth": 6.0}
"""Places with a track across the picture, and how far away its middle is."""
TUNNEL, IN_THE_HILL = "tunnel_mouth", 4.2
"""Where a train is seen to come out of a hill, and how far from the middle it begins, in one of the two that there are."""
ROADWAY = (5.35, 6.65)
"""The edges of the road that goes in there where no rails do."""
AHEAD = ("train_railway",)
"""Places with a track that leads away: where a train drives across, that is the one which there is."""
SPAN, ARCHES, DECK = (
    2.4,
    1.12,
    0.98,
)  # of the viaduct: width of a piece, its height in the world, and of that where the rails are


@dataclass(frozen=True, kw_only=True)
class Crossing:
    """Where a train drives over a bridge."""

    z: float
    gives_way: tuple[str, ...]
    """Props that stand where the viaduct comes."""


BRIDGES = {"bridge": Crossing(z=7.4, gives_way=("hanging_bridge",))}


def at_a_mouth(setting: Place, scene: Scene) -> Place:
    """A tunnel's mouth with a road into it, where no train is there but what drives on roads."""
    motored = any(subject.figure in VEHICLES for cast in scene.casts for subject in cast)
    if setting.name != TUNNEL or setting.soil is None or not motored or has_trains(scene):
        return setting
    stands = tuple(stand for stand in setting.stands if stand.prop != "signal")
    return replace(
        setting, soil=replace(setting.soil, marks=road_across(*ROADWAY)), stands=stands, sounds=("traffic", "birds")
    )


def has_track(setting: Place) -> bool:
    """Whether the place has a track across the picture, or a bridge for one."""
    return setting.name in BRIDGES or setting.name in PLATFORMS


def has_trains(scene: Scene) -> bool:
    """Whether a train is there as the scene begins, or comes later."""
    return any(subject.figure in TRAINS for cast in scene.casts for subject in cast)


def _driving(people: Sequence[Actor]) -> list[Actor]:
    return [actor for actor in people if actor.name in TRAINS and actor.grounded]


def _needing(people: Sequence[Actor], setting: Place) -> list[Actor]:
    """Trains that the place has no track for."""
    return [] if has_track(setting) else _driving(people)


def on_track(people: list[Actor], setting: Place) -> list[Actor]:
    """Put trains on the track or the bridge that the place has, the nearest one there, the others behind it."""
    trains = _driving(people)
    if setting.name == TUNNEL and not trains:
        trains = [actor for actor in people if actor.name in VEHICLES and actor.grounded]
    bridge = BRIDGES.get(setting.name)
    middle = bridge.z if bridge is not None else PLATFORMS.get(setting.name)
    if not trains or middle is None:
        return people
    nearest = min(actor.z for actor in trains)
    for actor in trains:
        aside = middle / actor.z  # farther away, the same place in the frame is farther aside
        actor.x, actor.turns_at = actor.x * aside, actor.turns_at * aside
        actor.z += middle - nearest
        if setting.name == TUNNEL and actor.speed:
            actor.x = -math.copysign(IN_THE_HILL, actor.speed)
        if bridge is not None:
            actor.y, actor.z = DECK * ARCHES, middle
    return people


def relaid(setting: Place, people: Sequence[Actor]) -> Place:
    """The place as it is where trains drive: with rails, and without what stood on them."""
    trains = _driving(people)
    if not trains:
        return setting
    bridge = BRIDGES.get(setting.name)
    if bridge is not None:
        stands = tuple(stand for stand in setting.stands if stand.prop not in bridge.gives_way)
        traffic = tuple(lane for lane in setting.traffic if not lane.y[1])
        return replace(setting, stands=(*stands, *_viaduct(bridge.z)), traffic=traffic)
    if setting.name in PLATFORMS:
        return replace(setting, traffic=tuple(lane for lane in setting.traffic if lane.z[0] > 8.0))
    if setting.interior is not None:
        rails = tuple(rug for actor in trains for rug in _laid_in(actor.z, actor.height))
        return replace(setting, interior=replace(setting.interior, rugs=rails))
    if setting.name in AHEAD and setting.soil is not None:
        ahead = tuple(lane for lane in setting.traffic if lane.along == "x")
        return replace(setting, soil=replace(setting.soil, marks=()), traffic=ahead)
    return setting


def _laid_in(z: float, tall: float) -> tuple[Rug, ...]:
    """Rails on their slab on the floor of a tunnel."""
    slab = Rug(first="#77726a", second="#5c5852", z=z, wide=0.52 * PERIOD, deep=BALLAST * tall, shape="square")
    lines = ((z + side * GAUGE * tall + aside, deep, colour) for side in (-1, 1) for aside, deep, colour in RAIL)
    return (
        slab,
        *(Rug(first=c, second=c, z=at, wide=0.52 * PERIOD, deep=d, shape="square") for at, d, c in lines),
    )


def clear_of(stands: list[Stand], people: Sequence[Actor], setting: Place) -> list[Stand]:
    """The stands without those that stand on the rails."""
    tracks = [(actor.z, BALLAST * actor.height + CLEAR) for actor in _needing(people, setting)]
    return [stand for stand in stands if stand.y or all(abs(stand.z - z) > half for z, half in tracks)]


def with_rails(soil: Soil, people: Sequence[Actor], setting: Place, *, snowy: bool) -> Soil:
    """The ground with a track under each train that the place has none for, gravel below all of them."""
    gravel, sleepers, rails = [], [], []
    for actor in _needing(people, setting):
        z, tall = actor.z, actor.height
        stones = "#c9ccd6" if snowy else "#8f867e"
        gravel.append(
            Mark(z=(z - BALLAST * tall, z + BALLAST * tall), colour=stones, tile=(0.12, 0.09), vary=0.5, joint=0.3)
        )
        sleepers.append(Mark(z=(z - SLEEPER * tall, z + SLEEPER * tall), colour="#5f4636", dash_x=(0.5, 0.42)))
        for rail in (z - GAUGE * tall, z + GAUGE * tall):
            rails.append(Mark(z=(rail - 0.035, rail + 0.020), colour="#4a4442"))
            rails.append(Mark(z=(rail - 0.012, rail + 0.026), colour="#d8dce2"))
    return replace(soil, marks=(*soil.marks, *gravel, *sleepers, *rails))


def _viaduct(z: float) -> list[Stand]:
    """A bridge of stone arches from edge to edge of the world."""
    pieces = round(PERIOD / (SPAN * ARCHES))
    wide = PERIOD / pieces
    return [Stand(prop="viaduct", x=n * wide, z=z + 0.25, height=wide / SPAN, single=True) for n in range(pieces)]
