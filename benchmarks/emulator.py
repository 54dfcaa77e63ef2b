"""Figures of the emulator: start to ready, first and next clips, jobs that wait. Usage: benchmarks/emulator.py [--jobs N]

Starts its own servers on free ports, and ends them. Everything goes to 127.0.0.1.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

from rushes.emulator_server import EmulatorServer

STARTS = 5
CLIPS = 20
CLIENTS = 8
DELAY_SECONDS = 30


def say(name: str, value: str) -> None:
    print(f"{name:<58} {value}", flush=True)


def create(server: EmulatorServer, prompt: str, words: str = "", *, size: str = "1280x720", seconds: str = "4") -> str:
    body = {"model": "sora-2-pro", "prompt": prompt, "size": size, "seconds": seconds}
    job_id: str = server.request("POST", "/v1/videos", body, headers={"x-rushes-emulate": words})["id"]
    return job_id


def timed(server: EmulatorServer, prompt: str, **how: str) -> float:
    """Milliseconds from a create to the look-up that says it is done."""
    began = time.perf_counter()
    server.wait(create(server, prompt, **how))
    return (time.perf_counter() - began) * 1000


def spread(values: list[float], unit: str) -> str:
    return f"p50 {statistics.median(values):.2f} {unit}, max {max(values):.2f} {unit} (n={len(values)})"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=2000, help="jobs that wait at once")
    jobs = parser.parse_args().jobs
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    say("machine", f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, load {load}")
    starts, firsts, stops = [], [], []
    for _ in range(STARTS):
        server = EmulatorServer()
        began = time.perf_counter()
        server.start()
        starts.append(time.perf_counter() - began)
        firsts.append(timed(server, "the first clip") / 1000)
        began = time.perf_counter()
        server.stop()
        stops.append(time.perf_counter() - began)
    say("start to ready, with a data folder of its own", spread(starts, "s"))
    say("ready to the first clip (create to done, 4 s of 720p)", spread(firsts, "s"))
    say("told to end, to the end", spread(stops, "s"))
    with EmulatorServer(settings={"open_jobs_per_account_max": 100_000, "open_jobs_max": 100_000}) as server:
        timed(server, "warm")
        say("create to done, each clip new", spread([timed(server, f"fox {n}") for n in range(CLIPS)], "ms"))
        say("create to done, the same clip", spread([timed(server, "fox") for _ in range(CLIPS)], "ms"))
        long = [timed(server, f"whale {n}", size="1920x1080", seconds="25") for n in range(3)]
        say("create to done, 25 s of 1080p, each new", spread(long, "ms"))
        waiting(server, jobs)


def waiting(server: EmulatorServer, jobs: int) -> None:
    began = time.perf_counter()
    with ThreadPoolExecutor(CLIENTS) as pool:
        ids = list(pool.map(lambda n: create(server, f"fox {n % 50}", f"delay={DELAY_SECONDS}"), range(jobs)))
    say(f"{jobs} creates that wait {DELAY_SECONDS} s, {CLIENTS} clients", f"{time.perf_counter() - began:.1f} s")
    told = subprocess.run(["ps", "-o", "nlwp=,rss=", "--ppid", str(server.pid)], capture_output=True, text=True)
    threads, kib = told.stdout.split()[:2]
    say("worker meanwhile", f"{threads} threads, {int(kib) // 1024} MiB")
    late = []
    for job_id in ids[:: max(1, jobs // 200)]:
        job = server.wait(job_id, seconds_max=600)
        assert job["status"] == "completed", job
        late.append(job["completed_at"] - job["created_at"] - DELAY_SECONDS)
    say("done after it should have been", spread([float(value) for value in late], "s"))


if __name__ == "__main__":
    main()
