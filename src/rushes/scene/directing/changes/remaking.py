"""Who is there, made of another stuff: "make it of ice" of a statue, of a chair and of a cat.

Pure and standard library only. What words say so is `sense/stuffs.py`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...composed import OF, STATUE
from ...model import Subject
from ...words.materials import COLOURED, MATERIALS
from ..subjects.becoming import rgb_of

STONES = frozenset(map(rgb_of, COLOURED.values()))


def made_anew(subjects: Sequence[Subject], before: Sequence[Subject]) -> tuple[Subject, ...]:
    """Those who are there now, each in what it is made of since: a statue is another statue, and a paint that it had is gone."""
    were = {subject.kind: subject for subject in before}
    return tuple(_made(subject, were.get(subject.kind)) for subject in subjects)


def _made(subject: Subject, was: Subject | None) -> Subject:
    if was is None:
        return subject
    stuff = subject.pattern if subject.pattern in MATERIALS and subject.pattern != was.pattern else ""
    painted = subject.colour if subject.colour != was.colour else None
    of_stone = painted is not None and painted in STONES
    if not stuff and not of_stone:
        return subject
    if not subject.figure.startswith(STATUE):
        return replace(subject, colour=painted, pattern=stuff or ("" if was.pattern in MATERIALS else was.pattern))
    who = subject.figure.removeprefix(STATUE).partition(OF)[0]
    return replace(subject, figure=STATUE + who + (OF + stuff if stuff else ""), colour=painted, pattern="")
