"""Polls a second, beside LiteLLM's proxy and a constant answer of our framework. Usage: benchmarks/poll.py [--quick]

Every round asks all three in turn, so that what else the machine does meets them alike: read the ratios. LiteLLM asks
its upstream at every poll and stores nothing; Rushes answers from its own durable state. All three check a key, the
constant answer excepted. One process each; the rivals are installed into a folder that is kept (--folder) or thrown away.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import rivals

from rushes.testing import RunningServer

VIDEO = {"model": "sora-2", "prompt": "A red fox walks through fresh snow at dawn", "seconds": "4", "size": "1280x720"}
CLIENTS = (1, 8, 32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round of two seconds")
    parser.add_argument("--folder", type=Path, help="where rivals are installed, to be used again")
    options = parser.parse_args()
    rounds, seconds = (1, 2.0) if options.quick else (3, 5.0)
    print(
        f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, load {os.getloadavg()[0]:.1f}"
    )
    with tempfile.TemporaryDirectory(prefix="rushes-bench-") as name, ExitStack() as stack:
        measure(Path(name), options.folder or Path(name), stack, rounds, seconds)


def measure(folder: Path, tools: Path, stack: ExitStack, rounds: int, seconds: float) -> None:
    wrk = rivals.wrk(tools)
    rivals.litellm(tools)
    server = RunningServer(folder / "data", embedded_worker=False, log_level="error")
    stack.callback(server.close)
    server.start()
    made = server.call("POST", "/v1/videos", VIDEO)
    body = json.dumps(server.call("GET", f"/v1/videos/{made['id']}")).encode()
    constant, constant_pid = stack.enter_context(rivals.constant(folder, body))
    upstream, _ = stack.enter_context(rivals.constant(folder, body))
    litellm, litellm_pid = stack.enter_context(rivals.litellm_proxy(tools, upstream))
    proxied = rivals.call("POST", f"{litellm}/v1/videos", key=rivals.LITELLM_KEY, body=VIDEO)["id"]

    def asking(url: str, pid: int, key: str) -> Callable[[int, float], rivals.Load]:
        headers = {"Authorization": f"Bearer {key}"}
        return lambda clients, seconds: rivals.load(
            wrk, url, pid=pid, clients=clients, seconds=seconds, headers=headers
        )

    askers = {
        "rushes": asking(f"{server.base}/v1/videos/{made['id']}", server.pid, server.KEY),
        "constant": asking(f"{constant}/v1/videos/x", constant_pid, server.KEY),
        "litellm": asking(f"{litellm}/v1/videos/{proxied}", litellm_pid, rivals.LITELLM_KEY),
    }
    for ask in askers.values():
        ask(8, 1.0)
    for clients in CLIENTS:
        seen: dict[str, list[rivals.Load]] = {name: [] for name in askers}
        for _ in range(rounds):
            for name, ask in askers.items():
                seen[name].append(ask(clients, seconds))
        print(f"\n{clients} client{'s' * (clients > 1)}, median of {rounds} rounds")
        for name, loads in seen.items():
            middle = {what: statistics.median(getattr(one, what) for one in loads) for what in FIGURES}
            print(
                f"  {name:<9} {middle['per_second']:>8,.0f} polls/s   p50 {middle['p50_ms']:.2f} ms"
                f"   p99 {middle['p99_ms']:.2f} ms   {middle['cpu_us']:,.0f} us of processor each"
            )
        print(f"  rushes / litellm: {ratio(seen['rushes'], seen['litellm'], 'per_second')} the rate")
        print(f"  rushes / constant: {ratio(seen['rushes'], seen['constant'], 'cpu_us')} the processor time")
    memory = {"rushes": server.pid, "litellm": litellm_pid}
    print("\nresident memory: " + ", ".join(f"{name} {rivals.rss_mib(pid):.0f} MiB" for name, pid in memory.items()))


FIGURES = ("per_second", "p50_ms", "p99_ms", "cpu_us")


def ratio(ours: list[rivals.Load], theirs: list[rivals.Load], what: str) -> str:
    """The median of the rounds' own ratios, and their range."""
    ratios = [getattr(a, what) / getattr(b, what) for a, b in zip(ours, theirs, strict=True)]
    return f"{statistics.median(ratios):.2f} times ({min(ratios):.2f} to {max(ratios):.2f})"


if __name__ == "__main__":
    main()
