"""What public programs send and read that no vendor's page shows: each row was found in a program's source."""

from __future__ import annotations

import re
from typing import Any

import pytest

from dialects.api import MP4, Api, png
from rushes.core.jobs import Job

BODY = {"model": "sora-2", "prompt": "a fox in the snow"}


def newest(api: Api) -> Job:
    return api.service.jobs.get(api.caller, api.queue.job_ids[-1])


def chat(**changes: Any) -> dict[str, Any]:
    return {"model": "sora-2", "messages": [{"role": "user", "content": "a fox"}]} | changes


# Made.


@pytest.mark.parametrize(
    ("path", "body", "size", "seconds"),
    [
        ("/v1/video/create", {"model": "sora-2-all", "duration": 10, "size": "1280x720"}, "1280x720", 10),
        ("/v1/video/create", {"model": "sora-2-pro", "size": "1024x1792"}, "1024x1792", 15),
        ("/v1/video/create", {"size": "960x720", "duration": 10}, "1280x720", 10),
        ("/sora/v1/videos", {"model": "sora_video2"}, "720x1280", 10),
        ("/sora/v1/videos", {"model": "sora_video2-hd-portrait-15s", "watermark": False}, "1080x1920", 15),
        ("/v1/video/generations", {"seconds": "8", "size": "720x1280"}, "720x1280", 8),
        ("/v1/videos", {"model": "sora2-landscape", "trim": True}, "1280x720", 10),
        ("/v1/videos", {"trim": False}, "720x1280", 10),
        ("/v1/videos", {"size": "1080p", "seconds": "8"}, "1080x1920", 8),
        ("/v1/video/create", {"size": "720P", "aspect_ratio": "16:9"}, "1280x720", 10),
    ],
)
def test_what_a_program_sends_is_made(api: Api, path: str, body: dict[str, Any], size: str, seconds: int) -> None:
    answer = api.post(path, BODY | body)
    assert answer.status_code == 200, answer.text
    request = newest(api).request
    assert (request.size, request.seconds) == (size, seconds)


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"size": "medium"}, "size"),
        ({"size": "720x720"}, "size"),
        ({"size": "480p"}, "size"),
        ({"size": "1280x720", "orientation": "portrait"}, "size"),
        ({"model": "sora2-landscape", "size": "720x1280"}, "size"),
    ],
)
def test_a_size_that_is_none_or_contradicts_is_refused_at_create(api: Api, body: Any, param: str) -> None:
    answer = api.post("/v1/video/create", BODY | body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param), answer.text


@pytest.mark.parametrize(
    ("body", "size", "seconds"),
    [
        (chat(size="1280x720", seconds="8", max_tokens=3000), "1280x720", 8),
        (chat(model="sora-2-hd", size="1792x1024", seconds="10"), "1792x1024", 10),
        (chat(size="16x9"), "1280x720", 10),
        (chat(model="sora2-portrait-15s", seconds=15), "720x1280", 15),
        (chat(model="firefly-sora2-8s-16x9", aspect_ratio="16:9", video_length=8), "1280x720", 8),
        (chat(aspect_ratio="16:9", video_length=12), "1280x720", 12),
    ],
)
def test_a_chat_may_say_size_and_length(api: Api, worker: None, body: Any, size: str, seconds: int) -> None:
    api.configure(wait_seconds_max=30)
    answer = api.post("/v1/chat/completions", body)
    assert answer.status_code == 200, answer.text
    request = newest(api).request
    assert (request.size, request.seconds) == (size, seconds)


@pytest.mark.parametrize(
    ("body", "param"),
    [
        (chat(seconds="7"), "seconds"),
        (chat(seconds="ten"), "seconds"),
        (chat(video_length=7), "video_length"),
        (chat(seconds="8", video_length=10), "seconds"),
        (chat(model="firefly-sora2-8s-16x9", aspect_ratio="9:16"), "aspect_ratio"),
        (chat(size="wide"), "size"),
        (chat(model="sora2-portrait-15s", seconds="10"), "seconds"),
        (chat(model="sora2-portrait-15s", size="1280x720"), "size"),
    ],
)
def test_a_size_or_length_of_a_chat_that_cannot_be_is_refused_by_name(api: Api, body: Any, param: str) -> None:
    answer = api.post("/v1/chat/completions", body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param), answer.text


def test_a_style_and_a_video_to_change_are_named_at_v1_videos_as_in_a_chat(api: Api) -> None:
    """As sanhub asks sora2api, by a form for a new video, by JSON for a remix."""
    fields = {"prompt": "a fox", "model": "sora-video-portrait-10s", "style_id": "anime", "async_mode": "true"}
    made = api.request("POST", "/v1/videos", files={name: (None, value) for name, value in fields.items()}).json()["id"]
    assert newest(api).request.prompt == "a fox\nanime style" and newest(api).request.size == "720x1280"
    api.finish(made)
    for shape, size in [({}, "720x1280"), ({"orientation": "landscape"}, "1280x720")]:
        changed = api.post("/v1/videos", {"prompt": "at night", "remix_target_id": made, **shape})
        assert changed.status_code == 200 and changed.json()["remixed_from_video_id"] == made, changed.text
        assert (newest(api).request.size, newest(api).request.seconds) == (size, 10)
    body = {"prompt": "at night", "async_mode": True}
    assert api.post(f"/v1/videos/{made}/remix", body).json()["remixed_from_video_id"] == made
    for unknown, param in [({"style": "anime", "style_id": "comic"}, "style"), ({"style_id": "festive"}, "style_id")]:
        assert api.post("/v1/videos", BODY | unknown).json()["error"]["param"] == param
    missing = api.post("/v1/videos", BODY | {"remix_target_id": "s_0"})
    assert missing.status_code == 404, missing.text


@pytest.mark.parametrize("shape", [{"size": "1280x720"}, {"aspect_ratio": "16:9"}])
def test_a_shape_in_a_conversation_changes_that_of_its_video(api: Api, worker: None, shape: Any) -> None:
    api.configure(wait_seconds_max=30)
    said = api.post("/v1/chat/completions", chat()).json()["choices"][0]["message"]
    history = [*chat()["messages"], said, {"role": "user", "content": "at night"}]
    answer = api.post("/v1/chat/completions", chat(messages=history, **shape))
    assert answer.status_code == 200, answer.text
    assert (newest(api).request.size, newest(api).request.remix is None) == ("1280x720", False)


# Rust's async-openai.


def test_characters_may_be_listed_by_their_ids_alone_unless_the_server_is_strict(api: Api) -> None:
    kept = api.request("POST", "/v1/videos/characters", data={"name": "Rex"}, files={"video": ("a.mp4", MP4)}).json()
    fields = {"prompt": "Rex runs", "model": "sora-2", "character_ids[]": [kept["id"]]}
    made = api.request("POST", "/v1/videos", data=fields, files={"input_reference": ("a.png", png())})
    assert made.status_code == 200, made.text
    assert [one.name for one in newest(api).request.characters] == ["Rex"]
    unknown = api.post("/v1/videos", BODY | {"character_ids": ["char_0"]})
    assert (unknown.status_code, unknown.json()["error"]["param"]) == (404, "character_ids")
    api.configure(is_strict=True)
    refused = api.post("/v1/videos", BODY | {"character_ids": [kept["id"]]})
    assert (refused.status_code, refused.json()["error"]["param"]) == (400, "character_ids")


@pytest.mark.parametrize(("path", "more"), [("edits", {}), ("extensions", {"seconds": "4"})])
def test_a_form_may_name_its_video_as_json(api: Api, path: str, more: dict[str, str]) -> None:
    made = api.post("/v1/videos", BODY).json()["id"]
    api.finish(made)
    fields = {"prompt": (None, "at night"), "video": (None, f'{{"id":"{made}"}}')}
    fields |= {name: (None, value) for name, value in more.items()}
    answer = api.request("POST", f"/v1/videos/{path}", files=fields)
    assert answer.status_code == 200, answer.text


# Read.


def test_a_task_is_told_without_an_envelope(api: Api) -> None:
    """As huobao-drama and LocalMiniDrama ask for what they created at `/v1/video/generations`."""
    task_id = api.post("/v1/video/generations", BODY | {"input_reference": ""}).json()["id"]
    assert api.get(f"/v1/video/task/{task_id}").json()["status"] == "queued"
    api.finish(task_id)
    told = api.get(f"/v1/video/task/{task_id}").json()
    assert (told["id"], told["status"], told["error"]) == (task_id, "completed", None)
    assert api.get(told["video_url"], auth=False).status_code == 200
    failed = api.post("/v1/video/generations", BODY).json()["id"]
    api.fail(failed, message="No such place.")
    told = api.get(f"/v1/video/task/{failed}").json()
    assert (told["status"], told["error"]["message"], told["video_url"]) == ("failed", "No such place.", None)
    assert api.get("/v1/video/task/task_0").status_code == 404
    assert api.get(f"/newapi/v1/video/task/{failed}").json()["status"] == "failed"


def test_grsais_result_has_a_path_of_videos_too(api: Api) -> None:
    made = api.post("/v1/video/sora-video", {"model": "sora-2", "prompt": "a fox", "webHook": "-1"}).json()["data"]
    api.finish(made["id"])
    one, other = (api.post(f"/v1/{place}/result", {"id": made["id"]}).json() for place in ("draw", "video"))
    assert one == other and other["data"]["status"] == "succeeded"


def test_a_finished_video_has_its_address_under_both_names_that_relays_give_it(api: Api) -> None:
    """As programs for APIYI and laozhang, which ask for what OpenAI takes, look for it; with the key, too."""
    fields = {"prompt": "a fox", "model": "sora-2", "size": "1280x720", "seconds": "15"}
    made = api.request("POST", "/v1/videos", files={name: (None, value) for name, value in fields.items()}).json()["id"]
    assert not {"url", "video_url"} & set(api.get(f"/v1/videos/{made}").json())
    api.finish(made)
    told = api.get(f"/v1/videos/{made}").json()
    assert told["url"] == told["video_url"] and api.get(told["url"]).headers["content-type"] == "video/mp4"
    api.configure(is_strict=True)
    assert not {"url", "video_url"} & set(api.get(f"/v1/videos/{made}").json())


def test_relays_that_put_the_vendor_before_the_path_are_answered(api: Api) -> None:
    made = api.post("/sora/v1/videos", {"model": "sora_video2", "prompt": "a fox"}).json()["id"]
    api.finish(made)
    told = api.get(f"/sora/v1/videos/{made}").json()
    assert (told["status"], api.get(told["video_url"], auth=False).status_code) == ("completed", 200)
    assert api.get(f"/sora/v1/videos/{made}/content").headers["content-type"] == "video/mp4"
    again = api.post(f"/sora/v1/videos/{made}/remix", {"prompt": "at night", "model": "sora_video2"})
    assert again.json()["remixed_from_video_id"] == made


@pytest.mark.parametrize("model", ["sora-2", "sora2-landscape-10s"])
@pytest.mark.parametrize("stream", [False, True])
def test_the_first_address_of_a_chat_is_the_videos(api: Api, worker: None, model: str, stream: bool) -> None:
    """Also where it is looked for in what is sent, as some read a stream, and not in what that says."""
    api.configure(wait_seconds_max=30)
    sent = api.post("/v1/chat/completions", chat(model=model, stream=stream)).text
    for pattern in (r'https?://[^\s"<>]+', r"https?://[^\s)]+", r"https?://[^\s\)\]\"']+", r"https?://\S+"):
        found = re.search(pattern, sent)
        assert found is not None
        answer = api.get(found[0], auth=False)
        assert (answer.status_code, answer.headers["content-type"]) == (200, "video/mp4"), found[0]


def test_so_are_its_first_link_and_its_last(api: Api, worker: None) -> None:
    api.configure(wait_seconds_max=30)
    said = api.post("/v1/chat/completions", chat()).json()["choices"][0]["message"]["content"]
    links = re.findall(r"\[.*?\]\((https?://[^\s)]+)\)", said)
    kinds = [api.get(link, auth=False).headers["content-type"] for link in links]
    assert kinds == ["video/mp4", "image/webp", "video/mp4"]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/videos", BODY | {"size": "16x9"}),
        ("/v2/videos/generations", BODY),
        ("/v1/video/generations", BODY),
        ("/api/v1/videos", BODY | {"model": "openai/sora-2"}),
        ("/v1/chat/completions", chat()),
    ],
)
def test_a_seed_of_minus_one_is_any(api: Api, worker: None, path: str, body: Any) -> None:
    """As clients of Seedance and Kling send it with every video."""
    api.configure(wait_seconds_max=30)
    answer = api.post(path, body | {"seed": -1})
    assert answer.status_code < 300 and newest(api).request.seed is None, answer.text
    assert "4294967295, or -1 for any" in api.post(path, body | {"seed": -2}).text
