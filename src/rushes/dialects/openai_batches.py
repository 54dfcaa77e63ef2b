"""OpenAI's Batch API for videos: a file of creates, worked through within a day.

Spec: OpenAI's `/batches` and its guide, final version. Part of the dialect `openai`; lines are read in `openai_lines`.
Deviations (docs/dialects/openai.md): `/v1/videos` is the only endpoint.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import Meta
from starlette.responses import Response

from rushes.core.batches import LINES_MAX, Batch, BatchStatus
from rushes.core.clock import unix_seconds
from rushes.core.errors import Conflict, InvalidRequest, InvalidValue, NotFound
from rushes.dialects.base import BODY_ERRORS, Body, Nothing, Operation, Wire
from rushes.dialects.call import Call, known_id
from rushes.dialects.fields import one_of
from rushes.dialects.openai_files import ExpiresAfter, kept_seconds

ENDPOINT: Final = "/v1/videos"
WINDOW: Final = "24h"
LIST_LIMIT_MAX: Final = 100


class CreateBatch(Body, kw_only=True):
    """A file to work through."""

    input_file_id: Annotated[
        str, Meta(description=f"A file of the purpose `batch` with at most {LINES_MAX} lines, each a create in JSON.")
    ]
    endpoint: Annotated[str, Meta(description="What the lines ask for.", extra_json_schema={"enum": [ENDPOINT]})]
    completion_window: Annotated[
        str, Meta(description="What is not made by then is expired.", extra_json_schema={"enum": [WINDOW]})
    ]
    metadata: Annotated[dict[str, str] | None, Meta(description="At most 16 pairs of texts of your own.")] = None
    output_expires_after: Annotated[
        ExpiresAfter | None,
        Meta(description="How long the files that it makes are kept, counted from when each is made."),
    ] = None


class BatchesQuery(Body, kw_only=True):
    """Which page of the list."""

    after: Annotated[str | None, Meta(description="The id that the page begins behind.")] = None
    limit: Annotated[int, Meta(description=f"1 to {LIST_LIMIT_MAX} batches.")] = 20


class BatchError(Wire, kw_only=True):
    """A mistake in the file."""

    code: str
    message: str
    line: int | None
    param: str | None


class BatchErrors(Wire, kw_only=True):
    """Every mistake in the file."""

    object: Literal["list"] = "list"
    data: list[BatchError]


class RequestCounts(Wire, kw_only=True):
    """How far a batch has come."""

    total: int
    completed: int
    failed: int


class BatchObject(Wire, kw_only=True):
    """A file that is worked through. Times are Unix times in seconds."""

    id: str
    object: Literal["batch"] = "batch"
    endpoint: str
    errors: BatchErrors | None
    input_file_id: str
    completion_window: str = WINDOW
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    output_file_id: Annotated[str | None, Meta(description="Lines whose videos were made.")]
    error_file_id: Annotated[str | None, Meta(description="Lines that were refused, failed or not begun.")]
    created_at: int
    in_progress_at: int | None
    expires_at: int
    finalizing_at: int | None
    completed_at: int | None
    failed_at: int | None
    expired_at: int | None
    cancelling_at: int | None
    cancelled_at: int | None
    request_counts: RequestCounts
    metadata: dict[str, str] | None


class BatchList(Wire, kw_only=True):
    """A page of batches."""

    object: Literal["list"] = "list"
    data: list[BatchObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


def from_batch(batch: Batch) -> BatchObject:
    def at(status: BatchStatus) -> int | None:
        return batch.moments.get(status.value)

    errors = [
        BatchError(code=error.code, message=error.message, line=error.line, param=error.param) for error in batch.errors
    ]
    return BatchObject(
        id=batch.id,
        endpoint=batch.endpoint,
        errors=BatchErrors(data=errors) if errors else None,
        input_file_id=batch.input_file_id,
        status=batch.status.value,
        output_file_id=batch.output_file_id,
        error_file_id=batch.error_file_id,
        created_at=unix_seconds(batch.created_at),
        in_progress_at=at(BatchStatus.IN_PROGRESS),
        expires_at=unix_seconds(batch.expires_at),
        finalizing_at=at(BatchStatus.FINALIZING),
        completed_at=at(BatchStatus.COMPLETED),
        failed_at=at(BatchStatus.FAILED),
        expired_at=at(BatchStatus.EXPIRED),
        cancelling_at=at(BatchStatus.CANCELLING),
        cancelled_at=at(BatchStatus.CANCELLED),
        request_counts=RequestCounts(total=batch.total, completed=batch.completed, failed=batch.failed),
        metadata=None if batch.metadata is None else dict(batch.metadata),
    )


async def create(call: Call) -> Response:
    body = await call.body(CreateBatch)
    one_of(body.endpoint, {ENDPOINT: ENDPOINT}, param="endpoint")
    one_of(body.completion_window, {WINDOW: WINDOW}, param="completion_window")
    made = await call.run(
        call.service.batches.create,
        call.caller,
        endpoint=body.endpoint,
        input_file_id=known_id(body.input_file_id),
        metadata=body.metadata,
        output_seconds=kept_seconds(body.output_expires_after, param="output_expires_after"),
    )
    return call.answer(from_batch(made))


async def retrieve(call: Call) -> Response:
    batch = await call.run(call.service.batches.get, call.caller, known_id(call.path("batch_id")))
    return call.answer(from_batch(batch))


async def list_batches(call: Call) -> Response:
    query = call.query(BatchesQuery)
    if not 1 <= query.limit <= LIST_LIMIT_MAX:
        raise InvalidValue(f"Invalid value: '{query.limit}'. 1 to {LIST_LIMIT_MAX} are possible.", param="limit")
    after = None if query.after is None else known_id(query.after)
    page = await call.run(call.service.batches.page, call.caller, after=after, limit=query.limit)
    data = [from_batch(batch) for batch in page.batches]
    first, last = (data[0].id, data[-1].id) if data else (None, None)
    return call.answer(BatchList(data=data, first_id=first, last_id=last, has_more=page.has_more))


async def cancel(call: Call) -> Response:
    await call.body(Nothing)
    batch = await call.run(call.service.batches.cancel, call.caller, known_id(call.path("batch_id")))
    return call.answer(from_batch(batch))


OPERATIONS: Final = (
    Operation(
        name="create_batch", method="POST", path="/v1/batches", handler=create,
        summary="Make many videos, from a file of requests", body=CreateBatch, keeps_empty=True,
        answer=BatchObject, errors=(*BODY_ERRORS, InvalidValue, NotFound),
        example={"input_file_id": "FILE_ID", "endpoint": ENDPOINT, "completion_window": WINDOW},
    ),
    Operation(
        name="list_batches", method="GET", path="/v1/batches", handler=list_batches, summary="List your batches",
        query=BatchesQuery, answer=BatchList, errors=(InvalidRequest, InvalidValue, NotFound),
    ),
    Operation(
        name="retrieve_batch", method="GET", path="/v1/batches/{batch_id}", handler=retrieve,
        summary="Look up a batch", answer=BatchObject, errors=(NotFound,),
    ),
    Operation(
        name="cancel_batch", method="POST", path="/v1/batches/{batch_id}/cancel", handler=cancel,
        summary="End a batch; what is being made is canceled, what is made stays", body=Nothing,
        body_may_be_empty=True, answer=BatchObject, errors=(*BODY_ERRORS, NotFound, Conflict), example={},
    ),
)  # fmt: skip
