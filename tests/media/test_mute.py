"""`rushes.media.mute`: the sound goes, the picture stays as it is."""

from __future__ import annotations

from pathlib import Path

import av

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
