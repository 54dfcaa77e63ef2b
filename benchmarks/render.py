"""What a render costs, against encoding as many frames alone. Usage: benchmarks/render.py [--quick]

Each case runs in a process of its own, kernels cached by one run before. CPU is user and system time of the process.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

PROMPT = "a fox runs through a snowy forest at dawn"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="720p, 4 s only")
    parser.add_argument("--case", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.case:
        print(json.dumps(measure(*arguments.case.split(":"))))
        return
    print(f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
    run("render:1280:720:4")
    cases = [(1280, 720, 4)] if arguments.quick else [(1280, 720, 4), (1920, 1080, 4), (1920, 1080, 25)]
    for width, height, seconds in cases:
        render = run(f"render:{width}:{height}:{seconds}")
        encode = run(f"encode:{width}:{height}:{seconds}")
        print(
            f"{width}x{height} {seconds:2d} s: render {render['cpu']:.1f} CPU s, {render['wall']:.1f} s,"
            f" peak {render['peak_mib']:.0f} MiB; encoding alone {encode['cpu']:.1f} CPU s;"
            f" ratio {render['cpu'] / encode['cpu']:.2f}"
        )


def run(case: str) -> dict[str, float]:
    command = [sys.executable, __file__, "--case", case]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    result: dict[str, float] = json.loads(done.stdout)
    return result


def measure(what: str, width: str, height: str, seconds: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        work = render if what == "render" else encode
        began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
        work(int(width), int(height), int(seconds), Path(folder))
        after = resource.getrusage(resource.RUSAGE_SELF)
    scale = 2**20 if sys.platform == "darwin" else 2**10
    return {
        "wall": time.perf_counter() - began,
        "cpu": after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime,
        "peak_mib": after.ru_maxrss / scale,
    }


def render(width: int, height: int, seconds: int, folder: Path) -> None:
    from rushes.core.engine import RenderTask
    from rushes.core.requests import VideoRequest
    from rushes.engines.registry import load_engine

    engine = load_engine("scene")
    request = VideoRequest(model="scene", prompt=PROMPT, width_px=width, height_px=height, seconds=seconds)
    task = RenderTask(job_id="b", request=request, render_seed=3, watermark=False, inputs={}, out_dir=folder)
    engine.render(task, lambda made, frames: None)


def encode(width: int, height: int, seconds: int, folder: Path) -> None:
    """The same number of frames of the same scene's first second, over and over."""
    from rushes.media.encode import VideoWriter
    from rushes.scene import direct
    from rushes.scene import render as film_of

    film: Any = film_of(direct(PROMPT, seed=3, width_px=width, height_px=height, seconds=1))
    frames = [(frame.y.copy(), frame.u.copy(), frame.v.copy()) for frame in film.frames()]
    began = resource.getrusage(resource.RUSAGE_SELF)
    count = seconds * 30
    with VideoWriter(folder / "x.mp4", width_px=width, height_px=height, fps=30, frame_count=count) as writer:
        for index in range(count):
            writer.write_frame(*frames[index % 30])
    ended = resource.getrusage(resource.RUSAGE_SELF)
    print(
        json.dumps(
            {"cpu": ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime, "wall": 0.0, "peak_mib": 0.0}
        )
    )
    sys.exit(0)


if __name__ == "__main__":
    main()
