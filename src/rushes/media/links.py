"""Signed, expiring links: a path, a moment and an HMAC-SHA256 over both, so that a bare GET needs no header.

Pure: the secret and the time are arguments. Rule: the signature covers everything that decides what is
served, so that all of it stands in the path; other query parameters carry no authority and are ignored.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import datetime
from typing import Final
from urllib.parse import parse_qs, unquote

from rushes.core.clock import unix_seconds

SECRET_BYTES_MIN: Final = 16
"""Shorter secrets could be searched."""
QUERY_CHARS_MAX: Final = 2048
"""A link of ours has about 80; the rest is room for what a proxy may append."""
_EXPIRES_DIGITS_MAX: Final = 12
_PURPOSE: Final = b"rushes link 1"
"""Signed too, so that the secret can serve other purposes without one signature passing for another."""


class LinkSigner:
    """Signs paths and checks them."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) < SECRET_BYTES_MIN:
            raise ValueError(f"a link secret needs at least {SECRET_BYTES_MIN} bytes")
        self._secret = secret

    def sign(self, path: str, *, expires_at: datetime) -> str:
        """The query string, without ``?``, that opens ``path`` until ``expires_at`` (whole seconds, rounded down)."""
        expires = unix_seconds(expires_at)
        return f"expires={expires}&signature={self._signature(path, expires)}"

    def verify(self, path: str, query: str, now: datetime) -> bool:
        """Whether ``query`` opens ``path`` at ``now``. Percent-encoding of the path makes no difference."""
        expires, signature = _parse(query)
        if expires is None or signature is None:
            return False
        is_authentic = hmac.compare_digest(signature.encode(), self._signature(path, expires).encode())
        return is_authentic and now.timestamp() < expires

    def _signature(self, path: str, expires: int) -> str:
        message = b"\n".join((_PURPOSE, str(expires).encode(), unquote(path).encode(errors="surrogatepass")))
        digest = hmac.new(self._secret, message, hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _parse(query: str) -> tuple[int | None, str | None]:
    if len(query) > QUERY_CHARS_MAX:
        return None, None
    fields = parse_qs(query.removeprefix("?"))
    expires, signature = fields.get("expires", []), fields.get("signature", [])
    if len(expires) != 1 or len(signature) != 1:
        return None, None
    digits = expires[0]
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _EXPIRES_DIGITS_MAX):
        return None, None
    return int(digits), signature[0]
