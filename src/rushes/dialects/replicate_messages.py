"""Replicate's predictions API for its Sora models: what is sent and answered. Part of the dialect `replicate`."""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from msgspec import UNSET, Meta, UnsetType

from rushes.dialects.base import Body, Wire

ASPECTS: Final = {"portrait": True, "landscape": False}
RESOLUTIONS_PX: Final = {"standard": 720, "high": 1024}
SECONDS: Final = (4, 8, 12)
EVENTS: Final = ("start", "output", "logs", "completed")
SOURCES: Final = {"api": True, "web": False}
"""How a prediction came about -> whether it may have here."""


class Input(Body, kw_only=True):
    """What to make a video of."""

    prompt: Annotated[str, Meta(description="Describes the video, in any language; at most 32,000 characters.")]
    seconds: Annotated[
        str | int,
        Meta(
            description="Seconds, as a number or as text.", extra_json_schema={"enum": [*SECONDS, *map(str, SECONDS)]}
        ),
    ] = 4
    aspect_ratio: Annotated[str, Meta(description="Its shape.", extra_json_schema={"enum": list(ASPECTS)})] = "portrait"
    resolution: Annotated[
        str | None,
        Meta(
            description="Of pro models alone: standard, the default, is 720 pixels, high 1024.",
            extra_json_schema={"enum": [*RESOLUTIONS_PX, None]},
        ),
    ] = None
    input_reference: Annotated[
        str | None, Meta(description="The first frame: an address, a data URL, or what `/v1/files` gave.")
    ] = None
    openai_api_key: Annotated[str | None, Meta(description="Accepted, without effect, and never kept.")] = None


class CreateModelPrediction(Body, kw_only=True):
    """What a model of the path is given."""

    input: Input
    webhook: Annotated[str | None, Meta(description="An address that is told when the prediction has ended.")] = None
    webhook_completed: Annotated[str | None, Meta(description="The older name of `webhook`.")] = None
    webhook_events_filter: Annotated[
        tuple[str, ...],
        Meta(
            description="What it is told; without `completed` or `output` it would be told nothing, which is refused.",
            extra_json_schema={"items": {"enum": list(EVENTS)}},
        ),
    ] = ()


class CreatePrediction(CreateModelPrediction, kw_only=True):
    """Which model is given what."""

    version: Annotated[
        str | None, Meta(description="The model: `openai/sora-2`, with or without a version, or a version alone.")
    ] = None
    model: Annotated[str | None, Meta(description="The model as well; one of the two is needed.")] = None


class ListQuery(Body, kw_only=True):
    """Which page of the list."""

    cursor: Annotated[str | None, Meta(description="The prediction that the page begins behind.")] = None
    created_after: Annotated[str | None, Meta(description="ISO 8601; those made then or later.")] = None
    created_before: Annotated[str | None, Meta(description="ISO 8601; those made earlier.")] = None
    source: Annotated[
        str | None,
        Meta(
            description="`web` asks for those that were made on a web site: there are none.",
            extra_json_schema={"enum": [*SOURCES, None]},
        ),
    ] = None


class UploadFile(Body, kw_only=True):
    """An image to keep."""

    content: Annotated[str | None, Meta(description="The image itself, as a part of a form.")] = None
    metadata: Annotated[Any, Meta(description="Accepted, without effect.")] = None


class Urls(Wire, kw_only=True):
    """Where to go on."""

    get: str
    cancel: str


class Metrics(Wire, kw_only=True):
    """How long it took, in seconds; there when it has ended."""

    predict_time: Annotated[float | UnsetType, Meta(description="From when it was begun.")] = UNSET
    total_time: Annotated[float | UnsetType, Meta(description="From when it was asked for.")] = UNSET


class WebhookSecret(Wire, kw_only=True):
    """What webhooks are signed with, as Standard Webhooks has it."""

    key: Annotated[str, Meta(description="`whsec_` and base64.")]


class Prediction(Wire, kw_only=True):
    """One video that was asked for."""

    id: str
    model: str
    version: Annotated[str, Meta(description="`hidden`, as of all of Replicate's official models.")] = "hidden"
    status: Literal["starting", "processing", "succeeded", "failed", "canceled"]
    input: dict[str, Any]
    output: Annotated[str | None, Meta(description="The video; needs no credential, and expires.")] = None
    error: str | None = None
    logs: str = ""
    metrics: Metrics
    data_removed: bool = False
    source: Literal["api"] = "api"
    created_at: str
    started_at: str | None = None
    completed_at: str | None = None
    urls: Urls


class PredictionList(Wire, kw_only=True):
    """A page of predictions, the newest first."""

    previous: None = None
    next: Annotated[str | None, Meta(description="The address of the next page.")]
    results: list[Prediction]


class Version(Wire, kw_only=True):
    """A version of a model."""

    id: str
    created_at: str
    cog_version: str
    openapi_schema: dict[str, Any]


class ModelAnswer(Wire, kw_only=True):
    """A model. `id`, `object`, `created` and `owned_by` are OpenAI's, whose clients may ask at this path for a model of that name."""

    url: str
    owner: str
    name: str
    description: str
    visibility: Literal["public"] = "public"
    is_official: bool = True
    github_url: None = None
    paper_url: None = None
    license_url: None = None
    run_count: Annotated[int, Meta(description="0: nobody counts here.")] = 0
    cover_image_url: None = None
    default_example: None = None
    latest_version: Version | None
    id: str
    object: Literal["model"] = "model"
    created: Annotated[int, Meta(description="Unix time in seconds.")]
    owned_by: str


class FileUrls(Wire, kw_only=True):
    """Where a file is."""

    get: Annotated[str, Meta(description="What `input_reference` takes; needs no credential, and expires.")]


class File(Wire, kw_only=True):
    """An image that is kept."""

    id: str
    name: str
    content_type: str
    size: int
    etag: str
    checksums: dict[str, str]
    metadata: dict[str, Any]
    created_at: str
    expires_at: str | None = None
    urls: FileUrls


class InvalidField(Wire, kw_only=True):
    """A field that is to blame."""

    type: Annotated[str, Meta(description="The error's `code`.")]
    field: str
    description: str


class Problem(Wire, kw_only=True):
    """What went wrong, as RFC 7807 tells it."""

    title: str
    detail: str
    status: Annotated[int, Meta(description="The HTTP status.")]
    code: Annotated[str, Meta(description="A stable word for programs; our own.")]
    invalid_fields: list[InvalidField] | UnsetType = UNSET
