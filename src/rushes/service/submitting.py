"""The one transaction that makes jobs: job, hold, place in the queue and idempotency row at once, for all who wait.

Submissions that come at the same moment are decided one after another, in the order of their arrival, and committed
together (rushes.store.groups). Nothing is read from an address and nothing is kept here. Rule: one that is refused has
written nothing, and its neighbours do not notice.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final, Protocol

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from rushes.core.errors import IdempotencyMismatch, InsufficientCredits, NotFound, QueueFull, RushesError
from rushes.core.jobs import Job
from rushes.core.relays import is_relay
from rushes.service.policy import Policy
from rushes.store import jobs as rows
from rushes.store import ledger, tickets
from rushes.store.database import Database
from rushes.store.groups import GroupWriter
from rushes.store.prepared import sent_together

COUNT_SECONDS: Final = 0.25
"""How old a count of open jobs may be: counting takes longer the more there are. What is added to an account's is counted
at once, and nobody is refused by an old count."""

ACCOUNTS_MAX: Final = 10_000
"""Accounts whose counts are remembered; all are forgotten together when there are more."""


class RenderQueue(Protocol):
    """Where a committed job waits for a worker."""

    def enqueue(self, tx: sa.Connection, job: Job) -> None:
        """Add the job in the caller's transaction."""
        ...


@dataclass(frozen=True, kw_only=True)
class Submission:
    """A job that is to be made, and the key under which it is made once."""

    job: Job
    key: str | None = None
    fingerprint: str = ""


class Submissions:
    def __init__(self, *, database: Database, queue: RenderQueue, policy: Policy) -> None:
        self._database = database
        self._queue = queue
        self._policy = policy
        self._open = OpenCounts()
        self._writer = GroupWriter[Submission, Job](database, self._write, name="submissions")

    async def commit(self, submission: Submission) -> Job:
        """The job, or the one that an earlier request with this key made.

        Raises InsufficientCredits, QueueFull, IdempotencyMismatch, NotFound; then nothing was made and nothing charged.
        """
        try:
            return await self._writer.commit(submission)
        except (IntegrityError, InsufficientCredits, QueueFull):
            # On PostgreSQL another process may have committed with this key meanwhile: answer with its job.
            earlier = self.earlier(submission)
            if earlier is None:
                raise
            return earlier

    def earlier(self, submission: Submission) -> Job | None:
        """The job that an earlier request with this key made. Raises IdempotencyMismatch, NotFound."""
        if submission.key is None:
            return None
        with self._database.read() as tx:
            return earlier_job(tx, submission.job.account_id, submission.key, submission.fingerprint)

    def known_open_jobs(self, account_id: str) -> int | None:
        """Of an account, without asking the database; None if the last count is too old."""
        return self._open.known(account_id)

    def open_jobs(self, account_id: str) -> int:
        with self._database.read() as tx:
            return self._open.of(tx, account_id)

    def _write(self, tx: sa.Connection, submissions: Sequence[Submission]) -> list[Job | Exception]:
        """All that can be accepted, in one go. An error of the database itself undoes the whole: then each is alone."""
        holds = ledger.Holds(tx, [submission.job for submission in submissions])
        made: dict[tuple[str, str], Submission] = {}
        outcomes: list[Job | Exception] = []
        accepted: list[Submission] = []
        for submission in submissions:
            try:
                earlier = self._earlier(tx, submission, made)
                if earlier is None:
                    self._check_room(tx, submission.job.account_id, accepted, holds)
                    holds.take(submission.job)
                    accepted.append(submission)
                    if submission.key is not None:
                        made[submission.job.account_id, submission.key] = submission
                outcomes.append(earlier or submission.job)
            except RushesError as error:
                outcomes.append(error)
        self._insert(tx, accepted, holds)
        self._open.add([submission.job.account_id for submission in accepted])
        return outcomes

    def _earlier(
        self, tx: sa.Connection, submission: Submission, made: dict[tuple[str, str], Submission]
    ) -> Job | None:
        """First of all: of several requests with one key at the same moment only one may hold credits."""
        if submission.key is None:
            return None
        neighbour = made.get((submission.job.account_id, submission.key))
        if neighbour is None:
            return earlier_job(tx, submission.job.account_id, submission.key, submission.fingerprint)
        if neighbour.fingerprint != submission.fingerprint:
            raise IdempotencyMismatch(param="Idempotency-Key")
        return neighbour.job

    def _check_room(
        self, tx: sa.Connection, account_id: str, accepted: Sequence[Submission], holds: ledger.Holds
    ) -> None:
        own_max, all_max = self._policy.open_jobs_per_account_max, self._policy.open_jobs_max
        own = sum(submission.job.account_id == account_id for submission in accepted)
        if self._open.own_reach(tx, account_id, own_max, unwritten=own, made=holds.jobs_made(account_id)):
            raise QueueFull(f"Your account has {own_max} jobs queued or running, the most allowed.")
        if self._open.all_reach(tx, all_max - len(accepted)):
            raise QueueFull()

    def _insert(self, tx: sa.Connection, accepted: Sequence[Submission], holds: ledger.Holds) -> None:
        if not accepted:
            return
        jobs = [submission.job for submission in accepted]
        rendered = [job for job in jobs if not is_relay(job.engine)]
        with sent_together(tx, commits=not rendered):
            rows.insert(tx, jobs)
            holds.write()
            tickets.insert(tx, [job for job in jobs if is_relay(job.engine)])
            rows.insert_idempotency(
                tx, [(one.job, one.key, one.fingerprint) for one in accepted if one.key is not None]
            )
        for job in rendered:
            self._queue.enqueue(tx, job)


@dataclass(frozen=True)
class _Count:
    jobs: int
    made: int | None
    """How many the account had made by then; None where its row was not held meanwhile."""
    at: float


class OpenCounts:
    """How many jobs are open, of one account or (None) of all: read now and then.

    An account's row, which is held from before its jobs are counted until new ones are committed, says how many it has made,
    whoever took them in: with what was added since, an earlier count is a bound, and its limit is never gone over. That of
    all is short of what other processes made within COUNT_SECONDS. Used under the group writer's one thread, and read by
    others for what is told to clients.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._counts: dict[str | None, _Count] = {}

    def known(self, account_id: str | None) -> int | None:
        found = self._fresh(account_id)
        return None if found is None else found.jobs

    def of(self, tx: sa.Connection, account_id: str) -> int:
        """For what is told to clients."""
        known = self.known(account_id)
        return self._read(tx, account_id) if known is None else known

    def own_reach(self, tx: sa.Connection, account_id: str, count_max: int, *, unwritten: int, made: int) -> bool:
        """Whether an account whose row is held has ``count_max`` jobs; ``made`` is how many it has made, of which so many are
        ``unwritten``.
        """
        found = self._fresh(account_id)
        if found is not None and found.made is not None and found.jobs + made - found.made < count_max:
            return False
        return self._read(tx, account_id, made=made - unwritten) + unwritten >= count_max

    def all_reach(self, tx: sa.Connection, count_max: int) -> bool:
        known = self.known(None)
        return (known is None or known >= count_max) and self._read(tx, None) >= count_max

    def add(self, account_ids: Sequence[str]) -> None:
        """This process is about to have made one more for each."""
        for key in (None, *set(account_ids)):
            if (found := self._counts.get(key)) is not None:
                more = len(account_ids) if key is None else account_ids.count(key)
                made = None if found.made is None else found.made + more
                self._counts[key] = replace(found, jobs=found.jobs + more, made=made)

    def _fresh(self, account_id: str | None) -> _Count | None:
        found = self._counts.get(account_id)
        return None if found is None or self._now() - found.at >= COUNT_SECONDS else found

    def _read(self, tx: sa.Connection, account_id: str | None, *, made: int | None = None) -> int:
        count = rows.count_open(tx, account_id)
        if len(self._counts) >= ACCOUNTS_MAX:
            self._counts.clear()
        self._counts[account_id] = _Count(count, made, self._now())
        return count


def earlier_job(tx: sa.Connection, account_id: str, key: str, fingerprint: str) -> Job | None:
    """The job that an earlier request with this key made. Raises IdempotencyMismatch or NotFound."""
    found = rows.idempotent(tx, account_id, key)
    if found is None:
        return None
    if found[0] != fingerprint:
        raise IdempotencyMismatch(param="Idempotency-Key")
    job = rows.get(tx, found[1])
    if job is None:
        raise NotFound("The video that this Idempotency-Key made was deleted.", param="Idempotency-Key")
    return job
