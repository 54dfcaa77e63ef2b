"""Writers of SQLite have their turn one after another, in this process and in others."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from rushes.store.database import POOL_CONNECTIONS_MAX, Database
from rushes.store.turns import WriteTurn

HOLDER = """
import sys, time
from rushes.store.turns import WriteTurn
WriteTurn(sys.argv[1], seconds_max=30).take()
print("mine", flush=True)
time.sleep(60)
"""


def test_who_comes_second_waits_for_the_first(tmp_path: Path) -> None:
    turn, taken = WriteTurn(str(tmp_path / "some.db"), seconds_max=60), threading.Event()

    def take() -> None:
        turn.take()
        taken.set()
        turn.give_back()

    other = threading.Thread(target=take)
    turn.take()
    other.start()
    assert not taken.wait(0.05)
    turn.give_back()
    assert taken.wait(30)
    other.join()
    turn.close()


def test_a_killed_process_has_its_turn_no_more(tmp_path: Path) -> None:
    path = str(tmp_path / "some.db")
    turn, taken = WriteTurn(path, seconds_max=60), threading.Event()

    def take() -> None:
        turn.take()
        taken.set()
        turn.give_back()

    with subprocess.Popen([sys.executable, "-c", HOLDER, path], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "mine\n"
        waiting = threading.Thread(target=take)
        waiting.start()
        assert not taken.wait(0.05)
        holder.kill()
    assert taken.wait(30)
    waiting.join()
    turn.close()


def test_nobody_waits_for_ever_for_one_who_was_stopped(tmp_path: Path) -> None:
    path = str(tmp_path / "some.db")
    turn = WriteTurn(path, seconds_max=0.05)
    with subprocess.Popen([sys.executable, "-c", HOLDER, path], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "mine\n"
        with pytest.raises(TimeoutError, match="nobody gave the turn on within"):
            turn.take()
        database = Database(f"sqlite:///{path}")
        database._turn = turn
        with pytest.raises(sa.exc.OperationalError), database.write():
            pass
        holder.kill()
    turn.take()
    turn.give_back()
    database.close()


def test_who_waits_for_a_connection_keeps_nobody_from_writing(tmp_path: Path) -> None:
    path = tmp_path / "some.db"
    crowded, other = Database(f"sqlite:///{path}"), Database(f"sqlite:///{path}")
    held = [crowded.engine.connect() for _ in range(POOL_CONNECTIONS_MAX)]
    waiting = threading.Thread(target=lambda: crowded.write().__enter__(), daemon=True)
    waiting.start()
    with other.write() as tx:
        assert tx.execute(sa.text("SELECT 1")).scalar_one() == 1
    assert waiting.is_alive()
    for connection in held:
        connection.close()
    waiting.join()
    other.close()


def test_whoever_may_write_to_the_database_may_wait_for_it(tmp_path: Path) -> None:
    path = tmp_path / "some.db"
    path.touch(0o600)
    path.chmod(0o664)
    turn = WriteTurn(str(path), seconds_max=1)
    turn.take()
    turn.give_back()
    turn.close()
    assert Path(f"{path}-turn").stat().st_mode & 0o777 == 0o664
