"""The one fetcher of addresses that clients give: it reaches the public internet and nothing else.

Every address a name has is checked, and the connection is then made to a checked address, not to the name: a
name that answers differently the second time gains nothing. Redirects are followed by hand, each hop checked
again. Rule: what is told about a failure is the same for a private address and for one that cannot be
reached.

What is fetched is held in memory until it is stored, so a caller first takes `Fetcher.room` for all that one request
may fetch, and keeps it until then. A `ByteBudget` counts it.
"""

from __future__ import annotations

import asyncio
import io
import socket
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache, partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

from rushes import __version__
from rushes.core.errors import InvalidReference, ServiceUnavailable
from rushes.media.addresses import Address, is_odd_spelling, is_public, parse_address
from rushes.media.sniff import too_large

if TYPE_CHECKING:
    from aiohttp import ClientResponse, ClientSession, TCPConnector
    from aiohttp.abc import AbstractResolver, ResolveResult
    from aiohttp.connector import Connection
    from yarl import URL

FETCH_SECONDS_MAX: Final = 20.0
"""All hops and all bytes together: 64 MiB within it needs 27 Mbit/s, and a client is waiting for its answer."""
CONNECT_SECONDS_MAX: Final = 5.0
"""A host that does not accept within this is down, or drops what is sent to it."""
REDIRECTS_MAX: Final = 3
"""Short link -> host -> storage is two."""
FETCHES_MAX: Final = 32
"""At once, in one process: each has a socket and waits for a host we know nothing of."""
FETCHED_BYTES_MAX: Final = 320 * 1024 * 1024
"""Fetched and not stored yet, in one process: one request of 8 images and 2 videos may be 288 MiB; 16 of one image."""
ROOM_SECONDS_MAX: Final = 30.0
"""Waiting for others to be done with their fetches; a client is waiting for its answer."""
URL_CHARS_MAX: Final = 8192
"""Signed storage links are up to 2,000 characters; no common server takes more than 8 KiB."""
HEADER_BYTES_MAX: Final = 8190
"""One line or field of an answer; aiohttp's own default, stated."""
CHUNK_BYTES: Final = 64 * 1024
KEPT_CONNECTIONS_MAX: Final = 256
"""To all upstreams together: a held-open create has one for minutes."""
KEPT_TO_ONE_MAX: Final = 128
"""Of those: an upstream that hangs with hundreds of jobs leaves the others theirs."""
KEPT_SECONDS: Final = 1.0
"""A connection that was idle for longer is not used again: servers close theirs after five seconds and more, and a
request that meets the closing of its connection has an unknown fate."""
RESOLVED_AT_ONCE: Final = 32
"""Names, in one process, on threads of their own: where nobody answers for a name its look-up takes up to half a minute and cannot
be ended, and an event loop's own few threads are needed for the database."""
LOW_PORTS: Final = frozenset({80, 443})
"""Of the ports below 1024 only these speak HTTP; the others are mail, shells and file shares."""

UNREACHABLE: Final = "The address could not be reached; addresses in private networks are not fetched."

Resolve = Callable[[str, int], Awaitable[list[str]]]
"""(host, port) -> every address of the host, as text. May raise OSError."""


class ByteBudget:
    """So many bytes may be held at once. Who asks first is served first, so that a large share is never passed over."""

    def __init__(self, bytes_max: int) -> None:
        self._bytes_max = bytes_max
        self._free_bytes = bytes_max
        self._waiting: deque[tuple[int, asyncio.Future[None]]] = deque()

    @property
    def held_bytes(self) -> int:
        return self._bytes_max - self._free_bytes

    async def take(self, size_bytes: int) -> int:
        """Wait for a share and hold it; give the returned number back. A share is never more than the whole budget.

        Never take two shares of one budget: two who each hold one and wait for another would wait for ever.
        """
        size_bytes = min(size_bytes, self._bytes_max)
        if size_bytes == 0 or (not self._waiting and size_bytes <= self._free_bytes):
            self._free_bytes -= size_bytes
            return size_bytes
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((size_bytes, turn))
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._free_bytes += size_bytes  # it was granted in the moment of giving up
            else:
                self._waiting.remove((size_bytes, turn))
            self._serve()
            raise
        return size_bytes

    def give_back(self, size_bytes: int) -> None:
        self._free_bytes += size_bytes
        self._serve()

    def _serve(self) -> None:
        while self._waiting and self._waiting[0][0] <= self._free_bytes:
            size_bytes, turn = self._waiting[0]
            if turn.cancelled():
                return  # it is about to take itself out, and to serve those behind it
            self._waiting.popleft()
            self._free_bytes -= size_bytes
            turn.set_result(None)


@dataclass
class Connected:
    """Whether a connection stood for a request; until then nothing of it can have arrived anywhere."""

    before_sending: Callable[[], None] = lambda: None
    """Called when it stands, with nothing between it and the first byte of the request."""
    stands: bool = False


class Fetcher:
    """Fetches what clients point to. One per process."""

    def __init__(self, allow_private: bool = False, *, resolve: Resolve | None = None) -> None:
        """``allow_private`` is for operators who trust their clients, and for tests."""
        self._allow_private = allow_private
        self._resolve = resolve or _system_resolve
        self._slots = asyncio.Semaphore(FETCHES_MAX)
        self._budget = ByteBudget(FETCHED_BYTES_MAX)
        self._is_closed = False
        self._kept: ClientSession | None = None
        self._kept_loop: asyncio.AbstractEventLoop | None = None

    @asynccontextmanager
    async def room(self, size_bytes: int) -> AsyncIterator[None]:
        """Room for ``size_bytes`` to be fetched, until they are stored: one for all the addresses of a request.

        Raises ServiceUnavailable if others do not make room in time.
        """
        if size_bytes == 0:
            yield
            return
        try:
            async with asyncio.timeout(ROOM_SECONDS_MAX):
                taken_bytes = await self._budget.take(size_bytes)
        except TimeoutError:
            raise ServiceUnavailable("The server is busy fetching references; try again.") from None
        try:
            yield
        finally:
            self._budget.give_back(taken_bytes)

    async def fetch(self, url: str, *, bytes_max: int, param: str | None) -> bytes:
        """The body behind ``url``, at most ``bytes_max`` bytes, for which the caller has taken `room`.

        Raises InvalidReference, naming ``param``, whatever goes wrong.
        """
        from aiohttp import ClientError

        if self._is_closed:
            raise InvalidReference("The server is shutting down.", param=param)
        try:
            async with asyncio.timeout(FETCH_SECONDS_MAX), self._slots:
                return await self._follow(parse_url(url, param), bytes_max, param)
        except TimeoutError:
            message = f"The address did not answer within {FETCH_SECONDS_MAX:.0f} seconds."
            raise InvalidReference(message, param=param) from None
        except (ClientError, OSError, ValueError):
            raise InvalidReference(UNREACHABLE, param=param) from None

    async def post(self, url: str, body: bytes, headers: Mapping[str, str], *, seconds_max: float) -> int | None:
        """Send ``body`` to ``url``, by the same rules; the status of the answer, or None if there was none.

        Redirects are not followed: whoever wants to be told says where.
        """
        from aiohttp import ClientError

        if self._is_closed:
            return None
        try:
            async with asyncio.timeout(seconds_max), self._slots:
                target = parse_url(url, None)
                async with (
                    await self.session(target, None) as session,
                    session.post(target, data=body, headers=headers, allow_redirects=False) as response,
                ):
                    return response.status
        except (TimeoutError, ClientError, OSError, ValueError, InvalidReference):
            return None

    async def close(self) -> None:
        """Refuse further fetches. Those under way end by themselves, within FETCH_SECONDS_MAX."""
        self._is_closed = True

    async def _follow(self, url: URL, bytes_max: int, param: str | None) -> bytes:
        for _ in range(1 + REDIRECTS_MAX):
            body_or_next = await self._hop(url, bytes_max, param)
            if isinstance(body_or_next, bytes):
                return body_or_next
            url = parse_url(str(body_or_next), param)
        raise InvalidReference(f"The address redirects more than {REDIRECTS_MAX} times.", param=param)

    async def _hop(self, url: URL, bytes_max: int, param: str | None) -> bytes | URL:
        """One request: the body, or where it redirects to."""
        async with (
            await self.session(url, param) as session,
            session.get(url, headers={"Accept": "image/*, video/*"}, allow_redirects=False) as response,
        ):
            if response.status in (301, 302, 303, 307, 308) and "Location" in response.headers:
                from yarl import URL as YarlURL

                return url.join(YarlURL(response.headers["Location"]))
            return await _read(response, bytes_max, param)

    async def session(self, url: URL, param: str | None, *, seconds_max: float = FETCH_SECONDS_MAX) -> ClientSession:
        """A session that reaches the checked addresses of this host and nothing else. Raises InvalidReference, OSError."""
        from aiohttp import TCPConnector

        self._check_port(url, param)
        results = await self._checked_addresses(url, param)
        connector = TCPConnector(resolver=_pinned(results), use_dns_cache=False, force_close=True, limit=1)
        return _session(connector, seconds_max)

    @asynccontextmanager
    async def connection(self, url: URL, *, seconds_max: float) -> AsyncIterator[ClientSession]:
        """A session for one request, by the same rules; a kept one between `keep` and `let_go`.

        Raises InvalidReference, OSError.
        """
        if self._kept is None or self._kept_loop is not asyncio.get_running_loop():
            async with await self.session(url, None, seconds_max=seconds_max) as session:
                yield session
            return
        self._check_port(url, None)
        if parse_address(host := url.raw_host or "") is not None:
            self._checked(host, None)  # names are checked whenever a connection is made
        yield self._kept

    def keep(self) -> None:
        """Use connections again that were used a moment ago, on the running loop. Each is made to a checked address."""
        if self._kept is not None:
            return
        connector = _kept_connector()(
            resolver=_checking(self._checked_addresses),
            use_dns_cache=False,
            limit=KEPT_CONNECTIONS_MAX,
            limit_per_host=KEPT_TO_ONE_MAX,
            keepalive_timeout=KEPT_SECONDS,
        )
        self._kept, self._kept_loop = _session(connector, None), asyncio.get_running_loop()

    async def let_go(self) -> None:
        kept, self._kept = self._kept, None
        if kept is not None:
            await kept.close()

    async def _checked_addresses(self, url: URL, param: str | None) -> list[ResolveResult]:
        """Every address of the host. Raises InvalidReference if even one of them is not public."""
        host, port = url.raw_host or "", url.port or 0
        if is_odd_spelling(host):
            raise InvalidReference(UNREACHABLE, param=param)
        literal = parse_address(host)
        texts = [host] if literal is not None else await self._resolve(host, port)
        results: list[ResolveResult] = []
        for text in texts:
            address = self._checked(text, param)
            family = socket.AF_INET if address.version == 4 else socket.AF_INET6
            results.append(
                {
                    "hostname": host,
                    "host": str(address),
                    "port": port,
                    "family": family,
                    "proto": 0,
                    "flags": 0,
                }
            )
        if not results:
            raise InvalidReference(UNREACHABLE, param=param)
        return results

    def _checked(self, text: str, param: str | None) -> Address:
        """An address that may be connected to. Raises InvalidReference."""
        address = parse_address(text)
        if address is None or not (self._allow_private or is_public(address)):
            raise InvalidReference(UNREACHABLE, param=param)
        return address

    def _check_port(self, url: URL, param: str | None) -> None:
        port = url.port or 0
        if port in LOW_PORTS or port >= 1024 or self._allow_private:
            return
        raise InvalidReference(f"Port {port} is not fetched from.", param=param)


@cache
def _kept_connector() -> type[TCPConnector]:
    from aiohttp import TCPConnector

    class KeptConnector(TCPConnector):
        """Uses no connection again on which something came that nobody asked for: an upstream that answers twice would be
        understood to answer the next question, which is about another job (RFC 9112, 9.2).

        aiohttp looks for that when a connection is given back, and not when it is taken.
        """

        async def _get(self, key: Any, traces: Any) -> Connection | None:
            while (connection := await super()._get(key, [])) is not None:
                if connection.protocol is None or connection.protocol.should_close:
                    connection.close()
                    continue
                try:
                    for trace in traces:
                        await trace.send_connection_reuseconn()
                except BaseException:
                    connection.close()
                    raise
                return connection
            return None

    return KeptConnector


def _session(connector: TCPConnector, seconds_max: float | None) -> ClientSession:
    from aiohttp import ClientSession, ClientTimeout, DummyCookieJar, TraceConfig

    async def stands(_: object, context: SimpleNamespace, __: object) -> None:
        if isinstance(context.trace_request_ctx, Connected):
            context.trace_request_ctx.before_sending()
            context.trace_request_ctx.stands = True

    trace = TraceConfig()
    trace.on_connection_create_end.append(stands)
    trace.on_connection_reuseconn.append(stands)
    return ClientSession(
        connector=connector,
        cookie_jar=DummyCookieJar(),
        timeout=ClientTimeout(total=seconds_max, sock_connect=CONNECT_SECONDS_MAX),
        trace_configs=[trace],
        auto_decompress=False,
        trust_env=False,
        max_line_size=HEADER_BYTES_MAX,
        max_field_size=HEADER_BYTES_MAX,
        headers={"User-Agent": f"rushes/{__version__}", "Accept-Encoding": "identity"},
    )


def parse_url(text: str, param: str | None) -> URL:
    """A web address without user, password and fragment. Raises InvalidReference, naming ``param``."""
    from yarl import URL as YarlURL

    if len(text) > URL_CHARS_MAX:
        raise InvalidReference(f"The address is longer than {URL_CHARS_MAX} characters.", param=param)
    try:
        url = YarlURL(text.strip()).with_fragment(None)
        has_credentials = url.raw_user is not None or url.raw_password is not None
        scheme, host, _ = url.scheme, url.raw_host, url.port
    except ValueError:
        raise InvalidReference("The address is not a valid URL.", param=param) from None
    if scheme not in ("http", "https") or not host:
        raise InvalidReference("Only http:// and https:// addresses are fetched.", param=param)
    if has_credentials:
        raise InvalidReference("An address must not carry a user name or password.", param=param)
    return url


async def _read(response: ClientResponse, bytes_max: int, param: str | None) -> bytes:
    if response.status != 200:
        raise InvalidReference(f"The address answered with status {response.status}.", param=param)
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise InvalidReference("The address answered with compressed content, which is not read.", param=param)
    if response.content_length is not None and response.content_length > bytes_max:
        raise too_large(bytes_max, kind=None, param=param)
    body = io.BytesIO()  # hands over its bytes without copying them
    async for chunk in response.content.iter_chunked(CHUNK_BYTES):
        body.write(chunk)
        if body.tell() > bytes_max:
            raise too_large(bytes_max, kind=None, param=param)
    return body.getvalue()


_resolvers: Final = ThreadPoolExecutor(RESOLVED_AT_ONCE, thread_name_prefix="resolve")


async def _system_resolve(host: str, port: int) -> list[str]:
    look_up = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    found = await asyncio.get_running_loop().run_in_executor(_resolvers, look_up)
    return [str(address[0]) for *_, address in found]


def _pinned(results: list[ResolveResult]) -> AbstractResolver:
    """A resolver that answers with ``results``, the addresses that were checked, and never asks anyone."""
    from aiohttp.abc import AbstractResolver

    class Pinned(AbstractResolver):
        async def resolve(
            self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
        ) -> list[ResolveResult]:
            return results

        async def close(self) -> None:
            return None

    return Pinned()


def _checking(check: Callable[[URL, str | None], Awaitable[list[ResolveResult]]]) -> AbstractResolver:
    """A resolver whose answers are checked, for each connection anew."""
    from aiohttp.abc import AbstractResolver
    from yarl import URL as YarlURL

    class Checking(AbstractResolver):
        async def resolve(
            self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
        ) -> list[ResolveResult]:
            return await check(YarlURL.build(scheme="http", host=host, port=port), None)

        async def close(self) -> None:
            return None

    return Checking()
