"""The gallery: forty prompts in ten languages, each as a strip of frames, and the page that shows them.

    python benchmarks/gallery.py                    # writes docs/gallery.md and docs/gallery/*.jpg
    python benchmarks/gallery.py --only 3,17 --motion /tmp/x   # a few, with six frames a second side by side, to look at

Strips hold the frames at the given shares of the clip, rendered at 640x360 (portrait ones at 360x640), seed 1.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from rushes.media.stills import to_rgb_image
from rushes.scene import direct, render

FOLDER = Path(__file__).parents[1] / "docs"
SHARES = (0.12, 0.5, 0.88)
CELL_PX = 320  # the long side of one frame on a sheet
ROWS = 5  # prompts on one sheet
MOTION_FPS = 6
FEW = 6  # frames that are each asked for by themselves


@dataclass(frozen=True)
class Entry:
    prompt: str
    seconds: float = 10.0
    portrait: bool = False


ENTRIES = (
    Entry("A cinematic shot of a futuristic city at sunset, captured in 4K"),
    Entry("A red fox runs through a snowy forest at dawn"),
    Entry("一只熊猫在竹林里吃竹子"),
    Entry("Un astronauta monta un caballo en la luna"),
    Entry("Ein alter Mann liest ein Buch in der Bibliothek"),
    Entry("海辺を走る二匹の犬、夕焼け"),
    Entry("Une baleine saute hors de l'océan sous une aurore boréale"),
    Entry("A woman plays the guitar on a stage"),
    Entry("A castle on a hill with fireworks at night"),
    Entry("Белый медведь идёт по льдине, снег"),
    Entry("비 오는 밤 도시 거리를 걷는 고양이"),
    Entry("Um papagaio voa sobre a selva"),
    Entry("Una barca a vela nel porto al tramonto"),
    Entry("A chef cooks in a kitchen"),
    Entry("Two children fly a kite on a green hill, windy day"),
    Entry("A T-rex walks through the jungle, close-up"),
    Entry("A robot waters flowers in a garden"),
    Entry("An elephant family crosses the savannah at sunset"),
    Entry("A steam train crosses a bridge in autumn"),
    Entry("雪山上的滑雪者，航拍"),
    Entry("A black cat sleeps on the sofa in the living room, rain on the window"),
    Entry("Coral reef with clownfish and a sea turtle"),
    Entry("A knight rides a dragon above the clouds", portrait=True),
    Entry("A ballerina dances in a ballroom", portrait=True),
    Entry("A lighthouse in a storm, lightning"),
    Entry("Time-lapse of clouds over a mountain lake"),
    Entry("A panda plays the piano, watercolor painting"),
    Entry("A detective walks down an alley at night, film noir"),
    Entry("A motorcycle rides through a neon city, cyberpunk style"),
    Entry("Des montgolfières au-dessus des champs de lavande au lever du soleil"),
    Entry("A farmer drives a tractor through a wheat field"),
    Entry("教室里老师在黑板上写字"),
    Entry("A rocket lifts off at night"),
    Entry("An owl on a branch under the full moon", portrait=True),
    Entry("A penguin slides on the ice in Antarctica"),
    Entry("A child blows bubbles in the park, slow motion"),
    Entry("Ferris wheel in an amusement park at dusk"),
    Entry("A monk meditates by a waterfall"),
    Entry("A space station drifts past a ringed planet"),
    Entry("Shot 1: (3s) a small house in the snow at night. Shot 2: (3s) inside, a cat sits by the window. "
          "Shot 3: (4s) the cat walks through the snow", seconds=10),
)  # fmt: skip


def frames_of(entry: Entry, shares: tuple[float, ...]) -> Iterator[Image.Image]:
    width, height = (360, 640) if entry.portrait else (640, 360)
    scene = direct(entry.prompt, seed=1, width_px=width, height_px=height, seconds=entry.seconds)
    wanted = sorted({min(int(share * scene.frame_count), scene.frame_count - 1) for share in shares})
    if len(wanted) <= FEW:  # what lies between is not drawn: a frame depends on its number alone
        for number in wanted:
            frame = next(render(scene).frames(number))
            yield to_rgb_image(frame.y, frame.u, frame.v)
        return
    for number, frame in enumerate(render(scene).frames()):
        if number in wanted:
            yield to_rgb_image(frame.y, frame.u, frame.v)
        if number >= wanted[-1]:
            return


def strip(entry: Entry, shares: tuple[float, ...] = SHARES) -> Image.Image:
    """The frames side by side, each in a landscape cell of the same size."""
    tall = CELL_PX * 9 // 16
    sheet = Image.new("RGB", (CELL_PX * len(shares), tall), (18, 18, 20))
    for column, frame in enumerate(frames_of(entry, shares)):
        frame.thumbnail((CELL_PX, tall), Image.Resampling.LANCZOS)
        sheet.paste(frame, (column * CELL_PX + (CELL_PX - frame.width) // 2, (tall - frame.height) // 2))
    return sheet


def stacked(strips: list[Image.Image]) -> Image.Image:
    sheet = Image.new("RGB", (strips[0].width, sum(row.height + 4 for row in strips) - 4), (18, 18, 20))
    top = 0
    for row in strips:
        sheet.paste(row, (0, top))
        top += row.height + 4
    return sheet


def write_gallery() -> None:
    folder = FOLDER / "gallery"
    folder.mkdir(exist_ok=True)
    lines = [
        "# Gallery\n",
        "Forty prompts in ten languages, as the built-in engine makes them: one frame from the beginning, the middle and the",
        "end of each clip. Written by `python benchmarks/gallery.py`, seed 1, nothing chosen by hand.\n",
    ]
    for first in range(0, len(ENTRIES), ROWS):
        group = ENTRIES[first : first + ROWS]
        name = f"{first // ROWS + 1}.jpg"
        stacked([strip(entry) for entry in group]).save(folder / name, quality=86, optimize=True)
        lines += [f"{first + n}. {entry.prompt}" for n, entry in enumerate(group, 1)]
        lines += ["", f"![Three frames of each of these clips](gallery/{name})\n"]
        print(name, flush=True)
    (FOLDER / "gallery.md").write_text("\n".join(lines))


def write_motion(numbers: list[int], folder: Path) -> None:
    """Every sixth of a second, in rows of eight, for looking at how things move."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in numbers:
        entry = ENTRIES[number - 1]
        count = int(entry.seconds * MOTION_FPS)
        cells = list(frames_of(entry, tuple((n + 0.5) / count for n in range(count))))
        for cell in cells:
            cell.thumbnail((CELL_PX, CELL_PX * 9 // 16))
        wide, tall = cells[0].size
        sheet = np.zeros((-(-len(cells) // 8) * tall, 8 * wide, 3), np.uint8)
        for n, cell in enumerate(cells):
            sheet[n // 8 * tall : (n // 8 + 1) * tall, n % 8 * wide : (n % 8 + 1) * wide] = np.asarray(cell)
        Image.fromarray(sheet).save(folder / f"{number}.png")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", help="numbers of entries, with commas")
    parser.add_argument("--motion", type=Path, help="a folder for sheets of motion")
    options = parser.parse_args()
    if options.motion:
        write_motion([int(n) for n in (options.only or "1").split(",")], options.motion)
    else:
        write_gallery()


if __name__ == "__main__":
    main()
