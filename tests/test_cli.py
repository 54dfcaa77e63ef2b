"""The command line, as a person or a script uses it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from rushes.cli import main


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("RUSHES_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("RUSHES_LOG_LEVEL", "error")

    def run(*arguments: str) -> Result:
        return CliRunner().invoke(main, list(arguments))

    return run


def rows(result: Result) -> Any:
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_an_account_from_creation_to_statement(run: Any) -> None:
    created = rows(run("accounts", "create", "alice", "--vip", "--until", "2099-01-31", "--credits", "50", "--json"))[0]
    assert (created["balance"], created["vip"]) == (50, True)
    key = rows(run("keys", "create", "alice", "--budget", "20", "--json"))[0]["key"]
    assert key.startswith("sk-")
    listed = rows(run("keys", "list", "alice", "--json"))[0]
    assert key not in json.dumps(listed) and listed["budget"] == 20
    rows(run("credits", "grant", "alice", "25", "--note", "thanks", "--json"))
    assert rows(run("credits", "balance", "alice", "--json")) == [
        {"account": "alice", "balance": 75, "held": 0, "available": 75}
    ]
    entries = rows(run("credits", "statement", "alice", "--json"))
    assert [(entry["kind"], entry["balance_delta"], entry["note"]) for entry in entries] == [
        ("grant", 25, "thanks"),
        ("grant", 50, "opening grant"),
    ]
    assert run("keys", "revoke", listed["id"]).exit_code == 0
    assert rows(run("accounts", "membership", "alice", "--end", "--json"))[0]["vip"] is False
    assert [account["name"] for account in rows(run("accounts", "list", "--json"))] == ["alice"]


def test_an_account_has_one_secret_for_its_callbacks(run: Any) -> None:
    for name in ("alice", "bob"):
        run("accounts", "create", name)
    secret = rows(run("accounts", "webhook-secret", "alice", "--json"))[0]["secret"]
    assert secret.startswith("whsec_")
    assert rows(run("accounts", "webhook-secret", "alice", "--json"))[0]["secret"] == secret
    assert rows(run("accounts", "webhook-secret", "bob", "--json"))[0]["secret"] != secret
    assert run("accounts", "webhook-secret", "carol").exit_code == 1


def test_a_grant_is_corrected_with_a_negative_number(run: Any) -> None:
    rows(run("accounts", "create", "alice", "--credits", "50", "--json"))
    assert rows(run("credits", "grant", "alice", "-20", "--note", "-1 too many", "--json"))[0]["balance"] == 30
    entry = rows(run("credits", "statement", "alice", "--json"))[0]
    assert (entry["balance_delta"], entry["note"]) == (-20, "-1 too many")
    assert run("credits", "grant", "alice", "-31").exit_code == 1, "never below what is available"
    for words in (("-x",), ("--nota", "why"), ("-1.5",), ("-20", "--jsn")):
        assert run("credits", "grant", "alice", *words).exit_code == 2, words
    assert rows(run("credits", "balance", "alice", "--json"))[0]["balance"] == 30


def test_accounts_are_imported_from_a_list_or_line_by_line(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    file.write_text('[{"name": "a", "keys": ["sk-first-key"]}, {"name": "b", "credits": 3}]')
    assert rows(run("accounts", "import", str(file), "--json")) == [{"accounts": 2, "keys": 1}]
    file.write_text('{"name": "c"}\n\n{"name": "d"}\n')
    assert rows(run("accounts", "import", str(file), "--json")) == [{"accounts": 2, "keys": 0}]


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("credits", "balance", "nobody"), "nobody"),
        (("accounts", "create", "x", "--until", "2099-01-01"), "--vip"),
        (("accounts", "create", "x", "--vip", "--until", "soon"), "soon"),
        (("accounts", "import", "no-such-file.json"), "no-such-file.json"),
        (("keys", "revoke", "key_x"), "key_x"),
        (("jobs", "show", "job_x"), "job_x"),
        (("jobs", "list", "--status", "done"), "succeeded"),
        (("generate", "a fox", "--size", "huge"), "huge"),
        (("generate", " "), "prompt"),
        (("generate", "a fox", "--engine", "none"), "none"),
        (("generate", "a fox", "--image", "no-such-image.png"), "no-such-image.png"),
    ],
)
def test_an_error_is_one_line_that_says_what_is_wrong(run: Any, arguments: tuple[str, ...], text: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 1
    assert text in result.stderr and len(result.stderr.splitlines()) == 1


def test_the_version_is_told(run: Any) -> None:
    from rushes import __version__

    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"rushes {__version__}\n")


def test_a_wrong_setting_ends_the_command_with_its_name(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUSHES_PORT", "many")
    result = run("accounts", "list")
    assert result.exit_code == 2
    assert "RUSHES_PORT" in result.stderr


def test_jobs_are_listed_shown_and_canceled(run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    from rushes.app import open_service
    from rushes.settings import load
    from rushes.testing import draft

    rows(run("accounts", "create", "alice", "--credits", "50", "--json"))
    service = open_service(load())
    key = service.accounts.mint_key("alice")
    caller = service.accounts.authenticate(key)

    async def submit() -> None:
        await service.intake.submit(caller, draft(), dialect="test", job_id="job_1", render_seed=1)
        await service.close()

    asyncio.run(submit())
    assert [job["id"] for job in rows(run("jobs", "list", "--account", "alice", "--status", "queued", "--json"))] == [
        "job_1"
    ]
    shown = rows(run("jobs", "show", "job_1", "--json"))
    assert shown["engine"] == "scene" and [entry["kind"] for entry in shown["ledger"]] == ["hold"]
    assert rows(run("jobs", "cancel", "job_1", "--json"))[0]["status"] == "canceled"
    assert run("jobs", "cancel", "job_1").exit_code == 1
    assert rows(run("credits", "balance", "alice", "--json"))[0]["available"] == 50
    assert "job_1" in run("jobs", "list").stdout


def test_direct_shows_what_a_prompt_was_read_as(run: Any) -> None:
    scene = rows(run("direct", "two black dogs chase a cat in the kitchen at night, zorgly", "--json"))
    assert [(row["kind"], row["count"], row["relation"]) for row in scene["subjects"]] == [
        ("dog", 2, "chase"),
        ("cat", 1, ""),
    ]
    assert (scene["place"], scene["setting"], scene["time"]) == ("kitchen", "kitchen", "night")
    told = run("direct", "two black dogs chase a cat in the kitchen at night, zorgly").stdout
    assert "2 dog, #26262c, run, chase cat" in told and "zorgly" in told


def test_upstreams_are_listed_and_asked(run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from relay.upstream import CREDENTIAL, Upstream

    upstream = Upstream()
    upstream.behave = lambda request: (
        request.answer({"object": "list"}) if request.headers["Authorization"] == f"Bearer {CREDENTIAL}" else None
    )
    file = tmp_path / "upstreams.toml"
    file.write_text(
        f'[upstreams.up]\ncodec = "openai"\nbase = "{upstream.base}"\ncredential_env = "UP_KEY"\nprivate = true\n'
        '[models.sora-2]\nprice = 10\n[[models.sora-2.routes]]\nupstream = "up"\nmodel = "m"\ncost = 0.1\n'
    )
    monkeypatch.setenv("RUSHES_UPSTREAMS", str(file))
    monkeypatch.setenv("UP_KEY", CREDENTIAL)
    listed = rows(run("upstreams", "list", "--json"))
    assert [(row["model"], row["upstream"], row["cost_per_second"], row["done"]) for row in listed] == [
        ("sora-2", "up", "0.1", 0)
    ]
    assert rows(run("upstreams", "test", "--json"))[0]["answer"] == "ok"
    monkeypatch.setenv("UP_KEY", "sk-another")
    refused = run("upstreams", "test", "--json")
    assert (refused.exit_code, json.loads(refused.stdout)[0]["answer"]) == (1, "refuses the credential (status 401)")
    monkeypatch.delenv("UP_KEY")
    assert "no credential under env:UP_KEY" in run("upstreams", "test", "--json").stdout
    upstream.close()
    assert "unreachable" in run("upstreams", "test").stdout
    assert run("upstreams", "test", "nobody").exit_code == 1
    assert CREDENTIAL not in json.dumps(listed)
