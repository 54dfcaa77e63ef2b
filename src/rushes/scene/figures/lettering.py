"""Words of clay: a sign on a post, letters of light on a dark board, letters that stand by themselves.

"sign reading OPEN" is the row `sign` with that word on it; the words are the prompt's. Must not: what a letter looks like
(`scene/glyphs.py`), what a prompt wants written (`scene/inscriptions.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from rushes.scene.figures.species import Species
from rushes.scene.figures.thing import row
from rushes.scene.figures.thing_parts import Solid, Thing, box, part, rod
from rushes.scene.glyphs import READING, lines_of, strokes_of

LINE = 1.55
"""From one baseline to the next, in heights of a letter."""
PEN = 0.095
"""Radius of a stroke, in heights of a letter."""
BOARD_WIDE_MAX = 1.5
LETTERS_WIDE_MAX = 1.75
LETTERS_TALL_MAX = 0.6
MARGIN = 0.13


def inscribed(name: str) -> Species | None:
    """The figure "STYLE reading WORDS"; None where there is no such style."""
    style, _, words = name.partition(READING)
    make = STYLES.get(style)
    return make(name, words) if make is not None and words else None


def _written(
    words: str, wide_max: float, tall_max: float, low: float, z: float
) -> tuple[tuple[Solid, ...], float, float]:
    """The lines, centred, from `low` up: their rods, and half their width and their height."""
    lines = [strokes_of(line) for line in lines_of(words)]
    widest = max((width for _, width in lines), default=1.0)
    tall = min(tall_max / (1 + LINE * (len(lines) - 1)), wide_max / widest)
    rods: list[Solid] = []
    for n, (strokes, width) in enumerate(reversed(lines)):
        for stroke in strokes:
            points = [((x - width / 2) * tall, low + (y + n * LINE) * tall, z) for x, y in stroke]
            rods += [rod("letter", a, b, PEN * tall, blend=0.002) for a, b in pairwise(points)]
    return part("letter", *rods), widest * tall / 2, (1 + LINE * (len(lines) - 1)) * tall


def _sign(name: str, words: str) -> Species:
    letters, half, tall = _written(words, BOARD_WIDE_MAX, 0.40, 0.56, 0.055) if words else ((), 0.34, 0.30)
    wide, middle = half + MARGIN, 0.56 + tall / 2
    return row(
        name,
        0.95,
        {"coat": "#f6efdf", "letter": "#33415c", "frame": "#a9713f", "post": "#8a5a34"},
        Thing(
            solids=(
                *(rod("post", (x, 0.0, -0.03), (x, middle, -0.03), 0.035) for x in ((-wide * 0.7, wide * 0.7) if wide > 0.6 else (0.0,))),
                box("frame", (0, middle, 0), (wide, tall / 2 + MARGIN, 0.03), 0.03),
                box("coat", (0, middle, 0.022), (wide - 0.035, tall / 2 + MARGIN - 0.035, 0.024), 0.02),
                *letters,
            ),
            sway=1.0,
        ),
        turn=0.0,
        mirrors=False,
    )  # fmt: skip


def _neon_sign(name: str, words: str) -> Species:
    letters, half, tall = _written(words, BOARD_WIDE_MAX, 0.40, 0.56, 0.065) if words else ((), 0.34, 0.30)
    wide, middle = half + MARGIN, 0.56 + tall / 2
    top, low = middle + tall / 2 + MARGIN - 0.03, middle - tall / 2 - MARGIN + 0.03
    corners = [(wide - 0.03, low), (wide - 0.03, top), (0.03 - wide, top), (0.03 - wide, low)]
    tubes = [
        rod("tube", (*a, 0.05), (*b, 0.05), 0.014) for a, b in zip(corners, [*corners[1:], corners[0]], strict=True)
    ]
    return row(
        name,
        1.1,
        {"coat": "#262a3a", "letter": "#ff5fa8", "tube": "#5fe8f2", "post": "#4a5060"},
        Thing(
            solids=(
                *(rod("post", (x, 0.0, -0.03), (x, middle, -0.03), 0.03) for x in (-wide * 0.7, wide * 0.7)),
                box("coat", (0, middle, 0), (wide, tall / 2 + MARGIN, 0.035), 0.03),
                *part("tube", *tubes),
                *letters,
            ),
            finish={"letter": "glow", "tube": "glow"},
            sway=0.0,
        ),
        turn=0.0,
        mirrors=False,
        glow=("#ff8fc0", 1.2),
    )


def _letters(name: str, words: str) -> Species:
    letters, _, tall = _written(words, LETTERS_WIDE_MAX, LETTERS_TALL_MAX, 0.06, 0.0)
    return row(
        name, tall, {"coat": "#e8574a", "letter": "coat"}, Thing(solids=letters, sway=1.0), turn=0.0, mirrors=False
    )


STYLES: dict[str, Callable[[str, str], Species]] = {"sign": _sign, "neon sign": _neon_sign, "letters": _letters}
BLANK: tuple[Species, ...] = (_sign("sign", ""),)
"""What is there where nobody can write its words."""
