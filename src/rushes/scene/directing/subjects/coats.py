"""What the name of a breed or a make says of its colour and its pattern. The names are in `words/coats.py`; look-ups only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from ...words import surfaces, wares
from ...words.coats import COATS
from ...words.lexicon import Findings, Match
from ...words.phrases import rows_of
from ...words.worded import Worded


@dataclass(frozen=True)
class Coat:
    """Either is empty where the figure keeps its own."""

    colour: str = ""
    """As "#rrggbb"."""
    pattern: str = ""
    """One of `figures.patterns.PATTERNS`."""


def coat_of(name: str) -> Coat:
    return _coats().find(name) or Coat()


def of_a_breed(findings: Findings) -> Findings:
    """The findings with "golden retriever dog" as one that is named once."""
    matches: list[Match] = []
    for match in findings.matches:
        last = matches[-1] if matches else match
        again = last.category == match.category == "subject" and last.value == match.value and last is not match
        if again and not findings.text[last.end : match.start].strip() and coat_of(last.text).colour:
            matches[-1] = replace(last, end=match.end, plural=match.plural)
        else:
            matches.append(match)
    return replace(findings, matches=tuple(matches))


@cache
def _coats() -> Worded[Coat]:
    coats = Worded[Coat]()
    for head, columns in rows_of(COATS + surfaces.COATS.lstrip() + wares.COATS.lstrip()):
        *_, colour, pattern = (part.strip("-") for part in head.split())
        for column in columns:
            for name in column.split(","):
                coats.add(name, Coat(colour, pattern))
    for colour, names in wares.DRINKS.items():
        for name in names:
            coats.add(f"poured {name}", Coat(colour, ""))
    return coats
