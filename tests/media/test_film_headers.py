"""Size and length of a film from its boxes, without opening it."""

from __future__ import annotations

from pathlib import Path

import pytest

from films import make_film
from rushes.media.decode import planes_of
from rushes.media.headers import FilmHeader, read_film_header


@pytest.mark.parametrize("options", [{}, {"movflags": "faststart"}], ids=["index last", "index first"])
@pytest.mark.parametrize("suffix", ["mp4", "mov"])
def test_size_and_length_are_read(tmp_path: Path, suffix: str, options: dict[str, str]) -> None:
    film = make_film(tmp_path / f"a.{suffix}", width=640, height=360, frames=10, fps=4, options=options)
    assert read_film_header(film.read_bytes()) == FilmHeader(width_px=640, height_px=360, seconds=2.5)


def test_what_does_not_say_them_is_told_apart(tmp_path: Path) -> None:
    data = make_film(tmp_path / "a.mp4", width=64, height=64).read_bytes()
    fragments = make_film(
        tmp_path / "f.mp4", width=64, height=64, options={"movflags": "frag_keyframe+empty_moov"}
    ).read_bytes()
    assert read_film_header(fragments) is None
    assert read_film_header(b"") is None and read_film_header(b"\x89PNG\r\n\x1a\n" + b"\0" * 99) is None
    at = data.index(b"tkhd") + 4 + 40
    turned = data[: at - 4 + 4] + bytes(36) + data[at + 36 :]
    assert read_film_header(turned) is None, "one whose matrix does something"


def test_every_cut_and_garbled_film_is_read_or_not_but_never_fails(tmp_path: Path) -> None:
    data = make_film(tmp_path / "a.mp4", width=64, height=64).read_bytes()
    moov = data.index(b"moov") - 4
    for end in range(0, len(data), 7):
        read_film_header(data[:end])
    for at in range(moov, len(data)):
        for byte in (0, 1, 0xFF):
            read_film_header(data[:at] + bytes([byte]) + data[at + 1 :])


@pytest.mark.parametrize(("source_fps", "frames", "made"), [(10, 10, 30), (30, 12, 12), (60, 60, 30)])
def test_a_film_of_another_rate_and_size_is_shown_at_ours(
    tmp_path: Path, source_fps: int, frames: int, made: int
) -> None:
    film = make_film(tmp_path / "a.mp4", width=64, height=48, frames=frames, fps=source_fps)
    planes = list(planes_of(film, frames_max=300, fps=30, width_px=32, height_px=32))
    assert abs(len(planes) - made) <= 30 // source_fps + 1
    assert {(y.shape, u.shape, v.shape) for y, u, v in planes} == {((32, 32), (16, 16), (16, 16))}
    lightness = [float(y.mean()) for y, _, _ in planes]
    assert lightness == sorted(lightness) and lightness[-1] > lightness[0] + 100
    assert len(list(planes_of(film, frames_max=5, fps=30, width_px=32, height_px=32))) == 5
