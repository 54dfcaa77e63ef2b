"""OpenAI's Videos API: what is sent and answered. Part of the dialect `openai`."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, UnsetType

from rushes.core.assets import AssetKind
from rushes.core.catalog import SIZES
from rushes.dialects.base import Body, Wire
from rushes.dialects.openai_characters import CharacterId

LIST_LIMIT_MAX: Final = 100
PREVIEW: Final = "preview"
"""A variant of our own: what an engine shows of a video that is forming."""


class ImageReference(Body, kw_only=True):
    """A reference image by address."""

    image_url: Annotated[
        str | None, Meta(description="A public http(s) address, or a data URL of at most 20 MiB of image.")
    ] = None
    file_id: Annotated[str | None, Meta(description="An image that was uploaded to `/v1/files`.")] = None


MODEL: Final = "sora-2"
"""Where a request names none, and no video of ours does."""


class CreateVideo(Body, kw_only=True):
    """What to make a video of."""

    prompt: Annotated[str, Meta(description="Describes the video, in any language; at most 32,000 characters.")]
    model: Annotated[str, Meta(description="A model of `GET /v1/models`.")] = MODEL
    seconds: Annotated[
        str | int,
        Meta(description="Length: 4, 8, 10, 12, 15, 16, 20 or 25 seconds, as text or as a number."),
    ] = "4"
    size: Annotated[
        str, Meta(description="Width and height in pixels.", extra_json_schema={"enum": [f"{w}x{h}" for w, h in SIZES]})
    ] = "720x1280"
    input_reference: Annotated[
        ImageReference | tuple[ImageReference | str, ...] | str | None,
        Meta(
            description="The image that the video begins with: a file (multipart), an object, or a data URL. It is"
            " fitted to the size, its middle kept. Several, as relays take them, guide it; not on a strict server."
        ),
    ] = None
    characters: Annotated[
        list[CharacterId] | None,
        Meta(description="At most two characters of `POST /v1/videos/characters`; the prompt names them."),
    ] = None
    character_ids: Annotated[
        list[str] | None, Meta(description="The ids of `characters` alone, as a client for Rust sends them.")
    ] = None


class VideoId(Body, kw_only=True):
    """A finished video by its id."""

    id: Annotated[str, Meta(description="The id of a video of yours, or of a public one.")]


class RemixVideo(Body, kw_only=True):
    """What to change."""

    prompt: Annotated[str, Meta(description="What is to be different; what it does not name stays as it is.")]
    model: Annotated[
        str | None, Meta(description="By default that of the video. Relays take it; a strict server does not.")
    ] = None


class EditVideo(Body, kw_only=True):
    """What to change, and in which video."""

    prompt: Annotated[str, Meta(description="What is to be different; what it does not name stays as it is.")]
    video: Annotated[
        VideoId | str | None,
        Meta(description="The video: an object with its id, the id itself, or a file (multipart)."),
    ] = None
    model: Annotated[
        str | None,
        Meta(description="By default that of the video, with a file `sora-2`; a strict server wants it then."),
    ] = None


class ExtendVideo(Body, kw_only=True):
    """How a video goes on."""

    prompt: Annotated[str, Meta(description="What happens next.")]
    seconds: Annotated[str | int, Meta(description="How much is added; the answer's `seconds` is the whole.")]
    video: Annotated[
        VideoId | str | None,
        Meta(description="The video: an object with its id, the id itself, or a file (multipart)."),
    ] = None
    model: Annotated[
        str | None,
        Meta(description="By default that of the video, with a file `sora-2`; a strict server wants it then."),
    ] = None


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
    url: Annotated[str | UnsetType, Meta(description="The same, where clients of other relays look for it.")] = UNSET


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


class ErrorDetail(Wire, kw_only=True):
    message: str
    type: str
    param: str | None
    code: str | None


class ErrorBody(Wire, kw_only=True):
    """What went wrong."""

    error: ErrorDetail
