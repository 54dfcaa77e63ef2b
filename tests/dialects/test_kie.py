"""KIE: what the contract of all dialects does not cover."""

from __future__ import annotations

import base64
import json
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from dialects.api import CREDITS, SIGNER, Api, png
from dialects.test_unified_videos import MP4
from rushes.core.jobs import JobStatus
from rushes.core.requests import ReferenceKind
from rushes.dialects import kie
from rushes.media.fetch import Fetcher
from rushes.media.sniff import BYTES_MAX
from rushes.scene.directing.prompt.storyboard import parts_of
from rushes.testing import START, ManualClock

CREATE, LOOK_UP, CREDIT = "/api/v1/jobs/createTask", "/api/v1/jobs/recordInfo", "/api/v1/chat/credit"
DOWNLOAD = "/api/v1/common/download-url"
MP4_URL = "data:video/mp4;base64," + base64.b64encode(MP4).decode()
PNG_URL = "data:image/png;base64," + base64.b64encode(png()).decode()
SHOTS = [{"Scene": "a cat asleep", "duration": 7.5}, {"Scene": "the cat awake", "duration": 7.5}]


def create(api: Api, model: str = "sora-2-text-to-video", *, top: Any = None, **fields: Any) -> str:
    is_video = "characters" not in model and "storyboard" not in model
    asked = ({"prompt": "a fox in the snow"} if is_video else {}) | fields
    answer = api.post(CREATE, {"model": model, "input": asked} | (top or {})).json()
    assert (answer["code"], answer["msg"]) == (200, "success"), answer
    task_id: str = answer["data"]["taskId"]
    return task_id


def look_up(api: Api, task_id: str) -> Any:
    answer = api.get(LOOK_UP, params={"taskId": task_id}).json()
    assert (answer["code"], answer["msg"]) == (200, "success"), answer
    return answer["data"]


def request_of(api: Api, task_id: str) -> Any:
    return api.service.jobs.get(api.caller, task_id).request


@pytest.mark.parametrize(
    ("model", "fields", "size", "seconds"),
    [
        ("sora-2-text-to-video", {}, "1280x720", 10),
        ("sora-2-text-to-video-stable", {"n_frames": 15, "aspect_ratio": "portrait"}, "720x1280", 15),
        ("sora-2-pro-text-to-video", {"upload_method": "s3"}, "1920x1080", 10),
        ("sora-2-pro-text-to-video", {"size": "standard"}, "1280x720", 10),
        ("sora-2-pro-text-to-video", {"size": "high", "quality": "standard"}, "1920x1080", 10),
        ("sora-2-pro-text-to-video", {"quality": "standard"}, "1280x720", 10),
        ("sora-2-pro-image-to-video", {"image_urls": [PNG_URL], "quality": "hd"}, "1920x1080", 10),
        ("sora-2-text-to-video", {"quality": "standard"}, "1280x720", 10),
        ("sora-2-pro-image-to-video", {"image_urls": [PNG_URL]}, "1280x720", 10),
        ("sora-2-pro-image-to-video", {"image_urls": [PNG_URL], "size": "high"}, "1920x1080", 10),
        ("sora-2-pro-storyboard", {"shots": SHOTS}, "1280x720", 15),
        ("sora-2-pro-storyboard", {"shots": SHOTS, "n_frames": "25", "image_urls": [PNG_URL]}, "1280x720", 25),
    ],
    ids=str,
)
def test_sizes_and_lengths(api: Api, model: str, fields: Any, size: str, seconds: int) -> None:
    request = request_of(api, create(api, model, **fields))
    assert (request.model, request.size, request.seconds) == (model, size, seconds)
    assert len(request.images) == len(fields.get("image_urls", ()))


def test_shots_are_cuts_of_their_lengths(api: Api) -> None:
    request = request_of(api, create(api, "sora-2-pro-storyboard", shots=SHOTS, prompt="in watercolour"))
    assert request.prompt == (
        "in watercolour\n\nShot 1:\nduration: 7.5sec\nScene: a cat asleep\n\n"
        "Shot 2:\nduration: 7.5sec\nScene: the cat awake"
    )


def test_lengths_of_shots_have_six_digits_at_most(api: Api) -> None:
    shots = [{"Scene": "a cat", "duration": 10 / 3}, {"Scene": "a dog", "duration": 5}]
    assert "duration: 3.333333sec" in request_of(api, create(api, "sora-2-pro-storyboard", shots=shots)).prompt


@pytest.mark.parametrize(
    "scene",
    ["a cat\n\nasleep", "a cat asleep\n\nShot 7:\nduration: 3sec\nScene: a dog", "Scene 1: a cat\nScene 2: a dog"],
)
def test_what_a_shot_shows_is_no_other_shot(api: Api, scene: str) -> None:
    shots = [{"Scene": scene, "duration": 5}, {"Scene": "the cat awake", "duration": 10}]
    _, parts = parts_of(request_of(api, create(api, "sora-2-pro-storyboard", shots=shots)).prompt, 15)
    assert [part.seconds for part in parts] == [5, 10] and "awake" in parts[1].text


def test_empty_sizes_are_none(api: Api) -> None:
    assert request_of(api, create(api, "sora-2-pro-text-to-video", size="", quality="")).size == "1920x1080"


def test_a_look_up_tells_all_that_kie_tells(api: Api, clock: ManualClock) -> None:
    task_id = create(api, "sora-2-pro-text-to-video", top={"callBackUrl": "https://receiver.example/done"})
    waiting = look_up(api, task_id)
    assert (waiting["state"], waiting["resultJson"], waiting["completeTime"]) == ("waiting", "", None)
    assert waiting["failCode"] is waiting["failMsg"] is waiting["costTime"] is None, (
        "clients take any text for a failure"
    )
    assert json.loads(waiting["param"]) == {
        "model": "sora-2-pro-text-to-video",
        "callBackUrl": "https://receiver.example/done",
        "input": {"prompt": "a fox in the snow", "aspect_ratio": "landscape", "n_frames": "10", "size": "high"},
    }
    other = create(api)
    api.begin(other, percent=40)
    assert (look_up(api, other)["state"], look_up(api, other)["progress"]) == ("generating", 40)
    clock.advance(8)
    api.finish(task_id)
    told = look_up(api, task_id)
    start_ms = int(START.timestamp()) * 1000
    assert (told["createTime"], told["completeTime"]) == (start_ms, start_ms + 8000)
    assert told["costTime"] == 0, "the time in the queue does not count"
    assert (told["state"], told["failCode"], told["failMsg"]) == ("success", None, None)
    assert told["creditsConsumed"] == api.service.jobs.get(api.caller, task_id).price_credits
    (url,) = json.loads(told["resultJson"])["resultUrls"]
    assert api.get(url, auth=False).status_code == 200
    fresh = api.post(DOWNLOAD, {"url": url}).json()
    assert fresh["code"] == 200 and api.get(fresh["data"], auth=False).status_code == 200


def test_the_time_that_the_making_took_is_told(api: Api, clock: ManualClock) -> None:
    task_id = create(api)
    running = api.service.attempts.begin(task_id)
    assert running is not None
    clock.advance(32)
    job = replace(running, status=JobStatus.SUCCEEDED, finished_at=clock.now())
    assert kie.record_of(job, lambda job, kind: None).cost_time == 32_000


def test_a_callback_is_told_a_look_up_under_its_own_code(api: Api) -> None:
    top = {"callBackUrl": "https://receiver.example/done"}
    made, failed = create(api, top=top), create(api, top=top)
    api.finish(made)
    api.fail(failed, message="No such place.")
    for task_id, code, msg in (
        (made, 200, "Playground task completed successfully."),
        (failed, 501, "Playground task failed."),
    ):
        job = api.service.jobs.get(api.caller, task_id)
        assert job.request.callback_url == "https://receiver.example/done"
        told = kie.callback(job, lambda job, kind: None)
        assert (told["code"], told["msg"]) == (code, msg)
        assert told["data"] == look_up(api, task_id) | {"resultJson": "", "task_id": task_id}
    assert (told["data"]["failCode"], told["data"]["failMsg"]) == ("501", "No such place.")
    assert (told["data"]["costTime"], told["data"]["creditsConsumed"]) == (None, 0)


def test_an_empty_callback_is_none(api: Api) -> None:
    assert request_of(api, create(api, top={"callBackUrl": ""})).callback_url is None


def test_what_moderation_blocked_has_its_own_code(api: Api) -> None:
    task_id = create(api)
    api.fail(task_id, code="moderation_blocked", message="Not allowed.")
    told = look_up(api, task_id)
    assert (told["failCode"], told["failMsg"]) == ("422", "Not allowed.")


def test_a_character_is_there_at_once_and_appears_by_its_id_and_its_name(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialects.api.file_bytes", lambda job_id, kind: MP4)
    source = create(api)
    api.finish(source)
    for model, fields, span in (
        ("sora-2-characters", {"character_file_url": [MP4_URL], "character_prompt": "a cheerful barista"}, (0, 3)),
        (
            "sora-2-characters-pro",
            {"origin_task_id": source, "timestamps": "3.55,5.55", "character_user_name": "my_fox_01"},
            (3.55, 5.55),
        ),
    ):
        told = look_up(api, create(api, model, **fields))
        assert (told["state"], told["failCode"], told["failMsg"]) == ("success", None, None)
        result = json.loads(told["resultJson"])
        character_id, name = result["character_id"], result["character_user_name"]
        assert result["resultObject"] == {"character_id": character_id, "character_user_name": name}
        assert name == fields.get("character_user_name", name)
        for asked in ({"character_id_list": [character_id]}, {"prompt": f"@{name} runs"}):
            (character,) = request_of(api, create(api, **asked)).characters
            assert (character.name, character.start_seconds, character.end_seconds) == (name, *span)
        request = request_of(api, create(api, character_id_list=[character_id], prompt="@ann.lee runs"))
        assert (request.prompt, len(request.characters)) == ("@ann.lee runs", 1), "a name that the client has for it"


@pytest.mark.parametrize("name", ["my fox", "张三", "ab", "{fox}", "fox@home", "-fox", "f" * 81])
def test_a_character_is_called_what_a_prompt_can_mention(api: Api, name: str) -> None:
    source = create(api)
    api.finish(source)
    asked = {"origin_task_id": source, "timestamps": "1,3", "character_user_name": name}
    told = api.post(CREATE, {"model": "sora-2-characters-pro", "input": asked}).json()
    assert (told["code"], told["field"]) == (422, "input.character_user_name"), told


def test_the_credits_are_those_that_the_key_may_spend(api: Api) -> None:
    assert api.get(CREDIT).json() == {"code": 200, "msg": "success", "data": CREDITS}
    api.key = api.service.accounts.mint_key(api.name, budget=15)
    create(api)
    assert api.get(CREDIT).json()["data"] == 5
    answer = api.get(CREDIT, auth=False)
    assert (answer.status_code, answer.json()["code"], answer.json()["data"]) == (200, 401, None)


@pytest.mark.parametrize(
    ("model", "top", "fields", "field"),
    [
        ("sora-watermark-remover", {}, {"video_url": "https://sora.chatgpt.com/p/s_x"}, "model"),
        ("sora-2-text-to-video", {}, {"video_url": "https://sora.chatgpt.com/p/s_x"}, "input.video_url"),
        ("sora-2", {}, {}, "model"),
        ("kling-2.6/text-to-video", {}, {"sound": True}, "model"),
        ("sora-2-pro-text-to-video", {}, {"size": "standard", "quality": "bogus"}, "input.quality"),
        ("sora-2-text-to-video", {"progressCallBackUrl": "https://a.example/"}, {}, "progressCallBackUrl"),
        ("sora-2-text-to-video", {"callBackUrl": "ftp://a.example/"}, {}, "callBackUrl"),
        ("sora-2-text-to-video", {}, {"shots": SHOTS}, "input.shots"),
        ("sora-2-text-to-video", {}, {"size": "high"}, "input.size"),
        ("sora-2-text-to-video", {}, {"size": "hd"}, "input.size"),
        ("sora-2-text-to-video", {}, {"quality": "hd"}, "input.quality"),
        ("sora-2-pro-text-to-video", {}, {"quality": "high"}, "input.quality"),
        ("sora-2-text-to-video", {}, {"origin_task_id": "task_x"}, "input.origin_task_id"),
        ("sora-2-text-to-video", {}, {"character_id_list": ["ch_x"]}, "input.character_id_list[0]"),
        ("sora-2-image-to-video", {}, {}, "input.image_urls"),
        ("sora-2-image-to-video", {}, {"image_urls": [PNG_URL, PNG_URL]}, "input.image_urls"),
        ("sora-2-pro-storyboard", {}, {}, "input.shots"),
        ("sora-2-pro-storyboard", {}, {"shots": [{"Scene": "x", "duration": 0}]}, "input.shots[0].duration"),
        ("sora-2-characters", {}, {}, "input.character_file_url"),
        ("sora-2-characters", {}, {"character_file_url": ["words"]}, "input.character_file_url[0]"),
        ("sora-2-characters", {}, {"character_file_url": [MP4_URL], "size": "high"}, "input.size"),
        ("sora-2-characters", {}, {"safety_instruction": "no alcohol"}, "input.safety_instruction"),
        (
            "sora-2-characters",
            {"callBackUrl": "https://a.example/"},
            {"character_file_url": [MP4_URL]},
            "callBackUrl",
        ),
        ("sora-2-characters-pro", {}, {"timestamps": "1,3"}, "input.origin_task_id"),
        ("sora-2-characters-pro", {}, {"origin_task_id": "task_x"}, "input.timestamps"),
        ("sora-2-characters-pro", {}, {"origin_task_id": "task_x", "timestamps": "0,9"}, "input.timestamps"),
        ("sora-2-characters-pro", {}, {"origin_task_id": "task_x", "timestamps": "1,3"}, "input.origin_task_id"),
        ("sora-2-characters-pro", {}, {"origin_task_id": "\t", "timestamps": "1,3"}, "input.origin_task_id"),
        ("sora-2-text-to-video", {}, {"character_id_list": ["\t"]}, "input.character_id_list[0]"),
    ],
    ids=str,
)
def test_what_cannot_be_made_is_refused_by_name(api: Api, model: str, top: Any, fields: Any, field: str | None) -> None:
    is_video = model not in ("sora-2-pro-storyboard", "sora-2-characters", "sora-2-characters-pro")
    asked = ({"prompt": "a fox"} if is_video else {}) | fields
    answer = api.post(CREATE, {"model": model, "input": asked} | top)
    told = answer.json()
    assert (answer.status_code, told["code"], told["field"], told["data"]) == (200, 422, field, None), told
    assert ("The model name you specified is not supported." in told["msg"]) == (field == "model")
    assert api.available() == CREDITS and api.queue.job_ids == []


def test_the_watermark_remover_is_refused_with_a_reason(api: Api) -> None:
    told = api.post(CREATE, {"model": "sora-watermark-remover", "input": {}}).json()
    assert "sora-watermark-remover" in told["msg"] and "nothing takes a watermark out" in told["msg"]


@pytest.mark.parametrize("params", [{}, {"taskId": ""}], ids=str)
def test_a_look_up_without_an_id_names_what_is_missing(api: Api, params: Any) -> None:
    told = api.get(LOOK_UP, params=params).json()
    assert (told["code"], told["field"]) == (422, "taskId")


@pytest.mark.parametrize("url", ["https://elsewhere.example/a.mp4", "http://[", "words", "/files/task_x/s/video.mp4"])
def test_an_address_that_this_server_did_not_tell_has_no_other(api: Api, url: str) -> None:
    told = api.post(DOWNLOAD, {"url": url}).json()
    assert (told["code"], told["field"], told["data"]) == (422, "url", None)


def test_a_video_that_is_not_there_yet_has_no_address(api: Api) -> None:
    task_id = create(api)
    url = SIGNER.sign(f"/files/{task_id}/video.mp4", expires_at=api.service.clock.now())
    told = api.post(DOWNLOAD, {"url": f"http://testserver{url}"}).json()
    assert (told["code"], told["error"]) == (422, "conflict")


@pytest.mark.parametrize("way", ["stream", "base64", "data URL"])
def test_an_image_is_uploaded_before_it_is_made_a_video_of(api: Api, way: str) -> None:
    said = {"uploadPath": "images/mine", "fileName": "fox.png"}
    if way == "stream":
        files = {"file": ("other.png", png(), "image/png")}
        answer = api.request("POST", "/api/file-stream-upload", data=said, files=files)
    else:
        data = PNG_URL if way == "data URL" else PNG_URL.partition(",")[2]
        answer = api.post("/api/file-base64-upload", said | {"base64Data": data})
    told = answer.json()
    assert (told["success"], told["code"]) == (True, 200), told
    kept = told["data"]
    assert (kept["fileName"], kept["filePath"], kept["fileSize"]) == ("fox.png", "images/mine/fox.png", len(png()))
    assert (kept["mimeType"], kept["fileUrl"]) == ("image/png", kept["downloadUrl"])
    assert api.get(kept["downloadUrl"], auth=False).content == png()
    assert "no address of a video" in api.post(DOWNLOAD, {"url": kept["downloadUrl"]}).json()["msg"]
    task_id = create(api, "sora-2-image-to-video", image_urls=[kept["downloadUrl"]])
    assert len(request_of(api, task_id).images) == 1


def test_base64_that_says_not_what_it_is_may_be_as_long_as_a_video(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(BYTES_MAX, ReferenceKind.IMAGE, len(MP4) - 1)
    monkeypatch.setitem(BYTES_MAX, ReferenceKind.VIDEO, 1000)
    film, image = (base64.b64encode(data).decode() for data in (MP4 + b"\0" * 60, png() + b"\0" * 60))
    told = api.post("/api/file-base64-upload", {"base64Data": film}).json()
    assert (told["code"], told["data"]["mimeType"]) == (200, "video/mp4"), told
    told = api.post("/api/file-base64-upload", {"base64Data": image}).json()
    assert (told["code"], told["field"]) == (422, "base64Data") and "image is larger" in told["msg"], told


def test_an_image_from_elsewhere_is_fetched_once(api: Api) -> None:
    class Elsewhere(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(png())

        def log_message(self, *args: object) -> None:
            return

    asked: list[str] = []
    object.__setattr__(api.service, "fetcher", Fetcher(allow_private=True))
    server = HTTPServer(("127.0.0.1", 0), Elsewhere)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        told = api.post("/api/file-url-upload", {"fileUrl": f"http://127.0.0.1:{server.server_port}/a.png"}).json()
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert (told["code"], told["data"]["fileName"], told["data"]["filePath"]) == (200, "image.png", "image.png")
    create(api, "sora-2-image-to-video", image_urls=[told["data"]["downloadUrl"]])
    assert asked == ["/a.png"]


@pytest.mark.parametrize("way", ["stream", "base64"])
def test_a_video_is_uploaded_before_a_character_is_cut_from_it(api: Api, way: str) -> None:
    """As nodes for ComfyUI do."""
    if way == "stream":
        answer = api.request("POST", "/api/file-stream-upload", files={"file": ("a.mp4", MP4, "video/mp4")})
    else:
        answer = api.post("/api/file-base64-upload", {"base64Data": MP4_URL})
    kept = answer.json()["data"]
    assert (kept["mimeType"], kept["fileSize"]) == ("video/mp4", len(MP4)), kept
    shown = api.get(kept["fileUrl"], auth=False)
    assert (shown.content, shown.headers["content-type"]) == (MP4, "video/mp4")
    told = look_up(api, create(api, "sora-2-characters", character_file_url=[kept["fileUrl"]]))
    kept_id = json.loads(told["resultJson"])["character_id"]
    assert api.service.library.character(api.caller, kept_id).video.size_bytes == len(MP4)
    asked = {"model": "sora-2-image-to-video", "input": {"prompt": "a fox", "image_urls": [kept["fileUrl"]]}}
    assert api.post(CREATE, asked).json()["field"] == "input.image_urls[0]", "it is no image"


@pytest.mark.parametrize(
    ("path", "body", "field"),
    [
        ("/api/file-base64-upload", {"base64Data": "https://a.example/a.png"}, "base64Data"),
        ("/api/file-base64-upload", {"base64Data": "d29yZHM=" * 9}, "base64Data"),
        ("/api/file-base64-upload", {}, "base64Data"),
        ("/api/file-base64-upload", {"base64Data": PNG_URL, "fileName": "x" * 300}, "fileName"),
        ("/api/file-url-upload", {"fileUrl": "http://127.0.0.1:9/a.png"}, "fileUrl"),
        ("/api/file-url-upload", {"fileUrl": PNG_URL}, "fileUrl"),
        ("/api/file-url-upload", {"fileUrl": "d29yZHM=" * 9}, "fileUrl"),
        ("/api/file-stream-upload", {"uploadPath": "images"}, "file"),
    ],
    ids=str,
)
def test_what_is_no_image_and_no_video_is_not_kept(api: Api, path: str, body: Any, field: str) -> None:
    answer = api.post(path, body)
    told = answer.json()
    assert (answer.status_code, told["code"], told["field"]) == (200, 422, field), told


def test_an_unknown_model_is_told_with_all_that_there_are(api: Api) -> None:
    told = api.post("/api/v1/jobs/createTask", {"model": "veo", "input": {"prompt": "a fox"}}).json()["msg"]
    assert "'sora-2-text-to-video'" in told and "'sora-2-characters', and 'sora-2-characters-pro'." in told, told
