"""Small things that one goes near to see, by themselves and several on a table.

Pure and standard library only. Which shot shows them so is `shots.py`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Subject
from ..words import surfaces
from ..words.lexicon import subject_rows, thing_kinds
from ..words.phrases import rows_of
from .subjects.able import ONLY_THINGS

SMALL_KINDS = (
    "egg", "gift", "treasure chest", "door", "lantern", "crown", "ice cream", "strawberry", "watermelon", "burger", "sword",
    "shoe", "watch",
    "glasses", "magnifier", "computer mouse", "lamp", "earth", "saturn", "black hole",
)  # fmt: skip
"""Kinds outside the tables of things that one goes near to see as well."""
NEAR_MAX = 3  # small things of a kind that one near picture holds
SURFACES = tuple(head.partition("=")[0].strip() for head, _ in rows_of(surfaces.KINDS))
"""What a thing is put on to be looked at."""
STOOD_ON = ("table", "desk", "pedestal", *SURFACES)
AT_REST = ("", "stand", "sit", "lie_down", "burn", "open", "close", "melt", "bloom", "grow", "spin", *ONLY_THINGS)
FLOATING = "float"


def is_small(kind: str) -> bool:
    """Whether it is a thing that one goes near to see."""
    return kind in thing_kinds() or kind in SMALL_KINDS


def is_still_life(subjects: Sequence[Subject]) -> bool:
    """Whether they are small things that stay where they are, and what they stand on."""
    small = [one for one in subjects if one.kind not in STOOD_ON]
    return bool(small) and all(
        is_small(one.kind) and not subject_rows()[one.kind].fixed and one.size == "normal"
        and one.count <= NEAR_MAX and one.action in (*AT_REST, FLOATING) for one in small
    )  # fmt: skip
