"""A request id on every answer, whoever gives it. The dialects mint theirs earlier, to name it in logs; those stay."""

from __future__ import annotations

import secrets
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADER: Final = b"x-request-id"


class RequestIds:
    """ASGI middleware that adds `x-request-id` to answers without one."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            # Names are in lower case, as ASGI asks and Starlette makes them.
            if message["type"] == "http.response.start" and HEADER not in dict(message.get("headers", ())):
                message["headers"] = [*message.get("headers", ()), (HEADER, f"req_{secrets.token_hex(16)}".encode())]
            await send(message)

        await self._app(scope, receive, sending if scope["type"] == "http" else send)
