"""What people do in the bed or at the desk that is named: theirs comes with what they do, and no second one is shown.

Part of `performing.py`, which makes figures of subjects. An animal lies on the bed as it is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from ...model import Subject
from .part import Part

AT_FURNITURE = {
    "bed": {"read": "read_in_bed", "lie": "lie_in_bed", "lie_down": "lie_in_bed", "sleep": "sleep"},
    "desk": {"sleep": "sleep_desk", "write": "write", "use_computer": "use_computer"},
    "table": {"sleep": "sleep_desk"},
}
"""What is done in the bed or at the desk that is named, and not beside it."""


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
        users = [i for i in people if i not in merged and parts[i].action in own]
        if len(users) != 1 or subjects[users[0]].count > 1 or subjects[users[0]].relation_to not in (-1, piece):
            continue
        part = parts[users[0]]
        if own[part.action] in cast[part.name].actions:
            parts[users[0]] = replace(part, action=own[part.action])
            merged.add(piece)
