"""Why a job that has ended has no video, as the dialects tell it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rushes.core.errors import ModerationBlocked, RenderFailed
from rushes.core.jobs import Job, JobError, JobStatus


def why_not(job: Job, *, called: str = "task") -> JobError | None:
    """The job's error, or that it was canceled; None for any other job. ``called`` is the API's word for a job."""
    if job.status is JobStatus.CANCELED:
        return JobError(code="canceled", message=f"The {called} was canceled.")
    return job.error


def deleted(job: Job, *, now: datetime) -> Job:
    """``job``, as it was seen last, to whoever watches it when it is deleted: nothing will come of it."""
    error = JobError(code="deleted", message="The video was deleted.")
    return replace(job, status=JobStatus.FAILED, error=error, assets=(), updated_at=now, finished_at=now)


def failure(job: Job, *, called: str = "task") -> RenderFailed | ModerationBlocked:
    """The same as the error of a call that waited for the video."""
    error = why_not(job, called=called)
    if error is None:
        return RenderFailed(job_id=job.id)
    kind = ModerationBlocked if error.code == ModerationBlocked.code else RenderFailed
    return kind(error.message, job_id=job.id)
