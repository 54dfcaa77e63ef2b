"""Dialects are tested on SQLite; `tests/contracts` runs its checks on both databases."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dialects.api import Api
from rushes.service import Service
from rushes.testing import ListQueue


@pytest.fixture
def database_url(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'rushes.db')}"


@pytest.fixture
def api(service: Service, queue: ListQueue) -> Api:
    return Api(service, queue)
