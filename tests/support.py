"""What several test modules use: where the seed documents lie, and a service built by hand."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from rushes.core.accounts import Caller
from rushes.core.catalog import Catalog, build_catalog
from rushes.media.blobs import LocalBlobs
from rushes.media.fetch import Fetcher
from rushes.service import (
    Accounts,
    Attempts,
    Batches,
    Intake,
    Jobs,
    Library,
    Polls,
    Relays,
    Service,
    Tickets,
    Waiting,
    Webhooks,
)  # fmt: skip
from rushes.service.policy import Policy
from rushes.store.database import Database
from rushes.testing import ListQueue, ManualClock

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""The documents the project was created from, where they lie beside the checkout."""


def build_service(
    database: Database,
    *,
    clock: ManualClock,
    queue: ListQueue,
    policy: Policy,
    folder: Path,
    catalog: Catalog | None = None,
) -> Service:
    blobs = LocalBlobs(folder / "blobs")
    catalog = catalog or build_catalog(engines=("scene",))
    fetcher = Fetcher(allow_private=False)
    attempts = Attempts(database=database, clock=clock)
    library = Library(database=database, blobs=blobs, clock=clock)
    accounts = Accounts(database=database, clock=clock)
    return Service(
        accounts=accounts,
        jobs=Jobs(database=database, blobs=blobs, clock=clock),
        library=library,
        batches=Batches(database=database, blobs=blobs, clock=clock, library=library),
        webhooks=Webhooks(database=database, clock=clock),
        relays=Relays(database=database, clock=clock),
        tickets=Tickets(database=database, clock=clock, attempts=attempts),
        intake=Intake(
            database=database,
            blobs=blobs,
            queue=queue,
            catalog=catalog,
            clock=clock,
            fetcher=fetcher,
            library=library,
            policy=policy,
        ),
        attempts=attempts,
        polls=Polls(database=database, accounts=accounts),
        waiting=Waiting(database=database),
        catalog=catalog,
        blobs=blobs,
        clock=clock,
        database=database,
        fetcher=fetcher,
    )


class Meeting:
    """Of two threads behind the first rows that each has written, if neither waits for the other."""

    def __init__(self) -> None:
        self._barrier = threading.Barrier(2)
        self._thread = threading.local()

    def behind(self, write: Callable[..., Any]) -> Callable[..., Any]:
        def written(tx: Any, of: Any, *args: Any, **options: Any) -> Any:
            outcome = write(tx, of, *args, **options)
            if of and not getattr(self._thread, "was_there", False):  # none where it is called for nothing
                self._thread.was_there = True
                with suppress(threading.BrokenBarrierError):
                    self._barrier.wait(0.5)  # or the other waits for this one to end
            return outcome

        return written


def new_caller(service: Service, name: str, *, credits: int = 0, budget: int | None = None) -> Caller:
    service.accounts.create(name, credits=credits)
    return service.accounts.authenticate(service.accounts.mint_key(name, budget=budget))
