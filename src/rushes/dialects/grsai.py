"""grsai: the sister of freesoragenerator.com, as its clients speak to it.

Spec: its clients, and the vendor's documentation as they keep it. Auth: `Authorization: Bearer sk-...`.
Envelope: HTTP 200 with `{"code": 0, "msg": "success", "data": {...}}`; what went wrong has another code and no data. Who names
no `webHook` is told the task's state as server-sent events until it has ended.
Deviations (docs/dialects/grsai.md): a callback tells of the end alone; a character is there at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.drafts import Draft, SizeRule, resolve_size
from rushes.core.errors import (
    Conflict,
    Forbidden,
    InvalidReference,
    InvalidRequest,
    InvalidValue,
    ModerationBlocked,
    NotFound,
    RushesError,
    Unauthorized,
    UnsupportedField,
)
from rushes.core.identity import ulid
from rushes.core.jobs import Job, JobError, JobStatus
from rushes.core.library import StoredCharacter
from rushes.core.requests import ReferenceKind
from rushes.dialects import relay_characters
from rushes.dialects.base import (
    BODY_ERRORS,
    CREATE_ERRORS,
    Body,
    Dialect,
    ErrorAnswer,
    Harmless,
    Link,
    Operation,
    Wire,
)
from rushes.dialects.call import Call, known_id
from rushes.dialects.endings import why_not
from rushes.dialects.fields import one_of, seconds_of
from rushes.dialects.grsai_account import OPERATIONS as ACCOUNT
from rushes.dialects.kept import cast
from rushes.dialects.models import OPERATIONS as MODEL_LIST
from rushes.dialects.references import FIRST_SECONDS, characters, source
from rushes.dialects.streams import EVENTS, event, streamed

MODELS: Final = ("sora-2", "sora-2-pro")
ASPECTS: Final = {"9:16": True, "16:9": False}
LENGTHS: Final = (10, 15)
SIDES_PX: Final = {"small": 720, "large": 1080}
NO_CALLBACK: Final = "-1"
"""What clients send as `webHook` to be answered with an id and to ask for the result themselves."""
FAILED: Final = -1
UNKNOWN_TASK: Final = -22
"""The code that clients take for a task that does not exist."""


class CharacterItem(Body, kw_only=True):
    """Someone to take over from another video."""

    url: Annotated[str, Meta(description="Direct link to the character's video, or a data URL.")]
    timestamps: Annotated[str, Meta(description='From when to when, in seconds, as "start,end"; one to three seconds.')]


class MakeVideo(Body, kw_only=True, rename="camel"):
    """What to make a video of."""

    model: Annotated[str, Meta(description="The model.", extra_json_schema={"enum": list(MODELS)})]
    prompt: Annotated[str, Meta(description="Describes the video, in any language; at most 32,000 characters.")]
    url: Annotated[str, Meta(description="First frame: an address, base64 or a data URL.")] = ""
    aspect_ratio: Annotated[str, Meta(description="Upright or across.", extra_json_schema={"enum": list(ASPECTS)})] = (
        "9:16"
    )
    duration: Annotated[
        str | int, Meta(description="Seconds.", extra_json_schema={"enum": [*map(str, LENGTHS), *LENGTHS]})
    ] = 10
    size: Annotated[str, Meta(description="small: 720p, large: 1080p.", extra_json_schema={"enum": list(SIDES_PX)})] = (
        "small"
    )
    remix_target_id: Annotated[str, Meta(description="The video to go on from, by its pid or id.")] = ""
    characters: Annotated[tuple[CharacterItem, ...], Meta(description="At most two characters.")] = ()
    web_hook: Annotated[
        str,
        Meta(
            description='An address that is told the result; "-1" for an id to ask with. Without it the answer is a stream.'
        ),
    ] = ""
    shut_progress: Annotated[bool, Meta(description="Whether a stream tells of the end alone.")] = False


class Cut(Body, kw_only=True, rename="camel"):
    """What is said of a cut, whichever video it is of."""

    timestamps: Annotated[
        str, Meta(description='From when to when, in seconds, as "start,end"; one to three seconds.')
    ] = FIRST_SECONDS
    web_hook: Annotated[str, Meta(description='"-1" for an id to ask with; without it the answer is a stream.')] = ""


class CharacterOfVideo(Cut, kw_only=True, rename="camel"):
    """Somebody to keep, cut from a video."""

    url: Annotated[str, Meta(description="The video: an address, base64 or a data URL.")]


class CharacterOfTask(Cut, kw_only=True, rename="camel"):
    """Somebody to keep, cut from a finished video."""

    pid: Annotated[str, Meta(description="A finished video of yours, by its pid or id.")]


class AskForResult(Body, kw_only=True):
    """Which task to ask for."""

    id: Annotated[str, Meta(description="The id that the create call answered with.")]


class ErrorBody(Wire, kw_only=True):
    """Something went wrong."""

    code: Annotated[int, Meta(description="-1; -22 for a task that does not exist; 401 or 403.")]
    msg: str
    data: None = None
    error: Annotated[str, Meta(description="A stable word for programs; this key is our own.")]
    field: Annotated[str | None, Meta(description="The field that caused it; this key is our own.")] = None


class TaskId(Wire, kw_only=True):
    """The id of a task."""

    id: str


class Accepted(Wire, kw_only=True):
    """The task was accepted and its credits are held."""

    code: int = 0
    msg: str = "success"
    data: TaskId


class Result(Wire, kw_only=True, rename="camel"):
    """A finished video."""

    url: Annotated[str, Meta(description="The video; needs no credential, and expires.")]
    remove_watermark: Annotated[bool, Meta(description="Whether it has no visible watermark.")]
    pid: Annotated[str, Meta(description="What remixTargetId takes.")]


class TaskState(Wire, kw_only=True):
    """Where a task stands."""

    id: str
    status: Literal["running", "succeeded", "failed"]
    progress: Annotated[int, Meta(description="0 to 100, from the frames made.")]
    results: list[Result]
    failure_reason: str
    error: str


class ResultAnswer(Wire, kw_only=True):
    """The answer to a look-up."""

    code: int = 0
    msg: str = "success"
    data: TaskState


class KeptCharacter(Wire, kw_only=True):
    """A character that is kept."""

    character_id: Annotated[str, Meta(description="What a prompt names it by, behind an @.")]


class CharacterState(Wire, kw_only=True):
    """A character, which is there at once."""

    id: str
    status: Literal["succeeded"] = "succeeded"
    progress: Literal[100] = 100
    results: list[KeptCharacter]
    failure_reason: str = ""
    error: str = ""


class CharacterAnswer(Wire, kw_only=True):
    """The answer to a look-up of a character."""

    code: int = 0
    msg: str = "success"
    data: CharacterState


STATUS: Final[dict[JobStatus, Literal["running", "succeeded", "failed"]]] = {
    JobStatus.QUEUED: "running",
    JobStatus.RUNNING: "running",
    JobStatus.SUCCEEDED: "succeeded",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "failed",
}


def to_draft(body: MakeVideo, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidReference or NotFound."""
    model = call.model(body.model, among=MODELS)
    is_portrait = one_of(body.aspect_ratio, ASPECTS, param="aspectRatio")
    side_px = one_of(body.size, SIDES_PX, param="size")
    return Draft(
        model=model.name,
        prompt=body.prompt,
        seconds=seconds_of(body.duration, param="duration", among=LENGTHS),
        size=resolve_size(SizeRule(portrait=is_portrait, short_side_px=side_px), None),
        images=(source(body.url, ReferenceKind.IMAGE, param="url"),) if body.url else (),
        characters=cast(
            characters(body.characters, param="characters"),
            body.prompt,
            call,
            param="prompt",
            nameless=bool(body.characters),
        ),
        remix_of=body.remix_target_id or None,
        remix_param="remixTargetId",
        is_public=True,
        seconds_param="duration",
        callback_url=None if body.web_hook in ("", NO_CALLBACK) else body.web_hook,
        callback_param="webHook",
    )


def state_of(job: Job, link: Link) -> TaskState:
    url = link(job, AssetKind.VIDEO)
    error = why_not(job)
    return TaskState(
        id=job.id,
        status=STATUS[job.status],
        progress=job.progress_percent,
        results=[Result(url=url, remove_watermark=not job.watermark, pid=job.id)] if url else [],
        failure_reason=_reason(error) if error else "",
        error=error.message if error else "",
    )


def callback(job: Job, link: Link) -> Mapping[str, Any]:
    """What `webHook` is told when the task has ended: the same as a look-up's data."""
    told: Mapping[str, Any] = msgspec.to_builtins(state_of(job, link))
    return told


def _reason(error: JobError) -> str:
    """What grsai's clients tell a refusal by moderation from other failures by."""
    return "output_moderation" if error.code == ModerationBlocked.code else "error"


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    code = FAILED
    if operation is None or isinstance(error, Unauthorized | Forbidden):
        code = error.status_hint
    elif isinstance(error, NotFound) and operation.body is AskForResult:
        code = UNKNOWN_TASK
    status = 200 if operation is not None else error.status_hint
    return status, ErrorBody(code=code, msg=error.message, error=error.code, field=error.param)


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    return f"task_{ulid(now_ms, randomness[:10])}"


async def create(call: Call) -> Response:
    asked: list[MakeVideo] = []

    def draft(body: MakeVideo, call: Call) -> Draft:
        asked.append(body)
        return to_draft(body, call)

    def state(job: Job) -> TaskState:
        return state_of(job, call.link)

    job = await call.make(MakeVideo, draft)
    if asked[0].web_hook:
        return call.answer(Accepted(data=TaskId(id=job.id)), job=job)
    return streamed(call, job, state, is_last_alone=asked[0].shut_progress)


async def upload_character(call: Call) -> Response:
    body = await call.held_body(CharacterOfVideo)
    _check_web_hook(body.web_hook)
    kept = await relay_characters.from_address(call, body.url, relay_characters.span_from(body.timestamps))
    return _told(call, kept, body.web_hook)


async def create_character(call: Call) -> Response:
    body = await call.body(CharacterOfTask)
    _check_web_hook(body.web_hook)
    job = await call.job(body.pid, param="pid")
    span = relay_characters.span_from(body.timestamps)
    return _told(call, await relay_characters.from_job(call, job, span, param="pid"), body.web_hook)


def _check_web_hook(web_hook: str) -> None:
    if web_hook not in ("", NO_CALLBACK):
        raise UnsupportedField(
            f"Only '{NO_CALLBACK}' is possible: a character is there at once, so nobody needs to be told.",
            param="webHook",
        )


def _told(call: Call, character: StoredCharacter, web_hook: str) -> Response:
    if web_hook:
        return call.answer(Accepted(data=TaskId(id=character.id)))
    return Response(event(_character(character)), media_type=EVENTS, headers={"cache-control": "no-store"})


def _character(character: StoredCharacter) -> CharacterState:
    return CharacterState(id=character.id, results=[KeptCharacter(character_id=character.name)])


async def result(call: Call) -> Response:
    body = await call.body(AskForResult)
    if body.id.startswith(relay_characters.PREFIX):
        kept = await call.run(call.service.library.character, call.caller, known_id(body.id))
        return call.answer(CharacterAnswer(data=_character(kept)))
    job = await call.job(body.id)
    return call.answer(ResultAnswer(data=state_of(job, call.link)), job=job)


DIALECT: Final = Dialect(
    name="grsai",
    title="grsai",
    description="The API of grsai, the sister of freesoragenerator.com. Every answer has HTTP status 200; `code` is 0 for"
    " success.",
    error_type=ErrorBody,
    render_error=render_error,
    callback=callback,
    mint_job_id=mint_job_id,
    empty_is_absent=True,
    operations=(
        Operation(
            name="create",
            method="POST",
            path="/v1/video/sora-video",
            handler=create,
            summary="Make a video of a prompt, or of a prompt and an image",
            body=MakeVideo,
            answer=Accepted,
            media_types=(EVENTS,),
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={
                "model": "sora-2",
                "prompt": "A fox in the snow",
                "aspectRatio": "9:16",
                "duration": 10,
                "size": "small",
                "webHook": "-1",
                "shutProgress": True,
            },
        ),
        *(
            Operation(
                name=name,
                method="POST",
                path=f"/v1/video/{path}",
                handler=handler,
                summary=f"Keep a character, cut from {source}, which prompts name behind an @",
                body=body,
                harmless={"shutProgress": Harmless(why="There is no progress to tell: a character is there at once.")},
                answer=Accepted,
                media_types=(EVENTS,),
                errors=(*BODY_ERRORS, InvalidValue, InvalidReference, NotFound, Conflict),
                example={**example, "timestamps": FIRST_SECONDS, "webHook": NO_CALLBACK},
            )
            for name, path, handler, body, source, example in (
                (
                    "upload_character",
                    "sora-upload-character",
                    upload_character,
                    CharacterOfVideo,
                    "a video",
                    {"url": "data:video/mp4;base64,..."},
                ),
                (
                    "create_character",
                    "sora-create-character",
                    create_character,
                    CharacterOfTask,
                    "a finished video",
                    {"pid": "VIDEO_ID"},
                ),
            )
        ),
        *(
            Operation(
                name=name,
                method="POST",
                path=path,
                handler=result,
                summary="Look up a task",
                body=AskForResult,
                answer=ResultAnswer,
                other_answer=CharacterAnswer,
                errors=(*BODY_ERRORS, InvalidRequest, NotFound),
                tells_engine=True,
                example={"id": "task_01k9009g8ef1esae6388chgcpx"},
            )
            for name, path in (("result", "/v1/draw/result"), ("video_result", "/v1/video/result"))
        ),
        *ACCOUNT,
        *MODEL_LIST,
    ),
)
