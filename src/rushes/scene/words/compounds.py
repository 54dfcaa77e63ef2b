"""German words that no table lists whole, by the words that they are made of: "Berglandschaft" is of mountains, "Rennhund" a dog.

The last part says what it is, the first of what kind; a landscape, a shot or a light is nothing by itself, and its first part is meant.
What is found are entries of the tables (`phrases.py`). Pure and standard library only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from .phrases import Entry, belonging_kinds, phrases

LETTERS_MIN, LETTERS_MAX = 8, 40  # of a word that is taken apart
HEAD_MIN, MODIFIER_MIN = 4, 3
LINKS = ("", "s", "n", "en", "er", "es", "e")
"""What may stand between the parts."""
HEADS = ("subject", "place", "time", "weather", "season")
OF_A_KIND = ("place", "weather", "time", "season", "camera", "sight")
BESIDE = ("weather", "time", "season")
"""What a first part says besides: a wood in autumn."""
TAILS = """
landschaft landschaften aufnahme aufnahmen szene szenerie kulisse blick himmel licht stimmung wetter luft welt panorama
gegend flug fahrt perspektive ansicht rand boden hang spitze
"""
EMPTY = tuple(TAILS.split())
"""Last parts that say nothing of their own."""
MISLEADING = (
    "seehund seehunde handschuh handschuhe schlittschuh schlittschuhe rollschuh rollschuhe löwenzahn angebot bärtiger"
)
ANOTHER = frozenset(MISLEADING.split())
"""Words that are not what their last part says."""


@dataclass(frozen=True)
class Part:
    """A part of a word: its letters from `start` to `end`, and what they mean."""

    start: int
    end: int
    entry: Entry


def of_parts(word: str, exact: Mapping[str, Entry]) -> tuple[Part, ...]:
    """What a compound means; nothing where its parts say nothing."""
    if not LETTERS_MIN <= len(word) <= LETTERS_MAX or not word.isalpha() or word in ANOTHER:
        return ()
    tail = max((tail for tail in EMPTY if word.endswith(tail)), key=len, default="")
    if tail:
        cut = len(word) - len(tail)
        return _first_part(word, cut, exact, OF_A_KIND, end=len(word))
    for cut in range(MODIFIER_MIN, len(word) - HEAD_MIN + 1):
        head = exact.get(word[cut:])
        if head is not None and head[0] in HEADS:
            first = _first_part(word, cut, exact, BESIDE, end=cut)
            return (*first, Part(cut if first else 0, len(word), head))
    return ()


def _first_part(
    word: str, cut: int, exact: Mapping[str, Entry], categories: tuple[str, ...], end: int
) -> tuple[Part, ...]:
    modifier = word[:cut]
    found = (exact.get(modifier.removesuffix(link)) for link in LINKS if modifier.endswith(link))
    entry = next((entry for entry in found if entry is not None and entry[0] in categories), None)
    return (Part(0, end, entry),) if entry is not None else ()


@cache
def parts_of_german() -> dict[str, Entry]:
    """Words that others are made of; what people own is meant by its whole name alone."""
    return {word: (what, value) for word, (what, value) in phrases("de")[0].items() if value not in belonging_kinds()}
