"""Wuyin: what the contract of all dialects does not cover."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from dialects.api import Api, png

SUBMIT, DETAIL = "/api/sora2/submit", "/api/sora2/detail"
FORM = "application/x-www-form-urlencoded;charset:utf-8;"
"""As its pages write it, and so most programs."""


def submit(api: Api, path: str = SUBMIT, **fields: Any) -> str:
    answer = api.request(
        "POST",
        path,
        data={"prompt": "a fox in the snow"} | fields,
        headers={"content-type": FORM, "authorization": api.key},
    )
    told = answer.json()
    assert (told["code"], told["msg"]) == (200, "成功"), told
    task_id: str = told["data"]["id"]
    return task_id


def request_of(api: Api, task_id: str) -> Any:
    return api.service.jobs.get(api.caller, task_id).request


@pytest.mark.parametrize(
    ("path", "fields", "model", "size", "seconds"),
    [
        ("sora2", {}, "sora-2", "720x1280", 10),
        ("sora2", {"aspectRatio": "16:9", "duration": "15", "size": "small", "url": ""}, "sora-2", "1280x720", 15),
        ("sora2-new", {"duration": "8", "size": "large"}, "sora-2", "1080x1920", 8),
        ("sora2pro", {}, "sora-2-pro", "720x1280", 15),
        ("sora2pro", {"duration": 25, "aspectRatio": "16:9"}, "sora-2-pro", "1280x720", 25),
    ],
    ids=str,
)
def test_each_path_has_its_model(api: Api, path: str, fields: Any, model: str, size: str, seconds: int) -> None:
    request = request_of(api, submit(api, f"/api/{path}/submit", **fields))
    assert (request.model, request.size, request.seconds) == (model, size, seconds)


@pytest.mark.parametrize("prefix", ["", "data:image/png;base64,"])
def test_the_first_frame_may_be_bare_base64(api: Api, prefix: str) -> None:
    assert len(request_of(api, submit(api, url=prefix + base64.b64encode(png()).decode())).images) == 1


def test_a_task_in_every_state_is_told_whoever_shows_the_key(api: Api) -> None:
    task_id = submit(api)

    def told() -> Any:
        answer = api.get(DETAIL, params={"id": task_id, "key": api.key}, auth=False)
        assert (answer.status_code, answer.json()["code"]) == (200, 200), answer.text
        return answer.json()["data"]

    assert told() == {"id": task_id, "status": 0, "remote_url": "", "fail_reason": "", "progress": 0}
    api.begin(task_id, percent=40)
    assert (told()["status"], told()["progress"]) == (3, 40)
    api.finish(task_id)
    assert told()["status"] == 1 and api.get(told()["remote_url"], auth=False).status_code == 200
    changed = submit(api, remixTargetId=task_id)
    assert request_of(api, changed).remix is not None
    api.fail(changed, message="No such place.")
    task_id = changed
    assert (told()["status"], told()["fail_reason"]) == (2, "No such place.")
    assert api.get(DETAIL, params={"id": task_id, "key": "sk-wrong"}).json()["code"] == 401


@pytest.mark.parametrize(
    ("fields", "code", "field"),
    [
        ({"aspectRatio": "1:1"}, 400, "aspectRatio"),
        ({"duration": "7"}, 400, "duration"),
        ({"duration": "ten"}, 400, "duration"),
        ({"size": "huge"}, 400, "size"),
        ({"url": "words"}, 400, "url"),
        ({"prompt": ""}, 400, "prompt"),
        ({"remixTargetId": "s_0"}, 404, "remixTargetId"),
        ({"watermark": "false"}, 400, "watermark"),
    ],
    ids=str,
)
def test_what_cannot_be_made_is_refused_by_name(api: Api, fields: Any, code: int, field: str) -> None:
    answer = api.request("POST", SUBMIT, data={"prompt": "a fox"} | fields)
    told = answer.json()
    assert (answer.status_code, told["code"], told["field"], told["data"]) == (200, code, field, None), told
    assert api.queue.job_ids == []


def test_a_task_that_is_not_there_has_another_code(api: Api) -> None:
    told = api.get(DETAIL, params={"id": "x"}).json()
    assert (told["code"], told["data"]) == (404, None)
    assert api.get(DETAIL).json()["field"] == "id"
