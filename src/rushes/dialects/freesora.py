"""freesoragenerator.com: one call to make a video, one to ask for it, one for the credits.

Spec: seed 000 (create); the vendor's documentation (check-result, get-user-credits).
Auth: `Authorization: Bearer <sk- key or JWT>`.
Envelope: always HTTP 200, `{"code": 0, "message": "ok", "data": {...}}`; code -1, 401 or 403 says what went wrong in
the seed's own words, and what exactly stands in an extra key, `detail`.
Deviations (docs/dialects/freesora.md): where the seed is silent, 10 s at 720p upright; imageData wins over url.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, UnsetType
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.catalog import Size
from rushes.core.drafts import Draft, Source
from rushes.core.errors import (
    Conflict,
    Forbidden,
    InsufficientCredits,
    InvalidReference,
    InvalidRequest,
    MembershipRequired,
    NotFound,
    RushesError,
    Unauthorized,
    UnknownModel,
)
from rushes.core.identity import ulid
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind
from rushes.dialects.base import BODY_ERRORS, CREATE_ERRORS, Body, Dialect, ErrorAnswer, Operation, Wire
from rushes.dialects.call import Call
from rushes.dialects.fields import one_of
from rushes.dialects.references import character, source

MODELS: Final = ("sora-2", "sora-2-pro")
"""The seed's enum."""
SECONDS: Final = 10
"""The seed has no field for the length; the vendor's older documentation says 10."""
SIZES: Final[dict[str, Size]] = {"9:16": (720, 1280), "16:9": (1280, 720)}
OK: Final = 0
FAILED: Final = -1


class CharacterItem(Body, kw_only=True):
    """Someone to take over from another video."""

    url: Annotated[str, Meta(description="Direct link to the character's video, or a data URL.")]
    timestamps: Annotated[str, Meta(description='From when to when, in seconds, as "start,end"; one to three seconds.')]


class GenerateVideo(Body, kw_only=True, rename="camel"):
    """What to make a video of."""

    model: Annotated[str, Meta(description="The model.", extra_json_schema={"enum": list(MODELS)})]
    prompt: Annotated[str, Meta(description="Describes the video, in any language; at most 32,000 characters.")]
    image_data: Annotated[
        str, Meta(description="First frame, as a data URL that begins with data:image/*;base64,.")
    ] = ""
    url: Annotated[str, Meta(description="Address of the first frame (legacy); imageData wins over it.")] = ""
    aspect_ratio: Annotated[
        str, Meta(description="Upright or across, at 720p.", extra_json_schema={"enum": list(SIZES)})
    ] = "9:16"
    is_public: Annotated[bool, Meta(description="Whether others may see and remix the video.")] = True
    remix_target_id: Annotated[
        str, Meta(description="The video to go on from, by its result_pid or id (VIP only).")
    ] = ""
    characters: Annotated[tuple[CharacterItem, ...], Meta(description="At most two characters (VIP only).")] = ()


class CheckResult(Body, kw_only=True, rename="camel"):
    """Which video to ask for."""

    task_id: Annotated[str, Meta(description="The id that the create call answered with.")]


class Nothing(Body, kw_only=True):
    """No fields."""


class ErrorReason(Wire, kw_only=True):
    """What went wrong in detail; this key is our own."""

    code: Annotated[str, Meta(description="A stable word for programs.")]
    reason: str
    field: Annotated[str | None, Meta(description="The field that caused it.")]
    id: Annotated[str | UnsetType, Meta(description="A task to ask for.")] = UNSET


class ErrorBody(Wire, kw_only=True):
    """Something went wrong."""

    code: Annotated[int, Meta(description="-1, 401 or 403; 404 or 405 where no operation is.")]
    message: str
    detail: ErrorReason


class TaskIds(Wire, kw_only=True, rename="camel"):
    """The id of the task, under both names that clients read."""

    id: str
    task_id: str


class GenerateVideoResponse(Wire, kw_only=True):
    """The task was accepted and its credits are held."""

    code: int = OK
    message: str = "ok"
    data: TaskIds


class CharacterEcho(Wire, kw_only=True):
    """A character as it was asked for."""

    timestamps: str


class ResultMetadata(Wire, kw_only=True, rename="camel"):
    """What the task was asked to build on."""

    remix_target_id: str | None
    characters: list[CharacterEcho]


class TaskResult(Wire, kw_only=True):
    """Where the task stands."""

    status: Literal["pending", "running", "succeeded", "failed"]
    progress: Annotated[int, Meta(description="0 to 100, from the frames made.")]
    result_url: Annotated[str | None, Meta(description="The video; needs no credential, and expires.")]
    result_urls: list[str]
    thumbnail_url: str | None
    failure_reason: str
    error_message: str | None
    credits_refunded: Annotated[bool, Meta(description="Whether the held credits were given back.")]
    refund_trans_no: str | None
    result_pid: Annotated[str | None, Meta(description="What remixTargetId takes.")]
    result_pids: list[str]
    metadata: ResultMetadata


class CheckResultResponse(Wire, kw_only=True):
    """The answer to check-result."""

    code: int = OK
    message: str = "Success"
    data: TaskResult


class UserCredits(Wire, kw_only=True):
    """What the account may still spend."""

    left_credits: int
    is_vip: bool


class UserCreditsResponse(Wire, kw_only=True):
    """The answer to get-user-credits."""

    code: int = OK
    message: str = "ok"
    data: UserCredits


STATUS: Final[dict[JobStatus, Literal["pending", "running", "succeeded", "failed"]]] = {
    JobStatus.QUEUED: "pending",
    JobStatus.RUNNING: "running",
    JobStatus.SUCCEEDED: "succeeded",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "failed",
}


def to_draft(body: GenerateVideo, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue or InvalidReference."""
    return Draft(
        model=call.model(body.model, among=MODELS).name,
        prompt=body.prompt,
        seconds=SECONDS,
        size=one_of(body.aspect_ratio, SIZES, param="aspectRatio"),
        images=_images(body),
        characters=tuple(
            character(item.url, item.timestamps, param=f"characters[{n}].url", span_param=f"characters[{n}].timestamps")
            for n, item in enumerate(body.characters)
        ),
        remix_of=body.remix_target_id or None,
        remix_param="remixTargetId",
        is_public=body.is_public,
        size_param="aspectRatio",
        requires_vip=bool(body.remix_target_id or body.characters),
    )


def _images(body: GenerateVideo) -> tuple[Source, ...]:
    if body.image_data:
        if body.image_data[:11].lower() != "data:image/":
            raise InvalidReference("imageData begins with data:image/*;base64,.", param="imageData")
        return (source(body.image_data, ReferenceKind.IMAGE, param="imageData"),)
    return (source(body.url, ReferenceKind.IMAGE, param="url"),) if body.url else ()


def from_job(job: Job, call: Call) -> TaskResult:
    url = call.link(job, AssetKind.VIDEO)
    reason = job.error.message if job.error else None
    if job.status is JobStatus.CANCELED:
        reason = "The task was canceled."
    request = job.request
    return TaskResult(
        status=STATUS[job.status],
        progress=job.progress_percent,
        result_url=url,
        result_urls=[url] if url else [],
        thumbnail_url=call.link(job, AssetKind.THUMBNAIL),
        failure_reason=reason or "",
        error_message=reason,
        credits_refunded=job.status in (JobStatus.FAILED, JobStatus.CANCELED),
        refund_trans_no=None,
        result_pid=job.id if url else None,
        result_pids=[job.id] if url else [],
        metadata=ResultMetadata(
            remix_target_id=request.remix.job_id if request.remix else None,
            characters=[CharacterEcho(timestamps=f"{c.start_seconds:g},{c.end_seconds:g}") for c in request.characters],
        ),
    )


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    code, message = _words(error) if operation is not None else (error.status_hint, error.message)
    detail = ErrorReason(code=error.code, reason=error.message, field=error.param, id=error.job_id or UNSET)
    status = 200 if operation is not None else error.status_hint
    return status, ErrorBody(code=code, message=message, detail=detail)


def _words(error: RushesError) -> tuple[int, str]:
    """The seed's code and message for ``error``; its own message where the seed has none."""
    match error:
        case Unauthorized():
            return 401, "Unauthorized"
        case MembershipRequired():
            return 403, "VIP membership required for remix features"
        case Forbidden():
            return 403, error.message
        case InsufficientCredits():
            return FAILED, "Insufficient credits"
        case UnknownModel() | InvalidRequest(param="model"):
            return FAILED, "Invalid model parameter..."
        case InvalidReference(param=None) | InvalidRequest(param="imageData" | "url"):
            return FAILED, "Invalid image data format"
    if error.status_hint >= 500:
        return FAILED, "Video generation failed"
    return FAILED, error.message


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    return f"task_{ulid(now_ms, randomness[:10])}"


async def create(call: Call) -> Response:
    job = await call.make(GenerateVideo, to_draft)
    return call.answer(GenerateVideoResponse(data=TaskIds(id=job.id, task_id=job.id)), job=job)


async def check_result(call: Call) -> Response:
    body = await call.body(CheckResult)
    job = await call.job(body.task_id)
    return call.answer(CheckResultResponse(data=from_job(job, call)), job=job)


async def get_user_credits(call: Call) -> Response:
    await call.body(Nothing)
    account = call.caller.account
    data = UserCredits(left_credits=account.available, is_vip=account.is_vip(call.now()))
    return call.answer(UserCreditsResponse(data=data))


DIALECT: Final = Dialect(
    name="freesora",
    title="freesoragenerator.com",
    description="The API of freesoragenerator.com. Every answer has HTTP status 200; `code` is 0 for success, and"
    " `detail` says what exactly went wrong.",
    error_type=ErrorBody,
    render_error=render_error,
    mint_job_id=mint_job_id,
    operations=(
        Operation(
            name="create",
            method="POST",
            path="/api/v1/video/sora-pro",
            handler=create,
            summary="Make a video of a prompt, or of a prompt and an image",
            body=GenerateVideo,
            answer=GenerateVideoResponse,
            errors=(*CREATE_ERRORS, MembershipRequired, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={
                "model": "sora-2",
                "prompt": "A cinematic shot of a futuristic city at sunset, captured in 4K.",
                "aspectRatio": "9:16",
            },
        ),
        Operation(
            name="check_result",
            method="POST",
            path="/api/video-generations/check-result",
            handler=check_result,
            summary="Look up a task",
            body=CheckResult,
            answer=CheckResultResponse,
            errors=(*BODY_ERRORS, NotFound),
            tells_engine=True,
            example={"taskId": "task_01k9009g8ef1esae6388chgcpx"},
        ),
        Operation(
            name="get_user_credits",
            method="POST",
            path="/api/get-user-credits",
            handler=get_user_credits,
            summary="Ask for the credits left, and for the membership",
            body=Nothing,
            body_may_be_empty=True,
            answer=UserCreditsResponse,
            errors=BODY_ERRORS,
            example={},
        ),
    ),
)
