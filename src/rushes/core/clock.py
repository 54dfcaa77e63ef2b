"""Time as an argument: the real clock, and the protocol that tests replace."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime:
        """The time, aware, in UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


def unix_seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def unix_ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
