"""OpenAI's Videos API: OpenAI itself, Azure, SGLang, vLLM-Omni, FastVideo, new-api's /v1/videos, another Rushes.

Multipart, as OpenAI's own clients send it. ../../../docs/engines/relay.md has the recipes.
"""

from __future__ import annotations

from typing import Final

from rushes.relay.codec import (
    Answer,
    Call,
    Codec,
    Order,
    Part,
    Seen,
    addresses,
    an_id,
    bearer,
    dig,
    dollars,
    error_words,
    merged,
    percent,
    segment,
    state_of,
    words,
)


def _create(order: Order) -> Call:
    fields = {
        "model": order.model,
        "prompt": order.request.prompt,
        "seconds": str(order.request.seconds),
        "size": order.request.size,
    }
    parts = [Part(name=name, value=_text(value)) for name, value in merged(fields, order.options).items()]
    for picture in order.pictures[:1]:
        parts.append(
            Part(
                name="input_reference",
                value=picture.read(),
                file_name=picture.file_name,
                media_type=picture.media_type,
            )
        )
    return Call(method="POST", path="/v1/videos", parts=tuple(parts))


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _seen(answer: Answer) -> Seen:
    data = answer.json()
    return Seen(
        state=state_of(dig(data, "status")),
        percent=percent(dig(data, "progress")),
        error=words(error_words(data), dig(data, "fail_reason")),
        results=addresses(dig(data, "video_url"), dig(data, "url")),
        cost=dollars(dig(data, "usage", "cost")),
    )


CODEC: Final = Codec(
    name="openai",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: an_id(dig(answer.json(), "id"), dig(answer.json(), "task_id")),
    poll=lambda upstream_id: Call(method="GET", path=f"/v1/videos/{segment(upstream_id)}"),
    seen=_seen,
    content=lambda upstream_id: f"/v1/videos/{segment(upstream_id)}/content",
    cancel=lambda upstream_id: Call(method="DELETE", path=f"/v1/videos/{segment(upstream_id)}"),
)
