"""Who waits for room is called in the order of coming, and no more are called than there is room for."""

from __future__ import annotations

import asyncio

import pytest

from rushes.relay import rooms
from rushes.relay.config import Route
from rushes.relay.rooms import Rooms


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "LOOK_SECONDS", 0.005)


def route(upstream: str, in_flight: int = 2) -> Route:
    return Route(upstream=upstream, model="m", in_flight=in_flight)


class There:
    """Jobs that are at each upstream, and how often somebody asked."""

    def __init__(self, **jobs: int) -> None:
        self.jobs = jobs
        self.looks = 0

    def __call__(self, upstream: str, model: str) -> int:
        self.looks += 1
        if self.jobs[upstream] < 0:
            raise OSError("no database")
        return self.jobs[upstream]


async def looked(there: There, times: int = 3) -> None:
    until = there.looks + times
    while there.looks < until:
        await asyncio.sleep(0.001)


def test_as_many_are_called_as_there_is_room_for_the_first_first() -> None:
    there, called = There(a=2), list[int]()

    async def play() -> None:
        waiting = Rooms(there)

        async def wait(name: int) -> None:
            await waiting.wait([route("a")], seconds_max=None)
            called.append(name)
            there.jobs["a"] += 1

        tasks = [asyncio.create_task(wait(n)) for n in range(5)]
        await looked(there)
        assert called == [] and there.looks < 10, "one look for all"
        tasks[1].cancel()
        there.jobs["a"] = 0
        await looked(there)
        assert called == [0, 2], "who waits no more is passed over"
        there.jobs["a"] = -1
        await looked(there)
        assert called == [0, 2], "what cannot be read is no room"
        there.jobs["a"] = 0
        await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(play())
    assert called == [0, 2, 3, 4]


def test_room_at_any_of_several_will_do_and_others_are_not_kept_waiting() -> None:
    there = There(a=2, b=2)

    async def play() -> None:
        waiting = Rooms(there)
        assert not waiting.has_line(route("a"))
        assert not await waiting.wait([route("a"), route("b")], seconds_max=0.01)
        assert not waiting.has_line(route("a")), "who gave up stands in nobody's way"
        task = asyncio.create_task(waiting.wait([route("a"), route("b")], seconds_max=None))
        await looked(there)
        assert not task.done()
        assert waiting.has_line(route("a")) and waiting.has_line(route("b"))
        there.jobs["b"] = 1
        assert await task
        assert await waiting.has_room(route("b"))
        assert not await waiting.has_room(route("a"))

    asyncio.run(play())
