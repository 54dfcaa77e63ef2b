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


def made_anew(subjects: Sequence[Subject], before: Sequence[Subject]) -> tuple[Subject, ...]:
    """Those who are there now, each in what it is made of since: a statue is another statue, and a paint that it had is gone."""
    were = {subject.kind: subject for subject in before}
    return tuple(_made(subject, were.get(subject.kind)) for subject in subjects)


def _made(subject: Subject, was: Subject | None) -> Subject:
    stuff = subject.pattern
    if stuff not in MATERIALS or was is None or was.pattern == stuff:
        return subject
    painted = subject.colour if subject.colour != was.colour else None
    colour = painted or rgb_of(COLOURED.get(stuff, ""))
    kept = was.pattern if stuff in COLOURED else stuff
    if not subject.figure.startswith(STATUE):
        return replace(subject, colour=colour, pattern="" if kept in MATERIALS and stuff in COLOURED else kept)
    who = subject.figure.removeprefix(STATUE).partition(OF)[0]
    of = "" if stuff in COLOURED else OF + stuff
    return replace(subject, figure=STATUE + who + of, colour=colour, pattern="")
