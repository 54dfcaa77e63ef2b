"""grsai: /v1/video/sora-video and /v1/draw/result; errors come with status 200."""

from __future__ import annotations

from typing import Final

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
    aspect,
    bearer,
    is_large,
    listed,
    merged,
)
from rushes.relay.envelopes import envelope_words, id_in, is_success
from rushes.relay.reading import (
    State,
    addresses,
    an_id,
    dig,
    percent,
    state_of,
    words,
)

NO_CALLBACK: Final = "-1"
"""What `webHook` must be for an answer with an id."""


def _create(order: Order) -> Call:
    request = order.request
    body = {
        "model": order.model,
        "prompt": request.prompt,
        "url": order.pictures[0].data_url() if order.pictures else None,
        "aspectRatio": aspect(request),
        "duration": request.seconds,
        "size": "large" if is_large(request) else "small",
        "remixTargetId": order.source.video_id if order.source else None,
        "characters": listed(order.roles),
        "webHook": NO_CALLBACK,
        "shutProgress": True,
    }
    return Call(method="POST", path="/v1/video/sora-video", json=merged(body, order.options))


def _seen(answer: Answer) -> Seen:
    body = answer.json()
    data = dig(body, "data")
    if not is_success(body) or data is None:
        return Seen(state=State.UNREADABLE, error=words(dig(body, "msg")))
    return Seen(
        state=state_of(dig(data, "status")),
        percent=percent(dig(data, "progress")),
        error=words(dig(data, "error"), dig(data, "failure_reason"), envelope_words(answer)),
        results=addresses(dig(data, "results", 0, "url")),
        video_id=an_id(dig(data, "results", 0, "pid")),
    )


CODEC: Final = Codec(
    name="grsai",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: id_in(answer, "id"),
    poll=lambda upstream_id: Call(method="POST", path="/v1/draw/result", json={"id": upstream_id}),
    seen=_seen,
    takes=lambda model, settings: Takes(sizes=WIDE_SIZES),
    earlier=lambda model, settings, options: Earlier(
        own=frozenset({RemixMode.REMIX}),
        reshapes=True,
        with_images=True,
        characters_max=CHARACTERS_MAX,
        with_characters=True,
    ),
    ping=lambda: Call(method="POST", path="/v1/draw/result", json={"id": "0"}),
)
