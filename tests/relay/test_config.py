"""The file of upstreams: what it may say, and that whatever is wrong in it is named."""

from __future__ import annotations

import copy
import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from rushes.app import check, create_catalog, create_desk
from rushes.relay.config import ConfigError, catalog_models, parse_config, read_config
from rushes.relay.routes import REST_SECONDS_MAX, Breaker, in_order
from rushes.settings import Settings, SettingsError, load
from rushes.testing import ManualClock

DATA: dict[str, Any] = {
    "upstreams": {
        "main": {"codec": "openai", "base": "https://api.example.com/", "credential_env": "MAIN_KEY"},
        "spare": {"codec": "fal", "base": "https://queue.example.com"},
    },
    "models": {
        "sora-2": {
            "price": {"720": 10, "1080": 30},
            "seconds": [4, 8],
            "routes": [
                {"upstream": "main", "model": "sora-2", "weight": 3, "cost": 0.1},
                {"upstream": "spare", "model": "fal-ai/sora-2/text-to-video"},
            ],
        },
        "wan-2": {"price": 5, "sizes": ["1280x720"], "routes": [{"upstream": "spare", "model": "fal-ai/wan"}]},
    },
}


def changed(path: str, value: Any) -> dict[str, Any]:
    data = copy.deepcopy(DATA)
    *steps, last = path.split("/")
    place: Any = data
    for step in steps:
        place = place[int(step) if isinstance(place, list) else step]
    place[last] = value
    return data


def test_a_file_becomes_upstreams_routes_and_rows_of_the_catalog(tmp_path: Path) -> None:
    config = parse_config(DATA, folder=tmp_path)
    assert config.engines == ("relay:main", "relay:spare")
    assert config.upstreams["main"].base == "https://api.example.com"
    assert config.models["sora-2"].routes[0].cost == Decimal("0.1")
    rows = {model.name: model for model in catalog_models(config)}
    assert [offer.engine for offer in rows["sora-2"].offers] == ["relay:main", "relay:spare", "scene"]
    assert rows["sora-2"].offers[0].price((1920, 1080), 8) == 240
    assert rows["sora-2"].seconds == (4, 8)
    assert (rows["wan-2"].sizes, len(rows["wan-2"].offers)) == (((1280, 720),), 1)
    assert [offer.engine for offer in rows["sora-2-pro"].offers] == ["scene"], "what has no route stays as it was"


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("upstreams/main/codec", "morse", "morse"),
        ("upstreams/main/base", "ftp://x", "upstreams.main.base"),
        ("upstreams/main/base", "https://user:secret@x.example", "upstreams.main.base"),
        ("upstreams/main/credential", "sk-in-the-file", "credential"),
        ("upstreams/main/poll_every_seconds", 0, "poll_every_seconds"),
        ("upstreams/Main Street", {"codec": "openai", "base": "https://x.example"}, "Main Street"),
        ("upstreams/main/private", "yes", "private"),
        ("models/sora-2/routes/0/upstream", "other", "other"),
        ("models/sora-2/routes/0/wait", 3, "wait"),
        ("models/sora-2/routes/0/weight", 0, "weight"),
        ("models/sora-2/routes/0/in_flight", 2.5, "in_flight: a whole number"),
        ("models/sora-2/routes/0/cost", -0.5, "cost"),
        ("models/sora-2/routes/0/options", {"since": date(2026, 1, 1)}, "options"),
        ("models/sora-2/routes/0/options", {"strength": float("nan")}, "options"),
        ("models/sora-2/routes", [], "routes"),
        ("models/sora-2/price", "cheap", "price"),
        ("models/sora-2/price", {"720": -1}, "price"),
        ("models/sora-2/sizes", ["large"], "large"),
        ("models/sora-2/seconds", [0], "seconds"),
        ("wait_second_max", 3, "wait_second_max"),
        ("upstreams", [], "upstreams"),
        (
            "models/wan-2/routes/0/model",
            "acme/wan/image-to-video",
            r"models.wan-2.routes\[0\]: the model .* needs an image",
        ),
    ],
)
def test_whatever_is_wrong_is_named(path: str, value: Any, named: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=named) as raised:
        parse_config(changed(path, value), folder=tmp_path)
    assert "sk-in-the-file" not in str(raised.value)


def test_a_row_offers_what_its_routes_make(tmp_path: Path) -> None:
    data = changed("models/sora-2/routes/0/sizes", ["1792x1024", "1280x720"])
    data["models"]["sora-2"]["routes"][0]["seconds"] = [4]
    rows = {model.name: model for model in catalog_models(parse_config(data, folder=tmp_path))}
    own, fal, _ = rows["sora-2"].offers
    assert (own.sizes, own.seconds, own.takes_seed) == ({(1792, 1024), (1280, 720)}, {4}, False)
    assert fal.sizes == {(720, 1280), (1280, 720), (1080, 1920), (1920, 1080)}
    assert fal.seconds is None
    assert rows["sora-2"].sizes == ((720, 1280), (1280, 720), (1792, 1024), (1080, 1920), (1920, 1080))


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("models/wan-2/sizes", ["1280x720", "1792x1024"], "models.wan-2.sizes: no route makes 1792x1024"),
        ("models/wan-2/routes/0/sizes", ["1792x1024"], "the dialect 'fal' has words for none"),
        ("models/sora-2/routes/0/seconds", [4], "models.sora-2.seconds: no route makes 8"),
        ("models/wan-2/routes/0/sizes", ["720x1280"], "models.wan-2.sizes: no route makes 1280x720"),
    ],
)
def test_a_shape_that_no_route_makes_is_named(path: str, value: Any, named: str, tmp_path: Path) -> None:
    data = changed(path, value)
    if "seconds" in path:
        data["models"]["sora-2"]["routes"].pop()
    with pytest.raises(ConfigError, match=named):
        parse_config(data, folder=tmp_path)


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("models/sora-2/routes/1/seconds", [4, 5], r"models.sora-2.routes\[1\].seconds: nobody can ask for 5; the model has 4, 8"),
        ("models/sora-2/routes/0/sizes", ["640x360"], r"routes\[0\].sizes: nobody can ask for 640x360; the model has 720x1280"),
        ("models/veo", {"price": 1, "routes": [{"upstream": "main", "model": "m", "seconds": [4, 6]}]}, "for 6; the model has 4, 8"),
        ("upstreams/spare/codec", "freesora", r"routes\[1\].seconds: the route makes 10, 15; the model has only 4, 8"),
    ],
)  # fmt: skip
def test_what_a_route_makes_and_nobody_can_ask_for_is_named(path: str, value: Any, named: str, tmp_path: Path) -> None:
    """Else a route would stand in the file and never get a job, or a length never be had."""
    with pytest.raises(ConfigError, match=named):
        parse_config(changed(path, value), folder=tmp_path)


@pytest.mark.parametrize("place", ["models/sora-2", "models/sora-2/routes/0"])
def test_what_a_workflow_cannot_be_told_the_file_names(place: str, tmp_path: Path) -> None:
    (tmp_path / "flow.json").write_text(json.dumps({"6": {"inputs": {"text": ""}}}))
    data = changed("upstreams/main/codec", "comfyui")
    route = data["models"]["sora-2"]["routes"][0]
    route["settings"] = {"workflow": "flow.json", "inputs": {"prompt": "6.text"}}
    data["models"]["sora-2"].pop("seconds")
    with pytest.raises(ConfigError, match="cannot be told its sizes"):
        parse_config(data, folder=tmp_path)
    held = data["models"]["sora-2"] if place == "models/sora-2" else route
    held["sizes"] = ["1280x720"]
    with pytest.raises(ConfigError, match="cannot be told its seconds"):
        parse_config(data, folder=tmp_path)
    held["seconds"] = [4]
    offer = catalog_models(parse_config(data, folder=tmp_path))[0].offers[0]
    assert (offer.takes_images, offer.takes_seed) == (0, False)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({}, "workflow"),
        ({"workflow": "flow.json", "inputs": {"seed": "3.seed"}}, "prompt"),
        ({"workflow": "flow.json", "inputs": {"prompt": "9.text"}}, "9.text"),
        ({"workflow": "flow.json", "inputs": {"prompt": "6.txt"}}, "6.txt"),
        ({"workflow": "flow.json", "inputs": {"prompt": "6.text", "seed": 3.5}}, "seed: a text"),
        ({"workflow": "flow.json", "inputs": {"prompt": "6.text", "mood": "6.text"}}, "mood"),
        ({"workflow": "missing.json", "inputs": {"prompt": "6.text"}}, "missing.json"),
    ],
)
def test_a_workflow_is_read_and_its_inputs_are_looked_for(settings: dict[str, Any], named: str, tmp_path: Path) -> None:
    (tmp_path / "flow.json").write_text(json.dumps({"6": {"inputs": {"text": ""}}, "3": {"inputs": {"seed": 0}}}))
    data = changed("upstreams/spare/codec", "comfyui")
    data["models"].pop("wan-2")
    data["models"]["sora-2"]["routes"][1]["settings"] = settings
    with pytest.raises(ConfigError, match=named):
        parse_config(data, folder=tmp_path)


def test_the_setting_names_the_file_and_relay_engines_can_be_priced_and_forbidden(tmp_path: Path) -> None:
    file = tmp_path / "upstreams.toml"
    file.write_text(
        '[upstreams.main]\ncodec = "openai"\nbase = "https://api.example.com"\n'
        '[models.sora-2]\nprice = 10\n[[models.sora-2.routes]]\nupstream = "main"\nmodel = "m"\n'
    )
    settings = load(
        {
            "RUSHES_UPSTREAMS": str(file),
            "RUSHES_DATA_DIR": str(tmp_path / "data"),
            "RUSHES_PRICES": "sora-2:relay:main=720:3",
            "RUSHES_FORBIDDEN_ENGINES": "*:scene",
        }
    )
    check(settings)
    catalog = create_catalog(settings)
    assert catalog.offer(catalog.model("sora-2")).credits_per_second == {720: 3}
    assert [name for name, model in catalog.models.items() if model.offers] == ["sora-2"]


def test_a_worker_sees_to_no_route_that_is_forbidden(tmp_path: Path) -> None:
    """It would not be drawn at submit, and yet take the job when the one that was is busy or down."""
    file = tmp_path / "upstreams.toml"
    route = '[[models.sora-2.routes]]\nupstream = "{}"\nmodel = "m"\n'
    file.write_text(
        "".join(f'[upstreams.{name}]\ncodec = "openai"\nbase = "https://{name}.example.com"\n' for name in ("a", "b"))
        + f"[models.sora-2]\nprice = 10\n{route.format('a')}{route.format('b')}"
    )
    settings = Settings(upstreams=file, data_dir=tmp_path, forbidden_engines=frozenset({("sora-2", "relay:b")}))
    parts = SimpleNamespace(relays=SimpleNamespace(in_flight=None), tickets=None, attempts=None, clock=ManualClock())
    desk = create_desk(settings, cast(Any, parts), cast(Any, None), cast(Any, None))
    assert desk is not None
    assert [room.upstream for room in desk._routes["sora-2"]] == ["a"]
    desk._loop.close()


@pytest.mark.parametrize(
    ("forbidden", "left"),
    [
        ({("sora-2", "relay:spare")}, {"sora-2": ["main"], "wan-2": ["spare"]}),
        ({("*", "relay:spare")}, {"sora-2": ["main"]}),
        ({("*", "relay:spare"), ("sora-2", "relay:main")}, {}),
        ({("*", "scene")}, {"sora-2": ["main", "spare"], "wan-2": ["spare"]}),
    ],
)
def test_a_forbidden_route_stands_in_for_no_other(
    forbidden: set[tuple[str, str]], left: dict[str, list[str]], tmp_path: Path
) -> None:
    config = parse_config(DATA, folder=tmp_path).without(forbidden)
    assert {name: [route.upstream for route in model.routes] for name, model in config.models.items()} == left
    assert set(config.upstreams) == {"main", "spare"}, "jobs that are there already are asked for"


@pytest.mark.parametrize("text", ["upstreams = 3", "[", '[upstreams.x]\ncodec = "openai"'])
def test_a_wrong_file_ends_the_start(text: str, tmp_path: Path) -> None:
    file = tmp_path / "upstreams.toml"
    file.write_text(text)
    with pytest.raises(ConfigError):
        read_config(file)
    with pytest.raises(SettingsError, match="RUSHES_UPSTREAMS"):
        check(Settings(upstreams=file, data_dir=tmp_path))


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(SettingsError, match="RUSHES_UPSTREAMS"):
        load({"RUSHES_UPSTREAMS": "/no/such/file"})


# ---- routes


def test_routes_are_drawn_by_weight_the_one_that_was_told_first(tmp_path: Path) -> None:
    routes = parse_config(DATA, folder=tmp_path).models["sora-2"].routes
    assert [route.upstream for route in in_order(routes, first="spare", seed=1)] == ["spare", "main"]
    drawn = [in_order(routes, first="", seed=seed)[0].upstream for seed in range(400)]
    assert 250 < drawn.count("main") < 350, "three of four"
    assert in_order(routes, first="", seed=5) == in_order(routes, first="", seed=5)


def test_the_catalog_draws_the_same_way_at_submit(tmp_path: Path) -> None:
    from rushes.core.catalog import build_catalog

    config = parse_config(DATA, folder=tmp_path)
    catalog = build_catalog(engines=("scene", *config.engines), models=catalog_models(config))
    model = catalog.model("sora-2")
    drawn = [catalog.offer(model, seed=seed).engine for seed in range(400)]
    assert 250 < drawn.count("relay:main") < 350
    assert "scene" not in drawn


def test_a_breaker_opens_lets_one_try_and_closes_again() -> None:
    now = [0.0]
    breaker = Breaker(failures_max=2, open_seconds=10, now=lambda: now[0])
    breaker.failed()
    assert breaker.admits()
    breaker.failed()
    assert not breaker.admits()
    now[0] = 10.0
    assert breaker.admits()
    assert not breaker.admits(), "one alone may try"
    breaker.failed()
    now[0] = 19.0
    assert not breaker.admits()
    now[0] = 20.0
    assert breaker.admits()
    breaker.succeeded()
    assert breaker.admits()
    assert breaker.admits()


@pytest.mark.parametrize("is_lost", [False, True])
def test_only_a_create_says_that_creates_are_no_longer_lost(is_lost: bool) -> None:
    breaker = Breaker(failures_max=2, open_seconds=10, now=lambda: 0.0)
    breaker.failed(is_lost=is_lost)
    breaker.answered()
    breaker.failed()
    assert breaker.admits() is not is_lost
    breaker.succeeded()
    breaker.failed()
    breaker.answered()
    breaker.failed()
    assert breaker.admits()


def test_an_upstream_that_asks_for_rest_has_it_for_a_while_at_most() -> None:
    now = [0.0]
    breaker = Breaker(failures_max=2, open_seconds=10, now=lambda: now[0])
    breaker.rest(30)
    breaker.succeeded()
    breaker.answered()  # a poll, say, is no create
    now[0] = 29
    assert not breaker.admits()
    now[0] = 30
    assert breaker.admits()
    breaker.rest(10**9)
    now[0] = 30 + REST_SECONDS_MAX
    assert breaker.admits()
