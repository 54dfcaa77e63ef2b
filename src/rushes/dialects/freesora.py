"""freesoragenerator.com: one call to make a video, one to ask for it, one for the credits.

Spec: seed 000 (create); the vendor's documentation (check-result, get-user-credits).
Auth: `Authorization: Bearer <sk- key or JWT>`.
Envelope: always HTTP 200, `{"code": 0, "message": "ok", "data": {...}}`; code -1, 401 or 403 says what went wrong in
the seed's own words, and what exactly stands in an extra key, `detail`.
The fields and models of the vendor's newer generation are taken at the same addresses.
Deviations (docs/dialects/freesora.md): where the seed is silent, 10 s at 720p upright; imageData wins over url; a length
that the model has not is refused.
"""

from __future__ import annotations

from typing import Final, Literal

from msgspec import UNSET
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.drafts import Draft, SizeRule, Source, resolve_size
from rushes.core.errors import (
    Conflict,
    Forbidden,
    InsufficientCredits,
    InvalidReference,
    InvalidRequest,
    InvalidValue,
    MembershipRequired,
    NotFound,
    RushesError,
    Unauthorized,
    UnknownModel,
)
from rushes.core.identity import ulid
from rushes.core.jobs import Job, JobStatus
from rushes.core.ledger import EntryKind
from rushes.core.requests import ReferenceKind, WatermarkWish
from rushes.dialects import storyboards
from rushes.dialects.base import BODY_ERRORS, CREATE_ERRORS, Dialect, ErrorAnswer, Operation
from rushes.dialects.call import Call
from rushes.dialects.endings import why_not
from rushes.dialects.fields import one_of, seconds_of
from rushes.dialects.freesora_messages import (
    ASPECTS,
    FAILED,
    LENGTHS,
    MODELS,
    NEWER_MODELS,
    SECONDS,
    SIDES_PX,
    CharacterEcho,
    CheckResult,
    CheckResultResponse,
    ErrorBody,
    ErrorReason,
    GenerateVideo,
    GenerateVideoResponse,
    Nothing,
    ResultMetadata,
    TaskIds,
    TaskResult,
    UserCredits,
    UserCreditsResponse,
)
from rushes.dialects.references import characters, source

STATUS: Final[dict[JobStatus, Literal["pending", "running", "succeeded", "failed"]]] = {
    JobStatus.QUEUED: "pending",
    JobStatus.RUNNING: "running",
    JobStatus.SUCCEEDED: "succeeded",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "failed",
}


def to_draft(body: GenerateVideo, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidRequest or InvalidReference."""
    model = call.model(body.model, among=MODELS)
    images = _images(body)
    if model.needs_image and not images:
        raise InvalidRequest("Missing required parameter: 'imageUrl'.", param="imageUrl")
    default_aspect = "landscape" if body.model in NEWER_MODELS else "9:16"
    side_px = one_of(body.size, SIDES_PX, param="size")
    if body.size != "standard" and "-pro" not in body.model:
        raise InvalidValue(
            "Invalid value: 'high'. Supported values are: 'standard'; 'high' is for pro models.", param="size"
        )
    seconds = _seconds(body)
    is_portrait = one_of(body.aspect_ratio or default_aspect, ASPECTS, param="aspectRatio")
    return Draft(
        model=model.name,
        prompt=_prompt(body, seconds),
        seconds=seconds,
        size=resolve_size(SizeRule(portrait=is_portrait, short_side_px=side_px), None),
        images=images,
        characters=characters(body.characters, param="characters"),
        remix_of=body.remix_target_id or None,
        remix_param="remixTargetId",
        is_public=body.is_public,
        watermark_wish=WatermarkWish.INSIST_CLEAN if body.remove_watermark else WatermarkWish.PREFER_CLEAN,
        watermark_param="removeWatermark",
        prompt_param="shots" if body.shots else "prompt",
        size_param="aspectRatio",
        seconds_param="nFrames",
        requires_vip=bool(body.remix_target_id or body.characters),
    )


def _seconds(body: GenerateVideo) -> int:
    allowed = [n for n in LENGTHS if body.model == storyboards.MODEL or n < 25]
    said = {
        param: seconds_of(value, param=param, among=allowed)
        for param, value in (("nFrames", body.n_frames), ("duration", body.duration))
        if value is not None
    }
    if len(set(said.values())) > 1:
        raise InvalidRequest("'nFrames' and 'duration' contradict each other.", param="duration")
    return next(iter(said.values()), SECONDS)


def _prompt(body: GenerateVideo, seconds: int) -> str:
    """The prompt, and the shots as the lines of a storyboard of ``seconds``."""
    if not body.shots:
        if body.prompt == "":
            param = "shots" if body.model == storyboards.MODEL else "prompt"
            raise InvalidRequest(f"Missing required parameter: '{param}'.", param=param)
        return body.prompt
    if body.model != storyboards.MODEL:
        raise InvalidValue(f"Shots are for the model '{storyboards.MODEL}'.", param="shots")
    return storyboards.prompt_of(body.shots, body.prompt, seconds=seconds, param="shots")


def _images(body: GenerateVideo) -> tuple[Source, ...]:
    if body.image_data:
        if body.image_data[:11].lower() != "data:image/":
            raise InvalidReference("imageData begins with data:image/*;base64,.", param="imageData")
        return (source(body.image_data, ReferenceKind.IMAGE, param="imageData"),)
    if body.image_url:
        return (source(body.image_url, ReferenceKind.IMAGE, param="imageUrl"),)
    return (source(body.url, ReferenceKind.IMAGE, param="url"),) if body.url else ()


def from_job(job: Job, call: Call, *, refund: str | None = None) -> TaskResult:
    """``refund`` names the entry of the ledger that gave the credits back."""
    url = call.link(job, AssetKind.VIDEO)
    error = why_not(job)
    reason = error.message if error else None
    request = job.request
    return TaskResult(
        status=STATUS[job.status],
        progress=job.progress_percent,
        result_url=url,
        result_urls=[url] if url else [],
        thumbnail_url=call.link(job, AssetKind.THUMBNAIL),
        failure_reason=reason or "",
        error_message=reason,
        credits_refunded=refund is not None,
        refund_trans_no=refund,
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
        case InvalidReference(param=None) | InvalidRequest(param="imageData" | "imageUrl" | "url"):
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
    refund = await call.run(refund_of, job, call)
    return call.answer(CheckResultResponse(data=from_job(job, call, refund=refund)), job=job)


def refund_of(job: Job, call: Call) -> str | None:
    """The number of the entry that gave the held credits of a job back."""
    if job.status not in (JobStatus.FAILED, JobStatus.CANCELED):
        return None
    _, entries = call.service.jobs.inspect(job.id)
    return next((f"refund_{entry.id}" for entry in entries if entry.kind is EntryKind.RELEASE), None)


async def get_user_credits(call: Call) -> Response:
    await call.body(Nothing)
    left = await call.run(call.service.accounts.credits_left, call.caller)
    data = UserCredits(left_credits=left, is_vip=call.caller.account.is_vip(call.now()))
    return call.answer(UserCreditsResponse(data=data))


DIALECT: Final = Dialect(
    name="freesora",
    title="freesoragenerator.com",
    description="The API of freesoragenerator.com. Every answer has HTTP status 200; `code` is 0 for success, and"
    " `detail` says what exactly went wrong.",
    error_type=ErrorBody,
    render_error=render_error,
    mint_job_id=mint_job_id,
    empty_is_absent=True,
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
            name="create_older",
            method="POST",
            path="/api/v1/video/sora-video",
            handler=create,
            summary="Make a video, at the older address",
            body=GenerateVideo,
            answer=GenerateVideoResponse,
            errors=(*CREATE_ERRORS, MembershipRequired, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={"model": "sora-2", "prompt": "A fox in the snow", "aspectRatio": "9:16", "duration": 10},
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
