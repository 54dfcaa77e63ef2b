"""fal's queue. The route's model is the application, `owner/name/...`; its id is pinned together with owner and name.

Videos are deleted there after their result, and one that is deleted cannot be remixed: a route whose ``options`` have
``delete_video = false`` keeps them. The addresses that a create answers (status_url and so on) are not followed: they are
known, and the credential must not go where an answer says. A job that is COMPLETED may have failed: the result tells.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rushes.core.catalog import Earlier
from rushes.core.requests import CHARACTERS_MAX, RemixMode
from rushes.relay.codec import (
    WIDE_SIZES,
    Answer,
    Call,
    Codec,
    Order,
    Role,
    Seen,
    Takes,
    aspect,
    merged,
    needs_image,
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
    state_of,
    words,
)

SORA: Final = "fal-ai/sora-2"
PATHS: Final = {
    "image": "image-to-video",
    "remix": "video-to-video/remix",
    "characters": "characters",
}
"""The other applications of fal's Sora; a route's settings name those of another: ``image``, ``remix``, ``characters``."""
IMAGE_FIELD: Final = "image_url"
DURATION_FORM: Final = "{}"
FRAMES_PER_SECOND_MAX: Final = 120
WORDS: Final = ("image_field", "duration", "frames_per_second", "seed")
"""How another application names things: the field that an image goes into; the form of a duration that is text ("{}s" for
Veo, "{}" for Kling), or a rate where it takes num_frames instead; whether it takes a seed."""


def path_of(model: str, settings: Mapping[str, Any], use: str) -> str | None:
    """The application for ``use`` that belongs to a route's model; None if none is known."""
    told = settings.get(use)
    if told is not None:
        return f"/{told.strip('/')}"
    if application_of(model) != SORA:
        return None
    is_pro = use == "image" and model.strip("/").endswith("/pro")
    return f"/{SORA}/{PATHS[use]}{'/pro' if is_pro else ''}"


def _check(settings: Mapping[str, Any]) -> str | None:
    for name in settings.keys() & PATHS.keys():
        if not isinstance(settings[name], str) or not settings[name].strip("/"):
            return f"{name}: the path of an application is needed"
    field, form = settings.get("image_field", IMAGE_FIELD), settings.get("duration", DURATION_FORM)
    rate = settings.get("frames_per_second", 1)
    if not isinstance(field, str) or not field:
        return "image_field: the name of a field is needed"
    if not isinstance(form, str) or form.count("{}") != 1:
        return "duration: a text with {} in the place of the number is needed"
    if not isinstance(rate, int) or isinstance(rate, bool) or not 1 <= rate <= FRAMES_PER_SECOND_MAX:
        return f"frames_per_second: a whole number from 1 to {FRAMES_PER_SECOND_MAX} is needed"
    if not isinstance(settings.get("seed", False), bool):
        return "seed: true or false is needed"
    return unknown_setting(settings, *PATHS, *WORDS)


def _takes(model: str, settings: Mapping[str, Any]) -> Takes:
    """An image goes to an application that is known to take one: an application of text alone would drop it in silence."""
    takes_image = path_of(model, settings, "image") is not None or "image_field" in settings
    return Takes(
        images=int(takes_image),
        images_min=int(needs_image(model)),
        seed=bool(settings.get("seed")),
        sizes=WIDE_SIZES,
    )


def _length(seconds: int, settings: Mapping[str, Any]) -> dict[str, Any]:
    if "frames_per_second" in settings:
        return {"num_frames": seconds * settings["frames_per_second"] + 1}
    return {"duration": settings["duration"].format(seconds) if "duration" in settings else seconds}


def _earlier(model: str, settings: Mapping[str, Any], options: Mapping[str, Any]) -> Earlier:
    keeps = options.get("delete_video") is False and path_of(model, settings, "remix") is not None
    characters = path_of(model, settings, "characters")
    return Earlier(
        own=frozenset({RemixMode.REMIX}) if keeps else frozenset(),
        characters_max=CHARACTERS_MAX if characters else 0,
    )


def _keep(order: Order, role: Role) -> Call:
    path = path_of(order.model, order.settings, "characters")
    body = {"name": role.name or "character", "video_url": role.film.address}
    return Call(method="POST", path=path or "", json=body)


def _create(order: Order) -> Call:
    request = order.request
    if order.source is not None:
        remix = {
            "prompt": request.prompt,
            "video_id": order.source.video_id,
            "delete_video": False,
            "seed": order.chosen_seed,
        }
        path = path_of(order.model, order.settings, "remix") or ""
        return Call(method="POST", path=path, json=merged(remix, order.options))
    body = {
        "prompt": request.prompt,
        "resolution": resolution(request),
        "aspect_ratio": aspect(request),
        **_length(request.seconds, order.settings),
        order.settings.get("image_field", IMAGE_FIELD): order.pictures[0].data_url() if order.pictures else None,
        "seed": order.chosen_seed,
        "character_ids": [role.handle for role in order.roles] or None,
    }
    image = path_of(order.model, order.settings, "image") if order.pictures else None
    return Call(method="POST", path=image or f"/{order.model.strip('/')}", json=merged(body, order.options))


def _path(upstream_id: str, *, end: str = "") -> str:
    """Below `owner/name`, however long the application's path is. The id is pinned as `owner/name#request id`."""
    application, _, request_id = upstream_id.partition("#")
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
    if answer.status >= 500 and (dig(data, "error_type") or dig(data, "detail")):
        # Of the job (request_timeout, runner_disconnected and so on), or of the server that is asked: in the same form.
        return Seen(state=State.BROKEN, error=words(error_words(data), dig(data, "error_type")))
    results = addresses(dig(data, "video", "url"), dig(data, "videos", 0, "url"))
    if not answer.ok or not results:
        return Seen(state=State.UNREADABLE, error=error_words(data))
    return Seen(state=State.DONE, results=results, video_id=an_id(dig(data, "video_id")))


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
    earlier=_earlier,
    video_id=lambda upstream_id, told: told,
    keep=_keep,
    tells_span=False,
    kept=lambda answer: an_id(dig(answer.json(), "id")),
    keeps_as_job=True,
    check=_check,
    takes=_takes,
    ping=lambda: Call(method="GET", path="/"),
)
