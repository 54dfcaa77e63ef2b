"""Who is aboard of what goes by nobody's own legs: somebody rides the motorcycle that races past, somebody drives the truck.

Part of `performing.py`, which makes figures of subjects. Whom a prompt names is aboard; where it names nobody, somebody is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ...composed import RIDING
from ...model import Subject
from .part import Part

TWO_WHEELS = {"bicycle": "ride_bicycle", "motorcycle": "ride_motorcycle"}
"""What falls over without somebody on it, and what that one does."""
RIDERS = ("man", "woman")
"""Who rides where nobody is named; which of them, the number of the subject says."""
UNDER_WAY = ("drive", "ride", "run", "walk", "jump", "slide", "fly", "race", "bounce")
"""What is said of it with somebody on it: one that is parked, or only there, has none."""
MACHINES = (
    "tractor", "truck", "bus", "train", "taxi", "police car", "fire engine", "ambulance", "helicopter", "airplane", "rocket",
    "submarine",
)  # fmt: skip
DRIVING = ("drive", "drive_car")


def at_the_wheel(
    subjects: Sequence[Subject],
    parts: dict[int, Part],
    merged: set[int],
    people: Collection[int],
    cast: Mapping[str, Any],
) -> None:
    """Who drives a machine is in it, seen where it is open: the machine goes, and no second one is brought along."""
    machine = next((i for i, s in enumerate(subjects) if s.kind in MACHINES and i in parts and i not in merged), None)
    drivers = [i for i in people if subjects[i].action in DRIVING]
    if machine is None or len(drivers) != 1 or drivers[0] in merged:
        return
    merged.add(drivers[0])
    aboard = parts[drivers[0]].name + RIDING + parts[machine].name
    if aboard in cast:
        parts[machine] = replace(parts[machine], name=aboard, colour_of=machine)
    parts[machine] = replace(parts[machine], action="drive")


def with_riders(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """Two wheels that go have somebody on them."""
    for index, part in list(parts.items()):
        rides = TWO_WHEELS.get(part.name)
        if index in merged or rides is None or subjects[index].action not in UNDER_WAY:
            continue
        who = RIDERS[index % len(RIDERS)]
        if who in cast and rides in cast[who].actions:
            parts[index] = Part(who, rides, colour_of=index)
