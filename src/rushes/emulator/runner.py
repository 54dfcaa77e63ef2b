"""Works on the emulator's jobs: each is begun, shown to go on, and ended when its plan says so. No process, no thread and no
slot is held by a job that waits, so thousands may.

The job rows are the queue: what is open is looked for, and its times follow from when it was made and begun, so that a
runner that died is followed by one that knows as much. Rule: only one runner works on a database; the caller sees to it.
"""

from __future__ import annotations

import hashlib
import heapq
import itertools
import logging
import shutil
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final, Protocol

from rushes.core.assets import Asset, AssetKind
from rushes.core.catalog import EMULATOR
from rushes.core.clock import Clock
from rushes.core.emulation import Plan, plan_from
from rushes.core.engine import Engine, RenderTask
from rushes.core.errors import InvalidReference, InvalidValue, RushesError
from rushes.core.jobs import Job, JobError, JobStatus
from rushes.core.requests import VideoRequest
from rushes.media.blobs import BlobStore
from rushes.service import UNANSWERED
from rushes.service.many_attempts import Made, ManyAttempts

LOOK_SECONDS: Final = 0.03
"""How often new jobs are looked for: what a job without a delay waits, at most."""
LOOKS_SHARE_MAX: Final = 0.2
"""Of the time, so that looking at thousands of open jobs does not become the only work."""
GATHER_SECONDS: Final = 0.003
"""Between two rounds: clips that are finished meanwhile are settled together."""
SINCE_SECONDS: Final = 20.0
"""A job may become visible this long after the moment it says it was made at: it was committed behind others."""
FOUND_MAX: Final = 2000
"""Jobs taken up in one look."""
WRITTEN_MAX: Final = 50
"""Jobs in one transaction, which keeps it short: creates wait for it."""
WRITE_SHARE_MAX: Final = 0.7
"""Of the time that the runner may write for: SQLite lets waiting writers in by chance, and creates should have one."""
PROGRESS_SECONDS: Final = 0.25
"""Between two looks at how far a job is."""
PROGRESS_JOBS: Final = 200
"""With more open jobs than this each is looked at less often: a second has room for so many writes."""
PRUNE_SECONDS: Final = 10.0
"""Between two looks at which of the jobs that wait were canceled."""
MAKERS: Final = 2
"""Clips made at once."""
CLIPS_KEPT_MAX: Final = 64
CLIP_KEPT_BYTES_MAX: Final = 2**20
"""Larger ones are made again each time."""
DATABASE_RETRY_SECONDS: Final = 1.0
FAULT: Final = JobError(code="internal_error", message="Video generation failed: the clip could not be emulated.")

_log = logging.getLogger(__name__)


class NoQueue:
    """Where an emulated job waits: nowhere but in its own row. See `rushes.service.intake.RenderQueue`."""

    def enqueue(self, tx: Any, job: Job) -> None:
        """The runner finds it."""


class ClipEngine(Engine, Protocol):
    """An engine that knows what decides the bytes of its clips."""

    def identity_of(self, task: RenderTask) -> str:
        """Tasks of one identity get the same files."""
        ...


@dataclass(kw_only=True)
class _Open:
    """A job that is known and has not ended."""

    job: Job
    plan: Plan
    percent: int = 0

    @property
    def begins_at(self) -> datetime:
        return self.job.created_at + timedelta(seconds=self.plan.queue_seconds)

    @property
    def ends_at(self) -> datetime:
        return (self.job.started_at or self.begins_at) + timedelta(seconds=self.plan.delay_seconds)

    def share_at(self, now: datetime) -> float:
        """How much of its delay is over, 0..1."""
        if not self.plan.delay_seconds:
            return 1.0
        past = (now - (self.job.started_at or self.begins_at)).total_seconds()
        return min(1.0, max(0.0, past / self.plan.delay_seconds))


class Runner:
    """Start it once; a process that ends without `stop` leaves nothing that its successor does not find."""

    def __init__(
        self, *, attempts: ManyAttempts, blobs: BlobStore, clock: Clock, engine: ClipEngine, work_dir: Path
    ) -> None:
        """``work_dir`` is this runner's alone, and emptied."""
        self._attempts = attempts
        self._blobs = blobs
        self._clock = clock
        self._engine = engine
        self._work_dir = work_dir
        self._open: dict[str, _Open] = {}
        self._ending: set[str] = set()
        """Jobs whose clip is being made, or whose end is not written down yet."""
        self._due: list[tuple[float, int, str]] = []
        self._numbers = itertools.count()
        self._since = datetime.fromtimestamp(0, clock.now().tzinfo)
        self._made: list[Made] = []
        self._failed: list[tuple[Job, JobError]] = []
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._stopping = False
        self._clips: OrderedDict[str, tuple[dict[AssetKind, bytes], dict[str, Any]]] = OrderedDict()
        self._makers = ThreadPoolExecutor(MAKERS, thread_name_prefix="clips")
        self._thread = threading.Thread(target=self._run, name="emulator", daemon=True)
        shutil.rmtree(work_dir, ignore_errors=True)
        work_dir.mkdir(parents=True)

    def start(self) -> None:
        self._makers.submit(self._engine.warm_up)
        self._thread.start()

    def stop(self, *, seconds_max: float) -> None:
        """Take no more; what is under way is found again at the next start."""
        self._stopping = True
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(seconds_max)
        self._makers.shutdown(wait=False, cancel_futures=True)

    def _run(self) -> None:
        find_at, prune_at = 0.0, time.monotonic() + PRUNE_SECONDS
        while not self._stopping:
            began = time.monotonic()
            self._wake.clear()
            try:
                finds = began >= find_at
                self.step(finds=finds)
                if finds:
                    find_at = began + max(LOOK_SECONDS, (time.monotonic() - began) / LOOKS_SHARE_MAX)
                if began >= prune_at:
                    self._prune()
                    prune_at = began + PRUNE_SECONDS
            except UNANSWERED as error:
                why = type(getattr(error, "orig", error)).__name__
                _log.warning("the database did not answer, trying again: %s", why)
                self._look_again()
            except Exception:
                _log.exception("the emulator's jobs could not be looked at; they are looked at again")
                self._look_again()
            time.sleep(GATHER_SECONDS)
            self._wake.wait(max(0.0, find_at - time.monotonic()))

    @property
    def is_ending(self) -> bool:
        """Whether clips are being made, or ends wait to be written down."""
        return bool(self._ending)

    def step(self, *, finds: bool = True) -> None:
        """Everything that is due now. ``finds``: also for jobs that nobody has seen yet."""
        if finds:
            self._find()
        self._settle()
        now = self._clock.now()
        due = self._pop_due(now)
        for some in _slices([one for one in due if one.job.status is JobStatus.QUEUED]):
            for job in self._attempts.begin_many([one.job.id for one in some]):
                self._open[job.id].job = job
            for one in some:
                if one.job.status is JobStatus.QUEUED:
                    self._forget(one.job.id)  # canceled meanwhile
        now = self._clock.now()
        shown: list[_Open] = []
        for one in due:
            if one.job.id not in self._open:
                continue
            if now >= one.ends_at and one.plan.outcome != "never":
                self._end(one)
                continue
            percent = one.plan.percent_at(one.share_at(now))
            if percent > one.percent:
                one.percent = percent
                shown.append(one)
            self._push(one, now)
        for some in _slices(shown):
            for job_id in self._attempts.publish_many([(one.job, one.percent) for one in some]):
                self._forget(job_id)
        self._settle()

    def _look_again(self) -> None:
        """A round was cut short: whatever was taken from the line and not put back is due once more."""
        self._wake.wait(DATABASE_RETRY_SECONDS)
        self._due = [(0.0, next(self._numbers), job_id) for job_id in self._open]

    def _find(self) -> None:
        """Take up what is open and not known yet."""
        now = self._clock.now()
        known = self._open.keys() | self._ending
        found = self._attempts.open_of(EMULATOR, since=self._since, known=known, limit=FOUND_MAX)
        for job in found:
            try:
                plan = plan_from(job.request.emulation or "")
            except InvalidValue:  # of another release
                self._ending.add(job.id)
                self._failed.append((job, FAULT))
                continue
            one = self._open[job.id] = _Open(job=job, plan=plan, percent=job.progress_percent)
            self._push(one, now)
        if len(found) < FOUND_MAX:
            self._since = max(self._since, now - timedelta(seconds=SINCE_SECONDS))

    def _pop_due(self, now: datetime) -> list[_Open]:
        moment = now.timestamp()
        due = []
        while self._due and self._due[0][0] <= moment:
            one = self._open.get(heapq.heappop(self._due)[2])
            if one is not None:
                due.append(one)
        return due

    def _push(self, one: _Open, now: datetime) -> None:
        """Look at the job again when something about it may have changed."""
        soon = now + timedelta(seconds=PROGRESS_SECONDS * max(1.0, len(self._open) / PROGRESS_JOBS))
        if one.job.status is JobStatus.QUEUED:
            at = one.begins_at
        elif now < one.ends_at:
            at = min(soon, one.ends_at)
        else:  # it never ends
            at = now + timedelta(seconds=PRUNE_SECONDS)
        heapq.heappush(self._due, (at.timestamp(), next(self._numbers), one.job.id))

    def _end(self, one: _Open) -> None:
        self._ending.add(one.job.id)
        if one.plan.outcome == "succeeded":
            self._makers.submit(self._make, one.job)
        else:
            with self._lock:
                self._failed.append((one.job, JobError(code=one.plan.code, message=one.plan.message)))
        self._forget(one.job.id)

    def _forget(self, job_id: str) -> None:
        self._open.pop(job_id, None)

    def _settle(self) -> None:
        """Write down what was made, and what failed."""
        while some_failed := self._failed[:WRITTEN_MAX]:
            began = time.monotonic()
            self._attempts.fail_many(some_failed)
            with self._lock:
                del self._failed[: len(some_failed)]
            self._ending -= {job.id for job, _ in some_failed}
            _let_others_write(began)
        while some_made := self._made[:WRITTEN_MAX]:
            began = time.monotonic()
            for job_id in self._completed(some_made):
                self._blobs.delete_prefix(f"jobs/{job_id}")
            with self._lock:
                del self._made[: len(some_made)]
            self._ending -= {one.job.id for one in some_made}
            _let_others_write(began)

    def _completed(self, made: list[Made]) -> set[str]:
        """Settle them; one that cannot be settled fails, and does not keep the others from it."""
        try:
            return self._attempts.complete_many(made)
        except UNANSWERED:
            raise
        except Exception:
            if len(made) > 1:
                return {job_id for one in made for job_id in self._completed([one])}
            _log.exception("job %s cannot be settled", made[0].job.id)
            self._attempts.abandon(made[0].job.id)
            return {made[0].job.id}

    def _make(self, job: Job) -> None:
        """On a maker's thread: make the clip and keep it."""
        try:
            files, details = self._clip(job)
            kept = []
            for kind, data in files.items():
                key = f"jobs/{job.id}/{job.attempt}/{kind.value}.{kind.extension}"
                self._blobs.put_bytes(key, data)
                digest = hashlib.sha256(data).hexdigest()
                kept.append(Asset(kind=kind, blob_key=key, size_bytes=len(data), digest=digest))
            with self._lock:
                self._made.append(Made(job=job, kept=kept, details=details))
        except RushesError as error:
            with self._lock:
                self._failed.append((job, JobError(code=error.code, message=error.message)))
        except Exception:
            _log.exception("the clip of job %s could not be made", job.id)
            with self._lock:
                self._failed.append((job, FAULT))
        self._wake.set()

    def _clip(self, job: Job) -> tuple[dict[AssetKind, bytes], dict[str, Any]]:
        """The files of a job; those of the same request are the same."""
        out_dir = self._work_dir / job.id.replace(":", "_")
        task = RenderTask(
            job_id=job.id,
            request=job.request,
            render_seed=job.render_seed,
            watermark=job.watermark,
            inputs=self._inputs(job.request),
            out_dir=out_dir,
        )
        key = self._engine.identity_of(task)
        with self._lock:
            known = self._clips.get(key)
            if known is not None:
                self._clips.move_to_end(key)
                return known
        out_dir.mkdir()
        try:
            result = self._engine.render(task, lambda _made, _frames: None)
            clip = ({kind: path.read_bytes() for kind, path in result.files.items()}, result.details)
        finally:
            shutil.rmtree(out_dir, ignore_errors=True)
        if sum(map(len, clip[0].values())) <= CLIP_KEPT_BYTES_MAX:
            with self._lock:
                self._clips[key] = clip
                while len(self._clips) > CLIPS_KEPT_MAX:
                    self._clips.popitem(last=False)
        return clip

    def _inputs(self, request: VideoRequest) -> dict[str, Path]:
        if request.remix is None:
            return {}
        key = request.remix.video_blob_key
        try:
            return {key: self._blobs.local_path(key)}
        except FileNotFoundError:
            raise InvalidReference("The video that this one goes on from was deleted.") from None

    def _prune(self) -> None:
        """Forget jobs that were canceled while they waited."""
        waiting = list(self._open)
        for start in range(0, len(waiting), WRITTEN_MAX):
            asked = waiting[start : start + WRITTEN_MAX]
            for job_id in set(asked) - self._attempts.still_open(asked):
                self._forget(job_id)


def _slices(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """A few at a time, for one transaction each; after each of them others may write."""
    for start in range(0, len(items), WRITTEN_MAX):
        began = time.monotonic()
        yield items[start : start + WRITTEN_MAX]
        _let_others_write(began)


def _let_others_write(began: float) -> None:
    """Pause for as long as a write took that began then."""
    time.sleep((time.monotonic() - began) * (1 / WRITE_SHARE_MAX - 1))
