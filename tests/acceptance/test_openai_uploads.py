"""Edits and extensions of an uploaded video, made by the real engine and fetched with OpenAI's own SDK."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import openai
import pytest

from films import make_film
from rushes.media.decode import decode_span
from rushes.media.probe import probe
from rushes.testing import RunningServer

pytestmark = pytest.mark.filterwarnings("ignore:The Sora API is scheduled to permanently shut down")


def test_an_uploaded_video_is_edited_and_extended(server: RunningServer, tmp_path: Path) -> None:
    film = make_film(tmp_path / "film.mp4", frames=8, fps=4)
    client = openai.OpenAI(base_url=f"{server.base}/v1", api_key=server.KEY)
    sent = ("film.mp4", film.read_bytes(), "video/mp4")
    more = {"model": "sora-2"}
    edited = client.videos.edit(prompt="a red boat at sea", video=sent, extra_body=more)
    extended = client.videos.extend(prompt="snow begins to fall", seconds="4", video=sent, extra_body=more)
    for video, seconds in ((edited, 2), (extended, 6)):
        done = client.videos.poll(video.id)
        assert done.status == "completed", done.error
        path = tmp_path / f"{video.id}.mp4"
        client.videos.download_content(video.id).write_to_file(path)
        assert probe(path).frame_count == seconds * 30 and done.seconds == str(seconds)
    whole = tmp_path / f"{extended.id}.mp4"
    for at in (0.1, 0.9, 1.9):
        (shown,) = decode_span(whole, at, at + 0.1, frames_max=1, long_side_max_px=64)
        (source,) = decode_span(film, int(at * 4) / 4, 2.0, frames_max=1, long_side_max_px=64)
        assert abs(float(np.mean(shown)) - float(np.mean(source))) < 8, f"at {at} s it shows something else"
