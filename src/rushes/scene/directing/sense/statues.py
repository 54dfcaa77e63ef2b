"""Whose statue it is: "a marble statue of a lion", "a lion statue", "a horse made of glass" are that lion and that horse in stone or in
glass, in a square unless a place is named, and nobody stands beside them.

Pure and standard library only. Its figure is made in `figures/joined/statue.py`, what it may be of is in `words/materials.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from ...composed import OF, STATUE
from ...words.compounds import LINKS, parts_of_german
from ...words.lexicon import Findings, Match
from ...words.materials import COLOURED, MADE, MADE_BEFORE, MATERIALS, STATUES
from ..subjects.able import is_alive
from ..subjects.relating import SURFACES

STATUE_OF = re.compile(
    r"(?:\b(?:statue|statues|sculpture|sculptures|figurine|figurines|estatuas?|esculturas?|estátuas?|statua|scultura|skulptur|statuen|[a-z]+statue|[a-z]+skulptur)\s"
    r"(?:(?:dorad[oa]|dorée?|dorat[oa]|dourad[oa]|enorme|grande|antica|antigua|ancienne)\s)?"
    r"(?:of\s(?:an?\s|the\s|two\s|her\s|his\s)?|de\s(?:la\s|los\s|las\s|l['’]\s?)?(?:una?\s|uma?\s)?|d['’]\s?une?\s|d['’]\s?una?\s|d['’]\s?|del\s|du\s|di\s(?:una?\s)?|d[ao]\s|"
    r"(?:[a-zäöü]+\s)?(?:de|en|em|di|in|aus)\s[a-zéèóáà]+\s(?:de\s(?:una?\s|uma?\s)?|d['’]\s?une?\s|di\s(?:una?\s)?|eine[sr]\s)|"
    r"eine[sr]\s|von\s(?:ein\w*\s)?)|\b(?:статуя|статую|статуи|скульптура|скульптуру)\s)(?:(?!(?:in|at|on|by|with|and|beside|near|amid|en|dans|mit|im|con|com)\s|\w+(?:ing|s)\s)[\w-]+\s)?$"
)
"""Before the word for who it is of."""
MADE_ADJECTIVE = re.compile(
    r"\b(?:wooden|glass|crystal|marble|bronze|stone|paper|cardboard|jade|porcelain|clay)\s(?:toy\s)?$"
)
"""Before somebody who is of that: "a stone lion", "a wooden toy horse"."""
MADE_IN_CHINESE = re.compile("(?<!岩)(?:石头?|铜|木头|玉石?)$")
"""The same in Chinese: 石狮子."""
CARVED_BEHIND = re.compile(r"(?:s|n|en|er|es|e)?(?:statue|skulptur|figur|denkmal)(?:e?n)?")
CARVED_OF = re.compile(r"(?P<who>.{3,}?)(?:statue|skulptur|figur|denkmal)(?P<several>(?:e?n)?)")
MADE_WORD = re.compile(
    r"(?:stein|holz|bronze|marmor|glas|kristall|papier|gold|porzellan|jade|metall|stahl|schokoladen)(?:en|s)?(?P<who>.{3,})"
)
"""German words for a statue: "Löwenstatue", "Steinlöwe"."""
_NO_STATUES = """
steinadler steinbock steinböcke steinmarder steinkauz glasfrosch goldhamster goldfasan goldschakal goldfisch goldfische papierdrache
papierdrachen holzwurm holzfäller steinmetz steinlaus goldkäfer goldammer goldschmied goldmädchen stahlarbeiter metallarbeiter
"""
NO_STATUES = frozenset(_NO_STATUES.split())
"""Who lives, and is only called so."""
STANDS_IN = "courtyard"
ALSO_MADE = {"en": r"\s(?:of|from|out of|in(?!\s(?:snow|sand|ice)\b))\s"}
"""What may stand, behind a statue, before what it is of: one "in snow" stands in it."""
WHOLE = r"(?<![가-힣])%s(?=\s|으?로|의|동상|조각)"
"""A Korean word of one letter, most of which are endings as well: 은 is silver, and "as for"."""
REACH = 60
"""Letters before who it is of in which the word for it stands."""


@cache
def of_a(material: str) -> re.Pattern[str]:
    """The words for a material, whole where a language sets them apart."""
    words = MATERIALS[material].split()
    spaced = "|".join(word for word in words if not _glued(word))
    glued = "|".join(map(_whole, sorted((word for word in words if _glued(word)), key=len, reverse=True)))
    return re.compile(rf"\b(?:{spaced})(?:statue|skulptur|figur)?\b|(?:{glued or '(?!)'})")


@cache
def any_material() -> str:
    return "|".join(of_a(material).pattern for material in MATERIALS)


def _glued(word: str) -> bool:
    """Whether its language sets no spaces."""
    return word[0] >= "\u2e80"


def _whole(word: str) -> str:
    return WHOLE % word if len(word) == 1 and "가" <= word <= "힣" else word


@cache
def _behind(language: str) -> re.Pattern[str]:
    """The word for a statue behind who it is of, with what it is of between them."""
    words = STATUES[language].replace(" ", "|")
    if language == "en":
        return re.compile(rf"[\s-](?:(?:{any_material()})\s)?(?:{words})\b(?!\sof\b)")
    between = {"zh": "的?", "ja": "の", "ko": r"\s?"}[language]
    return re.compile(rf"{between}(?:(?:{any_material()})[の\s]?)?(?:{words})")


@cache
def made_of(language: str) -> re.Pattern[str]:
    return re.compile(rf"{MADE[language]}(?:{any_material()})")


@cache
def made_before(language: str) -> re.Pattern[str]:
    return re.compile(rf"[用由]?(?:{any_material()}){MADE_BEFORE[language]}$")


@cache
def _made_behind(language: str) -> re.Pattern[str]:
    """What a statue is of, behind who it is of: "d'un lion en marbre"."""
    between = "|".join(table[language] for table in (MADE, ALSO_MADE) if language in table)
    return re.compile(rf"(?:{between})(?:{any_material()})" if between else "(?!)")


@cache
def _material_before() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_material()})[\s-]?(?:の|的)?$")


def statues(findings: Findings) -> Findings:
    """The findings with every statue of somebody as one match, from its word to theirs, in the colour of what it is made of."""
    findings = _of_one_word(findings) if findings.language == "de" else findings
    made: dict[Match, list[Match]] = {}
    gone: list[Match] = []
    for match in findings.matches:
        span = _span(findings, match) if match.category == "subject" else None
        if span is None:
            continue
        begin, end = span
        of = [
            m
            for m in findings.matches
            if m is not match and m.category == "subject" and begin < m.end and m.start < end
        ]
        if any(is_alive(m.value) for m in of):
            continue
        inside = [
            m
            for m in findings.matches
            if _is_gold(m, begin, end) or (begin <= m.start < end and _says_how(m, findings.language))
        ]
        made[match] = [replace(match, start=begin, end=end), *_coloured(findings, match, begin, end, inside)]
        gone += [*of, *inside]
    if not made:
        return findings
    matches = [new for m in findings.matches if m not in gone for new in made.get(m, [m])]
    stands = any(m.category in ("place", "region") or m.value in SURFACES for m in matches)
    if not stands:
        end = len(findings.text)
        matches.append(Match(start=end, end=end, category="place", value=STANDS_IN, text=""))
    unknown = tuple(
        word
        for word in findings.unknown
        if not any(word in findings.text[new[0].start : new[0].end] for new in made.values())
    )
    return replace(findings, matches=tuple(sorted(matches, key=lambda m: (m.start, m.end))), unknown=unknown)


def _of_one_word(findings: Findings) -> Findings:
    """The findings with "Löwenstatue" and "Steinlöwe" as that lion, whose match is the whole word and whose text its own part of it."""
    exact = parts_of_german()
    meant: dict[Match, Match] = {}
    for match in findings.matches:
        if match.category != "subject" or match.text in exact or match.end - match.start != len(match.text):
            continue
        carved, made = CARVED_OF.fullmatch(match.text), MADE_WORD.fullmatch(match.text)
        parts = (
            [
                carved["who"],
                *(carved["who"].removesuffix(link) for link in LINKS if link and carved["who"].endswith(link)),
            ]
            if carved
            else []
        )
        parts += [made["who"]] if made and match.text not in NO_STATUES else []
        who = next((part for part in parts if exact.get(part, ("",))[0] == "subject" and is_alive(exact[part][1])), "")
        if who:
            plural = match.plural if made and not carved else carved is not None and carved["several"] != ""
            meant[match] = replace(match, value=exact[who][1], text=who, plural=plural)
    return (
        replace(findings, matches=tuple(meant.get(match, match) for match in findings.matches)) if meant else findings
    )


def _span(findings: Findings, match: Match) -> tuple[int, int] | None:
    """From where to where it is said that somebody is a statue; None where it is not."""
    text, language = findings.text, findings.language
    start = max(0, match.start - REACH)
    hit = STATUE_OF.search(text[start : match.start])
    if hit is not None:
        return _with_material(text, start + hit.start()), match.end
    if not is_alive(match.value):
        return None
    if language == "de" and match.end - match.start > len(match.text):
        return match.start, match.end
    adjective = {"en": MADE_ADJECTIVE, "zh": MADE_IN_CHINESE}.get(language)
    carved = adjective.search(text[: match.start]) if adjective is not None else None
    behind = _behind(language).match(text, match.end) if language in STATUES else None
    if behind is not None:
        return _with_material(text, match.start), behind.end()
    before = made_before(language).search(text[: match.start]) if language in MADE_BEFORE else None
    made = match.start if before is None else before.start()
    if any(m.category in ("action", "deed") and not made <= m.start < match.start for m in findings.matches):
        return None  # what lives and moves, whatever it is made of
    if carved is not None:
        return carved.start(), match.end
    of = made_of(language).match(text, match.end) if language in MADE else None
    if of is not None:
        return match.start, of.end()
    return None if before is None else (before.start(), match.end)


def _with_material(text: str, begin: int) -> int:
    """Where what is said begins, if what it is of is said before it."""
    hit = _material_before().search(text[:begin])
    return hit.start() if hit is not None else begin


def _is_gold(match: Match, begin: int, end: int) -> bool:
    """Whether a colour is a metal: a golden statue is of gold."""
    metal = any(of_a(material).fullmatch(match.text) for material in ("gold", "silver"))
    return match.category == "colour" and begin - 1 <= match.end and match.start < end and metal


def _says_how(match: Match, language: str) -> bool:
    """Whether a word within a statue's says only how it is made: "de bois", 만든."""
    makes = match.category in ("action", "deed") and language in MADE_BEFORE
    return makes or match.category == "unmeant" or match.text == "toy"


def _said_of(findings: Findings, match: Match, begin: int, end: int) -> str:
    """What a statue is said to be of; empty where nothing is said. Who it is of may have a material in their name (金毛)."""
    behind = _made_behind(findings.language).match(findings.text, end)
    said = findings.text[begin:end].replace(match.text, " ") + (behind[0] if behind else "")
    return next((material for material in MATERIALS if of_a(material).search(said)), "")


def _coloured(findings: Findings, whose: Match, begin: int, end: int, gold: list[Match]) -> list[Match]:
    """The colour of its material, where none is said of it."""
    if any(m.category == "colour" and m not in gold and 0 <= begin - m.end <= 1 for m in findings.matches):
        return []
    colour = COLOURED.get(_said_of(findings, whose, begin, end), "")
    return [Match(start=begin, end=begin, category="colour", value=colour, text="")] if colour else []


STILL = ("salute", "stand", "sit", "lie", "kneel", "rest", "look", "watch", "sit_floor", "lie_down")


def still(figure: str, action: str) -> str:
    """What a statue does: one that guards a gate, sits or stands does no more than be there."""
    return "" if figure.startswith(STATUE) and action in STILL else action


def in_stone(match: Match, findings: Findings, figure: str) -> str:
    """The figure of who is matched, which is a statue where its word is in the match as well."""
    if match.end - match.start <= len(match.text) or _plain(match, findings):
        return figure
    stuff = _said_of(findings, match, match.start, match.end)
    return STATUE + figure + (OF + stuff if stuff and stuff not in COLOURED else "")


def _plain(match: Match, findings: Findings) -> bool:
    """Whether nothing in a match says that it is a statue."""
    said = findings.text[match.start : match.end]
    language = findings.language
    at = said.find(match.text)
    if at < 0:
        return True
    before, behind = said[:at], said[at + len(match.text) :]
    adjective = {"en": MADE_ADJECTIVE, "zh": MADE_IN_CHINESE}.get(language)
    if STATUE_OF.search(before) or (adjective is not None and adjective.search(before)):
        return False
    if language == "de" and (CARVED_BEHIND.fullmatch(behind) or (before and not before[-1:].isspace())):
        return False
    if language in STATUES and _behind(language).match(behind):
        return False
    if language in MADE and made_of(language).match(behind):
        return False
    return not (language in MADE_BEFORE and made_before(language).search(before))
