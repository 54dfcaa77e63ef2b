"""KIE: /api/v1/jobs/createTask and recordInfo, for its Sora models; errors come with status 200, a result as JSON text."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from typing import Any, Final

from rushes.core.catalog import Earlier
from rushes.core.requests import CHARACTERS_MAX
from rushes.relay.codec import (
    SMALL_SIZES,
    WIDE_SIZES,
    Answer,
    Call,
    Codec,
    Order,
    Role,
    Seen,
    Takes,
    bearer,
    data_urls,
    images_max,
    is_large,
    merged,
    needs_image,
    orientation,
    segment,
)
from rushes.relay.envelopes import id_in, is_success
from rushes.relay.reading import (
    State,
    addresses,
    an_id,
    dig,
    percent,
    state_of,
    words,
)

CREATE: Final = "/api/v1/jobs/createTask"
LENGTHS: Final = frozenset({10, 15})
STORYBOARD_LENGTHS: Final = LENGTHS | {25}
SHOT_SECONDS_MAX: Final = 15
REFUSED: Final = frozenset({433, 455, 505})
"""A key that has used up what it may, a server under maintenance, a model that is switched off."""

_SHOT: Final = re.compile(r"(?:^|\n)Shot [0-9]{1,2}:\s*duration: ?([0-9]{1,6}(?:\.[0-9]{1,6})?) ?sec\s*Scene: ")


def _is_storyboard(model: str) -> bool:
    return "storyboard" in model


def _has_sizes(model: str) -> bool:
    """KIE has a word for 1080p for its pro models, storyboards apart."""
    return "-pro" in model and not _is_storyboard(model)


def _create(order: Order) -> Call:
    """KIE wants a storyboard's shots by themselves. What the operator adds are fields of ``input``."""
    request, is_storyboard = order.request, _is_storyboard(order.model)
    asked = {
        "prompt": None if is_storyboard else request.prompt,
        "shots": _shots(request.prompt, request.seconds) if is_storyboard else None,
        "image_urls": data_urls(order.pictures) or None,
        "aspect_ratio": orientation(request),
        "n_frames": str(request.seconds),
        "size": ("high" if is_large(request) else "standard") if _has_sizes(order.model) else None,
        "remove_watermark": None if is_storyboard else True,
        "character_id_list": [role.handle for role in order.roles] or None,
        "upload_method": "s3",
    }
    body = {"model": order.model, "input": merged(asked, order.options)}
    return Call(method="POST", path=CREATE, json=body)


def _shots(prompt: str, seconds: int) -> list[dict[str, Any]]:
    """Those of a prompt in the relays' form, ``seconds`` together and no more, what stands before them in each; any other prompt
    is one scene. One that is longer than a shot may be goes on in the next.
    """
    lead, *rest = _SHOT.split(prompt)
    told = [(scene.strip(), float(length)) for length, scene in zip(rest[::2], rest[1::2], strict=True)]
    whole = sum(length for _, length in told)
    if len(told) < 2 or not all(scene and length for scene, length in told):
        lead, told, whole = "", [(prompt, float(seconds))], float(seconds)
    shots = []
    for scene, length in told:
        fitted = length / whole * seconds
        count = math.ceil(fitted / SHOT_SECONDS_MAX)
        duration = math.floor(fitted / count * 100) / 100  # all together may be no longer than the video
        shots += [{"Scene": f"{lead.strip()}\n{scene}".strip(), "duration": duration}] * count
    return shots


def _keep(order: Order, role: Role) -> Call:
    """KIE wants the video's address: without a link of its own it goes along as a data URL, as to another Rushes it may."""
    asked = {"character_file_url": [role.film.address], "character_prompt": role.name or "the character of the video"}
    return Call(method="POST", path=CREATE, json={"model": "sora-2-characters", "input": asked})


def _kept(answer: Answer) -> str | None:
    result = _result(dig(answer.json(), "data"))
    return an_id(dig(result, "character_id"), dig(result, "resultObject", "character_id"))


def _takes(model: str, settings: Mapping[str, Any]) -> Takes:
    return Takes(
        images=images_max(model),
        images_min=int(needs_image(model)),
        sizes=WIDE_SIZES if _has_sizes(model) else SMALL_SIZES,
        seconds=STORYBOARD_LENGTHS if _is_storyboard(model) else LENGTHS,
    )


def _result(data: Any) -> Any:
    """What stands in `resultJson`: text, or in some answers the object itself."""
    text = dig(data, "resultJson")
    try:
        return json.loads(text) if isinstance(text, str) else text
    except (ValueError, RecursionError):
        return None


def _seen(answer: Answer) -> Seen:
    body = answer.json()
    data = dig(body, "data")
    if not is_success(body) or data is None:
        return Seen(state=State.UNREADABLE, error=words(dig(body, "msg")))
    result = _result(data)
    return Seen(
        state=state_of(dig(data, "state")),
        percent=percent(dig(data, "progress")),
        error=words(dig(data, "failMsg")),
        results=addresses(dig(result, "resultUrls")),
    )


CODEC: Final = Codec(
    name="kie",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: id_in(answer, "taskId"),
    refused=REFUSED,
    poll=lambda upstream_id: Call(method="GET", path=f"/api/v1/jobs/recordInfo?taskId={segment(upstream_id)}"),
    seen=_seen,
    takes=_takes,
    earlier=lambda model, settings, options: Earlier(characters_max=0 if _is_storyboard(model) else CHARACTERS_MAX),
    keep=_keep,
    kept=_kept,
    keeps_as_job=True,
    tells_span=False,
    ping=lambda: Call(method="GET", path="/api/v1/chat/credit"),
)
