"""The unified format's task: what a create and a query answer, and a job told in these words.

Part of the dialect `unified`; nothing here reads a request.
"""

from __future__ import annotations

from datetime import UTC
from typing import Annotated, Final, Literal

from msgspec import UNSET, UnsetType

from rushes.core.assets import AssetKind
from rushes.core.clock import unix_ms, unix_seconds
from rushes.core.jobs import Job, JobStatus
from rushes.dialects.base import Wire
from rushes.dialects.call import Call
from rushes.dialects.endings import why_not
from rushes.dialects.relay_errors import text

SHORT_SIDES_PX: Final = {"small": 720, "large": 1080}


class ChoiceMessage(Wire, kw_only=True):
    role: str
    content: str


class Choice(Wire, kw_only=True):
    """Declared by the seeds; a video task has none."""

    index: int
    message: ChoiceMessage
    finish_reason: str


class Usage(Wire, kw_only=True):
    """Declared by the seeds; videos are not counted in tokens."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    total_tokens: int = 0


Status = Literal["pending", "processing", "completed", "failed"]


class CreatedTask(Wire, kw_only=True):
    """The task was accepted and its credits are held."""

    id: str
    task_id: Annotated[str, text("The same id, where clients look for it.", "与 id 相同")]
    object: Literal["video"] = "video"
    created: Annotated[int, text("Unix time in seconds.", "Unix 时间（秒）")]
    created_at: int
    choices: tuple[Choice, ...] = ()
    usage: Usage
    model: str
    status: Status
    status_update_time: Annotated[int, text("Unix time in milliseconds.", "Unix 时间（毫秒）")]
    progress: Annotated[int, text("0 to 100, from the frames made.", "进度 0 到 100，按已完成的帧数计算")]
    size: Annotated[str, text("Width and height in pixels.", "宽x高（像素）")]
    seconds: str


class TaskInput(Wire, kw_only=True):
    """What was asked for."""

    model: str
    prompt: str
    orientation: str
    size: str
    duration: int


class PendingInfo(Wire, kw_only=True):
    """How far the render is."""

    id: str
    type: Literal["video_gen"] = "video_gen"
    model: str
    width: int
    height: int
    prompt: str
    status: Literal["queued", "processing"]
    n_frames: int
    n_variants: int = 1
    created_at: str
    progress_pct: Annotated[float, text("0 to 1.", "进度 0 到 1")]
    failure_reason: None = None
    queue_status_message: None = None
    progress_pos_in_queue: None = None
    estimated_queue_wait_time: None = None


class Encoding(Wire, kw_only=True):
    path: str


class Encodings(Wire, kw_only=True):
    source: Encoding
    thumbnail: Encoding | UnsetType = UNSET


class DraftInfo(Wire, kw_only=True):
    """The finished video."""

    id: str
    kind: Literal["sora_draft"] = "sora_draft"
    url: str
    downloadable_url: str
    width: int
    height: int
    encodings: Encodings


class TaskDetail(Wire, kw_only=True):
    """The task as older clients read it."""

    id: str
    status: Status
    input: TaskInput
    pending_info: PendingInfo | UnsetType = UNSET
    url: str | UnsetType = UNSET
    thumbnail_url: str | UnsetType = UNSET
    draft_info: DraftInfo | UnsetType = UNSET
    error_message: str | UnsetType = UNSET


class Failure(Wire, kw_only=True):
    code: str
    message: str


class Task(Wire, kw_only=True):
    """Where the task stands."""

    id: str
    object: Literal["video"] = "video"
    model: str
    status: Status
    status_update_time: Annotated[int, text("Unix time in milliseconds.", "Unix 时间（毫秒）")]
    progress: int
    video_url: Annotated[
        str | None,
        text("The video; needs no credential, and expires. Null until it exists.", "视频链接，完成前为 null"),
    ]
    thumbnail_url: str | None
    enhanced_prompt: str
    width: int
    height: int
    size: str
    seconds: str
    created_at: int
    completed_at: int | None
    detail: TaskDetail
    error_message: str | UnsetType = UNSET
    fail_reason: str | UnsetType = UNSET
    error: Failure | UnsetType = UNSET


STATUS: Final[dict[JobStatus, Status]] = {
    JobStatus.QUEUED: "pending",
    JobStatus.RUNNING: "processing",
    JobStatus.SUCCEEDED: "completed",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "failed",
}


def created_task(job: Job) -> CreatedTask:
    created = unix_seconds(job.created_at)
    return CreatedTask(
        id=job.id,
        task_id=job.id,
        created=created,
        created_at=created,
        usage=Usage(),
        model=job.request.model,
        status=STATUS[job.status],
        status_update_time=unix_ms(job.updated_at),
        progress=job.progress_percent,
        size=job.request.size,
        seconds=str(job.seconds),
    )


def from_job(job: Job, call: Call) -> Task:
    video, thumbnail = call.link(job, AssetKind.VIDEO), call.link(job, AssetKind.THUMBNAIL)
    task = Task(
        id=job.id,
        model=job.request.model,
        status=STATUS[job.status],
        status_update_time=unix_ms(job.updated_at),
        progress=job.progress_percent,
        video_url=video,
        thumbnail_url=thumbnail,
        enhanced_prompt=str(job.details.get("revised_prompt") or job.request.prompt),
        width=job.request.width_px,
        height=job.request.height_px,
        size=job.request.size,
        seconds=str(job.seconds),
        created_at=unix_seconds(job.created_at),
        completed_at=unix_seconds(job.finished_at) if job.finished_at else None,
        detail=TaskDetail(id=job.id, status=STATUS[job.status], input=_input(job)),
    )
    if not job.status.is_terminal:
        task.detail.pending_info = _pending(job)
    elif video is not None:
        task.detail.url = video
        task.detail.thumbnail_url = thumbnail or UNSET
        task.detail.draft_info = _draft_info(job, video, thumbnail)
    else:
        error = failure_of(job) or Failure(code="render_failed", message="")
        task.error, task.error_message, task.fail_reason = error, error.message, error.message
        task.detail.error_message = error.message
    return task


def failure_of(job: Job) -> Failure | None:
    """Why a task that ended has no video; None for any other."""
    error = why_not(job)
    return None if error is None else Failure(code=error.code, message=error.message)


def _input(job: Job) -> TaskInput:
    request = job.request
    return TaskInput(
        model=request.model,
        prompt=request.prompt,
        orientation="portrait" if request.is_portrait else "landscape",
        size="small" if min(request.width_px, request.height_px) < SHORT_SIDES_PX["large"] else "large",
        duration=request.seconds,
    )


def _pending(job: Job) -> PendingInfo:
    request = job.request
    return PendingInfo(
        id=job.id,
        model=request.model,
        width=request.width_px,
        height=request.height_px,
        prompt=request.prompt,
        status="queued" if job.status is JobStatus.QUEUED else "processing",
        n_frames=request.frame_count,
        created_at=job.created_at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z"),
        progress_pct=job.progress_percent / 100,
    )


def _draft_info(job: Job, video: str, thumbnail: str | None) -> DraftInfo:
    return DraftInfo(
        id=job.id,
        url=video,
        downloadable_url=video,
        width=job.request.width_px,
        height=job.request.height_px,
        encodings=Encodings(
            source=Encoding(path=video), thumbnail=UNSET if thumbnail is None else Encoding(path=thumbnail)
        ),
    )
