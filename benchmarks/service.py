"""Figures of a running server: start, memory, create, pick-up, answer, recovery. Usage: benchmarks/service.py [--quick]

Starts its own server on a free port with a fresh data folder, and ends it. Everything goes to 127.0.0.1.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

KEY = "sk-benchmark-key-of-this-run"
LONG = {"model": "sora-2-pro", "seconds": "25", "size": "1920x1080", "prompt": "a whale in the deep sea"}
SHORT = {"model": "sora-2", "seconds": "4", "size": "1280x720", "prompt": "a fox in the snow"}
WAIT_SECONDS_MAX = 300.0


class Server:
    """A server of our own, in a process group of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> float:
        """Seconds from exec to the first 200 of /healthz."""
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        environment |= {
            "RUSHES_DATA_DIR": str(self.folder),
            "RUSHES_PORT": str(self.port),
            "RUSHES_BOOTSTRAP_API_KEY": KEY,
            "RUSHES_OPEN_JOBS_PER_ACCOUNT_MAX": "5000",
            "RUSHES_LOG_LEVEL": "error",
        }
        began = time.perf_counter()
        self.process = subprocess.Popen(
            [str(Path(sys.executable).with_name("rushes")), "serve"],
            env=environment,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        until(lambda: self.is_ready(), every=0.005)
        return time.perf_counter() - began

    def is_ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=1) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def stop(self) -> float:
        assert self.process is not None
        began = time.perf_counter()
        self.process.terminate()
        self.process.wait()
        return time.perf_counter() - began

    def kill_all(self) -> None:
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def children(self) -> dict[str, list[int]]:
        """Process ids by role: api, worker, render."""
        assert self.process is not None
        listing = subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, text=True, check=True).stdout
        rows = [line.split(None, 2) for line in listing.splitlines()]
        below = {int(pid): (int(parent), args) for pid, parent, args in rows}
        worker = [pid for pid, (parent, _) in below.items() if parent == self.process.pid]
        render = [pid for pid, (parent, _) in below.items() if parent in worker]
        return {"api": [self.process.pid], "worker": worker, "render": render}

    def call(self, method: str, path: str, body: Any = None, *, timeout: float = 60) -> Any:
        data = None if body is None else json.dumps(body).encode()
        headers = {"Authorization": f"Bearer {KEY}", "Content-Type": "application/json"}
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, headers, method=method)
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return json.load(answer)

    def row(self, job_id: str) -> dict[str, Any]:
        with sqlite3.connect(f"file:{self.folder}/rushes.db?mode=ro", uri=True) as connection:
            connection.row_factory = sqlite3.Row
            return dict(connection.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone())


def until(condition: Callable[[], Any], *, every: float = 0.02) -> Any:
    deadline = time.monotonic() + WAIT_SECONDS_MAX
    while time.monotonic() < deadline:
        if value := condition():
            return value
        time.sleep(every)
    raise TimeoutError("gave up waiting")


def rss_mib(pid: int) -> float:
    if Path(f"/proc/{pid}/statm").exists():
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    listing = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True)
    return int(listing.stdout) / 1024


def say(name: str, value: str) -> None:
    print(f"{name:<46} {value}", flush=True)


def spread(values: list[float], unit: str = "ms") -> str:
    ordered = sorted(values)
    p99 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return f"p50 {statistics.median(ordered):.1f} {unit}, p99 {p99:.1f} {unit}, max {ordered[-1]:.1f} {unit} (n={len(ordered)})"


def timed_creates(server: Server, count: int, clients: int) -> list[float]:
    """Milliseconds of each create; the jobs are canceled afterwards."""
    ids: list[str] = []
    lock = threading.Lock()

    def one(_: int) -> float:
        began = time.perf_counter()
        job = server.call("POST", "/v1/videos", SHORT)
        took = (time.perf_counter() - began) * 1000
        with lock:
            ids.append(job["id"])
        return took

    with ThreadPoolExecutor(clients) as pool:
        times = list(pool.map(one, range(count)))
    for job_id in ids:
        server.call("DELETE", f"/v1/videos/{job_id}")
    return times


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the repetitions")
    count = 20 if parser.parse_args().quick else 200
    say("machine", f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
    with tempfile.TemporaryDirectory(prefix="rushes-bench-") as name:
        server = Server(Path(name) / "data")
        try:
            measure(server, count)
        finally:
            if server.process is not None and server.process.poll() is None:
                server.kill_all()


def measure(server: Server, count: int) -> None:
    say("start to ready, empty folder", f"{server.start():.2f} s")
    say("SIGTERM to end, idle", f"{server.stop():.2f} s")
    say("start to ready, again", ", ".join(f"{restart(server):.2f} s" for _ in range(3)))

    warm = server.call("POST", "/v1/videos", SHORT)["id"]
    until(lambda: server.row(warm)["status"] == "succeeded")

    pickups = []
    for _ in range(max(10, count // 4)):
        job_id = server.call("POST", "/v1/videos", SHORT)["id"]
        row = until(lambda job_id=job_id: (r := server.row(job_id))["started_at_ms"] and r, every=0.005)
        pickups.append(float(row["started_at_ms"] - row["created_at_ms"]))
        server.call("DELETE", f"/v1/videos/{job_id}")
    say("queue pick-up, idle server", spread(pickups))

    last_frames = []
    for _ in range(max(2, count // 40)):
        body = {"model": "sora-2-text-to-video", "prompt": "a boat on a lake", "resolution": "720p", "duration": "4"}
        answer = server.call("POST", "/v1/videos/generations", body, timeout=WAIT_SECONDS_MAX)
        answered_ms = time.time() * 1000
        row = server.row(answer["data"][0]["video_id"])
        last_frames.append(answered_ms - json.loads(row["details"])["timings"]["last_frame_at_ms"])
    say("last frame to answer, 4 s 720p, call held open", spread(last_frames))

    idle = timed_creates(server, count, clients=1)
    long_jobs = [server.call("POST", "/v1/videos", LONG)["id"] for _ in range(2)]
    until(lambda: all(server.row(job_id)["progress_percent"] > 0 for job_id in long_jobs))
    for role, pids in server.children().items():
        say(f"resident memory, {role}", ", ".join(f"{rss_mib(pid):.0f} MiB" for pid in pids))
    say("create, idle, one client", spread(idle))
    loaded = timed_creates(server, count, clients=1)
    say("create, two renders running, one client", spread(loaded))
    say("  against idle (p50)", f"{statistics.median(loaded) / statistics.median(idle):.2f} times")
    say("create, two renders running, 8 clients", spread(timed_creates(server, count, clients=8)))

    attempts = {job_id: server.row(job_id)["attempt"] for job_id in long_jobs}
    began = time.perf_counter()
    os.kill(server.children()["worker"][0], signal.SIGKILL)
    until(lambda: all(server.row(job_id)["attempt"] > attempts[job_id] for job_id in long_jobs))
    say("kill -9 of the worker to both jobs resumed", f"{time.perf_counter() - began:.2f} s")

    attempts = {job_id: server.row(job_id)["attempt"] for job_id in long_jobs}
    until(lambda: all(server.row(job_id)["status"] == "running" for job_id in long_jobs))
    server.kill_all()
    began = time.perf_counter()
    server.start()
    until(lambda: all(server.row(job_id)["attempt"] > attempts[job_id] for job_id in long_jobs))
    say("kill -9 of everything, start to both resumed", f"{time.perf_counter() - began:.2f} s")

    began = time.perf_counter()
    server.call("DELETE", f"/v1/videos/{long_jobs[0]}")
    say("DELETE of a running job", f"{(time.perf_counter() - began) * 1000:.0f} ms")
    say("SIGTERM to end, one render running", f"{server.stop():.2f} s")


def restart(server: Server) -> float:
    if server.process is not None and server.process.poll() is None:
        server.stop()
    return server.start()


if __name__ == "__main__":
    main()
