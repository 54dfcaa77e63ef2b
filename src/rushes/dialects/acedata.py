"""Ace Data Cloud (api.acedata.cloud): one path that makes a video, now or later, and one to ask at.

Spec: its own documentation and packages. Auth: `Authorization: Bearer <key>`. A create call is held open until the video exists; with
`async: true`, or an address to call back, it answers with the id of a task at once. Envelope: `{"success", "task_id", "trace_id",
"data": [{"id", "video_url", "state"}]}`, which a look-up has as its `response`; errors are `{"success": false, "error": {...}}`.
Deviations (docs/dialects/acedata.md): what would make its SDK send a create again, and so make another video, is told under 200.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.catalog import Model, Size
from rushes.core.drafts import CharacterDraft, Draft, SizeRule, resolve_size
from rushes.core.errors import (
    Conflict,
    InsufficientCredits,
    InvalidRequest,
    InvalidValue,
    NotFound,
    QueueFull,
    RateLimited,
    RushesError,
    ServiceUnavailable,
    Unauthorized,
    WaitTimeout,
)
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind
from rushes.dialects.base import CREATE_ERRORS, Body, Dialect, ErrorAnswer, Harmless, Link, Operation, Wire
from rushes.dialects.call import Call
from rushes.dialects.comfly import mint_job_id
from rushes.dialects.endings import why_not
from rushes.dialects.fields import one_of, wish, wished_seconds
from rushes.dialects.kept import cast
from rushes.dialects.references import character, source

ORIENTATIONS: Final = {"landscape": False, "portrait": True}
SIDES_PX: Final = {"small": 720, "large": 1080}
DEFAULTS: Final[Mapping[str, tuple[int, str]]] = {"1.0": (15, "small"), "2.0": (4, "720x1280")}
"""Version -> length and size where a request names none; nothing else of a version matters here."""
FIRST_SECONDS: Final = (0.0, 3.0)
RETRIEVE, RETRIEVE_BATCH = "retrieve", "retrieve_batch"
TASKS_MAX: Final = 100
"""Looked up at once."""

State = Literal["pending", "processing", "succeeded", "failed"]
STATE: Final[dict[JobStatus, State]] = {
    JobStatus.QUEUED: "pending",
    JobStatus.RUNNING: "processing",
    JobStatus.SUCCEEDED: "succeeded",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "failed",
}


class GenerateVideo(Body, kw_only=True, rename={"is_async": "async"}):
    """What to make a video of."""

    model: Annotated[str, Meta(description="sora-2, sora-2-pro, or any other model of the catalog.")] = "sora-2"
    prompt: Annotated[
        str, Meta(description="Describes the video, in any language; `@username` names a character that is kept.")
    ]
    duration: Annotated[
        str | int | None, Meta(description="Seconds, as a number or as text; 15 by default, and 4 of version 2.0.")
    ] = None
    orientation: Annotated[
        str | None,
        Meta(
            description="landscape, by default, or portrait; where the size is in pixels they say it.",
            extra_json_schema={"enum": [*ORIENTATIONS, None]},
        ),
    ] = None
    size: Annotated[
        str | None,
        Meta(
            description="small: 720p, large: 1080p, or width and height in pixels. By default small, of version 2.0 720x1280."
        ),
    ] = None
    version: Annotated[
        str,
        Meta(description="Decides what duration and size are by default.", extra_json_schema={"enum": list(DEFAULTS)}),
    ] = "1.0"
    image_urls: Annotated[
        tuple[str, ...], Meta(description="Addresses or data URLs; the video begins with the first.")
    ] = ()
    image_url: Annotated[str, Meta(description="One more of them, the first.")] = ""
    character_url: Annotated[str, Meta(description="Address of a video with a character to take over.")] = ""
    character_start: Annotated[float | None, Meta(description="From which second of that video on; 0 by default.")] = (
        None
    )
    character_end: Annotated[
        float | None, Meta(description="To which second, one to three later; 3 after the start by default.")
    ] = None
    callback_url: Annotated[str, Meta(description="An address that is told when the video has ended.")] = ""
    is_async: Annotated[bool, Meta(description="Answer at once, with the id of a task to ask for.")] = False


class WhichTasks(Body, kw_only=True):
    """Which tasks."""

    action: Annotated[
        str,
        Meta(
            description="retrieve: the task `id`; retrieve_batch: those of `ids`.",
            extra_json_schema={"enum": [RETRIEVE, RETRIEVE_BATCH]},
        ),
    ] = RETRIEVE
    id: Annotated[str, Meta(description="The `task_id` that the create call answered with.")] = ""
    task_id: Annotated[str, Meta(description="The same.")] = ""
    ids: Annotated[tuple[str, ...], Meta(description=f"At most {TASKS_MAX} of them.")] = ()


class Video(Wire, kw_only=True):
    """The video of a task."""

    id: str
    video_url: Annotated[
        str | UnsetType, Meta(description="The video; needs no credential, and expires. Absent until it is there.")
    ] = UNSET
    state: State
    progress: Annotated[str, Meta(description='Such as "40%", from the frames made; this key is our own.')]


class ErrorDetail(Wire, kw_only=True):
    code: Annotated[str, Meta(description="A stable word for programs.")]
    message: str
    param: Annotated[str | None, Meta(description="The field that caused it; this key is our own.")] = None


class ErrorBody(Wire, kw_only=True):
    """Something went wrong."""

    success: Literal[False] = False
    error: ErrorDetail
    task_id: Annotated[str | UnsetType, Meta(description="A task to ask for.")] = UNSET


class Result(Wire, kw_only=True):
    """Where the making of a video stands."""

    success: Annotated[bool | UnsetType, Meta(description="Absent until it has ended.")] = UNSET
    task_id: str
    trace_id: str
    data: Annotated[list[Video] | UnsetType, Meta(description="Absent where a create call did not wait for it.")] = (
        UNSET
    )
    error: Annotated[ErrorDetail | UnsetType, Meta(description="Why there is no video.")] = UNSET


class Asked(Wire, kw_only=True):
    """What was asked for, as it was understood."""

    model: str
    prompt: str
    duration: int
    size: str


class Task(Wire, kw_only=True):
    """A task."""

    id: str
    trace_id: str
    type: str = "videos"
    state: Annotated[State, Meta(description="That of its video; this key is our own, and so is `data`.")]
    created_at: Annotated[float, Meta(description="Unix time in seconds.")]
    finished_at: Annotated[float | UnsetType, Meta(description="Unix time in seconds; absent until it has ended.")] = (
        UNSET
    )
    request: Asked
    response: Result
    data: list[Video]


class Tasks(Wire, kw_only=True):
    """Several tasks: those of the ids that are the account's."""

    items: list[Task]
    count: int


def to_draft(body: GenerateVideo, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidReference or NotFound."""
    model = call.model(body.model)
    seconds, size = one_of(body.version, DEFAULTS, param="version")
    wished = wished_seconds(body.duration, param="duration")
    return Draft(
        model=model.name,
        prompt=body.prompt,
        seconds=seconds if wished is None else wished,
        size=_size(body.size or size, body.orientation, model),
        images=tuple(source(address, ReferenceKind.IMAGE, param=param) for param, address in _images(body)),
        characters=cast(_characters(body), body.prompt, call, param="prompt"),
        seconds_param="duration",
        callback_url=body.callback_url or None,
        callback_param="callback_url",
    )


def _size(text: str, orientation: str | None, model: Model) -> Size:
    is_portrait = wish(orientation, ORIENTATIONS, param="orientation")
    pixels = {f"{width}x{height}": (width, height) for width, height in model.sizes}
    short_px = one_of(text, {**SIDES_PX, **dict.fromkeys(pixels)}, param="size")
    if short_px is None:
        return pixels[text]
    return resolve_size(SizeRule(portrait=bool(is_portrait), short_side_px=short_px), None)


def _images(body: GenerateVideo) -> list[tuple[str, str]]:
    """Each with the field that holds it."""
    listed = [(f"image_urls[{n}]", address) for n, address in enumerate(body.image_urls)]
    return [("image_url", body.image_url), *listed] if body.image_url else listed


def _characters(body: GenerateVideo) -> tuple[CharacterDraft, ...]:
    if not body.character_url:
        return ()
    start = FIRST_SECONDS[0] if body.character_start is None else body.character_start
    end = start + FIRST_SECONDS[1] if body.character_end is None else body.character_end
    span = f"{start:g},{end:g}"
    return (character(body.character_url, span, param="character_url", span_param="character_start"),)


def videos_of(job: Job, link: Link) -> list[Video]:
    url = link(job, AssetKind.VIDEO) or UNSET
    return [Video(id=job.id, video_url=url, state=STATE[job.status], progress=f"{job.progress_percent}%")]


def result_of(job: Job, link: Link) -> Result:
    error = why_not(job)
    return Result(
        success=job.status is JobStatus.SUCCEEDED if job.status.is_terminal else UNSET,
        task_id=job.id,
        trace_id=job.id,
        data=videos_of(job, link),
        error=ErrorDetail(code=error.code, message=error.message) if error else UNSET,
    )


def task_of(job: Job, link: Link) -> Task:
    return Task(
        id=job.id,
        trace_id=job.id,
        state=STATE[job.status],
        created_at=job.created_at.timestamp(),
        finished_at=job.finished_at.timestamp() if job.finished_at else UNSET,
        request=Asked(
            model=job.request.model,
            prompt=job.request.prompt,
            duration=job.request.seconds,
            size=job.request.size,
        ),
        response=result_of(job, link),
        data=videos_of(job, link),
    )


def callback(job: Job, link: Link) -> Mapping[str, Any]:
    """What `callback_url` is told: what a call that waited is answered."""
    told: Mapping[str, Any] = msgspec.to_builtins(result_of(job, link))
    return told


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    detail = ErrorDetail(code=_code(error), message=error.message, param=error.param)
    return error.status_hint, ErrorBody(error=detail, task_id=error.job_id or UNSET)


def _code(error: RushesError) -> str:
    """The vendor's word where it has one."""
    if isinstance(error, Unauthorized):
        return "invalid_token"
    if isinstance(error, InsufficientCredits):
        return "used_up"
    if isinstance(error, QueueFull | RateLimited):
        return "too_many_requests"
    return error.code


async def create(call: Call) -> Response:
    """Whatever comes of a job that was made is a 200: the vendor's SDK sends the create again after any 5xx, with no key to know it by."""
    is_async = False

    def drafted(body: GenerateVideo, call: Call) -> Draft:
        nonlocal is_async
        is_async = body.is_async or bool(body.callback_url)
        return to_draft(body, call)

    job = await call.make(GenerateVideo, drafted)
    if not is_async:
        with suppress(WaitTimeout, ServiceUnavailable):  # it is told as it stands, to be asked for
            job = await call.until_ended(job.id)
    if not job.status.is_terminal:  # with `data` the SDK would take it for finished
        return call.answer(Result(task_id=job.id, trace_id=job.id), job=job)
    return call.answer(result_of(job, call.link), job=job)


async def tasks(call: Call) -> Response:
    asked = await call.body(WhichTasks)
    is_batch = one_of(asked.action, {RETRIEVE: False, RETRIEVE_BATCH: True}, param="action")
    wanted, param = (asked.ids, "ids") if is_batch else ((asked.id or asked.task_id,), "id")
    if not any(wanted):
        raise InvalidRequest(f"Missing required parameter: '{param}'.", param=param)
    if not is_batch:
        job = await call.job(wanted[0])
        return call.answer(task_of(job, call.link), job=job)
    if len(wanted) > TASKS_MAX:
        raise InvalidValue(f"At most {TASKS_MAX} tasks are looked up at once; {len(wanted)} are named.", param=param)
    found = []
    for job_id in wanted:
        try:
            found.append(task_of(await call.job(job_id), call.link))
        except NotFound:
            continue
    return call.answer(Tasks(items=found, count=len(found)))


DIALECT: Final = Dialect(
    name="acedata",
    title="Ace Data Cloud",
    description="The Sora API of api.acedata.cloud. A create call is held open until the video exists, unless it says `async` or"
    " names an address to call back.",
    error_type=ErrorBody,
    render_error=render_error,
    callback=callback,
    mint_job_id=mint_job_id,
    empty_is_absent=True,
    operations=(
        Operation(
            name="create",
            method="POST",
            path="/sora/videos",
            handler=create,
            summary="Make a video, and wait for it or not",
            body=GenerateVideo,
            harmless={"wait": Harmless(why="A create call waits unless it says otherwise.", only=(True,))},
            answer=Result,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={
                "model": "sora-2",
                "prompt": "A fox in the snow",
                "size": "small",
                "duration": 10,
                "orientation": "landscape",
                "async": True,
            },
        ),
        Operation(
            name="tasks",
            method="POST",
            path="/sora/tasks",
            handler=tasks,
            summary="Look up one task, or several",
            body=WhichTasks,
            answer=Task,
            other_answer=Tasks,
            errors=(InvalidRequest, InvalidValue, NotFound),
            tells_engine=True,
            example={"id": "TASK_ID", "action": "retrieve"},
        ),
    ),
)
