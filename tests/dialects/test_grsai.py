"""grsai: what the contract of all dialects does not cover."""

from __future__ import annotations

from typing import Any

import pytest

from dialects.api import CREDITS, Api
from rushes.dialects import grsai

CREATE = "/v1/video/sora-video"
BODY = {"model": "sora-2", "prompt": "a fox in the snow"}


def create(api: Api, **changes: Any) -> str:
    answer = api.post(CREATE, BODY | changes).json()
    assert (answer["code"], answer["msg"]) == (0, "success"), answer
    task_id: str = answer["data"]["id"]
    return task_id


@pytest.mark.parametrize(
    ("body", "size", "seconds"),
    [
        ({}, "720x1280", 10),
        ({"duration": "15", "aspectRatio": "16:9"}, "1280x720", 15),
        ({"model": "sora-2-pro", "size": "large", "shutProgress": False}, "1080x1920", 10),
    ],
    ids=str,
)
def test_sizes_and_lengths(api: Api, body: Any, size: str, seconds: int) -> None:
    request = api.service.jobs.get(api.caller, create(api, **body)).request
    assert (request.size, request.seconds) == (size, seconds)


def test_a_result_has_a_pid_that_a_remix_takes(api: Api) -> None:
    task_id = create(api)
    api.finish(task_id)
    (result,) = api.post("/v1/draw/result", {"id": task_id}).json()["data"]["results"]
    assert result["removeWatermark"] is True and api.get(result["url"], auth=False).status_code == 200
    job = api.service.jobs.get(api.caller, create(api, remixTargetId=result["pid"]))
    assert job.request.remix is not None and job.request.remix.job_id == task_id


def test_a_callback_is_told_what_a_look_up_tells(api: Api) -> None:
    task_id = create(api, webHook="https://receiver.example/done")
    api.fail(task_id, message="No such place.")
    job = api.service.jobs.get(api.caller, task_id)
    assert job.request.callback_url == "https://receiver.example/done"
    told = grsai.callback(job, lambda job, kind: None)
    assert told == api.post("/v1/draw/result", {"id": task_id}).json()["data"]
    assert (told["status"], told["failure_reason"], told["error"]) == ("failed", "error", "No such place.")


@pytest.mark.parametrize("value", ["-1", "", None])
def test_no_callback_is_no_callback(api: Api, value: object) -> None:
    assert api.service.jobs.get(api.caller, create(api, webHook=value)).request.callback_url is None


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"webHook": "ftp://a.example/"}, "webHook"),
        ({"model": "sora-2-all"}, "model"),
        ({"remixTargetId": "task_x"}, "remixTargetId"),
        ({"characters": [{"url": "http://a.example/a.mp4", "timestamps": "0,9"}]}, "characters[0].timestamps"),
    ],
    ids=str,
)
def test_what_cannot_be_made_is_refused_by_name(api: Api, body: Any, field: str) -> None:
    answer = api.post(CREATE, BODY | body).json()
    assert (answer["code"], answer["field"], answer["data"]) == (-1, field, None), answer
    assert api.available() == CREDITS
