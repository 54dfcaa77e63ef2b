"""What a thing is made of: "a wooden train", "una mesa de madera", "ein Holztisch", "玻璃做的船" are that thing in wood and in glass; and
what is there already is made of another stuff by a remix: "make it of ice", "fallo di ghiaccio", "换成木头的".

Pure and standard library only. What somebody who lives is made of is `statues.py`'s; how a figure looks in it `figures/stuffs.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from ...composed import STATUE
from ...model import Subject
from ...words.lexicon import Findings, Match, thing_kinds
from ...words.materials import COLOURED, MADE, MADE_BEFORE, MATERIALS
from ..subjects.able import VEHICLES
from .statues import any_material, made_before, made_of, of_a

METALS = ("gold", "silver")
"""Materials whose words are colours as well, and of a thing are meant so."""
NOT_SEEN = ("plastic", "snow", "sand", "chocolate", *METALS)
"""Of these no thing is shown by such a word: a plastic bottle looks as any, and what stands in snow is not of it."""
NOT_BEFORE = ("ice",)
"""Of these none by a word before it: an ice axe is of steel."""
ADJECTIVES = r"(?:(?:toy|old|antique|simple|little|small|big|round|long|tiny|rustic|rocking|model|carved)\s)?"
NEVER_MADE = frozenset(
    ["glasses", "wine glass", "window", "ice cube", "ice bed", "oven", "stove", "fireplace", "campfire"]
)
"""Things that are of what they are called by, or that burn it."""
OF_WORDS = ("colour", "unmeant")
"""Categories that a word for a material is read as where nothing is made of it."""
FALLS = ("snow", "ice", "sand")
MADE_OF = re.compile(r"\b(?:of|from|into|de|en|aus|zu|di|in|из|в)\s\w+$|[做制质雕用]|的$")
"""What is made of snow, and no weather: "make it snow"."""
TIES = 12  # letters before a material of a verb that says that something is made of it: "made out of"
SHORT = 4  # letters of a word that only ties others
ORDER = {
    "en": r"(?:^|\b(?:make|made|turn|change|transform|recast|rebuild|cast|build|carve)\w*\b[^.;,]{0,40}?\s)(?:(?:out\s)?of|from|into|to|be|it|them|him|her)?\s?(?:pure\s|solid\s|clear\s|polished\s)?",
    "es": r"(?:^|\b(?:haz\w*|cambi\w*|convi\w*|transform\w*|que sean?)\b[^.;,]{0,40}?\s)(?:de|en|a)\s",
    "fr": r"(?:^|\b(?:fai\w*|chang\w*|transform\w*|rend\w*)\b[^.;,]{0,40}?\s)(?:de|en)\s",
    "de": r"(?:^|\b(?:mach\w*|ändere|verwandle|lass)\b[^.;,]{0,40}?\s)(?:ganz\s)?(?:aus|in|zu)\s",
    "pt": r"(?:^|\b(?:fa[çz]\w*|mud\w*|transform\w*|troque)\b[^.;,]{0,40}?\s)(?:de|em|para)\s",
    "it": r"(?:^|\b(?:fa\w*|cambi\w*|trasform\w*|rendi\w*)\b[^.;,]{0,40}?\s)(?:di|in)\s",
    "ru": r"(?:^|\b(?:сдела\w*|измени\w*|преврати\w*)\b[^.;,]{0,40}?\s)(?:из|в)?\s?",
    "zh": r"(?:用|改成|换成|变成|改为|变为|做成|改用)",
    "ja": r"",
    "ko": r"",
}
"""Before a material: what is there shall be of it."""
ORDER_ENDS = {
    "zh": r"(?:做|制|质|雕)?成?的?(?=[，。,.]|$)",
    "ja": r"(?:製|で作|でできた|に(?:して|変え))",
    "ko": r"(?:으?로)\s?(?:만들|바꿔|바꾸|해)",
}
ENDS = r"(?=\s*(?:\b(?:statue|sculpture|figurine)s?\s*)?(?:[.;,!]|$|\b(?:and|instead|y|et|und|e|и)\b))"
"""Behind it, where nothing follows that would be of it."""


_TIE_WORDS = """
make makes made making turn turned turning change changed transform transformed recast rebuild rebuilt cast build built carve carved
the a an this that these those it them him her they he she is are be all both whole everything everyone entirely completely look looks
like as if were was and should shall out of from into to pure solid clear polished now just please instead
"""
TIE_WORDS = frozenset(_TIE_WORDS.split())
"""What may stand between the verb and the stuff in English besides who is there: "make it dance in snow" is of no snow."""
HOW = ("colour", "pattern", "size")
"""Categories of words that only say which one is meant: "make the red car of wood"."""
WHERE = ("place", "region", "action", "deed", "weather")
"""Categories of words that are of no one who is there."""
AND = re.compile(
    r"\s?(?:,|and|as well as|y|e|et|und|и|和|跟|与|、|と|와|과)?\s?(?:(?:the|both|a|el|la|los|las|le|les|der|die|das|den|o|os|as|il|lo|i|gli)\s)?(?:l['’])?"
)
"""Between those who are named in one breath."""
OF_SOMEBODY = re.compile(r"\s(?:of|de|von|di|eine[srm]?|d['’])\s?(?:an?|the|una?|une|uma|eine[rm]?|einem)\b")
"""Behind a word for a statue: it is of somebody else now."""


@cache
def _order(language: str) -> re.Pattern[str]:
    return re.compile(rf"{ORDER[language]}(?P<stuff>{any_material()}){ORDER_ENDS.get(language, ENDS)}")


@cache
def _before(language: str) -> re.Pattern[str]:
    """The material right before a thing."""
    if language in ("zh", "ja", "ko"):
        between = {"zh": "(?:制|质|做)?的?", "ja": "(?:製)?の?", "ko": r"\s?"}[language]
        glued = r"|木(?!工|匠)" if language == "zh" else ""
        return re.compile(rf"(?P<stuff>{any_material()}{glued}){between}$")
    return re.compile(rf"(?P<stuff>{any_material()})\s{ADJECTIVES}$")


@cache
def _behind(language: str) -> re.Pattern[str]:
    """The material right behind a thing, or behind one more word for it: "mesa redonda de madera"."""
    return re.compile(rf"(?:\s[^\W\d]{{{SHORT},}})?(?P<made>{made_of(language).pattern})")


@cache
def _within() -> re.Pattern[str]:
    """The material that a German word for a thing begins with: "Holztisch"."""
    words = (word for words in MATERIALS.values() for word in words.split())
    return re.compile(rf"(?P<stuff>{'|'.join(word for word in words if word.isalpha())})(?:en|es|s)?(?=[a-zäöüß]{{4}})")


def with_stuffs(findings: Findings) -> Findings:
    """The findings with what each thing is made of as a word that is said of it."""
    found: list[Match] = []
    for match in findings.matches:
        if match.category == "subject" and _is_made(match):
            found += _said_of(findings, match)
    return _with(findings, found)


def remade(findings: Findings, there: Sequence[Subject]) -> Findings:
    """The findings of words that change a scene, with what it shall be made of. "The statue" is whose statue there is."""
    carved = next((one.kind for one in there if one.figure.startswith(STATUE)), "")
    if carved:
        matches = (
            replace(m, value=carved) if m.value == "statue" and not OF_SOMEBODY.match(findings.text, m.end) else m
            for m in findings.matches
        )
        findings = replace(findings, matches=tuple(matches))
    if findings.language not in ORDER:
        return findings
    spoken = (
        findings.language,
        *(ORDER if len(findings.text.split()) <= SHORT else ()),
    )  # "en or" is in no language for sure
    hit = next(filter(None, (_order(language).search(findings.text) for language in spoken)), None)
    if hit is None:
        return findings
    if not _is_of_those(findings, hit, {one.kind for one in there}):
        return _untold(findings, hit)
    stuff = _stuff(hit["stuff"])
    if stuff in FALLS and not MADE_OF.search(hit[0]):
        return findings
    if stuff in METALS and any(
        m.category == "colour" and m.start < hit.end() and hit.start() < m.end for m in findings.matches
    ):
        return findings
    start = hit.start("stuff")
    known = [m for m in findings.matches if m.start < hit.end("stuff") and start < m.end]
    named = (
        m.end + 1
        for m in reversed(findings.matches)
        if m.category == "subject" and hit.start() <= m.start and m.end < start
    )
    begin = next(named, max(hit.start(), start - TIES)) if findings.language not in ORDER_ENDS else start
    said = findings.text[begin : hit.end("stuff")]
    made = replace(_match(stuff, begin, said.lstrip()), start=begin + len(said) - len(said.lstrip()))
    obeyed = set(re.findall(r"\w+", hit[0]))
    left = findings.without(known)
    also = (replace(made, start=m.end, end=m.end, text="") for m in _named_with_the_last(findings, hit))
    return replace(
        left,
        matches=tuple(sorted((*left.matches, made, *also), key=lambda m: m.start)),
        unknown=tuple(
            word for word in left.unknown if word not in obeyed and word != hit[0] and hit["stuff"] not in word
        ),
    )


def _named_with_the_last(findings: Findings, hit: re.Match[str]) -> list[Match]:
    """Who is named in one breath with the last one before a stuff, and is of it as well: "make the cat and the dog of glass"."""
    named = [
        m
        for m in findings.matches
        if m.category == "subject" and hit.start() <= m.start and m.end <= hit.start("stuff")
    ]
    gaps = [AND.fullmatch(findings.text, one.end, other.start) is not None for one, other in pairwise(named)]
    return [m for n, m in enumerate(named[:-1]) if all(gaps[n:])]


def _is_of_those(findings: Findings, hit: re.Match[str], there: set[str]) -> bool:
    """Whether what shall be of another stuff is who is there, and no place, nor where somebody does something."""
    within = [m for m in findings.matches if hit.start() <= m.start and m.end <= hit.start("stuff")]
    if any(m.category in WHERE or (m.category == "subject" and m.value not in there) for m in within):
        return False
    words = re.findall(r"[^\W\d]+", findings.text[hit.start() : hit.start("stuff")])
    if hit.re is not _order("en"):
        return not any(len(word) > SHORT and word in findings.unknown for word in words[1:])
    known = [m for m in within if m.category in ("subject", *HOW)]
    said = {word for m in known for word in re.findall(r"[^\W\d]+", findings.text[m.start : m.end])}
    return said | TIE_WORDS >= {*words}


def _untold(findings: Findings, hit: re.Match[str]) -> Findings:
    """The findings without a thing that only the word for a stuff would be: a beach of glass is none, and no cup either."""
    cups = [m for m in findings.matches if m.category == "subject" and m.start == hit.start("stuff")]
    left = findings.without(cups)
    return replace(left, unknown=(*left.unknown, *(m.text for m in cups if m.text not in left.unknown)))


def _said_of(findings: Findings, thing: Match) -> list[Match]:
    """What a thing is said to be made of, as a match of that word; none where nothing is said, or where it is not seen."""
    text, language = findings.text, findings.language
    before = _before(language).search(text[: thing.start])
    behind = _behind(language).match(text, thing.end) if language in MADE else None
    within = _within().match(thing.text) if language == "de" and thing.end - thing.start == len(thing.text) else None
    carried = made_before(language).search(text[: thing.start]) if language in MADE_BEFORE else None
    if before is not None:
        start, word = before.start("stuff"), before["stuff"]
    elif carried is not None:
        start, word = carried.start(), carried[0]
    elif behind is not None:
        start, word = behind.start("made") + 1, behind["made"].strip()
    elif within is not None:
        return [_match(_stuff(within["stuff"]), thing.start, "")]
    else:
        return []
    stuff = _stuff(word)
    taken = any(
        m.start < start + len(word) and start < m.end and m.category not in OF_WORDS and not _is_glass(m)
        for m in findings.matches
    )
    seen = stuff not in ("", *NOT_SEEN) and not (stuff in NOT_BEFORE and before is not None)
    return [] if not seen or taken else [_match(stuff, start, word)]


def _is_glass(match: Match) -> bool:
    """Whether a word for a material is one for a thing as well: a vase is of glass, and no glass beside it."""
    return match.category == "subject" and _stuff(match.text) != ""


def _stuff(word: str) -> str:
    """The material that a word means, or that is in it (用玻璃做成的)."""
    return next((one for one in MATERIALS if of_a(one).search(word)), "wood" if "木" in word else "")


def _match(stuff: str, start: int, word: str) -> Match:
    """Of stone and the like the colour is enough."""
    if stuff in COLOURED:
        return Match(start=start, end=start + len(word), category="colour", value=COLOURED[stuff], text=word)
    return Match(start=start, end=start + len(word), category="pattern", value=stuff, text=word)


def _is_made(thing: Match) -> bool:
    """Whether it is a thing that may be of this or that; what grows is of itself."""
    return thing.value not in NEVER_MADE and (thing.value in VEHICLES or thing.value in thing_kinds())


def _with(findings: Findings, found: list[Match]) -> Findings:
    if not found:
        return findings
    gone = [
        m
        for m in findings.matches
        if any(one.start < m.end and m.start < one.end for one in found) and (m.category in OF_WORDS or _is_glass(m))
    ]
    left = findings.without(gone)
    words = {word for one in found for word in (one.text, *re.findall(r"\w+", one.text))}
    return replace(
        left,
        matches=tuple(sorted((*left.matches, *found), key=lambda m: (m.start, m.end))),
        unknown=tuple(word for word in left.unknown if word not in words),
    )
