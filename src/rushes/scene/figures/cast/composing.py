"""The cast as a mapping: its rows by name, and the figures that are made of others when their name asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from ...composed import (
    DRAWING,
    EATING,
    FEEDING,
    HOLDING_UP,
    HUGGING,
    IN_WHEEL,
    INSIDE,
    JOINTS,
    PULLING,
    READING,
    RIDING,
    STACKED,
    STATUE,
    TOGETHER,
    TWO,
    UPRIGHT,
    WASHING,
    WEARING,
    WITH,
)
from ..joined import harness, riding
from ..joined.caged import caged
from ..joined.eating import eating
from ..joined.embracing import embracing
from ..joined.feeding import feeding
from ..joined.filled import filled
from ..joined.hugging import hugging
from ..joined.nibbling import nibbling
from ..joined.partners import together
from ..joined.seizing import seizing
from ..joined.sheltering import sheltered
from ..joined.stacked import stacked
from ..joined.statue import carved
from ..joined.wheeling import wheeling
from ..joined.worn import dressed
from ..lettering import inscribed
from ..species import Species
from ..upright import upright

COMPOSED_MAX = 512
"""Figures made of others that are kept: prompts make as many as they like, and a clip shows a dozen."""


class Cast(Mapping[str, Species]):
    """The rows by name, and what two of them make together: "upright panda", "knight riding dragon", "deer pulling sleigh with santa";
    a sign with words on it, "sign reading OPEN"; and "3 orange inside basket".

    Iteration gives the rows alone; what is composed is made when it is asked for.
    """

    def __init__(self, rows: Mapping[str, Species]) -> None:
        self._rows = rows
        self._composed = lru_cache(COMPOSED_MAX)(self._compose)

    def __getitem__(self, name: str) -> Species:
        if name in self._rows:
            return self._rows[name]
        found = self._composed(name)
        if found is None:
            raise KeyError(name)
        return found

    def _compose(self, name: str) -> Species | None:
        if TOGETHER in name:
            return together(name, self)
        if READING in name:
            return inscribed(name)
        if name.startswith(STACKED):
            return stacked(name, self._rows)
        if name.startswith(STATUE):
            return carved(name, self)
        if INSIDE in name:
            return caged(name, self) or filled(name, self._rows)
        if EATING in name:
            return eating(name, self) or nibbling(name, self._rows)
        if IN_WHEEL in name:
            return wheeling(name, self._rows)
        if HOLDING_UP in name:
            return sheltered(name, self._rows)
        if HUGGING in name:
            return hugging(name, self) or embracing(name, self) or seizing(name, self)
        if FEEDING in name or WASHING in name:
            return feeding(name, self)
        if WEARING in name and RIDING not in name and WITH not in name.partition(WEARING)[0]:
            return dressed(name, self)
        for pulling in (PULLING, DRAWING):
            team, found, load = name.partition(pulling)
            puller = team.removeprefix(TWO)
            cart, with_, passenger = load.partition(WITH)
            if found and puller in self._rows and cart in self._rows and (not with_ or passenger in self):
                seated = self[passenger] if with_ else None
                return harness.harnessed(
                    self._rows[puller], self._rows[cart], seated, dyed=pulling == DRAWING, two=puller != team
                )
            if found:
                return None
        rider, riding_, mount = name.partition(RIDING)
        if riding_:
            if rider not in self or mount not in self._rows:
                return None
            return riding.ridden(self[rider], self._rows[mount])
        animal = name.removeprefix(UPRIGHT)
        return upright(self._rows[animal]) if name.startswith(UPRIGHT) and animal in self._rows else None

    def __contains__(self, name: object) -> bool:
        if name in self._rows:
            return True
        if not isinstance(name, str) or not (
            any(joint in name for joint in JOINTS) or name.startswith((UPRIGHT, STACKED, STATUE))
        ):
            return False
        try:
            self[name]
        except KeyError:
            return False
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)
