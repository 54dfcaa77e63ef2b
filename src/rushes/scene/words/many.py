"""Whether a Russian noun means several: its plural is written as its genitive is. Pure and standard library only."""

from __future__ import annotations

import re

MANY_IN_RUSSIAN = re.compile("[ыи]$")
UNCHANGING = frozenset(
    [
        "хаски",
        "корги",
        "колли",
        "бордер-колли",
        "пони",
        "колибри",
        "кенгуру",
        "шимпанзе",
        "фламинго",
        "какаду",
        "эму",
        "гну",
        "динго",
        "марабу",
        "зебу",
        "киви",
    ]
)
"""Russian nouns that are written alike whether they are one or several."""
MANY_ALWAYS = ("часы", "очки", "ножницы", "качели", "санки", "духи", "ворота", "такси", "леди")
"""Words that mean one as well."""
THEY_DO = re.compile(r"\s(?:\w+о\s)?\w+[уюая]т(?:ся)?\b")


def are_many(text: str, start: int, end: int) -> bool:
    """Whether a Russian noun is a plural and no genitive: it begins a sentence, or its adjective or its verb says so."""
    many = MANY_IN_RUSSIAN.search(text, start, end) is not None or text[start:end] in UNCHANGING
    if not many or text[start:end] in MANY_ALWAYS:
        return False
    before = text[max(0, start - 3) : start].rstrip()
    said = before.endswith(("ые", "ие")) or THEY_DO.match(text, end) is not None
    return said or ((not before or before.endswith((".", "!", "?"))) and text[start:end] not in UNCHANGING)
