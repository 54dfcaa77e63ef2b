"""OneRouter (Infron): /v1/videos/generations, held open until the video exists, or answered with a task to ask for.

Which of the two a server does cannot be asked for, so a create may be answered with either; a route that is known to be
held open has ``held = true``, and its create is given the time of a whole video.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rushes.core.catalog import Earlier
from rushes.core.requests import RemixMode
from rushes.relay.codec import (
    WIDE_SIZES,
    Answer,
    Call,
    Codec,
    Order,
    Seen,
    Takes,
    aspect,
    bearer,
    images_max,
    merged,
    needs_image,
    resolution,
    segment,
    unknown_setting,
)
from rushes.relay.envelopes import envelope_words, id_in, job_in
from rushes.relay.reading import (
    State,
    addresses,
    dig,
    dollars,
    error_words,
    percent,
    state_of,
    words,
)

EDIT_MODEL: Final = "sora-2-video-to-video"
"""The vendor's own; a route's setting ``edit_model`` names another."""


def _create(order: Order) -> Call:
    request = order.request
    if order.source is not None:
        edit = {
            "model": order.settings.get("edit_model", EDIT_MODEL),
            "video_id": order.source.video_id,
            "prompt": request.prompt,
            "output_format": "url",
        }
        return Call(method="POST", path="/v1/videos/edits", json=merged(edit, order.options))
    body = {
        "model": order.model,
        "prompt": request.prompt,
        "resolution": resolution(request),
        "aspect_ratio": aspect(request),
        "duration": str(request.seconds),
        "image_url": order.pictures[0].data_url() if order.pictures else None,
        "output_format": "url",
    }
    return Call(method="POST", path="/v1/videos/generations", json=merged(body, order.options))


def _check(settings: Mapping[str, Any]) -> str | None:
    edit_model = settings.get("edit_model", EDIT_MODEL)
    if not isinstance(settings.get("held", False), bool):
        return "held: true or false is needed"
    if not isinstance(edit_model, str) or not edit_model:
        return "edit_model: the name of a model is needed"
    return unknown_setting(settings, "held", "edit_model")


def _accepted(answer: Answer) -> str | None:
    return id_in(answer, "task_id", "video_id") or id_in(answer, "id")


def _created(answer: Answer) -> Seen:
    results = addresses(dig(answer.json(), "data", 0, "url"))
    return Seen(state=State.DONE if results else State.RUNNING, results=results)


def _seen(answer: Answer) -> Seen:
    data = job_in(answer)
    return Seen(
        state=state_of(dig(data, "status")),
        percent=percent(dig(data, "progress")),
        error=words(dig(data, "fail_reason"), error_words(data), envelope_words(answer)),
        results=addresses(dig(data, "urls", "video"), dig(data, "video_url"), dig(data, "outputs")),
        cost=dollars(dig(data, "cost", "total_cost")),
    )


CODEC: Final = Codec(
    name="onerouter",
    authenticate=bearer,
    create=_create,
    accepted=_accepted,
    created=_created,
    holds=lambda order: bool(order.settings.get("held")),
    poll=lambda upstream_id: Call(method="GET", path=f"/v1/videos/tasks/{segment(upstream_id)}"),
    seen=_seen,
    check=_check,
    takes=lambda model, settings: Takes(images=images_max(model), images_min=int(needs_image(model)), sizes=WIDE_SIZES),
    earlier=lambda model, settings, options: Earlier(own=frozenset({RemixMode.REMIX})),
)
