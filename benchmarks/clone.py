"""A fresh clone to the first playable video. Usage: benchmarks/clone.py [--warm]

Clones this repository's last commit into a temporary folder and starts it as its README says. Without --warm pip's
cache is not used; kernels are compiled anew in either case, for a clone has none.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
KEY = "sk-of-a-fresh-clone"
WAIT_SECONDS_MAX = 900.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--warm", action="store_true", help="use pip's cache")
    warm = parser.parse_args().warm
    print(f"machine: {os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
    print(f"packages: {'from pip cache' if warm else 'downloaded'}")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="rushes-clone-") as folder:
        began = time.perf_counter()
        subprocess.run(["git", "clone", "--quiet", str(ROOT), f"{folder}/rushes"], check=True)
        cloned = time.perf_counter()
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("RUSHES_", "VIRTUAL"))}
        environment |= {"RUSHES_PORT": str(port), "RUSHES_BOOTSTRAP_API_KEY": KEY}
        if not warm:
            environment["PIP_NO_CACHE_DIR"] = "1"
        server = subprocess.Popen(
            ["scripts/serve"],
            cwd=f"{folder}/rushes",
            env=environment,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            wait_until_ready(port, server)
            ready = time.perf_counter()
            video = first_video(port)
            made = time.perf_counter()
        finally:
            os.killpg(server.pid, signal.SIGTERM)
            server.wait(timeout=30)
        path = Path(folder) / "first.mp4"
        path.write_bytes(video)
        from rushes.media.probe import probe as look

        found = look(path)
    print(f"clone to ready                 {ready - began:7.1f} s (the clone itself {cloned - began:.1f} s)")
    print(
        f"ready to first video           {made - ready:7.1f} s (4 s of {found.width_px}x{found.height_px}, kernels compiled)"
    )
    print(f"clone to first playable video  {made - began:7.1f} s")


def wait_until_ready(port: int, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + WAIT_SECONDS_MAX
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise RuntimeError(f"scripts/serve ended with status {server.returncode}")
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2):
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError("the server was not ready in time")


def first_video(port: int) -> bytes:
    body = {"model": "sora-2-text-to-video", "prompt": "a fox in the snow", "resolution": "720p", "duration": "4"}
    headers = {"Authorization": KEY, "Content-Type": "application/json"}
    address = f"http://127.0.0.1:{port}/v1/videos/generations"
    request = urllib.request.Request(address, json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request, timeout=WAIT_SECONDS_MAX) as answer:
        url: Any = json.load(answer)["data"][0]["url"]
    with urllib.request.urlopen(url, timeout=60) as answer:
        data: bytes = answer.read()
    return data


if __name__ == "__main__":
    main()
