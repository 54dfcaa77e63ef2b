"""The unified video format: what the contract of all dialects does not cover."""

from __future__ import annotations

from typing import Any

import pytest

from dialects.api import CREDITS, Api, png
from rushes.core.errors import RushesError
from rushes.core.requests import WatermarkWish
from rushes.dialects.chinese import CHINESE
from rushes.service import Service
from rushes.service.policy import CleanVideo, Policy
from rushes.testing import START, ListQueue

BODY = {"model": "sora-2", "prompt": "make animate"}


def create(api: Api, **changes: Any) -> str:
    answer = api.post("/v1/video/create", BODY | changes)
    assert answer.status_code == 200, answer.text
    task_id: str = answer.json()["id"]
    return task_id


def query(api: Api, task_id: str) -> Any:
    return api.get("/v1/video/query", params={"id": task_id}).json()


def test_the_answer_has_the_keys_of_both_vendors(api: Api) -> None:
    answer = api.post("/v1/video/create", BODY).json()
    assert answer["id"] == answer["task_id"] and answer["id"].startswith("sora-2:task_")
    assert (answer["status"], answer["object"], answer["choices"]) == ("pending", "video", [])
    assert answer["usage"] == {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}
    assert answer["created"] == answer["created_at"] == int(START.timestamp())
    assert answer["status_update_time"] == int(START.timestamp()) * 1000
    assert (answer["size"], answer["seconds"]) == ("720x1280", "10")


@pytest.mark.parametrize(
    ("body", "size", "seconds"),
    [
        ({"model": "sora-2"}, (720, 1280), 10),
        ({"model": "sora-2-all"}, (720, 1280), 10),
        ({"model": "sora-2-pro"}, (1080, 1920), 15),
        ({"model": "sora-2-pro-all", "size": "small", "duration": 25}, (720, 1280), 25),
        ({"orientation": "landscape", "size": "large", "duration": "8"}, (1920, 1080), 8),
        ({"orientation": "landscape"}, (1280, 720), 10),
    ],
)
def test_sizes_and_lengths(api: Api, body: dict[str, Any], size: tuple[int, int], seconds: int) -> None:
    request = api.service.jobs.get(api.caller, create(api, **body)).request
    assert (request.width_px, request.height_px, request.seconds) == (*size, seconds)


def test_private_hides_the_video_and_keeps_it_from_remixes(api: Api) -> None:
    hidden = api.service.jobs.get(api.caller, create(api, private=True))
    shown = api.service.jobs.get(api.caller, create(api))
    assert (hidden.is_public, hidden.is_remixable, shown.is_public, shown.is_remixable) == (False, False, True, True)


@pytest.mark.parametrize(
    ("watermark", "wish"),
    [
        (True, WatermarkWish.PREFER_CLEAN),
        ("true", WatermarkWish.PREFER_CLEAN),
        (False, WatermarkWish.INSIST_CLEAN),
        ("false", WatermarkWish.INSIST_CLEAN),
    ],
)
def test_watermark_prefers_or_insists(api: Api, watermark: object, wish: WatermarkWish) -> None:
    assert api.service.jobs.get(api.caller, create(api, watermark=watermark)).request.watermark_wish is wish


class TestWhereNobodyMayHaveCleanVideo:
    @pytest.fixture
    def policy(self) -> Policy:
        return Policy(clean_video=CleanVideo.NOBODY)

    def test_true_gets_a_watermark_and_false_a_refusal_before_anything_is_charged(self, api: Api) -> None:
        answer = api.post("/v1/video/create", BODY | {"watermark": False})
        assert answer.status_code == 403 and answer.json()["error"]["param"] == "watermark"
        assert api.available() == CREDITS
        assert api.service.jobs.get(api.caller, create(api, watermark=True)).watermark


def test_images_are_links_or_data_urls(api: Api) -> None:
    import base64

    url = "data:image/png;base64," + base64.b64encode(png()).decode()
    assert len(api.service.jobs.get(api.caller, create(api, images=[url, url])).request.images) == 2
    answer = api.post("/v1/video/create", BODY | {"images": [url] * 9})
    assert answer.status_code == 400 and "At most 8" in answer.json()["message"]


@pytest.mark.parametrize("path", ["/v1/video/create", "/v1/videos", "/v2/videos/generations", "/v1/video/generations"])
def test_a_span_of_nobody_says_nothing(api: Api, path: str) -> None:
    """Nodes for ComfyUI send the field as it is filled beforehand."""
    answer = api.post(path, {"model": "sora-2", "prompt": "a fox", "character_timestamps": "1,3"})
    assert answer.status_code == 200, answer.text
    (job_id,) = api.queue.job_ids
    assert api.service.jobs.get(api.caller, job_id).request.characters == ()


@pytest.mark.parametrize("span", ["1", "3,1", "0,9"])
def test_a_span_that_cannot_be_is_refused_by_its_own_name(api: Api, span: str) -> None:
    answer = api.post("/v1/video/create", BODY | {"character_url": "https://e/v.mp4", "character_timestamps": span})
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "character_timestamps"


def test_a_waiting_task_tells_its_input_and_progress(api: Api) -> None:
    task_id = create(api, orientation="landscape")
    task = query(api, task_id)
    assert task["status"] == task["detail"]["status"] == "pending"
    assert task["video_url"] is None and "error" not in task and "fail_reason" not in task
    assert task["detail"]["input"] == {
        "model": "sora-2",
        "prompt": "make animate",
        "orientation": "landscape",
        "size": "small",
        "duration": 10,
    }
    assert task["detail"]["pending_info"]["created_at"] == "2026-01-01T00:00:00.000000Z"
    api.service.clock.advance(5)  # type: ignore[attr-defined]
    api.begin(task_id, percent=37)
    task = query(api, task_id)
    assert (task["status"], task["progress"], task["detail"]["pending_info"]["progress_pct"]) == (
        "processing",
        37,
        0.37,
    )
    assert task["status_update_time"] == int(START.timestamp() + 5) * 1000


def test_a_finished_task_has_its_video_at_both_levels(api: Api) -> None:
    task_id = create(api)
    api.finish(task_id, revised_prompt="made to move")
    task = query(api, task_id)
    assert (task["status"], task["width"], task["height"]) == ("completed", 720, 1280)
    assert task["enhanced_prompt"] == "made to move"
    assert task["video_url"] == task["detail"]["url"] == task["detail"]["draft_info"]["downloadable_url"]
    assert api.get(task["video_url"], auth=False).status_code == 200
    assert api.get(task["thumbnail_url"], auth=False).status_code == 200
    assert "pending_info" not in task["detail"]


def test_a_failed_task_says_why_wherever_clients_look(api: Api) -> None:
    task_id = create(api)
    api.fail(task_id, code="render_failed", message="No such place.")
    task = query(api, task_id)
    assert task["status"] == task["detail"]["status"] == "failed"
    assert task["error_message"] == task["fail_reason"] == task["detail"]["error_message"] == "No such place."
    assert task["error"] == {"code": "render_failed", "message": "No such place."}


def test_links_stay_the_same_for_a_while(api: Api) -> None:
    task_id = create(api)
    api.finish(task_id)
    api.service.clock.advance(1)  # type: ignore[attr-defined]
    first = query(api, task_id)["video_url"]
    api.service.clock.advance(200)  # type: ignore[attr-defined]
    assert query(api, task_id)["video_url"] == first


def test_the_id_may_be_called_task_id(api: Api) -> None:
    """As nodes for ComfyUI and clients of yunwu ask."""
    task_id = create(api)
    for asked in ({"task_id": task_id}, {"id": "", "task_id": task_id}, {"task_id": "", "id": task_id}):
        assert api.get("/v1/video/query", params=asked).json()["id"] == task_id


def test_an_id_is_needed_to_ask(api: Api) -> None:
    answer = api.get("/v1/video/query")
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "id"


def test_errors_are_in_both_languages_and_both_shapes(api: Api) -> None:
    body = api.post("/v1/video/create", BODY | {"duration": 7}).json()
    assert body["error"]["message_zh"] == "参数取值无效：duration"
    assert body["message"] == body["error"]["message"] and body["code"] == body["error"]["code"] == "invalid_value"
    assert body["data"] is None


def test_every_error_has_its_own_chinese_text() -> None:
    kinds: list[type[RushesError]] = [RushesError]
    for kind in kinds:
        kinds += kind.__subclasses__()
    texts = [CHINESE[kind] for kind in kinds]
    assert len(set(texts)) == len(texts)
    order = list(CHINESE)
    for kind in kinds[1:]:
        assert order.index(kind) < order.index(kind.__mro__[1])  # type: ignore[arg-type]


def test_a_second_account_finds_nothing(service: Service, api: Api) -> None:
    other = Api(service, ListQueue(), name="other")
    answer = other.get("/v1/video/query", params={"id": create(api)})
    assert answer.status_code == 404 and answer.json()["error"]["message_zh"] == "任务不存在"
