"""new-api's own tasks: what the contract of all dialects does not cover."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from dialects.api import CREDITS, MP4, Api, png
from rushes.core.jobs import Job

PATH = "/v1/video/generations"
BODY = {"model": "sora-2", "prompt": "a fox in the snow"}
PNG_URL = "data:image/png;base64," + base64.b64encode(png()).decode()


def create(api: Api, **changes: Any) -> Job:
    answer = api.post(PATH, BODY | changes)
    assert answer.status_code == 200, answer.text
    assert answer.json()["id"] == answer.json()["task_id"] and answer.json()["status"] == "queued"
    return api.service.jobs.get(api.caller, answer.json()["id"])


def test_where_nothing_is_said_it_is_four_seconds_across(api: Api) -> None:
    assert (create(api).request.size, create(api).request.seconds) == ("1280x720", 4)


def test_what_is_asked_for_reaches_the_job(api: Api) -> None:
    job = create(api, duration=8.0, width=1080, height=1920, seed=7, image=PNG_URL, fps=30, n=1, metadata={})
    assert (job.request.size, job.request.seconds, job.render_seed) == ("1080x1920", 8, 7)
    assert len(job.request.images) == 1
    assert api.get(f"{PATH}/{job.id}").json()["data"]["action"] == "generate"


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"duration": 4.5}, "duration"),
        ({"duration": "inf"}, "duration"),
        ({"duration": "-inf"}, "duration"),
        ({"duration": "nan"}, "duration"),
        ({"duration": 1e300}, "duration"),
        ({"width": 1280}, "height"),
        ({"height": 720}, "width"),
        ({"width": 500, "height": 500}, "width"),
        ({"fps": 24}, "fps"),
        ({"metadata": {"negative_prompt": "rain"}}, "metadata.negative_prompt"),
        ({"metadata": {"duration": 8}, "duration": 4}, "metadata.duration"),
        ({"metadata": "words"}, "metadata"),
        ({"metadata": [1]}, "metadata"),
        ({"metadata": '{"seed": 1, "seed": 2}'}, "metadata"),
        ({"metadata": {"metadata": {"seed": 1}}}, "metadata.metadata"),
        ({"metadata": {"aspect_ratio": "1:1"}}, "aspect_ratio"),
        ({"aspect_ratio": "9:16", "size": "1280x720"}, "size"),
        ({"ratio": "9:16", "aspect_ratio": "16:9"}, "aspect_ratio"),
        ({"image": PNG_URL, "image_url": PNG_URL}, "image_url"),
        ({"resolution": "1080p", "width": 1280, "height": 720}, "width"),
        ({"image": "words"}, "image"),
        ({"image": PNG_URL, "input_reference": PNG_URL}, "input_reference"),
        ({"images": ["words"]}, "images[0]"),
        ({"size": "500x500"}, "size"),
        ({"size": "1280x720", "width": 720, "height": 1280}, "size"),
        ({"seconds": "8", "duration": 4}, "duration"),
        ({"seconds": "soon"}, "seconds"),
    ],
    ids=str,
)
def test_what_cannot_be_honoured_is_refused_by_name(api: Api, body: Any, param: str) -> None:
    answer = api.post(PATH, BODY | body)
    assert answer.status_code == 400 and answer.json()["error"]["param"] == param, answer.text
    assert set(answer.json()) == {"error", "code", "message", "data"}
    assert api.available() == CREDITS


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (PATH, ("data", "data", "seconds")),
        ("/v1/videos", ("seconds",)),
        ("/v1/video/query?id=", ("seconds",)),
    ],
)
def test_a_film_that_an_upstream_made_short_has_its_own_length(api: Api, path: str, place: tuple[str, ...]) -> None:
    job = create(api)
    api.finish(job.id, received={"seconds": 1.97, "ordered_seconds": 4})
    answer = api.get(path + job.id if path.endswith("=") else f"{path}/{job.id}").json()
    for name in place:
        answer = answer[name]
    assert answer == "2"


def test_a_look_up_holds_the_task_and_the_video_behind_it(api: Api) -> None:
    job = create(api)
    api.finish(job.id)
    answer = api.get(f"{PATH}/{job.id}").json()
    task = answer["data"]
    assert (answer["code"], task["status"], task["progress"], task["data"]["status"]) == (
        "success",
        "SUCCESS",
        "100%",
        "completed",
    )
    assert task["result_url"] == task["data"]["url"]
    failed = create(api)
    api.fail(failed.id, message="No such place.")
    task = api.get(f"{PATH}/{failed.id}").json()["data"]
    assert task["fail_reason"] == task["data"]["error"]["message"] == "No such place."


def test_the_words_of_its_own_task_type_are_taken(api: Api) -> None:
    """`size`, `seconds`, `images` and `input_reference`, which it hands to upstreams beside `duration` and `image`."""
    job = create(api, size="720x1280", seconds="8", images=[PNG_URL, PNG_URL])
    assert (job.request.size, job.request.seconds, len(job.request.images)) == ("720x1280", 8, 2)
    assert len(create(api, input_reference=PNG_URL, images=[PNG_URL]).request.images) == 2


def test_a_form_as_a_sora_node_for_comfyui_sends_it(api: Api) -> None:
    """Every field that it has, the span as it is filled beforehand; and its look-up, which has a body."""
    fields = {"model": "sora-2", "prompt": "a fox", "seconds": "10", "size": "1280x720", "seed": "7"}
    fields |= {"watermark": "false", "private": "false", "character_timestamps": "1,3", "generate_audio": "false"}
    plain = api.request("POST", PATH, data=fields)
    url = "data:video/mp4;base64," + base64.b64encode(MP4).decode()
    files = {"input_reference": ("reference_image.png", png(), "image/png")}
    cast = api.request("POST", PATH, data=fields | {"character_url": url}, files=files)
    jobs = [api.service.jobs.get(api.caller, answer.json()["id"]) for answer in (plain, cast)]
    assert [(len(job.request.images), len(job.request.characters)) for job in jobs] == [(0, 0), (1, 1)]
    assert {(job.request.seconds, job.render_seed, job.is_public) for job in jobs} == {(10, 7, True)}
    assert all(job.request.is_silent for job in jobs)
    asked = api.request("GET", f"/v1/videos/{jobs[0].id}?_t=1", json={"model": "sora-2"})
    assert (asked.status_code, asked.json()["status"]) == (200, "queued")


@pytest.mark.parametrize(("private", "may_be_remixed"), [(None, False), (False, True), (True, False)])
def test_what_is_private_is_nobody_elses(api: Api, private: bool | None, may_be_remixed: bool) -> None:
    job = create(api, private=private)
    api.finish(job.id)
    stranger = Api(api.service, api.queue, name="stranger")
    remixed = stranger.post(f"/v1/videos/{job.id}/remix", {"prompt": "at night"})
    assert (remixed.status_code == 200) is may_be_remixed
    assert api.post(f"/v1/videos/{job.id}/remix", {"prompt": "at night"}).status_code == (403 if private else 200)


def test_a_kept_character_that_the_prompt_names_is_in_the_video(api: Api) -> None:
    url = "data:video/mp4;base64," + base64.b64encode(MP4).decode()
    hero = api.post("/sora/v1/characters", {"timestamps": "1,3", "url": url}).json()["username"]
    (character,) = create(api, prompt=f"@{hero} runs").request.characters
    assert (character.name, character.start_seconds) == (hero, 1)


def test_metadata_is_laid_over_the_request(api: Api) -> None:
    """As new-api does with what it hands to upstreams."""
    told = {"aspect_ratio": "9:16", "resolution": "1080p", "seed": 7, "watermark": True, "n": 1, "nothing": None}
    job = create(api, metadata=told, duration=8)
    assert (job.request.size, job.request.seconds, job.render_seed) == ("1080x1920", 8, 7)
    assert create(api, ratio="9:16").request.size == "720x1280"
    assert create(api, metadata='{"duration": "8"}', duration=8).request.seconds == 8


def test_a_form_is_read_as_new_api_reads_it(api: Api) -> None:
    fields = {"model": "sora-2", "prompt": "a fox", "seconds": "8", "size": "720x1280", "metadata": '{"seed": 7}'}
    answer = api.request("POST", PATH, data=fields, files={"image": ("a.png", png(), "image/png")})
    assert answer.status_code == 200, answer.text
    job = api.service.jobs.get(api.caller, answer.json()["id"])
    assert (job.request.size, job.request.seconds, job.render_seed) == ("720x1280", 8, 7)
    assert len(job.request.images) == 1
    files = {"image": ("a.png", png(), "image/png"), "input_reference": ("b.png", png(), "image/png")}
    answer = api.request("POST", PATH, data=fields, files=files)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "input_reference")


def test_what_new_api_hands_on_to_its_upstream_is_the_same_video(api: Api) -> None:
    """A new-api in front of this server sends what it was sent at its own path to `/v1/videos`."""
    body = BODY | {"duration": 8, "width": 1280, "height": 720, "fps": 30, "seed": 7, "n": 1, "response_format": "url"}
    body |= {"image": PNG_URL, "metadata": {"watermark": True}, "user": "u-1"}
    own = create(api, **body)
    answer = api.post("/v1/videos", body)
    assert answer.status_code == 200, answer.text
    handed = api.service.jobs.get(api.caller, answer.json()["id"])
    for job in own, handed:
        assert (job.request.size, job.request.seconds, job.render_seed) == ("1280x720", 8, 7)
        assert len(job.request.images) == 1
    for wrong, param in (
        ({"width": 1280}, "height"),
        ({"fps": 24}, "fps"),
        ({"image": PNG_URL, "input_reference": PNG_URL}, "image"),
        ({"width": 720, "height": 1280, "size": "1280x720"}, "size"),
        ({"metadata": {"colour": "red"}}, "metadata.colour"),
    ):
        answer = api.post("/v1/videos", BODY | wrong)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, param), answer.text
