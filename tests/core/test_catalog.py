"""The catalog: what a model may be asked for, at what price, and who serves it."""

from __future__ import annotations

import pytest

from rushes.core.catalog import MODELS, Catalog, Offer, build_catalog, quoted
from rushes.core.errors import EngineUnavailable, InvalidValue, UnknownModel


@pytest.fixture
def catalog() -> Catalog:
    return build_catalog(engines=("scene",))


def test_every_name_the_dialects_promise_is_there(catalog: Catalog) -> None:
    promised = {
        "sora-2",
        "sora-2-pro",
        "sora-2-2025-10-06",
        "sora-2-2025-12-08",
        "sora-2-pro-2025-10-06",
        "sora-2-pro-text-to-video",
        "sora-2-pro-image-to-video",
        "sora-2-all",
        "sora-2-pro-all",
        "sora",
    }
    assert promised <= set(catalog.models)
    assert len({model.name for model in MODELS}) == len(MODELS)


def test_a_price_is_by_the_second_and_by_the_short_side() -> None:
    offer = Offer(engine="x", credits_per_second={720: 3, 1080: 7})
    assert offer.price((1280, 720), 4) == 12
    assert offer.price((1024, 1792), 4) == 12
    assert offer.price((1080, 1920), 10) == 70
    assert offer.price((320, 180), 4) == 12


def test_the_errors_name_what_is_allowed(catalog: Catalog) -> None:
    with pytest.raises(UnknownModel, match="'sora-2-pro'") as unknown:
        catalog.model("sora-3")
    assert unknown.value.param == "model"
    model = catalog.model("sora-2")
    with pytest.raises(InvalidValue, match=r"Invalid value: '7'\. Supported values are: '4', '8',") as wrong:
        model.check((720, 1280), 7, size_param="size", seconds_param="duration")
    assert wrong.value.param == "duration"
    with pytest.raises(InvalidValue, match="'640x480'"):
        model.check((640, 480), 4, size_param="size", seconds_param="duration")


def test_an_operator_can_forbid_an_engine_and_set_prices() -> None:
    catalog = build_catalog(
        engines=("scene",),
        forbidden=[("sora-2-pro", "scene")],
        prices={("*", "scene"): {720: 9}, ("sora-2", "scene"): {720: 5}},
    )
    with pytest.raises(EngineUnavailable, match="sora-2-pro"):
        catalog.offer(catalog.model("sora-2-pro"))
    assert catalog.offer(catalog.model("sora-2")).price((720, 1280), 10) == 50
    assert catalog.offer(catalog.model("sora-2-all")).price((720, 1280), 10) == 90
    everywhere = build_catalog(engines=("scene",), forbidden=[("*", "scene")])
    assert all(not model.offers for model in everywhere.models.values())


def test_values_are_listed_as_openai_lists_them() -> None:
    assert quoted(["4"]) == "'4'"
    assert quoted(["4", "8"]) == "'4' and '8'"
    assert quoted(["4", "8", "12"]) == "'4', '8', and '12'"
