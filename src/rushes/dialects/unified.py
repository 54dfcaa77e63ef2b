"""The "unified video format" of chainhub.tech, api.jxincm.cn and their family of relays.

Spec: seeds 001 (English) and 004 (Chinese) for create; the vendors' documentation and recorded traffic for the query.
Auth: `Authorization: Bearer sk-...`.
Envelope: the bare task; errors as `{"error": {"message", "message_zh", ...}, "code", "message", "data": null}`, which
satisfies both shapes that the relays send. Ids look like `sora-2:task_...`, times are milliseconds where the seed's
example has them (`status_update_time`) and seconds elsewhere.
Deviations (docs/dialects/unified.md): six of the eight required fields have defaults; every length of the catalog.
"""

from __future__ import annotations

from datetime import UTC
from typing import Annotated, Any, Final, Literal

from msgspec import UNSET, Meta, UnsetType
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.clock import unix_ms, unix_seconds
from rushes.core.drafts import CharacterDraft, Draft, SizeRule, resolve_size
from rushes.core.errors import InvalidRequest, NotFound, RushesError
from rushes.core.identity import ulid
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind, WatermarkWish
from rushes.dialects.base import CREATE_ERRORS, Body, Dialect, ErrorAnswer, Harmless, Operation, Wire
from rushes.dialects.call import Call
from rushes.dialects.chinese import in_chinese
from rushes.dialects.fields import one_of
from rushes.dialects.references import character, source

ORIENTATIONS: Final = {"portrait": True, "landscape": False}
SHORT_SIDES_PX: Final = {"small": 720, "large": 1080}


def _text(english: str, chinese: str, **schema: Any) -> Meta:
    """A description in both languages of the two seeds."""
    return Meta(description=english, extra_json_schema={"x-description-zh": chinese, **schema})


class CreateVideo(Body, kw_only=True):
    """What to make a video of."""

    model: Annotated[str, _text("Model name.", "模型名字")]
    prompt: Annotated[
        str, _text("Prompt words, in any language; at most 32,000 characters.", "提示词，最多 32,000 字符")
    ]
    images: Annotated[
        tuple[str, ...],
        _text(
            "Image links or data URLs; the video begins with the first.", "图片链接或 data URL；视频从第一张图片开始"
        ),
    ] = ()
    orientation: Annotated[
        str,
        _text(
            "portrait (vertical screen) or landscape (horizontal screen).",
            "portrait 竖屏，landscape 横屏",
            enum=list(ORIENTATIONS),
        ),
    ] = "portrait"
    size: Annotated[
        str | None,
        _text(
            "small: 720p, large: HD 1080p. By default small, and large for pro models.",
            "small 720p，large 高清 1080p；默认 small，pro 模型默认 large",
            enum=[*SHORT_SIDES_PX, None],
        ),
    ] = None
    duration: Annotated[
        int | None,
        _text(
            "Seconds: 4, 8, 10, 12, 15, 16, 20 or 25. By default 10, and 15 for pro models.",
            "时长（秒）：4、8、10、12、15、16、20 或 25；默认 10，pro 模型默认 15",
        ),
    ] = None
    watermark: Annotated[
        bool,
        _text(
            "true prefers a video without watermark and falls back to one with it; false insists on one without.",
            "true 优先无水印，如果不行会兜底到有水印；false 强制无水印，不行则拒绝请求",
        ),
    ] = True
    private: Annotated[
        bool,
        _text(
            "Whether to hide the video: true - it is not published, and it cannot be remixed.",
            "是否隐藏视频：true 表示视频不会发布，同时无法进行 remix（二次编辑）",
        ),
    ] = False
    character_url: Annotated[str, _text("Address of a video with a character to take over.", "含有角色的视频链接")] = ""
    character_timestamps: Annotated[
        str, _text('From when to when, in seconds, such as "1,3".', "角色出现的时间范围（秒），例如 “1,3”")
    ] = ""


class QueryVideo(Body, kw_only=True):
    """Which task to ask for."""

    id: Annotated[str, _text("The id that the create call answered with.", "创建视频时返回的任务 id")]


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


class ErrorDetail(Wire, kw_only=True):
    """Why, in two languages."""

    message: str
    message_zh: str
    type: str
    code: str
    param: str | None


class ErrorBody(Wire, kw_only=True):
    """What went wrong, in both shapes that the relays send."""

    error: ErrorDetail
    code: str
    message: str
    data: None = None


Status = Literal["pending", "processing", "completed", "failed"]


class CreatedTask(Wire, kw_only=True):
    """The task was accepted and its credits are held."""

    id: str
    task_id: Annotated[str, _text("The same id, where clients look for it.", "与 id 相同")]
    object: Literal["video"] = "video"
    created: Annotated[int, _text("Unix time in seconds.", "Unix 时间（秒）")]
    created_at: int
    choices: tuple[Choice, ...] = ()
    usage: Usage
    model: str
    status: Status
    status_update_time: Annotated[int, _text("Unix time in milliseconds.", "Unix 时间（毫秒）")]
    progress: Annotated[int, _text("0 to 100, from the frames made.", "进度 0 到 100，按已完成的帧数计算")]
    size: Annotated[str, _text("Width and height in pixels.", "宽x高（像素）")]
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
    progress_pct: Annotated[float, _text("0 to 1.", "进度 0 到 1")]
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
    status_update_time: Annotated[int, _text("Unix time in milliseconds.", "Unix 时间（毫秒）")]
    progress: int
    video_url: Annotated[
        str | None,
        _text("The video; needs no credential, and expires. Null until it exists.", "视频链接，完成前为 null"),
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


def to_draft(body: CreateVideo, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidReference or InvalidRequest."""
    model = call.model(body.model)
    is_pro = "-pro" in model.name
    short_px = one_of(body.size or ("large" if is_pro else "small"), SHORT_SIDES_PX, param="size")
    is_portrait = one_of(body.orientation, ORIENTATIONS, param="orientation")
    return Draft(
        model=model.name,
        prompt=body.prompt,
        seconds=(15 if is_pro else 10) if body.duration is None else body.duration,
        size=resolve_size(SizeRule(portrait=is_portrait, short_side_px=short_px), None),
        images=tuple(source(text, ReferenceKind.IMAGE, param=f"images[{n}]") for n, text in enumerate(body.images)),
        characters=_characters(body),
        is_public=not body.private,
        is_remixable=not body.private,
        watermark_wish=WatermarkWish.PREFER_CLEAN if body.watermark else WatermarkWish.INSIST_CLEAN,
        seconds_param="duration",
    )


def _characters(body: CreateVideo) -> tuple[CharacterDraft, ...]:
    if not body.character_url and not body.character_timestamps:
        return ()
    for name in ("character_url", "character_timestamps"):
        if not getattr(body, name):
            raise InvalidRequest(f"Missing required parameter: '{name}'.", param=name)
    video = character(
        body.character_url, body.character_timestamps, param="character_url", span_param="character_timestamps"
    )
    return (video,)


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
        seconds=str(job.request.seconds),
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
        seconds=str(job.request.seconds),
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
        error = Failure(code="canceled", message="The task was canceled.")
        if job.error is not None:
            error = Failure(code=job.error.code, message=job.error.message)
        task.error, task.error_message, task.fail_reason = error, error.message, error.message
        task.detail.error_message = error.message
    return task


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


def render_error(error: RushesError, operation: Operation | None) -> ErrorAnswer:
    is_task = isinstance(error, NotFound) and operation is not None
    code = "task_not_exist" if is_task else error.code
    kind = "server_error" if error.status_hint >= 500 else "invalid_request_error"
    detail = ErrorDetail(
        message=error.message,
        message_zh=in_chinese(error, is_path=operation is None),
        type=kind,
        code=code,
        param=error.param,
    )
    return error.status_hint, ErrorBody(error=detail, code=code, message=error.message)


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    return f"{model}:task_{ulid(now_ms, randomness[:10])}"


async def create(call: Call) -> Response:
    job = await call.make(CreateVideo, to_draft)
    return call.answer(created_task(job), job=job)


async def query(call: Call) -> Response:
    job = await call.job(call.query(QueryVideo).id)
    return call.answer(from_job(job, call), job=job)


DIALECT: Final = Dialect(
    name="unified",
    title="Unified video format",
    title_zh="统一视频格式",
    description="The format of chainhub.tech, api.jxincm.cn and related relays. Errors carry a Chinese text beside the"
    " English one.",
    description_zh="chainhub.tech、api.jxincm.cn 等中转平台使用的统一视频格式。错误信息同时包含中文和英文。",
    error_type=ErrorBody,
    render_error=render_error,
    mint_job_id=mint_job_id,
    operations=(
        Operation(
            name="create",
            method="POST",
            path="/v1/video/create",
            handler=create,
            summary="Make a video",
            summary_zh="创建视频",
            body=CreateVideo,
            harmless={
                "user": Harmless(why="Names an end user; the video does not depend on it."),
                "n": Harmless(why="One video a request.", only=(1,)),
            },
            answer=CreatedTask,
            errors=CREATE_ERRORS,
            creates=True,
            tells_engine=True,
            example={
                "images": [],
                "model": "sora-2-pro",
                "orientation": "portrait",
                "prompt": "make animate",
                "size": "large",
                "duration": 15,
                "watermark": False,
                "private": True,
            },
        ),
        Operation(
            name="query",
            method="GET",
            path="/v1/video/query",
            handler=query,
            summary="Look up a task",
            summary_zh="查询任务",
            query=QueryVideo,
            answer=Task,
            errors=(InvalidRequest, NotFound),
            tells_engine=True,
        ),
    ),
)
