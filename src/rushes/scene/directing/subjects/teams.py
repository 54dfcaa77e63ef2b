"""Animals that work with people: the plough behind who ploughs, the jockeys of a race; and who does something with another.

What goes without saying is added to the drafts of a prompt, so that it is seen. Pure and standard library only; how a team looks is
`figures/joined/harness.py`'s, a rider `figures/joined/riding.py`'s.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...model import SUBJECTS_MAX
from ...words.lexicon import Findings, is_somebody
from ..parts.manned import MACHINES
from .able import WHEELED, is_alive
from .relating import Draft

PLOUGH = "plough"
BEASTS = ("cow", "horse", "donkey", "camel", "elephant", "llama")
"""Who goes before a plough."""
RACERS = ("horse", "camel")
RACE = re.compile(
    r"\b(?:horse ?rac\w*|rac(?:e|es|ing|ed)\b|racehorses?|racetrack|race ?course|derby|jockeys?)|赛马|赛跑|赛道|竞速|carreras? de caballos|hipódromo|course(?:s)? (?:de chevaux|hippique)|hippodrome|pferderennen"
    r"|rennbahn|競馬|レース|corridas? de cavalos|скачк\w+|ипподром\w*|경마|corse? (?:di|dei) cavalli|ippodromo|compiten|corren una carrera"
)
"""What tells a race from a herd that runs."""


def with_teams(findings: Findings, drafts: list[Draft]) -> list[Draft]:
    """The drafts with whom and what their work needs, as far as there is room."""
    _each_other(drafts)
    return _with_jockeys(findings, _with_a_plough(drafts))


def _each_other(drafts: list[Draft]) -> None:
    """Who licks somebody who is named is before them, and who drives a machine that is named has no car of their own."""
    for number, draft in enumerate(drafts):
        behind = drafts[number + 1] if number + 1 < len(drafts) else None
        if draft.action == "lick" and behind is not None and is_alive(behind.match.value) and not draft.other:
            draft.action, draft.relation, draft.other = "lick_up", "meet", behind
        if draft.action == "drive_car" and any(other.match.value in MACHINES for other in drafts):
            draft.action = "drive"


def _with_a_plough(drafts: list[Draft]) -> list[Draft]:
    who = next((draft for draft in drafts if draft.action == PLOUGH), None)
    if who is None:
        return drafts
    machine = next((draft for draft in drafts if draft.match.value in WHEELED), None)
    for draft in drafts:
        if draft.action == PLOUGH:
            draft.action = "" if is_somebody(draft.match.value) else "walk"
            draft.relation, draft.other = ("", None) if draft.other is not None else (draft.relation, None)
    if machine is not None:
        machine.action = "drive"
        for draft in drafts:
            if is_somebody(draft.match.value):
                draft.action = "drive"
        return drafts
    for draft in drafts:
        if draft.match.value in BEASTS:
            draft.action = "walk"
            draft.count = 2 if draft.count > 1 or draft.match.plural else draft.count
    if any(draft.match.value == PLOUGH for draft in drafts):
        return _walking(drafts)
    return _walking([*drafts, _beside(who, PLOUGH)]) if len(drafts) < SUBJECTS_MAX else drafts


def _walking(drafts: list[Draft]) -> list[Draft]:
    """A plough that nobody named an animal for is drawn all the same."""
    for draft in drafts:
        if draft.match.value == PLOUGH:
            draft.action = "walk"
    return drafts


def _with_jockeys(findings: Findings, drafts: list[Draft]) -> list[Draft]:
    """Somebody on each that races, where nobody is named."""
    if not RACE.search(findings.text) or any(is_somebody(draft.match.value) for draft in drafts):
        return drafts
    for mount in drafts:
        if mount.match.value in RACERS and mount.action in ("run", "") and mount.other is None and not mount.size:
            mount.action = "run"
            if len(drafts) < SUBJECTS_MAX and not any(draft.other is mount for draft in drafts):
                rider = _beside(mount, "human", "jockey")
                rider.count, rider.relation, rider.other, rider.action = mount.count, "ride", mount, "ride"
                rider.match = replace(rider.match, plural=mount.match.plural)
                return [*drafts, rider]
    return drafts


def _beside(who: Draft, kind: str, text: str = "") -> Draft:
    """Somebody or something that no word names, where `who` is named."""
    end = who.match.end
    return Draft(replace(who.match, value=kind, text=text, start=end, end=end, plural=False))
