"""What a word for a glass means: one to drink from, the one that a drink is in already, or what a bottle is made of.

Pure and standard library only. A drink is the vessel that it is in (`words/everyday.py`). To remember: "a glass of iced tea" is one
thing, and so are a perfume and "the glass" that light sweeps across.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...words.lexicon import Findings, Match
from ..still_life import SURFACES
from ..subjects.able import is_alive

GLASS = re.compile(
    r"glass|glasses|玻璃杯|杯子|vasos?|verres?|gläs(?:er|ern)|glas|グラス|コップ|copos?|стакан\w*|유리잔|bicchier[ei]|tumbler",
    re.IGNORECASE,
)
VESSELS = ("cup", "glass")
OF = re.compile(
    r"\s(?:(?:full |filled )?(?:of|with)|de|con|avec|mit|com|di|с)?\s?(?:(?!and\b|beside\b|next\b)[\w-]+\s){0,2}"
)
IN_A = re.compile(
    r"\s(?:served )?(?:in|en|dans|im|in einem|em|num|in un|в)\s(?:(?:an?|the|un|una?|um|einem|tall|large|chilled|clear)\s){0,3}"
)
"""Between a glass and its drink, and between a drink and its glass."""
THE = re.compile(r"\b(?:the|its|el|le|das|dem|o|il)\s$")
MADE_OF_IT = (
    "perfume",
    "bottle",
    "jar",
    "vase",
    "watch",
    "phone",
    "lamp",
    "wine glass",
    "window",
    "hourglass",
    "lightbulb",
    "fishbowl",
    "crystal ball",
)
"""What has glass of its own, of which one speaks as "the glass"."""


def in_glasses(findings: Findings) -> Findings:
    """The findings with one thing for a drink and its glass, and with no glass where a bottle's own is meant."""
    named = [m for m in findings.matches if m.category == "subject"]
    if any(is_alive(m.value) and m.value not in SURFACES for m in named):
        return findings
    gone: list[Match] = []
    kinds: dict[Match, str] = {}
    for n, match in enumerate(named):
        if match.value != "cup" or not GLASS.fullmatch(match.text):
            continue
        before = named[:n]
        drinks = [m for m in before if m.value in VESSELS and m not in gone]
        behind = next((m for m in named[n + 1 : n + 2] if m.value in VESSELS), None)
        is_the = THE.search(findings.text[: match.start]) is not None
        one = findings.language in ("zh", "ja", "ko") or is_the
        if behind is not None and OF.fullmatch(findings.text, match.end, behind.start):
            gone.append(match)
            kinds[behind] = "glass"
        elif drinks and (one or IN_A.fullmatch(findings.text, drinks[-1].end, match.start)):
            gone.append(match)
            kinds[drinks[-1]] = "glass"
        elif is_the and any(m.value in MADE_OF_IT for m in before):
            gone.append(match)
    if not gone and not kinds:
        return findings
    matches = tuple(replace(m, value=kinds[m]) if m in kinds else m for m in findings.matches if m not in gone)
    return replace(findings, matches=matches)
