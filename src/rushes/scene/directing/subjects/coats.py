"""What the name of a breed or a make says of its looks. The names are in `words/breeds.py` and `words/coats.py`; look-ups only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from ...words import surfaces, wares
from ...words.breeds import BREEDS
from ...words.coats import COATS
from ...words.lexicon import Findings, Match
from ...words.phrases import BEFORE_A_COLOUR, rows_of
from ...words.worded import Worded


@dataclass(frozen=True)
class Coat:
    """Each is empty where nothing is said of it."""

    colour: str = ""
    """As "#rrggbb"."""
    pattern: str = ""
    """One of `figures.patterns.PATTERNS`."""
    figure: str = ""
    """Who plays it in the place of the kind's own figure."""
    kind: str = ""
    """Whose it is."""


def coat_of(name: str) -> Coat:
    return _coats().find(name) or Coat()


def of_a_breed(findings: Findings) -> Findings:
    """The findings with "golden retriever dog" as one that is named once."""
    matches: list[Match] = []
    for match in findings.matches:
        last = matches[-1] if matches else match
        again = last.category == match.category == "subject" and last.value == match.value and last is not match
        if again and not findings.text[last.end : match.start].strip() and _is_a_breed(last.text):
            matches[-1] = replace(last, end=match.end, plural=match.plural)
        else:
            matches.append(match)
    return replace(findings, matches=tuple(matches))


def _is_a_breed(name: str) -> bool:
    coat = coat_of(name)
    return bool(coat.colour or coat.figure)


@cache
def breeds() -> frozenset[tuple[str, str]]:
    """The kind and the figure of each that has one of its own: ("dog", "corgi")."""
    rows = (_kind_and_coat(head) for head, _ in rows_of(BREEDS))
    return frozenset((kind, coat.figure) for kind, coat in rows if coat.figure)


def _kind_and_coat(head: str) -> tuple[str, Coat]:
    """The head of a row, `kind colour pattern` and perhaps a figure: ("paper lantern", Coat("#d8352c"))."""
    kind = BEFORE_A_COLOUR.split(head, maxsplit=1)[0]
    colour, pattern, figure = (*(part.strip("-") for part in head.removeprefix(kind).split()), "", "", "")[:3]
    return kind, Coat(colour, pattern, figure, kind.strip())


@cache
def _coats() -> Worded[Coat]:
    coats = Worded[Coat]()
    for head, columns in rows_of(COATS + "".join(table.lstrip() for table in (surfaces.COATS, wares.COATS, BREEDS))):
        _, coat = _kind_and_coat(head)
        for column in columns:
            for name in column.split(","):
                coats.add(name, coat)
    for colour, names in wares.DRINKS.items():
        for name in names:
            coats.add(f"poured {name}", Coat(colour, ""))
    return coats
