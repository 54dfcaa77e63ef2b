"""Who rides what: a rider and the mount are one figure, a vehicle comes along with what its rider does, and a statue's mount is of its stone.

Must not: choose figures of those who ride nothing; that is `performing.py`'s.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ...composed import OF, RIDING, STATUE, UPRIGHT
from ...model import Subject
from .casting import own_names
from .part import Part

PERSON = "human"  # whose actions are those of people
WALKING = "walk"
VEHICLES = {
    "bicycle": "ride_bicycle", "motorcycle": "ride_motorcycle", "scooter": "ride_scooter", "skateboard": "skateboard",
    "surfboard": "surf", "car": "drive_car", "truck": "drive_car", "boat": "sail", "canoe": "canoe", "sled": "sled",
}  # fmt: skip
"""What people bring along when they ride it, and the action that does."""
SMALL = ("small", "tiny")  # a boat of that size has oars and no sail
STOOD_ON = ("bicycle", "motorcycle", "scooter", "skateboard", "surfboard", "sled")


def person_of(name: str, cast: Mapping[str, Any]) -> str | None:
    """The figure as somebody with a person's limbs."""
    if cast[name].archetype is cast[PERSON].archetype:
        return name
    return UPRIGHT + name if UPRIGHT + name in cast else None


def rider_of_stone(
    subject: Subject, mount: Subject, rider: Part, carrier: Part, cast: Mapping[str, Any]
) -> Part | None:
    """Of the statue of a rider the mount is of the same stone."""
    if not rider.name.startswith(STATUE):
        return None
    who, of, stuff = rider.name.removeprefix(STATUE).partition(OF)
    rides = riding(subject, mount, replace(rider, name=who), carrier, cast) if who in cast else None
    whole = "" if rides is None else STATUE + rides.name + of + stuff
    return Part(whole, "") if RIDING in whole and whole in cast else None


def riding(subject: Subject, mount: Subject, rider: Part, carrier: Part, cast: Mapping[str, Any]) -> Part | None:
    person = person_of(rider.name, cast)
    if person is None or (mount.count > 1 and subject.count == 1):
        return None
    names = own_names(mount.kind)
    vehicle = next((VEHICLES[name] for name in (*names, carrier.name) if name in VEHICLES), None)
    if vehicle == "sail" and mount.size in SMALL and "sail" not in (subject.action, mount.action):
        vehicle = "row_boat"
    stands = subject.relation == "on" and any(name in STOOD_ON for name in names)
    aboard = (
        subject.relation == "on"
        and vehicle in ("sail", "row_boat")
        and subject.action
        in (
            "",
            "sit",
            "stand",
            "sail",
            "ride",
            "float",
            "talk",
            "laugh",
            "look_up",
            "wave",
            "point",
            "nod",
            "spread",
            "throw",
            "clap",
        )
    )
    if vehicle is not None and (subject.relation == "ride" or stands or aboard):
        return Part(person, vehicle)
    people = person == rider.name
    if subject.relation == "ride" or (subject.relation == "on" and people and subject.action in ("", "ride", "sit")):
        composed = person + RIDING + carrier.name
        if composed in cast:
            wanted = mount.action or subject.action
            gait = WALKING if WALKING in cast[composed].actions else ""
            return Part(composed, {"ride": gait, "sit": "", "hold": ""}.get(wanted, wanted))
    return None
