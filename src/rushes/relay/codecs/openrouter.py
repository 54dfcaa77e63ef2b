"""OpenRouter's /api/v1/videos. Its polling_url is not followed: the path is known, and the credential stays at home."""

from __future__ import annotations

from typing import Final

from rushes.core.catalog import Earlier
from rushes.core.requests import RemixMode
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
    merged,
    resolution,
    segment,
)
from rushes.relay.reading import (
    addresses,
    an_id,
    dig,
    dollars,
    error_words,
    state_of,
)


def _create(order: Order) -> Call:
    request = order.request
    frames = [
        {"type": "image_url", "frame_type": "first_frame", "image_url": {"url": picture.data_url()}}
        for picture in order.pictures[:1]
    ]
    is_wide = (request.width_px, request.height_px) in WIDE_SIZES
    body = {
        "model": order.model,
        "prompt": request.prompt,
        "duration": request.seconds,
        **({"aspect_ratio": aspect(request), "resolution": resolution(request)} if is_wide else {"size": request.size}),
        "seed": order.chosen_seed,
        "generate_audio": False if request.is_silent else None,
        "frame_images": frames or None,
        "previous_job_id": order.source.video_id if order.source else None,
    }
    return Call(method="POST", path="/api/v1/videos", json=merged(body, order.options))


def _seen(answer: Answer) -> Seen:
    data = answer.json()
    return Seen(
        state=state_of(dig(data, "status")),
        error=error_words(data),
        results=addresses(dig(data, "urls"), dig(data, "unsigned_urls")),
        cost=dollars(dig(data, "usage", "cost")),
    )


CODEC: Final = Codec(
    name="openrouter",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: an_id(dig(answer.json(), "id")),
    poll=lambda upstream_id: Call(method="GET", path=f"/api/v1/videos/{segment(upstream_id)}"),
    seen=_seen,
    takes=lambda model, settings: Takes(seed=True),
    earlier=lambda model, settings, options: Earlier(own=frozenset({RemixMode.REMIX}), reshapes=True, with_images=True),
    content=lambda upstream_id: f"/api/v1/videos/{segment(upstream_id)}/content",
    ping=lambda: Call(method="GET", path="/api/v1/videos/models"),
)
