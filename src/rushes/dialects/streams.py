"""A job's state as server-sent events, told whenever it has changed, until it is the last one.

A client that hangs up leaves the job running. Rules: what a state looks like is its dialect's; a stream never breaks off, since
where it is the create, its client would make the job once more.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Final

import msgspec
from starlette.responses import StreamingResponse

from rushes.answers import ENGINE_HEADER
from rushes.core.errors import NotFound
from rushes.core.jobs import Job
from rushes.dialects.base import Wire
from rushes.dialects.call import NO_HEADERS, Call
from rushes.dialects.endings import deleted

EVENTS: Final = "text/event-stream"
LOOK_SECONDS: Final = 0.5
"""Between two looks at a job whose state is streamed; well within what a server that stops leaves for answers."""
HEARTBEAT_SECONDS: Final = 15.0
"""Without a byte nginx closes a stream after a minute, and Node's fetch after five; where the stream is the create, its client
would then make the job once more."""
HEARTBEAT: Final = b": the job goes on\n\n"
"""A comment, which readers of events pass over."""

_log = logging.getLogger(__name__)


def event(message: Wire) -> bytes:
    """One event, as its bytes."""
    return b"data: " + msgspec.json.encode(message) + b"\n\n"


def streamed(
    call: Call,
    job: Job,
    state: Callable[[Job], Wire],
    *,
    is_last_alone: bool = False,
    headers: Mapping[str, str] = NO_HEADERS,
) -> StreamingResponse:
    """``state`` of the job, as it changes; with ``is_last_alone``, when it has ended. After `WebOptions.wait_seconds_max`,
    and when the server stops, the stream ends with the state of that moment, and the job goes on.
    """
    told = {"cache-control": "no-store", "x-accel-buffering": "no", ENGINE_HEADER: job.engine, **headers}
    return StreamingResponse(_events(call, job, state, is_last_alone), media_type=EVENTS, headers=told)


async def _events(call: Call, job: Job, state: Callable[[Job], Wire], is_last_alone: bool) -> AsyncIterator[bytes]:
    told, waited, silent, is_away = b"", 0.0, 0.0, False
    while True:
        is_over = job.status.is_terminal or is_to_end(call, waited)
        now = event(state(job))
        if now != told and (is_over or not is_last_alone):
            told, silent = now, 0.0
            yield now
        elif silent >= HEARTBEAT_SECONDS:
            silent = 0.0
            yield HEARTBEAT
        if is_over:
            return
        await asyncio.sleep(LOOK_SECONDS)
        waited, silent = waited + LOOK_SECONDS, silent + LOOK_SECONDS
        try:
            job, is_away = await call.job(job.id), False
        except NotFound:
            job = deleted(job, now=call.now())
        except Exception as error:  # a client whose stream breaks off would make the job once more
            if not is_away:
                _log.warning("%s: %s cannot be looked at for now: %s", call.request_id, job.id, type(error).__name__)
            is_away = True


def is_to_end(call: Call, waited_seconds: float) -> bool:
    """Whether a stream has lasted as long as it may, however its job stands."""
    return waited_seconds >= call.options.wait_seconds_max or call.service.waiting.is_stopping
