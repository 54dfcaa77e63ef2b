"""Tables that several people sit at, laid for a meal: one row for each length. Things face the camera (+z)."""

from __future__ import annotations

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Solid, Thing, ball, both, box, disc, rod

TOP = 0.62  # as in `acting/around_table.py`
DEEP = 0.44  # half of how deep it is
COLOURS = {
    "coat": "#c08a50", "cloth": "#f6efe2", "band": "#d8574a", "plate": "#fdfcf8", "rim": "#6fa8d6", "roast": "#b8743a", "bone": "#f3e6d0",
    "leaf": "#57a84c", "bread": "#d9a058", "glass": "#cfe8f2", "juice": "#f0a63a", "apple": "#d8352c", "wax": "#f6f1e8", "flame": "#ffc04a",
    "bowl": "#3f8fae", "soup": "#e88a4a",
}  # fmt: skip


def _laid(half: float, dishes: tuple[Solid, ...]) -> Thing:
    """Under a cloth, with a plate and a glass for each."""
    places = [k * 0.62 - half + 0.62 for k in range(round(2.0 * half / 0.62) - 1)]
    return Thing(
        solids=(
            box("coat", (0, TOP - 0.045, 0), (half, 0.03, DEEP), 0.03),
            box("cloth", (0, TOP - 0.012, 0), (half - 0.02, 0.020, DEEP + 0.012), 0.02),
            box("cloth", (0, TOP - 0.115, DEEP + 0.012), (half - 0.02, 0.105, 0.014), 0.012),
            box("band", (0, TOP - 0.195, DEEP + 0.022), (half - 0.02, 0.016, 0.008), 0.006),
            *both(*both(rod("coat", (half - 0.14, TOP - 0.06, 0.34), (half - 0.11, 0.03, 0.36), 0.058, 0.038)), across="x"),
            *(disc("plate", (x, TOP + 0.022, 0.24), 0.135, 0.014, 0.010, LEVEL) for x in places),
            *(disc("glass", (x + 0.20, TOP + 0.075, 0.12), 0.045, 0.065, 0.012, LEVEL) for x in places),
            *(disc("juice", (x + 0.20, TOP + 0.060, 0.12), 0.047, 0.045, 0.010, LEVEL) for x in places),
            *dishes,
        ),
        finish={"plate": "gloss", "glass": "gloss", "bowl": "gloss", "flame": "glow"},
        sway=0.4,
    )  # fmt: skip


def _bare(half: float) -> Thing:
    """Of wood, with cups and papers on it."""
    at = [k * 0.62 - half + 0.62 for k in range(round(2.0 * half / 0.62) - 1)]
    return Thing(
        solids=(
            box("coat", (0, TOP - 0.03, 0), (half, 0.04, DEEP), 0.035),
            box("coat", (0, TOP - 0.11, 0), (half - 0.10, 0.05, DEEP - 0.08), 0.02),
            *both(*both(rod("coat", (half - 0.14, TOP - 0.06, 0.34), (half - 0.11, 0.03, 0.36), 0.058, 0.038)), across="x"),
            *(disc("bowl", (x - 0.06, TOP + 0.065, 0.18), 0.062, 0.055, 0.015, LEVEL) for x in at),
            *(box("plate", (x + 0.16, TOP + 0.016, -0.02), (0.12, 0.006, 0.15), 0.005, (0, 12, 0)) for x in at),
        ),
        finish={"bowl": "gloss"},
        sway=0.4,
    )  # fmt: skip


def _roast(x: float) -> tuple[Solid, ...]:
    return (
        disc("plate", (x, TOP + 0.03, -0.04), 0.25, 0.016, 0.012, LEVEL),
        *(ball("leaf", (x + dx, TOP + 0.06, -0.04 + dz), 0.06) for dx, dz in ((-0.18, 0.08), (0.19, 0.06), (0.0, 0.16), (0.12, 0.13), (-0.10, 0.14))),
        ball("roast", (x, TOP + 0.14, -0.04), (0.19, 0.115, 0.14)),
        ball("roast", (x + 0.15, TOP + 0.13, 0.06), (0.085, 0.06, 0.06)),
        rod("bone", (x + 0.22, TOP + 0.14, 0.08), (0.28 + x, TOP + 0.16, 0.09), 0.022, 0.030),
    )  # fmt: skip


def _soup(x: float) -> tuple[Solid, ...]:
    return (
        ball("bowl", (x, TOP + 0.07, -0.04), (0.15, 0.075, 0.15)),
        disc("soup", (x, TOP + 0.125, -0.04), 0.125, 0.016, 0.010, LEVEL),
    )


def _bread(x: float) -> tuple[Solid, ...]:
    return (
        ball("bread", (x, TOP + 0.075, -0.02), (0.19, 0.075, 0.09)),
        *(ball("bone", (x + dx, TOP + 0.135, -0.01), (0.018, 0.014, 0.05)) for dx in (-0.08, 0.0, 0.08)),
    )


def _candle(x: float) -> tuple[Solid, ...]:
    return (
        disc("roast", (x, TOP + 0.03, -0.20), 0.06, 0.02, 0.01, LEVEL),
        rod("wax", (x, TOP + 0.03, -0.20), (x, TOP + 0.20, -0.20), 0.026, 0.024),
        ball("flame", (x, TOP + 0.25, -0.20), (0.022, 0.042, 0.022)),
    )


def _fruit(x: float) -> tuple[Solid, ...]:
    return (
        ball("bowl", (x, TOP + 0.06, -0.06), (0.17, 0.06, 0.15)),
        *(
            ball("apple", (x + dx, TOP + 0.14, -0.05 + dz), 0.065)
            for dx, dz in ((-0.07, 0.0), (0.06, 0.03), (0.0, -0.07))
        ),
    )


DINING: tuple[Species, ...] = (
    row("sharedtable", 0.5, COLOURS, _bare(0.72), turn=0.0),
    row("longsharedtable", 0.5, COLOURS, _bare(1.22), turn=0.0),
    row("diningtable", 0.5, COLOURS, _laid(0.72, (*_roast(-0.02), *_candle(-0.40), *_bread(0.46))), turn=0.0),
    row(
        "longdiningtable", 0.5, COLOURS,
        _laid(1.22, (*_soup(-0.72), *_candle(-0.40), *_roast(0.0), *_candle(0.44), *_fruit(0.78), *_bread(-0.98))), turn=0.0,
    ),
)  # fmt: skip
