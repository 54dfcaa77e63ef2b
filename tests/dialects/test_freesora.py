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


def test_only_the_vendors_models_are_known(api: Api) -> None:
    answer = api.post(CREATE, BODY | {"model": "sora-2-all"}).json()
    assert (answer["code"], answer["message"]) == (-1, "Invalid model parameter...")
    assert answer["detail"]["field"] == "model"
    assert "'sora-2', 'sora-2-pro'" in answer["detail"]["reason"]


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
    create(api, nFrames="", size="", shots="", isPublic="", removeWatermark="")


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


def test_a_refund_is_shown_with_its_number(api: Api) -> None:
    task_id = create(api)
    assert (check(api, task_id)["credits_refunded"], check(api, task_id)["refund_trans_no"]) == (False, None)
    api.fail(task_id)
    result = check(api, task_id)
    assert result["credits_refunded"] and result["refund_trans_no"].startswith("refund_")
    assert api.available() == CREDITS


class TestNewerGeneration:
    """The vendor's seven newer models, at both addresses."""

    @pytest.mark.parametrize("path", [CREATE, "/api/v1/video/sora-video"])
    @pytest.mark.parametrize(
        ("body", "size", "seconds"),
        [
            ({"model": "sora-2", "duration": 15}, "720x1280", 15),
            ({"model": "sora-2-stable", "aspectRatio": "16:9"}, "1280x720", 10),
            ({"model": "sora-2-text-to-video"}, "1280x720", 10),
            ({"model": "sora-2-text-to-video-stable", "nFrames": "15", "aspectRatio": "portrait"}, "720x1280", 15),
            ({"model": "sora-2-pro-text-to-video", "nFrames": 10, "size": "high"}, "1920x1080", 10),
            ({"model": "sora-2-image-to-video", "imageUrl": data_url(png())}, "1280x720", 10),
            ({"model": "sora-2-image-to-video-stable", "imageData": data_url(png())}, "1280x720", 10),
            ({"model": "sora-2-pro-image-to-video", "imageUrl": data_url(png())}, "1280x720", 10),
            ({"model": "sora-2-pro-storyboard", "nFrames": 25}, "1280x720", 25),
        ],
        ids=str,
    )
    def test_models_sizes_and_lengths(self, api: Api, path: str, body: Any, size: str, seconds: int) -> None:
        answer = api.post(path, BODY | body).json()
        assert answer["code"] == 0, answer
        request = api.service.jobs.get(api.caller, answer["data"]["id"]).request
        assert (request.model, request.size, request.seconds) == (body["model"], size, seconds)

    @pytest.mark.parametrize(
        ("body", "field"),
        [
            ({"nFrames": 12}, "nFrames"),
            ({"nFrames": 25}, "nFrames"),
            ({"duration": 25}, "duration"),
            ({"nFrames": 10, "duration": 15}, "duration"),
            ({"size": "high"}, "size"),
            ({"model": "sora-2-image-to-video"}, "imageUrl"),
            ({"model": "sora-2-text-to-video", "imageUrl": data_url(png())}, "imageUrl"),
            ({"shots": [{"Scene": "x", "duration": 5}]}, "shots"),
            ({"model": "sora-2-pro-storyboard", "shots": [{"Scene": "x", "duration": 0}]}, "shots[0].duration"),
            ({"model": "sora-2-pro-storyboard", "shots": [{"Scene": "x", "duration": "inf"}]}, "shots[0].duration"),
            ({"model": "sora-2-pro-storyboard", "shots": [{"Scene": "x", "duration": "nan"}]}, "shots[0].duration"),
            (
                {
                    "model": "sora-2-pro-storyboard",
                    "shots": [{"Scene": "x", "duration": 1}, {"Scene": "y", "duration": 1e6}],
                },
                "shots[0].duration",
            ),
            ({"model": "sora-2-pro-storyboard", "shots": [{"Scene": " ", "duration": 1}]}, "shots[0].Scene"),
            ({"model": "sora-2-pro-storyboard", "shots": [{"Scene": "x", "duration": 1}] * 13}, "shots"),
            ({"model": "sora-2-pro-storyboard", "prompt": None}, "shots"),
        ],
        ids=str,
    )
    def test_what_cannot_be_made_is_refused_by_name(self, api: Api, body: Any, field: str) -> None:
        answer = api.post(CREATE, BODY | body).json()
        assert (answer["code"], answer["detail"]["field"]) == (-1, field), answer
        assert api.available() == CREDITS

    @pytest.mark.parametrize(("first", "second"), [(4, 6.0), (4e6, 6e6), (0.00004, 0.00006)])
    def test_shots_become_a_storyboard_that_the_engine_cuts(self, api: Api, first: float, second: float) -> None:
        from rushes.scene.directing.prompt.storyboard import parts_of

        shots = [{"Scene": "a fox runs", "duration": first}, {"Scene": "it sleeps", "duration": second}]
        body = {"model": "sora-2-pro-storyboard", "nFrames": "10", "shots": shots}
        for prompt, lead in ((None, ""), ("In the snow", "In the snow")):
            request = api.service.jobs.get(api.caller, create(api, **body, prompt=prompt)).request
            found_lead, parts = parts_of(request.prompt, request.seconds)
            assert found_lead == lead
            assert [(part.text, part.seconds) for part in parts] == [("a fox runs", 4), ("it sleeps", 6)]

    def test_remove_watermark_insists_only_if_it_is_said(self, api: Api) -> None:
        for value, wish in ((None, "prefer_clean"), (False, "prefer_clean"), (True, "insist_clean")):
            request = api.service.jobs.get(api.caller, create(api, removeWatermark=value)).request
            assert request.watermark_wish.value == wish
