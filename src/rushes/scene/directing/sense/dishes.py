"""What is on a dish and not beside it: "a burger with melting cheese" is one burger.

Pure and standard library only; English alone says it so.
"""

from __future__ import annotations

import re

from ...words.lexicon import Findings, Match
from .foods import FOODS, IN_A_GLASS

SERVED = (
    "burger",
    "sandwich",
    "pizza",
    "hot dog",
    "taco",
    "spaghetti",
    "salad",
    "steak",
    "soup",
    "cake",
    "pancakes",
    "ice cream",
    "dumplings",
    "cup",
    "wine glass",
    "omelette",
    "quiche",
    "yogurt",
    "cereal",
    "pudding",
    "rice bowl",
    "scone",
    "muffin",
    "sausage",
    "kebab",
    "salmon fillet",
    "tofu",
    "meatballs",
    "ham",
    "fried egg",
    "fried chicken",
    "tiramisu",
    "soda",
    "glass",
    "brownie",
    "jelly",
    "pie",
    "cinnamon roll",
    "bread",
)
HOT, MELTS = (
    ("burger", "sandwich", "pizza", "hot dog", "taco", "spaghetti", "steak"),
    re.compile(r" (?:melt|drip|ooz|stretch|pull|bubbl|run)\w*"),
)
"""Dishes with cheese on them, and what it does there."""
TOPPINGS = (
    "cheese",
    "strawberry",
    "banana",
    "egg",
    "lemon",
    "lime",
    "mushroom",
    "carrot",
    "broccoli",
    "apple",
    "orange",
    "nut",
    "bread",
    *sorted(FOODS.difference(IN_A_GLASS)),
)
ON_TOP = re.compile(r"\s+(?:(?:topped|filled|covered|loaded|stuffed|served|dripping) )?with (?:(?!and\b)[\w-]+ ){0,3}$")


REPLACED = re.compile(r"\b(?:replac|swap|exchang|substitut)\w* (?:[\w-]+ ){0,3}$")
"""Before what gives way to what stands behind "with"."""
AND_ON_TOP = re.compile(r"(?:,|,? and) (?!an? )(?:[\w-]+ )?")
"""From one of them to the next: "with blueberries and butter"."""


def toppings(findings: Findings) -> list[Match]:
    """ "A burger with melting cheese": what is on a dish is not served beside it, and what it does is nobody's."""
    gone: list[Match] = []
    for dish in findings.matches:
        if dish.category != "subject" or dish.value not in SERVED or REPLACED.search(findings.text[: dish.start]):
            continue
        for match in findings.matches:
            is_food = match.category == "subject" and match.value in TOPPINGS and match.start > dish.end
            last = gone[-1].end if gone and gone[-1].start > dish.end else len(findings.text)
            is_next = last <= match.start and AND_ON_TOP.fullmatch(findings.text[last : match.start]) is not None
            melts = match.value == "cheese" and dish.value in HOT and MELTS.match(findings.text, match.end) is not None
            if is_food and melts:
                gone += [m for m in findings.matches if match.start <= m.start <= match.end + 1]
            elif is_food and (is_next or ON_TOP.fullmatch(findings.text[dish.end : match.start])):
                gone += [m for m in findings.matches if dish.end < m.start <= match.start and m not in gone]
    return gone
