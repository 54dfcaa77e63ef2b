"""What a codec is: how one dialect is spoken as a client. Data and small pure functions; nothing here sends anything.

A codec never sees an address but its own paths: what an upstream answers is data, and only the addresses of results
are ever followed, by the guarded fetcher. What reads answers is in `reading`.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from rushes.core.catalog import SIZES, Earlier, Size
from rushes.core.requests import RemixMode, VideoRequest
from rushes.relay.reading import State


@dataclass(frozen=True, kw_only=True)
class Picture:
    """An image that goes along."""

    media_type: str
    path: Path

    def read(self) -> bytes:
        return self.path.read_bytes()

    def data_url(self) -> str:
        return f"data:{self.media_type};base64,{base64.b64encode(self.read()).decode()}"

    @property
    def file_name(self) -> str:
        endings = {"image/png": "png", "image/webp": "webp", "image/gif": "gif"}
        return f"image.{endings.get(self.media_type, 'jpg')}"


@dataclass(frozen=True, kw_only=True)
class Film:
    """A video that goes along."""

    media_type: str
    path: Path
    link: str | None = None
    """An address that opens it for a while; None where this server has none that others reach."""

    @property
    def file_name(self) -> str:
        return f"video.{ {'video/quicktime': 'mov', 'video/webm': 'webm'}.get(self.media_type, 'mp4') }"

    @property
    def address(self) -> str:
        """The link; without one the whole video, as a data URL."""
        if self.link is not None:
            return self.link
        return f"data:{self.media_type};base64,{base64.b64encode(self.path.read_bytes()).decode()}"


@dataclass(frozen=True, kw_only=True)
class Role:
    """A character of the video."""

    film: Film
    """That it is cut from."""
    start_seconds: float
    end_seconds: float
    name: str = ""
    """What the prompt may name it by."""
    handle: str | None = None
    """What the upstream calls it, where it was kept there before."""

    @property
    def span(self) -> str:
        return f"{self.start_seconds:g},{self.end_seconds:g}"


@dataclass(frozen=True, kw_only=True)
class Source:
    """The earlier video of a remix or an extension: the upstream's own, by its id, or one that goes along."""

    mode: RemixMode
    video_id: str | None = None
    film: Film | None = None


@dataclass(frozen=True, kw_only=True)
class Order:
    """A video to be ordered from an upstream."""

    request: VideoRequest
    model: str
    """The upstream's own name of the model, or the path of its application."""
    seed: int
    """The one that the caller chose, or else of our own drawing."""
    pictures: tuple[Picture, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    """What the operator wants added to the body of every create of this route."""
    settings: Mapping[str, Any] = field(default_factory=dict)
    """What the codec itself is told about this route (a workflow, a mode)."""
    uploads: tuple[str, ...] = ()
    """What the upstream called the pictures, where they were uploaded before."""
    source: Source | None = None
    """The earlier video that is changed or extended."""
    roles: tuple[Role, ...] = ()

    @property
    def chosen_seed(self) -> int | None:
        return self.request.seed

    @property
    def has_files(self) -> bool:
        """Whether something goes along, which is read when the create is put together."""
        return bool(self.pictures or self.source or self.roles)


@dataclass(frozen=True, kw_only=True)
class Takes:
    """What a route has words for, of a video that is made anew."""

    images: int = 1
    """At most."""
    images_min: int = 0
    seed: bool = False
    """Whether it is told the seed that a caller chose."""
    sizes: frozenset[Size] | None = None
    """None for any."""
    seconds: frozenset[int] | None = None
    """None for any."""
    fixed: frozenset[str] = frozenset()
    """What cannot be told at all, "sizes" or "seconds": the operator must name what it makes, in the model's own key."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One part of a multipart body."""

    name: str
    value: str | bytes | Path
    """A path stands for the bytes of that file, which are read while they are sent."""
    file_name: str | None = None
    media_type: str | None = None


@dataclass(frozen=True, kw_only=True)
class Call:
    """One request to an upstream, its path below the base address."""

    method: str
    path: str
    json: Any = None
    parts: tuple[Part, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What an upstream answered."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    def json(self) -> Any:
        """The body as JSON; None if it is none."""
        return self._json

    @cached_property
    def _json(self) -> Any:
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What an answer tells of a job."""

    state: State
    percent: int | None = None
    error: str | None = None
    results: tuple[str, ...] = ()
    """Absolute addresses of the video, best first; empty where the codec has a path for the content."""
    paths: tuple[str, ...] = ()
    """Paths of the video below the base address, where the upstream itself serves it."""
    inline: str | None = None
    """The video itself as base64, where the answer holds it."""
    inline_path: Path | None = None
    """Where that was written to."""
    cost: Decimal | None = None
    """US dollars, where the upstream tells."""
    video_id: str | None = None
    """What a remix calls the finished video, where that is not the job's own id."""


@dataclass(frozen=True, kw_only=True)
class Codec:
    """How one dialect is spoken."""

    name: str
    authenticate: Callable[[str], Mapping[str, str]]
    """Credential -> headers."""
    create: Callable[[Order], Call]
    accepted: Callable[[Answer], str | None]
    """The upstream's id in the answer to a create; None if there is none."""
    pinned: Callable[[Order, str], str] = lambda order, upstream_id: upstream_id
    """What is kept as the id, where more than the upstream's own is needed to ask for the job."""
    poll: Callable[[str], Call]
    seen: Callable[[Answer], Seen]
    result: Callable[[str], Call] | None = None
    """A second question once a job is done, whose answer `received` reads."""
    received: Callable[[Answer], Seen] | None = None
    content: Callable[[str], str] | None = None
    """Path of the bytes, used when no address was told."""
    hands_on_videos: bool = False
    """Whether an answer about a job may hold the video itself, and be as long as that."""
    cancel: Callable[[str], Call] | None = None
    """How a job is taken back; where that is only said of those that wait there, `queue` and `interrupt` end others."""
    queue: Callable[[], Call] | None = None
    """Asks what waits and runs there: behind `cancel`, and of a job that is ABSENT."""
    holds_job: Callable[[str, Answer], bool | None] = lambda upstream_id, answer: None
    """(id, answer to `queue`) -> whether the job waits or runs there; None if that cannot be read."""
    interrupt: Callable[[str, Answer], Call | None] | None = None
    """(id, answer to `queue`) -> what ends the job, None if it does not run: nobody else's must end by it."""
    upload: Callable[[Picture], Call] | None = None
    uploaded: Callable[[Answer], str | None] | None = None
    """Pictures that go before the create, and what the upstream calls them."""
    created: Callable[[Answer], Seen] | None = None
    """For a create that is answered with the finished video itself: DONE only with its addresses. It needs no id then."""
    holds: Callable[[Order], bool] = lambda order: False
    """Whether such a create is held open until the video exists."""
    refused: frozenset[int] = frozenset()
    """Codes of its own that say, as some of HTTP's do, that no job was made, through no fault of the request."""
    ping: Callable[[], Call] = lambda: Call(method="GET", path="/v1/models")
    """A question that costs nothing, for `rushes upstreams test`."""
    takes: Callable[[str, Mapping[str, Any]], Takes] = lambda model, settings: Takes()
    """(model, settings) of a route -> what can be asked of it."""
    earlier: Callable[[str, Mapping[str, Any], Mapping[str, Any]], Earlier] = lambda model, settings, options: Earlier()
    """(model, settings, options) of a route -> what it does with earlier videos and characters."""
    video_id: Callable[[str, str | None], str | None] = lambda upstream_id, told: told or upstream_id
    """(id that is pinned, `Seen.video_id`) -> what a remix calls the finished video."""
    keeps: Callable[[Order, Role], bool] = lambda order, role: True
    """Whether a character is kept there before the create, by `keep`, or goes along in the create itself."""
    keep: Callable[[Order, Role], Call] | None = None
    """How it is kept; None where none ever is."""
    kept: Callable[[Answer], str | None] = lambda answer: None
    """What the upstream calls it."""
    tells_span: bool = True
    """Whether `keep` has words for the span that a character is cut from. Else a video is cut before it is sent."""
    keeps_as_job: bool = False
    """Whether keeping is a job there, which is asked for as others are: `kept` then reads the answer to `result`, or to `poll` where
    there is no such question.
    """
    check: Callable[[Mapping[str, Any]], str | None] = lambda settings: unknown_setting(settings)
    """What is wrong with a route's settings for this codec, or None. By default it has none."""


def unknown_setting(settings: Mapping[str, Any], *names: str) -> str | None:
    """What is wrong with settings that have another name than ``names``, or None."""
    for name in settings:
        if name not in names:
            return f"there is no setting '{name}'; there are {', '.join(names) or 'none'}"
    return None


def bearer(credential: str) -> Mapping[str, str]:
    return {"Authorization": f"Bearer {credential}"}


def segment(upstream_id: str) -> str:
    """An upstream's id as one segment of a path."""
    return quote(upstream_id, safe="")


def merged(body: Mapping[str, Any], options: Mapping[str, Any]) -> dict[str, Any]:
    """A body with the route's own fields; None takes a field out."""
    return {key: value for key, value in {**body, **options}.items() if value is not None}


def aspect(request: VideoRequest) -> str:
    return "9:16" if request.is_portrait else "16:9"


def orientation(request: VideoRequest) -> str:
    return "portrait" if request.is_portrait else "landscape"


def resolution(request: VideoRequest) -> str:
    return f"{min(request.width_px, request.height_px)}p"


WIDE_SIZES: Final = frozenset(size for size in SIZES if min(size) in (720, 1080))
"""What an aspect of 16:9 or 9:16 and "720p" or "1080p", or small and large, are words for."""
SMALL_SIZES: Final = frozenset(size for size in SIZES if min(size) == 720)


def is_large(request: VideoRequest) -> bool:
    """More than 720p, where a dialect has one word for all of that."""
    return min(request.width_px, request.height_px) > 720


def listed(roles: Sequence[Role]) -> list[dict[str, str]] | None:
    """Characters as several dialects list them in a create; None for none."""
    return [{"url": role.film.address, "timestamps": role.span} for role in roles] or None


def mentioning(order: Order) -> str:
    """The prompt, with each kept character as ``@handle``: in the place of its own name, or behind everything."""
    prompt = order.request.prompt
    for role in order.roles:
        if role.handle is None:
            continue
        handle = f"@{role.handle}"
        found = role.name and re.compile(
            rf"@(?:{{{re.escape(role.name)}}}|{re.escape(role.name)}(?![\w-]))", re.IGNORECASE
        )
        if found and found.search(prompt):
            prompt = found.sub(handle.replace("\\", r"\\"), prompt)
        else:
            prompt = f"{prompt} {handle}"
    return prompt


def needs_image(model: str) -> bool:
    """Whether a model's name says that it animates an image; the vendors have another one for words alone."""
    return "image-to-video" in model


def images_max(model: str) -> int:
    """One image, but for a model whose name says that it makes videos of words: it would drop it in silence."""
    return 0 if "text-to-video" in model else 1


def data_urls(pictures: Sequence[Picture]) -> list[str]:
    return [picture.data_url() for picture in pictures]
