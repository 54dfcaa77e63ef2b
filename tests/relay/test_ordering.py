"""Which routes stand in for one another where a request has more to it than words and pictures."""

from __future__ import annotations

from typing import Any

import pytest

from rushes.core.catalog import Size
from rushes.core.requests import Character, Reference, ReferenceKind, VideoRequest
from rushes.relay.config import Route, Upstream
from rushes.relay.ordering import Ordering

FILM = Reference(kind=ReferenceKind.VIDEO, media_type="video/mp4", blob_key="k", digest="d", size_bytes=9)


def pair(codec: str, **settings: Any) -> tuple[Route, Upstream]:
    route = Route(upstream=codec, model="sora-2", **settings)
    return route, Upstream(name=codec, codec=codec, base="https://example.com", credential=None)


def suits(request: VideoRequest, candidate: tuple[Route, Upstream], drawn: tuple[Route, Upstream]) -> bool:
    ordering = Ordering(relays=None, line=None, keeping=None, link=None)  # type: ignore[arg-type]
    return ordering.suits(request, *candidate, None, drawn=[drawn])


def asked(*, size: Size = (1280, 720), length: int = 4, **more: Any) -> VideoRequest:
    return VideoRequest(model="sora-2", prompt="a cat", width_px=size[0], height_px=size[1], seconds=length, **more)


CAST = asked(characters=(Character(video=FILM, start_seconds=3.0, end_seconds=5.0),))


@pytest.mark.parametrize(("request_", "stands_in"), [(asked(), True), (CAST, False)])
def test_a_route_that_cuts_characters_otherwise_stands_in_for_plain_requests_alone(
    request_: VideoRequest, stands_in: bool
) -> None:
    assert suits(request_, pair("openai"), drawn=pair("grsai")) is stands_in


def test_a_route_that_does_the_same_stands_in() -> None:
    assert suits(CAST, pair("grsai", weight=2), drawn=pair("grsai"))


@pytest.mark.parametrize(
    ("request_", "stands_in"),
    [(asked(), False), (asked(seed=5), False), (asked(length=10), True), (asked(size=(1920, 1080), length=10), False)],
)
def test_a_route_stands_in_for_what_it_has_words_for(request_: VideoRequest, stands_in: bool) -> None:
    """freesora's older form: 720p of 10 or 15 seconds, and no seed."""
    assert suits(request_, pair("freesora"), drawn=pair("v2")) is stands_in
    assert suits(request_, pair("v2"), drawn=pair("freesora"))


def test_a_route_that_takes_no_characters_never_does() -> None:
    assert not suits(CAST, pair("grsai", characters=False), drawn=pair("grsai"))
