"""A family is not three of one: a man, a woman and a child, who do what the family does; grandparents are a man and a woman.

Pure. Who else counts as a family is in the words of `gathering.py`; a family of animals is none here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...model import SUBJECTS_MAX, Subject

MEMBERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "family": (("human", "man"), ("woman", "woman"), ("woman", "girl")),
    "grandparents": (("human", "grandfather"), ("woman", "grandmother")),
}
"""(kind, figure) of each."""
COUNTED = {"family of three": 3, "family of four": 4, "family of five": 5, "一家三口": 3, "一家四口": 4}
"""Words for a family that say how many they are."""
GRANDPARENTS = (
    "grandparents", "elderly couple", "old couple", "senior couple", "aged couple", "老夫妻", "老夫妇", "老两口", "祖父母", "爷爷奶奶", "老年夫妇", "老夫婦",
    "祖父母", "おじいさんとおばあさん", "노부부", "조부모", "vieux couple", "grands-parents", "großeltern", "altes paar", "altes ehepaar", "älteres paar",
    "älteres ehepaar", "ancianos", "pareja de ancianos", "casal de idosos", "coppia di anziani", "nonni", "avós", "пожилая пара", "пожилую пару", "пожилой парой",
)  # fmt: skip
"""Words that name an old man and an old woman."""


def _named_once(members: list[Subject], first_of: list[int]) -> tuple[list[Subject], list[int]]:
    """The members without one who is named again by itself: "an old couple ... the old woman nods"."""
    kept: list[Subject] = []
    goes_to: list[int] = []
    for member in members:
        same = next(
            (
                n
                for n, one in enumerate(kept)
                if (one.kind, one.figure) == (member.kind, member.figure) and _is_of_one(one, member)
            ),
            None,
        )
        goes_to.append(len(kept) if same is None else same)
        if same is None:
            kept.append(member)
    return kept, [goes_to[first] for first in first_of]


def _is_of_one(one: Subject, other: Subject) -> bool:
    grown_old = (("human", "grandfather"), ("woman", "grandmother"))
    return (one.kind, one.figure) in grown_old and one.count == other.count == 1 and not other.colour


def with_members(subjects: Sequence[Subject], families: Sequence[str]) -> tuple[Subject, ...]:
    """Subjects with each family in its members. ``families`` tells which of MEMBERS each is, empty for none; where there is no room
    for all of its members it stays as it is.
    """
    spare = SUBJECTS_MAX - len(subjects)
    members, first_of = list[Subject](), list[int]()
    for subject, family in zip(subjects, families, strict=True):
        first_of.append(len(members))
        those = MEMBERS.get(family, ())
        if not those or spare < len(those) - 1:
            members.append(subject)
            continue
        spare -= len(those) - 1
        members += [replace(subject, kind=kind, figure=figure, count=1) for kind, figure in those]
    members, first_of = _named_once(members, first_of)
    return tuple(
        replace(member, relation_to=first_of[member.relation_to]) if member.relation_to >= 0 else member
        for member in members
    )
