"""The relays' second version, `/v2/videos/generations`: zhenzhen (ai.t8star), Comfly and their like.

Spec: their documentation as clients keep it, ComfyUI nodes that call it, and captures. Auth: `Authorization: Bearer sk-...`.
Envelope: `{"task_id"}` at submit; the task with words in capitals and the progress as a percentage in text; errors in both
shapes of the relays.
Deviations (docs/dialects/comfly.md): every length of the catalog; a callback is told again for 72 hours.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.clock import unix_seconds
from rushes.core.drafts import Draft, SizeRule, resolve_size
from rushes.core.errors import Conflict, InvalidValue, NotFound
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind, WatermarkWish
from rushes.dialects.base import CREATE_ERRORS, Body, Dialect, Harmless, Link, Operation, Wire
from rushes.dialects.call import Call
from rushes.dialects.endings import why_not
from rushes.dialects.fields import chosen_seed, wish, wished_seconds
from rushes.dialects.kept import cast
from rushes.dialects.models import OPERATIONS as MODEL_LIST
from rushes.dialects.references import one_character, source
from rushes.dialects.relay_errors import ErrorBody, render_error
from rushes.dialects.relay_models import ASPECTS, OF_RELAYS, agreed, named_model

SIDE_PX: Final = 720
SIDE_PX_HD: Final = 1080


class GenerateVideo(Body, kw_only=True):
    """What to make a video of."""

    model: Annotated[str, Meta(description="sora-2, sora-2-pro, sora-2-vip, or any other model of the catalog.")]
    prompt: Annotated[
        str, Meta(description="Describes the video, in any language; `@username` names a character that is kept.")
    ]
    images: Annotated[
        tuple[str, ...], Meta(description="Addresses or data URLs; the video begins with the first.")
    ] = ()
    aspect_ratio: Annotated[
        str | None, Meta(description="Its shape; 16:9 by default.", extra_json_schema={"enum": [*ASPECTS, None]})
    ] = None
    duration: Annotated[
        str | int | None, Meta(description="Seconds, as text or as a number; 10 by default, and 15 for pro models.")
    ] = None
    hd: Annotated[bool, Meta(description="1080p; pro models and names with `hd` only.")] = False
    watermark: Annotated[
        bool, Meta(description="true prefers a video without watermark; false insists on one without.")
    ] = True
    private: Annotated[bool, Meta(description="Whether to hide the video; it cannot be remixed then.")] = False
    notify_hook: Annotated[str, Meta(description="An address that is told when the task has ended.")] = ""
    seed: Annotated[int | None, Meta(description="The same seed gives the same video; -1: any.")] = None
    character_url: Annotated[str, Meta(description="Address of a video with a character to take over.")] = ""
    character_timestamps: Annotated[
        str, Meta(description='From when to when, in seconds, such as "1,3"; the first three by default.')
    ] = ""


class Submitted(Wire, kw_only=True):
    """The task was accepted and its credits are held."""

    task_id: str


class Output(Wire, kw_only=True):
    """A finished video."""

    output: Annotated[str, Meta(description="The video; needs no credential, and expires.")]


class Task(Wire, kw_only=True):
    """Where a task stands."""

    task_id: str
    platform: str = "openai"
    action: str = "sora-video"
    status: Literal["NOT_START", "IN_PROGRESS", "SUCCESS", "FAILURE"]
    fail_reason: str
    submit_time: Annotated[int, Meta(description="Unix time in seconds.")]
    start_time: Annotated[int, Meta(description="Unix time in seconds; 0 until it began.")]
    finish_time: Annotated[int, Meta(description="Unix time in seconds; 0 until it ended.")]
    progress: Annotated[str, Meta(description='Such as "40%", from the frames made.')]
    data: Output | None
    search_item: str = ""


STATUS: Final[dict[JobStatus, Literal["NOT_START", "IN_PROGRESS", "SUCCESS", "FAILURE"]]] = {
    JobStatus.QUEUED: "NOT_START",
    JobStatus.RUNNING: "IN_PROGRESS",
    JobStatus.SUCCEEDED: "SUCCESS",
    JobStatus.FAILED: "FAILURE",
    JobStatus.CANCELED: "FAILURE",
}


def to_draft(body: GenerateVideo, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidReference, InvalidRequest or NotFound."""
    named = named_model(body.model, call)
    if body.hd and not named.is_pro and not named.is_hd:
        raise InvalidValue("Invalid value: 'true'. Supported values are: 'false'; hd is for pro models.", param="hd")
    is_portrait = agreed(
        {"aspect_ratio": wish(body.aspect_ratio, ASPECTS, param="aspect_ratio"), "model": named.is_portrait}
    )
    seconds = agreed({"duration": wished_seconds(body.duration, param="duration"), "model": named.seconds})
    shape = SizeRule(portrait=bool(is_portrait), short_side_px=SIDE_PX_HD if body.hd or named.is_hd else SIDE_PX)
    return Draft(
        model=named.model.name,
        prompt=body.prompt,
        seconds=(15 if named.is_pro else 10) if seconds is None else seconds,
        size=resolve_size(shape, None),
        images=tuple(
            source(address, ReferenceKind.IMAGE, param=f"images[{n}]") for n, address in enumerate(body.images)
        ),
        characters=cast(
            one_character(body.character_url, body.character_timestamps), body.prompt, call, param="prompt"
        ),
        is_public=not body.private,
        is_remixable=not body.private,
        watermark_wish=WatermarkWish.PREFER_CLEAN if body.watermark else WatermarkWish.INSIST_CLEAN,
        size_param="hd",
        seconds_param="duration",
        seed=chosen_seed(body.seed),
        callback_url=body.notify_hook or None,
        callback_param="notify_hook",
    )


def task_of(job: Job, link: Link) -> Task:
    url = link(job, AssetKind.VIDEO)
    error = why_not(job)
    return Task(
        task_id=job.id,
        status=STATUS[job.status],
        fail_reason=error.message if error else "",
        submit_time=unix_seconds(job.created_at),
        start_time=unix_seconds(job.started_at) if job.started_at else 0,
        finish_time=unix_seconds(job.finished_at) if job.finished_at else 0,
        progress=f"{100 if job.status.is_terminal else job.progress_percent}%",
        data=Output(output=url) if url else None,
    )


def callback(job: Job, link: Link) -> Mapping[str, Any]:
    """What `notify_hook` is told when the task has ended: the same as a look-up."""
    told: Mapping[str, Any] = msgspec.to_builtins(task_of(job, link))
    return told


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    """A UUID of version 4, as the vendors' ids are."""
    digits = f"{int.from_bytes(randomness[:16]) & ~(0xF << 76) & ~(3 << 62) | 4 << 76 | 2 << 62:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


async def create(call: Call) -> Response:
    job = await call.make(GenerateVideo, to_draft)
    return call.answer(Submitted(task_id=job.id), job=job)


async def task(call: Call) -> Response:
    job = await call.job(call.path("task_id"))
    return call.answer(task_of(job, call.link), job=job)


DIALECT: Final = Dialect(
    name="comfly",
    title="Relays, second version",
    description="The `/v2/videos/generations` of zhenzhen, Comfly and related relays.",
    error_type=ErrorBody,
    render_error=render_error,
    callback=callback,
    mint_job_id=mint_job_id,
    empty_is_absent=True,
    operations=(
        Operation(
            name="create",
            method="POST",
            path="/v2/videos/generations",
            handler=create,
            summary="Make a video",
            body=GenerateVideo,
            harmless={
                "user": Harmless(why="Names an end user; the video does not depend on it."),
                "n": Harmless(why="One video a request.", only=(1,)),
                **OF_RELAYS,
            },
            answer=Submitted,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
            creates=True,
            tells_engine=True,
            example={
                "model": "sora-2-pro",
                "prompt": "A fox in the snow",
                "aspect_ratio": "16:9",
                "duration": "15",
                "hd": False,
            },
        ),
        Operation(
            name="task",
            method="GET",
            path="/v2/videos/generations/{task_id}",
            handler=task,
            summary="Look up a task",
            answer=Task,
            errors=(NotFound,),
            tells_engine=True,
        ),
        *MODEL_LIST,
    ),
)
