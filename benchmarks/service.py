"""Figures of a running server: start, memory, create, pick-up, answer, recovery. Usage: benchmarks/service.py [--quick]

Starts its own server on a free port with a fresh data folder, and ends it. Everything goes to 127.0.0.1.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

from rushes.testing import RunningServer

LONG = {"model": "sora-2-pro", "seconds": "25", "size": "1920x1080", "prompt": "a whale in the deep sea"}
SHORT = {"model": "sora-2", "seconds": "4", "size": "1280x720", "prompt": "a fox in the snow"}

API_IMPORTS = (
    "import uvicorn, rushes.app, rushes.http_protocol, rushes.service, rushes.store.queue, rushes.dialects.table"
)


class Server(RunningServer):
    """A server of our own, and a look at its job rows."""

    def row(self, job_id: str) -> dict[str, Any]:
        with closing(sqlite3.connect(f"file:{self.data_dir}/rushes.db?mode=ro", uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            return dict(connection.execute("SELECT * FROM jobs WHERE id = ?", (job_id,)).fetchone())


def rss_mib(pid: int) -> float:
    if Path(f"/proc/{pid}/statm").exists():
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    listing = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True)
    return int(listing.stdout) / 1024


def say(name: str, value: str) -> None:
    print(f"{name:<52} {value}", flush=True)


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


def timed_read(server: Server, job_id: str) -> float:
    began = time.perf_counter()
    server.call("GET", f"/v1/videos/{job_id}")
    return (time.perf_counter() - began) * 1000


def fastest(*arguments: str) -> float:
    """Milliseconds that Python takes from start to end, the best of five: with warm files, and no company."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(5):
        began = time.perf_counter()
        subprocess.run([sys.executable, *arguments], env=environment, stdout=subprocess.DEVNULL, check=True)
        times.append((time.perf_counter() - began) * 1000)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the repetitions")
    count = 20 if parser.parse_args().quick else 200
    say("machine", f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
    with tempfile.TemporaryDirectory(prefix="rushes-bench-") as name:
        server = Server(Path(name) / "data", open_jobs_per_account_max=5000, log_level="error")
        try:
            measure(server, count)
        finally:
            server.close()


def measure(server: Server, count: int) -> None:
    say("start to ready, empty folder", f"{server.start():.2f} s")
    say("start to ready, again", ", ".join(f"{restart(server):.2f} s" for _ in range(3)))

    bare = fastest("-c", "")
    say("import of the command line, over Python's own start", f"{fastest('-c', 'import rushes.cli') - bare:.0f} ms")
    say("import of the API process, over Python's own start", f"{fastest('-c', API_IMPORTS) - bare:.0f} ms")
    say("resident memory, API process, idle", f"{rss_mib(server.pids()['api'][0]):.0f} MiB")

    say("SIGTERM to end, idle", f"{server.stop():.2f} s")
    server.start()

    warm = server.call("POST", "/v1/videos", SHORT)["id"]
    server.until(lambda: server.row(warm)["status"] == "succeeded")

    pickups = []
    for _ in range(max(10, count // 4)):
        job_id = server.call("POST", "/v1/videos", SHORT)["id"]
        row = server.until(lambda job_id=job_id: (r := server.row(job_id))["started_at_ms"] and r, every=0.005)
        pickups.append(float(row["started_at_ms"] - row["created_at_ms"]))
        server.call("DELETE", f"/v1/videos/{job_id}")
        time.sleep(0.5 + random.random())  # until its slot is free again, and at no fixed point of the polling
    say("queue pick-up, idle server", spread(pickups))

    last_frames = []
    for _ in range(max(2, count // 40)):
        body = {"model": "sora-2-text-to-video", "prompt": "a boat on a lake", "resolution": "720p", "duration": "4"}
        answer = server.call("POST", "/v1/videos/generations", body, timeout_seconds=server.WAIT_SECONDS_MAX)
        answered_ms = time.time() * 1000
        row = server.row(answer["data"][0]["video_id"])
        last_frames.append(answered_ms - json.loads(row["details"])["timings"]["last_frame_at_ms"])
    say("last frame to answer, 4 s 720p, call held open", spread(last_frames))

    idle = timed_creates(server, count, clients=1)
    long_jobs = [server.call("POST", "/v1/videos", LONG)["id"] for _ in range(2)]
    server.until(lambda: all(server.row(job_id)["progress_percent"] > 0 for job_id in long_jobs))
    for role, pids in server.pids().items():
        say(f"resident memory, {role}", ", ".join(f"{rss_mib(pid):.0f} MiB" for pid in pids))
    say("create, each job started at once, one client", spread(idle))
    loaded = timed_creates(server, count, clients=1)
    say("create, two renders running, one client", spread(loaded))
    reads = [timed_read(server, long_jobs[0]) for _ in range(count)]
    say("poll of one job, two renders running", spread(reads))
    say("  create against poll (p50)", f"{statistics.median(loaded) / statistics.median(reads):.1f} times")
    say("create, two renders running, 8 clients", spread(timed_creates(server, count, clients=8)))

    attempts = {job_id: server.row(job_id)["attempt"] for job_id in long_jobs}
    began = time.perf_counter()
    os.kill(server.pids()["worker"][0], signal.SIGKILL)
    server.until(lambda: all(server.row(job_id)["attempt"] > attempts[job_id] for job_id in long_jobs))
    say("kill -9 of the worker to both jobs resumed", f"{time.perf_counter() - began:.2f} s")

    attempts = {job_id: server.row(job_id)["attempt"] for job_id in long_jobs}
    server.until(lambda: all(server.row(job_id)["status"] == "running" for job_id in long_jobs))
    server.kill_everything()
    began = time.perf_counter()
    server.start()
    server.until(lambda: all(server.row(job_id)["attempt"] > attempts[job_id] for job_id in long_jobs))
    say("kill -9 of everything, start to both resumed", f"{time.perf_counter() - began:.2f} s")

    began = time.perf_counter()
    server.call("DELETE", f"/v1/videos/{long_jobs[0]}")
    say("DELETE of a running job", f"{(time.perf_counter() - began) * 1000:.0f} ms")
    say("SIGTERM to end, one render running", f"{server.stop():.2f} s")


def restart(server: Server) -> float:
    server.stop()
    return server.start()


if __name__ == "__main__":
    main()
