"""Writers of SQLite have their turn one after another, in this process and in others."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from rushes.store.turns import WriteTurn

HOLDER = """
import sys, time
from rushes.store.turns import WriteTurn
with WriteTurn(sys.argv[1]):
    print("mine", flush=True)
    time.sleep(60)
"""


def test_who_comes_second_waits_for_the_first(tmp_path: Path) -> None:
    turn, taken = WriteTurn(str(tmp_path / "some.db")), threading.Event()

    def take() -> None:
        with turn:
            taken.set()

    other = threading.Thread(target=take)
    with turn:
        other.start()
        assert not taken.wait(0.05)
    assert taken.wait(30)
    other.join()
    turn.close()


def test_a_killed_process_has_its_turn_no_more(tmp_path: Path) -> None:
    path = str(tmp_path / "some.db")
    turn, taken = WriteTurn(path), threading.Event()

    def take() -> None:
        with turn:
            taken.set()

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
