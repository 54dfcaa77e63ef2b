"""onerouter.pro (now Infron): a video in one call, which answers when the video exists.

Spec: seeds 002 (text-to-video) and 003 (image-to-video); the vendor's asynchronous task look-up beside them.
Auth: `Authorization: sk-...`, the raw key; `Bearer sk-...` too.
Envelope: `{"data": [...], "created"}`; errors as `{"error": {"message", "type", "param", "code"}}` with an integer
code, the HTTP status.
Deviations (docs/dialects/onerouter.md): `task_id` at top level beside the seed's keys; a wait beyond the operator's
limit is a 504 that names the task, which goes on; who does not want to wait says so by the path or by a header.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, UnsetType
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.catalog import Size
from rushes.core.clock import unix_seconds
from rushes.core.drafts import Draft, SizeRule, resolve_size
from rushes.core.errors import (
    Conflict,
    InvalidRequest,
    ModerationBlocked,
    NotFound,
    RateLimited,
    RenderFailed,
    RushesError,
    UnknownModel,
    UnsupportedField,
    WaitTimeout,
)
from rushes.core.identity import timed_hex
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind
from rushes.dialects.base import CREATE_ERRORS, Body, Dialect, ErrorAnswer, Harmless, Operation, Wire
from rushes.dialects.call import Call, known_id
from rushes.dialects.endings import failure
from rushes.dialects.fields import one_of, seconds_of
from rushes.dialects.forms import shown
from rushes.dialects.models import OPERATIONS as MODEL_LIST
from rushes.dialects.references import source

MODELS: Final = (
    "sora-2-pro-text-to-video",
    "sora-2-pro-image-to-video",
    "sora-2-text-to-video",
    "sora-2-image-to-video",
    "sora-2",
    "sora-2-pro",
)
"""A base model makes a video of the prompt, or of the image where there is one."""
EDIT_MODEL: Final = "sora-2-video-to-video"
SHORT_SIDES_PX: Final = {"720p": 720, "1080p": 1080}
ORIENTATIONS: Final = {"16:9": False, "9:16": True}
DURATIONS: Final = (4, 8, 12)
AUTO: Final = "auto"
UNPROCESSABLE: Final = 422
CREDITS_PER_DOLLAR: Final = 100
"""One credit stands for one US cent, as the catalog says."""


class GenerateVideo(Body, kw_only=True):
    """What to make a video of."""

    model: Annotated[str, Meta(description="The model.", extra_json_schema={"enum": [*MODELS, EDIT_MODEL]})]
    prompt: Annotated[str, Meta(description="Describes the video, in any language; at most 32,000 characters.")]
    resolution: Annotated[
        str | None,
        Meta(
            description="Text-to-video: 1080p by default. Image-to-video: auto by default, which is 720p unless the"
            " short side of the image has 1080 pixels or more.",
            extra_json_schema={"enum": [AUTO, *SHORT_SIDES_PX, None]},
        ),
    ] = None
    aspect_ratio: Annotated[
        str | None,
        Meta(
            description="Text-to-video: 16:9 by default. Image-to-video: auto by default, the nearest to the image.",
            extra_json_schema={"enum": [AUTO, *ORIENTATIONS, None]},
        ),
    ] = None
    duration: Annotated[
        str | int | None,
        Meta(
            description="Seconds, 4 by default.", extra_json_schema={"enum": [*map(str, DURATIONS), *DURATIONS, None]}
        ),
    ] = None
    image_url: Annotated[
        str, Meta(description="Image-to-video: address of the image that the video begins with, or a data URL.")
    ] = ""
    video_id: Annotated[
        str, Meta(description="Video-to-video: a finished video to make again with what the prompt changes.")
    ] = ""
    output_format: Annotated[
        str, Meta(description="How the video is handed over.", extra_json_schema={"enum": ["url"]})
    ] = "url"


class EditVideo(Body, kw_only=True):
    """What to change, and in which video."""

    model: Annotated[str, Meta(description="The model.", extra_json_schema={"enum": [EDIT_MODEL]})]
    video_id: Annotated[str, Meta(description="A finished video of yours, or a public one, by its `video_id`.")]
    prompt: Annotated[str, Meta(description="What is to be different; what it does not name stays as it is.")]
    output_format: Annotated[
        str, Meta(description="How the video is handed over.", extra_json_schema={"enum": ["url"]})
    ] = "url"


class GeneratedVideo(Wire, kw_only=True):
    """A finished video."""

    url: Annotated[str, Meta(description="The video; needs no credential, and expires.")]
    revised_prompt: str
    video_id: str


class Generation(Wire, kw_only=True):
    """The video exists."""

    data: list[GeneratedVideo]
    created: Annotated[int, Meta(description="Unix time in seconds at which it was finished.")]
    task_id: Annotated[str, Meta(description="The id again; this key is not in the seed.")]


class SubmittedTask(Wire, kw_only=True):
    """The id of a task."""

    task_id: str


class Submission(Wire, kw_only=True):
    """The task was accepted and its credits are held; ask for it with its id."""

    data: SubmittedTask
    task_id: Annotated[str, Meta(description="The id again.")]
    created: Annotated[int, Meta(description="Unix time in seconds.")]


class TaskUrls(Wire, kw_only=True):
    video: str | UnsetType = UNSET


class TaskCost(Wire, kw_only=True):
    """What was charged; nothing for a task that failed."""

    total_cost: Annotated[float, Meta(description="In US dollars, 100 credits each.")]


class TaskData(Wire, kw_only=True):
    """Where a task stands."""

    task_id: str
    status: Literal["running", "completed", "failed"]
    progress: Annotated[int, Meta(description="0 to 100, from the frames made.")]
    fail_reason: str
    urls: TaskUrls
    video_url: str | None
    outputs: list[str]
    cost: TaskCost


class TaskAnswer(Wire, kw_only=True):
    """The answer to a look-up."""

    data: TaskData


class ErrorDetail(Wire, kw_only=True):
    message: str
    type: str
    param: str
    code: Annotated[int, Meta(description="The HTTP status.")]
    task_id: Annotated[str | UnsetType, Meta(description="A task to ask for.")] = UNSET


class ErrorBody(Wire, kw_only=True):
    """What went wrong."""

    error: ErrorDetail


STATUS: Final[dict[JobStatus, Literal["running", "completed", "failed"]]] = {
    JobStatus.QUEUED: "running",
    JobStatus.RUNNING: "running",
    JobStatus.SUCCEEDED: "completed",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "failed",
}
"""Clients know no word for a task that waits, and keep asking on `running` alone."""


def to_draft(body: GenerateVideo, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidRequest, UnsupportedField, InvalidReference or NotFound."""
    if body.model == EDIT_MODEL:
        return _to_edit_here(body, call)
    if body.video_id:
        raise UnsupportedField(f"'video_id' is for the model '{EDIT_MODEL}'.", param="video_id")
    model = call.model(body.model, among=MODELS, besides=(EDIT_MODEL,))
    one_of(body.output_format, {"url": None}, param="output_format")
    is_of_image = model.needs_image or (model.takes_image and bool(body.image_url))
    if model.needs_image and not body.image_url:
        raise InvalidRequest("Missing required parameter: 'image_url'.", param="image_url")
    return Draft(
        model=model.name,
        prompt=body.prompt,
        seconds=seconds_of("4" if body.duration is None else body.duration, param="duration", among=DURATIONS),
        size=_size(body, is_of_image),
        images=(source(body.image_url, ReferenceKind.IMAGE, param="image_url"),) if body.image_url else (),
        size_param="resolution",
        seconds_param="duration",
    )


def _to_edit_here(body: GenerateVideo, call: Call) -> Draft:
    """An edit, sent where videos are made, as Infron's newer clients send it."""
    if not body.video_id:
        raise InvalidRequest("Missing required parameter: 'video_id'.", param="video_id")
    for name in ("resolution", "aspect_ratio", "duration", "image_url"):
        if getattr(body, name):
            raise UnsupportedField(f"'{name}' is that of the video that is changed.", param=name)
    edit = EditVideo(model=body.model, video_id=body.video_id, prompt=body.prompt, output_format=body.output_format)
    return to_edit(edit, call)


def to_edit(body: EditVideo, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue or NotFound."""
    if body.model != EDIT_MODEL:
        raise UnknownModel(
            f"The model '{shown(body.model)}' does not exist here. Supported values are: '{EDIT_MODEL}'.", param="model"
        )
    one_of(body.output_format, {"url": None}, param="output_format")
    return Draft(
        model=None,
        prompt=body.prompt,
        seconds=None,
        size=None,
        remix_of=known_id(body.video_id, param="video_id"),
        remix_param="video_id",
    )


def _size(body: GenerateVideo, is_of_image: bool) -> Size | SizeRule:
    resolution, aspect = body.resolution or "1080p", body.aspect_ratio or "16:9"
    if not is_of_image:
        short_px = one_of(resolution, SHORT_SIDES_PX, param="resolution")
        is_portrait = one_of(aspect, ORIENTATIONS, param="aspect_ratio")
        return resolve_size(SizeRule(portrait=is_portrait, short_side_px=short_px), None)
    return SizeRule(
        short_side_px=one_of(body.resolution or AUTO, {AUTO: None, **SHORT_SIDES_PX}, param="resolution"),
        portrait=one_of(body.aspect_ratio or AUTO, {AUTO: None, **ORIENTATIONS}, param="aspect_ratio"),
    )


def generation(job: Job, url: str) -> Generation:
    prompt = job.details.get("revised_prompt")
    video = GeneratedVideo(url=url, revised_prompt=prompt if isinstance(prompt, str) else "", video_id=job.id)
    return Generation(data=[video], created=unix_seconds(job.finished_at or job.updated_at), task_id=job.id)


def from_job(job: Job, call: Call) -> TaskData:
    url = call.link(job, AssetKind.VIDEO)
    is_charged = job.status is JobStatus.SUCCEEDED
    return TaskData(
        task_id=job.id,
        status=STATUS[job.status],
        progress=job.progress_percent,
        fail_reason=failure(job).message if STATUS[job.status] == "failed" else "",
        urls=TaskUrls(video=url or UNSET),
        video_url=url,
        outputs=[url] if url else [],
        cost=TaskCost(total_cost=job.price_credits / CREDITS_PER_DOLLAR if is_charged else 0.0),
    )


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    message = error.message
    if error.job_id and not isinstance(error, RenderFailed | ModerationBlocked):
        message = f"{message} Ask for it with GET /v1/videos/tasks/{error.job_id}."
    status = error.status_hint
    kind = "server_error" if status >= 500 else "invalid_request_error"
    if isinstance(error, ModerationBlocked):
        status, kind = UNPROCESSABLE, "content_policy_violation"  # as Infron's documentation shows
    elif isinstance(error, RateLimited):
        kind = "rate_limit_error"
    detail = ErrorDetail(
        message=message, type=kind, param=error.param or "", code=status, task_id=error.job_id or UNSET
    )
    return status, ErrorBody(error=detail)


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    return f"video_{timed_hex(now_ms, randomness)}"


async def create(call: Call) -> Response:
    return await _answered(call, await call.make(GenerateVideo, to_draft))


async def edit(call: Call) -> Response:
    return await _answered(call, await call.make(EditVideo, to_edit))


async def submit(call: Call) -> Response:
    return submitted(call, await call.make(GenerateVideo, to_draft))


async def submit_edit(call: Call) -> Response:
    return submitted(call, await call.make(EditVideo, to_edit))


def submitted(call: Call, job: Job) -> Response:
    message = Submission(data=SubmittedTask(task_id=job.id), task_id=job.id, created=unix_seconds(job.created_at))
    return call.answer(message, job=job)


async def _answered(call: Call, job: Job) -> Response:
    """The video when it exists; the id of its task at once for a client that prefers not to wait (RFC 7240)."""
    lines = call.request.headers.getlist("prefer")
    wishes = {wish.partition(";")[0].strip().lower() for line in lines for wish in line.split(",")}
    if "respond-async" in wishes:
        response = submitted(call, job)
        response.headers["preference-applied"] = "respond-async"
        return response
    job = await call.until_ended(job.id)
    url = call.link(job, AssetKind.VIDEO)
    if url is None:
        raise failure(job)
    return call.answer(generation(job, url), job=job)


async def task(call: Call) -> Response:
    job = await call.job(call.path("task_id"))
    return call.answer(TaskAnswer(data=from_job(job, call)), job=job)


HARMLESS: Final = {
    "user": Harmless(why="Names an end user; the video does not depend on it."),
    "n": Harmless(why="One video a request.", only=(1,)),
}
EDIT_EXAMPLE: Final = {"model": EDIT_MODEL, "video_id": "VIDEO_ID", "prompt": "Make it night", "output_format": "url"}

DIALECT: Final = Dialect(
    name="onerouter",
    title="OneRouter",
    description="The video API of onerouter.pro, now Infron. A create call is held open until the video exists; below"
    " `/async`, or with the header `Prefer: respond-async`, it answers with the id of a task to ask for.",
    error_type=ErrorBody,
    render_error=render_error,
    mint_job_id=mint_job_id,
    empty_is_absent=True,
    operations=(
        Operation(
            name="create",
            method="POST",
            path="/v1/videos/generations",
            handler=create,
            summary="Make a video of a prompt or of an image, and wait for it",
            body=GenerateVideo,
            harmless=HARMLESS,
            answer=Generation,
            errors=(*CREATE_ERRORS, NotFound, Conflict, RenderFailed, WaitTimeout),
            creates=True,
            tells_engine=True,
            example={
                "model": "sora-2-pro-text-to-video",
                "prompt": "A cute baby sea otter.",
                "resolution": "1080p",
                "aspect_ratio": "16:9",
                "duration": "4",
                "output_format": "url",
            },
        ),
        Operation(
            name="edit",
            method="POST",
            path="/v1/videos/edits",
            handler=edit,
            summary="Make a finished video again with what the prompt changes, and wait for it",
            body=EditVideo,
            harmless=HARMLESS,
            answer=Generation,
            errors=(*CREATE_ERRORS, NotFound, Conflict, RenderFailed, WaitTimeout),
            creates=True,
            tells_engine=True,
            example=EDIT_EXAMPLE,
        ),
        Operation(
            name="submit",
            method="POST",
            path="/async/v1/videos/generations",
            handler=submit,
            summary="Make a video of a prompt or of an image, and answer at once",
            body=GenerateVideo,
            harmless=HARMLESS,
            answer=Submission,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={"model": "sora-2", "prompt": "A cute baby sea otter.", "resolution": "720p"},
        ),
        Operation(
            name="submit_edit",
            method="POST",
            path="/async/v1/videos/edits",
            handler=submit_edit,
            summary="Make a finished video again with what the prompt changes, and answer at once",
            body=EditVideo,
            harmless=HARMLESS,
            answer=Submission,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example=EDIT_EXAMPLE,
        ),
        *(
            Operation(
                name=name,
                method="GET",
                path=f"{prefix}/v1/videos/tasks/{{task_id}}",
                handler=task,
                summary="Look up a task, such as one whose create call was cut off",
                answer=TaskAnswer,
                errors=(NotFound,),
                tells_engine=True,
            )
            for name, prefix in (("task", ""), ("submitted_task", "/async"))
        ),
        *MODEL_LIST,
    ),
)
