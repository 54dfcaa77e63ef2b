"""The emulator's clips: of exactly what was asked for, the same for the same, and legible to a program."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image

from rushes.core.assets import AssetKind
from rushes.core.catalog import SIZES
from rushes.core.engine import RenderTask
from rushes.core.requests import Character, Reference, ReferenceKind, Remix, RemixMode, VideoRequest
from rushes.engines.emulator import EmulatorEngine
from rushes.engines.registry import load_engine
from rushes.media.probe import probe

FPS = 30


def make(folder: Path, *, watermark: bool = False, inputs: dict[str, Path] | None = None, **changes: Any) -> Any:
    folder.mkdir(exist_ok=True)
    fields = {"model": "sora-2", "prompt": "a fox", "width_px": 1280, "height_px": 720, "seconds": 4} | changes
    task = RenderTask(
        job_id="job",
        request=VideoRequest(**fields),
        render_seed=1,
        watermark=watermark,
        inputs=inputs or {},
        out_dir=folder,
    )
    done: list[tuple[int, int]] = []
    result = EmulatorEngine().render(task, lambda made, frames: done.append((made, frames)))
    assert done[-1] == (task.request.frame_count, task.request.frame_count)
    return result


def video(result: Any) -> Path:
    path: Path = result.files[AssetKind.VIDEO]
    return path


def reference(digest: str, kind: ReferenceKind = ReferenceKind.IMAGE) -> Reference:
    return Reference(kind=kind, media_type="image/png", blob_key=f"k-{digest}", digest=digest, size_bytes=1)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_file_is_what_was_asked_for(tmp_path: Path, width: int, height: int) -> None:
    result = make(tmp_path, width_px=width, height_px=height)
    with av.open(str(video(result))) as film:
        picture, sound = film.streams.video[0], film.streams.audio[0]
        assert (picture.width, picture.height, picture.average_rate) == (width, height, FPS)
        assert (picture.frames, float(picture.duration * picture.time_base)) == (4 * FPS, 4.0)
        assert float(sound.duration * sound.time_base) == 4.0
        times = [float(frame.pts * frame.time_base) for frame in film.decode(picture)]
        assert times == pytest.approx([index / FPS for index in range(4 * FPS)])
        assert film.metadata["rushes_engine"] == "emulator"
    with Image.open(result.files[AssetKind.THUMBNAIL]) as thumbnail:
        assert (thumbnail.format, thumbnail.size) == ("WEBP", (width, height))
    with Image.open(result.files[AssetKind.SPRITESHEET]) as sheet:
        assert sheet.format == "JPEG" and sheet.size[0] % 5 == sheet.size[1] % 5 == 0


def test_the_sound_beeps_as_each_second_begins(tmp_path: Path) -> None:
    with av.open(str(video(make(tmp_path)))) as film:
        samples = np.concatenate([frame.to_ndarray()[0] for frame in film.decode(audio=0)])
    for second in range(4):
        loud = np.abs(samples[second * 48_000 : second * 48_000 + 4_800]).max()
        quiet = np.abs(samples[second * 48_000 + 9_600 : (second + 1) * 48_000 - 2_400]).max()
        assert loud > 0.15 and quiet < 0.01


def bits(luma: np.ndarray, rows_from_bottom: int, blocks_high: int) -> int:
    """A strip of squares, as docs/emulator.md says where it is."""
    top = (blocks_high - rows_from_bottom) * 16 + 16
    squares = [luma[top, 32 + 32 * bit + 16] > 128 for bit in range(16)]
    return int("".join("1" if square else "0" for square in squares), 2)


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (720, 1280), (1080, 1920)])
def test_frame_and_digest_can_be_read_from_the_picture(tmp_path: Path, width: int, height: int) -> None:
    result = make(tmp_path, width_px=width, height_px=height, seconds=8)
    marks = []
    with av.open(str(video(result))) as film:
        digest = film.metadata["rushes_digest"]
        for index, frame in enumerate(film.decode(video=0)):
            luma = frame.to_ndarray()[:height]
            assert bits(luma, 4, -(-height // 16)) == index
            assert bits(luma, 8, -(-height // 16)) == int(digest[:4], 16)
            marks.append(int(np.argmax(luma[24] > 200)) // 16)
    assert marks[:40] == list(range(40))


def test_the_same_request_gives_the_same_bytes_and_another_one_others(tmp_path: Path) -> None:
    def digest(**changes: Any) -> bytes:
        return video(make(tmp_path, **changes)).read_bytes()

    same = {digest(), digest(), digest(prompt="a fox [[emulate delay=3]]")}
    assert len(same) == 1
    span = {"start_seconds": 0.0, "end_seconds": 2.0}
    others = [
        digest(prompt="a dog"),
        digest(model="sora-2-pro"),
        digest(seconds=8),
        digest(width_px=720, height_px=1280),
        digest(images=(reference("aa"),)),
        digest(images=(reference("bb"),)),
        digest(characters=(Character(video=reference("cc", ReferenceKind.VIDEO), **span),)),
        digest(watermark=True),
        digest(is_silent=True),
    ]
    assert len({*same, *others}) == 1 + len(others)


def test_a_silent_clip_has_no_sound(tmp_path: Path) -> None:
    assert not probe(video(make(tmp_path, is_silent=True))).has_audio


def frames_of(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as film:
        return [frame.to_ndarray(format="rgb24")[::16, ::16] for frame in film.decode(video=0)]


def test_an_extension_shows_what_it_extends_and_then_itself(tmp_path: Path) -> None:
    first = make(tmp_path / "1")
    remix = Remix(job_id="j", video_blob_key="v", mode=RemixMode.EXTEND, seconds=4, details=first.details)
    second = make(tmp_path / "2", prompt="it runs", seconds=8, remix=remix)
    remix = Remix(
        job_id="j2", video_blob_key="w", mode=RemixMode.EXTEND, seconds=8, extensions=1, details=second.details
    )
    third = make(tmp_path / "3", prompt="it sleeps", seconds=12, remix=remix)
    one, three = frames_of(video(first)), frames_of(video(third))
    assert len(three) == 12 * FPS
    assert all((a == b).all() for a, b in zip(one, three, strict=False))
    assert (frames_of(video(second))[5 * FPS] == three[5 * FPS]).all()
    colours = {tuple(three[second * FPS + 5][20, 40]) for second in (1, 5, 9)}
    assert len(colours) == 3


def test_a_remix_is_a_clip_of_its_own_and_an_uploaded_video_can_be_extended(tmp_path: Path) -> None:
    first = make(tmp_path / "1")
    remix = Remix(job_id="j", video_blob_key="v", seconds=4, details=first.details)
    assert len(frames_of(video(make(tmp_path / "2", remix=remix)))) == 4 * FPS
    upload = Remix(job_id=None, video_blob_key="u", mode=RemixMode.EXTEND, seconds=3)
    result = make(tmp_path / "3", seconds=7, remix=upload, inputs={"u": video(first)})
    assert len(frames_of(video(result))) == 7 * FPS
    assert [segment[2] for segment in result.details["emulator"]] == ["UPLOAD", "EXTENSION"]


@pytest.mark.parametrize(("width", "height"), [(64, 64), (640, 360), (3840, 2160)])
def test_any_even_size_will_do(tmp_path: Path, width: int, height: int) -> None:
    assert len(frames_of(video(make(tmp_path, width_px=width, height_px=height, seconds=1)))) == FPS


def test_the_registry_has_it() -> None:
    engine = load_engine("emulator")
    engine.warm_up()
    assert engine.name == "emulator"
