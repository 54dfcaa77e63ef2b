"""A write that is over survives a power cut, on SQLite: it stands in the log, and the log was synced."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from rushes.store import log
from rushes.store.database import Database


class Disk:
    """What would be left of a database by a power cut: the log as it was synced last, the rest as SQLite left it."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path = path
        self.log = b""
        self.syncs = 0
        monkeypatch.setattr(log, "_sync", self._sync)

    def _sync(self, file: int) -> None:
        self.syncs += 1
        self.log = os.pread(file, os.fstat(file).st_size, 0)

    def names_after_a_power_cut(self, folder: Path) -> list[str]:
        folder.mkdir()
        left = folder / self.path.name
        shutil.copy(self.path, left)
        left.with_name(f"{left.name}-wal").write_bytes(self.log)
        with sqlite3.connect(left) as connection:
            return [name for (name,) in connection.execute("SELECT name FROM names ORDER BY name")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.db"


@pytest.fixture
def database(path: Path) -> Any:
    opened = Database(f"sqlite:///{path}")
    with opened.write() as tx:
        tx.execute(sa.text("CREATE TABLE names (name TEXT PRIMARY KEY)"))
    yield opened
    opened.close()


def add(database: Database, name: str, **options: bool) -> None:
    with database.write(**options) as tx:
        tx.execute(sa.text("INSERT INTO names VALUES (:name)"), {"name": name})


def test_what_was_written_survives_a_power_cut(
    database: Database, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(path, monkeypatch)
    add(database, "a")
    assert disk.names_after_a_power_cut(tmp_path / "one") == ["a"]
    add(database, "b")
    assert disk.names_after_a_power_cut(tmp_path / "two") == ["a", "b"]


def test_what_need_not_last_does_with_the_next_that_must(
    database: Database, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(path, monkeypatch)
    add(database, "a")
    add(database, "b", lasts=False)
    assert disk.names_after_a_power_cut(tmp_path / "one") == ["a"]
    add(database, "c")
    assert disk.names_after_a_power_cut(tmp_path / "two") == ["a", "b", "c"]


def test_another_writer_s_transaction_lasts_with_ours(
    database: Database, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that nothing is built on what a power cut would take away."""
    disk = Disk(path, monkeypatch)
    other = Database(f"sqlite:///{path}")
    add(other, "theirs", lasts=False)
    add(database, "ours")
    other.close()
    assert disk.names_after_a_power_cut(tmp_path / "one") == ["ours", "theirs"]


def test_the_log_is_found_again_after_everything_was_carried_over(
    database: Database, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(database, "a")
    with pytest.raises(ZeroDivisionError), database.write():
        1 / 0  # noqa: B018 - which gives the connection back
    database.engine.dispose()
    sqlite3.connect(path).close()
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT name FROM names").fetchall() == [("a",)]
    connection.close()
    assert not Path(f"{path}-wal").exists(), "the last connection took the log away"
    disk = Disk(path, monkeypatch)
    add(database, "b")
    assert disk.names_after_a_power_cut(tmp_path / "one") == ["a", "b"]


def fail(*_: Any) -> None:
    raise OSError(errno.EIO, "Input/output error")


def test_after_a_sync_that_failed_all_is_carried_over_into_the_database(
    database: Database, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For the next sync would pass, and nothing of the first be on the disk."""
    monkeypatch.setattr(log, "_sync", fail)
    add(database, "a")
    shutil.copy(path, tmp_path / "without its log.db")
    with sqlite3.connect(tmp_path / "without its log.db") as connection:
        assert connection.execute("SELECT name FROM names").fetchall() == [("a",)]


def test_a_disk_that_fails_is_a_database_that_fails_until_all_was_carried_over(
    database: Database, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(path, monkeypatch)
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM names").fetchall()  # what it sees stays in the log
    monkeypatch.setattr(log, "_sync", fail)
    assert database._log is not None
    database._log._busy_seconds_max = 0.05  # type: ignore[misc]
    with pytest.raises(sa.exc.OperationalError):
        add(database, "a")
    disk = Disk(path, monkeypatch)
    with pytest.raises(sa.exc.OperationalError):
        add(database, "b")
    assert disk.syncs == 0, "a sync that passes proves nothing now"
    reader.close()
    add(database, "c")
    add(database, "d")
    assert disk.syncs == 1
    assert disk.names_after_a_power_cut(tmp_path / "one") == ["a", "b", "c", "d"]


def test_others_write_while_one_waits_for_the_disk(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    is_syncing, may_go_on = threading.Event(), threading.Event()

    def hang(_: int) -> None:
        is_syncing.set()
        assert may_go_on.wait(30)

    monkeypatch.setattr(log, "_sync", hang)
    slow = threading.Thread(target=add, args=(database, "slow"))
    slow.start()
    assert is_syncing.wait(30)
    add(database, "quick", lasts=False)
    assert slow.is_alive()
    may_go_on.set()
    slow.join()
