"""Which connection serves a transaction. What transactions promise: test_log, test_turns, test_groups."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
import sqlalchemy as sa

from rushes.store.database import Database


def test_one_writer_after_another_has_the_connection_whose_memory_is_fresh(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'rushes.db'}")
    with database.read() as first, database.read() as second:
        several = {id(first.connection.driver_connection), id(second.connection.driver_connection)}
    assert len(several) == 2, "the pool has two to choose from"
    writers = []
    for _ in range(3):
        with database.write() as tx:
            writers.append(tx.connection.driver_connection)
    database.close()
    assert len({id(one) for one in writers}) == 1


def test_a_connection_that_failed_is_not_written_with_again(tmp_path: Path) -> None:
    """Whatever state it is in: the pool rolls it back, or makes another."""
    database = Database(f"sqlite:///{tmp_path / 'rushes.db'}")
    with pytest.raises(sa.exc.DBAPIError), database.write() as tx:
        cast(Any, tx.connection.driver_connection).close()
        tx.exec_driver_sql("SELECT 1")
    with database.write() as tx:
        assert tx.execute(sa.text("SELECT 1")).scalar_one() == 1
    database.close()


def test_a_database_that_was_closed_is_written_again(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'rushes.db'}")
    for _ in range(2):
        with database.write() as tx:
            assert tx.execute(sa.text("SELECT 1")).scalar_one() == 1
        database.close()
