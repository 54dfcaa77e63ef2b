"""Assets: the files a finished job has, and how each kind is named and served."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class AssetKind(StrEnum):
    """What a file shows; the value is also OpenAI's word for it (`variant`)."""

    VIDEO = "video"
    THUMBNAIL = "thumbnail"
    SPRITESHEET = "spritesheet"

    @property
    def media_type(self) -> str:
        return {"video": "video/mp4", "thumbnail": "image/webp", "spritesheet": "image/jpeg"}[self.value]

    @property
    def extension(self) -> str:
        return {"video": "mp4", "thumbnail": "webp", "spritesheet": "jpg"}[self.value]


PREVIEW_MEDIA_TYPE: Final = "image/webp"


def preview_key(job_id: str) -> str:
    """Where the picture of what is forming is kept while the job runs; it goes when the attempt ends."""
    return f"jobs/{job_id}/preview.webp"


@dataclass(frozen=True, kw_only=True)
class Asset:
    """One stored file of a job."""

    kind: AssetKind
    blob_key: str
    size_bytes: int
    digest: str
    """SHA-256, hex; also its ETag."""
