"""KIE: what is sent and answered. Part of the dialect `kie`.

Spec: KIE's documents of its Sora models, of a task's details and of its common API, and what programs written for it send and read.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta

from rushes.dialects import storyboards
from rushes.dialects.base import Body, Wire

VIDEO_MODELS: Final = (
    "sora-2-text-to-video",
    "sora-2-image-to-video",
    "sora-2-text-to-video-stable",
    "sora-2-image-to-video-stable",
    "sora-2-pro-text-to-video",
    "sora-2-pro-image-to-video",
    storyboards.MODEL,
)
CHARACTERS: Final = "sora-2-characters"
CHARACTERS_PRO: Final = "sora-2-characters-pro"
CHARACTER_MODELS: Final = (CHARACTERS, CHARACTERS_PRO)
WATERMARK_REMOVER: Final = "sora-watermark-remover"
ASPECTS: Final = {"portrait": True, "landscape": False}
LENGTHS: Final = (10, 15, 25)
"""25 for storyboards alone."""
SIDES_PX: Final = {"standard": 720, "high": 1080}
QUALITIES: Final = {"standard": "standard", "hd": "high"}
"""`quality`, the older name of `size` -> what it is there."""
UPLOAD_METHODS: Final = {"s3": "s3", "oss": "oss"}
OK: Final = 200
SUCCESS: Final = "success"


class TaskInput(Body, kw_only=True):
    """What the task is about: of a video the first eight and `shots`, of a character the rest."""

    prompt: Annotated[
        str | None, Meta(description="Describes the video, in any language; at most 32,000 characters.")
    ] = None
    image_urls: Annotated[
        tuple[str, ...], Meta(description="The first frame, one image: an address or a data URL.")
    ] = ()
    aspect_ratio: Annotated[str, Meta(description="Upright or across.", extra_json_schema={"enum": list(ASPECTS)})] = (
        "landscape"
    )
    n_frames: Annotated[
        str | int | None,
        Meta(
            description="Seconds, as text or as a number; 25 for a storyboard alone. By default 10, and 15 of a storyboard.",
            extra_json_schema={"enum": [*map(str, LENGTHS), *LENGTHS, None]},
        ),
    ] = None
    size: Annotated[
        str | None,
        Meta(
            description="standard: 720p; high: 1080p, pro models only, and by default that of sora-2-pro-text-to-video.",
            extra_json_schema={"enum": [*SIDES_PX, None]},
        ),
    ] = None
    quality: Annotated[
        str | None,
        Meta(
            description="What `size` was called at first: standard, or hd.",
            extra_json_schema={"enum": [*QUALITIES, None]},
        ),
    ] = None
    remove_watermark: Annotated[
        bool | None,
        Meta(description="true insists on a video without watermark; by default one is accepted where it is the rule."),
    ] = None
    character_id_list: Annotated[tuple[str, ...], Meta(description="At most two kept characters, by their ids.")] = ()
    upload_method: Annotated[
        str | None,
        Meta(
            description="Accepted, without effect: this server keeps its files itself.",
            extra_json_schema={"enum": [*UPLOAD_METHODS, None]},
        ),
    ] = None
    shots: Annotated[
        tuple[storyboards.Shot, ...], Meta(description="Cuts one after the other; sora-2-pro-storyboard only.")
    ] = ()
    character_file_url: Annotated[
        tuple[str, ...], Meta(description="The video of a character, one address; its first three seconds count.")
    ] = ()
    origin_task_id: Annotated[str | None, Meta(description="A finished task, to cut a character from.")] = None
    timestamps: Annotated[
        str | None, Meta(description='From when to when, in seconds, as "start,end"; one to three seconds.')
    ] = None
    character_user_name: Annotated[str | None, Meta(description="What prompts name the character by, behind an @.")] = (
        None
    )
    character_prompt: Annotated[
        str | None, Meta(description="Accepted, without effect: a character is what its video shows.")
    ] = None


class CreateTask(Body, kw_only=True):
    """A task: a video to make, or a character to keep."""

    model: Annotated[
        str, Meta(description="The model.", extra_json_schema={"enum": [*VIDEO_MODELS, *CHARACTER_MODELS]})
    ]
    input: TaskInput
    call_back_url: Annotated[str | None, Meta(description="An address that is told when the video has ended.")] = (
        msgspec.field(default=None, name="callBackUrl")
    )


class WhichTask(Body, kw_only=True, rename="camel"):
    """Which task."""

    task_id: Annotated[str, Meta(description="The id that the create call answered with.")]


class WhichFile(Body, kw_only=True):
    """Which file."""

    url: Annotated[str, Meta(description="A video that this server made, by the address that it told.")]


class ErrorBody(Wire, kw_only=True):
    """Something went wrong."""

    code: Annotated[
        int, Meta(description="401, 402, 422, 429, 455, 500, 501 or 503; 404 or 405 where no operation is.")
    ]
    msg: str
    data: None = None
    error: Annotated[str, Meta(description="A stable word for programs; this key is our own.")]
    field: Annotated[str | None, Meta(description="The field that caused it; this key is our own.")] = None


class TaskId(Wire, kw_only=True, rename="camel"):
    """The id of a task."""

    task_id: str


class Created(Wire, kw_only=True):
    """The task was accepted and its credits are held."""

    code: int = OK
    msg: str = SUCCESS
    data: TaskId


class Record(Wire, kw_only=True, rename="camel"):
    """Where a task stands."""

    task_id: str
    model: str
    state: Literal["waiting", "generating", "success", "fail"]
    param: Annotated[str, Meta(description="What was asked for, as JSON text.")]
    result_json: Annotated[
        str, Meta(description='`{"resultUrls": [...]}` as JSON text; empty until there is a result.')
    ]
    fail_code: Annotated[
        str | None, Meta(description="422 for what moderation blocked, else 501; null unless it failed.")
    ]
    fail_msg: Annotated[str | None, Meta(description="Why it failed; null unless it did.")]
    cost_time: Annotated[int | None, Meta(description="Milliseconds that the making took; null until it succeeded.")]
    complete_time: Annotated[int | None, Meta(description="Unix time in milliseconds; null until it has ended.")]
    create_time: Annotated[int, Meta(description="Unix time in milliseconds.")]
    update_time: Annotated[int, Meta(description="Unix time in milliseconds.")]
    progress: Annotated[int, Meta(description="0 to 100, from the frames made.")]
    credits_consumed: Annotated[int, Meta(description="What was charged: 0 until it succeeded.")]


class RecordAnswer(Wire, kw_only=True):
    """The answer to a look-up, and with its own message what a callback is told."""

    code: int = OK
    msg: str = SUCCESS
    data: Record


class CreditAnswer(Wire, kw_only=True):
    """What may still be spent."""

    code: int = OK
    msg: str = SUCCESS
    data: Annotated[int, Meta(description="Credits.")]


class FileAnswer(Wire, kw_only=True):
    """Where a file is had."""

    code: int = OK
    msg: str = SUCCESS
    data: Annotated[str, Meta(description="Its address; needs no credential, and expires.")]
