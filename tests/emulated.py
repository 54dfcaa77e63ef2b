"""The dialects over an emulator, in process: a clock that is moved by hand, and a runner that steps when told to."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware

from dialects.api import SIGNER, Api
from rushes.core.jobs import Job
from rushes.dialects.base import WebOptions
from rushes.dialects.table import build_routes
from rushes.emulator.control import Emulation
from rushes.emulator.runner import Runner
from rushes.emulator.scenario import Scenario, read_scenario
from rushes.engines.emulator import EmulatorEngine
from rushes.service import Service
from rushes.service.many_attempts import ManyAttempts
from rushes.testing import ListQueue, ManualClock
from rushes.web.files import file_routes
from rushes.web.request_ids import RequestIds

HEADER = "x-rushes-emulate"


class EmulatedApi(Api):
    """A client with a key, over an emulator of its own."""

    def __init__(self, service: Service, queue: ListQueue, clock: ManualClock, folder: Path, **scenario: Any) -> None:
        self.scenario: Scenario = read_scenario(scenario)
        self.clock = clock
        self.runner = Runner(
            attempts=ManyAttempts(database=service.database, clock=clock),
            blobs=service.blobs,
            clock=clock,
            engine=EmulatorEngine(),
            work_dir=folder / "work",
        )
        super().__init__(service, queue)

    def configure(self, **options: Any) -> None:
        emulation = Emulation(self.service, self.scenario)
        self.options = WebOptions(
            **{"signer": SIGNER, "wait_seconds_max": 0.02, "interference": emulation.interferer} | options
        )
        routes = [*emulation.routes(), *file_routes(self.service, SIGNER), *build_routes(self.service, self.options)]
        self.app = Starlette(routes=routes, middleware=[emulation.middleware(), Middleware(RequestIds)])

    def work(self, seconds: float = 0.0) -> None:
        """Let so many seconds pass, and the runner do all that is due then."""
        self.clock.advance(seconds)
        deadline = time.monotonic() + 60
        self.runner.step()
        while self.runner.is_ending:
            assert time.monotonic() < deadline, "a clip was not made"
            time.sleep(0.001)
            self.runner.step()

    def job(self, job_id: str) -> Job:
        return self.service.jobs.get(self.caller, job_id)

    def calls(self) -> list[dict[str, Any]]:
        data: list[dict[str, Any]] = self.get("/emulator/calls").json()["data"]
        return data
