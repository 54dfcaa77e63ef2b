"""Polls and lists find their rows by an index, so that they cost the same however many jobs are stored."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from types import ModuleType
from typing import Any

import pytest
import sqlalchemy as sa

from rushes.core.accounts import Caller
from rushes.core.jobs import Job, JobStatus
from rushes.service import Service
from rushes.store import accounts, batches, in_flight, jobs, ledger, library, relays, schema, tickets, webhooks
from rushes.store.database import Database
from rushes.store.prepared import Prepared
from rushes.testing import draft

HARMLESS = ("SCAN json_each", "SCAN told", "SCAN 8 CONSTANT ROWS", "SCAN CONSTANT ROW")
COUNTS = ("_COUNT_OPEN",)
"""Counts all open jobs, now and then."""
QUERIES: dict[str, Callable[[sa.Connection, Job], object]] = {
    "poll": lambda tx, job: jobs.find(tx, [job.id, "video_x"]),
    "one job": lambda tx, job: jobs.get(tx, job.id),
    "first page": lambda tx, job: page(tx, job, None),
    "later page": lambda tx, job: page(tx, job, job),
    "later page, oldest first": lambda tx, job: page(tx, job, job, descending=False),
    "key": lambda tx, job: accounts.keys_by_secret(tx, "sk-of-nobody-at-all-0123456789"),
    "expired files": lambda tx, job: library.expired_files(tx, now=job.created_at, limit=500),
    "caller": lambda tx, job: accounts.caller_row(tx, job.key_id or ""),
}


def page(tx: sa.Connection, job: Job, after: Job | None, *, descending: bool = True) -> object:
    return jobs.page(tx, account_id=job.account_id, after=after, limit=20, descending=descending)


@contextmanager
def statements(engine: sa.Engine) -> Iterator[list[tuple[str, Any]]]:
    seen: list[tuple[str, Any]] = []

    def remember(_: Any, __: Any, statement: str, values: Any, *___: Any) -> None:
        seen.append((statement, values))

    sa.event.listen(engine, "before_cursor_execute", remember)
    yield seen
    sa.event.remove(engine, "before_cursor_execute", remember)


@pytest.mark.parametrize("query", QUERIES.values(), ids=QUERIES)
def test_it_searches_an_index_and_sorts_nothing(
    service: Service, caller: Caller, database: Database, query: Callable[[sa.Connection, Job], object]
) -> None:
    if not database.is_sqlite:
        pytest.skip("PostgreSQL decides by the size of its tables, which here are small")
    job = submitted(service, caller)
    with database.read() as tx:
        with statements(database.engine) as seen:
            query(tx, job)
        for statement, values in (one for one in seen if one[0].startswith("SELECT")):
            plan = [row[3] for row in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
            assert plan, statement
            assert not any("SCAN" in step or "TEMP B-TREE" in step for step in plan), (plan, statement)


WORK: dict[str, Callable[[sa.Connection, Job], object]] = {
    "deliveries that are due": lambda tx, job: webhooks.due(
        tx, now=job.created_at, limit=9, busy={"https://x/": 4}, per_address_max=4, per_account_max=8
    ),
    "deliveries that are sent": lambda tx, job: webhooks.claim(
        tx, [("evt_1", 0)], now=job.created_at, until=job.created_at
    ),
    "an endpoint that goes": lambda tx, job: webhooks.delete_endpoint(tx, "we_1"),
    "a batch that is due": lambda tx, job: batches.claim_due(tx, now=job.created_at, until=job.created_at),
    "jobs that were canceled": lambda tx, job: tickets.unwanted(tx, "worker"),
    "what an account keeps": lambda tx, job: library.usage(tx, job.account_id, now=job.created_at),
}


@pytest.mark.parametrize("work", WORK.values(), ids=WORK)
def test_nothing_looks_through_a_whole_table_with_the_write_lock_in_hand(
    service: Service, caller: Caller, database: Database, work: Callable[[sa.Connection, Job], object]
) -> None:
    """Of those that anybody can ask for, or that are asked every second."""
    if not database.is_sqlite:
        pytest.skip("PostgreSQL decides by the size of its tables, which here are small")
    job = submitted(service, caller)
    with database.write() as tx:
        with statements(database.engine) as seen:
            work(tx, job)
        for statement, values in seen:
            plan = [row[3] for row in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
            whole = [
                step for step in plan if re.match(r"SCAN [a-z_]+$", step) and step.split()[1] in schema.metadata.tables
            ]
            assert plan and not whole, (whole, plan, statement)


def test_open_jobs_of_an_account_are_not_looked_for_in_its_history(
    service: Service, caller: Caller, database: Database
) -> None:
    if not database.is_sqlite:
        pytest.skip("PostgreSQL decides by the size of its tables, which here are small")
    job = submitted(service, caller)
    with database.read() as tx:
        with statements(database.engine) as seen:
            found = jobs.page(
                tx, account_id=job.account_id, after=None, limit=20, descending=True, statuses=[JobStatus.QUEUED]
            )
        assert [each.id for each in found] == [job.id]
        statement, values = seen[0]
        plan = [row[3] for row in tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
        assert any("ix_jobs_open" in step for step in plan), plan


@pytest.mark.parametrize(
    "module", [accounts, in_flight, jobs, ledger, relays, tickets], ids=lambda module: module.__name__
)
def test_every_prepared_statement_searches_an_index(database: Database, module: ModuleType) -> None:
    """For one and for many: they run with the write lock in hand, a thousand times a second."""
    if not database.is_sqlite:
        pytest.skip("PostgreSQL decides by the size of its tables, which here are small")
    found = {name: value for name, value in vars(module).items() if isinstance(value, Prepared)}
    assert found
    with closing(sqlite3.connect(str(database.url.database))) as connection:
        for name, statement in found.items():
            for text in texts_in_sqlite(statement):
                values = defaultdict(lambda: "[]") if ":" in text else ["x"] * text.count("?")
                steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {text}", values)]
                scans = [step for step in steps if step.startswith("SCAN") and not step.startswith(HARMLESS)]
                assert not scans or name in COUNTS, (name, text, steps)


def texts_in_sqlite(statement: Prepared) -> list[str]:
    text = statement._texts["sqlite"]
    return [text, statement._text_of_many(8)] if text.startswith(("INSERT", "UPDATE")) else [text]


def test_what_sqlite_s_driver_is_asked_reads_as_the_store_reads_it(
    service: Service, caller: Caller, database: Database
) -> None:
    """Or no poll would ever be found unchanged."""
    if not database.is_sqlite:
        pytest.skip("it is SQLite's own")
    job = submitted(service, caller)
    assert job.key_id is not None
    with database.read() as tx:
        found = jobs.find(tx, [job.id])[job.id]
        assert not isinstance(found, Exception)
        known = accounts.caller_row(tx, job.key_id)
    assert database.commits.row(jobs.ROW_IN_SQLITE, job.id) == found[1]
    assert database.commits.row(accounts.CALLER_IN_SQLITE, job.key_id) == known
    assert database.commits.row(jobs.ROW_IN_SQLITE, "video_x") != found[1]
    service.jobs.cancel(caller, job.id)
    assert database.commits.row(jobs.ROW_IN_SQLITE, job.id) != found[1]
    assert database.commits.row(accounts.CALLER_IN_SQLITE, job.key_id) != known, "its hold was released"


def test_a_caller_that_comes_with_a_stamp_reads_as_the_store_reads_it(
    service: Service, caller: Caller, database: Database
) -> None:
    key_id = submitted(service, caller).key_id
    assert key_id is not None
    statement = accounts.CALLER_IN_SQLITE if database.is_sqlite else accounts.CALLER_IN_POSTGRES
    with database.read() as tx:
        known = accounts.caller_row(tx, key_id)
    assert database.commits.stamp_and_row(statement, key_id) == (database.commits.stamp(), known)
    assert database.commits.stamp_and_row(statement, "nobody's") == (database.commits.stamp(), None)


def submitted(service: Service, caller: Caller) -> Job:
    made = service.intake.submit(
        caller, draft(), dialect="openai", job_id="video_1", render_seed=1, idempotency_key=None
    )
    return asyncio.run(made)
