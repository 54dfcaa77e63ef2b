"""Runs one operation: authenticate, handle, and turn whatever is raised into the dialect's own envelope.

Rule: no exception leaves here, and nothing internal is told to a client; the log has it, under the request id.
"""

from __future__ import annotations

import logging
import random
from collections.abc import Awaitable, Callable
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from rushes.answers import whole_range
from rushes.core.errors import (
    DiskFull,
    QueueFull,
    RangeUnsatisfiable,
    RushesError,
    ServiceUnavailable,
    UnsupportedEncoding,
    is_no_room,
)
from rushes.dialects.auth import token_of
from rushes.dialects.base import Dialect, Interference, Operation, WebOptions
from rushes.dialects.body import Gate
from rushes.dialects.call import Call, json_answer
from rushes.dialects.content_encodings import READ
from rushes.service import Service

RETRY_AFTER_SECONDS: Final = {QueueFull: 10, DiskFull: 10, ServiceUnavailable: 2}
"""What a client is told to wait: a queue and a disk get room as videos end and go, a restart takes seconds."""
DATABASE_FAILURES: Final = frozenset({"OperationalError", "InterfaceError", "TimeoutError"})
"""SQLAlchemy's words for a database that cannot be reached, is locked, or has no connection free."""
SQLITE_FULL: Final = 13
DISK_FULL: Final = "53100"
CLIENT_GONE: Final = 499
"""Nobody reads this answer; the status is nginx's, for logs."""
SDK_RETRIES: Final = frozenset({408, 409, 429})
"""Statuses below 500 that OpenAI's SDKs repeat by themselves unless told not to."""

Choose = Callable[[Call], Awaitable[tuple[Dialect, Operation]]]

_request_ids = random.Random()
_log = logging.getLogger(__name__)


class Endpoint:
    """One operation of one dialect, as an ASGI application."""

    def __init__(
        self,
        dialect: Dialect,
        operation: Operation,
        service: Service,
        options: WebOptions,
        gate: Gate,
        choose: Choose | None = None,
    ) -> None:
        """``choose`` decides whose request it is, where several dialects claim the path."""
        self._choose = choose
        self._dialect = dialect
        self._operation = operation
        self._service = service
        self._options = options
        self._gate = gate

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        call = Call(
            dialect=self._dialect,
            operation=self._operation,
            request=Request(scope, receive),
            service=self._service,
            options=self._options,
            request_id=mint_request_id(),
            gate=self._gate,
        )
        try:
            response = await self._respond(call)
        finally:
            call.release()
        if call.dialect.tells_limits and call.operation.creates and call.is_admitted:
            await self._tell_limits(call, response)
        if self._options.interference is not None:
            response = await self._interfered(self._options.interference, call, response)
        response.raw_headers.append((b"x-request-id", call.request_id.encode()))
        await response(scope, receive, send)

    async def _respond(self, call: Call) -> Response:
        try:
            if not call.operation.is_open:
                token = token_of(call.headers)
                if call.operation.key_fields:
                    token = await call.sent_key() or token
                call.admit(*await self._service.polls.caller(token))
            if self._choose is not None:
                call.adopt(*await self._choose(call))
            if call.dialect.check is not None:
                call.dialect.check(call)
            if self._options.interference is not None:
                await self._options.interference.before(call)
            return await call.operation.handler(call)
        except ClientDisconnect:
            return Response(status_code=CLIENT_GONE)
        except RushesError as error:
            return await self._refuse(call, error)
        except Exception as error:
            job_id = None if call.made is None else call.made.id
            if (is_no_room(error) or _is_no_room_in(error)) and job_id is None:
                _log.error("%s %s: there is no room on the disk", call.request_id, self._operation.path)
                return await self._refuse(call, DiskFull())
            if _is_database_failure(error):
                _log.warning("%s %s: the database failed: %s", call.request_id, self._operation.path, error)
                text = None if job_id is None else "The service is not available at present; the job goes on."
                return await self._refuse(call, ServiceUnavailable(text, job_id=job_id))
            _log.exception("%s %s %s failed", call.request_id, self._operation.method, self._operation.path)
            return await self._refuse(call, RushesError(job_id=job_id))

    async def _interfered(self, interference: Interference, call: Call, response: Response) -> Response:
        try:
            return await interference.after(call, response)
        except Exception:  # the request has its answer already, and perhaps a job
            _log.exception("%s: the emulator could not interfere with the answer", call.request_id)
            return response

    async def _tell_limits(self, call: Call, response: Response) -> None:
        """The headers that OpenAI's clients slow down by: here they count open jobs, not requests a minute."""
        try:
            count, count_max = await self._service.intake.open_jobs(call.caller)
        except Exception as error:  # the request has its answer already
            _log.warning("%s: the open jobs could not be counted: %s", call.request_id, type(error).__name__)
            return
        seconds = RETRY_AFTER_SECONDS[QueueFull] if count >= count_max else 0
        response.raw_headers += (
            (b"x-ratelimit-limit-requests", b"%d" % count_max),
            (b"x-ratelimit-remaining-requests", b"%d" % max(0, count_max - count)),
            (b"x-ratelimit-reset-requests", b"%ds" % seconds),
        )

    async def _refuse(self, call: Call, error: RushesError) -> Response:
        _forget_frames(error)
        call.release()
        try:
            is_drained = await call.reader.drain()
        except ClientDisconnect:
            return Response(status_code=CLIENT_GONE)
        response = error_answer(call.dialect, error, call)
        if not is_drained:
            response.headers["connection"] = "close"
        return response


def error_answer(dialect: Dialect, error: RushesError, call: Call | None) -> Response:
    """``error`` in the envelope of ``dialect``, with the headers that tell a client whether to try again."""
    status, message = dialect.render_error(error, None if call is None else call.operation)
    response = json_answer(status, message)
    seconds = RETRY_AFTER_SECONDS.get(type(error))
    if seconds is not None:
        response.headers["retry-after"] = str(seconds)
    if isinstance(error, UnsupportedEncoding):
        response.headers["accept-encoding"] = ", ".join(READ)
    if isinstance(error, RangeUnsatisfiable):
        response.headers["content-range"] = whole_range(error)
    if error.status_hint >= 500 or error.status_hint in SDK_RETRIES:
        response.headers["x-should-retry"] = "true" if _may_repeat(error, call) else "false"
    return response


def _forget_frames(error: BaseException | None) -> None:
    """Let go of the frames that an error came through: they hold the body, and draining may take minutes."""
    while error is not None:
        error.__traceback__ = None
        error = error.__cause__ or error.__context__


def mint_request_id() -> str:
    """Unlike any other; it is no secret, so the system is not asked for each."""
    return f"req_{_request_ids.getrandbits(128):032x}"


def _is_database_failure(error: Exception) -> bool:
    """Told by name: the store's library is not this layer's to import."""
    kinds = type(error).__mro__
    return any(kind.__name__ in DATABASE_FAILURES and kind.__module__.startswith("sqlalchemy.") for kind in kinds)


def _is_no_room_in(error: Exception) -> bool:
    """Whether the database rolled a transaction back for want of room: SQLite's SQLITE_FULL, PostgreSQL's class 53."""
    cause = getattr(error, "orig", None)
    return getattr(cause, "sqlite_errorcode", None) == SQLITE_FULL or getattr(cause, "sqlstate", None) == DISK_FULL


def _may_repeat(error: RushesError, call: Call | None) -> bool:
    """Whether the SDKs may send the request again by themselves.

    A create that failed in the database may have been committed; without an Idempotency-Key a second one could make,
    and charge, a second video. A full queue or disk is met before anything is made.
    """
    if not error.retryable:
        return False
    is_unsafe = call is not None and call.operation.creates and call.idempotency_key is None
    return isinstance(error, QueueFull | DiskFull) or not is_unsafe
