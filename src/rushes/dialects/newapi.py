"""new-api's own `/v1/video/generations`.

Spec: new-api's data types and task words. Auth: `Authorization: Bearer sk-...`.
Envelope: the task at submit; a look-up wraps it in `{"code": "success", "message", "data"}`; errors in both shapes of the
relays.
Deviations (docs/dialects/newapi.md): the video's link is `result_url`; 30 frames a second alone.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from msgspec import UNSET, Meta, UnsetType
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.catalog import FPS, SIZES, Size, quoted
from rushes.core.clock import unix_seconds
from rushes.core.drafts import Draft, SizeRule, Source, resolve_size
from rushes.core.errors import Conflict, InvalidRequest, InvalidValue, NotFound
from rushes.core.identity import ulid
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind, WatermarkWish
from rushes.dialects.base import CREATE_ERRORS, Body, Dialect, Harmless, Operation, Wire
from rushes.dialects.call import Call
from rushes.dialects.endings import why_not
from rushes.dialects.fields import chosen_seed, one_of, wish, wished_pixels, wished_seconds
from rushes.dialects.kept import cast
from rushes.dialects.models import OPERATIONS as MODEL_LIST
from rushes.dialects.references import one_character, source
from rushes.dialects.relay_errors import ErrorBody, render_error
from rushes.dialects.relay_models import ASPECTS, HD_PX, OF_RELAYS, RESOLUTIONS_PX, NamedModel, agreed, named_model
from rushes.dialects.unified_videos import Video, from_job

SECONDS: Final = 4
"""OpenAI's own default; new-api leaves it to the upstream."""


class GenerateVideo(Body, kw_only=True):
    """What to make a video of."""

    model: Annotated[str, Meta(description="Any model of the catalog.")]
    prompt: Annotated[str, Meta(description="Describes the video, in any language; at most 32,000 characters.")]
    image: Annotated[str, Meta(description="The first frame: an address or a data URL.")] = ""
    image_url: Annotated[str, Meta(description="Instead of `image`.")] = ""
    images: Annotated[tuple[str, ...], Meta(description="Addresses or data URLs, after `image`.")] = ()
    input_reference: Annotated[str, Meta(description="Instead of `image`.")] = ""
    duration: Annotated[str | int | None, Meta(description="Whole seconds; 4 by default.")] = None
    seconds: Annotated[str | int | None, Meta(description="Instead of `duration`; text or a number.")] = None
    size: Annotated[
        str | None,
        Meta(
            description="Width and height, instead of the next two.",
            extra_json_schema={"enum": [*(f"{w}x{h}" for w, h in SIZES), None]},
        ),
    ] = None
    width: Annotated[int | None, Meta(description="Pixels; 1280 by default, with a height of 720.")] = None
    height: Annotated[int | None, Meta(description="Pixels.")] = None
    aspect_ratio: Annotated[
        str | None, Meta(description="Its shape, where no pixels say it.", extra_json_schema={"enum": [*ASPECTS, None]})
    ] = None
    ratio: Annotated[
        str | None, Meta(description="Instead of `aspect_ratio`.", extra_json_schema={"enum": [*ASPECTS, None]})
    ] = None
    resolution: Annotated[
        str | None,
        Meta(
            description="Its short side, where no pixels say it.", extra_json_schema={"enum": [*RESOLUTIONS_PX, None]}
        ),
    ] = None
    watermark: Annotated[
        bool, Meta(description="true prefers a video without watermark; false insists on one without.")
    ] = True
    private: Annotated[
        bool | None, Meta(description="true: it cannot be remixed. false: others may remix it, too.")
    ] = None
    character_url: Annotated[str, Meta(description="Address of a video with a character to take over.")] = ""
    character_timestamps: Annotated[
        str, Meta(description='From when to when, in seconds, such as "1,3"; "0,3" by default.')
    ] = ""
    seed: Annotated[int | None, Meta(description="The same seed gives the same video; -1: any.")] = None
    generate_audio: Annotated[bool, Meta(description="false: a video without sound.")] = True
    metadata: Annotated[
        dict[str, Any] | None,
        Meta(description="More fields of this request: what stands here counts as if it stood beside."),
    ] = None
    response_format: Annotated[
        str, Meta(description="How the video is handed over.", extra_json_schema={"enum": ["url"]})
    ] = "url"


class Submitted(Wire, kw_only=True):
    """The task was accepted and its credits are held."""

    id: str
    task_id: str
    object: Literal["video"] = "video"
    model: str
    status: Literal["queued", "in_progress", "completed", "failed"]
    progress: int
    created_at: Annotated[int, Meta(description="Unix time in seconds.")]


class UpstreamError(Wire, kw_only=True):
    """Why there is no video."""

    code: str
    message: str


class UpstreamVideo(Wire, kw_only=True):
    """The video behind the task."""

    id: str
    object: Literal["video"] = "video"
    model: str
    status: Literal["queued", "in_progress", "completed", "failed"]
    progress: int
    seconds: str
    size: str
    created_at: int
    completed_at: int | None
    url: str | None
    error: UpstreamError | UnsetType = UNSET


class Task(Wire, kw_only=True):
    """Where a task stands."""

    task_id: str
    platform: str = "rushes"
    action: Literal["generate", "textGenerate"]
    status: Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "FAILURE"]
    fail_reason: str
    result_url: Annotated[str, Meta(description="The video; needs no credential, and expires. Empty until it exists.")]
    submit_time: Annotated[int, Meta(description="Unix time in seconds.")]
    start_time: Annotated[int, Meta(description="Unix time in seconds; 0 until it began.")]
    finish_time: Annotated[int, Meta(description="Unix time in seconds; 0 until it ended.")]
    progress: Annotated[str, Meta(description='Such as "40%", from the frames made.')]
    data: UpstreamVideo


class TaskAnswer(Wire, kw_only=True):
    """The answer to a look-up."""

    code: Literal["success"] = "success"
    message: str = ""
    data: Task


STATUS: Final[dict[JobStatus, Literal["QUEUED", "IN_PROGRESS", "SUCCESS", "FAILURE"]]] = {
    JobStatus.QUEUED: "QUEUED",
    JobStatus.RUNNING: "IN_PROGRESS",
    JobStatus.SUCCEEDED: "SUCCESS",
    JobStatus.FAILED: "FAILURE",
    JobStatus.CANCELED: "FAILURE",
}
VIDEO_STATUS: Final[dict[JobStatus, Literal["queued", "in_progress", "completed", "failed"]]] = {
    JobStatus.QUEUED: "queued",
    JobStatus.RUNNING: "in_progress",
    JobStatus.SUCCEEDED: "completed",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "failed",
}


def to_draft(body: GenerateVideo, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidRequest or InvalidReference."""
    one_of(body.response_format, {"url": None}, param="response_format")
    named = named_model(body.model, call)
    seconds = agreed(
        {
            "duration": wished_seconds(body.duration, param="duration"),
            "seconds": wished_seconds(body.seconds, param="seconds"),
            "model": named.seconds,
        }
    )
    return Draft(
        model=named.model.name,
        prompt=body.prompt,
        seconds=SECONDS if seconds is None else seconds,
        size=_size(body, named),
        images=_images(body, call),
        characters=cast(
            one_character(body.character_url, body.character_timestamps), body.prompt, call, param="prompt"
        ),
        is_public=body.private is False,
        is_remixable=not body.private,
        watermark_wish=WatermarkWish.PREFER_CLEAN if body.watermark else WatermarkWish.INSIST_CLEAN,
        seed=chosen_seed(body.seed),
        is_silent=not body.generate_audio,
        size_param="width" if body.size is None else "size",
        seconds_param="duration" if body.seconds is None else "seconds",
    )


def _images(body: GenerateVideo, call: Call) -> tuple[Source, ...]:
    said = {"image": body.image, "image_url": body.image_url, "input_reference": body.input_reference}
    one, *more = [*(param for param, address in said.items() if address), *call.files] or [""]
    if more:
        raise InvalidRequest(f"Only one of '{one}' and '{more[0]}' may be given.", param=more[0])
    files = [(param, file.data) for param, sent in call.files.items() for file in sent]
    said |= {f"images[{n}]": address for n, address in enumerate(body.images)}
    return (
        *(Source(kind=ReferenceKind.IMAGE, param=param, data=data) for param, data in files),
        *(source(address, ReferenceKind.IMAGE, param=param) for param, address in said.items() if address),
    )


def _size(body: GenerateVideo, named: NamedModel) -> Size:
    sizes = {f"{width}x{height}": (width, height) for width, height in SIZES}
    size = agreed({"size": wish(body.size, sizes, param="size"), "width": _measured(body)})
    param = "size" if body.size else "width"
    is_portrait = agreed(
        {
            param: size and size[0] < size[1],
            "aspect_ratio": wish(body.aspect_ratio, ASPECTS, param="aspect_ratio"),
            "ratio": wish(body.ratio, ASPECTS, param="ratio"),
            "model": named.is_portrait,
        }
    )
    short_px = agreed(
        {
            param: size and min(size),
            "resolution": wish(body.resolution, RESOLUTIONS_PX, param="resolution"),
            "model": HD_PX if named.is_hd else None,
        }
    )
    return size or resolve_size(SizeRule(portrait=bool(is_portrait), short_side_px=short_px or 720), None)


def _measured(body: GenerateVideo) -> Size | None:
    pixels = wished_pixels(body.width, body.height)
    if pixels is not None and pixels not in SIZES:
        allowed = quoted(f"{width}x{height}" for width, height in SIZES)
        raise InvalidValue(
            f"Invalid value: '{body.width}x{body.height}'. Supported values are: {allowed}.", param="width"
        )
    return pixels


def task_of(job: Job, call: Call) -> Task:
    url = call.link(job, AssetKind.VIDEO)
    why = why_not(job)
    error = UpstreamError(code=why.code, message=why.message) if why else None
    finished = unix_seconds(job.finished_at) if job.finished_at else None
    return Task(
        task_id=job.id,
        action="generate" if job.request.images else "textGenerate",
        status=STATUS[job.status],
        fail_reason=error.message if error else "",
        result_url=url or "",
        submit_time=unix_seconds(job.created_at),
        start_time=unix_seconds(job.started_at) if job.started_at else 0,
        finish_time=finished or 0,
        progress=f"{100 if job.status.is_terminal else job.progress_percent}%",
        data=UpstreamVideo(
            id=job.id,
            model=job.request.model,
            status=VIDEO_STATUS[job.status],
            progress=job.progress_percent,
            seconds=str(job.seconds),
            size=job.request.size,
            created_at=unix_seconds(job.created_at),
            completed_at=finished,
            url=url,
            error=error or UNSET,
        ),
    )


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    return f"task_{ulid(now_ms, randomness[:10])}"


async def create(call: Call) -> Response:
    job = await call.make(GenerateVideo, to_draft)
    answer = Submitted(
        id=job.id,
        task_id=job.id,
        model=job.request.model,
        status=VIDEO_STATUS[job.status],
        progress=job.progress_percent,
        created_at=unix_seconds(job.created_at),
    )
    return call.answer(answer, job=job)


async def task(call: Call) -> Response:
    job = await call.job(call.path("task_id"))
    return call.answer(TaskAnswer(data=task_of(job, call)), job=job)


async def video_task(call: Call) -> Response:
    """As relays beside new-api answer, whose clients look for everything at the top."""
    job = await call.job(call.path("task_id"))
    return call.answer(from_job(job, call), job=job)


DIALECT: Final = Dialect(
    name="newapi",
    title="new-api",
    description="new-api's own video tasks. Its OpenAI side, which calls an upstream at `/v1/videos`, is OpenAI's.",
    error_type=ErrorBody,
    render_error=render_error,
    mint_job_id=mint_job_id,
    empty_is_absent=True,
    operations=(
        Operation(
            name="create",
            method="POST",
            path="/v1/video/generations",
            handler=create,
            summary="Make a video",
            body=GenerateVideo,
            takes_forms=True,
            file_fields=("image", "input_reference"),
            overlay="metadata",
            harmless={
                "user": Harmless(why="Names an end user; the video does not depend on it."),
                "n": Harmless(why="One video a request.", only=(1,)),
                "fps": Harmless(why="Videos have this many frames a second.", only=(FPS,)),
                "async": OF_RELAYS["async"],
            },
            answer=Submitted,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={
                "model": "sora-2",
                "prompt": "A fox in the snow",
                "duration": 8,
                "width": 1280,
                "height": 720,
                "seed": 7,
            },
        ),
        Operation(
            name="task",
            method="GET",
            path="/v1/video/generations/{task_id}",
            handler=task,
            summary="Look up a task",
            answer=TaskAnswer,
            errors=(NotFound,),
            tells_engine=True,
        ),
        Operation(
            name="video_task",
            method="GET",
            path="/v1/video/task/{task_id}",
            handler=video_task,
            summary="Look up a task, told without an envelope",
            answer=Video,
            errors=(NotFound,),
            tells_engine=True,
        ),
        *MODEL_LIST,
    ),
)
