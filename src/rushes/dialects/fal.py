"""fal's queue, for its Sora 2 endpoints: submit, status, result, cancel; and its calls that wait for what is made.

Spec: the code of fal's own clients for Python and JavaScript, and captures of them. Auth: `Authorization: Key <key>`.
Envelope: bare objects; errors as `{"detail": text}`, or, where a field is to blame, `{"detail": [{"loc", "msg", "type"}]}`
with HTTP 422; `error_type` has our own word.
Deviations (docs/dialects/fal.md): videos can be remixed unless `delete_video` is true; a character is there at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final, Literal
from urllib.parse import quote

import msgspec
from msgspec import UNSET
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.drafts import Draft
from rushes.core.errors import (
    Conflict,
    InvalidReference,
    InvalidRequest,
    InvalidValue,
    ModerationBlocked,
    NotFound,
    RenderFailed,
    RushesError,
    WaitTimeout,
)
from rushes.core.jobs import Job, JobStatus
from rushes.core.library import StoredCharacter
from rushes.dialects.base import BODY_ERRORS, CREATE_ERRORS, Dialect, ErrorAnswer, Harmless, Link, Operation
from rushes.dialects.call import Call, known_id
from rushes.dialects.endings import failure, why_not
from rushes.dialects.fal_drafts import BASE_MODELS, PRO_MODELS, to_image_draft, to_remix, to_text_draft
from rushes.dialects.fal_messages import (
    Blame,
    CancelAnswer,
    CharacterResult,
    ErrorBody,
    FileLink,
    ImageToVideo,
    KeepCharacter,
    LogLine,
    Metrics,
    QueueStatus,
    RemixVideo,
    StatusQuery,
    SubmitQuery,
    TextToVideo,
    VideoFile,
    VideoResult,
)
from rushes.dialects.fal_sync import REQUEST_ID, START_HEADERS, ended, start_seconds
from rushes.dialects.kept import bytes_at
from rushes.dialects.streams import EVENTS, streamed

APP: Final = "/fal-ai/sora-2"
_ITEM: Final = re.compile(r"([a-z_]+)\[([0-9]+)\]")
UNPROCESSABLE: Final = 422
CHARACTER: Final = "char_"
"""How the ids of characters begin: requests of the queue that were complete at once."""
ID_RANDOM_BYTES: Final = 16
SYNC: Final = "/run"
"""Below it the same paths are answered with what was made: at fal they are another host's."""
SYNC_HOSTS: Final = ("fal.run", "falrun.com")
"""fal's own names of it. Who comes by one of these expects that at the plain paths."""
HEADERS: Final = ("Idempotency-Key", "x-rushes-emulate", *START_HEADERS)
"""What an error may name that stands in a header."""
QUERY: Final = ("fal_webhook", "logs")
"""And in the query."""
NOT_CANCELED: Final[Mapping[type[RushesError], Literal["ALREADY_COMPLETED", "NOT_FOUND"]]] = {
    Conflict: "ALREADY_COMPLETED",
    NotFound: "NOT_FOUND",
}
"""fal's words for a cancel that changed nothing."""
REQUEST: Final = "request"
"""What fal calls a job."""
RESULTS: Final = ("result", "response")
"""The operations that answer with what was made; there an invalid request is one that came too early."""


def status_of(job: Job, call: Call, *, with_logs: bool) -> QueueStatus:
    status = _queue_status("COMPLETED" if job.status.is_terminal else "IN_PROGRESS", job.id, call)
    if job.status is JobStatus.QUEUED:
        status.status, status.queue_position = "IN_QUEUE", 0
        return status
    status.logs = _logs(job) if with_logs else None if job.status.is_terminal else []
    if job.status.is_terminal:
        began = job.started_at or job.created_at
        status.metrics = Metrics(inference_time=((job.finished_at or job.updated_at) - began).total_seconds())
        if job.status is not JobStatus.SUCCEEDED:
            error = why_not(job, called=REQUEST)
            status.error_type = error.code if error else RenderFailed.code
            status.error = failure(job, called=REQUEST).message
    return status


def _queue_status(
    word: Literal["IN_QUEUE", "IN_PROGRESS", "COMPLETED"], request_id: str, call: Call, **more: Any
) -> QueueStatus:
    base = f"{call.place}{APP}/requests/{quote(request_id, safe='')}"
    return QueueStatus(
        status=word,
        request_id=request_id,
        response_url=base,
        status_url=f"{base}/status",
        cancel_url=f"{base}/cancel",
        **more,
    )


def _logs(job: Job) -> list[LogLine]:
    lines = []
    if job.started_at is not None:
        lines.append(LogLine(message="The render began.", timestamp=job.started_at.isoformat()))
        if job.progress_percent:
            message = f"{job.progress_percent} % of the frames are made."
            lines.append(LogLine(message=message, timestamp=job.updated_at.isoformat()))
    if job.finished_at is not None:
        message = "The video is there." if job.status is JobStatus.SUCCEEDED else failure(job, called=REQUEST).message
        level = "INFO" if job.status is JobStatus.SUCCEEDED else "ERROR"
        lines.append(LogLine(message=message, level=level, timestamp=job.finished_at.isoformat()))
    return lines


def result_of(job: Job, link: Link) -> VideoResult | None:
    """None where there is no video."""
    url, asset = link(job, AssetKind.VIDEO), job.asset(AssetKind.VIDEO)
    if url is None or asset is None:
        return None
    request = job.request
    return VideoResult(
        video=VideoFile(
            url=url,
            content_type=AssetKind.VIDEO.media_type,
            file_name="video.mp4",
            file_size=asset.size_bytes,
            width=request.width_px,
            height=request.height_px,
            fps=request.fps,
            duration=float(job.seconds),
            num_frames=job.seconds * request.fps,
        ),
        video_id=job.id,
        thumbnail=_file(job, AssetKind.THUMBNAIL, link),
        spritesheet=_file(job, AssetKind.SPRITESHEET, link),
    )


def _file(job: Job, kind: AssetKind, link: Link) -> FileLink | None:
    url, asset = link(job, kind), job.asset(kind)
    if url is None or asset is None:
        return None
    name = f"{kind.value}.{kind.extension}"
    return FileLink(url=url, content_type=kind.media_type, file_name=name, file_size=asset.size_bytes)


def callback(job: Job, link: Link) -> Mapping[str, Any]:
    """What `fal_webhook` is told when the request has ended."""
    told: dict[str, Any] = {"request_id": job.id, "gateway_request_id": job.id}
    result = result_of(job, link)
    if result is not None:
        return {**told, "status": "OK", "payload": msgspec.to_builtins(result), "error": None}
    return {**told, "status": "ERROR", "payload": None, "error": failure(job, called=REQUEST).message}


def _steps(param: str) -> list[str | int]:
    """The way to ``param`` as fal's errors tell it, step by step."""
    item = _ITEM.fullmatch(param)
    return [param] if item is None else [item[1], int(item[2])]


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    status, code = error.status_hint, error.code
    is_result = operation is not None and operation.name in RESULTS
    if isinstance(error, ModerationBlocked):
        status, code = UNPROCESSABLE, "content_policy_violation"
    elif isinstance(error, InvalidRequest) and not is_result:
        status = UNPROCESSABLE
    elif isinstance(error, Conflict):  # fal's clients repeat a 409 in vain
        status = 400
    detail: str | list[Blame] = error.message
    param = "prompt" if isinstance(error, ModerationBlocked) else error.param
    if param is not None:
        place = "header" if param in HEADERS else "query" if param in QUERY else "body"
        detail = [Blame(loc=[place, *_steps(param)], msg=error.message, type=code)]
    body = ErrorBody(detail=detail, error_type=code)
    if operation is not None and operation.name == "cancel":
        body.status = next((word for kind, word in NOT_CANCELED.items() if isinstance(error, kind)), UNSET)
    elif is_result and type(error) is InvalidRequest:
        body.status = "IN_PROGRESS"  # relays over fal say so, and their clients ask for nothing but the result
    return status, body


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    """A UUID of version 7, as fal's clients are used to."""
    bits = int.from_bytes(randomness[:10])
    value = (now_ms & (2**48 - 1)) << 80 | 7 << 76 | (bits >> 68 & 0xFFF) << 64 | 2 << 62 | bits & (2**62 - 1)
    digits = f"{value:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


async def status(call: Call) -> Response:
    with_logs = call.query(StatusQuery).logs.lower() in ("1", "true", "yes")
    if call.path("request_id").startswith(CHARACTER):
        found = await call.run(call.service.library.character, call.caller, known_id(call.path("request_id")))
        return call.answer(_character_status(found, call))
    job = await call.job(call.path("request_id"))
    return call.answer(status_of(job, call, with_logs=with_logs), job=job, headers={REQUEST_ID: job.id})


async def stream(call: Call) -> Response:
    """The status, told whenever it has changed, until it is the last one."""
    with_logs = call.query(StatusQuery).logs.lower() in ("1", "true", "yes")
    job = await call.job(call.path("request_id"))

    def state(job: Job) -> QueueStatus:
        return status_of(job, call, with_logs=with_logs)

    return streamed(call, job, state, headers={REQUEST_ID: job.id})


async def result(call: Call) -> Response:
    if call.path("request_id").startswith(CHARACTER):
        kept = await call.run(call.service.library.character, call.caller, known_id(call.path("request_id")))
        return call.answer(CharacterResult(id=kept.id, name=kept.name))
    job = await call.job(call.path("request_id"))
    found = result_of(job, call.link)
    if found is not None:
        return call.answer(found, job=job, headers={REQUEST_ID: job.id})
    if job.status.is_terminal:
        raise failure(job, called=REQUEST)
    raise InvalidRequest("Request is still in progress")


async def cancel(call: Call) -> Response:
    job = await call.run(call.service.jobs.cancel, call.caller, known_id(call.path("request_id")))
    return call.answer(CancelAnswer(), job=job)


async def keep_character(call: Call) -> Response:
    if _is_sync(call):
        return await run_character(call)
    return call.answer(_character_status(await _kept(call), call))


async def run_character(call: Call) -> Response:
    kept = await _kept(call)
    return call.answer(CharacterResult(id=kept.id, name=kept.name))


async def _kept(call: Call) -> StoredCharacter:
    body = await call.held_body(KeepCharacter)
    async with bytes_at(call, body.video_url, param="video_url") as data:
        return await call.run(
            call.service.library.add_character,
            call.caller,
            character_id=f"{CHARACTER}{call.options.random_bytes(ID_RANDOM_BYTES).hex()}",
            name=body.name,
            data=data,
            param="video_url",
        )


def _character_status(character: StoredCharacter, call: Call) -> QueueStatus:
    """A request that was complete when it was made."""
    return _queue_status("COMPLETED", character.id, call, logs=None, metrics=Metrics(inference_time=0.0))


def _is_sync(call: Call) -> bool:
    return call.headers.get("host", "").partition(":")[0].lower() in SYNC_HOSTS


def _submits(
    name: str, path: str, summary: str, body: type[Any], to_draft: Callable[[Any, Call], Draft], **example: Any
) -> tuple[Operation, Operation]:
    """One endpoint, by the queue and as a call that waits."""

    async def submit(call: Call) -> Response:
        if _is_sync(call):
            return await run(call)
        job = await call.make(body, to_draft)
        return call.answer(status_of(job, call, with_logs=False), job=job, headers={REQUEST_ID: job.id})

    async def run(call: Call) -> Response:
        seconds = start_seconds(call)
        job = await ended(call, await call.make(body, to_draft), start_seconds=seconds)
        if isinstance(job, Response):
            return job
        found = result_of(job, call.link)
        if found is None:
            raise failure(job, called=REQUEST)
        return call.answer(found, job=job, headers={REQUEST_ID: job.id})

    submitted = Operation(
        name=name,
        method="POST",
        path=f"{APP}/{path}",
        handler=submit,
        summary=summary,
        body=body,
        query=SubmitQuery,
        harmless=HARMLESS,
        answer=QueueStatus,
        errors=(*CREATE_ERRORS, NotFound, Conflict),
        creates=True,
        tells_engine=True,
        example=example,
    )
    waiting = replace(
        submitted,
        name=f"run_{name}",
        path=f"{SYNC}{submitted.path}",
        handler=run,
        summary=f"{summary}, and wait for it",
        answer=VideoResult,
        errors=(*submitted.errors, RenderFailed, WaitTimeout),
    )
    return submitted, waiting


HARMLESS: Final = {
    "detect_and_block_ip": Harmless(why="Nothing here looks for brands.", only=(False,)),
}
_TEXT: Final = {"prompt": "A fox in the snow", "resolution": "720p", "duration": 8}
_IMAGE: Final = {"prompt": "The fox wakes up", "image_url": "data:image/png;base64,..."}

CHARACTER_OPERATION: Final = Operation(
    name="character",
    method="POST",
    path=f"{APP}/characters",
    handler=keep_character,
    summary="Keep a character, cut from a short video; the request is complete at once",
    body=KeepCharacter,
    answer=QueueStatus,
    errors=(*BODY_ERRORS, InvalidValue, InvalidReference, NotFound, Conflict),
    example={"name": "Biscuit", "video_url": "data:video/mp4;base64,..."},
)

RESULT_OPERATION: Final = Operation(
    name="result",
    method="GET",
    path=f"{APP}/requests/{{request_id}}",
    handler=result,
    summary="Get what a request made",
    answer=VideoResult,
    other_answer=CharacterResult,
    errors=(InvalidRequest, ModerationBlocked, NotFound, RenderFailed),
    tells_engine=True,
)

DIALECT: Final = Dialect(
    name="fal",
    title="fal",
    description="fal's queue for its Sora 2 endpoints, as fal's own clients speak it.",
    error_type=ErrorBody,
    render_error=render_error,
    callback=callback,
    mint_job_id=mint_job_id,
    operations=(
        *_submits(
            "create", "text-to-video", "Make a video of a prompt", TextToVideo, to_text_draft(BASE_MODELS), **_TEXT
        ),
        *_submits("text_pro", "text-to-video/pro", "The same, pro", TextToVideo, to_text_draft(PRO_MODELS), **_TEXT),
        *_submits(
            "image", "image-to-video", "Make a video of an image", ImageToVideo, to_image_draft(BASE_MODELS), **_IMAGE
        ),
        *_submits(
            "image_pro", "image-to-video/pro", "The same, pro", ImageToVideo, to_image_draft(PRO_MODELS), **_IMAGE
        ),
        *_submits(
            "remix",
            "video-to-video/remix",
            "Make a finished video again with what the prompt changes",
            RemixVideo,
            to_remix,
            prompt="Make it night",
            video_id="VIDEO_ID",
        ),
        CHARACTER_OPERATION,
        replace(
            CHARACTER_OPERATION,
            name="run_character",
            path=f"{SYNC}{CHARACTER_OPERATION.path}",
            handler=run_character,
            summary="Keep a character, cut from a short video",
            answer=CharacterResult,
        ),
        Operation(
            name="status",
            method="GET",
            path=f"{APP}/requests/{{request_id}}/status",
            handler=status,
            summary="Ask how far a request is",
            query=StatusQuery,
            answer=QueueStatus,
            errors=(InvalidRequest, NotFound),
            tells_engine=True,
        ),
        Operation(
            name="stream",
            method="GET",
            path=f"{APP}/requests/{{request_id}}/status/stream",
            handler=stream,
            summary="Be told how far a request is, as server-sent events",
            query=StatusQuery,
            answer=QueueStatus,
            media_types=(EVENTS,),
            errors=(InvalidRequest, NotFound),
            tells_engine=True,
        ),
        RESULT_OPERATION,
        replace(
            RESULT_OPERATION,
            name="response",
            path=f"{RESULT_OPERATION.path}/response",
            summary="The same, at its other path",
        ),
        Operation(
            name="cancel",
            method="PUT",
            path=f"{APP}/requests/{{request_id}}/cancel",
            handler=cancel,
            summary="End a request; its credits come back",
            answer=CancelAnswer,
            status=202,
            errors=(NotFound, Conflict),
            tells_engine=True,
        ),
    ),
)
