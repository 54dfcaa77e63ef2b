"""Games: dice, chess, darts. One row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Point, Solid, Thing, arc, ball, both, box, disc, part, plate, ring, rod, tube
from ...thing.stands import easel


def _die(x: float, z: float, half: float, yaw: float) -> tuple[Solid, ...]:
    """A cube turned by `yaw` degrees; five, three and one are seen."""
    c, s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
    pip, out = 0.19 * half, half * 1.0

    def to(px: float, py: float, pz: float) -> Point:
        return (x + c * px + s * pz, half + py, z - s * px + c * pz)

    q = 0.5 * half
    five = [(0.0, 0.0), (q, q), (-q, q), (q, -q), (-q, -q)]
    two = [(q, q), (0.0, 0.0), (-q, -q)]
    return (
        box("coat", (x, half, z), (half, half, half), 0.07, (0, yaw, 0)),
        *(ball("pip", to(a, b, out), (pip, pip, pip * 0.6), (0, yaw, 0)) for a, b in five),
        *(ball("pip", to(out, b, a), (pip * 0.6, pip, pip), (0, yaw, 0)) for a, b in two),
        *(ball("pip", to(-out, b, a), (pip * 0.6, pip, pip), (0, yaw, 0)) for a, b in two),
        ball("pip", to(0.0, out, 0.0), (1.7 * pip, 0.6 * pip, 1.7 * pip)),
    )


def _sectors(radius: float, z: float) -> tuple[Solid, ...]:
    """Every second of a dart board's twenty fields."""
    return tuple(
        plate(
            "light",
            (0, 0.92, z),
            (
                (0.03 * math.sin(a), 0.03 * math.cos(a)),
                (radius * math.sin(a - 0.157), radius * math.cos(a - 0.157)),
                (radius * math.sin(a + 0.157), radius * math.cos(a + 0.157)),
            ),
            0.006,
            0.002,
        )
        for a in (math.tau * k / 10 for k in range(10))
    )


def _dart(x: float, y: float, z: float, flight: str) -> tuple[Solid, ...]:
    tail = (x + 0.10, y + 0.06, z + 0.30)
    return (
        rod("steel", (x, y, z), (x + 0.03, y + 0.02, z + 0.09), 0.010),
        rod("brass", (x + 0.03, y + 0.02, z + 0.09), (x + 0.06, y + 0.035, z + 0.18), 0.022),
        rod("steel", (x + 0.06, y + 0.035, z + 0.18), tail, 0.010),
        rod(flight, (x + 0.085, y + 0.05, z + 0.25), (x + 0.12, y + 0.07, z + 0.36), 0.03, 0.07, flat=5.0, side=(1, 0, 0)),
        rod(flight, (x + 0.085, y + 0.05, z + 0.25), (x + 0.12, y + 0.07, z + 0.36), 0.03, 0.07, flat=5.0, side=(0, 1, 0)),
    )  # fmt: skip


def _pawn(colour: str, x: float, z: float, y: float, tall: float = 0.24) -> tuple[Solid, ...]:
    return (
        disc(colour, (x, y + 0.03, z), 0.085, 0.03, 0.02, LEVEL),
        rod(colour, (x, y + 0.06, z), (x, y + 0.72 * tall, z), 0.055, 0.03),
        disc(colour, (x, y + 0.68 * tall, z), 0.055, 0.012, 0.01, LEVEL),
        ball(colour, (x, y + tall * 0.88, z), 0.055),
    )


def _king(colour: str, x: float, z: float, y: float) -> tuple[Solid, ...]:
    return (
        disc(colour, (x, y + 0.03, z), 0.10, 0.03, 0.02, LEVEL),
        rod(colour, (x, y + 0.06, z), (x, y + 0.34, z), 0.07, 0.045),
        disc(colour, (x, y + 0.36, z), 0.075, 0.014, 0.01, LEVEL),
        rod(colour, (x, y + 0.38, z), (x, y + 0.46, z), 0.05, 0.07),
        rod(colour, (x, y + 0.52, z), (x, y + 0.60, z), 0.017),
        rod(colour, (x - 0.035, y + 0.565, z), (x + 0.035, y + 0.565, z), 0.016),
    )


def _rook(colour: str, x: float, z: float, y: float) -> tuple[Solid, ...]:
    return (
        disc(colour, (x, y + 0.03, z), 0.095, 0.03, 0.02, LEVEL),
        disc(colour, (x, y + 0.14, z), 0.058, 0.10, 0.02, LEVEL),
        disc(colour, (x, y + 0.27, z), 0.08, 0.035, 0.015, LEVEL),
        *(box(colour, (x + dx, y + 0.32, z + dz), (0.02, 0.025, 0.02), 0.008) for dx, dz in ((0.055, 0), (-0.055, 0), (0, 0.055), (0, -0.055))),
    )  # fmt: skip


GAMES: tuple[Species, ...] = (
    row(
        "dice",
        0.2,
        {"coat": "#fbf6ec", "pip": "#24242c"},
        Thing(solids=(*_die(-0.36, -0.06, 0.30, 18), *_die(0.38, 0.14, 0.30, -32)), finish={"coat": "gloss"}),
        turn=0.25,
    ),
    row(
        "chesspiece",
        0.3,
        {"coat": "#f0dcb4", "dark": "coat*0.72", "felt": "#3f6f4f"},
        Thing(
            solids=(
                disc("felt", (0, 0.015, 0), 0.30, 0.015, 0.01, LEVEL),
                disc("coat", (0, 0.075, 0), 0.31, 0.055, 0.03, LEVEL),
                disc("coat", (0, 0.17, 0), 0.235, 0.05, 0.04, LEVEL),
                disc("dark", (0, 0.235, 0), 0.20, 0.018, 0.015, LEVEL),
                *part(
                    "horse",
                    rod("coat", (-0.02, 0.30, 0), (-0.10, 0.66, 0), 0.17, 0.15, flat=1.2),
                    rod("coat", (-0.10, 0.66, 0), (-0.02, 0.90, 0), 0.15, 0.14, flat=1.2, blend=0.08),
                    rod("coat", (0.0, 0.92, 0), (0.26, 0.76, 0), 0.14, 0.09, flat=1.15, blend=0.07),
                    ball("coat", (0.29, 0.74, 0), (0.09, 0.075, 0.08), blend=0.04),
                    *both(rod("coat", (-0.06, 0.98, 0.055), (-0.09, 1.13, 0.06), 0.05, 0.015, blend=0.02)),
                ),
                *(ball("dark", (x, y, 0), (0.055, 0.07, 0.045)) for x, y in ((-0.16, 1.0), (-0.225, 0.90), (-0.255, 0.78), (-0.265, 0.66), (-0.25, 0.54), (-0.22, 0.43))),
                *both(ball("dark", (0.09, 0.93, 0.105), (0.032, 0.038, 0.025)), ball("dark", (0.335, 0.76, 0.05), 0.018)),
                *both(rod("dark", (0.25, 0.695, 0.075), (0.36, 0.70, 0.05), 0.012)),
            ),
            finish={"coat": "gloss", "dark": "gloss"},
        ),
        turn=0.35,
    ),
    row(
        "chessboard",
        0.3,
        {"coat": "#a8703c", "light": "#f4e6c8", "dark": "#5a3420", "white": "#fbf1dc", "black": "#33262a"},
        Thing(
            solids=(
                *part("frame", box("coat", (0, 0.05, 0), (0.80, 0.05, 0.80), 0.02)),
                box("light", (0, 0.095, 0), (0.70, 0.012, 0.70), 0.004),
                *(
                    box("dark", (-0.6125 + 0.175 * i, 0.105, -0.6125 + 0.175 * j), (0.0875, 0.008, 0.0875), 0.002)
                    for i in range(8)
                    for j in range(8)
                    if (i + j) % 2
                ),
                *(solid for x in (-0.44, -0.09, 0.44) for solid in _pawn("white", x, 0.44, 0.11)),
                *(solid for x in (-0.61, 0.26, 0.61) for solid in _pawn("black", x, -0.26, 0.11)),
                *_king("white", 0.09, 0.61, 0.11),
                *_king("black", -0.09, -0.61, 0.11),
                *_rook("white", -0.61, 0.61, 0.11),
                *_rook("black", 0.44, -0.61, 0.11),
            ),
            finish={"coat": "gloss", "white": "gloss", "black": "gloss"},
        ),
        turn=0.5,
    ),
    row(
        "dartboard",
        0.5,
        {"coat": "#24262c", "light": "#f0e2c0", "red": "#d0342c", "green": "#2f8a4f", "steel": "#c9ced6", "brass": "#d9b45a", "blue": "#3f7fd0", "wood": "#a87b4c"},
        Thing(
            solids=(
                *easel(0.42, 0.34),
                *part("board", disc("coat", (0, 0.92, 0.0), 0.48, 0.05, 0.02)),
                *_sectors(0.36, 0.052),
                ring("red", (0, 0.92, 0.055), 0.375, 0.016, LEVEL),
                *tube("green", arc((0, 0.92, 0.056), 0.222, 0, 360, 21), 0.014),
                disc("green", (0, 0.92, 0.06), 0.068, 0.012, 0.008),
                disc("red", (0, 0.92, 0.068), 0.036, 0.012, 0.008),
                *(ball("light", (0.43 * math.sin(a), 0.92 + 0.43 * math.cos(a), 0.05), (0.014, 0.014, 0.008)) for a in (math.tau * k / 20 for k in range(20))),
                *_dart(0.015, 0.93, 0.06, "red"),
                *_dart(-0.19, 1.06, 0.06, "blue"),
            ),
            finish={"steel": "metal", "brass": "metal", "coat": "cloth", "light": "cloth"},
        ),
        turn=0.3,
    ),
)  # fmt: skip
