"""The unified format of chainhub, jxincm and their family: /v1/video/create and /v1/video/query."""

from __future__ import annotations

from typing import Final

from rushes.relay.codec import (
    Answer,
    Call,
    Codec,
    Order,
    Seen,
    addresses,
    an_id,
    bearer,
    data_urls,
    dig,
    error_words,
    merged,
    orientation,
    percent,
    segment,
    state_of,
    words,
)


def _create(order: Order) -> Call:
    request = order.request
    body = {
        "model": order.model,
        "prompt": request.prompt,
        "orientation": orientation(request),
        "size": "large" if min(request.width_px, request.height_px) > 720 else "small",
        "duration": request.seconds,
        "images": data_urls(order.pictures),
        "watermark": False,
        "private": True,
    }
    return Call(method="POST", path="/v1/video/create", json=merged(body, order.options))


def _seen(answer: Answer) -> Seen:
    data = answer.json()
    detail = dig(data, "detail")
    share = dig(detail, "pending_info", "progress_pct")
    return Seen(
        state=state_of(dig(data, "status")),
        percent=percent(share * 100) if isinstance(share, int | float) else percent(dig(data, "progress")),
        error=words(
            dig(data, "error_message"),
            dig(data, "failure_reason"),
            dig(data, "fail_reason"),
            dig(detail, "error_message"),
            error_words(data),
        ),
        results=addresses(dig(data, "video_url"), dig(detail, "url")),
    )


CODEC: Final = Codec(
    name="unified",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: an_id(dig(answer.json(), "id"), dig(answer.json(), "task_id")),
    poll=lambda upstream_id: Call(method="GET", path=f"/v1/video/query?id={segment(upstream_id)}"),
    seen=_seen,
    images_max=8,
)
