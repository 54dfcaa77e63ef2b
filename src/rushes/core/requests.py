"""What a caller asks for, in the domain's own words; every dialect translates into this and nothing else."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, Final

from rushes.core.errors import InvalidValue

PROMPT_CHARS_MAX: Final = 32_000
"""OpenAI's own limit (maxLength of `prompt`), applied to every dialect."""
IMAGES_MAX: Final = 8
"""Images a request may carry: more than any Sora client sends, few enough to bound memory."""
CHARACTERS_MAX: Final = 2
"""OpenAI's own limit on characters in a video."""
EXTENSIONS_MAX: Final = 6
"""Times that one video may be extended: OpenAI's own limit, as the next."""
EXTENDED_SECONDS_MAX: Final = 120
CHARACTER_SPAN_SECONDS_MIN: Final = 1.0
CHARACTER_SPAN_SECONDS_MAX: Final = 3.0
"""The span a character may be cut from, from the relays' documentation (1-3 s)."""


class ReferenceKind(StrEnum):
    """What the bytes of a reference are."""

    IMAGE = "image"
    VIDEO = "video"


@dataclass(frozen=True, kw_only=True)
class Crop:
    """The part of an image that is used, as fractions of its width and height as it is shown."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, kw_only=True)
class Reference:
    """An image or video that guides the render, already checked and kept as a blob."""

    kind: ReferenceKind
    media_type: str
    blob_key: str
    digest: str
    """SHA-256 of the bytes, hex; idempotent replays are compared by it."""
    size_bytes: int
    width_px: int | None = None
    height_px: int | None = None
    """Pixels as the header states them; None for a video."""
    crop: Crop | None = None
    """None: the whole of it."""


@dataclass(frozen=True, kw_only=True)
class Character:
    """Someone to cut out of a reference video between two points of time."""

    video: Reference
    start_seconds: float
    end_seconds: float
    name: str = ""
    """What the prompt may name it by; empty for one that nobody keeps."""
    details: dict[str, Any] = field(default_factory=dict)
    """What an engine said of the video's making, where the video is one of the account's own."""


def check_span(start_seconds: float, end_seconds: float, *, param: str) -> None:
    """Raise InvalidValue unless a character may be cut from this span."""
    span = end_seconds - start_seconds
    if start_seconds < 0 or not CHARACTER_SPAN_SECONDS_MIN <= span <= CHARACTER_SPAN_SECONDS_MAX:
        raise InvalidValue(
            f"A character is cut from {CHARACTER_SPAN_SECONDS_MIN:g} to {CHARACTER_SPAN_SECONDS_MAX:g} seconds"
            ' of its video, as "start,end".',
            param=param,
        )


class RemixMode(StrEnum):
    """What is done with the earlier video."""

    REMIX = "remix"
    """It is made again, with what the prompt changes."""
    EXTEND = "extend"
    """It is shown whole, and goes on from its end."""


@dataclass(frozen=True, kw_only=True)
class Remix:
    """A finished job, or a video that came with the request, that this one changes or extends."""

    job_id: str | None
    """None for a video that came with the request."""
    video_blob_key: str
    mode: RemixMode = RemixMode.REMIX
    seconds: int = 0
    """Its length."""
    extensions: int = 0
    """Times that it was extended before."""
    details: dict[str, Any] = field(default_factory=dict)
    """What its engine said of the making, as kept on that job: an engine that knows its own can change what it made."""


class WatermarkWish(StrEnum):
    """How much the caller minds a visible watermark."""

    PREFER_CLEAN = "prefer_clean"
    """Clean if the account may have it, else watermarked."""
    INSIST_CLEAN = "insist_clean"
    """Clean, or refused before anything is charged."""


@dataclass(frozen=True, kw_only=True)
class VideoRequest:
    """One video, fully decided: no field is left to a default after this."""

    model: str
    prompt: str
    width_px: int
    height_px: int
    seconds: int
    """Of the finished video: of an extension, of the whole."""
    fps: int = 30
    images: tuple[Reference, ...] = ()
    characters: tuple[Character, ...] = ()
    remix: Remix | None = None
    watermark_wish: WatermarkWish = WatermarkWish.PREFER_CLEAN
    callback_url: str | None = None
    """Told when the job has ended, in the words of its dialect."""
    seed: int | None = None
    """As the caller chose it; None where nobody did, and the job's render seed is of our own drawing."""
    emulation: str | None = None
    """What the emulator does with the job, in the words of `rushes.core.emulation`; None where there is no emulator."""
    is_silent: bool = False
    """The file is to have no sound, whatever its engine makes."""

    @property
    def size(self) -> str:
        """``WIDTHxHEIGHT`` in pixels, as most APIs spell it."""
        return f"{self.width_px}x{self.height_px}"

    @property
    def is_portrait(self) -> bool:
        return self.height_px > self.width_px

    @property
    def frame_count(self) -> int:
        return self.seconds * self.fps

    @property
    def new_seconds(self) -> int:
        """What has to be made, and paid for: of an extension, what is added."""
        return self.seconds - (self.remix.seconds if self.is_extension and self.remix else 0)

    @property
    def is_extension(self) -> bool:
        return self.remix is not None and self.remix.mode is RemixMode.EXTEND

    @property
    def extensions(self) -> int:
        """How many extensions it holds."""
        return self.remix.extensions + 1 if self.is_extension and self.remix else 0

    def to_dict(self) -> dict[str, Any]:
        """A JSON-able form that `request_from_dict` reads back unchanged."""
        return {
            "model": self.model,
            "prompt": self.prompt,
            "width_px": self.width_px,
            "height_px": self.height_px,
            "seconds": self.seconds,
            "fps": self.fps,
            "images": [_reference_to_dict(image) for image in self.images],
            "characters": [
                {
                    "video": _reference_to_dict(character.video),
                    "start_seconds": character.start_seconds,
                    "end_seconds": character.end_seconds,
                    "name": character.name,
                    "details": character.details,
                }
                for character in self.characters
            ],
            "remix": None
            if self.remix is None
            else {
                "job_id": self.remix.job_id,
                "video_blob_key": self.remix.video_blob_key,
                "mode": self.remix.mode.value,
                "seconds": self.remix.seconds,
                "extensions": self.remix.extensions,
                "details": self.remix.details,
            },
            "watermark_wish": self.watermark_wish.value,
            "callback_url": self.callback_url,
            **({} if self.seed is None else {"seed": self.seed}),
            **({} if self.emulation is None else {"emulation": self.emulation}),
            **({"is_silent": True} if self.is_silent else {}),
        }


def request_from_dict(data: dict[str, Any]) -> VideoRequest:
    """Read back what `VideoRequest.to_dict` wrote."""
    remix = data["remix"]
    return VideoRequest(
        model=data["model"],
        prompt=data["prompt"],
        width_px=data["width_px"],
        height_px=data["height_px"],
        seconds=data["seconds"],
        fps=data["fps"],
        images=tuple(_reference_from_dict(image) for image in data["images"]),
        characters=tuple(
            Character(
                video=_reference_from_dict(character["video"]),
                start_seconds=character["start_seconds"],
                end_seconds=character["end_seconds"],
                name=character.get("name", ""),
                details=character.get("details", {}),
            )
            for character in data["characters"]
        ),
        remix=None if remix is None else Remix(**{**remix, "mode": RemixMode(remix.get("mode", "remix"))}),
        watermark_wish=WatermarkWish(data["watermark_wish"]),
        callback_url=data.get("callback_url"),
        seed=data.get("seed"),
        emulation=data.get("emulation"),
        is_silent=data.get("is_silent", False),
    )


def _reference_to_dict(reference: Reference) -> dict[str, Any]:
    return {
        "kind": reference.kind.value,
        "media_type": reference.media_type,
        "blob_key": reference.blob_key,
        "digest": reference.digest,
        "size_bytes": reference.size_bytes,
        "width_px": reference.width_px,
        "height_px": reference.height_px,
        **({} if reference.crop is None else {"crop": asdict(reference.crop)}),
    }


def _reference_from_dict(data: dict[str, Any]) -> Reference:
    crop = data.get("crop")
    return Reference(**{**data, "kind": ReferenceKind(data["kind"]), "crop": None if crop is None else Crop(**crop)})
