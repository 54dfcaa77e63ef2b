"""Who does something with another that stands by itself: climbs the tree, eats the carrot, is fed, fights. Positions only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..directing.parts.meals import TRUNKS
from ..directing.parts.part import Part
from ..model import Subject
from ..words.lexicon import thing_kinds
from ..words.people import is_human
from .actors import Actor
from .pairing import scale
from .placing import (
    BLOWS,
    about_a_feeder,
    at_a_blossom,
    before_the_mouth,
    from_a_tree,
    hung,
    to_blows,
    under_a_tree,
    up_a_tree,
)

FLOWERS = ("flower", "sunflower")
TOYS, TOY = ("ball", "yarn", "sports ball", "frisbee", "football", "basketball"), 0.40
"""What is played with, and how tall it may be beside who does, of its height."""
TABLE = (0.26, 0.39)  # of a person's height: how far ahead the table is that somebody eats at, and how high
REACH = 0.2  # of a person's height between it and the trunk that it climbs


def sharing(
    subjects: Sequence[Subject], parts: Mapping[int, Part], groups: Mapping[int, list[Actor]], things: set[int]
) -> None:
    """Who does something with another that stands by itself: climbs the tree, eats the carrot, falls from the branch."""
    fighters = [
        actor for i, group in groups.items() for actor in group if subjects[i].action in BLOWS and not actor.speed
    ]
    if len(fighters) == 2 and all(actor.grounded for actor in fighters):
        to_blows(fighters)
    feeders = [group[0] for i, group in groups.items() if group[0].action == "feed" and subjects[i].count == 1]
    fed = [
        actor for i, group in groups.items() if parts[i].action == "eat" for actor in group if not is_human(actor.name)
    ]
    if len(feeders) == 1 and fed:
        about_a_feeder(fed, feeders[0])
    flowers = [groups[i][0] for i in groups if subjects[i].kind in FLOWERS]
    for hovers in [group[0] for group in groups.values() if group[0].action == "hover"] if flowers else ():
        at_a_blossom(hovers, flowers[0])
    trees = [groups[i][0] for i in groups if subjects[i].kind in TRUNKS]
    boughs = [groups[i][0] for i in groups if subjects[i].kind in (*TRUNKS, "branch")]
    for index, group in groups.items():
        others = [i for i in groups if i != index]
        pawed = min(others, key=lambda i: (subjects[i].kind not in TOYS, i < index, abs(i - index)), default=None)
        if group[0].action == "pat" and pawed is not None:  # a toy, or whoever is named next
            group[0].facing = 1 if groups[pawed][0].x > group[0].x else -1
        if boughs and group[0].action == "hang" and group[0] is not boughs[0]:
            hung(group, boughs[0])
        if trees and group[0].action == "browse":
            under_a_tree(group, trees[0])
        for actor in group:
            if trees and actor.action == ("climb_trunk" if is_human(actor.name) else "climb"):
                up_a_tree(actor, trees[0], REACH if is_human(actor.name) else 0.0)
            elif subjects[index].action == "fall" and actor.thing and trees and actor is not trees[0]:
                from_a_tree(actor, trees[0])
        for toy in (
            i
            for i in groups
            if subjects[i].kind in TOYS and i != index and subjects[index].action and index not in things
        ):
            for ball in groups[toy]:
                scale(ball, min(1.0, TOY * group[0].height / ball.height))
        edible = things | {i for i in groups if subjects[i].kind in thing_kinds()}
        meals = [
            i for i in groups if i in edible - {index} and subjects[i].kind not in TRUNKS and not subjects[i].relation
        ]
        if subjects[index].action == "eat" and index not in edible and len(group) == 1 and meals:
            for meal in groups[meals[0]][:1] if group[0].action == "eat" else ():
                before_the_mouth(meal, group[0], TABLE if is_human(group[0].name) else None)
