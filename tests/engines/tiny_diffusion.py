"""What the tests of the diffusion engine share: tiny random checkpoints, and engines and tasks for them.

A test module of it says after its imports: ``weights, use, engine, asked, task = tiny.fixtures``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from rushes.core.assets import AssetKind
from rushes.core.engine import RenderResult, RenderTask
from rushes.core.requests import Reference, ReferenceKind, Remix, RemixMode
from rushes.engines.diffusion import engine as engine_module
from rushes.engines.diffusion import random_weights
from rushes.engines.diffusion.checkpoints import CHECKPOINTS
from rushes.engines.diffusion.config import Use
from rushes.engines.diffusion.engine import DiffusionEngine
from rushes.engines.diffusion.families import Ask, Made, Watch, make
from rushes.engines.diffusion.loading import Loaded

from .conftest import MakeTask

WAN, FAST, LTX, LTX_DISTILLED, LTX_25 = "wan2.2-ti2v-5b", "fastwan2.2-ti2v-5b", "ltx-2", "ltx-2.3", "ltx-2.5"
Weights = Callable[[str], Path]


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> Weights:
    """Folders of tiny checkpoints, each made once."""
    made: dict[str, Path] = {}

    def folder(name: str) -> Path:
        if name not in made:
            made[name] = tmp_path_factory.mktemp(name)
            random_weights.save(CHECKPOINTS[name], made[name])
        return made[name]

    return folder


@pytest.fixture
def use(weights: Weights) -> Callable[..., Use]:
    """How a tiny checkpoint is run: small frames, short windows."""

    def make_use(name: str, **changes: Any) -> Use:
        row = CHECKPOINTS[name]
        small = {"window_frames_max": 17 if row.frame_step == 8 else 13, "pixels_max": max(64, row.side_px_min) ** 2}
        steps = {} if row.sigmas else {"steps": 2}
        return Use(
            **{"checkpoint": name, "folder": str(weights(name)), "precision": "fp32", **small, **steps, **changes}
        )

    return make_use


@pytest.fixture
def engine(use: Callable[..., Use]) -> Callable[..., DiffusionEngine]:
    def make_engine(*uses: Use | str, **options: Any) -> DiffusionEngine:
        chosen = [one if isinstance(one, Use) else use(one) for one in uses]
        given = {"device": "cpu", "uses": {one.checkpoint: one.to_dict() for one in chosen}}
        return DiffusionEngine({**given, **options})

    return make_engine


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Ask, Made]]:
    """Every window that a model was asked for, and what it made."""
    seen: list[tuple[Ask, Made]] = []

    def remember(loaded: Loaded, ask: Ask, watch: Watch) -> Made:
        made = make(loaded, ask, watch)
        seen.append((ask, made))
        return made

    monkeypatch.setattr(engine_module, "make", remember)
    return seen


@pytest.fixture
def task(make_task: MakeTask) -> Callable[..., RenderTask]:
    """A second of 64x64, which the engine is asked for by the name of its checkpoint."""

    def make_one(name: str, *, inputs: dict[str, Path] | None = None, seed: int = 7, **changes: Any) -> RenderTask:
        given = {"prompt": "a fox in the snow", "width_px": 64, "height_px": 64, "seconds": 1, "fps": 24} | changes
        made = make_task(**given)
        return replace(made, engine=f"diffusion:{name}", inputs=inputs or {}, render_seed=seed)

    return make_one


def ignore(done: int, total: int) -> None:
    return None


def image(tmp_path: Path, colour: str, size: tuple[int, int] = (64, 64)) -> tuple[Reference, dict[str, Path]]:
    path = tmp_path / f"{colour}.png"
    Image.new("RGB", size, colour).save(path)
    reference = Reference(kind=ReferenceKind.IMAGE, media_type="image/png", blob_key=colour, digest="", size_bytes=1)
    return reference, {colour: path}


def earlier(result: RenderResult, mode: RemixMode, **changes: Any) -> tuple[Remix, dict[str, Path]]:
    remix = Remix(job_id="first", video_blob_key="earlier", mode=mode, seconds=1, details=result.details, **changes)
    return remix, {"earlier": result.files[AssetKind.VIDEO]}


fixtures = weights, use, engine, asked, task
