"""Prepared statements answer as the others do, and fail as they do."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from rushes.store.database import Database
from rushes.store.prepared import Prepared
from rushes.store.schema import relay_workers

INSERT = Prepared(sa.insert(relay_workers), columns=["name", "beat_at_ms"])
SELECT = Prepared(sa.select(relay_workers).where(relay_workers.c.beat_at_ms >= sa.bindparam("since")))
COUNT = Prepared(sa.select(sa.func.count()).select_from(relay_workers))
DELETE = Prepared(sa.delete(relay_workers).where(relay_workers.c.name == sa.bindparam("of")))


def test_rows_have_names_and_changes_are_counted(database: Database) -> None:
    with database.write() as tx:
        INSERT.run_each(tx, [{"name": "a", "beat_at_ms": 1}, {"name": "b", "beat_at_ms": 2}])
        INSERT.run_each(tx, [])
        assert INSERT.run(tx, {"name": "c", "beat_at_ms": 3}) == 1
        assert [(row.name, row.beat_at_ms) for row in SELECT.rows(tx, {"since": 2})] == [("b", 2), ("c", 3)]
        assert SELECT.row(tx, {"since": 9}) is None
        assert COUNT.number(tx, {}) == 3
        assert DELETE.run(tx, {"of": "a"}) == 1
        assert DELETE.run(tx, {"of": "a"}) == 0


def test_errors_are_sqlalchemys(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as tx:
        INSERT.run_each(tx, [{"name": "a", "beat_at_ms": 1}, {"name": "a", "beat_at_ms": 2}])
    with database.read() as tx:
        assert COUNT.number(tx, {}) == 0


def test_a_constant_that_would_be_forgotten_is_refused() -> None:
    with pytest.raises(AssertionError, match="constants"):
        Prepared(sa.select(relay_workers).where(relay_workers.c.name == "a"))
