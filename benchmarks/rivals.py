"""What the benchmarks compare with, and load them with: installed into a folder of their own, started on 127.0.0.1.

Nothing here measures Rushes. Tools that are not installed are taken from Debian's packages, unpacked, not installed:
no root is needed and no service is started.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

LITELLM: Final = ("litellm[proxy]==1.106.2", "opentelemetry-sdk")
"""Without the second every request compiles a failing module anew, and the rate is half."""
LITELLM_KEY: Final = "sk-of-the-rival-under-test"
READY_SECONDS_MAX: Final = 120.0
HERE: Final = Path(__file__).parent


@dataclass(frozen=True, kw_only=True)
class Load:
    """What one run of wrk saw."""

    per_second: float
    mib_per_second: float
    p50_ms: float
    p99_ms: float
    cpu_us: float
    """The server's processor time for one answer."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def debian_tool(name: str, folder: Path, packages: Sequence[str]) -> list[str]:
    """The command that runs ``name``: the installed one, or one unpacked from Debian's ``packages`` into ``folder``."""
    if found := shutil.which(name):
        return [found]
    root = folder / name
    if not root.exists():
        downloads = folder / f"{name}-packages"
        downloads.mkdir(parents=True)
        subprocess.run(["apt-get", "download", "-qq", *packages], cwd=downloads, check=True, stderr=subprocess.DEVNULL)
        for package in sorted(downloads.glob("*.deb")):
            subprocess.run(["dpkg", "-x", str(package), str(root)], check=True)
    binary = next(path for place in ("usr/bin", "usr/sbin") if (path := root / place / name).exists())
    libraries = ":".join(str(path) for path in root.glob("usr/lib/*-linux-gnu"))
    return ["env", f"LD_LIBRARY_PATH={libraries}", str(binary)] if libraries else [str(binary)]


def wrk(folder: Path) -> list[str]:
    return debian_tool("wrk", folder, ["wrk", "libluajit-5.1-2"])


def nginx(folder: Path) -> list[str]:
    return debian_tool("nginx", folder, ["nginx"])


def litellm(folder: Path) -> Path:
    """The Python of a virtual environment that holds LiteLLM's proxy."""
    python = folder / "litellm/bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder / "litellm")], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *LITELLM]
        subprocess.run(pip, check=True, stderr=subprocess.DEVNULL)
    return python


@contextmanager
def serving(command: Sequence[str], url: str, *, variables: Mapping[str, str] | None = None) -> Iterator[int]:
    """Run a server until the block ends; the block begins when ``url`` answers. Yields its process id."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(
        command,
        env=environment | dict(variables or {}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        deadline = time.monotonic() + READY_SECONDS_MAX
        while not _answers(url):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{command[0]} did not start")
            time.sleep(0.05)
        yield process.pid
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextmanager
def constant(folder: Path, body: bytes) -> Iterator[tuple[str, int]]:
    """(address, process id) of a server of our framework that answers everything with ``body``."""
    port = free_port()
    path = folder / f"constant-{port}.json"
    path.write_bytes(body)
    base = f"http://127.0.0.1:{port}"
    with serving([sys.executable, str(HERE / "constant.py"), str(port), str(path)], base) as pid:
        yield base, pid


@contextmanager
def litellm_proxy(folder: Path, upstream: str) -> Iterator[tuple[str, int]]:
    """(address, process id) of LiteLLM's proxy before an OpenAI-like ``upstream``."""
    python, port = litellm(folder), free_port()
    config = folder / "litellm.yaml"
    config.write_text(
        "model_list:\n  - model_name: sora-2\n    litellm_params:\n      model: openai/sora-2\n"
        f"      api_base: {upstream}/v1\n      api_key: sk-upstream\n"
        f"general_settings:\n  master_key: {LITELLM_KEY}\n"
    )
    base = f"http://127.0.0.1:{port}"
    command = [str(python.with_name("litellm")), "--config", str(config), "--host", "127.0.0.1", "--port", str(port)]
    quiet = {"LITELLM_LOG": "ERROR", "LITELLM_LOCAL_MODEL_COST_MAP": "True", "LITELLM_TELEMETRY": "False"}
    with serving(command, f"{base}/health/liveliness", variables=quiet) as pid:
        yield base, pid


def call(method: str, url: str, *, key: str, body: object = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(url, data, headers, method=method), timeout=60) as answer:
        return json.load(answer)


def load(
    command: Sequence[str], url: str, *, pid: int, clients: int, seconds: float, headers: Mapping[str, str]
) -> Load:
    """Ask for ``url`` as fast as answers come. Raises RuntimeError unless every answer was a 2xx."""
    told = [word for name, value in headers.items() for word in ("-H", f"{name}: {value}")]
    before = cpu_seconds(pid)
    run = subprocess.run(
        [*command, "-t1", f"-c{clients}", f"-d{seconds:.0f}s", "--latency", "--timeout", "30s", *told, url],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    spent = cpu_seconds(pid) - before
    if "Non-2xx" in run or "Socket errors" in run:
        raise RuntimeError(f"{url} refused some requests:\n{run}")
    return Load(
        per_second=float(_found(r"Requests/sec:\s+([0-9.]+)", run)),
        mib_per_second=_bytes(_found(r"Transfer/sec:\s+([0-9.]+[KMG]?B)", run)) / 2**20,
        p50_ms=_ms(_found(r"50%\s+([0-9.]+[a-z]+)", run)),
        p99_ms=_ms(_found(r"99%\s+([0-9.]+[a-z]+)", run)),
        cpu_us=spent * 1e6 / max(1, int(_found(r"([0-9]+) requests in", run))),
    )


def cpu_seconds(pid: int) -> float:
    """What a process and its children have used of the processor."""
    total = 0.0
    for one in (pid, *_children(pid)):
        words = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        total += (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")
    return total


def rss_mib(pid: int) -> float:
    """Resident memory of a process and its children."""
    pages = sum(int(Path(f"/proc/{one}/statm").read_text().split()[1]) for one in (pid, *_children(pid)))
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _children(pid: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def _found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    if match is None:
        raise RuntimeError(f"wrk said something else:\n{text}")
    return match[1]


def _ms(word: str) -> float:
    number, unit = re.fullmatch(r"([0-9.]+)([a-z]+)", word).groups()  # type: ignore[union-attr]
    return float(number) * {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}[unit]


def _bytes(word: str) -> float:
    number, unit = re.fullmatch(r"([0-9.]+)([KMG]?B)", word).groups()  # type: ignore[union-attr]
    return float(number) * {"B": 1, "KB": 2**10, "MB": 2**20, "GB": 2**30}[unit]
