"""Errors as the Chinese relays send them, in both of their shapes and both languages; shared by their dialects.

Nothing here is raised. `{"error": {...}}` is what one-api relays answer, `{"code", "message", "data": null}` new-api's
own tasks; clients read one or the other. A task that goes on although its call failed is named in both languages.
"""

from __future__ import annotations

from typing import Any, Final

from msgspec import Meta

from rushes.core.errors import ModerationBlocked, NotFound, RenderFailed, RushesError
from rushes.dialects.base import ErrorAnswer, Operation, Wire
from rushes.dialects.chinese import OTHER, PATH, TASK, in_chinese

TASK_PARAMS: Final = frozenset(("video_id", "from_task", "character_from_task", "messages", "remix_target_id"))
"""Fields that name a task; any other field of a request names a character, a file or an image."""
NO_TASKS: Final = frozenset(("model", "retrieve_character"))
"""Operations that look something else up."""


def text(english: str, chinese: str, **schema: Any) -> Meta:
    """A description in both languages of the two seeds."""
    return Meta(description=english, extra_json_schema={"x-description-zh": chinese, **schema})


class ErrorDetail(Wire, kw_only=True):
    """Why, in two languages."""

    message: str
    message_zh: str
    type: str
    code: str
    param: str | None


class ErrorBody(Wire, kw_only=True):
    """What went wrong, in both shapes that the relays send."""

    error: ErrorDetail
    code: str
    message: str
    data: None = None


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    is_task = isinstance(error, NotFound) and operation is not None and _is_task(error, operation)
    code = "task_not_exist" if is_task else error.code
    kind = "server_error" if error.status_hint >= 500 else "invalid_request_error"
    message = error.message
    if error.job_id and not isinstance(error, RenderFailed | ModerationBlocked):
        message = f"{message} Ask for it as task {error.job_id}."
    detail = ErrorDetail(
        message=message,
        message_zh=in_chinese(error, missing=PATH if operation is None else TASK if is_task else OTHER),
        type=kind,
        code=code,
        param=error.param,
    )
    return error.status_hint, ErrorBody(error=detail, code=code, message=message)


def _is_task(error: NotFound, operation: Operation) -> bool:
    """Whether it is a task that was not found."""
    return operation.name not in NO_TASKS if error.param is None else error.param in TASK_PARAMS
