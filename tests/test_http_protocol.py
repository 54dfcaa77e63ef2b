"""Joined writes: in order, complete, and out by the end of the turn in which they were written. Files: every byte of
what was asked for, however slowly it is taken.
"""

from __future__ import annotations

import asyncio
import os
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from rushes.answers import SENDFILE, file_answer
from rushes.core.assets import Asset, AssetKind
from rushes.http_protocol import HELD_BYTES_MAX, JoiningTransport, Protocol

BIG = b"x" * (HELD_BYTES_MAX + 1)
HALF = b"y" * (HELD_BYTES_MAX // 2)


class Wire:
    """A transport that remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[Any] = []
        self.closing = False
        self.waiting = 0

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def write(self, data: bytes) -> None:
        self.told.append(data)

    def close(self) -> None:
        self.told.append("close")

    def is_closing(self) -> bool:
        return self.closing

    def get_extra_info(self, name: str) -> str:
        return f"the {name}"


async def turn() -> None:
    await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ([b"head", b"body"], [b"headbody"]),
        ([b"head"], [b"head"]),
        ([b"head", b""], [b"head"]),
        ([b"head", BIG, b"tail"], [b"head", BIG, b"tail"]),
        ([BIG, BIG], [BIG, BIG]),
        ([b"a", b"b", b"c"], [b"abc"]),
        ([HALF] * 5, [HALF + HALF, HALF, HALF + HALF]),
    ],
)
def test_what_is_written_in_one_turn_is_sent_at_its_end(written: list[bytes], sent: list[bytes]) -> None:
    async def write() -> list[Any]:
        wire = Wire()
        joining: Any = JoiningTransport(wire)  # type: ignore[arg-type]
        for data in written:
            joining.write(data)
        await turn()
        return wire.told

    assert asyncio.run(write()) == sent


def test_each_turn_sends_its_own() -> None:
    async def write() -> list[Any]:
        wire = Wire()
        joining: Any = JoiningTransport(wire)  # type: ignore[arg-type]
        for data in (b"one", b"two"):
            joining.write(data)
            await turn()
        return wire.told

    assert asyncio.run(write()) == [b"one", b"two"]


def test_closing_sends_what_is_held_first() -> None:
    async def write() -> list[Any]:
        wire = Wire()
        joining: Any = JoiningTransport(wire)  # type: ignore[arg-type]
        joining.write(b"last words")
        joining.close()
        await turn()
        return wire.told

    assert asyncio.run(write()) == [b"last words", "close"]


def test_nothing_is_written_to_a_connection_that_was_lost() -> None:
    async def write() -> list[Any]:
        wire = Wire()
        joining: Any = JoiningTransport(wire)  # type: ignore[arg-type]
        joining.write(b"too late")
        wire.closing = True
        await turn()
        return wire.told

    assert asyncio.run(write()) == []


def test_everything_else_is_the_transport_s_own() -> None:
    async def ask() -> str:
        joining: Any = JoiningTransport(Wire())  # type: ignore[arg-type]
        return str(joining.get_extra_info("peername"))

    assert asyncio.run(ask()) == "the peername"


# Files, over a real connection.

DATA = bytes(range(256)) * 16 * 1024  # 4 MiB: more than a socket holds


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "video.mp4"
    path.write_bytes(DATA)
    return path


@pytest.fixture
def port(film: Path) -> Iterator[int]:
    """A server of one film at every path, which says what it is told."""
    asset = Asset(kind=AssetKind.VIDEO, blob_key="video.mp4", size_bytes=len(DATA), digest="abc")

    async def answer(request: Request) -> Response:
        if request.method == "POST":
            return Response(await request.body())
        return file_answer(
            film, asset, job_id="video_1", engine="scene", request_headers=request.headers, cache_seconds=1
        )

    app = Starlette(routes=[Route("/{path:path}", answer, methods=["GET", "POST"])])
    config = uvicorn.Config(app, port=0, http=Protocol, loop="uvloop", log_config=None, lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.005)
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        thread.join()


def connect(port: int) -> socket.socket:
    """A client that holds little, so that the server has to wait for it."""
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    client.settimeout(60)
    client.connect(("127.0.0.1", port))
    return client


def request(method: str = "GET", **headers: str) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{method} /film HTTP/1.1\r\nHost: localhost\r\n{lines}\r\n".encode()


def answer_of(stream: Any, *, method: str = "GET") -> tuple[int, bytes]:
    status = int(stream.readline().split()[1])
    length = 0
    while line := stream.readline().strip():
        if line.lower().startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    return status, b"" if method == "HEAD" or status == 304 else stream.read(length)


@pytest.mark.parametrize(
    ("range_", "status", "body"),
    [
        (None, 200, DATA),
        ("bytes=0-0", 206, DATA[:1]),
        ("bytes=1000000-3999999", 206, DATA[1000000:4000000]),
        ("bytes=-5", 206, DATA[-5:]),
        ("bytes=4194303-", 206, DATA[-1:]),
    ],
)
def test_a_file_and_any_part_of_it_arrive_whole(port: int, range_: str | None, status: int, body: bytes) -> None:
    with connect(port) as client, client.makefile("rb") as stream:
        for _ in range(2):  # over one connection
            client.sendall(request(**({"Range": range_} if range_ else {})))
            assert answer_of(stream) == (status, body)


def test_several_ranges_the_head_alone_and_what_is_known_already_are_starlette_s(port: int) -> None:
    with connect(port) as client, client.makefile("rb") as stream:
        client.sendall(request(Range="bytes=0-9,100-109"))
        status, body = answer_of(stream)
        assert status == 206 and DATA[:10] in body and DATA[100:110] in body
        client.sendall(request("HEAD"))
        assert answer_of(stream, method="HEAD") == (200, b"")
        client.sendall(request(**{"If-None-Match": '"abc"'}))
        assert answer_of(stream)[0] == 304


def test_requests_that_do_not_wait_for_an_answer_are_answered_in_order(port: int) -> None:
    parts = [("bytes=0-99999", DATA[:100000]), ("bytes=-3", DATA[-3:]), ("bytes=7-7", DATA[7:8])]
    with connect(port) as client, client.makefile("rb") as stream:
        client.sendall(b"".join(request(Range=range_) for range_, _ in parts))
        assert [answer_of(stream)[1] for _ in parts] == [body for _, body in parts]


def test_a_head_that_does_not_end_is_refused_and_others_are_not(port: int) -> None:
    with connect(port) as client, client.makefile("rb") as stream:
        client.sendall(request(**{"X-Long": "a" * 60_000}))
        assert answer_of(stream)[0] == 200
        client.sendall(request("POST", **{"Transfer-Encoding": "chunked"}))
        for _ in range(100):  # as slow as it likes, and as long
            client.sendall(b"2000\r\n" + b"b" * 0x2000 + b"\r\n")
        client.sendall(b"0\r\n\r\n")
        assert answer_of(stream) == (200, b"b" * 0x2000 * 100)
        with pytest.raises(ConnectionError):
            client.sendall(request()[:-2] + b"X-Long: ")
            for _ in range(1000):
                client.sendall(b"a" * 0x8000)
    with connect(port) as client, client.makefile("rb") as stream:
        client.sendall(request()[:-2])
        for number in range(5):
            time.sleep(0.01)  # in pieces of their own
            client.sendall(b"".join(b"X-%d-%d: a\r\n" % (number, n) for n in range(1000)))
        client.sendall(b"\r\n")
        assert answer_of(stream)[0] == 200


def test_why_a_head_is_refused_is_told(port: int) -> None:
    with connect(port) as client, client.makefile("rb") as stream:
        client.sendall(b"GET /film HTTP/1.1\r\nX-Long: ")
        for _ in range(3):
            time.sleep(0.05)  # in pieces of their own
            client.sendall(b"a" * 30_000)
        status, told = answer_of(stream)
        assert status == 431 and b"64 KiB" in told


OFFERS = {  # as Java's own client and curl --http2 write it; and one that no server here takes either
    "h2c": {"Connection": "Upgrade, HTTP2-Settings", "Upgrade": "h2c", "HTTP2-Settings": "AAEAAEAAAAIAAAAB"},
    "websocket": {"Connection": "Upgrade", "Upgrade": "websocket"},
}


@pytest.mark.parametrize("offer", OFFERS.values(), ids=OFFERS.keys())
@pytest.mark.parametrize("packet_bytes", [1, 60, 10_000_000])
def test_an_offer_of_another_protocol_is_passed_over(port: int, offer: dict[str, str], packet_bytes: int) -> None:
    body = b'{"prompt": "a fox"}' if packet_bytes < 1000 else DATA
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:7], body[7:])) + b"0\r\n\r\n"
    asked = [
        (request("POST", **offer, **{"Content-Length": str(len(body))}) + body, body),
        (request("POST", **offer, **{"Transfer-Encoding": "chunked"}) + chunked, body),
        (request("POST", **offer, **{"Content-Length": "0"}), b""),
        (request("POST", **{"Content-Length": "5"}) + b"plain", b"plain"),
        (request("GET", **offer, Range="bytes=0-9"), DATA[:10]),
    ]
    with connect(port) as client, client.makefile("rb") as stream:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for sent, answered in asked:  # over one connection
            for start in range(0, len(sent), packet_bytes):
                client.sendall(sent[start : start + packet_bytes])
            assert answer_of(stream)[1] == answered
        client.sendall(b"".join(sent for sent, _ in asked[2:]))  # and without waiting for an answer
        assert [answer_of(stream)[1] for _ in asked[2:]] == [answered for _, answered in asked[2:]]
        client.sendall(request("POST", **offer, **{"Content-Length": "x"}))
        assert answer_of(stream)[0] == 400


def test_many_slow_clients_are_served_side_by_side(port: int) -> None:
    clients = [connect(port) for _ in range(8)]
    for client in clients:
        client.sendall(request())
    for client in reversed(clients):
        with client, client.makefile("rb") as stream:
            assert answer_of(stream) == (200, DATA)


def test_a_client_that_goes_away_troubles_nobody(port: int, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(5):
        with connect(port) as client:
            client.sendall(request())
            client.recv(100)
    with connect(port) as client, client.makefile("rb") as stream:
        client.sendall(request())
        assert answer_of(stream) == (200, DATA)
    assert [record for record in caplog.records if record.levelname == "ERROR"] == []


def test_a_file_that_became_shorter_ends_the_connection(port: int, film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.stat(film)
    film.write_bytes(DATA[:1000])
    monkeypatch.setattr("rushes.answers.os.stat", lambda path: real)
    with connect(port) as client:
        client.sendall(request())
        received = b""
        while chunk := client.recv(65536):
            received += chunk
    assert received.endswith(DATA[:1000])


def test_what_an_earlier_answer_left_unsent_goes_first(film: Path) -> None:
    """Where the transport still holds bytes, the file is read and written behind them."""

    async def send() -> tuple[bool, list[Any]]:
        protocol: Any = object.__new__(Protocol)
        wire = Wire()
        wire.waiting = 1
        protocol._joining = JoiningTransport(wire)  # type: ignore[arg-type]
        protocol._joining.write(b"head")
        was_sent = await protocol._send_file(None, 0, 0, 10)
        await turn()
        return was_sent, wire.told

    assert asyncio.run(send()) == (False, [b"head"])


def test_a_server_that_cannot_send_a_file_at_this_moment_is_given_its_bytes(film: Path) -> None:
    async def send() -> bytes:
        asset = Asset(kind=AssetKind.VIDEO, blob_key="video.mp4", size_bytes=len(DATA), digest="abc")
        answer = file_answer(film, asset, job_id="v", engine="scene", request_headers={}, cache_seconds=1)
        told: list[Any] = []

        async def hear(message: Any) -> None:
            told.append(message)

        async def never(*_: Any) -> bool:
            return False

        async def receive() -> Any:
            await asyncio.Event().wait()

        headers = [(b"range", b"bytes=10-3000000")]
        scope = {"type": "http", "method": "GET", "headers": headers, "extensions": {SENDFILE: never}}
        await answer(scope, receive, hear)
        assert told[0]["status"] == 206 and told[-1]["more_body"] is False
        return b"".join(message["body"] for message in told[1:])

    assert asyncio.run(send()) == DATA[10:3000001]
