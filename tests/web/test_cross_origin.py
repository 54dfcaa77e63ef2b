"""Pages of other origins: what browsers ask before they let a script call this server (the Fetch standard's CORS)."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import pytest

from rushes import app
from rushes.settings import load

PAGE = "https://app.example.com"
HEADERS = "authorization,content-type,x-stainless-retry-count,idempotency-key"
"""What OpenAI's SDK for JavaScript sends from a page, and what one may send beside it."""


def asked(folder: Path, origins: str, *calls: tuple[str, str, dict[str, str]]) -> list[httpx.Response]:
    settings = load({"RUSHES_DATA_DIR": str(folder)} | ({"RUSHES_CORS_ORIGINS": origins} if origins else {}))
    service = app.open_service(settings)
    key = service.accounts.mint_key(service.accounts.create("a", credits=100).name)

    async def ask() -> list[httpx.Response]:
        transport = httpx.ASGITransport(app=app.create_web(settings, service))
        async with httpx.AsyncClient(transport=transport, base_url="http://testserver") as client:
            return [
                await client.request(
                    method, path, headers={"authorization": f"Bearer {key}"} | headers, json={"prompt": "a fox"}
                )
                for method, path, headers in calls
            ]

    answers = asyncio.run(ask())
    service.database.close()
    return answers


def preflight(method: str, origin: str = PAGE) -> dict[str, str]:
    return {
        "origin": origin,
        "access-control-request-method": method,
        "access-control-request-headers": HEADERS,
    }


@pytest.mark.parametrize("origins", [PAGE, f"http://localhost:5173, {PAGE}", "*"])
def test_a_page_that_was_named_may_call_and_read(tmp_path: Path, origins: str) -> None:
    first, made, refused, nowhere = asked(
        tmp_path,
        origins,
        ("OPTIONS", "/v1/videos", preflight("POST")),
        ("POST", "/v1/videos", {"origin": PAGE}),
        ("GET", "/v1/videos", {"origin": PAGE, "authorization": "Bearer no"}),
        ("GET", "/nowhere", {"origin": PAGE}),
    )
    assert first.status_code == 200, first.text
    assert "POST" in first.headers["access-control-allow-methods"]
    assert set(HEADERS.split(",")) <= {
        name.strip() for name in first.headers["access-control-allow-headers"].split(",")
    }
    assert (made.status_code, refused.status_code, nowhere.status_code) == (200, 401, 404)
    for answer in (first, made, refused, nowhere):
        assert answer.headers["access-control-allow-origin"] in (PAGE, "*")
    assert made.headers["access-control-expose-headers"] == "*", "x-request-id and the others are for scripts to read"
    assert "access-control-allow-credentials" not in made.headers


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_every_method_of_an_operation_may_be_asked_for(tmp_path: Path, method: str) -> None:
    (first,) = asked(tmp_path, PAGE, ("OPTIONS", "/v1/videos/video_1", preflight(method)))
    assert first.status_code == 200


@pytest.mark.parametrize("origins", [PAGE, "*"])
def test_what_a_browser_keeps_of_an_answer_without_an_origin_is_not_taken_for_a_page_s(
    tmp_path: Path, origins: str
) -> None:
    """A video element sends no Origin. What it had may be kept, and would lack what a script's fetch of it needs."""
    for answer in asked(tmp_path, origins, ("GET", "/files/video_1/1-x/video.mp4", {}), ("GET", "/v1/videos", {})):
        assert "access-control-allow-origin" not in answer.headers
        assert [name.strip().lower() for name in answer.headers["vary"].split(",")].count("origin") == 1


def test_another_page_is_kept_out_by_its_browser(tmp_path: Path) -> None:
    first, made = asked(
        tmp_path,
        PAGE,
        ("OPTIONS", "/v1/videos", preflight("POST", "https://evil.example")),
        ("GET", "/v1/videos", {"origin": "https://evil.example"}),
    )
    assert first.status_code == 400
    for answer in (first, made):
        assert "access-control-allow-origin" not in answer.headers


def test_without_the_setting_nothing_is_said(tmp_path: Path) -> None:
    first, made = asked(
        tmp_path, "", ("OPTIONS", "/v1/videos", preflight("POST")), ("POST", "/v1/videos", {"origin": PAGE})
    )
    assert (first.status_code, made.status_code) == (405, 200)
    assert not [name for answer in (first, made) for name in answer.headers if name.startswith("access-control-")]
