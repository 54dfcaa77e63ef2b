"""Verbs that alone may be another word, read as verbs right behind who does them: "a bus passing", "people cheer".

Pure and standard library only; English. Nouns and places that look like verbs are `meant.py`'s.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.conjugating import VERBS_ALONE, english
from ...words.lexicon import Findings, Match
from ...words.phrases import phrases
from ..subjects.able import VEHICLES

BARE_VERB = re.compile(r"\s([a-z]+)\b(?!\s(?:of|from)\b)")
PASSES = re.compile(r"\s(?:is\s|are\s)?(pass(?:es|ing)?(?:\sby)?)\b(?!\s(?:the ball|a test|an exam))")


def driving_past(findings: Findings) -> Findings:
    """ "A bus passing Big Ben": right behind what has wheels or sails it is on its way."""
    if findings.language != "en":
        return findings
    passing = [
        Match(
            start=hit.start(1),
            end=hit.end(1),
            category="action",
            value="sail" if m.value == "boat" else "drive",
            text=hit[1],
        )
        for m in findings.matches
        if m.category == "subject" and m.value in VEHICLES
        for hit in [PASSES.match(findings.text, m.end)]
        if hit is not None
    ]
    said = {match.text for match in passing}
    matches = tuple(sorted((*findings.matches, *passing), key=lambda match: match.start))
    return replace(findings, matches=matches, unknown=tuple(w for w in findings.unknown if w not in said))


def they_do(findings: Findings) -> Findings:
    """ "While people cheer": right behind several, a word that alone may be a noun is what they do."""
    if findings.language != "en":
        return findings
    found = []
    for match in findings.matches:
        hit = (
            BARE_VERB.match(findings.text, match.end)
            if match.category == "subject" and (match.plural or match.text.endswith("s"))
            else None
        )
        if hit is None or hit[1] not in findings.unknown or hit[1] not in (*VERBS_ALONE, "fall"):
            continue
        category, value = phrases("en")[0].get(english(hit[1])[-1], ("", ""))
        if category == "action":
            found.append(Match(start=hit.start(1), end=hit.end(1), category=category, value=value, text=hit[1]))
    said = {match.text for match in found}
    return replace(
        findings,
        matches=tuple(sorted((*findings.matches, *found), key=lambda match: match.start)),
        unknown=tuple(word for word in findings.unknown if word not in said),
    )
