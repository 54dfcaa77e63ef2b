"""Lengths, read alike in every API: as a number, as its text, and as Python and the AI SDK write it."""

from __future__ import annotations

from typing import Any

import pytest

from dialects.api import Api
from rushes.dialects.fields import seconds_of

FIELDS = [
    ("/openai/v1/videos", {}, "seconds", 8),
    ("/unified/v1/videos", {}, "seconds", 8),
    ("/unified/v1/videos", {}, "duration", 8),
    ("/v1/video/create", {"model": "sora-2"}, "duration", 8),
    ("/v2/videos/generations", {"model": "sora-2"}, "duration", 8),
    ("/v1/video/generations", {"model": "sora-2"}, "duration", 8),
    ("/v1/video/generations", {"model": "sora-2"}, "seconds", 8),
    ("/async/v1/videos/generations", {"model": "sora-2"}, "duration", 8),
    ("/api/v1/videos", {"model": "openai/sora-2"}, "duration", 8),
    ("/fal-ai/sora-2/text-to-video", {}, "duration", 8),
    ("/v1/video/sora-video", {"model": "sora-2", "webHook": "-1"}, "duration", 15),
    ("/api/v1/video/sora-pro", {"model": "sora-2"}, "nFrames", 15),
    ("/api/v1/video/sora-video", {"model": "sora-2"}, "duration", 15),
]


@pytest.mark.parametrize(("path", "body", "field", "seconds"), FIELDS, ids=[f"{row[0]}-{row[2]}" for row in FIELDS])
def test_a_length_is_a_length_in_every_api(api: Api, path: str, body: dict[str, Any], field: str, seconds: int) -> None:
    for value in (seconds, float(seconds), str(seconds), f"{seconds}.0", f"{seconds}s", f" {seconds} "):
        answer = api.post(path, {"prompt": "a fox", **body, field: value})
        assert answer.status_code in (200, 202) and len(api.queue.job_ids) == 1, (value, answer.text)
        assert api.service.jobs.get(api.caller, api.queue.job_ids.pop()).request.seconds == seconds
    for value in (f"{seconds}.5", f"{seconds}sec", f"-{seconds}", "s", "1e1", "٨", seconds + 0.5, True, 7):
        answer = api.post(path, {"prompt": "a fox", **body, field: value})
        assert field in answer.text and api.queue.job_ids == [], (value, answer.text)


@pytest.mark.parametrize(
    ("path", "model"), [("/api/v1/videos", {"model": "openai/sora-2"}), ("/fal-ai/sora-2/text-to-video", {})]
)
def test_an_empty_length_is_none_where_vendors_check_what_they_are_sent(
    api: Api, path: str, model: dict[str, Any]
) -> None:
    answer = api.post(path, {"prompt": "a fox", **model, "duration": ""})
    assert "duration" in answer.text and api.queue.job_ids == []


def test_a_strict_server_takes_openais_own_alone(api: Api) -> None:
    api.configure(is_strict=True)
    for value in ("8s", "8.0"):
        error = api.post("/v1/videos", {"prompt": "a fox", "seconds": value}).json()["error"]
        assert (error["param"], error["code"]) == ("seconds", "invalid_value") and value in error["message"]
    assert seconds_of("8", param="seconds", is_strict=True) == 8
