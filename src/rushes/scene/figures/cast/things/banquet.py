"""Long tables with a cloth for as many as work behind them side by side; in units of a person of 1, whose table they are at."""

from __future__ import annotations

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Solid, Thing, ball, box, disc

TOP, DEEP = 0.44, 0.21
"""How high its face is, as that of the tables in `acts/home.py`, and half of how deep."""
PLACE_WIDE = 0.66
"""What everybody at it has of its width."""
SEATS = {"two": 2, "three": 3, "four": 4, "six": 6}
"""For how many there is a table."""
DUMPLINGS = "dumplingtable"

COLOURS = {
    "coat": "#f3ece0", "band": "#d8352c", "plate": "#f7f9fb", "board": "#c08a50", "flour": "#fffdf7", "dough": "#f6e7c6", "fill": "#d98f6a",
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


def _board(x: float) -> tuple[Solid, ...]:
    """Rows of dumplings on a floured board, a bowl of filling beside it."""
    return (
        box("board", (x, TOP + 0.012, 0.03), (0.20, 0.012, 0.13), 0.01), box("flour", (x, TOP + 0.026, 0.03), (0.18, 0.003, 0.11), 0.003),
        *(ball("dough", (x + 0.075 * (i - 2), TOP + 0.045, 0.085 * (j - 0.6) + 0.02), (0.034, 0.024, 0.022)) for i in range(5) for j in range(3)),
        disc("plate", (x + 0.275, TOP + 0.03, 0.03), 0.060, 0.03, 0.02, LEVEL), ball("fill", (x + 0.275, TOP + 0.058, 0.03), (0.05, 0.02, 0.05)),
    )  # fmt: skip


def _table(name: str) -> Species:
    seats = SEATS[name]
    half = 0.5 * PLACE_WIDE * seats + 0.06
    boards = (solid for n in range(seats) for solid in _board(PLACE_WIDE * (n - 0.5 * (seats - 1))))
    return row(
        f"{DUMPLINGS}{name}", 0.5, COLOURS,
        Thing(solids=(*_spread(half), *boards), finish={"coat": "cloth", "band": "cloth", "plate": "gloss"}, sway=0.0), turn=0.0,
    )  # fmt: skip


BANQUETS: tuple[Species, ...] = tuple(_table(name) for name in SEATS)
