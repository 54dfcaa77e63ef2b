"""Who has what is eaten or drunk in hand, in the paws or before them: they are one figure with it. Must not: places, drawing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ...composed import DINES, DYED, EATING
from ...model import Subject
from ...words.lexicon import thing_kinds
from ...words.people import is_human
from .part import Part, one_with

TRUNKS = ("tree", "pine tree", "pine", "palm tree", "palm", "bamboo stalk")
PAWED = (
    "squirrel",
    "monkey",
    "mouse",
    "hamster",
    "raccoon",
    "koala",
    "chimpanzee",
    "gorilla",
    "orangutan",
    "lemur",
    "sloth",
    "beaver",
    "capybara",
)
"""Who holds what it eats."""
AT_TABLES = ("sit_table", "read_table")
"""What is done at a table with a cup on it."""
MEALS = ("eat", "drink", "drink_coffee", "drink_tea", "drink_beer", "drink_wine", "eat_snack", "eat_icecream")
"""What is done with what is eaten or drunk."""


def at_a_meal(subjects: Sequence[Subject]) -> bool:
    """Whether all that is there is somebody and what they eat or drink, which nobody would see from afar."""
    if len(subjects) != 2 or not is_human(subjects[0].figure) or subjects[0].action not in MEALS:
        return False
    meal = subjects[1]
    return (
        subjects[0].count == 1
        and meal.kind in thing_kinds()
        and not (meal.action or meal.relation or subjects[0].relation)
    )


def at_meals(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """Whoever eats or drinks has what is named in hand, or before them on the table; of several each has one. A family that eats does
    so at one table, on which it stands."""
    eating = [i for i, part in parts.items() if part.action == "eat" and i not in merged and is_human(part.name)]
    for index, part in list(parts.items()):
        if index in eating and len(eating) > 2:
            continue
        if part.action not in MEALS or index in merged or not is_human(part.name) or subjects[index].relation == "on":
            continue
        _join(index, subjects, parts, merged, cast, lambda food: not food.relation, action=DINES)


def nibble(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """Who sits up to eat has what is eaten in its paws."""
    for index, part in list(parts.items()):
        if part.name not in PAWED or part.action != "eat" or subjects[index].count > 1 or index in merged:
            continue
        _join(
            index, subjects, parts, merged, cast, lambda food: food.kind not in (*TRUNKS, "branch"), action=part.action
        )


def _join(
    index: int, subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any],
    is_food: Callable[[Subject], bool], *, action: str,
) -> None:  # fmt: skip
    """Make one figure of somebody and the first meal that they can have, doing `action`, unless something is on or in that."""
    part = parts[index]
    names = {
        i: f"{part.name}{EATING}{DYED if subjects[i].colour is not None else ''}{food.name}"
        for i, food in parts.items()
        if not food.action and is_food(subjects[i])
    }
    meal, name = one_with(index, names, merged, cast)
    if name and not any(subject.relation_to == meal for subject in subjects):
        dyed = subjects[meal].colour is not None
        parts[index] = replace(part, name=name, action=action, colour_of=meal if dyed else None)
        merged.add(meal)


def served(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int]) -> None:
    """Who sits at a table has a cup on it: the one that is named."""
    if not any(part.action in AT_TABLES for i, part in parts.items() if i not in merged):
        return
    cups = (i for i, part in parts.items() if part == Part("cup", "") and i not in merged)
    merged.update([i for i in cups if subjects[i].count == 1 and subjects[i].colour is None][:1])
