"""The unified format of chainhub, jxincm and their family: /v1/video/create and /v1/video/query.

A remix is theirs in OpenAI's format, and is asked for like any other. Videos are made private there, and a private one
cannot be remixed: a route whose ``options`` have ``private = false`` gives the one for the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rushes.core.catalog import Earlier
from rushes.core.requests import CHARACTERS_MAX, RemixMode
from rushes.relay.codec import (
    WIDE_SIZES,
    Answer,
    Call,
    Codec,
    Order,
    Seen,
    Takes,
    bearer,
    data_urls,
    is_large,
    mentioning,
    merged,
    orientation,
    segment,
)
from rushes.relay.codecs.usernames import character_fields, keep_character, keeps_character, kept_character
from rushes.relay.envelopes import envelope_words, id_in, job_in
from rushes.relay.reading import (
    State,
    addresses,
    dig,
    error_words,
    percent,
    state_of,
    words,
)

PRIVATE: Final = "private"
"""A field of creates that their remixes do not have."""
STAGES: Final = {
    "image_downloading": State.RUNNING,
    "video_generating": State.RUNNING,
    "video_generation_completed": State.RUNNING,
    "video_generation_failed": State.FAILED,
    "video_upsampling": State.RUNNING,
    "video_upsampling_completed": State.RUNNING,
    "video_upsampling_failed": State.FAILED,
}
"""Words of the family's Veo beside those of everybody: the video is there at `completed`, and not before."""


def _create(order: Order) -> Call:
    request = order.request
    if order.source is not None and order.source.video_id is not None:
        path = f"/v1/videos/{segment(order.source.video_id)}/remix"
        options = {name: value for name, value in order.options.items() if name != PRIVATE}
        return Call(method="POST", path=path, json=merged({"prompt": mentioning(order)}, options))
    body = {
        "model": order.model,
        "prompt": mentioning(order),
        "orientation": orientation(request),
        "size": "large" if is_large(request) else "small",
        "duration": request.seconds,
        "images": data_urls(order.pictures),
        "watermark": False,
        PRIVATE: True,
        **character_fields(order),
    }
    return Call(method="POST", path="/v1/video/create", json=merged(body, order.options))


def _earlier(model: str, settings: Mapping[str, Any], options: Mapping[str, Any]) -> Earlier:
    own = frozenset({RemixMode.REMIX}) if options.get(PRIVATE) is False else frozenset[RemixMode]()
    return Earlier(own=own, characters_max=CHARACTERS_MAX, with_characters=True)


def _seen(answer: Answer) -> Seen:
    data = job_in(answer)
    detail = dig(data, "detail")
    pending = dig(detail, "pending_info")
    share = dig(pending, "progress_pct")
    return Seen(
        state=STAGES.get(str(dig(data, "status")).strip().lower()) or state_of(dig(data, "status")),
        percent=percent(share * 100) if isinstance(share, int | float) else percent(dig(data, "progress")),
        error=words(
            dig(data, "error_message"),
            dig(data, "failure_reason"),
            dig(data, "fail_reason"),
            dig(data, "error_msg"),
            dig(detail, "error_message"),
            dig(detail, "failure_reason"),
            dig(pending, "failure_reason"),
            error_words(detail),
            error_words(data),
            envelope_words(answer),
        ),
        results=addresses(dig(data, "video_url"), dig(data, "url"), dig(detail, "url")),
    )


CODEC: Final = Codec(
    name="unified",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: id_in(answer, "id", "task_id"),
    poll=lambda upstream_id: Call(method="GET", path=f"/v1/video/query?id={segment(upstream_id)}"),
    seen=_seen,
    takes=lambda model, settings: Takes(images=8, sizes=WIDE_SIZES),
    earlier=_earlier,
    keeps=keeps_character,
    keep=keep_character,
    kept=kept_character,
)
