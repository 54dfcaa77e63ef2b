"""Image and video headers, read with a few comparisons: what a file is and how large its picture says it is.

Nothing here decodes, allocates by a size a file claims, or imports an imaging library: these functions run in
the API process on bytes from strangers. Rule: read fixed offsets and bounded scans, return None when in
doubt.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

JPEG_SEGMENTS_MAX: Final = 512
"""Marker segments walked in search of a JPEG's size; cameras write about 20, a large ICC profile about 60."""
EXIF_ENTRIES_MAX: Final = 256
"""Directory entries read in search of the orientation; cameras write about 15."""
EBML_HEAD_BYTES: Final = 128
"""The EBML head, which holds the document type, is about 40 bytes long in every WebM."""


BOXES_MAX: Final = 256
"""Boxes walked on one level of an MP4; a film has about four at the top, and a track about ten."""
BOX_HEAD_BYTES: Final = 8


@dataclass(frozen=True, kw_only=True)
class FilmHeader:
    """What an MP4 or MOV says of its pictures and its length."""

    width_px: int
    height_px: int
    seconds: float


@dataclass(frozen=True, kw_only=True)
class Header:
    """What the first bytes of a file say of it."""

    media_type: str
    extension: str
    width_px: int | None = None
    height_px: int | None = None
    """As shown: a JPEG that its orientation tag turns on its side has them exchanged. None for a video."""
    is_cut_off: bool = False
    """The file states that it is longer than what is here."""


def read_header(data: bytes) -> Header | None:
    """The header of an image or video kind that is taken as a reference, or None for everything else."""
    for looks_like, read in _READERS:
        if looks_like(data):
            return read(data)
    return None


def read_film_header(data: bytes) -> FilmHeader | None:
    """Size and length of an MP4 or MOV (ISO 14496-12: mvhd, and tkhd of the first track with pictures).

    None where it does not say them: other kinds, files in fragments, files cut off before their index, and films that
    are to be turned or mirrored when they are shown.
    """
    if data[4:8] != b"ftyp":
        return None
    moov = next((span for name, span in _boxes(data, 0, len(data)) if name == b"moov"), None)
    if moov is None:
        return None
    seconds: float | None = None
    size: tuple[int, int] | None = None
    for name, (start, end) in _boxes(data, *moov):
        if name == b"mvhd":
            seconds = _film_seconds(data[start:end])
        elif name == b"trak" and size is None:
            track = next((data[b:e] for inner, (b, e) in _boxes(data, start, end) if inner == b"tkhd"), b"")
            size = _track_size(track)
    if not seconds or size is None:
        return None
    return FilmHeader(width_px=size[0], height_px=size[1], seconds=seconds)


def _boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, tuple[int, int]]]:
    """(name, span of the content) of the boxes between two offsets; ends where something does not add up."""
    for _ in range(BOXES_MAX):
        if start + BOX_HEAD_BYTES > end:
            return
        size, head = int.from_bytes(data[start : start + 4], "big"), BOX_HEAD_BYTES
        name = data[start + 4 : start + 8]
        if size == 1:
            size, head = int.from_bytes(data[start + 8 : start + 16], "big"), 16
        elif size == 0:
            size = end - start
        if size < head or start + size > end:
            return
        yield name, (start + head, start + size)
        start += size


def _film_seconds(mvhd: bytes) -> float | None:
    """Version 0 has 32-bit times, version 1 64-bit ones."""
    if len(mvhd) >= 20 and mvhd[0] == 0:
        scale, length = struct.unpack(">II", mvhd[12:20])
    elif len(mvhd) >= 32 and mvhd[0] == 1:
        scale, length = struct.unpack(">IQ", mvhd[20:32])
    else:
        return None
    return length / scale if scale else None


def _track_size(tkhd: bytes) -> tuple[int, int] | None:
    """Whole pixels, where the track has pictures and its matrix leaves them as they are."""
    times = 20 if tkhd[:1] == b"\0" else 32
    matrix_at = 4 + times + 16
    if len(tkhd) < matrix_at + 44:
        return None
    a, b, _, c, d = struct.unpack(">5i", tkhd[matrix_at : matrix_at + 20])
    width, height = struct.unpack(">II", tkhd[matrix_at + 36 : matrix_at + 44])
    if (a, b, c, d) != (0x10000, 0, 0, 0x10000) or not width >> 16 or not height >> 16:
        return None
    return width >> 16, height >> 16


def describe_other(data: bytes) -> str:
    """A few public words for what bytes are that `read_header` does not know."""
    if not data:
        return "empty"
    if data[4:8] == b"ftyp":
        brand = data[8:12]
        if brand in _STILL_BRANDS:
            return f"an {_STILL_BRANDS[brand]} image"
        if brand in _SOUND_BRANDS:
            return "an audio file"
    start = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for prefix, words in _OTHERS:
        if data.startswith(prefix) or start.startswith(prefix):
            return words
    if data[:4] == b"RIFF":
        return {b"WAVE": "an audio file", b"AVI ": "an AVI video"}.get(data[8:12], "a RIFF file")
    if data[:4] == _EBML:
        return "a Matroska video"
    return "text" if _is_text(data[:512]) else "of a kind that is not known here"


def _read_png(data: bytes) -> Header | None:
    if len(data) < 33 or data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", data[16:24])
    is_cut_off = data.rfind(b"IEND") < 0
    return Header(media_type="image/png", extension="png", width_px=width, height_px=height, is_cut_off=is_cut_off)


def _read_gif(data: bytes) -> Header | None:
    if len(data) < 13:
        return None
    width, height = struct.unpack("<HH", data[6:10])
    return Header(media_type="image/gif", extension="gif", width_px=width, height_px=height)


def _read_webp(data: bytes) -> Header | None:
    if len(data) < 30:
        return None
    is_cut_off = int.from_bytes(data[4:8], "little") + 8 > len(data)
    match data[12:16]:
        case b"VP8X":
            width = int.from_bytes(data[24:27], "little") + 1
            height = int.from_bytes(data[27:30], "little") + 1
        case b"VP8L":
            bits = int.from_bytes(data[21:25], "little")
            width, height = (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
        case b"VP8 ":
            width = int.from_bytes(data[26:28], "little") & 0x3FFF
            height = int.from_bytes(data[28:30], "little") & 0x3FFF
        case _:
            return None
    return Header(media_type="image/webp", extension="webp", width_px=width, height_px=height, is_cut_off=is_cut_off)


def _read_jpeg(data: bytes) -> Header | None:
    """Walk the marker segments to the start of frame (ITU T.81, B.1.1), noting an EXIF orientation on the way."""
    position, orientation = 2, 1
    for _ in range(JPEG_SEGMENTS_MAX):
        while data[position : position + 2] == b"\xff\xff":
            position += 1  # fill bytes before a marker
        if len(data) < position + 9 or data[position] != 0xFF:
            return None
        marker, length = data[position + 1], int.from_bytes(data[position + 2 : position + 4], "big")
        body = data[position + 4 : position + 2 + length] if marker == 0xE1 else b""
        if body.startswith(b"Exif\0\0"):
            orientation = _exif_orientation(body[6:])
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[position + 5 : position + 9])
            if orientation in (5, 6, 7, 8):
                width, height = height, width
            return Header(media_type="image/jpeg", extension="jpg", width_px=width, height_px=height)
        if length < 2 or marker in (0xD8, 0xD9, 0xDA):
            return None
        position += 2 + length
    return None


def _exif_orientation(tiff: bytes) -> int:
    """Tag 0x0112 of the first directory (EXIF 2.32, 4.6.4); 1, upright, when there is none."""
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None or len(tiff) < 10:
        return 1
    (start,) = struct.unpack(f"{order}I", tiff[4:8])
    if start + 2 > len(tiff):
        return 1
    (count,) = struct.unpack(f"{order}H", tiff[start : start + 2])
    for index in range(min(count, EXIF_ENTRIES_MAX)):
        entry = tiff[start + 2 + 12 * index : start + 14 + 12 * index]
        if len(entry) == 12 and struct.unpack(f"{order}H", entry[:2]) == (0x0112,):
            return int(struct.unpack(f"{order}H", entry[8:10])[0])
    return 1


def _read_iso_media(data: bytes) -> Header | None:
    brand = data[8:12]
    if brand in _STILL_BRANDS or brand in _SOUND_BRANDS:
        return None
    if brand == b"qt  ":
        return Header(media_type="video/quicktime", extension="mov")
    return Header(media_type="video/mp4", extension="mp4")


def _read_ebml(data: bytes) -> Header | None:
    if b"\x42\x82" not in data[:EBML_HEAD_BYTES] or b"webm" not in data[:EBML_HEAD_BYTES]:
        return None
    return Header(media_type="video/webm", extension="webm")


def _is_text(data: bytes) -> bool:
    return not any(byte < 9 or 13 < byte < 32 for byte in data)


_EBML: Final = b"\x1a\x45\xdf\xa3"
_STILL_BRANDS: Final = {
    **dict.fromkeys((b"avif", b"avis"), "AVIF"),
    **dict.fromkeys((b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"), "HEIC"),
}
_SOUND_BRANDS: Final = frozenset({b"M4A ", b"M4B ", b"M4P "})
_OTHERS: Final = (
    (b"%pdf", "a PDF document"),
    (b"<!doctype html", "an HTML page"),
    (b"<html", "an HTML page"),
    (b"<svg", "an SVG drawing"),
    (b"<?xml", "an XML document"),
    (b"{", "text that looks like JSON"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "gzip-compressed data"),
    (b"ID3", "an audio file"),
    (b"\xff\xfb", "an audio file"),
    (b"OggS", "an Ogg file"),
    (b"fLaC", "an audio file"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"BM", "a BMP image"),
    (b"\0\0\x01\0", "an icon"),
    (b"\0\0\0\x0cJXL ", "a JPEG XL image"),
    (b"\xff\x0a", "a JPEG XL image"),
    (b"\0\0\0\x0cjP  ", "a JPEG 2000 image"),
)
_READERS: Final[tuple[tuple[Callable[[bytes], bool], Callable[[bytes], Header | None]], ...]] = (
    (lambda data: data.startswith(b"\x89PNG\r\n\x1a\n"), _read_png),
    (lambda data: data.startswith(b"\xff\xd8\xff"), _read_jpeg),
    (lambda data: data[:4] == b"RIFF" and data[8:12] == b"WEBP", _read_webp),
    (lambda data: data.startswith((b"GIF87a", b"GIF89a")), _read_gif),
    (lambda data: data[4:8] == b"ftyp", _read_iso_media),
    (lambda data: data.startswith(_EBML), _read_ebml),
)
