"""Creates through the relay path, against the LiteLLM proxy before the same mock upstream.

Usage: benchmarks/create.py [--rounds 5] [--seconds 2] [--clients 1 8 32] [--only sqlite postgresql litellm kill] [--litellm VENV]

All servers on the same machine, in turn and round after round while the others are stopped, for a machine that changes from
minute to minute would favour one of them: authenticated creates for so many seconds, then until everything accepted has
arrived at the upstream. Every ratio is the median of those of the rounds. What differs: LiteLLM answers when the upstream
has answered and stores nothing; Rushes answers when job, hold and queue entry are committed to the disk, and a worker sends
them on. LiteLLM is installed into a folder of its own; --litellm names a virtual environment that has it already.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import platform
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from rushes.testing import RunningServer

HERE: Final = Path(__file__).resolve().parent
LITELLM: Final = ["litellm[proxy]==1.106.2", "opentelemetry-sdk"]
"""Without the second every request compiles a failing module anew, which halves the rate."""
LITELLM_KEY: Final = "sk-of-the-rival"
UPSTREAM_KEY: Final = "sk-of-the-upstream"
START_SECONDS_MAX: Final = 120.0
DRAIN_SECONDS_MAX: Final = 180.0
WARM_SECONDS: Final = 2.0
"""Before the first figure of each server: imports, caches, compiled statements, the pages of a new database."""

KILL_SECONDS: Final = 15.0
KILL_AFTER: Final = 200
"""Creates that have arrived when everything is killed."""
IDLE_CPU_MAX: Final = 0.3
"""CPU seconds a second."""


@dataclass(frozen=True, kw_only=True)
class Figures:
    accepted_per_second: float
    p50_ms: float
    p99_ms: float
    received_per_second: float
    """Of all that were accepted: their number by the time from the first request to the last arrival."""
    cpu_ms: float
    """Of the server's processes, for one create from its request to its arrival at the upstream."""

    def line(self) -> str:
        return (
            f"{self.accepted_per_second:7.0f} accepted/s  p50 {self.p50_ms:7.1f} ms  p99 {self.p99_ms:7.1f} ms"
            f"  {self.received_per_second:7.0f} received/s  {self.cpu_ms:6.2f} CPU ms each"
        )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def timed_environment() -> dict[str, str]:
    """Without bytecode every Python server is timed as nobody would run it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class Upstream:
    """The mock upstream, in a process of its own."""

    def __init__(self) -> None:
        self.port = free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self._process = subprocess.Popen([sys.executable, HERE / "mock_upstream.py", str(self.port)])
        until(lambda: listens(self.port))

    def counts(self) -> dict[str, Any]:
        with urllib.request.urlopen(f"{self.base}/counts", timeout=60) as answer:
            return dict(json.load(answer))

    def forget(self) -> None:
        urllib.request.urlopen(urllib.request.Request(f"{self.base}/forget", b"", method="POST"), timeout=60).close()

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def until(condition: Callable[[], Any], *, seconds_max: float = START_SECONDS_MAX, every: float = 0.05) -> Any:
    deadline = time.monotonic() + seconds_max
    while not (found := condition()):
        if time.monotonic() > deadline:
            raise TimeoutError("gave up waiting")
        time.sleep(every)
    return found


def load(url: str, key: str, *, clients: int, seconds: float, first: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, str(HERE / "load.py"), url, key, str(clients), str(seconds), str(first)]
    return subprocess.Popen(command, stdout=subprocess.PIPE)


def told(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    out, _ = process.communicate()
    if process.returncode != 0:
        raise SystemExit("the load generator failed")
    return dict(json.loads(out))


def family(root: int) -> set[int]:
    """A process and all below it."""
    listing = subprocess.run(["ps", "-eo", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    rows = [tuple(map(int, line.split())) for line in listing.splitlines()]
    found = {root}
    for _ in range(4):
        found |= {pid for pid, parent in rows if parent in found}
    return found


def cpu_seconds(root: int) -> float:
    """User and system time of a process and all below it."""
    ticks = 0
    for pid in family(root):
        with contextlib.suppress(OSError):
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def idle(pid: int) -> bool:
    """Whether a server has nothing more to do than to wait: engines are warm, everything is sent on."""
    used = cpu_seconds(pid)
    time.sleep(1)
    return cpu_seconds(pid) - used < IDLE_CPU_MAX


def measure(upstream: Upstream, url: str, key: str, pid: int, *, clients: int, seconds: float) -> Figures:
    upstream.forget()
    used = cpu_seconds(pid)
    result = told(load(url, key, clients=clients, seconds=seconds, first=1))
    if result["refused"] or result["unanswered"]:
        raise SystemExit(f"not every create was accepted: {result['refused']}, {len(result['unanswered'])} unanswered")
    wanted = len(result["accepted"])
    with contextlib.suppress(TimeoutError):
        until(lambda: upstream.counts()["received"] >= wanted, seconds_max=DRAIN_SECONDS_MAX, every=0.25)
    counts = upstream.counts()
    if counts["doubled"] or counts["received"] != wanted:
        raise SystemExit(f"{wanted} accepted, {counts['received']} received, doubled: {counts['doubled'][:5]}")
    used = cpu_seconds(pid) - used
    times = sorted(result["latencies"])
    return Figures(
        accepted_per_second=wanted / result["seconds"],
        p50_ms=1000 * times[len(times) // 2],
        p99_ms=1000 * times[min(len(times) - 1, int(len(times) * 0.99))],
        received_per_second=wanted / (counts["last_at"] - result["began_at"]),
        cpu_ms=1000 * used / wanted,
    )


@contextlib.contextmanager
def litellm(upstream: Upstream, folder: Path, venv: Path | None) -> Iterator[tuple[str, str, int]]:
    """The proxy, ready: (address of creates, key, process)."""
    if venv is None:
        venv = folder / "venv"
        print("installing LiteLLM ...", flush=True)
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        subprocess.run([venv / "bin" / "pip", "install", "--quiet", *LITELLM], check=True, env=timed_environment())
    config, port = folder / "litellm.json", free_port()
    route = {"model": "openai/sora-2", "api_base": f"{upstream.base}/v1", "api_key": UPSTREAM_KEY}
    config.write_text(
        json.dumps(
            {
                "model_list": [{"model_name": "sora-2", "litellm_params": route}],
                "general_settings": {"master_key": LITELLM_KEY},
                "litellm_settings": {"telemetry": False},
            }
        )
    )
    command = [venv / "bin" / "litellm", "--config", config, "--port", str(port), "--host", "127.0.0.1"]
    environment = timed_environment() | {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_LOG": "ERROR"}
    with (folder / "litellm.log").open("wb") as log:
        process = subprocess.Popen(
            [*command, "--num_workers", "1"],
            env=environment, cwd=folder, stdout=log, stderr=log, start_new_session=True,
        )  # fmt: skip
    try:
        until(lambda: listens(port))
        yield f"http://127.0.0.1:{port}/v1/videos", LITELLM_KEY, process.pid
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()


def rushes(upstream: Upstream, folder: Path, *, database_url: str | None = None, more: str = "") -> RunningServer:
    """A server of our own whose model sora-2 is served by the mock, not started."""
    os.environ["UPSTREAM_KEY"] = UPSTREAM_KEY
    (folder / "upstreams.toml").write_text(
        f"""
        [upstreams.mock]
        codec = "openai"
        base = "{upstream.base}"
        credential_env = "UPSTREAM_KEY"
        private = true
        {more}
        [models.sora-2]
        price = 1
        [[models.sora-2.routes]]
        upstream = "mock"
        model = "sora-2"
        in_flight = 100000
        """
    )
    settings: dict[str, object] = {
        "upstreams": folder / "upstreams.toml",
        "open_jobs_per_account_max": 1_000_000,
        "open_jobs_max": 1_000_000,
        "bootstrap_credits": 10**9,
        "log_level": "error",
    }
    if database_url is not None:
        settings["database_url"] = database_url
    return RunningServer(folder / "data", **settings)


@contextlib.contextmanager
def postgresql(folder: Path) -> Iterator[str]:
    """A server of Debian's packages with its own settings (so with fsync), as a user that is not root."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    if not found:
        raise SystemExit("PostgreSQL is not installed: apt-get install postgresql")
    data, port = folder / "data", free_port()
    folder.mkdir()
    user: list[str] = []
    if os.geteuid() == 0:
        user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
        shutil.chown(folder, "nobody", "nogroup")

    def run(*command: object) -> None:
        subprocess.run([*user, *map(str, command)], check=True, stdout=subprocess.DEVNULL, cwd=folder)

    run(found[0] / "initdb", "-D", data, "-U", "rushes", "-A", "trust", "-E", "UTF8")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1"
    run(found[0] / "pg_ctl", "-D", data, "-o", options, "-l", folder / "log", "-w", "start")
    try:
        yield f"postgresql://rushes@127.0.0.1:{port}/postgres"
    finally:
        run(found[0] / "pg_ctl", "-D", data, "-m", "immediate", "stop")


@dataclass(frozen=True)
class Server:
    """One that is measured, with all its processes."""

    name: str
    url: str
    key: str
    pid: int

    def warm_up(self, upstream: Upstream) -> None:
        upstream.forget()
        warm = len(told(load(self.url, self.key, clients=4, seconds=WARM_SECONDS, first=1))["accepted"])
        until(lambda: upstream.counts()["received"] >= warm)
        until(lambda: idle(self.pid), every=0)

    def signal(self, number: signal.Signals) -> None:
        """To all processes, so that nobody takes a stopped one for a dead one."""
        for pid in family(self.pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)


def kill_in_between(upstream: Upstream, folder: Path, *, repeats_safely: bool, database_url: str | None = None) -> None:
    """`kill -9` of server and worker in mid-load, and a new start; then every number is looked for at the upstream."""
    folder.mkdir(exist_ok=True)
    server = rushes(upstream, folder, database_url=database_url, more=f"repeats_safely = {str(repeats_safely).lower()}")
    upstream.forget()
    server.start()
    try:
        clients = load(f"{server.base}/v1/videos", server.KEY, clients=8, seconds=KILL_SECONDS, first=1)
        until(lambda: upstream.counts()["received"] > KILL_AFTER)
        server.kill_everything()
        if clients.poll() is not None:
            raise SystemExit("the load had ended before the kill")
        server.start()
        result = told(clients)
        accepted = {int(number): job_id for number, job_id in result["accepted"].items()}
        failed: set[int] = set()

        def settled() -> bool:
            missing = set(accepted) - set(upstream.counts()["numbers"]) - failed
            for number in list(missing)[:100]:
                if server.call("GET", f"/v1/videos/{accepted[number]}")["status"] == "failed":
                    failed.add(number)
            return not missing - failed

        until(settled, seconds_max=DRAIN_SECONDS_MAX, every=0.5)
    finally:
        server.close()
    counts = upstream.counts()
    print(
        f"kill -9 in mid-load on {'SQLite' if database_url is None else 'PostgreSQL'}"
        f"{', repeats_safely' if repeats_safely else ''}: {len(accepted)} accepted,"
        f" {len(result['unanswered'])} without an answer; {len(set(accepted) & set(counts['numbers']))} of the accepted"
        f" received, {len(failed)} failed in doubt and were released, {len(counts['doubled'])} doubled"
        f" ({counts['repeats']} repeats under the first key)",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--clients", type=int, nargs="+", default=[1, 8, 32])
    parser.add_argument("--only", nargs="+", default=["litellm", "sqlite", "postgresql", "kill"])
    parser.add_argument("--litellm", type=Path, help="a virtual environment that has it")
    chosen = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended"))  # the servers are ended too
    print(
        f"machine: {os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, load {os.getloadavg()}"
    )
    with tempfile.TemporaryDirectory(prefix="rushes-create-", ignore_cleanup_errors=True) as name:
        folder, upstream = Path(name), Upstream()
        folder.chmod(0o755)
        try:
            compare(upstream, folder, chosen)
        finally:
            upstream.close()


def in_turn(servers: list[Server], upstream: Upstream, clients: int, seconds: float) -> dict[str, Figures]:
    found = {}
    for server in servers:
        server.signal(signal.SIGCONT)
        until(lambda pid=server.pid: idle(pid), every=0)
        found[server.name] = measure(upstream, server.url, server.key, server.pid, clients=clients, seconds=seconds)
        server.signal(signal.SIGSTOP)
    return found


def middle(found: list[Figures]) -> Figures:
    """The median of each figure."""
    return Figures(**{name: statistics.median(getattr(one, name) for one in found) for name in Figures.__annotations__})


def against(pairs: list[tuple[Figures, Figures]], name: str, clients: int) -> str:
    def ratio(figure: str) -> str:
        found = sorted(getattr(ours, figure) / getattr(theirs, figure) for ours, theirs in pairs)
        return f"{statistics.median(found):.2f} ({found[0]:.2f} to {found[-1]:.2f})"

    return (
        f"{name:<12} c={clients:<3} against LiteLLM: {ratio('accepted_per_second')} times accepted,"
        f" {ratio('received_per_second')} times received, p99 {ratio('p99_ms')} of its"
    )


def compare(upstream: Upstream, folder: Path, chosen: argparse.Namespace) -> None:
    with contextlib.ExitStack() as stack:
        servers: list[Server] = []
        for name in chosen.only:
            if name == "litellm":
                server = Server(name, *stack.enter_context(litellm(upstream, folder, chosen.litellm)))
            elif name in ("sqlite", "postgresql"):
                (folder / name).mkdir()
                address = stack.enter_context(postgresql(folder / "pg")) if name == "postgresql" else None
                running = rushes(upstream, folder / name, database_url=address)
                running.start()
                stack.callback(running.close)
                server = Server(name, f"{running.base}/v1/videos", running.KEY, running.pid)
            else:
                continue
            server.warm_up(upstream)
            server.signal(signal.SIGSTOP)
            stack.callback(server.signal, signal.SIGCONT)
            servers.append(server)
        for count in chosen.clients:
            rounds = [in_turn(servers, upstream, count, chosen.seconds) for _ in range(chosen.rounds)]
            for server in servers if rounds else ():
                print(f"{server.name:<12} c={count:<3} {middle([of[server.name] for of in rounds]).line()}", flush=True)
            for server in servers:
                if rounds and "litellm" in rounds[0] and server.name != "litellm":
                    print(against([(of[server.name], of["litellm"]) for of in rounds], server.name, count), flush=True)
    if "kill" in chosen.only:
        for repeats_safely in (False, True):
            kill_in_between(upstream, folder / f"kill-{repeats_safely}", repeats_safely=repeats_safely)
        (folder / "kill-postgresql").mkdir()
        with postgresql(folder / "kill-pg") as address:
            kill_in_between(upstream, folder / "kill-postgresql", repeats_safely=False, database_url=address)


if __name__ == "__main__":
    main()
