"""fal's Sora 2 endpoints: what is sent and answered. Part of the dialect `fal`."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, UnsetType

from rushes.dialects.base import Body, Wire

RESOLUTIONS_PX: Final = {"720p": 720, "1080p": 1080, "true_1080p": 1080}
ASPECTS: Final = {"16:9": False, "9:16": True}
AUTO: Final = "auto"
DURATIONS: Final = (4, 8, 12, 16, 20)
_DURATION = Annotated[
    str | int,
    Meta(
        description="Seconds, as text or as a number.", extra_json_schema={"enum": [*DURATIONS, *map(str, DURATIONS)]}
    ),
]
_PROMPT = Annotated[str, Meta(description="Describes the video, in any language; at most 32,000 characters.")]
_MODEL = Annotated[str | None, Meta(description="A dated name of the endpoint's model; by default the newest.")]
_CHARACTERS = Annotated[tuple[str, ...], Meta(description="At most two characters of `/fal-ai/sora-2/characters`.")]
_DELETE = Annotated[bool, Meta(description="Whether the video is kept from remixes; its links stay as they are.")]
_RESOLUTION = Annotated[
    str | None,
    Meta(
        description="720p by default; 1080p for pro, and true_1080p the same.",
        extra_json_schema={"enum": [*RESOLUTIONS_PX, None]},
    ),
]


class TextToVideo(Body, kw_only=True):
    """What to make a video of."""

    prompt: _PROMPT
    resolution: _RESOLUTION = None
    aspect_ratio: Annotated[str, Meta(description="Its shape.", extra_json_schema={"enum": list(ASPECTS)})] = "16:9"
    duration: _DURATION = 4
    model: _MODEL = None
    character_ids: _CHARACTERS = ()
    delete_video: _DELETE = False


class ImageToVideo(Body, kw_only=True):
    """Which image to begin a video with."""

    prompt: _PROMPT
    image_url: Annotated[str, Meta(description="The first frame: an address or a data URL.")]
    resolution: Annotated[
        str,
        Meta(
            description="auto is 720p unless a pro model is given an image of 1080 pixels or more.",
            extra_json_schema={"enum": [AUTO, *RESOLUTIONS_PX]},
        ),
    ] = AUTO
    aspect_ratio: Annotated[
        str,
        Meta(description="auto is the nearest to the image.", extra_json_schema={"enum": [AUTO, *ASPECTS]}),
    ] = AUTO
    duration: _DURATION = 4
    model: _MODEL = None
    character_ids: _CHARACTERS = ()
    delete_video: _DELETE = False


class RemixVideo(Body, kw_only=True):
    """What to change, and in which video."""

    prompt: Annotated[str, Meta(description="What is to be different; what it does not name stays as it is.")]
    video_id: Annotated[str, Meta(description="The `video_id` of a result.")]
    delete_video: _DELETE = False


class KeepCharacter(Body, kw_only=True):
    """Somebody to keep."""

    name: Annotated[str, Meta(description="1 to 80 characters; prompts name the character by it.")]
    video_url: Annotated[str, Meta(description="A video that shows the character: an address or a data URL.")]


class SubmitQuery(Body, kw_only=True):
    """Who is told."""

    fal_webhook: Annotated[str | None, Meta(description="An address that is told the result.")] = None


class StatusQuery(Body, kw_only=True):
    """What is told."""

    logs: Annotated[str, Meta(description="Whether lines of the log are told.")] = "0"


class LogLine(Wire, kw_only=True):
    """A line of a request's log."""

    message: str
    level: str = "INFO"
    source: str = "rushes"
    timestamp: str


class Metrics(Wire, kw_only=True):
    """How long it took."""

    inference_time: Annotated[float, Meta(description="Seconds from the first frame's beginning to the end.")]


class QueueStatus(Wire, kw_only=True):
    """Where a request stands."""

    status: Literal["IN_QUEUE", "IN_PROGRESS", "COMPLETED"]
    request_id: str
    response_url: str
    status_url: str
    cancel_url: str
    queue_position: Annotated[int | UnsetType, Meta(description="0: how many are before it is not told.")] = UNSET
    logs: list[LogLine] | UnsetType | None = UNSET
    metrics: Metrics | UnsetType = UNSET
    error: str | UnsetType = UNSET
    error_type: str | UnsetType = UNSET


class FileLink(Wire, kw_only=True):
    """A file, opened by a bare GET for a while."""

    url: str
    content_type: str
    file_name: str
    file_size: int


class VideoFile(Wire, kw_only=True):
    """The video."""

    url: str
    content_type: str
    file_name: str
    file_size: int
    width: int
    height: int
    fps: int
    duration: float
    num_frames: int


class VideoResult(Wire, kw_only=True):
    """A finished video."""

    video: VideoFile
    video_id: Annotated[str, Meta(description="What a remix takes.")]
    thumbnail: FileLink | None
    spritesheet: FileLink | None


class CharacterResult(Wire, kw_only=True):
    """A character that is kept."""

    id: str
    name: str


class CancelAnswer(Wire, kw_only=True):
    """The request was ended."""

    status: Literal["CANCELLATION_REQUESTED"] = "CANCELLATION_REQUESTED"


class Blame(Wire, kw_only=True):
    """Which field is to blame."""

    loc: Annotated[list[str | int], Meta(description="The way to the field: names, and places in lists.")]
    msg: str
    type: str


class ErrorBody(Wire, kw_only=True):
    """What went wrong."""

    detail: str | list[Blame]
    status: Annotated[
        Literal["ALREADY_COMPLETED", "NOT_FOUND", "IN_PROGRESS"] | UnsetType,
        Meta(description="Of a cancel that changed nothing, and of a result that is not there yet."),
    ] = UNSET
    error_type: Annotated[str, Meta(description="A stable word for programs.")]
