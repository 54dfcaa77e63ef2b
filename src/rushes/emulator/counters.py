"""How often what was counted: for faults that befall a call so many times and then no more. In memory, and bounded."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Final

from rushes.core.emulation import Fault

COUNTS_MAX: Final = 20_000
"""Counts kept; the one that was not needed for longest goes first."""


class Counters:
    """For one event loop."""

    def __init__(self) -> None:
        self._counts: OrderedDict[Hashable, int] = OrderedDict()

    def hits(self, key: Hashable, fault: Fault) -> bool:
        """Count one more call under ``key``. Returns whether the fault befalls it."""
        count = self._counts.pop(key, 0) + 1
        self._counts[key] = count
        while len(self._counts) > COUNTS_MAX:
            self._counts.popitem(last=False)
        return count > fault.after and (fault.times is None or count <= fault.after + fault.times)

    def begin_anew(self, key: Hashable, fault: Fault) -> None:
        """Forget the count if the fault is over."""
        if fault.times is not None and self._counts.get(key, 0) > fault.after + fault.times:
            del self._counts[key]

    def clear(self) -> None:
        self._counts.clear()
