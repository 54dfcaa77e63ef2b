"""The worker: take a job -> render -> keep its assets -> settle. It renders nothing itself; a pool of processes does.

`render` and `settle` are the two steps of a job's durable workflow. A step that finished is never repeated, one that
was cut short is: so `render` begins a new attempt each time it is entered, and `settle` may be repeated harmlessly.
"""

from __future__ import annotations

import hashlib
import logging
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, ParamSpec, TypeVar

from rushes.core.assets import Asset, AssetKind, preview_key
from rushes.core.clock import unix_ms
from rushes.core.engine import (
    PREVIEW_BYTES_MAX,
    PREVIEW_NAME,
    RenderCrashed,
    RenderPool,
    RenderResult,
    RenderStopped,
    RenderTask,
)
from rushes.core.errors import InvalidReference, RushesError
from rushes.core.jobs import Job, JobError
from rushes.core.requests import VideoRequest
from rushes.service import UNANSWERED, Service

PROGRESS_SECONDS: Final = 0.25
"""How often an attempt writes its progress and looks whether it still holds the job."""
RETRY_SECONDS: Final = 1.0
"""Pause after a first unclean attempt; the second is followed by twice as long."""
DATABASE_RETRY_SECONDS: Final = 1.0
"""Pause before a database that did not answer is asked again; tried until it answers or the worker stops."""

P = ParamSpec("P")
R = TypeVar("R")

_log = logging.getLogger(__name__)


class RenderWorker:
    def __init__(self, *, service: Service, pool: RenderPool, work_dir: Path) -> None:
        """``work_dir`` is this worker's alone and is emptied at start."""
        self._service = service
        self._pool = pool
        self._work_dir = work_dir
        self._stopping = threading.Event()
        self._never = threading.Event()
        self._running = 0
        self._idle = threading.Condition()
        shutil.rmtree(work_dir, ignore_errors=True)

    def stop(self) -> None:
        """End running attempts without counting them against their jobs. `render` does not return after this."""
        self._stopping.set()

    def wait_until_parked(self, *, seconds_max: float) -> None:
        """After `stop`: wait until no attempt is being made any more."""
        with self._idle:
            self._idle.wait_for(lambda: self._running <= 0, timeout=seconds_max)

    def render(self, job_id: str) -> dict[str, Any] | None:
        """Make attempts until the job has its files kept, or has ended. Returns what `settle` needs, or None.

        A job of an upstream is none of the queue's: where an earlier release had put one there, its ticket stands for it.
        """
        with self._idle:
            self._running += 1
        try:
            return None if self._persist(self._service.tickets.among, [job_id]) else self._render(job_id)
        except Exception:
            # Nothing of ours is expected here: a row that cannot be read, say. The job must not stay open for ever.
            _log.exception("job %s cannot be worked on", job_id)
            self._persist(self._service.attempts.abandon, job_id)
            return None
        finally:
            self._leave()

    def _render(self, job_id: str) -> dict[str, Any] | None:
        while True:
            job = self._persist(self._service.attempts.begin, job_id)
            if job is None:
                return None
            try:
                return self._attempt(job)
            except RenderStopped:
                if self._stopping.is_set():
                    self._persist(self._service.attempts.interrupt, job)
                    self._park()
                if self.holds(job):
                    # The pool ended it, not we: nothing is wrong with the job.
                    self._persist(self._service.attempts.interrupt, job)
                    continue
                _log.info("job %s is no longer wanted, attempt %d ended", job.id, job.attempt)
                return None
            except RushesError as error:
                failure = JobError(code=error.code, message=error.message)
                self._persist(self._service.attempts.fail, job, failure)
                return None
            except Exception as error:
                # Whatever else went wrong counts against the job, so that no job can stay open for ever.
                text = error if isinstance(error, RenderCrashed) else "unexpected error"
                unknown = not isinstance(error, RenderCrashed)
                _log.warning("job %s, attempt %d: %s", job.id, job.attempt, text, exc_info=unknown)
                if not self._persist(self._service.attempts.crash, job):
                    return None
                if self._stopping.wait(self.retry_seconds(job)):
                    self._park()
            finally:
                self.tidy(job)

    def settle(self, outcome: dict[str, Any]) -> None:
        """Succeeded and charged, in one transaction."""
        kept = [Asset(**{**asset, "kind": AssetKind(asset["kind"])}) for asset in outcome["assets"]]
        try:
            done = self._persist(
                self._service.attempts.complete, outcome["job_id"], outcome["attempt"], kept, outcome["details"]
            )
        except Exception:
            _log.exception("job %s cannot be settled", outcome["job_id"])
            self._persist(self._service.attempts.abandon, outcome["job_id"])
            done = False
        for earlier in range(1, outcome["attempt"]):
            # Left by a worker that died between keeping its files and settling.
            self._service.blobs.delete_prefix(f"jobs/{outcome['job_id']}/{earlier}")
        if not done:
            self._service.blobs.delete_prefix(f"jobs/{outcome['job_id']}/{outcome['attempt']}")

    def _attempt(self, job: Job) -> dict[str, Any]:
        task = self.task(job)
        task.out_dir.mkdir(parents=True, exist_ok=True)
        tracker = _Tracker(self, job, task.out_dir / PREVIEW_NAME)
        result = self._pool.render(job.engine, task, on_progress=tracker.on_progress, should_stop=tracker.should_stop)
        return self.outcome(job, result, last_frame_at_ms=tracker.last_frame_at_ms)

    def task(self, job: Job, *, with_inputs: bool = True) -> RenderTask:
        """What an attempt is given; its folder is still to be made. Raises InvalidReference."""
        return RenderTask(
            job_id=job.id,
            request=job.request,
            render_seed=job.render_seed,
            watermark=job.watermark,
            inputs=self._inputs(job.request) if with_inputs else {},
            out_dir=self._out_dir(job),
            engine=job.engine,
        )

    def outcome(self, job: Job, result: RenderResult, *, last_frame_at_ms: int | None = None) -> dict[str, Any]:
        """Keep the files of an attempt; returns what `settle` needs."""
        assets = self._keep(job, result)
        timings = {"last_frame_at_ms": last_frame_at_ms, "kept_at_ms": self.now_ms()}
        details = {**result.details, "timings": timings}
        return {"job_id": job.id, "attempt": job.attempt, "assets": assets, "details": details}

    def tidy(self, job: Job) -> None:
        """Remove what an attempt left in its folder, and what showed how it was forming."""
        shutil.rmtree(self._out_dir(job).parent, ignore_errors=True)
        self._service.blobs.delete_prefix(preview_key(job.id))

    def retry_seconds(self, job: Job) -> float:
        """A full disk or a starved machine needs a moment, or three attempts are gone in one."""
        return RETRY_SECONDS * job.attempt

    def _inputs(self, request: VideoRequest) -> dict[str, Path]:
        keys = [image.blob_key for image in request.images]
        keys += [character.video.blob_key for character in request.characters]
        if request.remix is not None:
            keys.append(request.remix.video_blob_key)
        try:
            return {key: self._service.blobs.local_path(key) for key in keys}
        except FileNotFoundError:
            raise InvalidReference("A reference of this video, or the video it goes on from, was deleted.") from None

    def _keep(self, job: Job, result: RenderResult) -> list[dict[str, Any]]:
        assets = []
        for kind, path in result.files.items():
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            size_bytes = path.stat().st_size
            key = f"jobs/{job.id}/{job.attempt}/{kind.value}.{kind.extension}"
            self._service.blobs.put_file(key, path)
            assets.append({"kind": kind.value, "blob_key": key, "size_bytes": size_bytes, "digest": digest})
        return assets

    def keep_preview(self, job: Job, path: Path) -> None:
        """For the owner to look at while the job runs. The file is a render process's: it is not trusted."""
        try:
            if path.is_symlink() or not path.is_file() or path.stat().st_size > PREVIEW_BYTES_MAX:
                return
            self._service.blobs.put_file(preview_key(job.id), path)
        except OSError as error:
            _log.warning("job %s: a preview is not kept: %s", job.id, error.strerror)

    def _out_dir(self, job: Job) -> Path:
        return self._work_dir / job.id.replace(":", "_") / str(job.attempt)

    def persist(self, write: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run a transaction, asking again for as long as the database does not answer and the worker does not stop.

        Raises UNANSWERED.
        """
        while True:
            try:
                return write(*args, **kwargs)
            except UNANSWERED as error:
                why = type(getattr(error, "orig", error)).__name__
                _log.warning("the database did not answer, trying again: %s", why)
                if self._stopping.wait(DATABASE_RETRY_SECONDS):
                    raise

    def _persist(self, write: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """`persist` for the threads of the queue, which must not return once the worker stops."""
        try:
            return self.persist(write, *args, **kwargs)
        except UNANSWERED:
            self._park()
            raise

    def _park(self) -> None:
        """Hold this thread until the process ends: returning would tell the queue that the step is done."""
        self._leave()
        self._never.wait()

    def _leave(self) -> None:
        with self._idle:
            self._running -= 1
            self._idle.notify_all()

    @property
    def is_stopping(self) -> bool:
        return self._stopping.is_set()

    def now_ms(self) -> int:
        return unix_ms(self._service.clock.now())

    def publish(self, job: Job, percent: int) -> bool:
        return self._persist(self._service.attempts.publish, job, percent)

    def holds(self, job: Job) -> bool:
        return self._persist(self._service.attempts.holds, job)


class _Tracker:
    """Publishes one attempt's progress, and notices when it should end; both now and then, not for every frame."""

    def __init__(self, worker: RenderWorker, job: Job, preview: Path) -> None:
        self._worker = worker
        self._job = job
        self._preview = preview
        self._preview_at_ns = 0
        self._percent = 0
        self._published = 0
        self._looked_at = time.monotonic()
        self._holds = True
        self.last_frame_at_ms: int | None = None

    def on_progress(self, frames_made: int, frames: int) -> None:
        # 100 is for the finished job: its files are not kept yet.
        self._percent = min(99, frames_made * 100 // max(frames, 1))
        if frames_made == frames:
            self.last_frame_at_ms = self._worker.now_ms()

    def should_stop(self) -> bool:
        if self._worker.is_stopping or not self._holds:
            return True
        if time.monotonic() - self._looked_at >= PROGRESS_SECONDS:
            if self._percent > self._published:
                self._holds = self._worker.publish(self._job, self._percent)
                self._published = self._percent
            else:
                self._holds = self._worker.holds(self._job)
            self._looked_at = time.monotonic()
            if self._holds:
                self._keep_preview()
        return not self._holds

    def _keep_preview(self) -> None:
        try:
            made_at_ns = self._preview.lstat().st_mtime_ns
        except OSError:
            return  # there is none, as of most engines
        if made_at_ns != self._preview_at_ns:
            self._preview_at_ns = made_at_ns
            self._worker.keep_preview(self._job, self._preview)
