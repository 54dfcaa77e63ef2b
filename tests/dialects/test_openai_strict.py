"""The two profiles: OpenAI's limits and words to the letter, or the union of what any relay took."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from dialects.api import CREDITS, SIGNER, Api, png
from rushes.batch_runner import BatchRunner
from rushes.dialects.openai_lines import VideoLines


@pytest.fixture
def strict(api: Api) -> Api:
    api.configure(is_strict=True)
    return api


def image(width: int, height: int) -> str:
    return "data:image/png;base64," + base64.b64encode(png(width, height)).decode()


@pytest.mark.parametrize(
    "body",
    [
        *({"seconds": seconds} for seconds in ("4", "8", "12", "16", "20", 20)),
        *({"model": "sora-2-pro", "size": size} for size in ("1024x1792", "1792x1024", "1080x1920", "1920x1080")),
        {"model": "sora-2-2025-12-08", "size": "1280x720"},
        {"input_reference": {"image_url": image(720, 1280)}},
    ],
    ids=str,
)
def test_what_openai_took_is_taken(strict: Api, body: dict[str, Any]) -> None:
    answer = strict.post("/v1/videos", {"prompt": "a fox"} | body)
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(
    ("body", "param", "code", "message"),
    [
        (
            {"seconds": "15"},
            "seconds",
            "invalid_value",
            "Invalid value: '15'. Supported values are: '4', '8', '12', '16', and '20'.",
        ),
        (
            {"size": "1920x1080"},
            "size",
            "invalid_value",
            "Invalid value: '1920x1080'. Supported values are: '720x1280' and '1280x720'.",
        ),
        ({"size": "16x9"}, "size", "invalid_value", None),
        ({"size": "16:9"}, "size", "invalid_value", None),
        ({"model": "sora-2-all"}, "model", "model_not_found", None),
        (
            {"input_reference": {"image_url": image(640, 480)}},
            None,
            None,
            "Inpaint image must match the requested width and height",
        ),
    ],
    ids=str,
)
def test_what_openai_refused_is_refused_in_its_words(
    strict: Api, body: dict[str, Any], param: str | None, code: str | None, message: str | None
) -> None:
    answer = strict.post("/v1/videos", {"prompt": "a fox"} | body)
    error = answer.json()["error"]
    assert (answer.status_code, error["type"], error["param"], error["code"]) == (
        400,
        "invalid_request_error",
        param,
        code,
    )
    assert set(error) == {"message", "type", "param", "code"}
    assert message is None or error["message"] == message
    assert strict.available() == CREDITS and strict.queue.job_ids == []
    strict.configure()
    assert strict.post("/v1/videos", {"prompt": "a fox"} | body).status_code == 200, "the lenient profile takes it"


def test_extensions_and_batches_are_strict_too(strict: Api) -> None:
    made = strict.post("/v1/videos", {"prompt": "a fox"}).json()["id"]
    strict.finish(made)
    asked = {"prompt": "it sleeps", "seconds": "10", "video": {"id": made}}
    assert strict.post("/v1/videos/extensions", asked).json()["error"]["param"] == "seconds"
    from dialects.test_openai_batches import create, file_lines, line, look, run

    batch = create(strict, [line(seconds="15")])
    runner = BatchRunner(strict.service, VideoLines(strict.service, signer=SIGNER, is_strict=True))
    for _ in range(2):
        run(runner.work_due())
    (refused,) = file_lines(strict, look(strict, batch)["error_file_id"])
    assert refused["response"]["body"]["error"]["param"] == "seconds"


@pytest.mark.parametrize(
    ("said", "meant"), [("16x9", "1280x720"), ("9x16", "720x1280"), ("16:9", "1280x720"), ("9:16", "720x1280")]
)
def test_relays_sizes_are_read_by_the_lenient_profile(api: Api, said: str, meant: str) -> None:
    answer = api.post("/openai/v1/videos", {"prompt": "a fox", "size": said, "seconds": "10"})
    assert answer.json()["size"] == meant


def test_a_size_that_nobody_makes_is_refused_by_both(api: Api) -> None:
    for is_strict in (False, True):
        api.configure(is_strict=is_strict)
        for size in ("640x480", "big", "1280X720", "4:3"):
            answer = api.post("/v1/videos", {"prompt": "a fox", "size": size})
            assert (answer.status_code, answer.json()["error"]["param"]) == (400, "size"), size


def test_the_models_that_are_listed_are_those_that_are_taken(strict: Api) -> None:
    listed = [model["id"] for model in strict.get("/v1/models").json()["data"]]
    assert "sora-2-pro" in listed
    for model in listed:
        answer = strict.post("/v1/videos", {"prompt": "a fox", "model": model})
        assert answer.status_code == 200, answer.text
        assert strict.get(f"/v1/models/{model}").status_code == 200
    assert strict.get("/v1/models/sora-2-vip").status_code == 404
    assert strict.get("/unified/v1/models/sora-2-vip").status_code == 200
