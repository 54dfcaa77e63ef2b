"""Whom words mean that call somebody who is there by a pronoun or by a broader name: "it chases a rabbit", "the man" for the chef.

Pure and standard library only. Who is there then is `staying.py`'s. To remember: a pronoun stands for the one whom the scene is
about, and only where somebody else is named beside it; alone it is nobody's name, and what is said is meant of whoever is there.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from ..model import Scene
from ..words.lexicon import UNSPACED_TEXT, Findings, Match, is_somebody
from .gathering import BROADER
from .inscriptions import CALLED
from .reading import Reading

SUBJECT_PRONOUNS = {
    "en": re.compile(r"\b(?:it|he|she|they)\b(?! (?:rains?|snows?|is (?:raining|snowing|now)|starts? (?:to )?(?:rain|snow)\w*|begins? (?:to )?(?:rain|snow)\w*|gets?|turns?|becomes?)\b)"),
    "zh": re.compile(r"[它他她牠]们?"), "ja": re.compile(r"彼女|彼|それ"), "es": re.compile(r"\b(?:él|ella|ellos|ellas)\b"),
    "fr": re.compile(r"\b(?:il|elle|ils|elles)\b(?! (?:pleut|neige|fait|commence))"), "de": re.compile(r"\b(?:er|sie)\b"),
    "pt": re.compile(r"\b(?:ele|ela|eles|elas)\b"), "ru": re.compile(r"\b(?:он|она|оно|они)\b"), "ko": re.compile(r"그녀는?|그는|그것은?"),
    "it": re.compile(r"\b(?:lui|lei|loro)\b"),
}  # fmt: skip
"""By language: what may stand for who acts."""
OBJECT_PRONOUN = re.compile(r"\b(?:it|him|her|them)\b|[它他她牠]们?")
NEAR = 3  # letters between a deed and whom it is done to
CLAUSE = re.compile(r"[.;,!?。；，]")
MADE = re.compile(r"\b(?:make|makes|turn|turns|change|changes|have|let)\s$")
"""Before "it": what follows is ordered of the scene."""
TIES = ("deed", "relation")
ONLY_THERE = {
    **CALLED,
    "hamster wheel": re.compile(
        r"\b(?:wheel|rueda|roue|rad|laufrad|roda|ruota|колес[оау])\b|轮子?|滚轮|跑轮|回し車|쳇바퀴|바퀴", re.IGNORECASE
    ),
}
"""Kinds that are called so only where one is there."""


def with_known(findings: Findings, base: Scene) -> Findings:
    """The findings with the main subject of `base` in the place of a pronoun that does something with somebody who is named
    ("it chases a rabbit", "she rides a horse"), or to whom somebody does ("a bear meets him"), and with the things that are there in
    the place of words that no table has ("the sign")."""
    if not base.subjects:
        return findings
    findings = _with_things_there(findings, {subject.kind for subject in base.subjects})
    hit = _acting(findings) or _met(findings)
    if hit is None:
        return findings
    known = Match(start=hit.start(), end=hit.end(), category="subject", value=base.subjects[0].kind, text=hit[0])
    matches = sorted((*findings.matches, known), key=lambda match: (match.start, match.end))
    unknown = tuple(word for word in findings.unknown if word != hit[0])
    return replace(findings, matches=tuple(matches), unknown=unknown)


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


def _acting(findings: Findings) -> re.Match[str] | None:
    """A pronoun that does something with somebody who is named behind it."""
    pronoun = SUBJECT_PRONOUNS.get(findings.language)
    others = [match for match in findings.matches if match.category == "subject"]
    for hit in pronoun.finditer(findings.text) if pronoun else ():
        tie = next((m for m in findings.matches if m.category in TIES and m.start >= hit.end()), None)
        first = next((other for other in others if other.start >= hit.end()), None)
        if tie is None or first is None or first.start < tie.end or MADE.search(findings.text[: hit.start()]):
            continue
        if not CLAUSE.search(findings.text[hit.end() : first.start]):
            return hit
    return None


def _met(findings: Findings) -> re.Match[str] | None:
    """A pronoun right behind what somebody who is named does."""
    deeds = [match for match in findings.matches if match.category == "deed"]
    for hit in OBJECT_PRONOUN.finditer(findings.text):
        deed = next((d for d in deeds if 0 <= hit.start() - d.end <= NEAR), None)
        if deed is None:
            continue
        if any(m.category == "subject" and m.end <= deed.start for m in findings.matches):
            return hit
    return None


def of_those_there(base: Scene, new: Reading) -> Reading:
    """What was read, where whoever is named as somebody known, and is there under a narrower name, has that name."""
    there = {subject.kind: subject for subject in base.subjects}
    named = new.scene.subjects
    other = {
        kind: meant
        for kind in new.definite | new.leaving.named
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
