"""Every request that was recorded of a real client is answered as its API's documentation says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from dialects import captures
from dialects.api import Api, png
from dialects.test_unified_videos import MP4
from rushes.media.fetch import Fetcher
from rushes.testing import ManualClock

BOUNDARY = "a3f1c0de"
REQUESTS = captures.restated()


def test_our_data_is_what_was_recorded() -> None:
    recorded = captures.recorded()
    if not recorded:
        pytest.skip("the recordings are not beside this checkout")
    ours = [{name: value for name, value in request.items() if name != "answer"} for request in REQUESTS]
    assert sorted(ours, key=str_of) == sorted(recorded, key=str_of)


def str_of(request: dict[str, Any]) -> str:
    return json.dumps(request, sort_keys=True)


@pytest.fixture
def known(api: Api, clock: ManualClock, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What the recorded ids stand for: finished videos of the API that the client spoke to, and a kept character."""

    async def fetch(self: Fetcher, url: str, **_: object) -> bytes:
        return MP4 if url.endswith(".mp4") else png()

    monkeypatch.setattr(Fetcher, "fetch", fetch)
    monkeypatch.setattr("dialects.api.file_bytes", lambda job_id, kind: MP4)
    made = {}
    for recorded, path, where in [
        ("earlier", "/v1/videos", "id"),
        ("sora-2:task_01", "/v1/video/create", "id"),
        ("f0aa213c", "/v2/videos/generations", "task_id"),
        ("r1", "/fal-ai/sora-2/text-to-video", "request_id"),
        ("job_1", "/api/v1/videos", "id"),
        ("video_x", "/v1/video/create", "id"),
        ("video_2", "/v1/videos", "id"),
        ("video_1", "/v1/videos", "id"),
        ("video_100", "/v1/videos", "id"),
    ]:
        body = {"prompt": "a fox"} if "fal" in path else {"prompt": "a fox", "model": "sora-2"}
        clock.advance(1)
        made[recorded] = api.post(path, body).json()[where]
        api.finish(made[recorded])
    kept = api.request("POST", "/v1/videos/characters", data={"name": "Mossy"}, files={"video": ("a.mp4", MP4)})
    return {**made, "char_1": kept.json()["id"]}


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda request: f"{request['clients'][0]} {request['call']}")
def test_a_recorded_request_is_answered_as_documented(
    api: Api, known: dict[str, str], request_: dict[str, Any]
) -> None:
    def named(text: str) -> str:
        """``text`` with our ids in the place of the recorded ones."""
        names = "|".join(sorted(map(re.escape, known), key=len, reverse=True))
        return re.sub(rf"(?<=[/=\"\n])(?:{names})(?=[/?\"\n]|$)", lambda match: known[match[0]], text)

    method, _, path = request_["call"].partition(" ")
    headers = {name: value.replace("KEY", api.key) for name, value in request_["headers"].items()}
    is_chunked = headers.pop("transfer-encoding", "") == "chunked"
    if "type" in request_:
        is_form = request_["type"].startswith("multipart")
        headers["content-type"] = request_["type"] + (f"; boundary={BOUNDARY}" if is_form else "")
    content = body_of(request_, named)
    answer = api.request(
        method,
        named(path.replace("%3A", ":")).replace(":", "%3A"),
        auth=False,
        headers=headers,
        content=chunks(content) if is_chunked else content,
    )
    status, wanted = request_["answer"]
    assert answer.status_code == status, answer.text
    for place, value in wanted.items():
        found = answer.json()
        for name in place.split("."):
            found = found[name]
        assert found == (known.get(value, value) if isinstance(value, str) else value), (place, answer.text)


def body_of(request: dict[str, Any], named: Callable[[str], str]) -> bytes | None:
    """The bytes that the client sent, a picture or a film in the place of its file."""
    if "json" in request:
        return named(json.dumps(request["json"])).encode()
    if "mislabelled" in request:
        return str(request["mislabelled"]).replace("\n", "\r\n").encode()
    if "form" not in request:
        return None
    whole = b""
    for name, value in request["form"]:
        head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"'
        if isinstance(value, str):
            whole += f"{head}\r\n\r\n{named(chr(10) + value).strip()}\r\n".encode()
        else:
            data = png() if value["file"].endswith(".png") else MP4  # no whole film: an edit of it is refused as such
            whole += f'{head}; filename="{value["file"]}"\r\nContent-Type: {value["type"]}\r\n\r\n'.encode()
            whole += data + b"\r\n"
    return whole + f"--{BOUNDARY}--\r\n".encode()


async def chunks(content: bytes | None) -> Any:
    for start in range(0, len(content or b""), 50):
        yield (content or b"")[start : start + 50]
