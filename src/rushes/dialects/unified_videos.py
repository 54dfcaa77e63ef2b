"""The relays' own variant of `/v1/videos`: OpenAI's format with their fields, and with the link in the answer.

Spec: chainhub's and jxincm's documentation of their "OpenAI official format", and recorded traffic. Part of the dialect
`unified`. How it is told apart from OpenAI's own at the root, `table.SHARED_PATHS` says; an answer here has every key of
OpenAI's, so that its SDKs read it too.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal

from msgspec import UNSET, UnsetType
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.catalog import FPS, SIZES, Size, quoted
from rushes.core.clock import unix_ms, unix_seconds
from rushes.core.drafts import CharacterDraft, Draft, SizeRule, Source, resolve_size
from rushes.core.errors import Conflict, InvalidRequest, InvalidValue, NotFound
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind, RemixMode, WatermarkWish
from rushes.dialects import input_reference
from rushes.dialects.base import CREATE_ERRORS, Body, Harmless, Operation, Wire
from rushes.dialects.call import Call, known_id
from rushes.dialects.content import content_answer
from rushes.dialects.fields import chosen_seed, one_of, wish, wished_pixels, wished_seconds
from rushes.dialects.forms import shown
from rushes.dialects.kept import cast, character_of_task
from rushes.dialects.openai_characters import CharacterId, drafts_of
from rushes.dialects.openai_messages import ImageReference
from rushes.dialects.references import FIRST_SECONDS, one_character, source
from rushes.dialects.relay_errors import text
from rushes.dialects.relay_models import (
    ASPECTS,
    HD_PX,
    OF_RELAYS,
    ORIENTATIONS,
    RESOLUTIONS_PX,
    SHAPES,
    NamedModel,
    agreed,
    named_model,
)
from rushes.dialects.unified_task import SHORT_SIDES_PX, Failure, failure_of

_SIDES_PX: Final = SHORT_SIDES_PX | RESOLUTIONS_PX
STYLES: Final = {"anime": "anime", "comic": "comic", "nostalgic": "vintage", "retro": "vintage"}
"""The vendors' styles that an engine here can show -> the word it knows for them."""
HD_SIZE_PX_MIN: Final = 1024
"""The short side of the smallest size that is HD already."""
JSON_ALONE: Final = "application/json"


class OneCharacter(Body, kw_only=True):
    """Somebody to take over, into this video alone."""

    character_url: Annotated[str, text("Address of a video with a character to take over.", "含有角色的视频链接")] = ""
    character_from_task: Annotated[str, text("A finished task to take a character over from.", "含有角色的任务 id")] = (
        ""
    )
    character_timestamps: Annotated[
        str,
        text('From when to when, in seconds, such as "1,3"; "0,3" by default.', "角色出现的时间范围（秒），默认 “0,3”"),
    ] = ""


class CreateVideoFormat(OneCharacter, kw_only=True):
    """What to make a video of, in OpenAI's format."""

    model: Annotated[str, text("Model name.", "模型名字")] = "sora-2"
    prompt: Annotated[
        str,
        text(
            "Prompt words; `Shot 1:` with `duration:` and `Scene:` lines become cuts; `@username` names a character.",
            "提示词；`Shot 1:`、`duration:`、`Scene:` 表示分镜，`@username` 表示角色",
        ),
    ]
    seconds: Annotated[
        str | int | None,
        text(
            "4, 8, 10, 12, 15, 16, 20 or 25. By default 10, and 15 for pro models.",
            "4、8、10、12、15、16、20 或 25；默认 10，pro 模型默认 15",
        ),
    ] = None
    duration: Annotated[str | int | None, text("Instead of `seconds`.", "代替 seconds")] = None
    size: Annotated[
        str | None,
        text(
            "16x9 or 9x16 (720p unless hd; the latter by default), small or 720p, large or 1080p, or width and height in"
            " pixels; of those that the model does not make, such as 1280x704, the shape alone counts.",
            "16x9 或 9x16（默认 9x16；720p，hd 时为 1080p），small 或 720p，large 或 1080p，或宽x高（像素）；"
            "模型不支持的尺寸只按横竖屏处理",
            examples=[*SHAPES, *_SIDES_PX, *(f"{w}x{h}" for w, h in SIZES)],
        ),
    ] = None
    orientation: Annotated[
        str | None, text("Upright or not; as in `size`.", "横竖屏，与 size 一致", enum=[*ORIENTATIONS, None])
    ] = None
    aspect_ratio: Annotated[
        str | None, text("Instead of the orientation.", "代替 orientation", enum=[*ASPECTS, None])
    ] = None
    input_reference: Annotated[
        ImageReference | tuple[ImageReference | str, ...] | str | None,
        text(
            "The first frame: a file, an address or a data URL, or OpenAI's object; several guide the video.",
            "首帧图片：文件、链接或 data URL，也可以是 OpenAI 的对象；可传多张",
        ),
    ] = None
    ratio: Annotated[str | None, text("Instead of `aspect_ratio`.", "代替 aspect_ratio", enum=[*ASPECTS, None])] = None
    resolution: Annotated[
        str | None,
        text("The short side, where no pixels say it.", "清晰度，未写像素时有效", enum=[*RESOLUTIONS_PX, None]),
    ] = None
    resolution_name: Annotated[
        str | None, text("Instead of `resolution`.", "代替 resolution", enum=[*RESOLUTIONS_PX, None])
    ] = None
    image: Annotated[str, text("Instead of `input_reference`.", "代替 input_reference")] = ""
    image_url: Annotated[str, text("Instead of `image`.", "代替 image")] = ""
    images: Annotated[
        tuple[str, ...], text("Image links or data URLs, after `input_reference`.", "图片链接或 data URL")
    ] = ()
    seed: Annotated[
        int | None, text("The same seed gives the same video; -1: any.", "相同的 seed 生成相同的视频；-1 为随机")
    ] = None
    generate_audio: Annotated[bool, text("false: a video without sound.", "false：生成无声视频")] = True
    metadata: Annotated[
        dict[str, Any] | None,
        text("More fields of this request: what stands here counts as if it stood beside.", "其中的字段等同于写在外层"),
    ] = None
    width: Annotated[
        int | None, text("With `height`, instead of `size`; as new-api hands it on.", "与 height 一起代替 size")
    ] = None
    height: Annotated[int | None, text("Pixels.", "高（像素）")] = None
    hd: Annotated[bool, text("1080p, whatever pixels `size` names.", "1080p 高清，此时 size 只表示横竖屏")] = False
    watermark: Annotated[
        bool,
        text(
            "true prefers a video without watermark; false insists on one without.",
            "true 优先无水印，false 强制无水印，不行则拒绝请求",
        ),
    ] = True
    private: Annotated[
        bool, text("Whether to hide the video; it cannot be remixed then.", "是否隐藏视频；隐藏后无法 remix")
    ] = False
    style: Annotated[
        str | None,
        text("A style, as if the prompt named it.", "风格", enum=[*STYLES, None]),
    ] = None
    style_id: Annotated[str | None, text("Instead of `style`.", "代替 style", enum=[*STYLES, None])] = None
    remix_target_id: Annotated[str, text("A finished task to change, as in a remix.", "要修改的任务 id")] = ""
    characters: Annotated[
        list[CharacterId] | None,
        text("Kept characters by their ids, as OpenAI lists them.", "已创建的角色，按 id 引用"),
    ] = None


class RemixVideo(OneCharacter, kw_only=True):
    """What to change."""

    prompt: Annotated[
        str,
        text(
            "What is to be different; what it does not name stays as it is.",
            "需要修改的内容；未提及的部分保持不变",
        ),
    ]
    model: Annotated[str | None, text("By default that of the video; its name may say more.", "默认与原视频相同")] = (
        None
    )


class Video(Wire, kw_only=True):
    """A video, with every key of OpenAI's object and the relays' own."""

    id: str
    object: Literal["video"] = "video"
    model: str
    status: Literal["queued", "in_progress", "completed", "failed"]
    progress: Annotated[int, text("0 to 100, from the frames made.", "进度 0 到 100，按已完成的帧数计算")]
    created_at: Annotated[int, text("Unix time in seconds.", "Unix 时间（秒）")]
    completed_at: int | None
    expires_at: None = None
    prompt: str
    size: str
    seconds: str
    remixed_from_video_id: str | None
    error: Failure | None
    video_url: Annotated[
        str | None,
        text("The video; needs no credential, and expires. Null until it exists.", "视频链接，完成前为 null"),
    ]
    thumbnail_url: str | None
    status_update_time: Annotated[int, text("Unix time in milliseconds.", "Unix 时间（毫秒）")]
    url: str | UnsetType = UNSET
    fail_reason: str | UnsetType = UNSET
    error_message: str | UnsetType = UNSET


STATUS: Final[dict[JobStatus, Literal["queued", "in_progress", "completed", "failed"]]] = {
    JobStatus.QUEUED: "queued",
    JobStatus.RUNNING: "in_progress",
    JobStatus.SUCCEEDED: "completed",
    JobStatus.FAILED: "failed",
    JobStatus.CANCELED: "failed",
}


def to_draft(body: CreateVideoFormat, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidReference, InvalidRequest, NotFound or Conflict."""
    named = named_model(body.model, call)
    seconds = agreed(
        {
            "seconds": wished_seconds(body.seconds, param="seconds"),
            "duration": wished_seconds(body.duration, param="duration"),
            "model": named.seconds,
        }
    )
    style = agreed({"style": body.style, "style_id": body.style_id})
    is_change = bool(body.remix_target_id)
    return Draft(
        model=named.model.name,
        prompt=body.prompt
        if style is None
        else styled(body.prompt, style, param="style" if body.style else "style_id"),
        seconds=seconds if seconds is not None or is_change else 15 if named.is_pro else 10,
        seconds_param="seconds" if body.duration is None else "duration",
        size=named.changed_size if is_change and not _is_shaped(body) else size_of(body, named),
        remix_of=known_id(body.remix_target_id, param="remix_target_id") if is_change else None,
        remix_param="remix_target_id",
        size_param=_size_param(body),
        images=_images(body, call),
        characters=cast(
            (*_characters(body, call), *drafts_of(body.characters, call)), body.prompt, call, param="prompt"
        ),
        is_public=not body.private,
        is_remixable=not body.private,
        watermark_wish=WatermarkWish.PREFER_CLEAN if body.watermark else WatermarkWish.INSIST_CLEAN,
        seed=chosen_seed(body.seed),
        is_silent=not body.generate_audio,
    )


def to_remix(body: RemixVideo, call: Call) -> Draft:
    """Raises UnknownModel, InvalidValue, InvalidReference, InvalidRequest, NotFound or Conflict."""
    named = None if body.model is None else named_model(body.model, call)
    return Draft(
        model=named.model.name if named else None,
        prompt=body.prompt,
        seconds=named.seconds if named else None,
        size=named.changed_size if named else None,
        size_param="model",
        seconds_param="model",
        characters=cast(_characters(body, call), body.prompt, call, param="prompt"),
        remix_of=known_id(call.path("video_id")),
        remix_param="video_id",
        is_public=True,
    )


def styled(prompt: str, style: str, *, param: str) -> str:
    """``prompt``, if there is one, with a style of the vendors'. Raises InvalidValue."""
    word = one_of(style, STYLES, param=param)
    return f"{prompt}\n{word} style" if prompt.strip() else prompt


def size_of(body: CreateVideoFormat, named: NamedModel, *, otherwise: Literal["small", "large"] = "small") -> Size:
    """From what `size`, `orientation`, `aspect_ratio`, `hd` and the model's name say together; ``otherwise`` where none says how
    large."""
    exact, param = _exact_size(body), _size_param(body)
    is_portrait = agreed(
        {
            param: SHAPES.get((body.size or "").lower()) if exact is None else exact[0] < exact[1],
            "orientation": wish(body.orientation, ORIENTATIONS, param="orientation"),
            "aspect_ratio": wish(body.aspect_ratio, ASPECTS, param="aspect_ratio"),
            "ratio": wish(body.ratio, ASPECTS, param="ratio"),
            "model": named.is_portrait,
        }
    )
    by_name = HD_PX if named.is_hd else None
    by_side = agreed(
        {
            "resolution": wish(body.resolution, RESOLUTIONS_PX, param="resolution"),
            "resolution_name": wish(body.resolution_name, RESOLUTIONS_PX, param="resolution_name"),
        }
    )
    if exact in named.model.sizes and not (body.hd and min(exact) < HD_SIZE_PX_MIN):
        agreed({param: min(exact), "resolution": by_side, "model": by_name if min(exact) < HD_SIZE_PX_MIN else None})
        return exact
    if exact is not None and (exact[0] == exact[1] or min(exact) < 1):
        raise _no_size(f"{exact[0]}x{exact[1]}", param=param)
    by_size = _SIDES_PX.get((body.size or "").lower())
    short_px = agreed({param: by_size, "resolution": by_side, "hd": HD_PX if body.hd else None, "model": by_name})
    shape = SizeRule(
        portrait=True if is_portrait is None else is_portrait, short_side_px=short_px or SHORT_SIDES_PX[otherwise]
    )
    return resolve_size(shape, None)


def _is_shaped(body: CreateVideoFormat) -> bool:
    names = ("size", "width", "orientation", "aspect_ratio", "ratio", "resolution", "resolution_name", "hd")
    return any(getattr(body, name) for name in names)


def _exact_size(body: CreateVideoFormat) -> Size | None:
    """The pixels that `size`, or `width` and `height`, name."""
    measured = wished_pixels(body.width, body.height)
    if body.size is None or body.size.lower() in {*SHAPES, *_SIDES_PX}:
        return measured
    match = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", body.size)
    if match is None:
        raise _no_size(body.size, param="size")
    return agreed({"size": (int(match[1]), int(match[2])), "width": measured})


def _size_param(body: CreateVideoFormat) -> str:
    """The field that says the size, for errors."""
    return "width" if body.size is None and body.width is not None else "size"


def _no_size(name: str, *, param: str) -> InvalidValue:
    allowed = quoted([*SHAPES, *_SIDES_PX, *(f"{width}x{height}" for width, height in SIZES)])
    return InvalidValue(f"Invalid value: '{shown(name)}'. Supported values are: {allowed}.", param=param)


def _images(body: CreateVideoFormat, call: Call) -> tuple[Source, ...]:
    first = input_reference.images(body.input_reference, call)
    files = call.files.get("image", ())
    said = {"image": body.image, "image_url": body.image_url}
    instead = (
        *(Source(kind=ReferenceKind.IMAGE, param="image", data=file.data) for file in files),
        *(source(address, ReferenceKind.IMAGE, param=param) for param, address in said.items() if address),
    )
    if len(instead) + bool(first) > 1:
        raise InvalidRequest("Only one of 'input_reference', 'image' and 'image_url' may be given.", param="image")
    return (
        *first,
        *instead,
        *(source(address, ReferenceKind.IMAGE, param=f"images[{n}]") for n, address in enumerate(body.images)),
    )


def _characters(body: OneCharacter, call: Call) -> tuple[CharacterDraft, ...]:
    span_param = "character_timestamps"
    if body.character_url and body.character_from_task:
        raise InvalidRequest(
            "Only one of 'character_url' and 'character_from_task' may be given.", param="character_from_task"
        )
    if not body.character_from_task:
        return one_character(body.character_url, body.character_timestamps)
    return (
        character_of_task(
            body.character_from_task,
            body.character_timestamps or FIRST_SECONDS,
            param="character_from_task",
            span_param=span_param,
        ),
    )


def from_job(job: Job, call: Call) -> Video:
    remix = job.request.remix
    url = call.link(job, AssetKind.VIDEO)
    error = failure_of(job)
    return Video(
        id=job.id,
        model=job.request.model,
        status=STATUS[job.status],
        progress=job.progress_percent,
        created_at=unix_seconds(job.created_at),
        completed_at=unix_seconds(job.finished_at) if job.finished_at else None,
        prompt=job.request.prompt,
        size=job.request.size,
        seconds=str(job.seconds),
        remixed_from_video_id=remix.job_id if remix and remix.mode is RemixMode.REMIX else None,
        error=error,
        video_url=url,
        url=url or UNSET,
        thumbnail_url=call.link(job, AssetKind.THUMBNAIL),
        status_update_time=unix_ms(job.updated_at),
        fail_reason=error.message if error else UNSET,
        error_message=error.message if error else UNSET,
    )


async def create(call: Call) -> Response:
    job = await call.make(CreateVideoFormat, to_draft)
    return call.answer(from_job(job, call), job=job)


async def remix(call: Call) -> Response:
    job = await call.make(RemixVideo, to_remix)
    return call.answer(from_job(job, call), job=job)


async def retrieve(call: Call) -> Response:
    job = await call.look_up(call.path("video_id"))
    return call.answer(from_job(job, call), job=job)


class WhichFile(Body, kw_only=True):
    """Which file, as OpenAI's clients ask for it."""

    variant: Annotated[str, text("Which file.", "下载哪个文件", enum=[kind.value for kind in AssetKind])] = "video"


async def content(call: Call) -> Response:
    """The bytes; the task as JSON for a client that takes nothing else, as the vendors' documentation shows it."""
    job = await call.look_up(call.path("video_id"))
    if call.headers.get("accept", "").strip().lower() == JSON_ALONE:
        return call.answer(from_job(job, call), job=job)
    kind = one_of(call.query(WhichFile).variant, {kind.value: kind for kind in AssetKind}, param="variant")
    asset = job.asset(kind)
    if asset is None:
        raise InvalidRequest(f"Task is not completed yet, current status: {STATUS[job.status]}")
    return await content_answer(call, job, asset)


NO_CHARACTER: Final = Harmless(why="A finished task becomes a character with POST /sora/v1/characters.", only=(False,))
OPERATIONS: Final = (
    Operation(
        name="create_video",
        method="POST",
        path="/v1/videos",
        handler=create,
        summary="Make a video, in OpenAI's format with the relays' fields",
        summary_zh="创建视频（OpenAI 官方视频格式）",
        body=CreateVideoFormat,
        takes_forms=True,
        file_fields=("input_reference", "image"),
        file_lists=("input_reference",),
        overlay="metadata",
        harmless={
            "user": Harmless(why="Names an end user; the video does not depend on it."),
            "n": Harmless(why="One video a request.", only=(1,)),
            **OF_RELAYS,
            "character_create": NO_CHARACTER,
            "storyboard": Harmless(
                why="A prompt that lists shots is cut as it says, with and without it.", only=(True, False)
            ),
            "fps": Harmless(why="Videos have this many frames a second.", only=(FPS,)),
            "response_format": Harmless(why="The video is handed over by its address.", only=("url",)),
            "trim": Harmless(
                why="Takes away the still of the image that Sora began with; here it moves from the first frame."
            ),
            "preset": Harmless(why="Of Grok, whose other words ask for what is not made here.", only=("normal",)),
        },
        answer=Video,
        errors=(*CREATE_ERRORS, NotFound, Conflict),
        creates=True,
        tells_engine=True,
        example={
            "model": "sora-2",
            "prompt": "Shot 1:\nduration: 5sec\nScene: a fox runs\n\nShot 2:\nduration: 5sec\nScene: the fox sleeps",
            "seconds": "10",
            "size": "16x9",
            "watermark": True,
            "private": False,
        },
    ),
    Operation(
        name="remix_video",
        method="POST",
        path="/v1/videos/{video_id}/remix",
        handler=remix,
        summary="Make a finished video again, with what the prompt changes",
        summary_zh="编辑视频（remix）",
        body=RemixVideo,
        takes_forms=True,
        harmless={"character_create": NO_CHARACTER, "async_mode": OF_RELAYS["async_mode"]},
        answer=Video,
        errors=(*CREATE_ERRORS, NotFound, Conflict),
        creates=True,
        tells_engine=True,
        example={"prompt": "The same at night, in the rain"},
    ),
    Operation(
        name="retrieve_video",
        method="GET",
        path="/v1/videos/{video_id}",
        handler=retrieve,
        summary="Look up a video",
        summary_zh="查询视频",
        answer=Video,
        errors=(NotFound,),
        tells_engine=True,
    ),
    Operation(
        name="content",
        method="GET",
        path="/v1/videos/{video_id}/content",
        handler=content,
        summary="Download the video, its thumbnail or its spritesheet",
        summary_zh="下载视频、缩略图或雪碧图",
        query=WhichFile,
        media_types=tuple(kind.media_type for kind in AssetKind),
        errors=(InvalidRequest, InvalidValue, NotFound),
        tells_engine=True,
    ),
)
