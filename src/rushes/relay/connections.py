"""Small requests to upstreams' own addresses, over connections that were used a moment ago.

A create is some hundred bytes there and as many back, a thousand times a second, and a whole HTTP client spends ten times
on one what the system does. Here a request is one write, and its answer is held in memory; what is streamed, either way,
is `wire`'s and aiohttp's. Rule: a connection is made to checked addresses alone, and whoever asks is told in the moment
before the first byte of the request leaves.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

import httptools

from rushes import __version__
from rushes.media.fetch import CONNECT_SECONDS_MAX, Connected, Fetcher
from rushes.relay.codec import Answer

if TYPE_CHECKING:
    from yarl import URL

CONNECTIONS_MAX: Final = 256
"""Of one kind of address together: a held-open create has one for minutes. Who finds none free waits."""
KEPT_SECONDS: Final = 1.0
"""A connection that was idle for longer is not used again: servers close theirs after five seconds and more, and a
request that meets the closing of its connection has an unknown fate."""
HEAD_BYTES_MAX: Final = 64 * 1024
"""Status line and headers of an answer; what servers and proxies in front of them add up to is a tenth of it."""
CHUNK_BYTES: Final = 256 * 1024
"""Of a body that goes out: so much is handed to the transport at once."""
NEXT_ADDRESS_SECONDS: Final = 0.25
"""Before another address of a name is tried beside the first (RFC 8305)."""
WITHOUT_BODY: Final = frozenset({"GET", "HEAD"})
"""Of these a server expects no length."""

_Place = tuple[str, str, int]
"""Scheme, host and port."""


class Connections:
    """Those to the addresses that one fetcher allows. Kept between `keep` and `let_go`, on one event loop."""

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher
        self._loop: asyncio.AbstractEventLoop | None = None
        self._room = asyncio.Semaphore(CONNECTIONS_MAX)
        self._idle: dict[_Place, list[_Connection]] = {}
        """The one that was used last stands last."""
        self._sweep: asyncio.TimerHandle | None = None

    def keep(self) -> None:
        """Use connections again that were used a moment ago, on the running loop."""
        self._loop = asyncio.get_running_loop()
        self._room = asyncio.Semaphore(CONNECTIONS_MAX)

    def let_go(self) -> None:
        self._loop = None
        if self._sweep is not None:
            self._sweep.cancel()
            self._sweep = None
        for connection in (one for idle in self._idle.values() for one in idle):
            connection.transport.close()
        self._idle = {}

    async def ask(
        self,
        method: str,
        url: URL,
        headers: Mapping[str, str],
        body: bytes | None,
        *,
        seconds_max: float,
        bytes_max: int,
        connected: Connected,
    ) -> Answer:
        """Send one request, and have its whole answer. Redirects are not followed.

        Raises InvalidReference for an address that is not allowed, TimeoutError, OSError or ValueError.
        """
        head = _head(method, url, headers, body)
        async with asyncio.timeout(seconds_max):
            if self._loop is not asyncio.get_running_loop():
                connection = await self._connect(url)
                try:
                    return await connection.ask(head, body or b"", bytes_max=bytes_max, connected=connected)
                finally:
                    connection.transport.abort()
            async with self._room:
                place = url.scheme, url.raw_host or "", url.port or 0
                connection = self._taken(place) or await self._connect(url)
                try:
                    return await connection.ask(head, body or b"", bytes_max=bytes_max, connected=connected)
                finally:
                    self._give_back(place, connection)

    def _taken(self, place: _Place) -> _Connection | None:
        """One that is idle and fresh, nobody else's from here on."""
        idle = self._idle.get(place)
        while idle:
            connection = idle.pop()
            if connection.is_usable and connection.idle_seconds() <= KEPT_SECONDS:
                return connection
            connection.transport.close()
        return None

    def _give_back(self, place: _Place, connection: _Connection) -> None:
        if self._loop is None or not connection.is_usable:
            connection.transport.abort()
            return
        connection.idle_since = self._loop.time()
        self._idle.setdefault(place, []).append(connection)
        if self._sweep is None:
            self._sweep = self._loop.call_later(KEPT_SECONDS, self._close_stale)

    def _close_stale(self) -> None:
        assert self._loop is not None
        for place, idle in list(self._idle.items()):
            fresh = [one for one in idle if one.is_usable and one.idle_seconds() <= KEPT_SECONDS]
            for connection in idle:
                if connection not in fresh:
                    connection.transport.close()
            if fresh:
                self._idle[place] = fresh
            else:
                del self._idle[place]
        self._sweep = self._loop.call_later(KEPT_SECONDS, self._close_stale) if self._idle else None

    async def _connect(self, url: URL) -> _Connection:
        """To whichever checked address of the host answers first. Raises InvalidReference, OSError."""
        from aiohappyeyeballs import start_connection

        addresses = await self._fetcher.addresses(url)
        infos = [
            (found["family"], socket.SOCK_STREAM, found["proto"], "", (found["host"], found["port"]))
            for found in addresses
        ]
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(CONNECT_SECONDS_MAX):
            wire = await start_connection(infos, happy_eyeballs_delay=NEXT_ADDRESS_SECONDS, interleave=1)
        is_secret = url.scheme == "https"
        _, connection = await loop.create_connection(
            _Connection,
            sock=wire,
            ssl=_tls() if is_secret else None,
            server_hostname=(url.raw_host or "").rstrip(".") if is_secret else None,
        )
        return connection


@cache
def _tls() -> ssl.SSLContext:
    return ssl.create_default_context()


def _head(method: str, url: URL, headers: Mapping[str, str], body: bytes | None) -> bytes:
    """The request as far as its body. Raises ValueError for a header that would be more than one."""
    lines = [
        f"{method} {url.raw_path_qs} HTTP/1.1",
        f"Host: {url.host_port_subcomponent}",
        f"User-Agent: rushes/{__version__}",
        "Accept-Encoding: identity",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    if body is not None or method not in WITHOUT_BODY:
        lines.append(f"Content-Length: {len(body or b'')}")
    text = "\r\n".join(lines)
    if text.count("\r") + text.count("\n") != 2 * (len(lines) - 1) or "\0" in text:
        raise ValueError("a header holds a line break")
    return f"{text}\r\n\r\n".encode()


class _Connection(asyncio.Protocol):
    """One request at a time."""

    transport: asyncio.Transport
    idle_since = 0.0

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._parser = httptools.HttpResponseParser(self)
        self._answer: asyncio.Future[Answer] | None = None
        self._writable: asyncio.Future[None] | None = None
        """There while the transport holds enough; done when it wants more, or an answer came first."""
        self._is_lost = False
        self._begin_answer()

    @property
    def is_usable(self) -> bool:
        """Whether another request may be sent over it."""
        return not self._is_lost and not self.transport.is_closing()

    def idle_seconds(self) -> float:
        return self._loop.time() - self.idle_since

    async def ask(self, head: bytes, body: bytes, *, bytes_max: int, connected: Connected) -> Answer:
        """Raises OSError, ValueError. The connection stays usable only if all that was to be said has been said."""
        if not self.is_usable:
            raise ConnectionResetError("the connection was closed before anything was sent")
        answer = self._answer = self._loop.create_future()
        self._bytes_max = bytes_max
        try:
            connected.before_sending()
            connected.stands = True
            await self._send(head, body, answer)
            told: Answer = await answer
            return told
        except BaseException:
            self.transport.abort()
            raise
        finally:
            self._answer = None

    async def _send(self, head: bytes, body: bytes, answer: asyncio.Future[Answer]) -> None:
        if len(body) <= CHUNK_BYTES:
            self.transport.write(head + body)
            return
        self.transport.write(head)
        for start in range(0, len(body), CHUNK_BYTES):
            if self._writable is not None:
                await self._writable
            if answer.done():
                self.transport.abort()  # it was answered before it was said, and would take the rest for a request
                return
            self.transport.write(body[start : start + CHUNK_BYTES])

    # ---- what the transport tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def pause_writing(self) -> None:
        self._writable = self._loop.create_future()

    def resume_writing(self) -> None:
        writable, self._writable = self._writable, None
        if writable is not None and not writable.done():
            writable.set_result(None)

    def data_received(self, data: bytes) -> None:
        if self._answer is None:
            self.transport.abort()  # nothing was asked
            return
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            self._fail(ValueError("the answer is not HTTP"))
            return
        if not self._has_head:
            self._head_bytes += len(data)
            if self._head_bytes > HEAD_BYTES_MAX:
                self._fail(ValueError("the answer's head is too long"))

    def connection_lost(self, exc: Exception | None) -> None:
        self._is_lost = True
        if self._has_head and self._ends_with_connection and exc is None:
            self._tell()
        self._fail(exc or ConnectionResetError("the connection was closed"))
        self.resume_writing()

    # ---- what the parser tells

    def on_message_begin(self) -> None:
        if self._answer is None or self._answer.done():
            self.transport.abort()  # an answer to nothing, which the next request would be given

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self._has_head:
            self._headers[name.decode("latin-1").lower()] = value.decode("utf-8", "surrogateescape")

    def on_headers_complete(self) -> None:
        self._status = self._parser.get_status_code()
        self._has_head = True
        self._ends_with_connection = not {"content-length", "transfer-encoding"} & set(self._headers)

    def on_body(self, body: bytes) -> None:
        self._body += body
        if len(self._body) > self._bytes_max:
            self._fail(ValueError("the answer is too long"))

    def on_message_complete(self) -> None:
        if self._status < 200:  # a word in between (RFC 9110, 15.2)
            self._begin_answer()
            return
        if not self._parser.should_keep_alive():
            self.transport.close()
        self._tell()

    def _begin_answer(self) -> None:
        self._status = 0
        self._headers: dict[str, str] = {}
        self._has_head = False
        self._head_bytes = 0
        self._ends_with_connection = False
        self._body = bytearray()

    def _tell(self) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_result(Answer(status=self._status, headers=self._headers, body=bytes(self._body)))
        self._begin_answer()
        self.resume_writing()

    def _fail(self, error: Exception) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)
        self.transport.abort()
        self.resume_writing()
