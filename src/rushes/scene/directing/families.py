"""A family is not three of one: a man, a woman and a child, who do what the family does.

Pure. Who counts as a family is in the words of `gathering.py`; a family of animals is none here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..model import SUBJECTS_MAX, Subject

MEMBERS = (("human", "man"), ("woman", "woman"), ("woman", "girl"))
"""(kind, figure) of each."""


def with_members(subjects: Sequence[Subject], families: Sequence[bool]) -> tuple[Subject, ...]:
    """Subjects with each family in its members. ``families`` tells which of them are one; where there is no room for all of
    its members it stays as it is.
    """
    spare = SUBJECTS_MAX - len(subjects)
    members, first_of = list[Subject](), list[int]()
    for subject, is_family in zip(subjects, families, strict=True):
        first_of.append(len(members))
        if not is_family or spare < len(MEMBERS) - 1:
            members.append(subject)
            continue
        spare -= len(MEMBERS) - 1
        members += [replace(subject, kind=kind, figure=figure, count=1) for kind, figure in MEMBERS]
    return tuple(
        replace(member, relation_to=first_of[member.relation_to]) if member.relation_to >= 0 else member
        for member in members
    )
