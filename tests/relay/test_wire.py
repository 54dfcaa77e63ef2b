"""One request to an upstream: how long it may take."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from rushes.relay.codec import Call, Part
from rushes.relay.wire import SENT_BYTES_PER_SECOND_MIN, NotDelivered, Wire

MORE_SECONDS = 100
SIZE = MORE_SECONDS * SENT_BYTES_PER_SECOND_MIN


class Nobody:
    """Where no connection stands; it notes how long one might have taken."""

    def __init__(self) -> None:
        self.seconds_max = 0.0

    @asynccontextmanager
    async def connection(self, url: Any, *, seconds_max: float) -> AsyncIterator[Any]:
        self.seconds_max = seconds_max
        raise ConnectionRefusedError
        yield


def seconds_for(call: Call) -> float:
    nobody: Any = Nobody()
    wire = Wire("http://127.0.0.1:9", own=nobody, others=nobody)
    with pytest.raises(NotDelivered):
        asyncio.run(wire.ask(call, {}, seconds_max=60.0))
    return float(nobody.seconds_max)


def test_a_question_has_the_time_that_was_told() -> None:
    assert seconds_for(Call(method="GET", path="/v1/videos/1")) == 60


def test_a_small_create_has_hardly_more() -> None:
    assert 60 < seconds_for(Call(method="POST", path="/v1/videos", json={"prompt": "a fox"})) < 60.01


@pytest.mark.parametrize("kind", ["file", "bytes", "json"])
def test_what_carries_much_has_longer(kind: str, tmp_path: Path) -> None:
    """Whether it is a film from the disk, a picture in a form, or a data URL inside a body."""
    film = tmp_path / "film.mp4"
    with film.open("wb") as file:
        file.truncate(SIZE)
    call = {
        "file": Call(method="POST", path="/v1/videos/edits", parts=(Part(name="video", value=film),)),
        "bytes": Call(method="POST", path="/v1/videos", parts=(Part(name="video", value=bytes(SIZE)),)),
        "json": Call(method="POST", path="/v1/videos", json={"image": "x" * SIZE}),
    }[kind]
    assert 60 + MORE_SECONDS <= seconds_for(call) < 60 + MORE_SECONDS + 0.01
