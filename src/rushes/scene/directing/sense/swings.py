"""Who pushes somebody on a swing: "a father pushes his daughter on a swing" is one deed, in which the child is on the swing.

Pure and standard library only. The deed is `push_swing` of `figures/acts/pairs.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.lexicon import Findings, Match, is_somebody

DEED = "push_swing"
PUSHES = re.compile(
    r"\b(?:push(?:es|ing)?|empuja\w*|pouss(?:e|ent|ant)|empurra\w*|spinge\w*)\s[^.,;!?]{2,32}?"
    r"\s(?:on|en|sur|no|num|na|sull['’]\s?)\s?(?:(?:an?|the|his|her|their|el|un|la|une|sa|o|um)\s)?(?:tire\s|wooden\s)?(?:swings?|columpio|balançoire|balanço|altalena)\b"
)


def pushed_on_a_swing(findings: Findings) -> Findings:
    """The findings with that as one deed of whoever is named before it; who is pushed belongs to it."""
    hit = PUSHES.search(findings.text)
    if hit is None:
        return findings
    people = [m for m in findings.matches if m.category == "subject" and is_somebody(m.value)]
    inside = [m for m in findings.matches if hit.start() <= m.start < hit.end()]
    if not any(m.end <= hit.start() for m in people) or not any(m in people for m in inside):
        return findings
    if any(m.value == DEED for m in findings.matches):
        return findings
    whole = Match(start=hit.start(), end=hit.end(), category="deed", value=DEED, text=hit[0])
    kept = [m for m in findings.matches if m not in inside]
    unknown = tuple(word for word in findings.unknown if word not in hit[0])
    return replace(findings, matches=tuple(sorted((*kept, whole), key=lambda m: (m.start, m.end))), unknown=unknown)
