"""Who and what is by itself on the top of a hill, and is no building of a place: a tree, a tent, a girl with a kite.

Positions only: nothing is drawn here, and nothing here reads prompts.
"""

from __future__ import annotations

from ..acting.actors import Actor
from ..acting.pairing import scale
from ..places import Place
from ..places.nature.hill import TALL, TOP

GROWS = 2.3  # times as tall as it would stand near by
STANDS_OUT = 1.3  # and whoever is not fixed there
SINKS = 0.03  # world units
LEVEL = 1.7  # half of the width of the top that is walked on
DEEPEST = 0.6  # how far behind the first of them the others may be
ABOVE = 0.9  # of the hill's height: a building there leaves no room


def on_top(people: list[Actor], setting: Place) -> list[Actor]:
    """Put those who are there alone on the top of the hill, if the place has one with nothing else on it: who walks there turns round
    before it falls away."""
    there = [actor for actor in people if actor.grounded and not actor.strewn]
    if setting.name != "hill" or not there or any(stand.alone and stand.y > ABOVE * TALL for stand in setting.stands):
        return people
    larger = GROWS if all(actor.thing and not actor.speed for actor in there) else STANDS_OUT
    left, right = min(actor.x for actor in there), max(actor.x for actor in there)
    nearest = min(actor.z for actor in there)
    middle, fit = 0.5 * (left + right), min(1.0, LEVEL / max(larger * 0.5 * (right - left), 0.01))
    for actor in people:
        if actor.strewn:
            continue
        lifted = actor.y
        scale(actor, larger)
        actor.x = TOP[0] + (actor.x - middle) * larger * fit
        actor.y = larger * lifted + TALL - SINKS
        actor.z = TOP[1] + min(actor.z - nearest, DEEPEST)
        if actor.speed:
            actor.centre, actor.turns_at = TOP[0], max(LEVEL, abs(actor.x - TOP[0]))
    return people
