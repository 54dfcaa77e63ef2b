"""Warming up: what is compiled where, and what the next process still has to do."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from rushes.scene import warm

EVERY = len(warm.PROMPTS)
"""Steps in which places are compiled."""


@pytest.fixture
def told(tmp_path, monkeypatch):
    """Nothing is drawn, and the folder of what is compiled is empty."""
    monkeypatch.setattr(warm, "cache_base", lambda: tmp_path)
    monkeypatch.setattr(warm, "_drain", lambda film: None)
    monkeypatch.setattr(warm.styles, "warm_up", lambda width, height: None)
    return []


def test_where_no_process_can_be_started_it_is_all_done_here_and_once(told, tmp_path, monkeypatch):
    monkeypatch.setattr(warm.sys, "executable", str(tmp_path / "none"))
    for thoroughly, steps in ((False, EVERY), (False, 1), (True, EVERY)):
        told.clear()
        warm.warm_up(told.append, thoroughly=thoroughly)
        assert sum(step in warm.PROMPTS for step in told) == steps
        assert ("characters" in told) == (steps > 1)


@pytest.mark.parametrize("works", [True, False])
def test_other_processes_compile_and_this_one_loads(told, tmp_path, monkeypatch, works):
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\necho other $@\ntest {'$4' if works else 'places'} = $4\n")
    python.chmod(0o755)
    monkeypatch.setattr(warm.sys, "executable", str(python))
    warm.warm_up(told.append)
    assert set(told[:2]) == {f"other -P -m rushes.scene.warm {part}" for part in ("figures", "places")}
    assert sum(step in warm.PROMPTS for step in told) == (1 if works else EVERY)


def test_a_compiling_process_ends_well_while_its_starter_still_holds_on():
    """The thread that waits for standard input to end must not keep the interpreter from ending."""
    command = [
        sys.executable,
        "-P",
        "-c",
        "from rushes.scene import warm; warm.PARTS['x'] = lambda tell: tell('x'); warm.main('x')",
    ]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        assert (process.stdout.read(), process.stderr.read(), process.wait(60)) == (b"x\n", b"", 0)


def test_of_two_that_begin_together_one_has_it_compiled_and_the_other_waits(told, tmp_path, monkeypatch):
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\necho $4 >>{tmp_path}/compiled\nsleep 0.5\n")
    python.chmod(0o755)
    monkeypatch.setattr(warm.sys, "executable", str(python))
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda _: warm.warm_up(told.append), range(2)))
    assert sorted((tmp_path / "compiled").read_text().split()) == ["figures", "places"]
    assert sum(step in warm.PROMPTS for step in told) == 2


@pytest.mark.parametrize("part", warm.PARTS)
def test_a_compiling_process_ends_with_whoever_started_it(part):
    command = [sys.executable, "-P", "-m", "rushes.scene.warm", part]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    assert ended.returncode == 1 and b"done" not in ended.stdout
