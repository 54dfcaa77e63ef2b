"""`benchmarks/diffusion.py`: what each case is divided by, and that some of every kind run."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("diffusers", reason="the extra rushes[diffusers] is not installed")

from rushes.engines.diffusion import engine, loading

pytestmark = [
    # Of libraries that this project does not own, about libraries that those do not own.
    pytest.mark.filterwarnings("default"),
]


@pytest.fixture(scope="module")
def benchmark() -> Any:
    path = Path(__file__).parents[3] / "benchmarks" / "diffusion.py"
    spec = importlib.util.spec_from_file_location("benchmark_of_diffusion", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_every_case_is_divided_by_the_plain_one_of_its_checkpoint_size_and_stages(benchmark: Any) -> None:
    cases = {case.name: case for case in benchmark.CASES}
    assert len(cases) == len(benchmark.CASES)
    for case in cases.values():
        plain = cases[case.against]
        assert plain.is_plain and (plain.checkpoint, plain.size) == (case.checkpoint, case.size)
        assert plain.changes.get("stages") == case.changes.get("stages")
        assert not (case.memory_gib and "offload" in case.changes), "a card is for the engine to fill"


@pytest.mark.parametrize(
    "name", ["fastwan-plain", "fastwan-24gb", "fastwan-8gb", "ltx-1080-plain", "ltx2-1080-plain", "ltx2-1080-ours"]
)
def test_a_case_runs_as_it_is_named(benchmark: Any, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    bench = benchmark.Bench("cpu", tiny=True, repeat=1)
    for module in (loading, engine):
        monkeypatch.setattr(module, "load", bench.load)
    (case,) = (case for case in benchmark.CASES if case.name == name)
    passes: list[int] = []
    build = benchmark.random_weights.build

    def counted(*args: Any, **options: Any) -> Any:
        pipe, upsampler = build(*args, **options)
        pipe.transformer.register_forward_pre_hook(lambda *_: passes.append(1))
        return pipe, upsampler

    monkeypatch.setattr(benchmark.random_weights, "build", counted)
    found = bench.run(case)
    bench.free()
    assert found["placed"] == {"fastwan-24gb": "model", "fastwan-8gb": "group", "ltx2-1080-ours": "none"}.get(
        name, "plain"
    )
    if name == "fastwan-plain":
        assert len(passes) == 2 * 3, "as many steps as ours"
    if name == "ltx-1080-plain":
        assert len(passes) == 2 * (8 + 3), "both stages"
