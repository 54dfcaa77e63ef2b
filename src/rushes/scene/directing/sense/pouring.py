"""What is poured, dripped or drizzled, and on what: "coffee being poured into a cup", "honey drips onto pancakes", "pouring milk".

Pure and standard library only. A drink is the cup that it is in (`words/everyday.py`); one that is poured is a stream from a jug. The
rule to remember: where somebody is there to pour, they do.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import SUBJECTS_MAX, Subject
from ...words.lexicon import Findings, Match, is_somebody, subject_rows
from ...words.wares import DRINKS
from ..subjects.able import LIQUID, UNDONE, is_alive
from ..subjects.doing import STREAMS
from .dishes import HOT

COLOUR_OF = {name: colour for colour, names in DRINKS.items() for name in names}
_NAMES = "|".join(sorted(COLOUR_OF, key=len, reverse=True))
_VERB = r"(?:pour|drip|drizzl|spill|trickl|dropp)\w*(?! down\b)"
_KIND = r"(?:(?:some|the|hot|cold|fresh|freshly|brewed|thick|thin|warm|iced|cool|sparkling|golden|steaming|stream|streams|of|a)\s+)"
POURED = re.compile(
    rf"\b(?P<first>{_NAMES})(?:\s+art)?\s+(?:(?:is|are|being|gets?|getting|that|which|slowly|gently|gracefully|smoothly|\w+ly)\s+)*{_VERB}\b"
    rf"|\b{_VERB}\s+{_KIND}*(?P<last>{_NAMES})\b"
    rf"|\bstream of\s+{_KIND}*(?P<stream>{_NAMES})\b"
)
POURED_BEHIND = {
    "zh": re.compile(r"(?:正|被|正在|慢慢|缓缓){0,2}(?:倒|浇|淋|洒|滴)[在到进入落]?"),
    "ja": re.compile(r"[がを](?:ゆっくり)?(?:注|かけ|垂ら)\w{0,4}"),
}
IN_ENGLISH = {
    "蜂蜜": "honey", "糖浆": "syrup", "枫糖浆": "maple syrup", "牛奶": "milk", "奶油": "cream", "巧克力": "chocolate", "巧克力酱": "chocolate", "咖啡": "coffee",
    "茶": "tea", "红酒": "red wine", "はちみつ": "honey", "ハチミツ": "honey", "シロップ": "syrup", "牛乳": "milk", "ミルク": "milk", "チョコレート": "chocolate",
    "コーヒー": "coffee", "お茶": "tea",
}  # fmt: skip
"""By which name their colour is found; anything else is clear."""
SOMEBODYS = re.compile(r"\b(?:hands?|someone|somebody|who)\b")
"""Of whom one is told without a name: they pour."""


def with_poured(findings: Findings) -> Findings:
    """The findings with what is poured as a stream of it, and with the cup that it falls into where none is named."""
    if any(m.category == "subject" and is_alive(m.value) for m in findings.matches):
        return findings
    if findings.language in POURED_BEHIND:
        return _poured_behind(findings, POURED_BEHIND[findings.language])
    if findings.language != "en":
        return findings
    hit = POURED.search(findings.text)
    if hit is None or SOMEBODYS.search(findings.text):
        return findings
    if hit[0].startswith("water drip") and any(m.category in ("region", "place") for m in findings.matches):
        return findings  # from what melts there, and into no cup
    group = next(name for name in ("first", "last", "stream") if hit[name])
    start, end = hit.span(group)
    named_there = [m for m in findings.matches if m.category == "subject" and m.value != "spoon"]
    if all(m.value in STREAMS for m in named_there) and any(m.start <= start < m.end for m in named_there):
        return findings
    named = hit[group]
    if named.endswith("cheese") and any(m.value in HOT for m in named_there):
        return findings  # it drips off the burger that it is on
    stream = Match(start=start, end=end, category="subject", value=LIQUID, text=f"poured {named}")
    others = [m for m in findings.matches if not (m.start < end and start < m.end and m.category != "action")]
    covering = [m for m in findings.matches if m.category == "action" and m.start < end and start < m.end]
    melting = [m for m in others if m.category == "action" and m.value == "melt" and m.end + 1 == start]
    others = [m for m in others if m not in (*covering, *melting)]
    for m in covering:  # "pour water" is what somebody does
        others.append(
            replace(
                m, end=max(m.start + 1, start - 1), value="pour", text=findings.text[m.start : start].strip() or m.text
            )
        )
    if not any(m.category == "subject" for m in others) and not any(m.category == "place" for m in others):
        others.append(Match(start=len(findings.text), end=len(findings.text), category="subject", value="cup", text=""))
    words = set(named.split()) | {"art", "stream"}
    return replace(
        findings,
        matches=tuple(sorted((*others, stream), key=lambda match: (match.start, match.end))),
        unknown=tuple(word for word in findings.unknown if word not in words),
    )


def _poured_behind(findings: Findings, verb: re.Pattern[str]) -> Findings:
    """The same where the verb stands behind what is poured: "蜂蜜倒在煎饼上"."""
    poured = next((m for m in findings.matches if m.category == "subject" and verb.match(findings.text, m.end)), None)
    if poured is None or poured.value in ("glass", LIQUID):
        return findings
    hit = verb.match(findings.text, poured.end)
    assert hit is not None
    stream = replace(poured, value=LIQUID, text=f"poured {IN_ENGLISH.get(poured.text, 'water')}")
    done = Match(start=hit.start(), end=hit.end(), category="action", value="pour", text=hit[0])
    others = [m for m in findings.matches if m is not poured and not (hit.start() <= m.start < hit.end())]
    matches = sorted((*others, stream, done), key=lambda match: (match.start, match.end))
    return replace(findings, matches=tuple(matches), unknown=tuple(w for w in findings.unknown if w not in hit[0]))


def on_what_is_there(subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """The subjects with what is poured above what it falls on: whichever of the others is no liquid."""
    found = list(subjects)
    for n, one in enumerate(subjects):
        if one.relation == "in" and one.action in ("melt", *UNDONE):  # seen by itself, for it does not stay what it is
            found[n] = replace(one, relation="on")
        if one.kind != LIQUID:
            continue
        under = one.relation_to if one.relation and _holds(subjects, one.relation_to) else _first(subjects, n)
        if under >= 0 and one.action in ("", "pour", "fall"):
            found[n] = replace(one, action="pour", relation="on", relation_to=under)
        elif one.action == "fall":
            found[n] = replace(one, action="pour")
    return tuple(found)


FRAGILE = (
    "egg",
    "wine glass",
    "cup",
    "vase",
    "fishbowl",
    "jar",
    "bottle",
    "lamp",
    "mirror",
    "perfume",
    "soap bubble",
    "crystal ball",
    "watermelon",
    "pumpkin",
)
FLOOR = re.compile(
    r"\b(?:floor|ground|concrete|pavement|tiles?|suelo|sol|boden|fußboden|chão|pavimento|пол)\b|地上|地板|床に|바닥"
)


def broken_below(subjects: tuple[Subject, ...], text: str) -> tuple[Subject, ...]:
    """The subjects, where what is fragile and falls to the floor breaks there."""
    if FLOOR.search(text) is None:
        return subjects
    return tuple(
        replace(one, action="shatter") if one.action == "fall" and one.kind in FRAGILE else one for one in subjects
    )


def _holds(subjects: Sequence[Subject], index: int) -> bool:
    return (
        0 <= index < len(subjects) and subjects[index].kind != LIQUID and not subject_rows()[subjects[index].kind].fixed
    )


def _first(subjects: Sequence[Subject], own: int) -> int:
    """The first of the others that something may be poured on."""
    if subjects[own].action not in ("pour", "fall") or len(subjects) > SUBJECTS_MAX:
        return -1
    return next(
        (n for n, one in enumerate(subjects) if n != own and _holds(subjects, n) and not is_somebody(one.kind)), -1
    )
