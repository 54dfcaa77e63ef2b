"""A data folder that was an emulator's, and is a server's afterwards."""

from __future__ import annotations

import asyncio
from pathlib import Path

from rushes import app
from rushes.core.jobs import JobStatus
from rushes.settings import load
from rushes.store.queue import not_queued
from rushes.testing import draft
from rushes.worker_process import sweep


def test_a_server_can_use_the_folder_of_an_emulator_and_ends_what_was_left_open(tmp_path: Path) -> None:
    emulator = load({"RUSHES_DATA_DIR": str(tmp_path), "RUSHES_EMULATOR": "true"})
    service = app.open_service(emulator)
    service.accounts.create("a", credits=10)
    caller = service.accounts.authenticate(service.accounts.mint_key("a"))

    async def submit(job_id: str) -> None:
        await service.intake.submit(caller, draft(), dialect="openai", job_id=job_id, render_seed=1)

    asyncio.run(submit("emulated"))
    assert service.jobs.get(caller, "emulated").engine == "emulator"
    service.database.close()

    service = app.open_service(load({"RUSHES_DATA_DIR": str(tmp_path)}))
    asyncio.run(submit("rendered"))
    assert not_queued(service.database, ["emulated", "rendered"]) == {"emulated"}
    sweep(service)
    assert service.jobs.get(caller, "emulated").status is JobStatus.FAILED
    assert service.jobs.get(caller, "rendered").status is JobStatus.QUEUED
    service.database.close()

    service = app.open_service(emulator)
    assert service.jobs.get(caller, "rendered").status is JobStatus.QUEUED
    service.database.close()
