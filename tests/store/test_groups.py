"""Group commit: what comes together is one transaction, and nobody's failure is another's."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
import sqlalchemy as sa
from psycopg.errors import DeadlockDetected
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from rushes.core.errors import Conflict, QueueFull
from rushes.store.database import Database
from rushes.store.groups import GroupWriter

Gate = threading.Event


class Books:
    """Writes names into a table; "gate" waits until it is let through, "odd" is refused, "bad" breaks the transaction."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.groups: list[list[str]] = []
        self.deadlocks = 0
        """So many of the first groups with a "deadlock" are undone for another's sake."""
        self.gate = Gate()
        self.is_waiting = Gate()
        self.writer = GroupWriter[str, str](database, self.write, name="test")
        with database.write() as tx:
            tx.execute(sa.text("DROP TABLE IF EXISTS books_of_test"))
            tx.execute(sa.text("CREATE TABLE books_of_test (name TEXT PRIMARY KEY)"))

    def write(self, tx: sa.Connection, names: Sequence[str]) -> list[str | Exception]:
        self.groups.append(list(names))
        outcomes: list[str | Exception] = []
        for name in names:
            if name == "gate":
                self.is_waiting.set()
                assert self.gate.wait(30)
            if name == "odd":
                outcomes.append(Conflict("odd"))
                continue
            if name == "deadlock" and len(self.groups) <= self.deadlocks:
                raise OperationalError("x", {}, DeadlockDetected())
            if name == "gone":
                raise OperationalError("x", {}, Exception("gone"))
            tx.execute(sa.text("INSERT INTO books_of_test (name) VALUES (:name)"), {"name": name})
            if name == "bad":
                raise RuntimeError("bad")
            outcomes.append(f"wrote {name}")
        return outcomes

    def kept(self) -> set[str]:
        with self.database.read() as tx:
            return set(tx.execute(sa.text("SELECT name FROM books_of_test")).scalars())

    async def together(self, *names: str) -> list[Any]:
        """All of ``names`` arrive while an earlier transaction is on its way."""
        first = asyncio.create_task(self.writer.commit("gate"))
        await asyncio.to_thread(self.is_waiting.wait, 30)
        others = [asyncio.create_task(self.writer.commit(name)) for name in names]
        await asyncio.sleep(0)
        self.gate.set()
        found = await asyncio.gather(first, *others, return_exceptions=True)
        return list(found[1:])


@pytest.fixture
def books(database: Database) -> Iterator[Books]:
    yield Books(database)
    with database.write() as tx:
        tx.execute(sa.text("DROP TABLE books_of_test"))


def test_what_comes_together_is_one_transaction_in_its_order(books: Books) -> None:
    assert asyncio.run(books.together("a", "b", "c")) == ["wrote a", "wrote b", "wrote c"]
    assert books.groups == [["gate"], ["a", "b", "c"]]
    assert books.kept() == {"gate", "a", "b", "c"}


def test_what_comes_in_one_turn_of_the_event_loop_is_one_transaction(books: Books) -> None:
    async def run() -> None:
        await asyncio.gather(*(books.writer.commit(name) for name in ("a", "b", "c")))

    asyncio.run(run())
    assert books.groups == [["a", "b", "c"]]


def test_who_is_refused_has_no_neighbours(books: Books) -> None:
    a, odd, b = asyncio.run(books.together("a", "odd", "b"))
    assert (a, b) == ("wrote a", "wrote b")
    assert isinstance(odd, Conflict)
    assert books.kept() == {"gate", "a", "b"}


def test_a_transaction_that_fails_as_a_whole_is_repeated_one_by_one(books: Books) -> None:
    a, bad, b = asyncio.run(books.together("a", "bad", "b"))
    assert (a, b) == ("wrote a", "wrote b")
    assert isinstance(bad, RuntimeError)
    assert books.groups == [["gate"], ["a", "bad", "b"], ["a"], ["bad"], ["b"]]
    assert books.kept() == {"gate", "a", "b"}


def test_a_database_that_does_not_answer_is_not_asked_for_each(books: Books) -> None:
    """And the commit may have come through: a second one could write twice."""
    found = asyncio.run(books.together("a", "gone", "b"))
    assert all(isinstance(outcome, OperationalError) for outcome in found)
    assert len(books.groups) == 2
    assert books.kept() == {"gate"}


def test_a_database_without_a_free_connection_is_not_asked_for_each(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each would wait for one for half a minute."""
    asked: list[int] = []

    def full(**_: Any) -> Any:
        asked.append(1)
        raise NoConnection("QueuePool limit of size 16 overflow 0 reached")

    async def run() -> list[Any]:
        return await asyncio.gather(*(books.writer.commit(name) for name in "abc"), return_exceptions=True)

    with monkeypatch.context() as patch:
        patch.setattr(books.database, "write", full)
        assert [type(outcome) for outcome in asyncio.run(run())] == [NoConnection] * 3
    assert len(asked) == 1


def test_a_group_that_was_undone_for_another_s_sake_is_written_once_more(books: Books) -> None:
    books.deadlocks = 2
    assert asyncio.run(books.together("a", "deadlock", "b")) == ["wrote a", "wrote deadlock", "wrote b"]
    assert books.groups == [["gate"], *[["a", "deadlock", "b"]] * 2]
    assert books.kept() == {"gate", "a", "deadlock", "b"}


def test_a_group_that_is_undone_again_is_given_up(books: Books) -> None:
    books.deadlocks = 3
    found = asyncio.run(books.together("a", "deadlock"))
    assert all(isinstance(outcome, OperationalError) for outcome in found)
    assert books.kept() == {"gate"}


def test_no_more_wait_than_may(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rushes.store.groups.WAITING_MAX", 2)
    a, b, c = asyncio.run(books.together("a", "b", "c"))
    assert (a, b) == ("wrote a", "wrote b")
    assert isinstance(c, QueueFull)


def test_where_none_can_come_again_all_may_wait(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rushes.store.groups.WAITING_MAX", 2)
    books.writer = GroupWriter[str, str](books.database, books.write, name="test", is_bounded=False)
    assert asyncio.run(books.together("a", "b", "c")) == ["wrote a", "wrote b", "wrote c"]


def test_where_no_thread_is_to_be_had_nobody_waits_for_ever(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    async def run() -> list[Any]:
        with monkeypatch.context() as patch:
            patch.setattr(threading.Thread, "start", none)
            refused = await asyncio.gather(
                *(asyncio.wait_for(books.writer.commit(name), 10) for name in ("a", "b")), return_exceptions=True
            )
        return [*refused, await asyncio.wait_for(books.writer.commit("c"), 10)]

    first, second, third = asyncio.run(run())
    assert [str(first), str(second), third] == ["can't start new thread"] * 2 + ["wrote c"]
    assert books.kept() == {"c"}


def test_a_group_has_a_limit(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rushes.store.groups.GROUP_MAX", 2)
    asyncio.run(books.together("a", "b", "c"))
    assert books.groups == [["gate"], ["a", "b"], ["c"]]


def test_what_nobody_waits_for_any_more_is_written_all_the_same(books: Books) -> None:
    async def give_up() -> None:
        first = asyncio.create_task(books.writer.commit("gate"))
        await asyncio.to_thread(books.is_waiting.wait, 30)
        given_up = asyncio.create_task(books.writer.commit("a"))
        await asyncio.sleep(0)
        given_up.cancel()
        books.gate.set()
        await first
        assert await books.writer.commit("b") == "wrote b"

    asyncio.run(give_up())
    assert books.kept() == {"gate", "a", "b"}


def test_the_thread_ends_when_nothing_comes_and_another_begins(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rushes.store.groups.IDLE_SECONDS", 0.0)

    async def twice() -> list[str]:
        first = await books.writer.commit("a")
        while any(thread.name == "test" for thread in threading.enumerate()):
            await asyncio.sleep(0.01)
        return [first, await books.writer.commit("b")]

    assert asyncio.run(twice()) == ["wrote a", "wrote b"]


class Disk:
    """In the way of SQLite's log to the disk: each sync that begins waits until it is let through."""

    def __init__(self, books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
        self.syncs: list[threading.Event] = []
        log = books.database._log
        assert log is not None
        sync = log.sync

        def slow() -> None:
            self.syncs.append(threading.Event())
            assert self.syncs[-1].wait(30)
            sync()

        monkeypatch.setattr(log, "sync", slow)

    async def has_begun(self, syncs: int) -> None:
        async with asyncio.timeout(30):
            while len(self.syncs) < syncs:
                await asyncio.sleep(0.001)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_as_many_as_are_on_their_way_to_the_disk_are_written_meanwhile(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(books, monkeypatch)

    async def run() -> None:
        first = [asyncio.create_task(books.writer.commit(name)) for name in "ab"]
        await disk.has_begun(1)
        next_ = [asyncio.create_task(books.writer.commit(name)) for name in "cd"]
        await disk.has_begun(2)
        assert not any(task.done() for task in (*first, *next_))
        disk.syncs[1].set()  # the later log holds the earlier too, but each waits for its own sync
        assert await asyncio.gather(*next_) == ["wrote c", "wrote d"]
        assert not any(task.done() for task in first)
        disk.syncs[0].set()
        assert await asyncio.gather(*first) == ["wrote a", "wrote b"]

    asyncio.run(run())
    assert books.groups == [["a", "b"], ["c", "d"]]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_few_wait_for_the_many_before_them(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = Disk(books, monkeypatch)

    async def run() -> None:
        first = [asyncio.create_task(books.writer.commit(name)) for name in "abc"]
        await disk.has_begun(1)
        few = [asyncio.create_task(books.writer.commit("d"))]
        await asyncio.sleep(0.05)
        assert len(books.groups) == 1
        few.append(asyncio.create_task(books.writer.commit("e")))
        await asyncio.sleep(0.05)
        disk.syncs[0].set()
        await asyncio.gather(*first)
        await disk.has_begun(2)
        disk.syncs[1].set()
        assert await asyncio.gather(*few) == ["wrote d", "wrote e"]

    asyncio.run(run())
    assert books.groups == [["a", "b", "c"], ["d", "e"]]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_without_a_second_thread_the_first_goes_on(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    disk = Disk(books, monkeypatch)

    def none(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    async def run() -> list[str]:
        first = asyncio.create_task(books.writer.commit("a"))
        await disk.has_begun(1)
        with monkeypatch.context() as patch:
            patch.setattr(threading.Thread, "start", none)
            second = asyncio.create_task(books.writer.commit("b"))
            await asyncio.sleep(0.05)
            disk.syncs[0].set()
            await disk.has_begun(2)
        disk.syncs[1].set()
        return [await first, await second]

    assert asyncio.run(run()) == ["wrote a", "wrote b"]
