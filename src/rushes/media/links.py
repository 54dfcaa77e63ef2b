"""Signed, expiring links: a path, a moment and an HMAC-SHA256 over both, so that a bare GET needs no header.

Moment and signature are a part of the path, the *seal*, before the name of the file: programs that find a video's address in a
text read up to its ``.mp4``, and others save a file under what stands behind the last slash.
Pure: the secret and the time are arguments. Rule: the signature covers everything that decides what is served.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from datetime import datetime
from typing import Final
from urllib.parse import unquote

from rushes.core.clock import unix_seconds

SECRET_BYTES_MIN: Final = 16
"""Shorter secrets could be searched."""
_SEAL: Final = re.compile(r"([0-9]{1,12})-([A-Za-z0-9_-]{1,64})", re.ASCII)
_PURPOSE: Final = b"rushes link 1"
"""Signed too, so that the secret can serve other purposes without one signature passing for another."""


class LinkSigner:
    """Signs paths and checks them."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) < SECRET_BYTES_MIN:
            raise ValueError(f"a link secret needs at least {SECRET_BYTES_MIN} bytes")
        self._secret = secret

    def sign(self, path: str, *, expires_at: datetime) -> str:
        """``path`` with the seal that opens it until ``expires_at`` (whole seconds, rounded down) before its last part."""
        expires = unix_seconds(expires_at)
        folder, _, name = path.rpartition("/")
        return f"{folder}/{expires}-{self._signature(path, expires)}/{name}"

    def verify(self, path: str, seal: str, now: datetime) -> bool:
        """Whether ``seal`` opens ``path`` at ``now``. Percent-encoding of the path makes no difference."""
        expires = self.expiry(path, seal)
        return expires is not None and now.timestamp() < expires

    def expiry(self, path: str, seal: str) -> int | None:
        """Until when ``seal`` opens ``path``, in seconds since 1970; None if it was not made here for it."""
        match = _SEAL.fullmatch(seal)
        if match is None:
            return None
        expires = int(match[1])
        is_authentic = hmac.compare_digest(match[2].encode(), self._signature(path, expires).encode())
        return expires if is_authentic else None

    def derive(self, purpose: str, name: str) -> bytes:
        """32 bytes that are secret too, others for each ``purpose`` and ``name``; of the secret itself they tell nothing."""
        return hmac.new(self._secret, f"rushes {purpose} 1\n{name}".encode(), hashlib.sha256).digest()

    def _signature(self, path: str, expires: int) -> str:
        message = b"\n".join((_PURPOSE, str(expires).encode(), unquote(path).encode(errors="surrogatepass")))
        digest = hmac.new(self._secret, message, hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
