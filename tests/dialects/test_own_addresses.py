"""Addresses that this server told, named in a request: read from what is kept, as the network does not lead here."""

from __future__ import annotations

from typing import Any

import pytest

from dialects.api import Api, png
from dialects.test_unified_videos import MP4
from rushes.core.library import StoredCharacter
from rushes.media.fetch import Fetcher
from rushes.media.sniff import VIDEO_BYTES_MAX
from rushes.service.library import Library
from rushes.testing import ManualClock

PROMPT = {"prompt": "a fox in the snow"}
ONE_TO_THREE = {"timestamps": "1,3"}


@pytest.fixture
def film(api: Api, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a video of the account's."""
    monkeypatch.setattr("dialects.api.file_bytes", lambda job_id, kind: MP4)
    task = api.post("/v1/video/create", {"model": "sora-2"} | PROMPT).json()["id"]
    api.finish(task)
    address = api.get("/v1/video/query", params={"id": task}).json()["video_url"]
    assert address.startswith("http://testserver/files/")
    return str(address)


def newest(api: Api) -> Any:
    return api.service.jobs.get(api.caller, api.queue.job_ids[-1]).request


def cast(film: str) -> list[tuple[str, dict[str, Any]]]:
    """Where a video's address stands for somebody in it."""
    span = {"character_timestamps": "1,3"}
    content = [{"type": "text", "text": "a fox"}, {"type": "video_url", "video_url": {"url": film}}]
    return [
        ("/v1/videos", PROMPT | {"character_url": film} | span),
        ("/v1/video/create", {"model": "sora-2", "character_url": film} | PROMPT | span),
        ("/v2/videos/generations", {"model": "sora-2", "character_url": film} | PROMPT | span),
        ("/v1/video/generations", {"model": "sora-2", "character_url": film} | PROMPT | span),
        ("/v1/video/sora-video", {"model": "sora-2", "characters": [{"url": film} | ONE_TO_THREE], "webHook": "-1"} | PROMPT),
        ("/v1/chat/completions", {"model": "sora-2", "messages": [{"role": "user", "content": content}]}),
    ]  # fmt: skip


@pytest.mark.parametrize("place", range(6))
def test_a_character_is_cut_from_a_video_that_was_made_here(api: Api, film: str, place: int) -> None:
    path, body = cast(film)[place]
    api.post(path, body)
    (character,) = newest(api).characters
    assert character.video.size_bytes == len(MP4)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/sora/v1/characters", lambda film: {"url": film} | ONE_TO_THREE),
        ("/v1/video/sora-upload-character", lambda film: {"url": film, "webHook": "-1"} | ONE_TO_THREE),
        ("/fal-ai/sora-2/characters", lambda film: {"name": "Rex", "video_url": film}),
        (
            "/api/v1/jobs/createTask",
            lambda film: {"model": "sora-2-characters", "input": {"character_file_url": [film]}},
        ),
    ],
)
def test_a_character_is_kept_from_a_video_that_was_made_here(
    api: Api, film: str, path: str, body: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def noted(self: Library, *args: Any, **given: Any) -> StoredCharacter:
        kept.append(add(self, *args, **given))
        return kept[-1]

    add, kept = Library.add_character, list[StoredCharacter]()
    monkeypatch.setattr(Library, "add_character", noted)
    answer = api.post(path, body(film))
    assert answer.status_code == 200 and [one.video.size_bytes for one in kept] == [len(MP4)], answer.text


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/v1/video/sora-pro", {"model": "sora-2-image-to-video", "imageUrl": 0}),
        (
            "/api/v1/videos",
            {
                "model": "openai/sora-2",
                "frame_images": [{"type": "image_url", "frame_type": "first_frame", "image_url": {"url": 0}}],
            },
        ),
        ("/fal-ai/sora-2/image-to-video", {"image_url": 0}),
        ("/v1/video/sora-video", {"model": "sora-2", "url": 0, "webHook": "-1"}),
        ("/v1/predictions", {"model": "openai/sora-2", "input": PROMPT | {"input_reference": 0}}),
    ],
)
def test_an_uploaded_image_is_named_in_any_api(api: Api, path: str, body: Any) -> None:
    def filled(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: filled(inner) for name, inner in value.items()}
        return [filled(inner) for inner in value] if isinstance(value, list) else image if value == 0 else value

    image = api.request("POST", "/api/upload", files={"file": ("a.png", png())}).json()["url"]
    answer = api.post(path, ({} if "input" in body else PROMPT) | filled(body))
    assert answer.status_code < 300 and len(newest(api).images) == 1, answer.text


def test_a_video_of_another_account_is_an_address_like_any(api: Api, film: str) -> None:
    api.service.accounts.create("other", credits=100)
    api.key = api.service.accounts.mint_key("other")
    answer = api.post("/sora/v1/characters", {"url": film} | ONE_TO_THREE)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "url")
    assert "could not be reached" in answer.text


def test_a_repeat_is_answered_when_its_video_is_gone(api: Api, film: str) -> None:
    body = PROMPT | {"character_url": film, "character_timestamps": "1,3"}
    made = api.post("/v1/videos", body, headers={"idempotency-key": "k"}).json()["id"]
    task = film.split("/")[4]
    assert api.request("DELETE", f"/v1/videos/{task}").status_code == 200
    assert api.post("/v1/videos", body, headers={"idempotency-key": "k"}).json()["id"] == made
    anew = api.post("/v1/videos", body)
    assert (anew.status_code, anew.json()["error"]["param"]) == (400, "character_url"), anew.text


def upload(api: Api) -> str:
    return str(api.request("POST", "/api/upload", files={"file": ("a.png", png())}).json()["url"])


def test_a_repeat_is_answered_when_its_upload_is_gone(api: Api) -> None:
    image = upload(api)
    body = PROMPT | {"input_reference": {"image_url": image}, "size": "1280x720"}
    made = api.post("/v1/videos", body, headers={"idempotency-key": "k"}).json()["id"]
    assert api.request("DELETE", f"/v1/files/{image.split('/')[4]}").status_code == 200
    assert api.post("/v1/videos", body, headers={"idempotency-key": "k"}).json()["id"] == made


@pytest.mark.parametrize("whose", ["another account's", "deleted"])
def test_an_upload_that_is_not_there_for_the_account_is_an_address_like_any(api: Api, whose: str) -> None:
    image = upload(api)
    if whose == "deleted":
        api.request("DELETE", f"/v1/files/{image.split('/')[4]}")
    else:
        api.service.accounts.create("other", credits=100)
        api.key = api.service.accounts.mint_key("other")
    answer = api.post("/v1/videos", PROMPT | {"input_reference": {"image_url": image}})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "input_reference.image_url"), answer.text
    assert "could not be reached" in answer.text


def test_an_address_is_known_by_its_seal_by_whatever_name_the_server_was_reached(api: Api, clock: ManualClock) -> None:
    image = upload(api)
    clock.advance(10 * 24 * 3600)
    assert api.get(image, auth=False).status_code == 403, "it opens for a while"
    elsewhere = image.replace("testserver", "127.0.0.1:8000")
    assert api.post("/v1/videos", PROMPT | {"input_reference": {"image_url": elsewhere}}).status_code == 200
    folder, seal, name = image.rsplit("/", 2)
    forged = f"{folder}/{seal[:-1]}{'A' if seal[-1] != 'A' else 'Q'}/{name}"
    assert api.post("/v1/videos", PROMPT | {"input_reference": {"image_url": forged}}).status_code == 400


def test_an_address_is_known_below_the_path_that_the_server_is_reached_by(api: Api) -> None:
    api.configure(public_url="https://v.example/sora")
    image = upload(api)
    assert image.startswith("https://v.example/sora/files/")
    for spelled in (image, f" {image} "):
        assert api.post("/v1/videos", PROMPT | {"input_reference": {"image_url": spelled}}).status_code == 200


def test_room_is_taken_for_a_video_of_ours(api: Api, film: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def noted(self: Fetcher, bytes_max: int) -> Any:
        asked.append(bytes_max)
        return room(self, bytes_max)

    room, asked = Fetcher.room, list[int]()
    monkeypatch.setattr(Fetcher, "room", noted)
    for body in ({"url": film}, {"from_task": film.split("/")[4]}):
        assert api.post("/sora/v1/characters", body | ONE_TO_THREE).status_code == 200
    assert asked == [VIDEO_BYTES_MAX, VIDEO_BYTES_MAX]


@pytest.mark.parametrize("made_here", ["an image", "a video"])
def test_kie_keeps_what_was_uploaded_or_made_here_by_its_address(api: Api, film: str, made_here: str) -> None:
    url = film if made_here == "a video" else upload(api)
    told = api.post("/api/file-url-upload", {"fileUrl": url}).json()
    assert (told["code"], told["data"]["mimeType"]) == (200, "video/mp4" if made_here == "a video" else "image/png")


def test_a_video_of_ours_has_the_limit_of_any(api: Api, film: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rushes.service.library.VIDEO_BYTES_MAX", len(MP4) - 1)
    for path, body, field in (
        ("/sora/v1/characters", {"url": film} | ONE_TO_THREE, "url"),
        ("/sora/v1/characters", {"from_task": film.split("/")[4]} | ONE_TO_THREE, "from_task"),
        ("/v1/videos", PROMPT | {"character_url": film, "character_timestamps": "1,3"}, "character_url"),
    ):
        answer = api.post(path, body)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, field), answer.text
        assert "larger than" in answer.text


@pytest.mark.parametrize(
    "rest", ["//[x", "//\u2100", "/files/%00/s/video.mp4", "/files/../x/video.mp4", "/?a=/files/x/s/video.mp4"]
)
def test_an_address_of_ours_that_leads_nowhere_is_refused_as_any(api: Api, film: str, rest: str) -> None:
    base = film.partition("/files/")[0]
    for path, field in (("/v1/videos", "character_url"), ("/v1/videos", "input_reference")):
        value: Any = {"image_url": base + rest} if field == "input_reference" else base + rest
        answer = api.post(path, PROMPT | {field: value, "character_timestamps": "1,3"})
        assert 400 <= answer.status_code < 500, answer.text
