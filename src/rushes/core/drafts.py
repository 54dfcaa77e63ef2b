"""A draft: a request as a dialect parsed it, before addresses are fetched and sizes that follow an image are known.

A draft is compared by its `fingerprint` when an idempotency key comes again: by fields, and by the digests of the
bytes that came with it. An address counts as its text, a kept file or a finished job as its id, so a replay fetches and
reads nothing.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Final

from rushes.core.catalog import Size
from rushes.core.requests import Crop, Reference, ReferenceKind, RemixMode, VideoRequest, WatermarkWish


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where an image or video comes from: bytes that came with the request, an address to fetch, a file that the account
    keeps, or a video that was made for it. An address beside an id is that of such a file or video here, whose it may be: it
    is fetched as any where it is not the account's."""

    kind: ReferenceKind
    param: str
    """The caller's own name of the field, for errors."""
    data: bytes | None = None
    url: str | None = None
    file_id: str | None = None
    job_id: str | None = None
    crop: Crop | None = None
    """The part of an image that is used; None: the whole."""

    def __post_init__(self) -> None:
        is_named = [self.url, self.file_id, self.job_id].count(None) < 3
        if is_named is (self.data is not None) or None not in (self.file_id, self.job_id):
            raise ValueError("a source has either data, or an address, the id of a file or that of a job")

    @property
    def identity(self) -> str:
        """What makes two sources the same: the digest of the bytes, the address, or the id, whose bytes are never others; and
        the part of it that is used.
        """
        return self._whole if self.crop is None else f"{self._whole} {self.crop}"

    @property
    def _whole(self) -> str:
        if self.file_id is not None:
            return f"file:{self.file_id}"
        if self.job_id is not None:
            return f"job:{self.job_id}"
        if self.data is not None:
            return f"sha256:{hashlib.sha256(self.data).hexdigest()}"
        return f"url:{self.url}"


def _identity(video: Source | Reference) -> str:
    return video.identity if isinstance(video, Source) else f"sha256:{video.digest}"


@dataclass(frozen=True, kw_only=True)
class CharacterDraft:
    """A character to cut from a video between two points of time, in seconds."""

    video: Source | Reference
    """Where it comes from, or a video that is kept already and outlives the job."""
    start_seconds: float
    end_seconds: float
    param: str = "characters"
    """The caller's own name of the field that holds it, for errors."""
    span_param: str = "timestamps"
    """The caller's own name of the field that holds the span, for errors."""
    name: str = ""
    """What the account keeps it as; empty for one of this request alone."""


@dataclass(frozen=True, kw_only=True)
class SizeRule:
    """A size that follows the video that is changed, or else the first image, where the caller left something open."""

    portrait: bool | None
    """None: the nearest aspect of the image."""
    short_side_px: int | None
    """720 or 1080; None: 720 unless the image's short side is 1080 or more."""

    def changed(self, before: Size) -> Size:
        """The size of a video that is made from one of the size ``before``, which decides what is open."""
        short_px = min(before)
        portrait = before[0] < before[1] if self.portrait is None else self.portrait
        if self.short_side_px not in (None, short_px):
            return resolve_size(SizeRule(portrait=portrait, short_side_px=self.short_side_px), None)
        return (short_px, max(before)) if portrait else (max(before), short_px)


AUTO_SHORT_SIDE_PX: Final = 1080
"""An image with at least this short side makes an `auto` resolution 1080p; OneRouter's documentation is silent."""


def resolve_size(rule: SizeRule, image: Size | None) -> Size:
    """The size in pixels. Without an image, open questions are answered landscape and 720."""
    width, height = image or (1280, 720)
    portrait = rule.portrait if rule.portrait is not None else height > width
    short = rule.short_side_px
    if short is None:
        short = 1080 if min(width, height) >= AUTO_SHORT_SIDE_PX else 720
    long = short * 16 // 9
    return (short, long) if portrait else (long, short)


@dataclass(frozen=True, kw_only=True)
class Draft:
    """One video asked for; every field is decided except what only an image, an address or an earlier video can tell."""

    prompt: str
    model: str | None
    """None, as of the next two: that of the video that is remixed or extended."""
    seconds: int | None
    """Of an extension, what is added."""
    size: Size | SizeRule | None
    images: tuple[Source, ...] = ()
    characters: tuple[CharacterDraft, ...] = ()
    remix_of: str | None = None
    """Id of a finished job to change or to extend."""
    remix_video: Source | None = None
    """Or a video to change or to extend; its model is then given."""
    remix_mode: RemixMode = RemixMode.REMIX
    remix_param: str = "remix"
    is_public: bool = False
    is_remixable: bool = True
    watermark_wish: WatermarkWish = WatermarkWish.PREFER_CLEAN
    model_param: str = "model"
    prompt_param: str = "prompt"
    size_param: str = "size"
    seconds_param: str = "seconds"
    watermark_param: str = "watermark"
    callback_url: str | None = None
    """An address to tell when the job has ended; a dialect that takes one also writes the body."""
    callback_param: str = "callback_url"
    image_must_fit: bool = False
    """The dialect refuses an image of another size than the video's, instead of fitting it."""
    seed: int | None = None
    """The same seed, prompt, size and length give the same video; None: one that nobody chose."""
    seed_param: str = "seed"
    is_silent: bool = False
    emulation: str | None = None
    """Words for the emulator, resolved; None where nobody looked for any. They do not count in a fingerprint."""
    requires_vip: bool = False
    """The dialect grants what this asks for to VIP accounts only."""

    def fingerprint(self) -> str:
        """SHA-256 over what was asked for; names of fields do not count."""
        size = self.size
        shape = [size.portrait, size.short_side_px] if isinstance(size, SizeRule) else size and [*size]
        fields = [
            self.model,
            self.prompt,
            self.seconds,
            shape,
            [image.identity for image in self.images],
            [[_identity(c.video), c.start_seconds, c.end_seconds] for c in self.characters],
            self.remix_of,
            self.remix_mode.value,
            self.is_public,
            self.is_remixable,
            self.watermark_wish.value,
            self.callback_url,
        ]
        if self.remix_video is not None:
            fields.append(self.remix_video.identity)
        if self.seed is not None:
            fields.append(self.seed)
        if self.is_silent:
            fields.append("silent")
        return hashlib.sha256(json.dumps(fields, ensure_ascii=True).encode()).hexdigest()

    def settled(self, target: VideoRequest | None) -> Settled:
        """With what the earlier video decides. Raises ValueError if something is open and there is no earlier video."""
        model, seconds, size = self.model, self.seconds, self.size
        if target is not None:
            before = (target.width_px, target.height_px)
            model, size = model or target.model, size.changed(before) if isinstance(size, SizeRule) else size or before
            seconds = target.seconds if seconds is None else seconds
        if model is None or seconds is None or size is None:
            raise ValueError("model, seconds and size may be left open only where there is an earlier video")
        return Settled(model=model, seconds=seconds, size=size)


@dataclass(frozen=True, kw_only=True)
class Settled:
    """What a draft may leave to the video that it starts from."""

    model: str
    seconds: int
    size: Size | SizeRule

    def known_size(self, *, follows_image: bool) -> Size | None:
        """The size as far as it can be told before an image was read; None if one that there is decides."""
        if not isinstance(self.size, SizeRule):
            return self.size
        return None if follows_image else resolve_size(self.size, None)
