"""Azure OpenAI's video jobs: what is sent and answered. Part of the dialect `azure`."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, UnsetType

from rushes.dialects.base import Body, Wire

LIST_LIMIT_MAX: Final = 100
IMAGE: Final = "image"
"""The one type of what may be a frame."""


class CropBounds(Body, kw_only=True):
    """The part of an image that is used, as fractions of its sides."""

    left_fraction: Annotated[float, Meta(description="0 to 1.")] = 0.0
    top_fraction: Annotated[float, Meta(description="0 to 1.")] = 0.0
    right_fraction: Annotated[float, Meta(description="0 to 1.")] = 1.0
    bottom_fraction: Annotated[float, Meta(description="0 to 1.")] = 1.0


class InpaintItem(Body, kw_only=True):
    """An image that is a frame of the video."""

    file_name: Annotated[str, Meta(description="The name of one of `files`; or an address, or a data URL.")]
    type: Annotated[str, Meta(description="What it is.", extra_json_schema={"enum": [IMAGE]})] = IMAGE
    frame_index: Annotated[int, Meta(description="Which frame it is: the first.", extra_json_schema={"enum": [0]})] = 0
    crop_bounds: CropBounds | None = None


class CreateJob(Body, kw_only=True):
    """What to make a video of."""

    model: Annotated[str, Meta(description="The deployment: `sora`, or any model of the catalog.")]
    prompt: Annotated[str, Meta(description="Describes the video, in any language; at most 32,000 characters.")]
    width: Annotated[int | None, Meta(description="Pixels; 480 by default, with a height of 480.")] = None
    height: Annotated[int | None, Meta(description="Pixels.")] = None
    n_seconds: Annotated[int | None, Meta(description="Its length: 1 to 20 seconds, 10 at 1080p; 5 by default.")] = None
    inpaint_items: Annotated[
        tuple[InpaintItem, ...], Meta(description="The first frame; in a form, the JSON text of the list.")
    ] = ()
    files: Annotated[tuple[str, ...], Meta(description="Of a form: the images that `inpaint_items` names.")] = ()


class ListQuery(Body, kw_only=True):
    """Which page of the list."""

    limit: Annotated[int, Meta(description=f"1 to {LIST_LIMIT_MAX} jobs.")] = 10
    after: Annotated[str | None, Meta(description="The id of the job that the page begins behind.")] = None
    before: Annotated[str | None, Meta(description="The id of the job that the page ends before, instead.")] = None
    statuses: Annotated[
        str | None, Meta(description="Only jobs with one of these, parted by commas, or said several times.")
    ] = None


class ContentQuery(Body, kw_only=True):
    """Which version of the file."""

    quality: Annotated[
        str, Meta(description="There is one version of a video.", extra_json_schema={"enum": ["high"]})
    ] = "high"


class Generation(Wire, kw_only=True):
    """A video that a job made."""

    object: Literal["video.generation"] = "video.generation"
    id: str
    job_id: str
    created_at: Annotated[int, Meta(description="Unix time in seconds.")]
    width: int
    height: int
    n_seconds: int
    prompt: str


class JobFailure(Wire, kw_only=True):
    """What went wrong; these keys are our own."""

    code: str
    message: str


class VideoJob(Wire, kw_only=True):
    """A job, and the video that it made."""

    object: Literal["video.generation.job"] = "video.generation.job"
    id: str
    status: Literal["queued", "running", "succeeded", "failed", "cancelled"]
    created_at: Annotated[int, Meta(description="Unix time in seconds.")]
    finished_at: int | None
    expires_at: Annotated[int | None, Meta(description="Null: the files are kept until they are deleted.")] = None
    generations: Annotated[list[Generation], Meta(description="The one video, once it exists.")]
    prompt: str
    model: str
    n_variants: int = 1
    n_seconds: int
    height: int
    width: int
    failure_reason: Literal["input_moderation", "internal_error"] | None
    error: JobFailure | UnsetType = UNSET


class JobList(Wire, kw_only=True):
    """A page of jobs, the latest first."""

    object: Literal["list"] = "list"
    data: list[VideoJob]
    first_id: str | None
    last_id: str | None
    has_more: Annotated[bool, Meta(description="Whether there are more beyond this page, the way it was asked for.")]


class InnerError(Wire, kw_only=True):
    """Why content was filtered."""

    code: Literal["ResponsibleAIPolicyViolation"] = "ResponsibleAIPolicyViolation"


class ErrorDetail(Wire, kw_only=True):
    code: str
    message: str
    param: str | None
    type: str
    inner_error: InnerError | UnsetType = UNSET


class ErrorBody(Wire, kw_only=True):
    """What went wrong."""

    error: ErrorDetail
