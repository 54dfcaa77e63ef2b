"""One request to an upstream, and what is known for certain afterwards: answered, not delivered, or of unknown fate.

A request is provably not delivered if no connection stood when it failed: its name was not found, nobody listened, TLS
was not agreed on. Everything later is unknown, whatever the error says. Rule: the credential goes to the upstream's own
address and nowhere else, redirects are not followed with it, and no error text here holds an address or a header.
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
import secrets
import socket
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from datetime import datetime
from email.utils import parsedate_to_datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from rushes.core.errors import InvalidReference, is_no_room
from rushes.media.addresses import parse_address
from rushes.media.fetch import REDIRECTS_MAX, Connected, Fetcher, parse_url
from rushes.media.headers import describe_other, read_header
from rushes.relay.codec import Answer, Call, Part

if TYPE_CHECKING:
    from aiohttp import ClientResponse, FormData, Payload
    from aiohttp.abc import AbstractStreamWriter
    from yarl import URL

ANSWER_BYTES_MAX: Final = 4 * 1024 * 1024
"""An answer about one job is a few kilobytes; a ComfyUI history with its workflow some hundreds."""
REPEATED_BYTES_MAX: Final = 256 * 1024 * 1024
"""By how much that may grow where an upstream repeats what it was sent: eight images of 20 MiB are 214 MiB as base64."""
VIDEO_ANSWER_BYTES_MAX: Final = 96 * 1024 * 1024
"""Of one that holds the video itself: 72 MiB of it, eight seconds at 75 Mbit/s."""
REPEATED_SHARE: Final = 1.5
"""Of what was sent: base64 is 4/3 of it, and a backslash before each of its slashes a little more."""
BYTES_PER_SECOND_MIN: Final = 256 * 1024
"""How fast a request's body goes out at least, and a video in an answer comes in: 2 Mbit/s. What may be waited for an answer
grows by it, for a film of 64 MiB by 256 seconds."""
CHUNK_BYTES: Final = 256 * 1024
PACKED: Final = frozenset({"gzip", "x-gzip", "deflate"})
"""Content-Encodings that are read."""
BUSY: Final = frozenset({408, 425, 429})
"""Statuses of a file that say nothing of it, as those from 500 on."""
NO_HOST: Final = frozenset({socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)})
"""What the resolver says of a name that is nobody's; `EAI_AGAIN` says that it could not find out. Some say this of every name while
they have no network, and of the container that is just being started.
"""
LOOK_UP_SECONDS_MAX: Final = 10.0
"""For the upstream's own name, to see whether names are found at all."""
HEAD_BYTES: Final = 512
"""Of a file, by which its kind is told: a login page, a placeholder or an error is no video, whatever its status."""
STALL_SECONDS_MAX: Final = 60.0
"""A download that brings nothing for this long has ended."""


OWN_URLS_MAX: Final = 256
"""Addresses of upstreams that are remembered as parsed: of every one those that all creates go to."""


class NotDelivered(Exception):
    """No connection stood: nothing of the request can have arrived."""


class NoAnswer(Exception):
    """The request may have arrived; no whole answer came back."""


class AnswerTooLong(NoAnswer):
    """More came back than was to be read."""


class NoHost(NoAnswer):
    """The name in an address is no host's, as the network says: not that it cannot be asked for at present."""


class NoVideo(Exception):
    """An address was answered, and there is no video behind it. It may be another moment later."""


class Wire:
    """The way to one upstream."""

    def __init__(self, base: str, *, own: Fetcher, others: Fetcher) -> None:
        """``own`` reaches the upstream itself, ``others`` whatever else its answers name."""
        self._base = base.rstrip("/")
        self._own = own
        self._others = others

    async def ask(
        self,
        call: Call,
        headers: Mapping[str, str],
        *,
        seconds_max: float,
        repeated_bytes: int = 0,
        before_sending: Callable[[], None] = lambda: None,
    ) -> Answer:
        """Send one request below the base address; ``before_sending`` is called right before its body, or, of one that is
        streamed or has none, right before its first byte. If it raises, no body is sent.

        ``seconds_max`` is for a request without a body; one that has something to carry is given more time, by its size.
        An answer may be longer than ANSWER_BYTES_MAX by what it repeats: of this request, or the ``repeated_bytes`` of an
        earlier one, see `repeated_bytes_of`.

        Raises NotDelivered, NoAnswer, or InvalidReference for a part whose file is gone.
        """
        if not all(part.value.is_file() for part in call.parts if isinstance(part.value, Path)):
            raise InvalidReference("A reference of this video, or the video it goes on from, was deleted.")
        from aiohttp import ClientError, Payload

        connected = Connected()
        try:
            async with AsyncExitStack() as files:
                url = _own_url(self._base + call.path)
                every = {"Accept": "application/json", **headers, **call.headers}
                data: Payload | FormData | None = None
                if any(isinstance(part.value, Path) for part in call.parts):
                    data = _form(call.parts, files)
                elif call.parts or call.json is not None:
                    every["Content-Type"], body = multipart(call.parts) if call.parts else _json(call.json)
                    data = _body_type()(body, connected, before_sending)
                if not isinstance(data, Payload):
                    connected.before_sending = before_sending
                sent_bytes = (data.size or 0) if isinstance(data, Payload) else sum(map(_size_bytes, call.parts))
                seconds_max += sent_bytes / BYTES_PER_SECOND_MIN
                async with (
                    asyncio.timeout(seconds_max),
                    self._own.connection(url, seconds_max=seconds_max) as session,
                    session.request(
                        call.method, url, headers=every, data=data, allow_redirects=False, trace_request_ctx=connected
                    ) as response,
                ):
                    bytes_max = ANSWER_BYTES_MAX + max(repeated_bytes, repeated_bytes_of(sent_bytes))
                    answer = Answer(
                        status=response.status,
                        headers={name.lower(): value for name, value in response.headers.items()},
                        body=await _body(response, bytes_max),
                    )
                    if len(answer.body) > ANSWER_BYTES_MAX:
                        await asyncio.to_thread(answer.json)  # which takes a while, and is done once
                    return answer
        except (TimeoutError, ClientError, OSError, ValueError, InvalidReference) as error:
            if connected.stands:
                raise NoAnswer(_reason(error)) from None
            raise NotDelivered(_reason(error)) from None

    async def download(
        self, address: str, path: Path, headers: Mapping[str, str], *, bytes_max: int, seconds_max: float
    ) -> int:
        """Stream what lies at ``address`` (absolute, or a path below the base) to a file. Returns its size.

        The credential in ``headers`` goes along to the upstream's own address alone, and on no redirect to another.
        Raises NoVideo, TooLarge if it is larger than ``bytes_max``, or NoAnswer where nothing can be said of the address:
        nobody answered, a server that is not well did, or there is no room on the disk here; NoHost where nobody is there.
        """
        from aiohttp import ClientError, ClientPayloadError

        target = address if "://" in address else self._base + address
        try:
            async with asyncio.timeout(seconds_max):
                for _ in range(1 + REDIRECTS_MAX):
                    is_own = same_origin(target, self._base)
                    url = _as_told(target)
                    fetcher = self._own if is_own else self._others
                    sent = {"Accept": "video/*, */*", **(headers if is_own else {})}
                    async with (
                        await fetcher.session(url, None, seconds_max=seconds_max) as session,
                        session.get(url, headers=sent, allow_redirects=False) as response,
                    ):
                        if response.status in (301, 302, 303, 307, 308) and "Location" in response.headers:
                            target = urljoin(target, response.headers["Location"])
                            continue
                        return await _stream(response, path, bytes_max)
        except TooLarge:
            raise
        except (ValueError, InvalidReference, ClientPayloadError) as error:
            raise NoVideo(_reason(error)) from None
        except (TimeoutError, ClientError, OSError) as error:
            is_unknown = isinstance(error, socket.gaierror) and error.errno in NO_HOST
            if is_unknown and _host(target) != _host(self._base) and await self._finds_names():
                raise NoHost("there is no host of that name") from None
            raise NoAnswer(_reason(error)) from None
        raise NoVideo("too many redirects")

    async def _finds_names(self) -> bool:
        """Whether the upstream's own name is found now, which is somebody's. Where it has none, nothing is known of others."""
        host = _host(self._base)
        if parse_address(host) is not None or host == "localhost":
            return False
        try:
            async with (
                asyncio.timeout(LOOK_UP_SECONDS_MAX),
                await self._own.session(_own_url(self._base), None),
            ):
                return True
        except (OSError, InvalidReference):
            return False


def retry_after_seconds(headers: Mapping[str, str], *, now: datetime) -> float:
    """What ``retry-after`` says, a number of seconds or a date (RFC 9110, 10.2.3); 0 where it says nothing."""
    text = headers.get("retry-after", "").strip()
    with suppress(ValueError):
        seconds = float(text)
        return seconds if 0 <= seconds < float("inf") else 0.0
    with suppress(ValueError, OverflowError):
        at = parsedate_to_datetime(text)
        return max(0.0, (at - now).total_seconds()) if at.tzinfo else 0.0
    return 0.0


def repeated_bytes_of(sent_bytes: int) -> int:
    """How much longer an answer may be that repeats ``sent_bytes``."""
    return min(REPEATED_BYTES_MAX, int(sent_bytes * REPEATED_SHARE))


@lru_cache(maxsize=OWN_URLS_MAX)
def _own_url(text: str) -> URL:
    return parse_url(text, None)


class TooLarge(ValueError):
    """The file is larger than this upstream's files may be."""


_TOLD: Final = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+")
"""What an address is written in (RFC 3986)."""


def _as_told(text: str) -> URL:
    """An address letter by letter, where that is possible: its signature may be of just this spelling. Raises InvalidReference."""
    from yarl import URL as YarlURL

    checked = parse_url(text, None)
    if _TOLD.fullmatch(text) is None:
        return checked
    told = YarlURL(text, encoded=True).with_fragment(None)
    return told if (told.raw_host, told.port) == (checked.raw_host, checked.port) else checked


def same_origin(one: str, other: str) -> bool:
    """Whether both addresses have the same scheme, host and port."""
    return _origin(one) == _origin(other)


def _host(address: str) -> str:
    with suppress(ValueError):
        return urlsplit(address).hostname or ""
    return ""


def _origin(address: str) -> tuple[str, str, int | None] | None:
    try:
        parts = urlsplit(address)
        return parts.scheme, parts.hostname or "", parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return None


def multipart(parts: Sequence[Part]) -> tuple[str, bytes]:
    """(content type, body) of a form without files."""
    boundary = secrets.token_hex(16)
    pieces: list[bytes] = []
    for part in parts:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{part.name}"'
        if part.file_name is not None:
            head += f'; filename="{part.file_name}"'
        if part.media_type is not None:
            head += f"\r\nContent-Type: {part.media_type}"
        assert not isinstance(part.value, Path)
        value = part.value if isinstance(part.value, bytes) else part.value.encode()
        pieces += (head.encode(), b"\r\n\r\n", value, b"\r\n")
    return f"multipart/form-data; boundary={boundary}", b"".join([*pieces, f"--{boundary}--\r\n".encode()])


def _size_bytes(part: Part) -> int:
    return part.value.stat().st_size if isinstance(part.value, Path) else len(part.value)


def _json(value: object) -> tuple[str, bytes]:
    return "application/json", json.dumps(value).encode()


@cache
def _body_type() -> Callable[[bytes, Connected, Callable[[], None]], Payload]:
    from aiohttp import Payload

    class Body(Payload):
        """Bytes that tell of their sending. aiohttp may write them turns of the event loop after the connection stood."""

        def __init__(self, body: bytes, connected: Connected, before_sending: Callable[[], None]) -> None:
            super().__init__(body, content_type="application/octet-stream")
            self._size = len(body)
            self._connected = connected
            self._before_sending = before_sending

        def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
            return str(self._value, encoding, errors)

        async def write(self, writer: AbstractStreamWriter) -> None:
            try:
                self._before_sending()
            except OSError:
                self._connected.stands = False  # without its body nobody takes a request for one
                raise
            for start in range(0, len(self._value), CHUNK_BYTES):
                await writer.write(self._value[start : start + CHUNK_BYTES])

    return Body


def _form(parts: Sequence[Part], files: AsyncExitStack) -> FormData:
    """A form that is streamed from its files; ``files`` closes what is opened for it."""
    from aiohttp import FormData

    form = FormData(default_to_multipart=True)
    for part in parts:
        value = files.enter_context(part.value.open("rb")) if isinstance(part.value, Path) else part.value
        form.add_field(part.name, value, filename=part.file_name, content_type=part.media_type)
    return form


async def _body(response: ClientResponse, bytes_max: int) -> bytes:
    """The whole body, decoded. Some servers compress whatever is asked for; nothing is unpacked beyond ``bytes_max``.

    Raises AnswerTooLong or ValueError.
    """
    kind = response.headers.get("Content-Encoding", "").strip().lower()
    if kind not in (*PACKED, "", "identity"):
        raise ValueError("the answer is in an encoding that was not asked for")
    body, packed = bytearray(), _Packed(kind) if kind in PACKED else None
    async for chunk in response.content.iter_chunked(CHUNK_BYTES):
        for piece in (chunk,) if packed is None else packed.pieces(chunk):
            body += piece
            if len(body) > bytes_max:
                raise AnswerTooLong("the answer is too long")
    return bytes(body)  # whether it is whole its reader finds out: some servers never end what they pack


class _Packed:
    """What is packed in one of the ways PACKED, unpacked a piece after the other."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._stream: zlib._Decompress | None = None

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """What the next ``chunk`` holds, each piece CHUNK_BYTES at most. Raises ValueError."""
        if self._stream is None:
            # "deflate" is said of both: with zlib's head (whose first byte ends with 8, RFC 1950), and without.
            is_raw = self._kind == "deflate" and chunk[0] & 0x0F != 8
            self._stream = zlib.decompressobj(-zlib.MAX_WBITS if is_raw else zlib.MAX_WBITS | 32)
        while not self._stream.eof:  # what is sent beyond its end would be kept
            try:
                piece = self._stream.decompress(chunk, CHUNK_BYTES)
            except zlib.error:
                raise ValueError("it is not encoded as it says") from None
            if not piece:
                return
            yield piece
            chunk = self._stream.unconsumed_tail

    def check_end(self) -> None:
        """Raises ValueError if more should have come."""
        if self._stream is not None and not self._stream.eof:
            raise ValueError("it ends before its end")


async def _stream(response: ClientResponse, path: Path, bytes_max: int) -> int:
    """See `Wire.download`. What a file is said to be packed in is believed only of what is no video as it comes: storage
    hands out whatever was said when the file was put there ("aws-chunked").
    """
    whole_bytes = _whole_bytes(response)
    if response.status >= 500 or response.status in BUSY:
        raise NoAnswer(f"status {response.status}")
    if response.status != 200 and whole_bytes is None:
        raise ValueError(f"status {response.status}")
    if response.content_length is not None and response.content_length > bytes_max:
        raise TooLarge
    kind = response.headers.get("Content-Encoding", "").strip().lower()
    packed = _Packed(kind) if kind in PACKED else None
    read_bytes, size_bytes, head = 0, 0, b""
    with path.open("wb") as file:
        while True:
            async with asyncio.timeout(STALL_SECONDS_MAX):
                chunk = await response.content.read(CHUNK_BYTES)
            if not chunk:
                break
            if read_bytes == 0 and packed is not None and _is_video(chunk[:HEAD_BYTES]):
                packed = None
            read_bytes += len(chunk)
            for piece in (chunk,) if packed is None else packed.pieces(chunk):
                size_bytes += len(piece)
                if size_bytes > bytes_max:
                    raise TooLarge
                if len(head) < HEAD_BYTES:
                    head += piece[: HEAD_BYTES - len(head)]
                    if len(head) == HEAD_BYTES:
                        _check_kind(head)
                await asyncio.to_thread(file.write, piece)
        file.flush()
        await asyncio.to_thread(os.fsync, file.fileno())
    if packed is not None:
        packed.check_end()
    if size_bytes == 0:
        raise ValueError("an empty file")
    if whole_bytes is not None and read_bytes != whole_bytes:
        raise ValueError("a part of the file")
    if len(head) < HEAD_BYTES:
        _check_kind(head)
    return size_bytes


def _whole_bytes(response: ClientResponse) -> int | None:
    """Of an answer 206, which was not asked for: how long the file is, if this is the whole of it."""
    found = re.fullmatch(r"bytes 0-(\d{1,15})/(\d{1,15})", response.headers.get("Content-Range", "").strip())
    if response.status != 206 or found is None or int(found[1]) + 1 != int(found[2]):
        return None
    return int(found[2])


def write_inline(text: str, path: Path, *, bytes_max: int) -> None:
    """A video that an answer held as base64, to a file. Raises ValueError for what is none."""
    if len(text) // 4 * 3 > bytes_max:
        raise ValueError("it is too large")
    text = "".join(text.split())  # in lines, and without its end, as some write it
    data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    _check_kind(data[:HEAD_BYTES])
    path.write_bytes(data)


def _check_kind(head: bytes) -> None:
    """Raises ValueError unless a file that begins like this may be a video of a kind that is taken."""
    if not _is_video(head):
        header = read_header(head)
        raise ValueError(f"no video: it is {describe_other(head) if header is None else header.media_type}")


def _is_video(head: bytes) -> bool:
    header = read_header(head)
    return header is not None and header.media_type.startswith("video/")


def _reason(error: BaseException) -> str:
    """What went wrong, without any address: the kind of the error, or our own few words."""
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if type(error) is ValueError:
        return str(error)[:100]
    if isinstance(error, InvalidReference):
        return "the address is not reachable from here"
    if is_no_room(error):
        return "there is no room on the disk here"
    return type(error).__name__
