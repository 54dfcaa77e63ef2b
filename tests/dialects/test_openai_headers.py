"""Headers that OpenAI's clients read, on answers of every kind."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest

from dialects.api import Api
from rushes import app
from rushes.service.policy import Policy
from rushes.settings import load

NAMES = ("limit", "remaining", "reset")


class TestLimits:
    @pytest.fixture
    def policy(self) -> Policy:
        return Policy(open_jobs_per_account_max=2)

    def test_open_jobs_are_counted_on_whatever_makes_one(self, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("rushes.service.submitting.COUNT_SECONDS", 0.0)  # what is told may be a moment old

        def told() -> tuple[int, list[str]]:
            answer = api.post("/v1/videos", {"prompt": "a fox"})
            return answer.status_code, [answer.headers[f"x-ratelimit-{name}-requests"] for name in NAMES]

        assert told() == (200, ["2", "1", "0s"])
        assert told() == (200, ["2", "0", "10s"])
        assert told() == (429, ["2", "0", "10s"])
        refused = api.post("/v1/videos", {"prompt": "a fox"})
        assert refused.headers["retry-after"] == "10" and refused.headers["x-should-retry"] == "true"
        assert refused.json()["error"]["type"] == "rate_limit_error"
        api.finish(api.queue.job_ids[0])
        assert api.post("/v1/videos", {"prompt": ""}).headers["x-ratelimit-remaining-requests"] == "1"

    def test_strangers_and_look_ups_are_told_nothing(self, api: Api) -> None:
        for answer in (api.post("/v1/videos", {"prompt": "a fox"}, auth=False), api.get("/v1/videos")):
            assert not [name for name in answer.headers if name.startswith("x-ratelimit")]

    def test_an_answer_is_given_though_nothing_can_be_counted(self, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(api.service.intake, "open_jobs", lambda caller: 1 / 0)
        answer = api.post("/v1/videos", {"prompt": "a fox"})
        assert answer.status_code == 200 and "x-ratelimit-limit-requests" not in answer.headers


def test_every_error_has_its_four_keys_and_a_request_id(api: Api) -> None:
    made = api.post("/v1/videos", {"prompt": "a fox"}).json()["id"]
    answers = [
        api.post("/v1/videos", {"prompt": "a fox"}, auth=False),
        api.post("/v1/videos", {}),
        api.request("POST", "/v1/videos", content=b"{"),
        api.get("/v1/videos/video_x"),
        api.get("/v1/nothing"),
        api.get("/openai/nothing"),
        api.request("PATCH", "/v1/videos"),
        api.get(f"/v1/videos/{made}/content"),
        api.get(f"/v1/videos/{made}/content", params={"variant": "gif"}),
        api.post("/v1/batches", {}),
    ]
    for answer in answers:
        assert answer.status_code >= 400
        assert set(answer.json()["error"]) == {"message", "type", "param", "code"}, answer.text
        assert answer.headers["x-request-id"].startswith("req_")
    assert len({answer.headers["x-request-id"] for answer in answers}) == len(answers)


def test_a_poll_says_when_to_ask_again_until_the_end(api: Api) -> None:
    made = api.post("/v1/videos", {"prompt": "a fox"}).json()["id"]
    assert int(api.get(f"/v1/videos/{made}").headers["openai-poll-after-ms"]) > 0
    api.finish(made)
    assert "openai-poll-after-ms" not in api.get(f"/v1/videos/{made}").headers


def test_pages_and_files_of_the_server_have_a_request_id_too(tmp_path: Path) -> None:
    settings = load({"RUSHES_DATA_DIR": str(tmp_path)})
    service = app.open_service(settings)
    web = app.create_web(settings, service)

    async def ask() -> None:
        transport = httpx.ASGITransport(app=web)
        async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as client:
            for path in ("/healthz", "/openapi/openai.json", "/files/x/1-x/video.mp4", "/nowhere", "/v1/videos"):
                answer = await client.get(path)
                ids = answer.headers.get_list("x-request-id")
                assert len(ids) == 1 and ids[0].startswith("req_"), path

    asyncio.run(ask())
    service.database.close()
