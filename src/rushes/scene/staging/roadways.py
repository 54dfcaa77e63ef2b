"""The lane of a street that vehicles are in which a prompt names: on its pavement they would stand where people walk. Where a
city has but an avenue that leads away, a street crosses it.

Places know nothing of this but the traffic that they have. Nothing is drawn here, and nothing reads prompts.
"""

from __future__ import annotations

from dataclasses import replace

from ..model import Scene
from ..places import Place
from ..places.built.grounds import road_across

MOTORED = "car jeep taxi policecar bus doubledecker tram truck snowplow fireengine ambulance motorcycle"
VEHICLES = frozenset(MOTORED.split())
"""Figures that keep to the road."""
PASSING = frozenset(("sedan", "taxi", "van", "bus"))
"""Props that tell a lane from other traffic."""
AVENUES = ("downtown",)
"""Places with an avenue of marks on their ground."""
NEARBY = 7.0
"""World units; a lane farther off is that of another street."""
CROSSING = (-0.3, 1.9)
"""Where the edges of a street across are, seen from the stage: whoever drives there is in its nearer lane; world units."""
CLEAR = 0.2
"""Beside it, free of lamps and trees."""


def in_its_lane(setting: Place, scene: Scene) -> Place:
    """The place as it is where nobody is there but vehicles: they are in its nearest lane, and nobody else is."""
    subjects = [subject for cast in scene.casts for subject in cast]
    if not subjects or any(subject.figure not in VEHICLES for subject in subjects):
        return setting
    if setting.soil is not None and (setting.soil.kind == "road" or setting.name in AVENUES):
        return _with_a_street_across(setting)
    lanes = [
        lane for lane in setting.traffic if lane.along == "x" and PASSING.issuperset(lane.props) and lane.z[1] < NEARBY
    ]
    if not lanes:
        return setting
    nearest = min(lanes, key=lambda lane: lane.z)
    traffic = tuple(lane for lane in setting.traffic if lane is not nearest)
    return replace(setting, stage_z=max(setting.stage_z, nearest.z[0]), traffic=traffic)


def _with_a_street_across(setting: Place) -> Place:
    """An avenue that leads away, and a street through it where the stage is; nothing stands on that."""
    assert setting.soil is not None
    near, far = (setting.stage_z + edge for edge in CROSSING)
    own = [mark for mark in setting.soil.marks if not near - CLEAR < mark.z[0] < far + CLEAR]
    marks = (*own, *road_across(near, far))
    stands = tuple(stand for stand in setting.stands if stand.y or not near - CLEAR < stand.z < far + CLEAR)
    return replace(setting, soil=replace(setting.soil, marks=marks), stands=stands, gloss=0.0)
