"""Which route takes a job: by weight among those whose upstream is well, and after it the others.

Health is known to this process alone and forgotten with it; limits of jobs in flight are kept by the store.
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Sequence
from typing import Final

from rushes.relay.config import Route, Upstream

REST_SECONDS_MAX: Final = 120.0
"""An upstream that asks for no creates for longer is sent one after this: a job waits for a route for minutes, not for hours."""


class Breaker:
    """Open after so many failures in a row; after a while one request may try (half open), and its luck decides."""

    def __init__(self, *, failures_max: int, open_seconds: float, now: Callable[[], float] = time.monotonic) -> None:
        self._failures_max = failures_max
        self._open_seconds = open_seconds
        self._now = now
        self._lock = threading.Lock()
        self._failures = 0
        self._has_lost = False
        """Whether a create was lost among them."""
        self._closed_at = float("-inf")
        """When the next probe may go, while it is open."""
        self._rests_until = float("-inf")

    @property
    def is_open(self) -> bool:
        return self._failures >= self._failures_max

    def admits(self) -> bool:
        """Whether a request may go now. Half open, a yes is for the caller alone: it must tell how it went."""
        with self._lock:
            if self._now() < self._rests_until:
                return False
            if self._failures < self._failures_max:
                return True
            if self._now() < self._closed_at:
                return False
            self._closed_at = self._now() + self._open_seconds
            return True

    def rest(self, seconds: float) -> None:
        """The upstream wants no request for so long, however well it is; at most REST_SECONDS_MAX."""
        with self._lock:
            self._rests_until = max(self._rests_until, self._now() + min(REST_SECONDS_MAX, seconds))

    def succeeded(self) -> None:
        """A create was taken, or refused for what it asked."""
        with self._lock:
            self._failures = 0
            self._has_lost = False

    def answered(self) -> None:
        """Another question was: it is there. That creates are lost there, each of which costs a job, only a create disproves."""
        with self._lock:
            if not self._has_lost:
                self._failures = 0

    def failed(self, *, is_lost: bool = False) -> None:
        """A create went wrong; ``is_lost`` of one whose fate is unknown."""
        with self._lock:
            self._failures += 1
            self._has_lost |= is_lost
            if self._failures >= self._failures_max:
                self._closed_at = self._now() + self._open_seconds


class Health:
    """The breakers of all upstreams."""

    def __init__(self) -> None:
        self._breakers: dict[str, Breaker] = {}

    def of(self, upstream: Upstream) -> Breaker:
        breaker = self._breakers.get(upstream.name)
        if breaker is None:
            made = Breaker(failures_max=upstream.breaker_failures, open_seconds=upstream.breaker_seconds)
            breaker = self._breakers.setdefault(upstream.name, made)
        return breaker


class Pace:
    """Spreads the questions about jobs, so that no upstream is asked more often than it may be, however many it has."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._next_at: dict[str, float] = {}

    def delay_seconds(self, upstream: Upstream) -> float:
        """How long to wait before the question that this stands for."""
        now = self._now()
        at = max(now, self._next_at.get(upstream.name, now))
        self._next_at[upstream.name] = at + 1 / upstream.polls_per_second_max
        return at - now


def in_order(routes: Sequence[Route], *, first: str, seed: int) -> list[Route]:
    """``routes`` in the order in which they are asked: those of the upstream ``first`` (which the caller was told),
    then the others, each drawn by its weight. The same seed draws the same order.
    """
    if len(routes) == 1:
        return [*routes]
    draw = random.Random(seed)
    told = [route for route in routes if route.upstream == first]
    others = [route for route in routes if route.upstream != first]
    return [*_drawn(told, draw), *_drawn(others, draw)]


def _drawn(routes: list[Route], draw: random.Random) -> list[Route]:
    left, order = list(routes), []
    while left:
        route = draw.choices(left, [route.weight for route in left])[0]
        left.remove(route)
        order.append(route)
    return order
