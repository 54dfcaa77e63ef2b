"""Who is there, made of another stuff, "make it of ice" of a statue, of a chair and of a cat; or of another age, "make him young".

Pure and standard library only. What words say so is `sense/stuffs.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...composed import OF, STATUE
from ...model import Subject
from ...words.materials import COLOURED, MATERIALS
from ..subjects.becoming import rgb_of

_ENDS = r"(?: again| now)?(?=\s*(?:$|[.,;!。，]|and\b|und\b|y\b|et\b|e\b))"
_MAKES = r"\b(?:make|turn|let|should|have|mach|macht|mache|lass|haz|haz(?:lo|la)|ponl[oa]|rends|fais|rendi|rendil[oa]|torne|faça|deixe|сделай)\b[^.;,!]*?\b"
YOUNGER = re.compile(
    rf"{_MAKES}(?:young(?:er)?|jünger|jung|más joven|plus jeune|più giovane|mais jovem|моложе){_ENDS}|\brajeunis\w*|变(?:得)?年轻|年轻(?:一点|一些)|若返|若くし|젊게"
)
OLDER = re.compile(
    rf"{_MAKES}(?:old(?:er)?|älter|alt|más viej[oa]|plus (?:vieux|vieille|âgée?)|più vecchi[oa]|mais velh[oa]|старше){_ENDS}|\bvieillis\w*|变(?:得)?老|老一[点些]|老いさせ|늙게"
)
"""Orders that somebody be of another age."""
AGES = (
    (YOUNGER, {"grandfather": "man", "grandmother": "woman"}),
    (OLDER, {"man": "grandfather", "human": "grandfather", "woman": "grandmother", "lady": "grandmother"}),
)
"""With them, who that is then: figures."""
OF_A_WOMAN = re.compile(
    r"\b(?:her|she|hazla|ponla|rendila|vieja|vieille|vecchia|velha|woman|lady|ella|elle|sie|frau|mujer|femme|donna|mulher)\b|她|女|彼女"
)
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


def aged(subjects: Sequence[Subject], before: Sequence[Subject], said: str) -> tuple[Subject, ...]:
    """Those who are there, the one who is meant of another age; small he is not therefore."""
    for words, figures in AGES:
        able = [n for n, subject in enumerate(subjects) if subject.figure in figures and subject.count == 1]
        if not words.search(said) or not able:
            continue
        women = [n for n in able if subjects[n].kind == "woman"] if OF_A_WOMAN.search(said) else []
        at = next(iter([*women, *able]))
        size = next((one.size for one in before if one.kind == subjects[at].kind), subjects[at].size)
        other = replace(subjects[at], figure=figures[subjects[at].figure], size=size, look=0)
        return (*subjects[:at], other, *subjects[at + 1 :])
    return tuple(subjects)
