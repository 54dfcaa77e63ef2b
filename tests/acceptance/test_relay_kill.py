"""`kill -9` of a real server whose jobs are at an upstream: each ends once, each create was counted once."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from relay.upstream import CREDENTIAL, Request, Upstream
from rushes.core.ledger import EntryKind
from rushes.media.encode import VideoWriter
from rushes.store import jobs, ledger, relays
from rushes.store.database import Database
from rushes.testing import RunningServer

JOB = {"model": "sora-2", "seconds": "4", "size": "1280x720", "prompt": "a fox runs through a snowy forest"}
COUNT = 6


@pytest.fixture
def upstream(tmp_path: Path) -> Iterator[Upstream]:
    upstream = Upstream(polls=10**9)
    film = tmp_path / "film.mp4"
    with VideoWriter(film, width_px=128, height_px=72, fps=30, frame_count=30) as writer:
        for index in range(30):
            half = np.full((36, 64), 128, np.uint8)
            writer.write_frame(np.full((72, 128), 40 + 3 * index, np.uint8), half, half)
    upstream.video = film.read_bytes()
    yield upstream
    upstream.close()


@pytest.fixture
def server(tmp_path: Path, upstream: Upstream, database_url: str) -> Iterator[RunningServer]:
    (tmp_path / "key").write_text(CREDENTIAL)
    (tmp_path / "upstreams.toml").write_text(
        f"""
        [upstreams.up]
        codec = "openai"
        base = "{upstream.base}"
        credential_file = "{tmp_path / "key"}"
        private = true
        poll_every_seconds = 0.2
        [models.sora-2]
        price = 10
        [[models.sora-2.routes]]
        upstream = "up"
        model = "m"
        cost = 0.1
        """
    )
    server = RunningServer(
        tmp_path / "data", worker_slots=1, upstreams=tmp_path / "upstreams.toml", database_url=database_url
    )
    server.start()
    yield server
    server.close()


def submit(server: RunningServer) -> str:
    return str(server.call("POST", "/v1/videos", JOB)["id"])


def ended(server: RunningServer, ids: list[str]) -> bool:
    return all(server.call("GET", f"/v1/videos/{job_id}")["status"] in ("completed", "failed") for job_id in ids)


def books(database_url: str, ids: list[str]) -> dict[str, list[Any]]:
    database = Database(database_url)
    with database.read() as tx:
        assert ledger.discrepancies(tx) == []
        found = {}
        for job_id in ids:
            job, pin = jobs.get(tx, job_id), relays.get(tx, job_id)
            assert job is not None
            assert pin is not None
            kinds = [entry.kind for entry in ledger.entries_of_job(tx, job_id)]
            found[job_id] = [job.status.value, job.engine, kinds, pin.state.value, job.details.get("relay")]
    database.close()
    return found


@pytest.mark.parametrize("who", ["worker", "everything", "nobody, it stops in good order"])
def test_jobs_at_an_upstream_outlive_their_worker(
    server: RunningServer, upstream: Upstream, database_url: str, who: str
) -> None:
    """More of them than there are render slots, for they take none; and killed more often than an attempt may crash."""
    ids = [submit(server) for _ in range(COUNT)]
    server.until(lambda: len(upstream.jobs) == COUNT and min(upstream.jobs.values()) > 0)
    for _ in range(4):
        worker = server.until(lambda: server.pids()["worker"])  # the one before it may have died a moment ago
        before = dict(upstream.jobs)
        if who == "worker":
            os.kill(worker[0], signal.SIGKILL)
        elif who == "everything":
            server.kill_everything()
            server.start()
        else:
            server.stop()
            server.start()
        server.until(lambda before=before: all(upstream.jobs[name] > before[name] for name in before))
    upstream.polls = 0
    server.until(lambda: ended(server, ids))
    told = {"upstream": "up", "model": "m", "cost_usd": "0.4"}
    one = ["succeeded", "relay:up", [EntryKind.HOLD, EntryKind.CAPTURE], "done", told]
    assert books(database_url, ids) == dict.fromkeys(ids, one)
    assert len(upstream.creates) == COUNT


def test_creates_that_were_on_their_way_end_in_doubt_and_are_not_repeated(
    server: RunningServer, upstream: Upstream, database_url: str
) -> None:
    def swallow(request: Request) -> bool:
        if request.command != "POST":
            return False
        request.site.make()
        request.site.release.wait(60)
        return request.hang_up()

    upstream.behave = swallow
    ids = [submit(server) for _ in range(COUNT)]
    server.until(lambda: len(upstream.creates) == COUNT)
    os.kill(server.pids()["worker"][0], signal.SIGKILL)
    server.until(lambda: ended(server, ids))
    one = ["failed", "relay:up", [EntryKind.HOLD, EntryKind.RELEASE], "doubtful", None]
    assert books(database_url, ids) == dict.fromkeys(ids, one)
    assert len(upstream.creates) == COUNT


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_broken_file_ends_the_job_in_a_process_of_its_own(
    server: RunningServer, upstream: Upstream, database_url: str
) -> None:
    upstream.video = upstream.video[: len(upstream.video) // 2]
    upstream.polls = 0
    job_id = submit(server)
    server.until(lambda: ended(server, [job_id]))
    answer = server.call("GET", f"/v1/videos/{job_id}")
    assert answer["status"] == "failed"
    assert books(database_url, [job_id])[job_id][2] == [EntryKind.HOLD, EntryKind.RELEASE]
