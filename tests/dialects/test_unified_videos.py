"""The relays' own `/v1/videos`, told apart from OpenAI's, their characters, image host and chat."""

from __future__ import annotations

import asyncio
import base64
import json
import re
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from dialects.api import CREDITS, MP4, Api, png, run
from rushes.core.jobs import Job, JobStatus
from rushes.core.requests import WatermarkWish
from rushes.dialects import unified_chat
from rushes.service.library import Library

BODY = {"model": "sora-2", "prompt": "a fox in the snow"}
PNG_URL = "data:image/png;base64," + base64.b64encode(png()).decode()
MP4_URL = "data:video/mp4;base64," + base64.b64encode(MP4).decode()


def newest(api: Api) -> Job:
    return api.service.jobs.get(api.caller, api.queue.job_ids[-1])


def finished(api: Api, **changes: Any) -> str:
    job_id: str = api.post("/v1/video/create", BODY | changes).json()["id"]
    api.finish(job_id)
    return job_id


# Told apart.


@pytest.mark.parametrize(
    ("body", "dialect"),
    [
        ({}, "openai"),
        ({"seconds": "8", "size": "1280x720"}, "openai"),
        ({"input_reference": {"image_url": PNG_URL}}, "openai"),
        ({"watermark": None}, "openai"),
        ({"watermark": False}, "unified"),
        ({"private": True}, "unified"),
        ({"style": "anime"}, "unified"),
        ({"size": "16x9"}, "unified"),
        ({"model": "sora-2-all"}, "unified"),
        ({"images": [PNG_URL]}, "unified"),
        ({"orientation": "landscape"}, "unified"),
        ({"aspect_ratio": "16:9"}, "unified"),
        ({"duration": 10}, "unified"),
        ({"size": "large"}, "unified"),
        ({"model": "sora2-landscape-10s"}, "unified"),
        ({"character_url": MP4_URL, "character_timestamps": "1,3"}, "unified"),
        ({"hd": True}, "unified"),
        ({"storyboard": True}, "unified"),
        ({"image_url": PNG_URL}, "unified"),
        ({"ratio": "16:9"}, "unified"),
        ({"resolution": "720p"}, "unified"),
        ({"generate_audio": True}, "unified"),
    ],
    ids=str,
)
def test_a_body_tells_whose_it_is(api: Api, body: dict[str, Any], dialect: str) -> None:
    answer = api.post("/v1/videos", BODY | body)
    assert answer.status_code == 200, answer.text
    assert newest(api).dialect == dialect


def test_a_form_tells_too_and_keeps_its_file(api: Api) -> None:
    files = {"input_reference": ("a.png", png(), "application/octet-stream")}
    fields = {"model": "sora-2", "prompt": "a fox", "size": "9x16", "watermark": "false", "seconds": "15"}
    answer = api.request("POST", "/v1/videos", data=fields, files=files)
    assert answer.status_code == 200, answer.text
    job = newest(api)
    assert (job.dialect, job.request.size, job.request.seconds) == ("unified", "720x1280", 15)
    assert len(job.request.images) == 1 and job.request.watermark_wish is WatermarkWish.INSIST_CLEAN


def test_a_strict_server_a_mapped_host_and_a_prefix_leave_nothing_to_tell(api: Api) -> None:
    body = BODY | {"watermark": True}
    assert api.post("/openai/v1/videos", body).json()["error"]["param"] == "watermark"
    assert api.post("/unified/v1/videos", BODY).status_code == 200 and newest(api).dialect == "unified"
    api.configure(hosts={"openai.example": "openai", "relay.example": "unified"})
    assert api.post("/v1/videos", body, host="openai.example").json()["error"]["param"] == "watermark"
    assert api.post("/v1/videos", BODY, host="relay.example").status_code == 200 and newest(api).dialect == "unified"
    api.configure(is_strict=True)
    assert api.post("/v1/videos", body).json()["error"]["param"] == "watermark"
    relays = finished(api)
    assert "video_url" not in api.get(f"/v1/videos/{relays}").json()


def test_a_body_that_cannot_be_read_is_told_in_the_owners_envelope(api: Api) -> None:
    answer = api.request("POST", "/v1/videos", content=b"{", headers={"content-type": "application/json"})
    assert set(answer.json()) == {"error"} and answer.json()["error"]["code"] == "malformed_body"


def test_a_look_up_answers_in_the_words_of_the_dialect_that_made_the_video(api: Api) -> None:
    relays, openais = finished(api), api.post("/v1/videos", BODY).json()["id"]
    found = api.get(f"/v1/videos/{relays}").json()
    assert found["status"] == "completed" and found["video_url"] == found["url"]
    assert api.get(found["video_url"], auth=False).status_code == 200
    assert api.get(f"/v1/videos/{openais}").json()["status"] == "queued"
    api.finish(openais)
    found = api.get(f"/v1/videos/{openais}").json()
    assert api.get(found["video_url"], auth=False).status_code == 200, "relays' clients look for it"
    assert "fail_reason" not in api.get(f"/v1/videos/{openais}").json()
    assert api.get("/v1/videos/video_x").json()["error"]["code"] == "not_found"


# As OpenAI's SDKs send it, with a relay's fields beside.


def kept_character(api: Api) -> str:
    answer = api.request("POST", "/v1/videos/characters", data={"name": "Rex"}, files={"video": ("a.mp4", MP4)})
    character_id: str = answer.json()["id"]
    return character_id


def test_openais_characters_and_objects_are_taken_beside_a_relays_fields(api: Api) -> None:
    body = {"watermark": True, "characters": [{"id": kept_character(api)}], "input_reference": {"image_url": PNG_URL}}
    answer = api.post("/v1/videos", BODY | body)
    assert answer.status_code == 200, answer.text
    request = newest(api).request
    assert newest(api).dialect == "unified"
    assert ([one.name for one in request.characters], len(request.images)) == (["Rex"], 1)


@pytest.mark.parametrize("path", ["/v1/videos", "/unified/v1/videos"])
def test_several_first_frames_are_images_in_their_order(api: Api, path: str) -> None:
    pictures = [png(64, 48), png(80, 48), png(96, 48)]
    files = [("input_reference", (f"{n}.png", picture, "image/png")) for n, picture in enumerate(pictures)]
    urls = ["data:image/png;base64," + base64.b64encode(picture).decode() for picture in pictures]
    form = api.request("POST", path, data={"model": "sora-2", "prompt": "a fox"}, files=files)
    listed = api.post(path, BODY | {"input_reference": [urls[0], {"image_url": urls[1]}, urls[2]]})
    texts = api.request("POST", path, data={"model": "sora-2", "prompt": "a fox", "input_reference": urls})
    for answer in (form, listed, texts):
        assert answer.status_code == 200, answer.text
        images = api.service.jobs.get(api.caller, answer.json()["id"]).request.images
        assert [image.width_px for image in images] == [64, 80, 96]


def test_what_is_wrong_with_one_of_several_is_told_by_its_place(api: Api) -> None:
    answer = api.post("/v1/videos", BODY | {"watermark": True, "input_reference": [PNG_URL, "words"]})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "input_reference[1]"), answer.text
    files = [("file", (f"{n}.png", png(), "image/png")) for n in range(2)]
    answer = api.request("POST", "/api/upload", files=files)
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "file"


def test_a_strict_server_takes_one_first_frame(api: Api) -> None:
    api.configure(is_strict=True)
    files = [("input_reference", (f"{n}.png", png(1280, 720), "image/png")) for n in range(2)]
    answer = api.request("POST", "/v1/videos", data={"prompt": "a fox", "size": "1280x720"}, files=files)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "input_reference"), answer.text
    assert api.queue.job_ids == []


# The answer.


def test_an_answer_has_every_key_of_openais_and_the_relays_own(api: Api) -> None:
    openais = set(api.post("/openai/v1/videos", BODY).json())
    answer = api.post("/unified/v1/videos", BODY | {"seconds": "15", "size": "1280x720"}).json()
    assert openais <= set(answer)
    assert (answer["seconds"], answer["size"], answer["status"], answer["video_url"]) == (
        "15",
        "1280x720",
        "queued",
        None,
    )


def test_a_failure_says_why_wherever_clients_look(api: Api) -> None:
    job_id = api.post("/v1/videos", BODY | {"private": False}).json()["id"]
    api.fail(job_id, message="No such place.")
    found = api.get(f"/v1/videos/{job_id}").json()
    assert found["status"] == "failed"
    assert found["fail_reason"] == found["error_message"] == found["error"]["message"] == "No such place."


def test_content_is_the_file_or_json_for_who_takes_nothing_else(api: Api) -> None:
    job_id = api.post("/v1/videos", BODY | {"private": False}).json()["id"]
    path = f"/v1/videos/{job_id}/content"
    answer = api.get(path)
    assert answer.status_code == 400 and "current status: queued" in answer.json()["message"]
    api.finish(job_id)
    assert api.get(path).headers["content-type"] == "video/mp4"
    assert api.get(path, headers={"accept": "application/json"}).json()["video_url"]
    assert api.get(f"{path}?variant=thumbnail").headers["content-type"] == "image/webp"
    assert api.get(f"{path}?variant=spritesheet").headers["content-type"] == "image/jpeg"
    assert api.get(f"{path}?variant=nonsense").status_code == 400


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"style": "news"}, "style"),
        ({"size": "720x720"}, "size"),
        ({"size": "4:3", "private": False}, "size"),
        ({"size": "small", "hd": True}, "size"),
        ({"size": "832x480"}, "size"),
        ({"size": "0x720"}, "size"),
        ({"width": -1280, "height": -720}, "width"),
        ({"width": 720, "height": 720}, "width"),
        ({"width": 720, "height": 1280, "orientation": "landscape"}, "width"),
        ({"size": "1280x720", "resolution": "1080p"}, "size"),
        ({"resolution": "480p"}, "resolution"),
        ({"ratio": "9:16", "aspect_ratio": "16:9"}, "aspect_ratio"),
        ({"generate_audio": "quiet"}, "generate_audio"),
        ({"image": PNG_URL, "image_url": PNG_URL}, "image"),
        ({"image_url": "words"}, "image_url"),
        ({"storyboard": "maybe"}, "storyboard"),
        ({"seconds": "7", "private": False}, "seconds"),
        ({"character_create": True}, "character_create"),
        ({"metadata": {"k": 1}}, "metadata.k"),
        ({"character_url": MP4_URL, "character_timestamps": "1,9"}, "character_timestamps"),
        ({"character_from_task": "sora-2:task_x", "character_timestamps": "1,3"}, "character_from_task"),
        ({"watermark": True, "seed": -7}, "seed"),
    ],
    ids=str,
)
def test_what_cannot_be_honoured_is_refused_by_name(api: Api, body: dict[str, Any], param: str) -> None:
    answer = api.post("/v1/videos", BODY | body)
    assert answer.status_code in (400, 404) and answer.json()["error"]["param"] == param, answer.text
    assert api.available() == CREDITS


@pytest.mark.parametrize(
    ("body", "size"),
    [
        ({"size": "1280x704"}, "1280x720"),
        ({"size": "480x854"}, "720x1280"),
        ({"size": "1792x1024"}, "1792x1024"),
        ({"hd": True}, "1080x1920"),
        ({"size": "16x9", "hd": True}, "1920x1080"),
        ({"size": "1280x720", "hd": "true"}, "1920x1080"),
        ({"size": "1792x1024", "hd": True}, "1792x1024"),
        ({"size": "large", "hd": True, "orientation": "landscape"}, "1920x1080"),
        ({"size": "1280x704", "model": "sora_video2-pro-hd"}, "1920x1080"),
        ({"ratio": "16:9", "resolution": "1080p"}, "1920x1080"),
        ({"size": "720x1280", "resolution": "720p"}, "720x1280"),
    ],
    ids=str,
)
def test_of_pixels_that_no_model_has_the_shape_counts_and_hd_is_1080(api: Api, body: dict[str, Any], size: str) -> None:
    answer = api.post("/v1/videos", BODY | {"watermark": True} | body)
    assert (answer.status_code, answer.json().get("size")) == (200, size), answer.text


def test_a_character_without_a_span_is_cut_from_the_first_three_seconds(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialects.api.file_bytes", lambda job_id, kind: MP4)
    task = finished(api, duration=4)
    for path, body in [
        ("/v1/videos", {"character_url": MP4_URL}),
        ("/v1/videos", {"character_from_task": task}),
        ("/v1/videos", {"character_url": base64.b64encode(MP4 * 3).decode()}),
        ("/v1/video/create", {"character_url": MP4_URL}),
        ("/v2/videos/generations", {"character_url": MP4_URL}),
    ]:
        answer = api.post(path, BODY | body)
        assert answer.status_code == 200, answer.text
        (character,) = newest(api).request.characters
        assert (character.start_seconds, character.end_seconds) == (0, 3)


def test_bare_base64_is_the_image_that_it_holds(api: Api) -> None:
    bare = base64.b64encode(png(80, 60)).decode()
    for path, body in [
        ("/v1/videos", {"input_reference": bare}),
        ("/v1/video/create", {"images": [bare]}),
        ("/v1/video/generations", {"image": bare}),
        ("/v1/videos", {"image_url": bare}),
        ("/v1/video/generations", {"image_url": bare}),
    ]:
        answer = api.post(path, BODY | body)
        assert answer.status_code == 200, answer.text
        assert newest(api).request.images[0].width_px == 80
    answer = api.post("/v1/videos", BODY | {"input_reference": base64.b64encode(bytes(90)).decode()})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "input_reference")


def test_a_form_may_name_its_file_image_as_relays_do(api: Api) -> None:
    file = ("image", ("a.png", png(80, 60), "image/png"))
    fields = {"model": "sora-2", "prompt": "a fox"}
    answer = api.request("POST", "/v1/videos", data=fields, files=[file])
    assert answer.status_code == 200, answer.text
    job = newest(api)
    assert job.dialect == "unified" and [image.width_px for image in job.request.images] == [80]
    for files in ([file, file], [file, ("input_reference", ("b.png", png(), "image/png"))]):
        answer = api.request("POST", "/v1/videos", data=fields, files=files)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, "image")


@pytest.mark.parametrize("path", ["/v1/videos", "/v1/videos/{id}/remix"])
def test_a_task_that_a_character_is_cut_from_is_read_off_the_event_loop(
    api: Api, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = finished(api, duration=10)

    def reading(*args: Any, **options: Any) -> bytes:
        with pytest.raises(RuntimeError, match="no running event loop"):
            asyncio.get_running_loop()
        return MP4

    monkeypatch.setattr(Library, "video_of", reading)
    wanted = {"prompt": "at night"} if "remix" in path else BODY
    answer = api.post(path.format(id=task), wanted | {"character_from_task": task, "character_timestamps": "1,3"})
    assert answer.status_code == 200, answer.text
    assert len(newest(api).request.characters) == 1


def test_a_remix_takes_a_model_and_a_character(api: Api) -> None:
    source = finished(api, duration=10)
    body = {"prompt": "at night", "model": "sora_video2-landscape", "character_url": MP4_URL, "character_create": False}
    answer = api.post(f"/v1/videos/{source}/remix", body)
    assert answer.status_code == 200, answer.text
    assert (answer.json()["size"], answer.json()["seconds"], len(newest(api).request.characters)) == (
        "1280x720",
        "10",
        1,
    )
    for wrong, param in ({"model": "veo"}, "model"), ({"character_create": True}, "character_create"):
        answer = api.post(f"/v1/videos/{source}/remix", {"prompt": "x"} | wrong)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, param), answer.text


def test_a_remix_of_openais_takes_the_model_that_relays_send_unless_the_server_is_strict(api: Api) -> None:
    source = api.post("/v1/videos", BODY | {"size": "1280x720"}).json()["id"]
    api.finish(source)
    answer = api.post(f"/v1/videos/{source}/remix", {"prompt": "at night", "model": "sora-2-pro"})
    assert (answer.status_code, answer.json()["model"], answer.json()["size"]) == (200, "sora-2-pro", "1280x720")
    api.configure(is_strict=True)
    answer = api.post(f"/v1/videos/{source}/remix", {"prompt": "at night", "model": "sora-2"})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "model")


def test_a_style_is_said_to_the_engine(api: Api) -> None:
    api.post("/v1/videos", BODY | {"style": "anime"})
    assert newest(api).request.prompt == "a fox in the snow\nanime style"


def test_a_remix_keeps_model_size_and_length(api: Api) -> None:
    source = finished(api, size="small", duration=8, orientation="landscape")
    answer = api.post(f"/v1/videos/{source}/remix", {"prompt": "at night"}).json()
    assert answer["remixed_from_video_id"] == source and answer["video_url"] is None
    assert api.finish(answer["id"]).assets, "its files can be kept under its id"
    assert (answer["size"], answer["seconds"], newest(api).dialect) == ("1280x720", "8", "unified")
    hidden = finished(api, private=True)
    assert api.post(f"/v1/videos/{hidden}/remix", {"prompt": "x"}).status_code == 403


# Characters.


@pytest.fixture
def hero(api: Api) -> Any:
    answer = api.post("/sora/v1/characters", {"timestamps": "1,3", "url": MP4_URL})
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_character_is_kept_and_named_in_prompts(api: Api, hero: Any) -> None:
    assert re.fullmatch(r"[a-z]{9}\.[a-z]{10}", hero["username"]) and hero["id"].startswith("ch_")
    found = api.get(hero["permalink"].partition("testserver")[2]).json()
    assert found["username"] == hero["username"] and found["profile_picture_url"] is None
    for path in ("/v1/video/create", "/v1/videos"):
        for mention in (f"@{hero['username']} runs", f"look, @{{{hero['username']}}} and @{hero['username']}."):
            answer = api.post(path, BODY | {"prompt": mention, "private": False})
            assert answer.status_code == 200, answer.text
            (character,) = newest(api).request.characters
            assert (character.start_seconds, character.end_seconds) == (1, 3)
            assert newest(api).request.prompt == mention
    plain = {"model": "sora-2", "prompt": f"@{hero['username']} runs", "seconds": "15", "size": "1280x720"}
    answer = api.post("/v1/videos", plain)  # nothing in it tells a relay's client from OpenAI's
    assert answer.status_code == 200 and len(newest(api).request.characters) == 1, answer.text
    api.finish(answer.json()["id"])
    remix = api.post(f"/v1/videos/{answer.json()['id']}/remix", {"prompt": f"@{hero['username']} jumps"})
    assert remix.status_code == 200 and len(newest(api).request.characters) == 1, remix.text
    for path, more in (("edits", {}), ("extensions", {"seconds": "4"})):
        source = {"video": {"id": answer.json()["id"]}}
        changed = api.post(f"/v1/videos/{path}", source | more | {"prompt": f"@{hero['username']} jumps"})
        assert changed.status_code == 200, changed.text
        (character,) = newest(api).request.characters
        assert (character.name, character.start_seconds) == (hero["username"], 1)
    assert api.post("/v1/videos", plain | {"prompt": "mail me @nobody.everhere"}).status_code == 200  # text


def test_a_character_comes_from_a_finished_task_of_ones_own(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dialects.api.file_bytes", lambda job_id, kind: MP4)
    task = finished(api, duration=4)
    answer = api.post("/sora/v1/characters", {"timestamps": "0.5,2", "from_task": task}).json()
    assert api.get(answer["profile_picture_url"], auth=False).status_code == 200
    named = {"model": "sora-2-characters", "timestamps": "1,3 ", "from_task": task, "url": None}
    assert api.post("/sora/v1/characters", named).status_code == 200
    body = BODY | {"character_from_task": task, "character_timestamps": "1,3"}
    assert api.post("/v1/videos", body).status_code == 200
    assert len(newest(api).request.characters) == 1


def test_what_is_known_of_a_videos_making_goes_with_its_character(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """However the video comes back to us; told by its bytes, and of the account's own videos alone."""
    monkeypatch.setattr("dialects.api.file_bytes", lambda job_id, kind: MP4)
    task = api.post("/v1/video/create", BODY | {"duration": 4}).json()["id"]
    api.finish(task, scene={"subjects": ["a fox"]})
    hero = api.post("/sora/v1/characters", {"timestamps": "1,3", "from_task": task}).json()["username"]
    upload = api.request("POST", "/v1/videos/characters", data={"name": "Kit"}, files={"video": ("v.mp4", MP4)}).json()
    bodies = [
        ("/v1/video/create", BODY | {"prompt": f"@{hero} runs"}),
        ("/v1/videos", BODY | {"character_from_task": task, "character_timestamps": "1,3"}),
        ("/v1/videos", {"prompt": "Kit runs", "characters": [{"id": upload["id"]}]}),
    ]
    for path, body in bodies:
        assert api.post(path, body).status_code == 200
        (character,) = newest(api).request.characters
        assert character.details == {"scene": {"subjects": ["a fox"]}}
        assert character.name in (hero, "Kit", "")
    stranger = Api(api.service, api.queue, name="stranger")
    answer = stranger.request("POST", "/v1/videos/characters", data={"name": "Kit"}, files={"video": ("v.mp4", MP4)})
    stranger.post("/v1/videos", {"prompt": "Kit runs", "characters": [{"id": answer.json()["id"]}]})
    assert api.service.jobs.inspect(api.queue.job_ids[-1])[0].request.characters[0].details == {}


@pytest.mark.parametrize(
    ("body", "status", "param"),
    [
        ({"timestamps": "1,3"}, 400, "url"),
        ({"timestamps": "1,3", "url": MP4_URL, "from_task": "x"}, 400, "url"),
        ({"timestamps": "1,9", "url": MP4_URL}, 400, "timestamps"),
        ({"timestamps": "3,1", "url": MP4_URL}, 400, "timestamps"),
        ({"timestamps": "one", "url": MP4_URL}, 400, "timestamps"),
        ({"timestamps": "1,3", "url": PNG_URL}, 400, "url"),
        ({"timestamps": "1,3", "url": "http://127.0.0.1/a.mp4"}, 400, "url"),
        ({"timestamps": "1,3", "url": MP4_URL, "model": "kling"}, 400, "model"),
        ({"timestamps": "1,3", "from_task": "video_x"}, 404, None),
    ],
    ids=str,
)
def test_a_character_that_cannot_be_made_is_refused(api: Api, body: Any, status: int, param: str | None) -> None:
    answer = api.post("/sora/v1/characters", body)
    assert answer.status_code == status and answer.json()["error"]["param"] == param, answer.text


def test_an_unfinished_task_and_a_span_beyond_its_end_are_refused(api: Api) -> None:
    task = api.post("/v1/video/create", BODY | {"duration": 4}).json()["id"]
    assert api.post("/sora/v1/characters", {"timestamps": "1,3", "from_task": task}).status_code == 409
    answer = api.post("/sora/v1/characters", {"timestamps": "3,5", "from_task": task})
    assert answer.json()["error"]["param"] == "timestamps"


@pytest.mark.parametrize(
    ("path", "body", "code", "chinese"),
    [
        ("/unified/v1/models/sora-99", None, "not_found", "所引用的内容不存在"),
        ("/sora/v1/characters/ch_x", None, "not_found", "所引用的内容不存在"),
        ("/v1/video/create", BODY | {"prompt": "@nobody.everhere runs"}, "not_found", "所引用的内容不存在：prompt"),
        ("/v1/videos", BODY | {"private": True, "characters": [{"id": "ch_x"}]}, "not_found", "所引用的内容不存在：characters"),
        ("/sora/v1/characters", {"timestamps": "1,3", "from_task": "x"}, "task_not_exist", "任务不存在"),
        ("/unified/v1/videos/x/remix", {"prompt": "at night"}, "task_not_exist", "任务不存在：video_id"),
        ("/unified/v1/videos/x/content", None, "task_not_exist", "任务不存在"),
        ("/unified/v9", None, "not_found", "路径不存在"),
    ],
    ids=lambda value: str(value)[:40],
)  # fmt: skip
def test_a_missing_task_is_told_from_other_missing_things(
    api: Api, path: str, body: Any, code: str, chinese: str
) -> None:
    answer = api.get(path) if body is None else api.post(path, body)
    assert (answer.status_code, answer.json()["code"], answer.json()["error"]["message_zh"]) == (404, code, chinese)


def test_below_the_prefix_a_characters_address_stays_there(api: Api) -> None:
    made = api.post("/unified/sora/v1/characters", {"timestamps": "1,3", "url": MP4_URL}).json()
    assert made["permalink"] == f"http://testserver/unified/sora/v1/characters/{made['id']}"
    assert api.get(made["permalink"]).json()["username"] == made["username"]


def test_names_that_nobody_has_are_refused_and_other_words_are_text(api: Api, hero: Any) -> None:
    answer = api.post("/v1/video/create", BODY | {"prompt": "@nobody.everhere runs"})
    assert answer.status_code == 404 and answer.json()["error"]["param"] == "prompt"
    assert api.post("/v1/video/create", BODY | {"prompt": "mail me@home.example @noon"}).status_code == 200
    other = Api(api.service, api.queue, name="other")
    answer = other.post("/v1/video/create", BODY | {"prompt": f"@{hero['username']} runs"})
    assert answer.status_code == 404, "a character of another account"


def test_a_prompt_full_of_handles_is_text_to_openais_clients(api: Api) -> None:
    for count, path, status in ((100, "/v1/videos", 200), (101, "/v1/videos", 400), (17, "/v1/video/create", 400)):
        prompt = "thanks to " + " ".join(f"@maker{n}x" for n in range(count))
        answer = api.post(path, BODY | {"prompt": prompt})
        assert answer.status_code == status, answer.text
        assert status == 200 or answer.json()["error"]["param"] == "prompt"


def test_three_characters_are_too_many(api: Api) -> None:
    names = [
        api.post("/sora/v1/characters", {"timestamps": "1,3", "url": MP4_URL}).json()["username"] for _ in range(3)
    ]
    answer = api.post("/v1/video/create", BODY | {"prompt": " ".join(f"@{name}" for name in names)})
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "prompt"


# The image host.


def test_an_uploaded_image_opens_and_can_be_named_in_requests(api: Api) -> None:
    answer = api.request("POST", "/api/upload", files={"file": ("fox.png", png(80, 60), "image/png")})
    url = answer.json()["url"]
    assert api.get(url, auth=False).content == png(80, 60)
    assert api.get(url, auth=False).headers["content-type"] == "image/png"
    assert api.get(url.replace("upload.png", "upload.gif"), auth=False).status_code == 403
    for path, body in [
        ("/v1/video/create", {"images": [url]}),
        ("/v1/videos", {"images": [url]}),
        ("/v1/videos", {"input_reference": url}),  # nothing in it tells a relay's client from OpenAI's
        ("/v1/videos", {"input_reference": {"image_url": url}}),
        ("/v1/video/generations", {"image": url}),
        ("/v2/videos/generations", {"images": [url]}),
    ]:
        answer = api.post(path, BODY | body)
        assert answer.status_code == 200, (path, answer.text)
        assert newest(api).request.images[0].width_px == 80
    other = Api(api.service, api.queue, name="other")
    refused = other.post("/v1/video/create", BODY | {"images": [url]})
    assert refused.status_code == 400 and "could not be reached" in refused.text, "an address like any"
    first = api.post("/v1/video/create", BODY | {"images": [url]}, headers={"idempotency-key": "one"}).json()
    api.service.library.delete_file(api.caller, re.findall(r"file_[0-9a-f]+", url)[0])
    again = api.post("/v1/video/create", BODY | {"images": [url]}, headers={"idempotency-key": "one"})
    assert again.json()["id"] == first["id"], "the first answer, though the image is gone"


def test_an_upload_that_is_no_image_is_refused(api: Api) -> None:
    for data in (b"only words, no picture at all, none", MP4):
        answer = api.request("POST", "/api/upload", files={"file": ("a.png", data, "image/png")})
        assert answer.status_code == 400 and answer.json()["error"]["param"] == "file"
    assert api.request("POST", "/api/upload", data={}, json={}).json()["error"]["param"] == "file"


# The chat.

CHAT = {"model": "sora-2", "messages": [{"role": "user", "content": "a fox"}]}


def chat(api: Api, body: Any, end: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(unified_chat, "POLL_SECONDS", 0.01)
    api.configure(wait_seconds_max=30)

    async def both() -> Any:
        before = len(api.queue.job_ids)
        call = asyncio.create_task(api.send("POST", "/v1/chat/completions", json=body))
        while len(api.queue.job_ids) == before and not call.done():
            await asyncio.sleep(0)
        if not call.done():
            await asyncio.to_thread(end, api.queue.job_ids[-1])
        return await call

    return run(both())


def test_a_chat_answers_with_the_link(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = chat(api, CHAT, api.finish, monkeypatch)
    assert answer.status_code == 200, answer.text
    content = answer.json()["choices"][0]["message"]["content"]
    url, *others = re.findall(r"\((http://[^)]*video\.mp4[^)]*)\)", content)
    assert others == [url] and api.get(url, auth=False).status_code == 200
    assert f"> ID: `{api.queue.job_ids[0]}`" in content


def test_a_streamed_chat_tells_of_progress_and_ends_in_the_link(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    def end(job_id: str) -> None:
        api.begin(job_id, percent=40)
        api.finish(job_id)

    answer = chat(api, CHAT | {"stream": True}, end, monkeypatch)
    assert answer.headers["content-type"].startswith("text/event-stream")
    lines = [line.removeprefix("data: ") for line in answer.text.split("\n\n") if line]
    assert lines[-1] == "[DONE]"
    chunks = [json.loads(line) for line in lines[:-1]]
    assert chunks[0]["choices"][0]["delta"]["role"] == "assistant"
    assert chunks[-1]["choices"][0] == {"index": 0, "delta": {}, "finish_reason": "stop"}
    said = "".join(chunk["choices"][0]["delta"].get("content", "") for chunk in chunks)
    assert '"prompt": "a fox"' in said and "生成完成" in said and "video.mp4" in said


def test_a_streamed_chat_with_nothing_to_tell_is_kept_open_by_comments(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unified_chat, "POLL_SECONDS", 0.01)
    monkeypatch.setattr(unified_chat, "HEARTBEAT_SECONDS", 0.02)
    api.configure(wait_seconds_max=0.1)

    async def stuck(caller: Any, job_id: str, stamp: Any) -> Job:
        job = await asyncio.to_thread(api.service.jobs.get, caller, job_id)
        return await asyncio.to_thread(api.begin, job_id) if job.status is JobStatus.QUEUED else job

    monkeypatch.setattr(api.service.polls, "job", stuck)
    text = api.post("/v1/chat/completions", CHAT | {"stream": True}).text
    assert text.count(": the job goes on\n\n") >= 2 and text.count("生成中") == 1
    assert all(line[:6] in ("data: ", ": the ", "") for line in text.split("\n")) and text.endswith("data: [DONE]\n\n")


def test_a_streamed_chat_that_fails_says_why(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = chat(api, CHAT | {"stream": True}, lambda job_id: api.fail(job_id, message="No such place."), monkeypatch)
    assert "No such place." in answer.text and answer.text.endswith("data: [DONE]\n\n")
    assert api.available() == CREDITS


def test_a_stream_whose_database_fails_ends_in_words(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise OSError("a secret detail")

    monkeypatch.setattr(unified_chat, "POLL_SECONDS", 0.01)
    monkeypatch.setattr("rushes.service.polls.rows.find", broken)
    answer = api.post("/v1/chat/completions", CHAT | {"stream": True})
    assert "the task goes on" in answer.text and "secret" not in answer.text
    assert answer.text.endswith("data: [DONE]\n\n")


def test_a_stream_says_where_to_ask_when_the_server_stops(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(job_id: str) -> None:
        api.begin(job_id, percent=40)
        api.service.waiting.stop()

    answer = chat(api, CHAT | {"stream": True}, stop, monkeypatch)
    *chunks, last, done = [line.removeprefix("data: ") for line in answer.text.split("\n\n") if line]
    assert json.loads(last)["choices"][0]["finish_reason"] == "stop" and done == "[DONE]"
    said = json.loads(chunks[-1])["choices"][0]["delta"]["content"]
    (address,) = re.findall(r"GET (\S+)`", said)
    assert "the task goes on" in said and api.get(address).json()["id"] == api.queue.job_ids[0]


def test_a_wait_beyond_the_limit_names_the_task_which_goes_on(api: Api) -> None:
    answer = api.post("/v1/chat/completions", CHAT)
    assert answer.status_code == 504
    error = answer.json()["error"]
    assert api.queue.job_ids[0] in error["message_zh"]
    assert api.queue.job_ids[0] in error["message"] and error["message"] == answer.json()["message"]
    answer = api.post("/v1/chat/completions", CHAT | {"stream": True})
    assert "the task goes on" in answer.text and f"> ID: `{api.queue.job_ids[1]}`" in answer.text
    assert len(api.queue.job_ids) == 2


def test_a_conversation_goes_on_with_its_video(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    first = chat(api, CHAT, api.finish, monkeypatch).json()["choices"][0]["message"]
    messages = [*CHAT["messages"], first, {"role": "user", "content": [{"type": "text", "text": "at night"}]}]
    assert chat(api, CHAT | {"messages": messages}, api.finish, monkeypatch).status_code == 200
    job = newest(api)
    assert job.request.remix is not None and job.request.remix.job_id == api.queue.job_ids[0]
    assert job.request.prompt == "at night"


@pytest.mark.parametrize(("code", "status"), [("render_failed", 500), ("moderation_blocked", 400)])
def test_a_chat_that_fails_says_why_and_may_be_asked_again(
    api: Api, monkeypatch: pytest.MonkeyPatch, code: str, status: int
) -> None:
    """Chat clients send the answer that told of the failure along with the next message."""
    first = chat(api, CHAT, api.finish, monkeypatch).json()["choices"][0]["message"]

    def fails(job_id: str) -> None:
        api.fail(job_id, code=code, message="No such place.")

    answer = chat(api, CHAT, fails, monkeypatch)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.json()["message"] == "No such place." and answer.json()["error"]["param"] is None
    in_vain = {"role": "assistant", "content": f"> ID: `{api.queue.job_ids[1]}`\n\n> 生成失败 ❌ No such place.\n"}
    for earlier, changed in (([in_vain], None), ([first, *CHAT["messages"], in_vain], api.queue.job_ids[0])):
        body = CHAT | {"messages": [*CHAT["messages"], *earlier, *CHAT["messages"]]}
        assert chat(api, body, api.finish, monkeypatch).status_code == 200
        remix = newest(api).request.remix
        assert (remix and remix.job_id) == changed


def test_a_call_whose_database_fails_when_the_task_is_made_names_the_task(
    api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OperationalError("SELECT secrets", {}, Exception("disk full"))

    monkeypatch.setattr(api.service.jobs, "get", broken)
    answer = chat(api, CHAT, api.finish_if_wanted, monkeypatch)
    assert (answer.status_code, answer.json()["code"]) == (503, "service_unavailable")
    assert f"the job goes on. Ask for it as task {api.queue.job_ids[0]}." in answer.json()["message"]
    assert answer.headers["x-should-retry"] == "false" and "secrets" not in answer.text


@pytest.mark.parametrize(
    ("name", "size", "seconds"),
    [
        ("sora-2", "1280x720", 10),
        ("sora2-landscape-10s", "1280x720", 10),
        ("sora2-15s", "1280x720", 15),
        ("sora2-portrait", "720x1280", 10),
        ("sora2-hd", "1920x1080", 10),
        ("sora2pro-portrait-hd-25s", "1080x1920", 25),
    ],
)
def test_a_name_that_says_more_changes_that_of_the_conversations_video(
    api: Api, monkeypatch: pytest.MonkeyPatch, name: str, size: str, seconds: int
) -> None:
    first = chat(api, CHAT | {"model": "sora2-landscape-10s"}, api.finish, monkeypatch).json()["choices"][0]["message"]
    body = {"model": name, "messages": [*CHAT["messages"], first, {"role": "user", "content": "at night"}]}
    assert chat(api, body, api.finish, monkeypatch).status_code == 200
    request = newest(api).request
    assert request.remix is not None and (request.size, request.seconds) == (size, seconds)


def test_a_conversations_video_is_turned_within_its_own_size(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    made = api.post("/openai/v1/videos", {"model": "sora-2-pro", "prompt": "a fox", "size": "1792x1024"}).json()["id"]
    api.finish(made)
    said = {"role": "assistant", "content": f"> ID: `{made}`"}
    body = {"model": "sora2pro-portrait", "messages": [said, *CHAT["messages"]]}
    assert chat(api, body, api.finish, monkeypatch).status_code == 200
    assert newest(api).request.size == "1024x1792"


def test_a_length_that_no_model_has_is_refused_in_a_conversation_too(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    first = chat(api, CHAT, api.finish, monkeypatch).json()["choices"][0]["message"]
    for earlier in ([], [first]):
        for name in ("sora-2-0s", "sora-2-7s"):
            answer = api.post("/v1/chat/completions", {"model": name, "messages": [*earlier, *CHAT["messages"]]})
            assert answer.status_code == 400 and answer.json()["error"]["param"] == "model", answer.text


def test_an_empty_list_of_tool_calls_says_nothing(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"role": "assistant", "content": "hello", "tool_calls": []}
    answer = chat(api, CHAT | {"messages": [said, *CHAT["messages"]]}, api.finish, monkeypatch)
    assert answer.status_code == 200, answer.text


def test_what_chat_clients_send_beside_it_does_no_harm(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """As an SDK gives an earlier answer back, and the settings of chat clients, here at what they are by default."""
    said = {"role": "assistant", "content": "hello", "refusal": None, "annotations": [], "reasoning_content": "hm"}
    said |= {"tool_calls": None, "function_call": None, "audio": None}
    settings = {"stop": ["end"], "top_k": 1, "reasoning_effort": "low", "tools": [], "tool_choice": "auto", "seed": 7}
    settings |= {"response_format": {"type": "text"}, "store": False, "logprobs": False, "service_tier": "auto"}
    settings |= {"metadata": {"chat": "1"}, "prompt_cache_key": "k", "safety_identifier": "s", "modalities": ["text"]}
    settings |= {"functions": [], "function_call": "auto"}
    answer = chat(api, CHAT | settings | {"messages": [said, *CHAT["messages"]]}, api.finish, monkeypatch)
    assert answer.status_code == 200, answer.text
    assert newest(api).render_seed == 7 and newest(api).request.prompt == "a fox"


def test_images_of_the_last_message_are_references(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    content = [{"type": "text", "text": "it wakes"}, {"type": "image_url", "image_url": {"url": PNG_URL}}]
    chat(api, CHAT | {"messages": [{"role": "user", "content": content}]}, api.finish, monkeypatch)
    assert len(newest(api).request.images) == 1


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"model": "gpt-9"}, "model"),
        ({"messages": []}, "messages"),
        ({"messages": [{"role": "system", "content": "x"}]}, "messages"),
        ({"messages": [{"role": "user", "content": " "}]}, "messages[0].content"),
        ({"messages": [{"role": "user", "content": [{"type": "audio"}]}]}, "messages[0].content"),
        ({"messages": [{"role": "assistant", "tool_calls": [{}]}, *CHAT["messages"]]}, "messages[0].tool_calls"),
        ({"messages": [{"role": "assistant", "audio": {}}, *CHAT["messages"]]}, "messages[0].audio"),
        ({"tools": [{"type": "function", "function": {"name": "look"}}]}, "tools"),
        ({"response_format": {"type": "json_object"}}, "response_format"),
        ({"logprobs": True}, "logprobs"),
        ({"seed": -2}, "seed"),
    ],
    ids=str,
)
def test_a_chat_that_asks_for_no_video_is_refused(api: Api, body: Any, param: str) -> None:
    answer = api.post("/v1/chat/completions", CHAT | body)
    assert answer.status_code == 400 and answer.json()["error"]["param"] == param, answer.text


def test_what_sora2api_is_sent_is_honoured(api: Api) -> None:
    """Its own fields beside the messages, and a video in a message, whose character joins."""
    bare = base64.b64encode(png(80, 60)).decode()
    source = finished(api, duration=10)
    parts = [{"type": "video_url", "video_url": {"url": MP4_URL}}, {"type": "text", "text": "it dances"}]
    body = CHAT | {"model": "sora2-landscape-10s", "messages": [{"role": "user", "content": parts}], "stream": True}
    api.post("/v1/chat/completions", body | {"image": bare, "style_id": "retro"})
    request = newest(api).request
    assert (request.prompt, request.size, len(request.images)) == ("it dances\nvintage style", "1280x720", 1)
    assert [(one.start_seconds, one.end_seconds) for one in request.characters] == [(0, 3)]
    body = CHAT | {"remix_target_id": source, "video": base64.b64encode(MP4 * 3).decode(), "stream": True}
    api.post("/v1/chat/completions", body)
    request = newest(api).request
    assert request.remix is not None and request.remix.job_id == source and len(request.characters) == 1


@pytest.mark.parametrize(
    ("body", "status", "param"),
    [
        ({"style_id": "news"}, 400, "style_id"),
        ({"remix_target_id": "s_unknown"}, 404, "remix_target_id"),
        ({"image": "words"}, 400, "image"),
        (
            {"messages": [{"role": "user", "content": [{"type": "video_url", "video_url": {"url": MP4_URL}}]}]},
            400,
            None,
        ),
        ({"messages": [{"role": "user", "content": f"https://sora.chatgpt.com/p/s_{'0a' * 16} in ink"}]}, 404, None),
    ],
    ids=str,
)
def test_what_of_sora2apis_cannot_be_honoured_is_refused_by_name(
    api: Api, body: Any, status: int, param: str | None
) -> None:
    answer = api.post("/v1/chat/completions", CHAT | {"stream": True} | body)
    wanted = "messages[0].content" if param is None else param
    assert (answer.status_code, answer.json()["error"]["param"]) == (status, wanted), answer.text
    assert api.available() == CREDITS


@pytest.mark.parametrize("path", ["/v1/videos", "/v1/videos/{id}/remix"])
def test_a_repeat_is_answered_when_the_task_of_its_character_is_gone(
    api: Api, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dialects.api.file_bytes", lambda job_id, kind: MP4)
    source, task = finished(api, duration=10), finished(api, duration=10)
    body = ({"prompt": "at night"} if "remix" in path else BODY) | {"character_from_task": task}
    headers = {"idempotency-key": "once"}
    made = api.post(path.format(id=source), body, headers=headers).json()["id"]
    assert api.request("DELETE", f"/v1/videos/{task}").status_code == 200
    again = api.post(path.format(id=source), body, headers=headers)
    assert (again.status_code, again.json()["id"]) == (200, made)
    for other in (body, body | {"character_from_task": "x"}):
        error = api.post(path.format(id=source), other)
        assert (error.status_code, error.json()["error"]["param"]) == (404, "character_from_task")
    mismatch = api.post(path.format(id=source), body | {"character_from_task": source}, headers=headers)
    assert mismatch.status_code == 422


def test_the_form_of_canvas_front_ends_is_read(api: Api) -> None:
    """infinite-canvas and its like, which write the same form for Grok."""
    fields = {"model": "sora-2-pro", "prompt": "a fox", "seconds": "8", "preset": "normal", "resolution_name": "1080p"}
    images = [("input_reference[]", (f"{n}.png", png(), "image/png")) for n in range(2)]
    answer = api.request("POST", "/v1/videos", data=fields, files=images)
    assert (answer.status_code, answer.json()["size"], answer.json()["seconds"]) == (200, "1080x1920", "8"), answer.text
    assert len(newest(api).request.images) == 2
    for wrong in ({"preset": "spicy"}, {"resolution_name": "480p"}, {"resolution_name": "720p", "resolution": "1080p"}):
        error = api.request("POST", "/v1/videos", data=fields | wrong).json()["error"]
        assert error["param"] in wrong, error


def test_an_image_of_a_chat_may_be_its_bare_address(api: Api, worker: None) -> None:
    def asked(address: str) -> dict[str, Any]:
        parts = [{"type": "text", "text": "a fox"}, {"type": "image_url", "image_url": address}]
        return {"model": "sora-2", "messages": [{"role": "user", "content": parts}]}

    api.configure(wait_seconds_max=30)
    answer = api.post("/v1/chat/completions", asked(PNG_URL))
    assert answer.status_code == 200, answer.text
    task = re.search(r"ID: `([^`]+)`", answer.json()["choices"][0]["message"]["content"])
    assert task is not None
    assert len(api.service.jobs.get(api.caller, task[1]).request.images) == 1
    error = api.post("/v1/chat/completions", asked("x.png")).json()["error"]
    assert error["param"] == "messages[0].content[1].image_url"


def test_a_link_that_is_found_in_a_text_up_to_its_ending_opens(api: Api, worker: None) -> None:
    """As the programs find it that read a chat: nine in ten look for an address that ends in `.mp4`."""
    api.configure(wait_seconds_max=30)
    asked = {"model": "sora-2", "messages": [{"role": "user", "content": "a fox"}]}
    said = api.post("/v1/chat/completions", asked).json()["choices"][0]["message"]["content"]
    for pattern in (r"https?://[^\s\)]+\.mp4", r"https?://\S+?\.mp4", r"\((https?://[^)]+\.mp4[^)]*)\)"):
        found = re.findall(pattern, said)
        assert len(set(found)) == 1
        answer = api.get(found[0], auth=False)
        assert (answer.status_code, answer.headers["content-type"]) == (200, "video/mp4")
    picture = re.findall(r"!\[.*?\]\(([^)]+\.webp)\)", said)[0]
    assert api.get(picture, auth=False).status_code == 200


@pytest.mark.parametrize("stream", [False, True])
def test_a_model_of_sora2apis_is_answered_as_its_clients_look_for_it(api: Api, worker: None, stream: bool) -> None:
    api.configure(wait_seconds_max=30)
    for model, count in (("sora2-landscape-10s", 1), ("sora-2", 0)):
        asked = {"model": model, "messages": [{"role": "user", "content": "a fox"}], "stream": stream}
        text = api.post("/v1/chat/completions", asked).text
        found = re.findall(r"<video[^>]*src='([^']+\.mp4)'", text)
        assert len(found) == count
        assert all(api.get(link, auth=False).status_code == 200 for link in found)
