"""What stands in rooms besides seats and lamps: shelves, drawers, cots, and what is soft on them. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    LEVEL,
    Joint,
    Solid,
    Thing,
    ball,
    bar,
    both,
    box,
    disc,
    dot,
    on,
    part,
    ring,
    rod,
    stripes,
    tube,
)

_BOOKS = ("red", "blue", "cream", "green", "gold", "plum")


def _books(y: float, seed: int, count: int, left: float, wide: float) -> tuple[Solid, ...]:
    """A row of books that stands on a board at `y`, the last of them leaning."""
    solids, x = [], left
    for k in range(count):
        thick = 0.032 + 0.014 * ((k * 7 + seed * 3) % 3)
        tall = 0.105 + 0.02 * ((k * 5 + seed) % 3)
        if x + 2 * thick > left + wide:
            break
        solids.append(box(_BOOKS[(k + seed) % 6], (x + thick, y + tall, 0.02), (thick, tall, 0.10), 0.014))
        x += 2 * thick + 0.006
    return tuple(solids)


def _bars(x: float, z: float, low: float, high: float) -> Solid:
    return rod("coat", (x, low, z), (x, high, z), 0.016)


FURNISHING: tuple[Species, ...] = (
    row(
        "bookshelf",
        1.0,
        {
            "coat": "#a9733f",
            "back": "coat*0.62",
            "red": "#c8453a",
            "blue": "#3f6fb4",
            "cream": "#f1e6cc",
            "green": "#4f8f52",
            "gold": "#e0a83a",
            "plum": "#7d4a86",
            "globe": "#4fa3c8",
            "pot": "#d2744a",
            "leaf": "#57a046",
        },
        Thing(
            solids=(
                box("back", (0, 0.56, -0.13), (0.42, 0.54, 0.02), 0.01),
                *both(box("coat", (0.44, 0.56, 0), (0.03, 0.56, 0.15), 0.02), across="x"),
                *(box("coat", (0, y, 0), (0.46, 0.022, 0.15), 0.015) for y in (0.06, 0.40, 0.74, 1.10)),
                *_books(0.082, 1, 12, -0.40, 0.56),
                *_books(0.422, 4, 8, -0.40, 0.36),
                *_books(0.762, 2, 8, -0.02, 0.42),
                ball("globe", (0.22, 0.56, 0.02), (0.11, 0.11, 0.10)),
                disc("gold", (0.22, 0.44, 0.02), 0.07, 0.015, 0.01, LEVEL),
                rod("pot", (-0.24, 0.77, 0.02), (-0.24, 0.86, 0.02), 0.06, 0.085),
                *(
                    rod(
                        "leaf",
                        (-0.24, 0.87, 0.02),
                        (-0.24 + 0.11 * math.cos(a), 0.99 + 0.03 * math.sin(2 * a), 0.02 + 0.05 * math.sin(a)),
                        0.024,
                        0.008,
                    )
                    for a in (0.2, 1.0, 1.9, 2.9)
                ),
                box("red", (0.22, 0.13, 0.03), (0.12, 0.03, 0.09), 0.014),
                box("cream", (0.22, 0.19, 0.03), (0.11, 0.028, 0.085), 0.014),
            ),
            finish={"globe": "gloss", "pot": "gloss"},
            sway=0.0,
        ),
        turn=0.28,
    ),
    row(
        "dresser",
        0.72,
        {"coat": "#c98f58", "front": "coat*1.08", "knob": "#f2c14a", "leg": "coat*0.7", "cloth": "#f4e6d2"},
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.44, 0), (0.52, 0.36, 0.22), 0.04)),
                box("coat", (0, 0.82, 0), (0.56, 0.03, 0.25), 0.025),
                *(
                    box("front", (x, y, 0.215), (0.23, 0.095, 0.022), 0.03)
                    for x in (-0.25, 0.25)
                    for y in (0.67, 0.44, 0.21)
                ),
                *(
                    ball("knob", (x + dx, y, 0.25), 0.024)
                    for x in (-0.25, 0.25)
                    for dx in (-0.10, 0.10)
                    for y in (0.67, 0.44, 0.21)
                ),
                *both(*both(rod("leg", (0.44, 0.08, 0.16), (0.46, 0.0, 0.18), 0.035, 0.024)), across="x"),
                box("cloth", (0, 0.852, 0.03), (0.24, 0.006, 0.20), 0.004),
            ),
            finish={"knob": "metal"},
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "rockingchair",
        0.72,
        {"coat": "#9c6236", "seat": "#e0c088", "cushion": "#c8453a", "line": "cushion*0.75"},
        Thing(
            solids=(
                *both(
                    *tube(
                        "coat",
                        [
                            (x, 0.05 + 0.42 * (x + 0.02) ** 2, 0.20)
                            for x in (-0.52, -0.36, -0.18, 0.0, 0.18, 0.36, 0.48)
                        ],
                        0.026,
                    )
                ),
                *both(
                    rod("coat", (0.24, 0.09, 0.20), (0.24, 0.66, 0.21), 0.024),
                    rod("coat", (-0.24, 0.08, 0.20), (-0.28, 0.44, 0.19), 0.024),
                    rod("coat", (-0.26, 0.40, 0.19), (-0.44, 1.10, 0.18), 0.024, 0.020),
                    box("coat", (0.0, 0.67, 0.22), (0.28, 0.018, 0.035), 0.016),
                ),
                box("seat", (0.0, 0.42, 0), (0.27, 0.026, 0.21), 0.02),
                box("cushion", (0.01, 0.47, 0), (0.23, 0.035, 0.18), 0.034),
                *(rod("coat", (-0.28, 0.44, z), (-0.44, 1.06, z), 0.014) for z in (-0.10, -0.033, 0.033, 0.10)),
                box("coat", (-0.445, 1.08, 0), (0.022, 0.055, 0.20), 0.02, (0, 0, 14)),
            ),
            paints=(stripes("line", "cushion", (0, 0, 0), (0, 0, 1), 12.0, bend=0.6),),
            sway=7,
        ),
        turn=0.45,
    ),
    row(
        "pillow",
        0.2,
        {"coat": "#f4f0e8", "piping": "coat*0.86"},
        Thing(
            solids=(
                ball("coat", (0, 0.21, 0), (0.52, 0.17, 0.33)),
                *both(*both(ball("coat", (0.40, 0.17, 0.24), (0.20, 0.09, 0.14), (0, -30, 0), blend=0.12)), across="x"),
                *both(ball("piping", (0, 0.22, 0.335), (0.40, 0.012, 0.012), blend=0.01)),
            ),
            finish={"coat": "cloth"},
            sway=0.0,
        ),
        turn=0.35,
    ),
    row(
        "blanket",
        0.25,
        {"coat": "#c8645a", "second": "#f4e6d2", "third": "#e0a83a"},
        Thing(
            solids=(
                *(
                    box(
                        colour,
                        (0.012 * (k % 2), 0.055 + 0.088 * k, 0),
                        (0.46 - 0.012 * k, 0.042, 0.30 - 0.01 * k),
                        0.041,
                    )
                    for k, colour in enumerate(("coat", "second", "coat", "third", "coat"))
                ),
                *(ball("coat", (0.44, 0.10 + 0.176 * k, 0), (0.075, 0.085, 0.29), blend=0.03) for k in range(2)),
                *(
                    rod("second", (-0.40 + 0.08 * k, 0.06, 0.30), (-0.40 + 0.08 * k, 0.01, 0.335), 0.012)
                    for k in range(10)
                ),
            ),
            paints=(stripes("second", "coat", (0, 0, 0), (1, 0, 0), 7.0, bend=0.86),),
            finish={"coat": "cloth", "second": "cloth", "third": "cloth"},
            sway=0.0,
        ),
        turn=0.4,
    ),
    row(
        "towel",
        0.5,
        {"coat": "#4fa3c8", "band": "#f7f4ec", "rail": "#cfd5dc", "foot": "#8a9099"},
        Thing(
            solids=(
                *both(
                    rod("rail", (0.44, 0.02, 0), (0.44, 0.98, 0), 0.026),
                    disc("foot", (0.44, 0.02, 0), 0.13, 0.02, 0.015, LEVEL),
                    across="x",
                ),
                rod("rail", (-0.44, 0.96, 0), (0.44, 0.96, 0), 0.026),
                *part(
                    "cloth",
                    box("coat", (0, 0.62, 0.045), (0.33, 0.37, 0.022), 0.02),
                    box("coat", (0, 0.70, -0.045), (0.325, 0.28, 0.02), 0.02),
                ),
                rod("coat", (-0.33, 0.98, 0), (0.33, 0.98, 0), 0.052),
                *(
                    rod("coat", (-0.31 + 0.069 * k, 0.25, 0.045), (-0.31 + 0.069 * k, 0.20, 0.048), 0.014)
                    for k in range(10)
                ),
            ),
            paints=(
                bar("band", "coat", (0, 0.38, 0.07), 0.030, 0.36),
                bar("band", "coat", (0, 0.48, 0.07), 0.010, 0.36),
            ),
            finish={"coat": "cloth", "rail": "metal"},
            sway=0.6,
        ),
        turn=0.25,
    ),
    row(
        "toiletpaper",
        0.2,
        {"coat": "#faf7f0", "line": "coat*0.88", "core": "#b98a58", "dark": "#6b4a2c"},
        Thing(
            solids=(
                *part("roll", disc("coat", (0, 0.38, 0), 0.37, 0.30, 0.05, (0, 0, 0))),
                disc("core", (0, 0.38, 0.27), 0.125, 0.045, 0.012),
                disc("dark", (0, 0.38, 0.29), 0.095, 0.03, 0.01),
                box("coat", (-0.365, 0.20, 0), (0.018, 0.20, 0.295), 0.012),
                box("coat", (-0.52, 0.012, 0.0), (0.16, 0.012, 0.295), 0.01),
            ),
            paints=tuple(
                dot("line" if k % 2 == 0 else "coat", "roll", (0, 0.38, 0.30), r, r, deep=0.02)
                for k, r in enumerate((0.33, 0.315, 0.25, 0.235, 0.175, 0.16))
            ),
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "crib",
        0.75,
        {"coat": "#f7f1e4", "sheet": "#bfe0ee", "pillow": "#fffaf0", "star": "#f2c14a", "blanket": "#f2b8c0"},
        Thing(
            solids=(
                *both(
                    *both(
                        rod("coat", (0.56, 0.0, 0.30), (0.56, 0.92, 0.30), 0.034),
                        ball("coat", (0.56, 0.95, 0.30), 0.045),
                    ),
                    across="x",
                ),
                *both(
                    box("coat", (0, 0.84, 0.30), (0.54, 0.028, 0.024), 0.02),
                    box("coat", (0, 0.28, 0.30), (0.54, 0.028, 0.024), 0.02),
                ),
                *both(
                    box("coat", (0.56, 0.84, 0), (0.024, 0.028, 0.29), 0.02),
                    box("coat", (0.56, 0.28, 0), (0.024, 0.028, 0.29), 0.02),
                    across="x",
                ),
                *(_bars(-0.45 + 0.10 * k, z, 0.28, 0.84) for k in range(10) for z in (0.30, -0.30)),
                *both(
                    *(rod("coat", (0.56, 0.28, z), (0.56, 0.84, z), 0.016) for z in (-0.2, -0.1, 0.0, 0.1, 0.2)),
                    across="x",
                ),
                box("sheet", (0, 0.36, 0), (0.53, 0.055, 0.27), 0.05),
                box("blanket", (0.14, 0.41, 0), (0.38, 0.04, 0.265), 0.038),
                ball("pillow", (-0.38, 0.44, 0), (0.12, 0.06, 0.18)),
            ),
            finish={"sheet": "cloth", "blanket": "cloth", "pillow": "cloth"},
            sway=0.0,
        ),
        turn=0.35,
    ),
    row(
        "fan",
        0.6,
        {"coat": "#f4f1e8", "blade": "#6fc0d8", "cage": "#cfd5dc", "button": "#e0483a", "dark": "#5c606b"},
        Thing(
            solids=(
                disc("coat", (0, 0.04, 0), 0.24, 0.04, 0.03, LEVEL),
                rod("coat", (0, 0.06, -0.02), (0, 0.46, -0.06), 0.045, 0.038),
                ball("coat", (0, 0.68, -0.10), (0.12, 0.12, 0.14)),
                *on(
                    "rotor",
                    *(
                        ball(
                            "blade",
                            (0.165 * math.cos(a), 0.68 + 0.165 * math.sin(a), 0.07),
                            (0.15, 0.085, 0.012),
                            (0, 0, math.degrees(a) + 18),
                        )
                        for a in (0.5, 2.06, 3.64, 5.2)
                    ),
                    disc("coat", (0, 0.68, 0.09), 0.065, 0.03, 0.02),
                ),
                *(ring("cage", (0, 0.68, z), r, 0.012, LEVEL) for z, r in ((0.03, 0.37), (0.13, 0.30), (0.155, 0.17))),
                *(
                    rod(
                        "cage",
                        (0.09 * math.cos(a), 0.68 + 0.09 * math.sin(a), 0.16),
                        (0.37 * math.cos(a), 0.68 + 0.37 * math.sin(a), 0.03),
                        0.006,
                    )
                    for a in (k * math.tau / 16 for k in range(16))
                ),
                *(
                    ball("button" if k == 0 else "dark", (-0.09 + 0.09 * k, 0.085, 0.13), (0.028, 0.014, 0.028))
                    for k in range(3)
                ),
            ),
            joints={"rotor": Joint(at=(0, 0.68, 0), axis="z", turns=3)},
            finish={"coat": "gloss", "cage": "metal", "blade": "gloss"},
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "coatrack",
        1.0,
        {"coat": "#8a5a36", "hat": "#4a4d58", "band": "#c8453a", "scarf": "#e0a83a"},
        Thing(
            solids=(
                rod("coat", (0, 0.06, 0), (0, 1.04, 0), 0.032, 0.026),
                ball("coat", (0, 1.08, 0), 0.045),
                *(
                    rod("coat", (0, 0.14, 0), (0.25 * math.cos(a), 0.015, 0.25 * math.sin(a)), 0.028)
                    for a in (0.4, 2.5, 4.6)
                ),
                *(
                    s
                    for a in (0.3, 1.4, 2.4, 3.6, 5.2)
                    for s in tube(
                        "coat",
                        [
                            (0, 0.94, 0),
                            (0.14 * math.cos(a), 0.96, 0.14 * math.sin(a)),
                            (0.20 * math.cos(a), 1.04, 0.20 * math.sin(a)),
                        ],
                        0.018,
                    )
                ),
                disc("hat", (0.20, 1.06, 0.05), 0.16, 0.014, 0.012, (78, 0, -18)),
                rod("hat", (0.20, 1.07, 0.05), (0.235, 1.17, 0.05), 0.095, 0.08, blend=0.02),
                ring("band", (0.205, 1.085, 0.05), 0.095, 0.014, (0, 0, -18)),
                *tube("scarf", [(-0.18, 1.02, 0.06), (-0.22, 0.86, 0.09), (-0.20, 0.60, 0.09)], 0.045, flat=0.5),
                *tube("scarf", [(-0.16, 1.02, 0.05), (-0.11, 0.84, 0.10), (-0.13, 0.68, 0.10)], 0.042, flat=0.5),
            ),
            finish={"hat": "cloth", "scarf": "cloth"},
            sway=0.8,
        ),
        turn=0.2,
    ),
)
