"""What a day or a feast says without words: a prompt with Halloween in it has pumpkins, a street and the night.

The sentences are in `words_occasions.py`. They are read after the prompt's own, so whatever it says itself counts. Nothing is drawn
here.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from .lexicon import Findings, read
from .meant import meant
from .phrases import rows_of
from .words_occasions import OCCASIONS

ONCE = ("place", "time", "weather")
"""Of these a prompt decides one, and its own word is the one that counts."""


def celebrated(findings: Findings, *, goes_on: bool) -> Findings:
    """The findings with what every occasion in them brings along, behind the prompt's own words.

    A scene that `goes_on` stays where it is, and nobody comes to it but things.
    """
    stated = {match.category for match in findings.matches if match.category in ONCE} | (
        {"place"} if goes_on else set()
    )
    for name in dict.fromkeys(match.value for match in findings.matches if match.category == "occasion"):
        who, what = _said()[name]
        somebody = goes_on or any(match.category == "subject" for match in findings.matches)
        findings = _followed_by(findings, what if somebody or not who else f"{who}. {what}", stated)
    return findings


def _followed_by(findings: Findings, sentences: str, stated: set[str]) -> Findings:
    more = meant(read(sentences))
    begin = len(findings.text) + 2
    matches = (
        replace(match, start=match.start + begin, end=match.end + begin)
        for match in more.matches
        if match.category not in stated
    )
    return replace(findings, text=f"{findings.text}. {more.text}", matches=(*findings.matches, *matches))


@cache
def _said() -> dict[str, tuple[str, str]]:
    heads = ([part.strip() for part in head.split(";")] for head, _ in rows_of(OCCASIONS))
    return {name: (who, what) for name, who, what in heads}
