"""Where a credential may stand. What it is worth, `service.accounts` knows.

Accepted in every dialect: ``Authorization: Bearer x``, ``Authorization: Key x`` (fal), ``Authorization: Token x``
(Replicate), ``Authorization: x`` (OneRouter documents the raw key), ``api-key: x`` (Azure) and ``x-api-key: x``. The first
that is there counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SCHEMES: Final = ("bearer", "key", "token")


def token_of(headers: Mapping[str, str]) -> str | None:
    """The credential in lower-cased ``headers``, or None."""
    authorization = headers.get("authorization", "").strip()
    scheme, _, rest = authorization.partition(" ")
    if scheme.lower() in SCHEMES:
        authorization = rest.strip()
    for token in (authorization, headers.get("api-key", "").strip(), headers.get("x-api-key", "").strip()):
        if token:
            return token
    return None
