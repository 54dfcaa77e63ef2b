"""new-api's native /v1/video/generations."""

from __future__ import annotations

from typing import Final

from rushes.relay.codec import (
    Answer,
    Call,
    Codec,
    Order,
    Seen,
    Takes,
    addresses,
    an_id,
    bearer,
    dig,
    error_words,
    merged,
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
        "image": order.pictures[0].data_url() if order.pictures else None,
        "duration": request.seconds,
        "width": request.width_px,
        "height": request.height_px,
        "seed": order.chosen_seed,
        "n": 1,
    }
    return Call(method="POST", path="/v1/video/generations", json=merged(body, order.options))


def _seen(answer: Answer) -> Seen:
    body = answer.json()
    task = dig(body, "data") if isinstance(dig(body, "data"), dict) else body
    inner = dig(task, "data")
    return Seen(
        state=state_of(dig(task, "status")),
        percent=percent(dig(task, "progress")),
        error=words(dig(task, "fail_reason"), error_words(inner), error_words(task)),
        results=addresses(dig(task, "result_url"), dig(task, "url"), dig(inner, "video_url"), dig(inner, "url")),
    )


CODEC: Final = Codec(
    name="new-api",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: an_id(dig(answer.json(), "task_id"), dig(answer.json(), "id")),
    poll=lambda upstream_id: Call(method="GET", path=f"/v1/video/generations/{segment(upstream_id)}"),
    seen=_seen,
    takes=lambda model, settings: Takes(seed=True),
)
