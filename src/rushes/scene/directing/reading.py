"""What one prompt says: the scene it makes by itself, and which of it the prompt states.

Values only. They are read from words in `reader.py`; what they change of a scene that is there is `changing.py`'s.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Scene, Subject
from .changes.leaving import Leaving
from .changes.undressing import Off

NOBODY = Leaving()
NOTHING_OFF = Off()


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What one prompt says."""

    scene: Scene
    stated: frozenset[str]
    """Categories of the words that were found: place, time, weather, subject, action, colour, style..."""
    loose: Subject
    """Colour, size and action of a prompt that names nobody ("make it red"): meant of whom it knows already."""
    of_known: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """What of it is understood and what is not where it speaks of somebody who is known already."""
    colour_word: str = ""
    """The word that says the colour of `loose`."""
    leaving: Leaving = NOBODY
    """Who of those who are there goes."""
    definite: frozenset[str] = frozenset()
    """Kinds that are named as somebody known ("the man")."""
    over: frozenset[str] = frozenset()
    """Weather and sights that end."""
    nearer: tuple[int, str] = (0, "")
    """By how many steps it is seen from nearer than before, and the words that say so."""
    off: Off = NOTHING_OFF
    """What those who are there take off."""
