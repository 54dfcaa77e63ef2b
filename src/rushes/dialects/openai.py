"""OpenAI's Videos API, as its official SDKs speak it.

Spec: OpenAI's OpenAPI document 2.3.0 and its guide, as they stood before the shutdown of 2026-09-24.
Auth: `Authorization: Bearer sk-...`; Azure's `api-key` header too, and Azure's base address is `/openai/v1`.
Envelope: the Video object; errors as `{"error": {"message", "type", "param", "code"}}`.
Deviations (docs/dialects/openai.md): lengths of 10, 15 and 25 s and every size for every model; a reference image is
fitted to the size instead of refused; files are kept until they are deleted, so `expires_at` is null.
"""

from __future__ import annotations

import re
from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, UnsetType
from starlette.responses import Response

from rushes.answers import ENGINE_HEADER, file_answer
from rushes.core.assets import PREVIEW_MEDIA_TYPE, AssetKind
from rushes.core.catalog import SIZES, Size, quoted
from rushes.core.clock import unix_seconds
from rushes.core.drafts import Draft, Source
from rushes.core.errors import (
    Conflict,
    ImageMismatch,
    InsufficientCredits,
    InvalidRequest,
    InvalidValue,
    NotFound,
    QueueFull,
    RateLimited,
    RushesError,
)
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind, RemixMode
from rushes.dialects import openai_limits
from rushes.dialects.base import CREATE_ERRORS, Body, Dialect, ErrorAnswer, Harmless, Operation, Wire
from rushes.dialects.call import Asker, Call, known_id
from rushes.dialects.fields import one_of, whole_number
from rushes.dialects.forms import shown
from rushes.dialects.openai_batches import OPERATIONS as BATCHES
from rushes.dialects.openai_characters import OPERATIONS as CHARACTERS
from rushes.dialects.openai_characters import CharacterId, drafts_of
from rushes.dialects.openai_files import OPERATIONS as FILES
from rushes.dialects.openai_webhooks import OPERATIONS as WEBHOOKS
from rushes.dialects.references import source

MODELS_CREATED_AT: Final = 1759708800
"""2025-10-06, the day Sora 2 was released; the catalog keeps no dates."""
POLL_AFTER_MS: Final = 500
"""`openai-poll-after-ms`: the SDKs' own default is 1000; a look-up here costs well under a millisecond."""
LIST_LIMIT_MAX: Final = 100
CACHE_SECONDS: Final = 3600
PREVIEW: Final = "preview"
"""A variant of our own: what an engine shows of a video that is forming."""


class ImageReference(Body, kw_only=True):
    """A reference image by address."""

    image_url: Annotated[
        str | None, Meta(description="A public http(s) address, or a data URL of at most 20 MiB of image.")
    ] = None
    file_id: Annotated[str | None, Meta(description="An image that was uploaded to `/v1/files`.")] = None


class CreateVideo(Body, kw_only=True):
    """What to make a video of."""

    prompt: Annotated[str, Meta(description="Describes the video, in any language; at most 32,000 characters.")]
    model: Annotated[str, Meta(description="A model of `GET /v1/models`.")] = "sora-2"
    seconds: Annotated[
        str | int,
        Meta(description="Length: 4, 8, 10, 12, 15, 16, 20 or 25 seconds, as text or as a number."),
    ] = "4"
    size: Annotated[
        str, Meta(description="Width and height in pixels.", extra_json_schema={"enum": [f"{w}x{h}" for w, h in SIZES]})
    ] = "720x1280"
    input_reference: Annotated[
        ImageReference | str | None,
        Meta(
            description="The image that the video begins with: a file (multipart), an object, or a data URL. It is"
            " fitted to the size, its middle kept."
        ),
    ] = None
    characters: Annotated[
        list[CharacterId] | None,
        Meta(description="At most two characters of `POST /v1/videos/characters`; the prompt names them."),
    ] = None


class VideoId(Body, kw_only=True):
    """A finished video by its id."""

    id: Annotated[str, Meta(description="The id of a video of yours, or of a public one.")]


class RemixVideo(Body, kw_only=True):
    """What to change."""

    prompt: Annotated[str, Meta(description="What is to be different; what it does not name stays as it is.")]


class EditVideo(Body, kw_only=True):
    """What to change, and in which video."""

    prompt: Annotated[str, Meta(description="What is to be different; what it does not name stays as it is.")]
    video: Annotated[
        VideoId | str | None,
        Meta(description="The video: an object with its id, the id itself, or a file (multipart)."),
    ] = None
    model: Annotated[str | None, Meta(description="By default that of the video; needed with a file.")] = None


class ExtendVideo(Body, kw_only=True):
    """How a video goes on."""

    prompt: Annotated[str, Meta(description="What happens next.")]
    seconds: Annotated[str | int, Meta(description="How much is added; the answer's `seconds` is the whole.")]
    video: Annotated[
        VideoId | str | None,
        Meta(description="The video: an object with its id, the id itself, or a file (multipart)."),
    ] = None
    model: Annotated[str | None, Meta(description="By default that of the video; needed with a file.")] = None


class ListQuery(Body, kw_only=True):
    """Which page of the list."""

    after: Annotated[str | None, Meta(description="The id that the page begins behind.")] = None
    limit: Annotated[int, Meta(description=f"0 to {LIST_LIMIT_MAX} videos.")] = 20
    order: Annotated[str, Meta(description="By time of creation.", extra_json_schema={"enum": ["asc", "desc"]})] = (
        "desc"
    )


class ContentQuery(Body, kw_only=True):
    """Which file."""

    variant: Annotated[
        str,
        Meta(
            description="Which file. `preview`: what is forming, while it is in progress, where its engine shows it.",
            extra_json_schema={"enum": [*AssetKind, PREVIEW]},
        ),
    ] = "video"


class VideoError(Wire, kw_only=True):
    """Why a video could not be made."""

    code: str
    message: str


class Video(Wire, kw_only=True):
    """A video job."""

    id: str
    object: Literal["video"] = "video"
    model: str
    status: Literal["queued", "in_progress", "completed", "failed"]
    progress: Annotated[int, Meta(description="0 to 100, from the frames made.")]
    created_at: Annotated[int, Meta(description="Unix time in seconds.")]
    completed_at: int | None
    expires_at: Annotated[int | None, Meta(description="Null: the files are kept until they are deleted.")]
    prompt: str
    size: str
    seconds: str
    remixed_from_video_id: str | None
    error: VideoError | None
    video_url: Annotated[
        str | UnsetType,
        Meta(description="The video, opened without a credential for a while; not on a strict server. Relays add it."),
    ] = UNSET


class VideoList(Wire, kw_only=True):
    """A page of videos."""

    object: Literal["list"] = "list"
    data: list[Video]
    first_id: str | None
    last_id: str | None
    has_more: bool


class DeletedVideo(Wire, kw_only=True):
    """What was deleted."""

    id: str
    object: Literal["video.deleted"] = "video.deleted"
    deleted: Literal[True] = True


class ModelObject(Wire, kw_only=True):
    """A model, and the engine that serves it."""

    id: str
    object: Literal["model"] = "model"
    created: int
    owned_by: str
    engine: Annotated[str, Meta(description="The engine that would serve it now.")]
    engines: Annotated[list[str], Meta(description="Every engine of this server that may serve it, in order.")]


class ModelList(Wire, kw_only=True):
    """Every model that an engine here may serve."""

    object: Literal["list"] = "list"
    data: list[ModelObject]


class ErrorDetail(Wire, kw_only=True):
    message: str
    type: str
    param: str | None
    code: str | None


class ErrorBody(Wire, kw_only=True):
    """What went wrong."""

    error: ErrorDetail


ASPECTS: Final[dict[str, Size]] = {"16x9": (1280, 720), "9x16": (720, 1280)}
STATUS: Final[dict[JobStatus, Literal["queued", "in_progress", "completed", "failed"]]] = {
    JobStatus.QUEUED: "queued",
    JobStatus.RUNNING: "in_progress",
    JobStatus.SUCCEEDED: "completed",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "failed",
}
CANCELED: Final = VideoError(code="canceled", message="The video was canceled.")


def to_draft(body: CreateVideo, call: Asker) -> Draft:
    """Raises InvalidValue, InvalidReference or NotFound."""
    seconds = whole_number(body.seconds, param="seconds")
    if call.is_strict:
        openai_limits.check(body.model, seconds, body.size)
    return Draft(
        model=body.model,
        prompt=body.prompt,
        seconds=seconds,
        size=parse_size(body.size),
        image_must_fit=call.is_strict,
        images=_images(body.input_reference, call),
        characters=drafts_of(body.characters, call),
    )


def to_remix(body: RemixVideo, call: Call) -> Draft:
    video_id = known_id(call.path("video_id"))
    return Draft(model=None, prompt=body.prompt, seconds=None, size=None, remix_of=video_id, remix_param="video_id")


def to_edit(body: EditVideo, call: Call) -> Draft:
    video_id, video = _video(body.video, body.model, call)
    return Draft(
        model=body.model,
        prompt=body.prompt,
        seconds=None,
        size=None,
        remix_of=video_id,
        remix_video=video,
        remix_param="video",
    )


def to_extension(body: ExtendVideo, call: Call) -> Draft:
    seconds = whole_number(body.seconds, param="seconds")
    if call.is_strict:
        openai_limits.check_seconds(seconds)
    video_id, video = _video(body.video, body.model, call)
    return Draft(
        model=body.model,
        prompt=body.prompt,
        seconds=seconds,
        size=None,
        remix_of=video_id,
        remix_video=video,
        remix_mode=RemixMode.EXTEND,
        remix_param="video",
        size_param="video",
    )


def _video(video: VideoId | str | None, model: str | None, call: Call) -> tuple[str | None, Source | None]:
    """The id of the video, or the file. Raises InvalidRequest if there is neither, or a file without a model."""
    file = call.files.get("video")
    if file is not None:
        if model is None:
            raise InvalidRequest(
                "Missing required parameter: 'model'. An uploaded video does not name one.", param="model"
            )
        return None, Source(kind=ReferenceKind.VIDEO, param="video", data=file.data)
    if video is None:
        raise InvalidRequest("Missing required parameter: 'video'.", param="video")
    return known_id(video.id if isinstance(video, VideoId) else video), None


def parse_size(text: str) -> Size:
    """``1280x720``, or ``16x9`` as the relays' clients say it. Raises InvalidValue."""
    if text in ASPECTS:
        return ASPECTS[text]
    match = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", text)
    if match is None:
        allowed = quoted(f"{width}x{height}" for width, height in SIZES)
        raise InvalidValue(f"Invalid value: '{shown(text)}'. Supported values are: {allowed}.", param="size")
    return int(match[1]), int(match[2])


def _images(reference: ImageReference | str | None, call: Asker) -> tuple[Source, ...]:
    param = "input_reference"
    file = call.files.get(param)
    if file is not None:
        return (Source(kind=ReferenceKind.IMAGE, param=param, data=file.data),)
    if isinstance(reference, ImageReference):
        if reference.file_id and reference.image_url:
            raise InvalidRequest("Only one of 'image_url' and 'file_id' may be given.", param=param)
        if reference.file_id:
            param = f"{param}.file_id"
            data = call.service.library.read_file(call.caller, known_id(reference.file_id), param=param)
            return (Source(kind=ReferenceKind.IMAGE, param=param, data=data),)
        param, reference = f"{param}.image_url", reference.image_url
        if not reference:
            raise InvalidRequest(f"Missing required parameter: '{param}'.", param=param)
    return (source(reference, ReferenceKind.IMAGE, param=param),) if reference else ()


def from_job(job: Job) -> Video:
    error = VideoError(code=job.error.code, message=job.error.message) if job.error else None
    remix = job.request.remix
    return Video(
        id=job.id,
        model=job.request.model,
        status=STATUS[job.status],
        progress=job.progress_percent,
        created_at=unix_seconds(job.created_at),
        completed_at=unix_seconds(job.finished_at) if job.finished_at else None,
        expires_at=None,
        prompt=job.request.prompt,
        size=job.request.size,
        seconds=str(job.request.seconds),
        remixed_from_video_id=remix.job_id if remix and remix.mode is RemixMode.REMIX else None,
        error=CANCELED if job.status is JobStatus.CANCELED else error,
    )


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    kind = "invalid_request_error"
    if error.status_hint >= 500:
        kind = "server_error"
    elif isinstance(error, QueueFull | RateLimited):
        kind = "rate_limit_error"
    elif isinstance(error, InsufficientCredits):
        kind = "insufficient_quota"
    code = None if isinstance(error, ImageMismatch) else error.code  # as recorded
    detail = ErrorDetail(message=error.message, type=kind, param=error.param, code=code)
    return error.status_hint, ErrorBody(error=detail)


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    return f"video_{randomness.hex()}"


async def create(call: Call) -> Response:
    job = await call.make(CreateVideo, to_draft)
    return call.answer(from_job(job), job=job)


async def remix(call: Call) -> Response:
    job = await call.make(RemixVideo, to_remix)
    return call.answer(from_job(job), job=job)


async def edit(call: Call) -> Response:
    job = await call.make(EditVideo, to_edit)
    return call.answer(from_job(job), job=job)


async def extend(call: Call) -> Response:
    job = await call.make(ExtendVideo, to_extension)
    return call.answer(from_job(job), job=job)


async def retrieve(call: Call) -> Response:
    job = await call.look_up(call.path("video_id"))
    headers = {} if job.status.is_terminal else {"openai-poll-after-ms": str(POLL_AFTER_MS)}
    video = from_job(job)
    if not call.options.is_strict:
        video.video_url = call.link(job, AssetKind.VIDEO) or UNSET
    return call.answer(video, job=job, headers=headers)


async def list_videos(call: Call) -> Response:
    query = call.query(ListQuery)
    if not 0 <= query.limit <= LIST_LIMIT_MAX:
        raise InvalidValue(f"Invalid value: '{query.limit}'. 0 to {LIST_LIMIT_MAX} are possible.", param="limit")
    page = await call.run(
        call.service.jobs.list,
        call.caller,
        after=None if query.after is None else known_id(query.after),
        limit=query.limit,
        descending=one_of(query.order, {"asc": False, "desc": True}, param="order"),
    )
    data = [from_job(job) for job in page.jobs]
    first, last = (data[0].id, data[-1].id) if data else (None, None)
    # A page of none has nothing to go on from, so it tells of no further page.
    return call.answer(VideoList(data=data, first_id=first, last_id=last, has_more=bool(data) and page.has_more))


async def delete(call: Call) -> Response:
    job = await call.run(call.service.jobs.delete, call.caller, known_id(call.path("video_id")))
    return call.answer(DeletedVideo(id=job.id))


async def content(call: Call) -> Response:
    variant = call.query(ContentQuery).variant
    if variant == PREVIEW and not call.is_strict:
        return await _preview(call)
    kind = one_of(variant, {kind.value: kind for kind in AssetKind}, param="variant")
    job = await call.look_up(call.path("video_id"))
    asset = job.asset(kind)
    if asset is None:
        raise InvalidRequest(f"The video is not ready to download; its status is '{STATUS[job.status]}'.")
    try:
        path = await call.run(call.service.blobs.local_path, asset.blob_key)
        return file_answer(
            path, asset, job_id=job.id, engine=job.engine, request_headers=call.headers, cache_seconds=CACHE_SECONDS
        )
    except FileNotFoundError:
        raise NotFound(f"No video with id '{job.id}' was found.") from None


async def _preview(call: Call) -> Response:
    """Not of OpenAI's API: a small picture that is replaced every few steps, and gone with the end of the job."""
    job, picture = await call.run(call.service.jobs.preview, call.caller, known_id(call.path("video_id")))
    headers = {ENGINE_HEADER: job.engine, "cache-control": "no-store", "x-content-type-options": "nosniff"}
    return Response(picture, media_type=PREVIEW_MEDIA_TYPE, headers=headers)


async def list_models(call: Call) -> Response:
    catalog = call.service.catalog
    data = []
    for model in catalog.models.values():
        engines = [offer.engine for offer in model.offers if offer.engine in catalog.engines]
        if engines:
            data.append(
                ModelObject(
                    id=model.name,
                    created=MODELS_CREATED_AT,
                    owned_by=model.owner,
                    engine=engines[0],
                    engines=engines,
                )
            )
    return call.answer(ModelList(data=data))


DIALECT: Final = Dialect(
    name="openai",
    title="OpenAI Videos",
    description="OpenAI's Videos API as its official SDKs for Python and Node speak it, in JSON and in forms. Set the"
    " SDK's base address to this server's `/v1`, or to `/openai/v1` as Azure's clients write it.",
    error_type=ErrorBody,
    render_error=render_error,
    mint_job_id=mint_job_id,
    answers_without_v1=True,
    tells_limits=True,
    operations=(
        Operation(
            name="create",
            method="POST",
            path="/v1/videos",
            handler=create,
            summary="Make a video",
            body=CreateVideo,
            takes_forms=True,
            file_fields=("input_reference",),
            harmless={
                "user": Harmless(why="Names an end user; the video does not depend on it."),
                "n": Harmless(why="One video a request.", only=(1,)),
                "stream": Harmless(why="Answers are not streamed.", only=(False,)),
            },
            refused={
                "seed": "Seeds cannot be chosen through this API.",
            },
            answer=Video,
            errors=(*CREATE_ERRORS, NotFound),
            creates=True,
            tells_engine=True,
            example={
                "model": "sora-2",
                "prompt": "A red fox walks through fresh snow at dawn",
                "size": "1280x720",
                "seconds": "4",
            },
        ),
        Operation(
            name="remix",
            method="POST",
            path="/v1/videos/{video_id}/remix",
            handler=remix,
            summary="Make a finished video again, with what the prompt changes",
            body=RemixVideo,
            takes_forms=True,
            answer=Video,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={"prompt": "The same at night, in the rain"},
        ),
        Operation(
            name="edit",
            method="POST",
            path="/v1/videos/edits",
            handler=edit,
            summary="Make a finished video again, with what the prompt changes",
            body=EditVideo,
            takes_forms=True,
            file_fields=("video",),
            answer=Video,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={"prompt": "Make the fox white", "video": {"id": "VIDEO_ID"}},
        ),
        Operation(
            name="extend",
            method="POST",
            path="/v1/videos/extensions",
            handler=extend,
            summary="Let a finished video go on; the result is the whole",
            body=ExtendVideo,
            takes_forms=True,
            file_fields=("video",),
            answer=Video,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={"prompt": "The fox lies down and sleeps", "seconds": "4", "video": {"id": "VIDEO_ID"}},
        ),
        Operation(
            name="list",
            method="GET",
            path="/v1/videos",
            handler=list_videos,
            summary="List your videos",
            query=ListQuery,
            answer=VideoList,
            errors=(InvalidRequest, InvalidValue, NotFound),
        ),
        Operation(
            name="retrieve",
            method="GET",
            path="/v1/videos/{video_id}",
            handler=retrieve,
            summary="Look up a video",
            answer=Video,
            errors=(NotFound,),
            tells_engine=True,
        ),
        Operation(
            name="delete",
            method="DELETE",
            path="/v1/videos/{video_id}",
            handler=delete,
            summary="Delete a video and its files; one that is still being made is canceled",
            answer=DeletedVideo,
            errors=(NotFound,),
        ),
        Operation(
            name="content",
            method="GET",
            path="/v1/videos/{video_id}/content",
            handler=content,
            summary="Download the video, its thumbnail or its spritesheet",
            query=ContentQuery,
            media_types=tuple(kind.media_type for kind in AssetKind),
            errors=(InvalidRequest, InvalidValue, NotFound, Conflict),
            tells_engine=True,
        ),
        Operation(
            name="models",
            method="GET",
            path="/v1/models",
            handler=list_models,
            summary="List the models, and the engine that serves each",
            answer=ModelList,
        ),
        *CHARACTERS,
        *FILES,
        *BATCHES,
        *WEBHOOKS,
    ),
)
