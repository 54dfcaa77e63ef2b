"""Edits and extensions of a video that comes with the request."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from dialects.api import CREDITS, Api, png
from films import make_film
from rushes.core.requests import RemixMode

EDIT, EXTEND = "/v1/videos/edits", "/v1/videos/extensions"


@pytest.fixture
def film(tmp_path: Path) -> bytes:
    return make_film(tmp_path / "film.mp4").read_bytes()


def send(api: Api, path: str, data: bytes, **fields: str | None) -> httpx.Response:
    asked: dict[str, Any] = {
        "prompt": "at night",
        "model": "sora-2",
        "seconds": "4" if path == EXTEND else None,
    } | fields
    texts = {name: (None, value) for name, value in asked.items() if value is not None}
    return api.request("POST", path, files={**texts, "video": ("v.mp4", data, "application/octet-stream")})


def test_an_uploaded_video_is_edited_at_its_own_size_and_length(api: Api, film: bytes) -> None:
    answer = send(api, EDIT, film)
    assert answer.status_code == 200, answer.text
    video = answer.json()
    assert (video["size"], video["seconds"], video["remixed_from_video_id"]) == ("1280x720", "2", None)
    remix = api.service.jobs.get(api.caller, video["id"]).request.remix
    assert remix is not None and remix.job_id is None and remix.mode is RemixMode.REMIX
    assert remix.video_blob_key == f"jobs/{video['id']}/references/video.mp4"
    assert api.service.blobs.local_path(remix.video_blob_key).read_bytes() == film
    api.request("DELETE", f"/v1/videos/{video['id']}")
    assert api.service.blobs.size_bytes(remix.video_blob_key) is None


def test_an_uploaded_video_is_extended_and_only_what_is_added_is_charged(api: Api, film: bytes) -> None:
    video = send(api, EXTEND, film).json()
    assert (video["size"], video["seconds"]) == ("1280x720", "6")
    assert api.available() == CREDITS - 4
    api.finish(video["id"])
    again = api.post(EXTEND, {"prompt": "on", "seconds": "8", "video": {"id": video["id"]}}).json()
    assert again["seconds"] == "14"


def test_a_replay_finds_the_same_job_and_another_film_is_another_request(api: Api, film: bytes, tmp_path: Path) -> None:
    def keyed(data: bytes) -> httpx.Response:
        files = {"prompt": (None, "x"), "model": (None, "sora-2"), "video": ("v.mp4", data)}
        return api.request("POST", EDIT, files=files, headers={"idempotency-key": "k"})

    first, second = keyed(film), keyed(film)
    assert first.json()["id"] == second.json()["id"]
    assert keyed(make_film(tmp_path / "other.mp4", frames=12).read_bytes()).status_code == 422


@pytest.mark.parametrize("path", [EDIT, EXTEND])
def test_a_video_of_ones_own_that_comes_back_as_a_file_keeps_its_scene(
    api: Api, film: bytes, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told by its bytes, and of the account's own videos alone."""
    monkeypatch.setattr("dialects.api.file_bytes", lambda job_id, kind: film)
    made = api.post("/v1/videos", {"prompt": "a fox", "model": "sora-2", "seconds": "4", "size": "1280x720"}).json()
    api.finish(made["id"], scene={"subjects": ["a fox"]})
    stranger = Api(api.service, api.queue, name="stranger")
    for caller, details in ((api, {"scene": {"subjects": ["a fox"]}}), (stranger, {})):
        video = send(caller, path, film).json()
        remix = api.service.jobs.get(caller.caller, video["id"]).request.remix
        assert remix is not None and remix.job_id is None and remix.details == details


@pytest.mark.parametrize("path", [EDIT, EXTEND])
def test_what_cannot_be_edited_is_refused_and_says_what_is_needed(api: Api, path: str, tmp_path: Path) -> None:
    film = make_film(tmp_path / "a.mp4", width=640, height=480).read_bytes()
    fragments = make_film(tmp_path / "f.mp4", options={"movflags": "frag_keyframe+empty_moov"}).read_bytes()
    whole = make_film(tmp_path / "w.mp4").read_bytes()
    for data, fields, param, words in (
        (film, {}, "video", "1280x720"),
        (png(1280, 720), {}, "video", "video is needed"),
        (fragments, {}, "video", "not in fragments"),
        (whole[: len(whole) // 2], {}, "video", "whole MP4"),
        (b"\x1aE\xdf\xa3\x42\x82\x84webm" + b"\0" * 200, {}, "video", "MP4 or MOV"),
        (b"hello", {}, "video", "text"),
        (whole, {"model": "sora-9"}, "model", "does not exist"),
    ):
        answer = send(api, path, data, **fields)  # type: ignore[arg-type]
        error = answer.json()["error"]
        assert (answer.status_code, error["param"]) == (400, param), answer.text
        assert words in error["message"], error
    assert api.queue.job_ids == [] and api.available() == CREDITS
    assert not list((tmp_path / "blobs").rglob("*.mp4")), "nothing is kept of what was refused"
    missing = api.post(path, {"prompt": "x", "seconds": "4"} if path == EXTEND else {"prompt": "x"})
    assert (missing.status_code, missing.json()["error"]["param"]) == (400, "video")


@pytest.mark.parametrize("path", [EDIT, EXTEND])
def test_a_video_without_a_model_is_made_with_the_usual_one_unless_the_server_is_strict(
    api: Api, path: str, film: bytes
) -> None:
    """OpenAI's SDKs have no `model` there, and OpenClaw sends none."""
    answer = send(api, path, film, model=None)
    assert answer.status_code == 200 and answer.json()["model"] == "sora-2", answer.text
    api.configure(is_strict=True)
    refused = send(api, path, film, model=None)
    assert (refused.status_code, refused.json()["error"]["param"]) == (400, "model"), refused.text


def test_a_film_that_is_too_long_is_refused(api: Api, tmp_path: Path) -> None:
    long = make_film(tmp_path / "a.mp4", frames=30, fps=1).read_bytes()
    assert send(api, EDIT, long).json()["error"]["param"] == "video"
    longer = make_film(tmp_path / "b.mp4", frames=118, fps=1).read_bytes()
    assert send(api, EXTEND, longer).json()["error"]["param"] == "seconds"
    assert send(api, EXTEND, long).json()["seconds"] == "34"
