"""What was made lately and may be wanted again: a cache bounded by bytes, shared by threads.

Two threads that want the same thing at once make it once: the second waits. Knows nothing of what it keeps but its size.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar


class Sized(Protocol):
    @property
    def held_bytes(self) -> int: ...


Thing = TypeVar("Thing", bound=Sized)


class Recent(Generic[Thing]):
    """The things used last, at most `bytes_max` of them (but always the one asked for)."""

    def __init__(self, bytes_max: int) -> None:
        self.bytes_max = bytes_max
        self.held_bytes = 0
        self._kept: OrderedDict[Hashable, Thing] = OrderedDict()
        self._making: dict[Hashable, threading.Event] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._kept

    def is_made_now(self, key: Hashable) -> bool:
        """Whether another thread is making it, so that `get` would wait."""
        return key in self._making

    def get(self, key: Hashable, make: Callable[[], Thing]) -> Thing:
        """What is kept under `key`; if nothing is, what `make` makes."""
        while True:
            with self._lock:
                if key in self._kept:
                    self._kept.move_to_end(key)
                    return self._kept[key]
                made_by_another = self._making.get(key)
                if made_by_another is None:
                    self._making[key] = threading.Event()
                    break
            made_by_another.wait()
        try:
            thing = make()
            with self._lock:
                self._kept[key] = thing
                self.held_bytes += thing.held_bytes
                self._drop()
        finally:
            with self._lock:
                self._making.pop(key).set()
        return thing

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._kept.clear()
            self.held_bytes = 0

    def _drop(self) -> None:
        while self.held_bytes > self.bytes_max and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self.held_bytes -= oldest.held_bytes
