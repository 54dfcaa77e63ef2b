"""The use cases: the only code that changes a job or the ledger, always in one transaction.

    jobs      look up, list, cancel, delete, open an asset
    intake    a dialect's draft -> references fetched and kept -> job, hold, queue entry and idempotency row at once
    attempts  the worker's side: begin, progress, complete, fail; terminal status and capture or release at once
    library   the files and characters that an account keeps
    relays    what is pinned to a job that an upstream makes
    batches   files of many requests, worked through a few at a time
    tickets   which worker sees to which job of an upstream
    webhooks  who is told when a video has ended, and every telling
    accounts  authenticate, create, import, keys, memberships, credits
    polls     who asks, and how a job stands, from memory while nothing was committed
    waiting   hold a call open until jobs end

Everything but `intake`, `polls` and `waiting` is synchronous; callers on an event loop use `asyncio.to_thread`.
"""

from __future__ import annotations

from dataclasses import dataclass

from rushes.core.catalog import Catalog
from rushes.core.clock import Clock
from rushes.media.blobs import BlobStore
from rushes.media.fetch import Fetcher
from rushes.service.accounts import Accounts
from rushes.service.attempts import Attempts
from rushes.service.batches import Batches
from rushes.service.intake import Intake
from rushes.service.jobs import Jobs
from rushes.service.library import Library
from rushes.service.polls import Polls
from rushes.service.relays import Relays
from rushes.service.tickets import Tickets
from rushes.service.waiting import Waiting
from rushes.service.webhooks import Webhooks
from rushes.store.database import UNANSWERED, Database


@dataclass(frozen=True, kw_only=True)
class Service:
    """All use cases over one database and one blob store."""

    accounts: Accounts
    jobs: Jobs
    intake: Intake
    attempts: Attempts
    library: Library
    batches: Batches
    webhooks: Webhooks
    relays: Relays
    tickets: Tickets
    polls: Polls
    waiting: Waiting
    catalog: Catalog
    blobs: BlobStore
    clock: Clock
    database: Database
    fetcher: Fetcher

    async def close(self) -> None:
        """Let go of connections."""
        await self.fetcher.close()
        self.database.close()


__all__ = [
    "UNANSWERED",
    "Accounts",
    "Attempts",
    "Batches",
    "Intake",
    "Jobs",
    "Library",
    "Polls",
    "Relays",
    "Service",
    "Tickets",
    "Waiting",
    "Webhooks",
]
