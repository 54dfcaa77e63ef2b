"""What is in what: fish in bowls, fruit in baskets, who hatches in its egg, people in a gondola. Must not: places, drawing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ...composed import ALSO, DYED, INSIDE
from ...model import Subject
from ...words.people import is_human
from .casting import FISH
from .part import Part, one_with

SHELL = "eggshell"
"""The egg of whoever hatches, which has nobody of its own in it."""
HEAP_MAX = 6  # pieces that lie in one bowl
FISHBOWL, WATERBOWL = "fishbowl", "waterbowl"
BOWLS = ("bowl", "fishbowl")
CAGES, BIRD_MAX = ("cage", "birdcage"), 0.6
"""Those for beasts and for birds, and how tall a bird is that has room in the latter."""


def hatch(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int]) -> None:
    """Who is in an egg comes out of its shell; a chick is in the egg already."""
    for index, subject in enumerate(subjects):
        egg = subject.relation_to
        if index in parts and subject.relation == "in" and egg in parts and parts[egg].name == "egg":
            if subject.kind == "chicken":
                merged.add(index)
            else:
                parts[egg] = replace(parts[egg], name=SHELL)


def by_gondola(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int]) -> None:
    """Whatever a gondola is said to do, somebody rows it; people who are in it sit before him."""
    for index, subject in enumerate(subjects):
        if subject.kind != "gondola" or index not in parts:
            continue
        aboard = {
            i for i, one in enumerate(subjects) if i in parts and one.relation_to == index and is_human(parts[i].name)
        }
        aboard = {i for i in aboard if subjects[i].relation in ("ride", "on", "in")}
        merged |= aboard
        parts[index] = replace(parts[index], action="row_gondola_two" if aboard else "row_gondola")


def in_a_bowl(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int]) -> None:
    """A fish that is in a bowl is in one of glass, with water; who leaps between two finds nobody in them."""
    for index, subject in enumerate(subjects):
        bowl = subject.relation_to
        if index in parts and subject.kind in FISH and subject.relation == "between" and subjects[bowl].kind in BOWLS:
            parts[bowl] = replace(parts[bowl], name=WATERBOWL)
        if (
            index in parts
            and subject.kind in FISH
            and subject.relation == "in"
            and bowl in parts
            and bowl not in merged
        ):
            several = f"{min(subjects[index].count, HEAP_MAX)} {subject.kind}{INSIDE}" if subject.count > 1 else ""
            parts[bowl] = replace(parts[bowl], name=several + FISHBOWL, colour_of=index)
            merged.add(index)


def on_a_plate(subjects: Sequence[Subject], parts: dict[int, Part]) -> None:
    """A plate that something is on lies flat; by itself it stands, and is seen."""
    for index, subject in enumerate(subjects):
        plate = subject.relation_to
        if index in parts and subject.relation in ("on", "in") and plate in parts and parts[plate].name == "plate":
            parts[plate] = replace(parts[plate], name="servingplate")


def contained(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """Fruit in a bowl and ships in a cup are one figure with it."""
    vessels = {
        s.relation_to for i, s in enumerate(subjects) if s.relation == "in" and i in parts
    } & parts.keys() - merged
    for vessel in vessels:
        inside = [
            i for i in parts if subjects[i].relation == "in" and subjects[i].relation_to == vessel and i not in merged
        ]
        dyed = next((i for i in inside if subjects[i].colour is not None), None)
        pieces = (
            (DYED if i == dyed else "") + f"{min(subjects[i].count, HEAP_MAX // len(inside))} {parts[i].name}"
            for i in inside
        )
        name = ALSO.join(pieces) + INSIDE + parts[vessel].name
        if inside and name in cast:
            parts[vessel] = Part(name, "", colour_of=dyed if dyed is not None else vessel, count=1)
            merged.update(inside)


def caged(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """Who is in a cage is one figure with it; a bird's is round and has a perch, whatever it is called. Of several each has one."""
    cages = {i: part.name for i, part in parts.items() if part.name in CAGES}
    for index, part in list(parts.items()):
        subject, able = subjects[index], cast[part.name]
        is_dyed, has_wings = subject.colour is not None, "fly" in able.actions and able.height < BIRD_MAX
        names = {
            i: f"{DYED if is_dyed else ''}{part.name}{INSIDE}{CAGES[1] if has_wings else kind}"
            for i, kind in cages.items()
            if (subject.relation, subject.relation_to) == ("in", i)
        }
        cage, name = one_with(index, names, merged, cast)
        if name:
            action = part.action if part.action in cast[name].actions else ""
            parts[index] = Part(name, action, colour_of=index if is_dyed else cage)
            merged.add(cage)
