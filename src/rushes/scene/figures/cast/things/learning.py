"""What is looked through, mixed and listened with: instruments of schools, laboratories and doctors. One row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import (
    LEVEL,
    Joint,
    Solid,
    Thing,
    arc,
    ball,
    both,
    box,
    curve,
    disc,
    drum,
    on,
    part,
    ring,
    rod,
    tube,
)

GLOBE, AT = 0.37, (0.0, 0.63, 0.0)
LANDS = (
    (10, 10, 0.14, 0.12), (-5, 34, 0.16, 0.10), (16, -14, 0.11, 0.13), (80, 44, 0.24, 0.14), (62, 22, 0.10, 0.11),
    (118, -24, 0.12, 0.09), (-88, 44, 0.20, 0.13), (-100, 28, 0.09, 0.08), (-62, -4, 0.12, 0.11), (-66, -26, 0.07, 0.13),
    (150, 50, 0.12, 0.10), (-150, 62, 0.14, 0.08), (190, 12, 0.08, 0.06), (-44, 68, 0.09, 0.07),
)  # fmt: skip
"""Lands of a globe: degrees east and north, and half their width and height."""


def _land(east: float, north: float, wide: float, high: float) -> Solid:
    a, b = math.radians(east), math.radians(north)
    out = GLOBE - 0.022
    at = (AT[0] + out * math.sin(a) * math.cos(b), AT[1] + out * math.sin(b), AT[2] + out * math.cos(a) * math.cos(b))
    return ball("land", at, (wide, high, 0.034), (-north, east, 0))


LEARNING: tuple[Species, ...] = (
    row(
        "globe",
        0.44,
        {"coat": "#3f8fd0", "land": "#6fb552", "metal": "#d9b04a", "wood": "#8a5a38"},
        Thing(
            solids=(
                *on("world", *part("sea", ball("coat", AT, GLOBE)), *part("lands", *(_land(*land) for land in LANDS))),
                *tube("metal", arc(AT, 0.425, 66, -114, 24), 0.026),
                rod("metal", (0.16, 0.99, 0), (0.20, 1.08, 0), 0.026),
                rod("metal", (-0.14, 0.29, 0), (-0.20, 0.18, 0), 0.026),
                rod("metal", (0.06, 0.22, 0), (0.02, 0.09, 0), 0.04, 0.05),
                disc("wood", (0, 0.075, 0), 0.19, 0.03, 0.02, LEVEL),
                disc("wood", (0, 0.03, 0), 0.27, 0.03, 0.02, LEVEL),
            ),
            joints={"world": Joint(at=AT, axis="y", turns=1)},
            finish={"coat": "gloss", "metal": "metal", "wood": "gloss"},
            sway=0.0,
        ),
        turn=0.2,
    ),
    row(
        "telescope",
        0.80,
        {"coat": "#f2f0ea", "dark": "#2f343d", "brass": "#d9b04a", "wood": "#a4693a", "glass": "#6fa8d8"},
        Thing(
            solids=(
                *(
                    rod(
                        "wood",
                        (0.04 * math.cos(a), 0.58, 0.04 * math.sin(a)),
                        (0.34 * math.cos(a), 0.02, 0.34 * math.sin(a)),
                        0.030,
                        0.024,
                    )
                    for a in (math.pi / 2, math.pi / 2 + math.tau / 3, math.pi / 2 - math.tau / 3)
                ),
                disc("brass", (0, 0.30, 0), 0.13, 0.015, 0.01, LEVEL),
                disc("dark", (0, 0.60, 0), 0.07, 0.05, 0.02, LEVEL),
                *on(
                    "tube",
                    ball("dark", (0, 0.68, 0), 0.07),
                    *part("barrel", rod("coat", (-0.30, 0.56, 0), (0.38, 0.90, 0), 0.085, 0.105)),
                    rod("dark", (0.38, 0.90, 0), (0.50, 0.96, 0), 0.125, 0.13),
                    disc("glass", (0.615, 1.018, 0), 0.105, 0.012, 0.01, (-26.6, 90, 0)),
                    rod("brass", (-0.30, 0.56, 0), (-0.44, 0.49, 0), 0.055, 0.05),
                    rod("dark", (-0.44, 0.49, 0), (-0.51, 0.455, 0), 0.06, 0.055),
                    *(ring("brass", (x, 0.71 + 0.5 * x, 0), 0.10, 0.016, (0, 0, -63.4)) for x in (-0.20, 0.12)),
                    rod("dark", (-0.20, 0.75, 0.02), (0.10, 0.90, 0.02), 0.034),
                    *(
                        rod("brass", (x, 0.70 + 0.5 * x, 0), (x - 0.03, 0.83 + 0.5 * x, 0.02), 0.014)
                        for x in (-0.14, 0.06)
                    ),
                    disc("brass", (-0.26, 0.58, 0.09), 0.045, 0.03, 0.01),
                ),
            ),
            joints={"tube": Joint(at=(0, 0.66, 0), swing=3.0)},
            finish={"coat": "gloss", "brass": "metal", "glass": "gloss", "wood": "gloss"},
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "testtube",
        0.40,
        {
            "coat": "#4fc878",
            "glass": "#dcebf0",
            "wood": "#c08a52",
            "one": "#e8573f",
            "two": "#4a90e0",
            "foam": "#eafff0",
        },
        Thing(
            solids=(
                box("wood", (0, 0.04, 0), (0.46, 0.04, 0.17), 0.02),
                box("wood", (0, 0.56, 0), (0.46, 0.03, 0.15), 0.02),
                *both(box("wood", (0.43, 0.30, 0), (0.03, 0.28, 0.13), 0.02), across="x"),
                *(
                    s
                    for x, colour, high in ((-0.26, "one", 0.40), (0.0, "coat", 0.78), (0.26, "two", 0.46))
                    for s in (
                        rod(colour, (x, 0.17, 0.03), (x, high, 0.03), 0.088),
                        rod("glass", (x, high, 0.03), (x, 0.94, 0.03), 0.088),
                        ring("glass", (x, 1.0, 0.03), 0.085, 0.022),
                        disc(colour, (x, 1.0, 0.03), 0.06, 0.008, 0.005, LEVEL),
                    )
                ),
                *(ball("foam", (x, y, 0.115), 0.02) for x, y in ((0.02, 0.66), (-0.03, 0.72), (0.03, 0.78))),
            ),
            finish={"glass": "gloss", "coat": "gloss", "one": "gloss", "two": "gloss"},
            sway=0.3,
        ),
        turn=0.3,
    ),
    row(
        "labflask",
        0.42,
        {"coat": "#58d07a", "glass": "#dcebf0", "mark": "#f4fffb", "foam": "#d8ffe0"},
        Thing(
            solids=(
                disc("glass", (0, 0.035, 0), 0.36, 0.035, 0.03, LEVEL),
                *part(
                    "liquid",
                    *drum("coat", 0.05, 0.41, 0.365, 0.12),
                ),
                *part(
                    "upper",
                    *drum("glass", 0.41, 0.86, 0.112, 0.108),
                ),
                ring("glass", (0, 0.87, 0), 0.125, 0.028),
                disc("coat", (0, 0.87, 0), 0.10, 0.008, 0.005, LEVEL),
                *(
                    box(
                        "mark",
                        (-0.02, 0.13 + 0.075 * k, 0.335 - 0.058 * k),
                        (0.06 + 0.02 * (k % 2), 0.010, 0.012),
                        0.006,
                    )
                    for k in range(3)
                ),
                *on(
                    "rising",
                    *(
                        ball("foam", (x, y, z), r)
                        for x, y, z, r in (
                            (0.13, 0.20, 0.27, 0.035),
                            (0.09, 0.30, 0.20, 0.028),
                            (-0.13, 0.24, 0.24, 0.025),
                        )
                    ),
                ),
                *(
                    ball("foam", (x, y, 0), r)
                    for x, y, r in ((0.04, 0.98, 0.055), (-0.05, 1.08, 0.04), (0.05, 1.16, 0.028))
                ),
            ),
            joints={"rising": Joint(at=(0, 0, 0), slide=(0, 0.02, 0), times=2)},
            finish={"glass": "gloss", "coat": "gloss", "foam": "gloss"},
            sway=0.3,
        ),
        turn=0.2,
    ),
    row(
        "syringe",
        0.24,
        {"coat": "#6fd0c4", "glass": "#e4eff4", "dark": "#3a3f48", "metal": "#c3cad2", "white": "#fbf8f2"},
        Thing(
            solids=(
                rod("glass", (-0.50, 0.20, 0), (0.06, 0.20, 0), 0.155),
                rod("coat", (-0.02, 0.20, 0), (0.42, 0.20, 0), 0.160),
                disc("dark", (-0.06, 0.20, 0), 0.164, 0.045, 0.02, (0, 90, 0)),
                rod("coat", (0.48, 0.20, 0), (0.66, 0.20, 0), 0.09, 0.055),
                rod("metal", (0.66, 0.20, 0), (1.20, 0.20, 0), 0.022, 0.008),
                disc("white", (-0.66, 0.20, 0), 0.24, 0.03, 0.02, (0, 90, 0)),
                box("white", (-0.66, 0.20, 0), (0.03, 0.16, 0.30), 0.03),
                *on(
                    "plunger",
                    rod("white", (-0.66, 0.20, 0), (-1.02, 0.20, 0), 0.06),
                    disc("white", (-1.06, 0.20, 0), 0.19, 0.035, 0.02, (0, 90, 0)),
                ),
                *(
                    box("dark", (-0.42 + 0.135 * k, 0.24, 0.158), (0.010, 0.05 + 0.03 * (k % 2), 0.012), 0.006)
                    for k in range(7)
                ),
            ),
            joints={"plunger": Joint(at=(0, 0, 0), slide=(0.04, 0, 0))},
            finish={"glass": "gloss", "coat": "gloss", "metal": "metal", "white": "gloss"},
            sway=0.0,
        ),
        turn=0.25,
    ),
    row(
        "stethoscope",
        0.50,
        {"coat": "#3f6fb0", "metal": "#cfd5dc", "dark": "#2f343d", "face": "#f4f2ec"},
        Thing(
            solids=(
                *both(
                    *tube(
                        "metal",
                        curve([(0.13, 1.02, 0), (0.24, 0.95, 0), (0.27, 0.78, 0), (0.20, 0.62, 0), (0.06, 0.52, 0)]),
                        0.026,
                    ),
                    across="x",
                ),
                *both(ball("dark", (0.11, 1.03, 0), (0.055, 0.045, 0.045)), across="x"),
                *part(
                    "hose",
                    *both(rod("coat", (0.10, 0.56, 0), (0.0, 0.45, 0), 0.042), across="x"),
                    *tube(
                        "coat",
                        curve(
                            [
                                (0, 0.46, 0),
                                (-0.02, 0.30, 0.02),
                                (-0.14, 0.14, 0.06),
                                (-0.34, 0.06, 0.12),
                                (-0.52, 0.14, 0.14),
                                (-0.50, 0.32, 0.12),
                                (-0.36, 0.36, 0.14),
                                (-0.26, 0.28, 0.20),
                            ]
                        ),
                        0.042,
                    ),
                ),
                rod("metal", (-0.27, 0.29, 0.20), (-0.16, 0.20, 0.25), 0.03),
                disc("metal", (-0.06, 0.15, 0.28), 0.15, 0.035, 0.02, (-10, 0, 0)),
                disc("face", (-0.06, 0.145, 0.318), 0.125, 0.012, 0.01, (-10, 0, 0)),
                ring("metal", (-0.06, 0.145, 0.322), 0.125, 0.014, (80, 0, 0)),
            ),
            finish={"metal": "metal", "coat": "gloss", "face": "gloss"},
            sway=1.0,
        ),
        turn=0.2,
    ),
)
