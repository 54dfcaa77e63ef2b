"""Submissions that arrive at the same moment: one transaction, decided in their order."""

from __future__ import annotations

import asyncio
import importlib
import threading
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from rushes.core.accounts import Caller
from rushes.core.errors import IdempotencyMismatch, InsufficientCredits, InvalidValue, QueueFull
from rushes.core.jobs import Job
from rushes.core.ledger import EntryKind
from rushes.core.webhooks import EventType
from rushes.service import Service
from rushes.service.policy import Policy
from rushes.store import jobs, ledger
from rushes.store.database import Database
from rushes.testing import ListQueue, ManualClock, draft
from support import Meeting, build_service, new_caller

PRICE = 4
"""Credits for the draft that `draft` makes."""


class GateQueue(ListQueue):
    """Holds the transaction of the job "gate" open until it is let through."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()
        self.is_waiting = threading.Event()

    def enqueue(self, tx: sa.Connection, job: Job) -> None:
        super().enqueue(tx, job)
        if job.id == "gate":
            self.is_waiting.set()
            assert self.gate.wait(30)


@pytest.fixture
def queue() -> GateQueue:
    return GateQueue()


@pytest.fixture
def policy() -> Policy:
    return Policy(open_jobs_per_account_max=6)


def submit(
    service: Service, caller: Caller, job_id: str, key: str | None = None, **changes: Any
) -> Coroutine[Any, Any, Job]:
    return service.intake.submit(
        caller, draft(**changes), dialect="test", job_id=job_id, render_seed=1, idempotency_key=key
    )


def together(service: Service, queue: GateQueue, *submissions: Coroutine[Any, Any, Job]) -> list[Any]:
    """Their outcomes, when all arrive while another account's transaction is on its way to the disk."""
    other = new_caller(service, "other", credits=PRICE)
    groups: list[int] = []
    writer = service.intake._submissions._writer
    write = writer._write

    def counted(tx: sa.Connection, items: Any) -> Any:
        groups.append(len(items))
        return write(tx, items)

    writer._write = counted

    async def run() -> list[Any]:
        first = asyncio.create_task(submit(service, other, "gate"))
        await asyncio.to_thread(queue.is_waiting.wait, 30)
        tasks = []
        for number, submission in enumerate(submissions, start=1):
            tasks.append(asyncio.create_task(submission))
            while len(writer._waiting) < number:  # one after another, so that their order is known
                await asyncio.sleep(0.001)
        queue.gate.set()
        found = await asyncio.gather(first, *tasks, return_exceptions=True)
        return list(found[1:])

    outcomes = asyncio.run(run())
    assert groups[:2] == [1, len(submissions)], "they were to arrive together"
    return outcomes


def holds(database: Database, job_id: str) -> int:
    with database.read() as tx:
        return [entry.kind for entry in ledger.entries_of_job(tx, job_id)].count(EntryKind.HOLD)


def is_known(database: Database, job_id: str) -> bool:
    with database.read() as tx:
        return jobs.get(tx, job_id) is not None


def test_credits_are_given_in_the_order_of_arrival(service: Service, database: Database, queue: GateQueue) -> None:
    caller = new_caller(service, "poor", credits=2 * PRICE)
    one, two, three = together(
        service, queue, submit(service, caller, "one"), submit(service, caller, "two"), submit(service, caller, "three")
    )
    assert (one.id, two.id) == ("one", "two")
    assert isinstance(three, InsufficientCredits)
    assert not is_known(database, "three")
    assert service.accounts.named("poor").available == 0
    entries = service.accounts.statement("poor")
    assert [(entry.held_after, entry.job_id) for entry in entries[:2]] == [(2 * PRICE, "two"), (PRICE, "one")]


def test_a_keys_budget_is_given_in_the_order_of_arrival(service: Service, queue: GateQueue) -> None:
    caller = new_caller(service, "bounded", credits=100, budget=PRICE)
    one, two = together(service, queue, submit(service, caller, "one"), submit(service, caller, "two"))
    assert one.id == "one"
    assert isinstance(two, InsufficientCredits)
    assert "budget" in two.message
    assert service.accounts.keys("bounded")[0].spent == PRICE
    assert service.accounts.named("bounded").held == PRICE


def test_one_account_does_not_pay_for_another(service: Service, queue: GateQueue) -> None:
    poor, rich = new_caller(service, "poor", credits=PRICE), new_caller(service, "rich", credits=100)
    found = together(
        service,
        queue,
        submit(service, poor, "p1"),
        submit(service, rich, "r1"),
        submit(service, poor, "p2"),
        submit(service, rich, "r2"),
    )
    assert [type(outcome).__name__ for outcome in found] == ["Job", "Job", "InsufficientCredits", "Job"]
    assert (service.accounts.named("poor").held, service.accounts.named("rich").held) == (PRICE, 2 * PRICE)


def test_a_repeated_key_makes_one_job_within_one_transaction(
    service: Service, database: Database, queue: GateQueue, caller: Caller
) -> None:
    first, again, other = together(
        service,
        queue,
        submit(service, caller, "first", "key"),
        submit(service, caller, "again", "key"),
        submit(service, caller, "other", "key", prompt="something else"),
    )
    assert (first.id, again.id) == ("first", "first")
    assert isinstance(other, IdempotencyMismatch)
    assert holds(database, "first") == 1
    assert not is_known(database, "again")
    assert queue.job_ids == ["gate", "first"]


def test_a_refused_one_with_a_key_leaves_the_key_free(service: Service, queue: GateQueue) -> None:
    caller = new_caller(service, "poor", credits=PRICE)
    first, refused = together(
        service, queue, submit(service, caller, "first"), submit(service, caller, "second", "key")
    )
    assert first.id == "first"
    assert isinstance(refused, InsufficientCredits)
    service.accounts.grant("poor", PRICE)
    assert asyncio.run(submit(service, caller, "third", "key")).id == "third"


def test_an_id_that_is_taken_harms_no_neighbour(
    service: Service, database: Database, queue: GateQueue, caller: Caller
) -> None:
    asyncio.run(submit(service, caller, "taken"))
    one, taken, two = together(
        service, queue, submit(service, caller, "one"), submit(service, caller, "taken"), submit(service, caller, "two")
    )
    assert (one.id, two.id) == ("one", "two")
    assert isinstance(taken, Exception)
    assert [holds(database, name) for name in ("one", "two", "taken")] == [1, 1, 1]
    assert service.accounts.named("tester").held == 3 * PRICE


def test_the_limit_of_open_jobs_holds_within_one_transaction(
    service: Service, queue: GateQueue, caller: Caller
) -> None:
    found = together(service, queue, *(submit(service, caller, f"job_{n}") for n in range(8)))
    assert [isinstance(outcome, QueueFull) for outcome in found] == [False] * 6 + [True] * 2
    assert service.accounts.named("tester").held == 6 * PRICE


def test_nobody_is_refused_by_an_old_count(service: Service, queue: GateQueue, caller: Caller) -> None:
    async def fill() -> None:
        for number in range(6):
            await submit(service, caller, f"job_{number}")

    asyncio.run(fill())
    service.jobs.cancel(caller, "job_0")
    assert asyncio.run(submit(service, caller, "one_more")).id == "one_more"


@pytest.fixture
def processes(database: Database, clock: ManualClock, policy: Policy, tmp_path: Path) -> Iterator[list[Service]]:
    """Servers that share one database, each with connections and memory of its own."""
    made = [Database(database.url.render_as_string(hide_password=False)) for _ in range(4)]
    yield [build_service(one, clock=clock, queue=ListQueue(), policy=policy, folder=tmp_path) for one in made]
    for one in made:
        one.close()


def test_what_another_process_made_is_counted_at_once(
    processes: list[Service], caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rushes.service.submitting.COUNT_SECONDS", 3600)
    first, second, *_ = processes
    asyncio.run(submit(first, caller, "job_0"))
    for number in range(1, 6):
        asyncio.run(submit(second, caller, f"job_{number}"))
    with pytest.raises(QueueFull):
        asyncio.run(submit(first, caller, "one_too_many"))
    first.jobs.cancel(caller, "job_3")
    assert asyncio.run(submit(first, caller, "in_its_place")).id == "in_its_place"
    with pytest.raises(QueueFull):
        asyncio.run(submit(second, caller, "one_too_many"))


def test_an_account_counts_its_own_jobs_alone(
    processes: list[Service], service: Service, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An old count is a bound; where it is too high it is counted anew, once."""
    monkeypatch.setattr("rushes.service.submitting.COUNT_SECONDS", 3600)
    counted: list[str | None] = []
    count_open = jobs.count_open

    def counting(tx: sa.Connection, account_id: str | None = None) -> int:
        counted.append(account_id)
        return count_open(tx, account_id)

    monkeypatch.setattr(jobs, "count_open", counting)
    other = new_caller(service, "other", credits=100)
    first, second, *_ = processes
    for number in range(4):
        asyncio.run(submit(first, caller, f"job_{number}"))
        asyncio.run(submit(second, other, f"other_{number}"))
        first.jobs.cancel(caller, f"job_{number}")
    assert counted == [caller.account.id, None, other.account.id, None]
    for number in range(4, 10):
        asyncio.run(submit(first, caller, f"job_{number}"))
    assert counted[4:] == [caller.account.id], "six were made by then, and none of them was open"


def test_the_limit_of_open_jobs_holds_among_processes(
    processes: list[Service], database: Database, caller: Caller
) -> None:
    each = [(service, f"job_{n}_{number}") for n, service in enumerate(processes) for number in range(8)]
    started = threading.Barrier(len(each))

    def make(one: tuple[Service, str]) -> bool:
        started.wait(30)
        try:
            asyncio.run(submit(one[0], caller, one[1]))
        except QueueFull:
            return False
        return True

    with ThreadPoolExecutor(len(each)) as threads:
        assert sum(threads.map(make, each)) == 6
    with database.read() as tx:
        assert jobs.count_open(tx, caller.account.id) == 6


MOVIE = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(64)


def _endpoint(service: Service, caller: Caller, number: int) -> None:
    service.webhooks.create(caller, name="", url=f"https://a.example/{number}", event_types=list(EventType))


def _file(service: Service, caller: Caller, number: int) -> None:
    service.library.add_file(
        caller, file_id=f"file_{number}", file_name="a.txt", purpose="user_data", data=b"%d" % number
    )


def _character(service: Service, caller: Caller, number: int) -> None:
    service.library.add_character(caller, character_id=f"char_{number}", name="fox", data=MOVIE)


def _batch(service: Service, caller: Caller, number: int) -> None:
    file = service.library.files(caller, purpose="batch", after=None, limit=1, descending=True).files[0]
    service.batches.create(caller, endpoint="/v1/videos", input_file_id=file.id, metadata=None)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@pytest.mark.parametrize(
    ("add", "counted", "limit"),
    [
        (_endpoint, "store.webhooks.endpoints_of", "service.webhooks.ENDPOINTS_PER_ACCOUNT_MAX"),
        (_file, "store.library.usage", "service.library.FILES_PER_ACCOUNT_MAX"),
        (_character, "store.library.usage", "service.library.CHARACTERS_PER_ACCOUNT_MAX"),
        (_batch, "store.batches.count_open", "service.batches.BATCHES_OPEN_PER_ACCOUNT_MAX"),
    ],
    ids=["endpoints", "files", "characters", "batches"],
)
def test_what_an_account_may_have_holds_among_processes(
    processes: list[Service],
    caller: Caller,
    monkeypatch: pytest.MonkeyPatch,
    add: Callable[[Service, Caller, int], None],
    counted: str,
    limit: str,
) -> None:
    processes[0].library.add_file(caller, file_id="file_in", file_name="a.jsonl", purpose="batch", data=b"{}")
    module, _, name = f"rushes.{counted}".rpartition(".")
    count = getattr(importlib.import_module(module), name)
    monkeypatch.setattr(f"rushes.{counted}", Meeting().behind(count))
    monkeypatch.setattr(f"rushes.{limit}", 2 if add is _file else 1)

    def one(number: int) -> bool:
        try:
            add(processes[number], caller, number)
        except InvalidValue as error:
            assert "An account" in error.message
            return False
        return True

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(one, range(2))) == [False, True]
