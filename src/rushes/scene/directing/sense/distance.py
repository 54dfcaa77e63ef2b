"""Land and landmarks that are only seen far away: what is "in the distance" is not where it happens.

Pure and standard library only. A landmark that is known by its name is where it happens all the same, seen from the town about it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...words.lexicon import Findings, Match
from ..named_place import is_monument

FAR_AFTER = re.compile(
    r"[^.;。]{0,28}?(?:\bin the (?:\w+ )?(?:distance|background|backdrop)\b|\bon the horizon\b|\bfar away\b|\bau loin\b|"
    r"\bà l'horizon\b|\bal fondo\b|\ba lo lejos\b|\bim hintergrund\b|\bin der ferne\b|\bao fundo\b|\bsullo sfondo\b|"
    r"\bin lontananza\b|\bвдали\b|\bна заднем плане\b|を背景|が背景|배경으로)"
)
FAR_BEFORE = re.compile(r"(?:远处|远方|背景)(?:是|有|为)?[^，。,.;]{0,6}$|\b(?:backdrop of|background of)[^,.;]{0,20}$")
TOWN = ("street", "city", "future_city", "village", "downtown", "crosswalk", "skyline")
"""Places of which a landmark that is seen from there is the nearer name."""


def far_land(findings: Findings) -> Findings:
    """What is "in the distance" is not where it happens, if that is said besides."""
    places = [match for match in findings.matches if match.category == "place"]
    if len(places) < 2:
        return findings
    far = [match for match in places if _is_far(findings, match, places)]
    if len(far) == len(places):
        return findings
    return findings.without(far)


def _is_far(findings: Findings, match: Match, places: Sequence[Match]) -> bool:
    if is_monument(match.value) and all(m is match or m.value.partition("/")[0] in TOWN for m in places):
        return False  # "a street, the Eiffel Tower in the background": it is what is looked for
    following = min((other.start for other in places if other.start > match.start), default=len(findings.text))
    hit = FAR_AFTER.match(findings.text, match.end)
    return (hit is not None and hit.end() <= following) or bool(FAR_BEFORE.search(findings.text[: match.start]))
