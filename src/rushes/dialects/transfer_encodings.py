"""Form parts that are written as mail is: base64 and quoted-printable, decoded as they arrive.

RFC 7578 (4.7) has no use for a Content-Transfer-Encoding, but Python's `email.mime` and other makers of MIME write one,
and what is not decoded would be taken for the value. Rule: what does not decode is an error, never a value; RFC 2045 (6)
says what the encodings are.
"""

from __future__ import annotations

import binascii
import re
from typing import Final, Protocol

PLAIN: Final = ("", "7bit", "8bit", "binary")
"""Nothing was done to the bytes."""
_WHITE: Final = b" \t\r\n"
_ESCAPE: Final = re.compile(rb"=(?![0-9A-Fa-f]{2}|[ \t]*\r?\n)")
"""What begins neither a byte nor a line that goes on."""
_PADDING: Final = re.compile(rb"(?<![ \t])[ \t]+(?=\r?\n)")
"""Ends of lines that only a transport adds (RFC 2045, 6.7, rule 3)."""
_TOO_WHITE: Final = re.compile(rb"(?<![ \t\r\n])[ \t\r\n]{4097}")
"""More white space in a row than is held until it is known what becomes of it; lines have 76 characters."""


class Undecodable(Exception):
    """The bytes are not what their encoding says."""


class Decoder(Protocol):
    def decode(self, data: bytes, *, is_end: bool = False) -> bytes:
        """What ``data`` adds; with ``is_end``, all that is left. Raises Undecodable."""
        ...


class Base64:
    """Lines of any length; white space is passed over."""

    def __init__(self) -> None:
        self._rest = b""

    def decode(self, data: bytes, *, is_end: bool = False) -> bytes:
        digits = self._rest + data.translate(None, _WHITE)
        # The last four may be padded, which nothing may follow.
        end = len(digits) if is_end else max(0, (len(digits) - 1) // 4 * 4)
        self._rest = digits[end:]
        if not is_end and b"=" in digits[:end]:
            raise Undecodable
        try:
            return binascii.a2b_base64(digits[:end], strict_mode=True) if end else b""
        except binascii.Error:
            raise Undecodable from None


class QuotedPrintable:
    """Lines that end in ``=`` go on; ``=`` and two digits are a byte."""

    def __init__(self) -> None:
        self._rest = b""

    def decode(self, data: bytes, *, is_end: bool = False) -> bytes:
        text = self._rest + data
        end = len(text) if is_end else self._settled(text)
        self._rest = text[end:]
        lines = _PADDING.sub(b"", text[:end])
        if _TOO_WHITE.search(text) or _ESCAPE.search(lines):
            raise Undecodable
        return binascii.a2b_qp(lines)

    def _settled(self, text: bytes) -> int:
        """Up to where nothing that follows makes a difference: before white space, and before an ``=`` not yet done."""
        end = len(text.rstrip(_WHITE))
        escape = text.rfind(b"=", max(0, end - 2), end)
        return end if escape < 0 else escape


DECODERS: Final[dict[str, type[Base64] | type[QuotedPrintable]]] = {
    "base64": Base64,
    "quoted-printable": QuotedPrintable,
}
