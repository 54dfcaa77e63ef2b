"""Reading bodies: limits, draining, and how many bytes of them are in memory at once."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import pytest
from starlette.requests import ClientDisconnect

from dialects.api import Api, png, run
from rushes.core.errors import BodyTooLarge, InvalidRequest, MalformedBody, ServiceUnavailable
from rushes.dialects import body as bodies
from rushes.dialects.body import BodyReader, Gate, parse_json

MIB = 1 << 20


class Wire:
    """What arrives, chunk by chunk, and how much of it was taken."""

    def __init__(self, chunks: list[bytes], *, hangs: bool = False, drops: bool = False) -> None:
        self.chunks = list(chunks)
        self.taken = 0
        self.hangs = hangs
        self.drops = drops

    async def receive(self) -> dict[str, Any]:
        if not self.chunks:
            if self.hangs:
                await asyncio.Event().wait()
            return {"type": "http.disconnect"}
        chunk = self.chunks.pop(0)
        self.taken += len(chunk)
        more = bool(self.chunks) or self.hangs or self.drops
        return {"type": "http.request", "body": chunk, "more_body": more}


def reader(wire: Wire, gate: Gate | None = None, **headers: str) -> BodyReader:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return BodyReader(wire.receive, names, gate or Gate())  # type: ignore[arg-type]


def test_a_client_that_goes_away_in_mid_body_is_gone() -> None:
    with pytest.raises(ClientDisconnect):
        run(reader(Wire([b'{"a":'], drops=True)).read(takes_forms=False))


def test_a_body_that_never_ends_is_refused_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "BODY_SECONDS_MAX", 0.01)
    slow = reader(Wire([b'{"a":'], hangs=True))
    with pytest.raises(InvalidRequest, match="did not arrive"):
        run(slow.read(takes_forms=False))
    assert run(slow.drain()) is False


def test_a_declared_size_over_the_limit_is_refused_unread() -> None:
    wire = Wire([b"x"] * 3)
    large = reader(wire, content_length=str(40 * MIB))
    with pytest.raises(BodyTooLarge):
        run(large.read(takes_forms=False))
    assert wire.taken == 0
    assert run(large.drain()) is True and wire.taken == 3


def test_draining_has_its_own_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "DRAIN_BYTES_MAX", 10)
    wire = Wire([b"x" * 4] * 10)
    assert run(reader(wire).drain()) is False
    assert wire.taken == 12
    assert run(reader(Wire([b"x"]), content_length="11").drain()) is False


def test_a_client_that_asks_first_is_not_asked_to_send() -> None:
    wire = Wire([b"x"])
    assert run(reader(wire, expect="100-continue", content_length="1").drain()) is True
    assert wire.taken == 0


def test_a_lying_content_length_does_no_harm() -> None:
    for told in ("x", "-1", "9" * 30, "5"):
        raw = run(reader(Wire([b'{"a": 1}']), content_length=told).read(takes_forms=False))
        assert raw.fields == {"a": 1}


def test_large_bodies_wait_for_each_other_and_let_go(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "BODIES_BYTES_MAX", 6 * MIB)
    api.configure(wait_seconds_max=30)
    large = base64.b64encode(png() + b"\x00" * 3 * MIB).decode()
    waits = {"model": "sora-2-pro-image-to-video", "prompt": "x", "image_url": f"data:image/png;base64,{large}"}

    async def scenario() -> list[int]:
        held = asyncio.create_task(api.send("POST", "/v1/videos/generations", json=waits))
        while not api.queue.job_ids:
            await asyncio.sleep(0)
        others = [
            {"prompt": "x", "input_reference": f"data:image/png;base64,{large}"},
            {"prompt": "x", "input_reference": f"data:image/png;base64,{'A' * 3 * MIB}"},
            {"prompt": "x" * 3 * MIB},
            {"prompt": "x" * 40 * MIB},
        ]
        answers = await asyncio.gather(*(api.send("POST", "/v1/videos", json=body) for body in others))
        await asyncio.to_thread(api.finish, api.queue.job_ids[0])
        return [answer.status_code for answer in (*answers, await held)]

    assert run(scenario()) == [200, 400, 400, 413, 200]


def test_a_large_body_counts_until_it_is_let_go_and_then_by_what_is_kept_of_it() -> None:
    async def scenario() -> None:
        gate = Gate()
        content = b'{"a": "' + b"x" * MIB + b'"}'
        body = reader(Wire([content]), gate, content_length=str(len(content)))
        await body.read(takes_forms=False)
        assert (gate.room.held_bytes, gate.lane.held_bytes) == (len(content), 1)
        body.keep(1000)
        assert (gate.room.held_bytes, gate.lane.held_bytes) == (1000, 0)
        for _ in range(2):
            body.release()
            assert (gate.room.held_bytes, gate.lane.held_bytes) == (0, 0)

    run(scenario())


def test_a_body_without_a_length_takes_room_for_the_longest_until_it_is_there() -> None:
    async def scenario() -> None:
        gate = Gate()
        wire = Wire([b'{"a": "', b"x" * MIB, b'"}'], hangs=True)
        body = reader(wire, gate)
        reading = asyncio.create_task(body.read(takes_forms=False))
        while wire.chunks:
            await asyncio.sleep(0)
        assert gate.room.held_bytes == bodies.MULTIPART_BYTES_MAX
        reading.cancel()
        await asyncio.wait({reading})
        body.release()
        whole = reader(Wire([b'{"a": "', b"x" * MIB, b'"}']), gate)
        await whole.read(takes_forms=False)
        assert gate.room.held_bytes == MIB + 9
        whole.release()
        assert gate.room.held_bytes == 0

    run(scenario())


def test_a_small_body_is_not_counted() -> None:
    async def scenario() -> None:
        gate = Gate()
        await reader(Wire([b'{"a": 1}']), gate, content_length="8").read(takes_forms=False)
        assert gate.room.held_bytes == gate.lane.held_bytes == 0

    run(scenario())


def test_a_body_that_finds_no_room_is_told_to_come_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "ROOM_SECONDS_MAX", 0.01)

    async def scenario() -> None:
        gate = Gate()
        held_bytes = await gate.room.take(bodies.BODIES_BYTES_MAX)
        body = reader(Wire([b"{" + b" " * MIB, b"}"]), gate)
        with pytest.raises(ServiceUnavailable):
            await body.read(takes_forms=False)
        assert await body.drain() is True
        gate.room.give_back(held_bytes)
        assert gate.room.held_bytes == 0

    run(scenario())


def test_a_body_that_outgrows_its_declared_length_is_refused() -> None:
    wire = Wire([b"{" + b" " * MIB, b" " * MIB, b"}"])
    with pytest.raises(MalformedBody, match="Content-Length"):
        run(reader(wire, content_length=str(MIB + 10)).read(takes_forms=False))


def test_a_body_of_very_many_values_or_of_endless_text_is_refused() -> None:
    with pytest.raises(MalformedBody, match="values"):
        parse_json(b'{"a": [' + b"{}," * 100_000 + b"{}]}")
    with pytest.raises(InvalidRequest, match="beyond ASCII") as caught:
        parse_json(('{"prompt": "' + "狐" * 2 * MIB + '"}').encode())
    assert caught.value.param == "prompt"


def test_an_urlencoded_body_has_its_own_limit() -> None:
    label = "application/x-www-form-urlencoded"
    fields = run(reader(Wire([b"a=" + b"x" * MIB]), content_type=label).read(takes_forms=True)).fields
    assert len(fields["a"]) == MIB
    with pytest.raises(BodyTooLarge, match="4 MiB"):
        run(reader(Wire([b"a=" + b"x" * 5 * MIB]), content_type=label).read(takes_forms=True))


def test_a_connection_that_has_too_much_left_to_send_is_closed(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bodies, "DRAIN_BYTES_MAX", 10)
    answer = api.post("/v1/videos", {"prompt": "a fox"}, auth=False)
    assert answer.status_code == 401 and answer.headers["connection"] == "close"
