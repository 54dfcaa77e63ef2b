"""What a render costs, against real time and against encoding the same frames alone.

Usage: benchmarks/render.py [--quick] [--only NAME]

Ten prompts of many places and subjects are rendered by the engine as a worker does it, each in a process of its own that is
warm: first with every cache of poses emptied, then again. Then the very same frames are encoded alone. CPU is user and
system time of the process; on a machine that others use, read the CPU, not the wall. The encoding alone is always x264
"veryfast" at crf 21, whatever the engine writes its own files with.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

PROMPTS = (
    "a fox runs through a snowy forest at dawn",
    "two dogs play on the beach",
    "a red car drives through a rainy city at night",
    "a woman walks through a meadow in spring",
    "a sailing boat on a lake at sunset",
    "a blue whale swims underwater",
    "a cat sits on a sofa in a cosy room",
    "a white horse gallops across the desert",
    "a man waves in a village while it snows",
    "a green dragon flies over the mountains in a storm",
)
FPS = 30
BATCH = 60  # frames drawn at once and then encoded, while only the encoding is measured
REFERENCE = ("veryfast", "21")  # preset and crf
SETTLE_SECONDS = 0.3  # for threads of the encoder that still work when a call has returned


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="three prompts of 4 s, and no long clip")
    parser.add_argument("--only", choices=("prompts", "image", "long", "preview"), help="one part of it")
    parser.add_argument("--case", nargs="+", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.case:
        print(json.dumps(CASES[arguments.case[0]](*arguments.case[1:])))
        return
    print(f"{os.cpu_count()} cores, {platform.machine()}, Python {platform.python_version()}")
    run("preview", PROMPTS[0])  # kernels are compiled, or found on disk
    seconds = 4 if arguments.quick else 10
    if arguments.only in (None, "prompts"):
        prompts(PROMPTS[:3] if arguments.quick else PROMPTS, seconds)
    if arguments.only in (None, "image"):
        image(seconds)
    if arguments.only in (None, "long") and not arguments.quick:
        made = run("long", PROMPTS[0])
        print(f"25 s of 1080p: peak {made['peak_mib']:.0f} MiB, {made['cpu']:.1f} CPU s, {made['wall']:.1f} s")
    if arguments.only in (None, "preview"):
        made = run("preview", PROMPTS[1])
        print(f"preview, 640x360, 1 s: {made['wall']:.2f} s, {made['cpu']:.2f} CPU s")


def prompts(chosen: tuple[str, ...], seconds: int) -> None:
    print(f"\n1920x1080, {seconds} s; times in CPU s unless they say otherwise")
    print("| prompt | new: wall | of the clip | new | again | encoding alone | ratio new | ratio again | distinct |")
    print("|---|---|---|---|---|---|---|---|---|")
    worst_wall = worst_again = 0.0
    for prompt in chosen:
        case = run("prompt", prompt, str(seconds))
        of_clip, again = case["new_wall"] / seconds, case["again"] / case["encode"]
        worst_wall, worst_again = max(worst_wall, of_clip), max(worst_again, again)
        print(
            f"| {prompt} | {case['new_wall']:.1f} s | {of_clip:.2f} | {case['new']:.1f} | {case['again']:.1f}"
            f" | {case['encode']:.1f} | {case['new'] / case['encode']:.2f} | {again:.2f}"
            f" | {case['distinct']:.0f} of {seconds * FPS} |",
            flush=True,
        )
    print(
        f"slowest new clip: {worst_wall:.2f} of its length; dearest cached clip: {worst_again:.2f} times its encoding"
    )


def image(seconds: int) -> None:
    case = run("image", str(seconds))
    print(
        f"\nimage to video, 1920x1080, {seconds} s: {case['again']:.1f} CPU s, {case['again_wall']:.1f} s;"
        f" encoding alone {case['encode']:.1f} CPU s; ratio {case['again'] / case['encode']:.2f}"
    )


def run(*case: str) -> dict[str, float]:
    # -P: what lies beside this file must not hide a package.
    command = [sys.executable, "-P", __file__, "--case", *case]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def prompt_case(prompt: str, seconds: str) -> dict[str, float]:
    from rushes.scene import direct, render

    engine = warm_engine()
    empty_caches()
    new = measured(lambda: engine.render(task_of(prompt, 1920, 1080, int(seconds)), quiet))
    again = measured(lambda: engine.render(task_of(prompt, 1920, 1080, int(seconds)), quiet))
    film = render(direct(prompt, seed=3, width_px=1920, height_px=1080, seconds=int(seconds), fps=FPS))
    return {"new": new[0], "new_wall": new[1], "again": again[0], **encoded_alone(film)}


def image_case(seconds: str) -> dict[str, float]:
    from rushes.scene import direct, render

    picture = photograph()
    engine = warm_engine()
    task = task_of("the wind moves it gently", 1920, 1080, int(seconds), picture)
    engine.render(task, quiet)
    again = measured(lambda: engine.render(task, quiet))
    scene = direct(
        "the wind moves it gently", seed=3, width_px=1920, height_px=1080, seconds=int(seconds), fps=FPS, images=1
    )
    return {"again": again[0], "again_wall": again[1], **encoded_alone(render(scene, images=[picture]))}


def long_case(prompt: str) -> dict[str, float]:
    engine = warm_engine()
    cpu, wall = measured(lambda: engine.render(task_of(prompt, 1920, 1080, 25), quiet))
    scale = 2**20 if sys.platform == "darwin" else 2**10
    return {"cpu": cpu, "wall": wall, "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale}


def preview_case(prompt: str) -> dict[str, float]:
    """After one clip of something else: warm, and with every cache of poses emptied."""
    engine = warm_engine()
    engine.render(task_of("a robot dances on the moon", 640, 360, 1), quiet)
    empty_caches()
    cpu, wall = measured(lambda: engine.render(task_of(prompt, 640, 360, 1), quiet))
    return {"cpu": cpu, "wall": wall}


CASES: dict[str, Callable[..., dict[str, float]]] = {
    "prompt": prompt_case,
    "image": image_case,
    "long": long_case,
    "preview": preview_case,
}


def warm_engine() -> Any:
    from rushes.engines.registry import load_engine
    from rushes.scene import warm_up

    engine = load_engine("scene")
    engine.warm_up()
    warm_up(thoroughly=True)
    return engine


def empty_caches() -> None:
    from rushes.scene.figures.sprites import TRACED

    TRACED.clear()


def task_of(prompt: str, width: int, height: int, seconds: int, picture: Any = None) -> Any:
    from rushes.core.engine import RenderTask
    from rushes.core.requests import Reference, ReferenceKind, VideoRequest

    folder = Path(tempfile.mkdtemp(dir=FOLDER.name))
    images, inputs = (), {}
    if picture is not None:
        from PIL import Image

        path = folder / "picture.png"
        Image.fromarray(picture).save(path)
        inputs["picture"] = path
        images = (
            Reference(
                kind=ReferenceKind.IMAGE, media_type="image/png", blob_key="picture", digest="", size_bytes=1,
                width_px=width, height_px=height,
            ),
        )  # fmt: skip
    request = VideoRequest(
        model="scene", prompt=prompt, width_px=width, height_px=height, seconds=seconds, fps=FPS, images=images
    )
    return RenderTask(job_id="b", request=request, render_seed=3, watermark=False, inputs=inputs, out_dir=folder)


FOLDER = tempfile.TemporaryDirectory()


def photograph() -> Any:
    """A picture with the detail of a photograph: soft hills, grain and a hard edge."""
    import numpy as np

    chance = np.random.default_rng(1)
    y, x = np.mgrid[0:1080, 0:1920].astype(np.float32)
    base = 120 + 60 * np.sin(x / 210) * np.cos(y / 170) + 30 * np.sin((x + 2 * y) / 37)
    base[(x - 960) ** 2 + (y - 600) ** 2 < 260**2] += 50
    picture = np.stack([base, base * 0.9 + 10, base * 0.7 + 30], 2) + chance.normal(0, 4, (1080, 1920, 3))
    return np.clip(picture, 0, 255).astype(np.uint8)


def measured(work: Callable[[], Any]) -> tuple[float, float]:
    """CPU and wall seconds."""
    began, before = time.perf_counter(), time.process_time()
    work()
    return time.process_time() - before, time.perf_counter() - began


def encoded_alone(film: Any) -> dict[str, float]:
    """CPU seconds of encoding exactly these frames, and how many of them differ."""
    from rushes.media import encode

    # In this process, which ends after it.
    (encode.PRESET, encode.CRF), encode.THRIFT = REFERENCE, "log-level=error"  # type: ignore[misc]
    scene, digests, frames = film.scene, set(), film.frames()
    writer = encode.VideoWriter(
        Path(FOLDER.name) / "alone.mp4", width_px=scene.width_px, height_px=scene.height_px, fps=FPS,
        frame_count=film.frame_count,
    )  # fmt: skip
    cpu = 0.0
    left = film.frame_count
    while left:
        batch = [next(frames) for _ in range(min(BATCH, left))]
        left -= len(batch)
        if not left:
            frames.close()
        else:
            time.sleep(SETTLE_SECONDS)  # until the frames that are drawn ahead are done
        digests |= {hashlib.sha256(b"".join((f.y, f.u, f.v))).digest() for f in batch}
        before = time.process_time()
        for frame in batch:
            writer.write_frame(frame.y, frame.u, frame.v)
        if not left:
            writer.close()
        time.sleep(SETTLE_SECONDS)
        cpu += time.process_time() - before
    return {"encode": cpu, "distinct": len(digests)}


def quiet(made: int, frames: int) -> None:
    """Nobody watches."""


if __name__ == "__main__":
    main()
