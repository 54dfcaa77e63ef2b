"""Words that a train or a building site means otherwise: the cars of "a train with five cars" are its own, and "una gru in città", "une grue au
port" is the machine and not the bird.

Pure and standard library only. What English words for machines mean besides is `words/homonyms.py`'s.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.lexicon import SENTENCE_END, Findings, Match

CARS = ("car", "wagon", "cart", "carriage", "train")
"""Kinds that words for what a train draws are found as."""
DRAWS = re.compile(
    r"\s(?:\w+ing\s)?(?:with|of|pulling|pulls|hauling|hauls|drawing|towing|con|avec|mit|com|с|de)\s(?:(?!and\b|but\b)[\w-]+\s){0,4}$|[^，。]{0,8}(?:有|拉着|带着)[^，。]{0,4}$"
)
"""Between a train and what it draws."""
THEIR_CARS = re.compile(
    r"(?:(?:freight|passenger|box|coal|tank|dining|sleeping|cattle|open|empty)\s?)?(?:cars?|carriages?|wagons?|coaches|vagones|vagón|wagons?|voitures?|waggons?|vagões|vagão|vagoni|vagone|вагон\w*)|车厢"
)
CRANES = ("crane", "cranes", "gru", "grue", "grues", "grua", "gruas", "grúa", "grúas")
LIFTING = re.compile(
    r"\b(?:cantier|edili|carico|solleva|costru|container|contened|chantier|soulève|construc|obra|metall|acci|acier|steel|girder|cargo|crates?\b|lifts?\b|lifting|hoist|swing(?:s|ing)?\b)\w*"
)
"""What speaks of a crane that lifts, and of no bird."""
BUILT_UP = re.compile(
    r"\b(?:citt|edific|palazz|grattaciel|porto\b|ville\b|immeuble|gratte-ciel|port\b|ciudad|rascaciel|puerto|tetti|tett[oi]\b|toits?\b|cidade|gialla|jaune|amarill|city\b|downtown|skyscraper|harbou?r|building|skyline)\w*"
)
"""What stands about one, and where a bird may come by."""
BIRDLY = re.compile(
    r"\b(?:legs?|fl(?:y|ies|ying|ew|ight|oc(?:k|ks))|wings?|feather\w*|plumage|nest\w*|fish\w*|frogs?|beaks?|bills?|chicks?|eggs?|wad(?:es?|ing)|pond|marsh\w*|swamp|reeds?|wetlands?|lake|water|danc\w+|land(?:s|ing)|preen\w*|perch\w*"
    r"|pattes?|vol(?:e|ent|ant)?|ailes?|plumes?|nid\w*|poissons?|étang|marais|roseaux?|eau|lac|bec|dans(?:e|ent|ant)"
    r"|zamp[ae]|vol[oai]\w*|al[ai]|pium[ae]|nido|pesc[ei]|stagno|palude|acqua|lago|canne|becco)\b"
)
"""What only a bird has or does, and where it stands; the Spanish and the Portuguese have a word for it alone."""
CAMERA_CRANES = re.compile(
    r"\b(?:camera|shot|lens|view|drone|we|pov)(?: (?:then|now|slowly|gently|smoothly|gradually|softly|quickly|again|and))*\s+$"
)
"""Before a verb that is a movement of the camera."""
DOWNWARDS = re.compile(r"\s(?:\w+ly )?(?:down|lower|low|in)\b")
CRANE = "construction crane"


def with_cars_and_cranes(findings: Findings) -> Findings:
    """The findings with the cars of a train as its own, and with a crane in a city as the machine."""
    return _lifting(_filmed(_drawn(findings)))


def _drawn(findings: Findings) -> Findings:
    gone: list[Match] = []
    for train in (m for m in findings.matches if m.value == "train"):
        end = findings.end_of(SENTENCE_END, train.end)
        for car in findings.matches:
            is_one = car.category == "subject" and car.value in CARS and THEIR_CARS.fullmatch(car.text) is not None
            if train.end <= car.start < end and is_one and DRAWS.fullmatch(findings.text, train.end, car.start):
                gone += [m for m in findings.matches if m.category == "count" and train.end <= m.start < car.start]
                gone.append(car)
    left = findings.without(gone)
    cars = {m.text for m in gone if m.category == "subject"}
    return replace(left, unknown=tuple(word for word in left.unknown if word not in cars))


def _filmed(findings: Findings) -> Findings:
    """ "The camera cranes down into the city": how it is filmed, and nobody who is there."""

    def meant(match: Match) -> Match:
        if match.category != "subject" or match.text != "cranes":
            return match
        if not CAMERA_CRANES.search(findings.text[: match.start]):
            return match
        down = DOWNWARDS.match(findings.text, match.end) is not None
        return replace(match, category="camera", value="crane_down" if down else "rise", plural=False)

    return replace(findings, matches=tuple(map(meant, findings.matches)))


def _lifting(findings: Findings) -> Findings:
    if findings.language not in ("en", "it", "fr", "es", "pt"):
        return findings
    bird = findings.language in ("en", "it", "fr") and BIRDLY.search(findings.text) is not None
    if not LIFTING.search(findings.text) and (bird or not BUILT_UP.search(findings.text)):
        return findings
    found = [
        replace(m, category="subject", value=CRANE)
        if m.text in CRANES and (m.category == "subject" or (m.category == "camera" and findings.language != "en"))
        else m
        for m in findings.matches
    ]
    for word in (word for word in findings.unknown if word in CRANES):
        start = findings.text.find(word)
        found.append(Match(start=start, end=start + len(word), category="subject", value=CRANE, text=word))
    words = {m.text for m in found if m.value == CRANE}
    return replace(
        findings,
        matches=tuple(sorted(found, key=lambda m: m.start)),
        unknown=tuple(word for word in findings.unknown if word not in words),
    )
