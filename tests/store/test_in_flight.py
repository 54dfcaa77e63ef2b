"""Jobs at a route: never counted too low for a limit, whoever pins them, and seldom counted one by one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from rushes.core.accounts import Caller
from rushes.core.relays import Pin, PinState
from rushes.service import Service
from rushes.store import in_flight as module
from rushes.store import relays
from rushes.store.database import Database
from rushes.store.in_flight import COUNT_SECONDS, InFlight
from rushes.testing import START, draft

MAX = 5


@pytest.fixture
def pin(service: Service, caller: Caller, database: Database) -> Callable[[int], None]:
    """Pin the job of a number to the route, as any process does."""
    for number in range(2 * MAX):
        made = service.intake.submit(
            caller, draft(), dialect="openai", job_id=f"video_{number}", render_seed=1, idempotency_key=None
        )
        asyncio.run(made)

    def pinned(number: int) -> None:
        one = Pin(
            job_id=f"video_{number}", upstream="up", codec="openai", base="http://up", credential="", model="m",
            idempotency_key="", state=PinState.SENDING, created_at=START,
        )  # fmt: skip
        with database.write() as tx:
            relays.insert(tx, [one])

    return pinned


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """What every count of all pins told."""
    told: list[int] = []
    count = relays.in_flight
    monkeypatch.setattr(relays, "in_flight", lambda tx, *route: told.append(count(tx, *route)) or told[-1])
    return told


def at(database: Database, looked: InFlight, *, wanted: int = 1) -> int:
    with database.read() as tx:
        return looked.at(tx, "up", "m", wanted=wanted, count_max=MAX)


def test_what_anybody_has_pinned_since_counts(
    database: Database, pin: Callable[[int], None], counted: list[int]
) -> None:
    looked = InFlight(now=lambda: 0.0)
    for number in range(MAX):
        assert at(database, looked) == number
        pin(number)
    if database.is_sqlite:
        assert counted == [0]
    assert at(database, looked) == MAX


def test_near_the_limit_everything_is_counted(
    database: Database, pin: Callable[[int], None], counted: list[int]
) -> None:
    looked = InFlight(now=lambda: 0.0)
    at(database, looked)
    for number in range(MAX):
        pin(number)
    with database.write() as tx:
        relays.change(tx, "video_0", PinState.FAILED)
    assert at(database, looked) == MAX - 1
    assert at(database, looked) == MAX - 1
    pin(MAX)
    assert at(database, looked) == MAX
    assert counted[-1] == MAX


def test_several_that_are_wanted_need_room_for_all(
    database: Database, pin: Callable[[int], None], counted: list[int]
) -> None:
    looked = InFlight(now=lambda: 0.0)
    at(database, looked)
    pin(0)
    with database.write() as tx:
        relays.change(tx, "video_0", PinState.DONE)
    assert at(database, looked, wanted=MAX) == 0


def test_a_pin_that_is_taken_back_leaves_no_gap(
    database: Database, pin: Callable[[int], None], counted: list[int]
) -> None:
    """Its number is given again; the bound goes on counting it."""
    looked = InFlight(now=lambda: 0.0)
    pin(0)
    assert at(database, looked) == 1
    with database.write() as tx:
        relays.delete(tx, "video_0")
    pin(1)
    pin(2)
    assert at(database, looked) == 2


def test_a_count_does_not_serve_for_long_nor_for_many(
    database: Database, pin: Callable[[int], None], counted: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    if not database.is_sqlite:
        pytest.skip("PostgreSQL counts every time")
    moment = [0.0]
    looked = InFlight(now=lambda: moment[0])
    at(database, looked)
    moment[0] = COUNT_SECONDS
    at(database, looked)
    assert counted == [0, 0]
    monkeypatch.setattr(module, "SINCE_MAX", 1)
    pin(0)
    at(database, looked)
    assert counted == [0, 0]
    pin(1)
    at(database, looked)
    assert counted == [0, 0, 2]


def test_rows_that_were_numbered_anew_are_counted_anew(
    database: Database, pin: Callable[[int], None], counted: list[int]
) -> None:
    if not database.is_sqlite:
        pytest.skip("PostgreSQL counts every time")
    looked = InFlight(now=lambda: 0.0)
    for number in range(3):
        pin(number)
    assert at(database, looked) == 3
    with database.write() as tx:
        relays.delete(tx, "video_0")
        tx.exec_driver_sql("UPDATE relay_pins SET rowid = rowid - 1")  # as VACUUM may
    assert at(database, looked) == 2


def test_a_number_that_is_given_anew_is_counted_anew(
    database: Database, pin: Callable[[int], None], counted: list[int]
) -> None:
    looked = InFlight(now=lambda: 0.0)
    for number in range(3):
        pin(number)
    assert at(database, looked, wanted=0) == 3
    with database.write() as tx:
        relays.delete(tx, "video_2")
    pin(3)  # SQLite gives it the number of the one that went
    pin(4)
    assert at(database, looked, wanted=0) == 4
    with database.write() as tx:
        relays.delete(tx, "video_4")
    assert at(database, looked, wanted=0) == 3
