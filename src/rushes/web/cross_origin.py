"""Whose pages may call this server from a browser (CORS), where the operator named any; else browsers keep them out.

Calls are authenticated by a key in a header, never by a cookie, so nothing of a browser's own goes along: a page can do
what its key can, and nothing else. Rule: absent unless an origin is named; where one is, no answer that a browser keeps is
taken for another's (`Vary`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.types import Message, Receive, Scope, Send

METHODS: Final = ("GET", "HEAD", "POST", "PUT", "DELETE")
"""Those that operations have."""
AGE_SECONDS: Final = 3600
"""How long a browser goes by an answer to its first question; Chromium's own limit is two hours."""


def cross_origin(origins: Sequence[str]) -> Middleware:
    """ASGI middleware that lets pages of ``origins`` send any header and read any header of the answers."""
    return Middleware(
        _CrossOrigin,
        allow_origins=origins,
        allow_methods=METHODS,
        allow_headers=("*",),
        expose_headers=("*",),
        max_age=AGE_SECONDS,
    )


class _CrossOrigin(CORSMiddleware):
    """Every answer tells that it depends on the page. Starlette's own tells so from 1.8 at the latest; 1.5 still kept silent
    where no page asks, as of a video element.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def tell(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                told = headers.getlist("vary")
                if "origin" not in {name.strip().lower() for line in told for name in line.split(",")}:
                    headers["vary"] = ", ".join([*told, "Origin"])
            await send(message)

        await super().__call__(scope, receive, tell)
