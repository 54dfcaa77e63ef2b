"""An emulator as a child process, for test runs: started in about a second, asked over HTTP, ended in every case.

The standard library alone, so that a test run that uses it loads nothing of the server. The child ends when its standard
input does, so it ends with its parent however that goes. `rushes.pytest_plugin` is built on this; so may be any other runner.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import selectors
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self, TypeVar
from urllib.parse import quote

START_SECONDS_MAX: Final = 60.0
"""It takes about one; a starved machine may need more."""
STOP_SECONDS_MAX: Final = 15.0
REQUEST_SECONDS_MAX: Final = 60.0
LOOK_SECONDS: Final = 0.02
WORDS_CHARS_SHOWN: Final = 2000
ENDED: Final = ("completed", "failed")
OBSERVER: Final = "X-Rushes-Observer"
"""Marks calls that only look on: nothing befalls them, and they are not among `calls`."""
DIRECT: Final = urllib.request.build_opener(urllib.request.ProxyHandler({}))
"""The emulator is on this machine: a proxy that the environment names is not asked for it."""

T = TypeVar("T")


class EmulatorServer:
    """A context manager. ``base_url``, ``openai_base_url`` and ``api_key`` are there once it was started."""

    base_url: str
    openai_base_url: str
    api_key: str
    pid: int

    def __init__(
        self,
        *,
        words: str | None = None,
        scenario: str | Path | None = None,
        settings: Mapping[str, object] | None = None,
        python: str = sys.executable,
    ) -> None:
        """``words`` hold for every job, ``scenario`` names a file of rules; ``settings`` go by their lower-case names."""
        # -P: the folder of a test run may hold a module that is called like one of Python's own.
        self._command = [python, "-P", "-m", "rushes.cli", "emulate", "--json", "--until-stdin-closes"]
        self._command += [] if words is None else ["--words", words]
        self._command += [] if scenario is None else ["--scenario", str(scenario)]
        self._settings = {f"RUSHES_{name.upper()}": str(value) for name, value in (settings or {}).items()}
        self._process: subprocess.Popen[bytes] | None = None
        self._log: IO[bytes] | None = None

    def start(self) -> Self:
        """Raises RuntimeError, with what the server said, if it does not come up."""
        # Settings of another server in this environment are not meant for this one; without bytecode a start is slow.
        environment = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith("RUSHES_") and name != "PYTHONDONTWRITEBYTECODE"
        }
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - as long as the process lives
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env=environment | self._settings,
            start_new_session=True,  # Ctrl-C in a terminal is for the test run, which then ends this in order
        )
        assert self._process.stdout is not None
        with selectors.DefaultSelector() as selector:  # select() alone takes no descriptor above 1023
            selector.register(self._process.stdout, selectors.EVENT_READ)
            line = self._process.stdout.readline() if selector.select(START_SECONDS_MAX) else b""
        if not line:
            text = self._end()
            raise RuntimeError(f"the emulator did not start: {text[-WORDS_CHARS_SHOWN:].strip() or 'it said nothing'}")
        told = json.loads(line)
        self.base_url, self.openai_base_url = told["base_url"], told["openai_base_url"]
        self.api_key, self.pid = told["api_key"], told["pid"]
        return self

    def stop(self) -> str:
        """End it, and return what it logged."""
        return self._end()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    # What a test asks and tells.

    def request(self, method: str, path: str, body: object = None, *, headers: Mapping[str, str] | None = None) -> Any:
        """A JSON request with the key; the decoded answer, None if it has no body. Raises urllib.error.HTTPError, which
        says what the server answered.

        It looks on: no fault befalls it unless it makes a job.
        """
        data = None if body is None else json.dumps(body).encode()
        sent = {"Authorization": f"Bearer {self.api_key}", "Content-Type": "application/json", OBSERVER: "1"}
        sent |= headers or {}
        request = urllib.request.Request(self.base_url + path, data, sent, method=method)
        try:
            with DIRECT.open(request, timeout=REQUEST_SECONDS_MAX) as answer:
                text = answer.read()
        except urllib.error.HTTPError as error:
            with error:
                text = error.read()
            reason = f"{error.msg}: {text.decode('utf-8', 'replace')[:WORDS_CHARS_SHOWN]}"
            raise urllib.error.HTTPError(error.url, error.code, reason, error.headers, io.BytesIO(text)) from None
        return json.loads(text) if text else None

    def play(self, words: str = "", *, rules: Sequence[Mapping[str, object]] = ()) -> None:
        """What happens to creates from now on. Raises ValueError, with what was not understood."""
        try:
            self.request("PUT", "/emulator/scenario", {"words": words, "rules": list(rules)})
        except urllib.error.HTTPError as error:
            with error:
                raise ValueError(json.load(error)["error"]["message"]) from None

    def reset(self) -> None:
        """The scenario and all counts as at the start; calls and inboxes empty. Jobs are left as they are."""
        self.request("POST", "/emulator/reset")

    def calls(self) -> list[dict[str, Any]]:
        """The calls that came since the start or the last reset, the oldest first."""
        data: list[dict[str, Any]] = self.request("GET", "/emulator/calls")["data"]
        return data

    def jobs(self) -> list[dict[str, Any]]:
        """The 100 newest jobs, of whatever dialect, as OpenAI's API shows them, the newest first."""
        data: list[dict[str, Any]] = self.request("GET", "/v1/videos?limit=100")["data"]
        return data

    def wait(self, job_id: str, *, seconds_max: float = 60.0) -> dict[str, Any]:
        """The job, as OpenAI's API shows it, once it has ended. Raises TimeoutError."""

        def ended() -> dict[str, Any] | None:
            job: dict[str, Any] = self.request("GET", f"/openai/v1/videos/{quote(job_id, safe='')}")
            return job if job["status"] in ENDED else None

        return _until(ended, f"job {job_id} has not ended", seconds_max)

    def inbox(self, name: str = "default") -> Inbox:
        """Somewhere to send webhooks to."""
        return Inbox(self, name)

    def _end(self) -> str:
        process, log, self._process, self._log = self._process, self._log, None, None
        if process is None or log is None:
            return ""
        with contextlib.suppress(OSError):
            process.stdin.close()  # type: ignore[union-attr]
        try:
            process.wait(STOP_SECONDS_MAX)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()  # type: ignore[union-attr]
        log.seek(0)
        text = log.read().decode("utf-8", "replace")
        log.close()
        return text


class Inbox:
    """Keeps the webhooks that were sent to ``url``."""

    def __init__(self, server: EmulatorServer, name: str) -> None:
        self._server = server
        self._path = f"/emulator/inbox/{name}"
        self.url = server.base_url + self._path

    def letters(self) -> list[dict[str, Any]]:
        """What came, the oldest first: ``at_ms``, ``headers`` (names in lower case) and ``body`` (text)."""
        data: list[dict[str, Any]] = self._server.request("GET", self._path)["data"]
        return data

    def wait(self, count: int = 1, *, seconds_max: float = 60.0) -> list[dict[str, Any]]:
        """The letters, once there are so many. Raises TimeoutError."""

        def enough() -> list[dict[str, Any]] | None:
            found = self.letters()
            return found if len(found) >= count else None

        return _until(enough, f"{count} webhooks have not come", seconds_max)


def _until(look: Callable[[], T | None], what: str, seconds_max: float) -> T:
    deadline = time.monotonic() + seconds_max
    while (found := look()) is None:
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what} after {seconds_max:g} seconds")
        time.sleep(LOOK_SECONDS)
    return found
