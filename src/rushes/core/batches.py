"""Batches: many requests in one file, worked through a few at a time. What a line says is its dialect's to read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

WINDOW_HOURS: Final = 24
"""What is not made by then is told as expired: OpenAI's only completion window."""
LINES_MAX: Final = 10_000
"""OpenAI took 50,000 lines of text; ten thousand videos are weeks of work for one machine."""
LINES_OPEN_MAX: Final = 8
"""Lines of one batch that are jobs at the same time, so that a batch leaves room in the queue."""
ERRORS_MAX: Final = 100
"""Mistakes of a file that are listed; whoever has more reads these first."""
CUSTOM_ID_CHARS_MAX: Final = 512
BATCHES_OPEN_PER_ACCOUNT_MAX: Final = 20
METADATA_PAIRS_MAX: Final = 16
METADATA_KEY_CHARS_MAX: Final = 64
METADATA_VALUE_CHARS_MAX: Final = 512


class BatchStatus(StrEnum):
    """OpenAI's own words."""

    VALIDATING = "validating"
    FAILED = "failed"
    IN_PROGRESS = "in_progress"
    FINALIZING = "finalizing"
    COMPLETED = "completed"
    EXPIRED = "expired"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"

    @property
    def is_terminal(self) -> bool:
        return self in (BatchStatus.FAILED, BatchStatus.COMPLETED, BatchStatus.EXPIRED, BatchStatus.CANCELLED)


class LineState(StrEnum):
    WAITING = "waiting"
    OPEN = "open"
    """A job stands for it."""
    COMPLETED = "completed"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class LineError:
    """A mistake in the file; ``line`` counts from 1."""

    code: str
    message: str
    line: int | None = None
    param: str | None = None


@dataclass(frozen=True, kw_only=True)
class Line:
    """One request of a batch."""

    batch_id: str
    number: int
    """From 1, as editors count."""
    custom_id: str
    offset: int
    """Where it begins in the kept copy of the file, in bytes."""
    length: int
    state: LineState = LineState.WAITING
    job_id: str | None = None
    result: Mapping[str, Any] | None = None
    """What the output or error file says of it, once it has ended."""

    @property
    def idempotency_key(self) -> str:
        """What keeps it from being made twice."""
        return f"{self.batch_id}:{self.number}"


@dataclass(frozen=True, kw_only=True)
class Batch:
    """A file of requests of one account."""

    id: str
    account_id: str
    key_id: str | None
    """The key that made it pays, within its budget."""
    endpoint: str
    input_file_id: str
    status: BatchStatus
    total: int = 0
    completed: int = 0
    failed: int = 0
    metadata: Mapping[str, str] | None = None
    output_seconds: int | None = None
    """How long the files that it makes are kept; None: until they are deleted."""
    errors: tuple[LineError, ...] = ()
    output_file_id: str | None = None
    error_file_id: str | None = None
    created_at: datetime
    moments: Mapping[str, int] = field(default_factory=dict)
    """Status -> Unix time in seconds at which the batch came to it."""

    @property
    def expires_at(self) -> datetime:
        return self.created_at + timedelta(hours=WINDOW_HOURS)

    @property
    def input_key(self) -> str:
        """Blob key of the copy of the file: the account may delete its own."""
        return f"batches/{self.id}/input.jsonl"

    def moved(self, status: BatchStatus, now: datetime, **changes: Any) -> Batch:
        moments = {**self.moments, status.value: int(now.timestamp())}
        return replace(self, status=status, moments=moments, **changes)
