"""Reading a body: as it arrives, within limits, as what it is rather than what it is labelled.

A body counts against the `Gate`'s budget from its first large chunk until what it held is stored, and only one large
body at a time is decoded, which is when a body is in memory more than once. A body over its limit is still received, up
to DRAIN_BYTES_MAX, because most clients send everything before they read an answer; beyond that the connection is closed.
Rule: whatever arrives, the outcome is a `RawBody`, a clear error or `ClientDisconnect`.
"""

from __future__ import annotations

import asyncio
import ctypes
import io
import json
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NoReturn

from starlette.requests import ClientDisconnect
from starlette.types import Receive

from rushes.core.errors import BodyTooLarge, InvalidRequest, MalformedBody, ServiceUnavailable, UnsupportedEncoding
from rushes.dialects.charsets import charset_of, decoded
from rushes.dialects.content_encodings import IDENTITY, KNOWN, Inflater
from rushes.dialects.forms import (
    MIB,
    TEXT_BYTES_MAX,
    Files,
    MultipartReader,
    boundary_in,
    boundary_of,
    fold,
    parse_urlencoded,
    shown,
    too_long,
)
from rushes.dialects.transfer_encodings import Undecodable
from rushes.media.fetch import ByteBudget

JSON_BYTES_MAX: Final = 32 * MIB
"""An image of 20 MiB as a base64 data URL is 27 MiB; the rest is prompt and room."""
MULTIPART_BYTES_MAX: Final = 65 * MIB
"""The largest reference video (64 MiB), and its fields."""
DRAIN_BYTES_MAX: Final = 256 * MIB
"""Received and thrown away, so that a client that is still sending gets its answer."""
BODY_SECONDS_MAX: Final = 300.0
"""64 MiB within it needs 1.8 Mbit/s; a body that trickles longer holds memory for nothing."""
URLENCODED_BYTES_MAX: Final = 4 * MIB
"""A prompt of 32,000 characters is 384 KiB at most; decoding makes up to fifteen times the bytes of it."""
LARGE_BODY_BYTES: Final = 64 * 1024
"""Smaller bodies are not counted: the HTTP server buffers as much for each connection anyway."""
BODIES_BYTES_MAX: Final = 256 * MIB
"""Large bodies and what was decoded from them, in one process: three videos, or eight images as data URLs. Beside it
stands the one body that is being decoded, at up to four times its size: 128 MiB of images in base64, and twice that
for 32 MiB of text beyond ASCII. Others wait."""
ROOM_SECONDS_MAX: Final = 60.0
"""Waiting for other bodies to be done with, before a client is told to come again."""
MMAP_BYTES_MIN: Final = 1 * MIB
"""Blocks of this size are memory of their own, which is the system's again the moment they are freed."""
DEPTH_MAX: Final = 20
"""Nested objects and arrays; the deepest declared body has three."""
VALUES_MAX: Final = 100_000
"""Commas and opening brackets: three times a prompt of nothing else. Values of two bytes become objects of two hundred."""
NUMBER_DIGITS_MAX: Final = 15
"""Integers up to here are exact in every language; no field needs more."""
INLINE_BYTES_MAX: Final = 256 * 1024
"""Larger JSON is parsed in a thread, so that other requests do not wait for it."""
SNIFF_BYTES: Final = 512
"""Enough of a body to see what it is: a boundary line and the beginning of a part."""

_Path = tuple[str | int, ...]
"""Where a value stands: names of fields, and places in lists."""
_A_NAME: Final[_Path] = ("the name of a field",)


@dataclass(frozen=True, kw_only=True)
class RawBody:
    """Plain values by field, files by field, and whether the values are all text because they came in a form."""

    fields: dict[str, Any]
    files: Files = field(default_factory=dict)
    is_form: bool = False
    is_large: bool = False
    """Whether it holds the decoding lane: what else is read of it is read in a thread."""


class Gate:
    """What the bodies of all requests of a process share."""

    def __init__(self) -> None:
        self.room = ByteBudget(BODIES_BYTES_MAX)
        self.lane = ByteBudget(1)
        """Held while a large body is decoded."""


class BodyReader:
    """The body of one request; `read` once, or `drain`."""

    def __init__(self, receive: Receive, headers: dict[str, str], gate: Gate) -> None:
        self._receive = receive
        self._headers = headers
        self._received_bytes = 0
        """As they came over the wire."""
        self._size_bytes = 0
        """Of the body so far, decoded if it came compressed."""
        self._inflater: Inflater | None = None
        self._pieces: Iterator[bytes] | None = None
        """What is still to be decoded of what was received."""
        self._is_at_end = headers.get("content-length") == "0"
        self._gate = gate
        self._held_bytes = 0
        self._is_decoding = False
        self._bytes_max = JSON_BYTES_MAX
        self._is_draining = False

    async def read(self, *, takes_forms: bool, may_be_empty: bool = False) -> RawBody:
        """What arrived; a large body holds the decoding lane from here to `keep` or `release`.

        Raises MalformedBody, BodyTooLarge, UnsupportedEncoding, InvalidRequest or ServiceUnavailable, and
        ClientDisconnect if nobody is there any more.
        """
        encoding = self._encoding
        if encoding in KNOWN:
            self._inflater = Inflater(is_gzip=KNOWN[encoding])
        elif encoding not in IDENTITY:
            raise UnsupportedEncoding(
                f"A body with the Content-Encoding '{shown(encoding)}' cannot be read; gzip, deflate and identity can."
            )
        try:
            async with asyncio.timeout(BODY_SECONDS_MAX):
                return await self._read(takes_forms, may_be_empty)
        except TimeoutError:
            raise InvalidRequest(f"The body did not arrive within {BODY_SECONDS_MAX:.0f} seconds.") from None

    def release(self) -> None:
        """The body is no longer in memory: let the next large one in. May be called again."""
        self.keep(0)

    def keep(self, size_bytes: int) -> None:
        """The body is decoded, and ``size_bytes`` of it are still in memory: let others have the rest."""
        if self._is_decoding:
            self._is_decoding = False
            self._gate.lane.give_back(1)
        self._hold_at_most(size_bytes)

    @property
    def is_short(self) -> bool:
        """Whether it is told beforehand that the body is no larger than those that are not counted."""
        is_told = self._is_at_end or 0 < self._declared_bytes() <= LARGE_BODY_BYTES
        return is_told and self._encoding in IDENTITY

    @property
    def _encoding(self) -> str:
        return self._headers.get("content-encoding", "").strip().lower()

    async def drain(self) -> bool:
        """Receive what is left and throw it away. False: too much is left, so the connection must be closed."""
        if self._is_received():
            return True
        if self._received_bytes == 0 and self._headers.get("expect", "").lower() == "100-continue":
            return True  # the client waits for a word before it sends anything
        if self._declared_bytes() > DRAIN_BYTES_MAX:
            return False
        self._is_draining, self._pieces = True, None
        self.release()
        try:
            async with asyncio.timeout(BODY_SECONDS_MAX):
                while not self._is_received():
                    await self._chunk()
                    if self._received_bytes > DRAIN_BYTES_MAX:
                        return False
        except TimeoutError:
            return False
        return True

    async def _read(self, takes_forms: bool, may_be_empty: bool) -> RawBody:
        label = self._headers.get("content-type", "").partition(";")[0].strip().lower()
        if takes_forms and label == "multipart/form-data":
            self._bytes_max = MULTIPART_BYTES_MAX
        self._check_size(self._declared_bytes())
        data = io.BytesIO()  # hands over its bytes without copying them
        while data.tell() < SNIFF_BYTES and not self._is_complete():
            data.write(await self._chunk())
        start = bytes(data.getbuffer()[:SNIFF_BYTES]).removeprefix(b"\xef\xbb\xbf").lstrip()
        if not start and self._is_complete():
            if may_be_empty:
                return RawBody(fields={})
            raise MalformedBody("The request has no body; a JSON object is needed.")
        boundary = None if start.startswith(b"{") else self._boundary(label, start)
        if boundary is not None and takes_forms:
            return await self._read_multipart(boundary, data)
        if boundary is not None or (label == "multipart/form-data" and not start.startswith(b"{")):
            wanted = "" if takes_forms else " The body must be a JSON object."
            raise MalformedBody(f"This multipart body cannot be read here.{wanted}")
        is_form = takes_forms and label == "application/x-www-form-urlencoded" and not start.startswith((b"{", b"["))
        self._bytes_max = URLENCODED_BYTES_MAX if is_form else JSON_BYTES_MAX
        self._check_size(max(self._declared_bytes(), self._size_bytes))
        while not self._is_complete():
            data.write(await self._chunk())
        parse, charset = _parse_form if is_form else parse_json, charset_of(self._headers.get("content-type", ""))
        if data.tell() <= INLINE_BYTES_MAX:
            return RawBody(fields=parse(data.getvalue(), charset), is_form=is_form)
        await self._begin_decoding()
        fields = await asyncio.to_thread(parse, data.getvalue(), charset)
        return RawBody(fields=fields, is_form=is_form, is_large=True)

    async def _read_multipart(self, boundary: bytes, start: io.BytesIO) -> RawBody:
        self._bytes_max = MULTIPART_BYTES_MAX
        self._check_size(max(self._declared_bytes(), self._size_bytes))
        reader = MultipartReader(boundary)
        try:
            reader.feed(start.getvalue())
            while not self._is_complete():
                reader.feed(await self._chunk())
            fields, files = fold(reader.finish())
        finally:
            reader.forget()
        check_texts(fields)
        is_large = self._size_bytes > INLINE_BYTES_MAX
        if is_large:
            await self._begin_decoding()
        return RawBody(fields=fields, files=files, is_form=True, is_large=is_large)

    async def _begin_decoding(self) -> None:
        await self._gate.lane.take(1)
        self._is_decoding = True

    def _boundary(self, label: str, start: bytes) -> bytes | None:
        """The boundary of a multipart body, by its content if it is labelled otherwise."""
        if label == "multipart/form-data":
            named = boundary_of(self._headers.get("content-type", ""))
            if named is not None:
                return named
        return boundary_in(start)

    def _is_received(self) -> bool:
        return self._is_at_end

    def _is_complete(self) -> bool:
        return self._is_at_end and self._pieces is None

    def _declared_bytes(self) -> int:
        digits = self._headers.get("content-length", "0")
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 19 else 0

    def _check_size(self, size_bytes: int) -> None:
        if size_bytes > self._bytes_max:
            raise BodyTooLarge(f"The request body is larger than {self._bytes_max // MIB} MiB.")

    def _hold_at_most(self, size_bytes: int) -> None:
        freed_bytes = max(self._held_bytes - size_bytes, 0)
        self._held_bytes -= freed_bytes
        self._gate.room.give_back(freed_bytes)

    async def _enter(self) -> None:
        """Wait for room for the whole body, so that no two bodies ever wait for each other's second half."""
        declared_bytes = 0 if self._inflater else self._declared_bytes()
        size_bytes = declared_bytes if declared_bytes >= self._size_bytes else MULTIPART_BYTES_MAX
        try:
            async with asyncio.timeout(ROOM_SECONDS_MAX):
                self._held_bytes = await self._gate.room.take(size_bytes)
        except TimeoutError:
            raise ServiceUnavailable("The server is busy with other uploads; try again.") from None

    async def _chunk(self) -> bytes:
        """What comes next of the body, decoded if it came compressed."""
        if self._pieces is None:
            chunk = await self._received()
            if self._is_draining:
                return chunk
            if self._inflater is not None:
                self._pieces = self._inflater.pieces(chunk)
        if self._pieces is not None:
            chunk = self._next_piece(self._pieces)
            await asyncio.sleep(0)  # what was received may hold a thousand times its size; others have their turn
        self._size_bytes += len(chunk)
        self._check_size(self._size_bytes)
        if self._size_bytes > LARGE_BODY_BYTES and self._held_bytes == 0:
            await self._enter()
        elif self._held_bytes and self._size_bytes > self._held_bytes:
            raise MalformedBody("The body is longer than its Content-Length.")
        if self._is_complete():
            self._hold_at_most(self._size_bytes)
        return chunk

    async def _received(self) -> bytes:
        message = await self._receive()
        if message["type"] == "http.disconnect":
            self._is_at_end = True
            raise ClientDisconnect
        chunk: bytes = message.get("body", b"")
        self._received_bytes += len(chunk)
        self._is_at_end = not message.get("more_body", False)
        if not self._is_draining:
            self._check_size(self._received_bytes)
        return chunk

    def _next_piece(self, pieces: Iterator[bytes]) -> bytes:
        try:
            for piece in pieces:
                return piece
            self._pieces = None
            if self._is_at_end and self._inflater is not None and not self._inflater.is_whole:
                raise Undecodable
        except Undecodable:
            raise MalformedBody("The body is not what its Content-Encoding says, or it ends early.") from None
        return b""


def return_freed_memory() -> None:
    """Have glibc give every freed large block back to the system at once, instead of keeping it for the next one.

    Without it a process that answered a few large uploads stays at their size. Elsewhere it does nothing.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return  # musl has no such call, and keeps no large blocks
    mallopt(-3, MMAP_BYTES_MIN)  # M_MMAP_THRESHOLD of malloc.h; setting it also stops glibc from raising it


def _parse_form(data: bytes, charset: str) -> dict[str, Any]:
    fields, _ = fold(parse_urlencoded(data, charset))
    check_texts(fields)
    return fields


def parse_json(data: bytes, charset: str = "") -> dict[str, Any]:
    """A JSON object, strictly: no NaN, no duplicate keys, no text that cannot be stored; in UTF-8, or else in the
    ``charset`` that it was labelled with. Raises MalformedBody.
    """
    text = decoded(data.removeprefix(b"\xef\xbb\xbf"), charset, "the body")
    _check_count([text])
    value = _value(text, "The body")
    if not isinstance(value, dict):
        raise MalformedBody("The body must be a JSON object.")
    check_texts(value)
    return value


def parse_values(texts: Mapping[str, str]) -> dict[str, Any]:
    """The JSON texts of a form's fields, as strictly, and with the limits of one body on all of them together.

    Raises MalformedBody or InvalidRequest, naming the field.
    """
    _check_count(texts.values())
    values = {name: _value(text, f"'{shown(name)}'", param=shown(name)) for name, text in texts.items()}
    check_texts(values)
    return values


def _check_count(texts: Iterable[str]) -> None:
    if sum(text.count(mark) for text in texts for mark in ",[{") > VALUES_MAX:
        raise MalformedBody(f"The body holds more than {VALUES_MAX} values.")


def _value(text: str, name: str, *, param: str | None = None) -> Any:
    """What a JSON text holds. Raises MalformedBody, which says it of ``name``."""
    try:
        return _JSON.decode(text)
    except json.JSONDecodeError as error:
        told = f"is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}"
    except _Unfit as error:
        told = str(error)
    except RecursionError:
        told = f"is nested deeper than {DEPTH_MAX} levels"
    raise MalformedBody(f"{name} {told}.", param=param)


def check_texts(value: dict[str, Any]) -> None:
    """Refuse what no database can store (NUL, half a surrogate pair) and what no declared body nests.

    Raises MalformedBody or InvalidRequest, naming the field.
    """
    waiting: list[tuple[_Path, Any]] = [((), value)]
    while waiting:
        path, item = waiting.pop()
        if len(path) >= DEPTH_MAX:
            raise MalformedBody(f"The body is nested deeper than {DEPTH_MAX} levels.")
        if isinstance(item, str):
            _check_text(item, path)
        elif isinstance(item, dict):
            for name, inner in item.items():
                _check_text(name, _A_NAME)
                waiting.append(((*path, name), inner))
        elif isinstance(item, list):
            waiting.extend(((*path, place), inner) for place, inner in enumerate(item))


def _check_text(text: str, path: _Path) -> None:
    if "\x00" in text:
        raise InvalidRequest(f"'{_joined(path)}' holds a NUL character.", param=_joined(path))
    if text.isascii():
        return
    if len(text) > TEXT_BYTES_MAX:
        raise too_long(_joined(path))
    try:
        text.encode()
    except UnicodeEncodeError:
        text = f"'{_joined(path)}' holds half a surrogate pair, which is not a character."
        raise InvalidRequest(text, param=_joined(path)) from None


def _joined(path: _Path) -> str:
    """``a.b[0]``: written only where it is told, since names may be long and values many."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step[:100]}" for step in path)
    return shown("".join(steps).removeprefix("."))


class _Unfit(ValueError):
    """What is wrong with a text that is JSON by its form."""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = shown(next(name for name, count in counts.items() if count > 1))
        raise MalformedBody(f"The field '{twice}' is given twice.", param=twice)
    return result


def _no_constant(word: str) -> NoReturn:
    raise _Unfit(f"is not valid JSON: {word} is not a JSON number")


def _bounded_int(digits: str) -> int:
    if len(digits) > NUMBER_DIGITS_MAX + 1:
        raise _Unfit(f"holds a number of more than {NUMBER_DIGITS_MAX} digits")
    return int(digits)


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise _Unfit("holds a number that is too large")
    return number


_JSON: Final = json.JSONDecoder(
    object_pairs_hook=_unique, parse_constant=_no_constant, parse_int=_bounded_int, parse_float=_finite
)
