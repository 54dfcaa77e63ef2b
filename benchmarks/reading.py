"""Frames for a reader who knows nothing of the prompts: numbered sheets, and a key to score the answers with.

    python benchmarks/reading.py draw PATH_TO_VBENCH_LISTS FOLDER [--dimension scene] [--every 3]
    python benchmarks/reading.py score FOLDER ANSWERS.json

`draw` renders every prompt of VBench's lists (object class, colour, scene, human action, pairs, spatial relation), two frames
each, in an order that tells nothing, ten to a sheet, and writes `key.json` beside them. The reader looks at the sheets alone
and writes {"12": "a red car", ...}. `score` sets answers beside the key, for a judge to mark; it marks itself what is plain.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from rushes.media.stills import to_rgb_image
from rushes.scene import direct, render

DIMENSIONS = ("object_class", "color", "scene", "human_action", "multiple_objects", "spatial_relationship")
SHARES = (0.3, 0.75)
CELL = (400, 225)
PER_SHEET = 10
SECONDS = 4.0
FPS = 5  # enough for the two that are shown


def prompts_of(folder: Path, dimension: str) -> list[str]:
    return [line.strip() for line in (folder / f"{dimension}.txt").read_text().splitlines() if line.strip()]


def pair_of_frames(prompt: str) -> Image.Image:
    scene = direct(prompt, seed=1, width_px=640, height_px=360, seconds=SECONDS, fps=FPS)
    wanted = [int(share * scene.frame_count) for share in SHARES]
    cell = Image.new("RGB", (CELL[0] * len(SHARES), CELL[1]))
    for number, frame in enumerate(render(scene).frames()):
        if number in wanted:
            picture = to_rgb_image(frame.y, frame.u, frame.v).resize(CELL, Image.Resampling.LANCZOS)
            cell.paste(picture, (CELL[0] * wanted.index(number), 0))
        if number >= wanted[-1]:
            break
    return cell


def draw(lists: Path, folder: Path, dimensions: list[str], every: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    rows = [(dimension, prompt) for dimension in dimensions for prompt in prompts_of(lists, dimension)[::every]]
    random.Random(7).shuffle(rows)
    key = {str(n): {"dimension": dimension, "prompt": prompt} for n, (dimension, prompt) in enumerate(rows, 1)}
    (folder / "key.json").write_text(json.dumps(key, indent=1))
    for first in range(0, len(rows), PER_SHEET):
        sheet = Image.new("RGB", (CELL[0] * len(SHARES) * 2 + 12, (CELL[1] + 6) * (PER_SHEET // 2)), "white")
        pen = ImageDraw.Draw(sheet)
        for n, (_, prompt) in enumerate(rows[first : first + PER_SHEET]):
            left, top = (n % 2) * (CELL[0] * len(SHARES) + 12), n // 2 * (CELL[1] + 6)
            sheet.paste(pair_of_frames(prompt), (left, top))
            pen.rectangle((left, top, left + 46, top + 22), fill="black")
            pen.text((left + 6, top + 5), str(first + n + 1), fill="white")
        sheet.save(folder / f"sheet-{first // PER_SHEET + 1:02}.png")
        print(f"{min(first + PER_SHEET, len(rows))} of {len(rows)}", flush=True)


def plain(text: str) -> set[str]:
    """The words of an answer, without what says nothing."""
    empty = {"a", "an", "the", "and", "of", "on", "in", "is", "person", "front", "view", "to", "with", "or", "side"}
    return {re.sub(r"(?:ing|ers?|s)$", "", word) for word in re.findall(r"[a-z]+", text.casefold())} - empty


def score(folder: Path, answers: dict[str, str]) -> None:
    key: dict[str, dict[str, Any]] = json.loads((folder / "key.json").read_text())
    tally: dict[str, list[int]] = {}
    for number, row in key.items():
        wanted, given = plain(row["prompt"]), plain(answers.get(number, ""))
        right = bool(wanted) and len(wanted & given) >= 0.6 * len(wanted)
        count = tally.setdefault(row["dimension"], [0, 0])
        count[0] += right
        count[1] += 1
        if not right:
            print(f"{number:>4} {row['dimension']:22} {row['prompt']!r}: {answers.get(number, '')!r}")
    for dimension, (right, count) in tally.items():
        print(f"{dimension}: {right} of {count} by their words alone; judge the rest above")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("draw", "score"))
    parser.add_argument("first", type=Path)
    parser.add_argument("second", type=Path)
    parser.add_argument("--dimension", choices=DIMENSIONS)
    parser.add_argument("--every", type=int, default=1, help="of each list only every n-th prompt")
    options = parser.parse_args()
    if options.what == "draw":
        draw(options.first, options.second, [options.dimension] if options.dimension else [*DIMENSIONS], options.every)
    else:
        score(options.first, json.loads(options.second.read_text()))


if __name__ == "__main__":
    main()
