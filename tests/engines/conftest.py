"""Pools of fake engines, and tasks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rushes.core.engine import RenderTask
from rushes.core.requests import VideoRequest
from rushes.engines.processes import Limits, ProcessPool

FAKE = "fake_engines:FakeEngine"
HERE = {"PYTHONPATH": str(Path(__file__).parent)}

MakeTask = Callable[..., RenderTask]
MakePool = Callable[..., ProcessPool]


@pytest.fixture
def make_task(tmp_path: Path) -> MakeTask:
    """Tasks with folders of their own."""
    count = 0

    def make(prompt: str = "succeed", **changes: object) -> RenderTask:
        nonlocal count
        count += 1
        out_dir = tmp_path / f"out-{count}"
        out_dir.mkdir()
        fields: dict[str, object] = {
            "model": "sora-2", "prompt": prompt, "width_px": 128, "height_px": 72, "seconds": 1, "fps": 10,
        }  # fmt: skip
        request = VideoRequest(**{**fields, **changes})  # type: ignore[arg-type]
        return RenderTask(
            job_id=f"sora-2:task_{count}",
            request=request,
            render_seed=7,
            watermark=False,
            inputs={},
            out_dir=out_dir,
        )

    return make


@pytest.fixture
def make_pool() -> Iterator[MakePool]:
    """Started pools, closed after the test."""
    pools: list[ProcessPool] = []

    def make(engine: str = FAKE, size: int = 1, **limits: object) -> ProcessPool:
        pool = ProcessPool({engine: size}, limits=Limits(**limits), environment=HERE)  # type: ignore[arg-type]
        pools.append(pool)
        pool.start()
        return pool

    yield make
    for pool in pools:
        pool.close()
