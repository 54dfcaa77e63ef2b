"""OpenRouter: what the contract of all dialects does not cover."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from dialects.api import CREDITS, Api, png
from rushes.core.jobs import Job
from rushes.dialects import openrouter

PATH = "/api/v1/videos"
BODY = {"model": "openai/sora-2", "prompt": "a fox in the snow"}
PNG_URL = "data:image/png;base64," + base64.b64encode(png()).decode()
FRAME = {"type": "image_url", "frame_type": "first_frame", "image_url": {"url": PNG_URL}}


def create(api: Api, **changes: Any) -> Job:
    answer = api.post(PATH, BODY | changes)
    assert answer.status_code == 202, answer.text
    assert answer.json()["status"] == "pending" and "error" not in answer.json()
    return api.service.jobs.get(api.caller, answer.json()["id"])


@pytest.mark.parametrize(
    ("body", "size", "seconds", "model"),
    [
        ({}, "1280x720", 4, "sora-2"),
        ({"model": "openai/sora-2-pro", "duration": 8, "resolution": "1080p"}, "1920x1080", 8, "sora-2-pro"),
        ({"model": "sora-2-pro", "aspect_ratio": "9:16"}, "720x1280", 4, "sora-2-pro"),
        ({"size": "1792x1024"}, "1792x1024", 4, "sora-2"),
        ({"size": "1280x720", "aspect_ratio": "16:9", "resolution": "720p"}, "1280x720", 4, "sora-2"),
        ({"generate_audio": True, "user": "u", "session_id": "s", "provider": {}}, "1280x720", 4, "sora-2"),
        ({"provider": {"options": {"openai": {}, "google-vertex": {"negativePrompt": "x"}}}}, "1280x720", 4, "sora-2"),
        ({"provider": {"order": ["azure"], "sort": "price", "require_parameters": True}}, "1280x720", 4, "sora-2"),
        ({"provider": {"order": ["openai"], "allow_fallbacks": False}}, "1280x720", 4, "sora-2"),
        ({"provider": {"order": ["azure", "OpenAI"], "allow_fallbacks": False}}, "1280x720", 4, "sora-2"),
        ({"provider": {"order": ["openai/default"], "allow_fallbacks": False}}, "1280x720", 4, "sora-2"),
        ({"provider": {"only": ["OpenAI"], "ignore": ["azure"], "data_collection": "allow"}}, "1280x720", 4, "sora-2"),
        ({"provider": dict.fromkeys(("order", "options", "only", "allow_fallbacks", "zdr"))}, "1280x720", 4, "sora-2"),
        ({"provider": {"options": {"openai": None, "azure": {"a": None}}}}, "1280x720", 4, "sora-2"),
    ],
    ids=str,
)
def test_models_sizes_and_lengths(api: Api, body: Any, size: str, seconds: int, model: str) -> None:
    request = create(api, **body).request
    assert (request.size, request.seconds, request.model) == (size, seconds, model)


def test_a_seed_is_the_seed_of_the_render(api: Api) -> None:
    assert [create(api, seed=7).render_seed for _ in range(2)] == [7, 7]
    answer = api.post(PATH, BODY | {"seed": 2**32})
    assert answer.status_code == 400 and answer.json()["error"]["metadata"]["param"] == "seed"
    headers = {"idempotency-key": "k"}
    assert api.post(PATH, BODY | {"seed": 1}, headers=headers).status_code == 202
    assert api.post(PATH, BODY | {"seed": 2}, headers=headers).status_code == 422


def test_a_video_may_be_asked_for_without_sound(api: Api) -> None:
    assert create(api, generate_audio=False).request.is_silent
    assert not create(api, generate_audio=True).request.is_silent
    headers = {"idempotency-key": "k"}
    assert api.post(PATH, BODY, headers=headers).status_code == 202
    assert api.post(PATH, BODY | {"generate_audio": False}, headers=headers).status_code == 422


def test_frames_and_references_are_images(api: Api) -> None:
    reference = {"type": "image_url", "image_url": {"url": PNG_URL, "detail": None}, "video_url": None}
    assert len(create(api, frame_images=[FRAME | {"type": None}], input_references=[reference]).request.images) == 2


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"frame_images": [FRAME | {"frame_type": "last_frame"}]}, "frame_images[0].frame_type"),
        ({"frame_images": [FRAME, FRAME]}, "frame_images[1]"),
        ({"input_references": [{"type": "video_url", "video_url": {"url": "x"}}]}, "input_references[0].type"),
        ({"size": "1280x720", "aspect_ratio": "9:16"}, "aspect_ratio"),
        ({"upscale_factor": 2}, "upscale_factor"),
        ({"provider": {"order": ["x"], "allow_fallbacks": False}}, "provider.allow_fallbacks"),
        ({"provider": {"only": ["azure"]}}, "provider.only"),
        ({"provider": {"data_collection": "deny"}}, "provider.data_collection"),
        ({"provider": {"ignore": ["OpenAI/default"]}}, "provider.ignore"),
        ({"provider": {"zdr": True}}, "provider.zdr"),
        ({"provider": {"options": {"openai": {"quality": "hd"}}}}, "provider.options.openai.quality"),
        ({"provider": {"options": {"OpenAI": {"quality": "hd"}}}}, "provider.options.OpenAI.quality"),
        ({"callback_url": "not an address"}, "callback_url"),
        ({"model": "google/veo-3"}, "model"),
    ],
    ids=str,
)
def test_what_cannot_be_honoured_is_refused_by_name(api: Api, body: Any, param: str) -> None:
    error = api.post(PATH, BODY | body).json()["error"]
    assert (error["code"], error["metadata"]["param"]) == (400, param), error
    assert api.available() == CREDITS


def test_polling_tells_where_the_video_is_and_what_it_cost(api: Api) -> None:
    job = create(api, duration=8)
    content = f"{PATH}/{job.id}/content"
    assert api.get(content).status_code == 409
    api.finish(job.id)
    found = api.get(f"{PATH}/{job.id}").json()
    assert found["polling_url"] == f"http://testserver{PATH}/{job.id}"
    assert found["usage"] == {"cost": 0.08, "is_byok": False}
    assert api.get(found["unsigned_urls"][0], auth=False).status_code == 200
    assert api.get(content, params={"index": 0}).headers["content-type"] == "video/mp4"
    assert api.get(content, params={"index": 1}).status_code == 400


def test_where_the_host_is_anothers_the_address_to_poll_stays_below_the_prefix(api: Api) -> None:
    api.configure(hosts={"video.example": "onerouter"})
    made = api.post(f"/openrouter{PATH}", BODY, host="video.example").json()
    assert made["polling_url"] == f"http://video.example/openrouter{PATH}/{made['id']}"
    assert api.get(made["polling_url"], host="video.example").json() == made


def test_a_previous_job_is_changed(api: Api) -> None:
    first = create(api, duration=8, aspect_ratio="9:16")
    assert api.post(PATH, BODY | {"previous_job_id": first.id}).status_code == 409
    api.finish(first.id)
    request = create(api, prompt="at night", previous_job_id=first.id).request
    assert request.remix is not None and request.remix.job_id == first.id
    assert (request.size, request.seconds) == ("720x1280", 8)


@pytest.mark.parametrize(
    ("body", "size"),
    [
        ({"resolution": "1080p"}, "1080x1920"),
        ({"resolution": "720p"}, "720x1280"),
        ({"aspect_ratio": "16:9"}, "1792x1024"),
        ({"aspect_ratio": "16:9", "resolution": "1080p"}, "1920x1080"),
    ],
    ids=str,
)
def test_what_an_edit_does_not_say_of_the_shape_is_its_sources(api: Api, body: Any, size: str) -> None:
    first = create(api, size="1024x1792" if size == "1792x1024" else "720x1280")
    api.finish(first.id)
    assert create(api, prompt="at night", previous_job_id=first.id, **body).request.size == size


def test_a_callback_is_told_what_a_look_up_tells(api: Api) -> None:
    job = create(api, callback_url="https://receiver.example/done")
    assert job.request.callback_url == "https://receiver.example/done"
    api.fail(job.id, message="No such place.")
    told = openrouter.callback(api.service.jobs.get(api.caller, job.id), lambda job, kind: None)
    looked_up = api.get(f"{PATH}/{job.id}").json()
    assert told == looked_up | {"polling_url": f"{PATH}/{job.id}"}
    assert (told["status"], told["error"]) == ("failed", "No such place.")


def test_models_are_listed_with_what_they_can_be_asked_for(api: Api) -> None:
    rows = {row["id"]: row for row in api.get(f"{PATH}/models").json()["data"]}
    row = rows["openai/sora-2-pro"]
    assert row["seed"] is True, "the built-in engine has one"
    assert "1080p" in row["supported_resolutions"] and 8 in row["supported_durations"]
    assert row["pricing_skus"] == {"720p": "0.01", "1024p": "0.02", "1080p": "0.02"}
    for name in rows:
        body = BODY | {"model": name} | ({"frame_images": [FRAME]} if "image-to" in name else {})
        assert api.post(PATH, body).status_code == 202, name
