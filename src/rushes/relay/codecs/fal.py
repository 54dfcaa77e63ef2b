"""fal's queue. The route's model is the application, `owner/name/...`; its id is pinned together with owner and name.

The addresses that a create answers (status_url and so on) are not followed: they are known, and the credential must not
go where an answer says. A job that is COMPLETED may have failed: the result tells.
"""

from __future__ import annotations

from typing import Final

from rushes.relay.codec import (
    Answer,
    Call,
    Codec,
    Order,
    Seen,
    State,
    addresses,
    an_id,
    aspect,
    dig,
    error_words,
    merged,
    resolution,
    segment,
    state_of,
    words,
)


def _create(order: Order) -> Call:
    request = order.request
    body = {
        "prompt": request.prompt,
        "resolution": resolution(request),
        "aspect_ratio": aspect(request),
        "duration": request.seconds,
        "image_url": order.pictures[0].data_url() if order.pictures else None,
    }
    return Call(method="POST", path=f"/{order.model.strip('/')}", json=merged(body, order.options))


def _path(upstream_id: str, *, end: str = "") -> str:
    """Below `owner/name`, however long the application's path is. The id is pinned as `owner/name#request id`."""
    application, _, request_id = upstream_id.rpartition("#")
    return f"/{application}/requests/{segment(request_id)}{end}"


def application_of(model: str) -> str:
    return "/".join(model.strip("/").split("/")[:2])


def _seen(answer: Answer) -> Seen:
    data = answer.json()
    error = words(dig(data, "error"))
    state = state_of(dig(data, "status"))
    return Seen(state=State.FAILED if state is State.DONE and error else state, error=error)


def _received(answer: Answer) -> Seen:
    data = answer.json()
    if 400 <= answer.status < 500 and answer.status not in (401, 403, 404, 408, 429):
        return Seen(state=State.FAILED, error=error_words(data))
    results = addresses(dig(data, "video", "url"), dig(data, "videos", 0, "url"))
    if not answer.ok or not results:
        return Seen(state=State.UNREADABLE, error=error_words(data))
    return Seen(state=State.DONE, results=results)


CODEC: Final = Codec(
    name="fal",
    authenticate=lambda credential: {"Authorization": f"Key {credential}"},
    create=_create,
    accepted=lambda answer: an_id(dig(answer.json(), "request_id")),
    poll=lambda upstream_id: Call(method="GET", path=_path(upstream_id, end="/status?logs=0")),
    seen=_seen,
    result=lambda upstream_id: Call(method="GET", path=_path(upstream_id)),
    received=_received,
    cancel=lambda upstream_id: Call(method="PUT", path=_path(upstream_id, end="/cancel")),
    pinned=lambda order, upstream_id: f"{application_of(order.model)}#{upstream_id}",
    ping=lambda: Call(method="GET", path="/"),
)
