"""A real emulator on a port, spoken to by the official SDK, by sockets, and by what docs/emulator.md shows."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest
import yaml
from openai import OpenAI

from rushes.emulator_server import EmulatorServer
from rushes.settings import SettingsError, load

pytest_plugins = ["pytester"]

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "emulator.md").read_text()
pytestmark = pytest.mark.filterwarnings("ignore:The Sora API is scheduled:DeprecationWarning")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture(scope="module")
def server() -> Iterator[EmulatorServer]:
    with EmulatorServer() as server:
        yield server


@pytest.fixture
def client(server: EmulatorServer) -> OpenAI:
    server.reset()
    return OpenAI(base_url=server.openai_base_url, api_key=server.api_key, max_retries=0)


def create(client: OpenAI, words: str, **more: Any) -> Any:
    headers = {"x-rushes-emulate": words, **more.pop("headers", {})}
    fields = {"model": "sora-2", "prompt": "a fox", "seconds": "4", "size": "1280x720"} | more
    return client.videos.create(**fields, extra_headers=headers)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads Linux's /proc")
def test_who_makes_the_videos_of_a_test_gives_way_to_nobody(server: EmulatorServer) -> None:
    """A test waits for them, on a machine that other tests may keep busy."""
    made = server.request("POST", "/v1/videos", {"model": "sora-2", "prompt": "a fox"})
    server.wait(made["id"])  # so it has begun
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    assert children
    assert {os.getpriority(os.PRIO_PROCESS, int(pid)) for pid in children} == {os.getpriority(os.PRIO_PROCESS, 0)}


def test_the_ready_line_names_a_server_that_answers(server: EmulatorServer) -> None:
    answer = httpx.get(f"{server.base_url}/healthz")
    assert (answer.json()["engines"], answer.headers["x-rushes-emulator"]) == (["emulator"], "on")
    told = server.request("GET", "/emulator")
    assert (told["engine"], told["words"], told["rules"]) == ("emulator", "", [])


def test_replicates_webhook_is_signed_with_the_secret_that_its_clients_ask_for(server: EmulatorServer) -> None:
    """The API's process tells the secret, and the worker's signs with it."""
    secret = server.request("GET", "/v1/webhooks/default/secret")["key"]
    inbox = server.inbox("replicate")
    body = {"model": "openai/sora-2", "input": {"prompt": "a fox"}, "webhook": inbox.url}
    made = server.request("POST", "/v1/predictions", body)
    (told,) = inbox.wait()
    OpenAI(api_key="x", webhook_secret=secret).webhooks.verify_signature(told["body"], told["headers"])
    assert json.loads(told["body"])["id"] == made["id"]


def test_the_sdk_polls_until_the_video_is_there(client: OpenAI) -> None:
    video = client.videos.create_and_poll(
        model="sora-2", prompt="a fox [[emulate delay=0.3 progress=10,60]]", seconds="4", poll_interval_ms=20
    )
    assert (video.status, video.progress) == ("completed", 100)
    content = client.videos.download_content(video.id)
    assert content.response.headers["x-rushes-engine"] == "emulator"
    assert content.read()[4:8] == b"ftyp"
    sheet = client.videos.download_content(video.id, variant="spritesheet").read()
    assert sheet[:2] == b"\xff\xd8"


def test_the_sdk_repeats_what_it_should(client: OpenAI, server: EmulatorServer) -> None:
    patient = client.with_options(max_retries=4)
    for words in ("fault=rate_limit times=2 retry_after=0", "fault=error status=503", "fault=proxy_error"):
        assert create(patient, words).id
    for words in ("fault=lost_request", "fault=truncated"):
        assert create(patient, words).id
    seen = [(call["fault"], call["status"]) for call in server.calls()]
    assert seen[:3] == [("rate_limit", 429), ("rate_limit", 429), (None, 200)]
    assert ("lost_request", None) in seen


def test_a_lost_reply_and_a_key_make_one_video(client: OpenAI, server: EmulatorServer) -> None:
    patient = client.with_options(max_retries=2)
    before = len(server.jobs())
    for key in ({"idempotency-key": "k-lost"}, {}):
        create(patient, "fault=lost_reply", headers=key)
    assert len(server.jobs()) == before + 1 + 2, "with the key one video, without it a second"


def test_each_refusal_is_the_sdks_own_error(client: OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as blocked:
        create(client, "fault=moderation")
    assert blocked.value.code == "moderation_blocked"
    with pytest.raises(openai.RateLimitError) as limited:
        create(client, "fault=rate_limit retry_after=7")
    assert limited.value.response.headers["retry-after"] == "7"
    with pytest.raises(openai.InternalServerError):
        create(client, "fault=error")
    with pytest.raises(openai.APIConnectionError):
        create(client, "fault=lost_reply")
    with pytest.raises(json.JSONDecodeError):
        create(client, "fault=malformed")
    with pytest.raises(openai.APITimeoutError):
        create(client.with_options(timeout=0.3), "fault=slow seconds=30")


def test_a_file_that_breaks_off_is_shorter_than_it_says(client: OpenAI, server: EmulatorServer) -> None:
    video = create(client, "fault=truncated on=content bytes=1000 times=2 fault=trickle on=content seconds=0.2 after=2")
    server.wait(video.id)
    url = f"{server.base_url}/v1/videos/{video.id}/content"
    headers = {"authorization": f"Bearer {server.api_key}"}
    link = server.request("GET", f"/v1/videos/{video.id}")["video_url"]
    for address, sent in ((url, headers), (link, {})):
        received = 0
        with pytest.raises(httpx.RemoteProtocolError), httpx.stream("GET", address, headers=sent) as answer:
            assert answer.status_code == 200
            for chunk in answer.iter_raw():
                received += len(chunk)
        assert received == 1000
    whole = httpx.get(link).content
    assert whole == httpx.get(url, headers=headers).content and len(whole) > 1000


def test_a_stream_of_events_breaks_off(server: EmulatorServer) -> None:
    body = {"model": "sora-2", "stream": True, "messages": [{"role": "user", "content": "a fox"}]}
    headers = {"authorization": f"Bearer {server.api_key}", "x-rushes-emulate": "fault=truncated delay=1"}
    with (
        pytest.raises(httpx.RemoteProtocolError),
        httpx.stream("POST", f"{server.base_url}/v1/chat/completions", json=body, headers=headers) as answer,
    ):
        for _ in answer.iter_lines():
            continue


def test_the_connection_is_good_for_more_after_a_fault_that_answers(server: EmulatorServer) -> None:
    with httpx.Client(base_url=server.base_url, headers={"authorization": f"Bearer {server.api_key}"}) as kept:
        for words in ("fault=malformed", "fault=error", "", "fault=lost_reply", ""):
            try:
                status = kept.get("/v1/videos", headers={"x-rushes-emulate": words} if words else {}).status_code
            except httpx.RemoteProtocolError:
                status = 0
            assert status == {"fault=error": 500, "fault=lost_reply": 0}.get(words, 200)


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("PUT", "/emulator/scenario", b"{", 400),
        ("PUT", "/emulator/scenario", b'{"words": "speed=1"}', 400),
        ("PUT", "/emulator/scenario", b" " * 300_000, 413),
        ("POST", "/emulator/scenario", b"", 405),
        ("POST", "/emulator/inbox/x?status=99", b"", 400),
        ("POST", f"/emulator/inbox/{'x' * 101}", b"", 400),
        ("GET", "/emulator/nothing", b"", 404),
    ],
)
def test_what_the_emulator_cannot_be_told_is_refused(
    server: EmulatorServer, method: str, path: str, body: bytes, status: int
) -> None:
    headers = {"authorization": f"Bearer {server.api_key}"}
    answer = httpx.request(method, server.base_url + path, content=body, headers=headers)
    assert (answer.status_code, "message" in answer.json()["error"]) == (status, True)


def test_without_a_key_nothing_is_told(server: EmulatorServer) -> None:
    for method, path in (("GET", "/emulator"), ("GET", "/emulator/calls"), ("POST", "/emulator/reset")):
        assert httpx.request(method, server.base_url + path).status_code == 401
    assert httpx.get(f"{server.base_url}/emulator/inbox/x").status_code == 401


def test_a_start_line_for_people_and_a_file_for_programs_say_what_it_is(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "rushes.cli", "emulate", "--until-stdin-closes", "--ready-file", "ready.json"]
    command += ["--data-dir", "data", "--words", "delay=2"]
    for _ in range(2):  # of the second start in a folder the key is told too
        child = subprocess.Popen(
            command, cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert child.stdin is not None and child.stdout is not None
        line = child.stdout.readline()
        told = json.loads((tmp_path / "ready.json").read_text())
        answer = httpx.get(f"{told['base_url']}/emulator", headers={"authorization": f"Bearer {told['api_key']}"})
        child.stdin.close()
        child.stdout.read()
        child.stdout.close()
        assert child.wait(60) == 0
        assert "EMULATOR" in line and answer.json()["words"] == "delay=2"
    assert (tmp_path / "data/rushes.db").exists()


def test_a_lasting_server_may_be_one_too(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "rushes.cli", "serve", "--emulate", "--port", "0"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RUSHES_")}
    environment |= {"RUSHES_DATA_DIR": str(tmp_path), "RUSHES_EMULATE": "outcome=failed message=Always"}
    environment |= {"RUSHES_BOOTSTRAP_API_KEY": "sk-of-this-test", "RUSHES_LOG_LEVEL": "error"}
    child = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    try:
        first, second = child.stdout.readline(), child.stdout.readline()
        assert "EMULATOR" in first and second == "Videos are made by: emulator\n"
        base = re.findall(r"http://127\.0\.0\.1:\d+", first)[0]
        with httpx.Client(base_url=base, headers={"authorization": "Bearer sk-of-this-test"}) as asked:
            video = asked.post("/v1/videos", json={"model": "sora-2", "prompt": "a fox"}).json()
            deadline = time.monotonic() + 120
            while video["status"] not in ("completed", "failed"):
                assert time.monotonic() < deadline
                time.sleep(0.02)
                video = asked.get(f"/v1/videos/{video['id']}").json()
        assert video["error"]["message"] == "Always"
    finally:
        child.terminate()
        child.stdout.read()
        child.stdout.close()
        child.wait(60)


def test_streams_that_are_creates_end_whole_when_the_server_stops() -> None:
    """A client whose stream broke off would make, and pay for, its video once more."""
    creates = {
        "/v1/chat/completions": {"model": "sora-2", "messages": [{"role": "user", "content": "a fox"}], "stream": True},
        "/v1/video/sora-video": {"model": "sora-2", "prompt": "a fox"},
    }
    with EmulatorServer(words="delay=60") as stopping, httpx.Client(base_url=stopping.base_url, timeout=60) as client:
        headers = {"authorization": f"Bearer {stopping.api_key}"}
        with ExitStack() as open_ones:
            streams = [
                open_ones.enter_context(client.stream("POST", path, json=body, headers=headers)).iter_text()
                for path, body in creates.items()
            ]
            begun = [next(stream) for stream in streams]
            os.kill(stopping.pid, signal.SIGTERM)
            chat, task = [first + "".join(rest) for first, rest in zip(begun, streams, strict=True)]
    *_, said, last, done = [line.removeprefix("data: ") for line in chat.split("\n\n") if line]
    assert "the task goes on" in said and '"finish_reason":"stop"' in last and done == "[DONE]"
    state = json.loads(task.strip().split("\n\n")[-1].removeprefix("data: "))
    assert state["status"] == "running" and state["id"].startswith("task_")


def test_settings_of_an_emulator_need_an_emulator(tmp_path: Path) -> None:
    from rushes.app import check

    base = {"RUSHES_DATA_DIR": str(tmp_path)}
    for more, named in (
        ({"RUSHES_EMULATE": "delay=1"}, "RUSHES_EMULATE: it needs RUSHES_EMULATOR=true"),
        ({"RUSHES_EMULATOR": "true", "RUSHES_EMULATE": "speed=1"}, "RUSHES_EMULATE: 'speed'"),
        ({"RUSHES_EMULATOR": "true", "RUSHES_UPSTREAMS": __file__}, "RUSHES_UPSTREAMS"),
        ({"RUSHES_EMULATOR": "true", "RUSHES_EMULATE_SCENARIO": __file__}, "RUSHES_EMULATE_SCENARIO"),
    ):
        with pytest.raises(SettingsError, match=re.escape(named)):
            check(load(base | more))


# What the page shows.


def test_the_pages_tests_for_pytest_pass(pytester: pytest.Pytester) -> None:
    pytester.mkdir("tests").joinpath("ci.toml").write_text('words = ""\n')
    pytester.path.joinpath("pytest.ini").write_text(blocks("ini")[0])
    pytester.path.joinpath("test_page.py").write_text(blocks("python")[0])
    pytester.runpytest_subprocess("-q", "-p", "no:cacheprovider").assert_outcomes(passed=2, warnings=None)


def test_the_pages_test_for_node_passes(tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    shutil.copy(DOCS / "recipes/emulator.mjs", tmp_path)
    command = json.dumps([sys.executable, "-m", "rushes.cli"])
    text = blocks("js")[0].replace("startEmulator({", f"startEmulator({{ command: {command},")
    (tmp_path / "page.test.mjs").write_text(text)
    (tmp_path / "setup.test.mjs").write_text(
        blocks("js")[1].replace("startEmulator()", f"startEmulator({{ command: {command} }})")
        + 'import { test } from "node:test";\n'
        'test("a global setup names the server and ends it", async () => {\n'
        "  const end = await setup();\n"
        "  const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };\n"
        "  const answer = await fetch(`${process.env.OPENAI_BASE_URL}/videos`, { headers });\n"
        '  if (answer.status !== 200) throw new Error("no answer");\n'
        "  await answer.text();\n"
        "  await end();\n"
        "});\n"
    )
    done = subprocess.run([node, "--test"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# pass 2" in done.stdout or "pass 2" in done.stdout


def test_the_pages_workflows_and_scenario_are_valid() -> None:
    workflow, steps = (yaml.safe_load(block) for block in blocks("yaml"))
    assert [step.get("run") for step in workflow["jobs"]["tests"]["steps"]][-1] == "pytest"
    assert [next(iter(step)) for step in steps] == ["uses", "run", "run"]
    assert len(tomllib.loads(blocks("toml")[0])["rules"]) == 3


@pytest.mark.skipif(shutil.which("jq") is None, reason="jq is not installed")
def test_the_pages_step_for_other_languages_names_a_server(tmp_path: Path) -> None:
    script = yaml.safe_load(blocks("yaml")[1])[-1]["run"]
    script = script.replace("rushes emulate", f"{sys.executable} -P -m rushes.cli emulate")
    subprocess.run(
        ["bash", "-e", "-c", f"trap 'kill $!' EXIT\n{script}"],
        cwd=tmp_path,
        env=os.environ | {"GITHUB_ENV": str(tmp_path / "env")},
        stdout=subprocess.DEVNULL,
        timeout=120,
        check=True,
    )
    told = dict(line.split("=", 1) for line in (tmp_path / "env").read_text().splitlines())
    assert told["OPENAI_BASE_URL"].startswith("http://127.0.0.1:") and told["OPENAI_API_KEY"].startswith("sk-")
