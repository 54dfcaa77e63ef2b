"""JSON Web Tokens as credentials: HS256 with a shared secret, RS256 and ES256 through a JWKS file or address."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from rushes.core.errors import Unauthorized

LEEWAY_SECONDS: Final = 30
"""Clocks of issuers differ a little."""
JWKS_SECONDS: Final = 600
"""How long fetched keys are used before they are asked for again."""
JWKS_TIMEOUT_SECONDS: Final = 5


def jwt_verifier(
    *, secret: str | None, jwks: str | None, issuer: str | None, audience: str | None
) -> Callable[[str], str] | None:
    """A function token -> subject that raises Unauthorized; None if no way to verify is configured.

    Which algorithm is allowed follows from what is configured, never from the token alone.
    """
    if secret is None and jwks is None:
        return None
    import jwt

    key_for = _jwks_keys(jwks) if jwks is not None else None

    def verify(token: str) -> str:
        try:
            algorithm = jwt.get_unverified_header(token).get("alg")
            if algorithm == "HS256" and secret is not None:
                key: Any = secret
            elif algorithm in ("RS256", "ES256") and key_for is not None:
                key = key_for(token, algorithm)
            else:
                raise Unauthorized()
            claims = jwt.decode(
                token,
                key,
                algorithms=[algorithm],
                issuer=issuer,
                audience=audience,
                leeway=LEEWAY_SECONDS,
                options={"require": ["sub", "exp"], "verify_aud": audience is not None},
            )
            subject = str(claims["sub"])
            subject.encode()
        except (jwt.PyJWTError, TypeError, ValueError):
            # The library raises the last two for a key of another type than the token names, and for odd claims.
            raise Unauthorized() from None
        return subject

    return verify


KeySource = Callable[[str, str], Any]
"""(token, its algorithm) -> the key to verify it with; raises PyJWTError or Unauthorized."""
KEY_TYPES: Final = {"RS256": "RSA", "ES256": "EC"}


def _jwks_keys(source: str) -> KeySource:
    import jwt

    def choose(keys: list[Any], token: str, algorithm: str) -> Any:
        """The key the token names, or the only one of its type; never one of another type."""
        key_id = jwt.get_unverified_header(token).get("kid")
        fitting = [key for key in keys if key.key_type == KEY_TYPES[algorithm]]
        named = [key for key in fitting if key_id is None or key.key_id == key_id]
        if not named or (key_id is None and len(named) > 1):
            raise Unauthorized()
        return named[0].key

    if source.startswith(("http://", "https://")):
        client = jwt.PyJWKClient(source, lifespan=JWKS_SECONDS, timeout=JWKS_TIMEOUT_SECONDS)

        def from_address(token: str, algorithm: str) -> Any:
            if jwt.get_unverified_header(token).get("kid") is None:
                return choose(client.get_signing_keys(), token, algorithm)
            return choose([client.get_signing_key_from_jwt(token)], token, algorithm)

        return from_address
    key_set = jwt.PyJWKSet.from_dict(json.loads(Path(source).read_text()))
    return lambda token, algorithm: choose(key_set.keys, token, algorithm)
