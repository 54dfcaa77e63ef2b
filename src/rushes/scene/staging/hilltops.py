"""What stands by itself on the top of a hill, and is no building of a place: a tree, a tent.

Positions only: nothing is drawn here, and nothing here reads prompts.
"""

from __future__ import annotations

from ..acting.actors import Actor
from ..acting.pairing import scale
from ..places import Place
from ..places.nature.hill import TALL, TOP

GROWS = 2.3  # times as tall as it would stand near by
SINKS = 0.03  # world units


def on_top(people: list[Actor], setting: Place) -> list[Actor]:
    """Put a thing that is there alone on the top of the hill, if the place has one."""
    if setting.name != "hill" or len(people) != 1 or not people[0].thing or people[0].speed or not people[0].grounded:
        return people
    thing = people[0]
    scale(thing, GROWS)
    thing.x, thing.z = TOP
    thing.y = TALL - SINKS
    return people
