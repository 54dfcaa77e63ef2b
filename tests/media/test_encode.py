"""`rushes.media.encode` and `probe`: the file is exactly what was promised."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from rushes.media.encode import METADATA_CHARS_MAX, VideoWriter
from rushes.media.probe import probe

from .conftest import planes, write_film


def tone(samples: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    wave = 0.3 * np.sin(np.arange(samples) * 2 * np.pi * 440 / 48_000)
    return np.stack([wave, wave], axis=1).astype(np.float32)


@pytest.mark.parametrize(("frame_count", "fps", "size"), [(30, 30, (128, 72)), (25, 24, (72, 128)), (1, 30, (64, 64))])
def test_a_film_has_exactly_the_promised_frames_size_and_length(
    tmp_path: Path, frame_count: int, fps: int, size: tuple[int, int]
) -> None:
    found = probe(write_film(tmp_path / "film.mp4", frame_count, fps, size))
    assert (found.width_px, found.height_px) == size
    assert found.frame_count == frame_count
    assert found.fps == fps
    assert abs(found.duration_seconds - frame_count / fps) < 1 / fps
    assert (found.has_audio, found.audio_rate, found.audio_channels) == (True, 48_000, 2)
    assert found.is_faststart


@pytest.mark.parametrize("blocks", [[48_000], [1_600] * 30, [7, 4_801, 1], [100_000], []])
def test_sound_is_as_long_as_the_picture_however_it_comes(tmp_path: Path, blocks: list[int]) -> None:
    path = tmp_path / "film.mp4"
    with VideoWriter(path, width_px=64, height_px=64, fps=30, frame_count=30) as writer:
        for samples in blocks:
            writer.write_sound(tone(samples))
        for index in range(30):
            writer.write_frame(*planes(index, 64, 64))
    with av.open(str(path)) as container:
        sound = container.streams.audio[0]
        assert sound.duration is not None and sound.time_base is not None
        assert abs(float(sound.duration * sound.time_base) - 1) < 0.001
        heard = np.concatenate([frame.to_ndarray()[0] for frame in container.decode(sound)])
    assert abs(len(heard) - 48_000) < 1_024
    loud = int(np.flatnonzero(np.abs(heard) > 0.1)[-1]) if blocks else 0
    assert abs(loud - min(sum(blocks), 48_000)) < 1_100


@pytest.mark.parametrize("size", [(64, 64), (320, 180)])
def test_noise_and_sound_give_the_same_bytes_again_at_sizes_of_few_blocks(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    chance = np.random.default_rng(3)
    noisy = [chance.integers(16, 235, (size[1], size[0]), np.uint8) for _ in range(8)]

    def written() -> bytes:
        path = tmp_path / "film.mp4"
        with VideoWriter(path, width_px=size[0], height_px=size[1], fps=30, frame_count=24) as writer:
            for index in range(24):
                writer.write_sound(tone(1_600))
                writer.write_frame(noisy[index // 2 % 8], *planes(index, *size)[1:])
        return path.read_bytes()

    assert written() == written()


def test_pictures_come_back_as_they_were_drawn_in_bt709(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.mp4")
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        lumas = [float(frame.to_ndarray()[:72].mean()) for frame in container.decode(stream)]
        context = stream.codec_context
        assert (context.colorspace, context.color_primaries, context.color_trc, context.color_range) == (
            1,
            1,
            1,
            1,
        )
        assert context.pix_fmt == "yuv420p"
    assert lumas == pytest.approx([40 + 2 * index for index in range(30)], abs=1.5)


def test_the_file_can_be_entered_every_two_seconds(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.mp4", frame_count=50, fps=10)
    with av.open(str(path)) as container:
        keys = [int(packet.pts or 0) for packet in container.demux(video=0) if packet.is_keyframe and packet.size]
        base = container.streams.video[0].time_base
    assert base is not None
    assert [float(pts * base) for pts in keys] == [0, 2, 4]


def test_metadata_is_readable_from_the_file(tmp_path: Path) -> None:
    said = {"title": "Ein Otter 水獺 🦦", "comment": "x" * 9000, "rushes_seed": "42", "artist": "a\0b"}
    found = probe(write_film(tmp_path / "film.mp4", 2, metadata=said)).metadata
    assert found["title"] == said["title"]
    assert found["comment"] == "x" * METADATA_CHARS_MAX
    assert found["rushes_seed"] == "42"
    assert found["artist"] == "ab"


def test_the_same_film_gives_the_same_bytes(tmp_path: Path) -> None:
    one, two = (write_film(tmp_path / f"{i}.mp4", metadata={"title": "same"}) for i in range(2))
    assert one.read_bytes() == two.read_bytes()


def test_too_few_and_too_many_frames_are_errors(tmp_path: Path) -> None:
    with (
        pytest.raises(ValueError, match="1 frames written, 2 promised"),
        VideoWriter(tmp_path / "a.mp4", width_px=64, height_px=64, fps=30, frame_count=2) as writer,
    ):
        writer.write_frame(*planes(0, 64, 64))
    with (
        pytest.raises(ValueError, match="more than the promised 1"),
        VideoWriter(tmp_path / "b.mp4", width_px=64, height_px=64, fps=30, frame_count=1) as writer,
    ):
        writer.write_frame(*planes(0, 64, 64))
        writer.write_frame(*planes(1, 64, 64))


@pytest.mark.parametrize("size", [(63, 64), (64, 63), (0, 64), (8192, 64)])
def test_a_size_that_cannot_be_encoded_is_an_error(tmp_path: Path, size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="sides"):
        VideoWriter(tmp_path / "a.mp4", width_px=size[0], height_px=size[1], fps=30, frame_count=1)


def test_planes_of_another_size_are_an_error(tmp_path: Path) -> None:
    with (
        pytest.raises(ValueError, match="a plane of"),
        VideoWriter(tmp_path / "a.mp4", width_px=64, height_px=64, fps=30, frame_count=1) as writer,
    ):
        writer.write_frame(*planes(0, 128, 72))


def test_what_is_no_video_cannot_be_probed(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"not a video at all")
    with pytest.raises(ValueError, match="not a video"):
        probe(tmp_path / "a.mp4")
    with pytest.raises(FileNotFoundError):
        probe(tmp_path / "b.mp4")
