"""Who is on somebody's shoulder or lap: "a parrot sits on a pirate's shoulder", "mit einer Katze auf dem Schoß".

The word for the shoulder or the lap makes of "on" a relation of its own; where they are then is `acting/placing.py`'s. Pure and
standard library only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Subject
from ...words.lexicon import Findings, Match, is_somebody
from ..subjects.able import is_alive

PARTS = {
    "perch": re.compile(
        r"\b(?:shoulders?|hombros?|épaules?|schultern?|ombros?|spall[ae]|плеч(?:о|е|ах|у))\b|肩(?:膀|头|頭)?(?=上|に|の上)|어깨(?= ?위|에)"
    ),
    "lap": re.compile(
        r"\blap\b|\bregazo\b|\bgenoux\b|\bschoß\b|\bschoss\b|\bcolo\b|\bgrembo\b|\bколенях\b|(?:大腿|膝盖|膝頭|腿)(?=上)|膝(?=の上|に)|무릎(?= ?위|에)"
    ),
}
ON = re.compile(r"(?:\b(?:on|onto|en|em|no|na|su|sobre|sur|auf|на|sul|sulla)\b)[^.,;]{0,24}$")
"""Before the word, where no table has a relation."""
BEHIND = 2  # letters behind the word where a relation may stand: "肩膀上"
AT_REST = ("", "stand")
ON_FOOT = ("walk", "run", "fly", "jump", "swim", "climb", "play", "read", "dance")
"""What nobody does there: it is said of whoever carries them."""


def on_somebody(findings: Findings) -> Findings:
    """The findings where a relation says on what of somebody an animal is."""
    for relation, part in PARTS.items():
        for hit in part.finditer(findings.text):
            findings = _on(findings, hit, relation)
    return findings


def _on(findings: Findings, hit: re.Match[str], relation: str) -> Findings:
    named = [m for m in findings.matches if m.category == "subject"]
    before = [m for m in named if m.end <= hit.start()]
    animal = next((m for m in reversed(before) if is_alive(m.value) and not is_somebody(m.value)), None)
    if animal is None or not any(is_somebody(m.value) for m in named):
        return findings
    reach = range(animal.end, hit.end() + BEHIND)
    said = next(
        (m for m in findings.matches if m.category == "relation" and m.value == "on" and m.start in reach), None
    )
    matches: Sequence[Match]
    if said is not None:
        matches = [replace(m, value=relation) if m is said else m for m in findings.matches]
    else:
        on = ON.search(findings.text[animal.end : hit.start()])
        if on is None:
            return findings
        start = animal.end + on.start()
        new = Match(
            start=start, end=hit.end(), category="relation", value=relation, text=findings.text[start : hit.end()]
        )
        matches = sorted([*findings.matches, new], key=lambda m: (m.start, m.end))
    glued = re.compile(rf"(?:.*\W)?{re.escape(hit[0])}" if hit[0].isascii() else rf".*{re.escape(hit[0])}.*")
    unknown = tuple(word for word in findings.unknown if not glued.fullmatch(word))
    return replace(findings, matches=tuple(matches), unknown=unknown)


def with_laps(subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """On whose lap somebody is sits, and so does whoever is there or on a shoulder."""
    laps = {one.relation_to for one in subjects if one.relation == "lap"}

    def sits(n: int, one: Subject) -> bool:
        return (n in laps and one.action in AT_REST) or (one.relation in PARTS and one.action in ON_FOOT)

    return tuple(replace(one, action="sit") if sits(n, one) else one for n, one in enumerate(subjects))
