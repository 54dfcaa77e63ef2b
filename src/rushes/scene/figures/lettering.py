"""Words of clay: a sign on a post, letters of light on a dark board, a cake with a plate, letters that stand by themselves.

"sign reading OPEN" is the row `sign` with that word on it; the words are the prompt's. Must not: what a letter looks like
(`scene/lettering/writing.py`), what a prompt wants written (`scene/directing/prompt/inscriptions.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from ..composed import LETTERED, READING
from ..lettering.writing import is_writable, written
from .cast.things.food import FOOD
from .species import Species
from .thing.body import row
from .thing.parts import Solid, Thing, box, part, rod

BOARD_WIDE_MAX = 1.5
BOARD_TALL_MAX = 0.40
"""Of one line."""
MORE = 0.35
"""The share of it that each further line adds."""
PLATE_WIDE_MAX = 1.1
PLATE_TALL_MAX = 0.3
PLATE_LOW = 1.04
PLATE_Z = -0.16
LOW = 0.56
"""Where a board's words begin."""
LETTERS_WIDE_MAX = 1.75
LETTERS_TALL_MAX = 0.6
MARGIN = 0.13


def inscribed(name: str) -> Species | None:
    """The figure "STYLE reading WORDS"; None where there is no such style.

    Words that were written on another machine, with a font that is not here, leave what they are on blank.
    """
    style, _, words = name.partition(READING)
    style, _, ink = style.partition(LETTERED)
    make = STYLES.get(style)
    if make is None or not words:
        return None
    species = make(name, words if is_writable(words) else "")
    return replace(species, palette={**species.palette, "letter": ink}) if ink else species


def _written(
    words: str, wide_max: float, tall_max: float, low: float, z: float
) -> tuple[tuple[Solid, ...], float, float]:
    """The lines, centred, from `low` up: their rods, and half their width and their height."""
    text = written(words)
    tall_max *= 1.0 + MORE * (len(text.lines) - 1)
    tall = min(tall_max / text.tall, wide_max / text.wide)
    rods: list[Solid] = []
    for n, line in enumerate(reversed(text.lines)):
        begins, up = line.wide / 2, n * text.leading - text.low
        for stroke in line.strokes:
            points = [((x - begins) * tall, low + (y + up) * tall, z, r * tall) for x, y, r in stroke]
            for (*a, thick), (*b, end) in pairwise(points if len(points) > 1 else points * 2):
                rods.append(rod("letter", (a[0], a[1], a[2]), (b[0], b[1], b[2]), thick, end, blend=0.002))
    return part("letter", *rods), text.wide * tall / 2, text.tall * tall


@dataclass(frozen=True, kw_only=True)
class _Board:
    """A board that is as large as its words need, with room for a few where there are none."""

    letters: tuple[Solid, ...]
    wide: float  # half
    tall: float  # half
    middle: float

    def posts(self, radius: float, *, one_below: float = 0.0) -> tuple[Solid, ...]:
        """Two of them; one under a board that is not wider than `one_below`."""
        places = (-self.wide * 0.7, self.wide * 0.7) if self.wide > one_below else (0.0,)
        return tuple(rod("post", (x, 0.0, -0.03), (x, self.middle, -0.03), radius) for x in places)


def _board(words: str, z: float) -> _Board:
    letters, half, tall = _written(words, BOARD_WIDE_MAX, BOARD_TALL_MAX, LOW, z) if words else ((), 0.34, 0.30)
    return _Board(letters=letters, wide=half + MARGIN, tall=tall / 2 + MARGIN, middle=LOW + tall / 2)


def _sign(name: str, words: str, letter: str = "#33415c") -> Species:
    board = _board(words, 0.055)
    return row(
        name,
        0.95,
        {"coat": "#f6efdf", "letter": letter, "frame": "#a9713f", "post": "#8a5a34"},
        Thing(
            solids=(
                *board.posts(0.035, one_below=0.6),
                box("frame", (0, board.middle, 0), (board.wide, board.tall, 0.03), 0.03),
                box("coat", (0, board.middle, 0.022), (board.wide - 0.035, board.tall - 0.035, 0.024), 0.02),
                *board.letters,
            ),
            sway=1.0,
        ),
        turn=0.0,
        mirrors=False,
    )


def _neon_sign(name: str, words: str) -> Species:
    board = _board(words, 0.065)
    wide, top, low = board.wide - 0.03, board.middle + board.tall - 0.03, board.middle - board.tall + 0.03
    corners = [(wide, low), (wide, top), (-wide, top), (-wide, low), (wide, low)]
    return row(
        name,
        1.1,
        {"coat": "#c94b85", "letter": "coat*1.27", "board": "#262a3a", "tube": "#5fe8f2", "post": "#4a5060"},
        Thing(
            solids=(
                *board.posts(0.03),
                box("board", (0, board.middle, 0), (board.wide, board.tall, 0.035), 0.03),
                *(rod("tube", (*a, 0.05), (*b, 0.05), 0.014) for a, b in pairwise(corners)),
                *board.letters,
            ),
            finish={"letter": "glow", "tube": "glow"},
            sway=0.0,
        ),
        turn=0.0,
        mirrors=False,
        glow=("#ff8fc0", 1.2),
    )


def _letters(name: str, words: str) -> Species:
    if not words:
        return _sign(name, words)
    letters, _, tall = _written(words, LETTERS_WIDE_MAX, LETTERS_TALL_MAX, 0.06, 0.0)
    return row(
        name,
        tall,
        {"coat": "#e8574a", "letter": "coat"},
        Thing(solids=letters, finish={"letter": "glow"}, sway=1.0),
        turn=0.0,
        mirrors=False,
    )


def _cake(name: str, words: str) -> Species:
    """The cake with a plate of chocolate on two sticks, behind its candles."""
    plain = next(row for row in FOOD if row.name == "cake")
    assert isinstance(plain.shape, Thing)
    if not words:
        return replace(plain, name=name)
    letters, half, tall = _written(words, PLATE_WIDE_MAX, PLATE_TALL_MAX, PLATE_LOW, PLATE_Z + 0.035)
    wide, middle = half + 0.09, PLATE_LOW + tall / 2
    sticks = (rod("stick", (x, 0.3, PLATE_Z - 0.02), (x, middle, PLATE_Z - 0.02), 0.022) for x in (-0.2, 0.2))
    plate = box("chocolate", (0.0, middle, PLATE_Z), (wide, tall / 2 + 0.09, 0.028), 0.028)
    return row(
        name,
        plain.height * (middle + tall / 2 + 0.1),
        {**plain.palette, "chocolate": "#5b3423", "letter": "#fff4e4", "stick": "#f4f1ec"},
        replace(plain.shape, solids=(*plain.shape.solids, *sticks, plate, *letters)),
        turn=0.0,
        mirrors=False,
    )


def _dark_sign(name: str, words: str) -> Species:
    """A sign with letters that are seen where its board is of a dark colour."""
    return _sign(name, words, letter="#ffe9b8")


STYLES: dict[str, Callable[[str, str], Species]] = {
    "sign": _sign,
    "dark sign": _dark_sign,
    "neon sign": _neon_sign,
    "letters": _letters,
    "cake": _cake,
}
BLANK: tuple[Species, ...] = (_sign("sign", ""),)
"""What is there where nobody can write its words."""
