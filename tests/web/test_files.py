"""Files behind signed links: ranges, caching, and links that do not open."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from pathlib import Path

import pytest

from dialects.api import SIGNER, Api, file_bytes, png
from films import make_film
from rushes.core.assets import AssetKind
from rushes.dialects.links import asset_link, character_link
from rushes.testing import ManualClock

MINUTE = 60


@pytest.fixture
def job_id(api: Api) -> str:
    made: str = api.post("/v1/video/create", {"model": "sora-2", "prompt": "a fox"}).json()["id"]
    api.finish(made)
    return made


@pytest.fixture
def url(api: Api, job_id: str) -> str:
    link: str = api.get("/v1/video/query", params={"id": job_id}).json()["video_url"]
    return link


def signed(api: Api, path: str, seconds: float = MINUTE) -> str:
    from datetime import timedelta

    return SIGNER.sign(path, expires_at=api.service.clock.now() + timedelta(seconds=seconds))


def test_a_bare_get_serves_the_file(api: Api, job_id: str, url: str) -> None:
    answer = api.get(url, auth=False)
    data = file_bytes(job_id, AssetKind.VIDEO)
    assert (answer.status_code, answer.content) == (200, data)
    headers = answer.headers
    assert headers["content-type"] == "video/mp4"
    assert headers["etag"] == f'"{hashlib.sha256(data).hexdigest()}"'
    assert headers["accept-ranges"] == "bytes"
    assert headers["cache-control"].startswith("private, max-age=")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-rushes-engine"] == "scene"
    assert headers["content-disposition"].startswith('inline; filename="sora-2_task_')
    assert headers["content-disposition"].endswith('.mp4"')


@pytest.mark.parametrize("kind", list(AssetKind))
def test_every_kind_of_file_is_served(api: Api, job_id: str, kind: AssetKind) -> None:
    answer = api.get(signed(api, f"/files/{job_id}/{kind.value}.{kind.extension}"), auth=False)
    assert answer.content == file_bytes(job_id, kind)
    assert answer.headers["content-type"] == kind.media_type


@pytest.mark.parametrize("path", ["/files/video_x/1-x/video.mp4", "/healthz", "/docs", "/", "/openapi.json"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_another_method_is_refused_and_told_which_there_are(api: Api, path: str, method: str) -> None:
    answer = api.request(method, path, auth=False)
    assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")
    assert answer.json()["error"]["code"] == "method_not_allowed"


def test_head_tells_the_length_alone(api: Api, job_id: str, url: str) -> None:
    answer = api.request("HEAD", url, auth=False)
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-length"] == str(len(file_bytes(job_id, AssetKind.VIDEO)))


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-9", 0, 10),
        ("bytes=5-", 5, None),
        ("bytes=-7", -7, None),
        ("bytes=3-999999", 3, None),
        ("BYTES=0-0", 0, 1),
    ],
)
def test_a_range_is_a_part(api: Api, job_id: str, url: str, asked: str, start: int, end: int | None) -> None:
    data = file_bytes(job_id, AssetKind.VIDEO)
    answer = api.get(url, auth=False, headers={"range": asked})
    first = start if start >= 0 else len(data) + start
    last = (end or len(data)) - 1
    assert (answer.status_code, answer.content) == (206, data[start:end])
    assert answer.headers["content-range"] == f"bytes {first}-{last}/{len(data)}"


def test_several_ranges_are_several_parts(api: Api, job_id: str, url: str) -> None:
    answer = api.get(url, auth=False, headers={"range": "bytes=0-3, 10-13"})
    assert answer.status_code == 206
    assert answer.headers["content-type"].startswith("multipart/byteranges; boundary=")
    assert file_bytes(job_id, AssetKind.VIDEO)[10:14] in answer.content


@pytest.mark.parametrize("asked", ["bytes=999999-", "bytes=999999-9999999"])
def test_a_range_outside_the_file_is_416_in_the_words_of_who_serves_it(
    api: Api, job_id: str, url: str, asked: str
) -> None:
    size = len(file_bytes(job_id, AssetKind.VIDEO))
    for path in (url, f"/openai/v1/videos/{job_id}/content", f"/unified/v1/videos/{job_id}/content"):
        answer = api.get(path, headers={"range": asked})
        assert (answer.status_code, answer.headers["content-range"]) == (416, f"bytes */{size}")
        error = answer.json()["error"]
        assert error["code"] == "range_not_satisfiable" and f"{size} bytes" in error["message"]
        assert ("message_zh" in error) is path.startswith("/unified")
    stale = {"range": asked, "if-range": '"another"'}
    assert api.get(url, headers=stale).status_code == 200, "the range was meant for another file"


def test_ranges_of_what_was_uploaded_are_alike(api: Api) -> None:
    file = api.request("POST", "/v1/files", data={"purpose": "vision"}, files={"file": ("a.png", b"0123456789")}).json()
    upload = api.request("POST", "/api/upload", files={"file": ("a.png", png(), "image/png")}).json()["url"]
    for path in (f"/v1/files/{file['id']}/content", upload):
        answer = api.get(path, headers={"range": "bytes=100000-"})
        assert answer.status_code == 416 and answer.headers["content-range"].startswith("bytes */")
        assert answer.json()["error"]["code"] == "range_not_satisfiable"
        assert api.get(path, headers={"range": "bytes=9-1"}).status_code == 200
        assert api.get(path, headers={"range": "bytes=0-1"}).status_code == 206


@pytest.mark.parametrize(
    "asked",
    [
        "bytes",
        "items=0-1",
        "bytes=a-b",
        "bytes=--1",
        "bytes=1",
        "",
        "bytes=9-1",
        "bytes=0-1,9-1",
        "bytes=999999-1",
        "bytes=-",
        "bytes=",
        "bytes=0-" + "9" * 5000,
    ],
    ids=lambda asked: asked[:20],
)
def test_a_range_that_is_none_is_ignored(api: Api, url: str, asked: str) -> None:
    assert api.get(url, auth=False, headers={"range": asked}).status_code == 200


def test_a_file_the_client_has_is_not_sent_again(api: Api, url: str) -> None:
    etag = api.get(url, auth=False).headers["etag"]
    for known in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        answer = api.get(url, auth=False, headers={"if-none-match": known})
        assert (answer.status_code, answer.content) == (304, b"") and answer.headers["etag"] == etag
    assert api.get(url, auth=False, headers={"if-none-match": '"other"'}).status_code == 200
    for condition, status in ((etag, 206), ('"other"', 200)):
        answer = api.get(url, auth=False, headers={"range": "bytes=0-1", "if-range": condition})
        assert answer.status_code == status


def test_a_link_opens_its_own_path_until_it_expires(api: Api, job_id: str, url: str) -> None:
    *_, job_id, seal, name = url.split("/")
    expires, _, signature = seal.partition("-")
    for changed in (
        f"/files/{job_id}/-/{name}",
        f"/files/{job_id}/9999999999-x/{name}",
        f"/files/{job_id}/{int(expires) + 1}-{signature}/{name}",
        f"/files/{job_id}/{expires}-{signature[:-1]}{'A' if signature[-1] != 'A' else 'B'}/{name}",
        url.replace("video.mp4", "thumbnail.webp"),
        f"/files/sora-2:task_other/{seal}/{name}",
        f"/files/{job_id}/{'a' * 3000}/{name}",
    ):
        answer = api.get(changed, auth=False)
        assert answer.status_code == 403, changed
        assert answer.json()["error"]["code"] == "invalid_link" and "expired" in answer.json()["error"]["message"]
    api.service.clock.advance(api.options.link_seconds + 600)  # type: ignore[attr-defined]
    assert api.get(url, auth=False).status_code == 403


@pytest.mark.parametrize("link_seconds", [60, 65, 900, 86_400])
def test_a_link_lives_as_long_as_the_operator_says_and_at_most_a_tenth_longer(
    api: Api, clock: ManualClock, job_id: str, link_seconds: int
) -> None:
    api.configure(link_seconds=link_seconds)
    clock.advance(1.5)
    job = api.service.jobs.get(api.caller, job_id)

    def link() -> str:
        now = clock.now()
        made = asset_link(job, AssetKind.VIDEO, signer=SIGNER, base="", now=now, link_seconds=link_seconds)
        assert made is not None
        return made

    first = link()
    clock.advance(link_seconds - 0.5)
    assert api.get(first, auth=False).status_code == 200
    clock.advance(min(link_seconds / 10, 300) + 0.5)
    assert api.get(first, auth=False).status_code == 403
    assert link() != first


def test_what_is_put_behind_a_link_changes_nothing(api: Api, url: str) -> None:
    for more in ("?t=1", "?download=1&utm_source=x", "?", "/"):
        assert api.get(url + more, auth=False).status_code == 200


def test_the_path_may_be_percent_encoded(api: Api, url: str) -> None:
    assert api.get(url.replace("sora-2:", "sora-2%3A"), auth=False).status_code == 200


@pytest.mark.parametrize("path", ["/files/video_x/video.mp4", "/files/{id}/video.webm", "/files/{id}/..%2f..%2fpasswd"])
def test_a_good_link_to_nothing_is_not_found(api: Api, job_id: str, path: str) -> None:
    answer = api.get(signed(api, path.replace("{id}", job_id)), auth=False)
    assert answer.status_code == 404 and "error" in answer.json()


def test_a_link_to_an_unfinished_or_deleted_video_is_not_found(api: Api, job_id: str, url: str) -> None:
    waiting = api.post("/v1/videos", {"prompt": "a fox"}).json()["id"]
    assert api.get(signed(api, f"/files/{waiting}/video.mp4"), auth=False).status_code == 404
    api.service.jobs.delete(api.caller, job_id)
    assert api.get(url, auth=False).status_code == 404


def test_a_file_that_is_lost_is_not_found(api: Api, job_id: str, url: str) -> None:
    api.service.blobs.delete_prefix(f"jobs/{job_id}")
    assert api.get(url, auth=False).status_code == 404
    assert api.get(f"/v1/videos/{job_id}/content").status_code == 404


def test_a_database_that_fails_is_a_clear_answer(api: Api, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a secret detail")

    monkeypatch.setattr(api.service.jobs, "asset_by_link", broken)
    answer = api.get(url, auth=False)
    assert answer.status_code == 503 and "secret" not in answer.text


def test_the_video_of_a_character_is_served_to_who_makes_the_job(api: Api, tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4").read_bytes()
    body = {
        "model": "sora-2",
        "prompt": "she dances",
        "character_url": f"data:video/mp4;base64,{b64encode(film).decode()}",
        "character_timestamps": "0,1.5",
    }
    job_id = api.post("/unified/v1/video/create", body).json()["id"]
    job = api.service.jobs.get(api.caller, job_id)

    def link(number: int = 0) -> str:
        return character_link(job, number, signer=SIGNER, base="", now=api.service.clock.now(), link_seconds=60)

    answer = api.request("GET", link(), auth=False)
    assert (answer.status_code, answer.content) == (200, film)
    assert answer.headers["content-type"] == "video/mp4"
    assert api.request("GET", link().replace("character-0", "character-1"), auth=False).status_code == 403
    *folder, _, name = link().split("/")
    assert api.request("GET", "/".join([*folder, "-", name]), auth=False).status_code == 403
    assert api.request("GET", "/".join([*folder, name]), auth=False).status_code == 404
    api.service.blobs.delete_prefix(f"jobs/{job_id}/references")
    assert api.request("GET", link(), auth=False).status_code == 404
