"""Instruments: one row each. They face the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Thing, ball, bar, both, box, disc, dot, part, ring, rod, stripes, tube

MUSIC: tuple[Species, ...] = (
    row(
        "guitar",
        0.6,
        {
            "coat": "#d98a3a",
            "edge": "#7a4424",
            "neck": "#6a4026",
            "hole": "#2f1c14",
            "string": "#f6f0e0",
            "peg": "#f2e6c8",
        },
        Thing(
            solids=(
                *part(
                    "body",
                    disc("coat", (0, 0.30, 0), 0.285, 0.095, 0.05),
                    disc("coat", (0, 0.60, 0), 0.205, 0.095, 0.05, blend=0.09),
                ),
                box("neck", (0, 0.98, 0.05), (0.048, 0.36, 0.035), 0.02),
                box("edge", (0, 1.40, 0.045), (0.078, 0.11, 0.03), 0.03),
                *both(
                    ball("peg", (0.105, 1.34, 0.045), (0.035, 0.022, 0.022)),
                    ball("peg", (0.105, 1.40, 0.045), (0.035, 0.022, 0.022)),
                    ball("peg", (0.105, 1.46, 0.045), (0.035, 0.022, 0.022)),
                    across="x",
                ),
                box("edge", (0, 0.21, 0.105), (0.105, 0.028, 0.02), 0.012),
                *(rod("string", (x, 0.21, 0.125), (x * 0.8, 1.36, 0.095), 0.006) for x in (-0.03, -0.01, 0.01, 0.03)),
            ),
            paints=(
                dot("edge", "body", (0, 0.50, 0.1), 0.118, 0.118),
                dot("hole", "body", (0, 0.50, 0.1), 0.095, 0.095),
                stripes("peg", "neck", (0, 0.7, 0), (0, 1, 0), 70.0, bend=0.88),
            ),
            finish={"coat": "gloss"},
            sway=4,
        ),
        turn=0.25,
    ),
    row(
        "violin",
        0.45,
        {"coat": "#b5592c", "dark": "#33211b", "string": "#f6f0e0", "bow": "#7a4a2a", "hair": "#fbf6e6"},
        Thing(
            solids=(
                *part(
                    "body",
                    disc("coat", (0, 0.27, 0), 0.225, 0.07, 0.045),
                    disc("coat", (0, 0.43, 0), 0.14, 0.07, 0.045, blend=0.03),
                    disc("coat", (0, 0.59, 0), 0.185, 0.07, 0.045, blend=0.04),
                ),
                box("dark", (0, 0.82, 0.085), (0.035, 0.26, 0.02), 0.015),
                rod("coat", (0, 0.70, 0.04), (0, 1.10, 0.04), 0.045, 0.035),
                ring("coat", (0, 1.19, 0.04), 0.05, 0.035, LEVEL),
                *both(ball("dark", (0.08, 1.09, 0.04), (0.045, 0.02, 0.02)), across="x"),
                box("dark", (0, 0.20, 0.09), (0.04, 0.10, 0.015), 0.012),
                box("string", (0, 0.40, 0.10), (0.075, 0.014, 0.03), 0.01),
                *(rod("string", (x, 0.25, 0.118), (x * 0.7, 1.06, 0.115), 0.005) for x in (-0.022, 0.0, 0.022)),
                rod("bow", (0.30, 0.06, 0.06), (0.46, 1.12, 0.06), 0.016),
                rod("hair", (0.345, 0.08, 0.06), (0.475, 1.06, 0.06), 0.008),
            ),
            paints=(*(bar("dark", "body", (0.125 * k, 0.40, 0.07), 0.085, 0.013, deep=0.1) for k in (1, -1)),),
            finish={"coat": "gloss"},
            sway=4,
        ),
        turn=0.2,
    ),
    row(
        "piano",
        0.75,
        {
            "coat": "#3a2c2a",
            "white": "#fbf6ec",
            "black": "#1d1a1c",
            "gold": "#d9a53f",
            "page": "#fff8ea",
            "note": "#3a3a44",
            "stool": "#8a3a34",
        },
        Thing(
            solids=(
                box("coat", (0, 0.56, -0.18), (0.72, 0.54, 0.16), 0.03),
                box("coat", (0, 1.11, -0.16), (0.76, 0.03, 0.21), 0.02),
                box("coat", (0, 0.52, 0.15), (0.70, 0.055, 0.24), 0.03),
                *both(box("coat", (0.66, 0.28, 0.28), (0.055, 0.26, 0.06), 0.02), across="x"),
                *both(box("coat", (0.70, 0.60, 0.14), (0.04, 0.07, 0.24), 0.03), across="x"),
                *(box("white", (-0.594 + 0.0914 * k, 0.60, 0.22), (0.041, 0.022, 0.145), 0.012) for k in range(14)),
                *(
                    box("black", (-0.594 + 0.0914 * (k + 0.5), 0.635, 0.16), (0.024, 0.025, 0.085), 0.01)
                    for k in (0, 1, 3, 4, 5, 7, 8, 10, 11, 12)
                ),
                box("page", (0, 0.84, 0.02), (0.24, 0.15, 0.015), 0.01, (-14, 0, 0)),
                *both(disc("gold", (0.08, 0.08, -0.01), 0.04, 0.02, 0.01), across="x"),
            ),
            paints=(
                *(bar("note", "page", (0, 0.78 + 0.05 * k, 0.02), 0.005, 0.20, deep=0.2) for k in range(4)),
                bar("coat", "page", (0, 0.84, 0.03), 0.2, 0.006, deep=0.2),
            ),
            finish={"coat": "gloss", "white": "gloss", "gold": "metal"},
            sway=0.8,
        ),
        turn=0.42,
    ),
    row(
        "drum",
        0.4,
        {"coat": "#d8352c", "skin": "#fbf3e2", "hoop": "#f2c14a", "rope": "#fff6ea", "stick": "#c8925a"},
        Thing(
            solids=(
                *part("shell", disc("coat", (0, 0.34, 0), 0.44, 0.32, 0.02, LEVEL)),
                disc("skin", (0, 0.665, 0), 0.43, 0.02, 0.015, LEVEL),
                ring("hoop", (0, 0.655, 0), 0.445, 0.04),
                ring("hoop", (0, 0.05, 0), 0.445, 0.045),
                *(
                    rod(
                        "rope",
                        (0.455 * math.sin(a), 0.06, 0.455 * math.cos(a)),
                        (0.455 * math.sin(a + d), 0.64, 0.455 * math.cos(a + d)),
                        0.017,
                    )
                    for a in (math.tau * k / 10 for k in range(10))
                    for d in (0.314, -0.314)
                ),
                *part(
                    "sticks",
                    rod("stick", (-0.10, 0.72, 0.20), (0.42, 1.02, 0.02), 0.026),
                    ball("stick", (-0.12, 0.71, 0.21), 0.05),
                    rod("stick", (0.10, 0.72, 0.10), (-0.42, 1.02, -0.05), 0.026),
                    ball("stick", (0.12, 0.71, 0.10), 0.05),
                ),
            ),
            finish={"hoop": "metal", "coat": "gloss"},
        ),
        turn=0.3,
    ),
    row(
        "trumpet",
        0.35,
        {"coat": "#f2bb3a", "dark": "#8a5a1e", "key": "#fff4e0"},
        Thing(
            solids=(
                *part(
                    "brass",
                    rod("coat", (-0.62, 0.62, 0), (0.36, 0.62, 0), 0.038, 0.045),
                    rod("coat", (0.30, 0.62, 0), (0.66, 0.62, 0), 0.045, 0.13, blend=0.04),
                    *(
                        disc("coat", (x, 0.62, 0), r, 0.03, 0.02, (0, 90, 0), blend=0.04)
                        for x, r in ((0.68, 0.14), (0.75, 0.175), (0.81, 0.225), (0.86, 0.29))
                    ),
                    rod("coat", (-0.70, 0.62, 0), (-0.62, 0.62, 0), 0.065, 0.03),
                    *tube(
                        "coat",
                        [
                            (0.30, 0.62, 0),
                            (0.40, 0.55, 0),
                            (0.40, 0.42, 0),
                            (0.30, 0.36, 0),
                            (-0.30, 0.36, 0),
                            (-0.42, 0.42, 0),
                            (-0.42, 0.55, 0),
                            (-0.32, 0.62, 0),
                        ],
                        0.036,
                    ),
                ),
                *(
                    solid
                    for x in (-0.14, 0.0, 0.14)
                    for solid in (
                        rod("coat", (x, 0.34, 0.0), (x, 0.72, 0.0), 0.058),
                        rod("key", (x, 0.76, 0), (x, 0.83, 0), 0.022),
                        disc("key", (x, 0.86, 0), 0.05, 0.018, 0.015, LEVEL),
                    )
                ),
                disc("dark", (0.885, 0.62, 0), 0.20, 0.012, 0.01, (0, 90, 0)),
                rod("dark", (0, 0.02, 0), (0, 0.30, 0), 0.03),
                disc("dark", (0, 0.02, 0), 0.18, 0.02, 0.015, LEVEL),
            ),
            finish={"coat": "metal", "key": "metal"},
            sway=3,
        ),
        turn=0.4,
    ),
    row(
        "harp",
        0.9,
        {"coat": "#d9a53f", "string": "#fbf6ea", "foot": "#8a5a2e"},
        Thing(
            solids=(
                *part(
                    "frame",
                    rod("coat", (-0.42, 0.10, 0), (-0.42, 1.22, 0), 0.055, 0.05),
                    ball("coat", (-0.42, 1.28, 0), 0.085),
                    *tube(
                        "coat",
                        [(-0.42, 1.22, 0), (-0.20, 1.02, 0), (0.05, 1.04, 0), (0.32, 1.22, 0), (0.46, 1.12, 0)],
                        0.06,
                    ),
                    rod("coat", (0.46, 1.12, 0), (-0.28, 0.12, 0), 0.075, 0.12),
                ),
                *(
                    rod(
                        "string",
                        (-0.33 + 0.07 * k, 1.10 + (0.06 if k < 2 else 0.015 * k - 0.04), 0),
                        (-0.25 + 0.075 * k, 0.18 + 0.101 * k, 0),
                        0.008,
                    )
                    for k in range(9)
                ),
                box("foot", (-0.34, 0.05, 0), (0.24, 0.05, 0.15), 0.04),
            ),
            finish={"coat": "metal"},
        ),
        turn=0.25,
    ),
    row(
        "flute",
        0.35,
        {"coat": "#cfd8e2", "hole": "#5a6472", "ring": "#f2c14a"},
        Thing(
            solids=(
                *part("pipe", rod("coat", (-0.72, 0.36, 0), (0.78, 0.66, 0), 0.062)),
                *(
                    disc("hole", (x, 0.504 + 0.2 * x + 0.055, 0.045), 0.045, 0.02, 0.012, (-50, 0, 0))
                    for x in (-0.1, 0.04, 0.18, 0.32, 0.46, 0.60)
                ),
                box("ring", (-0.52, 0.46, 0.0), (0.075, 0.03, 0.07), 0.03, (0, 0, 11)),
                *(ring("ring", (x, 0.504 + 0.2 * x, 0), 0.062, 0.02, (0, 0, -79)) for x in (-0.28, 0.70, -0.68)),
                *both(rod("ring", (0.26, 0.02, 0.1), (0.22, 0.50, 0), 0.022), across="x"),
                *both(rod("ring", (0.26, 0.02, -0.1), (0.22, 0.50, 0), 0.022), across="x"),
            ),
            finish={"coat": "metal", "ring": "metal"},
        ),
        turn=0.2,
    ),
    row(
        "banjo",
        0.6,
        {
            "coat": "#a9602c",
            "skin": "#fbf3e2",
            "hoop": "#d4dae1",
            "neck": "#6a4026",
            "string": "#cfd6dd",
            "peg": "#f2e6c8",
        },
        Thing(
            solids=(
                *part("drum", disc("coat", (0, 0.34, 0), 0.33, 0.085, 0.03)),
                *part("skin", disc("skin", (0, 0.34, 0.080), 0.30, 0.012, 0.01)),
                ring("hoop", (0, 0.34, 0.085), 0.312, 0.026, LEVEL),
                *(
                    ball("hoop", (0.345 * math.cos(a), 0.34 + 0.345 * math.sin(a), 0.06), 0.026)
                    for a in (math.tau * k / 16 for k in range(16))
                ),
                box("neck", (0, 1.00, 0.06), (0.042, 0.36, 0.030), 0.018),
                *part("head", box("coat", (0, 1.44, 0.05), (0.065, 0.11, 0.026), 0.03)),
                *both(*(ball("peg", (0.090, y, 0.05), (0.034, 0.022, 0.022)) for y in (1.38, 1.48)), across="x"),
                ball("peg", (-0.075, 0.98, 0.06), (0.034, 0.022, 0.022)),
                box("neck", (0, 0.22, 0.115), (0.085, 0.018, 0.028), 0.01),
                *(rod("string", (x, 0.12, 0.125), (x * 0.8, 1.38, 0.10), 0.005) for x in (-0.03, -0.01, 0.01, 0.03)),
            ),
            paints=(*(dot("peg", "neck", (0, y, 0.09), 0.014, 0.014, deep=0.2) for y in (0.78, 0.94, 1.08, 1.20)),),
            finish={"coat": "gloss", "hoop": "metal"},
            sway=4,
        ),
        turn=0.25,
    ),
)
