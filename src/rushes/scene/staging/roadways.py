"""The lane of a street that vehicles are in which a prompt names: on its pavement they would stand where people walk.

Places know nothing of this but the traffic that they have. Nothing is drawn here, and nothing reads prompts.
"""

from __future__ import annotations

from dataclasses import replace

from ..model import Scene
from ..places import Place

MOTORED = "car jeep taxi policecar bus truck fireengine ambulance motorcycle"
VEHICLES = frozenset(MOTORED.split())
"""Figures that keep to the road."""
PASSING = frozenset(("sedan", "taxi", "van", "bus"))
"""Props that tell a lane from other traffic."""
NEARBY = 7.0
"""World units; a lane farther off is that of another street."""


def in_its_lane(setting: Place, scene: Scene) -> Place:
    """The place as it is where nobody is there but vehicles: they are in its nearest lane, and nobody else is."""
    subjects = [subject for cast in scene.casts for subject in cast]
    lanes = [
        lane for lane in setting.traffic if lane.along == "x" and PASSING.issuperset(lane.props) and lane.z[1] < NEARBY
    ]
    if not subjects or not lanes or any(subject.figure not in VEHICLES for subject in subjects):
        return setting
    nearest = min(lanes, key=lambda lane: lane.z)
    traffic = tuple(lane for lane in setting.traffic if lane is not nearest)
    return replace(setting, stage_z=max(setting.stage_z, nearest.z[0]), traffic=traffic)
