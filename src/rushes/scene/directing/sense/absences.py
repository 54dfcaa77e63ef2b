"""The findings of a prompt without what it names only to say that there is none of it, or that it ends.

Pure and standard library only. Whom words mean that take somebody away is `leaving.py`'s.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...words.lexicon import WORD, Findings, Match
from ...words.phrases import unique
from ..changes.leaving import Ended, Named, absent

ONLOOKERS = frozenset(
    ["crowd", "crowds", "audience", "spectators", "onlookers", "bystanders", "passersby", "passers-by", "pedestrians", "tourists", "extras", "guests", "customers", "visitors", "strangers"]
)  # fmt: skip
"""Of whom there are none without that somebody goes who is there."""
PASSING_OVER = ("weather", "sight")  # what can end
SAID_OF_ONE = ("subject", "action", "deed")  # what the verb that ends them may be taken for


@dataclass(frozen=True, kw_only=True)
class Nothing:
    """What a prompt says that there is none of."""

    over: frozenset[str]
    """Weather and sights."""
    gone: frozenset[str]
    """Kinds of subjects."""
    said: tuple[str, ...]
    """The words of it."""


def without_absent(findings: Findings, *, goes_on: bool) -> tuple[Findings, Nothing]:
    """The findings without what is named only to say that there is none of it, and without what is said of that."""
    named = [m for m in findings.matches if m.category in (*PASSING_OVER, "subject")]
    none = absent(findings.text, [named_by(m) for m in named], findings.language, goes_on=goes_on)
    gone = [match for match in named if named_by(match) in none.named]
    words = [word for start, end in none.words for word in WORD.findall(findings.text[start:end])]
    left = replace(
        findings,
        matches=tuple(match for match in findings.matches if not none.has(match.start)),
        unknown=tuple(word for word in findings.unknown if word not in words),
    )
    return left, Nothing(
        over=frozenset(match.value for match in gone if match.category in PASSING_OVER),
        gone=frozenset(match.value for match in gone if match.category == "subject" and match.text not in ONLOOKERS),
        said=unique((*(word for word in findings.unknown if word in words), *(match.text for match in gone))),
    )


def without_ended(findings: Findings, over: Ended) -> tuple[Findings, tuple[str, ...]]:
    """The findings without the weather and sights that end, and without the verb that ends them: it is nobody else's, and no
    guess is made at it. Beside them the words that were taken out."""
    verbs = [word for start, end in over.words for word in WORD.findall(findings.text[start:end])]
    gone = [
        match
        for match in findings.matches
        if (match.category in PASSING_OVER and match.value in over.kinds)
        or (match.category in SAID_OF_ONE and over.has(match.start))
    ]
    left = replace(
        findings,
        matches=tuple(match for match in findings.matches if match not in gone),
        unknown=tuple(word for word in findings.unknown if word not in verbs),
    )
    return left, unique((*(match.text for match in gone if match.text not in verbs), *verbs))


def named_by(match: Match) -> Named:
    return Named(kind=match.value, start=match.start, end=match.end)
