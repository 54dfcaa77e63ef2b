"""Ace Data Cloud: /sora/videos, answered at once, and /sora/tasks. Its version 2.0 makes 4, 8 and 12 seconds, in pixels."""

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
    bearer,
    data_urls,
    is_large,
    merged,
    orientation,
)
from rushes.relay.envelopes import id_in
from rushes.relay.reading import State, addresses, an_id, dig, error_words, percent, state_of, words

SECONDS_OF_2: Final = (4, 8, 12)


def _create(order: Order) -> Call:
    request = order.request
    if request.seconds in SECONDS_OF_2:
        shape = {"version": "2.0", "size": request.size}
    else:
        size = "large" if is_large(request) else "small"
        shape = {"version": "1.0", "size": size, "orientation": orientation(request)}
    body = {
        "model": order.model,
        "prompt": request.prompt,
        "duration": request.seconds,
        "image_urls": data_urls(order.pictures) or None,
        "async": True,
        **shape,
    }
    return Call(method="POST", path="/sora/videos", json=merged(body, order.options))


def _poll(upstream_id: str) -> Call:
    return Call(method="POST", path="/sora/tasks", json={"id": upstream_id, "action": "retrieve"})


def _seen(answer: Answer) -> Seen:
    body = answer.json()
    response = dig(body, "response")
    video = dig(response, "data", 0)
    return Seen(
        state=_state(body),
        percent=percent(dig(video, "progress")),
        error=words(error_words(response), error_words(body)),
        results=addresses(dig(video, "video_url")),
    )


def _state(task: object) -> State:
    """Until it has ended a task may say nothing but its id."""
    response = dig(task, "response")
    state = state_of(dig(response, "data", 0, "state"))
    if state is not State.UNREADABLE:
        return state
    if dig(response, "success") is False:
        return State.FAILED
    if dig(response, "success") is True:
        return State.DONE
    return State.RUNNING if an_id(dig(task, "id")) else State.UNREADABLE


CODEC: Final = Codec(
    name="acedata",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: id_in(answer, "task_id"),
    poll=_poll,
    seen=_seen,
    takes=lambda model, settings: Takes(images=8, sizes=WIDE_SIZES),
    ping=lambda: _poll("0"),
)
