"""Bodies that come compressed: gzip and deflate, decoded as they arrive.

Proxies, and clients that are told to (`aiohttp` with `compress=True`, OkHttp's and Apache's interceptors), compress what they
send. Rule: what a body holds counts, not how little of it came over the wire; it is decoded in pieces, so that whoever asks
can stop at any limit. RFC 9110 (8.4.1) says what the encodings are.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

from rushes.dialects.transfer_encodings import Undecodable

IDENTITY: Final = ("", "identity")
"""Nothing was done to the body."""
PIECE_BYTES_MAX: Final = 64 * 1024
"""Decoded at a time: some tens of microseconds of work, and a thousandth of what a chunk may grow to."""

_GZIP: Final = 16 + zlib.MAX_WBITS
_ZLIB: Final = zlib.MAX_WBITS
_BARE: Final = -zlib.MAX_WBITS


class Inflater:
    """One compressed body; `pieces` of each chunk, and at the end `is_whole`."""

    def __init__(self, *, is_gzip: bool) -> None:
        self._is_gzip = is_gzip
        self._stream: zlib._Decompress | None = None
        self._start = b""
        """Of a stream whose wrapping is not known yet."""

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """What ``chunk`` adds, none of them longer than PIECE_BYTES_MAX. Raises Undecodable."""
        rest = self._start + chunk
        self._start = b""
        while rest:
            if self._stream is None or (self._stream.eof and self._is_gzip):  # members of gzip follow each other
                if len(rest) < 2:
                    self._start = rest
                    return
                self._stream = zlib.decompressobj(_GZIP if self._is_gzip else _wrapping(rest))
            elif self._stream.eof:
                raise Undecodable
            yield from _inflated(self._stream, rest)
            rest = self._stream.unused_data

    @property
    def is_whole(self) -> bool:
        """Whether nothing is missing at the end."""
        return not self._start and (self._stream is None or self._stream.eof)


def _inflated(stream: zlib._Decompress, data: bytes) -> Iterator[bytes]:
    while True:
        try:
            piece = stream.decompress(data, PIECE_BYTES_MAX)
        except zlib.error:
            raise Undecodable from None
        yield piece
        data = stream.unconsumed_tail
        # A full piece may have left something of the input that is consumed already.
        if stream.eof or (not data and len(piece) < PIECE_BYTES_MAX):
            return


def _wrapping(start: bytes) -> int:
    """Of a `deflate`: as RFC 1950 wraps it, or, as not a few clients write it, not at all."""
    is_wrapped = start[0] & 0x0F == 8 and int.from_bytes(start[:2]) % 31 == 0
    return _ZLIB if is_wrapped else _BARE


KNOWN: Final = {"gzip": True, "x-gzip": True, "deflate": False}
"""Encodings that are read -> whether they are gzip."""
READ: Final = ("gzip", "deflate")
"""What a client is told that it may send (RFC 9110, 12.5.3)."""
