"""The ledger's rules: what each kind of entry does to an account. The store appends; it never edits.

Credits are whole numbers. An account has a `balance` (what it owns) and `held` (what is promised to open jobs);
`available = balance - held`. For every account, at every moment:

    balance = sum(entry.balance_delta)        held = sum(entry.held_delta)

A job has exactly one hold, and then exactly one capture or one release; `UNIQUE(job_id, kind)` in the store makes
a second one impossible. A refund gives captured credits back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EntryKind(StrEnum):
    """The five things that can happen to credits."""

    GRANT = "grant"
    HOLD = "hold"
    CAPTURE = "capture"
    RELEASE = "release"
    REFUND = "refund"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One line of an account's statement."""

    id: int
    account_id: str
    job_id: str | None
    kind: EntryKind
    balance_delta: int
    held_delta: int
    balance_after: int
    held_after: int
    note: str
    created_at: datetime


def deltas(kind: EntryKind, credits: int) -> tuple[int, int]:
    """What an entry of ``credits`` (>= 0; a grant may be negative to correct one) adds to (balance, held)."""
    if credits < 0 and kind is not EntryKind.GRANT:
        raise ValueError(f"a {kind.value} of {credits} credits: only a grant may be negative")
    match kind:
        case EntryKind.GRANT | EntryKind.REFUND:
            return credits, 0
        case EntryKind.HOLD:
            return 0, credits
        case EntryKind.CAPTURE:
            return -credits, -credits
        case EntryKind.RELEASE:
            return 0, -credits
