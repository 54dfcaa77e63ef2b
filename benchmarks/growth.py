"""Poll and list with 1,000, 10,000 and 1,000,000 stored jobs, and with 1 to 1,000 connections. Usage: benchmarks/growth.py

The jobs are written by SQL, all of one account: the longest list that there can be. Every request is another one, so that
nothing is answered from memory, but where it says "the same job", and every page is a full one.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import platform
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import rivals

from rushes.testing import RunningServer

CLIENTS = (1, 32, 1000)
PAGE = 100
BODY = {"model": "sora-2", "prompt": "A red fox walks through fresh snow at dawn", "seconds": "4"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1_000, 10_000, 1_000_000])
    parser.add_argument("--requests", type=int, default=300)
    parser.add_argument("--folder", type=Path, help="where tools are installed, to be used again")
    chosen = parser.parse_args()
    print(
        f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, load {os.getloadavg()[0]:.1f}"
    )
    with tempfile.TemporaryDirectory(prefix="rushes-bench-") as name:
        server = RunningServer(Path(name) / "data", embedded_worker=False, log_level="error")
        try:
            server.start()
            template = server.call("POST", "/v1/videos", BODY)["id"]
            for count in chosen.jobs:
                fill(server.data_dir / "rushes.db", template, count)
                measure(server, count, chosen.requests)
            print(f"\npolls of the same job, {chosen.jobs[-1]:,} stored")
            wrk = rivals.wrk(chosen.folder or Path(name))
            for clients in CLIENTS:
                headers = {"Authorization": f"Bearer {server.KEY}"}
                url = f"{server.base}/v1/videos/{template}"
                seen = rivals.load(wrk, url, pid=server.pid, clients=clients, seconds=4, headers=headers)
                print(
                    f"  {clients:>5} connections: {seen.per_second:>7,.0f} a second, p50 {seen.p50_ms:.1f} ms,"
                    f" {seen.cpu_us:.0f} us of processor each"
                )
            print(f"  resident memory {rivals.rss_mib(server.pid):.0f} MiB")
        finally:
            server.close()


def fill(path: Path, template: str, count: int) -> None:
    """Copies of a job, finished, with a file each, until there are ``count``; each a second younger than the last."""
    with closing(sqlite3.connect(path, timeout=30)) as connection, connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(jobs)")]
        chosen = {
            "id": "printf('video_%048x', n)",
            "status": "'succeeded'",
            "progress_percent": "100",
            "created_at_ms": "created_at_ms - (n + 1) * 1000",
            "finished_at_ms": "created_at_ms",
        }
        values = ", ".join(chosen.get(column, column) for column in columns)
        (stored,) = connection.execute("SELECT count(*) FROM jobs").fetchone()
        numbers = "WITH RECURSIVE numbers(n) AS (VALUES(?) UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ?)"
        connection.execute(
            f"{numbers} INSERT INTO jobs ({', '.join(columns)}) SELECT {values} FROM numbers, jobs WHERE jobs.id = ?",
            (stored, count, template),
        )
        connection.execute(
            f"{numbers} INSERT INTO assets SELECT printf('video_%048x', n), 'video', 'jobs/x/1/video.mp4', 1, 'd' FROM numbers",
            (stored, count),
        )


def measure(server: RunningServer, count: int, requests: int) -> None:
    chance = random.Random(count)
    ids = [f"video_{number:048x}" for number in chance.sample(range(PAGE, count - PAGE), requests)]

    ways: dict[str, Callable[[str], str]] = {
        "poll, another job each time": lambda id: f"/v1/videos/{id}",
        "list, first page of 20": lambda _: "/v1/videos",
        "list, a page of 100 behind any job": lambda id: f"/v1/videos?limit={PAGE}&after={id}",
        "list, oldest first, behind any job": lambda id: f"/v1/videos?order=asc&after={id}",
    }
    print(f"\n{count:,} jobs stored")
    host = http.client.HTTPConnection("127.0.0.1", server.port)
    for way, path in ways.items():
        times = []
        spent = rivals.cpu_seconds(server.pid)
        for id in ids:
            asked = path(id)
            began = time.perf_counter()
            host.request("GET", asked, headers={"Authorization": f"Bearer {server.KEY}"})
            answer = json.load(host.getresponse())
            times.append((time.perf_counter() - began) * 1000)
            assert answer["object"] in ("video", "list"), answer
        spent = (rivals.cpu_seconds(server.pid) - spent) * 1000 / len(ids)
        times.sort()
        p99 = times[int(len(times) * 0.99)]
        print(f"  {way:<36} p50 {statistics.median(times):5.2f} ms   p99 {p99:6.2f} ms   {spent:.2f} ms of processor")
    host.close()


if __name__ == "__main__":
    main()
