"""Answers that go wrong on purpose: what a fault makes of an answer that was ready.

Rule: nothing is decided here, neither which call is befallen nor how often.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Final

from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from rushes.core.emulation import BLOCKED_MESSAGE, Fault
from rushes.core.errors import (
    BodyTooLarge,
    Conflict,
    Forbidden,
    Gone,
    InsufficientCredits,
    InvalidRequest,
    ModerationBlocked,
    NotFound,
    RateLimited,
    RushesError,
    ServiceUnavailable,
    Unauthorized,
)

HANG_UP: Final = "rushes.hang_up"
"""The ASGI extension by which an application closes its connection; the server offers it where there is an emulator."""
PROXY_STATUS: Final = 502
ERRORS: Final[Mapping[int, type[RushesError]]] = {
    error.status_hint: error
    for error in (
        Unauthorized, InsufficientCredits, Forbidden, NotFound, Conflict, Gone, BodyTooLarge, RateLimited, ServiceUnavailable,
    )
}  # fmt: skip
"""What the server itself raises where it answers so; of the others it is the request's fault below 500, and ours above."""
NO_VIDEO: Final = b'{"message": "this is not a video"}'
TRICKLE_STEPS: Final = 20
"""Pieces that a trickling file comes in."""


def error_of(fault: Fault, *, missing: str | None = None) -> RushesError | None:
    """What an operation would have raised; None for a fault that is no refusal. ``missing``: what is said of an id that is
    not known.
    """
    match fault.kind:
        case "moderation":
            return ModerationBlocked(fault.message or BLOCKED_MESSAGE)
        case "rate_limit":
            return RateLimited(fault.message)
        case "error":
            status = fault.status or RushesError.status_hint
            error = ERRORS.get(status, InvalidRequest if status < 500 else RushesError)
            return error(fault.message or (missing if error is NotFound else None))
        case "not_found":
            return NotFound(missing)
        case "expired":
            return Gone()
    return None


def dressed(response: Response, fault: Fault) -> Response:
    """A refusal with the status and the headers that its fault asks for."""
    if fault.status is not None:
        response.status_code = fault.status
    if "x-should-retry" in response.headers:  # whether to repeat is for the program under test to know
        del response.headers["x-should-retry"]
    if "retry-after" in response.headers:
        del response.headers["retry-after"]
    if fault.retry_after_seconds is not None:
        response.headers["retry-after"] = str(fault.retry_after_seconds)
    return response


def spoilt(response: Response, fault: Fault) -> Response:
    """``response`` after a fault that is no refusal."""
    match fault.kind:
        case "lost_request" | "lost_reply":
            return HungUp()
        case "proxy_error":
            return proxy_error(fault.status or PROXY_STATUS)
        case "malformed":
            return malformed(response)
        case "truncated":
            return Tampered(response, cut_bytes=fault.bytes)
        case "trickle":
            return Tampered(response, seconds=fault.seconds)
    return response


def proxy_error(status: int) -> Response:
    """What stands in front of many servers, and speaks no API; fal's client knows it by its name."""
    names = {known.value: known.phrase for known in HTTPStatus}
    title = f"{status} {names.get(status, '')}".strip()
    page = f"<html><head><title>{title}</title></head><body><h1>{title}</h1><hr>nginx</body></html>\n"
    return Response(page, status_code=status, media_type="text/html")


def malformed(response: Response) -> Response:
    """Whole, and not what it says it is."""
    body = bytes(getattr(response, "body", b""))
    is_file = not (response.media_type or "").startswith("application/json")
    broken = Response(
        NO_VIDEO if is_file else body[: max(1, len(body) // 2)],
        status_code=response.status_code,
        media_type=response.headers.get("content-type"),
    )
    for name in ("x-rushes-engine", "cache-control"):
        if name in response.headers:
            broken.headers[name] = response.headers[name]
    return broken


class HungUp(Response):
    """No answer: the connection is closed."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await hang_up(scope, receive)


class Tampered(Response):
    """An answer whose bytes are cut off, or come slowly."""

    def __init__(self, response: Response, *, cut_bytes: int | None = None, seconds: float | None = None) -> None:
        super().__init__()
        self._response = response
        self._cut_bytes = cut_bytes
        self._seconds = seconds
        self.status_code = response.status_code
        self.raw_headers = response.raw_headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._response(scope, receive, self.sending(send))
        except CutOff:
            await hang_up(scope, receive)

    def sending(self, send: Send) -> Send:
        """``send``, tampered with. It may raise CutOff, whereupon the caller hangs up."""
        return cutting(send, self._cut_bytes) if self._seconds is None else trickling(send, self._seconds)


class CutOff(Exception):
    """As much of the body was sent as should be."""


def cutting(send: Send, cut_bytes: int | None) -> Send:
    """Sends ``cut_bytes`` of a body, or half of it, and raises CutOff."""
    left = cut_bytes

    async def sending(message: Message) -> None:
        nonlocal left
        if message["type"] == "http.response.start":
            if left is None:
                lengths = [int(value) for name, value in message["headers"] if name.lower() == b"content-length"]
                left = lengths[0] // 2 if lengths else None
            await send(message)
        elif message["type"] == "http.response.body":
            body = message.get("body", b"")
            if left is None:  # a stream: its first piece comes
                await send({**message, "more_body": True})
                raise CutOff
            part = body[:left]
            left -= len(part)
            await send({**message, "body": part, "more_body": True})
            if left <= 0:
                raise CutOff
        else:
            await send(message)

    return sending


def trickling(send: Send, seconds: float) -> Send:
    """Sends a body in many pieces, over so many seconds."""
    total = 0

    async def sending(message: Message) -> None:
        nonlocal total
        if message["type"] == "http.response.start":
            lengths = [int(value) for name, value in message["headers"] if name.lower() == b"content-length"]
            total = lengths[0] if lengths else 0
            await send(message)
            return
        body = message.get("body", b"")
        piece = max(1, -(-max(total, len(body)) // TRICKLE_STEPS))
        for start in range(0, len(body), piece):
            await asyncio.sleep(seconds / TRICKLE_STEPS)
            await send({**message, "body": body[start : start + piece], "more_body": True})
        if not message.get("more_body", False):
            await send({**message, "body": b"", "more_body": False})

    return sending


async def hang_up(scope: Scope, receive: Receive) -> None:
    """Close the connection, and wait until it is. Raises ConnectionAbortedError where the server offers no way to."""
    close = scope.get("extensions", {}).get(HANG_UP)
    if close is None:
        raise ConnectionAbortedError("the emulator closes this connection")
    close["close"]()
    while (await receive())["type"] != "http.disconnect":
        continue
