"""A service whose model sora-2 is served by upstreams, and the two steps of a worker over the relay."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from relay.upstream import CREDENTIAL, Upstream
from rushes.core.catalog import build_catalog
from rushes.core.engine import RECEIVED_SPAN, RenderResult, RenderTask
from rushes.core.jobs import Job
from rushes.core.relays import Pin, is_relay
from rushes.engines.received import ReceivedEngine
from rushes.relay.conduct import Conductor
from rushes.relay.config import RelayConfig, catalog_models, parse_config
from rushes.relay.desk import Desk
from rushes.relay.line import Line
from rushes.relay.marks import Marks
from rushes.service.policy import Policy
from rushes.store import ledger
from rushes.store.database import Database
from rushes.testing import FakePool, ListQueue, ManualClock, draft
from rushes.worker import RenderWorker
from support import build_service, new_caller

SLOTS = 4


class LookingPool(FakePool):
    """Stands for the process that looks into what came back: it keeps the file as it is, and cuts for once in earnest."""

    def render(self, engine: str, task: RenderTask, **options: Any) -> RenderResult:
        if task.engine == RECEIVED_SPAN:
            self.tasks.append(task)
            return ReceivedEngine().render(task, options["on_progress"])
        data = {key: path.read_bytes() for key, path in task.inputs.items()}
        result = super().render(engine, task, **options)
        if "received" in data:
            next(iter(result.files.values())).write_bytes(data["received"])
        return result


class Relay:
    """One server's worker, restarted at will."""

    def __init__(self, database: Database, folder: Path, queue: ListQueue, *, name: str = "worker") -> None:
        self.name = name
        self.database = database
        self.folder = folder
        self.queue = queue
        self.clock = ManualClock()
        self.config = RelayConfig()
        self.desk: Desk | None = None
        self.looks = LookingPool()
        self.marks: Callable[[], Marks] = lambda: Marks(None)
        self.credentials: dict[str, str] = {"env:KEY": CREDENTIAL}

    def configure(self, **upstreams: Upstream | dict[str, Any]) -> None:
        """Upstreams by name; the model sora-2 has a route to each, in this order."""
        self.setup(
            {
                "upstreams": {name: table_of(upstream) for name, upstream in upstreams.items()},
                "models": {"sora-2": {"price": 10, "routes": [{"upstream": name, "model": "m"} for name in upstreams]}},
            }
        )

    def setup(self, data: dict[str, Any]) -> None:
        self.config = parse_config({"wait_seconds_max": 1, **data}, folder=self.folder)
        self.service = build_service(
            self.database,
            clock=self.clock,
            queue=self.queue,
            policy=Policy(),
            folder=self.folder,
            catalog=build_catalog(engines=("scene", *self.config.engines), models=catalog_models(self.config)),
        )
        if self.service.accounts.is_empty():
            self.caller = new_caller(self.service, "tester", credits=1000)
        self.start()

    def table(self, upstream: Upstream | dict[str, Any]) -> dict[str, Any]:
        return table_of(upstream)

    def start_again(
        self, *, allow_private_fetch: bool = True, claims: bool = False, conductor: Conductor | None = None
    ) -> None:
        """Another worker: nothing is remembered but what is in the database. With ``claims`` it takes jobs by itself."""
        self.start(allow_private_fetch=allow_private_fetch, claims=claims, conductor=conductor)

    def start(
        self, *, allow_private_fetch: bool = True, claims: bool = False, conductor: Conductor | None = None
    ) -> None:
        self.close()
        self.conductor = conductor or Conductor(
            config=self.config,
            relays=self.service.relays,
            line=Line(credentials=self.credentials.get, allow_private_fetch=allow_private_fetch),
            now=self.clock.now,
            marks=self.marks(),
            renders=self.looks,
        )
        self.worker = RenderWorker(service=self.service, pool=self.looks, work_dir=self.folder / "work")
        self.desk = Desk(
            name=self.name,
            config=self.config,
            conductor=self.conductor,
            tickets=self.service.tickets,
            attempts=self.service.attempts,
            relays=self.service.relays,
            keeper=self.worker,
            renders=self.looks,
            slots=SLOTS,
            look_seconds=0.02,
        )
        self.desk.start(claims=claims)

    def submit(self, job_id: str = "task_1", *, seed: int = 1, chosen_seed: int | None = None, **changes: Any) -> Job:
        wanted = draft(seed=chosen_seed, **changes)
        return asyncio.run(
            self.service.intake.submit(self.caller, wanted, dialect="test", job_id=job_id, render_seed=seed)
        )

    def work(self, job_id: str = "task_1") -> Job:
        assert self.desk is not None
        if is_relay(self.job(job_id).engine):
            self.desk.work(job_id)
        elif (outcome := self.worker.render(job_id)) is not None:
            self.worker.settle(outcome)
        return self.job(job_id)

    def job(self, job_id: str = "task_1") -> Job:
        return self.service.jobs.get(self.caller, job_id)

    def pin(self, job_id: str = "task_1") -> Pin | None:
        return self.service.relays.look(job_id)[1]

    def entries(self, job_id: str = "task_1") -> list[str]:
        with self.database.read() as tx:
            assert ledger.discrepancies(tx) == []
            return [entry.kind.value for entry in ledger.entries_of_job(tx, job_id)]

    def close(self) -> None:
        if self.desk is not None:
            self.desk.close()
            self.desk = None


def table_of(upstream: Upstream | dict[str, Any]) -> dict[str, Any]:
    quick = {
        "codec": "openai",
        "credential_env": "KEY",
        "private": True,
        "poll_every_seconds": 0.05,
        "create_seconds_max": 2,
        "poll_seconds_max": 2,
        "trouble_seconds_max": 2,
    }
    if isinstance(upstream, Upstream):
        return quick | {"base": upstream.base}
    return quick | upstream


@pytest.fixture
def upstreams() -> Iterator[Callable[[], Upstream]]:
    made: list[Upstream] = []

    def make(**options: Any) -> Upstream:
        made.append(Upstream(**options))
        return made[-1]

    yield make
    for upstream in made:
        upstream.close()


@pytest.fixture
def upstream(upstreams: Callable[[], Upstream]) -> Upstream:
    return upstreams()


@pytest.fixture
def relay(database: Database, tmp_path: Path, queue: ListQueue, monkeypatch: pytest.MonkeyPatch) -> Iterator[Relay]:
    monkeypatch.setattr("rushes.relay.placing.ROUTE_PAUSE_SECONDS", 0.05)
    relay = Relay(database, tmp_path, queue)
    yield relay
    relay.close()
