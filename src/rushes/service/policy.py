"""The operator's rules that the use cases need, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CleanVideo(StrEnum):
    """Who may have videos without a visible watermark."""

    EVERYONE = "everyone"
    VIP = "vip"
    NOBODY = "nobody"


@dataclass(frozen=True, kw_only=True)
class Policy:
    clean_video: CleanVideo = CleanVideo.EVERYONE
    open_jobs_per_account_max: int = 100
    """Queued and running jobs of one account; further ones get QueueFull, so that nobody fills the queue alone."""
    open_jobs_max: int = 10_000
    """Queued and running jobs in all: days of work for a worker, and a bound on what a restart recovers."""
    batch_price_percent: int = 50
    """Of a video's price, for one that a batch makes: OpenAI's own rule. Upstreams are paid in full, so what they make costs it."""
