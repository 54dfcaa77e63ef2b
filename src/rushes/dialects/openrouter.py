"""OpenRouter's video API: submit, poll, download, and the list of models.

Spec: the types of its official SDK. Auth: `Authorization: Bearer sk-or-...`.
Envelope: the job with HTTP 202 at submit; errors as `{"error": {"code", "message", "metadata"}}` with an integer code.
Deviations (docs/dialects/openrouter.md): `previous_job_id` edits; last frames, audio and video references are refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Final, Literal
from urllib.parse import quote

import msgspec
from msgspec import UNSET, Meta, UnsetType
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.catalog import SIZES, Model, Offer, Size, quoted
from rushes.core.drafts import Draft, SizeRule, Source, resolve_size
from rushes.core.errors import Conflict, InvalidRequest, InvalidValue, NotFound, RushesError, UnsupportedField
from rushes.core.identity import timed_hex
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind
from rushes.dialects.base import CREATE_ERRORS, Body, Dialect, ErrorAnswer, Harmless, Link, Operation, Wire
from rushes.dialects.call import Call, known_id
from rushes.dialects.content import content_answer
from rushes.dialects.fields import chosen_seed, one_of, wish, wished_seconds
from rushes.dialects.forms import shown
from rushes.dialects.models import MODELS_CREATED_AT, served
from rushes.dialects.references import source

PROVIDER: Final = "openai"
OWNER: Final = f"{PROVIDER}/"
OWNED: Final = ("sora-2", "sora-2-pro")
"""Models that OpenRouter lists below their owner's name."""
RESOLUTIONS_PX: Final = {"720p": 720, "1080p": 1080}
ASPECTS: Final = {"16:9": False, "9:16": True}
FIRST_FRAME: Final = "first_frame"
IMAGE: Final = "image_url"
CREDITS_PER_DOLLAR: Final = 100
"""One credit stands for one US cent, as the catalog says."""
SECONDS: Final = 4
"""OpenAI's own default."""


class Address(Body, kw_only=True):
    """Where an image is."""

    url: Annotated[str, Meta(description="An address or a data URL.")]
    detail: Annotated[str | None, Meta(description="Accepted, without effect.")] = None


class FrameImage(Body, kw_only=True):
    """A frame of the video."""

    image_url: Address
    frame_type: Annotated[str, Meta(description="Which frame.", extra_json_schema={"enum": [FIRST_FRAME]})]
    type: Annotated[str, Meta(description="What it is.", extra_json_schema={"enum": [IMAGE]})] = IMAGE


class ReferenceImage(Body, kw_only=True):
    """An image that guides the video."""

    type: Annotated[str, Meta(description="What it is.", extra_json_schema={"enum": [IMAGE]})]
    image_url: Address | None = None
    audio_url: Annotated[Any, Meta(description="Refused: no engine here takes it.")] = None
    video_url: Annotated[Any, Meta(description="Refused: no engine here takes it.")] = None


class ProviderPreferences(Body, kw_only=True):
    """What is said of OpenRouter's providers. There is one here, so which is preferred says nothing; what excludes some is refused."""

    options: Annotated[
        Mapping[str, dict[str, Any]],
        Meta(description="By the provider's name; those for others than OpenAI are passed over, as at OpenRouter."),
    ] = msgspec.field(default_factory=dict)
    order: Annotated[tuple[str, ...], Meta(description="Accepted, without effect.")] = ()
    only: Annotated[tuple[str, ...], Meta(description="Refused if it leaves OpenAI out.")] = ()
    ignore: Annotated[tuple[str, ...], Meta(description="Refused if OpenAI is among them.")] = ()
    sort: Annotated[Any, Meta(description="Accepted, without effect.")] = None
    allow_fallbacks: Annotated[bool, Meta(description="False is refused with an `order` that leaves OpenAI out.")] = (
        True
    )
    require_parameters: Annotated[bool, Meta(description="What cannot be honoured is refused in any case.")] = False
    data_collection: Annotated[
        str,
        Meta(description="deny is refused: nobody here can promise it.", extra_json_schema={"enum": ["allow", "deny"]}),
    ] = "allow"


class VideoGenerationRequest(Body, kw_only=True):
    """What to make a video of."""

    model: Annotated[str, Meta(description="A model of `GET /api/v1/videos/models`, such as openai/sora-2.")]
    prompt: Annotated[str, Meta(description="Describes the video, in any language; at most 32,000 characters.")]
    duration: Annotated[str | int | None, Meta(description="Seconds; 4 by default.")] = None
    aspect_ratio: Annotated[
        str | None, Meta(description="16:9 by default.", extra_json_schema={"enum": [*ASPECTS, None]})
    ] = None
    resolution: Annotated[
        str | None, Meta(description="720p by default.", extra_json_schema={"enum": [*RESOLUTIONS_PX, None]})
    ] = None
    size: Annotated[
        str | None,
        Meta(
            description="Width and height in pixels, instead of the two above.",
            extra_json_schema={"enum": [*(f"{w}x{h}" for w, h in SIZES), None]},
        ),
    ] = None
    seed: Annotated[int | None, Meta(description="The same seed gives the same video; -1: any.")] = None
    generate_audio: Annotated[bool, Meta(description="false: a video without sound.")] = True
    frame_images: Annotated[tuple[FrameImage, ...], Meta(description="The first frame.")] = ()
    input_references: Annotated[tuple[ReferenceImage, ...], Meta(description="Images that guide the video.")] = ()
    previous_job_id: Annotated[
        str | None, Meta(description="A finished video to make again with what the prompt changes.")
    ] = None
    callback_url: Annotated[str | None, Meta(description="An address that is told when the job has ended.")] = None
    provider: ProviderPreferences | None = None


class ContentQuery(Body, kw_only=True):
    """Which of the videos."""

    index: Annotated[int, Meta(description="There is one video, 0.")] = 0


class JobUsage(Wire, kw_only=True):
    """What it cost."""

    cost: Annotated[float | None, Meta(description="In US dollars, 100 credits each.")]
    is_byok: bool = False


class VideoJob(Wire, kw_only=True):
    """A video job."""

    id: str
    polling_url: Annotated[str, Meta(description="Where to ask for it.")]
    status: Literal["pending", "in_progress", "completed", "failed", "cancelled"]
    generation_id: str
    unsigned_urls: Annotated[
        list[str] | UnsetType, Meta(description="The video; needs no credential, and expires.")
    ] = UNSET
    usage: JobUsage | UnsetType = UNSET
    error: str | UnsetType = UNSET


class ModelRow(Wire, kw_only=True):
    """What a model can be asked for."""

    id: str
    canonical_slug: str
    name: str
    created: int
    description: str
    supported_resolutions: list[str]
    supported_aspect_ratios: list[str]
    supported_sizes: list[str]
    supported_durations: list[int]
    supported_frame_images: list[str]
    generate_audio: bool = True
    seed: bool
    pricing_skus: Annotated[dict[str, str], Meta(description="US dollars a second.")]
    allowed_passthrough_parameters: list[str]
    creativity: None = None
    upscale_factor: None = None
    hugging_face_id: None = None


class ModelRows(Wire, kw_only=True):
    """Every model that an engine here may serve."""

    data: list[ModelRow]


class ErrorMetadata(Wire, kw_only=True):
    """What exactly was wrong; these keys are our own."""

    code: Annotated[str, Meta(description="A stable word for programs.")]
    param: str | None


class ErrorDetail(Wire, kw_only=True):
    code: Annotated[int, Meta(description="The HTTP status.")]
    message: str
    metadata: ErrorMetadata


class ErrorBody(Wire, kw_only=True):
    """What went wrong."""

    error: ErrorDetail


STATUS: Final[dict[JobStatus, Literal["pending", "in_progress", "completed", "failed", "cancelled"]]] = {
    JobStatus.QUEUED: "pending",
    JobStatus.RUNNING: "in_progress",
    JobStatus.SUCCEEDED: "completed",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "cancelled",
}


def to_draft(body: VideoGenerationRequest, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidReference or UnsupportedField."""
    if body.provider is not None:
        _check(body.provider)
    is_edit = body.previous_job_id is not None
    seconds = wished_seconds(body.duration, param="duration")
    return Draft(
        model=model_of(body.model, call).name,
        prompt=body.prompt,
        seconds=SECONDS if seconds is None and not is_edit else seconds,
        size=_size(body, is_edit=is_edit),
        images=_images(body),
        remix_of=known_id(body.previous_job_id, param="previous_job_id") if body.previous_job_id is not None else None,
        remix_param="previous_job_id",
        size_param="resolution" if body.size is None else "size",
        seconds_param="duration",
        seed=chosen_seed(body.seed),
        is_silent=not body.generate_audio,
        callback_url=body.callback_url,
    )


def _check(provider: ProviderPreferences) -> None:
    """Raise UnsupportedField for what is asked of the provider that this server stands for, or leaves it out."""
    for owner, options in provider.options.items():
        for name in options if _is_ours(owner) else ():
            raise UnsupportedField(
                f"'{shown(name)}' is no option here: 'allowed_passthrough_parameters' of the models lists none.",
                param=f"provider.options.{shown(owner)}.{shown(name)}",
            )
    left_out = {
        "only": provider.only and not any(map(_is_ours, provider.only)),
        "ignore": any(map(_is_ours, provider.ignore)),
        "allow_fallbacks": provider.order and not any(map(_is_ours, provider.order)) and not provider.allow_fallbacks,
    }
    for name, is_left_out in left_out.items():
        if is_left_out:
            text = f"There is one provider here, which stands for '{PROVIDER}'."
            raise UnsupportedField(text, param=f"provider.{name}")
    if one_of(provider.data_collection, {"allow": False, "deny": True}, param="provider.data_collection"):
        raise UnsupportedField("Nobody here can promise that.", param="provider.data_collection")


def _is_ours(name: str) -> bool:
    """Whether a provider is the one that this server stands for, in any case, and with one of its variants behind a slash."""
    return name.strip().lower().partition("/")[0] == PROVIDER


def model_of(name: str, call: Call) -> Model:
    """Raises UnknownModel."""
    short = name.removeprefix(OWNER)
    return call.model(short if short in OWNED else name)


def slug(model: Model) -> str:
    return f"{OWNER}{model.name}" if model.name in OWNED else model.name


def _size(body: VideoGenerationRequest, *, is_edit: bool) -> Size | SizeRule | None:
    """Of an edit, what is not said is its source's."""
    sizes = {f"{width}x{height}": (width, height) for width, height in SIZES}
    if body.size is not None:
        size = one_of(body.size, sizes, param="size")
        for param, value in (("aspect_ratio", body.aspect_ratio), ("resolution", body.resolution)):
            if value is not None and not _agrees(size, param, value):
                raise InvalidValue(f"'{param}' and 'size' contradict each other.", param=param)
        return size
    if is_edit:
        portrait = wish(body.aspect_ratio, ASPECTS, param="aspect_ratio")
        short_px = wish(body.resolution, RESOLUTIONS_PX, param="resolution")
        return None if portrait is short_px is None else SizeRule(portrait=portrait, short_side_px=short_px)
    is_portrait = one_of(body.aspect_ratio or "16:9", ASPECTS, param="aspect_ratio")
    side_px = one_of(body.resolution or "720p", RESOLUTIONS_PX, param="resolution")
    return resolve_size(SizeRule(portrait=is_portrait, short_side_px=side_px), None)


def _agrees(size: Size, param: str, value: str) -> bool:
    if param == "aspect_ratio":
        return one_of(value, ASPECTS, param=param) == (size[1] > size[0])
    return one_of(value, RESOLUTIONS_PX, param=param) == min(size)


def _images(body: VideoGenerationRequest) -> tuple[Source, ...]:
    found = []
    for n, frame in enumerate(body.frame_images):
        param = f"frame_images[{n}]"
        if frame.frame_type != FIRST_FRAME:
            message = f"Only '{FIRST_FRAME}' is possible: no engine here aims at a last frame."
            raise UnsupportedField(message, param=f"{param}.frame_type")
        if n > 0:
            raise InvalidValue("A video has one first frame.", param=param)
        found.append(source(frame.image_url.url, ReferenceKind.IMAGE, param=f"{param}.image_url.url"))
    for n, reference in enumerate(body.input_references):
        param = f"input_references[{n}]"
        if reference.type != IMAGE or reference.image_url is None:
            raise UnsupportedField("Only references of the type 'image_url' are possible.", param=f"{param}.type")
        found.append(source(reference.image_url.url, ReferenceKind.IMAGE, param=f"{param}.image_url.url"))
    return tuple(found)


def from_job(job: Job, link: Link, base: str) -> VideoJob:
    message = VideoJob(
        id=job.id,
        polling_url=f"{base}/api/v1/videos/{quote(job.id, safe='')}",
        status=STATUS[job.status],
        generation_id=job.id,
    )
    url = link(job, AssetKind.VIDEO)
    if url is not None:
        message.unsigned_urls = [url]
        message.usage = JobUsage(cost=job.price_credits / CREDITS_PER_DOLLAR)
    if job.status is JobStatus.FAILED:
        message.error = job.error.message if job.error else "Video generation failed"
    if job.status is JobStatus.CANCELED:
        message.error = "The job was canceled."
    return message


def callback(job: Job, link: Link) -> Mapping[str, Any]:
    """What `callback_url` is told when the job has ended: the same as a look-up, its address without the host."""
    told: Mapping[str, Any] = msgspec.to_builtins(from_job(job, link, ""))
    return told


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    status = error.status_hint
    metadata = ErrorMetadata(code=error.code, param=error.param)
    return status, ErrorBody(error=ErrorDetail(code=status, message=error.message, metadata=metadata))


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    return f"video-{timed_hex(now_ms, randomness)}"


async def create(call: Call) -> Response:
    job = await call.make(VideoGenerationRequest, to_draft)
    return call.answer(from_job(job, call.link, call.place), job=job)


async def retrieve(call: Call) -> Response:
    job = await call.job(call.path("job_id"))
    return call.answer(from_job(job, call.link, call.place), job=job)


async def content(call: Call) -> Response:
    if call.query(ContentQuery).index != 0:
        raise InvalidValue("Invalid value. Supported values are: '0'; a job has one video.", param="index")
    job = await call.job(call.path("job_id"))
    asset = job.asset(AssetKind.VIDEO)
    if asset is None:
        raise Conflict(f"The video is not ready; its status is '{STATUS[job.status]}'.")
    return await content_answer(call, job, asset)


async def models(call: Call) -> Response:
    catalog = call.service.catalog
    return call.answer(ModelRows(data=[row_of(model, catalog.offers(model)) for model in served(catalog)]))


def row_of(model: Model, offers: Sequence[Offer]) -> ModelRow:
    sides = sorted({min(size) for size in model.sizes})
    rates = offers[0].price
    return ModelRow(
        id=slug(model),
        canonical_slug=slug(model),
        name=model.name,
        created=MODELS_CREATED_AT,
        description=f"Sizes: {quoted(f'{w}x{h}' for w, h in model.sizes)}.",
        supported_resolutions=[name for name, px in RESOLUTIONS_PX.items() if px in sides],
        supported_aspect_ratios=list(ASPECTS),
        supported_sizes=[f"{width}x{height}" for width, height in model.sizes],
        supported_durations=list(model.seconds),
        supported_frame_images=[FIRST_FRAME] if model.takes_image and any(o.takes_images != 0 for o in offers) else [],
        seed=any(offer.takes_seed for offer in offers),
        pricing_skus={f"{px}p": f"{rates((px * 16 // 9, px), 1) / CREDITS_PER_DOLLAR:g}" for px in sides},
        allowed_passthrough_parameters=[],
    )


_UPSCALE: Final = "is for models that upscale videos; none is served here."
_OBSERVED: Final = Harmless(why="Names whose request it is; the video does not depend on it.")

DIALECT: Final = Dialect(
    name="openrouter",
    title="OpenRouter",
    description="OpenRouter's video API, as its SDK speaks it: HTTP 202 at submit, then polling.",
    error_type=ErrorBody,
    render_error=render_error,
    callback=callback,
    mint_job_id=mint_job_id,
    operations=(
        Operation(
            name="create",
            method="POST",
            path="/api/v1/videos",
            handler=create,
            summary="Make a video",
            body=VideoGenerationRequest,
            harmless={
                "user": _OBSERVED,
                "session_id": _OBSERVED,
                "trace": _OBSERVED,
            },
            refused={"creativity": f"It {_UPSCALE}", "upscale_factor": f"It {_UPSCALE}"},
            answer=VideoJob,
            status=202,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={
                "model": "openai/sora-2-pro",
                "prompt": "A fox in the snow",
                "duration": 8,
                "aspect_ratio": "16:9",
                "resolution": "720p",
            },
        ),
        Operation(
            name="models",
            method="GET",
            path="/api/v1/videos/models",
            handler=models,
            summary="List the models, and what each can be asked for",
            answer=ModelRows,
        ),
        Operation(
            name="retrieve",
            method="GET",
            path="/api/v1/videos/{job_id}",
            handler=retrieve,
            summary="Look up a video",
            answer=VideoJob,
            errors=(NotFound,),
            tells_engine=True,
        ),
        Operation(
            name="content",
            method="GET",
            path="/api/v1/videos/{job_id}/content",
            handler=content,
            summary="Download the video",
            query=ContentQuery,
            media_types=(AssetKind.VIDEO.media_type,),
            errors=(InvalidRequest, NotFound, Conflict),
            tells_engine=True,
        ),
    ),
)
