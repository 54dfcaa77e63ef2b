"""Who or what becomes another within a clip: "a caterpillar turning into a butterfly", "la rana se convierte en príncipe", "石头变成龙".

Pure. What is found is the prompt as it begins; the scene goes on from there as one that the whole prompt extends does (`staying.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from ...model import Scene
from ...words.phrases import unique
from ..hours import SECONDS_MIN
from ..reading import Reading
from ..still_life import is_small
from .extending import extended, whole

BEGINS_SHARE: Final = 0.4
"""Of a clip, before it is the other."""
_INTO: Final = re.compile(
    r",?\s+(?:(?:who|that|which|is|are|slowly|gradually|suddenly|magically)\s+){0,3}(?:turn|transform|morph|chang|grow)(?:s|es|ing)?\s+(?:(?:itself|himself|herself)\s+)?into\s+(?=an?\s|the\s|\w+s\b)"
    r"|\s+se\s+(?:convierte|transforma)\s+en\s+|\s+(?:convirtiéndose|transformándose)\s+en\s+|\s+(?:se transforme|se change)\s+en\s+|\s+verwandelt\s+sich\s+(?:\w+\s+){0,2}?in\s+"
    r"|\s+se\s+transforma(?:ndo)?\s+em\s+|\s+si\s+trasforma\s+in\s+|\s+превраща\w+\s+в\s+|(?:慢慢|逐渐|突然)?(?:变成|变为|化作)了?|が(?=\S{1,12}に変)",
    re.IGNORECASE,
)
OF_THE_FILM: Final = re.compile(
    r"\b(?:day|night|scene|camera|shot|summer|winter|autumn|spring|sketch|drawing|photo)\b", re.IGNORECASE
)
"""What becomes another and is nobody."""


def becoming(prompt: str, seconds: float, reading: Callable[..., Reading]) -> Scene | None:
    """The scene in which somebody is first one and then the other; None where nobody becomes another, or the clip is too short."""
    begins, then = begins_as(prompt) if seconds >= SECONDS_MIN else ("", "")
    if not begins:
        return None
    until = BEGINS_SHARE * seconds
    first = reading(begins, until, None).scene
    if not all(is_small(one.kind) for one in reading(then, seconds - until, first).scene.subjects):
        first = first.with_changes(shots=())  # what is not small would not be seen in a near picture
    other = extended(first, reading(then, seconds - until, first), seconds - until)
    if not first.subjects or [one.kind for one in other.subjects] == [one.kind for one in first.subjects]:
        return None
    told = ("understood", "not_understood", "not_shown", "guessed")
    both = {field: unique((*getattr(first, field), *getattr(other, field))) for field in told}
    return whole(first, other).with_changes(prompt=prompt, **both)


def begins_as(prompt: str) -> tuple[str, str]:
    """The prompt up to where somebody becomes another, and what is said of that; empty where nobody does."""
    hit = _INTO.search(prompt)
    if hit is None or not prompt[: hit.start()].strip() or OF_THE_FILM.search(prompt[: hit.start()]):
        return "", ""
    rest = prompt[hit.end() :] if hit[0].rstrip().endswith("into") else ""
    return prompt[: hit.start()].strip(), f"it turns into {rest}" if rest else prompt[hit.start() :].strip()
