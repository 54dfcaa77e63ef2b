"""What lies in the windows of jewellers and of shops for beauty: a ring, a gem, a necklace, coins, a jar of cream; one row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Joint, Point, Solid, Thing, ball, box, disc, dot, on, part, plate, ring, rod

FACETS = 8
GLINT = {"glint": Joint(at=(0, 0, 0), axis="z", swing=0.0, slide=(0.0, 0.0, 0.13), times=2)}
"""A star that comes out of a stone and goes back into it, twice in a cycle."""


def _gem(foot: Point, size: float) -> tuple[Solid, ...]:
    """A stone cut as a brilliant, on its point: facets by turns lighter and darker under a flat top."""
    x, y, z = foot
    girdle, deep, crown, table = 0.50 * size, 0.56 * size, 0.20 * size, 0.32 * size
    half = math.pi / FACETS
    found: list[Solid] = []
    for k in range(FACETS):
        around = 360.0 * k / FACETS
        inner, top = girdle * math.cos(half), table * math.cos(half)
        long = math.hypot(inner, deep)
        found.append(
            plate(
                ("coat", "dark")[k % 2], (x, y, z),
                ((0.0, 0.0), (girdle * math.sin(half), long), (-girdle * math.sin(half), long)), 0.012 * size, 0.008 * size,
                (math.degrees(math.atan2(inner, deep)), around, 0.0),
            )
        )  # fmt: skip
        rise = math.hypot(inner - top, crown)
        sine, cosine = math.sin(math.radians(around)), math.cos(math.radians(around))
        found.append(
            plate(
                ("light", "coat")[k % 2], (x + inner * sine, y + deep, z + inner * cosine),
                ((-girdle * math.sin(half), 0.0), (girdle * math.sin(half), 0.0), (table * math.sin(half), rise), (-table * math.sin(half), rise)),
                0.012 * size, 0.008 * size, (-math.degrees(math.atan2(inner - top, crown)), around, 0.0),
            )
        )  # fmt: skip
    found.append(disc("light", (x, y + deep + crown, z), table, 0.012 * size, 0.008 * size, LEVEL))
    return part("gem", *found)


def _star(at: Point, size: float) -> tuple[Solid, ...]:
    """Four points of light."""
    x, y, z = at
    return on(
        "glint",
        *(
            rod("star", (x, y, z), (x + dx * size, y + dy * size, z), 0.16 * size, 0.01)
            for dx, dy in ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0))
        ),
    )


def _star_of(x: float, y: float, size: float) -> tuple[Solid, ...]:
    """A five-pointed star in relief."""
    return tuple(
        rod("edge", (x, y, 0.075), (x + size * math.sin(a), y + size * math.cos(a), 0.075), 0.3 * size, 0.02)
        for a in (math.tau * k / 5 for k in range(5))
    )


"""Where they hang about a neck, seen from before."""

JEWELS: tuple[Species, ...] = (
    row(
        "gem",
        0.24,
        {"coat": "#bfe4f6", "dark": "coat*0.72", "light": "coat*1.25", "star": "#ffffff"},
        Thing(
            solids=(*_gem((0, 0.02, 0), 1.0), *_star((0.18, 0.66, 0.36), 0.22)),
            joints=GLINT,
            finish={"coat": "gloss", "dark": "gloss", "light": "gloss", "star": "glow"},
        ),
        turn=0.2,
        glow=("#dff2ff", 0.6),
    ),
    row(
        "coin",
        0.2,
        {"coat": "#f2bd3a", "edge": "#d89a24"},
        Thing(
            solids=(
                *part("coin", disc("coat", (0, 0.5, 0), 0.48, 0.055, 0.02)),
                ring("edge", (0, 0.5, 0.045), 0.43, 0.03, LEVEL),
                *_star_of(0.0, 0.5, 0.28),
            ),
            finish={"coat": "metal", "edge": "metal"},
        ),
        turn=0.35,
    ),
    row(
        "banknotes",
        0.2,
        {"coat": "#7fb07a", "dark": "#4f8a58", "band": "#f4ecd2", "light": "#dcebd0"},
        Thing(
            solids=(
                *(
                    box(("coat", "light")[k % 2], (0.02 * (-1) ** k, 0.05 + 0.075 * k, 0.0), (0.62, 0.034, 0.30), 0.012, (0, 0, 3.0 * ((k * 5) % 3 - 1)))
                    for k in range(7)
                ),
                box("band", (0, 0.29, 0), (0.13, 0.30, 0.325), 0.02),
                disc("dark", (0.36, 0.545, 0.02), 0.13, 0.012, 0.008, LEVEL),
                disc("dark", (-0.38, 0.545, 0.02), 0.13, 0.012, 0.008, LEVEL),
            ),
        ),
        turn=0.35,
    ),
    row(
        "smartwatch",
        0.3,
        {"coat": "#2f3440", "case": "#c9ced6", "glass": "#10131a", "red": "#ff4f6a", "green": "#8af06a", "blue": "#4fd0ff", "white": "#f4f8ff"},
        Thing(
            solids=(
                *part("strap", rod("coat", (0, 0.02, 0), (0, 1.02, 0), 0.165, flat=4.0)),
                box("case", (0, 0.52, 0.03), (0.27, 0.30, 0.065), 0.07),
                box("glass", (0, 0.52, 0.075), (0.235, 0.265, 0.035), 0.05),
                *on("rings", ring("red", (0, 0.47, 0.112), 0.135, 0.016, LEVEL)),
                ring("green", (0, 0.47, 0.112), 0.095, 0.016, LEVEL),
                ring("blue", (0, 0.47, 0.112), 0.055, 0.016, LEVEL),
                *(box("white", (x, 0.69, 0.112), (0.022, 0.036, 0.008), 0.006) for x in (-0.12, -0.06, 0.06, 0.12)),
                *(ball("white", (0, y, 0.112), 0.010) for y in (0.675, 0.705)),
                disc("case", (0.29, 0.58, 0.03), 0.045, 0.03, 0.02, (0, 0, 90)),
            ),
            joints={"rings": Joint(at=(0, 0.47, 0), axis="z", swing=8.0)},
            finish={"case": "metal", "glass": "gloss", "red": "glow", "green": "glow", "blue": "glow", "white": "glow"},
        ),
        turn=0.25,
    ),
    row(
        "creamjar",
        0.2,
        {"coat": "#f7f3f0", "lid": "#e2b3a4", "gold": "#e8c26a", "ink": "#b08a7a", "cream": "#fffaf4"},
        Thing(
            solids=(
                *part("jar", disc("coat", (0, 0.27, 0), 0.46, 0.25, 0.09, LEVEL)),
                ring("gold", (0, 0.535, 0), 0.40, 0.03),
                *part("lid", disc("lid", (0, 0.65, 0), 0.43, 0.11, 0.05, LEVEL)),
                box("ink", (0, 0.31, 0.455), (0.15, 0.016, 0.012), 0.008),
                box("ink", (0, 0.24, 0.455), (0.09, 0.010, 0.012), 0.008),
            ),
            paints=(dot("cream", "lid", (-0.14, 0.76, 0.1), 0.18, 0.12, (0, 1, 0), soft=0.08, opacity=0.3),),
            finish={"coat": "gloss", "lid": "gloss", "gold": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "nailpolish",
        0.2,
        {"coat": "#e0355f", "cap": "#26262c", "gold": "#e8c26a"},
        Thing(
            solids=(
                *part("flask", box("coat", (0, 0.26, 0), (0.22, 0.25, 0.17), 0.08)),
                disc("gold", (0, 0.53, 0), 0.11, 0.03, 0.02, LEVEL),
                *part("cap", rod("cap", (0, 0.60, 0), (0, 1.02, 0), 0.115, 0.08)),
            ),
            finish={"coat": "gloss", "cap": "gloss", "gold": "metal"},
        ),
        turn=0.3,
    ),
)  # fmt: skip
