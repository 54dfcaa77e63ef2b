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
MACHINES = re.compile(
    r"\b(?:citt|cantier|edific|edili|palazz|grattaciel|porto\b|carico|solleva|costru|container|contened|ville\b|chantier|immeuble|gratte-ciel|port\b|soulève|construc|ciudad|obra|rascaciel|puerto|tetti|tett[oi]\b|toits?\b|metall|acci|acier|cidade|gialla|jaune|amarill|city\b|downtown|skyscraper|harbou?r|steel|girder|cargo|building|skyline)\w*"
)
"""What stands about a crane that lifts, and no bird."""
CRANE = "construction crane"


def with_cars_and_cranes(findings: Findings) -> Findings:
    """The findings with the cars of a train as its own, and with a crane in a city as the machine."""
    return _lifting(_drawn(findings))


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


def _lifting(findings: Findings) -> Findings:
    if not MACHINES.search(findings.text) or findings.language not in ("en", "it", "fr", "es", "pt"):
        return findings
    found = [
        replace(m, category="subject", value=CRANE) if m.text in CRANES and m.category in ("subject", "camera") else m
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
