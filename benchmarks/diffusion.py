"""Seconds for a clip and peak memory of the full-size models with random weights, plain `diffusers` against ours, in one run.

Usage: benchmarks/diffusion.py [--tiny] [--case NAME ...] [--repeat N] [--json FILE] [--device cuda:0]

Speed does not depend on the weights, so nothing is downloaded: the architectures are built from their configurations on the
device, or in the computer's memory where it is for the engine to bring them there. "Plain" is what the model cards show: the
pipeline as it is with the steps, guidance and stages of its checkpoint, everything resident; each case is divided by the plain
one of the same checkpoint, size and stages. Each of ours adds one measure, so that its effect can be read, and is run as a server
runs it: from a table of an operator's file, warmed up (which holds torch to the memory that may be used), admitted and placed by
the engine. Cancel is measured from the request to the end of the render, with the device synchronised. `--tiny` runs every case
on the CPU with models of a few thousand weights: it checks this script, and its figures mean nothing.

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
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rushes.core.engine import RenderStopped, RenderTask
from rushes.core.requests import VideoRequest
from rushes.engines.diffusion import engine as engine_module
from rushes.engines.diffusion import loading, random_weights
from rushes.engines.diffusion.checkpoints import CHECKPOINTS, Checkpoint, Family
from rushes.engines.diffusion.config import Use, parse_config
from rushes.engines.diffusion.engine import DiffusionEngine
from rushes.engines.diffusion.families import PLAIN
from rushes.engines.diffusion.fitting import fit
from rushes.engines.diffusion.loading import Loaded, adorn, ltx2_pipes, unshifted, wan_pipes
from rushes.engines.diffusion.memory import Offload, estimate
from rushes.engines.diffusion.needs import need_of

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
    """Keys of `[checkpoints.NAME]`."""
    against: str = ""
    """The case that it is divided by."""
    memory_gib: float = 0
    """`memory_gb` of the file: the card that it is to be."""
    anchor: str = ""


WAN, FAST, LTX, LTX_FULL = "wan2.2-ti2v-5b", "fastwan2.2-ti2v-5b", "ltx-2.3", "ltx-2"
HD, SMALL, FULL_HD = (1280, 720), (768, 512), (1920, 1080)
ONE = {"stages": 1}


def _group(
    name: str,
    checkpoint: str,
    size: tuple[int, int],
    plain: dict[str, Any],
    ours: dict[str, Any],
    *,
    anchor: tuple[str, str] = ("", ""),
) -> tuple[Case, ...]:
    """The plain case and ours of one checkpoint, size and number of stages; a number in ``ours`` is a card of so many GiB.
    ``anchor``: of which measure, and what."""
    against = f"{name}-plain"
    first = Case(name=against, checkpoint=checkpoint, size=size, is_plain=True, changes=plain, against=against)
    made = [
        Case(name=f"{name}-{measure}", checkpoint=checkpoint, size=size, against=against, anchor=anchor[1] if measure == anchor[0] else "",
             changes=plain | (what if isinstance(what, dict) else {}), memory_gib=what if isinstance(what, int) else 0)
        for measure, what in ours.items()
    ]  # fmt: skip
    return first, *made


CASES = (
    *_group("wan", WAN, HD, {}, {
        "ours": {"previews": False}, "previews": {}, "compiled": {"compile": True}, "cached": {"cache": 0.1}, "fp8": {"fp8": True},
        "cudnn": {"attention": "_native_cudnn"}, "whole-vae": {"tiles": False}, "model": {"offload": "model"},
        "group": {"offload": "group"}, "24gb": 24,
    }, anchor=("24gb", "less than 24 GB")),
    *_group("fastwan", FAST, HD, {}, {
        "ours": {}, "compiled": {"compile": True}, "group": {"offload": "group"}, "24gb": 24, "8gb": 8,
    }, anchor=("ours", "16 s on one H200")),
    *_group("ltx-768", LTX, SMALL, ONE, {
        "ours": {}, "compiled": {"compile": True}, "fp8": {"fp8": True}, "cudnn": {"attention": "_native_cudnn"},
        "flash-3": {"attention": "_flash_3"}, "sage": {"attention": "sage"}, "whole-vae": {"tiles": False},
        "model": {"offload": "model"}, "group": {"offload": "group"},
    }, anchor=("ours", "9.5 s on one H100")),
    *_group("ltx-1080", LTX, FULL_HD, {}, {"ours": {}, "whole-vae": {"tiles": False}, "80gb": 80, "24gb": 24}),
    *_group("ltx2-768", LTX_FULL, SMALL, ONE, {"ours": {}, "fp8": {"fp8": True}, "24gb": 24}),
    *_group("ltx2-1080", LTX_FULL, FULL_HD, {}, {"ours": {}}),
)  # fmt: skip


class Bench:
    """What all cases share."""

    def __init__(self, device: str, *, tiny: bool, repeat: int) -> None:
        self.device, self.tiny, self.repeat = device, tiny, repeat
        self.seconds = 1 if tiny else 5
        self._engine: DiffusionEngine | None = None

    def run(self, case: Case) -> dict[str, Any]:
        with tempfile.TemporaryDirectory(prefix="rushes-bench-weights-") as folder:
            self._use, self._home = self._use_of(case, folder), "cpu" if _comes_and_goes(case) else self.device
            film = self._plain(case) if case.is_plain else self._ours(case)
            self._reset()
            began = time.perf_counter()
            film()  # compiling and the first look at the kernels are not the clip's
            first = time.perf_counter() - began
            times, details = [], {}
            self._reset()
            for _ in range(self.repeat):
                began = time.perf_counter()
                details = film()
                self._wait()
                times.append(time.perf_counter() - began)
            peak = details.get("peak_memory_bytes") or self._peak_bytes()
            placed = str(details.get("offload", "plain"))
            found = {
                "case": case.name,
                "seconds": round(min(times), 2),
                "all_seconds": [round(spent, 2) for spent in times],
                "first_seconds": round(first, 2),
                "peak_gib": _gib(peak),
                "estimate_gib": self._estimate_gib(case, Offload.NONE if case.is_plain else Offload(placed)),
                "stages": details.get("seconds", {}),
                "placed": placed,
                "cancel_seconds": None if case.is_plain else self._cancel(film),
                "against": case.against,
                "anchor": case.anchor,
            }
        return found

    def free(self) -> None:
        """Nothing of a case is left for the next: neither weights nor what torch was held to."""
        import torch

        if self._engine is not None:
            self._engine.drop()
        self._engine = None
        gc.collect()
        if self.device.startswith("cuda"):
            torch.cuda.set_per_process_memory_fraction(1.0, self.device)
            torch.cuda.empty_cache()

    def load(self, use: Use, device: str) -> Loaded:
        """In the place of `loading.load`: the same of random weights."""
        row = use.row
        pipe, upsampler = self._built(row)
        pipes = wan_pipes(pipe, row) if row.family is Family.WAN else ltx2_pipes(pipe, row, upsampler)
        return adorn(Loaded(row=row, use=use, device=device, pipes=pipes))

    def _use_of(self, case: Case, folder: str) -> Use:
        table: dict[str, Any] = {**case.changes, "folder": folder}
        if self.tiny:
            row = CHECKPOINTS[case.checkpoint]
            table |= {"window_frames_max": 25, "pixels_max": row.side_px_min**2, "precision": "fp32"}
            table |= {} if row.sigmas else {"steps": 2}
            table.pop("compile", None)
            if table.get("attention"):
                table["attention"] = "_native_math"
        file = {"checkpoints": {case.checkpoint: table}, "memory_gb": case.memory_gib, "devices": [self.device],
                "models": {"sora-2": {"checkpoint": case.checkpoint, "price": 1}}}  # fmt: skip
        self._config = parse_config(file, folder=Path(folder))
        return self._config.uses[case.checkpoint]

    def _built(self, row: Checkpoint) -> tuple[Any, Any]:
        import torch

        configuration = random_weights.tiny(row) if self.tiny else random_weights.full(row)
        dtype = torch.float32 if self.tiny else torch.bfloat16
        pipe, upsampler = random_weights.build(row, configuration, device=self._home, dtype=dtype)
        if row.family is Family.WAN:
            pipe.vae.to(torch.float32)
        if row.lora_two:
            random_weights.save_lora(pipe.transformer, Path(self._use.folder) / row.lora_two, prefix="diffusion_model",
                                     rank=4 if self.tiny else 384)  # fmt: skip
        return pipe, upsampler

    def _plain(self, case: Case) -> Callable[[], dict[str, Any]]:
        """As the model cards show it."""
        import torch
        from diffusers import LTX2LatentUpsamplePipeline

        row = self._use.row
        pipe, upsampler = self._built(row)
        size, frames = self._legal(case), 25 if self.tiny else 121
        pipe.set_progress_bar_config(disable=True)
        if row.lora_two:
            pipe.load_lora_weights(self._use.folder, weight_name=row.lora_two)
        whole: dict[str, Any] = {"prompt": PROMPT, "num_frames": frames, "return_dict": False}
        options: dict[str, Any] = {"num_inference_steps": row.steps, "guidance_scale": row.guidance, **row.call}
        options |= {"negative_prompt": row.negative_prompt or None}
        if row.family is Family.LTX2:
            whole |= {"frame_rate": float(row.fps)}
            options |= {"sigmas": list(row.sigmas), **PLAIN} if row.sigmas else {}
        given = unshifted(pipe.scheduler) if row.family is Family.LTX2 else pipe.scheduler
        own = given if row.sigmas else pipe.scheduler
        upsample = (
            LTX2LatentUpsamplePipeline(vae=pipe.vae, latent_upsampler=upsampler) if upsampler is not None else None
        )

        def film() -> dict[str, Any]:
            generator = torch.Generator("cpu").manual_seed(1)
            pipe.scheduler = own
            if row.lora_two:
                pipe.disable_lora()
            if upsample is None:
                pipe(**whole, **options, width=size[0], height=size[1], generator=generator, output_type="np")
                return {}
            first = pipe(
                **whole, **options, width=size[0] // 2, height=size[1] // 2, generator=generator, output_type="latent"
            )
            latents = upsample(latents=first[0], output_type="latent", return_dict=False)[0]
            pipe.scheduler = given
            if row.lora_two:
                pipe.enable_lora()
            pipe(**whole, **PLAIN, **row.call, width=size[0], height=size[1], generator=generator, output_type="np", latents=latents,
                 audio_latents=first[1], sigmas=list(row.sigmas_two), num_inference_steps=len(row.sigmas_two),
                 noise_scale=row.sigmas_two[0], guidance_scale=1.0)  # fmt: skip
            return {}

        return film

    def _ours(self, case: Case) -> Callable[..., dict[str, Any]]:
        engine = self._engine = DiffusionEngine(self._config.options[0])
        width, height = self._size(case)
        request = VideoRequest(model=case.checkpoint, prompt=PROMPT, width_px=width, height_px=height,
                               seconds=self.seconds, fps=self._use.row.fps)  # fmt: skip
        engine.warm_up()

        def film(progress: Callable[[int, int], None] = lambda *_: None) -> dict[str, Any]:
            with tempfile.TemporaryDirectory(prefix="rushes-bench-") as folder:
                task = RenderTask(job_id="bench", request=request, render_seed=1, watermark=False, inputs={},
                                  out_dir=Path(folder), engine=f"diffusion:{case.checkpoint}")  # fmt: skip
                found: dict[str, Any] = engine.render(task, progress).details["diffusion"]
                return found

        return film

    def _cancel(self, film: Callable[..., dict[str, Any]]) -> float | None:
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
            film(progress)
        except RenderStopped:
            self._wait()
            return round(time.perf_counter() - canceled_at[0], 3)
        return None

    def _size(self, case: Case) -> tuple[int, int]:
        least = self._use.row.side_px_min
        return (least, least) if self.tiny else case.size

    def _legal(self, case: Case) -> tuple[int, int]:
        row = self._use.row
        return fit(
            self._size(case), multiple_px=row.multiple_px, side_px_min=row.side_px_min, pixels_max=row.pixels_max
        ).legal

    def _estimate_gib(self, case: Case, offload: Offload) -> float:
        use, row = self._use, self._use.row
        need = need_of(use, self._legal(case), row.window_frames_max)
        need = replace(need, has_tiles=use.tiles and not case.is_plain)
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


def _comes_and_goes(case: Case) -> bool:
    """Whether its weights begin in the computer's memory: random ones are made faster on the device, where they fit."""
    return bool(case.memory_gib) or case.changes.get("offload") in ("model", "group")


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
    for module in (loading, engine_module):
        vars(module)["load"] = bench.load
    rows: list[dict[str, Any]] = []
    for case in CASES:
        if arguments.case and case.name not in arguments.case:
            continue
        try:
            row = bench.run(case)
        except Exception as error:  # one measure that this machine lacks must not end the others
            row = {"case": case.name, "error": f"{type(error).__name__}: {str(error)[:200]}"}
        bench.free()
        rows.append(row)
        print(json.dumps(row))
        if arguments.json:
            arguments.json.write_text(json.dumps(rows, indent=2) + "\n")
    table(rows)


def table(rows: list[dict[str, Any]]) -> None:
    """The figures as docs/performance.md shows them, each against the plain pipeline of its checkpoint, size and stages."""
    spent = {row["case"]: row["seconds"] for row in rows if "seconds" in row}
    print(
        "\n| case | seconds | against plain | placed | peak GiB | estimate GiB | cancel s | anchor |"
        "\n|---|---|---|---|---|---|---|---|"
    )
    for row in rows:
        if "error" in row:
            print(f"| {row['case']} | {row['error']} | | | | | | |")
            continue
        base = spent.get(row["against"])
        ratio = f"{row['seconds'] / base:.2f}" if base else ""
        cells = (
            row["seconds"],
            ratio,
            row["placed"],
            row["peak_gib"],
            row["estimate_gib"],
            row["cancel_seconds"],
            row["anchor"],
        )
        print(f"| {row['case']} | " + " | ".join("" if cell is None else str(cell) for cell in cells) + " |")


if __name__ == "__main__":
    main()
