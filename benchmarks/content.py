"""A finished video, beside nginx serving the same file. Usage: benchmarks/content.py [--quick] [--mib 8]

Whole and by range, 1 and 64 clients; bytes a second, processor time a gigabyte, and the most memory held meanwhile. nginx
asks nobody for a key; Rushes is asked by signed link and with a key. One client process reads with large buffers.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import selectors
import socket
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import rivals

from rushes.testing import RunningServer

RECEIVE_BYTES = 1024 * 1024
RANGE_BYTES = 1024 * 1024
CLIENTS = (1, 64)


@dataclass(frozen=True, kw_only=True)
class Transfer:
    mib_per_second: float
    cpu_ms_per_gib: float
    grown_mib: float
    """The most memory held meanwhile, over what was held before."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="one round of a second")
    parser.add_argument("--mib", type=int, default=8, help="size of the video")
    parser.add_argument("--folder", type=Path, help="where rivals are installed, to be used again")
    chosen = parser.parse_args()
    rounds, seconds = (1, 1.0) if chosen.quick else (3, 4.0)
    print(
        f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}, load {os.getloadavg()[0]:.1f}"
    )
    with tempfile.TemporaryDirectory(prefix="rushes-bench-") as name, ExitStack() as stack:
        folder = Path(name)
        folder.chmod(0o755)
        video = folder / "www/video.mp4"
        video.parent.mkdir()
        video.write_bytes(os.urandom(1024 * 1024) * chosen.mib)
        server = RunningServer(folder / "data", embedded_worker=False, log_level="error")
        stack.callback(server.close)
        server.start()
        job_id = finished(server, video)
        link = server.call("GET", f"/v1/videos/{job_id}")["video_url"].removeprefix(server.base)
        nginx, nginx_pid = stack.enter_context(serving_nginx(chosen.folder or folder, video.parent))
        key = {"Authorization": f"Bearer {server.KEY}"}
        ours, theirs = server.base, nginx
        ways: dict[str, Callable[[int, Mapping[str, str]], Transfer]] = {
            "nginx": lambda clients, headers: fetch(theirs, "/video.mp4", headers, nginx_pid, clients, seconds),
            "rushes, link": lambda clients, headers: fetch(ours, link, headers, server.pid, clients, seconds),
            "rushes, key": lambda clients, headers: fetch(
                ours, f"/v1/videos/{job_id}/content", {**headers, **key}, server.pid, clients, seconds
            ),
        }
        middle = chosen.mib * 1024 * 1024 // 2
        asked: dict[str, dict[str, str]] = {
            "whole": {},
            "1 MiB of it": {"Range": f"bytes={middle}-{middle + RANGE_BYTES - 1}"},
        }
        for part, headers in asked.items():
            for clients in CLIENTS:
                seen: dict[str, list[Transfer]] = {name: [] for name in ways}
                for _ in range(rounds):
                    for way, transfer in ways.items():
                        seen[way].append(transfer(clients, headers))
                print(f"\n{chosen.mib} MiB, {part}, {clients} client{'s' * (clients > 1)}, median of {rounds} rounds")
                for way, transfers in seen.items():
                    rate = statistics.median(one.mib_per_second for one in transfers)
                    cpu = statistics.median(one.cpu_ms_per_gib for one in transfers)
                    ratio = statistics.median(
                        one.mib_per_second / rival.mib_per_second
                        for one, rival in zip(transfers, seen["nginx"], strict=True)
                    )
                    grown = max(one.grown_mib for one in transfers)
                    print(
                        f"  {way:<13} {rate:>7,.0f} MiB/s, {ratio:.2f} of nginx   {cpu:>6,.0f} ms of processor a GiB"
                        f"   memory grew by {grown:.0f} MiB"
                    )


def finished(server: RunningServer, video: Path) -> str:
    """A job that has this video, as a worker would have left it."""
    job_id: str = server.call("POST", "/v1/videos", {"model": "sora-2", "prompt": "a fox", "seconds": "4"})["id"]
    key = f"jobs/{job_id}/1/video.mp4"
    kept = server.data_dir / "blobs" / key
    kept.parent.mkdir(parents=True)
    kept.write_bytes(video.read_bytes())
    digest = hashlib.sha256(video.read_bytes()).hexdigest()
    with closing(sqlite3.connect(server.data_dir / "rushes.db", timeout=15)) as connection, connection:
        connection.execute("UPDATE jobs SET status = 'succeeded', progress_percent = 100 WHERE id = ?", (job_id,))
        asset = (job_id, "video", key, kept.stat().st_size, digest)
        connection.execute(
            "INSERT INTO assets (job_id, kind, blob_key, size_bytes, digest) VALUES (?, ?, ?, ?, ?)", asset
        )
    return job_id


@contextmanager
def serving_nginx(tools: Path, www: Path) -> Iterator[tuple[str, int]]:
    """nginx as Debian packs it, one process, sendfile on, no log. Yields (address, process id)."""
    port, home = rivals.free_port(), www.parent / "nginx-home"
    home.mkdir()
    config = home / "nginx.conf"
    folders = "".join(
        f" {kind}_temp_path {home}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    config.write_text(
        f"daemon off; master_process off; error_log {home}/error.log; pid {home}/pid; events {{ worker_connections 512; }}\n"
        f"http {{ access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000;{folders}\n"
        f"  server {{ listen 127.0.0.1:{port}; root {www}; }} }}\n"
    )
    base = f"http://127.0.0.1:{port}"
    command = [*rivals.nginx(tools), "-c", str(config), "-p", str(home), "-e", f"{home}/error.log"]
    with rivals.serving(command, base) as pid:
        yield base, pid


def fetch(base: str, path: str, headers: Mapping[str, str], pid: int, clients: int, seconds: float) -> Transfer:
    """Fetch it again and again over kept connections. Raises RuntimeError for any answer but 200 and 206."""
    host, _, port = base.removeprefix("http://").partition(":")
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    request = f"GET {path} HTTP/1.1\r\nHost: {host}\r\n{lines}\r\n".encode()
    buffer = memoryview(bytearray(RECEIVE_BYTES))
    selector = selectors.DefaultSelector()
    left: dict[socket.socket, int | None] = {}
    for _ in range(clients):
        connection = socket.create_connection((host, int(port)))
        left[connection] = None
        selector.register(connection, selectors.EVENT_READ)
        connection.sendall(request)
    Path(f"/proc/{pid}/clear_refs").write_text("5")  # the high-water mark of its memory begins anew
    memory, spent, began, received = rivals.rss_mib(pid), rivals.cpu_seconds(pid), time.perf_counter(), 0
    while time.perf_counter() < began + seconds:
        for key, _ in selector.select(1.0):
            connection = key.fileobj  # type: ignore[assignment]
            count = connection.recv_into(buffer)
            received += count
            remaining = left[connection]
            if remaining is None:
                head, _, _ = bytes(buffer[: min(count, 4096)]).partition(b"\r\n\r\n")
                remaining = whole_length(head) + len(head) + 4
            remaining -= count
            left[connection] = remaining or None
            if not remaining:
                connection.sendall(request)
    took = time.perf_counter() - began
    spent = rivals.cpu_seconds(pid) - spent
    peak = peak_mib(pid)
    for connection in left:
        connection.close()
    return Transfer(
        mib_per_second=received / took / 2**20,
        cpu_ms_per_gib=spent * 1000 / (received / 2**30),
        grown_mib=max(0.0, peak - memory),
    )


def whole_length(head: bytes) -> int:
    status, _, rest = head.lower().partition(b"\r\n")
    if status.split()[1] not in (b"200", b"206"):
        raise RuntimeError(head.decode())
    return int(rest.partition(b"content-length:")[2].partition(b"\r\n")[0])


def peak_mib(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1024


if __name__ == "__main__":
    main()
