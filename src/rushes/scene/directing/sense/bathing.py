"""Who is in a bathtub: people sit in the foam, which is something they do; an animal is in a tub that is a thing.

Pure and standard library only. What people do there is in `figures/acts/home.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.lexicon import Findings, Match, is_somebody

BATHES = "take_bath"
TUB = re.compile(
    r"(?:bath ?)?tub\b|(?:泡泡)?浴缸|\bbañera\b|\bbaignoire\b|\b(?:bade)?wanne\b|バスタブ|湯船|浴槽|\bbanheira\b|\bванн[еу]\b|욕조|\bvasca\b"
)


def in_tubs(findings: Findings) -> Findings:
    """The findings with a tub as a thing that somebody is in, where nobody is a person."""
    if any(m.category == "subject" and is_somebody(m.value) for m in findings.matches):
        return findings
    if not any(m.category == "subject" for m in findings.matches):
        return findings
    matches: list[Match] = []
    for match in findings.matches:
        tub = TUB.search(match.text) if (match.category, match.value) == ("action", BATHES) else None
        if tub is None:
            matches.append(match)
            continue
        start = match.start + tub.start()
        matches.append(
            replace(match, start=start, end=start + len(tub[0]), category="subject", value="bathtub", text=tub[0])
        )
    return replace(findings, matches=tuple(sorted(matches, key=lambda match: match.start)))
