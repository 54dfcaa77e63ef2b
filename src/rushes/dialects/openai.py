"""OpenAI's Videos API, as its official SDKs speak it.

Spec: OpenAI's OpenAPI document 2.3.0 and its guide, as they stood before the shutdown of 2026-09-24.
Auth: `Authorization: Bearer sk-...`; Azure's `api-key` header too, and Azure's base address is `/openai/v1`.
Envelope: the Video object; errors as `{"error": {"message", "type", "param", "code"}}`.
Deviations (docs/dialects/openai.md): lengths of 10, 15 and 25 s and every size for every model; a reference image is
fitted to the size instead of refused; files are kept until they are deleted, so `expires_at` is null.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Final, Literal, TypeVar

import msgspec
from msgspec import UNSET
from starlette.responses import Response

from rushes.answers import ENGINE_HEADER, file_answer
from rushes.core.assets import PREVIEW_MEDIA_TYPE, AssetKind
from rushes.core.clock import unix_seconds
from rushes.core.drafts import Draft
from rushes.core.errors import (
    Conflict,
    ImageMismatch,
    InsufficientCredits,
    InvalidRequest,
    InvalidValue,
    NotFound,
    QueueFull,
    RateLimited,
    RushesError,
)
from rushes.core.identity import timed_hex
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import RemixMode
from rushes.dialects.base import CREATE_ERRORS, Body, Dialect, ErrorAnswer, Harmless, Operation
from rushes.dialects.call import Call, known_id
from rushes.dialects.fields import one_of
from rushes.dialects.forms import shown
from rushes.dialects.models import OPERATIONS as MODEL_LIST
from rushes.dialects.openai_batches import OPERATIONS as BATCHES
from rushes.dialects.openai_characters import OPERATIONS as CHARACTERS
from rushes.dialects.openai_drafts import to_draft, to_edit, to_extension, to_remix
from rushes.dialects.openai_files import OPERATIONS as FILES
from rushes.dialects.openai_messages import (
    LIST_LIMIT_MAX,
    PREVIEW,
    ContentQuery,
    CreateVideo,
    DeletedVideo,
    EditVideo,
    ErrorBody,
    ErrorDetail,
    ExtendVideo,
    ListQuery,
    RemixVideo,
    Video,
    VideoError,
    VideoList,
)
from rushes.dialects.openai_webhooks import OPERATIONS as WEBHOOKS

T = TypeVar("T", bound=Body)

POLL_AFTER_MS: Final = 500
"""`openai-poll-after-ms`: the SDKs' own default is 1000; a look-up here costs well under a millisecond."""
CACHE_SECONDS: Final = 3600
VERSION: Final = re.compile(r"[A-Za-z0-9._-]{0,40}")
"""Such as ``preview``, ``v1`` or ``2025-04-01-preview``; empty where there is none."""

STATUS: Final[dict[JobStatus, Literal["queued", "in_progress", "completed", "failed"]]] = {
    JobStatus.QUEUED: "queued",
    JobStatus.RUNNING: "in_progress",
    JobStatus.SUCCEEDED: "completed",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "failed",
}
CANCELED: Final = VideoError(code="canceled", message="The video was canceled.")


def from_job(job: Job) -> Video:
    error = VideoError(code=job.error.code, message=job.error.message) if job.error else None
    remix = job.request.remix
    return Video(
        id=job.id,
        model=job.request.model,
        status=STATUS[job.status],
        progress=job.progress_percent,
        created_at=unix_seconds(job.created_at),
        completed_at=unix_seconds(job.finished_at) if job.finished_at else None,
        expires_at=None,
        prompt=job.request.prompt,
        size=job.request.size,
        seconds=str(job.seconds),
        remixed_from_video_id=remix.job_id if remix and remix.mode is RemixMode.REMIX else None,
        error=CANCELED if job.status is JobStatus.CANCELED else error,
    )


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    kind = "invalid_request_error"
    if error.status_hint >= 500:
        kind = "server_error"
    elif isinstance(error, QueueFull | RateLimited):
        kind = "rate_limit_error"
    elif isinstance(error, InsufficientCredits):
        kind = "insufficient_quota"
    code = None if isinstance(error, ImageMismatch) else error.code  # as recorded
    detail = ErrorDetail(message=error.message, type=kind, param=error.param, code=code)
    return error.status_hint, ErrorBody(error=detail)


class AzureQuery(Body, kw_only=True):
    """What Azure's clients send with every request."""

    version: str = msgspec.field(default="", name="api-version")


def check_version(call: Call) -> None:
    """Raise InvalidValue for an `api-version` that is none.

    LiteLLM puts the rest of the path behind one that it is given: a remix would be a create, and a look-up a list.
    """
    if not call.request.scope["query_string"]:
        return
    version = call.query(AzureQuery).version
    if not VERSION.fullmatch(version):
        raise InvalidValue(
            f"Invalid value: '{shown(version)}'. A version of Azure's is a date or a word, such as 'preview'; what"
            " stands behind it belongs into the path.",
            param="api-version",
        )


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    return f"video_{timed_hex(now_ms, randomness)}"


def _makes(body: type[T], to_draft: Callable[[T, Call], Draft]) -> Callable[[Call], Awaitable[Response]]:
    """The handler of an operation that makes a job of ``body``."""

    async def make(call: Call) -> Response:
        job = await call.make(body, to_draft)
        return call.answer(from_job(job), job=job)

    return make


async def retrieve(call: Call) -> Response:
    job = await call.look_up(call.path("video_id"))
    headers = {} if job.status.is_terminal else {"openai-poll-after-ms": str(POLL_AFTER_MS)}
    video = from_job(job)
    if not call.options.is_strict:
        video.video_url = video.url = call.link(job, AssetKind.VIDEO) or UNSET
    return call.answer(video, job=job, headers=headers)


async def list_videos(call: Call) -> Response:
    query = call.query(ListQuery)
    if not 0 <= query.limit <= LIST_LIMIT_MAX:
        raise InvalidValue(f"Invalid value: '{query.limit}'. 0 to {LIST_LIMIT_MAX} are possible.", param="limit")
    page = await call.run(
        call.service.jobs.list,
        call.caller,
        after=None if query.after is None else known_id(query.after),
        limit=query.limit,
        descending=one_of(query.order, {"asc": False, "desc": True}, param="order"),
    )
    data = [from_job(job) for job in page.jobs]
    first, last = (data[0].id, data[-1].id) if data else (None, None)
    # A page of none has nothing to go on from, so it tells of no further page.
    return call.answer(VideoList(data=data, first_id=first, last_id=last, has_more=bool(data) and page.has_more))


async def delete(call: Call) -> Response:
    job = await call.run(call.service.jobs.delete, call.caller, known_id(call.path("video_id")))
    return call.answer(DeletedVideo(id=job.id))


async def content(call: Call) -> Response:
    variant = call.query(ContentQuery).variant
    if variant == PREVIEW and not call.is_strict:
        return await _preview(call)
    kind = one_of(variant, {kind.value: kind for kind in AssetKind}, param="variant")
    job = await call.look_up(call.path("video_id"))
    asset = job.asset(kind)
    if asset is None:
        raise InvalidRequest(f"The video is not ready to download; its status is '{STATUS[job.status]}'.")
    try:
        path = await call.run(call.service.blobs.local_path, asset.blob_key)
        return file_answer(
            path, asset, job_id=job.id, engine=job.engine, request_headers=call.headers, cache_seconds=CACHE_SECONDS
        )
    except FileNotFoundError:
        raise NotFound(f"No video with id '{job.id}' was found.") from None


async def _preview(call: Call) -> Response:
    """Not of OpenAI's API: a small picture that is replaced every few steps, and gone with the end of the job."""
    job, picture = await call.run(call.service.jobs.preview, call.caller, known_id(call.path("video_id")))
    headers = {ENGINE_HEADER: job.engine, "cache-control": "no-store", "x-content-type-options": "nosniff"}
    return Response(picture, media_type=PREVIEW_MEDIA_TYPE, headers=headers)


DIALECT: Final = Dialect(
    name="openai",
    title="OpenAI Videos",
    description="OpenAI's Videos API as its official SDKs for Python and Node speak it, in JSON and in forms. Set the"
    " SDK's base address to this server's `/v1`, or to `/openai/v1` as Azure's clients write it.",
    error_type=ErrorBody,
    render_error=render_error,
    mint_job_id=mint_job_id,
    answers_without_v1=True,
    check=check_version,
    other_prefixes=("/proxy/openai",),  # the nodes that come with ComfyUI call this below their --comfy-api-base
    tells_limits=True,
    empty_is_absent=True,
    operations=(
        Operation(
            name="create",
            method="POST",
            path="/v1/videos",
            handler=_makes(CreateVideo, to_draft),
            summary="Make a video",
            body=CreateVideo,
            takes_forms=True,
            file_fields=("input_reference",),
            file_lists=("input_reference",),
            harmless={
                "user": Harmless(why="Names an end user; the video does not depend on it."),
                "n": Harmless(why="One video a request.", only=(1,)),
                "stream": Harmless(why="Answers are not streamed.", only=(False,)),
            },
            refused={
                "seed": "Seeds cannot be chosen through this API.",
            },
            answer=Video,
            errors=(*CREATE_ERRORS, NotFound),
            creates=True,
            tells_engine=True,
            example={
                "model": "sora-2",
                "prompt": "A red fox walks through fresh snow at dawn",
                "size": "1280x720",
                "seconds": "4",
            },
        ),
        Operation(
            name="remix",
            method="POST",
            path="/v1/videos/{video_id}/remix",
            handler=_makes(RemixVideo, to_remix),
            summary="Make a finished video again, with what the prompt changes",
            body=RemixVideo,
            takes_forms=True,
            answer=Video,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={"prompt": "The same at night, in the rain"},
        ),
        Operation(
            name="edit",
            method="POST",
            path="/v1/videos/edits",
            handler=_makes(EditVideo, to_edit),
            summary="Make a finished video again, with what the prompt changes",
            body=EditVideo,
            takes_forms=True,
            file_fields=("video",),
            answer=Video,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={"prompt": "Make the fox white", "video": {"id": "VIDEO_ID"}},
        ),
        Operation(
            name="extend",
            method="POST",
            path="/v1/videos/extensions",
            handler=_makes(ExtendVideo, to_extension),
            summary="Let a finished video go on; the result is the whole",
            body=ExtendVideo,
            takes_forms=True,
            file_fields=("video",),
            answer=Video,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={"prompt": "The fox lies down and sleeps", "seconds": "4", "video": {"id": "VIDEO_ID"}},
        ),
        Operation(
            name="list",
            method="GET",
            path="/v1/videos",
            handler=list_videos,
            summary="List your videos",
            query=ListQuery,
            answer=VideoList,
            errors=(InvalidRequest, InvalidValue, NotFound),
        ),
        Operation(
            name="retrieve",
            method="GET",
            path="/v1/videos/{video_id}",
            handler=retrieve,
            summary="Look up a video",
            answer=Video,
            errors=(NotFound,),
            tells_engine=True,
        ),
        Operation(
            name="delete",
            method="DELETE",
            path="/v1/videos/{video_id}",
            handler=delete,
            summary="Delete a video and its files; one that is still being made is canceled",
            answer=DeletedVideo,
            errors=(NotFound,),
        ),
        Operation(
            name="content",
            method="GET",
            path="/v1/videos/{video_id}/content",
            handler=content,
            summary="Download the video, its thumbnail or its spritesheet",
            query=ContentQuery,
            media_types=tuple(kind.media_type for kind in AssetKind),
            errors=(InvalidRequest, InvalidValue, NotFound, Conflict),
            tells_engine=True,
        ),
        *MODEL_LIST,
        *CHARACTERS,
        *FILES,
        *BATCHES,
        *WEBHOOKS,
    ),
)
