"""fal: what the contract of all dialects does not cover."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from dialects.api import CREDITS, Api, png
from rushes.core.jobs import Job, JobStatus
from rushes.dialects import fal

APP = "/fal-ai/sora-2"
BODY = {"prompt": "a fox in the snow"}
PNG_URL = "data:image/png;base64," + base64.b64encode(png(1200, 1600)).decode()
MP4_URL = (
    "data:video/mp4;base64,"
    + base64.b64encode(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00\x00\x00\x08moov").decode()
)


def submit(api: Api, path: str = "text-to-video", query: str = "", **changes: Any) -> Job:
    answer = api.post(f"{APP}/{path}{query}", BODY | changes)
    assert answer.status_code == 200, answer.text
    assert answer.json()["status"] == "IN_QUEUE" and answer.json()["queue_position"] == 0
    return api.service.jobs.get(api.caller, answer.json()["request_id"])


@pytest.mark.parametrize(
    ("path", "body", "model", "size", "seconds"),
    [
        ("text-to-video", {}, "sora-2", "1280x720", 4),
        ("text-to-video", {"duration": "8", "aspect_ratio": "9:16"}, "sora-2", "720x1280", 8),
        ("text-to-video", {"model": "sora-2-2025-12-08", "duration": 20}, "sora-2-2025-12-08", "1280x720", 20),
        ("text-to-video/pro", {"resolution": "1080p"}, "sora-2-pro", "1920x1080", 4),
        ("text-to-video/pro", {"resolution": "true_1080p", "aspect_ratio": "9:16"}, "sora-2-pro", "1080x1920", 4),
        ("image-to-video", {"image_url": PNG_URL}, "sora-2", "720x1280", 4),
        ("image-to-video/pro", {"image_url": PNG_URL}, "sora-2-pro", "1080x1920", 4),
        ("image-to-video/pro", {"image_url": PNG_URL, "aspect_ratio": "16:9", "resolution": "720p"}, "sora-2-pro", "1280x720", 4),
    ],
    ids=lambda value: str(value)[:60],
)  # fmt: skip
def test_endpoints_models_sizes_and_lengths(
    api: Api, path: str, body: Any, model: str, size: str, seconds: int
) -> None:
    request = submit(api, path, **body).request
    assert (request.model, request.size, request.seconds) == (model, size, seconds)


@pytest.mark.parametrize(
    ("path", "body", "param"),
    [
        ("text-to-video", {"duration": 10}, "duration"),
        ("text-to-video", {"duration": "soon"}, "duration"),
        ("text-to-video", {"model": "sora-2-pro"}, "model"),
        ("text-to-video", {"detect_and_block_ip": True}, "detect_and_block_ip"),
        ("text-to-video", {"image_url": PNG_URL}, "image_url"),
        ("text-to-video", {"character_ids": ["char_x"]}, "character_ids[0]"),
        ("image-to-video", {}, "image_url"),
        ("image-to-video", {"image_url": PNG_URL, "resolution": "1080p"}, "resolution"),
        ("text-to-video", {"resolution": "true_1080p"}, "resolution"),
        ("text-to-video?fal_webhook=nowhere", {}, "fal_webhook"),
        ("text-to-video?fal_webhook=https://receiver.example/%00", {}, "fal_webhook"),
        ("text-to-video?fal_webhook=https://receiver.example/%ff", {}, "fal_webhook"),
    ],
    ids=str,
)
def test_what_cannot_be_honoured_is_refused_by_name(api: Api, path: str, body: Any, param: str) -> None:
    answer = api.post(f"{APP}/{path}", BODY | body)
    assert answer.status_code in (404, 422), answer.text
    (blame,) = answer.json()["detail"]
    steps = ["character_ids", 0] if param == "character_ids[0]" else [param]
    assert blame["loc"] == ["query" if param == "fal_webhook" else "body", *steps]
    assert api.available() == CREDITS


def test_the_queue_from_submit_to_result(api: Api) -> None:
    answer = api.post(f"{APP}/text-to-video", BODY).json()
    job_id = answer["request_id"]
    assert answer["response_url"] == f"http://testserver{APP}/requests/{job_id}"
    for path in ("", "/response"):
        early = api.get(answer["response_url"] + path)
        assert (early.status_code, early.json()["status"]) == (400, "IN_PROGRESS"), (
            "clients of relays ask for nothing else"
        )
    api.begin(job_id, percent=40)
    status = api.get(answer["status_url"], params={"logs": "false"}).json()
    assert (status["status"], status["logs"]) == ("IN_PROGRESS", [])
    assert "40 %" in api.get(answer["status_url"], params={"logs": "True"}).json()["logs"][-1]["message"]
    api.finish(job_id)
    status = api.get(answer["status_url"]).json()
    assert (status["status"], status["logs"], status["metrics"]) == ("COMPLETED", None, {"inference_time": 0.0})
    result = api.get(answer["response_url"]).json()
    assert result["video_id"] == job_id and result["video"]["num_frames"] == 120
    assert api.get(f"{answer['response_url']}/response").json()["video_id"] == job_id
    for name in ("video", "thumbnail", "spritesheet"):
        assert api.get(result[name]["url"], auth=False).headers["content-type"] == result[name]["content_type"]


@pytest.mark.usefixtures("worker")
def test_a_stream_tells_every_state_and_then_ends(api: Api) -> None:
    """As `@fal-ai/client` asks for it; the request is finished meanwhile."""
    api.configure(wait_seconds_max=30.0)
    job = submit(api)
    answer = api.get(f"{APP}/requests/{job.id}/status/stream", params={"logs": "1"})
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = [json.loads(line.removeprefix("data: ")) for line in answer.text.split("\n\n") if line]
    assert events[-1]["status"] == "COMPLETED" and events[-1]["logs"]
    assert len({json.dumps(event) for event in events}) == len(events), "nothing is told twice"
    assert api.get(f"{APP}/requests/nobody/status/stream").status_code == 404


def test_a_stream_ends_where_a_wait_would(api: Api) -> None:
    answer = api.get(f"{APP}/requests/{submit(api).id}/status/stream")
    assert answer.text.count("data: ") == 1 and "IN_QUEUE" in answer.text


# Calls that wait.


@pytest.mark.usefixtures("worker")
@pytest.mark.parametrize(
    ("path", "host"), [("/run", "testserver"), ("/fal/run", "testserver"), ("", "fal.run"), ("", "falrun.com:443")]
)
def test_a_synchronous_call_is_answered_with_the_video(api: Api, path: str, host: str) -> None:
    api.configure(wait_seconds_max=30.0)
    answer = api.post(f"{path}{APP}/text-to-video/pro", BODY | {"resolution": "1080p"}, host=host)
    assert answer.status_code == 200, answer.text
    result = answer.json()
    assert result["video"]["height"] == 1080
    assert answer.headers["x-fal-request-id"] == result["video_id"]
    assert api.get(f"{APP}/requests/{result['video_id']}").json()["video_id"] == result["video_id"]


def test_a_synchronous_call_that_takes_too_long_is_no_reason_to_repeat_it(api: Api) -> None:
    """Both clients repeat a 504 without that header, and a repetition would be another video."""
    answer = api.post(f"/run{APP}/text-to-video", BODY)
    (job_id,) = api.queue.job_ids
    assert answer.status_code == 504
    assert answer.headers["x-fal-request-timeout-type"] == "user"
    assert answer.headers["x-fal-request-id"] == job_id
    assert job_id in answer.json()["detail"] and answer.json()["error_type"] == "wait_timeout"
    assert api.get(f"{APP}/requests/{job_id}/status").json()["status"] == "IN_QUEUE", "it goes on"


def test_a_server_that_stops_is_no_reason_either(api: Api) -> None:
    api.configure(wait_seconds_max=30.0)
    api.service.waiting.stop()
    answer = api.post(f"/run{APP}/text-to-video", BODY)
    assert (answer.status_code, answer.headers["x-fal-request-timeout-type"]) == (504, "user")
    assert answer.json()["error_type"] == "service_unavailable"
    assert api.queue.job_ids[0] in answer.json()["detail"]


def test_a_database_that_fails_is_no_reason_either(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """The job is made already: what fails is the look at its end."""

    async def ends(job_id: str, **_: Any) -> None:
        await asyncio.to_thread(api.finish, job_id)
        monkeypatch.setattr(api.service.jobs, "get", broken)

    def broken(*_: object) -> None:
        raise OperationalError("SELECT secrets", {}, Exception("disk full"))

    monkeypatch.setattr(api.service.waiting, "until_ended", ends)
    answer = api.post(f"/run{APP}/text-to-video", BODY)
    assert (answer.status_code, answer.headers["x-fal-request-timeout-type"]) == (504, "user")
    assert answer.headers["x-fal-request-id"] == api.queue.job_ids[0] in answer.json()["detail"]
    assert "secrets" not in answer.text


@pytest.mark.parametrize("header", ["X-Fal-Request-Timeout", "X-Fal-Request-Start-Timeout"])
def test_what_does_not_begin_in_time_is_withdrawn(api: Api, header: str) -> None:
    api.configure(wait_seconds_max=30.0)
    answer = api.post(f"/run{APP}/text-to-video", BODY, headers={header: "0.11"})
    assert (answer.status_code, answer.headers["x-fal-request-timeout-type"]) == (504, "user")
    assert "did not begin within 0.11 seconds" in answer.json()["detail"]
    assert api.available() == CREDITS
    for wrong in ("0", "-1", "soon", "nan"):
        refused = api.post(f"/run{APP}/text-to-video", BODY, headers={header: wrong})
        assert refused.status_code == 422 and refused.json()["detail"][0]["loc"] == ["header", header.lower()]
    assert len(api.queue.job_ids) == 1


def test_what_has_begun_is_waited_for(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    api.configure(wait_seconds_max=0.3)
    enqueue = api.queue.enqueue

    def begins(tx: Any, job: Job) -> None:
        enqueue(tx, job)
        tx.exec_driver_sql("update jobs set status = 'running', attempt = 1")

    monkeypatch.setattr(api.queue, "enqueue", begins)
    answer = api.post(f"/run{APP}/text-to-video", BODY, headers={"X-Fal-Request-Timeout": "0.11"})
    assert answer.status_code == 504 and "asked for in the queue" in answer.json()["detail"]
    assert api.available() == CREDITS - 4


def test_what_begins_while_it_is_withdrawn_goes_on(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    api.configure(wait_seconds_max=0.3)
    cancel = api.service.jobs.cancel

    def late(caller: Any, job_id: str, **how: Any) -> Job:
        api.begin(job_id)
        return cancel(caller, job_id, **how)

    monkeypatch.setattr(api.service.jobs, "cancel", late)
    answer = api.post(f"/run{APP}/text-to-video", BODY, headers={"X-Fal-Request-Timeout": "0.11"})
    assert answer.status_code == 504 and "asked for in the queue" in answer.json()["detail"]
    assert api.service.jobs.get(api.caller, api.queue.job_ids[0]).status is JobStatus.RUNNING
    assert api.available() == CREDITS - 4


def test_a_synchronous_call_that_fails_says_why(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    api.configure(wait_seconds_max=30.0)

    async def fails(job_id: str, **_: Any) -> None:
        await asyncio.to_thread(api.fail, job_id, message="No such place.")

    monkeypatch.setattr(api.service.waiting, "until_ended", fails)
    answer = api.post(f"/run{APP}/text-to-video", BODY)
    assert (answer.status_code, answer.json()["detail"]) == (500, "No such place.")


def test_a_character_is_kept_synchronously_too(api: Api) -> None:
    answer = api.post(f"/run{APP}/characters", {"name": "Biscuit", "video_url": MP4_URL})
    assert answer.status_code == 200 and answer.json()["name"] == "Biscuit"
    assert len(submit(api, character_ids=[answer.json()["id"]]).request.characters) == 1


@pytest.mark.parametrize("path", ["/status", ""])
def test_answers_name_their_request_in_a_header(api: Api, path: str) -> None:
    """`@fal-ai/client` gives it to its callers as `requestId`."""
    job = submit(api)
    api.finish(job.id)
    assert api.get(f"{APP}/requests/{job.id}{path}").headers["x-fal-request-id"] == job.id


def test_seconds_may_be_written_as_the_ai_sdk_writes_them(api: Api) -> None:
    assert submit(api, duration="8s").request.seconds == 8


def test_below_the_prefix_the_addresses_stay_there(api: Api) -> None:
    answer = api.post(f"/fal{APP}/text-to-video", BODY).json()
    assert answer["status_url"].startswith(f"http://testserver/fal{APP}/requests/")
    assert api.get(answer["status_url"]).status_code == 200


def test_a_failure_is_told_by_status_and_result(api: Api) -> None:
    job = submit(api)
    api.fail(job.id, message="No such place.")
    status = api.get(f"{APP}/requests/{job.id}/status").json()
    assert (status["status"], status["error"], status["error_type"]) == ("COMPLETED", "No such place.", "render_failed")
    answer = api.get(f"{APP}/requests/{job.id}")
    assert (answer.status_code, answer.json()["detail"]) == (500, "No such place.")


def test_a_request_is_canceled_once_and_its_credits_come_back(api: Api) -> None:
    job = submit(api)
    path = f"{APP}/requests/{job.id}/cancel"
    assert api.request("PUT", path).status_code == 202 and api.available() == CREDITS
    too_late = api.request("PUT", path)
    assert (too_late.status_code, too_late.json()["status"]) == (400, "ALREADY_COMPLETED")
    unknown = api.request("PUT", f"{APP}/requests/x/cancel")
    assert (unknown.status_code, unknown.json()["status"]) == (404, "NOT_FOUND")
    assert "status" not in api.get(f"{APP}/requests/x").json()
    assert "canceled" in api.get(f"{APP}/requests/{job.id}/status").json()["error"]


def test_a_webhook_is_told_the_result_or_the_reason(api: Api) -> None:
    jobs = [submit(api, query="?fal_webhook=https%3A%2F%2Freceiver.example%2Fx%3Fa%3D1") for _ in range(2)]
    assert jobs[0].request.callback_url == "https://receiver.example/x?a=1"
    api.fail(jobs[0].id, message="No such place.")
    done = api.finish(jobs[1].id)
    told = fal.callback(api.service.jobs.get(api.caller, jobs[0].id), lambda job, kind: None)
    assert (told["status"], told["error"], told["request_id"]) == ("ERROR", "No such place.", jobs[0].id)
    told = fal.callback(done, lambda job, kind: "https://here.example/x")
    assert (told["status"], told["payload"]["video"]["url"]) == ("OK", "https://here.example/x")


def test_a_remix_changes_a_video_that_was_not_to_be_deleted(api: Api) -> None:
    kept, gone = submit(api, delete_video=False), submit(api, delete_video=True)
    for job in (kept, gone):
        api.finish(job.id)
    remix = submit(api, "video-to-video/remix", video_id=kept.id).request.remix
    assert remix is not None and remix.job_id == kept.id
    answer = api.post(f"{APP}/video-to-video/remix", BODY | {"video_id": gone.id})
    assert answer.status_code == 403 and answer.json()["detail"][0]["loc"] == ["body", "video_id"]


def test_a_character_is_kept_like_a_request_that_is_complete_at_once(api: Api) -> None:
    answer = api.post(f"{APP}/characters", {"name": "Biscuit", "video_url": MP4_URL})
    assert answer.status_code == 200 and answer.json()["status"] == "COMPLETED", answer.text
    assert api.get(answer.json()["status_url"]).json()["status"] == "COMPLETED"
    character = api.get(answer.json()["response_url"]).json()
    assert character["name"] == "Biscuit"
    assert len(submit(api, character_ids=[character["id"]]).request.characters) == 1
    for url in (PNG_URL, "http://127.0.0.1/a.mp4", "words"):
        answer = api.post(f"{APP}/characters", {"name": "Biscuit", "video_url": url})
        assert answer.status_code == 422 and answer.json()["detail"][0]["loc"] == ["body", "video_url"]
