"""Names that relays sell Sora under: what they say of shape, length and HD is made, in every dialect of theirs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dialects.api import CREDITS, Api
from rushes.core.catalog import Catalog, build_catalog
from rushes.core.jobs import Job
from rushes.service.policy import Policy
from rushes.store.database import Database
from rushes.testing import ListQueue, ManualClock
from support import build_service

NAMES = [
    ("sora2-landscape-10s", "sora-2", "1280x720", 10),
    ("sora2-portrait-25s", "sora-2", "720x1280", 25),
    ("sora2pro-hd-landscape-10s", "sora-2-pro", "1920x1080", 10),
    ("sora-2-pro-portrait-hd-15s", "sora-2-pro", "1080x1920", 15),
    ("sora-2-landscape", "sora-2", "1280x720", 10),
    ("sora-2-8s", "sora-2", "720x1280", 8),
    ("sora-2-hd", "sora-2", "1080x1920", 10),
    ("sora_video2", "sora-2", "720x1280", 10),
    ("sora_video2-landscape-15s-pro-hd", "sora-2-pro", "1920x1080", 15),
    ("sora_video2-storyboard-25s", "sora-2", "720x1280", 25),
    ("sora_video2-landscape-15s", "sora-2", "1280x720", 15),
    ("sora_video2-portrait-hd-15s", "sora-2", "1080x1920", 15),
    ("sora-2-oai", "sora-2", "720x1280", 10),
    ("sora-video", "sora-2", "1280x720", 10),
    ("sora-video-15s", "sora-2", "1280x720", 15),
    ("sora-video-25s", "sora-2", "1280x720", 25),
    ("sora-video-portrait-10s", "sora-2", "720x1280", 10),
    ("sora-2-8s-16x9", "sora-2", "1280x720", 8),
    ("firefly-sora2-12s-9x16", "sora-2", "720x1280", 12),
    ("firefly-sora2-pro-4s-16x9", "sora-2-pro", "1280x720", 4),
]


def newest(api: Api) -> Job:
    return api.service.jobs.get(api.caller, api.queue.job_ids[-1])


def asked(api: Api, path: str, body: dict[str, Any]) -> tuple[str, str, int]:
    answer = api.post(path, {"prompt": "a fox in the snow"} | body)
    assert answer.status_code == 200, answer.text
    request = newest(api).request
    return request.model, request.size, request.seconds


@pytest.mark.parametrize(("name", "model", "size", "seconds"), NAMES, ids=[row[0] for row in NAMES])
def test_a_name_of_the_relays_is_a_model_and_what_is_asked_of_it(
    api: Api, name: str, model: str, size: str, seconds: int
) -> None:
    assert asked(api, "/v1/videos", {"model": name}) == (model, size, seconds)
    assert newest(api).dialect == "unified"
    api.post("/v1/chat/completions", {"model": name, "messages": [{"role": "user", "content": "a fox"}]})
    request = newest(api).request
    pro_px = {"720x1280": "1080x1920", "1280x720": "1920x1080"} if "pro" in model else {}
    assert (request.model, request.size, request.seconds) == (model, pro_px.get(size, size), seconds)


def test_the_other_forms_of_the_relays_take_them_too(api: Api) -> None:
    name = {"model": "sora_video2-landscape-15s"}
    assert asked(api, "/v1/video/create", name) == ("sora-2", "1280x720", 15)
    assert asked(api, "/v2/videos/generations", {"model": "sora2-portrait-15s"}) == ("sora-2", "720x1280", 15)
    assert asked(api, "/v2/videos/generations", {"model": "sora-2-hd"}) == ("sora-2", "1920x1080", 10)
    assert asked(api, "/v1/video/generations", name) == ("sora-2", "1280x720", 15)
    assert asked(api, "/v1/video/generations", {"model": "sora2-portrait-15s"}) == ("sora-2", "720x1280", 15)


def test_fields_that_say_the_same_are_taken(api: Api) -> None:
    name = "sora2-landscape-15s"
    fields = {"model": name, "orientation": "landscape", "aspect_ratio": "16:9"}
    assert asked(api, "/v1/videos", fields | {"seconds": "15", "duration": 15, "size": "1280x720"})[1:] == (
        "1280x720",
        15,
    )
    assert asked(api, "/v1/video/create", fields | {"duration": 15, "size": "small"})[1:] == ("1280x720", 15)


@pytest.mark.parametrize(
    ("path", "body", "param"),
    [
        ("/v1/videos", {"model": "sora2-landscape-15s", "size": "720x1280"}, "size"),
        ("/v1/videos", {"model": "sora2-landscape-15s", "seconds": "10"}, "seconds"),
        ("/v1/videos", {"model": "sora-2-hd", "size": "small"}, "size"),
        ("/v1/videos", {"model": "sora-2-hd", "size": "1280x720"}, "size"),
        ("/v1/videos", {"model": "sora-2-landscape-hd", "size": "9x16"}, "size"),
        ("/v1/videos", {"model": "sora-2", "orientation": "portrait", "aspect_ratio": "16:9"}, "orientation"),
        ("/v1/videos", {"model": "sora-2", "seconds": "8", "duration": "10"}, "seconds"),
        ("/v1/video/create", {"model": "sora2-portrait-15s", "orientation": "landscape"}, "orientation"),
        ("/v1/video/create", {"model": "sora2-portrait-15s", "duration": 10}, "duration"),
        ("/v2/videos/generations", {"model": "sora2-portrait-15s", "aspect_ratio": "16:9"}, "aspect_ratio"),
        ("/v1/video/generations", {"model": "sora2-portrait-15s", "size": "1280x720"}, "size"),
        ("/v1/video/generations", {"model": "sora2-portrait-15s", "width": 1280, "height": 720}, "width"),
        ("/v1/videos", {"model": "sora-2-portrait-5s"}, "seconds"),
        ("/v1/videos", {"model": "sora-2-portrait-landscape"}, "model"),
        ("/v1/videos", {"model": "sora-2-portrait-9x16"}, "model"),
        ("/v1/videos", {"model": "sora-2-8s-16x9", "aspect_ratio": "9:16"}, "aspect_ratio"),
        ("/v1/videos", {"model": "sora-2-pro-hd-pro"}, "model"),
        ("/v1/videos", {"model": "sora3-portrait"}, "model"),
    ],
    ids=str,
)
def test_what_contradicts_itself_is_refused_by_name(api: Api, path: str, body: dict[str, Any], param: str) -> None:
    answer = api.post(path, {"prompt": "a fox"} | body)
    assert answer.status_code == 400 and answer.json()["error"]["param"] == param, answer.text
    assert api.available() == CREDITS


@pytest.mark.parametrize("name", ["sora2", "sora-2-hd", "sora2-landscape-25s"])
def test_a_model_that_the_operator_calls_so_comes_first(
    database: Database, clock: ManualClock, queue: ListQueue, policy: Policy, tmp_path: Path, name: str
) -> None:
    known = build_catalog(engines=("scene",))
    own = replace(known.models["sora-2"], name=name)
    catalog = Catalog(models={**known.models, own.name: own}, engines=known.engines)
    service = build_service(database, clock=clock, queue=queue, policy=policy, folder=tmp_path, catalog=catalog)
    api = Api(service, queue)
    assert asked(api, "/v1/videos", {"model": name}) == (name, "720x1280", 4)
    assert newest(api).dialect == "openai"
    assert asked(api, "/unified/v1/videos", {"model": name}) == (name, "720x1280", 10)
    assert asked(api, "/v1/videos", {"model": "sora2-portrait"})[0] == "sora-2" and newest(api).dialect == "unified"


def test_a_name_of_a_model_that_is_not_here_is_an_unknown_model(
    database: Database, clock: ManualClock, queue: ListQueue, policy: Policy, tmp_path: Path
) -> None:
    known = build_catalog(engines=("scene",))
    catalog = Catalog(models={"sora-2": known.models["sora-2"]}, engines=known.engines)
    service = build_service(database, clock=clock, queue=queue, policy=policy, folder=tmp_path, catalog=catalog)
    answer = Api(service, queue).post("/v1/videos", {"prompt": "a fox", "model": "sora2pro-landscape-10s"})
    assert answer.status_code == 400 and "'sora2pro-landscape-10s' does not exist" in answer.text


@pytest.mark.parametrize("name", ["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-stable", "x"])
def test_names_that_openai_had_say_no_more(api: Api, name: str) -> None:
    answer = api.post("/v1/videos", {"prompt": "a fox", "model": name})
    assert "message_zh" not in answer.text, "in OpenAI's envelope, whether there is such a model or not"
    assert answer.status_code == 400 or newest(api).dialect == "openai"


@pytest.mark.parametrize(
    ("name", "size", "made"),
    [
        ("sora-2-pro-landscape-hd-15s", "16x9", "1920x1080"),
        ("sora-2-hd", "9x16", "1080x1920"),
        ("sora-2-landscape", "16x9", "1280x720"),
        ("sora-2-pro", "9x16", "720x1280"),
    ],
)
def test_a_size_that_says_the_shape_alone_leaves_hd_to_the_name(api: Api, name: str, size: str, made: str) -> None:
    assert asked(api, "/v1/videos", {"model": name, "size": size})[1] == made


@pytest.mark.parametrize("path", ["/v1/videos", "/v1/video/create", "/v2/videos/generations"])
def test_what_their_one_form_has_for_veo_does_no_harm(api: Api, path: str) -> None:
    body = {"model": "sora-2", "prompt": "雪中的狐狸", "aspect_ratio": "16:9", "enhance_prompt": True}
    body |= {"enableFallback": True, "async": True}
    assert asked(api, path, body | {"enable_upsample": False}) == ("sora-2", "1280x720", 10)
    assert newest(api).request.prompt == "雪中的狐狸"
    assert api.post(path, body | {"enable_upsample": True}).json()["error"]["param"] == "enable_upsample"
