"""Trips to PostgreSQL: what goes along, what comes back, and what is left behind when something goes wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from rushes.store.database import NOTICED_SECONDS, Database, noticing
from rushes.store.prepared import Prepared, sent_together
from rushes.store.schema import relay_workers
from rushes.store.trips import CONNECTING, Trips, trips_of

INSERT = Prepared(sa.insert(relay_workers), columns=["name", "beat_at_ms"])
COUNT = Prepared(sa.select(sa.func.count()).select_from(relay_workers))
on_postgres = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
ECHO = "SELECT $1::text, $2::bigint, $3::boolean, $4::text[]"


@pytest.fixture
def driver(postgres_url: str) -> Iterator[psycopg.Connection[Any]]:
    """A connection without a transaction, with a table of its own."""
    plain = sa.make_url(postgres_url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True, **CONNECTING) as connection:
        connection.execute("CREATE TEMPORARY TABLE kept (name text PRIMARY KEY)")
        yield connection


def kept(driver: psycopg.Connection[Any]) -> list[str]:
    return [row[0] for row in driver.execute("SELECT name FROM kept ORDER BY name")]


@on_postgres
def test_a_server_that_is_gone_without_a_word_is_noticed(database: Database) -> None:
    with database.read() as tx:
        told = tx.connection.driver_connection.info.get_parameters()  # type: ignore[union-attr]
    assert (told["tcp_user_timeout"], told["keepalives_idle"]) == (str(NOTICED_SECONDS * 1000), "10")
    theirs = sa.make_url("postgresql+psycopg://host/name?tcp_user_timeout=5000&connect_timeout=2")
    assert noticing(theirs).keys() == {"keepalives_idle", "keepalives_interval", "keepalives_count"}


def test_values_come_back_as_they_went(driver: psycopg.Connection[Any]) -> None:
    trips = Trips(driver)
    rows: list[tuple[Any, ...]] = [
        ("", 0, False, []),
        ("it's \u4f60 \\ \"%s $1\n", 2**62, True, ["a,b", '"', "{}", "NULL", "\\"]),
        ("x", -1, True, ["y"]),
        (None, None, None, None),
    ]
    told = [trips.say(ECHO, row) for row in rows]
    trips.make()
    assert [one.rows() for one in told] == [[row] for row in rows]


def test_all_that_was_said_is_written_at_once(driver: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    trips = Trips(driver)
    exchange, made = trips._exchange, []
    monkeypatch.setattr(trips, "_exchange", lambda said, **how: made.append(len(said)) or exchange(said, **how))
    changes = [trips.say("INSERT INTO kept VALUES ($1)", [name]) for name in "abc"]
    count = trips.say("SELECT count(*) FROM kept")
    assert count.rows() == [(3,)], "who asks has it sent"
    assert [change.changed for change in changes] == [1, 1, 1]
    trips.make()
    assert made == [4], "and nothing is sent twice"


def test_a_trip_begins_a_transaction_and_may_end_it(driver: psycopg.Connection[Any]) -> None:
    driver.autocommit = False
    trips, status = Trips(driver), psycopg.pq.TransactionStatus
    trips.say("INSERT INTO kept VALUES ('a')")
    trips.make()
    assert driver.info.transaction_status == status.INTRANS
    trips.say("INSERT INTO kept VALUES ('b')")
    trips.make(commits=True)
    assert driver.info.transaction_status == status.IDLE
    driver.rollback()
    assert kept(driver) == ["a", "b"]


def test_behind_what_is_refused_nothing_is_done(driver: psycopg.Connection[Any]) -> None:
    driver.autocommit = False
    trips = Trips(driver)
    for name in ("a", "a", "b"):
        told = trips.say("INSERT INTO kept VALUES ($1)", [name])
    with pytest.raises(psycopg.errors.UniqueViolation, match="kept_pkey"):
        trips.make(commits=True)
    with pytest.raises(AssertionError, match="failed"):
        assert told.changed
    driver.rollback()
    assert kept(driver) == []
    trips.say("INSERT INTO kept VALUES ($1)", ["c"])
    trips.make(commits=True)
    assert kept(driver) == ["c"]


def test_more_than_the_sockets_hold_goes_both_ways(driver: psycopg.Connection[Any]) -> None:
    """Neither waits for ever for the other to read first."""
    trips, text = Trips(driver), "x" * 20_000
    told = [trips.say("SELECT $1::text || $2", [text, str(number)]) for number in range(1_000)]
    trips.make()
    assert all(one.rows() == [(f"{text}{number}",)] for number, one in enumerate(told))


@on_postgres
def test_a_value_that_cannot_be_said_sends_nothing(database: Database) -> None:
    with pytest.raises(sa.exc.DataError, match="NUL"), database.write() as tx, sent_together(tx):
        INSERT.run(tx, {"name": "a", "beat_at_ms": 1})
        INSERT.run_each(tx, [{"name": "b\0", "beat_at_ms": 1}])
    with database.write() as tx:
        assert COUNT.number(tx, {}) == 0


@on_postgres
def test_what_a_block_that_failed_had_said_is_never_sent(database: Database) -> None:
    with database.write() as tx:
        with pytest.raises(ZeroDivisionError), sent_together(tx):
            INSERT.run_each(tx, [{"name": "a", "beat_at_ms": 1}])
            raise ZeroDivisionError
        assert COUNT.number(tx, {}) == 0


@on_postgres
def test_what_was_said_in_vain_is_not_for_who_has_the_connection_next(database: Database) -> None:
    drivers = []
    with pytest.raises(ZeroDivisionError), database.write() as tx:
        drivers.append(tx.connection.driver_connection)
        trips_of(tx).say("INSERT INTO relay_workers (name, beat_at_ms) VALUES ('a', 1)")
        raise ZeroDivisionError
    with database.write() as tx:
        assert drivers == [tx.connection.driver_connection]
        assert COUNT.number(tx, {}) == 0


@on_postgres
def test_a_lost_connection_is_told_and_replaced(database: Database) -> None:
    lost = []
    with pytest.raises(sa.exc.OperationalError), database.write() as tx:
        COUNT.number(tx, {})
        lost.append(tx.connection.driver_connection)
        with database.read() as other:
            pid = lost[0].info.backend_pid
            other.execute(sa.text("SELECT pg_terminate_backend(:pid, 30000)"), {"pid": pid})
        INSERT.run(tx, {"name": "a", "beat_at_ms": 1})
    with database.write() as tx:
        assert tx.connection.driver_connection is not lost[0]
        assert COUNT.number(tx, {}) == 0


def test_whatever_interrupts_a_trip_closes_its_connection(
    driver: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answers that are on their way are nobody else's."""
    trips = Trips(driver)

    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(trips, "_flush", interrupted)
    with pytest.raises(KeyboardInterrupt):
        trips.say("SELECT 1").rows()
    assert driver.closed


@pytest.mark.parametrize(
    "change", ["DEALLOCATE ALL", "ALTER TABLE kept ALTER name TYPE varchar(40)"], ids=["gone", "another type"]
)
def test_a_prepared_statement_that_is_outdated_fails_once(driver: psycopg.Connection[Any], change: str) -> None:
    trips = Trips(driver)
    for _ in range(2):
        assert trips.say("SELECT name FROM kept").rows() == []
    driver.execute(change)
    with pytest.raises(psycopg.Error):
        trips.say("SELECT name FROM kept").rows()
    assert trips.say("SELECT name FROM kept").rows() == []


def test_a_rollback_leaves_what_is_prepared(driver: psycopg.Connection[Any]) -> None:
    """psycopg has the server forget all that it has prepared itself, and with it what others have."""
    driver.autocommit = False
    trips = Trips(driver)
    for _ in range(2):
        assert trips.say("SELECT name FROM kept").rows() == []
        for _ in range(10):  # psycopg prepares what comes often
            driver.execute("SELECT name FROM kept")
        driver.rollback()
    assert driver.execute("SELECT count(*) FROM pg_prepared_statements").fetchone() == (1,)
