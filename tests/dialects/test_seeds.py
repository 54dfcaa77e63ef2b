"""The seeds: our restatement of them is what they say, and what we answer is what they ask for."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from dialects import seeds
from dialects.api import Api, png
from dialects.test_onerouter import generate


def needed(number: int) -> str:
    text = seeds.seed(number)
    if text is None:
        pytest.skip("the seed documents are not beside this checkout")
    return text


def image_url() -> str:
    import base64

    return "data:image/png;base64," + base64.b64encode(png()).decode()


def same_types(actual: Any, example: Any) -> None:
    """Every key of the example is there, with a value of its type."""
    if isinstance(example, dict):
        for name, value in example.items():
            assert name in actual
            same_types(actual[name], value)
    elif isinstance(example, list):
        assert isinstance(actual, list)
        for inner in actual:
            same_types(inner, example[0])
    else:
        assert type(actual) is type(example), (actual, example)


# Our data says what the seeds say.


@pytest.mark.parametrize(("dialect", "number"), [("freesora", 0), ("unified", 1), ("unified", 4), ("onerouter", 2)])
def test_the_restated_schemas_are_those_of_the_seed(dialect: str, number: int) -> None:
    assert seeds.samples(dialect, "schemas") == seeds.schemas_of(needed(number))


def test_the_restated_examples_of_seed_000_are_its_own() -> None:
    operation = seeds.operation(seeds.document(needed(0)))
    ours = seeds.samples("freesora", "examples")
    requests = operation["requestBody"]["content"]["application/json"]["examples"]
    answers = operation["responses"]["200"]["content"]["application/json"]["examples"]
    assert ours["requests"] == {name: example["value"] for name, example in requests.items()}
    assert ours["answers"] == {name: example["value"] for name, example in answers.items()}


@pytest.mark.parametrize("number", [1, 4])
def test_the_restated_example_of_seeds_001_and_004_is_their_own(number: int) -> None:
    operation = seeds.operation(seeds.document(needed(number)))
    ours = seeds.samples("unified", "examples")
    assert ours["request"] == operation["requestBody"]["content"]["application/json"]["example"]
    assert ours["answer"] == operation["responses"]["200"]["content"]["application/json"]["example"]


def test_the_restated_example_of_seed_003_is_its_own() -> None:
    text = needed(3)
    decoder = json.JSONDecoder()
    request, _ = decoder.raw_decode(text[text.index("{\n") :])
    answer, _ = decoder.raw_decode(text[text.index("200Success\n{") + len("200Success\n") :])
    ours = seeds.samples("onerouter", "examples")
    assert (ours["request"], ours["answer"]) == (request, answer)


def test_the_routes_are_those_of_the_seeds() -> None:
    from rushes.dialects import freesora, onerouter, unified

    for number, dialect in ((0, freesora), (1, unified), (2, onerouter), (4, unified)):
        ((path, item),) = seeds.document(needed(number))["paths"].items()
        create = dialect.DIALECT.operation("create")
        assert (create.path, create.method.lower()) == (path, *item)


# What we take and answer is what the data says.


@pytest.mark.parametrize("name", ["textToVideo", "imageToVideo"])
def test_the_examples_of_seed_000_make_videos(api: Api, name: str) -> None:
    body = seeds.samples("freesora", "examples")["requests"][name]
    if "imageData" in body:
        body["imageData"] = image_url()  # the seed abbreviates it
    answer = api.post("/api/v1/video/sora-pro", body)
    assert answer.status_code == 200
    jsonschema.validate(answer.json(), seeds.samples("freesora", "schemas")["response"])
    same_types(answer.json(), seeds.samples("freesora", "examples")["answers"]["success"])
    size = {"9:16": (720, 1280), "16:9": (1280, 720)}[body["aspectRatio"]]
    request = api.service.jobs.get(api.caller, answer.json()["data"]["id"]).request
    assert (request.width_px, request.height_px) == size and request.seconds == 10


def test_every_example_answer_of_seed_000_can_be_had(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    path = "/api/v1/video/sora-pro"
    body = {"model": "sora-2", "prompt": "x"}
    had = {
        "success": api.post(path, body),
        "unauthorized": api.post(path, body, auth=False),
        "invalidModel": api.post(path, body | {"model": "veo"}),
        "invalidImageData": api.post(path, body | {"imageData": "iVBORw0KGgoAAA..."}),
        "vipRequired": api.post(path, body | {"remixTargetId": "task_x"}),
    }
    api.service.accounts.grant("tester", -api.available())
    had["insufficientCredits"] = api.post(path, body)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(api.service.intake, "submit", broken)
    had["internalError"] = api.post(path, body)
    schema = seeds.samples("freesora", "schemas")["response"]
    wanted = seeds.samples("freesora", "examples")["answers"]
    assert set(had) == set(wanted)
    for name, answer in had.items():
        assert answer.status_code == 200
        assert (answer.json()["code"], answer.json()["message"]) == (wanted[name]["code"], wanted[name]["message"])
        jsonschema.validate(answer.json(), schema)


def test_the_example_of_seeds_001_and_004_makes_a_video(api: Api) -> None:
    answer = api.post("/v1/video/create", seeds.samples("unified", "examples")["request"])
    assert answer.status_code == 200
    jsonschema.validate(answer.json(), seeds.samples("unified", "schemas")["response"])
    same_types(answer.json(), seeds.samples("unified", "examples")["answer"])
    assert answer.json()["status"] == "pending"
    request = api.service.jobs.get(api.caller, answer.json()["id"]).request
    assert (request.width_px, request.height_px, request.seconds) == (1080, 1920, 15)


def test_the_example_of_seed_003_makes_a_video(api: Api) -> None:
    body = seeds.samples("onerouter", "examples")["request"] | {"image_url": image_url()}  # its own is gone
    answer = generate(api, body)
    assert answer.status_code == 200
    jsonschema.validate(answer.json(), seeds.samples("onerouter", "schemas")["response"])
    same_types(answer.json(), seeds.samples("onerouter", "examples")["answer"])


def test_the_request_of_seed_002_makes_a_video_with_its_defaults(api: Api) -> None:
    answer = generate(api, {"model": "sora-2-pro-text-to-video", "prompt": "an otter"})
    jsonschema.validate(answer.json(), seeds.samples("onerouter", "schemas")["response"])
    request = api.service.jobs.get(api.caller, answer.json()["task_id"]).request
    assert (request.width_px, request.height_px, request.seconds) == (1920, 1080, 4)


@pytest.mark.parametrize("dialect", ["freesora", "unified", "onerouter"])
def test_every_field_of_the_seeds_is_declared(dialect: str) -> None:
    from rushes.dialects.openapi import build_documents
    from rushes.dialects.table import DIALECTS

    operation = next(found for found in DIALECTS if found.name == dialect).operation("create")
    declared = build_documents()[dialect]["components"]["schemas"][operation.body.__name__]["properties"]  # type: ignore[union-attr]
    assert set(seeds.samples(dialect, "schemas")["request"]["properties"]) <= set(declared)
