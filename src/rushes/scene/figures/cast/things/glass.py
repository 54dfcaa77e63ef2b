"""What is kept in glass: one row each. The glass is clay, so what is in it lies against its wall and looks out; it faces the camera (+z)."""

from __future__ import annotations

import math
from dataclasses import replace

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Joint, Solid, Thing, ball, both, disc, on, part, plate, ring, rod, tube

FLIES = (
    (-0.46, 0.34, 0.10),
    (0.20, 0.22, 0.55),
    (0.62, 0.52, 0.30),
    (-0.12, 0.62, 0.85),
    (-0.72, 0.66, 0.40),
    (0.40, 0.74, 0.05),
    (-0.30, 0.47, 0.70),
)
"""Radians round the jar, how high, and when in the cycle each flies where it does."""
RADIUS = 0.30


def _firefly(k: int) -> tuple[Solid, ...]:
    """One at the front of the glass, its lamp below."""
    _, y, _ = FLIES[k]
    z = RADIUS + 0.005
    return on(
        f"fly{k}",
        ball("lamp", (0.0, y, z), (0.045, 0.055, 0.04)),
        ball("dark", (0.012, y + 0.052, z), (0.026, 0.036, 0.026)),
        *both(ball("wing", (0.045, y + 0.075, z - 0.01), (0.05, 0.02, 0.012), (0, 0, 28)), across="x"),
    )


JAR = row(
    "fireflyjar",
    0.34,
    {
        "coat": "#a9d3cf", "rim": "#e4f4f0", "lid": "#d9a84a", "twine": "#c8a878", "lamp": "#f4ff8a", "dark": "#4a3a30",
        "wing": "#eef6e0", "grass": "#5f9f4a", "shine": "#ffffff", "tag": "#f6ead0",
    },
    Thing(
        solids=(
            *part("glass", disc("coat", (0, 0.44, 0), RADIUS, 0.42, 0.09, LEVEL)),
            *part("glass", rod("coat", (0, 0.66, 0), (0, 0.74, 0), 0.27, 0.22, blend=0.06)),
            disc("rim", (0, 0.03, 0), RADIUS + 0.01, 0.03, 0.02, LEVEL),
            ring("rim", (0, 0.94, 0), 0.235, 0.03),
            disc("lid", (0, 1.01, 0), 0.255, 0.055, 0.02, LEVEL),
            ring("twine", (0, 0.885, 0), 0.235, 0.022),
            *tube("twine", ((0.12, 0.88, 0.21), (0.16, 0.80, 0.27), (0.15, 0.72, 0.29)), (0.016, 0.016, 0.012)),
            *(
                rod("grass", (x, 0.07, 0.27), (x + lean, 0.07 + tall, 0.285), 0.022, 0.006)
                for x, lean, tall in ((-0.12, -0.05, 0.20), (-0.06, 0.02, 0.27), (0.02, 0.05, 0.18), (0.10, 0.03, 0.23), (0.05, -0.02, 0.15))
            ),
            *(solid for k in range(len(FLIES)) for solid in _firefly(k)),
            ball("shine", (-0.20, 0.62, 0.215), (0.022, 0.13, 0.02), (0, -40, -4)),
            ball("shine", (-0.215, 0.40, 0.205), (0.018, 0.05, 0.018), (0, -40, -4)),
        ),
        joints={
            f"fly{k}": Joint(at=(0, y, 0), axis="y", rest=math.degrees(around), swing=13.0 if k % 2 else -16.0, shift=shift, slide=(0.0, 0.035, 0.0))
            for k, (around, y, shift) in enumerate(FLIES)
        },
        finish={"coat": "gloss", "rim": "gloss", "lid": "metal", "lamp": "glow"},
        sway=0.0,
    ),
    turn=0.0,
    glow=("#e8ff8a", 1.5),
    shines=True,
)  # fmt: skip

SHIP = row(
    "bottledship",
    0.34,
    {
        "coat": "#bfe3df", "deep": "#5fb0c8", "foam": "#eaf8f8", "rim": "#e4f4f0", "cork": "#c08a54", "wood": "#8a5a36", "hull": "#a8482f", "band": "#f4e8d0",
        "sail": "#fffaf0", "flag": "#d8352c", "shine": "#ffffff",
    },
    Thing(
        solids=(
            *part("glass", rod("coat", (-0.52, 0.52, 0), (0.34, 0.52, 0), 0.36, 0.36)),
            *part("glass", rod("coat", (0.34, 0.52, 0), (0.92, 0.52, 0), 0.34, 0.11, blend=0.14)),
            *part("glass", rod("coat", (0.84, 0.52, 0), (1.10, 0.52, 0), 0.105, 0.105, blend=0.08)),
            rod("rim", (1.06, 0.52, 0), (1.14, 0.52, 0), 0.125, 0.125),
            rod("cork", (1.14, 0.52, 0), (1.27, 0.52, 0), 0.10, 0.085),
            *both(rod("wood", (0.30, 0.02, 0.26), (0.30, 0.28, 0.10), 0.045, 0.045), across="z"),
            *both(rod("wood", (-0.46, 0.02, 0.26), (-0.46, 0.28, 0.10), 0.045, 0.045), across="z"),
            rod("wood", (-0.62, 0.05, 0.24), (0.48, 0.05, 0.24), 0.04, 0.04),
            *part("sea", rod("deep", (-0.56, 0.36, 0.17), (0.40, 0.36, 0.17), 0.17, 0.17)),
            *(ball("foam", (-0.58 + 0.20 * k, 0.475, 0.26), (0.075, 0.03, 0.05)) for k in range(6)),
            *part(
                "hull",
                rod("hull", (-0.34, 0.50, 0.345), (0.16, 0.50, 0.345), 0.055, 0.065, flat=1.2, side=(0, 0, 1)),
                rod("hull", (0.10, 0.51, 0.345), (0.28, 0.57, 0.345), 0.055, 0.02, blend=0.04),
            ),
            rod("band", (-0.36, 0.55, 0.385), (0.22, 0.56, 0.385), 0.014, 0.012),
            *(rod("wood", (x, 0.54, 0.36), (x, top, 0.34), 0.013, 0.010) for x, top in ((-0.23, 0.75), (0.0, 0.81), (0.17, 0.73))),
            *(
                plate("sail", (x + 0.01, y, 0.37), ((-0.085 * k, -0.05), (0.085 * k, -0.05), (0.065 * k, 0.05), (-0.065 * k, 0.05)), 0.012, 0.02)
                for x, rows in ((-0.23, ((0.61, 0.9), (0.70, 0.65))), (0.0, ((0.62, 1.05), (0.74, 0.8))), (0.17, ((0.62, 0.75),)))
                for y, k in rows
            ),
            plate("flag", (0.045, 0.82, 0.35), ((-0.04, -0.025), (0.05, 0.0), (-0.04, 0.025)), 0.008, 0.006),
            ball("shine", (-0.20, 0.80, 0.225), (0.20, 0.018, 0.018), (0, 0, 1)),
            ball("shine", (0.46, 0.70, 0.20), (0.09, 0.016, 0.016), (0, 0, -22)),
        ),
        finish={"coat": "gloss", "rim": "gloss", "deep": "gloss", "cork": "cloth"},
        sway=1.2,
    ),
    turn=0.0,
)  # fmt: skip

GLASS: tuple[Species, ...] = (JAR, SHIP)
KEPT = {("firefly", "jar"): "fireflyjar", ("firefly", "bottle"): "fireflyjar", ("boat", "bottle"): "bottledship"}
"""Who is in what of glass, and the figure that they are together."""


def kept(name: str, what: str, into: str) -> Species | None:
    """The figure "3 firefly inside jar" under its name."""
    figure = KEPT.get((what, into))
    return next((replace(one, name=name) for one in GLASS if one.name == figure), None)
