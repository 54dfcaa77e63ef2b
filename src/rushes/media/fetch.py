"""The one fetcher of addresses that clients give: it reaches the public internet and nothing else.

Every address a name has is checked, and the connection is then made to a checked address, not to the name: a
name that answers differently the second time gains nothing. Redirects are followed by hand, each hop checked
again. Rule: what is told about a failure is the same for a private address and for one that cannot be
reached.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final

from rushes import __version__
from rushes.core.errors import InvalidReference
from rushes.media.addresses import is_odd_spelling, is_public, parse_address
from rushes.media.sniff import too_large

if TYPE_CHECKING:
    from aiohttp import ClientResponse
    from aiohttp.abc import AbstractResolver, ResolveResult
    from yarl import URL

FETCH_SECONDS_MAX: Final = 20.0
"""All hops and all bytes together: 64 MiB within it needs 27 Mbit/s, and a client is waiting for its answer."""
CONNECT_SECONDS_MAX: Final = 5.0
"""A host that does not accept within this is down, or drops what is sent to it."""
REDIRECTS_MAX: Final = 3
"""Short link -> host -> storage is two."""
FETCHES_MAX: Final = 32
"""At once, in one process: half a gigabyte of images in memory at the very worst."""
URL_CHARS_MAX: Final = 8192
"""Signed storage links are up to 2,000 characters; no common server takes more than 8 KiB."""
HEADER_BYTES_MAX: Final = 8190
"""One line or field of an answer; aiohttp's own default, stated."""
CHUNK_BYTES: Final = 64 * 1024
LOW_PORTS: Final = frozenset({80, 443})
"""Of the ports below 1024 only these speak HTTP; the others are mail, shells and file shares."""

UNREACHABLE: Final = "The address could not be reached; addresses in private networks are not fetched."

Resolve = Callable[[str, int], Awaitable[list[str]]]
"""(host, port) -> every address of the host, as text. May raise OSError."""


class Fetcher:
    """Fetches what clients point to. One per process."""

    def __init__(self, allow_private: bool = False, *, resolve: Resolve | None = None) -> None:
        """``allow_private`` is for operators who trust their clients, and for tests."""
        self._allow_private = allow_private
        self._resolve = resolve or _system_resolve
        self._slots = asyncio.Semaphore(FETCHES_MAX)
        self._is_closed = False

    async def fetch(self, url: str, *, bytes_max: int, param: str | None) -> bytes:
        """The body behind ``url``, at most ``bytes_max`` bytes.

        Raises InvalidReference, naming ``param``, whatever goes wrong.
        """
        from aiohttp import ClientError

        if self._is_closed:
            raise InvalidReference("The server is shutting down.", param=param)
        try:
            async with asyncio.timeout(FETCH_SECONDS_MAX), self._slots:
                return await self._follow(_parse(url, param), bytes_max, param)
        except TimeoutError:
            message = f"The address did not answer within {FETCH_SECONDS_MAX:.0f} seconds."
            raise InvalidReference(message, param=param) from None
        except (ClientError, OSError, ValueError):
            raise InvalidReference(UNREACHABLE, param=param) from None

    async def close(self) -> None:
        """Refuse further fetches. Those under way end by themselves, within FETCH_SECONDS_MAX."""
        self._is_closed = True

    async def _follow(self, url: URL, bytes_max: int, param: str | None) -> bytes:
        for _ in range(1 + REDIRECTS_MAX):
            body_or_next = await self._hop(url, bytes_max, param)
            if isinstance(body_or_next, bytes):
                return body_or_next
            url = _parse(str(body_or_next), param)
        raise InvalidReference(f"The address redirects more than {REDIRECTS_MAX} times.", param=param)

    async def _hop(self, url: URL, bytes_max: int, param: str | None) -> bytes | URL:
        """One request: the body, or where it redirects to."""
        from aiohttp import ClientSession, ClientTimeout, DummyCookieJar, TCPConnector

        self._check_port(url, param)
        results = await self._checked_addresses(url, param)
        connector = TCPConnector(resolver=_pinned(results), use_dns_cache=False, force_close=True, limit=1)
        async with (
            ClientSession(
                connector=connector,
                cookie_jar=DummyCookieJar(),
                timeout=ClientTimeout(total=FETCH_SECONDS_MAX, sock_connect=CONNECT_SECONDS_MAX),
                auto_decompress=False,
                trust_env=False,
                max_line_size=HEADER_BYTES_MAX,
                max_field_size=HEADER_BYTES_MAX,
                headers={
                    "User-Agent": f"rushes/{__version__}",
                    "Accept": "image/*, video/*",
                    "Accept-Encoding": "identity",
                },
            ) as session,
            session.get(url, allow_redirects=False) as response,
        ):
            if response.status in (301, 302, 303, 307, 308) and "Location" in response.headers:
                from yarl import URL as YarlURL

                return url.join(YarlURL(response.headers["Location"]))
            return await _read(response, bytes_max, param)

    async def _checked_addresses(self, url: URL, param: str | None) -> list[ResolveResult]:
        """Every address of the host. Raises InvalidReference if even one of them is not public."""
        host, port = url.raw_host or "", url.port or 0
        if is_odd_spelling(host):
            raise InvalidReference(UNREACHABLE, param=param)
        literal = parse_address(host)
        texts = [host] if literal is not None else await self._resolve(host, port)
        results: list[ResolveResult] = []
        for text in texts:
            address = parse_address(text)
            if address is None or not (self._allow_private or is_public(address)):
                raise InvalidReference(UNREACHABLE, param=param)
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

    def _check_port(self, url: URL, param: str | None) -> None:
        port = url.port or 0
        if port in LOW_PORTS or port >= 1024 or self._allow_private:
            return
        raise InvalidReference(f"Port {port} is not fetched from.", param=param)


def _parse(text: str, param: str | None) -> URL:
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
    body = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK_BYTES):
        body += chunk
        if len(body) > bytes_max:
            raise too_large(bytes_max, kind=None, param=param)
    return bytes(body)


async def _system_resolve(host: str, port: int) -> list[str]:
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
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
