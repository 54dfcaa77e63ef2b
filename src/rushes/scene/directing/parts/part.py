"""What a subject is performed by, and with whom it is one figure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Part:
    """A figure and what it does; what is not None stands for the subject's own."""

    name: str
    action: str
    colour_of: int | None = None
    """The subject whose colour the figure takes: of a mount and its rider the mount."""
    count: int | None = None


def one_with(index: int, names: Mapping[int, str], merged: Collection[int], cast: Mapping[str, Any]) -> tuple[int, str]:
    """The first of the others, not part of a figure yet, with whom somebody is one of the cast, and its name; empty: with nobody.
    `names`: what both would be called together."""
    return next(((i, name) for i, name in names.items() if i != index and i not in merged and name in cast), (-1, ""))
