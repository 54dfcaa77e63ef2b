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
                key = key_for(token)
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
        except jwt.PyJWTError:
            raise Unauthorized() from None
        return str(claims["sub"])

    return verify


def _jwks_keys(source: str) -> Callable[[str], Any]:
    import jwt

    if source.startswith(("http://", "https://")):
        client = jwt.PyJWKClient(source, lifespan=JWKS_SECONDS, timeout=JWKS_TIMEOUT_SECONDS)
        return lambda token: client.get_signing_key_from_jwt(token).key
    key_set = jwt.PyJWKSet.from_dict(json.loads(Path(source).read_text()))

    def from_file(token: str) -> Any:
        key_id = jwt.get_unverified_header(token).get("kid")
        for key in key_set.keys:
            if key_id is None or key.key_id == key_id:
                return key.key
        raise Unauthorized()

    return from_file
