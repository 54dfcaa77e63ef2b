"""grsai: what the contract of all dialects does not cover."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
from sqlalchemy.exc import OperationalError

from dialects.api import CREDITS, Api, png, run
from dialects.test_unified_videos import MP4
from rushes.dialects import grsai, streams

CREATE = "/v1/video/sora-video"
BODY = {"model": "sora-2", "prompt": "a fox in the snow", "webHook": "-1"}
MP4_URL = "data:video/mp4;base64," + base64.b64encode(MP4).decode()


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


def test_no_callback_is_no_callback(api: Api) -> None:
    assert api.service.jobs.get(api.caller, create(api)).request.callback_url is None


def events(text: str) -> list[Any]:
    return [json.loads(part.removeprefix("data: ")) for part in text.split("\n\n") if part]


@pytest.mark.parametrize("web_hook", [{}, {"webHook": ""}, {"webHook": None}], ids=str)
def test_who_names_no_callback_is_told_the_state_until_it_has_ended(
    api: Api, monkeypatch: pytest.MonkeyPatch, web_hook: Any
) -> None:
    monkeypatch.setattr(streams, "LOOK_SECONDS", 0.01)
    api.configure(wait_seconds_max=20)

    async def steps() -> httpx.Response:
        body = {name: value for name, value in BODY.items() if name != "webHook"} | web_hook
        waiting = asyncio.create_task(api.send("POST", CREATE, json=body))
        while not api.queue.job_ids:
            await asyncio.sleep(0.01)
        task_id = api.queue.job_ids[-1]
        await asyncio.sleep(0.05)
        await asyncio.to_thread(api.begin, task_id, percent=40)
        await asyncio.sleep(0.05)
        await asyncio.to_thread(api.finish, task_id)
        return await waiting

    answer = run(steps())
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.headers["x-rushes-engine"] == "scene"
    told = events(answer.text)
    assert told[0]["status"] == "running" and told[0]["id"] == api.queue.job_ids[-1]
    assert [state["progress"] for state in told] == sorted(state["progress"] for state in told)
    assert (told[-1]["status"], told[-1]["progress"]) == ("succeeded", 100)
    assert api.get(told[-1]["results"][0]["url"], auth=False).status_code == 200
    assert told[-1] == api.post("/v1/draw/result", {"id": told[0]["id"]}).json()["data"]


def test_a_stream_outlives_a_database_that_is_away_for_a_moment(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """A client whose stream broke off would make the video once more."""
    monkeypatch.setattr(streams, "LOOK_SECONDS", 0.01)
    api.configure(wait_seconds_max=20)
    looks: list[str] = []

    async def flaky(caller: Any, job_id: str, stamp: Any) -> Any:
        looks.append(job_id)
        if len(looks) < 3:
            raise OperationalError("SELECT secrets", {}, Exception("gone"))
        if len(looks) == 3:
            await asyncio.to_thread(api.finish, job_id)
        return await asyncio.to_thread(api.service.jobs.get, caller, job_id)

    monkeypatch.setattr(api.service.polls, "job", flaky)
    told = events(api.post(CREATE, BODY | {"webHook": ""}).text)
    assert [state["status"] for state in told] == ["running", "succeeded"]


@pytest.mark.parametrize("shut", [False, True])
def test_a_stream_with_nothing_to_tell_is_kept_open_by_comments(
    api: Api, monkeypatch: pytest.MonkeyPatch, shut: bool
) -> None:
    monkeypatch.setattr(streams, "LOOK_SECONDS", 0.01)
    monkeypatch.setattr(streams, "HEARTBEAT_SECONDS", 0.02)
    api.configure(wait_seconds_max=0.1)
    text = api.post(CREATE, BODY | {"webHook": "", "shutProgress": shut}).text
    parts = [part for part in text.split("\n\n") if part]
    assert parts.count(": the job goes on") >= 2
    assert [json.loads(part.removeprefix("data: "))["status"] for part in parts if part[0] != ":"] == ["running"]


def test_a_stream_without_progress_is_its_last_state(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "LOOK_SECONDS", 0.01)
    body = BODY | {"webHook": "", "shutProgress": True}
    (told,) = events(api.post(CREATE, body).text)
    assert told["status"] == "running", "nobody waits longer than the operator allows"
    assert api.post("/v1/draw/result", {"id": told["id"]}).json()["data"] == told


@pytest.mark.parametrize("shut", [False, True])
def test_a_stream_ends_with_the_state_of_the_moment_at_which_the_server_stops(
    api: Api, monkeypatch: pytest.MonkeyPatch, shut: bool
) -> None:
    monkeypatch.setattr(streams, "LOOK_SECONDS", 0.01)
    api.configure(wait_seconds_max=60)

    def stop(job_id: str) -> None:
        api.begin(job_id, percent=40)
        api.service.waiting.stop()

    told = events(while_streamed(api, {"shutProgress": shut}, stop))
    assert (told[-1]["status"], told[-1]["id"]) == ("running", api.queue.job_ids[-1])
    assert api.post("/v1/draw/result", {"id": told[-1]["id"]}).json()["data"]["progress"] == 40, "the task goes on"


@pytest.mark.parametrize("shut", [False, True])
def test_a_stream_tells_that_its_video_was_deleted(api: Api, monkeypatch: pytest.MonkeyPatch, shut: bool) -> None:
    monkeypatch.setattr(streams, "LOOK_SECONDS", 0.01)
    api.configure(wait_seconds_max=60)
    text = while_streamed(api, {"shutProgress": shut}, lambda job_id: api.service.jobs.delete(api.caller, job_id))
    last = events(text)[-1]
    assert (last["status"], last["error"], last["results"]) == ("failed", "The video was deleted.", [])


def while_streamed(api: Api, body: dict[str, Any], act: Callable[[str], object]) -> str:
    """What a stream tells from which ``act`` is done to its job."""

    async def steps() -> httpx.Response:
        before = len(api.queue.job_ids)
        streamed = asyncio.create_task(api.send("POST", CREATE, json=BODY | {"webHook": ""} | body))
        while len(api.queue.job_ids) == before:
            await asyncio.sleep(0.01)
        await asyncio.to_thread(act, api.queue.job_ids[-1])
        return await asyncio.wait_for(streamed, 30)

    return run(steps()).text


def test_what_is_refused_is_no_stream(api: Api) -> None:
    answer = api.post(CREATE, {"model": "sora-2", "prompt": ""})
    assert answer.headers["content-type"] == "application/json" and answer.json()["code"] == -1


def test_a_picture_may_be_bare_base64(api: Api) -> None:
    task_id = create(api, url=base64.b64encode(png()).decode())
    assert len(api.service.jobs.get(api.caller, task_id).request.images) == 1


def test_a_character_is_there_at_once_and_named_in_prompts(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dialects.api.file_bytes", lambda job_id, kind: MP4)
    source = create(api)
    api.finish(source)
    for path, body, span in [
        ("sora-upload-character", {"url": MP4_URL, "timestamps": "0.50,2.50"}, (0.5, 2.5)),
        ("sora-upload-character", {"url": base64.b64encode(MP4 * 3).decode(), "shutProgress": True}, (0, 3)),
        ("sora-create-character", {"pid": source, "timestamps": "1,3"}, (1, 3)),
    ]:
        answer = api.post(f"/v1/video/{path}", body)
        assert answer.headers["content-type"].startswith("text/event-stream")
        (told,) = events(answer.text)
        asked = api.post(f"/v1/video/{path}", body | {"webHook": "-1"}).json()
        assert (asked["code"], asked["msg"]) == (0, "success"), asked
        for state in told, api.post("/v1/draw/result", asked["data"]).json()["data"]:
            assert (state["status"], state["progress"]) == ("succeeded", 100)
            name = state["results"][0]["character_id"]
            request = api.service.jobs.get(api.caller, create(api, prompt=f"@{name} runs")).request
            (character,) = request.characters
            assert (character.name, character.start_seconds, character.end_seconds) == (name, *span)


def test_a_name_may_be_that_of_a_character_which_comes_along_without_one(api: Api) -> None:
    cast = [{"url": MP4_URL, "timestamps": "0,2"}]
    request = api.service.jobs.get(api.caller, create(api, prompt="@ann.lee runs", characters=cast)).request
    assert (request.prompt, len(request.characters)) == ("@ann.lee runs", 1)
    answer = api.post("/v1/video/sora-video", BODY | {"prompt": "@ann.lee runs"}).json()
    assert (answer["code"], answer["field"]) == (-1, "prompt"), "and nobody has it"


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("sora-upload-character", {"url": MP4_URL, "timestamps": "0,9"}, "timestamps"),
        ("sora-upload-character", {"url": MP4_URL, "webHook": "https://receiver.example/"}, "webHook"),
        ("sora-upload-character", {"url": "words"}, "url"),
        ("sora-upload-character", {}, "url"),
        ("sora-create-character", {"pid": "task_x"}, "pid"),
        ("sora-create-character", {}, "pid"),
    ],
    ids=str,
)
def test_a_character_that_cannot_be_made_is_refused(api: Api, path: str, body: Any, field: str | None) -> None:
    answer = api.post(f"/v1/video/{path}", body)
    assert (answer.status_code, answer.json()["code"], answer.json()["field"]) == (200, -1, field), answer.text


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


@pytest.mark.parametrize("path", ["/v1/draw/result", "/v1/video/result"])
def test_a_task_that_is_not_there_has_a_code_of_its_own_wherever_it_is_asked_for(api: Api, path: str) -> None:
    answer = api.post(path, {"id": "task_x"}).json()
    assert (answer["code"], answer["data"]) == (-22, None), answer


BALANCE, OF_KEY, STATUS = (
    "/client/common/getCredits",
    "/client/openapi/getAPIKeyCredits",
    "/client/common/getModelStatus",
)


def test_the_credits_are_told_wherever_the_key_stands(api: Api) -> None:
    told = {"code": 0, "msg": "success", "data": {"credits": CREDITS}}
    assert api.get(BALANCE, auth=False, params={"apikey": api.key}).json() == told
    assert api.get(BALANCE).json() == told
    for body in ({"apiKey": api.key}, {"apikey": api.key}, dict.fromkeys(("apiKey", "api_key", "key"), api.key)):
        assert api.post(OF_KEY, body, auth=False).json() == told, body
    assert api.post(OF_KEY, {}).json() == api.request("POST", OF_KEY).json() == told
    api.post("/v1/video/sora-video", {"model": "sora-2", "prompt": "a fox", "webHook": "-1"})
    assert api.get(BALANCE).json()["data"]["credits"] == api.available() < CREDITS


def test_who_shows_no_key_or_a_wrong_one_is_told_no_credits(api: Api) -> None:
    async def chunks() -> AsyncIterator[bytes]:
        yield b'{"apiKey": "'
        yield api.key.encode() + b'"}'

    for answer in (
        api.get(BALANCE, auth=False),
        api.get(BALANCE, auth=False, params={"apikey": "sk-wrong"}),
        api.get(BALANCE, params={"apikey": "sk-wrong"}),
        api.post(OF_KEY, {}, auth=False),
        api.post(OF_KEY, {"apiKey": "sk-wrong"}),
        api.post(OF_KEY, {"apiKey": 7}, auth=False),
        api.post(OF_KEY, {"apiKey": api.key, "x": "x" * 100_000}, auth=False),
        api.request("POST", OF_KEY, auth=False, content=chunks()),
    ):
        assert (answer.status_code, answer.json()["code"], answer.json()["data"]) == (200, 401, None), answer.text
    # Nowhere else does a key stand in an address.
    assert api.get("/v1/videos", auth=False, params={"apikey": api.key, "key": api.key}).status_code == 401


def test_a_keys_credits_end_with_its_budget(api: Api) -> None:
    api.key = api.service.accounts.mint_key(api.name, budget=15)
    assert api.post(OF_KEY, {}).json()["data"] == {"credits": 15}
    assert api.get(BALANCE).json()["data"] == {"credits": CREDITS}
    api.post("/v1/video/sora-video", {"model": "sora-2", "prompt": "a fox", "webHook": "-1"})
    assert api.post(OF_KEY, {}).json()["data"] == {"credits": 5}
    assert api.post("/api/get-user-credits", {}).json()["data"]["left_credits"] == 5


def test_a_models_status_is_told_to_anybody(api: Api) -> None:
    assert api.get(STATUS, auth=False, params={"model": "sora-2"}).json()["data"] == {"status": True, "error": ""}
    told = api.get(STATUS, auth=False, params={"model": "nano-banana"}).json()["data"]
    assert told["status"] is False and "nano-banana" in told["error"]
    assert api.get(STATUS, auth=False).json()["field"] == "model"
