"""Warming up: what is compiled where, and what the next process still has to do."""

import subprocess
import sys

import pytest

from rushes.scene import warm


@pytest.fixture
def told(tmp_path, monkeypatch):
    """Nothing is drawn, and the folder of what is compiled is empty."""
    monkeypatch.setattr(warm, "cache_base", lambda: tmp_path)
    monkeypatch.setattr(warm, "_drain", lambda film: None)
    monkeypatch.setattr(warm.styles, "warm_up", lambda width, height: None)
    return []


def test_where_no_process_can_be_started_it_is_all_done_here_and_once(told, tmp_path, monkeypatch):
    monkeypatch.setattr(warm.sys, "executable", str(tmp_path / "none"))
    for thoroughly, steps in ((False, 10), (False, 1), (True, 10)):
        told.clear()
        warm.warm_up(told.append, thoroughly=thoroughly)
        assert sum(step in warm.PROMPTS for step in told) == steps
        assert ("characters" in told) == (steps > 1)


@pytest.mark.parametrize("works", [True, False])
def test_another_process_compiles_and_this_one_loads(told, tmp_path, monkeypatch, works):
    python = tmp_path / "python"
    python.write_text(f"#!/bin/sh\necho other $@\n{'touch ' + str(warm._mark()) if works else 'exit 1'}\n")
    python.chmod(0o755)
    monkeypatch.setattr(warm.sys, "executable", str(python))
    warm.warm_up(told.append)
    assert told[0] == "other -P -m rushes.scene.warm"
    assert sum(step in warm.PROMPTS for step in told) == (1 if works else 10)


def test_the_compiling_process_ends_with_whoever_started_it():
    command = [sys.executable, "-P", "-m", "rushes.scene.warm"]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    assert ended.returncode == 1 and b"done" not in ended.stdout
