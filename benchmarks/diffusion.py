"""Seconds for a clip and peak memory of the full-size models with random weights, plain `diffusers` against ours, in one run.

Usage: benchmarks/diffusion.py [--tiny] [--case NAME ...] [--repeat N] [--json FILE] [--device cuda:0]

Speed does not depend on the weights, so nothing is downloaded: the architectures are built from their configurations on the
device. "Plain" is what the model cards show: the pipeline as it is, its full-step schedule, everything resident. Each of ours
adds one measure, so that its effect can be read. Cancel is measured from the request to the end of the render, with the
device synchronised. `--tiny` runs every case on the CPU with models of a few thousand weights: it checks this script, and its
figures mean nothing. The LTX of these cases is LTX-2's 19B configuration under the distilled schedule.

Anchors, published by others: FastWan2.2-5B, 720p, 5 s in 16 s on one H200; LTX-2, 768x512, 5 s in 9.5 s (bf16, SGLang, 8 steps)
on one H100; Wan2.2-TI2V-5B in less than 24 GB.
"""

from __future__ import annotations

import argparse
import gc
import json
import platform
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rushes.core.engine import RenderStopped, RenderTask
from rushes.core.requests import VideoRequest
from rushes.engines.diffusion import random_weights
from rushes.engines.diffusion.checkpoints import CHECKPOINTS, Family
from rushes.engines.diffusion.config import Use
from rushes.engines.diffusion.engine import DiffusionEngine
from rushes.engines.diffusion.loading import Loaded, adorn, ltx2_pipes, wan_pipes
from rushes.engines.diffusion.memory import Need, Offload, estimate

PROMPT = "a fox runs through a snowy forest at dawn, its breath hanging in the cold air"
GIB = 2**30


@dataclass(frozen=True, kw_only=True)
class Case:
    """One way to make one clip."""

    name: str
    checkpoint: str
    size: tuple[int, int]
    is_plain: bool = False
    """The pipeline alone, without our engine, its measures or files."""
    changes: dict[str, Any]
    memory_gib: float = 0
    anchor: str = ""


WAN, FAST, LTX = "wan2.2-ti2v-5b", "fastwan2.2-ti2v-5b", "ltx-2.3"
HD = (1280, 720)
CASES = (
    Case(name="wan-plain", checkpoint=WAN, size=HD, is_plain=True, changes={}),
    Case(name="wan-ours", checkpoint=WAN, size=HD, changes={"previews": False}),
    Case(name="wan-previews", checkpoint=WAN, size=HD, changes={}),
    Case(name="wan-compiled", checkpoint=WAN, size=HD, changes={"compile": True}),
    Case(name="wan-cudnn", checkpoint=WAN, size=HD, changes={"attention": "_native_cudnn"}),
    Case(name="wan-cached", checkpoint=WAN, size=HD, changes={"cache": 0.1}),
    Case(name="wan-fp8", checkpoint=WAN, size=HD, changes={"fp8": True}),
    Case(name="wan-whole-vae", checkpoint=WAN, size=HD, changes={"tiles": False}),
    Case(name="wan-24gb", checkpoint=WAN, size=HD, changes={"offload": "model"}, memory_gib=24,
         anchor="Wan2.2-TI2V-5B in less than 24 GB"),
    Case(name="fastwan-ours", checkpoint=FAST, size=HD, changes={}, anchor="16 s on one H200"),
    Case(name="fastwan-compiled", checkpoint=FAST, size=HD, changes={"compile": True}, anchor="16 s on one H200"),
    Case(name="fastwan-24gb", checkpoint=FAST, size=HD, changes={"offload": "model"}, memory_gib=24),
    Case(name="ltx-plain-768", checkpoint=LTX, size=(768, 512), is_plain=True, changes={"stages": 1}),
    Case(name="ltx-ours-768", checkpoint=LTX, size=(768, 512), changes={"stages": 1}, anchor="9.5 s on one H100"),
    Case(name="ltx-compiled-768", checkpoint=LTX, size=(768, 512), changes={"stages": 1, "compile": True},
         anchor="9.5 s on one H100"),
    Case(name="ltx-fp8-768", checkpoint=LTX, size=(768, 512), changes={"stages": 1, "fp8": True}),
    Case(name="ltx-two-stage-1080", checkpoint=LTX, size=(1920, 1080), changes={}),
)  # fmt: skip


class Bench:
    """What all cases share."""

    def __init__(self, device: str, *, tiny: bool, repeat: int) -> None:
        self.device, self.tiny, self.repeat = device, tiny, repeat
        self.seconds = 1 if tiny else 5

    def run(self, case: Case) -> dict[str, Any]:
        import torch

        use, loaded = self._built(case)
        self._reset()
        began = time.perf_counter()
        film = self._plain(loaded) if case.is_plain else self._ours(case, use, loaded)
        film()  # compiling and the first look at the kernels are not the clip's
        first = time.perf_counter() - began
        times, details = [], {}
        self._reset()
        for _ in range(self.repeat):
            began = time.perf_counter()
            details = film()
            self._wait()
            times.append(time.perf_counter() - began)
        found = {
            "case": case.name,
            "seconds": round(min(times), 2),
            "all_seconds": [round(spent, 2) for spent in times],
            "first_seconds": round(first, 2),
            "peak_gib": _gib(details.get("peak_memory_bytes") or self._peak_bytes()),
            "estimate_gib": self._estimate_gib(use),
            "stages": details.get("seconds", {}),
            "offload": str(details.get("offload", "plain")),
            "cancel_seconds": None if case.is_plain else self._cancel(case),
            "anchor": case.anchor,
        }
        self._film = None
        del film, loaded
        gc.collect()
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        return found

    def _built(self, case: Case) -> tuple[Use, Loaded]:
        import torch

        changes = dict(case.changes)
        if self.tiny:
            row = CHECKPOINTS[case.checkpoint]
            changes |= {"window_frames_max": 25, "pixels_max": row.side_px_min**2, "precision": "fp32"}
            changes |= {} if row.sigmas else {"steps": 2}
            changes.pop("compile", None)
            if changes.get("attention"):
                changes["attention"] = "_native_math"
        use = Use(checkpoint=case.checkpoint, folder="/nowhere", **changes)
        row = use.row
        sizes = random_weights.TINY if self.tiny else random_weights.FULL
        dtype = torch.float32 if self.tiny else torch.bfloat16
        offloaded = changes.get("offload") in ("model", "group")
        home = "cpu" if offloaded else self.device
        pipe, upsampler = random_weights.build(row, sizes[row.family], device=home, dtype=dtype)
        if row.family is Family.WAN:
            pipe.vae.to(torch.float32)
        if case.is_plain:
            return use, Loaded(row=row, use=use, device=self.device, pipes={"plain": pipe}, offload=Offload.NONE)
        pipes = wan_pipes(pipe, row) if row.family is Family.WAN else ltx2_pipes(pipe, row, upsampler)
        return use, adorn(Loaded(row=row, use=use, device=self.device, pipes=pipes))

    def _plain(self, loaded: Loaded) -> Callable[[], dict[str, Any]]:
        """As the model cards show it."""
        import torch

        row, pipe = loaded.row, loaded.pipes["plain"]
        size = self._size(row.side_px_min, (1280, 704) if row.family is Family.WAN else (768, 512))
        options: dict[str, Any] = {"num_inference_steps": row.steps, "guidance_scale": row.guidance}
        if row.family is Family.LTX2:
            options |= {"sigmas": list(row.sigmas), "frame_rate": 24.0, "stg_scale": 0.0, "modality_scale": 1.0,
                        "guidance_rescale": 0.0, "audio_guidance_scale": 1.0, "audio_stg_scale": 0.0,
                        "audio_modality_scale": 1.0, "audio_guidance_rescale": 0.0}  # fmt: skip
            config = pipe.scheduler.config
            pipe.scheduler = type(pipe.scheduler).from_config(config, use_dynamic_shifting=False, shift_terminal=None)
        pipe.set_progress_bar_config(disable=True)

        def film() -> dict[str, Any]:
            generator = torch.Generator("cpu").manual_seed(1)
            frames = 25 if self.tiny else 121
            pipe(prompt=PROMPT, negative_prompt=row.negative_prompt or None, width=size[0], height=size[1],
                 num_frames=frames, generator=generator, output_type="np", **options)  # fmt: skip
            return {}

        return film

    def _ours(self, case: Case, use: Use, loaded: Loaded) -> Callable[[], dict[str, Any]]:
        engine = DiffusionEngine({"device": self.device, "uses": {case.checkpoint: use.to_dict()}})
        if case.memory_gib:
            engine = DiffusionEngine(
                {
                    "device": self.device,
                    "memory_bytes": round(case.memory_gib * GIB),
                    "uses": {case.checkpoint: use.to_dict()},
                }
            )
        engine._loaded = loaded
        width, height = self._size(use.row.side_px_min, case.size)
        request = VideoRequest(model=case.checkpoint, prompt=PROMPT, width_px=width, height_px=height,
                               seconds=self.seconds, fps=use.row.fps)  # fmt: skip

        def film(progress: Callable[[int, int], None] = lambda *_: None) -> dict[str, Any]:
            with tempfile.TemporaryDirectory(prefix="rushes-bench-") as folder:
                task = RenderTask(job_id="bench", request=request, render_seed=1, watermark=False, inputs={},
                                  out_dir=Path(folder), engine=f"diffusion:{case.checkpoint}")  # fmt: skip
                found: dict[str, Any] = engine.render(task, progress).details["diffusion"]
                return found

        self._film = film
        return film

    def _cancel(self, case: Case) -> float | None:
        """From a cancel in the middle of the second step to the end of the render."""
        canceled_at: list[float] = []
        wanted = threading.Event()

        def progress(done: int, total: int) -> None:
            if wanted.is_set():
                raise RenderStopped("canceled")
            if done >= 20 and not canceled_at:
                canceled_at.append(time.perf_counter())
                wanted.set()

        try:
            self._film(progress)  # type: ignore[misc]
        except RenderStopped:
            self._wait()
            return round(time.perf_counter() - canceled_at[0], 3)
        return None

    def _size(self, least: int, size: tuple[int, int]) -> tuple[int, int]:
        return (least, least) if self.tiny else size

    def _estimate_gib(self, use: Use) -> float:
        row = use.row
        size = (1280, 704) if row.family is Family.WAN else (1920, 1088) if row.is_two_stage else (768, 512)
        need = Need(size=size, frames=121, is_guided=row.guidance > 1, has_fp8=use.fp8, has_tiles=use.tiles)
        offload = Offload(use.offload) if use.offload != "auto" else Offload.NONE
        return round(estimate(row, need, offload) / GIB, 1)

    def _wait(self) -> None:
        import torch

        if self.device.startswith("cuda"):
            torch.cuda.synchronize(self.device)

    def _reset(self) -> None:
        import torch

        if self.device.startswith("cuda"):
            torch.cuda.reset_peak_memory_stats(self.device)

    def _peak_bytes(self) -> int | None:
        import torch

        return torch.cuda.max_memory_allocated(self.device) if self.device.startswith("cuda") else None


def _gib(number: int | None) -> float | None:
    return None if number is None else round(number / GIB, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--tiny", action="store_true", help="models of a few thousand weights on the CPU: checks this script"
    )
    parser.add_argument("--case", nargs="+", choices=[case.name for case in CASES], help="only these")
    parser.add_argument(
        "--repeat", type=int, default=2, help="clips of each case after a first one; the fastest counts"
    )
    parser.add_argument("--device", default="cuda:0")
    parser.add_argument("--json", type=Path, help="write the figures there, after each case")
    arguments = parser.parse_args()

    import diffusers
    import torch

    device = "cpu" if arguments.tiny else arguments.device
    name = torch.cuda.get_device_name(device) if device.startswith("cuda") else f"CPU ({platform.machine()})"
    print(f"{name}; torch {torch.__version__}, diffusers {diffusers.__version__}, Python {platform.python_version()}")
    bench = Bench(device, tiny=arguments.tiny, repeat=1 if arguments.tiny else arguments.repeat)
    rows: list[dict[str, Any]] = []
    for case in CASES:
        if arguments.case and case.name not in arguments.case:
            continue
        try:
            row = bench.run(case)
        except Exception as error:  # one measure that this machine lacks must not end the others
            row = {"case": case.name, "error": f"{type(error).__name__}: {str(error)[:200]}"}
        rows.append(row)
        print(json.dumps(row))
        if arguments.json:
            arguments.json.write_text(json.dumps(rows, indent=2) + "\n")
    table(rows)


def table(rows: list[dict[str, Any]]) -> None:
    """The figures as docs/performance.md shows them, each against the plain pipeline of its model and size."""
    plain = {row["case"].split("-")[0]: row["seconds"] for row in rows if "seconds" in row and "-plain" in row["case"]}
    print(
        "\n| case | seconds | against plain | peak GiB | estimate GiB | cancel s | anchor |\n|---|---|---|---|---|---|---|"
    )
    for row in rows:
        if "error" in row:
            print(f"| {row['case']} | {row['error']} | | | | | |")
            continue
        base = plain.get(row["case"].split("-")[0].removeprefix("fast"))
        ratio = f"{row['seconds'] / base:.2f}" if base and "1080" not in row["case"] else ""
        cells = (row["seconds"], ratio, row["peak_gib"], row["estimate_gib"], row["cancel_seconds"], row["anchor"])
        print(f"| {row['case']} | " + " | ".join("" if cell is None else str(cell) for cell in cells) + " |")


if __name__ == "__main__":
    main()
