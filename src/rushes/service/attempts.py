"""The worker's side of a job: begin an attempt, publish progress, and end the job exactly once.

An attempt is fenced by its number: once a later one has begun, or the job was canceled, nothing that an earlier one
writes has any effect. Ending a job and capturing or releasing its hold are one transaction.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Final

from rushes.core.assets import Asset
from rushes.core.clock import Clock
from rushes.core.jobs import ATTEMPTS_MAX, Job, JobError, JobStatus
from rushes.core.ledger import EntryKind
from rushes.core.relays import is_relay
from rushes.core.webhooks import EventType
from rushes.service.jobs import release_hold
from rushes.service.webhooks import announce
from rushes.store import jobs as rows
from rushes.store import ledger, relays, tickets
from rushes.store.database import Database

POISON = JobError(
    code="render_failed", message=f"Video generation failed: the render ended unexpectedly {ATTEMPTS_MAX} times."
)
ENDED: Final = "the job ended here while the create was on its way"
LOST = JobError(code="internal_error", message="Video generation failed: the job could not be worked on.")
OPEN_IDS_MAX: Final = 500
"""Open jobs looked at in one query when they are compared with the queue."""

_log = logging.getLogger(__name__)


class Attempts:
    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._unanswered: dict[str, int] = {}
        """Of a job whose beginning was committed without an answer: the first attempt of which nobody knows."""

    def begin(self, job_id: str) -> Job | None:
        """Take the job: raise its fencing number and set it running, or leave it queued until an upstream has it. None if
        there is nothing to do any more.

        An attempt that was begun and never closed counts as a failure: its worker died. After ATTEMPTS_MAX failures
        the job itself fails, and its hold is released, here. Repeating it after a commit that was not answered is
        harmless.
        """
        with self.beginning() as (tx, begun):
            begun += self.begin_within(tx, [job_id])
        return begun[0] if begun else None

    @contextmanager
    def beginning(self) -> Iterator[tuple[Any, list[Job]]]:
        """A transaction, and a list for the attempts that the caller begins in it, by `begin_within`.

        If its commit is not answered nobody makes those attempts: open as they may be, they do not count as crashed when
        the caller begins again.
        """
        begun: list[Job] = []
        with self._database.write() as tx:
            yield tx, begun
            for job in begun:
                self._unanswered.setdefault(job.id, job.attempt)
        for job in begun:
            self._unanswered.pop(job.id, None)

    def publish(self, job: Job, percent: int) -> bool:
        """Publish progress. False: the attempt no longer holds the job, stop rendering."""
        with self._database.write() as tx:
            return rows.publish_progress(tx, job.id, job.attempt, percent, now=self._clock.now())

    def publish_many(self, percents: Sequence[tuple[Job, int]]) -> set[str]:
        """Publish the progress of several attempts. Returns the ids of jobs that are no longer held."""
        now = self._clock.now()
        with self._database.write() as tx:
            return {
                job.id
                for job, percent in sorted(percents, key=lambda one: one[0].id)  # as everywhere: none waits for another
                if not rows.publish_progress(tx, job.id, job.attempt, percent, now=now)
            }

    def holds(self, job: Job) -> bool:
        """Whether the attempt still holds the job."""
        with self._database.read() as tx:
            return rows.holds(tx, job.id, job.attempt)

    def interrupt(self, job: Job) -> None:
        """The worker is stopping in good order: the attempt ends and does not count against the job."""
        with self._database.write() as tx:
            rows.close_attempt(tx, job.id, job.attempt, failures=job.failures)

    def crash(self, job: Job) -> bool:
        """The render ended uncleanly. True: try again; False: the job has ended (failed now, or before).

        Repeating it for the same attempt is harmless: the attempt tells how many failed before it.
        """
        failures = job.failures + 1
        with self._database.write() as tx:
            if failures >= ATTEMPTS_MAX and is_relay(job.engine):
                tickets.lock(tx, job.id)
            if not rows.close_attempt(tx, job.id, job.attempt, failures=failures):
                return False
            if failures < ATTEMPTS_MAX:
                return True
            self._fail(tx, job, POISON)
            return False

    def complete(self, job_id: str, attempt: int, kept: list[Asset], details: dict[str, Any]) -> bool:
        """The video exists: succeeded, assets and capture together. False: too late, the files are not wanted.

        Repeating it for the same attempt is harmless.
        """
        with self._database.write() as tx:
            return self.complete_within(tx, job_id, attempt, kept, details)

    def fail(self, job: Job, error: JobError) -> bool:
        """No retry can mend it: failed and released together. False: too late."""
        with self._database.write() as tx:
            return self._fail(tx, job, error)

    def abandon(self, job_id: str) -> bool:
        """Fail a job that cannot be worked on: its row cannot be read, or nothing in the queue stands for it any more.

        Returns False if it had ended.
        """
        with self._database.write() as tx:
            return self._abandon(tx, job_id)

    def _abandon(self, tx: Any, job_id: str) -> bool:
        now = self._clock.now()
        tickets.lock(tx, job_id)
        if not rows.move(tx, job_id, JobStatus.FAILED, now=now, **rows.set_error(LOST)):
            return False
        account_id = release_hold(tx, job_id, now=now)
        _let_go(tx, job_id)
        found = rows.find(tx, [job_id]).get(job_id)
        job = found[0] if isinstance(found, tuple) else None  # without it nobody knows of a callback
        announce(tx, EventType.FAILED, account_id=account_id, job_id=job_id, job=job, now=now)
        return True

    def open_ids(self, *, after: str = "", limit: int = OPEN_IDS_MAX) -> list[str]:
        """Ids of open jobs, a page at a time."""
        with self._database.read() as tx:
            return rows.open_ids(tx, after=after, limit=limit)

    def begin_within(self, tx: Any, job_ids: Sequence[str]) -> list[Job]:
        """`begin` for each, in the caller's transaction; those with nothing to do any more are left out, and those whose rows
        cannot be read end: nobody else's job waits for them.
        """
        now = self._clock.now()
        begun = []
        readable, unreadable = rows.to_begin(tx, job_ids)
        for job_id in unreadable:
            _log.error("job %s cannot be read, so nobody can work on it; it ends", job_id)
            self._abandon(tx, job_id)
        for job, was_open in readable:
            is_unanswered = job.attempt >= self._unanswered.get(job.id, job.attempt + 1)
            failures = job.failures + (was_open and not is_unanswered)
            if failures >= ATTEMPTS_MAX:
                self._fail(tx, job, POISON, failures=failures)
                continue
            begun.append(
                replace(
                    job,
                    status=job.status if is_relay(job.engine) else JobStatus.RUNNING,
                    attempt=job.attempt + 1,
                    failures=failures,
                    started_at=job.started_at or (None if is_relay(job.engine) else now),
                    updated_at=now,
                )
            )
        rows.begin(tx, begun)
        return begun

    def complete_within(self, tx: Any, job_id: str, attempt: int, kept: list[Asset], details: dict[str, Any]) -> bool:
        """`complete`, in the caller's transaction."""
        now = self._clock.now()
        job = rows.get(tx, job_id, with_deleted=True)
        if job is None:
            return False
        if is_relay(job.engine):
            tickets.lock(tx, job_id)
        moved = rows.move(
            tx,
            job_id,
            JobStatus.SUCCEEDED,
            now=now,
            held_by=attempt,
            progress_percent=100,
            details=json.dumps(details, ensure_ascii=False),
        )
        if not moved:
            return job.status is JobStatus.SUCCEEDED and job.attempt == attempt
        rows.insert_assets(tx, job_id, kept)
        ledger.append(tx, EntryKind.CAPTURE, job.price_credits, account_id=job.account_id, job_id=job_id, now=now)
        tickets.delete(tx, job_id)
        announce(tx, EventType.COMPLETED, account_id=job.account_id, job_id=job_id, job=job, now=now)
        return True

    def _fail(self, tx: Any, job: Job, error: JobError, **changes: Any) -> bool:
        now = self._clock.now()
        changes |= rows.set_error(error)
        if is_relay(job.engine):
            tickets.lock(tx, job.id)
        if not rows.move(tx, job.id, JobStatus.FAILED, now=now, held_by=job.attempt, **changes):
            return False
        release_hold(tx, job.id, now=now)
        if is_relay(job.engine):
            _let_go(tx, job.id)
        announce(tx, EventType.FAILED, account_id=job.account_id, job_id=job.id, job=job, now=now)
        return True


def _let_go(tx: Any, job_id: str) -> None:
    """Of its upstream, if it has one: nobody asks there any more. Its ticket stays until that was told."""
    if relays.end(tx, job_id, doubt=ENDED):
        tickets.cancel(tx, job_id)
    else:
        tickets.delete(tx, job_id)
