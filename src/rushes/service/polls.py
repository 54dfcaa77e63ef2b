"""Who asks, and how a job stands, for programs that ask again and again: from memory while nothing was committed.

What was read is kept with a stamp of the database taken before. It is given again while the stamp is the same or, on
SQLite, once its row was seen to read the same: an answer is as true as one that was read for it, whichever process
writes. On PostgreSQL, where a stamp costs a round trip, one serves for STAMP_SECONDS. Rule: nothing that says no is kept,
and whose job it is is looked at for each asker.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Generic, TypeVar

from rushes.core.accounts import Caller, hash_secret
from rushes.core.errors import Unauthorized
from rushes.core.jobs import Job
from rushes.service.accounts import Accounts
from rushes.service.jobs import own
from rushes.store import accounts as account_rows
from rushes.store import jobs as rows
from rushes.store.commits import Row, Stamp
from rushes.store.database import Database, WouldWait

STAMP_SECONDS: Final = 0.01
"""How old a stamp of PostgreSQL may be, and with it an answer; what this process commits is heard of at once."""
CALLERS_MAX: Final = 10_000
"""Credentials kept; each is less than a kilobyte."""
JOBS_CHARS_MAX: Final = 4_000_000
"""Text in the rows of the jobs kept: a few thousand jobs. As objects it is several times as large."""
ASKED_MAX: Final = 500
"""Asked for in one query; others wait for the next."""

V = TypeVar("V")


class Polls:
    """Everything here is called on one event loop; what would have to wait is read in a thread."""

    def __init__(self, *, database: Database, accounts: Accounts) -> None:
        self._database = database
        self._accounts = accounts
        self._callers: Kept[Caller] = Kept(CALLERS_MAX)
        self._jobs: Kept[Job] = Kept(JOBS_CHARS_MAX)
        self._asked_callers: Gathered[tuple[Caller, Row]] = Gathered(database, self._callers_among)
        self._asked_jobs: Gathered[tuple[Job, Row]] = Gathered(database, self._jobs_among)
        self._shared: tuple[asyncio.AbstractEventLoop, Stamp] | None = None
        self._latest: _Stamping | None = None

    async def caller(self, token: str | None) -> tuple[Caller, Stamp | None]:
        """The caller a credential belongs to, and the stamp of this moment if there is one.

        Raises Unauthorized, in the same words whatever is wrong.
        """
        if not token:
            raise Unauthorized()
        if token.count(".") == 2:
            # It may be a JWT, which runs out without a commit, and verifying it may ask an address for keys.
            return await asyncio.to_thread(self._accounts.authenticate, token), None
        name = hash_secret(token)
        kept = self._callers.get(name)
        stamp, row = await self._stamp_and_row(None if kept is None else kept.value.key_id)
        if kept is not None and self._brought_up_to(kept, stamp, row):
            return kept.value, stamp
        found = await self._asked_callers.get(token)
        if found is None:
            raise Unauthorized()
        caller, row = found
        self._callers.keep(name, Entry(value=caller, row=row, stamp=stamp, weight=1))
        return caller, stamp

    async def job(self, caller: Caller, job_id: str, stamp: Stamp | None = None) -> Job:
        """The caller's own job, as it stood at ``stamp`` or later. Raises NotFound alike for unknown, foreign and
        deleted ones.
        """
        if stamp is None:
            stamp, _ = await self._stamp_and_row(None)
        kept = self._jobs.get(job_id)
        if kept is not None and self._is_true(kept, stamp, rows.ROW_IN_SQLITE, job_id):
            return own(kept.value, caller, job_id)
        found = await self._asked_jobs.get(job_id)
        if found is None:
            return own(None, caller, job_id)
        job, row = found
        chars = sum(len(text) for text in row if isinstance(text, str))
        self._jobs.keep(job_id, Entry(value=job, row=row, stamp=stamp, weight=chars))
        return own(job, caller, job_id)

    def _is_true(self, kept: Entry[Any], stamp: Stamp, statement: str, key: str) -> bool:
        """Whether it is as it was read: nothing was committed, or nothing that its row shows."""
        if kept.stamp != stamp:
            if self._database.commits.row(statement, key) != kept.row:
                return False
            kept.stamp = stamp
        return True

    def _brought_up_to(self, kept: Entry[Caller], stamp: Stamp, row: Row | None) -> bool:
        """Whether it is as things stand at ``stamp``, now: every create moves the account's credits, and nothing else.
        ``row`` is what it is made of then, where that was asked for.
        """
        if kept.stamp != stamp:
            row = row or self._database.commits.row(account_rows.CALLER_IN_SQLITE, kept.value.key_id or "")
            if row is None:
                return False
            if row != kept.row:
                account = account_rows.account_of_caller(row)
                if account is None:
                    return False
                kept.value, kept.row = replace(kept.value, account=account), row
            kept.stamp = stamp
        return True

    async def _stamp_and_row(self, key_id: str | None) -> tuple[Stamp, Row | None]:
        """A stamp and, where it is a way there and back, what the caller of ``key_id`` is made of by then."""
        if self._database.commits.is_instant:
            return self._instant_stamp(), None
        if self._latest is None or not self._latest.serves(self._database.latest_write):
            self._latest = _Stamping(self._database, key_id)
        latest = self._latest
        stamp, row = await asyncio.shield(latest.task)
        return stamp, row if latest.key_id == key_id else None

    def _instant_stamp(self) -> Stamp:
        """One for all requests that wait for the loop at this moment: it is forgotten before a later one is begun."""
        loop = asyncio.get_running_loop()
        if self._shared is None or self._shared[0] is not loop:
            self._shared = loop, self._database.commits.stamp()
            loop.call_soon(self._forget_stamp)
        return self._shared[1]

    def _forget_stamp(self) -> None:
        self._shared = None

    def _jobs_among(self, tx: Any, job_ids: tuple[str, ...]) -> Mapping[str, tuple[Job, Row] | Exception]:
        return rows.find(tx, job_ids)

    def _callers_among(self, tx: Any, tokens: tuple[str, ...]) -> Mapping[str, tuple[Caller, Row]]:
        found = {token: self._caller_in(tx, token) for token in tokens}
        return {token: told for token, told in found.items() if told is not None}

    def _caller_in(self, tx: Any, token: str) -> tuple[Caller, Row] | None:
        kept = self._callers.get(hash_secret(token))
        caller = self._accounts.of_key(tx, token) if kept is None else kept.value
        if caller is None or caller.key_id is None:
            return None
        row = account_rows.caller_row(tx, caller.key_id)
        account = account_rows.account_of_caller(row)
        return None if account is None else (replace(caller, account=account), row)


class _Stamping:
    """A stamp that is being asked for, or was, together with what the caller of ``key_id`` is made of."""

    def __init__(self, database: Database, key_id: str | None) -> None:
        self.key_id = key_id
        self._until = time.monotonic() + STAMP_SECONDS
        self._after = database.latest_write
        asked = asyncio.to_thread(database.commits.stamp_and_row, account_rows.CALLER_IN_POSTGRES, key_id or "")
        self.task = asyncio.ensure_future(asked)

    def serves(self, latest_write: object) -> bool:
        """Whether it is young enough, and was begun after the latest commit of this process."""
        has_failed = self.task.done() and (self.task.cancelled() or self.task.exception() is not None)
        return not has_failed and self._after is latest_write and time.monotonic() < self._until


@dataclass(kw_only=True)
class Entry(Generic[V]):
    """What was read, of which row, and at which stamp."""

    value: V
    row: Row
    stamp: Stamp
    weight: int


class Kept(Generic[V]):
    """What was read last, by key. All of it together weighs no more than ``weight_max``: the oldest goes first."""

    def __init__(self, weight_max: int) -> None:
        self._weight_max = weight_max
        self._entries: dict[str, Entry[V]] = {}
        self.weight = 0

    def get(self, key: str) -> Entry[V] | None:
        return self._entries.get(key)

    def keep(self, key: str, entry: Entry[V]) -> None:
        self._forget(key)
        self._entries[key] = entry
        self.weight += entry.weight
        while self.weight > self._weight_max:
            self._forget(next(iter(self._entries)))

    def _forget(self, key: str) -> None:
        entry = self._entries.pop(key, None)
        if entry is not None:
            self.weight -= entry.weight


class Gathered(Generic[V]):
    """Reads at once where that takes no waiting; else one query, in a thread, for all who ask at the same time. Who asks
    while it runs is answered by the next, never by that one.
    """

    def __init__(self, database: Database, find: Callable[[Any, tuple[str, ...]], Mapping[str, V | Exception]]) -> None:
        """``find`` looks for at most ASKED_MAX keys; what it leaves out does not exist."""
        self._database = database
        self._find = find
        self._asked: dict[str, asyncio.Future[V | None]] = {}
        self._task: asyncio.Task[None] | None = None

    async def get(self, key: str) -> V | None:
        """What is found under ``key``; raises what finding it raises."""
        if self._database.is_sqlite:
            try:
                with self._database.read_at_once() as tx:
                    return _found(self._find(tx, (key,)).get(key))
            except WouldWait:
                pass  # in a thread, then, where waiting hurts nobody else
        if self._task is None:
            self._task = asyncio.ensure_future(self._answer())
        answer = self._asked.get(key)
        if answer is None:
            answer = self._asked[key] = asyncio.get_running_loop().create_future()
        return await asyncio.shield(answer)  # others may wait for it too

    def _read(self, keys: tuple[str, ...]) -> Mapping[str, V | Exception]:
        with self._database.read() as tx:
            return self._find(tx, keys)

    async def _answer(self) -> None:
        answers: dict[str, asyncio.Future[V | None]] = {}
        try:
            while self._asked:
                answers = {key: self._asked.pop(key) for key in tuple(self._asked)[:ASKED_MAX]}
                found: Mapping[str, V | Exception]
                try:
                    found = await asyncio.to_thread(self._read, tuple(answers))
                except Exception as error:
                    found = dict.fromkeys(answers, error)
                for key, answer in answers.items():
                    _settle(answer, found.get(key))
        finally:
            self._task = None
            for answer in (*answers.values(), *self._asked.values()):
                answer.cancel()  # the loop ends; does nothing to those that are answered
            self._asked = {}


def _found(value: V | Exception | None) -> V | None:
    if isinstance(value, Exception):
        raise value
    return value


def _settle(answer: asyncio.Future[V | None], found: V | Exception | None) -> None:
    if isinstance(found, Exception):
        answer.set_exception(found)
        answer.exception()  # whoever asked may be gone; that nobody looked at it is no news
    else:
        answer.set_result(found)
