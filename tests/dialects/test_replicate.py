"""Replicate: what the contract of all dialects does not cover."""

from __future__ import annotations

import base64
import re
from dataclasses import replace
from typing import Any

import pytest

from dialects.api import CREDITS, Api, png
from rushes.core.jobs import Job, JobStatus
from rushes.core.webhooks import DeliveryState
from rushes.dialects import replicate
from rushes.dialects.replicate_models import VERSIONS
from rushes.testing import ManualClock

PATH = "/v1/predictions"
MODEL = "/v1/models/openai/sora-2"
INPUT = {"prompt": "a fox in the snow"}
PNG_URL = "data:image/png;base64," + base64.b64encode(png()).decode()
BASE, PRO = (next(version for version, name in VERSIONS.items() if name == model) for model in ("sora-2", "sora-2-pro"))


def create(api: Api, path: str = f"{MODEL}/predictions", headers: Any = None, **body: Any) -> Any:
    answer = api.post(path, {"input": INPUT} | body, headers=headers or {})
    assert answer.status_code == 201, answer.text
    return answer.json()


def job_of(api: Api, told: Any) -> Job:
    return api.service.jobs.get(api.caller, told["id"])


@pytest.mark.parametrize(
    ("model", "given", "size", "seconds"),
    [
        ("sora-2", {}, "720x1280", 4),
        ("sora-2", {"aspect_ratio": "landscape", "seconds": 12}, "1280x720", 12),
        ("sora-2", {"seconds": "8", "openai_api_key": "sk-theirs"}, "720x1280", 8),
        ("sora-2-pro", {"resolution": "standard"}, "720x1280", 4),
        ("sora-2-pro", {"resolution": "high"}, "1024x1792", 4),
        ("sora-2-pro", {"resolution": "high", "aspect_ratio": "landscape"}, "1792x1024", 4),
    ],
    ids=str,
)
def test_sizes_and_lengths(api: Api, model: str, given: Any, size: str, seconds: int) -> None:
    told = create(api, f"/v1/models/openai/{model}/predictions", input=INPUT | given)
    request = job_of(api, told).request
    assert (request.model, request.size, request.seconds) == (model, size, seconds)
    assert told["model"] == f"openai/{model}" and told["version"] == "hidden"
    wanted = {"aspect_ratio": "portrait", "seconds": seconds} | given | {"seconds": seconds}
    wanted.pop("openai_api_key", None)
    assert told["input"] == INPUT | wanted | ({"resolution": told["input"]["resolution"]} if "pro" in model else {})


def test_a_key_of_openai_s_is_kept_nowhere(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    told = create(api, input=INPUT | {"openai_api_key": "sk-of-a-stranger"})
    looked_up = api.get(f"{PATH}/{told['id']}")
    assert "sk-of-a-stranger" not in f"{told} {looked_up.text} {job_of(api, told)} {caplog.text}"
    refused = api.post(PATH, {"model": "openai/sora-2", "input": {"openai_api_key": "sk-of-a-stranger"}})
    assert refused.status_code == 422 and "sk-of-a-stranger" not in refused.text


@pytest.mark.parametrize(
    ("body", "model"),
    [
        ({"version": "openai/sora-2"}, "sora-2"),
        ({"model": "openai/sora-2-pro"}, "sora-2-pro"),
        ({"model": "sora-2-2025-12-08"}, "sora-2-2025-12-08"),
        ({"version": "openai/sora-2:whatever"}, "sora-2"),
        ({"version": "openai/sora-2:"}, "sora-2"),
        ({"version": PRO}, "sora-2-pro"),
        ({"version": BASE, "model": "openai/sora-2"}, "sora-2"),
    ],
    ids=str,
)
def test_a_model_has_many_names(api: Api, body: Any, model: str) -> None:
    told = create(api, PATH, **body)
    assert job_of(api, told).request.model == model and told["model"] == f"openai/{model}"


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "model"),
        ({"version": "f" * 64}, "version"),
        ({"version": f"openai/sora-2:{PRO}"}, "version"),
        ({"model": "google/veo-3"}, "model"),
        ({"model": "openai/sora-2", "version": PRO}, "version"),
        ({"model": "openai/sora-2", "input": {}}, "input.prompt"),
        ({"model": "openai/sora-2", "input": "a fox"}, "input"),
        ({"model": "openai/sora-2", "input": INPUT | {"resolution": "high"}}, "input.resolution"),
        ({"model": "openai/sora-2", "input": INPUT | {"duration": 8}}, "input.duration"),
        ({"model": "openai/sora-2", "stream": True}, "stream"),
        ({"model": "openai/sora-2", "webhook": "https://example.com", "webhook_events_filter": ["end"]}, "webhook_events_filter"),
        ({"model": "openai/sora-2", "webhook": "https://example.com", "webhook_events_filter": ["start"]}, "webhook_events_filter"),
        ({"model": "openai/sora-2", "webhook": "ftp://example.com"}, "webhook"),
        ({"model": "openai/sora-2", "webhook_completed": "ftp://example.com"}, "webhook_completed"),
        ({"model": "openai/sora-2", "webhook": "https://a.example", "webhook_completed": "https://b.example"}, "webhook_completed"),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_refused_is_named(api: Api, body: Any, field: str) -> None:
    answer = api.post(PATH, {"input": INPUT} | body)
    problem = answer.json()
    assert answer.status_code == problem["status"] == 422, answer.text
    (blame,) = problem["invalid_fields"]
    assert blame["field"] == field and problem["detail"] == f"- {field}: {blame['description']}\n"
    assert api.queue.job_ids == [] and api.available() == CREDITS


def test_problems_have_replicate_s_titles(api: Api) -> None:
    def title(answer: Any) -> Any:
        assert answer.status_code == answer.json()["status"]
        return answer.json()["title"]

    assert title(api.get(PATH, auth=False)) == "Unauthenticated"
    assert title(api.get(f"{PATH}/nothing")) == "Not Found"
    assert title(api.post(PATH, {"model": "x", "input": INPUT})) == "Invalid version or not permitted"
    assert title(api.post(PATH, {"model": "openai/sora-2", "input": {}})) == "Input validation failed"
    for model in ("openai/veo-3", "google/veo-3", "google/sora-2"):
        answer = api.post(f"/v1/models/{model}/predictions", {"input": INPUT})
        assert title(answer) == "Not Found" and f"'{model}'" in answer.json()["detail"]
    api.service.accounts.grant("tester", 1 - CREDITS)
    assert title(api.post(PATH, {"model": "openai/sora-2", "input": INPUT})) == "Insufficient credit"


def test_a_deadline_is_refused_by_name(api: Api) -> None:
    answer = api.post(f"{MODEL}/predictions", {"input": INPUT}, headers={"Cancel-After": "1m"})
    assert (answer.status_code, answer.json()["invalid_fields"][0]["field"]) == (422, "cancel-after")
    assert api.queue.job_ids == []


# Waiting.


def test_a_call_that_waits_is_told_the_end(api: Api, worker: None) -> None:
    api.configure(wait_seconds_max=30.0)
    for prefer in ("wait", "wait=30", "respond-async, wait=60", "WAIT=1000000"):
        told = create(api, headers={"prefer": prefer})
        assert told["status"] == "succeeded" and told["output"].startswith("http://testserver/files/")
        assert told["completed_at"] and told["metrics"]["predict_time"] >= 0


def test_a_call_that_waited_in_vain_is_told_that_it_has_only_begun(api: Api) -> None:
    key = {"idempotency-key": "k"}
    told = create(api, headers=key)
    api.begin(told["id"], percent=40)
    assert api.get(f"{PATH}/{told['id']}").json()["status"] == "processing"
    answer = api.post(f"{MODEL}/predictions", {"input": INPUT}, headers=key | {"prefer": "wait=1"})
    assert (answer.status_code, answer.json()["id"], answer.json()["status"]) == (202, told["id"], "starting")
    assert answer.headers["location"] == told["urls"]["get"]
    assert create(api, headers=key | {"prefer": "respond-async"})["status"] == "processing"
    assert create(api, headers=key | {"prefer": "waiting, await=3"})["status"] == "processing"


# The prediction.


def test_a_prediction_in_every_state(api: Api) -> None:
    told = create(api)
    path = f"{PATH}/{told['id']}"
    assert told["urls"] == {"get": f"http://testserver{path}", "cancel": f"http://testserver{path}/cancel"}
    assert (told["source"], told["data_removed"], told["logs"], told["metrics"]) == ("api", False, "", {})
    assert re.fullmatch(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", told["created_at"])
    api.begin(told["id"], percent=40)
    assert re.search(r"^ 40%\|.+?\| 40/100$", api.get(path).json()["logs"], re.MULTILINE)
    api.finish(told["id"])
    ended = api.get(path).json()
    assert api.get(ended["output"], auth=False).headers["content-type"] == "video/mp4"
    assert (ended["error"], set(ended["metrics"])) == (None, {"predict_time", "total_time"})
    below = api.get(f"/replicate{path}").json()
    assert below["urls"]["get"] == f"http://testserver/replicate{path}", "a client goes on where it began"


def test_a_prediction_is_canceled_once(api: Api) -> None:
    told = create(api)
    for _ in range(2):
        answer = api.request("POST", f"{PATH}/{told['id']}/cancel")
        assert (answer.status_code, answer.json()["status"], answer.json()["error"]) == (200, "canceled", None)
    assert api.available() == CREDITS
    other = create(api)
    api.finish(other["id"])
    assert api.request("POST", f"{PATH}/{other['id']}/cancel").json()["status"] == "succeeded"
    assert job_of(api, other).status is JobStatus.SUCCEEDED
    assert api.request("POST", f"{PATH}/nothing/cancel").status_code == 404


def test_predictions_are_listed_page_by_page(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replicate, "PAGE_JOBS", 2)
    ids = [create(api)["id"] for _ in range(3)]
    first = api.get(PATH).json()
    assert first["previous"] is None and first["next"].startswith(f"http://testserver{PATH}?cursor=")
    second = api.get(first["next"]).json()
    assert second["next"] is None
    assert {told["id"] for told in first["results"] + second["results"]} == set(ids)
    assert api.get(f"{PATH}?cursor=nothing").status_code == 404


def test_predictions_are_listed_by_when_they_were_made(
    api: Api, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(replicate, "PAGE_JOBS", 1)
    made = [create(api)]
    for _ in range(3):
        clock.advance(60)
        made.append(create(api))
    ids, moments = [told["id"] for told in made], [told["created_at"] for told in made]

    def listed(**params: str) -> list[str]:
        page = api.get(PATH, params=params).json()
        found = page["results"]
        while page["next"]:
            page = api.get(page["next"]).json()
            found += page["results"]
        return [told["id"] for told in found]

    assert listed(created_after=moments[1]) == ids[:0:-1]
    assert listed(created_before=moments[1]) == ids[:1]
    east = moments[2].replace("T00", "T02").replace("Z", "+02:00")
    assert listed(created_after=moments[1], created_before=east) == ids[1:2], "of any zone"
    assert listed(created_after=moments[1].removesuffix("Z"), source="api") == ids[:0:-1], "UTC where none is said"
    assert listed(source="web") == []
    for params in ({"created_after": "yesterday"}, {"created_before": "0001-01-01T00:00:00+14:00"}, {"source": "mail"}):
        answer = api.get(PATH, params=params)
        (blame,) = answer.json()["invalid_fields"]
        assert (answer.status_code, blame["field"]) == (422, *params), answer.text


# What stands beside predictions.


def test_models_and_versions_are_looked_up_and_openai_s_stay_its_own(api: Api) -> None:
    told = api.get(MODEL).json()
    assert (told["owner"], told["name"], told["visibility"]) == ("openai", "sora-2", "public")
    newest = told["latest_version"]
    assert api.get(f"{MODEL}/versions/{newest['id']}").json() == newest
    assert newest["openapi_schema"]["components"]["schemas"]["Output"]["format"] == "uri"
    assert api.get(f"{MODEL}/versions/{PRO}").status_code == 404, "it is the other model's"
    assert api.get("/v1/models/openai/veo-3").status_code == 404
    assert api.get("/v1/models/sora-2").json()["object"] == "model"
    assert api.get("/v1/models").json()["object"] == "list"


def test_a_model_that_an_operator_named_below_openai_is_found_by_both(api: Api) -> None:
    name = "openai/their-own"
    models = (*api.service.catalog.models.values(), replace(api.service.catalog.models["sora-2"], name=name))
    catalog = replace(api.service.catalog, models={model.name: model for model in models})
    api.service = replace(api.service, catalog=catalog)
    api.configure()
    listed = {model["id"]: model for model in api.get("/v1/models").json()["data"]}
    told = api.get(f"/v1/models/{name}").json()
    assert {**listed[name], **told} == told | {key: listed[name][key] for key in ("engine", "engines")}
    assert (told["owner"], told["name"], told["latest_version"]) == ("openai", "their-own", None)


@pytest.mark.parametrize("prefix", ["", "/replicate"])
def test_an_uploaded_image_is_a_first_frame(api: Api, prefix: str) -> None:
    files = {"content": ("a.png", png(), "image/png"), "metadata": ("blob", b"{}", "application/json")}
    for sent in (files, files | {"metadata": (None, b'{"a": 1}'), "type": (None, b"image/png")}):
        answer = api.request("POST", f"{prefix}/v1/files", files=sent)
        assert answer.status_code == 201, answer.text
    file = answer.json()
    assert (file["name"], file["content_type"], file["size"]) == ("a.png", "image/png", len(png()))
    assert api.get(file["urls"]["get"], auth=False).content == png()
    told = create(api, input=INPUT | {"input_reference": file["urls"]["get"]})
    assert len(job_of(api, told).request.images) == 1
    for content in (b"only words", b""):
        refused = api.request("POST", f"{prefix}/v1/files", files={"content": ("a.txt", content)})
        assert refused.json()["invalid_fields"][0]["field"] == "content", refused.text


def test_openai_s_files_stay_its_own(api: Api) -> None:
    answer = api.request("POST", "/v1/files", files={"file": ("a.png", png())}, data={"purpose": "vision"})
    assert (answer.status_code, answer.json()["object"]) == (200, "file")
    assert api.request("POST", "/v1/files", data={"purpose": "vision"}).json()["error"]["param"] == "file"


# Webhooks.


def test_each_account_has_a_secret_of_its_own_for_its_webhooks(api: Api) -> None:
    path = "/v1/webhooks/default/secret"
    assert api.get(path, auth=False).status_code == 401
    first = api.get(path).json()
    assert list(first) == ["key"] and first == api.get(f"/replicate{path}").json()
    kind, _, key = first["key"].partition("_")
    assert kind == "whsec" and "_" not in key and len(base64.b64decode(key)) == 32
    api.service.accounts.create("other", credits=100)
    api.key = api.service.accounts.mint_key("other")
    assert api.get(path).json() != first


@pytest.mark.parametrize("name", ["webhook", "webhook_completed"])
def test_a_webhook_is_told_the_prediction(api: Api, name: str) -> None:
    told = create(api, **{name: "https://receiver.example/hook", "webhook_events_filter": ["start", "completed"]})
    job = api.finish(told["id"])
    assert job.request.callback_url == "https://receiver.example/hook"
    (delivery,) = api.service.webhooks.deliveries(api.caller, after=None, limit=10).deliveries
    assert (delivery.style, delivery.state) == ("replicate", DeliveryState.PENDING)
    said = replicate.callback(job, lambda job, kind: f"https://files.example/{kind.value}")
    assert (said["id"], said["status"], said["output"]) == (job.id, "succeeded", "https://files.example/video")
    assert said["urls"]["get"] == f"{PATH}/{job.id}"
