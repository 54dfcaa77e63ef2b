"""`kill -9` in mid-render: of the server, of the worker, of everything. Each job ends once and is charged once."""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from rushes.core.ledger import EntryKind
from rushes.media.probe import probe
from rushes.store import jobs, ledger
from rushes.store.database import Database
from rushes.testing import RunningServer

JOB = {"model": "sora-2", "seconds": "4", "size": "1280x720", "prompt": "a fox runs through a snowy forest"}


@pytest.fixture
def victim(tmp_path: Path) -> Iterator[RunningServer]:
    server = RunningServer(tmp_path / "data", worker_slots=2)
    server.start()
    yield server
    server.close()


def in_mid_render(server: RunningServer, count: int = 2) -> list[str]:
    """Submit jobs, and wait until two of them show progress."""
    ids = [server.call("POST", "/v1/videos", JOB)["id"] for _ in range(count)]
    server.until(lambda: sum(status(server, job_id)["progress"] >= 5 for job_id in ids) >= 2)
    return ids


def status(server: RunningServer, job_id: str) -> Any:
    return server.call("GET", f"/v1/videos/{job_id}")


def all_end_once(server: RunningServer, ids: list[str]) -> None:
    server.until(lambda: all(status(server, job_id)["status"] in ("completed", "failed") for job_id in ids))
    database = Database(f"sqlite:///{server.data_dir / 'rushes.db'}")
    with database.read() as tx:
        for job_id in ids:
            job = jobs.get(tx, job_id)
            assert job is not None
            assert job.status == "succeeded", job.error
            kinds = [entry.kind for entry in ledger.entries_of_job(tx, job_id)]
            assert kinds == [EntryKind.HOLD, EntryKind.CAPTURE]
            video = server.data_dir / "blobs" / job.assets[-1].blob_key
            assert probe(video).frame_count == 120
        assert ledger.discrepancies(tx) == []
    database.close()


@pytest.mark.parametrize("who", ["server", "worker", "render processes", "everything"])
def test_each_job_finishes_once_and_is_charged_once(victim: RunningServer, who: str) -> None:
    ids = in_mid_render(victim)
    before = {job_id: status(victim, job_id)["progress"] for job_id in ids}
    worker, render = victim.pids()["worker"], victim.pids()["render"]
    if who == "server":
        victim.kill()
        victim.start()
    elif who == "worker":
        os.kill(worker[0], signal.SIGKILL)
    elif who == "render processes":
        for pid in render:
            os.kill(pid, signal.SIGKILL)
    else:
        victim.kill_everything()
        victim.start()
    for job_id in ids:
        assert status(victim, job_id)["progress"] >= before[job_id], "published progress never falls"
    all_end_once(victim, ids)
    for pid in worker + render if who in ("server", "everything") else []:
        assert not is_alive(pid), "an orphan of the first server still runs"


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not (stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z")


def test_sigterm_ends_the_server_in_good_order_and_jobs_go_on_at_the_next_start(victim: RunningServer) -> None:
    body = {"model": "sora-2-pro-text-to-video", "prompt": "a boat at sea", "duration": "4", "resolution": "720p"}
    answers: list[str] = []

    def wait_for_video() -> None:
        try:
            victim.call("POST", "/v1/videos/generations", body, timeout_seconds=victim.WAIT_SECONDS_MAX)
        except OSError as error:
            answers.append(getattr(error, "read", lambda: b"")().decode())

    thread = threading.Thread(target=wait_for_video)
    thread.start()
    waiting = victim.until(lambda: victim.call("GET", "/v1/videos")["data"])[0]["id"]
    # Not until there are frames: renders give way to others, and on a busy machine the first one takes minutes.
    victim.until(lambda: status(victim, waiting)["status"] == "in_progress")
    victim.stop()
    thread.join()
    assert waiting in answers[0], "a held-open call is told where to ask"
    victim.start()
    victim.until(lambda: status(victim, waiting)["status"] == "completed")
    database = Database(f"sqlite:///{victim.data_dir / 'rushes.db'}")
    with database.read() as tx:
        job = jobs.get(tx, waiting)
        assert job is not None and job.failures == 0, "a stop in good order costs no attempt"
    database.close()


def test_a_second_server_on_the_same_folder_is_refused(victim: RunningServer) -> None:
    second = RunningServer(victim.data_dir)
    with pytest.raises(RuntimeError, match="status 1"):
        second.start()
    assert victim.is_ready()


def test_a_client_that_hangs_up_loses_nothing(victim: RunningServer) -> None:
    body = b'{"model": "sora-2-pro-text-to-video", "prompt": "a lake at dawn", "resolution": "720p"}'
    with socket.create_connection(("127.0.0.1", victim.port)) as connection:
        head = f"POST /v1/videos/generations HTTP/1.1\r\nHost: x\r\nAuthorization: {victim.KEY}\r\n"
        connection.sendall(
            f"{head}Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
        )
        victim.until(lambda: victim.call("GET", "/v1/videos")["data"])
    job_id = victim.call("GET", "/v1/videos")["data"][0]["id"]

    def ended() -> Any:
        with suppress(OSError):
            return victim.call("GET", f"/v1/videos/tasks/{job_id}")["data"]["status"] in ("completed", "succeeded")

    victim.until(ended)
