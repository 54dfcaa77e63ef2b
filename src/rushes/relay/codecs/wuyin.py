"""Wuyin (速创): a path for each model (`sora2`, `sora2-new`, `sora2pro`), and states as numbers; errors come with status 200."""

from __future__ import annotations

from typing import Final

from rushes.relay.codec import (
    WIDE_SIZES,
    Answer,
    Call,
    Codec,
    Order,
    Seen,
    Takes,
    aspect,
    is_large,
    merged,
    segment,
)
from rushes.relay.envelopes import id_in, is_success
from rushes.relay.reading import (
    State,
    addresses,
    dig,
    percent,
    words,
)

STATES: Final = {0: State.RUNNING, 1: State.DONE, 2: State.FAILED, 3: State.RUNNING}


def _create(order: Order) -> Call:
    request = order.request
    body = {
        "prompt": request.prompt,
        "url": order.pictures[0].data_url() if order.pictures else None,
        "aspectRatio": aspect(request),
        "duration": str(request.seconds),
        "size": "large" if is_large(request) else "small",
    }
    return Call(method="POST", path=f"/api/{segment(order.model)}/submit", json=merged(body, order.options))


def _poll(upstream_id: str) -> Call:
    return Call(method="GET", path=f"/api/sora2/detail?id={segment(upstream_id)}")


def _seen(answer: Answer) -> Seen:
    body = answer.json()
    data = dig(body, "data")
    if not is_success(body) or data is None:
        return Seen(state=State.UNREADABLE, error=words(dig(body, "msg")))
    status = percent(dig(data, "status"))
    return Seen(
        state=State.UNREADABLE if status is None else STATES.get(status, State.UNKNOWN),
        percent=percent(dig(data, "progress")),
        error=words(dig(data, "fail_reason")),
        results=addresses(dig(data, "remote_url")),
    )


CODEC: Final = Codec(
    name="wuyin",
    authenticate=lambda credential: {"Authorization": credential},
    create=_create,
    accepted=lambda answer: id_in(answer, "id"),
    poll=_poll,
    seen=_seen,
    takes=lambda model, settings: Takes(sizes=WIDE_SIZES),
    ping=lambda: _poll("0"),
)
