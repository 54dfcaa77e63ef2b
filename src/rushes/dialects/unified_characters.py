"""The relays' characters, which prompts name as `@username`, and their image host.

Spec: jxincm's documentation (`POST /sora/v1/characters`) and ComfyUI nodes that call it; `/api/upload` from those nodes.
Part of the dialect `unified`.
"""

from __future__ import annotations

from typing import Annotated, Final

from msgspec import UNSET, UnsetType
from starlette.responses import Response

from rushes.core.assets import AssetKind
from rushes.core.clock import unix_seconds
from rushes.core.errors import Conflict, InvalidReference, InvalidRequest, InvalidValue, NotFound
from rushes.core.library import StoredCharacter
from rushes.dialects import relay_characters
from rushes.dialects.base import BODY_ERRORS, Body, Harmless, Operation, Wire
from rushes.dialects.call import Call, known_id
from rushes.dialects.kept import keep_file, sent_file
from rushes.dialects.relay_errors import text

MODELS: Final = ("sora-2", "sora-2-pro", "sora-2-character", "sora-2-characters")
"""What clients name, because some relays choose their upstream by it."""


class CreateCharacter(Body, kw_only=True):
    """Somebody to keep, from a video or from a finished task."""

    timestamps: Annotated[
        str,
        text(
            'From when to when, in seconds, such as "1,3"; one to three seconds.',
            "时间范围（秒），1 到 3 秒，例如 “1,3”",
        ),
    ]
    url: Annotated[str, text("Address of the video, or a data URL.", "含有角色的视频链接或 data URL")] = ""
    from_task: Annotated[str, text("A finished task of yours.", "已完成的任务 id")] = ""


class Character(Wire, kw_only=True):
    """A character that is kept."""

    id: str
    username: Annotated[str, text("What a prompt names it by, behind an @.", "提示词中使用 @username 引用")]
    permalink: Annotated[str, text("Where this answer is had again.", "查询地址")]
    profile_picture_url: Annotated[
        str | None, text("A picture of the task it was cut from; null for a video from elsewhere.", "头像，可能为 null")
    ]


class UploadImage(Body, kw_only=True):
    """An image to point to in requests."""

    file: Annotated[str | None, text("The image, as a part of a form.", "图片文件")] = None


class UploadedImage(Wire, kw_only=True):
    """Where it is."""

    url: Annotated[str, text("Opens without a credential for a while; requests here may name it always.", "图片链接")]
    created: Annotated[int, text("Unix time in seconds.", "Unix 时间（秒）")]
    filename: str | UnsetType = UNSET


def from_character(character: StoredCharacter, call: Call, picture: str | None = None) -> Character:
    return Character(
        id=character.id,
        username=character.name,
        permalink=f"{call.place}/sora/v1/characters/{character.id}",
        profile_picture_url=picture,
    )


async def create(call: Call) -> Response:
    body = await call.held_body(CreateCharacter)
    if bool(body.url) == bool(body.from_task):
        message = (
            "Only one of 'url' and 'from_task' may be given." if body.url else "Missing required parameter: 'url'."
        )
        raise InvalidRequest(message, param="url")
    span = relay_characters.span_from(body.timestamps)
    if body.url:
        return call.answer(from_character(await relay_characters.from_address(call, body.url, span), call))
    job = await call.job(body.from_task)
    kept = await relay_characters.from_job(call, job, span, param="from_task")
    return call.answer(from_character(kept, call, call.link(job, AssetKind.THUMBNAIL)))


async def retrieve(call: Call) -> Response:
    found = await call.run(call.service.library.character, call.caller, known_id(call.path("character_id")))
    return call.answer(from_character(found, call))


async def upload(call: Call) -> Response:
    await call.held_body(UploadImage)
    sent = sent_file(call, "file")
    kept = await keep_file(call, sent.data, sent.file_name, param="file")
    return call.answer(
        UploadedImage(url=kept.link, created=unix_seconds(kept.file.created_at), filename=kept.file.file_name)
    )


OPERATIONS: Final = (
    Operation(
        name="create_character",
        method="POST",
        path="/sora/v1/characters",
        handler=create,
        summary="Keep a character, cut from a video or from a finished task",
        summary_zh="创建角色",
        body=CreateCharacter,
        harmless={"model": Harmless(why="A character is cut from a video; every model takes it.", only=MODELS)},
        answer=Character,
        errors=(*BODY_ERRORS, InvalidValue, InvalidReference, NotFound, Conflict),
        example={"timestamps": "1,3", "from_task": "TASK_ID"},
    ),
    Operation(
        name="retrieve_character",
        method="GET",
        path="/sora/v1/characters/{character_id}",
        handler=retrieve,
        summary="Look up a character",
        summary_zh="查询角色",
        answer=Character,
        errors=(NotFound,),
    ),
    Operation(
        name="upload",
        method="POST",
        path="/api/upload",
        handler=upload,
        summary="Keep an image, to point to in requests",
        summary_zh="上传图片",
        body=UploadImage,
        takes_forms=True,
        file_fields=("file",),
        answer=UploadedImage,
        errors=(*BODY_ERRORS, InvalidValue, InvalidReference),
        example={},
    ),
)
