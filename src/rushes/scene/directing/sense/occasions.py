"""What a day or a feast says without words: a prompt with Halloween in it has pumpkins, a street and the night.

The sentences are in `words/occasions.py`. They are read after the prompt's own, so whatever it says itself counts. Nothing is drawn
here.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ...words.lexicon import Findings, fine_actions, read
from ...words.occasions import OCCASIONS
from ...words.phrases import rows_of
from .meant import meant

ONCE = ("place", "time", "weather")
"""Of these a prompt decides one, and its own word is the one that counts."""

WILDLIFE = re.compile(
    r"(?<!no )(?<!without )(?<!any )\b(?:wildlife\b|(?:wild |exotic |african |tropical |arctic |forest |jungle |marine |sea )?animals\b(?! (?:like|such)))|野生动物|动物们|"
    r"\b(?:animales|animaux|animais|animali|tiere|wildtiere)\b|野生動物|動物たち|животные|야생동물"
)
FAUNA = {
    "jungle river": "an elephant, a monkey and a crocodile", "jungle": "a monkey, a tiger and a parrot", "savannah": "an elephant, a giraffe and a zebra",
    "forest": "a deer, a fox and a rabbit", "arctic": "a polar bear, a penguin and a seal", "desert": "a camel, a lizard and a snake",
    "mountains": "a goat, a deer and an eagle", "farm": "a cow, a pig and a chicken", "underwater": "a turtle, a dolphin and an octopus",
    "coral reef": "a turtle, a seahorse and an octopus", "ocean": "a dolphin and a whale", "marsh": "a crocodile, a flamingo and a frog",
    "river": "a deer, a bear and a duck", "lake": "a deer, a swan and a duck", "meadow": "a deer, a rabbit and a fox",
}  # fmt: skip
"""Who lives where."""


def celebrated(findings: Findings, *, goes_on: bool) -> Findings:
    """The findings with what every occasion in them brings along, behind the prompt's own words.

    A scene that `goes_on` stays where it is, and nobody comes to it but things. Who does what has a place of its own does it there:
    dumplings are made in the kitchen at the Spring Festival, too.
    """
    stated = {match.category for match in findings.matches if match.category in ONCE}
    if goes_on or any(match.category == "action" and fine_actions().get(match.value) for match in findings.matches):
        stated.add("place")
    for name in dict.fromkeys(match.value for match in findings.matches if match.category == "occasion"):
        who, what = _said()[name]
        somebody = goes_on or any(match.category == "subject" for match in findings.matches)
        findings = _followed_by(findings, what if somebody or not who else f"{who}. {what}", stated)
    return findings


def with_wildlife(findings: Findings) -> Findings:
    """ "Wildlife on the Congo river", "animals run across the savannah": who lives there, where no animal is named."""
    hit = WILDLIFE.search(findings.text)
    if hit is None or any(match.category == "subject" for match in findings.matches):
        return findings
    stages = [match.value.partition("/")[0] for match in findings.matches if match.category in ("place", "region")]
    fauna = FAUNA[next((stage for stage in stages if stage in FAUNA), "forest")]
    if findings.language == "en":  # in their place, so that they do what is said of them
        return meant(read(f"{findings.text[: hit.start()]}{fauna}{findings.text[hit.end() :]}"))
    return _followed_by(findings, fauna, {*ONCE, "count"})


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
