"""new-api's native /v1/video/generations.

Where its videos lie is told in several places: newer versions have `result_url`, older ones put the address into `fail_reason`,
which of a success is no reason. Behind both is the server's own /v1/videos/{id}/content. Some vendors' answers (Vertex), which are
handed on whole, hold the video itself, or a data URL stands in the place of the address; servers that do so have nothing else.
"""

from __future__ import annotations

from typing import Any, Final

from rushes.relay.codec import (
    Answer,
    Call,
    Codec,
    Order,
    Seen,
    Takes,
    bearer,
    merged,
    segment,
)
from rushes.relay.envelopes import envelope_words, id_in, job_in
from rushes.relay.reading import (
    State,
    addresses,
    base64_text,
    data_url_text,
    dig,
    error_words,
    percent,
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
    task = job_in(answer)
    inner = dig(task, "data")
    state = state_of(dig(task, "status"))
    is_done = state is State.DONE
    reason = dig(task, "fail_reason")
    return Seen(
        state=state,
        percent=percent(dig(task, "progress")),
        error=None if is_done else words(reason, error_words(inner), error_words(task), envelope_words(answer)),
        results=addresses(
            dig(task, "result_url"),
            dig(task, "url"),
            dig(task, "video_url"),
            dig(task, "metadata", "url"),
            dig(inner, "video_url"),
            dig(inner, "url"),
            dig(inner, "metadata", "url"),
            reason if is_done else None,
        ),
        inline=_inline(task, inner) if is_done else None,
    )


def _inline(task: Any, inner: Any) -> str | None:
    response = dig(inner, "response")
    told = dig(task, "result_url"), dig(task, "url"), dig(inner, "metadata", "url"), dig(task, "fail_reason")
    return base64_text(
        dig(response, "videos", 0, "bytesBase64Encoded"),
        dig(response, "bytesBase64Encoded"),
        data_url_text(*told),
        dig(response, "video"),
    )


CODEC: Final = Codec(
    name="new-api",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: id_in(answer, "task_id", "id"),
    poll=lambda upstream_id: Call(method="GET", path=f"/v1/video/generations/{segment(upstream_id)}"),
    seen=_seen,
    content=lambda upstream_id: f"/v1/videos/{segment(upstream_id)}/content",
    hands_on_videos=True,
    takes=lambda model, settings: Takes(seed=True),
)
