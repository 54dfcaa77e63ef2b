"""Look up, list, cancel and delete jobs, and open their assets. Making them is `intake`, working on them `attempts`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from rushes.core.accounts import Caller
from rushes.core.assets import Asset, AssetKind, preview_key
from rushes.core.clock import Clock
from rushes.core.errors import Conflict, NotFound
from rushes.core.jobs import Job, JobStatus
from rushes.core.ledger import Entry, EntryKind
from rushes.core.relays import is_relay
from rushes.core.requests import Reference
from rushes.core.webhooks import EventType
from rushes.media.blobs import BlobStore
from rushes.service.webhooks import FORGOTTEN_AT_ONCE, announce
from rushes.store import jobs as rows
from rushes.store import ledger, tickets
from rushes.store.database import Database

Entries = list[Entry]

PAGE_JOBS_MAX: Final = 100
"""Jobs in one page of a listing: OpenAI's own limit."""


IDEMPOTENCY_DAYS: Final = 30
"""How long an Idempotency-Key is remembered; clients that retry do so within hours."""


@dataclass(frozen=True, kw_only=True)
class Page:
    jobs: list[Job]
    has_more: bool


def own(job: Job | None, caller: Caller, job_id: str, *, param: str | None = None) -> Job:
    """What was found under an id, if it is the caller's. Raises NotFound alike for unknown, foreign and deleted ones."""
    if job is None or job.account_id != caller.account.id:
        raise no_video(job_id, param=param)
    return job


def no_video(job_id: str, *, param: str | None = None) -> NotFound:
    """The error for a job that the caller has not, or not any more."""
    return NotFound(f"No video with id '{job_id[:100]}' was found.", param=param)


class Jobs:
    def __init__(self, *, database: Database, blobs: BlobStore, clock: Clock) -> None:
        self._database = database
        self._blobs = blobs
        self._clock = clock

    def get(self, caller: Caller, job_id: str) -> Job:
        """The caller's own job. Raises NotFound alike for unknown, foreign and deleted ones."""
        with self._database.read() as tx:
            return self._own(tx, caller, job_id)

    def list(
        self,
        caller: Caller,
        *,
        after: str | None = None,
        limit: int = 20,
        descending: bool = True,
        statuses: Collection[JobStatus] = (),
        made_from: datetime | None = None,
        made_before: datetime | None = None,
    ) -> Page:
        """The caller's jobs by time of creation, beyond the job ``after``; of ``statuses`` and between two moments, if any are said.

        Raises NotFound for an unknown ``after``.
        """
        with self._database.read() as tx:
            start = None if after is None else self._own(tx, caller, after)
            found = rows.page(
                tx,
                account_id=caller.account.id,
                after=start,
                limit=min(limit, PAGE_JOBS_MAX) + 1,
                descending=descending,
                statuses=statuses,
                made_from=made_from,
                made_before=made_before,
            )
        wanted = min(limit, PAGE_JOBS_MAX)
        return Page(jobs=found[:wanted], has_more=len(found) > wanted)

    def cancel(self, caller: Caller, job_id: str, *, only_queued: bool = False) -> Job:
        """End an open job and release its hold, at once; whoever renders it finds out within moments.

        No webhook tells of it: who cancels knows.

        Raises NotFound, or Conflict if it has ended already, or with ``only_queued`` if somebody works on it.
        """
        with self._database.write() as tx:
            job = self._own(tx, caller, job_id)
            self._cancel_open(tx, job, among=(JobStatus.QUEUED,) if only_queued else None)
            return self._own(tx, caller, job_id)

    def delete(self, caller: Caller, job_id: str) -> Job:
        """Forget a job and its files; an open one is canceled first. Returns it as it was. Raises NotFound.

        Asked for again because a server that was killed gave no answer, it removes what that one had not come to.
        """
        with self._database.write() as tx:
            gone = own(rows.get(tx, job_id, with_deleted=True), caller, job_id)
            job = rows.get(tx, job_id)
            if job is not None:
                if not job.status.is_terminal:
                    self._cancel(tx, job)  # or else it has ended this moment
                rows.mark_deleted(tx, job.id, now=self._clock.now())
        self._blobs.delete_prefix(f"jobs/{gone.id}")
        if job is None:
            raise no_video(job_id)
        return job

    def asset(self, caller: Caller, job_id: str, kind: AssetKind) -> tuple[Job, Asset]:
        """A finished job's file. Raises NotFound, or Conflict while there is none."""
        job = self.get(caller, job_id)
        asset = job.asset(kind)
        if asset is None:
            raise Conflict(f"The video has no {kind.value} to download; its status is '{job.status.value}'.")
        return job, asset

    def preview(self, caller: Caller, job_id: str) -> tuple[Job, bytes]:
        """The latest picture of a job that is forming. Raises NotFound, or Conflict while there is none."""
        job = self.get(caller, job_id)
        try:
            return job, self._blobs.local_path(preview_key(job.id)).read_bytes()
        except FileNotFoundError:
            raise Conflict(
                f"There is no preview: its engine makes none, or not yet; the video's status is '{job.status.value}'."
            ) from None

    def asset_by_link(self, job_id: str, kind: AssetKind) -> tuple[Job, Asset]:
        """A file whose signed link was verified by the caller of this. Raises NotFound."""
        with self._database.read() as tx:
            job = rows.get(tx, job_id)
        asset = None if job is None else job.asset(kind)
        if job is None or asset is None:
            raise NotFound()
        return job, asset

    def character_by_link(self, job_id: str, number: int) -> tuple[Reference, Path]:
        """The video that a character of a job is cut from; as `asset_by_link`. Raises NotFound or FileNotFoundError."""
        with self._database.read() as tx:
            job = rows.get(tx, job_id)
        if job is None or number >= len(job.request.characters):
            raise NotFound()
        video = job.request.characters[number].video
        return video, self._blobs.local_path(video.blob_key)

    # What an operator may see and do, whoever's job it is.

    def inspect(self, job_id: str) -> tuple[Job, Entries]:
        """Any job, deleted ones too, with its ledger entries. Raises NotFound."""
        with self._database.read() as tx:
            job = rows.get(tx, job_id, with_deleted=True)
            if job is None:
                raise NotFound(f"There is no job '{job_id[:100]}'.")
            return job, ledger.entries_of_job(tx, job_id)

    def page_of_all(
        self, *, account_id: str | None, after: str | None, limit: int, statuses: Collection[JobStatus] = ()
    ) -> Page:
        with self._database.read() as tx:
            start = None if after is None else rows.get(tx, after)
            if after is not None and start is None:
                raise NotFound(f"There is no job '{after[:100]}'.")
            found = rows.page(
                tx, account_id=account_id, after=start, limit=limit + 1, descending=True, statuses=statuses
            )
        return Page(jobs=found[:limit], has_more=len(found) > limit)

    def cancel_any(self, job_id: str) -> Job:
        """The owner, who did not ask for this, is told. Raises NotFound, or Conflict if it has ended already."""
        with self._database.write() as tx:
            job = rows.get(tx, job_id)
            if job is None:
                raise NotFound(f"There is no job '{job_id[:100]}'.")
            self._cancel_open(tx, job)
            now = self._clock.now()
            announce(tx, EventType.FAILED, account_id=job.account_id, job_id=job.id, job=job, now=now)
            canceled = rows.get(tx, job_id)
            assert canceled is not None
            return canceled

    def forget_idempotency_keys(self) -> int:
        """Forget keys that are older than any client repeats a request. Returns how many."""
        before, count = self._clock.now() - timedelta(days=IDEMPOTENCY_DAYS), 0
        while True:
            with self._database.read() as tx:
                old = rows.old_idempotency(tx, before=before, limit=FORGOTTEN_AT_ONCE)
            if not old:
                return count
            with self._database.write() as tx:
                rows.forget_idempotency(tx, old)
            count += len(old)

    def _own(self, tx: Any, caller: Caller, job_id: str) -> Job:
        return own(rows.get(tx, job_id), caller, job_id)

    def _cancel_open(self, tx: Any, job: Job, *, among: Collection[JobStatus] | None = None) -> None:
        """Raises Conflict."""
        if not self._cancel(tx, job, among=among):
            job = rows.get(tx, job.id) or job  # on PostgreSQL it may have ended since it was read
            raise Conflict(
                f"The job has {'ended' if among is None else 'begun'} already; its status is '{job.status.value}'."
            )

    def _cancel(self, tx: Any, job: Job, *, among: Collection[JobStatus] | None = None) -> bool:
        """Returns whether it was open, or one of ``among``."""
        now = self._clock.now()
        if is_relay(job.engine):
            tickets.cancel(tx, job.id)  # before the job, as who claims it does: neither waits for the other
        if not rows.move(tx, job.id, JobStatus.CANCELED, now=now, among=among):
            return False
        release_hold(tx, job.id, now=now)
        return True


def release_hold(tx: Any, job_id: str, *, now: Any) -> str:
    """Give a job's held credits back; part of the transaction that ends the job without a video. Returns whose it is."""
    bill = rows.bill(tx, job_id)
    assert bill is not None, "only an existing job holds credits"
    account_id, key_id, price_credits = bill
    ledger.append(tx, EntryKind.RELEASE, price_credits, account_id=account_id, job_id=job_id, now=now)
    ledger.spend_budget(tx, key_id, -price_credits)
    return str(account_id)
