"""Files and characters of the dialect `openai`, and what videos are made with them."""

from __future__ import annotations

import pytest

from dialects.api import MP4, Api, png
from rushes.core.library import CHARACTERS_PER_ACCOUNT_MAX
from rushes.core.requests import ReferenceKind
from rushes.media.sniff import BYTES_MAX
from rushes.testing import ManualClock
from rushes.worker_process import sweep


def upload(api: Api, data: bytes = b"", *, name: str = "a.png", purpose: str = "vision") -> dict:
    answer = api.request("POST", "/v1/files", data={"purpose": purpose}, files={"file": (name, data or png())})
    assert answer.status_code == 200, answer.text
    body: dict = answer.json()
    return body


def character(api: Api, name: str = "Biscuit") -> str:
    answer = api.request("POST", "/v1/videos/characters", data={"name": name}, files={"video": ("v.mp4", MP4)})
    assert answer.status_code == 200, answer.text
    character_id: str = answer.json()["id"]
    return character_id


def test_a_file_is_kept_listed_handed_back_and_deleted(api: Api) -> None:
    file = upload(api)
    assert set(file) == {"id", "object", "bytes", "created_at", "filename", "purpose", "status"}
    assert (file["object"], file["bytes"], file["filename"], file["purpose"]) == ("file", len(png()), "a.png", "vision")
    assert api.get(f"/v1/files/{file['id']}").json() == file
    content = api.get(f"/v1/files/{file['id']}/content")
    assert content.content == png() and content.headers["x-content-type-options"] == "nosniff"
    assert [each["id"] for each in api.get("/v1/files").json()["data"]] == [file["id"]]
    assert api.get("/v1/files", params={"purpose": "batch"}).json()["data"] == []
    deleted = api.request("DELETE", f"/v1/files/{file['id']}")
    assert deleted.json() == {"id": file["id"], "object": "file", "deleted": True}
    for path in ("", "/content"):
        assert api.get(f"/v1/files/{file['id']}{path}").status_code == 404
    assert api.service.blobs.size_bytes(f"files/{file['id']}/content") is None


def test_a_file_that_is_kept_for_a_while_is_gone_then(api: Api, clock: ManualClock) -> None:
    kept, fields = upload(api), {"purpose": "vision", "expires_after[anchor]": "created_at"}
    sent = {"data": fields | {"expires_after[seconds]": "3600"}, "files": {"file": ("a.png", png())}}
    file = api.request("POST", "/v1/files", **sent).json()
    assert file["expires_at"] == file["created_at"] + 3600
    clock.advance(3599)
    assert api.get(f"/v1/files/{file['id']}").json() == file
    clock.advance(1)
    for path in ("", "/content"):
        assert api.get(f"/v1/files/{file['id']}{path}").status_code == 404
    assert api.request("DELETE", f"/v1/files/{file['id']}").status_code == 404
    assert [each["id"] for each in api.get("/v1/files").json()["data"]] == [kept["id"]]
    begun = {"prompt": "a fox", "input_reference": {"file_id": file["id"]}}
    assert api.post("/v1/videos", begun).status_code == 404
    sweep(api.service, has_queue=False)
    assert api.service.blobs.size_bytes(f"files/{file['id']}/content") is None
    assert api.service.blobs.size_bytes(f"files/{kept['id']}/content") == len(png())


@pytest.mark.parametrize(
    ("told", "param"),
    [
        ({"anchor": "last_active_at", "seconds": "3600"}, "expires_after.anchor"),
        ({"anchor": "created_at", "seconds": "3599"}, "expires_after.seconds"),
        ({"anchor": "created_at", "seconds": "2592001"}, "expires_after.seconds"),
        ({"anchor": "created_at"}, "expires_after.seconds"),
    ],
)
def test_a_time_that_openai_does_not_take_is_refused(api: Api, told: dict, param: str) -> None:
    data = {"purpose": "vision"} | {f"expires_after[{name}]": value for name, value in told.items()}
    answer = api.request("POST", "/v1/files", data=data, files={"file": ("a.png", png())})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


def test_files_are_listed_in_pages(api: Api) -> None:
    ids = [upload(api, name=f"{n}.png")["id"] for n in range(3)]
    page = api.get("/v1/files", params={"limit": 2, "order": "asc"}).json()
    assert page["has_more"] and len(page["data"]) == 2
    rest = api.get("/v1/files", params={"after": page["last_id"], "order": "asc"}).json()
    assert sorted(each["id"] for each in page["data"] + rest["data"]) == sorted(ids) and not rest["has_more"]


@pytest.mark.parametrize(
    ("data", "files", "param"),
    [
        ({"purpose": "vision"}, {}, "file"),
        ({"purpose": "party"}, {"file": ("a.png", b"x")}, "purpose"),
        ({}, {"file": ("a.png", b"x")}, "purpose"),
        ({"purpose": "vision"}, {"file": ("a.png", b"")}, "file"),
    ],
)
def test_an_upload_that_lacks_something_is_told_what(api: Api, data: dict, files: dict, param: str) -> None:
    answer = api.request("POST", "/v1/files", data=data, files=files or {"other": ("", b"")})
    assert answer.status_code == 400, answer.text
    assert answer.json()["error"]["param"] in (param, "other")


def test_files_and_characters_of_others_do_not_exist(api: Api) -> None:
    file, someone = upload(api)["id"], character(api)
    stranger = Api(api.service, api.queue, name="stranger")
    assert stranger.get(f"/v1/files/{file}").status_code == 404
    assert stranger.get(f"/v1/videos/characters/{someone}").status_code == 404
    for extra in ({"input_reference": {"file_id": file}}, {"characters": [{"id": someone}]}):
        answer = stranger.post("/v1/videos", {"prompt": "a fox", **extra})
        assert answer.status_code == 404 and "was found" in answer.json()["error"]["message"]


def test_a_video_begins_with_an_image_that_is_named_by_its_id(api: Api) -> None:
    file = upload(api)["id"]
    video = api.post("/v1/videos", {"prompt": "a fox", "input_reference": {"file_id": file}}).json()
    (image,) = api.service.jobs.get(api.caller, video["id"]).request.images
    assert image.kind is ReferenceKind.IMAGE
    api.request("DELETE", f"/v1/files/{file}")
    assert api.service.blobs.size_bytes(image.blob_key) == len(png()), "the job keeps a copy of its own"


def test_a_repeated_create_is_answered_though_the_image_that_it_names_is_gone(api: Api) -> None:
    files = [upload(api)["id"] for _ in range(2)]
    bodies = [{"prompt": "a fox", "input_reference": {"file_id": file}} for file in files]
    key = {"idempotency-key": "one"}
    first = api.post("/v1/videos", bodies[0], headers=key).json()
    api.request("DELETE", f"/v1/files/{files[0]}")
    again = api.post("/v1/videos", bodies[0], headers=key)
    assert (again.status_code, again.json()["id"], len(api.queue.job_ids)) == (200, first["id"], 1)
    assert api.post("/v1/videos", bodies[1], headers=key).status_code == 422, "another file is another request"
    fresh = api.post("/v1/videos", bodies[0])
    assert (fresh.status_code, fresh.json()["error"]["param"]) == (404, "input_reference.file_id")


def test_a_file_too_large_for_an_image_is_not_read(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    file = upload(api)["id"]
    monkeypatch.setitem(BYTES_MAX, ReferenceKind.IMAGE, len(png()) - 1)
    monkeypatch.setattr(api.service.library, "bytes_of", lambda *_, **__: pytest.fail("it was read"))
    answer = api.post("/v1/videos", {"prompt": "a fox", "input_reference": {"file_id": file}})
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "input_reference.file_id"


def test_a_file_that_is_no_image_is_refused_where_an_image_is_needed(api: Api) -> None:
    file = upload(api, b'{"custom_id": "1"}\n', name="lines.jsonl", purpose="batch")["id"]
    answer = api.post("/v1/videos", {"prompt": "a fox", "input_reference": {"file_id": file}})
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "input_reference.file_id"


def test_a_character_is_kept_and_appears_in_videos(api: Api) -> None:
    someone = character(api, " Biscuit the otter ")
    kept = api.get(f"/v1/videos/characters/{someone}").json()
    assert set(kept) == {"id", "name", "created_at"} and kept["name"] == "Biscuit the otter"
    body = {"prompt": "Biscuit the otter swims", "characters": [{"id": someone}, {"id": character(api)}]}
    video = api.post("/v1/videos", body)
    assert video.status_code == 200, video.text
    job = api.service.jobs.get(api.caller, video.json()["id"])
    assert [each.video.kind for each in job.request.characters] == [ReferenceKind.VIDEO] * 2
    api.service.jobs.delete(api.caller, job.id)
    assert api.service.blobs.size_bytes(job.request.characters[0].video.blob_key), "it outlives the videos it is in"


@pytest.mark.parametrize(
    ("name", "data", "param"),
    [("", MP4, "name"), ("x" * 81, MP4, "name"), ("Biscuit", png(), "video"), ("B", b"x", "video")],
)
def test_a_character_that_cannot_be_is_refused_by_name(api: Api, name: str, data: bytes, param: str) -> None:
    answer = api.request("POST", "/v1/videos/characters", data={"name": name}, files={"video": ("v", data)})
    assert answer.status_code == 400 and answer.json()["error"]["param"] == param


def test_three_characters_are_too_many(api: Api) -> None:
    ids = [{"id": character(api)} for _ in range(3)]
    answer = api.post("/v1/videos", {"prompt": "all of them", "characters": ids})
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "characters"


def test_an_account_keeps_a_bounded_number_of_characters(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    assert CHARACTERS_PER_ACCOUNT_MAX > 10
    monkeypatch.setattr("rushes.service.library.CHARACTERS_PER_ACCOUNT_MAX", 1)
    character(api)
    answer = api.request("POST", "/v1/videos/characters", data={"name": "B"}, files={"video": ("v.mp4", MP4)})
    assert answer.status_code == 400 and "at most 1" in answer.json()["error"]["message"]
    monkeypatch.setattr("rushes.service.library.LIBRARY_BYTES_MAX", 100)
    answer = api.request("POST", "/v1/files", data={"purpose": "vision"}, files={"file": ("a.png", png())})
    assert answer.status_code == 400 and answer.json()["error"]["param"] == "file"
