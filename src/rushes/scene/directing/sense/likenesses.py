"""Verbs whose noun is not there: what somebody paints or carves, and what an unnamed thing does that stands before its noun.

Pure. Must not: similes, backdrops and the rest of what is only said in passing; that is `passing.py`'s.
"""

from __future__ import annotations

import re

from ...words.lexicon import LOOKS, WORD, Findings, Match, is_somebody, subject_rows, thing_kinds
from ...words.phrases import stop_words
from ..subjects.doing import BOARDED

DEPICTS = re.compile(
    r"\s(?:(?:an?|the|his|her|some)\s)?(?:(?:picture|portrait|painting|sketch|drawing)s? of\s(?:(?:an?|the|his|her)\s)?)?(?:(?!(?:beside|near|by|next|with|in|on|at|under|behind|for)\s)[\w-]+\s){0,2}"
    r"|[着了]?(?:一?[幅张只朵条匹头个])?[^，。；,.]{0,4}"
)
"""Between who paints or draws and what is on the paper."""
DINES = re.compile(r"\b(?:chef|cook|dinner|turkey|roast|kitchen)\b")
"""Where what is carved is meat."""
CARVES = re.compile(r"carv|sculpt|whittl|雕|talla|esculp|sculpt|schnitz|вырезает|彫")
_SHAPED = re.compile(
    r"\b(?:clouds?|smoke|steam|stars?|constellations?)\s(?:(?!and\b)\w+\s){0,2}(?:in the (?:shape|form) of|in shape of|shaped like|shaped as|(?:that |which )?looks? like|looking like|resembl\w+|forming)\s"
    r"|\bnubes?\s(?:\w+\s)?(?:en|con) forma de\s|\bnuages?\s(?:\w+\s)?en forme d(?:e\s|['’]\s?)|\bwolken?\s(?:\w+\s)?in (?:der )?(?:form|gestalt)\s"
    r"|\b(?:nuvem|nuvens)\s(?:\w+\s)?(?:em|com|na|no) forma(?:to)? de\s|\bnuvol\w+\s(?:\w+\s)?(?:a|in) forma d(?:i\s|['’]\s?)|\bоблак\w+\s(?:\w+\s)?в (?:форме|виде)\s"
)
_OF_THE_SHAPE = re.compile(
    r"[- ]shaped (?:\w+ )?(?:clouds?|smoke)\b|[^，。]{0,1}(?:形状|形|模样|样子)的?[^，。]{0,2}(?:云|烟)|(?:の形を?し?た?の?|の形の|型の|形の)[^、。]{0,2}(?:雲|煙)|\s?(?:모양|형상)의? ?(?:\S+ )?(?:구름|연기)"
)
SHAPE_REACH = 24
"""Letters behind "in the shape of" in which it is named."""
DESCRIBING = ("melting", "burning", "bouncing", "spinning")
"""What is as often said of a thing that no table knows, right before it, as of who is there."""


def painted(findings: Findings) -> list[Match]:
    """ "A robot paints a sunflower", "画一幅向日葵": an animal or a flower that somebody paints is on the canvas."""
    gone: list[Match] = []
    subjects = [m for m in findings.matches if m.category == "subject"]
    for deed in (
        m
        for m in findings.matches
        if m.value in ("paint", "draw") or (CARVES.match(m.text) and not DINES.search(findings.text))
    ):
        on_it = next((m for m in subjects if m.start >= deed.end), None)
        if on_it is None or not any(m.end <= deed.start for m in subjects):
            continue
        row = subject_rows()[on_it.value]
        thing = on_it.value in (*thing_kinds(), *BOARDED) and row.figure != "flower"
        real = thing or row.fixed or is_somebody(on_it.value)  # a fence and a vase are painted themselves
        drawn = (
            deed.value != "draw" or findings.language == "zh" or " of " in findings.text[deed.end : on_it.start]
        )  # no sword
        if drawn and not real and DEPICTS.fullmatch(findings.text, deed.end, on_it.start):
            gone.append(on_it)
    return gone


def shaped(findings: Findings) -> list[Match]:
    """ "A cloud in the shape of a rabbit", "兔子形状的云": nobody is there, and no cloud is modelled after it."""
    subjects = [m for m in findings.matches if m.category == "subject"]
    gone = []
    for hit in _SHAPED.finditer(findings.text):
        gone += [m for m in subjects if 0 <= m.start - hit.end() <= SHAPE_REACH][:1]
    gone += [m for m in subjects if _OF_THE_SHAPE.match(findings.text, m.end)]
    return gone


def melting(findings: Findings) -> list[Match]:
    """ "Melting chocolate is poured over a cake": what melts is the chocolate."""

    def of_another(match: Match) -> bool:
        at, others = match.end, 0
        while match.text in DESCRIBING and (word := WORD.match(findings.text, at + 1)) and findings.text[at] == " ":
            named = next((m for m in findings.matches if m.start <= word.start() < m.end), None)
            if named is not None and named.category not in LOOKS:
                return others > 0 and named.category != "subject"  # "a melting chocolate ice cream" is one
            if named is None and (word[0] in stop_words("en") or word[0].endswith("ly")):
                break
            others += 1
            at = word.end() if named is None else named.end
        return others > 0

    return [m for m in findings.matches if m.category == "action" and of_another(m)]
