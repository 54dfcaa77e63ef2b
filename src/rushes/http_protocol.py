"""uvicorn's HTTP protocol, with two shortcuts to the socket, an end to long heads, and deaf to what else a client would speak.

The head and the body of an answer leave in one write: one system call and one packet fewer an answer. And a file goes
from the system's cache to the socket without passing through this process (`SENDFILE`, in the scope's extensions).
Java's own client offers HTTP/2 with every request (`Upgrade: h2c`); the parser would take its body for HTTP/2 already.
Nothing here reads or changes what is said. Rule: what is held back goes out in the same turn of the event loop, and
bytes leave in the order in which they were written.
"""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Final, cast

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from rushes.answers import SENDFILE

MORE_FOLLOWS: Final = getattr(socket, "MSG_MORE", 0)
"""Linux waits with a small packet for what comes behind it."""
HELD_BYTES_MAX: Final = 16 * 1024
"""Of one turn: what is more is passed on as it comes, for to copy it would cost more than a write, and a stream that
never pauses must meet the transport's own limit."""
TURN_BYTES_MAX: Final = 512 * 1024
"""Of one file in one turn of the event loop: others wait no longer than it takes to copy this."""
FRAMING: Final = (b"content-length", b"transfer-encoding")
"""Headers that say how a body ends."""
INVALID: Final = "Invalid HTTP request received."
"""uvicorn's own words."""
HEAD_BYTES_MAX: Final = 64 * 1024
"""Of a request line and headers that have not ended: they are in memory before anybody knows who asks."""
TOO_LONG: Final = f"The request line and the headers are longer than {HEAD_BYTES_MAX // 1024} KiB."


class JoiningTransport:
    """A transport that joins what is written in one turn of the event loop, and sends it at the turn's end."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._held: list[bytes] = []
        self._held_bytes = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def write(self, data: bytes) -> None:
        if self._held_bytes + len(data) > HELD_BYTES_MAX:
            self._let_go()
            self._transport.write(data)
            return
        if not self._held:
            self._loop.call_soon(self._let_go)
        self._held.append(data)
        self._held_bytes += len(data)

    def take(self) -> bytes | None:
        """What is held, for whoever writes to the socket next; None if earlier bytes still wait to be sent."""
        if self._transport.get_write_buffer_size():
            return None
        held, self._held, self._held_bytes = self._held, [], 0
        return b"".join(held)

    def close(self) -> None:
        self._let_go()
        self._transport.close()

    def _let_go(self) -> None:
        if self._held:
            held, self._held, self._held_bytes = self._held, [], 0
            if not self._transport.is_closing():
                self._transport.write(b"".join(held))


class Protocol(HttpToolsProtocol):
    """As uvicorn's own, over a `JoiningTransport`; an offer of another protocol is passed over (RFC 9110, 7.8)."""

    _is_reading_on = False
    """The parser is being told again what is known already."""
    _unheard_bytes = 0
    """Received since the parser last told of a head or of a part of a body: what it keeps until there is one."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self._joining = JoiningTransport(transport)
        super().connection_made(cast(asyncio.Transport, self._joining))

    def data_received(self, data: bytes) -> None:
        self._unset_keepalive_if_required()
        self._unheard_bytes += len(data)
        try:
            self.parser.feed_data(data)
            if self._unheard_bytes > HEAD_BYTES_MAX:
                self._refuse_head()
        except httptools.HttpParserUpgrade as offer:
            self._read_on()
            if rest := data[offer.args[0] :]:
                self.data_received(rest)
        except httptools.HttpParserError:
            self.logger.warning(INVALID)
            self.send_400_response(INVALID)

    def _refuse_head(self) -> None:
        if self.cycle is None or self.cycle.response_complete:
            self.transport.write(
                f"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-type: text/plain; charset=utf-8\r\n"
                f"content-length: {len(TOO_LONG)}\r\nconnection: close\r\n\r\n{TOO_LONG}".encode()
            )
        self.transport.close()

    def _read_on(self) -> None:
        """Have the parser, which believes the request to have ended with its head, read the body that the head told of.

        The application has not begun yet: its task was made in this turn of the event loop.
        """
        framing = [b"%s: %s\r\n" % header for header in self.headers if header[0] in FRAMING]
        if not framing:
            return
        self.cycle.more_body = True
        self.cycle.message_event.clear()
        self._is_reading_on = True
        try:
            self.parser.feed_data(b"POST / HTTP/1.1\r\n%s\r\n" % b"".join(framing))
        finally:
            self._is_reading_on = False

    def on_message_begin(self) -> None:
        if not self._is_reading_on:
            super().on_message_begin()

    def on_url(self, url: bytes) -> None:
        if not self._is_reading_on:
            super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self._is_reading_on:
            super().on_header(name, value)

    def on_body(self, body: bytes) -> None:
        self._unheard_bytes = 0
        super().on_body(body)

    def on_headers_complete(self) -> None:
        self._unheard_bytes = 0
        if self._is_reading_on:
            return
        super().on_headers_complete()
        cycle = self.cycle
        # What is encrypted must pass through this process; what is upgraded is no answer.
        if self.scheme == "http" and cycle is not None and cycle.scope is self.scope:
            extensions: dict[str, Any] = {SENDFILE: partial(self._send_file, cycle)}
            self.scope["extensions"] = extensions

    async def _send_file(self, cycle: RequestResponseCycle, file: int, offset: int, count: int) -> bool:
        """Send ``count`` bytes of an open file as the body of the answer whose head was sent just before.

        Returns False, with nothing sent, if that is not possible at this moment. Raises EOFError if the file is shorter.
        """
        head = self._joining.take()
        if head is None:
            return False
        try:
            if self._joining.is_closing():
                raise ConnectionError
            # A descriptor of our own: an event loop lets nobody watch the one of a transport.
            with socket.socket(fileno=os.dup(self._joining.get_extra_info("socket").fileno())) as wire:
                await _send_all(wire, head, file, offset, offset + count)
        except ConnectionError:
            cycle.disconnected = True  # the client is gone; the transport hears of it in a moment
        cycle.expected_content_length -= count
        return True


async def _send_all(wire: socket.socket, head: bytes, file: int, offset: int, end: int) -> None:
    while head:
        head = head[await _when_writable(wire, partial(wire.send, head, MORE_FOLLOWS)) :]
    while offset < end:
        size = min(end - offset, TURN_BYTES_MAX)
        sent = await _when_writable(wire, partial(os.sendfile, wire.fileno(), file, offset, size))
        if not sent:
            raise EOFError("The file is shorter than it was.")
        offset += sent
        await asyncio.sleep(0)  # others have their turn


async def _when_writable(wire: socket.socket, write: Callable[[], int]) -> int:
    """What ``write`` returns, once it does not have to wait."""
    while True:
        try:
            return write()
        except BlockingIOError:
            await _writable(wire)


def _writable(wire: socket.socket) -> Awaitable[None]:
    loop = asyncio.get_running_loop()
    ready = loop.create_future()

    def tell() -> None:
        if not ready.done():
            ready.set_result(None)

    loop.add_writer(wire, tell)
    ready.add_done_callback(lambda _: loop.remove_writer(wire))
    return ready
