"""What an account keeps to use again: files, and characters to appear in videos."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from rushes.core.requests import Reference

FILE_NAME_CHARS_MAX: Final = 255
CHARACTER_NAME_CHARS_MAX: Final = 80
"""OpenAI's own limit."""
CHARACTER_SECONDS: Final = 3.0
"""How much of its video a character is cut from: what OpenAI's guide asks for is two to four seconds."""
FILES_PER_ACCOUNT_MAX: Final = 1000
CHARACTERS_PER_ACCOUNT_MAX: Final = 200
LIBRARY_BYTES_MAX: Final = 2 * 1024**3
"""Of all files and characters of one account."""


@dataclass(frozen=True, kw_only=True)
class StoredFile:
    """A file that was uploaded once and is named by its id."""

    id: str
    account_id: str
    file_name: str
    purpose: str
    blob_key: str
    size_bytes: int
    digest: str
    """SHA-256 of the bytes, hex."""
    created_at: datetime
    expires_at: datetime | None = None
    """From then on it is not there any more; None: it is kept until it is deleted."""


@dataclass(frozen=True, kw_only=True)
class StoredCharacter:
    """Somebody cut from a video, to appear in others."""

    id: str
    account_id: str
    name: str
    video: Reference
    start_seconds: float
    end_seconds: float
    created_at: datetime
