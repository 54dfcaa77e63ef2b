"""Who waits for room at a full route: first come, first served, and one look at the database for all of them.

Nothing is reserved here: whoever is called asks for the room as everybody does, and may come back. For one event loop.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final

from rushes.relay.config import Route

LOOK_SECONDS: Final = 1.0
"""How often a full route is looked at while somebody waits for it; a video takes longer."""

InFlight = Callable[[str, str], int]
"""(upstream, its model) -> how many jobs are there. Asked in a thread."""

Key = tuple[str, str, int]
"""Of a route: upstream, model and limit."""

_log = logging.getLogger(__name__)


class Rooms:
    def __init__(self, in_flight: InFlight) -> None:
        self._in_flight = in_flight
        self._lines: dict[Key, deque[asyncio.Future[None]]] = {}
        """Who waits at each; as many as there are open jobs, at most."""
        self._looks: set[asyncio.Task[None]] = set()

    async def has_room(self, route: Route) -> bool:
        return await asyncio.to_thread(self._in_flight, route.upstream, route.model) < route.in_flight

    def has_line(self, route: Route) -> bool:
        """Whether somebody waits there already: who comes later stands behind."""
        return any(not turn.done() for turn in self._lines.get(_key(route), ()))

    async def wait(self, routes: Sequence[Route], *, seconds_max: float | None) -> bool:
        """Wait until it is one's turn at one of the full ``routes``, at most so many seconds; None for any number. Returns
        whether it is.
        """
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        for route in routes:
            key = _key(route)
            if key in self._lines:
                self._lines[key].append(turn)
                continue
            self._lines[key] = deque([turn])
            look = asyncio.create_task(self._look(key), name=f"room at {route.upstream}")
            self._looks.add(look)
            look.add_done_callback(self._looks.discard)
        try:
            async with asyncio.timeout(seconds_max):
                await turn
            return True
        except TimeoutError:
            return False
        finally:
            turn.cancel()  # those who look leave out who waits no more

    async def _look(self, key: Key) -> None:
        """Call as many as there is room for, until nobody waits."""
        upstream, model, in_flight_max = key
        line = self._lines[key]
        while line:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                free = in_flight_max - await asyncio.to_thread(self._in_flight, upstream, model)
            except Exception as error:
                _log.warning("room at upstream %s could not be looked for: %s", upstream, type(error).__name__)
                continue
            waiting = [turn for turn in line if not turn.done()]
            for turn in waiting[: max(0, free)]:
                turn.set_result(None)
            line.clear()
            line.extend(waiting[max(0, free) :])
        del self._lines[key]


def _key(route: Route) -> Key:
    return route.upstream, route.model, route.in_flight
