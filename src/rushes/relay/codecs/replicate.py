"""Replicate's predictions. The route's model is `owner/name`, or `owner/name:version` where Replicate wants a version.

Its Sora models have words of their own; how those of others name things, a route's settings say. ``options`` go into the
input. The addresses that a create answers (urls.get and so on) are not followed: they are known, and the credential must
not go where an answer says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

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
    is_large,
    merged,
    orientation,
    resolution,
    segment,
    unknown_setting,
)
from rushes.relay.reading import (
    State,
    addresses,
    an_id,
    dig,
    error_words,
    percent,
    state_of,
)

SORA: Final = "openai/sora-2"
PRO: Final = f"{SORA}-pro"
SORA_SECONDS: Final = frozenset({4, 8, 12})
HIGH_SIZES: Final = frozenset({(1024, 1792), (1792, 1024)})
IMAGE_FIELD: Final = "image"
LOGS_CHARS_MAX: Final = 4096
"""Of their end: where the progress stands."""

_BAR: Final = re.compile(r"^\s*([0-9]{1,3})%\s*\|", re.MULTILINE)


def named(model: str) -> str:
    """The route's model below its owner."""
    model = model.strip("/")
    return model if "/" in model else f"openai/{model}"


def _sora(model: str) -> str | None:
    """Which of the Sora models a route's is; None if it is another."""
    name = named(model).partition(":")[0]
    return name if name in (SORA, PRO) else None


def _input(order: Order) -> dict[str, Any]:
    request = order.request
    image = order.pictures[0].data_url() if order.pictures else None
    sora = _sora(order.model)
    if sora is not None:
        return {
            "prompt": request.prompt,
            "seconds": request.seconds,
            "aspect_ratio": orientation(request),
            "resolution": ("high" if is_large(request) else "standard") if sora == PRO else None,
            "input_reference": image,
        }
    return {
        "prompt": request.prompt,
        "duration": request.seconds,
        "aspect_ratio": aspect(request),
        "resolution": resolution(request),
        order.settings.get("image_field", IMAGE_FIELD): image,
        "seed": order.chosen_seed,
    }


def _create(order: Order) -> Call:
    model, given = named(order.model), merged(_input(order), order.options)
    if ":" in model:
        return Call(method="POST", path="/v1/predictions", json={"version": model, "input": given})
    return Call(method="POST", path=f"/v1/models/{model}/predictions", json={"input": given})


def _seen(answer: Answer) -> Seen:
    data = answer.json()
    logs = dig(data, "logs")
    bars = _BAR.findall(logs[-LOGS_CHARS_MAX:]) if isinstance(logs, str) else []
    return Seen(
        state=state_of(dig(data, "status")) if answer.ok else State.UNREADABLE,
        percent=percent(bars[-1]) if bars else None,
        error=error_words(data),
        results=addresses(dig(data, "output")),
    )


def _takes(model: str, settings: Mapping[str, Any]) -> Takes:
    """An image goes to a model whose field for it is known: one of text alone would drop it in silence."""
    sora = _sora(model)
    if sora is None:
        return Takes(images=int("image_field" in settings), seed=bool(settings.get("seed")), sizes=WIDE_SIZES)
    return Takes(sizes=SMALL_SIZES | HIGH_SIZES if sora == PRO else SMALL_SIZES, seconds=SORA_SECONDS)


def _check(settings: Mapping[str, Any]) -> str | None:
    field = settings.get("image_field", IMAGE_FIELD)
    if not isinstance(field, str) or not field:
        return "image_field: the name of a field is needed"
    if not isinstance(settings.get("seed", False), bool):
        return "seed: true or false is needed"
    return unknown_setting(settings, "image_field", "seed")


def _path(upstream_id: str) -> str:
    return f"/v1/predictions/{segment(upstream_id)}"


CODEC: Final = Codec(
    name="replicate",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: an_id(dig(answer.json(), "id")),
    poll=lambda upstream_id: Call(method="GET", path=_path(upstream_id)),
    seen=_seen,
    cancel=lambda upstream_id: Call(method="POST", path=f"{_path(upstream_id)}/cancel"),
    check=_check,
    takes=_takes,
    ping=lambda: Call(method="GET", path="/v1/predictions"),
)
