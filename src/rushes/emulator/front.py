"""In front of the whole application while the emulator is on: says so in every answer, and lets files go wrong.

Files are had by signed links, without a credential and outside of every dialect; what befalls them stands on their job, as
for the calls of a dialect. Rule: an answer that is a refusal already is left as it is.
"""

from __future__ import annotations

import asyncio
from typing import Final
from urllib.parse import unquote

from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from rushes.core.clock import unix_ms
from rushes.core.emulation import Fault
from rushes.core.errors import Forbidden, NotFound
from rushes.core.jobs import Job
from rushes.emulator.answers import CutOff, HungUp, Tampered, dressed, error_of, hang_up, spoilt
from rushes.emulator.interference import Interferer
from rushes.service import Service
from rushes.web.routes import refusal

MARK: Final = (b"x-rushes-emulator", b"on")
FILES: Final = "/files/"
ANSWERED: Final = frozenset({200, 206})


class Front:
    """ASGI middleware."""

    def __init__(self, app: ASGIApp, *, service: Service, interferer: Interferer) -> None:
        self._app = app
        self._service = service
        self._interferer = interferer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), MARK]
            await send(message)

        if scope["path"].startswith(FILES) and scope["method"] == "GET":
            await self._file(scope, receive, sending)
        else:
            await self._app(scope, receive, sending)

    async def _file(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the application answer, and decide what becomes of it when it begins."""
        through = send

        async def sending(message: Message) -> None:
            nonlocal through
            if message["type"] == "http.response.start":
                instead = await self._decide(scope, message)
                if isinstance(instead, Tampered):
                    through = instead.sending(send)
                elif instead is not None:
                    raise _Replaced(instead)
            await through(message)

        try:
            await self._app(scope, receive, sending)
        except _Replaced as replaced:
            await replaced.response(scope, receive, send)
        except CutOff:
            await hang_up(scope, receive)

    async def _decide(self, scope: Scope, start: Message) -> Response | None:
        """What is answered instead; None: what was begun. Writes the call down."""
        job = await asyncio.to_thread(self._job, unquote(scope["path"]).split("/")[2])
        if job is None:
            return None
        fault = await self._interferer.of_file(job) if start["status"] in ANSWERED else None
        instead = None if fault is None else _spoilt(fault, start)
        status = start["status"] if instead is None else instead.status_code
        self._interferer.note(
            at_ms=unix_ms(self._service.clock.now()),
            method=scope["method"],
            path=scope["path"],
            dialect=job.dialect,
            operation="file",
            status=None if isinstance(instead, HungUp) else status,
            fault=None if fault is None else fault.kind,
            job_id=job.id,
            idempotency_key=None,
        )
        return instead

    def _job(self, job_id: str) -> Job | None:
        try:
            return self._service.jobs.inspect(job_id)[0]
        except NotFound:
            return None


class _Replaced(Exception):
    def __init__(self, response: Response) -> None:
        self.response = response


def _spoilt(fault: Fault, start: Message) -> Response | None:
    """The answer instead of the one that has begun, or how it is tampered with."""
    if fault.kind == "expired":
        return refusal(Forbidden("This link has expired or was changed. Look the video up again to get a new one."))
    error = error_of(fault, missing="There is no such file.")
    if error is not None:
        return dressed(refusal(error), fault)
    headers = {name.decode(): value.decode() for name, value in start["headers"]}
    begun = Response(status_code=start["status"], media_type=headers.get("content-type"))
    return spoilt(begun, fault)
