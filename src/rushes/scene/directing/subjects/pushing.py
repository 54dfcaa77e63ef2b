"""Who pushes somebody in a wheelchair: one walks behind it, the other sits in it, however the two are named.

Pure and standard library only. The two become one figure in `parts/together.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...words.lexicon import SENTENCE_END, Findings, is_somebody
from .relating import Draft

PUSHES = re.compile(
    r"\b(?:push\w*|wheels?|wheeling|empuj\w*|pouss\w*|schieb\w*|empurr\w*|sping\w*|толка\w*|катит|катят|везет|везёт|везут)\b|推|押[しすさ]|밀[고며어]|미는"
)
WHEELCHAIR = re.compile(
    r"wheel ?chair|轮椅|車椅子|車いす|silla de ruedas|fauteuil roulant|rollstuhl|cadeira de rodas|инвалидн|휠체어|sedia a rotelle"
)
PUSHED, TWO = "push_wheelchair", 2


def pushed(findings: Findings, drafts: Sequence[Draft]) -> set[int]:
    """Mark the two: "a nurse pushes an old man in a wheelchair", "护士推着坐轮椅的老人"; where the words start that say so."""
    if PUSHES.search(findings.text) is None or WHEELCHAIR.search(findings.text) is None:
        return set()
    people = [draft for draft in drafts if is_somebody(draft.match.value) and draft.count < TWO]
    for one, other in zip(people, people[1:], strict=False):
        between = findings.text[one.match.end : other.match.start]
        end = findings.end_of(SENTENCE_END, other.match.end)
        there = WHEELCHAIR.search(findings.text, one.match.end, end) is not None
        if PUSHES.search(between) and there and not SENTENCE_END.search(between):
            one.action = other.action = PUSHED
            one.relation, one.other = "", None
            other.relation, other.other = "", None
            return {m.start for m in findings.matches if m.category == "action" and one.match.end <= m.start < end}
    return set()
