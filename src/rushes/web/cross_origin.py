"""Whose pages may call this server from a browser (CORS), where the operator named any; else browsers keep them out.

Calls are authenticated by a key in a header, never by a cookie, so nothing of a browser's own goes along: a page can do
what its key can, and nothing else. Rule: absent unless an origin is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware

METHODS: Final = ("GET", "HEAD", "POST", "PUT", "DELETE")
"""Those that operations have."""
AGE_SECONDS: Final = 3600
"""How long a browser goes by an answer to its first question; Chromium's own limit is two hours."""


def cross_origin(origins: Sequence[str]) -> Middleware:
    """ASGI middleware that lets pages of ``origins`` send any header and read any header of the answers."""
    return Middleware(
        CORSMiddleware,
        allow_origins=origins,
        allow_methods=METHODS,
        allow_headers=("*",),
        expose_headers=("*",),
        max_age=AGE_SECONDS,
    )
