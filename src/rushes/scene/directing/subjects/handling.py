"""Who does something to somebody else: pushes them in a wheelchair, lathers an animal. One does it and the other has it done.

Pure and standard library only. The two become one figure in `parts/together.py` and `parts/performing.py`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from ...words.lexicon import SENTENCE_END, Findings, is_somebody
from ..sense.coverbs import TO_WHOM
from .able import is_alive
from .relating import Draft

PUSHES = re.compile(
    r"\b(?:push\w*|wheels?|wheeling|empuj\w*|pouss\w*|schieb\w*|empurr\w*|sping\w*|толка\w*|катит|катят|везет|везёт|везут)\b|推|押[しすさ]|밀[고며어]|미는"
)
WHEELCHAIR = re.compile(
    r"wheel ?chair|轮椅|車椅子|車いす|silla de ruedas|fauteuil roulant|rollstuhl|cadeira de rodas|инвалидн|휠체어|sedia a rotelle"
)
PUSHED, TWO = "push_wheelchair", 2


WASHES = ("wash", "wash_hands", "shower", "bathe", "take_bath")
"""What is said of somebody who washes an animal, or of the animal."""


def handled(findings: Findings, drafts: Sequence[Draft]) -> set[int]:
    """Mark who handles whom; where the words start that say so."""
    _washed(findings, drafts)
    return _pushed(findings, drafts)


def _washed(findings: Findings, drafts: Sequence[Draft]) -> None:
    """ "A woman bathes her cat", "女孩给小猫洗澡": the animal is washed, and neither of the two showers."""
    animals = [d for d in drafts if is_alive(d.match.value) and not is_somebody(d.match.value) and d.count < TWO]
    for person in (d for d in drafts if is_somebody(d.match.value) and d.count < TWO):
        animal = next((d for d in animals if d.match.start > person.match.start), None)
        if animal is None:
            continue
        done = TO_WHOM.search(findings.text[: animal.match.start]) is not None if findings.language == "zh" else False
        does = person.action in WASHES and animal.action in ("", person.action)
        if does or (done and not person.action and animal.action in WASHES):
            person.action, animal.action = "wash_animal", ""


def _pushed(findings: Findings, drafts: Sequence[Draft]) -> set[int]:
    """Mark the two: "a nurse pushes an old man in a wheelchair", "护士推着坐轮椅的老人"; where the words start that say so."""
    if PUSHES.search(findings.text) is None or WHEELCHAIR.search(findings.text) is None:
        return set()
    people = [draft for draft in drafts if is_somebody(draft.match.value) and draft.count < TWO]
    for one, other in itertools.pairwise(people):
        between = findings.text[one.match.end : other.match.start]
        end = findings.end_of(SENTENCE_END, other.match.end)
        there = WHEELCHAIR.search(findings.text, one.match.end, end) is not None
        if PUSHES.search(between) and there and not SENTENCE_END.search(between):
            one.action = other.action = PUSHED
            one.relation, one.other = "", None
            other.relation, other.other = "", None
            return {m.start for m in findings.matches if m.category == "action" and one.match.end <= m.start < end}
    return set()
