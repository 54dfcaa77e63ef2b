"""The API process: the first account, a start that fails, and a worker that cannot be started."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rushes import server
from rushes.app import open_service
from rushes.core.errors import Unauthorized
from rushes.dialects.table import DIALECTS
from rushes.settings import load


def settings_of(tmp_path: Path, **more: str) -> Any:
    return load({"RUSHES_DATA_DIR": str(tmp_path), **more})


def test_the_first_start_makes_a_vip_account_and_shows_its_key_once(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, RUSHES_BOOTSTRAP_CREDITS="500")
    service = open_service(settings)
    key = server.bootstrap(settings, service)
    caller = service.accounts.authenticate(key)
    assert (caller.account.name, caller.account.available) == ("bootstrap", 500)
    assert caller.account.is_vip(service.clock.now())
    assert server.bootstrap(settings, service) is None
    service.database.close()


def test_a_given_key_is_taken_at_every_start_and_never_shown(tmp_path: Path) -> None:
    first = settings_of(tmp_path, RUSHES_BOOTSTRAP_API_KEY="sk-first-key")
    service = open_service(first)
    for _ in range(2):
        assert server.bootstrap(first, service) is None
    assert server.bootstrap(settings_of(tmp_path, RUSHES_BOOTSTRAP_API_KEY="sk-second-key"), service) is None
    for key in ("sk-first-key", "sk-second-key"):
        assert service.accounts.authenticate(key).account.name == "bootstrap"
    with pytest.raises(Unauthorized):
        service.accounts.authenticate("sk-third-key")
    service.database.close()


def test_a_start_that_fails_makes_no_key_that_nobody_saw(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        environment = os.environ | {"RUSHES_DATA_DIR": str(tmp_path), "RUSHES_PORT": str(taken.getsockname()[1])}
        command = [sys.executable, "-m", "rushes.cli", "serve"]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode != 0 and "address already in use" in done.stderr
    service = open_service(settings_of(tmp_path))
    assert service.accounts.is_empty()
    service.database.close()


def test_the_start_text_names_address_engine_key_and_a_command_for_each_dialect(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, RUSHES_HOST="0.0.0.0", RUSHES_PORT="8123")
    service = open_service(settings)
    text = server.start_text(settings, service, "sk-shown-once")
    service.database.close()
    assert "http://127.0.0.1:8123" in text and "scene" in text and text.count("sk-shown-once") == 1 + len(DIALECTS)
    for path in ("/v1/videos", "/v1/video/create", "/v1/videos/generations", "/api/v1/video/sora-pro"):
        assert f"curl 'http://127.0.0.1:8123{path}'" in text


def test_a_start_text_says_when_every_engine_is_forbidden(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, RUSHES_FORBIDDEN_ENGINES="*:scene")
    service = open_service(settings)
    assert "RUSHES_FORBIDDEN_ENGINES" in server.start_text(settings, service, None)
    service.database.close()


def test_a_worker_that_cannot_be_started_for_a_while_is_started_as_soon_as_it_can(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(server, "RESTART_SECONDS_MIN", 0.01)
    monkeypatch.setattr(server, "RESTART_SECONDS_MAX", 0.01)
    command = [sys.executable, "-c", "pass"]
    child = server.WorkerChild(command)

    async def until_it_runs() -> None:
        child.start()
        command[:] = ["/no/such/program"]
        while caplog.text.count("could not be started") < 2:
            await asyncio.sleep(0.01)
        command[:] = [sys.executable, "-c", "print('runs'); import sys; sys.stdin.read()"]
        while child.args != command:
            await asyncio.sleep(0.01)
        await child.stop()

    asyncio.run(asyncio.wait_for(until_it_runs(), 30))
