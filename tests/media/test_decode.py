"""`rushes.media.decode`: pixels of references, and nothing that could hurt."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageOps

from rushes.core.errors import InvalidReference
from rushes.core.requests import Crop
from rushes.media.decode import decode_image, decode_span, last_frame, span_pictures
from rushes.media.encode import VideoWriter

from .conftest import write_film
from .test_sniff import png_of_claimed_size


def saved(tmp_path: Path, image: Image.Image, kind: str, **options: object) -> Path:
    path = tmp_path / f"reference.{kind.lower()}"
    image.save(path, kind, **options)
    return path


def two_halves(mode: str = "RGB") -> Image.Image:
    """Left half red, right half blue, 40x20."""
    image = Image.new("RGB", (40, 20), (255, 0, 0))
    image.paste((0, 0, 255), (20, 0, 40, 20))
    return image.convert(mode)


def luma_of(frame: NDArray[np.uint8]) -> float:
    """The limited-range luma that a grey RGB frame was decoded from."""
    return 16 + float(frame.mean()) * 219 / 255


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "MPO", "WEBP", "GIF"])
def test_an_image_is_decoded_to_rgb(tmp_path: Path, kind: str) -> None:
    pixels = decode_image(saved(tmp_path, two_halves(), kind), pixels_max=10_000)
    assert pixels.shape == (20, 40, 3)
    assert pixels.dtype == np.uint8
    assert pixels.flags.c_contiguous
    assert pixels[10, 5].tolist() == pytest.approx([255, 0, 0], abs=12)
    assert pixels[10, 35].tolist() == pytest.approx([0, 0, 255], abs=12)


@pytest.mark.parametrize(
    ("crop", "shape", "corners"),
    [
        (Crop(left=0, top=0, right=0.5, bottom=1), (20, 20), ("red", "red")),
        (Crop(left=0.25, top=0.1, right=0.75, bottom=0.9), (16, 20), ("red", "blue")),
        (Crop(left=0.999, top=0.999, right=1, bottom=1), (1, 1), ("blue", "blue")),
    ],
)
@pytest.mark.parametrize("orientation", [1, 3])
def test_a_part_of_an_image_is_that_part_as_it_is_shown(
    tmp_path: Path, crop: Crop, shape: tuple[int, int], corners: tuple[str, str], orientation: int
) -> None:
    shown = two_halves() if orientation == 1 else two_halves().rotate(180)
    exif = Image.Exif()
    exif[0x0112] = orientation
    pixels = decode_image(saved(tmp_path, shown, "PNG", exif=exif), pixels_max=10_000, crop=crop)
    assert pixels.shape[:2] == shape and pixels.flags.c_contiguous
    colours = {"red": [255, 0, 0], "blue": [0, 0, 255]}
    assert (pixels[0, 0].tolist(), pixels[-1, -1].tolist()) == tuple(colours[corner] for corner in corners)


def test_a_part_keeps_the_pixels_that_a_whole_image_would(tmp_path: Path) -> None:
    path = saved(tmp_path, two_halves().resize((2000, 1000)), "PNG")
    pixels = decode_image(path, pixels_max=20_000, crop=Crop(left=0.4, top=0.4, right=0.6, bottom=0.6))
    assert 18_000 < pixels.shape[0] * pixels.shape[1] <= 20_500


@pytest.mark.parametrize("mode", ["P", "L", "1", "CMYK", "YCbCr", "RGBA", "LA", "I;16"])
def test_every_kind_of_pixel_becomes_rgb(tmp_path: Path, mode: str) -> None:
    if mode == "I;16":
        image = Image.fromarray(np.full((20, 40), 0x8080, np.uint16))
    else:
        image = two_halves("L" if mode in ("1", "LA") else "RGB").convert(mode)
    kind = "JPEG" if mode in ("CMYK", "YCbCr") else "PNG"
    pixels = decode_image(saved(tmp_path, image, kind), pixels_max=10_000)
    assert pixels.shape == (20, 40, 3)
    if mode == "I;16":
        assert pixels[0, 0].tolist() == pytest.approx([128, 128, 128], abs=1)


def test_a_white_logo_on_nothing_is_not_lost(tmp_path: Path) -> None:
    logo = Image.new("RGBA", (40, 20), (0, 0, 0, 0))
    logo.paste((255, 255, 255, 255), (8, 4, 24, 16))
    picture = decode_image(saved(tmp_path, logo, "PNG"), pixels_max=10_000)
    assert (picture[10, 12] == 255).all() and (picture[1, 1] == 0).all()
    page = Image.new("RGBA", (40, 20), (255, 255, 255, 255))
    page.paste((0, 0, 0, 0), (0, 0, 2, 2))  # a rounded corner
    assert (decode_image(saved(tmp_path, page, "PNG"), pixels_max=10_000) == 255).all()


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparent_parts_become_white(tmp_path: Path, mode: str) -> None:
    image = Image.new("RGBA", (40, 20), (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, 20, 20))
    path = saved(tmp_path, image if mode == "RGBA" else image.convert(mode), "PNG")
    pixels = decode_image(path, pixels_max=10_000)
    assert pixels[10, 5].tolist() == [0, 0, 0]
    assert pixels[10, 35].tolist() == [255, 255, 255]


@pytest.mark.parametrize("orientation", range(10))
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_the_orientation_tag_is_applied_as_others_apply_it(tmp_path: Path, orientation: int, kind: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = two_halves()
    picture.paste("white", (0, 0, 6, 6))
    path = saved(tmp_path, picture, kind, exif=exif.tobytes())
    with Image.open(path) as image:
        expected = np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
    assert (decode_image(path, pixels_max=10_000) == expected).all()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_large_image_is_scaled_down_to_the_pixels_asked_for(tmp_path: Path, kind: str) -> None:
    pixels = decode_image(saved(tmp_path, two_halves().resize((2000, 1000)), kind), pixels_max=20_000)
    assert pixels.shape == (100, 200, 3)
    assert pixels[50, 20].tolist() == pytest.approx([255, 0, 0], abs=12)


def test_an_animation_gives_its_first_frame(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (32, 32), colour) for colour in ("red", "blue")]
    for kind in ("GIF", "WEBP"):
        path = saved(tmp_path, frames[0], kind, save_all=True, append_images=frames[1:], duration=40)
        assert decode_image(path, pixels_max=10_000)[5, 5].tolist() == pytest.approx([255, 0, 0], abs=12)


def test_a_bomb_is_refused_by_its_claimed_size(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    for size in ((60_000, 60_000), (12_000, 12_000), (40_000, 16)):
        path.write_bytes(png_of_claimed_size(*size))
        with pytest.raises(InvalidReference):
            decode_image(path, pixels_max=10_000)


def test_a_damaged_image_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "damaged"
    path.write_bytes(png_of_claimed_size(5_000, 5_000))
    with pytest.raises(InvalidReference, match="damaged"):
        decode_image(path, pixels_max=10_000)
    for kind in ("PNG", "JPEG", "WEBP"):
        file = io.BytesIO()
        Image.effect_noise((200, 200), 90).convert("RGB").save(file, kind)
        path.write_bytes(file.getvalue()[:2000])
        with pytest.raises(InvalidReference, match="damaged"):
            decode_image(path, pixels_max=10_000)


def test_what_is_no_image_is_refused(tmp_path: Path, film: Path) -> None:
    path = tmp_path / "words.png"
    path.write_text("hello")
    with pytest.raises(InvalidReference, match="it is text"):
        decode_image(path, pixels_max=10_000)
    with pytest.raises(InvalidReference, match="not an image"):
        decode_image(film, pixels_max=10_000)


@pytest.mark.parametrize(("start", "end", "frames_max", "expected"), [
    (0, 1, 30, list(range(30))),
    (0.5, 1.0, 5, [15, 18, 21, 24, 27]),
    (0.2, 0.3, 100, [6, 7, 8]),
    (0.9, 5.0, 3, [27]),
])  # fmt: skip
def test_a_span_gives_evenly_spread_frames(
    film: Path, start: float, end: float, frames_max: int, expected: list[int]
) -> None:
    frames = decode_span(film, start, end, frames_max=frames_max, long_side_max_px=1000)
    assert [round((luma_of(frame) - 40) / 2) for frame in frames] == expected
    assert all(frame.shape == (72, 128, 3) for frame in frames)


def test_a_span_in_the_middle_of_a_long_film_is_found(tmp_path: Path) -> None:
    path = write_film(tmp_path / "long.mp4", frame_count=80, fps=10)
    frames = decode_span(path, 5, 6, frames_max=2, long_side_max_px=64)
    assert [(luma_of(frame) - 40) / 2 for frame in frames] == pytest.approx([50, 55], abs=1)
    assert all(frame.shape == (36, 64, 3) for frame in frames)


def test_a_span_past_the_end_is_refused_with_the_length(film: Path) -> None:
    with pytest.raises(InvalidReference, match=r"no frames from 2 to 3 s; it is 1\.0 s long"):
        decode_span(film, 2, 3, frames_max=5, long_side_max_px=64)


def test_the_last_frame_is_the_last(tmp_path: Path, film: Path) -> None:
    assert luma_of(last_frame(film)) == pytest.approx(98, abs=1.5)
    path = write_film(tmp_path / "long.mp4", frame_count=80, fps=10)
    assert luma_of(last_frame(path)) == pytest.approx(40 + 2 * 79, abs=1.5)


def test_webm_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "film.webm"
    with av.open(str(path), "w", format="webm") as container:
        stream = container.add_stream("libvpx-vp9", rate=10, options={"cpu-used": "8", "deadline": "realtime"})
        stream.width, stream.height, stream.pix_fmt = 64, 36, "yuv420p"
        for index in range(10):
            frame = av.VideoFrame(64, 36, "yuv420p")
            for plane, value in zip(frame.planes, (40 + 10 * index, 128, 128), strict=True):
                plane.update(bytes([value]) * plane.buffer_size)
            frame.pts = index
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    assert luma_of(last_frame(path)) == pytest.approx(130, abs=3)
    assert len(decode_span(path, 0.2, 0.6, frames_max=10, long_side_max_px=64)) == 4


def test_a_film_shot_upright_is_shown_upright(tmp_path: Path) -> None:
    path = tmp_path / "phone.mp4"
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("libx264", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 36, "yuv420p"
        stream.set_display_rotation(-90)
        rgb = np.zeros((36, 64, 3), np.uint8)
        rgb[:, :32] = 255
        for _ in range(3):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(rgb, format="rgb24")))
        container.mux(stream.encode(None))
    frame = last_frame(path)
    assert frame.shape == (64, 36, 3)
    assert frame[:20].mean() > 200  # turned clockwise, the bright left half comes to the top
    assert frame[-20:].mean() < 50


def test_colours_survive_the_way_through_a_film(tmp_path: Path) -> None:
    path = tmp_path / "red.mp4"
    with VideoWriter(path, width_px=64, height_px=64, fps=10, frame_count=3) as writer:
        y = np.full((64, 64), 63, np.uint8)  # BT.709, limited range: pure red
        u, v = np.full((32, 32), 102, np.uint8), np.full((32, 32), 240, np.uint8)
        for _ in range(3):
            writer.write_frame(y, u, v)
    assert last_frame(path)[30, 30].tolist() == pytest.approx([255, 0, 0], abs=6)


def test_pictures_of_a_span_are_those_shown_at_their_times_until_the_end(tmp_path: Path) -> None:
    """A second at ten frames a second, asked for at twenty."""
    film = write_film(tmp_path / "slow.mp4", fps=10, frame_count=10)

    def shown(start_seconds: float) -> list[int]:
        found = span_pictures(film, start_seconds, frames_max=100, fps=20, long_side_max_px=128)
        return [round((luma_of(picture) - 40) / 2) for picture in found]

    assert shown(0.0) == [number // 2 for number in range(20)]
    assert shown(0.35) == [3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9], "what is shown in its middle stays"
    assert shown(1.0) == shown(60.0) == []


def test_a_video_whose_container_claims_an_absurd_size_does_not_get_to_allocate_it(tmp_path: Path, film: Path) -> None:
    data = bytearray(film.read_bytes())
    entry = data.index(b"avc1", data.index(b"stsd"))
    data[entry + 28 : entry + 32] = struct.pack(">HH", 60_000, 60_000)
    path = tmp_path / "absurd.mp4"
    path.write_bytes(data)
    try:
        assert last_frame(path).shape == (72, 128, 3)  # the size that the stream itself states won
    except InvalidReference as error:
        assert "60000x60000" in error.message or "cannot be opened" in error.message


def test_a_stream_of_too_many_pixels_is_refused_before_it_is_decoded(
    film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rushes.media.decode.VIDEO_PIXELS_MAX", 100 * 50)
    with pytest.raises(InvalidReference):
        last_frame(film)


def test_frames_and_packets_are_bounded(film: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rushes.media.decode.DECODED_FRAMES_MAX", 10)
    with pytest.raises(InvalidReference, match="too few keyframes"):
        decode_span(film, 0.5, 1, frames_max=5, long_side_max_px=64)
    monkeypatch.setattr("rushes.media.decode.DECODED_FRAMES_MAX", 1000)
    monkeypatch.setattr("rushes.media.decode.PACKETS_MAX", 5)
    with pytest.raises(InvalidReference, match="too many packets"):
        last_frame(film)


def test_every_cut_and_garbled_film_is_refused_or_decoded(tmp_path: Path, film: Path) -> None:
    data = film.read_bytes()
    path = tmp_path / "garbled.mp4"
    random = np.random.default_rng(7)
    for round_number in range(60):
        garbled = bytearray(data[: int(random.integers(40, len(data)))])
        for _ in range(round_number % 5):
            garbled[int(random.integers(32, len(garbled)))] = int(random.integers(256))
        path.write_bytes(garbled)
        try:
            assert decode_span(path, 0, 1, frames_max=3, long_side_max_px=64)
        except InvalidReference:
            continue


def test_what_is_no_video_is_refused(tmp_path: Path) -> None:
    path = saved(tmp_path, two_halves(), "PNG")
    with pytest.raises(InvalidReference, match="not a video: it is image/png"):
        last_frame(path)
    path.write_text("#EXTM3U\nhttp://127.0.0.1/secret")
    with pytest.raises(InvalidReference, match="it is text"):
        last_frame(path)
    path.write_bytes(b"\0\0\0\x20ftypisom" + b"\0" * 100)
    with pytest.raises(InvalidReference, match=r"cannot be opened|no pictures"):
        last_frame(path)


def test_a_film_without_pictures_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sound.mp4"
    with av.open(str(path), "w", format="mp4") as container:
        stream = container.add_stream("aac", rate=48_000, layout="stereo")
        frame = av.AudioFrame.from_ndarray(np.zeros((2, 4800), np.float32), format="fltp", layout="stereo")
        frame.sample_rate = 48_000
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with pytest.raises(InvalidReference, match="no pictures"):
        last_frame(path)


def test_an_impossible_span_is_the_callers_mistake(film: Path) -> None:
    with pytest.raises(ValueError, match="a span of"):
        decode_span(film, 3, 2, frames_max=5, long_side_max_px=64)
