"""A plugin for pytest: the fixtures `rushes_server` and `rushes` give a test an emulator to talk to.

pytest finds it by its entry point. Rule: a run that uses neither fixture starts nothing and loads nothing but this file.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from rushes.emulator_server import EmulatorServer


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini("rushes_words", "Words for every job of the emulator, such as delay=0.2.", default="")
    parser.addini("rushes_scenario", "TOML or JSON file of rules for the emulator.", default="")
    parser.addini("rushes_settings", "Settings of the emulator, such as profile=strict.", type="linelist", default=[])
    group = parser.getgroup("rushes")
    group.addoption("--rushes-words", default=None, help="Words for every job of the emulator; over rushes_words.")


@pytest.fixture(scope="session")
def rushes_server(pytestconfig: pytest.Config) -> Iterator[EmulatorServer]:
    """An emulator for the whole run: `base_url`, `openai_base_url`, `api_key`, `play`, `wait`, `jobs`, `calls`..."""
    from rushes.emulator_server import EmulatorServer

    words = pytestconfig.getoption("--rushes-words")
    scenario = pytestconfig.getini("rushes_scenario")
    server = EmulatorServer(
        words=(pytestconfig.getini("rushes_words") if words is None else words) or None,
        scenario=_beside(pytestconfig, scenario) if scenario else None,
        settings=_settings(pytestconfig.getini("rushes_settings")),
    )
    with server:
        yield server


@pytest.fixture
def rushes(rushes_server: EmulatorServer) -> Iterator[EmulatorServer]:
    """The same emulator, its scenario, counts, calls and inboxes as at the start."""
    rushes_server.reset()
    yield rushes_server


def _beside(config: pytest.Config, name: str) -> Path:
    """A path is meant from where pytest's configuration stands."""
    return (config.inipath.parent if config.inipath else config.rootpath) / name


def _settings(lines: list[str]) -> dict[str, str]:
    settings = {}
    for line in lines:
        name, separator, value = line.partition("=")
        if not separator or not name.strip():
            raise pytest.UsageError(f"rushes_settings: lines such as profile=strict are needed, not {line!r}")
        settings[name.strip().lower().removeprefix("rushes_")] = value.strip()
    return settings
