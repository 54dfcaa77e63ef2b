"""How old a prompt says that somebody is, in years: "a 24 year old woman", "a man in his seventies", "eine 80-jährige Frau".

A number of years is no number of people, and nobody of 24 is old. Which figure plays an age is told here; finding people is not.
"""

from __future__ import annotations

import re

TEENS = 13
GROWN = 20
AGED = 65
SPELLED = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "thirteen": 13,
    "fifteen": 15, "sixteen": 16, "eighteen": 18, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
NUMBER = r"(?P<age>\d{1,3}|" + "|".join(SPELLED) + ")"
COUNTED = re.compile(
    rf"{NUMBER}(?:[\s-]*years?[\s-]*olds?\b|[\s-]*y/?o\b|[\s-]*jährige[rsnm]?\b|[\s-]*летн\w+|\s*(?:歳|才|岁|歲|살|세)(?:의|的|の)?)"
)
"""Before whom it is said of; "years old" and the like may be the beginning of a phrase, such as "old woman"."""
FOLLOWING = re.compile(
    rf",?\s+(?:aged {NUMBER}\b|(?:who is |of |de |di )?{NUMBER.replace('age', 'years')}\s(?:years|años|ans|anos|anni)\b"
    rf"|in (?:his|her|their) (?:early |mid-? ?|late )?(?P<decade>\d0s|{'|'.join(DECADES)})\b)"
)
FIGURES = {
    "woman": ("girl", "teenager", "grandmother"),
    "human": ("boy", "teenager", "grandfather"),
    "child": ("", "teenager", ""),
}
"""Who plays a kind of person as a child, as a youth and in old age; a kind that is not here has one age."""


def age_of(text: str, start: int, end: int) -> int | None:
    """The age of whom `text[start:end]` names; None where nothing is said of it."""
    before = next(
        (found for found in COUNTED.finditer(text, max(0, start - 24), end) if text[found.end() : start].strip() == ""),
        None,
    )
    if before is not None:
        return _years(before["age"])
    after = FOLLOWING.match(text, end)
    if after is None:
        return None
    return _years(after["age"] or after["years"] or after["decade"])


def is_age(text: str, start: int) -> bool:
    """Whether the number that begins there counts years of a life."""
    return COUNTED.match(text, start) is not None


def figure_at(kind: str, age: int, figure: str) -> str:
    """The figure of that kind at that age, where its word asks for `figure`; empty where the kind's own plays it."""
    child, youth, aged = FIGURES.get(kind, ("", "", ""))
    if age >= AGED:
        return aged or figure
    if age >= GROWN:
        return "" if figure in (child, youth, aged) else figure
    return (child if age < TEENS else youth) or figure


def _years(number: str) -> int:
    return SPELLED.get(number) or DECADES.get(number) or int(number.removesuffix("s"))
