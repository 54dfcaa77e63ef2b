"""What the name of a breed or a make says of its colour and its pattern. The names are in `words/coats.py`; look-ups only."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ..words import surfaces
from ..words.coats import COATS
from ..words.phrases import rows_of
from ..words.worded import Worded


@dataclass(frozen=True)
class Coat:
    """Either is empty where the figure keeps its own."""

    colour: str = ""
    """As "#rrggbb"."""
    pattern: str = ""
    """One of `figures.patterns.PATTERNS`."""


def coat_of(name: str) -> Coat:
    return _coats().find(name) or Coat()


@cache
def _coats() -> Worded[Coat]:
    coats = Worded[Coat]()
    for head, columns in rows_of(COATS + surfaces.COATS.lstrip()):
        *_, colour, pattern = (part.strip("-") for part in head.split())
        for column in columns:
            for name in column.split(","):
                coats.add(name, Coat(colour, pattern))
    return coats
