"""Rushes relays to a second Rushes, in every dialect that both speak: to a finished video, and to each kind of failure.

Nothing is lost or charged twice on the way: here one job, one hold, one end; there exactly one job too.
"""

from __future__ import annotations

import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import pytest
import uvicorn

from dialects.api import Api, file_bytes
from relay.conftest import Relay
from rushes.core.assets import AssetKind
from rushes.core.errors import InvalidValue, NotFound, RushesError, UnsupportedField
from rushes.core.jobs import JobStatus
from rushes.relay.codecs.table import CODECS
from rushes.relay.wire import NoAnswer
from rushes.service.policy import Policy
from rushes.store import ledger
from rushes.store.database import Database
from rushes.testing import ListQueue, ManualClock
from support import build_service

ROUTES: Final[dict[str, tuple[int, dict[str, Any]]]] = {
    "openai": (4, {"model": "sora-2"}),
    "unified": (10, {"model": "sora-2"}),
    "freesora": (10, {"model": "sora-2", "settings": {"form": "seed"}}),
    "onerouter": (4, {"model": "sora-2-pro-text-to-video", "settings": {"held": True}}),
    "grsai": (10, {"model": "sora-2"}),
    "kie": (10, {"model": "sora-2-text-to-video"}),
    "wuyin": (10, {"model": "sora2"}),
    "acedata": (10, {"model": "sora-2"}),
    "openrouter": (8, {"model": "openai/sora-2"}),
    "fal": (4, {"model": "fal-ai/sora-2/text-to-video"}),
    "replicate": (4, {"model": "openai/sora-2"}),
    "v2": (10, {"model": "sora-2"}),
    "new-api": (8, {"model": "sora-2"}),
}
"""Codec -> the length asked for, and the route: a row for every dialect that Rushes serves and speaks."""


class Far:
    """The second Rushes: its dialects behind a socket, and somebody who does with each new job what the test wants."""

    def __init__(self, database: Database, folder: Path) -> None:
        queue = ListQueue()
        service = build_service(database, clock=ManualClock(), queue=queue, policy=Policy(), folder=folder)
        self.database = database
        self.api = Api(service, queue, wait_seconds_max=20.0)
        service.accounts.set_membership(self.api.name, datetime(2100, 1, 1, tzinfo=UTC))
        self.deed: Callable[[str], Any] = self.api.finish
        self.mishap: Exception | None = None
        self._ended = threading.Event()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.base = f"http://127.0.0.1:{port}"
        self._server = uvicorn.Server(
            uvicorn.Config(self.api.app, host="127.0.0.1", port=port, log_config=None, ws="none", lifespan="off")
        )
        self._threads = [threading.Thread(target=self._server.run), threading.Thread(target=self._work)]
        for thread in self._threads:
            thread.start()
        while not self._server.started:
            time.sleep(0.01)

    def _work(self) -> None:
        done = 0
        while not self._ended.wait(0.01):
            for job_id in self.api.queue.job_ids[done:]:
                if not self._is_there(job_id):
                    break  # what wrote it has not committed yet
                done += 1
                try:
                    self.deed(job_id)
                except Exception as error:
                    self.mishap = error
                    self.api.cancel(job_id)

    def _is_there(self, job_id: str) -> bool:
        try:
            return self.api.service.jobs.inspect(job_id) is not None
        except NotFound:
            return False

    def close(self) -> None:
        self._ended.set()
        self._server.should_exit = True
        for thread in self._threads:
            thread.join()
        if self.mishap is not None:
            raise self.mishap

    def entries(self) -> list[list[str]]:
        """Of every job there."""
        with self.database.read() as tx:
            assert ledger.discrepancies(tx) == []
            return [[e.kind.value for e in ledger.entries_of_job(tx, job_id)] for job_id in self.api.queue.job_ids]


@pytest.fixture
def far(sqlite_template: Path, tmp_path: Path) -> Iterator[Far]:
    folder = tmp_path / "far"
    folder.mkdir()
    database = Database(f"sqlite:///{shutil.copy(sqlite_template, folder / 'rushes.db')}")
    far = Far(database, folder)
    yield far
    far.close()
    database.close()


@pytest.fixture
def database_url(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'rushes.db')}"


@contextmanager
def relayed(relay: Relay, far: Far, codec: str, *, options: Any = None, **changes: Any) -> Iterator[int]:
    """The relay with one route, to the far server in a dialect."""
    seconds, route = ROUTES[codec]
    route = {**route, "options": options or {}}
    relay.credentials["env:KEY"] = far.api.key
    relay.setup(
        {
            "wait_seconds_max": 0.1,
            "upstreams": {"far": relay.table({"codec": codec, "base": far.base, "create_seconds_max": 20, **changes})},
            "models": {"sora-2": {"price": 1, "routes": [{"upstream": "far", **route}]}},
        }
    )
    yield seconds


def test_every_dialect_that_both_speak_has_a_row() -> None:
    assert set(ROUTES) == set(CODECS) - {"comfyui"}, "a ComfyUI server is spoken to, not imitated"


@pytest.mark.parametrize("codec", sorted(ROUTES))
def test_a_finished_video_comes_back_whole(relay: Relay, far: Far, codec: str) -> None:
    with relayed(relay, far, codec) as seconds:
        relay.submit(seconds=seconds, prompt="a fox, and an owl: 'über' 狐")
        job = relay.work()
    assert (job.status, job.error) == (JobStatus.SUCCEEDED, None)
    [far_id] = far.api.queue.job_ids
    there = far.api.service.jobs.get(far.api.caller, far_id)
    assert there.request.prompt == "a fox, and an owl: 'über' 狐"
    assert (there.request.seconds, there.request.is_portrait) == (seconds, True)
    data = relay.service.blobs.local_path(job.assets[-1].blob_key).read_bytes()
    assert data == file_bytes(far_id, AssetKind.VIDEO)
    assert (relay.entries(), far.entries()) == (["hold", "capture"], [["hold", "capture"]])


@pytest.mark.parametrize("codec", sorted(ROUTES))
def test_a_seed_that_the_caller_chose_goes_along_or_is_refused(relay: Relay, far: Far, codec: str) -> None:
    takes_seed = codec in ("new-api", "openrouter", "v2")
    with relayed(relay, far, codec) as seconds:
        if not takes_seed:
            with pytest.raises(UnsupportedField, match="takes no seed") as refused:
                relay.submit(seconds=seconds, chosen_seed=4294967295)
            assert refused.value.param == "seed"
            assert (relay.entries(), far.entries()) == ([], [])
            return
        relay.submit(seconds=seconds, chosen_seed=4294967295)
        assert relay.work().error is None
    [far_id] = far.api.queue.job_ids
    assert far.api.service.jobs.get(far.api.caller, far_id).request.seed == 4294967295


@pytest.mark.parametrize(("codec", "size"), [("freesora", (1080, 1920)), ("fal", (1024, 1792)), ("v2", (1792, 1024))])
def test_a_size_that_the_upstream_cannot_be_told_is_refused(
    relay: Relay, far: Far, codec: str, size: tuple[int, int]
) -> None:
    with relayed(relay, far, codec) as seconds, pytest.raises(InvalidValue, match="Supported values are") as refused:
        relay.submit(seconds=seconds, size=size)
    assert refused.value.param == "size"
    assert (relay.entries(), far.entries()) == ([], [])


@pytest.mark.parametrize("codec", sorted(ROUTES))
@pytest.mark.parametrize("deed", ["fail", "cancel"])
def test_a_failure_there_is_a_failure_here(relay: Relay, far: Far, codec: str, deed: str) -> None:
    far.deed = getattr(far.api, deed)
    with relayed(relay, far, codec) as seconds:
        relay.submit(seconds=seconds)
        job = relay.work()
    assert job.status is JobStatus.FAILED
    assert (relay.entries(), far.entries()) == (["hold", "release"], [["hold", "release"]])


@pytest.mark.parametrize("codec", sorted(ROUTES))
@pytest.mark.parametrize("trouble", ["no credits", "wrong key"])
def test_what_is_refused_there_costs_nothing_anywhere(relay: Relay, far: Far, codec: str, trouble: str) -> None:
    with relayed(relay, far, codec) as seconds:
        if trouble == "wrong key":
            relay.credentials["env:KEY"] = "sk-of-nobody-at-all"
        else:
            far.api.service.accounts.create("poor", credits=0)
            relay.credentials["env:KEY"] = far.api.service.accounts.mint_key("poor")
        relay.submit(seconds=seconds)
        job = relay.work()
    assert job.status is JobStatus.FAILED
    assert relay.entries() == ["hold", "release"]
    assert far.api.queue.job_ids == []


@pytest.mark.parametrize("codec", sorted(ROUTES))
def test_a_refused_request_is_told_in_its_own_words(relay: Relay, far: Far, codec: str) -> None:
    """The prompt is right here and empty there, as a stricter upstream might find."""
    with relayed(relay, far, codec) as seconds:
        relay.config.models["sora-2"].routes[0].options["prompt"] = " "  # type: ignore[index]
        relay.submit(seconds=seconds)
        job = relay.work()
    assert job.status is JobStatus.FAILED
    assert job.error is not None
    assert "refused the request" in job.error.message
    assert far.api.queue.job_ids == []


def test_the_same_key_twice_makes_one_job_there(relay: Relay, far: Far) -> None:
    """What `repeats_safely` stands on: Rushes answers a repeated Idempotency-Key with the first job."""
    with relayed(relay, far, "openai", repeats_safely=True):
        relay.submit()
        asked: list[int] = []
        ask = relay.conductor._line.ask

        async def lose_the_first_answer(*args: Any, **kwargs: Any) -> Any:
            answer = await ask(*args, **kwargs)
            asked.append(1)
            if len(asked) == 1:
                raise NoAnswer("lost")
            return answer

        relay.conductor._line.ask = lose_the_first_answer  # type: ignore[method-assign]
        assert relay.work().status is JobStatus.SUCCEEDED
    assert len(far.api.queue.job_ids) == 1


def test_a_cancel_here_ends_it_there(relay: Relay, far: Far) -> None:
    far.deed = far.api.begin
    with relayed(relay, far, "openai"):
        relay.submit()
        thread = threading.Thread(target=relay.work)
        thread.start()
        while not far.api.queue.job_ids or (pin := relay.pin()) is None or pin.upstream_id is None:
            time.sleep(0.01)
        relay.service.jobs.cancel(relay.caller, "task_1")
        thread.join()
    assert (relay.entries(), far.entries()) == (["hold", "release"], [["hold", "release"]])
    with pytest.raises(RushesError):
        far.api.service.jobs.get(far.api.caller, far.api.queue.job_ids[0])
