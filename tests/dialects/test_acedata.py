"""Ace Data Cloud: what the contract of all dialects does not cover."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from dialects.api import MP4, Api, png
from rushes.core.jobs import Job

CREATE, TASKS = "/sora/videos", "/sora/tasks"
PNG_URL = "data:image/png;base64," + base64.b64encode(png()).decode()
MP4_URL = "data:video/mp4;base64," + base64.b64encode(MP4).decode()


def create(api: Api, **fields: Any) -> Any:
    answer = api.post(CREATE, {"model": "sora-2", "prompt": "a fox in the snow", "async": True} | fields)
    assert answer.status_code == 200, answer.text
    return answer.json()


def newest(api: Api) -> Job:
    return api.service.jobs.get(api.caller, api.queue.job_ids[-1])


def look_up(api: Api, **fields: Any) -> Any:
    answer = api.post(TASKS, fields)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize(
    ("fields", "size", "seconds"),
    [
        ({}, "1280x720", 15),
        ({"version": "2.0"}, "720x1280", 4),
        ({"size": "large", "duration": 10, "orientation": "portrait"}, "1080x1920", 10),
        ({"model": "sora-2-pro", "size": "1792x1024", "duration": 8, "version": "2.0"}, "1792x1024", 8),
        ({"size": "720x1280", "orientation": "landscape", "version": "2.0", "duration": "12"}, "720x1280", 12),
        ({"callback_url": None, "character_url": None, "character_start": None, "wait": True}, "1280x720", 15),
    ],
    ids=str,
)
def test_version_size_and_orientation_say_what_is_made(api: Api, fields: Any, size: str, seconds: int) -> None:
    create(api, **fields)
    request = newest(api).request
    assert (request.size, request.seconds) == (size, seconds)


def test_images_are_those_of_both_fields_in_order(api: Api) -> None:
    create(api, image_urls=[PNG_URL])
    assert len(newest(api).request.images) == 1
    create(api, image_url=PNG_URL, image_urls=[PNG_URL])
    assert len(newest(api).request.images) == 2


@pytest.mark.parametrize(
    ("span", "seconds"),
    [
        ({}, (0, 3)),
        ({"character_start": 1, "character_end": 3}, (1, 3)),
        ({"character_start": 1.5}, (1.5, 4.5)),
        ({"character_start": 0, "character_end": 1.0}, (0, 1)),
    ],
    ids=str,
)
def test_a_character_is_cut_from_the_seconds_that_are_named(api: Api, span: Any, seconds: tuple[float, float]) -> None:
    create(api, character_url=MP4_URL, **span)
    (character,) = newest(api).request.characters
    assert (character.start_seconds, character.end_seconds) == seconds


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ({"character_url": MP4_URL, "character_start": 0.2, "character_end": 0.8}, "character_start"),
        ({"character_url": MP4_URL, "character_start": -1}, "character_start"),
        ({"image_url": "words"}, "image_url"),
        ({"size": "100x100"}, "size"),
        ({"callback_url": "words"}, "callback_url"),
        ({"wait": False}, "wait"),
        ({"watermark": False}, "watermark"),
    ],
    ids=str,
)
def test_what_cannot_be_made_is_refused_by_name(api: Api, fields: Any, param: str) -> None:
    answer = api.post(CREATE, {"prompt": "a fox"} | fields)
    told = answer.json()
    assert (answer.status_code, told["success"], told["error"]["param"]) == (400, False, param), told
    assert api.queue.job_ids == []


def test_who_does_not_wait_is_told_the_task_alone(api: Api) -> None:
    """With `data` beside it the vendor's SDK takes the answer for the end."""
    for fields in ({"async": True}, {"async": False, "callback_url": "https://example.com/hook"}):
        told = create(api, **fields)
        assert told == {"task_id": newest(api).id, "trace_id": newest(api).id}


def test_a_task_in_every_state_is_told(api: Api) -> None:
    task_id = create(api)["task_id"]
    told = look_up(api, id=task_id)
    assert (told["state"], told["response"].get("success"), told.get("finished_at")) == ("pending", None, None)
    assert told["request"] == {
        "model": "sora-2",
        "prompt": "a fox in the snow",
        "duration": 15,
        "size": "1280x720",
    }
    api.begin(task_id, percent=40)
    assert look_up(api, task_id=task_id)["data"] == [{"id": task_id, "state": "processing", "progress": "40%"}]
    api.finish(task_id)
    told = look_up(api, id=task_id, action="retrieve")
    assert (told["state"], told["response"]["success"]) == ("succeeded", True)
    assert told["finished_at"] >= told["created_at"] and told["data"] == told["response"]["data"]
    assert api.get(told["data"][0]["video_url"], auth=False).status_code == 200
    failed = create(api)["task_id"]
    api.fail(failed, message="No such place.")
    response = look_up(api, id=failed)["response"]
    assert (response["success"], response["error"]["message"]) == (False, "No such place.")
    assert response["data"][0]["state"] == "failed"
    both = look_up(api, ids=[failed, "nobody", task_id], action="retrieve_batch")
    assert ([item["id"] for item in both["items"]], both["count"]) == ([failed, task_id], 2)


@pytest.mark.parametrize(
    ("fields", "status", "param"),
    [
        ({}, 400, "id"),
        ({"action": "retrieve_batch", "id": "x"}, 400, "ids"),
        ({"action": "retrieve_batch", "ids": ["x"] * 101}, 400, "ids"),
        ({"action": "delete", "id": "x"}, 400, "action"),
        ({"id": "x"}, 404, None),
    ],
    ids=str,
)
def test_what_cannot_be_looked_up_is_refused(api: Api, fields: Any, status: int, param: str | None) -> None:
    answer = api.post(TASKS, fields)
    assert (answer.status_code, answer.json()["error"]["param"]) == (status, param), answer.text


@pytest.mark.parametrize("outcome", ["finish", "fail", "neither"])
def test_a_call_that_waits_is_answered_with_200_whatever_comes_of_it(api: Api, outcome: str) -> None:
    """The vendor's SDK sends a create again after any 5xx, and each would make another video."""
    api.configure(wait_seconds_max=0.3)
    key = {"idempotency-key": outcome}
    body = {"prompt": "a fox"}
    task_id = api.post(CREATE, body, headers=key).json()["task_id"]
    if outcome != "neither":
        getattr(api, outcome)(task_id)
    answer = api.post(CREATE, body, headers=key)
    told = answer.json()
    assert (answer.status_code, told["task_id"]) == (200, task_id)
    assert told.get("success") == {"finish": True, "fail": False, "neither": None}[outcome]
    assert len(api.queue.job_ids) == 1
