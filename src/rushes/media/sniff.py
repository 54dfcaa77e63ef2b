"""Say what reference bytes are, by content alone, and refuse what is outside the limits.

Header only: this runs in the API process, which must never decode pixels; the pixels are opened later, in a
render process. A declared type or a file name is never believed. Rule: whatever is refused is told what it is
instead, and what is allowed.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Final

from rushes.core.errors import InvalidReference
from rushes.core.requests import Crop, ReferenceKind
from rushes.media.headers import describe_other, read_header

MIB: Final = 1024 * 1024
IMAGE_BYTES_MAX: Final = 20 * MIB
"""A 40-megapixel camera JPEG is about 15 MiB; OpenAI's own limit on images in requests is 20 MB."""
VIDEO_BYTES_MAX: Final = 64 * MIB
"""About a minute of phone video at 8 Mbit/s; a character is at most three seconds of it."""
BYTES_MAX: Final = {ReferenceKind.IMAGE: IMAGE_BYTES_MAX, ReferenceKind.VIDEO: VIDEO_BYTES_MAX}
IMAGE_PIXELS_MAX: Final = 40_000_000
"""Decoded to RGB this is 120 MB, which a render process bounded to 1.5 GiB can hold beside its frames."""
IMAGE_SIDE_PX_MIN: Final = 16
"""Smaller pictures are tracking pixels and placeholders: nothing can be made of them."""
IMAGE_SIDE_PX_MAX: Final = 16_384
"""WebP's own limit; beyond it lie scans and attacks."""
ALLOWED_WORDS: Final = "PNG, JPEG, WebP and GIF images, and MP4, MOV and WebM videos"

_DATA_URL: Final = re.compile(r"data:(image|video)/[a-z0-9][a-z0-9.+-]{0,60};base64,", re.IGNORECASE)
_BARE_BASE64: Final = re.compile(r"[A-Za-z0-9+/_=-]{32,}")


@dataclass(frozen=True, kw_only=True)
class Sniffed:
    """What reference bytes turned out to be."""

    kind: ReferenceKind
    media_type: str
    extension: str
    width_px: int | None
    height_px: int | None
    """The picture's size as shown, turned by its orientation tag; None for a video."""


def sniff(data: bytes, *, param: str | None) -> Sniffed:
    """Recognise ``data`` and check its limits. Animated images count as their first frame.

    Raises InvalidReference, naming ``param``, for anything but a whole image or video of an allowed kind and
    size.
    """
    header = read_header(data)
    if header is None:
        raise InvalidReference(
            f"The reference is neither an image nor a video that can be read: it is {describe_other(data)}."
            f" Allowed are {ALLOWED_WORDS}.",
            param=param,
        )
    kind = ReferenceKind(header.media_type.partition("/")[0])
    bytes_max = BYTES_MAX[kind]
    if len(data) > bytes_max:
        raise too_large(bytes_max, kind=kind, param=param)
    if header.is_cut_off:
        raise InvalidReference("The reference image is incomplete: its end is missing.", param=param)
    if header.width_px is not None and header.height_px is not None:
        _check_pixels(header.width_px, header.height_px, param)
    return Sniffed(
        kind=kind,
        media_type=header.media_type,
        extension=header.extension,
        width_px=header.width_px,
        height_px=header.height_px,
    )


def check_crop(sniffed: Sniffed, crop: Crop, *, param: str | None) -> None:
    """Raise InvalidReference for a part of an image that is smaller than an image may be."""
    width_px = round((sniffed.width_px or 0) * (crop.right - crop.left))
    height_px = round((sniffed.height_px or 0) * (crop.bottom - crop.top))
    if min(width_px, height_px) < IMAGE_SIDE_PX_MIN:
        raise InvalidReference(
            f"The part of the reference image is {width_px}x{height_px} pixels; each side must be at least"
            f" {IMAGE_SIDE_PX_MIN}.",
            param=param,
        )


def parse_data_url(text: str, *, param: str | None) -> bytes:
    """The bytes of ``data:<image/*|video/*>;base64,<data>``; what they really are, `sniff` must tell.

    Strict: standard alphabet, no white space, no further parameters. Missing ``=`` at the end are forgiven,
    because many clients strip them and nothing becomes ambiguous. Raises InvalidReference, naming ``param``.
    """
    head = _DATA_URL.match(text)
    if head is None:
        raise InvalidReference(_why_no_data_url(text), param=param)
    kind = ReferenceKind(head[1].lower())
    bytes_max = BYTES_MAX[kind]
    encoded_chars = len(text) - head.end()
    if encoded_chars > (bytes_max + 2) // 3 * 4:
        raise too_large(bytes_max, kind=kind, param=param)
    encoded = text[head.end() :].rstrip("=")
    if not encoded:
        raise InvalidReference("The data URL holds no data.", param=param)
    try:
        return base64.b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise InvalidReference(
            "The data URL is not valid base64 (standard alphabet, no line breaks).", param=param
        ) from None


def too_large(bytes_max: int, *, kind: ReferenceKind | None, param: str | None) -> InvalidReference:
    """The error for a reference of more than ``bytes_max`` bytes."""
    noun = "file" if kind is None else kind.value
    return InvalidReference(f"The reference {noun} is larger than {bytes_max // MIB} MiB.", param=param)


def _check_pixels(width_px: int, height_px: int, param: str | None) -> None:
    if min(width_px, height_px) < IMAGE_SIDE_PX_MIN or max(width_px, height_px) > IMAGE_SIDE_PX_MAX:
        raise InvalidReference(
            f"The reference image is {width_px}x{height_px} pixels;"
            f" each side must be {IMAGE_SIDE_PX_MIN} to {IMAGE_SIDE_PX_MAX}.",
            param=param,
        )
    if width_px * height_px > IMAGE_PIXELS_MAX:
        raise InvalidReference(
            f"The reference image is {width_px}x{height_px} pixels;"
            f" at most {IMAGE_PIXELS_MAX // 1_000_000} megapixels are allowed.",
            param=param,
        )


def _why_no_data_url(text: str) -> str:
    wanted = "a data URL is needed, such as data:image/png;base64,iVBORw0..."
    if text[:5].lower() != "data:":
        if _BARE_BASE64.match(text[:200]):
            return f"Bare base64 does not say what it is: {wanted}"
        return f"This is not a data URL: {wanted}"
    if ";base64," not in text[:200].lower():
        return f"Only base64 data URLs are read: {wanted}"
    return f"The data URL must declare an image or a video, and nothing else: {wanted}"
