"""OneRouter: what the contract of all dialects does not cover, above all that its calls wait."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable
from typing import Any, ClassVar

import httpx
import pytest

from dialects.api import CREDITS, Api, png, run
from rushes.core.jobs import Job

PATH = "/v1/videos/generations"
TEXT = {"model": "sora-2-pro-text-to-video", "prompt": "A cute baby sea otter."}
IMAGE = {"model": "sora-2-pro-image-to-video", "prompt": "A cute baby sea otter."}


def data_url(width: int, height: int) -> str:
    return "data:image/png;base64," + base64.b64encode(png(width, height)).decode()


def generate(
    api: Api, body: dict[str, Any], end: Callable[[str], object] | None = None, *, path: str = PATH, **kwargs: Any
) -> httpx.Response:
    """The call, while a worker ends the job it makes: in success, or as ``end`` does."""
    api.configure(wait_seconds_max=30)
    end = end or api.finish

    async def both() -> httpx.Response:
        call = asyncio.create_task(api.send("POST", path, json=body, **kwargs))
        while not api.queue.job_ids and not call.done():
            await asyncio.sleep(0)
        if not call.done():
            # The queue hears of a job just before it is committed; `end` waits for SQLite's write lock.
            await asyncio.to_thread(end, api.queue.job_ids[-1])
        return await call

    return run(both())


def newest(api: Api) -> Job:
    return api.service.jobs.get(api.caller, api.queue.job_ids[-1])


def test_the_call_answers_when_the_video_exists(api: Api) -> None:
    answer = generate(api, TEXT)
    assert answer.status_code == 200, answer.text
    body = answer.json()
    (video,) = body["data"]
    assert video["video_id"] == body["task_id"] and video["revised_prompt"] == ""
    assert answer.headers["x-rushes-engine"] == "scene"
    assert api.get(video["url"], auth=False).status_code == 200


@pytest.mark.parametrize("duration", ["8", 8])
def test_the_length_may_be_text_or_a_number(api: Api, duration: object) -> None:
    generate(api, TEXT | {"duration": duration})
    assert api.service.jobs.list(api.caller).jobs[0].request.seconds == 8


@pytest.mark.parametrize(
    ("image", "fields", "size"),
    [
        ((640, 480), {}, (1280, 720)),
        ((480, 640), {}, (720, 1280)),
        ((1080, 1080), {}, (1920, 1080)),
        ((1200, 1600), {}, (1080, 1920)),
        ((1600, 1079), {}, (1280, 720)),
        ((640, 480), {"resolution": "1080p"}, (1920, 1080)),
        ((640, 480), {"aspect_ratio": "9:16"}, (720, 1280)),
        ((1200, 1600), {"aspect_ratio": "16:9", "resolution": "720p"}, (1280, 720)),
        ((640, 480), {"aspect_ratio": "auto", "resolution": "auto", "duration": "12"}, (1280, 720)),
    ],
)
def test_auto_follows_the_image(
    api: Api, image: tuple[int, int], fields: dict[str, Any], size: tuple[int, int]
) -> None:
    generate(api, IMAGE | {"image_url": data_url(*image)} | fields)
    request = api.service.jobs.list(api.caller).jobs[0].request
    assert (request.width_px, request.height_px) == size


def test_a_model_of_images_needs_one_and_a_model_of_text_takes_none(api: Api) -> None:
    answer = api.post(PATH, IMAGE)
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "image_url"
    answer = api.post(PATH, TEXT | {"image_url": data_url(64, 64)})
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "image_url"
    assert api.available() == CREDITS


def test_a_base_model_makes_a_video_of_text_or_of_an_image(api: Api) -> None:
    generate(api, TEXT | {"model": "sora-2"})
    request = newest(api).request
    assert (request.model, request.size, request.images) == ("sora-2", "1920x1080", ())
    api.queue.job_ids.clear()
    generate(api, TEXT | {"model": "sora-2-pro", "image_url": data_url(480, 640)})
    request = newest(api).request
    assert (request.model, request.size, len(request.images)) == ("sora-2-pro", "720x1280", 1)


def test_a_model_of_others_is_unknown_to_this_route(api: Api) -> None:
    answer = api.post(PATH, TEXT | {"model": "sora-2-all"})
    assert answer.json()["error"]["code"] == answer.status_code == 400


class TestEdits:
    BODY: ClassVar = {"model": "sora-2-video-to-video", "prompt": "at night", "output_format": "url"}

    def source(self, api: Api) -> str:
        video_id: str = generate(api, TEXT | {"resolution": "720p"}).json()["data"][0]["video_id"]
        api.queue.job_ids.clear()
        return video_id

    @pytest.mark.parametrize("path", ["/v1/videos/edits", "/onerouter/v1/videos/edits", PATH])
    def test_an_edit_changes_the_video_that_is_named(self, api: Api, path: str) -> None:
        """Infron's newer clients send it where videos are made."""
        video_id = self.source(api)
        answer = generate(api, self.BODY | {"video_id": video_id}, path=path)
        assert answer.status_code == 200 and answer.json()["data"][0]["video_id"] != video_id, answer.text
        job = newest(api)
        assert job.dialect == "onerouter" and job.request.remix is not None
        assert (job.request.remix.job_id, job.request.size, job.request.seconds) == (video_id, "1280x720", 4)

    def test_another_model_another_format_and_an_unknown_video_are_refused_by_name(self, api: Api) -> None:
        path = "/v1/videos/edits"
        for change, status, param in (
            ({"model": "sora-2"}, 400, "model"),
            ({"output_format": "b64"}, 400, "output_format"),
            ({}, 404, "video_id"),
        ):
            answer = api.post(path, self.BODY | {"video_id": "video_x"} | change)
            error = answer.json()["error"]
            assert (answer.status_code, error["code"], error["param"]) == (status, status, param)
        assert api.available() == CREDITS

    @pytest.mark.parametrize(
        ("change", "param"),
        [
            ({"video_id": ""}, "video_id"),
            ({"model": "sora-2"}, "video_id"),
            ({"duration": "8"}, "duration"),
            ({"resolution": "720p"}, "resolution"),
            ({"aspect_ratio": "16:9"}, "aspect_ratio"),
            ({"image_url": data_url(64, 48)}, "image_url"),
        ],
    )
    def test_an_edit_has_what_its_video_has(self, api: Api, change: dict[str, Any], param: str) -> None:
        answer = api.post(PATH, self.BODY | {"video_id": "video_x"} | change)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
        assert api.available() == CREDITS

    def test_openais_edits_are_openais(self, api: Api) -> None:
        video_id = self.source(api)
        answer = api.post("/v1/videos/edits", {"prompt": "at night", "video": {"id": video_id}})
        assert answer.status_code == 200 and answer.json()["remixed_from_video_id"] == video_id
        assert api.post("/v1/videos/edits", {"prompt": "at night"}).json()["error"]["code"] == "invalid_request"


class TestWithoutWaiting:
    def test_below_async_the_id_is_told_at_once(self, api: Api) -> None:
        answer = api.post(f"/async{PATH}", TEXT)
        task_id = answer.json()["task_id"]
        assert answer.status_code == 200 and answer.json()["data"] == {"task_id": task_id}
        path = f"/async/v1/videos/tasks/{task_id}"
        assert api.get(path).json()["data"]["status"] == "running"
        api.finish(task_id)
        assert api.get(path).json()["data"]["status"] == "completed"
        body = {"model": "sora-2-video-to-video", "prompt": "at night", "video_id": task_id}
        assert api.post("/async/v1/videos/edits", body).json()["data"]["task_id"] == api.queue.job_ids[-1]

    @pytest.mark.parametrize(
        "lines", [["wait=5, respond-async"], ["Respond-Async; wait=5"], ["wait=5", "respond-async"]]
    )
    def test_a_header_asks_for_it_too(self, api: Api, lines: list[str]) -> None:
        answer = api.post(PATH, TEXT, headers=[("prefer", line) for line in lines])
        assert answer.status_code == 200 and answer.json()["task_id"] == api.queue.job_ids[0]
        assert answer.headers["preference-applied"] == "respond-async"


def test_a_video_that_fails_is_an_error_with_its_reason(api: Api) -> None:
    answer = generate(api, TEXT, lambda job_id: api.fail(job_id, message="No such place."))
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["message"]) == (500, 500, "No such place.")
    assert error["task_id"] == api.queue.job_ids[0]
    assert answer.headers["x-should-retry"] == "false"
    assert api.available() == CREDITS


def test_a_video_that_is_canceled_or_deleted_meanwhile_ends_the_call(api: Api) -> None:
    answer = generate(api, TEXT, api.cancel)
    assert answer.status_code == 500 and "canceled" in answer.json()["error"]["message"]
    api.queue.job_ids.clear()
    answer = generate(api, TEXT, lambda job_id: api.service.jobs.delete(api.caller, job_id))
    assert answer.status_code == 404


def test_a_wait_beyond_the_limit_names_the_task_which_goes_on(api: Api) -> None:
    answer = api.post(PATH, TEXT)
    error = answer.json()["error"]
    task_id = api.queue.job_ids[0]
    assert (answer.status_code, error["code"], error["task_id"]) == (504, 504, task_id)
    assert f"/v1/videos/tasks/{task_id}" in error["message"]
    assert answer.headers["x-should-retry"] == "false"
    assert api.get(f"/v1/videos/tasks/{task_id}").json()["data"]["status"] == "running"
    api.finish(task_id)
    data = api.get(f"/v1/videos/tasks/{task_id}").json()["data"]
    assert data["status"] == "completed" and data["outputs"] == [data["video_url"]] == [data["urls"]["video"]]
    assert data["cost"] == {"total_cost": 0.08}


def test_a_replay_waits_for_the_same_video(api: Api) -> None:
    headers = {"idempotency-key": "k"}
    first = generate(api, TEXT, headers=headers).json()
    again = api.post(PATH, TEXT, headers=headers).json()
    assert again["task_id"] == first["task_id"] and len(api.queue.job_ids) == 1


def test_a_client_that_hangs_up_leaves_the_job_running(api: Api) -> None:
    api.configure(wait_seconds_max=30)
    content = httpx.Request("POST", "http://x", json=TEXT).content

    async def hang_up() -> list[dict[str, Any]]:
        sent: list[dict[str, Any]] = []
        body = [{"type": "http.request", "body": content, "more_body": False}]

        async def receive() -> dict[str, Any]:
            if body:
                return body.pop()
            while not api.queue.job_ids:
                await asyncio.sleep(0)
            return {"type": "http.disconnect"}

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {
            "type": "http",
            "method": "POST",
            "path": PATH,
            "raw_path": PATH.encode(),
            "query_string": b"",
            "headers": [
                (b"authorization", f"Bearer {api.key}".encode()),
                (b"content-length", str(len(content)).encode()),
            ],
            "server": ("testserver", 80),
            "scheme": "http",
        }
        await asyncio.wait_for(api.app(scope, receive, send), 10)  # type: ignore[arg-type]
        return sent

    assert run(hang_up())[0]["status"] == 499
    (job_id,) = api.queue.job_ids
    api.finish(job_id)
    assert api.get(f"/v1/videos/tasks/{job_id}").json()["data"]["status"] == "completed"


def test_when_the_server_stops_a_waiting_call_is_told_where_to_ask(api: Api) -> None:
    answer = generate(api, TEXT, lambda _: api.service.waiting.stop())
    error = answer.json()["error"]
    assert answer.status_code == 503 and error["task_id"] in error["message"]


def test_an_unknown_model_is_told_with_all_that_there_are(api: Api) -> None:
    told = api.post(PATH, {"model": "veo", "prompt": "a fox"}).json()["error"]["message"]
    assert "'sora-2-pro'" in told and told.endswith("and 'sora-2-video-to-video'."), told
