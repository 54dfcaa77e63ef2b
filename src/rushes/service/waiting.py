"""Hold calls open until their jobs end. One query answers for every waiting call, however many there are."""

from __future__ import annotations

import asyncio
import logging
from typing import Final

from rushes.core.errors import ServiceUnavailable, WaitTimeout
from rushes.store import jobs as rows
from rushes.store.database import Database

_log = logging.getLogger(__name__)

POLL_SECONDS: Final = 0.1
"""How often waiting jobs are looked at: adds half of this, on average, to the last frame -> answer time."""
WAITS_MAX: Final = 10_000
"""Calls held open at once; the look-up stays one indexed query of this many ids."""


class Waiting:
    def __init__(self, *, database: Database) -> None:
        self._database = database
        self._waits: dict[str, asyncio.Event] = {}
        self._counts: dict[str, int] = {}
        self._task: asyncio.Task[None] | None = None
        self._stopping = False

    async def until_ended(self, job_id: str, *, seconds_max: float) -> None:
        """Return once the job has ended (or was deleted).

        Raises WaitTimeout after ``seconds_max``, and ServiceUnavailable when the server stops; both name the job.
        """
        if self._stopping or len(self._waits) >= WAITS_MAX:
            raise ServiceUnavailable("The server cannot hold this call open; the job goes on.", job_id=job_id)
        event = self._waits.setdefault(job_id, asyncio.Event())
        self._counts[job_id] = self._counts.get(job_id, 0) + 1
        if self._task is None:
            self._task = asyncio.create_task(self._poll())
        try:
            await asyncio.wait_for(event.wait(), seconds_max)
        except TimeoutError:
            raise WaitTimeout(job_id=job_id) from None
        finally:
            self._counts[job_id] -= 1
            if not self._counts[job_id]:
                del self._counts[job_id]
                self._waits.pop(job_id, None)
        if self._stopping:
            raise ServiceUnavailable("The server is restarting; the job goes on.", job_id=job_id)

    @property
    def is_stopping(self) -> bool:
        """Whether the server is going down: what looks at jobs by itself, as streams do, says how they stand, and ends."""
        return self._stopping

    def stop(self) -> None:
        """Tell every waiting call to ask again later: the server is going down."""
        self._stopping = True
        for event in self._waits.values():
            event.set()

    async def _poll(self) -> None:
        try:
            while self._waits and not self._stopping:
                try:
                    ended = await asyncio.to_thread(self._ended, tuple(self._waits))
                except Exception as error:
                    # Whatever it is, the calls that wait must not be forgotten.
                    _log.warning("the waiting calls could not be looked up, trying again: %s", type(error).__name__)
                    ended = set()
                for job_id in ended & self._waits.keys():
                    self._waits[job_id].set()
                await asyncio.sleep(POLL_SECONDS)
        finally:
            self._task = None

    def _ended(self, job_ids: tuple[str, ...]) -> set[str]:
        with self._database.read() as tx:
            return rows.terminal_among(tx, job_ids)
