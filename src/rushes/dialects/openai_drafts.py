"""OpenAI's Videos API: from what is sent to a draft, for a request as for a line of a batch. Part of the dialect `openai`."""

from __future__ import annotations

import re
from typing import Any, Final

from rushes.core.catalog import SIZES, Size, quoted
from rushes.core.drafts import CharacterDraft, Draft, Source
from rushes.core.errors import InvalidRequest, InvalidValue, UnsupportedField
from rushes.core.requests import ReferenceKind, RemixMode
from rushes.dialects import input_reference, openai_limits
from rushes.dialects.call import Asker, Call, known_id
from rushes.dialects.fields import seconds_of
from rushes.dialects.forms import shown
from rushes.dialects.kept import cast
from rushes.dialects.openai_characters import drafts_of
from rushes.dialects.openai_messages import MODEL, CreateVideo, EditVideo, ExtendVideo, RemixVideo, VideoId

ASPECTS: Final[dict[str, Size]] = {"16x9": (1280, 720), "9x16": (720, 1280), "16:9": (1280, 720), "9:16": (720, 1280)}


def to_draft(body: CreateVideo, call: Asker) -> Draft:
    """Raises InvalidValue, InvalidReference or NotFound."""
    seconds = seconds_of(body.seconds, param="seconds", is_strict=call.is_strict)
    if call.is_strict:
        openai_limits.check(body.model, seconds, body.size)
    return Draft(
        model=body.model,
        prompt=body.prompt,
        seconds=seconds,
        size=parse_size(body.size),
        image_must_fit=call.is_strict,
        images=_images(body, call),
        characters=_cast(_named(body, call), body.prompt, call),
    )


def _named(body: CreateVideo, call: Asker) -> tuple[CharacterDraft, ...]:
    param = "character_ids"
    if call.is_strict and body.character_ids is not None:
        raise UnsupportedField(f"Unknown parameter: '{param}'.", param=param)
    return (*drafts_of(body.characters, call), *drafts_of(body.character_ids, call, param=param))


def to_remix(body: RemixVideo, call: Call) -> Draft:
    """Raises NotFound, InvalidValue or UnsupportedField."""
    if call.is_strict and body.model is not None:
        raise UnsupportedField("Unknown parameter: 'model'. A remix has the model of its video.", param="model")
    video_id = known_id(call.path("video_id"))
    return Draft(
        model=body.model,
        prompt=body.prompt,
        seconds=None,
        size=None,
        characters=_cast((), body.prompt, call),
        remix_of=video_id,
        remix_param="video_id",
    )


def _cast(given: tuple[CharacterDraft, ...], prompt: str, call: Asker) -> tuple[CharacterDraft, ...]:
    """With those that a relay's client kept and names as `@username`; to OpenAI itself an @ is text."""
    return given if call.is_strict else cast(given, prompt, call, param="prompt", nameless=True)


def to_edit(body: EditVideo, call: Call) -> Draft:
    return _of_video(body, call, seconds=None)


def to_extension(body: ExtendVideo, call: Call) -> Draft:
    seconds = seconds_of(body.seconds, param="seconds", is_strict=call.is_strict)
    if call.is_strict:
        openai_limits.check_seconds(seconds)
    return _of_video(body, call, seconds=seconds, remix_mode=RemixMode.EXTEND, size_param="video")


def _of_video(body: EditVideo | ExtendVideo, call: Call, *, seconds: int | None, **more: Any) -> Draft:
    video_id, video = _video(body.video, call)
    return Draft(
        model=body.model if video is None else _model_of_a_file(body.model, call),
        prompt=body.prompt,
        seconds=seconds,
        size=None,
        characters=_cast((), body.prompt, call),
        remix_of=video_id,
        remix_video=video,
        remix_param="video",
        **more,
    )


def _model_of_a_file(model: str | None, call: Call) -> str:
    """SDKs have no such parameter here, so what they send names none. Raises InvalidRequest on a strict server."""
    if model is None and call.is_strict:
        raise InvalidRequest("Missing required parameter: 'model'. An uploaded video does not name one.", param="model")
    return model or MODEL


def _video(video: VideoId | str | None, call: Call) -> tuple[str | None, Source | None]:
    """The id of the video, or the file. Raises InvalidRequest if there is neither."""
    (file,) = call.files.get("video", (None,))
    if file is not None:
        return None, Source(kind=ReferenceKind.VIDEO, param="video", data=file.data)
    if video is None:
        raise InvalidRequest("Missing required parameter: 'video'.", param="video")
    return known_id(video.id if isinstance(video, VideoId) else video, param="video"), None


def parse_size(text: str) -> Size:
    """``1280x720``, or ``16x9`` or ``16:9`` as the relays' clients say it. Raises InvalidValue."""
    if text in ASPECTS:
        return ASPECTS[text]
    match = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", text)
    if match is None:
        allowed = quoted(f"{width}x{height}" for width, height in SIZES)
        raise InvalidValue(f"Invalid value: '{shown(text)}'. Supported values are: {allowed}.", param="size")
    return int(match[1]), int(match[2])


def _images(body: CreateVideo, call: Asker) -> tuple[Source, ...]:
    images = input_reference.images(body.input_reference, call)
    if call.is_strict and len(images) > 1:
        raise InvalidRequest(f"A video has one first frame; {len(images)} were sent.", param=input_reference.PARAM)
    return images
