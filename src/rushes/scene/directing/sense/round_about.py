"""Verbs of what is round about and is nobody: dust that floats, snow that falls, a dress that slides, a camera that glides.

Pure and standard library only. Who does what else is said is `doers.py`'s.
"""

from __future__ import annotations

import re

from ...words.lexicon import Findings, Match, fine_actions
from ..subjects.able import MATTER_DOES, MATTER_SO

OF_THE_FILM = re.compile(
    r"\b(?:camera|shot|lens|frame|focus|lights?|shadows?)(?: (?:then|slowly|gently|smoothly|\w+ly))?$"
)
GOVERNED = re.compile(
    r"\b(?:in|on|under|beneath|with|without|by|of|through|across|into|from|at|near|behind|beside|inside|between|among|against|over|"
    r"above|around|towards?)\s+(?:(?:the|an?|his|her|its|their|my|some)\s+)?(?:(?!(?:the|an?)\s)[\w-]+\s+){0,2}$"
)
"""Before a noun that does nothing itself: "a dancer under the red lights"."""
WORKS_OF_ART = ("painting", "drawing")  # that hang on a wall, behind an article
THE = re.compile(r"\s(?:(?:el|la|le|les|der|die|das|il|lo|o|a|os|as|un|une|uma?|l['’])\s?)?")
"""Between a verb and who does it."""
THEIR_CLOTHES = re.compile(
    r"(?:^|[.;,:]\s?|\b(?:y|et|und|e|и|mientras|tandis que|während|enquanto|mentre)\s)(?:su|sa|son|ihr|sein|o seu|a sua|sua|seu|la sua|il suo|её|ее|его)\s"
    r"(?:vestido|falda|capa|bufanda|robe|jupe|cape|écharpe|manteau|kleid|rock|umhang|schal|mantel|saia|cachecol|abito|vestito|gonna|mantello|sciarpa|платье|юбка|плащ|шарф)\s$"
)
BEFORE_A_VERB = ("starts", "begins", "keeps", "continues")
ARTICLE_BEFORE = re.compile(r"\b(?:an?|the|this|that|his|her|its|their)\s+$")
REACH = 60  # characters back to what governs a noun
OF_ITSELF = ("fall", "float", "fly", "rise", "drift", "blow", "spin", "slide")
"""What weather, steam and clothes do."""


def of_a_sight(findings: Findings, match: Match) -> bool:
    """Whether what stands right before or, "-ing", right after the verb is in the air already: falling petals, bubbles that drift."""
    before = findings.text[: match.start].rstrip()
    behind = findings.text[match.end :]
    start = match.end + len(behind) - len(behind.lstrip())
    return any(
        m.category == "sight" and (m.end == len(before) or (match.text.endswith("ing") and m.start == start))
        for m in findings.matches
    )


AROUND = ("weather", "sight", "time", "camera")


def is_of_what_is_round_about(findings: Findings, match: Match) -> bool:
    """ "Rain falling", "sparks flying", "on a melting iceberg": what stands right before the verb, or what it describes, is
    nobody who is shown."""
    before = findings.text[: match.start].rstrip()
    film = OF_THE_FILM.search(before, max(0, len(before) - REACH))
    if film and not _is_governed(findings, film.start()):
        return True  # "the camera glides"
    matter = MATTER_DOES.search(before, max(0, len(before) - REACH))
    named = any(m.category == "subject" and m.end == len(before) for m in findings.matches)
    if (matter and not named and not _is_governed(findings, matter.start())) or MATTER_SO.match(
        findings.text, match.end
    ):
        return True
    if match.text in WORKS_OF_ART and ARTICLE_BEFORE.search(findings.text[: match.start]):
        return True
    by = next((m for m in findings.matches if m.end == len(before) and m.category in AROUND), None)
    if by is not None and not (by.category == "camera" and match.value in fine_actions()):
        return True  # but "first-person view skiing"
    behind = next((m for m in findings.matches if m.start == match.end + 1), None)
    if (
        behind is not None
        and match.text.endswith("ing")
        and not behind.text.startswith(("in ", "after "))
        and (behind.category in ("weather", "sight", "camera") or behind.text == "camera")
    ):
        return True  # "falling snow"
    described = behind is not None and behind.category in ("place", "region") and match.text.endswith("ing")
    if described and ARTICLE_BEFORE.search(findings.text[: match.start]):
        return True  # "a melting iceberg"
    word = before.rpartition(" ")[2]
    falls = word in findings.unknown and word.endswith("s") and not word.endswith("ss") and word not in BEFORE_A_VERB
    several = " " not in match.text and not match.text.endswith(("s", "ed"))  # "buildings collapse"
    return several and falls


def falls(findings: Findings, match: Match) -> bool:
    """ "Падает снег", "cae la nieve", "sa robe glisse": of weather, steam and clothes that move by themselves."""
    if match.value not in OF_ITSELF:
        return False
    theirs = THEIR_CLOTHES.search(findings.text, max(0, match.start - REACH), match.start)
    return theirs is not None or any(
        (
            m.category in ("weather", "sight")
            and m.start > match.end
            and THE.fullmatch(findings.text, match.end, m.start)
        )
        or (m.category in ("weather", "sight") and m.end + 1 == match.start)
        for m in findings.matches
    )


def _is_governed(findings: Findings, at: int) -> bool:
    """Whether a preposition governs the noun at `at`, and no other: "in the forest shadows dance"."""
    governed = GOVERNED.search(findings.text[:at], max(0, at - REACH))
    return governed is not None and not any(
        m.category in ("place", "region", "time") and governed.start() <= m.start and m.end <= at
        for m in findings.matches
    )
