"""`rushes.media.mute`: the sound goes, the picture stays as it is."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from rushes.core.errors import RenderFailed
from rushes.media.mute import mute
from rushes.media.probe import probe

from .conftest import write_film


def shown(path: Path) -> list[tuple[int, bytes]]:
    with av.open(str(path)) as container:
        return [(int(frame.pts or 0), frame.to_ndarray().tobytes()) for frame in container.decode(video=0)]


def test_the_sound_goes_and_the_picture_stays(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.mp4", 75, metadata={"rushes_engine": "scene"})
    before, pictures, size = probe(path), shown(path), path.stat().st_size
    mute(path)
    after = probe(path)
    assert before.has_audio and not after.has_audio
    assert shown(path) == pictures
    assert (after.frame_count, after.fps, after.duration_seconds) == (75, 30, 2.5)
    assert path.stat().st_size < size
    with av.open(str(path)) as container:
        assert container.metadata["rushes_engine"] == "scene"
        assert container.streams.video[0].codec_context.colorspace == 1, "BT.709 is still told"
    assert [*tmp_path.iterdir()] == [path]
    data = path.read_bytes()
    assert data.index(b"moov") < data.index(b"mdat"), "it plays while it comes"


def test_what_is_silent_stays_as_it_is(tmp_path: Path) -> None:
    path = write_film(tmp_path / "film.mp4", 10)
    mute(path)
    data = path.read_bytes()
    mute(path)
    assert path.read_bytes() == data


def loud(path: Path, codec: str, *, tag: str = "") -> Path:
    """A film with sound by another encoder than ours."""
    with av.open(str(path), "w", format="mp4") as film:
        video, sound = film.add_stream(codec, rate=10), film.add_stream("aac", rate=48_000, layout="stereo")
        video.width, video.height, video.pix_fmt = 64, 64, "yuv420p"
        if tag:
            video.codec_context.codec_tag = tag
        for _ in range(10):
            film.mux(video.encode(av.VideoFrame.from_ndarray(np.zeros((96, 64), np.uint8), format="yuv420p")))
        noise = av.AudioFrame.from_ndarray(np.zeros((2, 1024), np.float32), format="fltp", layout="stereo")
        noise.sample_rate = 48_000
        film.mux(sound.encode(noise))
        for stream in (video, sound):
            film.mux(stream.encode(None))
    return path


@pytest.mark.skipif("libx265" not in av.codecs_available, reason="this build of FFmpeg has no encoder for HEVC")
def test_hevc_keeps_the_tag_that_players_know(tmp_path: Path) -> None:
    path = loud(tmp_path / "film.mp4", "libx265", tag="hvc1")
    assert b"hvc1" in path.read_bytes()
    mute(path)
    data = path.read_bytes()
    assert b"hvc1" in data and b"hev1" not in data and not probe(path).has_audio


def test_a_tag_that_an_mp4_does_not_have_is_another_afterwards(tmp_path: Path) -> None:
    """Some encoders write QuickTime's tags, and every player takes them."""
    path = write_film(tmp_path / "film.mp4", 10)
    data = bytearray(path.read_bytes())
    at = data.index(b"avc1", data.index(b"stsd"))
    data[at : at + 4] = b"avc4"
    path.write_bytes(data)
    pictures = shown(path)
    mute(path)
    assert not probe(path).has_audio and shown(path) == pictures


def test_pictures_that_all_have_one_time_are_kept(tmp_path: Path) -> None:
    path = loud(tmp_path / "film.mp4", "mpeg4")
    data = bytearray(path.read_bytes())
    at = data.index(b"stts") + 12  # the first entry: how many pictures, how long each
    data[at + 4 : at + 8] = bytes(4)
    path.write_bytes(data)
    mute(path)
    with av.open(str(path)) as film:
        assert sum(1 for _ in film.decode(video=0)) == 10 and not film.streams.audio


def test_what_cannot_be_copied_fails_in_words_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"no film")
    with pytest.raises(RenderFailed, match="sound"):
        mute(path)
    assert path.read_bytes() == b"no film" and [*tmp_path.iterdir()] == [path]
