"""Helpers for tests, ours and our users': a manual clock, a pool that renders in no time, builders, a real server.

Nothing here is used by the running server.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

from rushes.core.assets import AssetKind
from rushes.core.drafts import Draft
from rushes.core.engine import RenderResult, RenderStopped, RenderTask
from rushes.core.jobs import Job

START: datetime = datetime(2026, 1, 1, tzinfo=UTC)


class ManualClock:
    """A clock that moves only when told to."""

    def __init__(self, now: datetime = START) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)


class ListQueue:
    """A queue that only remembers what was enqueued."""

    def __init__(self) -> None:
        self.job_ids: list[str] = []

    def enqueue(self, tx: sa.Connection, job: Job) -> None:
        self.job_ids.append(job.id)


class FakePool:
    """A render pool whose videos are a few bytes. ``outcomes`` are raised, one an attempt, before it succeeds."""

    def __init__(self, outcomes: Sequence[Exception] = (), *, frames: int = 10) -> None:
        self.outcomes = list(outcomes)
        self.frames = frames
        self.tasks: list[RenderTask] = []
        self.before_frame: Callable[[RenderTask, int], None] = lambda task, frame: None
        """Called before each frame, for tests that change the world in mid-render."""

    def render(
        self,
        engine: str,
        task: RenderTask,
        *,
        on_progress: Callable[[int, int], None],
        should_stop: Callable[[], bool],
    ) -> RenderResult:
        self.tasks.append(task)
        for frame in range(1, self.frames + 1):
            self.before_frame(task, frame)
            if should_stop():
                raise RenderStopped
            on_progress(frame, self.frames)
        if self.outcomes:
            raise self.outcomes.pop(0)
        files = {}
        for kind in AssetKind:
            files[kind] = task.out_dir / f"{kind.value}.{kind.extension}"
            files[kind].write_bytes(f"{engine} {kind.value} of {task.job_id}".encode())
        return RenderResult(files=files, details={"frames": self.frames})


def draft(**changes: Any) -> Draft:
    """A small valid draft."""
    fields: dict[str, Any] = {"model": "sora-2", "prompt": "a fox in the snow", "seconds": 4, "size": (720, 1280)}
    return Draft(**(fields | changes))


class RunningServer:
    """`rushes serve` in a process group of its own, on a free port of 127.0.0.1, with its own data folder."""

    KEY: Final = "sk-of-a-server-under-test"
    """The bootstrap account's API key."""
    WAIT_SECONDS_MAX: Final = 900.0
    """Bound on waiting for anything; reached only when something is broken. Renders have the lowest priority, so where others
    keep the processors busy a short one takes minutes.
    """

    def __init__(self, data_dir: Path, **settings: object) -> None:
        """``settings`` by their lower-case names, such as ``worker_slots=1``."""
        self.data_dir = data_dir
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}"
        chosen = {"data_dir": data_dir, "port": self.port, "bootstrap_api_key": self.KEY, "log_level": "warning"}
        self._variables = {f"RUSHES_{name.upper()}": str(value) for name, value in (chosen | settings).items()}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self._process is not None, "the server was not started"
        return self._process.pid

    def start(self) -> float:
        """Start it and wait until it is ready. Returns the seconds that took."""
        # Without bytecode every Python server starts, and is timed, as nobody would run it.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        began = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "rushes.cli", "serve"],
            env=environment | self._variables,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.until(self.is_ready, every=0.005)
        return time.perf_counter() - began

    def is_ready(self) -> bool:
        if self._process is not None and self._process.poll() is not None:
            raise RuntimeError(f"the server ended with status {self._process.returncode}")
        try:
            with urllib.request.urlopen(f"{self.base}/healthz", timeout=2) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def stop(self) -> float:
        """SIGTERM, and wait for the end. Returns the seconds that took."""
        assert self._process is not None
        began = time.perf_counter()
        self._process.terminate()
        self._process.wait()
        return time.perf_counter() - began

    def kill(self) -> None:
        """`kill -9` of the API process alone."""
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def kill_everything(self) -> None:
        """`kill -9` of the API process, the worker and the render processes at once."""
        pids = [pid for pids in self.pids().values() for pid in pids]
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.kill()

    def pids(self) -> dict[str, list[int]]:
        """Process ids by role: api, worker, render."""
        listing = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
        parents = [tuple(map(int, line.split())) for line in listing.splitlines()]
        worker = [pid for pid, parent in parents if parent == self.pid]
        render = [pid for pid, parent in parents if parent in worker]
        return {"api": [self.pid], "worker": worker, "render": render}

    def call(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        headers: Mapping[str, str] | None = None,
        timeout_seconds: float = 60,
    ) -> Any:
        """A JSON request with the bootstrap key; the decoded answer. Raises urllib.error.HTTPError."""
        data = None if body is None else json.dumps(body).encode()
        sent = {"Authorization": f"Bearer {self.KEY}", "Content-Type": "application/json", **(headers or {})}
        request = urllib.request.Request(self.base + path, data, sent, method=method)
        with urllib.request.urlopen(request, timeout=timeout_seconds) as answer:
            return json.load(answer)

    def until(self, condition: Callable[[], Any], *, every: float = 0.05) -> Any:
        """Wait until ``condition()`` is true, and return it. Raises TimeoutError."""
        deadline = time.monotonic() + self.WAIT_SECONDS_MAX
        while time.monotonic() < deadline:
            if value := condition():
                return value
            time.sleep(every)
        raise TimeoutError("gave up waiting")

    def close(self) -> None:
        """End whatever still runs."""
        if self._process is not None and self._process.poll() is None:
            self.kill_everything()
