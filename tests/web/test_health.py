"""Health: up while the database answers."""

from __future__ import annotations

import pytest

from dialects.api import Api


def test_it_is_well_while_the_database_answers(api: Api) -> None:
    answer = api.get("/healthz", auth=False)
    assert answer.status_code == 200 and answer.json()["status"] == "ok"


def test_it_is_not_well_without_its_database(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise OSError("unreachable")

    monkeypatch.setattr(api.service.database, "read", broken)
    answer = api.get("/healthz", auth=False)
    assert answer.status_code == 503
    assert answer.json() == {"status": "unavailable", "version": answer.json()["version"], "database": False}
