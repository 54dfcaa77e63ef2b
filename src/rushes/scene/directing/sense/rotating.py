"""What turns on the spot, and is no camera's way round it: "sneakers rotating on a pedestal", "a rotating bottle".

Pure and standard library only. The words are those of the camera (`words/setting.py`); by themselves they stay the camera's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Subject
from ...words.lexicon import LOOKS, Findings, Match
from ..subjects.able import is_alive

TURNS = re.compile(r"(?:rotat|revolv)(?:es?|ing)$|旋转$|gira(?:ndo)?$|tournant$|dreht sich$|回転$|вращ\w*$")
BETWEEN = re.compile(r"\s*(?:(?:is|are|that|which|while|slowly|gently|smoothly|continuously)\s+)*")


def turning_things(findings: Findings) -> Findings:
    """The findings where a word that turns a camera turns the thing right before it, or right behind it."""

    def of_a_thing(match: Match) -> bool:
        if match.category != "camera" or not TURNS.search(match.text):
            return False
        things = [m for m in findings.matches if m.category == "subject" and not is_alive(m.value)]
        before = any(m.end <= match.start and BETWEEN.fullmatch(findings.text, m.end, match.start) for m in things)
        behind = any(match.end <= m.start and not findings.gap(match.end, m.start, LOOKS).strip() for m in things)
        return before or behind

    turns = {m: replace(m, category="action", value="spin") for m in findings.matches if of_a_thing(m)}
    return replace(findings, matches=tuple(turns.get(m, m) for m in findings.matches)) if turns else findings


def turned_along(subjects: Sequence[Subject]) -> tuple[Subject, ...]:
    """ "Sneakers on a rotating pedestal": what lies on what turns, turns with it."""

    def turns(one: Subject) -> bool:
        below = subjects[one.relation_to] if one.relation == "on" and one.relation_to >= 0 else None
        return (
            below is not None
            and below.action == "spin"
            and one.count == 1
            and not one.action
            and not is_alive(one.kind)
        )

    return tuple(replace(one, action="spin") if turns(one) else one for one in subjects)
