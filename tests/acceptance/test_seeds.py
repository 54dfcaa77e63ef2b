"""Each seed document's own example request -> a finished MP4 that is what was asked for."""

from __future__ import annotations

import base64
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from rushes.media.probe import Probe, probe
from rushes.testing import RunningServer


def fetch(url: str, path: Path) -> Probe:
    """Download as clients do, bare, and look inside."""
    with urllib.request.urlopen(url, timeout=60) as answer:
        assert answer.headers["content-type"] == "video/mp4"
        assert answer.headers["x-rushes-engine"] == "scene"
        path.write_bytes(answer.read())
    return probe(path)


def check(found: Probe, *, size: tuple[int, int], seconds: int) -> None:
    assert (found.width_px, found.height_px) == size
    assert abs(found.duration_seconds - seconds) <= 1 / 30 + 1e-6
    assert found.fps == pytest.approx(30)
    assert found.frame_count == seconds * 30
    assert found.has_audio
    assert found.is_faststart
    assert any("rushes" in value.lower() and "scene" in value.lower() for value in found.metadata.values())


def data_url(photo: Path) -> str:
    return f"data:image/png;base64,{base64.b64encode(photo.read_bytes()).decode()}"


def freesora(server: RunningServer, body: dict[str, Any]) -> str:
    created = server.call("POST", "/api/v1/video/sora-pro", body)
    assert (created["code"], created["message"]) == (0, "ok")
    assert created["data"]["id"] == created["data"]["taskId"]
    ask = {"taskId": created["data"]["id"]}

    def ended() -> Any:
        data = server.call("POST", "/api/video-generations/check-result", ask)["data"]
        assert data["status"] != "failed", data
        return data if data["status"] == "succeeded" else None

    url: str = server.until(ended)["result_url"]
    return url


def test_seed_000_text_to_video(server: RunningServer, tmp_path: Path) -> None:
    prompt = "A cinematic shot of a futuristic city at sunset, captured in 4K."
    url = freesora(server, {"model": "sora-2", "prompt": prompt, "aspectRatio": "9:16"})
    check(fetch(url, tmp_path / "v.mp4"), size=(720, 1280), seconds=10)


def test_seed_000_image_to_video(server: RunningServer, tmp_path: Path, photo: Path) -> None:
    body = {
        "model": "sora-2-pro",
        "prompt": "Turn this image into a dynamic 15s video",
        "imageData": data_url(photo),
        "aspectRatio": "16:9",
    }
    check(fetch(freesora(server, body), tmp_path / "v.mp4"), size=(1280, 720), seconds=10)


def test_seeds_001_and_004_the_unified_format(server: RunningServer, tmp_path: Path) -> None:
    body = {
        "images": [],
        "model": "sora-2-pro",
        "orientation": "portrait",
        "prompt": "make animate",
        "size": "large",
        "duration": 15,
        "watermark": False,
        "private": True,
    }
    created = server.call("POST", "/v1/video/create", body)
    assert created["status"] == "pending"
    query = f"/v1/video/query?id={urllib.parse.quote(created['id'], safe='')}"

    def ended() -> Any:
        answer = server.call("GET", query)
        assert answer["status"] != "failed", answer
        return answer if answer["status"] == "completed" else None

    answer = server.until(ended)
    check(fetch(answer["video_url"], tmp_path / "v.mp4"), size=(1080, 1920), seconds=15)


def test_seed_002_text_to_video_answers_with_the_video(server: RunningServer, tmp_path: Path) -> None:
    body = {
        "model": "sora-2-pro-text-to-video",
        "prompt": "一只猫在屋顶上看星星",
        "resolution": "1080p",
        "aspect_ratio": "16:9",
        "duration": "4",
        "output_format": "url",
    }
    answer = server.call("POST", "/v1/videos/generations", body, timeout_seconds=300)
    check(fetch(answer["data"][0]["url"], tmp_path / "v.mp4"), size=(1920, 1080), seconds=4)


def test_seed_003_image_to_video_follows_the_image(server: RunningServer, tmp_path: Path, photo_url: str) -> None:
    body = {
        "model": "sora-2-pro-image-to-video",
        "prompt": "A cute baby sea otter.",
        "resolution": "auto",
        "aspect_ratio": "auto",
        "duration": "4",
        "image_url": photo_url,
        "output_format": "url",
    }
    answer = server.call("POST", "/v1/videos/generations", body, timeout_seconds=300)
    check(fetch(answer["data"][0]["url"], tmp_path / "v.mp4"), size=(720, 1280), seconds=4)


def test_two_prompts_give_visibly_different_videos(server: RunningServer, tmp_path: Path) -> None:
    import numpy as np

    from rushes.media.decode import last_frame

    frames = []
    for number, prompt in enumerate(["a red car in the desert at noon", "鲸鱼在深海里游泳"]):
        body = {"model": "sora-2-pro-text-to-video", "prompt": prompt, "resolution": "720p"}
        answer = server.call("POST", "/v1/videos/generations", body, timeout_seconds=300)
        path = tmp_path / f"{number}.mp4"
        fetch(answer["data"][0]["url"], path)
        frames.append(last_frame(path).astype(float))
    assert np.abs(frames[0] - frames[1]).mean() > 20


def test_25_seconds_of_1080p_are_made_in_bounded_memory(server: RunningServer, tmp_path: Path) -> None:
    body = {"model": "sora-2-pro", "seconds": "25", "size": "1920x1080", "prompt": "a sailing boat at sea in a storm"}
    created = server.call("POST", "/v1/videos", body)
    peaks: dict[int, int] = {}

    def ended() -> Any:
        for pid in server.pids()["render"]:
            peaks[pid] = max(peaks.get(pid, 0), peak_bytes(pid))
        answer = server.call("GET", f"/v1/videos/{created['id']}")
        assert answer["status"] != "failed", answer
        return answer["status"] == "completed"

    server.until(ended, every=0.25)
    assert max(peaks.values(), default=0) < 10**9
    url = f"{server.base}/v1/videos/{created['id']}/content"
    request = urllib.request.Request(url, headers={"Authorization": server.KEY})
    with urllib.request.urlopen(request, timeout=60) as answer:
        (tmp_path / "v.mp4").write_bytes(answer.read())
    check(probe(tmp_path / "v.mp4"), size=(1920, 1080), seconds=25)


def peak_bytes(pid: int) -> int:
    """The most memory a process ever had resident; 0 where the system does not tell (it is measured on Linux)."""
    try:
        text = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in text.splitlines() if line.startswith("VmHWM")), 0)


def test_the_books_are_right_after_all_of_it(server: RunningServer) -> None:
    from rushes.store import ledger
    from rushes.store.database import Database

    database = Database(f"sqlite:///{server.data_dir / 'rushes.db'}")
    with database.read() as tx:
        assert ledger.discrepancies(tx) == []
    database.close()
