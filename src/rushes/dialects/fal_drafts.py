"""fal's Sora 2 endpoints: from what is sent to a draft. Part of the dialect `fal`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from rushes.core.catalog import Size
from rushes.core.drafts import CharacterDraft, Draft, SizeRule, Source, resolve_size
from rushes.core.requests import ReferenceKind
from rushes.dialects.call import Call, known_id
from rushes.dialects.fal_messages import (
    ASPECTS,
    AUTO,
    DURATIONS,
    RESOLUTIONS_PX,
    ImageToVideo,
    RemixVideo,
    SubmitQuery,
    TextToVideo,
)
from rushes.dialects.fields import one_of, seconds_of
from rushes.dialects.references import kept_draft, source

BASE_MODELS: Final = ("sora-2", "sora-2-2025-12-08", "sora-2-2025-10-06")
PRO_MODELS: Final = ("sora-2-pro", "sora-2-pro-2025-10-06")


def to_text_draft(models: tuple[str, ...]) -> Callable[[TextToVideo, Call], Draft]:
    def to_draft(body: TextToVideo, call: Call) -> Draft:
        side_px = _side_px(body.resolution or "720p", models)
        is_portrait = one_of(body.aspect_ratio, ASPECTS, param="aspect_ratio")
        size = resolve_size(SizeRule(portrait=is_portrait, short_side_px=side_px), None)
        return _draft(body, call, models, size=size, images=())

    return to_draft


def to_image_draft(models: tuple[str, ...]) -> Callable[[ImageToVideo, Call], Draft]:
    def to_draft(body: ImageToVideo, call: Call) -> Draft:
        side_px: int | None = 720 if models is BASE_MODELS else None
        if body.resolution != AUTO:
            side_px = _side_px(body.resolution, models)
        portrait = None
        if body.aspect_ratio != AUTO:
            portrait = one_of(body.aspect_ratio, {AUTO: False, **ASPECTS}, param="aspect_ratio")
        image = source(body.image_url, ReferenceKind.IMAGE, param="image_url")
        rule = SizeRule(portrait=portrait, short_side_px=side_px)
        return _draft(body, call, models, size=rule, images=(image,))

    return to_draft


def to_remix(body: RemixVideo, call: Call) -> Draft:
    return Draft(
        model=None,
        prompt=body.prompt,
        seconds=None,
        size=None,
        remix_of=known_id(body.video_id, param="video_id"),
        remix_param="video_id",
        is_remixable=not body.delete_video,
        callback_url=call.query(SubmitQuery).fal_webhook,
        callback_param="fal_webhook",
    )


def _draft(
    body: TextToVideo | ImageToVideo,
    call: Call,
    models: tuple[str, ...],
    *,
    size: Size | SizeRule,
    images: tuple[Source, ...],
) -> Draft:
    return Draft(
        model=call.model(models[0] if body.model is None else body.model, among=models).name,
        prompt=body.prompt,
        seconds=seconds_of(body.duration, param="duration", among=DURATIONS),
        size=size,
        images=images,
        characters=tuple(_character(name, call, f"character_ids[{n}]") for n, name in enumerate(body.character_ids)),
        is_remixable=not body.delete_video,
        size_param="resolution",
        seconds_param="duration",
        callback_url=call.query(SubmitQuery).fal_webhook,
        callback_param="fal_webhook",
    )


def _side_px(resolution: str, models: tuple[str, ...]) -> int:
    allowed = {name: px for name, px in RESOLUTIONS_PX.items() if px == 720 or models is PRO_MODELS}
    return one_of(resolution, allowed, param="resolution")


def _character(character_id: str, call: Call, param: str) -> CharacterDraft:
    found = call.service.library.character(call.caller, known_id(character_id, param=param), param=param)
    return kept_draft(found, param=param)
