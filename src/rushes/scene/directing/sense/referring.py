"""Whom words mean that call somebody who is there by a broader name, "the man" for the chef, and things by theirs, "the sign".

Pure and standard library only. Who is there then is `staying.py`'s, whom a pronoun means `edits.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from ...model import Scene
from ...words.change import MORE
from ...words.lexicon import UNSPACED_TEXT, Findings, Match, is_somebody
from ..prompt.inscriptions import CALLED
from ..reading import Reading
from ..subjects.able import is_alive
from ..subjects.gathering import BROADER
from .asides import PARENTS

ONLY_THERE = {
    **CALLED,
    "hamster wheel": re.compile(
        r"\b(?:wheel|rueda|roue|rad|laufrad|roda|ruota|колес[оау])\b|轮子?|滚轮|跑轮|回し車|쳇바퀴|바퀴", re.IGNORECASE
    ),
}
"""Kinds that are called so only where one is there."""
KNOWN = re.compile(r"\b(?:the|this|that|its|their)\s(?:[\w-]+\s){0,2}$")
"""Before somebody who was there."""


def with_known(findings: Findings, base: Scene) -> Findings:
    """The findings with the things that are there in the place of words that no table has ("the sign")."""
    if not base.subjects:
        return findings
    there = {subject.kind for subject in base.subjects}
    return _with_things_there(_with_kin(findings, there), there)


def _with_kin(findings: Findings, there: Collection[str]) -> Findings:
    """ "The bear" after a polar bear is that one, and so is "妈妈" where nobody is but animals."""

    def meant(match: Match) -> str:
        if match.category != "subject" or match.value in there:
            return match.value
        before = findings.text[: match.start]
        known = findings.language in ("zh", "ja", "ko") or KNOWN.search(before) is not None
        alike = [kind for kind in there if kind.endswith(f" {match.value}")]
        if match.text in PARENTS and not any(is_somebody(kind) for kind in there):
            alike = [kind for kind in there if is_alive(kind)]
        return alike[0] if known and len(alike) == 1 else match.value

    return replace(findings, matches=tuple(replace(match, value=meant(match)) for match in findings.matches))


def _with_things_there(findings: Findings, there: Collection[str]) -> Findings:
    found = [
        Match(start=hit.start(), end=hit.end(), category="subject", value=kind, text=hit[0])
        for kind, words in ONLY_THERE.items()
        if kind in there
        for hit in words.finditer(findings.text)
        if not any(m.start < hit.end() and hit.start() < m.end for m in findings.matches)
    ]
    glued = UNSPACED_TEXT.search(findings.text) is not None
    words = {word for match in found for word in match.text.split()}
    return replace(
        findings,
        matches=tuple(sorted((*findings.matches, *found), key=lambda match: (match.start, match.end))),
        unknown=tuple(
            word
            for word in findings.unknown
            if word not in words and not (glued and any(name in word for name in words))
        ),
    )


def of_those_there(base: Scene, new: Reading) -> Reading:
    """What was read, where whoever is named as somebody known, and is there under a narrower name, has that name."""
    there = {subject.kind: subject for subject in base.subjects}
    named = new.scene.subjects
    more = frozenset(s.kind for s in named) if MORE.search(new.scene.prompt.casefold()) else frozenset()
    other = {
        kind: meant
        for kind in new.definite | new.leaving.named | (more & BROADER.keys())
        if kind not in there and (meant := _narrower(kind, there)) and all(meant != s.kind for s in named)
    }
    if not other:
        return new

    def called(kind: str) -> str:
        return other.get(kind, kind)

    subjects = tuple(
        replace(s, kind=called(s.kind), figure=there[called(s.kind)].figure) if s.kind in other else s for s in named
    )
    return replace(new, scene=new.scene.with_changes(subjects=subjects), leaving=new.leaving.renamed(called))


def _narrower(kind: str, there: Collection[str]) -> str:
    """Who is there that may be called so; empty where that is nobody, or not one alone."""
    found = [one for one in there if one in BROADER.get(kind, ())]
    if not found and kind and is_somebody(kind):
        found = [one for one in there if is_somebody(one)]
    return found[0] if len(found) == 1 else ""
