"""Wuyin (速创, api.wuyinkeji.com): a path for each Sora model to submit to, and one to ask at.

Spec: the programs written for it, some of which keep its pages. Auth: `Authorization: <key>`; a look-up may have it as `key=`.
Envelope: HTTP 200 with `{"code": 200, "msg": "成功", "data": {...}}`; what went wrong has another code and no data. Bodies are
forms or JSON, and states are numbers.
Deviations (docs/dialects/wuyin.md): every length of the catalog; codes of errors are HTTP's.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, Final

from msgspec import Meta
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.drafts import Draft, SizeRule, resolve_size
from rushes.core.errors import Conflict, NotFound, RushesError
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind
from rushes.dialects.base import CREATE_ERRORS, Body, Dialect, ErrorAnswer, Harmless, Link, Operation, Wire
from rushes.dialects.call import Call, known_id
from rushes.dialects.comfly import mint_job_id
from rushes.dialects.endings import why_not
from rushes.dialects.fields import one_of, wished_seconds
from rushes.dialects.kept import cast
from rushes.dialects.references import source

OK: Final = 200
SUCCESS: Final = "成功"
ASPECTS: Final = {"9:16": True, "16:9": False}
SIDES_PX: Final = {"small": 720, "large": 1080}
STATUS: Final = {
    JobStatus.QUEUED: 0,
    JobStatus.SUCCEEDED: 1,
    JobStatus.FAILED: 2,
    JobStatus.CANCELED: 2,
    JobStatus.RUNNING: 3,
}


class SubmitVideo(Body, kw_only=True, rename="camel"):
    """What to make a video of."""

    prompt: Annotated[
        str, Meta(description="Describes the video, in any language; `@username` names a character that is kept.")
    ]
    url: Annotated[str, Meta(description="The first frame: an address, base64 or a data URL.")] = ""
    aspect_ratio: Annotated[str, Meta(description="Upright or across.", extra_json_schema={"enum": list(ASPECTS)})] = (
        "9:16"
    )
    duration: Annotated[
        str | int | None, Meta(description="Seconds, as text or as a number; 10 by default, and 15 of sora2pro.")
    ] = None
    size: Annotated[str, Meta(description="small: 720p, large: 1080p.", extra_json_schema={"enum": list(SIDES_PX)})] = (
        "small"
    )
    remix_target_id: Annotated[
        str, Meta(description="A finished video of yours, or a public one, to change, by its id.")
    ] = ""
    model: Annotated[str | None, Meta(description="Another model of the catalog than the path's.")] = None


class WhichTask(Body, kw_only=True):
    """Which task."""

    id: Annotated[str, Meta(description="The id that the submit call answered with.")]


class ErrorBody(Wire, kw_only=True):
    """Something went wrong."""

    code: Annotated[int, Meta(description="The HTTP status that another API would have answered with.")]
    msg: str
    data: None = None
    error: Annotated[str, Meta(description="A stable word for programs; this key is our own.")]
    field: Annotated[str | None, Meta(description="The field that caused it; this key is our own.")] = None


class TaskId(Wire, kw_only=True):
    """The id of a task."""

    id: str


class Submitted(Wire, kw_only=True):
    """The task was accepted and its credits are held."""

    code: int = OK
    msg: str = SUCCESS
    data: TaskId


class Task(Wire, kw_only=True):
    """Where a task stands."""

    id: str
    status: Annotated[int, Meta(description="0: waits, 3: is made, 1: finished, 2: failed.")]
    remote_url: Annotated[
        str, Meta(description="The video; needs no credential, and expires. Empty until it is there.")
    ]
    fail_reason: Annotated[str, Meta(description="Why it failed; empty unless it did.")]
    progress: Annotated[int, Meta(description="0 to 100, from the frames made; this key is our own.")]


class TaskAnswer(Wire, kw_only=True):
    """The answer to a look-up."""

    code: int = OK
    msg: str = SUCCESS
    data: Task


def to_draft(body: SubmitVideo, call: Call, model: str, seconds: int) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidReference or NotFound."""
    is_portrait = one_of(body.aspect_ratio, ASPECTS, param="aspectRatio")
    side_px = one_of(body.size, SIDES_PX, param="size")
    wished = wished_seconds(body.duration, param="duration")
    param = "remixTargetId"
    return Draft(
        model=call.model(model if body.model is None else body.model).name,
        prompt=body.prompt,
        seconds=seconds if wished is None else wished,
        size=resolve_size(SizeRule(portrait=is_portrait, short_side_px=side_px), None),
        images=(source(body.url, ReferenceKind.IMAGE, param="url"),) if body.url else (),
        characters=cast((), body.prompt, call, param="prompt"),
        remix_of=known_id(body.remix_target_id, param=param) if body.remix_target_id else None,
        remix_param=param,
        seconds_param="duration",
    )


def task_of(job: Job, link: Link) -> Task:
    error = why_not(job)
    return Task(
        id=job.id,
        status=STATUS[job.status],
        remote_url=link(job, AssetKind.VIDEO) or "",
        fail_reason=error.message if error else "",
        progress=job.progress_percent,
    )


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    status = 200 if operation is not None else error.status_hint
    return status, ErrorBody(code=error.status_hint, msg=error.message, error=error.code, field=error.param)


def _submitting(model: str, seconds: int) -> Callable[[Call], Awaitable[Response]]:
    async def submit(call: Call) -> Response:
        job = await call.make(SubmitVideo, lambda body, call: to_draft(body, call, model, seconds))
        return call.answer(Submitted(data=TaskId(id=job.id)), job=job)

    return submit


async def detail(call: Call) -> Response:
    job = await call.job(call.query(WhichTask).id)
    return call.answer(TaskAnswer(data=task_of(job, call.link)), job=job)


DIALECT: Final = Dialect(
    name="wuyin",
    title="Wuyin",
    description="The API of api.wuyinkeji.com for its Sora models. Every answer has HTTP status 200; `code` is 200 for success.",
    error_type=ErrorBody,
    render_error=render_error,
    mint_job_id=mint_job_id,
    empty_is_absent=True,
    operations=(
        *(
            Operation(
                name=name,
                method="POST",
                path=f"/api/{path}/submit",
                handler=_submitting(model, seconds),
                summary=f"Make a video with {model}",
                body=SubmitVideo,
                takes_forms=True,
                harmless={"key": Harmless(why="The credential, which stands in the header as well.")},
                answer=Submitted,
                errors=(*CREATE_ERRORS, NotFound, Conflict),
                creates=True,
                tells_engine=True,
                example={"prompt": "A fox in the snow", "aspectRatio": "16:9", "duration": "10", "size": "small"},
            )
            for name, path, model, seconds in (
                ("create", "sora2", "sora-2", 10),
                ("create_newer", "sora2-new", "sora-2", 10),
                ("create_pro", "sora2pro", "sora-2-pro", 15),
            )
        ),
        Operation(
            name="detail",
            method="GET",
            path="/api/sora2/detail",
            handler=detail,
            summary="Look up a task",
            query=WhichTask,
            key_fields=("key",),
            answer=TaskAnswer,
            errors=(NotFound,),
            tells_engine=True,
        ),
    ),
)
