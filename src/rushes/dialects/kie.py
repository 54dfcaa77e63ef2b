"""KIE (kie.ai): one call to make anything, one to ask for it, told apart by the model.

Spec: KIE's documents and the programs written for them. Auth: `Authorization: Bearer <key>`.
Envelope: HTTP 200 with `{"code": 200, "msg": "success", "data": {...}}`; what went wrong has another code and no data. The
result and the request stand in the answer as JSON text.
Deviations (docs/dialects/kie.md): `param` is written anew from what was made; a character is there at once; no engine here
removes watermarks.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, Literal

import msgspec
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.clock import unix_ms
from rushes.core.drafts import CharacterDraft, Draft, SizeRule, resolve_size
from rushes.core.errors import (
    Conflict,
    DiskFull,
    EngineUnavailable,
    Forbidden,
    InsufficientCredits,
    InvalidReference,
    InvalidRequest,
    InvalidValue,
    ModerationBlocked,
    NotFound,
    RenderFailed,
    RushesError,
    Unauthorized,
    UnknownModel,
    UnsupportedField,
)
from rushes.core.identity import ulid
from rushes.core.jobs import Job, JobStatus
from rushes.core.library import CHARACTER_SECONDS, StoredCharacter
from rushes.core.requests import ReferenceKind, WatermarkWish
from rushes.core.webhooks import Delivery, task_headers
from rushes.dialects import relay_characters, storyboards
from rushes.dialects.base import BODY_ERRORS, CREATE_ERRORS, Dialect, ErrorAnswer, Link, Operation
from rushes.dialects.call import Call, known_id
from rushes.dialects.endings import why_not
from rushes.dialects.fields import one_of, seconds_of, wish
from rushes.dialects.kept import cast, mentionable
from rushes.dialects.kie_files import OPERATIONS as FILES
from rushes.dialects.kie_messages import (
    ASPECTS,
    CHARACTER_MODELS,
    CHARACTERS,
    CHARACTERS_PRO,
    LENGTHS,
    OK,
    QUALITIES,
    SIDES_PX,
    UPLOAD_METHODS,
    VIDEO_MODELS,
    WATERMARK_REMOVER,
    Created,
    CreateTask,
    CreditAnswer,
    ErrorBody,
    FileAnswer,
    Record,
    RecordAnswer,
    TaskId,
    TaskInput,
    WhichFile,
    WhichTask,
)
from rushes.dialects.own_addresses import named_by
from rushes.dialects.references import kept_draft, source

INVALID: Final = 422
FAILED: Final = 501
MAINTENANCE: Final = 455
"""KIE's own codes, where they are not HTTP's."""
NO_RECORD: Final = "recordInfo is null"
NO_MODEL: Final = "The model name you specified is not supported."
NO_ACCESS: Final = "You do not have access permissions"
DONE: Final = "Playground task completed successfully."
NOT_DONE: Final = "Playground task failed."
"""What KIE's clients compare."""
PRO_TEXT: Final = "sora-2-pro-text-to-video"
"""The one model that is `high` unless it is told otherwise."""

_OF_VIDEOS: Final = frozenset(
    (
        "prompt",
        "image_urls",
        "aspect_ratio",
        "n_frames",
        "size",
        "quality",
        "remove_watermark",
        "character_id_list",
        "upload_method",
        "shots",
    )
)
_OF_CHARACTERS: Final = {
    CHARACTERS: frozenset(("character_file_url", "character_prompt")),
    CHARACTERS_PRO: frozenset(("origin_task_id", "timestamps", "character_user_name", "character_prompt")),
}

STATE: Final[dict[JobStatus, Literal["waiting", "generating", "success", "fail"]]] = {
    JobStatus.QUEUED: "waiting",
    JobStatus.RUNNING: "generating",
    JobStatus.SUCCEEDED: "success",
    JobStatus.FAILED: "fail",
    JobStatus.CANCELED: "fail",
}


def to_draft(body: CreateTask, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidRequest, InvalidReference, UnsupportedField or NotFound."""
    model = call.model(body.model, among=VIDEO_MODELS)
    asked = body.input
    _only(asked, _OF_VIDEOS, body.model)
    wish(asked.upload_method, UPLOAD_METHODS, param="input.upload_method")
    if model.needs_image and not asked.image_urls:
        raise _missing("image_urls")
    if len(asked.image_urls) > 1:
        raise InvalidValue(
            f"One image is the first frame; these are {len(asked.image_urls)}.", param="input.image_urls"
        )
    is_storyboard = body.model == storyboards.MODEL
    lengths = LENGTHS if is_storyboard else LENGTHS[:2]
    default = 15 if is_storyboard else 10
    seconds = default if asked.n_frames is None else seconds_of(asked.n_frames, param="input.n_frames", among=lengths)
    prompt = _prompt(asked, body.model, seconds)
    is_portrait = one_of(asked.aspect_ratio, ASPECTS, param="input.aspect_ratio")
    return Draft(
        model=model.name,
        prompt=prompt,
        seconds=seconds,
        size=resolve_size(SizeRule(portrait=is_portrait, short_side_px=_side_px(asked, body.model)), None),
        images=tuple(
            source(url, ReferenceKind.IMAGE, param=f"input.image_urls[{n}]") for n, url in enumerate(asked.image_urls)
        ),
        characters=cast(
            _characters(asked, call), prompt, call, param="input.prompt", nameless=bool(asked.character_id_list)
        ),
        watermark_wish=WatermarkWish.INSIST_CLEAN if asked.remove_watermark else WatermarkWish.PREFER_CLEAN,
        watermark_param="input.remove_watermark",
        prompt_param="input.shots" if asked.shots else "input.prompt",
        size_param="input.aspect_ratio",
        seconds_param="input.n_frames",
        callback_url=body.call_back_url or None,
        callback_param="callBackUrl",
    )


def _only(asked: TaskInput, known: frozenset[str], model: str) -> None:
    """Raise UnsupportedField for a field of another kind of task."""
    for field in msgspec.structs.fields(TaskInput):
        if field.name not in known and getattr(asked, field.name) != field.default:
            raise UnsupportedField(f"'input.{field.name}' is not for the model '{model}'.", param=f"input.{field.name}")


def _missing(field: str) -> InvalidRequest:
    return InvalidRequest(f"Missing required parameter: 'input.{field}'.", param=f"input.{field}")


def _prompt(asked: TaskInput, model: str, seconds: int) -> str:
    if asked.shots:
        if model != storyboards.MODEL:
            raise InvalidValue(f"Shots are for the model '{storyboards.MODEL}'.", param="input.shots")
        return storyboards.prompt_of(asked.shots, asked.prompt or "", seconds=seconds, param="input.shots")
    if asked.prompt is None:
        raise _missing("shots" if model == storyboards.MODEL else "prompt")
    return asked.prompt


def _side_px(asked: TaskInput, model: str) -> int:
    size = one_of(asked.quality, QUALITIES, param="input.quality") if asked.quality else None
    if asked.size:
        size = asked.size
        one_of(size, SIDES_PX, param="input.size")
    if size == "high" and "-pro" not in model:
        param = "size" if asked.size else "quality"
        text = (
            f"Invalid value: '{getattr(asked, param)}'. Supported values are: 'standard'; the other is for pro models."
        )
        raise InvalidValue(text, param=f"input.{param}")
    return SIDES_PX[size or ("high" if model == PRO_TEXT else "standard")]


def _characters(asked: TaskInput, call: Call) -> tuple[CharacterDraft, ...]:
    library = call.service.library
    params = {f"input.character_id_list[{n}]": name for n, name in enumerate(asked.character_id_list)}
    return tuple(
        kept_draft(library.character(call.caller, known_id(name, param=param), param=param), param=param)
        for param, name in params.items()
    )


def record_of(job: Job, link: Link) -> Record:
    url = link(job, AssetKind.VIDEO)
    error = why_not(job)
    is_blocked = error is not None and error.code == ModerationBlocked.code
    is_made = job.status is JobStatus.SUCCEEDED
    began = job.started_at or job.created_at
    return Record(
        task_id=job.id,
        model=job.request.model,
        state=STATE[job.status],
        param=_text(_param(job)),
        result_json=_text({"resultUrls": [url]}) if url else "",
        fail_code=None if error is None else str(INVALID if is_blocked else FAILED),
        fail_msg=None if error is None else error.message,
        cost_time=unix_ms(job.finished_at) - unix_ms(began) if is_made and job.finished_at else None,
        complete_time=unix_ms(job.finished_at) if job.finished_at else None,
        create_time=unix_ms(job.created_at),
        update_time=unix_ms(job.updated_at),
        progress=job.progress_percent,
        credits_consumed=job.price_credits if is_made else 0,
    )


def _param(job: Job) -> dict[str, Any]:
    """The request in KIE's form, as far as a job of any dialect tells it."""
    request = job.request
    short_side_px = min(request.width_px, request.height_px)
    return {
        "model": request.model,
        **({"callBackUrl": request.callback_url} if request.callback_url else {}),
        "input": {
            "prompt": request.prompt,
            "aspect_ratio": "portrait" if request.is_portrait else "landscape",
            "n_frames": str(request.seconds),
            **(
                {"size": "high" if short_side_px >= SIDES_PX["high"] else "standard"} if "-pro" in request.model else {}
            ),
        },
    }


def _text(value: Mapping[str, Any]) -> str:
    return msgspec.json.encode(value).decode()


def record_of_character(character: StoredCharacter) -> Record:
    """A character, which was there at once. What it is called stands at the top, as KIE documents it, and in `resultObject`, where
    its clients met it."""
    named = {"character_id": character.id, "character_user_name": character.name}
    made_ms = unix_ms(character.created_at)
    return Record(
        task_id=character.id,
        model=CHARACTERS,
        state="success",
        param=_text({"model": CHARACTERS, "input": {}}),
        result_json=_text({**named, "resultObject": named}),
        fail_code=None,
        fail_msg=None,
        cost_time=0,
        complete_time=made_ms,
        create_time=made_ms,
        update_time=made_ms,
        progress=100,
        credits_consumed=0,
    )


def callback(job: Job, link: Link) -> Mapping[str, Any]:
    """What `callBackUrl` is told when the task has ended: a look-up, under a code and a message of its own."""
    is_made = job.status is JobStatus.SUCCEEDED
    told = RecordAnswer(code=OK if is_made else FAILED, msg=DONE if is_made else NOT_DONE, data=record_of(job, link))
    body: dict[str, Any] = msgspec.to_builtins(told)
    body["data"]["task_id"] = job.id  # what KIE's page on signatures, and who copies from it, reads
    return body


def sign(delivery: Delivery, body: bytes, secret: str, now: datetime) -> Mapping[str, str]:
    return task_headers(delivery.job_id, secret, now=now)


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    code, message = _words(error, operation)
    status = 200 if operation is not None else error.status_hint
    return status, ErrorBody(code=code, msg=message, error=error.code, field=error.param)


def _words(error: RushesError, operation: Operation | None) -> tuple[int, str]:
    """KIE's code for ``error``, and its own words where its clients look for them."""
    if operation is None:
        return error.status_hint, error.message
    match error:
        case Unauthorized():
            return 401, NO_ACCESS
        case Forbidden():
            return 401, error.message
        case InsufficientCredits():
            return 402, error.message
        case UnknownModel():
            return INVALID, f"{NO_MODEL} {error.message}"
        case NotFound() if operation.name == "record_info":
            return INVALID, NO_RECORD
        case EngineUnavailable() | DiskFull():
            return MAINTENANCE, error.message
        case RenderFailed():
            return FAILED, error.message
    if error.status_hint == 429 or error.status_hint >= 500:
        return error.status_hint, error.message
    return INVALID, error.message


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    return f"task_{ulid(now_ms, randomness[:10])}"


async def create(call: Call) -> Response:
    model = (await call.peek(takes_forms=False)).fields.get("model")
    if model == WATERMARK_REMOVER:
        raise UnknownModel(f"No engine here can honour '{model}': nothing takes a watermark out.", param="model")
    if isinstance(model, str) and model not in CHARACTER_MODELS:
        call.model(
            model, among=VIDEO_MODELS, besides=CHARACTER_MODELS
        )  # before its fields, which are those of another model
    if model in CHARACTER_MODELS:
        kept = await _keep_character(call)
        return call.answer(Created(data=TaskId(task_id=kept.id)))
    job = await call.make(CreateTask, to_draft)
    return call.answer(Created(data=TaskId(task_id=job.id)), job=job)


async def _keep_character(call: Call) -> StoredCharacter:
    body = await call.held_body(CreateTask)
    asked = body.input
    _only(asked, _OF_CHARACTERS[body.model], body.model)
    if body.call_back_url:
        raise UnsupportedField("A character is there at once, so nobody needs to be told.", param="callBackUrl")
    if body.model == CHARACTERS:
        if len(asked.character_file_url) != 1:
            raise InvalidRequest("One video of the character is needed.", param="input.character_file_url")
        return await relay_characters.from_address(
            call, asked.character_file_url[0], (0.0, CHARACTER_SECONDS), param="input.character_file_url[0]"
        )
    if not asked.origin_task_id:
        raise _missing("origin_task_id")
    if not asked.timestamps:
        raise _missing("timestamps")
    span = relay_characters.span_from(asked.timestamps, param="input.timestamps")
    name = asked.character_user_name
    return await relay_characters.from_job(
        call,
        await call.job(asked.origin_task_id, param="input.origin_task_id"),
        span,
        param="input.origin_task_id",
        span_param="input.timestamps",
        name=mentionable(name, param="input.character_user_name") if name else "",
    )


async def record_info(call: Call) -> Response:
    task_id = call.query(WhichTask).task_id
    if task_id.startswith(relay_characters.PREFIX):
        kept = await call.run(call.service.library.character, call.caller, known_id(task_id))
        return call.answer(RecordAnswer(data=record_of_character(kept)))
    job = await call.job(task_id)
    return call.answer(RecordAnswer(data=record_of(job, call.link)), job=job)


async def credit(call: Call) -> Response:
    return call.answer(CreditAnswer(data=await call.run(call.service.accounts.credits_left, call.caller)))


async def download_url(call: Call) -> Response:
    found = named_by((await call.body(WhichFile)).url, call.signer)
    if found is None or found.is_upload:
        raise InvalidValue("This is no address of a video that this server made.", param="url")
    job = await call.job(found.id, param="url")
    fresh = call.link(job, AssetKind.VIDEO)
    if fresh is None:
        raise Conflict(f"The video is not finished; its status is '{job.status.value}'.", param="url")
    return call.answer(FileAnswer(data=fresh))


DIALECT: Final = Dialect(
    name="kie",
    title="KIE",
    description="The API of kie.ai, for its Sora models. Every answer has HTTP status 200; `code` is 200 for success.",
    error_type=ErrorBody,
    render_error=render_error,
    callback=callback,
    sign=sign,
    mint_job_id=mint_job_id,
    operations=(
        Operation(
            name="create",
            method="POST",
            path="/api/v1/jobs/createTask",
            handler=create,
            summary="Make a video, or keep a character",
            body=CreateTask,
            refused={"progressCallBackUrl": "Only the end is told, to 'callBackUrl'; progress is asked for."},
            answer=Created,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={
                "model": "sora-2-text-to-video",
                "input": {
                    "prompt": "A fox in the snow",
                    "aspect_ratio": "landscape",
                    "n_frames": "10",
                    "remove_watermark": True,
                },
            },
        ),
        Operation(
            name="record_info",
            method="GET",
            path="/api/v1/jobs/recordInfo",
            handler=record_info,
            summary="Look up a task",
            query=WhichTask,
            answer=RecordAnswer,
            errors=(InvalidRequest, NotFound),
            tells_engine=True,
        ),
        Operation(
            name="credit",
            method="GET",
            path="/api/v1/chat/credit",
            handler=credit,
            summary="Ask for the credits that the key may spend",
            answer=CreditAnswer,
        ),
        Operation(
            name="download_url",
            method="POST",
            path="/api/v1/common/download-url",
            handler=download_url,
            summary="Ask for a fresh address of a video",
            body=WhichFile,
            answer=FileAnswer,
            errors=(*BODY_ERRORS, InvalidValue, InvalidReference, NotFound, Conflict),
            example={"url": "http://127.0.0.1:8000/files/TASK_ID/SIGNATURE/video.mp4"},
        ),
        *FILES,
    ),
)
