"""Whose statue it is: "a marble statue of a lion" is that lion in stone, in a square unless a place is named, and no lion stands beside it.

Pure and standard library only. Its figure is made in `figures/joined/statue.py`.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...composed import STATUE
from ...words.lexicon import Findings, Match

STATUE_OF = re.compile(
    r"(?:\b(?:statue|statues|sculpture|sculptures|estatuas?|esculturas?|estátuas?|statua|scultura|skulptur|statuen|[a-z]+statue)\s"
    r"(?:of\s(?:an?\s|the\s|two\s|her\s|his\s)?|de\s(?:la\s|los\s|las\s|l['’]\s?)?(?:una?\s|uma?\s)?|d['’]\s?une?\s|d['’]\s?una?\s|d['’]\s?|del\s|du\s|di\s(?:una?\s)?|d[ao]\s|"
    r"eine[sr]\s|von\s(?:ein\w*\s)?)|\b(?:статуя|статую|статуи|скульптура|скульптуру)\s)(?:(?!(?:in|at|on|by|with|and|beside|near|amid|en|dans|mit|im|con|com)\s|\w+(?:ing|s)\s)[\w-]+\s)?$"
)
"""Before the word for who it is of."""
STANDS_IN = "courtyard"
MATERIALS = (
    (re.compile(r"marble|mármol|marbre|marmor|mármore|marmo|мрамор"), "#efebe2"),
    (re.compile(r"bronze|bronce|bronzo|бронз"), "#8f6a3c"),
    (re.compile(r"\b(?:ice|hielo|glace|eis|eisskulptur|eisstatue|gelo|ghiaccio)\b|ледян"), "#cfe6f2"),
)
"""What it is said to be made of, and the colour of that."""
BEHIND = 14
"""Letters behind who it is of in which its material may be said: "d'un lion en marbre"."""
REACH = 48
"""Letters before who it is of in which the word for it stands."""


def statues(findings: Findings) -> Findings:
    """The findings with every statue of somebody as one match, from its word to theirs, in the colour of what it is made of."""
    made: dict[Match, list[Match]] = {}
    gone: list[Match] = []
    for match in findings.matches:
        start = max(0, match.start - REACH)
        hit = STATUE_OF.search(findings.text[start : match.start]) if match.category == "subject" else None
        of = [
            m
            for m in findings.matches
            if hit and m.category == "subject" and start + hit.start() < m.end and m.end <= match.start
        ]
        if hit is None or len(of) > 1 or (of and of[0].value != "statue"):
            continue
        begin = min(start + hit.start(), *(m.start for m in of)) if of else start + hit.start()
        made[match] = [replace(match, start=begin), *_coloured(findings, begin, match)]
        gone += of
    if not made:
        return findings
    matches = [new for m in findings.matches if m not in gone for new in made.get(m, [m])]
    if not any(m.category in ("place", "region") for m in matches):
        end = len(findings.text)
        matches.append(Match(start=end, end=end, category="place", value=STANDS_IN, text=""))
    unknown = tuple(
        word
        for word in findings.unknown
        if not any(word in findings.text[new[0].start : new[0].end] for new in made.values())
    )
    return replace(findings, matches=tuple(sorted(matches, key=lambda m: (m.start, m.end))), unknown=unknown)


def _coloured(findings: Findings, begin: int, of: Match) -> list[Match]:
    """The colour of its material, where none is said of it."""
    if any(m.category == "colour" and 0 <= begin - m.end <= 1 for m in findings.matches):
        return []
    said = findings.text[max(0, begin - 12) : of.end + BEHIND]
    colour = next((colour for words, colour in MATERIALS if words.search(said)), "")
    return [Match(start=begin, end=begin, category="colour", value=colour, text="")] if colour else []


def in_stone(match: Match, findings: Findings) -> str:
    """What the figure of a statue is called besides: its word is in the match, before who it is of."""
    return STATUE if STATUE_OF.search(findings.text[match.start : match.end - len(match.text)]) else ""
