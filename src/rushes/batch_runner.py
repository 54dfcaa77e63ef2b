"""Works through batches: takes one that is due, brings it a step further, and looks again soon.

Runs in the worker's process, on a thread with a loop of its own. What a line says, and what is told of its end, comes
from a `Speaker`; what may be written when is the service's. It renders nothing: lines become jobs of the queue.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Final, Protocol

from rushes.core.accounts import Caller
from rushes.core.batches import Batch, BatchStatus, Line, LineError
from rushes.core.errors import Conflict, NotFound, RushesError, Unauthorized
from rushes.core.jobs import Job
from rushes.service import Service

LOOK_SECONDS: Final = 1.0
"""How often batches that are due are looked for."""
PAUSE_SECONDS: Final = 2.0
"""Between two steps of one batch; a video takes longer."""
CLAIM_SECONDS: Final = 30.0
"""A batch whose worker died is taken up after this. A longer step is harmless: no line is made twice."""

DELETED: Final = RushesError("The video of this line was deleted.")
STOPPED: Final[Mapping[BatchStatus, Mapping[str, Any]]] = {
    BatchStatus.EXPIRED: {
        "response": None,
        "error": {
            "code": "batch_expired",
            "message": "This request could not be executed before the completion window expired.",
        },
    },
    BatchStatus.CANCELLED: {
        "response": None,
        "error": {"code": "batch_cancelled", "message": "The batch was cancelled before this request was executed."},
    },
}

_log = logging.getLogger(__name__)


class Speaker(Protocol):
    """How the lines of an endpoint are read, made and told of."""

    def read(self, batch_id: str, data: bytes) -> tuple[Sequence[Line], Sequence[LineError]]:
        """The lines of a file, and its mistakes."""
        ...

    async def submit(self, caller: Caller, data: bytes, idempotency_key: str) -> Job:
        """Make a job of a line. Raises RushesError."""
        ...

    def ended(self, job: Job) -> tuple[Mapping[str, Any], bool]:
        """What the output says of a job that has ended, and whether that is a success."""
        ...

    def refused(self, error: RushesError) -> Mapping[str, Any]: ...


class BatchRunner:
    """One per worker."""

    def __init__(self, service: Service, speaker: Speaker) -> None:
        self._service = service
        self._speaker = speaker
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="batches", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, *, seconds_max: float) -> None:
        """Take no more; a step under way is repeated after a restart."""
        self._stopping.set()
        self._thread.join(seconds_max)

    async def work_due(self) -> int:
        """Bring every batch that is due a step further. Returns how many there were."""
        count = 0
        while not self._stopping.is_set():
            batch = await asyncio.to_thread(self._service.batches.claim_due, seconds=CLAIM_SECONDS)
            if batch is None:
                break
            count += 1
            try:
                await self._step(batch)
            except Exception:
                _log.exception("batch %s could not be brought further; it is tried again", batch.id)
        return count

    async def _step(self, batch: Batch) -> None:
        batches = self._service.batches
        if batch.status is BatchStatus.VALIDATING and self._service.clock.now() < batch.expires_at:
            await asyncio.to_thread(self._validate, batch)
            return
        caller, why_not = await asyncio.to_thread(self._caller, batch)
        end = await asyncio.to_thread(self._look, batch, caller, why_not)
        if end is None:
            for line in await asyncio.to_thread(batches.next_lines, batch):
                await asyncio.to_thread(batches.look_again, batch, seconds=CLAIM_SECONDS)
                if self._stopping.is_set() or not await self._make(batch, caller, line):
                    break
        if await asyncio.to_thread(batches.is_done, batch):
            await asyncio.to_thread(batches.finish, batch, caller, end or BatchStatus.COMPLETED)
        else:
            await asyncio.to_thread(batches.look_again, batch, seconds=PAUSE_SECONDS)

    def _validate(self, batch: Batch) -> None:
        lines: Sequence[Line] = []
        try:
            lines, errors = self._speaker.read(batch.id, self._service.batches.input_bytes(batch))
        except NotFound as gone:
            _log.error("batch %s: its file is gone", batch.id)
            errors = [LineError(code="file_not_found", message=gone.message, param=gone.param)]
        self._service.batches.begin(batch, lines, errors)

    def _caller(self, batch: Batch) -> tuple[Caller, RushesError | None]:
        """Who pays, and why nothing more may be made for them."""
        try:
            return self._service.accounts.acting(batch.account_id, batch.key_id), None
        except Unauthorized as error:
            return self._service.accounts.acting(batch.account_id, None), error

    def _look(self, batch: Batch, caller: Caller, why_not: RushesError | None) -> BatchStatus | None:
        """Note what has ended; end everything else if the batch is to stop, and say as what."""
        batches = self._service.batches
        end = None
        if batch.status is BatchStatus.CANCELLING:
            end = BatchStatus.CANCELLED
        elif self._service.clock.now() >= batch.expires_at:
            end = BatchStatus.EXPIRED
        for line, job in batches.open_lines(batch):
            if job is None:
                batches.end_line(line, self._speaker.refused(DELETED), is_success=False)
            elif job.status.is_terminal:
                result, is_success = self._speaker.ended(job)
                batches.end_line(line, result, is_success=is_success)
            elif end is not None:
                with suppress(Conflict, NotFound):  # it ended in this moment: the next step notes how
                    self._service.jobs.cancel(caller, job.id)
                    batches.end_line(line, STOPPED[end], is_success=False)
        if end is not None or why_not is not None:
            batches.end_waiting_lines(batch, STOPPED[end] if end else self._speaker.refused(why_not or DELETED))
        return end

    async def _make(self, batch: Batch, caller: Caller, line: Line) -> bool:
        """Make a job of a line, or fail the line. False: not now."""
        batches = self._service.batches
        try:
            # After a restart the job may be there already, whatever became of the files that the line names.
            job = await asyncio.to_thread(self._service.intake.made_with, caller, line.idempotency_key)
            if job is None:
                data = await asyncio.to_thread(batches.input_bytes, batch, line)
                job = await self._speaker.submit(caller, data, line.idempotency_key)
        except RushesError as error:
            if error.retryable:
                return False
            await asyncio.to_thread(batches.end_line, line, self._speaker.refused(error), is_success=False)
        else:
            await asyncio.to_thread(batches.open_line, line, job)
        return True

    def _run(self) -> None:
        async def loop() -> None:
            while not self._stopping.is_set():
                try:
                    await self.work_due()
                    await asyncio.to_thread(self._stopping.wait, LOOK_SECONDS)
                except Exception:
                    _log.exception("batches could not be looked for; they are looked for again")
                    await asyncio.sleep(LOOK_SECONDS)

        asyncio.run(loop())
