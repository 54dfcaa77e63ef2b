"""`rushes.engines.received`: what an upstream sent, looked into."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from rushes.core.assets import AssetKind
from rushes.core.engine import RenderTask
from rushes.core.errors import RenderFailed
from rushes.core.requests import VideoRequest
from rushes.engines.received import ReceivedEngine
from rushes.media.encode import VideoWriter
from rushes.media.probe import probe

Write = Callable[..., Path]


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Sixty frames of 96x64 that grow brighter, with a tone."""
    path = tmp_path / "film.mp4"
    with VideoWriter(path, width_px=96, height_px=64, fps=30, frame_count=60) as writer:
        writer.write_sound(np.zeros((96_000, 2), np.float32))
        for index in range(60):
            luma = np.full((64, 96), 20 + 3 * index, np.uint8)
            grey = np.full((32, 48), 128, np.uint8)
            writer.write_frame(luma, grey, grey)
    return path


def look(path: Path, *, watermark: bool = False) -> tuple[Any, Path]:
    out_dir = path.parent / "out"
    out_dir.mkdir()
    (out_dir / "fetched").write_bytes(path.read_bytes())
    task = RenderTask(
        job_id="job",
        request=VideoRequest(model="sora-2", prompt="a fox", width_px=1280, height_px=720, seconds=4),
        render_seed=1,
        watermark=watermark,
        inputs={"received": out_dir / "fetched"},
        out_dir=out_dir,
    )
    return ReceivedEngine().render(task, lambda done, total: None), out_dir


def test_an_mp4_is_kept_as_it_came_and_gets_its_stills(film: Path) -> None:
    result, _ = look(film)
    assert result.files[AssetKind.VIDEO].read_bytes() == film.read_bytes()
    assert result.details["frames"] == 60
    assert result.details["received"] == {
        "width_px": 96, "height_px": 64, "seconds": 2.0, "has_sound": True, "encoded_anew": False,
    }  # fmt: skip
    with Image.open(result.files[AssetKind.THUMBNAIL]) as thumbnail:
        assert (thumbnail.format, thumbnail.size) == ("WEBP", (96, 64))
    with Image.open(result.files[AssetKind.SPRITESHEET]) as image:
        sheet = np.asarray(image.convert("L"))
    assert sheet.shape == (64 * 5, 96 * 5)
    assert sheet[:64].mean() < sheet[-64:].mean() - 40, "the cells follow the time"


def test_a_video_that_must_bear_our_mark_is_encoded_anew(film: Path) -> None:
    result, _ = look(film, watermark=True)
    video = result.files[AssetKind.VIDEO]
    assert video.read_bytes() != film.read_bytes()
    made = probe(video)
    assert (made.width_px, made.height_px, made.frame_count, made.has_audio) == (96, 64, 60, True)
    plain, marked = (np.asarray(_frame(path), int) for path in (film, video))
    assert np.abs(plain - marked).max() > 40


def _frame(path: Path) -> Any:
    from rushes.media.decode import last_frame

    return last_frame(path)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: b"<html>not found</html>",
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data[:32] + b"\0" * (len(data) - 32),
        lambda data: b"\x89PNG\r\n\x1a\n" + data,
        lambda data: b"#EXTM3U\nfile:///etc/passwd\n",
    ],
)
def test_a_file_that_is_no_whole_video_ends_the_job(film: Path, spoil: Callable[[bytes], bytes]) -> None:
    film.write_bytes(spoil(film.read_bytes()))
    with pytest.raises(RenderFailed, match="not a usable video"):
        look(film)
