"""Which connection serves a transaction. What transactions promise: test_log, test_turns, test_groups."""

from __future__ import annotations

from pathlib import Path

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
