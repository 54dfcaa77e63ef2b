"""What is seen from a room and is not in it: "he looks out of the window and sees a ship".

Pure and standard library only. What is outside is told as not shown: a room has its own view.
"""

from __future__ import annotations

import re

from ..place_names import UNDER_A_ROOF
from ..words.lexicon import Findings
from .able import VEHICLES

_SEES = re.compile(
    r"\b(?:sees|seeing|spots|spotting|notices|glimpses|watch(?:es|ing)|(?:looks|looking|stares|staring|gazes|gazing) (?:out )?at)\s(?:(?:an?|the|some|two|passing|distant)\s)*(?:[\w-]+\s){0,2}$"
    r"|\bve (?:un|una|el|la)\s$|\bvoit (?:un|une|le|la)\s$|\bsieht (?:ein|eine|einen|das|die|den)\s$|看[见到]\w{0,3}$"
)


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
