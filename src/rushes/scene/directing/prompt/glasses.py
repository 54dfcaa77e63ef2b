"""What is drunk cold is drunk from a glass, though none is named: "drinks milk" is "drinks a glass of milk". Pure.

The rule to remember: only right behind a verb of drinking of people, for milk that stands anywhere else is in no glass, and a deer drinks
from the river.
"""

from __future__ import annotations

import re

from ...words.lexicon import is_somebody, read

_POURED = r"(?:warm |cold |fresh |some |an? |his |her |their )*(?P<what>milk|water|(?:orange |apple |grape |carrot |cranberry )?juice|cola|coke|soda|lemonade|iced (?:coffee|tea|latte))"
DRUNK = re.compile(
    rf"\b(?P<verb>(?:drink|sip|gulp)(?:s|ing|ping)?|drank|sipped|gulped)\s+{_POURED}\b(?! from\b| out\b| chocolate\b| shakes?\b| tea\b| bottles?\b| melon\b)",
    re.IGNORECASE,
)
JUICE = re.compile(r"^juice$", re.IGNORECASE)


def with_glasses(prompt: str) -> str:
    """The prompt with the glass of who drinks milk, water or juice; juice of which no more is said is that of oranges."""
    return DRUNK.sub(_from_a_glass, prompt) if DRUNK.search(prompt) and _somebody_drinks(prompt) else prompt


def _somebody_drinks(prompt: str) -> bool:
    """Whether whoever is named last before the verb is a person; or nobody is."""
    findings = read(prompt)
    hit = DRUNK.search(findings.text)
    before = [m for m in findings.matches if m.category == "subject" and hit is not None and m.end <= hit.start()]
    return not before or is_somebody(before[-1].value)


def _from_a_glass(hit: re.Match[str]) -> str:
    verb = (
        "drinking"
        if hit["verb"].lower().endswith("ing")
        else "drink"
        if hit["verb"].lower() in ("drink", "sip", "gulp")
        else "drinks"
    )
    if hit["what"].lower().startswith("iced"):  # which is in a glass by itself
        return f"{verb} {hit['what']}"
    return f"{verb} a glass of {JUICE.sub('orange juice', hit['what'])}"
