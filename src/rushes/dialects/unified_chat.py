"""A video in a chat: `/v1/chat/completions` with a Sora model, answered in words that end in the link.

Spec: chainhub's documentation of its chat format, the nodes that read its stream, and sora2api, which speaks it too. Part of the dialect `unified`. The
last message of the user is the prompt; where an earlier answer of the conversation names its task, that video is changed,
also to what the model's name says of shape, length and HD. An answer that told of a failure is passed over.
A client that hangs up leaves the job running; its id stands in the first words of the answer.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import AsyncIterator
from typing import Annotated, Any, Final, Literal

import msgspec
from starlette.responses import Response, StreamingResponse

from rushes.answers import ENGINE_HEADER
from rushes.core.assets import AssetKind
from rushes.core.catalog import Size
from rushes.core.clock import unix_seconds
from rushes.core.drafts import CharacterDraft, Draft, SizeRule
from rushes.core.errors import (
    Conflict,
    InvalidRequest,
    NotFound,
    RenderFailed,
    RushesError,
    UnsupportedField,
    WaitTimeout,
)
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import ReferenceKind
from rushes.dialects.base import CREATE_ERRORS, Body, Harmless, Operation, Wire
from rushes.dialects.call import Call, known_id
from rushes.dialects.endings import failure
from rushes.dialects.fields import chosen_seed, wished_seconds
from rushes.dialects.kept import cast
from rushes.dialects.references import FIRST_SECONDS, character, source
from rushes.dialects.relay_errors import text
from rushes.dialects.relay_models import ASPECTS, NamedModel, agreed, named_model, says_more
from rushes.dialects.streams import HEARTBEAT, HEARTBEAT_SECONDS, is_to_end
from rushes.dialects.unified_task import failure_of
from rushes.dialects.unified_videos import STYLES, CreateVideoFormat, size_of, styled

MESSAGES_MAX: Final = 200
POLL_SECONDS: Final = 0.5
"""How often a stream looks at its job."""

_log = logging.getLogger(__name__)

_SHARED: Final = re.compile(r"\bs_[0-9a-f]{32}\b")
"""How Sora's own site names what its people share; a prompt that holds one asks for a remix of it."""
_TASK: Final = re.compile(r"> ID: `([^`\s]{1,200})`")


class Address(Body, kw_only=True):
    """Where an image is."""

    url: Annotated[str, text("An address or a data URL.", "图片链接或 data URL")]
    detail: Annotated[str | None, text("Without effect.", "无效果")] = None


class Part(Body, kw_only=True):
    """A piece of a message."""

    type: Annotated[str, text("What it is.", "类型", enum=["text", "image_url", "video_url"])]
    text: str | None = None
    image_url: Annotated[
        Address | str | None, text("An image: an object, or the address alone.", "图片：对象，或直接写链接")
    ] = None
    video_url: Annotated[
        Address | str | None,
        text("A video whose first three seconds show a character to take over.", "含有角色的视频，取前 3 秒"),
    ] = None


class Message(Body, kw_only=True):
    """Something that was said."""

    role: Annotated[str, text("user, assistant or system.", "user、assistant 或 system")]
    content: str | list[Part] | None = None
    name: str | None = None
    # What SDKs and chat clients send back with an earlier answer; none of it says anything about the video.
    refusal: str | None = None
    annotations: list[Any] | None = None
    reasoning_content: str | None = None
    tool_calls: Annotated[list[Any] | None, text("None were made.", "无", maxItems=0)] = None
    function_call: None = None
    audio: None = None


class ChatCompletion(Body, kw_only=True):
    """A conversation whose last message asks for a video."""

    model: Annotated[str, text("Model name.", "模型名字")]
    messages: Annotated[
        list[Message],
        text("The last message of the user is the prompt; its images are references.", "最后一条用户消息是提示词"),
    ]
    stream: Annotated[bool, text("Whether to tell of progress while it is made.", "是否流式返回进度")] = False
    seed: Annotated[
        int | None, text("The same seed gives the same video; -1: any.", "相同的 seed 生成相同的视频；-1 为随机")
    ] = None
    image: Annotated[str, text("A reference beside those of the message.", "参考图片，可为 base64")] = ""
    video: Annotated[str, text("As `video_url` in the message.", "含有角色的视频，可为 base64")] = ""
    remix_target_id: Annotated[str, text("A finished task of yours to change.", "要修改的任务 id")] = ""
    size: Annotated[str | None, text("As at `/v1/videos`.", "与 /v1/videos 相同", examples=["1280x720", "16x9"])] = None
    aspect_ratio: Annotated[str | None, text("As at `/v1/videos`.", "与 /v1/videos 相同", enum=[*ASPECTS, None])] = None
    seconds: Annotated[str | int | None, text("Length, as at `/v1/videos`.", "时长（秒）")] = None
    video_length: Annotated[str | int | None, text("Instead of `seconds`.", "代替 seconds")] = None
    style_id: Annotated[str | None, text("A style, as if the prompt named it.", "风格", enum=[*STYLES, None])] = None


class Said(Wire, kw_only=True):
    role: Literal["assistant"] = "assistant"
    content: str


class ChatChoice(Wire, kw_only=True):
    index: int = 0
    message: Said
    finish_reason: Literal["stop"] = "stop"


class ChatUsage(Wire, kw_only=True):
    """Videos are not counted in tokens."""

    prompt_tokens: int = 0
    completion_tokens: int = 0
    total_tokens: int = 0


class ChatAnswer(Wire, kw_only=True):
    """The answer, with the link in its text."""

    id: str
    object: Literal["chat.completion"] = "chat.completion"
    created: Annotated[int, text("Unix time in seconds.", "Unix 时间（秒）")]
    model: str
    choices: list[ChatChoice]
    usage: ChatUsage


def to_draft(body: ChatCompletion, call: Call) -> Draft:
    """Raises UnknownModel, InvalidRequest, InvalidValue, InvalidReference or NotFound."""
    named = named_model(body.model, call)
    if len(body.messages) > MESSAGES_MAX:
        raise InvalidRequest(f"A conversation may have {MESSAGES_MAX} messages.", param="messages")
    last, asked = next(
        ((n, message) for n, message in reversed(list(enumerate(body.messages))) if message.role == "user"), (0, None)
    )
    if asked is None:
        raise InvalidRequest("A message with the role 'user' is needed.", param="messages")
    for n, message in enumerate(body.messages):
        if message.tool_calls:
            raise UnsupportedField("There are no tools that could have been called.", param=f"messages[{n}].tool_calls")
    param = f"messages[{last}].content"
    parts = [Part(type="text", text=asked.content)] if isinstance(asked.content, str) else asked.content or []
    images = [source(body.image, ReferenceKind.IMAGE, param="image")] if body.image else []
    videos = [_character(body.video, "video")] if body.video else []
    for n, part in enumerate(parts):
        if part.type == "image_url" and part.image_url is not None:
            address, place = _told(part.image_url, f"{param}[{n}].image_url")
            images.append(source(address, ReferenceKind.IMAGE, param=place))
        elif part.type == "video_url" and part.video_url is not None:
            videos.append(_character(*_told(part.video_url, f"{param}[{n}].video_url")))
        elif part.type != "text" or part.text is None:
            raise InvalidRequest(
                'A part is {"type": "text", "text": ...}, {"type": "image_url", "image_url": {"url": ...}} or'
                ' {"type": "video_url", "video_url": {"url": ...}}.',
                param=param,
            )
    prompt = "\n".join(part.text or "" for part in parts if part.type == "text")
    if videos and not prompt.strip():
        raise InvalidRequest("A character alone is kept with POST /sora/v1/characters; say what happens.", param=param)
    if shared := _SHARED.search(prompt):
        raise NotFound(f"No video with id '{shared[0]}' was found: what others share at Sora is not here.", param=param)
    earlier = body.remix_target_id or _earlier(body.messages[:last], call)
    return Draft(
        model=named.model.name,
        prompt=prompt if body.style_id is None else styled(prompt, body.style_id, param="style_id"),
        prompt_param=param,
        seconds=_seconds(body, named, is_change=earlier is not None),
        size=_size(body, named, is_change=earlier is not None),
        images=tuple(images),
        characters=cast(videos, prompt, call, param=param),
        remix_of=None if earlier is None else known_id(earlier),
        remix_param="remix_target_id" if body.remix_target_id else "messages",
        is_public=True,
        seed=chosen_seed(body.seed),
        size_param="model" if body.size is None else "size",
        seconds_param=next((name for name in ("seconds", "video_length") if getattr(body, name) is not None), "model"),
    )


def _told(address: Address | str, param: str) -> tuple[str, str]:
    """The address, and the parameter that it stands in."""
    return (address, param) if isinstance(address, str) else (address.url, f"{param}.url")


def _character(url: str, param: str) -> CharacterDraft:
    return character(url, FIRST_SECONDS, param=param, span_param=param)


def _seconds(body: ChatCompletion, named: NamedModel, *, is_change: bool) -> int | None:
    said = agreed(
        {
            "seconds": wished_seconds(body.seconds, param="seconds"),
            "video_length": wished_seconds(body.video_length, param="video_length"),
            "model": named.seconds,
        }
    )
    if said is not None or is_change:
        return said
    return 15 if named.is_pro else 10


def _size(body: ChatCompletion, named: NamedModel, *, is_change: bool) -> Size | SizeRule | None:
    """What is said of it; the rest is that of the video that is changed, or by default upright and as large as usual."""
    if is_change and body.size is None and body.aspect_ratio is None:
        return named.changed_size
    shape = CreateVideoFormat(prompt="", size=body.size, aspect_ratio=body.aspect_ratio)
    return size_of(shape, named, otherwise="large" if named.is_pro else "small")


def _earlier(messages: list[Message], call: Call) -> str | None:
    """The task of the newest answer that names one; one that ended without a video left nothing to change."""
    for message in reversed(messages):
        if message.role != "assistant" or message.content is None:
            continue
        said = message.content if isinstance(message.content, str) else " ".join(p.text or "" for p in message.content)
        found = _TASK.findall(said)
        if found and not _is_in_vain(str(found[-1]), call):
            return str(found[-1])
    return None


def _is_in_vain(task_id: str, call: Call) -> bool:
    """Whether it is a task of the caller's that failed or was canceled; what is nobody's is refused as such later."""
    try:
        job = call.service.jobs.get(call.caller, known_id(task_id))
    except NotFound:
        return False
    return job.status in (JobStatus.FAILED, JobStatus.CANCELED)


async def complete(call: Call) -> Response:
    wanted: list[ChatCompletion] = []

    def draft(body: ChatCompletion, call: Call) -> Draft:
        wanted.append(body)
        return to_draft(body, call)

    job = await call.make(ChatCompletion, draft)
    is_embedded = says_more(wanted[0].model, call)
    if wanted[0].stream:
        headers = {"cache-control": "no-store", "x-accel-buffering": "no", ENGINE_HEADER: job.engine}
        return StreamingResponse(
            _stream(call, job, is_embedded=is_embedded), media_type="text/event-stream", headers=headers
        )
    job = await call.until_ended(job.id)
    if job.status is not JobStatus.SUCCEEDED:
        raise failure(job)
    answer = ChatAnswer(
        id=completion_id(job),
        created=unix_seconds(job.created_at),
        model=job.request.model,
        choices=[ChatChoice(message=Said(content=_opening(job) + _ending(job, call, is_embedded=is_embedded)))],
        usage=ChatUsage(),
    )
    return call.answer(answer, job=job)


def completion_id(job: Job) -> str:
    return f"chatcmpl-{job.id.rpartition('task_')[2]}"


async def _stream(call: Call, job: Job, *, is_embedded: bool) -> AsyncIterator[bytes]:
    """Server-sent events: what was asked for, the task, its progress, and the link or the reason why there is none."""
    yield _event(job, _opening(job), role="assistant")
    told, is_begun = 0, False
    waited, silent = 0.0, 0.0
    try:
        while not job.status.is_terminal:
            if is_to_end(call, waited):
                yield _event(job, _going_on(job, call))
                break
            await asyncio.sleep(POLL_SECONDS)
            waited, silent = waited + POLL_SECONDS, silent + POLL_SECONDS
            job = await call.job(job.id)
            news = ""
            if job.status is JobStatus.QUEUED:
                news = "."
            elif not is_begun:
                is_begun, news = True, "\n> 生成中.\n\n>🏃 进度 "
            if job.progress_percent > told:
                told = job.progress_percent
                news += f"{told}.."
            if news or silent >= HEARTBEAT_SECONDS:
                silent = 0.0
                yield _event(job, news) if news else HEARTBEAT
        else:
            yield _event(job, _ending(job, call, is_embedded=is_embedded))
    except RushesError as error:
        yield _event(job, f"\n\n> 生成失败 ❌ {error.message}\n")
    except Exception:
        _log.exception("%s the stream of %s broke off", call.request_id, job.id)
        yield _event(job, "\n\n> 服务暂时不可用，任务仍在继续 (the task goes on; ask for it by its ID)\n")
    yield _event(job, None)
    yield b"data: [DONE]\n\n"


def _opening(job: Job) -> str:
    orientation = "portrait" if job.request.is_portrait else "landscape"
    asked = json.dumps({"prompt": job.request.prompt, "orientation": orientation}, ensure_ascii=False, indent=1)
    return f"```json\n{asked}\n```\n\n> ID: `{job.id}`\n> 排队中"


def _going_on(job: Job, call: Call) -> str:
    asked = f"GET {call.place}/v1/videos/{job.id}"
    return f"\n\n> 任务仍在继续，请稍后查询 (the task goes on; ask for it with): `{asked}`\n"


def _ending(job: Job, call: Call, *, is_embedded: bool) -> str:
    """The first address is the video's and stands between spaces, for clients that take the first up to a blank, a bracket or a
    quote; so are the first link and the last, for those that take these. ``is_embedded`` as sora2api ends: its clients look for
    the element, and chats that show pages play it.
    """
    video, thumbnail = call.link(job, AssetKind.VIDEO), call.link(job, AssetKind.THUMBNAIL)
    if video is None:
        error = failure_of(job)
        return f"\n\n> 生成失败 ❌ {error.message if error else ''}\n"
    picture = f"![thumb.webp]({thumbnail})\n" if thumbnail else ""
    element = f"\n```html\n<video src='{video}' controls></video>\n```\n" if is_embedded else ""
    links = f"[在线播放▶️]({video})\n{picture}[下载视频⏬]({video})\n"
    return f"\n\n> 生成完成 ✅\n> sid: {job.id}\n> 视频 {video} ✅\n\n{links}{element}"


def _event(job: Job, content: str | None, *, role: str | None = None) -> bytes:
    """A chunk with ``content``; with None, the last one."""
    delta: dict[str, Any] = {} if content is None else {"content": content}
    if role is not None:
        delta = {"role": role, **delta}
    chunk = {
        "id": completion_id(job),
        "object": "chat.completion.chunk",
        "created": unix_seconds(job.created_at),
        "model": job.request.model,
        "choices": [{"index": 0, "delta": delta, "finish_reason": "stop" if content is None else None}],
    }
    return b"data: " + msgspec.json.encode(chunk) + b"\n\n"


_NO_WORDS: Final = Harmless(why="Says how words are chosen; the answer's are fixed.")
OPERATIONS: Final = (
    Operation(
        name="chat",
        method="POST",
        path="/v1/chat/completions",
        handler=complete,
        summary="Ask for a video in a chat; streamed or not, the answer ends in the link",
        summary_zh="聊天格式生成视频，支持流式返回",
        body=ChatCompletion,
        harmless={
            "user": Harmless(why="Names an end user; the video does not depend on it."),
            **dict.fromkeys(
                ("metadata", "prompt_cache_key", "safety_identifier"),
                Harmless(why="Labels the conversation; the video does not depend on it."),
            ),
            "n": Harmless(why="One video a request.", only=(1,)),
            "stream_options": Harmless(why="Tokens are not counted."),
            **dict.fromkeys(
                (
                    "temperature",
                    "top_p",
                    "max_tokens",
                    "max_completion_tokens",
                    "presence_penalty",
                    "frequency_penalty",
                    "repetition_penalty",
                    "top_k",
                    "min_p",
                    "stop",
                    "logit_bias",
                    "reasoning_effort",
                    "verbosity",
                ),
                _NO_WORDS,
            ),
            "logprobs": Harmless(why="Tokens are not counted.", only=(False,)),
            "modalities": Harmless(why="The answer is text.", only=(["text"],)),
            "response_format": Harmless(why="The answer is text.", only=({"type": "text"},)),
            "store": Harmless(why="Conversations are not kept.", only=(False,)),
            **dict.fromkeys(("tools", "functions"), Harmless(why="There are none.", only=([],))),
            **dict.fromkeys(
                ("tool_choice", "function_call"),
                Harmless(why="There are no tools to choose.", only=("none", "auto")),
            ),
            "parallel_tool_calls": Harmless(why="There are no tools to call."),
            "service_tier": Harmless(why="There is one.", only=("auto", "default")),
        },
        answer=ChatAnswer,
        media_types=("text/event-stream",),
        errors=(*CREATE_ERRORS, NotFound, Conflict, RenderFailed, WaitTimeout),
        creates=True,
        tells_engine=True,
        example={"model": "sora-2", "messages": [{"role": "user", "content": "a fox in the snow"}], "stream": False},
    ),
)
