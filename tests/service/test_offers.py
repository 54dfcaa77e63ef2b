"""What an offer refuses of a request that starts from an earlier video."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rushes.core.catalog import Earlier, Offer
from rushes.core.drafts import Settled, Source
from rushes.core.errors import InvalidValue, UnsupportedField
from rushes.core.requests import Crop, ReferenceKind, RemixMode
from rushes.service.offers import EarlierVideo, refusal
from rushes.testing import draft

ORIGIN = "openrouter https://example.com"
LARGE = EarlierVideo(size=(1920, 1080), seconds=8, size_bytes=1, origin=ORIGIN)
"""Made there, at a size that the route does not make any more."""


def refused(*, mode: RemixMode = RemixMode.REMIX, reshapes: bool, **shape: Any) -> Exception | None:
    able = Earlier(origin=ORIGIN, own=frozenset(RemixMode), reshapes=reshapes)
    offer = Offer(engine="relay:up", credits_per_second={1: 1}, sizes={(1280, 720)}, seconds={4, 8}, earlier=able)
    wanted = draft(remix_of="task_1", remix_mode=mode, size=None, seconds=None)
    return refusal(wanted, Settled(**{"model": "sora-2", "size": LARGE.size, "seconds": 8} | shape), offer, LARGE)


@pytest.mark.parametrize("shape", [{}, {"size": (1280, 720), "seconds": 12}])
def test_a_remix_has_a_shape_that_the_route_makes_even_if_nobody_chose_it(shape: dict[str, Any]) -> None:
    """Else no route would be found that suits it, after it was accepted."""
    assert isinstance(refused(reshapes=True, **shape), InvalidValue)
    assert refused(reshapes=True, size=(1280, 720)) is None


def test_a_video_keeps_its_shape_where_there_are_no_words_for_another() -> None:
    assert refused(reshapes=False) is None


def test_what_an_extension_adds_has_limits_of_its_own() -> None:
    assert refused(reshapes=True, mode=RemixMode.EXTEND, seconds=20) is None


@pytest.mark.parametrize(("engine", "is_refused"), [("relay:up", True), ("scene", False)])
def test_a_part_of_an_image_is_for_engines_that_open_it(engine: str, is_refused: bool) -> None:
    crop = Crop(left=0.1, top=0, right=1, bottom=1)
    image = Source(kind=ReferenceKind.IMAGE, param="inpaint_items[0].file_name", data=b"x", crop=crop)
    wanted, offer = draft(images=(image,)), Offer(engine=engine, credits_per_second={1: 1})
    refused = refusal(wanted, Settled(model="sora", size=(720, 1280), seconds=4), offer, None)
    assert isinstance(refused, UnsupportedField) is is_refused
    assert refused is None or refused.param == image.param
    assert refusal(draft(images=(replace(image, crop=None),)), wanted.settled(None), offer, None) is None
