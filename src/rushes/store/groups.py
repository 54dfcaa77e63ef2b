"""Group commit: what several callers write at the same moment goes to the disk as one transaction.

A thread takes whatever waits, in order of arrival, and writes it in one transaction; while that is on its way to the
disk the next gather, and once they are as many, a second thread begins with them. Each caller is answered when the disk has
it, so nothing that was answered can be lost. Rule: one that fails harms no other: a transaction that fails as a whole is
undone, and each of it is written again alone.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, Final, Generic, TypeVar

import sqlalchemy as sa

from rushes.core.errors import QueueFull
from rushes.store.database import UNANSWERED, Database

GROUP_MAX: Final = 256
"""Written in one transaction: some ten milliseconds of work, for others wait for the write lock meanwhile."""
WAITING_MAX: Final = 4096
"""Not yet written: seconds of work, more than the connections of one process; who comes later is told to come again."""
THREADS_MAX: Final = 2
"""One writes while the other waits for the disk."""
IDLE_SECONDS: Final = 5.0
"""A thread ends when nothing has come for so long; the next item starts another."""
UNDONE: Final = ("40001", "40P01")
"""PostgreSQL's codes of a transaction that another was in the way of, serialization_failure and deadlock_detected: it is
undone as a whole, and is written once more."""

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")
Group = list[tuple[Item, asyncio.Future[Outcome]]]
Write = Callable[[sa.Connection, Sequence[Item]], Sequence[Outcome | Exception]]
"""Writes items in the given transaction, in their order. Returns for each its outcome, or the error that it was refused
with, in which case it has written nothing for it."""


class GroupWriter(Generic[Item, Outcome]):
    def __init__(
        self,
        database: Database,
        write: Write[Item, Outcome],
        *,
        name: str,
        pause_seconds: float = 0.0,
        is_bounded: bool = True,
    ) -> None:
        """``pause_seconds`` is let pass after each transaction, so that the next holds more, where nobody waits for it; then
        one thread does it all. Without ``is_bounded`` any number may wait: where they are bounded elsewhere, and none can
        come again.
        """
        self._database = database
        self._pause_seconds = pause_seconds
        self._threads_max = 1 if pause_seconds else THREADS_MAX
        self._is_bounded = is_bounded
        self._write = write
        self._name = name
        self._changed = threading.Condition()
        self._waiting: deque[tuple[Item, asyncio.Future[Outcome]]] = deque()
        self._threads = 0
        self._idle_threads = 0
        self._writing: Group[Item, Outcome] | None = None
        """The group that is not committed yet: one at a time, for they would wait for each other."""
        self._on_way_to_disk = 0
        """Items that are committed and that the disk does not have yet."""

    async def commit(self, item: Item) -> Outcome:
        """Have ``item`` written; return when it is on the disk. Once begun it is written even if nobody waits any more.

        Raises what it was refused with, QueueFull, or the database's own errors.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Outcome] = loop.create_future()
        with self._changed:
            if self._is_bounded and len(self._waiting) >= WAITING_MAX:
                raise QueueFull("The server is taking in as many requests as it can; try again.")
            self._waiting.append((item, future))
            is_looked_at = len(self._waiting) in (1, self._on_way_to_disk)
        if is_looked_at:
            loop.call_soon(self._wake)  # so that what others bring in this turn of the event loop goes along
        return await future

    def _may_begin(self) -> bool:
        """A few that follow many wait for more: small transactions would cost each of them more than the wait."""
        return bool(self._waiting) and self._writing is None and len(self._waiting) >= self._on_way_to_disk

    def _wake(self) -> None:
        with self._changed:
            if not self._may_begin():
                return  # whoever writes looks when it has committed, and again when the disk has it
            try:
                self._call_thread()
            except RuntimeError as error:  # no thread is to be had
                if self._threads == 0:  # without an answer all would wait for ever
                    group = [self._waiting.popleft() for _ in range(len(self._waiting))]
                    _answer(group, [error] * len(group))

    def _call_thread(self) -> None:
        if self._idle_threads:
            self._changed.notify()
        elif self._threads < self._threads_max:
            threading.Thread(target=self._run, name=self._name, daemon=True).start()
            self._threads += 1

    def _run(self) -> None:
        while True:
            with self._changed:
                self._idle_threads += 1
                may_begin = self._changed.wait_for(self._may_begin, timeout=IDLE_SECONDS)
                self._idle_threads -= 1
                if not may_begin:
                    self._threads -= 1
                    return
                group = [self._waiting.popleft() for _ in range(min(len(self._waiting), GROUP_MAX))]
                self._writing = group
            _answer(group, self._written([item for item, _ in group], partial(self._leave_for_disk, group)))
            with self._changed:
                if self._writing is group:
                    self._writing = None
                else:
                    self._on_way_to_disk -= len(group)
            if self._pause_seconds:
                time.sleep(self._pause_seconds)

    def _leave_for_disk(self, group: Group[Item, Outcome]) -> None:
        with self._changed:
            self._writing = None
            self._on_way_to_disk += len(group)
            if self._may_begin():
                with suppress(RuntimeError):  # this thread goes on with them
                    self._call_thread()

    def _written(
        self, items: Sequence[Item], on_commit: Callable[[], None] | None = None, *, is_first: bool = True
    ) -> Sequence[Outcome | Exception]:
        try:
            with self._database.write(on_commit=on_commit) as tx:
                return self._write(tx, items)
        except UNANSWERED as error:
            if is_first and getattr(getattr(error, "orig", None), "sqlstate", None) in UNDONE:
                return self._written(items, is_first=False)
            # The database did not answer: it would not answer each of them alone either, and the commit may have come
            # through.
            return [error] * len(items)
        except Exception as error:
            if len(items) == 1:
                return [error]
        return [self._written([item])[0] for item in items]


def _answer(group: Sequence[tuple[Any, asyncio.Future[Any]]], outcomes: Sequence[Any]) -> None:
    """Tell every caller, waking each event loop once."""
    loops: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], Any]]] = {}
    for (_, future), outcome in zip(group, outcomes, strict=True):
        loops.setdefault(future.get_loop(), []).append((future, outcome))
    for loop, told in loops.items():
        try:
            loop.call_soon_threadsafe(_resolve, told)
        except RuntimeError:
            continue  # that loop is closed: nobody waits there


def _resolve(told: Sequence[tuple[asyncio.Future[Any], Any]]) -> None:
    for future, outcome in told:
        if future.done():
            continue
        if isinstance(outcome, Exception):
            future.set_exception(outcome)
        else:
            future.set_result(outcome)
