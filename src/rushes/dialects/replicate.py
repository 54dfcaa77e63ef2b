"""Replicate's predictions API for OpenAI's Sora models: create, wait, look up, list, cancel, and what its clients need besides.

Spec: Replicate's OpenAPI document 1.0.0-a1, the code of its own clients for Python and Node, and the input schemas on its pages of
`openai/sora-2` and `openai/sora-2-pro`. Auth: `Authorization: Bearer <token>`, or `Token <token>`.
Envelope: the bare prediction; errors as RFC 7807 has them, HTTP 422 with `invalid_fields` where a field is to blame.
Deviations (docs/dialects/replicate.md): a webhook is told the end alone; files are images.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, Final, Literal, TypeVar
from urllib.parse import quote, urlencode

import msgspec
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.catalog import Model
from rushes.core.drafts import Draft, SizeRule, resolve_size
from rushes.core.errors import (
    Conflict,
    InvalidReference,
    InvalidRequest,
    InvalidValue,
    MalformedBody,
    NotFound,
    RushesError,
    ServiceUnavailable,
    UnknownModel,
    UnsupportedEncoding,
    UnsupportedField,
    WaitTimeout,
)
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind
from rushes.core.webhooks import Delivery, signed_headers
from rushes.dialects.base import BODY_ERRORS, CREATE_ERRORS, Dialect, ErrorAnswer, Harmless, Link, Operation
from rushes.dialects.call import Call, known_id
from rushes.dialects.endings import failure
from rushes.dialects.fields import one_of, seconds_of, wish
from rushes.dialects.forms import shown
from rushes.dialects.kept import keep_file, sent_file
from rushes.dialects.links import callback_secret
from rushes.dialects.references import source
from rushes.dialects.replicate_messages import (
    ASPECTS,
    EVENTS,
    RESOLUTIONS_PX,
    SECONDS,
    SOURCES,
    CreateModelPrediction,
    CreatePrediction,
    File,
    FileUrls,
    Input,
    InvalidField,
    ListQuery,
    Metrics,
    Prediction,
    PredictionList,
    Problem,
    UploadFile,
    Urls,
    WebhookSecret,
)
from rushes.dialects.replicate_models import OPERATIONS as MODEL_OPERATIONS
from rushes.dialects.replicate_models import PRO, model_of, model_of_path, moment, slug

WAIT_SECONDS_MAX: Final = 60
WAIT_MARGIN_SECONDS: Final = 0.5
"""So much sooner a call that waits is answered: Python's client gives up so much later, and forgets what it made."""
DEADLINE: Final = "cancel-after"
"""A header that no engine here can honour."""
PAGE_JOBS: Final = 100
ID_BYTES: Final = 16
UNPROCESSABLE: Final = 422
ACCEPTED: Final = 202
STATUS: Final[dict[JobStatus, Literal["starting", "processing", "succeeded", "failed", "canceled"]]] = {
    JobStatus.QUEUED: "starting",
    JobStatus.RUNNING: "processing",
    JobStatus.SUCCEEDED: "succeeded",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "canceled",
}
TITLES: Final = {401: "Unauthenticated", 402: "Insufficient credit", UNPROCESSABLE: "Input validation failed"}
"""Replicate's own; of other statuses, those of HTTP."""

_WAIT: Final = re.compile(r"(?:^|[,;\s])wait(?:=([0-9]{1,9}))?\s*(?=$|[,;])", re.IGNORECASE)

Given = TypeVar("Given", bound=CreateModelPrediction)


def to_draft(body: CreatePrediction, call: Call) -> Draft:
    """Raises InvalidRequest, UnknownModel, InvalidValue, InvalidReference or UnsupportedField."""
    param = "version" if body.model is None else "model"
    name = body.version if body.model is None else body.model
    if name is None:
        raise InvalidRequest("Missing required parameter: 'model' or 'version'.", param="model")
    model = model_of(name, call, param=param)
    if None not in (body.model, body.version) and model_of(body.version or "", call, param="version") != model:
        raise InvalidRequest("'model' and 'version' contradict each other; one is enough.", param="version")
    return _draft(body, model, call, model_param=param)


def to_model_draft(body: CreateModelPrediction, call: Call) -> Draft:
    """Of the model that the path names. Raises NotFound, and as `to_draft`."""
    return _draft(body, model_of_path(call, owner=call.path("owner")), call, model_param="name")


def _draft(body: CreateModelPrediction, model: Model, call: Call, *, model_param: str) -> Draft:
    given = body.input
    image = given.input_reference
    param = "input.input_reference"
    return Draft(
        model=model.name,
        prompt=given.prompt,
        seconds=seconds_of(given.seconds, param="input.seconds", among=SECONDS),
        size=_size(given, model),
        images=() if image is None else (source(image, ReferenceKind.IMAGE, param=param),),
        model_param=model_param,
        prompt_param="input.prompt",
        size_param="input.aspect_ratio" if given.resolution is None else "input.resolution",
        seconds_param="input.seconds",
        callback_url=_webhook(body),
        callback_param="webhook_completed" if body.webhook is None else "webhook",
    )


def _size(given: Input, model: Model) -> tuple[int, int]:
    is_portrait = one_of(given.aspect_ratio, ASPECTS, param="input.aspect_ratio")
    side_px = one_of(given.resolution or "standard", RESOLUTIONS_PX, param="input.resolution")
    if given.resolution is not None and not model.name.startswith(PRO):
        raise UnsupportedField(f"'{model.name}' has one resolution; '{PRO}' has two.", param="input.resolution")
    if side_px == 1024:  # no 16:9 at all
        return (1024, 1792) if is_portrait else (1792, 1024)
    return resolve_size(SizeRule(portrait=is_portrait, short_side_px=side_px), None)


def _webhook(body: CreateModelPrediction) -> str | None:
    for event in body.webhook_events_filter:
        one_of(event, dict.fromkeys(EVENTS), param="webhook_events_filter")
    if body.webhook_events_filter and not {"completed", "output"}.intersection(body.webhook_events_filter):
        text = "A webhook is told when a prediction has ended, so 'completed' is needed among the events."
        raise UnsupportedField(text, param="webhook_events_filter")
    if body.webhook is not None and body.webhook_completed not in (None, body.webhook):
        raise InvalidRequest("One address is told; 'webhook' is enough.", param="webhook_completed")
    return body.webhook_completed if body.webhook is None else body.webhook


def from_job(job: Job, link: Link, base: str) -> Prediction:
    path = f"{base}/v1/predictions/{quote(job.id, safe='')}"
    return Prediction(
        id=job.id,
        model=slug(job.request.model),
        status=STATUS[job.status],
        input=_input_of(job),
        output=link(job, AssetKind.VIDEO),
        error=failure(job).message if job.status is JobStatus.FAILED else None,
        logs=_logs(job),
        metrics=_metrics(job),
        created_at=moment(job.created_at),
        started_at=None if job.started_at is None else moment(job.started_at),
        completed_at=None if job.finished_at is None else moment(job.finished_at),
        urls=Urls(get=path, cancel=f"{path}/cancel"),
    )


def _input_of(job: Job) -> dict[str, Any]:
    """What was asked for, in this API's words, whatever API it was asked in."""
    request = job.request
    told = {
        "prompt": request.prompt,
        "seconds": request.seconds,
        "aspect_ratio": "portrait" if request.is_portrait else "landscape",
    }
    if request.model.startswith(PRO):
        told["resolution"] = "high" if min(request.width_px, request.height_px) > 720 else "standard"
    return told


def _logs(job: Job) -> str:
    """The last line is a bar, as the clients read progress from the logs."""
    if job.started_at is None:
        return ""
    percent = 100 if job.status is JobStatus.SUCCEEDED else job.progress_percent
    return f"The render began.\n{percent:3}%|{'#' * (percent // 10):<10}| {percent}/100\n"


def _metrics(job: Job) -> Metrics:
    metrics = Metrics()
    if job.finished_at is not None:
        metrics.total_time = (job.finished_at - job.created_at).total_seconds()
        if job.started_at is not None:
            metrics.predict_time = (job.finished_at - job.started_at).total_seconds()
    return metrics


def callback(job: Job, link: Link) -> Mapping[str, Any]:
    """What `webhook` is told when the prediction has ended: the same as a look-up, its addresses without the host."""
    told: Mapping[str, Any] = msgspec.to_builtins(from_job(job, link, ""))
    return told


def sign(delivery: Delivery, body: bytes, secret: str, now: datetime) -> Mapping[str, str]:
    """Standard Webhooks, which the clients verify with the secret that they ask for."""
    return signed_headers(delivery.id, body, secret, now=now)


async def webhook_secret(call: Call) -> Response:
    return call.answer(WebhookSecret(key=callback_secret(call.caller.account.id, signer=call.signer)))


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    status = error.status_hint
    if isinstance(error, InvalidRequest) and not isinstance(error, MalformedBody | UnsupportedEncoding):
        status = UNPROCESSABLE
    title = TITLES.get(status) or HTTPStatus(status).phrase
    if isinstance(error, UnknownModel):
        title = "Invalid version or not permitted"
    problem = Problem(title=title, detail=error.message, status=status, code=error.code)
    if error.param is not None:
        problem.detail = f"- {error.param}: {error.message}\n"
        problem.invalid_fields = [InvalidField(type=error.code, field=error.param, description=error.message)]
    return status, problem


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    """26 small letters and digits, as Replicate's own."""
    return base64.b32encode(randomness[:ID_BYTES]).decode().rstrip("=").lower()


def wait_seconds(call: Call) -> float | None:
    """How long the caller would have the answer wait; None if not at all. What `Prefer` says otherwise is left unread, as HTTP
    has it.
    """
    match = _WAIT.search(call.headers.get("prefer", ""))
    if match is None:
        return None
    wished = min(WAIT_SECONDS_MAX, int(match[1] or WAIT_SECONDS_MAX))
    return min(call.options.wait_seconds_max, max(WAIT_MARGIN_SECONDS, wished - WAIT_MARGIN_SECONDS))


def _creating(wanted: type[Given], to_draft: Callable[[Given, Call], Draft]) -> Callable[[Call], Any]:
    async def create(call: Call) -> Response:
        if DEADLINE in call.headers:
            raise UnsupportedField("Nobody here ends a prediction at a deadline; cancel it.", param=DEADLINE)
        seconds = wait_seconds(call)
        job = await call.make(wanted, to_draft)
        if seconds is not None:
            try:
                job = await call.until_ended(job.id, seconds_max=seconds)
            except (WaitTimeout, ServiceUnavailable):
                return _created(call, job, is_unfinished=True)
        return _created(call, job)

    return create


def _created(call: Call, job: Job, *, is_unfinished: bool = False) -> Response:
    """Both clients take whatever is not `starting` for the end of a call that waited."""
    told = from_job(job, call.link, call.place)
    if is_unfinished:
        told.status = "starting"
    response = call.answer(told, job=job, headers={"location": told.urls.get})
    if is_unfinished:
        response.status_code = ACCEPTED
    return response


async def retrieve(call: Call) -> Response:
    job = await call.job(call.path("prediction_id"))
    return call.answer(from_job(job, call.link, call.place), job=job)


async def list_predictions(call: Call) -> Response:
    asked = call.query(ListQuery)
    if wish(asked.source, SOURCES, param="source") is False:
        return call.answer(PredictionList(next=None, results=[]))
    page = await call.run(
        call.service.jobs.list,
        call.caller,
        after=None if asked.cursor is None else known_id(asked.cursor, param="cursor"),
        limit=PAGE_JOBS,
        made_from=_moment(asked.created_after, "created_after"),
        made_before=_moment(asked.created_before, "created_before"),
    )
    further = None
    if page.has_more:
        told = msgspec.to_builtins(asked) | {"cursor": page.jobs[-1].id}
        query = urlencode({name: value for name, value in told.items() if value is not None})
        further = f"{call.place}/v1/predictions?{query}"
    return call.answer(
        PredictionList(next=further, results=[from_job(job, call.link, call.place) for job in page.jobs])
    )


def _moment(text: str | None, param: str) -> datetime | None:
    """In UTC where no zone is said. Raises InvalidValue."""
    try:
        said = None if text is None else datetime.fromisoformat(text)
        return said and (said if said.tzinfo else said.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        text = f"Invalid value: '{shown(text or '')}'. A moment is needed, such as '2026-03-01T12:00:00Z'."
        raise InvalidValue(text, param=param) from None


async def cancel(call: Call) -> Response:
    """One that has ended stays as it is, and is told."""
    job_id = known_id(call.path("prediction_id"))
    try:
        job = await call.run(call.service.jobs.cancel, call.caller, job_id)
    except Conflict:
        job = await call.run(call.service.jobs.get, call.caller, job_id)
    return call.answer(from_job(job, call.link, call.place), job=job)


async def upload(call: Call) -> Response:
    await call.held_body(UploadFile)
    sent = sent_file(call, "content")
    kept = await keep_file(call, sent.data, sent.file_name, param="content")
    file = kept.file
    return call.answer(
        File(
            id=file.id,
            name=file.file_name,
            content_type=kept.media_type,
            size=file.size_bytes,
            etag=file.digest,
            checksums={"sha256": file.digest},
            metadata={},
            created_at=moment(file.created_at),
            urls=FileUrls(get=kept.link),
        )
    )


_EXAMPLE: Final = {"prompt": "A fox in the snow", "seconds": 8, "aspect_ratio": "landscape"}

CREATE_OPERATION: Final = Operation(
    name="create",
    method="POST",
    path="/v1/predictions",
    handler=_creating(CreatePrediction, to_draft),
    summary="Make a video; with `Prefer: wait`, answered when it is there",
    body=CreatePrediction,
    harmless={"stream": Harmless(why="A video is no stream of text; its progress is polled.", only=(False,))},
    answer=Prediction,
    status=201,
    early_status=ACCEPTED,
    errors=(*CREATE_ERRORS, NotFound),
    creates=True,
    tells_engine=True,
    example={"version": "openai/sora-2", "input": _EXAMPLE},
)

DIALECT: Final = Dialect(
    name="replicate",
    title="Replicate",
    description="Replicate's predictions API for OpenAI's Sora models, as its clients for Python and Node speak it.",
    error_type=Problem,
    render_error=render_error,
    callback=callback,
    sign=sign,
    mint_job_id=mint_job_id,
    operations=(
        CREATE_OPERATION,
        Operation(
            name="list",
            method="GET",
            path="/v1/predictions",
            handler=list_predictions,
            summary="List your predictions, the newest first",
            query=ListQuery,
            answer=PredictionList,
            errors=(InvalidRequest, InvalidValue, NotFound),
        ),
        Operation(
            name="retrieve",
            method="GET",
            path="/v1/predictions/{prediction_id}",
            handler=retrieve,
            summary="Look up a prediction",
            answer=Prediction,
            errors=(NotFound,),
            tells_engine=True,
        ),
        Operation(
            name="cancel",
            method="POST",
            path="/v1/predictions/{prediction_id}/cancel",
            handler=cancel,
            summary="End a prediction; its credits come back",
            answer=Prediction,
            errors=(NotFound,),
            tells_engine=True,
        ),
        replace(
            CREATE_OPERATION,
            name="create_of_model",
            path="/v1/models/{owner}/{name}/predictions",
            handler=_creating(CreateModelPrediction, to_model_draft),
            summary="Make a video with the model that the path names",
            body=CreateModelPrediction,
            example={"input": _EXAMPLE},
        ),
        *MODEL_OPERATIONS,
        Operation(
            name="webhook_secret",
            method="GET",
            path="/v1/webhooks/default/secret",
            handler=webhook_secret,
            summary="Ask for the secret that your webhooks are signed with",
            answer=WebhookSecret,
        ),
        Operation(
            name="upload",
            method="POST",
            path="/v1/files",
            handler=upload,
            summary="Keep an image, to point to in `input_reference`",
            body=UploadFile,
            takes_forms=True,
            file_fields=("content", "metadata"),
            harmless={
                "filename": Harmless(why="The part of the form has a name."),
                "type": Harmless(why="The bytes tell what they are."),
            },
            answer=File,
            status=201,
            errors=(*BODY_ERRORS, InvalidValue, InvalidReference),
            example={"content": "..."},
        ),
    ),
)
