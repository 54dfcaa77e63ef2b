"""What an offer refuses of a request that starts from an earlier video."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from rushes.core.catalog import EVERYTHING, Earlier, Offer
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


def retake(
    prompt: str, *, retakes: bool | None = True, shape: dict[str, Any] | None = None, **asked: Any
) -> Exception | None:
    able = replace(EVERYTHING, retakes=retakes, retakers="ltx-2 and ltx-2.3 do")
    offer = Offer(engine="diffusion:ltx-2", credits_per_second={1: 1}, earlier=able)
    wanted = draft(prompt=prompt, remix_of="task_1", **asked)
    earlier = EarlierVideo(size=(1280, 720), seconds=8, size_bytes=1)
    return refusal(wanted, Settled(**{"model": "m", "size": (1280, 720), "seconds": 8} | (shape or {})), offer, earlier)


def test_a_span_is_made_anew_where_the_video_has_it_and_the_engine_can() -> None:
    span = "From 2s to 4s: the fox jumps"
    assert retake(span) is None
    cannot = retake(span, retakes=False)
    assert isinstance(cannot, UnsupportedField) and cannot.param == "prompt"
    assert "makes no span of a video anew ('From 2s to 4s'); ltx-2 and ltx-2.3 do." in cannot.message
    assert retake("the fox jumps", retakes=False) is None
    behind = retake("From 6s to 10s: the fox jumps")
    assert isinstance(behind, InvalidValue) and "'From 6s to 10s': the video lasts 8 seconds" in behind.message
    other = {"seconds": 4}
    assert "at the size and length that it has, 1280x720 and 8 seconds" in str(retake(span, shape=other))
    image = Source(kind=ReferenceKind.IMAGE, param="input_reference", data=b"x")
    assert "takes no image where a span" in str(retake(span, images=(image,)))
    assert retake("From 0s to 8s: the fox jumps", images=(image,), shape={"size": (720, 1280)}) is None, "any remix"


def test_to_an_engine_that_listens_for_no_span_it_is_words_like_others() -> None:
    assert retake("From 6s to 10s: the fox jumps", retakes=None) is None
    assert retake("From 2s to 4s: the fox jumps", retakes=False, remix_mode=RemixMode.EXTEND) is None
