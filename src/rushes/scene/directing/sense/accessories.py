"""What is put on beside clothes: glasses, scarves, ties, berets, collars, staffs. One that no colour is said of has its own.

Pure and standard library only. Whose it is, is decided with the clothes' (`clothing.py`); how it looks is in `figures/joined/worn.py` and
`figures/joined/adorned.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.lexicon import SENTENCE_END, Findings, Match, thing_kinds
from ...words.worn import CLOTHS, OF_A_BRIDE, PLAIN_WORN
from ..subjects.clothing import (
    CLOTHES_FIRST,
    COLOURED,
    IN_A,
    PUT_ON,
    WEARS,
    WORN_BY,
    WORN_KINDS,
    WORN_WITH,
    WORN_WITH_REACH,
    is_clothed,
)

HAS_ON = re.compile(
    r"\b(?:with|in|im|en|в|behind) (?:[\w-]+ ){0,3}$|\b(?:puts?|putting) on (?:[\w-]+ ){0,3}$|\b(?:his|her|its) (?:[\w-]+ ){0,2}$"
)
HAS_IN_HAND = re.compile(
    r"\b(?:with|hold\w*|carr\w+|rais\w+|lifts?|lifting|leans? on|leaning on|grip\w*|wav\w+|us\w+|swing\w*|plant\w*|points?|pointing|strikes?|"
    r"walk\w* with|con|avec|mit|com|с|apoyad[oa] en|appuyée?(?: sur)?|держит|опираясь на|stützt sich auf) (?:[\w-]+ ){0,3}$|[拿持拄握举着]\w{0,4}$"
)
BRIDAL = re.compile(
    r"\b(?:wedding|bridal) (?:dress|gown)$|婚纱$|\bvestido de novia$|\brobe de mariée$|\b(?:braut|hochzeits)kleid$|ウェディングドレス$|\bvestido de noiva$|"
    r"свадебн\w+ платье?$|웨딩드레스$|\babito da sposa$"
)
GIVES_AWAY = re.compile(r"\b(?:los[te]s?|losing|finds?|knits?|knitting|folds?|buys?|sells?|brings?|designs?)\b[^.,;]*$")
WORN_WORDS = frozenset(
    ["wear", "wears", "wearing", "wore", "sporting", "donning", "trägt", "tragend", "porte", "portant", "lleva", "llevando", "indossa", "носит", "usa", "usando", "戴着", "穿着", "戴", "穿", "身穿", "身着", "头戴", "穿上", "입", "쓰", "wearing a"]
)  # fmt: skip
"""Words that say no more than that something is worn: they are told as understood where it is seen."""


def accessories(findings: Findings) -> Findings:
    """What is worn in its own colour has one, and a verb that says that it is worn has been understood."""
    taken: dict[int, Match] = {}
    colours: list[Match] = []
    for match in findings.matches:
        piece = match.value if match.category == "garment" else ""
        plain = PLAIN_WORN.get(piece, CLOTHS.get(piece, "") if _on_an_animal(findings, match) else "")
        plain = plain or (OF_A_BRIDE if piece and BRIDAL.search(findings.text[: match.end]) else "")
        if not plain or not _is_on_somebody(findings, match):
            continue
        if not any(_is_of(findings, c, match) for c in findings.matches if c.category == "colour"):
            colours.append(Match(start=match.start, end=match.start, category="colour", value=plain, text=""))
        taken[match.start] = match
    if not taken:
        return findings
    unknown = tuple(word for word in findings.unknown if word not in WORN_WORDS)
    matches = tuple(sorted((*findings.matches, *colours), key=lambda match: (match.start, match.end)))
    return replace(findings, matches=matches, unknown=unknown)


def _on_an_animal(findings: Findings, garment: Match) -> bool:
    """Whether whoever is named nearest is an animal that is seen in it."""
    beings = [m for m in findings.matches if m.category == "subject" and m.value not in thing_kinds()]
    before = [m for m in beings if m.end <= garment.start]
    nearest = (
        before[-1:] if findings.language not in CLOTHES_FIRST else [m for m in beings if m.start >= garment.end][:1]
    )
    return any(is_clothed(m.value, garment) for m in nearest or before[-1:])


def _is_of(findings: Findings, colour: Match, garment: Match) -> bool:
    """Whether a colour is said of it: right before it, or right behind."""
    first, last = (colour, garment) if colour.start < garment.start else (garment, colour)
    gap = findings.text[first.end : last.start]
    if len(gap) > 18 or re.search(r"[.,;:，。、]|\b(?:and|y|et|und|e|и)\b", gap):
        return False
    return not any(m.category in COLOURED and first.end <= m.start and m.end <= last.start for m in findings.matches)


def _is_on_somebody(findings: Findings, worn: Match) -> bool:
    begin = findings.begin_of(SENTENCE_END, worn.start)
    before = findings.text[begin : worn.start]
    if any(m.category == "subject" and WORN_BY.match(findings.text, worn.end, m.start) for m in findings.matches):
        return True
    beings = [
        m
        for m in findings.matches
        if m.category == "subject" and m.value not in (*thing_kinds(), *WORN_KINDS) and m.start >= begin
    ]
    if findings.language in ("zh", "ja", "ko"):
        return bool(beings)
    if GIVES_AWAY.search(before) or not any(m.end <= worn.start for m in beings):
        return False
    if worn.value == "staff":
        return HAS_IN_HAND.search(before) is not None or (
            worn.text.startswith(("his ", "her ")) and not before.endswith("and ")
        )
    garments = [m for m in findings.matches if m.category in ("garment", "trait") and m.end <= worn.start]
    return bool(
        WEARS.search(before)
        or PUT_ON.match(findings.text, worn.end)
        or IN_A.search(before)
        or HAS_ON.search(before)
        or any(
            worn.start - garment.end <= WORN_WITH_REACH and WORN_WITH.fullmatch(findings.text, garment.end, worn.start)
            for garment in garments
        )
    )
