"""The "unified video format" of chainhub.tech, api.jxincm.cn and their family of relays.

Spec: seeds 001 (English) and 004 (Chinese) for create; the vendors' documentation and recorded traffic for the query.
Auth: `Authorization: Bearer sk-...`.
Envelope: the bare task; errors as `{"error": {"message", "message_zh", ...}, "code", "message", "data": null}`, which
satisfies both shapes that the relays send. Ids look like `sora-2:task_...`, times are milliseconds where the seed's
example has them (`status_update_time`) and seconds elsewhere.
Beside it the family serves OpenAI's format (`unified_videos.py`), characters and an image host (`unified_characters.py`)
and a chat (`unified_chat.py`).
Deviations (docs/dialects/unified.md): six of the eight required fields have defaults; every length of the catalog.
"""

from __future__ import annotations

import re
from typing import Annotated, Final

from starlette.responses import Response

from rushes.core.drafts import Draft
from rushes.core.errors import Conflict, InvalidRequest, NotFound
from rushes.core.identity import ulid
from rushes.core.requests import ReferenceKind, WatermarkWish
from rushes.dialects import unified_characters, unified_chat, unified_videos
from rushes.dialects.base import CREATE_ERRORS, Body, Dialect, Harmless, Operation
from rushes.dialects.call import Call
from rushes.dialects.fields import wished_seconds
from rushes.dialects.kept import cast
from rushes.dialects.models import OPERATIONS as MODEL_LIST
from rushes.dialects.references import one_character, source
from rushes.dialects.relay_errors import ErrorBody, render_error, text
from rushes.dialects.relay_models import ASPECTS, OF_RELAYS, ORIENTATIONS, agreed, named_model
from rushes.dialects.unified_task import SHORT_SIDES_PX, CreatedTask, Task, created_task, from_job
from rushes.dialects.unified_videos import CreateVideoFormat


class CreateVideo(Body, kw_only=True):
    """What to make a video of."""

    model: Annotated[str, text("Model name.", "模型名字")]
    prompt: Annotated[
        str, text("Prompt words, in any language; at most 32,000 characters.", "提示词，最多 32,000 字符")
    ]
    images: Annotated[
        tuple[str, ...],
        text("Image links or data URLs; the video begins with the first.", "图片链接或 data URL；视频从第一张图片开始"),
    ] = ()
    orientation: Annotated[
        str | None,
        text(
            "portrait (vertical screen, by default) or landscape (horizontal screen).",
            "portrait 竖屏（默认），landscape 横屏",
            enum=[*ORIENTATIONS, None],
        ),
    ] = None
    aspect_ratio: Annotated[
        str | None, text("Instead of the orientation.", "代替 orientation", enum=[*ASPECTS, None])
    ] = None
    size: Annotated[
        str | None,
        text(
            "small: 720p, large: HD 1080p, either of which may be said so, or width and height in pixels. By default small,"
            " and large for pro models.",
            "small（720p），large 高清（1080p），也可写宽x高（像素）；默认 small，pro 模型默认 large",
            examples=[*SHORT_SIDES_PX, "720p", "1280x720"],
        ),
    ] = None
    duration: Annotated[
        str | int | None,
        text(
            "Seconds: 4, 8, 10, 12, 15, 16, 20 or 25. By default 10, and 15 for pro models.",
            "时长（秒）：4、8、10、12、15、16、20 或 25；默认 10，pro 模型默认 15",
        ),
    ] = None
    watermark: Annotated[
        bool,
        text(
            "true prefers a video without watermark and falls back to one with it; false insists on one without.",
            "true 优先无水印，如果不行会兜底到有水印；false 强制无水印，不行则拒绝请求",
        ),
    ] = True
    private: Annotated[
        bool,
        text(
            "Whether to hide the video: true - it is not published, and it cannot be remixed.",
            "是否隐藏视频：true 表示视频不会发布，同时无法进行 remix（二次编辑）",
        ),
    ] = False
    character_url: Annotated[str, text("Address of a video with a character to take over.", "含有角色的视频链接")] = ""
    character_timestamps: Annotated[
        str,
        text(
            'From when to when, in seconds, such as "1,3"; the first three by default.',
            "角色出现的时间范围（秒），例如 “1,3”；默认前三秒",
        ),
    ] = ""


class QueryVideo(Body, kw_only=True):
    """Which task to ask for."""

    id: Annotated[
        str,
        text(
            "The id that the create call answered with; `task_id` says the same.",
            "创建视频时返回的任务 id，也可写作 task_id",
        ),
    ]


class QueryTask(Body, kw_only=True):
    """The same, as nodes for ComfyUI and clients of yunwu write it."""

    task_id: str = ""


def to_draft(body: CreateVideo, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidReference or InvalidRequest."""
    named = named_model(body.model, call)
    seconds = agreed({"duration": wished_seconds(body.duration, param="duration"), "model": named.seconds})
    return Draft(
        model=named.model.name,
        prompt=body.prompt,
        seconds=(15 if named.is_pro else 10) if seconds is None else seconds,
        size=unified_videos.size_of(
            CreateVideoFormat(prompt="", size=body.size, orientation=body.orientation, aspect_ratio=body.aspect_ratio),
            named,
            otherwise="large" if named.is_pro else "small",
        ),
        images=tuple(
            source(address, ReferenceKind.IMAGE, param=f"images[{n}]") for n, address in enumerate(body.images)
        ),
        characters=cast(
            one_character(body.character_url, body.character_timestamps), body.prompt, call, param="prompt"
        ),
        is_public=not body.private,
        is_remixable=not body.private,
        watermark_wish=WatermarkWish.PREFER_CLEAN if body.watermark else WatermarkWish.INSIST_CLEAN,
        seconds_param="duration",
    )


def mint_job_id(model: str, now_ms: int, randomness: bytes) -> str:
    """Such as ``sora-2:task_…``; without the model where the video that is remixed decides it."""
    task = f"task_{ulid(now_ms, randomness[:10])}"
    return f"{re.sub(r'[^A-Za-z0-9._-]', '-', model)}:{task}" if model else task


async def create(call: Call) -> Response:
    job = await call.make(CreateVideo, to_draft)
    return call.answer(created_task(job), job=job)


async def query(call: Call) -> Response:
    job = await call.job(call.query(QueryTask).task_id or call.query(QueryVideo).id)
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
    empty_is_absent=True,
    other_prefixes=("/sora",),  # relays that sell more than videos put the vendor before the path, as of the characters
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
                **OF_RELAYS,
            },
            answer=CreatedTask,
            errors=(*CREATE_ERRORS, NotFound, Conflict),
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
        *unified_videos.OPERATIONS,
        *unified_characters.OPERATIONS,
        *unified_chat.OPERATIONS,
        *MODEL_LIST,
    ),
)
