"""Words that are things, and what somebody does: "the bows of a gift", "a dancer bows". In English they look alike; who stands before
them, and that no thing follows, tells them apart. Pure.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Final

from ...words.actions import ACTIONS
from ...words.conjugating import NOUNS, third_of
from ...words.lexicon import Findings, Match, is_somebody
from ...words.phrases import rows_of

_BEHIND: Final = re.compile(
    r"(?=$|[.,;:!?]|\s(?:and|then|at|to|before|on|in|into|over|with|while|as|again|down|up|along|away|from|for|by|deeply|slowly|happily|\w+ly)\b)"
)
"""What follows a verb that has no object."""
_AFTER_ANOTHER: Final = re.compile(r"(?:,|,? and|,? then|,? and then)(?: \w+ly)?$")
_HOW: Final = re.compile(
    r"(?:\s(?:in|with|from|at|on|of)\s(?:an?|the|his|her)\s[\w-]+(?:\s[\w-]+){0,2}?)?(?:\s\w+ly)?$"
)
"""What may stand between somebody and what they do."""
_PRONOUN: Final = re.compile(r"\b(?:he|she|it|who|then)(?: \w+ly)?$")


@cache
def _deeds() -> dict[str, str]:
    """What somebody does, by the word for it that is a plural as well."""
    found = {}
    for head, columns in rows_of(ACTIONS):
        for phrase in columns[0].split(","):
            if phrase.strip() in NOUNS:
                found[third_of(phrase.strip())] = head.partition("=")[0].strip()
    return found


def with_noun_verbs(findings: Findings) -> Findings:
    """The findings, with words that no table knows as what somebody does by them."""
    words = [word for word in findings.unknown if word in _deeds()]
    if findings.language != "en" or not words:
        return findings
    found = [
        Match(start=hit.start(), end=hit.end(), category="action", value=_deeds()[word], text=word)
        for word in words
        for hit in re.finditer(rf"\b{word}\b", findings.text)
        if _is_done(findings, hit.start(), hit.end())
    ]
    if not found:
        return findings
    matches = sorted((*findings.matches, *found), key=lambda match: match.start)
    done = {match.text for match in found}
    return replace(
        findings, matches=tuple(matches), unknown=tuple(word for word in findings.unknown if word not in done)
    )


def _is_done(findings: Findings, start: int, end: int) -> bool:
    """Whether somebody does it: their name stands before it, or a pronoun, or another thing that they do."""
    text = findings.text
    if not _BEHIND.match(text, end):
        return False
    before = text[:start].rstrip()
    if _PRONOUN.search(before):
        return True
    people = [m for m in findings.matches if m.category == "subject" and is_somebody(m.value) and m.start < start]
    if any(_HOW.fullmatch(text[m.end : start].rstrip()) for m in people if not m.plural):
        return True
    linked = _AFTER_ANOTHER.search(before) is not None
    return (
        linked and bool(people) and any(m.category in ("action", "deed") and m.start < start for m in findings.matches)
    )
