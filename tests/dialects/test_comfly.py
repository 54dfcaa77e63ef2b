"""`/v2/videos/generations`: what the contract of all dialects does not cover."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from dialects.api import CREDITS, Api, png
from rushes.core.jobs import Job
from rushes.core.requests import WatermarkWish
from rushes.dialects import comfly

PATH = "/v2/videos/generations"
BODY = {"model": "sora-2", "prompt": "a fox in the snow"}
PNG_URL = "data:image/png;base64," + base64.b64encode(png()).decode()
MP4_URL = (
    "data:video/mp4;base64,"
    + base64.b64encode(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00\x00\x00\x08moov").decode()
)


def create(api: Api, **changes: Any) -> Job:
    answer = api.post(PATH, BODY | changes)
    assert answer.status_code == 200 and set(answer.json()) == {"task_id"}, answer.text
    return api.service.jobs.get(api.caller, answer.json()["task_id"])


@pytest.mark.parametrize(
    ("body", "size", "seconds"),
    [
        ({}, "1280x720", 10),
        ({"model": "sora-2-vip", "duration": 15, "aspect_ratio": "9:16"}, "720x1280", 15),
        ({"model": "sora-2-pro", "duration": "25", "hd": False}, "1280x720", 25),
        ({"model": "sora-2-pro", "hd": True}, "1920x1080", 15),
    ],
    ids=str,
)
def test_sizes_and_lengths(api: Api, body: Any, size: str, seconds: int) -> None:
    request = create(api, **body).request
    assert (request.size, request.seconds) == (size, seconds)


def test_what_is_asked_for_reaches_the_job(api: Api) -> None:
    job = create(
        api,
        images=[PNG_URL, PNG_URL],
        character_url=MP4_URL,
        character_timestamps="1,3",
        watermark=False,
        private=True,
        seed=7,
        notify_hook="https://receiver.example/done",
    )
    assert len(job.request.images) == 2 and len(job.request.characters) == 1
    assert (job.render_seed, job.is_public, job.is_remixable) == (7, False, False)
    assert job.request.watermark_wish is WatermarkWish.INSIST_CLEAN
    assert job.request.callback_url == "https://receiver.example/done"


def test_a_kept_character_is_named_in_the_prompt(api: Api) -> None:
    name = api.post("/sora/v1/characters", {"timestamps": "1,3", "url": MP4_URL}).json()["username"]
    assert len(create(api, prompt=f"@{name} waves").request.characters) == 1


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"notify_hook": "nowhere"}, "notify_hook"),
        ({"character_url": MP4_URL, "character_timestamps": "1,9"}, "character_timestamps"),
        ({"seed": -2}, "seed"),
        ({"n": 2}, "n"),
    ],
    ids=str,
)
def test_what_cannot_be_honoured_is_refused_by_name(api: Api, body: Any, param: str) -> None:
    answer = api.post(PATH, BODY | body)
    assert answer.status_code == 400 and answer.json()["error"]["param"] == param, answer.text
    assert api.available() == CREDITS


def test_a_task_from_start_to_end(api: Api) -> None:
    job = create(api)
    task = api.get(f"{PATH}/{job.id}").json()
    assert (task["start_time"], task["finish_time"], task["data"], task["progress"]) == (0, 0, None, "0%")
    api.service.clock.advance(5)  # type: ignore[attr-defined]
    api.finish(job.id)
    task = api.get(f"{PATH}/{job.id}").json()
    assert task["finish_time"] - task["submit_time"] == 5 and task["progress"] == "100%"
    assert api.get(task["data"]["output"], auth=False).status_code == 200


def test_a_callback_is_told_what_a_look_up_tells(api: Api) -> None:
    job = create(api)
    api.fail(job.id, message="No such place.")
    told = comfly.callback(api.service.jobs.get(api.caller, job.id), lambda job, kind: None)
    assert told == api.get(f"{PATH}/{job.id}").json() and told["fail_reason"] == "No such place."
