"""`rushes.media.sniff` and `headers`: what bytes are, and which are refused."""

from __future__ import annotations

import base64
import io
import struct
import zlib

import pytest
from PIL import Image

from rushes.core.errors import InvalidReference
from rushes.core.requests import ReferenceKind
from rushes.media.headers import describe_other
from rushes.media.sniff import IMAGE_BYTES_MAX, VIDEO_BYTES_MAX, parse_data_url, sniff

MP4_HEAD = b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41" + b"\0" * 64
MOV_HEAD = b"\0\0\0\x14ftypqt  \0\0\2\0qt  " + b"\0" * 64
WEBM_HEAD = b"\x1a\x45\xdf\xa3\x9fB\x86\x81\1B\xf7\x81\1B\xf2\x81\4B\xf3\x81\x08B\x82\x84webm" + b"\0" * 64
MKV_HEAD = WEBM_HEAD.replace(b"\x84webm", b"\x88matroska")


def image_bytes(kind: str, size: tuple[int, int] = (64, 48), **options: object) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, (200, 30, 40)).save(file, kind, **options)
    return file.getvalue()


def png_of_claimed_size(width: int, height: int) -> bytes:
    """A tiny PNG whose header claims any size: the shape of a decompression bomb."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


def refusal(data: bytes) -> str:
    with pytest.raises(InvalidReference) as caught:
        sniff(data, param="input_reference")
    assert caught.value.param == "input_reference"
    return caught.value.message


@pytest.mark.parametrize(
    ("kind", "options", "media_type", "extension"),
    [
        ("PNG", {}, "image/png", "png"),
        ("JPEG", {}, "image/jpeg", "jpg"),
        ("JPEG", {"progressive": True}, "image/jpeg", "jpg"),
        ("WEBP", {}, "image/webp", "webp"),
        ("WEBP", {"lossless": True}, "image/webp", "webp"),
        ("WEBP", {"exif": b"Exif\0\0II*\0\x08\0\0\0\0\0"}, "image/webp", "webp"),
        ("GIF", {}, "image/gif", "gif"),
    ],
)
def test_an_image_is_recognised_with_its_size(
    kind: str, options: dict[str, object], media_type: str, extension: str
) -> None:
    found = sniff(image_bytes(kind, (70, 36), **options), param=None)
    assert (found.kind, found.media_type, found.extension) == (ReferenceKind.IMAGE, media_type, extension)
    assert (found.width_px, found.height_px) == (70, 36)


@pytest.mark.parametrize(
    ("head", "media_type", "extension"),
    [(MP4_HEAD, "video/mp4", "mp4"), (MOV_HEAD, "video/quicktime", "mov"), (WEBM_HEAD, "video/webm", "webm")],
)
def test_a_video_is_recognised(head: bytes, media_type: str, extension: str) -> None:
    found = sniff(head, param=None)
    assert (found.kind, found.media_type, found.extension) == (ReferenceKind.VIDEO, media_type, extension)
    assert found.width_px is None


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_jpeg_turned_by_its_orientation_tag_reports_the_size_as_shown(orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    found = sniff(image_bytes("JPEG", (80, 40), exif=exif.tobytes()), param=None)
    assert (found.width_px, found.height_px) == ((80, 40) if orientation < 5 else (40, 80))


@pytest.mark.parametrize("kind", ["GIF", "WEBP"])
def test_an_animation_counts_as_its_first_frame(kind: str) -> None:
    file = io.BytesIO()
    frames = [Image.new("RGB", (40, 30), (20 * i, 0, 90)) for i in range(3)]
    frames[0].save(file, kind, save_all=True, append_images=frames[1:], duration=50)
    found = sniff(file.getvalue(), param=None)
    assert (found.kind, found.width_px, found.height_px) == (ReferenceKind.IMAGE, 40, 30)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"I am not a picture.", "text"),
        (b"<!DOCTYPE html><title>404</title>", "an HTML page"),
        (b"\xef\xbb\xbf <svg xmlns='x'/>", "an SVG drawing"),
        (b'{"error": "expired"}', "JSON"),
        (b"%PDF-1.7", "a PDF document"),
        (b"PK\x03\x04....", "a ZIP archive"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "an HEIC image"),
        (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif", "an AVIF image"),
        (b"\0\0\0\x18ftypM4A \0\0\0\0", "an audio file"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "an audio file"),
        (b"RIFF\x24\0\0\0AVI LIST", "an AVI video"),
        (MKV_HEAD, "a Matroska video"),
        (b"\x00\x01\x02\x03" * 20, "not known"),
    ],
)
def test_what_is_no_reference_is_told_what_it_is_and_what_is_allowed(data: bytes, words: str) -> None:
    message = refusal(data)
    assert words in message
    assert "Allowed are PNG" in message
    assert words in describe_other(data)


def test_text_with_a_picture_name_or_type_gains_nothing() -> None:
    data = parse_data_url("data:image/png;base64," + base64.b64encode(b"plain words").decode(), param=None)
    assert "text" in refusal(data)


@pytest.mark.parametrize("size", [(60_000, 60_000), (16_385, 64), (16_000, 16_000), (0, 64), (8, 8), (2**31, 2**31)])
def test_a_picture_of_absurd_size_is_refused_by_its_header_alone(size: tuple[int, int]) -> None:
    assert f"{size[0]}x{size[1]}" in refusal(png_of_claimed_size(*size))


def test_a_jpeg_of_absurd_size_is_refused() -> None:
    data = bytearray(image_bytes("JPEG"))
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", 60_000, 60_000)
    assert "60000x60000" in refusal(bytes(data))


def test_an_incomplete_image_is_refused() -> None:
    assert "incomplete" in refusal(image_bytes("PNG", (300, 200))[:-20])
    assert "incomplete" in refusal(image_bytes("WEBP", (300, 200))[:-20])


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF"])
def test_every_beginning_of_an_image_is_either_refused_or_recognised(kind: str) -> None:
    data = image_bytes(kind)
    for length in range(min(len(data), 700)):
        try:
            sniff(data[:length], param=None)
        except InvalidReference:
            continue


def test_files_over_the_byte_limits_are_refused() -> None:
    assert "larger than 20 MiB" in refusal(image_bytes("JPEG") + b"\0" * IMAGE_BYTES_MAX)
    assert "larger than 64 MiB" in refusal(MP4_HEAD + b"\0" * VIDEO_BYTES_MAX)


def test_a_data_url_gives_its_bytes() -> None:
    data = image_bytes("PNG")
    encoded = base64.b64encode(data).decode()
    assert parse_data_url(f"data:image/png;base64,{encoded}", param=None) == data
    assert parse_data_url(f"DATA:Image/PNG;Base64,{encoded}", param=None) == data
    assert parse_data_url(f"data:video/mp4;base64,{encoded.rstrip('=')}", param=None) == data


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (base64.b64encode(bytes(60)).decode(), "Bare base64"),
        ("iVBORw0...", "not a data URL"),
        ("", "not a data URL"),
        ("https://example.com/a.png", "not a data URL"),
        ("data:image/png,rawbytes", "Only base64"),
        ("data:text/plain;base64,aGVsbG8=", "image or a video"),
        ("data:image/png;name=x;base64,aGVsbG8=", "image or a video"),
        ("data:image/png;base64,", "no data"),
        ("data:image/png;base64,aGVs bG8=", "not valid base64"),
        ("data:image/png;base64,aGVs\nbG8=", "not valid base64"),
        ("data:image/png;base64,aGV-bG8_", "not valid base64"),
        ("data:image/png;base64,aGVsb", "not valid base64"),
        ("data:image/png;base64,aGé", "not valid base64"),
    ],
)
def test_what_is_no_data_url_is_told_why(text: str, words: str) -> None:
    with pytest.raises(InvalidReference) as caught:
        parse_data_url(text, param="imageData")
    assert words in caught.value.message
    assert caught.value.param == "imageData"


def test_a_data_url_over_the_limit_is_refused_before_it_is_decoded() -> None:
    with pytest.raises(InvalidReference, match="larger than 20 MiB"):
        parse_data_url("data:image/png;base64," + "?" * (IMAGE_BYTES_MAX * 2), param=None)
