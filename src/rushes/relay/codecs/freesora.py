"""freesoragenerator: /api/v1/video/sora-video or sora-pro, and /api/video-generations/check-result; errors come with status 200."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rushes.core.catalog import Earlier
from rushes.core.requests import CHARACTERS_MAX, RemixMode
from rushes.relay.codec import (
    SMALL_SIZES,
    WIDE_SIZES,
    Answer,
    Call,
    Codec,
    Order,
    Seen,
    Takes,
    aspect,
    bearer,
    images_max,
    is_large,
    listed,
    merged,
    needs_image,
    orientation,
    unknown_setting,
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

FORMS: Final = {
    "v1": "/api/v1/video/sora-video",
    "pro": "/api/v1/video/sora-pro",
    "seed": "/api/v1/video/sora-pro",
}
"""What a route's ``form`` may be: three generations of one operation. `v1` has a duration in seconds, `pro` nFrames, a size
and words for the aspect ratio, `seed` neither size nor length."""
LENGTHS: Final = {"v1": frozenset({10, 15}), "pro": frozenset({10, 15}), "seed": frozenset({10})}
"""Seconds. The vendor makes another length into one of these without a word."""
STORYBOARD_LENGTHS: Final = LENGTHS["pro"] | {25}
"""Of its models for storyboards, in the form `pro`."""


def _create(order: Order) -> Call:
    request, form = order.request, str(order.settings.get("form", "v1"))
    body = {
        "model": order.model,
        "prompt": request.prompt,
        "aspectRatio": orientation(request) if form == "pro" else aspect(request),
        "duration": request.seconds if form == "v1" else None,
        "nFrames": str(request.seconds) if form == "pro" else None,
        "size": ("high" if is_large(request) else "standard") if form == "pro" else None,
        "imageData": order.pictures[0].data_url() if order.pictures else None,
        "remixTargetId": order.source.video_id if order.source else None,
        "characters": listed(order.roles),
    }
    return Call(method="POST", path=FORMS[form], json=merged(body, order.options))


def _check(settings: Mapping[str, Any]) -> str | None:
    form = settings.get("form", "v1")
    if (wrong := unknown_setting(settings, "form")) is not None:
        return wrong
    return (
        None if isinstance(form, str) and form in FORMS else f"there is no form '{form}'; there are {', '.join(FORMS)}"
    )


def _takes(model: str, settings: Mapping[str, Any]) -> Takes:
    """1080p has a word in the newer form alone, and is made by pro models alone; 25 seconds only of storyboards."""
    form = str(settings.get("form", "v1"))
    is_storyboard = form == "pro" and "storyboard" in model
    return Takes(
        images=images_max(model),
        images_min=int(needs_image(model)),
        sizes=WIDE_SIZES if form == "pro" and "pro" in model else SMALL_SIZES,
        seconds=STORYBOARD_LENGTHS if is_storyboard else LENGTHS[form],
    )


def _seen(answer: Answer) -> Seen:
    body = answer.json()
    data = dig(body, "data")
    if not is_success(body) or data is None:
        return Seen(state=State.UNREADABLE, error=words(dig(body, "message")))
    return Seen(
        state=state_of(dig(data, "status")),
        percent=percent(dig(data, "progress")),
        error=words(dig(data, "failure_reason"), dig(data, "error_message"), envelope_words(answer)),
        results=addresses(dig(data, "result_url"), dig(data, "result_urls")),
        video_id=an_id(dig(data, "result_pid"), dig(data, "result_pids", 0)),
    )


CODEC: Final = Codec(
    name="freesora",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: id_in(answer, "id", "taskId"),
    poll=lambda upstream_id: Call(
        method="POST", path="/api/video-generations/check-result", json={"taskId": upstream_id}
    ),
    seen=_seen,
    takes=_takes,
    earlier=lambda model, settings, options: Earlier(
        own=frozenset({RemixMode.REMIX}),
        reshapes=settings.get("form", "v1") != "seed",
        with_images=True,
        characters_max=CHARACTERS_MAX,
        with_characters=True,
    ),
    check=_check,
    ping=lambda: Call(method="POST", path="/api/get-user-credits", json={}),
)
