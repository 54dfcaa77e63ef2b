"""Sizes, lengths and images of a model that its routes share among them: which takes which, and what none takes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dialects.api import png
from relay.conftest import Relay
from relay.upstream import Upstream
from rushes.core.catalog import Size
from rushes.core.drafts import SizeRule, Source
from rushes.core.errors import InvalidValue, UnsupportedField
from rushes.core.jobs import JobStatus
from rushes.core.requests import ReferenceKind

OPEN = SizeRule(portrait=None, short_side_px=None)


def image(size: Size) -> tuple[Source, ...]:
    return (Source(kind=ReferenceKind.IMAGE, param="image", data=png(*size)),)


@pytest.fixture
def shared(relay: Relay, upstreams: Callable[..., Upstream]) -> Relay:
    """720p landscape at one upstream, the two portraits at another."""
    wide, tall = upstreams(), upstreams()
    routes = [
        {"upstream": "wide", "model": "m", "sizes": ["1280x720"]},
        {"upstream": "tall", "model": "m", "sizes": ["720x1280", "1080x1920"]},
    ]
    relay.setup(
        {
            "upstreams": {"wide": relay.table(wide), "tall": relay.table(tall)},
            "models": {"sora-2": {"price": {"720": 10, "1080": 30}, "routes": routes}},
        }
    )
    return relay


@pytest.mark.parametrize(
    ("size", "upstream", "price"), [((1280, 720), "wide", 40), ((720, 1280), "tall", 40), ((1080, 1920), "tall", 120)]
)
def test_a_size_that_the_image_decides_goes_to_the_route_that_makes_it(
    shared: Relay, size: Size, upstream: str, price: int
) -> None:
    for seed in range(3):  # whichever is drawn before the image was read
        job = shared.submit(f"task_{seed}", seed=seed, size=OPEN, images=image(size))
        assert (job.engine, job.request.size) == (f"relay:{upstream}", f"{size[0]}x{size[1]}")
        assert job.price_credits == price
        assert shared.work(job.id).status is JobStatus.SUCCEEDED


def test_a_size_that_the_image_decides_and_nobody_makes_is_refused_by_name(shared: Relay) -> None:
    with pytest.raises(InvalidValue, match="'1920x1080'") as refused:
        shared.submit(size=OPEN, images=image((1920, 1080)))
    assert refused.value.param == "size"


def test_a_rule_that_no_image_decides_is_a_size_like_any_other(shared: Relay) -> None:
    assert shared.submit(size=OPEN).engine == "relay:wide"
    with pytest.raises(InvalidValue, match="'1920x1080'"):
        shared.submit("task_2", size=SizeRule(portrait=False, short_side_px=1080))


@pytest.mark.parametrize(("size", "cost"), [((1280, 720), "0.4"), ((1920, 1080), "1.2")])
def test_of_two_routes_to_one_model_the_job_has_the_cost_of_its_own(
    relay: Relay, upstream: Upstream, size: Size, cost: str
) -> None:
    routes = [
        {"upstream": "up", "model": "m", "sizes": ["1280x720"], "cost": 0.10},
        {"upstream": "up", "model": "m", "sizes": ["1920x1080"], "cost": 0.30},
    ]
    relay.setup({"upstreams": {"up": relay.table(upstream)}, "models": {"sora-2": {"price": 1, "routes": [*routes]}}})
    relay.submit(size=size)
    assert relay.work().details["relay"]["cost_usd"] == cost
    assert len(upstream.creates) == 1


@pytest.mark.parametrize(
    ("codec", "words", "pictures", "settings"),
    [
        ("onerouter", "sora-2-text-to-video", "sora-2-image-to-video", {}),
        ("freesora", "sora-2-text-to-video", "sora-2-image-to-video", {"form": "pro"}),
        ("fal", "acme/film/text-to-video", "acme/film/image-to-video", {"image_field": "image_url"}),
    ],
)
def test_models_of_words_and_of_images_share_the_requests(
    relay: Relay, upstreams: Callable[..., Upstream], codec: str, words: str, pictures: str, settings: dict[str, str]
) -> None:
    """An image that is sent to a model of words is dropped there in silence, and the other one refuses what has none."""
    one = {"upstream": "one", "model": words, "settings": {} if codec == "fal" else settings}
    other = {"upstream": "other", "model": pictures, "settings": settings}
    tables = {name: relay.table({"base": upstreams().base, "codec": codec}) for name in ("one", "other")}
    shape = {"size": (1280, 720), "seconds": 10}

    def setup(*routes: dict[str, object]) -> None:
        relay.setup({"upstreams": tables, "models": {"sora-2": {"price": 1, "routes": [*routes]}}})

    setup(one, other)
    for seed in range(4):
        assert relay.submit(f"words_{seed}", seed=seed, **shape).engine == "relay:one"
        assert relay.submit(f"image_{seed}", seed=seed, images=image((1280, 720)), **shape).engine == "relay:other"
    setup(one)
    with pytest.raises(UnsupportedField, match="takes at most 0 images") as refused:
        relay.submit("task_1", images=image((1280, 720)), **shape)
    assert refused.value.param == "image"
    setup(other)
    with pytest.raises(InvalidValue, match="needs an image") as refused_words:
        relay.submit("task_2", **shape)
    assert refused_words.value.param == "model"
