"""Attempts at many jobs in one transaction: what the emulator needs, whose jobs cost nothing but the writing.

The rules are those of `attempts`: an attempt is fenced by its number, and ending a job settles its hold.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from rushes.core.assets import Asset
from rushes.core.jobs import Job, JobError
from rushes.service.attempts import Attempts
from rushes.store import jobs as rows


@dataclass(frozen=True, kw_only=True)
class Made:
    """A job whose files are kept."""

    job: Job
    kept: Sequence[Asset]
    details: Mapping[str, Any]


class ManyAttempts(Attempts):
    """See `rushes.service.attempts.Attempts`."""

    def open_of(self, engine: str, *, since: datetime, known: Collection[str], limit: int) -> list[Job]:
        """Open jobs of an engine, by time of creation, made at ``since`` or later, but for those that are ``known``."""
        with self._database.read() as tx:
            found = rows.open_ids_of_engine(tx, engine, since=since)
            new = [job_id for job_id in found if job_id not in known][:limit]
            jobs = [rows.get(tx, job_id, with_deleted=True) for job_id in new]
        return [job for job in jobs if job is not None]

    def still_open(self, job_ids: Iterable[str]) -> set[str]:
        """Those of ``job_ids`` that have not ended."""
        asked = set(job_ids)
        with self._database.read() as tx:
            return asked - rows.terminal_among(tx, asked)

    def begin_many(self, job_ids: Sequence[str]) -> list[Job]:
        """Set them running; those that ended meanwhile are left out."""
        with self._database.write() as tx:
            return self.begin_within(tx, job_ids)

    def complete_many(self, made: Sequence[Made]) -> set[str]:
        """Succeeded, with assets and capture. Returns the ids of jobs that ended otherwise meanwhile."""
        with self._database.write() as tx:
            return {
                one.job.id
                for one in made
                if not self.complete_within(tx, one.job.id, one.job.attempt, list(one.kept), dict(one.details))
            }

    def fail_many(self, failed: Sequence[tuple[Job, JobError]]) -> None:
        """Failed and released; those that ended meanwhile are left as they are."""
        with self._database.write() as tx:
            for job, error in failed:
                self._fail(tx, job, error)
