"""Kept connections to upstreams: what is sent is HTTP to servers of other people's making, and whatever a server does the
outcome is its own answer, or known for what it is."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from rushes.media.fetch import Fetcher
from rushes.relay import connections as module
from rushes.relay.codec import Answer, Call, Part
from rushes.relay.connections import Connections
from rushes.relay.wire import ANSWER_BYTES_MAX, NoAnswer, NotDelivered, Wire

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
CREATE = Call(method="POST", path="/v1/videos", json={"prompt": "a fox"})

Reader, Writer = asyncio.StreamReader, asyncio.StreamWriter
Reply = Callable[[int, Reader, Writer], Awaitable[None]]
"""(number of the connection, its two ends): called for each request, once that has been read."""


class Site:
    """A server that says whatever a test wants said, in bytes."""

    def __init__(self, reply: Reply) -> None:
        self._reply = reply
        self.connections = 0
        self.requests: list[bytes] = []

    async def serve(self, reader: Reader, writer: Writer) -> None:
        number, self.connections = self.connections, self.connections + 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                size = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0] or 0)
                if size <= ANSWER_BYTES_MAX:
                    self.requests.append(head + await reader.readexactly(size))
                await self._reply(number, reader, writer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


def says(*answers: bytes) -> Reply:
    """The same bytes for every request, in as many pieces."""

    async def reply(_: int, __: Reader, writer: Writer) -> None:
        for answer in answers:
            writer.write(answer)
            await writer.drain()

    return reply


def hangs_up(*answers: bytes) -> Reply:
    async def reply(number: int, reader: Reader, writer: Writer) -> None:
        await says(*answers)(number, reader, writer)
        writer.close()

    return reply


@asynccontextmanager
async def served(reply: Reply) -> AsyncIterator[tuple[Site, Wire]]:
    """A site, and a wire to it whose connections are kept."""
    site = Site(reply)
    server = await asyncio.start_server(site.serve, "127.0.0.1", 0)
    with wired(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}") as wire:
        yield site, wire
    server.close()


class wired:
    def __init__(self, base: str, *, keeps: bool = True) -> None:
        own = Fetcher(allow_private=True)
        self._connections = Connections(own)
        if keeps:
            self._connections.keep()
        self._wire = Wire(base, own=own, others=own, connections=self._connections)

    def __enter__(self) -> Wire:
        return self._wire

    def __exit__(self, *_: object) -> None:
        self._connections.let_go()


async def ask(wire: Wire, call: Call = CREATE, **options: Any) -> Answer:
    return await wire.ask(call, {"Authorization": "Bearer of-the-upstream"}, **{"seconds_max": 30.0} | options)


async def asked(reply: Reply, *calls: Call, **options: Any) -> tuple[Site, list[Answer | BaseException]]:
    """The outcomes of calls, one after the other."""
    outcomes: list[Answer | BaseException] = []
    async with served(reply) as (site, wire):
        for call in calls or (CREATE,):
            outcomes += await asyncio.gather(ask(wire, call, **options), return_exceptions=True)
    return site, outcomes


def outcome(reply: Reply, **options: Any) -> Answer | BaseException:
    return asyncio.run(asked(reply, **options))[1][0]


def body(reply: Reply) -> bytes:
    answer = outcome(reply)
    assert isinstance(answer, Answer), answer
    return answer.body


def test_an_answer_is_read_however_its_end_is_told() -> None:
    assert body(says(OK)) == b"{}"
    assert body(says(*(OK[n : n + 1] for n in range(len(OK))))) == b"{}"
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\nX-Trailer: 1\r\n\r\n"
    assert body(says(chunked)) == b"{}"
    assert body(hangs_up(b"HTTP/1.1 200 OK\r\n\r\n{", b"}")) == b"{}"
    assert body(hangs_up(b"HTTP/1.0 200 OK\r\n\r\n{}")) == b"{}"
    assert body(says(b"HTTP/1.1 204 No Content\r\n\r\n")) == b""


def test_a_word_in_between_is_no_answer() -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    answer = outcome(says(early + OK))
    assert isinstance(answer, Answer)
    assert (answer.status, "link" in answer.headers, answer.body) == (200, False, b"{}")


def test_connections_are_used_again() -> None:
    site, outcomes = asyncio.run(asked(says(OK), CREATE, CREATE, Call(method="GET", path="/v1/videos/1")))
    assert [one.body for one in outcomes if isinstance(one, Answer)] == [b"{}"] * 3
    assert site.connections == 1
    assert site.requests[0].endswith(b'\r\nContent-Length: 19\r\n\r\n{"prompt": "a fox"}')
    assert site.requests[2].startswith(b"GET /v1/videos/1 HTTP/1.1\r\nHost: 127.0.0.1:")
    assert b"Content-Length" not in site.requests[2]


@pytest.mark.parametrize(
    "reply",
    [
        says(OK.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")),
        says(OK.replace(b"1.1", b"1.0")),
        hangs_up(OK),
        says(OK + b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwrong"),
        says(OK + b"wrong"),
    ],
    ids=["told to close", "of HTTP 1.0", "closed", "a second answer", "more than an answer"],
)
def test_a_connection_that_may_not_be_used_again_is_not(reply: Reply) -> None:
    async def run() -> None:
        async with served(reply) as (site, wire):
            for _ in range(3):
                assert (await ask(wire)).body == b"{}"
                await asyncio.sleep(0.01)  # what came behind the answer is here by now, or meets a new request
            assert site.connections == 3

    asyncio.run(run())


def test_a_connection_that_was_idle_for_long_is_not_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT_SECONDS", 0.0)
    site, outcomes = asyncio.run(asked(says(OK), CREATE, CREATE))
    assert all(isinstance(one, Answer) for one in outcomes)
    assert site.connections == 2


def test_connections_that_nobody_uses_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "KEPT_SECONDS", 0.01)

    async def run() -> None:
        ended = asyncio.Event()

        async def reply(_: int, reader: Reader, writer: Writer) -> None:
            writer.write(OK)
            assert await reader.read() == b""
            ended.set()

        async with served(reply) as (_, wire):
            await ask(wire)
            await asyncio.wait_for(ended.wait(), 30)

    asyncio.run(run())


def test_no_more_connections_than_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CONNECTIONS_MAX", 3)

    async def run() -> int:
        async with served(says(OK)) as (site, wire):
            await asyncio.gather(*(ask(wire) for _ in range(20)))
        return site.connections

    assert asyncio.run(run()) == 3


@pytest.mark.parametrize(
    "reply",
    [
        hangs_up(),
        hangs_up(OK[:-1]),
        hangs_up(OK[:20]),
        says(b"SSH-2.0-OpenSSH_9.2\r\n"),
        says(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n"),
        says(b"HTTP/1.1 200 OK\r\nX: " + b"x" * module.HEAD_BYTES_MAX, b"x", b"x"),
        says(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n", bytes(ANSWER_BYTES_MAX), b"x"),
        hangs_up(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}"),
    ],
    ids=["nothing", "cut", "cut head", "not HTTP", "upgraded", "endless head", "too long", "cut chunk"],
)
def test_what_is_no_whole_answer_leaves_the_fate_unknown(reply: Reply) -> None:
    assert isinstance(outcome(reply), NoAnswer)


def test_one_that_is_not_answered_in_time_takes_its_connection_along() -> None:
    async def reply(number: int, reader: Reader, writer: Writer) -> None:
        if number:
            writer.write(OK)
        else:
            await reader.read()

    async def run() -> None:
        async with served(reply) as (site, wire):
            with pytest.raises(NoAnswer, match="in time"):
                await ask(wire, seconds_max=0.05)
            assert (await ask(wire)).body == b"{}"
        assert site.connections == 2

    asyncio.run(run())


def test_where_nobody_listens_nothing_was_delivered() -> None:
    async def run() -> None:
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        with wired(f"http://127.0.0.1:{port}") as wire, pytest.raises(NotDelivered):
            await ask(wire)

    asyncio.run(run())


def test_a_header_is_one_header() -> None:
    async def run() -> None:
        async with served(says(OK)) as (site, wire):
            with pytest.raises(NotDelivered, match="line break"):
                await wire.ask(CREATE, {"Authorization": "Bearer a\r\nX-Other: b"}, seconds_max=30)
        assert site.requests == []

    asyncio.run(run())


def test_an_address_that_is_not_allowed_is_not_connected_to() -> None:
    async def run() -> None:
        server = await asyncio.start_server(lambda *_: pytest.fail("connected"), "127.0.0.1", 0)
        guarded = Fetcher(allow_private=False)
        base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        with pytest.raises(NotDelivered, match="not reachable"):
            await ask(Wire(base, own=guarded, others=guarded, connections=Connections(guarded)))
        server.close()

    asyncio.run(run())


def test_a_body_that_is_not_wanted_is_not_sent_to_its_end() -> None:
    """Far more than system and transport hold: who writes waits, and is told all the same."""
    refusal = b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}"
    large = Call(method="POST", path="/v1/videos", json={"image": "x" * 2**26})
    site, outcomes = asyncio.run(asked(says(refusal), large, CREATE))
    assert [one.status for one in outcomes if isinstance(one, Answer)] == [413, 413]
    assert site.connections == 2


def test_other_people_s_servers_understand_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """aiohttp's, with TLS and a name; a large form, an answer in chunks; without a known authority nothing is said."""
    context = certified(tmp_path, monkeypatch)
    heard: list[tuple[str, str, str]] = []

    async def create(request: web.Request) -> web.StreamResponse:
        form = await request.post()
        heard.append((request.host, str(form["prompt"]), request.headers["Authorization"]))
        response = web.StreamResponse()
        response.enable_chunked_encoding()
        await response.prepare(request)
        await response.write(b'{"id":')
        await response.write(b'"1"}')
        return response

    async def run() -> None:
        app = web.Application(client_max_size=2**24)
        app.router.add_post("/v1/videos", create)
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
        await site.start()
        port = runner.addresses[0][1]
        prompt = "雪" * 500_000
        form = Call(method="POST", path="/v1/videos", parts=(Part(name="prompt", value=prompt),))
        for keeps in (True, False):
            with wired(f"https://localhost:{port}", keeps=keeps) as wire:
                assert [(await ask(wire, form)).json() for _ in range(2)] == [{"id": "1"}] * 2
        assert heard == [(f"localhost:{port}", prompt, "Bearer of-the-upstream")] * 4
        monkeypatch.setattr(module, "_tls", ssl.create_default_context)
        with wired(f"https://localhost:{port}") as wire, pytest.raises(NotDelivered):
            await ask(wire, form)
        await runner.cleanup()

    asyncio.run(run())


def certified(folder: Path, monkeypatch: pytest.MonkeyPatch) -> ssl.SSLContext:
    """A server's side of TLS for `localhost`, by an authority that connections trust from here on."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    trusting = ssl.create_default_context(cafile=str(path))
    monkeypatch.setattr(module, "_tls", lambda: trusting)
    return context
