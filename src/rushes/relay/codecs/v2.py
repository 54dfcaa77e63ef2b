"""The v2 format of zhenzhen, comfly and lightai: /v2/videos/generations."""

from __future__ import annotations

from typing import Final

from rushes.core.catalog import Earlier
from rushes.core.requests import CHARACTERS_MAX
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
    data_urls,
    is_large,
    mentioning,
    merged,
    segment,
)
from rushes.relay.codecs.usernames import character_fields, keep_character, keeps_character, kept_character
from rushes.relay.envelopes import envelope_words, id_in, job_in
from rushes.relay.reading import (
    addresses,
    dig,
    error_words,
    percent,
    state_of,
    words,
)

RESULTS: Final = ("output", "outputs", "video_url", "url")


def _create(order: Order) -> Call:
    request = order.request
    body = {
        "model": order.model,
        "prompt": mentioning(order),
        "images": data_urls(order.pictures) or None,
        "aspect_ratio": aspect(request),
        "duration": str(request.seconds),
        "seed": order.chosen_seed,
        "hd": True if is_large(request) else None,
        "watermark": False,
        "private": True,
        **character_fields(order),
    }
    return Call(method="POST", path="/v2/videos/generations", json=merged(body, order.options))


def _seen(answer: Answer) -> Seen:
    data = job_in(answer)
    return Seen(
        state=state_of(dig(data, "status")),
        percent=percent(dig(data, "progress")),
        error=words(dig(data, "fail_reason"), error_words(data), envelope_words(answer)),
        results=addresses(*(dig(place, name) for place in (dig(data, "data"), data) for name in RESULTS)),
    )


CODEC: Final = Codec(
    name="v2",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: id_in(answer, "task_id", "id"),
    poll=lambda upstream_id: Call(method="GET", path=f"/v2/videos/generations/{segment(upstream_id)}"),
    seen=_seen,
    takes=lambda model, settings: Takes(images=8, seed=True, sizes=WIDE_SIZES),
    earlier=lambda model, settings, options: Earlier(characters_max=CHARACTERS_MAX),
    keeps=keeps_character,
    keep=keep_character,
    kept=kept_character,
)
