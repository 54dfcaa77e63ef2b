"""Machines that make and till: a plough, a mower, a crane, a belt, an arm of steel, printers. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Joint, Thing, ball, both, box, curve, disc, on, part, ring, rod, tube

WORKS: tuple[Species, ...] = (
    row(
        "lawnmower",
        0.55,
        {
            "coat": "#d8342c",
            "dark": "#2f343d",
            "metal": "#c3cad2",
            "bag": "#4a5f50",
            "engine": "#3a3f48",
            "light": "#f4f2ec",
            "yellow": "#f2c63d",
        },
        Thing(
            solids=(
                *part(
                    "deck",
                    box("coat", (0.10, 0.24, 0), (0.46, 0.10, 0.32), 0.09),
                    ball("coat", (0.14, 0.31, 0), (0.32, 0.10, 0.27), blend=0.05),
                ),
                box("dark", (0.10, 0.13, 0), (0.44, 0.03, 0.29), 0.02),
                disc("engine", (0.14, 0.44, 0), 0.17, 0.07, 0.03, LEVEL),
                disc("coat", (0.14, 0.53, 0), 0.15, 0.04, 0.03, LEVEL),
                ball("light", (0.14, 0.565, 0), (0.06, 0.02, 0.06)),
                box("metal", (0.33, 0.44, 0.05), (0.06, 0.05, 0.08), 0.02),
                rod("yellow", (0.02, 0.50, 0.12), (0.02, 0.56, 0.13), 0.035),
                *(
                    s
                    for x, z in ((0.44, 0.33), (-0.24, 0.33), (0.44, -0.33), (-0.24, -0.33))
                    for s in (
                        disc("dark", (x, 0.135, z), 0.135, 0.05, 0.03),
                        disc("light", (x, 0.135, z + (0.055 if z > 0 else -0.055)), 0.065, 0.012, 0.01),
                    )
                ),
                *both(
                    *tube("metal", [(-0.22, 0.28, 0.24), (-0.56, 0.68, 0.24), (-0.86, 1.02, 0.24)], 0.026), across="z"
                ),
                rod("dark", (-0.86, 1.02, -0.24), (-0.86, 1.02, 0.24), 0.036),
                rod("metal", (-0.62, 0.75, -0.24), (-0.62, 0.75, 0.24), 0.018),
                box("bag", (-0.58, 0.34, 0), (0.27, 0.19, 0.22), 0.09, (0, 0, -16)),
                box("dark", (-0.34, 0.42, 0), (0.03, 0.14, 0.22), 0.02, (0, 0, -16)),
            ),
            finish={"coat": "gloss", "metal": "metal", "bag": "cloth"},
            sway=0.0,
        ),
        turn=0.35,
    ),
    row(
        "constructioncrane",
        2.2,
        {
            "coat": "#f2b42f",
            "dark": "#3a3a44",
            "metal": "#9a9fa8",
            "cabin": "#e8e4da",
            "glass": "#6f9cc4",
            "load": "#c8642f",
            "red": "#ff5a4a",
        },
        Thing(
            solids=(
                box("metal", (0, 0.02, 0), (0.11, 0.02, 0.11), 0.01),
                *(rod("coat", (x, 0.02, z), (x, 0.86, z), 0.011) for x in (-0.04, 0.04) for z in (-0.04, 0.04)),
                *(
                    s
                    for k in range(12)
                    for y, side in ((0.04 + 0.067 * k, 1 if k % 2 else -1),)
                    for s in (
                        rod("coat", (-0.04 * side, y, 0.04), (0.04 * side, y + 0.067, 0.04), 0.008),
                        rod("coat", (0.04, y, -0.04 * side), (0.04, y + 0.067, 0.04 * side), 0.008),
                    )
                ),
                box("cabin", (0.045, 0.835, 0.055), (0.045, 0.048, 0.038), 0.012),
                box("glass", (0.060, 0.842, 0.090), (0.028, 0.028, 0.006), 0.005),
                rod("coat", (-0.28, 0.89, 0), (0.68, 0.89, 0), 0.013),
                rod("coat", (-0.04, 0.945, 0), (0.66, 0.94, 0), 0.009),
                *(
                    s
                    for k in range(14)
                    for x in (-0.04 + 0.05 * k,)
                    for s in (
                        rod("coat", (x, 0.89, 0), (x + 0.025, 0.943, 0), 0.007),
                        rod("coat", (x + 0.025, 0.943, 0), (x + 0.05, 0.89, 0), 0.007),
                    )
                ),
                rod("coat", (0, 0.86, 0), (0, 1.06, 0), 0.018, 0.012),
                rod("dark", (0, 1.05, 0), (0.46, 0.945, 0), 0.006),
                rod("dark", (0, 1.05, 0), (-0.26, 0.90, 0), 0.006),
                box("metal", (-0.235, 0.855, 0), (0.065, 0.055, 0.045), 0.012),
                ball("red", (0, 1.065, 0), 0.018),
                box("dark", (0.45, 0.872, 0), (0.030, 0.012, 0.022), 0.008),
                *on(
                    "hook",
                    rod("dark", (0.45, 0.88, 0), (0.45, 0.56, 0), 0.006),
                    rod("dark", (0.45, 0.56, 0), (0.37, 0.49, 0), 0.005),
                    rod("dark", (0.45, 0.56, 0), (0.53, 0.49, 0), 0.005),
                    *(box("load", (0.45, 0.475 - 0.022 * k, 0), (0.12, 0.009, 0.04), 0.005) for k in range(2)),
                ),
            ),
            joints={"hook": Joint(at=(0.45, 0.88, 0), swing=4.0)},
            finish={"coat": "gloss", "glass": "gloss", "red": "glow"},
            sway=0.0,
        ),
        turn=0.2,
    ),
    row(
        "conveyorbelt",
        0.55,
        {
            "coat": "#e8b23d",
            "belt": "#2f343d",
            "metal": "#c3cad2",
            "box": "#c99a5f",
            "tape": "#efe2c4",
            "line": "#59616d",
            "red": "#e0483e",
        },
        Thing(
            solids=(
                *part("frame", *(box("coat", (0, 0.46, z), (1.05, 0.075, 0.03), 0.02) for z in (0.27, -0.27))),
                box("belt", (0, 0.50, 0), (1.04, 0.055, 0.24), 0.03),
                *(rod("belt", (x, 0.50, -0.24), (x, 0.50, 0.24), 0.075) for x in (-1.06, 1.06)),
                *(
                    s
                    for j, x in (("left", -1.06), ("right", 1.06))
                    for s in on(
                        j,
                        disc("metal", (x, 0.50, 0.275), 0.085, 0.03, 0.015),
                        box("belt", (x, 0.50, 0.308), (0.06, 0.014, 0.006), 0.005),
                    )
                ),
                *(disc("metal", (x, 0.46, 0.305), 0.035, 0.012, 0.008) for x in (-0.8, -0.4, 0.0, 0.4, 0.8)),
                *(rod("metal", (x, 0.42, z), (x, 0.03, z), 0.035) for x in (-0.8, 0.8) for z in (0.25, -0.25)),
                *(rod("metal", (x, 0.14, -0.25), (x, 0.14, 0.25), 0.022) for x in (-0.8, 0.8)),
                *(disc("belt", (x, 0.02, z), 0.07, 0.02, 0.01, LEVEL) for x in (-0.8, 0.8) for z in (0.25, -0.25)),
                *(
                    s
                    for x, high, wide in ((-0.68, 0.15, 0.17), (-0.02, 0.20, 0.20), (0.64, 0.13, 0.16))
                    for s in (
                        box("box", (x, 0.558 + high, 0), (wide, high, 0.17), 0.015),
                        box("tape", (x, 0.558 + high, 0), (0.035, high + 0.004, 0.174), 0.008),
                    )
                ),
                disc("red", (0.96, 0.36, 0.28), 0.05, 0.03, 0.02),
            ),
            joints={"left": Joint(at=(-1.06, 0.50, 0), turns=-2), "right": Joint(at=(1.06, 0.50, 0), turns=-2)},
            finish={"metal": "metal", "belt": "gloss", "coat": "gloss"},
            sway=0.0,
        ),
        turn=0.22,
    ),
    row(
        "robotarm",
        0.85,
        {"coat": "#f2802e", "dark": "#2f343d", "metal": "#c3cad2", "light": "#f4f2ec", "glow": "#58c8ff"},
        Thing(
            solids=(
                disc("dark", (0, 0.04, 0), 0.30, 0.04, 0.02, LEVEL),
                disc("coat", (0, 0.13, 0), 0.22, 0.06, 0.03, LEVEL),
                box("coat", (0, 0.24, 0), (0.13, 0.10, 0.13), 0.05),
                *on(
                    "shoulder",
                    disc("dark", (0, 0.32, 0), 0.125, 0.16, 0.03),
                    disc("light", (0, 0.32, 0.165), 0.06, 0.01, 0.008),
                    *part("upper", rod("coat", (0, 0.32, 0), (-0.20, 0.80, 0), 0.105, 0.085)),
                ),
                *on(
                    "elbow",
                    disc("dark", (-0.20, 0.80, 0), 0.105, 0.135, 0.03),
                    disc("light", (-0.20, 0.80, 0.14), 0.05, 0.01, 0.008),
                    *part("lower", rod("coat", (-0.20, 0.80, 0), (0.34, 0.92, 0), 0.085, 0.06)),
                    box("glow", (0.05, 0.86, 0.085), (0.05, 0.012, 0.008), 0.006, (0, 0, 12)),
                ),
                *on(
                    "wrist",
                    disc("dark", (0.36, 0.92, 0), 0.075, 0.095, 0.02),
                    rod("metal", (0.36, 0.92, 0), (0.46, 0.76, 0), 0.045),
                    box("dark", (0.48, 0.73, 0), (0.10, 0.03, 0.06), 0.02, (0, 0, -30)),
                    *tube("metal", [(0.40, 0.76, 0), (0.42, 0.65, 0), (0.50, 0.58, 0)], 0.028),
                    *tube("metal", [(0.57, 0.69, 0), (0.62, 0.60, 0), (0.56, 0.55, 0)], 0.028),
                ),
                *on(
                    "elbow",
                    *tube(
                        "dark",
                        curve([(-0.28, 0.76, 0.05), (-0.24, 0.96, 0.05), (-0.02, 0.98, 0.06), (0.16, 0.93, 0.06)]),
                        0.022,
                    ),
                ),
            ),
            joints={
                "shoulder": Joint(at=(0, 0.32, 0), swing=7, times=1),
                "elbow": Joint(at=(-0.20, 0.80, 0), swing=10, shift=0.2, parent="shoulder"),
                "wrist": Joint(at=(0.36, 0.92, 0), swing=14, shift=0.4, parent="elbow"),
            },
            finish={"coat": "gloss", "metal": "metal", "glow": "glow"},
            sway=0.0,
        ),
        turn=0.25,
    ),
    row(
        "printer",
        0.44,
        {
            "coat": "#e9ecef",
            "dark": "#3a3f48",
            "paper": "#fffdf6",
            "ink": "#5f78b4",
            "red": "#e8573f",
            "green": "#4fc07a",
            "glass": "#5f86b4",
        },
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.34, -0.04), (0.58, 0.26, 0.36), 0.08)),
                box("dark", (0, 0.05, -0.04), (0.52, 0.05, 0.32), 0.02),
                box("dark", (0, 0.26, 0.31), (0.44, 0.07, 0.03), 0.03),
                box("coat", (0, 0.13, 0.46), (0.44, 0.025, 0.20), 0.02, (8, 0, 0)),
                *on(
                    "sheet",
                    box("paper", (0, 0.205, 0.48), (0.36, 0.010, 0.26), 0.006, (10, 0, 0)),
                    *(
                        box(
                            "ink", (-0.04, 0.226 - 0.022 * k, 0.44 + 0.085 * k), (0.26, 0.004, 0.016), 0.003, (10, 0, 0)
                        )
                        for k in range(4)
                    ),
                ),
                box("paper", (0, 0.80, -0.26), (0.38, 0.34, 0.012), 0.008, (-18, 0, 0)),
                box("dark", (0, 0.72, -0.31), (0.43, 0.26, 0.016), 0.02, (-18, 0, 0)),
                box("dark", (0, 0.59, 0.14), (0.50, 0.022, 0.12), 0.02, (14, 0, 0)),
                box("glass", (-0.22, 0.62, 0.15), (0.14, 0.016, 0.07), 0.01, (14, 0, 0)),
                *(
                    disc(c, (x, 0.615, 0.16), 0.040, 0.022, 0.01, (104, 0, 0))
                    for x, c in ((0.10, "green"), (0.23, "red"), (0.36, "coat"))
                ),
            ),
            joints={"sheet": Joint(at=(0, 0, 0), slide=(0, -0.012, 0.08))},
            finish={"coat": "gloss", "glass": "glow", "green": "glow"},
            sway=0.0,
        ),
        turn=0.35,
    ),
    row(
        "printerthreed",
        0.56,
        {
            "coat": "#3a4150",
            "metal": "#c3cad2",
            "dark": "#24272e",
            "print": "#f2802e",
            "spool": "#f2802e",
            "bed": "#59616d",
            "glow": "#58c8ff",
        },
        Thing(
            solids=(
                box("coat", (0, 0.07, 0), (0.52, 0.07, 0.40), 0.04),
                box("bed", (0, 0.17, 0.02), (0.38, 0.02, 0.32), 0.015),
                *both(box("coat", (0.46, 0.54, -0.14), (0.045, 0.44, 0.05), 0.02), across="x"),
                box("coat", (0, 0.98, -0.14), (0.505, 0.045, 0.05), 0.02),
                *both(rod("metal", (0.36, 0.14, -0.14), (0.36, 0.96, -0.14), 0.018), across="x"),
                *(rod("metal", (-0.46, y, -0.12), (0.46, y, -0.12), 0.020) for y in (0.66, 0.73)),
                *on(
                    "head",
                    box("dark", (0, 0.69, -0.05), (0.11, 0.11, 0.08), 0.03),
                    disc("metal", (0, 0.71, 0.035), 0.06, 0.015, 0.01),
                    rod("metal", (0, 0.60, -0.02), (0, 0.53, -0.02), 0.045, 0.014),
                    *tube(
                        "print",
                        curve([(0, 0.80, -0.05), (0.03, 0.98, 0.0), (0.10, 1.10, -0.05), (0.22, 1.12, -0.10)]),
                        0.012,
                    ),
                ),
                *part(  # a vase, grown in layers so far
                    "vase",
                    *(
                        disc(
                            "print",
                            (0, 0.205 + 0.034 * k, 0.0),
                            0.13 + 0.055 * math.sin(0.55 * k + 0.2),
                            0.019,
                            0.015,
                            LEVEL,
                        )
                        for k in range(9)
                    ),
                ),
                ring("spool", (0.28, 1.16, -0.14), 0.13, 0.06, LEVEL),
                *(disc("coat", (0.28, 1.16, z), 0.075, 0.02, 0.01) for z in (-0.07, -0.21)),
                box("glow", (-0.28, 0.08, 0.405), (0.12, 0.035, 0.01), 0.01),
                disc("metal", (0.30, 0.08, 0.41), 0.045, 0.02, 0.01),
            ),
            joints={"head": Joint(at=(0, 0, 0), slide=(0.11, 0, 0), times=2)},
            finish={"metal": "metal", "glow": "glow", "print": "gloss"},
            sway=0.0,
        ),
        turn=0.3,
    ),
)
