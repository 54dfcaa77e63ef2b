"""`rushes.engines.received`: what an upstream sent, looked into."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from films import make_film, measured
from rushes.core.assets import AssetKind
from rushes.core.engine import RenderTask
from rushes.core.errors import InvalidReference, RenderFailed
from rushes.core.requests import Character, Reference, ReferenceKind, VideoRequest
from rushes.engines.received import ReceivedEngine
from rushes.media.decode import every_frame, sound_of
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


def cut(path: Path, start: float, end: float) -> Path:
    """What is sent of a character."""
    out_dir = path.parent / f"{path.stem}-{start}-{end}"
    out_dir.mkdir()
    video = Reference(kind=ReferenceKind.VIDEO, media_type="video/mp4", blob_key="k", digest="d", size_bytes=1)
    character = Character(video=video, start_seconds=start, end_seconds=end)
    request = VideoRequest(
        model="sora-2", prompt="a fox", width_px=1280, height_px=720, seconds=4, characters=(character,)
    )
    task = RenderTask(
        job_id="job", request=request, render_seed=1, watermark=True, inputs={"received": path}, out_dir=out_dir,
        engine="received:span",
    )  # fmt: skip
    told: list[tuple[int, int]] = []
    result = ReceivedEngine().render(task, lambda done, total: told.append((done, total)))
    assert list(result.files) == [AssetKind.VIDEO]
    assert told[-1][0] == told[-1][1] == len(told)
    return result.files[AssetKind.VIDEO]


def brightness(path: Path) -> list[float]:
    """Of each frame, as the film of these tests has it: its number."""
    frames = every_frame(path, frames_max=100, width_px=96, height_px=64)
    return [round((float(y.mean()) - 20) / 3, 1) for y, _, _ in frames]


def loudness(path: Path) -> list[float]:
    """Of each second's first half."""
    heard = np.concatenate(list(sound_of(path, rate=48_000, seconds_max=10)))[:, 0]
    return [round(float(np.abs(heard[at : at + 24_000]).max()), 1) for at in range(0, len(heard), 48_000)]


def test_a_span_is_cut_to_the_frame_and_with_its_sound(film: Path) -> None:
    path = cut(film, 0.5, 1.5)
    found = brightness(path)
    assert len(found) == 30
    assert [abs(shown - (15 + number)) < 0.6 for number, shown in enumerate(found)] == [True] * 30
    assert probe(path).duration_seconds == pytest.approx(1.0, abs=0.05)


def test_the_sound_of_a_span_is_that_of_its_time(tmp_path: Path) -> None:
    path = tmp_path / "loud.mp4"
    grey = np.full((64, 96), 128, np.uint8)
    with VideoWriter(path, width_px=96, height_px=64, fps=10, frame_count=40) as writer:
        tone = np.sin(np.arange(4 * 48_000) / 20, dtype=np.float32) * (np.arange(4 * 48_000) >= 96_000) * 0.5
        writer.write_sound(np.stack([tone, tone], 1).astype(np.float32))
        for _ in range(40):
            writer.write_frame(grey, grey[::2, ::2], grey[::2, ::2])
    assert loudness(cut(path, 1, 3))[:2] == [0.0, 0.5]


def test_a_span_beyond_the_end_ends_with_the_video(film: Path) -> None:
    assert len(brightness(cut(film, 1, 4))) == 30


def test_a_span_without_pictures_is_refused(film: Path) -> None:
    with pytest.raises(InvalidReference, match=r"no frames from 5 to 7 s; it is 2\.0 s long"):
        cut(film, 5, 7)


def test_a_span_of_a_phones_film_stands_upright_and_is_made_smaller(tmp_path: Path) -> None:
    path = make_film(tmp_path / "large.mp4", width=2560, height=1440, frames=8)
    assert measured(cut(path, 0, 1)) == (4, 1920, 1080)
    turned = tmp_path / "turned.mp4"
    # The matrix of the track's header: shown a quarter turned, as phones write it that are held upright.
    data, matrix = make_film(tmp_path / "flat.mp4", width=320, height=240).read_bytes(), b"tkhd"
    at = data.index(matrix) + 4 + 40
    quarter = struct.pack(">9i", 0, 65536, 0, -65536, 0, 0, 0, 0, 1 << 30)
    turned.write_bytes(data[:at] + quarter + data[at + len(quarter) :])
    assert measured(cut(turned, 0, 1)) == (4, 240, 320)


def look(path: Path, *, watermark: bool = False, seconds: int = 2) -> tuple[Any, Path]:
    out_dir = path.parent / "out"
    out_dir.mkdir()
    (out_dir / "fetched").write_bytes(path.read_bytes())
    task = RenderTask(
        job_id="job",
        request=VideoRequest(model="sora-2", prompt="a fox", width_px=1280, height_px=720, seconds=seconds),
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


@pytest.mark.parametrize(("ordered", "is_short"), [(1, False), (2, False), (4, True), (10, True)])
def test_a_film_that_is_much_shorter_than_ordered_says_so(film: Path, ordered: int, is_short: bool) -> None:
    received = look(film, seconds=ordered)[0].details["received"]
    assert received["seconds"] == 2.0
    assert received.get("ordered_seconds") == (ordered if is_short else None)


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
