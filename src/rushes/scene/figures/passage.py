"""From one action into the next, without a jump: the moments in between as an action of their own.

"walk 0.250 0.250 into stand 0.000 0.100" begins as the walk stands at a quarter of its cycle and ends a tenth of a cycle after standing
began; its phase is the way from the one to the other. Only the name, and what is in between of any two motions. Must not: solids.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

from ..composed import INTO

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class End:
    """An action between two moments of its cycle."""

    action: str
    first: float
    last: float

    def at(self, share: float) -> float:
        return (self.first + (self.last - self.first) * share) % 1.0


@functools.lru_cache(maxsize=1024)
def passage(action: str) -> tuple[End, End] | None:
    """What an action goes from and into; None of one that is no passage."""
    was, into, now = action.partition(INTO)
    return (_end(was), _end(now)) if into else None


def ends_of(action: str) -> tuple[str, ...]:
    """The actions that one is made of: itself, or the two of a passage."""
    found = passage(action)
    return (action,) if found is None else (found[0].action, found[1].action)


def eased(share: float) -> float:
    """How far it has come: it begins and ends gently."""
    return share * share * (3.0 - 2.0 * share)


def _end(text: str) -> End:
    action, first, last = text.rsplit(" ", 2)
    return End(action=action, first=float(first), last=float(last))


def between(a: T, b: T, t: float) -> T:
    """Numbers, tuples and data classes mixed; what is neither stays `a`'s until half the way."""
    mixed: T = _between(a, b, t)
    return mixed


def _between(a: Any, b: Any, t: float) -> Any:
    if a is None or b is None or isinstance(a, (bool, str)):
        return a if t < 0.5 else b
    if isinstance(a, (int, float)):
        return a + (b - a) * t
    if isinstance(a, tuple):
        return tuple(_between(x, y, t) for x, y in zip(a, b, strict=True))
    return replace(a, **{f.name: _between(getattr(a, f.name), getattr(b, f.name), t) for f in fields(a)})
