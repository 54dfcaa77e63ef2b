"""The job: its states, the one table of allowed transitions, and the frozen record.

Nothing here writes anything: `rushes.service` is the only code that changes a job.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from rushes.core.assets import Asset, AssetKind
from rushes.core.requests import VideoRequest


class JobStatus(StrEnum):
    """Where a job stands."""

    QUEUED = "queued"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELED = "canceled"

    @property
    def is_terminal(self) -> bool:
        """True once the job can never change again."""
        return not TRANSITIONS[self]


TRANSITIONS: Final[dict[JobStatus, frozenset[JobStatus]]] = {
    JobStatus.QUEUED: frozenset({JobStatus.RUNNING, JobStatus.FAILED, JobStatus.CANCELED}),
    JobStatus.RUNNING: frozenset({JobStatus.RUNNING, JobStatus.SUCCEEDED, JobStatus.FAILED, JobStatus.CANCELED}),
    JobStatus.SUCCEEDED: frozenset(),
    JobStatus.FAILED: frozenset(),
    JobStatus.CANCELED: frozenset(),
}
"""running -> running is a new attempt at the same job: it raises the fencing number, nothing else."""

OPEN: Final = frozenset({JobStatus.QUEUED, JobStatus.RUNNING})

ATTEMPTS_MAX: Final = 3
"""A job whose attempts ended uncleanly this often is poison: it fails and its hold is released."""


def may_move(source: JobStatus, target: JobStatus) -> bool:
    """Whether the transition table allows ``source`` -> ``target``."""
    return target in TRANSITIONS[source]


@dataclass(frozen=True, kw_only=True)
class JobError:
    """Why a job failed, in public words."""

    code: str
    message: str


@dataclass(frozen=True, kw_only=True)
class Job:
    """One video to make, as it stands in the store."""

    id: str
    account_id: str
    key_id: str | None
    """The key that submitted it; None for a JWT or the command line."""
    dialect: str
    """The dialect it was submitted in; it changes the words of answers, never what is made."""
    request: VideoRequest
    engine: str
    """The engine that serves it, chosen at submit and never changed silently."""
    price_credits: int
    render_seed: int
    status: JobStatus
    progress_percent: int
    """0..100, from frames actually made; what was published never falls."""
    attempt: int
    """Fencing number: only the holder of the latest may write. 0 before the first attempt."""
    failures: int
    """Attempts that ended uncleanly; see ATTEMPTS_MAX."""
    is_public: bool
    """Shown in public listings, and a remix target for other accounts."""
    is_remixable: bool
    watermark: bool
    """Whether the video carries a visible watermark, decided at submit."""
    created_at: datetime
    updated_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    error: JobError | None
    limits: dict[str, Any]
    """What the model allowed at submit: sizes, seconds, fps."""
    details: dict[str, Any]
    """What the engine said of its work: the scene understood, revised prompt, frames. JSON-able."""
    assets: tuple[Asset, ...] = ()
    """The files kept for it; empty until it succeeded."""

    @property
    def seconds(self) -> int:
        """How long the video is, as it is told: what was ordered, but of an upstream's film that is much shorter its own
        length, in whole seconds.
        """
        received = self.details.get("received")
        if not isinstance(received, dict) or "ordered_seconds" not in received:
            return self.request.seconds
        return max(1, round(float(received["seconds"])))

    def asset(self, kind: AssetKind) -> Asset | None:
        return next((asset for asset in self.assets if asset.kind is kind), None)
