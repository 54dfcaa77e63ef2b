"""Who does a deed that takes two with whom, and what of all that is named a deed brings along itself.

Two who are named do it with each other: "an astronaut plays chess with an alien". What an action has in it is not shown beside it:
the chair of who knits, the car of who drives. Must not: choose figures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...composed import HUGGING, TOGETHER, UPRIGHT
from ...model import SUBJECTS_MAX, Subject
from ...words.people import is_human

if TYPE_CHECKING:
    from .part import Part

WITH_EACH_OTHER = (
    "kiss", "shake_hands", "high_five", "rock_paper_scissors", "sword_fight", "play_chess", "share_umbrella", "stroll_umbrella", "waltz",
)  # fmt: skip
"""Deeds whose second person is whoever else is named."""
COUPLES = ("waltz",)
"""Of them, what two of a number do as one couple, however many they are."""
SEATS = ("chair", "armchair", "rocking chair", "stool")
BROUGHT = {
    **dict.fromkeys(
        (
            "knit",
            "read",
            "read_table",
            "read_newspaper",
            "play_chess",
            "sit_table",
            "write",
            "use_computer",
            "play_guitar",
        ),
        SEATS,
    ),
    "drive_car": ("car", "truck"),
    "blow_candles": ("cake", "candle", "table"),
    "take_bread": ("bread", "oven"),
    "climb_ladder": ("ladder",),
    "carry_pizza": ("pizza",),
    "toss_dough": ("pizza", "dough"),
    "make_dumplings": ("dumplings", "dumpling", "table"),
    "knead": ("table",),
    "hang_laundry": ("clothesline", "laundry"),
    "weld": ("sparks", "torch"),
    "throw": ("ball",),
    "save_goal": ("ball", "football"),
    "kickflip": ("skateboard",),
    "carve_pumpkin": ("pumpkin",),
    "build_sandcastle": ("sandcastle",),
    "blow_dandelion": ("flower",),
    "skateboard": ("skateboard",),
}
"""What is in the figure of who does this."""
SENT_UP = {
    "blow_dandelion": Subject(kind="dandelion seed", figure="dandelionseed", count=3, many=True),
    "decorate_tree": Subject(kind="christmas tree", figure="christmastree"),
}
"""What a deed sends into the air, as much as that holds, or is done to and is no part of who does it."""
SAYS_NOTHING = ("", "drive", "burn", "open", "roll", "fly", "idle")


def sent_up(subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """The subjects with what they send into the air: who blows at a dandelion is among its seeds."""
    new = [SENT_UP[one.action] for one in subjects if one.action in SENT_UP]
    there = {one.kind for one in subjects}
    return (*subjects, *(one for one in new[:1] if one.kind not in there and len(subjects) < SUBJECTS_MAX))


def pair_up(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int], cast: Mapping[str, Any]) -> None:
    """Two people, or animals that stand up, who are named one by one are each other's partner."""
    for action in WITH_EACH_OTHER:
        two = [i for i, part in parts.items() if i not in merged and part.action == action]
        if len(two) != 2 or any(subjects[i].count > 1 for i in two):
            continue
        one, other = (_with_hands(parts[i].name, cast) for i in two)
        if one + TOGETHER + other in cast:
            parts[two[0]] = replace(parts[two[0]], name=one + TOGETHER + other)
            merged.add(two[1])
    for index, part in parts.items():
        if part.action not in COUPLES or index in merged:
            continue
        if not is_human(part.name.partition(TOGETHER)[0]) and TOGETHER not in part.name:
            parts[index] = replace(part, action="dance")
        elif TOGETHER not in part.name and subjects[index].count > 1:
            parts[index] = replace(part, count=subjects[index].count // 2)


def _with_hands(name: str, cast: Mapping[str, Any]) -> str:
    """A robot that does it in its own way by itself does it on a person's body with somebody."""
    return name if is_human(name) or name.startswith(UPRIGHT) or UPRIGHT + name not in cast else UPRIGHT + name


TOGETHER_AT = {"blow_candles": "blow_candles_together"}
"""What several do at one and the same thing, and not each at one of their own."""


def bring_along(subjects: Sequence[Subject], parts: dict[int, Part], merged: set[int]) -> None:
    """What a figure has in it already is not shown a second time, unless more is said of it."""
    for index, part in parts.items():
        if index in merged or HUGGING in part.name:
            continue
        if part.action in TOGETHER_AT and subjects[index].count > 1:
            parts[index] = replace(part, action=TOGETHER_AT[part.action], count=1)
        for thing in [
            i
            for i in parts
            if subjects[i].kind in BROUGHT.get(part.action.removesuffix("_together"), ()) and i not in merged
        ]:
            named = subjects[thing]
            tied = named.relation or any(one.relation_to == thing for i, one in enumerate(subjects) if i != index)
            own = subjects[index]
            if named.action in SAYS_NOTHING and not tied and own.relation != "on" and own.relation_to in (-1, thing):
                merged.add(thing)
