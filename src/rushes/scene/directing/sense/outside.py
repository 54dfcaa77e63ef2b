"""What is named and is not where it plays: a ship that is seen from a room, a sky that somebody looks at, the castle of a sandcastle.

Pure and standard library only. What is outside is told as not shown: a room has its own view.
"""

from __future__ import annotations

import re

from ...place_names import UNDER_A_ROOF
from ...words.lexicon import Findings
from ..subjects.able import VEHICLES

_SEES = re.compile(
    r"\b(?:sees|seeing|spots|spotting|notices|glimpses|watch(?:es|ing)|(?:looks|looking|stares|staring|gazes|gazing) (?:out )?at)\s(?:(?:an?|the|some|two|passing|distant)\s)*(?:[\w-]+\s){0,2}$"
    r"|\bve (?:un|una|el|la)\s$|\bvoit (?:un|une|le|la)\s$|\bsieht (?:ein|eine|einen|das|die|den)\s$|看[见到]\w{0,3}$"
)

_CAMERAS_WAY = re.compile(r"\b(?:the |a )?(?:camera|shot|drone|view|lens)\s(?:\w+s)\b[^.;!?\n]*$")
_ENTERED = re.compile(r"[跳落掉扔沉][进入到在]?$|[飛落]び?込")
"""Before a water that somebody jumps into: it is seen from above."""
_THEIRS = re.compile(r"\s(?:his|her|their|its|the (?:hat|helmet|coat|mask|jacket|glasses|shoes|boots|gloves))\b")
AGAIN_THE = re.compile(r"\b(?:the|their|his|her|its)\s+$")
OF_TOYS = re.compile(r"\b(?:lego|toy|cardboard|blocks?|pillow|blanket|paper|gingerbread|doll|bouncy|inflatable)\s$")
"""Before a castle or a city that somebody plays with."""
PLAYED_WITH = ("castle", "palace", "tower", "house", "city", "village", "street", "barn", "pyramid", "bridge")
GAZES = re.compile(
    r"\b(?:look|gaz|star|peer|point|glanc)\w*\s(?:up\s|out\s)?(?:at|to|toward|towards|into|in)?\s?(?:the\s)?(?:[\w-]+\s)?$|[看望仰]\w{0,3}$|mira\w*\s(?:al|hacia el)\s$|regard\w*\s(?:vers\s)?(?:le\s)?$|(?:blickt|schaut)\s(?:\w+\s){0,2}(?:den|zum)\s$"
)
"""Before a sky that somebody looks at."""


def kept_outside(findings: Findings, place: str) -> Findings:
    """The findings without ships and cars that are only seen from a room; `place`: where it plays unless they say."""
    named = next((match.value.partition("/")[0] for match in findings.matches if match.category == "place"), place)
    if named not in UNDER_A_ROOF:
        return findings
    return findings.without(
        [
            match
            for match in findings.matches
            if match.category == "subject" and match.value in VEHICLES and _SEES.search(findings.text[: match.start])
        ]
    )


def on_the_cameras_way(findings: Findings) -> Findings:
    """ "The shot starts underwater looking up at the board": a camera may begin where nobody is."""
    if not any(match.category == "subject" for match in findings.matches):
        return findings
    return findings.without(
        [
            match
            for match in findings.matches
            if match.category == "place"
            and match.value.partition("/")[0] in ("underwater", "sky")
            and _CAMERAS_WAY.search(findings.text[: match.start])
            and not any(m.category == "place" and m.start == match.end + 1 for m in findings.matches)
        ]
    )


def of_sand(findings: Findings) -> Findings:
    """ "Children build a sandcastle. A wave washes the castle away": what was named by a longer word is no place."""
    built = [m for m in findings.matches if m.category in ("subject", "action", "deed")]
    gone = [
        m
        for m in findings.matches
        if m.category == "place"
        and (
            (built and m.value.partition("/")[0] in PLAYED_WITH and OF_TOYS.search(findings.text[: m.start]))
            or (
                AGAIN_THE.search(findings.text[: m.start])
                and any(b.end <= m.start and b.text.endswith(m.text) and len(b.text) > len(m.text) for b in built)
            )
        )
    ]
    return findings.without(gone)


def undressing(findings: Findings) -> Findings:
    """ "He takes off his helmet": nothing takes off."""
    return findings.without(
        [
            match
            for match in findings.matches
            if match.category in ("action", "deed")
            and match.value == "take_off"
            and _THEIRS.match(findings.text, match.end)
        ]
    )


def gazed_at(findings: Findings, *, goes_on: bool = False) -> Findings:
    """Who looks at the sky is not up there, if it is said where else or, where it `goes_on`, was before."""
    places = [match for match in findings.matches if match.category == "place"]
    looked_at = [("sky", GAZES), ("underwater", _ENTERED)]
    gone = [
        m
        for m in places
        for stage, words in looked_at
        if m.value.partition("/")[0] == stage and words.search(findings.text[: m.start])
    ]
    return findings.without(gone) if goes_on or len(gone) < len(places) else findings
