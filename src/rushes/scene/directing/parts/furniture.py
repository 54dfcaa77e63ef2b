"""What people do in the bed or at the desk that is named: theirs comes with what they do, and no second one is shown.

Part of `performing.py`, which makes figures of subjects. An animal lies on the bed as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ...composed import UPRIGHT
from ...model import Subject
from .part import Part

AT_FURNITURE = {
    "bed": {"read": "read_in_bed", "lie": "lie_in_bed", "lie_down": "lie_in_bed", "sleep": "sleep"},
    "desk": {"sleep": "sleep_desk", "write": "write", "use_computer": "use_computer", "read": "read_table"},
    "table": {"sleep": "sleep_desk", "read": "read_table"},
}
"""What is done in the bed or at the desk that is named, and not beside it."""
CUP = "cup"
"""What stands on the table of whoever reads there."""


def at_furniture(
    subjects: Sequence[Subject],
    parts: dict[int, Part],
    merged: set[int],
    people: Collection[int],
    cast: Mapping[str, Any],
) -> None:
    """Who reads or lies and has a bed does so in it; who falls asleep and has a desk does so over it. `people`: who has a person's
    limbs."""
    for piece, subject in enumerate(subjects):
        own = AT_FURNITURE.get(subject.kind, {})
        if piece not in parts or piece in merged or subject.count > 1:
            continue
        limbs = {*people, *(i for i, part in parts.items() if part.name.startswith(UPRIGHT))}
        users = [i for i in parts if i in limbs and i not in merged and parts[i].action in own]
        if len(users) != 1 or subjects[users[0]].count > 1 or subjects[users[0]].relation_to not in (-1, piece):
            continue
        part = parts[users[0]]
        upon = [one for n, one in enumerate(subjects) if one.relation_to == piece and n != users[0]]
        if any(one.kind != CUP for one in upon):
            continue  # what is on it is to be seen there
        if own[part.action] in cast[part.name].actions:
            parts[users[0]] = replace(part, action=own[part.action])
            merged.add(piece)
