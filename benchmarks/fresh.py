"""A thousand open jobs, each polled once a second at two API processes, while another process commits their progress.

Usage: benchmarks/fresh.py [--jobs 1000] [--seconds 20] [--commits 200] [--postgres URL]

Prints how long a poll takes, measured from when it was due, and how old what it told was when it was asked: the time
since the commit that it did not yet tell of. The writer commits as often as --commits says, one job after the other.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import os
import platform
import statistics
import tempfile
import time
from collections import defaultdict
from multiprocessing.connection import Connection
from pathlib import Path

import rivals
import uvloop

from rushes.store.database import Database
from rushes.store.jobs import publish_progress
from rushes.testing import START, RunningServer

KEY = RunningServer.KEY
PROGRESS_MAX = 99


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=1000)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--commits", type=float, default=200.0)
    parser.add_argument("--postgres", help="postgresql://... of an empty database; SQLite by default")
    chosen = parser.parse_args()
    print(
        f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, load {os.getloadavg()[0]:.1f}"
    )
    with tempfile.TemporaryDirectory(prefix="rushes-bench-") as name:
        url = chosen.postgres or f"sqlite:///{name}/shared.db"
        servers = [
            RunningServer(
                Path(name) / f"api-{number}",
                database_url=url,
                embedded_worker=False,
                open_jobs_per_account_max=chosen.jobs,
                log_level="error",
            )
            for number in range(2)
        ]
        try:
            for server in servers:
                server.start()
            measure(servers, url, chosen)
        finally:
            for server in servers:
                server.close()


def measure(servers: list[RunningServer], url: str, chosen: argparse.Namespace) -> None:
    body = {"model": "sora-2", "prompt": "a fox in the snow", "seconds": "4"}
    ids = [servers[0].call("POST", "/v1/videos", body)["id"] for _ in range(chosen.jobs)]
    told, tell = multiprocessing.Pipe(duplex=False)
    arguments = (url, ids, chosen.commits, chosen.seconds + 5, tell)
    writer = multiprocessing.get_context("spawn").Process(target=write, args=arguments)
    writer.start()
    told.recv()  # every job runs
    before = [rivals.cpu_seconds(server.pid) for server in servers]
    polls = uvloop.run(poll_all([server.base for server in servers], ids, chosen.seconds))
    spent = sum(rivals.cpu_seconds(server.pid) for server in servers) - sum(before)
    commits: dict[str, list[float]] = told.recv()
    writer.join()
    took = sorted(poll.took_ms for poll in polls)
    per_second = sum(map(len, commits.values())) / (chosen.seconds + 5)
    print(
        f"{url.split(':')[0]}: {len(ids)} open jobs, {len(polls) / chosen.seconds:.0f} polls a second at two API processes, {per_second:.0f} commits a second"
    )
    print(
        f"  a poll, from when it was due: p50 {statistics.median(took):.1f} ms, p99 {took[int(len(took) * 0.99)]:.1f} ms, max {took[-1]:.1f} ms"
    )
    ages = sorted(age_ms(poll, commits[poll.job_id]) for poll in polls)
    stale = sum(age > 0 for age in ages)
    print(
        f"  age of what was told: p99 {ages[int(len(ages) * 0.99)]:.1f} ms, max {ages[-1]:.1f} ms; {stale} of {len(ages)} polls told less than was committed when they were asked"
    )
    print(f"  processor time of both API processes: {spent * 1e6 / len(polls):.0f} us a poll")
    print(f"  memory of the API processes: {', '.join(f'{rivals.rss_mib(server.pid):.0f} MiB' for server in servers)}")


class Poll:
    """One poll as the client saw it; times are of the machine's monotonic clock."""

    def __init__(self, job_id: str, asked_at: float, took_ms: float, percent: int) -> None:
        self.job_id, self.asked_at, self.took_ms, self.percent = job_id, asked_at, took_ms, percent


def age_ms(poll: Poll, commits: list[float]) -> float:
    """How long before the poll was asked the first progress that it does not tell was committed; 0 if there is none."""
    if poll.percent >= len(commits):
        return 0.0
    return max(0.0, (poll.asked_at - commits[poll.percent]) * 1000)


def write(url: str, ids: list[str], per_second: float, seconds: float, tell: Connection) -> None:
    """Set every job running, then raise the progress of one after the other, and tell when each step was committed."""
    database = Database(url.replace("postgresql://", "postgresql+psycopg://"))
    with database.write() as tx:
        tx.exec_driver_sql("UPDATE jobs SET status = 'running', attempt = 1, attempt_open = true, progress_percent = 0")
    tell.send("running")
    committed: dict[str, list[float]] = defaultdict(list)
    began = time.monotonic()
    number = 0
    while (now := time.monotonic()) < began + seconds:
        due = began + number / per_second
        if now < due:
            time.sleep(due - now)
        job_id = ids[number % len(ids)]
        number += 1
        percent = len(committed[job_id]) + 1
        if percent <= PROGRESS_MAX:
            with database.write() as tx:
                publish_progress(tx, job_id, 1, percent, now=START)
            committed[job_id].append(time.monotonic())
    tell.send(dict(committed) | {job_id: committed[job_id] for job_id in ids})
    database.close()


async def poll_all(bases: list[str], ids: list[str], seconds: float) -> list[Poll]:
    """Every job once a second, over a kept connection of its own, at a moment of its own within the second."""
    polls: list[Poll] = []

    async def poll_one(number: int, job_id: str) -> None:
        base = bases[number % len(bases)]
        host, port = base.removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        request = f"GET /v1/videos/{job_id} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {KEY}\r\n\r\n".encode()
        due = began + number / len(ids)
        while due < began + seconds:
            await asyncio.sleep(due - loop.time())
            asked_at = time.monotonic()
            writer.write(request)
            percent = await read(reader)
            polls.append(Poll(job_id, asked_at, (loop.time() - due) * 1000, percent))
            due += 1
        writer.close()

    loop = asyncio.get_running_loop()
    began = loop.time() + 1
    await asyncio.gather(*(poll_one(number, job_id) for number, job_id in enumerate(ids)))
    return polls


async def read(reader: asyncio.StreamReader) -> int:
    """The progress that an answer tells. It is not parsed: the client is to cost little beside the servers."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    if not head.startswith(b"http/1.1 200"):
        raise RuntimeError(head.decode())
    length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
    body = await reader.readexactly(length)
    return int(body.partition(b'"progress":')[2].partition(b",")[0])


if __name__ == "__main__":
    main()
