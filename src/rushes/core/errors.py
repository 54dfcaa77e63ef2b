"""Every error the service can raise, in one tree; each dialect renders it in its own envelope.

    RushesError
    ├── InvalidRequest            400  a field is missing or of the wrong type
    │   ├── MalformedBody         400  the body could not be parsed at all
    │   ├── InvalidValue          400  a value outside what is allowed
    │   ├── UnknownModel          400  no such model, or one that cannot do what was asked
    │   ├── InvalidReference      400  an image or video that is not one, or one outside the limits
    │   │   └── ImageMismatch     400  an image that is not of the size asked for, where a dialect insists on that
    │   ├── UnsupportedField      400  understood, but no engine here can honour it
    │   ├── ModerationBlocked     400  the prompt, or what came with it, is not allowed
    │   └── UnsupportedEncoding   415  the body came in a Content-Encoding that is not read
    ├── BodyTooLarge              413  the body, or one field of it, is over its limit
    ├── Unauthorized              401  no credential, or one that is not valid
    ├── InsufficientCredits       402  the account's available credits, or the key's budget, do not cover the price
    ├── Forbidden                 403  valid credential, but not allowed
    │   └── MembershipRequired    403  only for accounts with a VIP membership
    ├── NotFound                  404  unknown, foreign or deleted: they all answer alike
    ├── MethodNotAllowed          405  the path exists, the method does not
    ├── Gone                      410  it was there, and is kept no longer
    ├── RangeUnsatisfiable        416  the part of a file that was asked for lies outside it
    ├── Conflict                  409  the job is in a state in which this cannot be done
    ├── IdempotencyMismatch       422  the key was used before, for another request
    ├── QueueFull                 429  too many jobs are open
    ├── RateLimited               429  too many requests in too short a time
    ├── WaitTimeout               504  a held-open call outlived its limit; the job goes on
    ├── EngineUnavailable         503  no engine may or can serve the model at present
    ├── RenderFailed              500  the job ended without a video (stored on the job)
    │   └── RenderExhausted       500  the video does not fit into the memory there is
    └── ServiceUnavailable        503  shutting down, or the database cannot be reached
        └── DiskFull              503  there is no room for what came; nothing was kept or made

The class docstring is the default message.
"""

from __future__ import annotations

import errno
from typing import ClassVar, Final

_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT})


def is_no_room(error: BaseException) -> bool:
    """Whether the system says that its disk is full, or our share of it."""
    return isinstance(error, OSError) and error.errno in _NO_ROOM


class RushesError(Exception):
    """Something went wrong on our side."""

    code: ClassVar[str] = "internal_error"
    """Stable machine-readable word, the same in every dialect that has a place for one."""
    status_hint: ClassVar[int] = 500
    """The HTTP status a dialect without rules of its own would use."""
    retryable: ClassVar[bool] = False
    """Whether the identical request may succeed later without any change."""

    def __init__(self, message: str | None = None, *, param: str | None = None, job_id: str | None = None) -> None:
        """``message`` is public text; ``param`` the caller's own name of the field; ``job_id`` a job to ask for."""
        self.message = message or (self.__class__.__doc__ or "").strip()
        self.param = param
        self.job_id = job_id
        super().__init__(self.message)


class InvalidRequest(RushesError):
    """The request is not valid."""

    code = "invalid_request"
    status_hint = 400


class MalformedBody(InvalidRequest):
    """The request body could not be parsed."""

    code = "malformed_body"


class UnsupportedEncoding(InvalidRequest):
    """The body came in an encoding that cannot be read here."""

    code = "unsupported_encoding"
    status_hint = 415


class InvalidValue(InvalidRequest):
    """A field has a value that is not allowed."""

    code = "invalid_value"


class UnknownModel(InvalidRequest):
    """The model is not known here."""

    code = "model_not_found"


class InvalidReference(InvalidRequest):
    """The reference image or video could not be used."""

    code = "invalid_reference"


class ImageMismatch(InvalidReference):
    """Inpaint image must match the requested width and height"""

    code = "image_size_mismatch"


class UnsupportedField(InvalidRequest):
    """No engine here can honour this field."""

    code = "unsupported_field"


class ModerationBlocked(InvalidRequest):
    """Your request was blocked by our moderation system."""

    code = "moderation_blocked"


class BodyTooLarge(RushesError):
    """The request body is too large."""

    code = "request_too_large"
    status_hint = 413


class Unauthorized(RushesError):
    """Unauthorized"""

    code = "invalid_api_key"
    status_hint = 401


class InsufficientCredits(RushesError):
    """Insufficient credits"""

    code = "insufficient_credits"
    status_hint = 402


class Forbidden(RushesError):
    """This is not allowed for your account."""

    code = "forbidden"
    status_hint = 403


class MembershipRequired(Forbidden):
    """VIP membership required for this feature"""

    code = "membership_required"


class NotFound(RushesError):
    """Not found"""

    code = "not_found"
    status_hint = 404


class MethodNotAllowed(RushesError):
    """The method is not allowed on this path."""

    code = "method_not_allowed"
    status_hint = 405


class Gone(RushesError):
    """The file is kept no longer."""

    code = "gone"
    status_hint = 410


class RangeUnsatisfiable(RushesError):
    """The range lies outside the file."""

    code = "range_not_satisfiable"
    status_hint = 416

    size_bytes: int = 0
    """Of the whole file, which the client is told."""


class Conflict(RushesError):
    """The job is not in a state in which this can be done."""

    code = "conflict"
    status_hint = 409


class IdempotencyMismatch(RushesError):
    """This Idempotency-Key was used before, for another request."""

    code = "idempotency_key_reused"
    status_hint = 422


class QueueFull(RushesError):
    """Too many jobs are waiting; try again later."""

    code = "queue_full"
    status_hint = 429
    retryable = True


class RateLimited(RushesError):
    """Rate limit reached; try again later."""

    code = "rate_limit_exceeded"
    status_hint = 429
    retryable = True


class WaitTimeout(RushesError):
    """The video was not ready within the time limit; the job goes on."""

    code = "wait_timeout"
    status_hint = 504


class EngineUnavailable(RushesError):
    """No engine can serve this model at present."""

    code = "engine_unavailable"
    status_hint = 503


class RenderFailed(RushesError):
    """Video generation failed"""

    code = "render_failed"


class RenderExhausted(RenderFailed):
    """Video generation failed: not enough memory"""

    code = "render_exhausted"


class ServiceUnavailable(RushesError):
    """The service is not available at present; try again."""

    code = "service_unavailable"
    status_hint = 503
    retryable = True


class DiskFull(ServiceUnavailable):
    """There is no room on this server's disk; try again."""

    code = "disk_full"
