"""What waves, steam and the sun do, and nobody who is shown: "des vagues se brisent", "la vapeur monte", "水珠滑落"; and what only looks like a
night: "un chef étoilé".

Pure and standard library only. English has rules of its own (`subjects/doers.py`).
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.lexicon import Findings, Match, is_somebody

LANGUAGES = ("es", "fr", "de", "pt", "it", "ru")
NATURE = ("sight", "weather", "time")
TIMES_DO = ("fall", "rise", "walk", "run", "fly", "open", "lie", "climb", "park", "jump", "stand", "sit")
"""What is said of a night as well: it falls, and knits nothing ("Abends strickt sie")."""
WAVES = re.compile(r"vague|ola|welle|onda|onde|волн|mer\b|mar\b|meer|море")
BEGINS = re.compile(
    r"(?:(?:^|[.,;:!?]\s*|\b(?:et|y|e|und|mais|pero|mas|ma|aber|tandis que|pendant que|mientras|während|enquanto|mentre|и|а)\s)"
    r"(?:(?:la|le|les|des|el|los|las|die|der|das|il|lo|i|gli|os|as|o|a|une?|una?|uma?|eine?)\s|l['’])?(?:[^\W\d]+\s)?)$"
)
"""Before a noun that a clause begins with."""
DOES = re.compile(r"(?:\s[^\W\d]+)?\s(?:se\s|s['’]|si\s|sich\s)?$")
"""Between such a noun and its verb."""
STARRED = ("étoilé", "étoilée", "étoilés", "estrellado", "stellato", "stellata", "estrelado", "estrelada")
CLAUSE = re.compile("[，。；,.;！？、]")


def without_natures(findings: Findings) -> Findings:
    """The findings without verbs of what no figure plays: steam that is shown rises, and a sea has waves."""
    gone = [match for match in findings.matches if _is_starred(findings, match)]
    seen: list[Match] = []
    if findings.language in LANGUAGES:
        seen = [m for m in findings.matches if m.category in ("action", "deed") and _is_of_nature(findings, m)]
    elif findings.language == "zh":
        gone += [m for m in findings.matches if m.category == "action" and _is_of_strangers(findings, m)]
    left = findings.without(gone)
    return replace(left, matches=tuple(match for match in left.matches if match not in seen))


def _is_of_nature(findings: Findings, verb: Match) -> bool:
    """Whether what a verb says is done by the weather, the sea or the light right before it, with which the clause begins."""
    text = findings.text
    return any(
        (m.category in NATURE or (m.category == "place" and WAVES.match(m.text) is not None))
        and m.end <= verb.start
        and DOES.fullmatch(text[m.end : verb.start]) is not None
        and _begins(findings, m)
        and (m.category != "time" or verb.value in TIMES_DO)
        and not any(m.end <= other.start < verb.start and other.category == "subject" for other in findings.matches)
        for m in findings.matches
    )


def _begins(findings: Findings, noun: Match) -> bool:
    """Whether a clause begins with a noun, and with nobody before it: "Oma abends" is Oma."""
    hit = BEGINS.search(findings.text[: noun.start])
    return hit is not None and not any(
        m.category == "subject" and hit.start() <= m.start < noun.start for m in findings.matches
    )


def _is_of_strangers(findings: Findings, verb: Match) -> bool:
    """Whether a Chinese clause begins with a word that nobody knows and goes on with the verb: it does so, and nobody before it."""
    begin = max((hit.end() for hit in CLAUSE.finditer(findings.text, 0, verb.start)), default=0)
    first = findings.text[begin : verb.start]
    return begin > 0 and bool(first) and first in findings.unknown


def _is_starred(findings: Findings, match: Match) -> bool:
    """Whether a chef is starred, and no sky."""
    if match.category != "time" or match.text not in STARRED:
        return False
    return any(m.category == "subject" and is_somebody(m.value) and m.end + 1 == match.start for m in findings.matches)
