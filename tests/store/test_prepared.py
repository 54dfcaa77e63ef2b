"""Prepared statements answer as the others do, and fail as they do."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from rushes.store.database import Database
from rushes.store.prepared import AT_ONCE_MAX, Among, Prepared, sent_together
from rushes.store.schema import relay_workers

INSERT = Prepared(sa.insert(relay_workers), columns=["name", "beat_at_ms"])
SELECT = Prepared(sa.select(relay_workers).where(relay_workers.c.beat_at_ms >= sa.bindparam("since")))
COUNT = Prepared(sa.select(sa.func.count()).select_from(relay_workers))
UPDATE = Prepared(
    sa.update(relay_workers)
    .where(relay_workers.c.name == sa.bindparam("of"), relay_workers.c.beat_at_ms < sa.bindparam("before"))
    .values(beat_at_ms=sa.bindparam("at"))
)
SOME = Prepared(sa.select(relay_workers).where(Among(relay_workers.c.name, "names")))
ONE = Prepared(sa.select(relay_workers).where(relay_workers.c.name == sa.bindparam("name")))
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


@pytest.mark.parametrize("count", [1, 2, 3, AT_ONCE_MAX - 1, AT_ONCE_MAX, 2 * AT_ONCE_MAX + 7])
def test_many_rows_are_written_and_read_as_one_by_one(database: Database, count: int) -> None:
    names = [f"worker {number} \u4f60 'quoted'" for number in range(count)]
    with database.write() as tx:
        INSERT.run_each(tx, [{"name": name, "beat_at_ms": number} for number, name in enumerate(names)])
        UPDATE.run_each(tx, [{"of": name, "before": count - 1, "at": 2**40 + n} for n, name in enumerate(names)])
        found = {row.name: row.beat_at_ms for row in SOME.rows_of_many(tx, {"names": names[1:]})}
    changed = {name: 2**40 + number for number, name in enumerate(names)} | {names[-1]: count - 1}
    assert found == {name: changed[name] for name in names[1:]}
    with database.read() as tx:
        assert {row.name: row.beat_at_ms for row in SELECT.rows(tx, {"since": 0})} == changed
        assert SOME.rows_of_many(tx, {"names": []}) == []


def test_what_is_sent_together_is_written_or_refused_as_a_whole(database: Database) -> None:
    with database.write() as tx, sent_together(tx):
        INSERT.run_each(tx, [{"name": "a", "beat_at_ms": 1}, {"name": "b", "beat_at_ms": 1}])
        UPDATE.run_each(tx, [{"of": "a", "before": 9, "at": 2}])
    with pytest.raises(IntegrityError), database.write() as tx, sent_together(tx):
        UPDATE.run_each(tx, [{"of": "b", "before": 9, "at": 3}])
        INSERT.run_each(tx, [{"name": "a", "beat_at_ms": 1}])
    with database.read() as tx:
        assert {row.name: row.beat_at_ms for row in SELECT.rows(tx, {"since": 0})} == {"a": 2, "b": 1}


def test_what_is_asked_together_is_answered_behind_it(database: Database) -> None:
    with database.write() as tx:
        INSERT.run_each(tx, [{"name": "a", "beat_at_ms": 1}, {"name": "b", "beat_at_ms": 2}])
        with sent_together(tx):
            asked = [ONE.ask(tx, {"name": name}) for name in ("b", "nobody", "a")]
        found = [row() for row in asked]
    assert [None if row is None else row.beat_at_ms for row in found] == [2, None, 1]


def test_errors_are_sqlalchemys(database: Database) -> None:
    with pytest.raises(IntegrityError), database.write() as tx:
        INSERT.run_each(tx, [{"name": "a", "beat_at_ms": 1}, {"name": "a", "beat_at_ms": 2}])
    with database.read() as tx:
        assert COUNT.number(tx, {}) == 0


def test_a_constant_that_would_be_forgotten_is_refused() -> None:
    with pytest.raises(AssertionError, match="constants"):
        Prepared(sa.select(relay_workers).where(relay_workers.c.name == "a"))
