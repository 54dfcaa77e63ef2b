"""freesoragenerator.com: what the contract of all dialects does not cover."""

from __future__ import annotations

from typing import Any

import pytest

from dialects.api import CREDITS, Api, png
from rushes.service.accounts import FOREVER
from rushes.testing import ListQueue

CREATE = "/api/v1/video/sora-pro"
CHECK = "/api/video-generations/check-result"
BODY = {"model": "sora-2", "prompt": "a fox in the snow"}


def data_url(data: bytes, kind: str = "image/png") -> str:
    import base64

    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def create(api: Api, **changes: Any) -> str:
    answer = api.post(CREATE, BODY | changes).json()
    assert answer["code"] == 0, answer
    assert answer["data"]["id"] == answer["data"]["taskId"]
    task_id: str = answer["data"]["id"]
    return task_id


def check(api: Api, task_id: str) -> Any:
    answer = api.post(CHECK, {"taskId": task_id})
    assert answer.status_code == 200
    return answer.json()["data"]


def make_vip(api: Api) -> None:
    api.service.accounts.set_membership(api.name, FOREVER)


def test_where_the_seed_is_silent_it_is_ten_seconds_at_720p_upright_and_public(api: Api) -> None:
    job = api.service.jobs.get(api.caller, create(api))
    assert (job.request.width_px, job.request.height_px, job.request.seconds) == (720, 1280, 10)
    assert job.is_public and job.is_remixable
    assert not api.service.jobs.get(api.caller, create(api, isPublic=False)).is_public


def test_only_the_seeds_two_models_are_known(api: Api) -> None:
    answer = api.post(CREATE, BODY | {"model": "sora-2-all"}).json()
    assert (answer["code"], answer["message"]) == (-1, "Invalid model parameter...")
    assert answer["detail"]["field"] == "model"
    assert "'sora-2' and 'sora-2-pro'" in answer["detail"]["reason"]


def test_image_data_wins_over_the_legacy_address(api: Api) -> None:
    task_id = create(api, imageData=data_url(png(80, 60)), url="http://127.0.0.1/never-fetched.png")
    (image,) = api.service.jobs.get(api.caller, task_id).request.images
    assert (image.width_px, image.height_px) == (80, 60)


@pytest.mark.parametrize(
    "value", ["iVBORw0KGgo=", "data:video/mp4;base64,AAAA", "http://example.com/a.png", "data:,x", " "]
)
def test_image_data_must_be_the_data_url_of_an_image(api: Api, value: str) -> None:
    answer = api.post(CREATE, BODY | {"imageData": value}).json()
    assert (answer["code"], answer["message"]) == (-1, "Invalid image data format")
    assert answer["detail"]["field"] == "imageData" and answer["detail"]["reason"]


def test_empty_texts_of_optional_fields_count_as_absent(api: Api) -> None:
    create(api, imageData="", url="", remixTargetId="", characters=[])


@pytest.mark.parametrize(
    "field", [{"remixTargetId": "task_x"}, {"characters": [{"url": "https://e/v.mp4", "timestamps": "1,3"}]}]
)
def test_remix_and_characters_are_for_vips(api: Api, field: dict[str, Any]) -> None:
    answer = api.post(CREATE, BODY | field).json()
    assert (answer["code"], answer["message"]) == (403, "VIP membership required for remix features")
    assert api.available() == CREDITS


def test_a_vip_goes_on_from_a_finished_video_and_is_told_so(api: Api) -> None:
    make_vip(api)
    target = create(api)
    answer = api.post(CREATE, BODY | {"remixTargetId": target}).json()
    assert answer["code"] == -1 and answer["detail"]["field"] == "remixTargetId", "it is not finished yet"
    api.finish(target)
    pid = check(api, target)["result_pid"]
    follower = create(api, remixTargetId=pid)
    assert check(api, follower)["metadata"] == {"remixTargetId": target, "characters": []}


def test_a_public_video_of_another_account_can_be_remixed_and_a_private_one_cannot(api: Api) -> None:
    other = Api(api.service, ListQueue(), name="other")
    public, hidden = create(other), create(other, isPublic=False)
    other.finish(public)
    other.finish(hidden)
    make_vip(api)
    create(api, remixTargetId=public)
    answer = api.post(CREATE, BODY | {"remixTargetId": hidden}).json()
    assert answer["code"] == -1 and "was found" in answer["message"]


def test_a_vip_names_characters(api: Api) -> None:
    make_vip(api)
    video = data_url(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00" * 200, "video/mp4")
    task_id = create(api, characters=[{"url": video, "timestamps": "0.5, 3"}])
    assert check(api, task_id)["metadata"]["characters"] == [{"timestamps": "0.5,3"}]


@pytest.mark.parametrize(
    "timestamps", ["", "1", "1,", "a,b", "3,1", "0,10", "1,1.5", "nan,inf", "-1,1", "1,3,5", "1;3"]
)
def test_a_span_that_cannot_be_is_refused(api: Api, timestamps: str) -> None:
    make_vip(api)
    character = {"url": data_url(b"\x00" * 9, "video/mp4"), "timestamps": timestamps}
    answer = api.post(CREATE, BODY | {"characters": [character]}).json()
    assert answer["code"] == -1 and answer["detail"]["field"] == "characters[0].timestamps"
    assert api.available() == CREDITS


@pytest.mark.parametrize(
    "item", [{}, {"url": "https://e/v"}, {"timestamps": "1,3"}, "x", {"url": 1, "timestamps": "1,3"}]
)
def test_a_character_without_its_fields_is_refused_by_name(api: Api, item: object) -> None:
    answer = api.post(CREATE, BODY | {"characters": [item]}).json()
    assert answer["code"] == -1 and answer["detail"]["field"].startswith("characters[0]")


def test_a_finished_task_has_its_video_under_every_name(api: Api) -> None:
    task_id = create(api)
    waiting = check(api, task_id)
    assert waiting["result_url"] is None and waiting["result_urls"] == [] and waiting["result_pid"] is None
    assert waiting["failure_reason"] == "" and waiting["credits_refunded"] is False
    api.finish(task_id)
    done = check(api, task_id)
    assert done["result_urls"] == [done["result_url"]] and done["result_pids"] == [done["result_pid"]] == [task_id]
    assert api.get(done["result_url"], auth=False).status_code == 200
    assert api.get(done["thumbnail_url"], auth=False).headers["content-type"] == "image/webp"


def test_a_failed_task_says_why_and_that_the_credits_came_back(api: Api) -> None:
    failed, canceled = create(api), create(api)
    assert api.available() == CREDITS - 20
    api.fail(failed, message="No such place.")
    api.cancel(canceled)
    assert api.available() == CREDITS
    for task_id, reason in ((failed, "No such place."), (canceled, "The task was canceled.")):
        data = check(api, task_id)
        assert data["status"] == "failed" and data["credits_refunded"] is True
        assert data["failure_reason"] == data["error_message"] == reason


def test_the_credits_left_are_what_is_available(api: Api) -> None:
    create(api)
    for kwargs in ({"json": {}}, {}):
        answer = api.request("POST", "/api/get-user-credits", **kwargs).json()
        assert answer == {"code": 0, "message": "ok", "data": {"left_credits": CREDITS - 10, "is_vip": False}}
    make_vip(api)
    assert api.post("/api/get-user-credits", {}).json()["data"]["is_vip"] is True


def test_an_unknown_path_has_its_true_status(api: Api) -> None:
    answer = api.get("/api/nothing")
    assert answer.status_code == 404 and answer.json()["code"] == 404
