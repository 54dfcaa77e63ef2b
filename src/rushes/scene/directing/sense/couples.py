"""A couple of whom each does something of their own is a man and a woman: "A young couple dances. She spins; he catches her hand".

Pure and standard library only. A couple that does all things together stays one subject that counts two.
"""

from __future__ import annotations

import re
from typing import Final

from ...words.lexicon import is_somebody, read

_COUPLE: Final = re.compile(
    r"\b(?P<article>an?|the|one)\s(?P<looks>(?:(?:young|old|elderly|aging|middle-aged|retired|happy|newlywed|married|stylish|well-dressed)\s){0,2})(?:couple|pair of lovers)\b(?!['’])",
    re.IGNORECASE,
)
_SHE: Final = re.compile(r"\b(?:she|(?:the )?woman|(?:the )?wife|(?:the )?girl)\b", re.IGNORECASE)
_HE: Final = re.compile(r"\b(?:he|(?:the )?man|(?:the )?husband|(?:the )?boy)\b", re.IGNORECASE)
_OF_AGE: Final = re.compile(r"\b(?:young|old|elderly|aging|middle-aged|retired)\b", re.IGNORECASE)


def in_two(prompt: str) -> str:
    """The prompt with a man and a woman in the place of a couple, if it tells of each by themselves; else as it is."""
    couple = _COUPLE.search(prompt)
    if couple is None:
        return prompt
    behind = prompt[couple.end() :]
    if not (_SHE.search(behind) and _HE.search(behind)):
        return prompt
    people = [match for match in read(prompt[: couple.start()]).matches if match.category == "subject"]
    if any(is_somebody(match.value) for match in people):
        return prompt  # they may be those who were named before
    age = _OF_AGE.search(couple["looks"])
    one = f"{age[0].lower()} " if age else ""
    article = "an" if one[:1] in "aeiou" and one else "a"
    lead = article.capitalize() if couple["article"][0].isupper() else article
    return f"{prompt[: couple.start()]}{lead} {one}man and {article} {one}woman{behind}"
