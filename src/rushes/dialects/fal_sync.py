"""fal's synchronous calls, as `fal_client.run` makes them: answered with what was made. Part of the dialect `fal`.

Spec: fal's OpenAPI document of its synchronous API. A call cannot be interrupted: if the client goes, the request goes on
and is paid for. Deviation: it can be asked for afterwards, as any request of the queue. Rule: where a job exists no answer
has a status that fal's clients repeat by themselves, for a second create makes, and charges, a second video.
"""

from __future__ import annotations

import logging
from typing import Final

from starlette.requests import ClientDisconnect
from starlette.responses import Response

from rushes.core.errors import Conflict, InvalidValue, RushesError, ServiceUnavailable, WaitTimeout
from rushes.core.jobs import Job
from rushes.dialects.call import Call
from rushes.dialects.endpoint import error_answer

START_HEADERS: Final = ("x-fal-request-start-timeout", "x-fal-request-timeout")
"""How long the request may wait before it is begun, in seconds; the second is the older name."""
START_SECONDS_MIN: Final = 0.1
TIMEOUT_TYPE: Final = "x-fal-request-timeout-type"
"""On a 504: both clients repeat one without it."""
REQUEST_ID: Final = "x-fal-request-id"
"""Where fal's clients look for the id that an answer belongs to."""

_log = logging.getLogger(__name__)


def start_seconds(call: Call) -> float | None:
    """What the caller allows for the beginning. Raises InvalidValue."""
    name = next((name for name in START_HEADERS if name in call.headers), None)
    if name is None:
        return None
    try:
        seconds = float(call.headers[name])
    except ValueError:
        seconds = 0.0
    if not seconds > START_SECONDS_MIN:
        raise InvalidValue(f"More than {START_SECONDS_MIN:g} seconds are needed.", param=name)
    return seconds


async def ended(call: Call, job: Job, *, start_seconds: float | None) -> Job | Response:
    """The job when it has ended; an answer where it did not begin, or end, in time. Raises ClientDisconnect."""
    try:
        if start_seconds is not None and start_seconds < call.options.wait_seconds_max:
            try:
                return await call.until_ended(job.id, seconds_max=start_seconds)
            except WaitTimeout:
                if await _is_withdrawn(call, job.id):
                    error = WaitTimeout(f"The request did not begin within {start_seconds:g} seconds.", job_id=job.id)
                    return _too_late(call, error)
        return await call.until_ended(job.id)
    except (WaitTimeout, ServiceUnavailable) as error:
        return _ask_later(call, error, job)
    except (RushesError, ClientDisconnect):
        raise
    except Exception:
        _log.exception("%s request %s could not be waited for", call.request_id, job.id)
        return _ask_later(call, ServiceUnavailable("The service is not available at present."), job)


async def _is_withdrawn(call: Call, job_id: str) -> bool:
    """Cancel the job unless it has begun."""
    try:
        await call.run(call.service.jobs.cancel, call.caller, job_id, only_queued=True)
    except Conflict:
        return False
    return True


def _ask_later(call: Call, error: WaitTimeout | ServiceUnavailable, job: Job) -> Response:
    text = f"{error.message} It can be asked for in the queue, as request {job.id}."
    return _too_late(call, type(error)(text, job_id=job.id))


def _too_late(call: Call, error: RushesError) -> Response:
    response = error_answer(call.dialect, error, call)
    response.status_code = WaitTimeout.status_hint
    response.headers[TIMEOUT_TYPE] = "user"
    response.headers[REQUEST_ID] = error.job_id or ""
    return response
