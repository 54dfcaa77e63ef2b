"""Stamps: the same while nothing is committed, another one after every commit of anybody."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
import sqlalchemy as sa

from rushes.store.commits import SqliteCommits
from rushes.store.database import Database


def touch(database: Database, name: str) -> None:
    with database.write() as tx:
        tx.execute(sa.text("INSERT INTO accounts (id, name, created_at_ms) VALUES (:name, :name, 0)"), {"name": name})


def test_a_stamp_is_the_same_until_somebody_commits(database: Database) -> None:
    elsewhere = Database(database.url.render_as_string(hide_password=False))
    seen = [database.commits.stamp()]
    for writer in (database, elsewhere, database):
        with database.read() as tx:
            tx.exec_driver_sql("SELECT count(*) FROM accounts").scalar_one()
        assert database.commits.stamp() == seen[-1]
        touch(writer, f"account {len(seen)}")
        seen.append(database.commits.stamp())
    assert len(set(seen)) == len(seen)
    elsewhere.close()


def test_an_open_transaction_is_not_heard_of_before_its_commit(database: Database) -> None:
    if not database.is_sqlite:
        pytest.skip("PostgreSQL's snapshot changes early, which costs a read")
    before = database.commits.stamp()
    with database.write() as tx:
        tx.exec_driver_sql("INSERT INTO accounts (id, name, created_at_ms) VALUES ('a', 'a', 0)")
        assert database.commits.stamp() == before
    assert database.commits.stamp() != before


def test_stamping_leaves_no_transaction_open(database: Database) -> None:
    """An open one would keep SQLite's log from being shortened, and PostgreSQL's rows from being cleaned up."""
    database.commits.stamp()
    touch(database, "a")
    database.commits.stamp()
    if database.is_sqlite:
        with closing(sqlite3.connect(str(database.url.database), isolation_level=None)) as connection:
            assert connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0, "the log is in use"
        return
    with database.engine.connect() as connected:
        states = connected.execute(
            sa.text("SELECT state FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
        )
        assert "idle in transaction" not in set(states.scalars())


def test_a_database_that_cannot_say_is_never_the_same(tmp_path_factory: pytest.TempPathFactory) -> None:
    commits = SqliteCommits(str(tmp_path_factory.mktemp("none") / "no folder" / "rushes.db"))
    assert commits.stamp() != commits.stamp()


def test_every_write_of_this_process_is_told_apart(database: Database) -> None:
    seen = {database.latest_write}
    touch(database, "a")
    seen.add(database.latest_write)
    with pytest.raises(sa.exc.IntegrityError):
        touch(database, "a")
    seen.add(database.latest_write)
    assert len(seen) == 3
