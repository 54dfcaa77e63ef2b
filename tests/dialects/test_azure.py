"""Azure OpenAI's video jobs: what the contract of all dialects does not cover, in the requests of public programs."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from dialects.api import CREDITS, Api, file_bytes, png
from rushes.core.assets import AssetKind
from rushes.core.jobs import Job
from rushes.core.requests import Crop
from rushes.testing import ManualClock

BASE = "/openai/v1/video/generations"
JOBS = f"{BASE}/jobs"
VERSION = {"api-version": "preview"}
BODY = {"model": "sora", "prompt": "a fox in the snow", "width": 480, "height": 480, "n_seconds": 5}
WHOLE = {"left_fraction": 0.0, "top_fraction": 0.0, "right_fraction": 1.0, "bottom_fraction": 1.0}
PART = {"left_fraction": 0.1, "top_fraction": 0.1, "right_fraction": 0.9, "bottom_fraction": 0.9}
PNG_URL = "data:image/png;base64," + base64.b64encode(png()).decode()


def create(api: Api, **changes: Any) -> Job:
    answer = api.post(JOBS, BODY | changes, params=VERSION)
    assert answer.status_code == 200, answer.text
    return api.service.jobs.get(api.caller, answer.json()["id"])


def item(**changes: Any) -> dict[str, Any]:
    return {"frame_index": 0, "type": "image", "file_name": "dog.png"} | changes


def form(api: Api, items: object, *names: str, **fields: str) -> Any:
    """A create as programs in Python and C# send it: numbers as text, the items as the text of a list."""
    data = {"prompt": "a dog", "height": "720", "width": "1280", "n_seconds": "10", "n_variants": "1", "model": "sora"}
    data |= fields | ({} if items is None else {"inpaint_items": json.dumps(items)})
    files = [("files", (name, png(), "image/png")) for name in names]
    return api.request("POST", JOBS, params=VERSION, data=data, files=files)


# As public programs do it.


def test_the_first_sample_of_azure_from_the_job_to_the_file(api: Api) -> None:
    """A token of Entra ID, numbers as numbers; then the status until it is one of three, and the first generation."""
    made = api.post(JOBS, BODY, params=VERSION).json()
    assert made["object"] == "video.generation.job" and made["status"] == "queued" and made["generations"] == []
    api.begin(made["id"], percent=40)
    assert api.get(f"{JOBS}/{made['id']}", params=VERSION).json()["status"] == "running"
    api.finish(made["id"])
    job = api.get(f"{JOBS}/{made['id']}", params=VERSION).json()
    (generation,) = job["generations"]
    assert job["status"] == "succeeded" and job["failure_reason"] is None
    assert generation["object"] == "video.generation" and generation["job_id"] == made["id"]
    assert generation["created_at"] == job["finished_at"]
    shape = {"width": 480, "height": 480, "n_seconds": 5, "prompt": BODY["prompt"]}
    assert shape.items() <= job.items() and shape.items() <= generation.items()
    assert (job["n_variants"], job["model"], job["expires_at"]) == (1, "sora", None)
    assert api.get(f"{BASE}/{generation['id']}", params=VERSION).json() == generation
    video = api.get(f"{BASE}/{generation['id']}/content/video", params=VERSION)
    assert (video.status_code, video.headers["content-type"]) == (200, "video/mp4")
    assert video.content == file_bytes(made["id"], AssetKind.VIDEO)


def test_the_shortest_sample_of_azure_says_a_prompt_and_a_model(api: Api) -> None:
    answer = api.post(JOBS, {"prompt": "a cat plays the piano", "model": "sora"}, params=VERSION).json()
    assert (answer["width"], answer["height"], answer["n_seconds"]) == (480, 480, 5)


def test_the_sample_that_begins_with_a_part_of_an_image(api: Api) -> None:
    answer = form(api, [item(file_name="dog_swimming.jpg", crop_bounds=PART)], "dog_swimming.jpg")
    assert answer.status_code == 200, answer.text
    job = api.service.jobs.get(api.caller, answer.json()["id"])
    assert (job.request.size, job.request.seconds) == ("1280x720", 10)
    (image,) = job.request.images
    assert image.crop == Crop(left=0.1, top=0.1, right=0.9, bottom=0.9)


def test_a_program_in_csharp_that_says_the_whole_image(api: Api) -> None:
    answer = form(api, [item(crop_bounds=WHOLE)], "dog.png")
    (image,) = api.service.jobs.get(api.caller, answer.json()["id"]).request.images
    assert image.crop is None


def test_an_item_as_an_adapter_sends_it_has_no_bounds(api: Api) -> None:
    answer = form(api, [item()], "dog.png")
    assert len(api.service.jobs.get(api.caller, answer.json()["id"]).request.images) == 1


def test_a_program_that_writes_every_number_as_text_into_json(api: Api) -> None:
    body = BODY | {"height": "1080", "width": "1080", "n_seconds": "5", "n_variants": "1"}
    answer = api.post(JOBS, body, params=VERSION, auth=False, headers={"Api-key": api.key})
    assert (answer.status_code, answer.json()["n_seconds"], answer.json()["width"]) == (200, 5, 1080)


def test_a_package_for_r_lists_fetches_downloads_and_deletes(api: Api) -> None:
    job = create(api)
    api.finish(job.id)
    listed = api.get(JOBS, params={"limit": 20, **VERSION}).json()
    assert [one["id"] for one in listed["data"]] == [job.id] == [listed["first_id"]]
    assert (listed["object"], listed["has_more"]) == ("list", False)
    generation = listed["data"][0]["generations"][0]["id"]
    picture = api.get(f"{BASE}/{generation}/content/thumbnail", params=VERSION)
    assert (picture.status_code, picture.headers["content-type"]) == (200, "image/webp")
    deleted = api.request("DELETE", f"{JOBS}/{job.id}", params=VERSION)
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert api.get(f"{JOBS}/{job.id}").status_code == api.get(f"{BASE}/{generation}").status_code == 404


def test_a_file_without_items_is_the_first_frame(api: Api) -> None:
    answer = form(api, None, "dog.png")
    assert len(api.service.jobs.get(api.caller, answer.json()["id"]).request.images) == 1


def test_items_in_json_say_an_address_or_are_told_that_no_file_came_along(api: Api) -> None:
    """promptfoo hands on the items of its configuration in JSON, where no file can be."""
    assert len(create(api, inpaint_items=[item(file_name=PNG_URL)]).request.images) == 1
    error = api.post(JOBS, BODY | {"inpaint_items": [item()]}).json()["error"]
    assert (error["param"], error["type"]) == ("inpaint_items[0].file_name", "video_generation_user_error")
    assert "'dog.png'" in error["message"]


def test_a_client_that_was_given_the_address_of_the_version_itself(api: Api) -> None:
    """`{base}/video/generations/jobs`, with a base that ends in `/openai/v1`, and below the dialect's own prefix."""
    for prefix in ("", "/azure"):
        assert api.post(f"{prefix}{JOBS}", BODY).status_code == 200


# Names of deployments.


@pytest.mark.parametrize(
    "name",
    ["sora", "sora-1", "sora1", "sora-turbo", "sora-1-turbo", "sora-2025-05-02", "aoai-sora", "aoai-sora-2025-02-28"],
)
def test_the_names_of_azures_model_are_one_model(api: Api, name: str) -> None:
    assert create(api, model=name).request.model == "sora"


def test_any_model_of_the_catalog_is_a_deployment_with_its_own_sizes_and_lengths(api: Api) -> None:
    job = create(api, model="sora-2", width=1280, height=720, n_seconds=12)
    assert (job.request.model, job.request.seconds) == ("sora-2", 12)
    plain = api.post(JOBS, {"model": "sora-2", "prompt": "a fox"}).json()
    assert (plain["width"], plain["height"], plain["n_seconds"]) == (1280, 720, 4)
    for body, param in (({}, "width"), ({"width": 1280, "height": 720}, "n_seconds")):
        answer = api.post(JOBS, BODY | {"model": "sora-2"} | body)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


def test_an_unknown_deployment_is_not_there(api: Api) -> None:
    answer = api.post(JOBS, BODY | {"model": "soramodel"}, params=VERSION)
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "DeploymentNotFound")
    assert "'sora'" in answer.json()["error"]["message"]


# What is refused.


@pytest.mark.parametrize("size", ["480x480", "854x480", "720x720", "1280x720", "1080x1080", "1920x1080"])
def test_every_size_of_azure_both_ways_up_for_as_long_as_it_made_it(api: Api, size: str) -> None:
    sides = [int(side) for side in size.split("x")]
    longest = 10 if min(sides) == 1080 else 20
    for width, height in (sides, sides[::-1]):
        assert create(api, width=width, height=height, n_seconds=longest).request.size == f"{width}x{height}"
        answer = api.post(JOBS, BODY | {"width": width, "height": height, "n_seconds": longest + 1})
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, "n_seconds")


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"n_variants": 2}, "n_variants"),
        ({"n_variants": "4"}, "n_variants"),
        ({"n_seconds": 0}, "n_seconds"),
        ({"n_seconds": -1}, "n_seconds"),
        ({"n_seconds": 2.5}, "n_seconds"),
        ({"width": None}, "width"),
        ({"height": None}, "height"),
        ({"width": 854, "height": 854}, "width"),
        ({"size": "480x480"}, "size"),
        ({"files": ["dog.png"]}, "files"),
        ({"inpaint_items": [item(file_name=PNG_URL, type="video")]}, "inpaint_items[0].type"),
        ({"inpaint_items": [item(file_name=PNG_URL, frame_index=30)]}, "inpaint_items[0].frame_index"),
        ({"inpaint_items": [item(file_name=PNG_URL, frame_index=-1)]}, "inpaint_items[0].frame_index"),
        ({"inpaint_items": [item(file_name=PNG_URL), item(file_name=PNG_URL)]}, "inpaint_items[1]"),
        ({"inpaint_items": [item(file_name=PNG_URL, preset_id=1)]}, "inpaint_items[0].preset_id"),
        ({"inpaint_items": [{"type": "image"}]}, "inpaint_items[0].file_name"),
        ({"inpaint_items": [item(file_name=PNG_URL, crop_bounds={"left_fraction": 1.0})]}, "inpaint_items[0].crop_bounds"),
        ({"inpaint_items": [item(file_name=PNG_URL, crop_bounds={"top_fraction": -1})]}, "inpaint_items[0].crop_bounds"),
        ({"inpaint_items": [item(file_name=PNG_URL, crop_bounds={"bottom_fraction": 2})]}, "inpaint_items[0].crop_bounds"),
        ({"inpaint_items": [item(file_name=PNG_URL, crop_bounds={"right_fraction": 0.1})]}, "inpaint_items[0].file_name"),
    ],
    ids=str,
)  # fmt: skip
def test_what_cannot_be_honoured_is_refused_by_name(api: Api, body: Any, param: str) -> None:
    answer = api.post(JOBS, BODY | body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param), answer.text
    assert set(answer.json()["error"]) == {"code", "message", "param", "type"}
    assert api.available() == CREDITS


@pytest.mark.parametrize(
    ("items", "names", "param"),
    [
        ([item()], ("cat.png",), "files"),
        ([item()], ("dog.png", "cat.png"), "files"),
        ([item()], ("dog.png", "dog.png"), "files"),
        (None, ("dog.png", "cat.png"), "inpaint_items[1]"),
        ([item()], (), "inpaint_items[0].file_name"),
        ({"type": "image"}, ("dog.png",), "inpaint_items"),
    ],
    ids=str,
)
def test_files_and_items_that_do_not_fit_are_refused(api: Api, items: Any, names: Any, param: str) -> None:
    answer = form(api, items, *names)
    assert answer.status_code == 400 and answer.json()["error"]["param"].startswith(param), answer.text
    assert api.available() == CREDITS


def test_the_part_of_an_image_counts_when_a_key_comes_again(api: Api) -> None:
    def post(bounds: Any) -> Any:
        body = BODY | {"inpaint_items": [item(file_name=PNG_URL, crop_bounds=bounds)]}
        return api.post(JOBS, body, headers={"idempotency-key": "k"})

    made = post(PART).json()["id"]
    assert post(PART).json()["id"] == made
    assert post(WHOLE).status_code == 422


# How it ends.


@pytest.mark.parametrize(
    ("code", "reason"), [("moderation_blocked", "input_moderation"), ("render_failed", "internal_error")]
)
def test_why_a_job_failed_is_said_in_azures_word_and_in_ours(api: Api, code: str, reason: str) -> None:
    job = create(api)
    api.fail(job.id, code=code, message="No such place.")
    answer = api.get(f"{JOBS}/{job.id}").json()
    assert (answer["status"], answer["failure_reason"], answer["generations"]) == ("failed", reason, [])
    assert answer["error"] == {"code": code, "message": "No such place."}


def test_a_generation_is_there_once_its_video_is(api: Api) -> None:
    job = create(api)
    paths = [f"{BASE}/gen_{job.id}{rest}" for rest in ("", "/content/video", "/content/thumbnail")]
    for path in paths:
        answer = api.get(path)
        assert answer.status_code == 404 and "queued" in answer.json()["error"]["message"]
    api.finish(job.id)
    stranger = Api(api.service, api.queue, name="stranger")
    for path in paths:
        assert (api.get(path).status_code, stranger.get(path).status_code) == (200, 404)
        assert api.get(path.replace("gen_", "")).status_code == 200, "the id of its job does as well"


def test_the_file_in_parts_its_headers_alone_and_in_the_one_quality(api: Api) -> None:
    job = create(api)
    api.finish(job.id)
    path = f"{BASE}/gen_{job.id}/content/video"
    whole = file_bytes(job.id, AssetKind.VIDEO)
    head = api.request("HEAD", path, params=VERSION)
    assert (head.status_code, int(head.headers["content-length"]), head.content) == (200, len(whole), b"")
    part = api.get(path, headers={"range": "bytes=4-7"})
    assert (part.status_code, part.content) == (206, whole[4:8])
    assert api.get(path, params={"quality": "high"}).content == whole
    refused = api.get(path, params={"quality": "low"})
    assert (refused.status_code, refused.json()["error"]["param"]) == (400, "quality")


# The list.


def test_pages_go_both_ways(api: Api, clock: ManualClock) -> None:
    ids = []
    for _ in range(5):
        ids.append(create(api).id)
        api.cancel(ids[-1])
        clock.advance(1)
    ids.reverse()

    def page(**params: Any) -> tuple[list[str], bool]:
        answer = api.get(JOBS, params=params).json()
        found = [job["id"] for job in answer["data"]]
        assert (answer["first_id"], answer["last_id"]) == ((found[0], found[-1]) if found else (None, None))
        return found, answer["has_more"]

    assert page(limit=2) == (ids[:2], True)
    assert page(limit=2, after=ids[1]) == (ids[2:4], True)
    assert page(limit=2, after=ids[3]) == (ids[4:], False)
    assert page(limit=2, before=ids[4]) == (ids[2:4], True)
    assert page(limit=2, before=ids[2]) == (ids[:2], False)
    assert page(after=ids[4]) == ([], False)


def test_only_jobs_with_the_statuses_asked_for(api: Api) -> None:
    waiting, running, done = create(api).id, create(api).id, create(api).id
    api.begin(running)
    api.finish(done)

    def found(statuses: object) -> set[str]:
        return {job["id"] for job in api.get(JOBS, params={"statuses": statuses, **VERSION}).json()["data"]}

    assert found("succeeded") == {done}
    assert found("queued,running") == found(["queued", "running"]) == {waiting, running}
    assert found("preprocessing,processing") == set(), "no job is ever in these"
    assert found("failed,processing") == set()
    assert found("") == {waiting, running, done}


@pytest.mark.parametrize(
    ("params", "status", "param"),
    [
        ({"limit": 0}, 400, "limit"),
        ({"limit": 101}, 400, "limit"),
        ({"limit": "all"}, 400, "limit"),
        ({"statuses": "done"}, 400, "statuses"),
        ({"after": "task_x", "before": "task_y"}, 400, "before"),
        ({"after": "task_x"}, 404, None),
    ],
)
def test_a_page_that_cannot_be_is_refused(api: Api, params: Any, status: int, param: str | None) -> None:
    answer = api.get(JOBS, params=params)
    assert (answer.status_code, answer.json()["error"]["param"]) == (status, param), answer.text
