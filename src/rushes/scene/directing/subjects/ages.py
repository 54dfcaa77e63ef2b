"""How old a prompt says that somebody is, in years: "a 24 year old woman", "a man in his seventies", "eine 80-jährige Frau".

A number of years is no number of people, and nobody of 24 is old. Which figure plays an age is told here; finding people is not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

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
SPELLED_ELSEWHERE = {
    "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "doce": 12, "veinte": 20,
    "treinta": 30, "cuarenta": 40, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10,
    "douze": 12, "vingt": 20, "trente": 30, "quarante": 40, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "sete": 7, "oito": 8, "nove": 9,
    "dez": 10, "doze": 12, "vinte": 20, "trinta": 30, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8,
    "dieci": 10, "dodici": 12, "venti": 20, "trenta": 30, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9, "zehn": 10, "zwölf": 12, "zwanzig": 20, "dreißig": 30, "vierzig": 40, "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5,
    "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "двух": 2, "трёх": 3, "трех": 3, "четырёх": 4, "пяти": 5, "шести": 6, "семи": 7, "восьми": 8,
    "девяти": 9, "десяти": 10,
}  # fmt: skip
NUMBER = r"(?P<age>\d{1,3}|" + "|".join(sorted((*SPELLED, *SPELLED_ELSEWHERE), key=len, reverse=True)) + ")"
COUNTED = re.compile(
    rf"{NUMBER}(?:[\s-]*years?[\s-]*olds?\b|[\s-]*y/?o\b|[\s-]*jährige[rsnm]?\b|[\s-]*летн\w+|\s*(?:歳|才|岁|歲|살|세)(?:의|的|の)?)"
)
"""Before whom it is said of; "years old" and the like may be the beginning of a phrase, such as "old woman"."""
FOLLOWING = re.compile(
    rf",?\s+(?:aged {NUMBER}\b|(?:who is |of |de |di )?{NUMBER.replace('age', 'years')}\s(?:years|años|ans|anos|anni)\b"
    rf"|in (?:his|her|their) (?:early |mid-? ?|late )?(?P<decade>\d0s|{'|'.join(DECADES)})\b)"
)
YOUNG = re.compile(
    r"(?:\b(jeunes?|jóvene?s?|joven|jovens?|jovem|giovan[ei]|junge[rnsm]?|молод(?:ая|ой|ую|ый|ого|ые|ых))\s|(年轻的?|若い|젊은\s))(?:[\w-]+\s)?$"
)
"""Before grown people, who are young as they are."""
BEFORE_MAX = 40  # letters between an age and whom it is said of
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


def words_of_years(text: str, people: Sequence[tuple[int, int]]) -> set[str]:
    """The words of the ages of those who are named there: "28-year-old", "sete", "anos"."""
    said: set[str] = set()
    for start, end in people:
        before = [
            hit
            for hit in COUNTED.finditer(text, max(0, start - BEFORE_MAX), start)
            if text[hit.end() : start].count(" ") <= 2
        ]
        hits = [*before[-1:], *filter(None, [FOLLOWING.match(text, end)])]
        young = YOUNG.search(text, 0, start)
        said |= {(young[1] or young[2]).strip()} if young else set()
        for hit in hits:
            said |= {
                hit[0].strip(),
                hit[0].strip("的の의 "),
                *re.findall(r"[\w-]+", hit[0]),
                *re.findall(r"\w+", hit[0]),
            }
    return said


def figure_at(kind: str, age: int, figure: str) -> str:
    """The figure of that kind at that age, where its word asks for `figure`; empty where the kind's own plays it."""
    child, youth, aged = FIGURES.get(kind, ("", "", ""))
    if age >= AGED:
        return aged or figure
    if age >= GROWN:
        return "" if figure in (child, youth, aged) else figure
    return (child if age < TEENS else youth) or figure


def _years(number: str) -> int:
    return SPELLED.get(number) or SPELLED_ELSEWHERE.get(number) or DECADES.get(number) or int(number.removesuffix("s"))
