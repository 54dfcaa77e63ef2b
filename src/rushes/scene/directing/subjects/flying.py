"""Who is in the air though another verb, or none, is said of them: "a dragon over a castle", "a dragon breathing fire while flying".

Pure and standard library only. To remember: over a place is only who can fly by itself; a bird that is asleep or stands is perched.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...words.lexicon import Findings, subject_rows
from .able import is_alive
from .doing import BEAKS
from .relating import Draft

OVER = re.compile(
    r"\b(?:above|over|high above|high over|sobre|por encima de|encima de|au-dessus d(?:e|u|es)|über|acima d[aeo]|sobre|над|sopra|al di sopra d(?:i|el|ella))\s"
    r"(?:[\w-]+['\s]){0,3}$|\bau-dessus d'(?:une?\s)?$"
)
OVER_BEHIND = re.compile(r"的?上空|上方|の上空|\s?상공")
"""Before and behind a place: what says that somebody is in the air there."""
FIRE, FIRE_ALOFT = "breathe_fire", "fly_fire"
WINGED = ("dragon", "bat", "hummingbird", "butterfly", "bee", "dragonfly", "owl", *BEAKS.split())


def aloft(findings: Findings, drafts: Sequence[Draft]) -> set[int]:
    """Let fly who is over a place; where the verbs start that say so, or what is done meanwhile."""
    used: set[int] = set()
    said = {m.start: m.value for m in findings.matches if m.category == "action" and m.value in ("fly", FIRE)}
    for draft in drafts:
        kind = draft.match.value
        if draft.relation or not is_alive(kind) or subject_rows()[kind].figure not in WINGED:
            continue
        over = _is_over_a_place(findings, draft)
        breathes = subject_rows()[kind].figure == "dragon"
        if breathes and draft.action in ("fly", FIRE) and FIRE in said.values() and (over or "fly" in said.values()):
            draft.action = FIRE_ALOFT
            used |= set(said)
        elif over and not draft.action and not any(other.match.value == kind and other.action for other in drafts):
            draft.action = "fly"
    return used


def _is_over_a_place(findings: Findings, draft: Draft) -> bool:
    """Whether somebody is above a place, and nothing else is named between that it may be in or on."""
    return any(
        OVER.search(findings.text[: m.start]) or OVER_BEHIND.match(findings.text, m.end)
        for m in findings.matches
        if m.category in ("place", "region")
        and not any(
            other.category == "subject" and draft.match.end <= other.start and other.end <= m.start
            for other in findings.matches
        )
    )
