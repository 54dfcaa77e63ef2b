"""Polls from memory: they say what is committed, whoever commits it, to whom it belongs, and the memory is bounded."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from rushes.core.accounts import Caller
from rushes.core.errors import NotFound, Unauthorized
from rushes.core.jobs import Job, JobStatus
from rushes.service import Polls, Service, polls
from rushes.service.accounts import Accounts
from rushes.service.polls import ASKED_MAX, Entry, Gathered, Kept
from rushes.store import accounts as account_rows
from rushes.store import jobs as rows
from rushes.store.database import Database, WouldWait
from rushes.store.trips import Trips
from rushes.testing import START, draft
from support import new_caller


@pytest.fixture(autouse=True)
def stamp_at_every_poll(monkeypatch: pytest.MonkeyPatch) -> None:
    """On PostgreSQL too, where one stamp serves for a moment, so that no test has to wait for its end."""
    monkeypatch.setattr(polls, "STAMP_SECONDS", 0)


@pytest.fixture
def elsewhere(database: Database) -> Iterator[Database]:
    """The same database, as another process sees it."""
    opened = Database(address(database))
    yield opened
    opened.close()


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The ids of every query for jobs."""
    asked: list[tuple[str, ...]] = []
    find = rows.find
    monkeypatch.setattr(rows, "find", lambda tx, ids: asked.append(tuple(ids)) or find(tx, ids))
    return asked


@pytest.fixture
def job(service: Service, caller: Caller) -> Job:
    return submit(service, caller)


def address(database: Database) -> str:
    return database.url.render_as_string(hide_password=False)


def submit(service: Service, caller: Caller, job_id: str = "video_1") -> Job:
    made = service.intake.submit(caller, draft(), dialect="openai", job_id=job_id, render_seed=1, idempotency_key=None)
    return asyncio.run(made)


def poll(service: Service, caller: Caller, job_id: str = "video_1") -> Job:
    return asyncio.run(service.polls.job(caller, job_id))


def known(service: Service, key: str) -> Caller:
    return asyncio.run(service.polls.caller(key))[0]


def test_a_second_poll_reads_nothing(service: Service, caller: Caller, job: Job, reads: list[Any]) -> None:
    assert poll(service, caller) == job
    assert poll(service, caller) == job
    assert reads == [(job.id,)]


def test_what_another_connection_commits_is_seen_at_once(
    service: Service, caller: Caller, job: Job, elsewhere: Database
) -> None:
    for status in (JobStatus.RUNNING, JobStatus.CANCELED):
        assert poll(service, caller).status is not status
        with elsewhere.write() as tx:
            rows.move(tx, job.id, status, now=START)
        assert poll(service, caller).status is status


def test_what_another_process_commits_is_seen_at_once(
    service: Service, caller: Caller, job: Job, database: Database
) -> None:
    assert poll(service, caller).progress_percent == 0
    code = (
        "import sys; from rushes.store.database import Database; from rushes.store import jobs;"
        "from rushes.core.jobs import JobStatus; from rushes.testing import START\n"
        "with Database(sys.argv[1]).write() as tx:\n"
        "    jobs.move(tx, 'video_1', JobStatus.RUNNING, now=START, progress_percent=42)"
    )
    subprocess.run([sys.executable, "-c", code, address(database)], check=True)
    assert poll(service, caller).progress_percent == 42


def test_a_job_whose_row_is_unchanged_is_not_read_anew_on_sqlite(
    service: Service, caller: Caller, job: Job, elsewhere: Database, reads: list[Any]
) -> None:
    for number in range(3):
        assert poll(service, caller) == job
        with elsewhere.write() as tx:
            account_rows.set_membership(tx, caller.account.id, START if number % 2 else None)
    assert len(reads) == (1 if service.database.is_sqlite else 3)


def test_a_row_that_another_process_holds_is_read_in_a_thread(
    service: Service, caller: Caller, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not service.database.is_sqlite:
        pytest.skip("PostgreSQL is always read in a thread")

    def read_at_once() -> Any:
        raise WouldWait

    monkeypatch.setattr(service.database, "read_at_once", read_at_once)
    assert poll(service, caller) == job


def test_what_is_rolled_back_is_never_told(service: Service, caller: Caller, job: Job, elsewhere: Database) -> None:
    assert poll(service, caller).status is JobStatus.QUEUED
    with pytest.raises(ZeroDivisionError), elsewhere.write() as tx:
        rows.move(tx, job.id, JobStatus.CANCELED, now=START)
        raise ZeroDivisionError
    assert poll(service, caller).status is JobStatus.QUEUED


def test_a_deleted_job_is_gone(service: Service, caller: Caller, job: Job, elsewhere: Database) -> None:
    assert poll(service, caller) == job
    with elsewhere.write() as tx:
        rows.mark_deleted(tx, job.id, now=START)
    with pytest.raises(NotFound):
        poll(service, caller)


def test_the_job_of_another_account_is_unknown_though_it_is_in_memory(
    service: Service, caller: Caller, job: Job
) -> None:
    stranger = new_caller(service, "stranger")
    told = []
    for asked in (job.id, "video_2"):
        assert poll(service, caller) == job
        with pytest.raises(NotFound) as refused:
            poll(service, stranger, asked)
        told.append(refused.value.message.replace(asked, "ID"))
    assert told[0] == told[1]


def test_an_unknown_job_is_found_once_it_is_made(service: Service, caller: Caller) -> None:
    with pytest.raises(NotFound):
        poll(service, caller)
    submit(service, caller)
    assert poll(service, caller).id == "video_1"


def test_this_process_sees_its_own_commits_within_the_life_of_a_stamp(
    service: Service, caller: Caller, job: Job, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(polls, "STAMP_SECONDS", 3600)

    async def cancel_between_polls() -> JobStatus:
        assert (await service.polls.job(caller, job.id)).status is JobStatus.QUEUED
        await asyncio.to_thread(service.jobs.cancel, caller, job.id)
        return (await service.polls.job(caller, job.id)).status

    assert asyncio.run(cancel_between_polls()) is JobStatus.CANCELED


def test_a_stamp_of_postgresql_serves_for_a_moment(
    service: Service, caller: Caller, job: Job, elsewhere: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    if service.database.is_sqlite:
        pytest.skip("SQLite is asked at every poll")
    monkeypatch.setattr(polls, "STAMP_SECONDS", 3600)
    assert poll(service, caller).status is JobStatus.QUEUED
    with elsewhere.write() as tx:
        rows.move(tx, job.id, JobStatus.CANCELED, now=START)
    assert poll(service, caller).status is JobStatus.QUEUED
    monkeypatch.setattr(service.polls, "_latest", None)  # it has run out
    assert poll(service, caller).status is JobStatus.CANCELED


def test_a_revoked_key_and_a_changed_account_are_seen_at_once(
    service: Service, caller: Caller, elsewhere: Database
) -> None:
    key = service.accounts.mint_key("tester")
    assert known(service, key) == known(service, key)
    (key_id,) = {known(service, key).key_id}
    with elsewhere.write() as tx:
        account_rows.set_membership(tx, caller.account.id, START)
    assert known(service, key).account.vip_until == START
    with elsewhere.write() as tx:
        assert account_rows.revoke_key(tx, str(key_id), now=START)
    with pytest.raises(Unauthorized):
        known(service, key)


def test_a_caller_whose_account_moved_is_one_way_to_the_database(
    service: Service, caller: Caller, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The stamp and the account come together, for all who ask at that moment, on PostgreSQL, where each way counts."""
    if database.is_sqlite:
        pytest.skip("it asks the row there and then")
    monkeypatch.setattr(polls, "STAMP_SECONDS", 3600)
    key = service.accounts.mint_key(caller.account.name)
    asked: list[object] = []
    sa.event.listen(database.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    make = Trips.make
    monkeypatch.setattr(Trips, "make", lambda trips, **how: asked.append(trips) or make(trips, **how))

    async def ask() -> list[int]:
        await service.polls.caller(key)
        service.accounts.grant(caller.account.name, 5)
        asked.clear()
        told = await asyncio.gather(*(service.polls.caller(key) for _ in range(3)))
        return [one.account.balance for one, _ in told]

    assert set(asyncio.run(ask())) == {caller.account.balance + 5}
    assert len(asked) == 1


@pytest.mark.parametrize("token", [None, "", "sk-unknown", "x" * 9000, "a.b.c"])
def test_without_a_key_nobody_is_known(service: Service, token: str | None) -> None:
    with pytest.raises(Unauthorized):
        asyncio.run(service.polls.caller(token))


def test_a_token_that_runs_out_by_itself_is_verified_each_time(service: Service, caller: Caller) -> None:
    verified = []
    accounts = Accounts(
        database=service.database, clock=service.clock, verify_jwt=lambda token: verified.append(token) or "tester"
    )
    asked = Polls(database=service.database, accounts=accounts)
    for _ in range(2):
        assert asyncio.run(asked.caller("a.b.c"))[0].account == caller.account
    assert verified == ["a.b.c"] * 2


def test_all_who_ask_at_once_share_one_query_where_that_has_to_wait(
    service: Service, caller: Caller, reads: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    if service.database.is_sqlite:
        pytest.skip("SQLite answers at once")
    monkeypatch.setattr(polls, "STAMP_SECONDS", 3600)
    ids = [submit(service, caller, f"video_{number}").id for number in range(5)]

    async def ask() -> list[Job]:
        return await asyncio.gather(*(service.polls.job(caller, job_id) for job_id in ids * 2))

    assert [job.id for job in asyncio.run(ask())] == ids * 2
    assert reads == [tuple(ids)]


def test_a_row_that_cannot_be_read_is_the_trouble_of_its_own_poll_alone(
    service: Service, caller: Caller, elsewhere: Database
) -> None:
    ids = [submit(service, caller, f"video_{number}").id for number in range(3)]
    with elsewhere.write() as tx:
        rows.move(tx, ids[1], JobStatus.FAILED, now=START, request="not json")

    async def ask() -> list[Any]:
        return await asyncio.gather(*(service.polls.job(caller, id) for id in ids), return_exceptions=True)

    first, second, third = asyncio.run(ask())
    assert (first.id, third.id) == (ids[0], ids[2]) and isinstance(second, ValueError)


def test_a_database_that_fails_is_asked_again(service: Service, caller: Caller, job: Job, elsewhere: Database) -> None:
    if service.database.is_sqlite:
        pytest.skip("there is no connection to lose")
    assert poll(service, caller) == job
    with elsewhere.write() as tx:
        others = "pid <> pg_backend_pid() AND datname = current_database()"
        tx.exec_driver_sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")
    with pytest.raises(Exception, match=r"terminat|closed|lost"):
        poll(service, caller)
    assert poll(service, caller) == job


def test_what_is_kept_is_bounded_and_the_oldest_goes_first() -> None:
    kept: Kept[str] = Kept(10)

    def keep(key: str, value: str, weight: int) -> None:
        kept.keep(key, Entry(value=value, row=(), stamp=1, weight=weight))

    def values() -> list[str | None]:
        return [entry and entry.value for entry in map(kept.get, "abc")]

    for key in "abc":
        keep(key, key.upper(), 4)
    assert values() == [None, "B", "C"]
    keep("b", "new", 6)
    assert (values(), kept.weight) == ([None, "new", "C"], 10)
    keep("huge", "H", 11)
    assert (values(), kept.get("huge"), kept.weight) == ([None, None, None], None, 0)


def test_jobs_in_memory_weigh_what_their_rows_hold(
    service: Service, caller: Caller, monkeypatch: pytest.MonkeyPatch, reads: list[Any]
) -> None:
    monkeypatch.setattr(polls, "JOBS_CHARS_MAX", 2000)
    small = Polls(database=service.database, accounts=service.accounts)
    ids = [submit(service, caller, f"video_{number}").id for number in range(9)]
    for job_id in ids * 2:
        asyncio.run(small.job(caller, job_id))
    assert len(reads) == len(ids) * 2, "so few fit that each was forgotten before it was asked for again"


class Reader:
    """A source that has to wait: keys that it was asked for together, and what happens in between."""

    def __init__(self, database: Database) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.gathered: Gathered[str] = Gathered(database, self.find)
        self.during: Callable[[], Any] = lambda: None

    def find(self, _: Any, keys: tuple[str, ...]) -> dict[str, str | Exception]:
        self.asked.append(keys)
        self.during()
        return {key: key.upper() for key in keys if key != "none"}


@pytest.fixture
def reader(database: Database, monkeypatch: pytest.MonkeyPatch) -> Reader:
    monkeypatch.setattr(database, "is_sqlite", False)  # never at once
    return Reader(database)


def test_who_asks_while_a_query_runs_is_answered_by_the_next(reader: Reader) -> None:
    async def ask() -> list[str | None]:
        loop, late = asyncio.get_running_loop(), []

        def during() -> None:
            if len(reader.asked) == 1:
                asked = asyncio.run_coroutine_threadsafe(begin(), loop)
                asked.result()

        async def begin() -> None:
            late.append(asyncio.ensure_future(reader.gathered.get("a")))
            await asyncio.sleep(0)  # it has asked

        reader.during = during
        return [await reader.gathered.get("a"), await late[0], await reader.gathered.get("none")]

    assert asyncio.run(ask()) == ["A", "A", None]
    assert reader.asked == [("a",), ("a",), ("none",)]


def test_one_who_goes_away_takes_no_answer_from_the_others(reader: Reader) -> None:
    async def ask() -> str | None:
        going = asyncio.ensure_future(reader.gathered.get("a"))
        staying = asyncio.ensure_future(reader.gathered.get("a"))
        await asyncio.sleep(0)
        going.cancel()
        return await staying

    assert asyncio.run(ask()) == "A"


def test_one_query_asks_for_a_bounded_number(reader: Reader) -> None:
    async def ask() -> list[str | None]:
        return await asyncio.gather(*(reader.gathered.get(str(number)) for number in range(ASKED_MAX + 1)))

    assert asyncio.run(ask()) == [str(number) for number in range(ASKED_MAX + 1)]
    assert [len(keys) for keys in reader.asked] == [ASKED_MAX, 1]


def test_a_query_that_fails_fails_those_who_asked_and_no_others(reader: Reader) -> None:
    async def ask() -> list[Any]:
        def fail() -> None:
            raise OSError("gone")

        reader.during = fail
        first = await asyncio.gather(*(reader.gathered.get(key) for key in "ab"), return_exceptions=True)
        reader.during = lambda: None
        return [*first, await reader.gathered.get("a")]

    first, second, third = asyncio.run(ask())
    assert isinstance(first, OSError) and isinstance(second, OSError) and third == "A"
