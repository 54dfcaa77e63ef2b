"""OpenAI's Videos API: OpenAI itself, Azure, SGLang, vLLM-Omni, FastVideo, new-api's /v1/videos, another Rushes.

Multipart, as OpenAI's own clients send it; remixes and extensions of its own videos as JSON, by their ids. OpenAI has no
seed; a route to a server that takes one has ``seed = true`` in its settings. Recipes are in docs/engines/relay.md.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from rushes.core.catalog import Earlier
from rushes.core.requests import CHARACTERS_MAX, RemixMode
from rushes.relay.codec import (
    Answer,
    Call,
    Codec,
    Film,
    Order,
    Part,
    Role,
    Seen,
    Source,
    Takes,
    bearer,
    merged,
    segment,
    unknown_setting,
)
from rushes.relay.envelopes import envelope_words, id_in, job_in
from rushes.relay.reading import (
    addresses,
    data_url_text,
    dig,
    dollars,
    error_words,
    percent,
    state_of,
    words,
)


def _create(order: Order) -> Call:
    if order.source is not None:
        return _change(order, order.source)
    fields = {
        "model": order.model,
        "prompt": order.request.prompt,
        "seconds": str(order.request.seconds),
        "size": order.request.size,
        "seed": order.chosen_seed,
    }
    parts = _fields(merged(fields, order.options))
    for picture in order.pictures[:1]:
        parts.append(
            Part(
                name="input_reference",
                value=picture.read(),
                file_name=picture.file_name,
                media_type=picture.media_type,
            )
        )
    parts += [Part(name="characters[][id]", value=role.handle) for role in order.roles if role.handle]
    return Call(method="POST", path="/v1/videos", parts=tuple(parts))


def _change(order: Order, source: Source) -> Call:
    """A remix or an extension of the upstream's own video, or the same of one that goes along."""
    request, is_extension = order.request, source.mode is RemixMode.EXTEND
    path = "/v1/videos/extensions" if is_extension else "/v1/videos/edits"
    fields: dict[str, Any] = {"prompt": request.prompt, "seed": order.chosen_seed}
    if is_extension:
        fields["seconds"] = str(request.new_seconds)
    if source.video_id is not None and is_extension:
        fields = merged({**fields, "video": {"id": source.video_id}}, order.options)
        return Call(method="POST", path=path, json=fields)
    if source.video_id is not None:
        path = f"/v1/videos/{segment(source.video_id)}/remix"
        return Call(method="POST", path=path, json=merged(fields, order.options))
    assert source.film is not None
    parts = _fields(merged({"model": order.model, **fields}, order.options))
    return Call(method="POST", path=path, parts=(*parts, _film("video", source.film)))


def _keep(order: Order, role: Role) -> Call:
    parts = (Part(name="name", value=role.name or "character"), _film("video", role.film))
    return Call(method="POST", path="/v1/videos/characters", parts=parts)


def _film(name: str, film: Film) -> Part:
    return Part(name=name, value=film.path, file_name=film.file_name, media_type=film.media_type)


def _fields(body: Mapping[str, Any]) -> list[Part]:
    """A body as the fields of a form; what is no text is written as JSON."""
    return [
        Part(name=name, value=value if isinstance(value, str) else json.dumps(value)) for name, value in body.items()
    ]


def _check(settings: Mapping[str, Any]) -> str | None:
    if not isinstance(settings.get("seed", False), bool):
        return "seed: true or false is needed"
    return unknown_setting(settings, "seed")


def _seen(answer: Answer) -> Seen:
    data = job_in(answer)
    told = dig(data, "video_url"), dig(data, "url"), dig(data, "metadata", "url")  # the last of new-api and its family
    return Seen(
        state=state_of(dig(data, "status")),
        percent=percent(dig(data, "progress")),
        error=words(error_words(data), dig(data, "fail_reason"), envelope_words(answer)),
        results=addresses(*told),
        inline=data_url_text(*told),
        cost=dollars(dig(data, "usage", "cost")),
    )


CODEC: Final = Codec(
    name="openai",
    authenticate=bearer,
    create=_create,
    accepted=lambda answer: id_in(answer, "id", "task_id"),
    poll=lambda upstream_id: Call(method="GET", path=f"/v1/videos/{segment(upstream_id)}"),
    seen=_seen,
    takes=lambda model, settings: Takes(seed=bool(settings.get("seed"))),
    check=_check,
    content=lambda upstream_id: f"/v1/videos/{segment(upstream_id)}/content",
    hands_on_videos=True,
    cancel=lambda upstream_id: Call(method="DELETE", path=f"/v1/videos/{segment(upstream_id)}"),
    earlier=lambda model, settings, options: Earlier(
        own=frozenset(RemixMode), sent=frozenset(RemixMode), characters_max=CHARACTERS_MAX
    ),
    keep=_keep,
    tells_span=False,
    kept=lambda answer: id_in(answer, "id"),
)
