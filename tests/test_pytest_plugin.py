"""The plugin as a project's own test run meets it, and the emulator as a child process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.error
from importlib.metadata import entry_points
from pathlib import Path

import pytest

from rushes.emulator_server import EmulatorServer
from rushes.testing import RunningServer

pytest_plugins = ["pytester"]


def test_pytest_finds_the_plugin_by_itself() -> None:
    found = [point.value for point in entry_points(group="pytest11") if point.name == "rushes"]
    assert found == ["rushes.pytest_plugin"], "the package was installed before it had a plugin: install it again"


def test_a_run_that_does_not_use_it_loads_nothing_of_the_server() -> None:
    code = (
        "import sys, rushes.pytest_plugin;"
        "print([name for name in sys.modules if name.startswith('rushes.') and name != 'rushes.pytest_plugin'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_project_talks_to_the_emulator_through_the_fixtures(pytester: pytest.Pytester) -> None:
    pytester.makefile(".toml", scenario='words = "delay=0.05"\n[[rules]]\nprompt = "fails"\nwords = "outcome=failed"\n')
    pytester.makeini("[pytest]\nrushes_scenario = scenario.toml\nrushes_settings =\n    open_jobs_per_account_max=2\n")
    pytester.makepyfile(
        """
        import urllib.error
        import pytest

        JOBS = []

        def make(server, prompt="a fox", **more):
            return server.request("POST", "/v1/videos", {"model": "sora-2", "prompt": prompt}, **more)["id"]

        def test_the_file_of_rules_holds(rushes):
            assert rushes.wait(make(rushes))["status"] == "completed"
            assert rushes.wait(make(rushes, "it fails"))["status"] == "failed"
            JOBS.extend(job["id"] for job in rushes.jobs())
            assert len(JOBS) == 2

        def test_another_scenario_is_for_one_test(rushes):
            rushes.play("outcome=failed", rules=[{"every": 2, "words": "outcome=succeeded"}])
            states = [rushes.wait(make(rushes))["status"] for _ in range(4)]
            assert states == ["failed", "completed", "failed", "completed"]
            with pytest.raises(ValueError, match="speed"):
                rushes.play("speed=9")

        def test_after_it_the_first_one_holds_again(rushes, rushes_server):
            assert rushes is rushes_server
            assert rushes.calls() == []
            assert rushes.wait(make(rushes))["status"] == "completed"
            assert [call["operation"] for call in rushes.calls()] == ["create"]

        def test_settings_are_taken(rushes):
            rushes.play("outcome=never")
            kept = [make(rushes) for _ in range(2)]
            with pytest.raises(urllib.error.HTTPError) as refused:
                make(rushes)
            with refused.value as error:
                assert error.code == 429
            for job_id in kept:
                rushes.request("DELETE", f"/v1/videos/{job_id}")

        def test_webhooks_come_to_the_inbox(rushes):
            inbox = rushes.inbox("mine")
            body = {"model": "sora-2", "prompt": "a fox", "aspectRatio": "9:16", "duration": 10, "webHook": inbox.url}
            rushes.play("webhook=twice")
            rushes.request("POST", "/v1/video/sora-video", body)
            letters = inbox.wait(2)
            assert letters[0]["body"] == letters[1]["body"] and '"succeeded"' in letters[0]["body"]
            assert rushes.base_url in letters[0]["body"], "the worker does not know the port"
        """
    )
    result = pytester.runpytest_subprocess("-q", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=5)


def test_a_line_of_settings_that_is_none_is_told(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nrushes_settings =\n    strict\n")
    pytester.makepyfile("def test_it(rushes): pass")
    result = pytester.runpytest_subprocess("-q", "-p", "no:cacheprovider")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*rushes_settings: lines such as profile=strict are needed, not 'strict'*"])


def test_a_server_that_does_not_start_says_why() -> None:
    with pytest.raises(RuntimeError, match="RUSHES_EMULATE: 'speed' is no word of the emulator"):
        EmulatorServer(words="speed=9").start()
    with pytest.raises(RuntimeError, match="RUSHES_PROFILE"):
        EmulatorServer(settings={"profile": "loose"}).start()


def test_neither_a_proxy_nor_the_folder_of_the_run_stands_between(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("queue", "secrets"):  # as a project may call a module of its own
        (tmp_path / f"{name}.py").write_text("raise SystemExit('not this one')\n")
    monkeypatch.chdir(tmp_path)
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with EmulatorServer() as server:
        inbox = server.inbox()
        endpoint = {"url": inbox.url, "name": "tests", "event_types": ["video.completed"]}
        server.request("POST", "/v1/webhook_endpoints", endpoint)
        job = server.request("POST", "/v1/videos", {"model": "sora-2", "prompt": "a fox"})
        assert server.wait(job["id"])["status"] == "completed"
        assert json.loads(inbox.wait()[0]["body"])["data"]["id"] == job["id"]
        with pytest.raises(urllib.error.HTTPError, match="sora-9") as refused:
            server.request("POST", "/v1/videos", {"model": "sora-9", "prompt": "a fox"})
        assert json.load(refused.value)["error"]["param"] == "model"


def test_it_ends_with_the_process_that_started_it_however_that_goes(tmp_path: Path) -> None:
    code = (
        "import os; from rushes.emulator_server import EmulatorServer\n"
        "server = EmulatorServer().start(); print(server.pid, flush=True); os._exit(1)\n"
    )
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    pid = int(done.stdout)
    deadline = time.monotonic() + RunningServer.WAIT_SECONDS_MAX
    while is_alive(pid) or list(tmp_path.glob("rushes-emulator-*")):
        assert time.monotonic() < deadline, "it, or its data, is still there"
        time.sleep(0.02)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not (stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z")
