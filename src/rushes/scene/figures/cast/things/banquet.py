"""Long tables with a cloth, laid for as many as sit or stand behind them; in units of a person of 1, whose table they are at."""

from __future__ import annotations

import itertools
import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Solid, Thing, ball, box, disc, ring

TOP, DEEP = 0.44, 0.21
"""How high its face is, as that of the tables in `acts/home.py`, and half of how deep."""
PLACE_WIDE = 0.66
"""What everybody at it has of its width."""
SEATS = {"two": 2, "three": 3, "four": 4, "six": 6}
"""For how many there is a table."""
MEAL, DUMPLINGS = "mealtable", "dumplingtable"

COLOURS = {
    "coat": "#f3ece0", "band": "#d8352c", "plate": "#f7f9fb", "rim": "#6f93c8", "rice": "#fffaf0", "meat": "#b5682c", "bone": "#fff6e4", "green": "#5fa84e", "red": "#e0402f", "gold": "#f0b63c",
    "glass": "#cfe4f2", "board": "#c08a50", "flour": "#fffdf7", "dough": "#f6e7c6", "fill": "#d98f6a",
}  # fmt: skip


def _spread(half: float) -> tuple[Solid, ...]:
    """The cloth that hangs down in front, with a band along its hem."""
    folds = max(4, round(half * 9))
    return (
        box("coat", (0, TOP - 0.012, 0), (half, 0.014, DEEP), 0.012),
        box("coat", (0, TOP * 0.5 + 0.01, DEEP - 0.02), (half - 0.01, TOP * 0.5 - 0.02, 0.012), 0.01),
        *(ball("coat", (half * (2 * k + 1 - folds) / folds, TOP * 0.48, DEEP - 0.012), (0.6 * half / folds, TOP * 0.46, 0.018)) for k in range(folds)),
        box("band", (0, 0.05, DEEP + 0.004), (half - 0.01, 0.018, 0.010), 0.008),
    )  # fmt: skip


def _served(x: float) -> tuple[Solid, ...]:
    """A plate with rice and greens, and a glass beside it."""
    return (
        disc("plate", (x, TOP + 0.010, -0.08), 0.105, 0.010, 0.008, LEVEL), ring("rim", (x, TOP + 0.018, -0.08), 0.095, 0.008),
        ball("rice", (x - 0.02, TOP + 0.03, -0.08), (0.055, 0.035, 0.045)), ball("green", (x + 0.05, TOP + 0.028, -0.06), (0.03, 0.022, 0.03)),
        disc("glass", (x + 0.17, TOP + 0.05, -0.02), 0.028, 0.045, 0.01, LEVEL),
    )  # fmt: skip


def _bowl(x: float, number: int) -> tuple[Solid, ...]:
    """What is shared: a roast bird, a bowl of fruit, greens, a cake of rice, by turns."""
    z = 0.06
    if number % 3 == 0:
        return (
            disc("plate", (x, TOP + 0.012, z), 0.17, 0.012, 0.01, LEVEL),
            ball("meat", (x - 0.01, TOP + 0.085, z), (0.125, 0.075, 0.085)),
            *(ball("meat", (x + 0.09, TOP + 0.085, z + side * 0.075), (0.05, 0.035, 0.03)) for side in (-1, 1)),
            *(ball("bone", (x + 0.145, TOP + 0.10, z + side * 0.075), 0.016) for side in (-1, 1)),
            *(ball("green", (x + 0.15 * math.cos(k), TOP + 0.025, z + 0.11 * math.sin(k)), 0.026) for k in range(2, 6)),
        )  # fmt: skip
    tone = "red" if number % 3 == 1 else "green"
    return (
        disc("plate", (x, TOP + 0.035, z), 0.115, 0.035, 0.02, LEVEL), ring("rim", (x, TOP + 0.062, z), 0.112, 0.010),
        *(ball(tone if k % 3 else "gold", (x + 0.06 * math.sin(2.4 * k), TOP + 0.075 + 0.018 * (k < 3), z + 0.05 * math.cos(2.4 * k)), 0.036) for k in range(8)),
    )  # fmt: skip


def _board(x: float) -> tuple[Solid, ...]:
    """Rows of dumplings on a floured board, a bowl of filling beside it."""
    return (
        box("board", (x, TOP + 0.012, 0.03), (0.20, 0.012, 0.13), 0.01), box("flour", (x, TOP + 0.026, 0.03), (0.18, 0.003, 0.11), 0.003),
        *(ball("dough", (x + 0.075 * (i - 2), TOP + 0.045, 0.085 * (j - 0.6) + 0.02), (0.034, 0.024, 0.022)) for i in range(5) for j in range(3)),
        disc("plate", (x + 0.275, TOP + 0.03, 0.03), 0.060, 0.03, 0.02, LEVEL), ball("fill", (x + 0.275, TOP + 0.058, 0.03), (0.05, 0.02, 0.05)),
    )  # fmt: skip


def _table(name: str, kind: str) -> Species:
    seats = SEATS[name]
    half = 0.5 * PLACE_WIDE * seats + 0.06
    places = [PLACE_WIDE * (n - 0.5 * (seats - 1)) for n in range(seats)]
    between = [0.5 * (a + b) for a, b in itertools.pairwise(places)]
    laid = (
        *(solid for x in places for solid in _served(x)), *(solid for n, x in enumerate(between) for solid in _bowl(x, n))
    ) if kind == MEAL else tuple(solid for x in places for solid in _board(x))  # fmt: skip
    return row(
        f"{kind}{name}", 0.5, COLOURS,
        Thing(solids=(*_spread(half), *laid), finish={"coat": "cloth", "band": "cloth", "glass": "glass", "meat": "gloss", "plate": "gloss"}, sway=0.0), turn=0.0,
    )  # fmt: skip


BANQUETS: tuple[Species, ...] = tuple(_table(name, kind) for kind in (MEAL, DUMPLINGS) for name in SEATS)
