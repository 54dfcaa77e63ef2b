"""freesoragenerator.com: what is sent and answered, of both generations of its API. Part of the dialect `freesora`.

Spec: seed 000 for the older fields; the vendor's page on its newer models for the others.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, UnsetType

from rushes.dialects import storyboards
from rushes.dialects.base import Body, Wire

OLDER_MODELS: Final = ("sora-2", "sora-2-pro", "sora-2-stable")
"""The seed's enum, and the name that came between."""
NEWER_MODELS: Final = (
    "sora-2-text-to-video",
    "sora-2-image-to-video",
    "sora-2-text-to-video-stable",
    "sora-2-image-to-video-stable",
    "sora-2-pro-text-to-video",
    "sora-2-pro-image-to-video",
    storyboards.MODEL,
)
"""Of the vendor's page on its newer generation."""
MODELS: Final = (*OLDER_MODELS, *NEWER_MODELS)
SECONDS: Final = 10
"""The seed has no field for the length; the vendor's older documentation says 10."""
LENGTHS: Final = (10, 15, 25)
"""25 for storyboards alone."""
ASPECTS: Final = {"9:16": True, "16:9": False, "portrait": True, "landscape": False}
SIDES_PX: Final = {"standard": 720, "high": 1080}
OK: Final = 0
FAILED: Final = -1


class CharacterItem(Body, kw_only=True):
    """Someone to take over from another video."""

    url: Annotated[str, Meta(description="Direct link to the character's video, or a data URL.")]
    timestamps: Annotated[str, Meta(description='From when to when, in seconds, as "start,end"; one to three seconds.')]


class GenerateVideo(Body, kw_only=True, rename="camel"):
    """What to make a video of."""

    model: Annotated[str, Meta(description="The model.", extra_json_schema={"enum": list(MODELS)})]
    prompt: Annotated[
        str,
        Meta(
            description="Describes the video, in any language; at most 32,000 characters. Not needed where shots are."
        ),
    ] = ""
    image_data: Annotated[
        str, Meta(description="First frame, as a data URL that begins with data:image/*;base64,.")
    ] = ""
    image_url: Annotated[str, Meta(description="Address of the first frame; imageData wins over it.")] = ""
    url: Annotated[str, Meta(description="Address of the first frame (legacy); the other two win over it.")] = ""
    aspect_ratio: Annotated[
        str | None,
        Meta(
            description="Upright or across. By default 9:16, and landscape for the models of the newer generation.",
            extra_json_schema={"enum": [*ASPECTS, None]},
        ),
    ] = None
    n_frames: Annotated[
        str | int | None,
        Meta(
            description="Seconds, as text or as a number.",
            extra_json_schema={"enum": [*map(str, LENGTHS), *LENGTHS, None]},
        ),
    ] = None
    duration: Annotated[
        str | int | None, Meta(description="Seconds, as the older generation names them: 10 or 15.")
    ] = None
    size: Annotated[
        str,
        Meta(description="standard: 720p; high: 1080p, pro models only.", extra_json_schema={"enum": list(SIDES_PX)}),
    ] = "standard"
    remove_watermark: Annotated[
        bool | None,
        Meta(description="true insists on a video without watermark; by default one is accepted where it is the rule."),
    ] = None
    shots: Annotated[
        tuple[storyboards.Shot, ...], Meta(description="Cuts one after the other; sora-2-pro-storyboard only.")
    ] = ()
    is_public: Annotated[bool, Meta(description="Whether others may see and remix the video.")] = True
    remix_target_id: Annotated[
        str, Meta(description="The video to go on from, by its result_pid or id (VIP only).")
    ] = ""
    characters: Annotated[tuple[CharacterItem, ...], Meta(description="At most two characters (VIP only).")] = ()


class CheckResult(Body, kw_only=True, rename="camel"):
    """Which video to ask for."""

    task_id: Annotated[str, Meta(description="The id that the create call answered with.")]


class Nothing(Body, kw_only=True):
    """No fields."""


class ErrorReason(Wire, kw_only=True):
    """What went wrong in detail; this key is our own."""

    code: Annotated[str, Meta(description="A stable word for programs.")]
    reason: str
    field: Annotated[str | None, Meta(description="The field that caused it.")]
    id: Annotated[str | UnsetType, Meta(description="A task to ask for.")] = UNSET


class ErrorBody(Wire, kw_only=True):
    """Something went wrong."""

    code: Annotated[int, Meta(description="-1, 401 or 403; 404 or 405 where no operation is.")]
    message: str
    detail: ErrorReason


class TaskIds(Wire, kw_only=True, rename="camel"):
    """The id of the task, under both names that clients read."""

    id: str
    task_id: str


class GenerateVideoResponse(Wire, kw_only=True):
    """The task was accepted and its credits are held."""

    code: int = OK
    message: str = "ok"
    data: TaskIds


class CharacterEcho(Wire, kw_only=True):
    """A character as it was asked for."""

    timestamps: str


class ResultMetadata(Wire, kw_only=True, rename="camel"):
    """What the task was asked to build on."""

    remix_target_id: str | None
    characters: list[CharacterEcho]


class TaskResult(Wire, kw_only=True):
    """Where the task stands."""

    status: Literal["pending", "running", "succeeded", "failed"]
    progress: Annotated[int, Meta(description="0 to 100, from the frames made.")]
    result_url: Annotated[str | None, Meta(description="The video; needs no credential, and expires.")]
    result_urls: list[str]
    thumbnail_url: str | None
    failure_reason: str
    error_message: str | None
    credits_refunded: Annotated[bool, Meta(description="Whether the held credits were given back.")]
    refund_trans_no: Annotated[str | None, Meta(description="Which entry of the account's ledger gave them back.")]
    result_pid: Annotated[str | None, Meta(description="What remixTargetId takes.")]
    result_pids: list[str]
    metadata: ResultMetadata


class CheckResultResponse(Wire, kw_only=True):
    """The answer to check-result."""

    code: int = OK
    message: str = "Success"
    data: TaskResult


class UserCredits(Wire, kw_only=True):
    """What the account may still spend."""

    left_credits: int
    is_vip: bool


class UserCreditsResponse(Wire, kw_only=True):
    """The answer to get-user-credits."""

    code: int = OK
    message: str = "ok"
    data: UserCredits
