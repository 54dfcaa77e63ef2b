"""Machines of the house: a camera, a washing machine, a typewriter, a record player, a wheel to run in. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import row
from ...thing.parts import LEVEL, Joint, Thing, ball, box, disc, dot, on, part, ring, rod, tube

MACHINES: tuple[Species, ...] = (
    row(
        "camera",
        0.24,
        {
            "coat": "#33363f",
            "skin": "#8a5a3c",
            "metal": "#cfd5dc",
            "glass": "#5f86b4",
            "shine": "#e8f4ff",
            "red": "#e0352c",
        },
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.34, 0), (0.56, 0.33, 0.19), 0.06)),
                box("skin", (0, 0.32, 0), (0.565, 0.20, 0.195), 0.05),
                box("metal", (0, 0.66, 0), (0.52, 0.045, 0.17), 0.03),
                box("coat", (0.0, 0.76, 0), (0.17, 0.09, 0.15), 0.04),
                box("shine", (0.0, 0.76, 0.15), (0.11, 0.05, 0.01), 0.01),
                disc("metal", (-0.34, 0.74, 0), 0.10, 0.05, 0.02, LEVEL),
                disc("red", (0.36, 0.73, 0.02), 0.055, 0.035, 0.02, LEVEL),
                disc("coat", (0, 0.34, 0.26), 0.27, 0.11, 0.03),
                *(ring("metal", (0, 0.34, z), 0.265, 0.014, LEVEL) for z in (0.22, 0.30)),
                disc("coat", (0, 0.34, 0.40), 0.23, 0.06, 0.03),
                *part("lens", disc("glass", (0, 0.34, 0.455), 0.18, 0.02, 0.015)),
                ball("shine", (-0.06, 0.40, 0.475), (0.04, 0.05, 0.01)),
            ),
            finish={"metal": "metal", "glass": "gloss", "shine": "glow", "red": "gloss"},
            sway=1.2,
        ),
        turn=0.4,
    ),
    row(
        "washingmachine",
        0.62,
        {
            "coat": "#f4f6f8",
            "panel": "#dfe5ea",
            "ring": "#b9c4cd",
            "glass": "#7fb6d8",
            "suds": "#eaf6fd",
            "one": "#e8574a",
            "two": "#ffd23f",
            "knob": "#6a7680",
        },
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.52, 0), (0.46, 0.50, 0.38), 0.06)),
                box("panel", (0, 0.92, 0.375), (0.42, 0.08, 0.015), 0.015),
                disc("knob", (0.30, 0.92, 0.40), 0.06, 0.03, 0.02),
                box("glass", (-0.12, 0.92, 0.392), (0.12, 0.035, 0.008), 0.008),
                ring("ring", (0, 0.46, 0.385), 0.30, 0.055, LEVEL),
                disc("glass", (0, 0.46, 0.375), 0.285, 0.02, 0.015),
                *on(
                    "drum",
                    *(
                        ball(
                            ("one", "two", "suds", "one", "suds")[k],
                            (0.17 * math.cos(math.tau * k / 5), 0.46 + 0.17 * math.sin(math.tau * k / 5), 0.40),
                            (0.095, 0.075, 0.03),
                        )
                        for k in range(5)
                    ),
                ),
                *(
                    ball("suds", (x, y, 0.41), (0.05, 0.045, 0.02))
                    for x, y in ((-0.12, 0.27), (0.02, 0.24), (0.14, 0.28))
                ),
                box("knob", (0, 0.03, 0), (0.42, 0.03, 0.34), 0.02),
            ),
            joints={"drum": Joint(at=(0, 0.46, 0), axis="z", turns=-2)},
            finish={"coat": "gloss", "glass": "gloss", "ring": "metal"},
            sway=0.7,
        ),
        turn=0.35,
    ),
    row(
        "typewriter",
        0.26,
        {
            "coat": "#3f8f8a",
            "dark": "#2e3238",
            "key": "#fbf6ea",
            "metal": "#cfd5dc",
            "paper": "#fffdf6",
            "line": "#8a8f98",
        },
        Thing(
            solids=(
                *part("body", box("coat", (0, 0.22, -0.06), (0.54, 0.20, 0.34), 0.08)),
                box("dark", (0, 0.28, 0.20), (0.46, 0.10, 0.14), 0.04, (24, 0, 0)),
                *on(
                    "keys",
                    *(
                        disc(
                            "key",
                            (-0.38 + 0.095 * k + 0.03 * r, 0.375 - 0.075 * r, 0.22 + 0.075 * r),
                            0.036,
                            0.018,
                            0.012,
                            (114, 0, 0),
                        )
                        for r in range(3)
                        for k in range(9 - r % 2)
                    ),
                ),
                *on(
                    "carriage",
                    rod("dark", (-0.56, 0.52, -0.16), (0.56, 0.52, -0.16), 0.085),
                    *(disc("metal", (x, 0.52, -0.16), 0.10, 0.03, 0.02, (0, 90, 0)) for x in (-0.62, 0.62)),
                    *part("sheet", box("paper", (0, 0.78, -0.17), (0.33, 0.28, 0.008), 0.006, (-8, 0, 0))),
                    *(
                        box(
                            "line",
                            (-0.04, 0.92 - 0.075 * k, -0.140 - 0.010 * k),
                            (0.22 - 0.05 * (k % 2), 0.010, 0.004),
                            0.003,
                            (-8, 0, 0),
                        )
                        for k in range(4)
                    ),
                ),
                *part("lever", *tube("metal", [(-0.60, 0.52, -0.12), (-0.66, 0.62, 0.02), (-0.62, 0.64, 0.12)], 0.02)),
            ),
            joints={
                "carriage": Joint(at=(0, 0, 0), slide=(0.09, 0.0, 0.0)),
                "keys": Joint(at=(0, 0.35, 0.25), slide=(0.0, 0.012, 0.0), times=6),
            },
            finish={"coat": "gloss", "metal": "metal"},
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "recordplayer",
        0.24,
        {
            "coat": "#8a5232",
            "top": "#d9b078",
            "vinyl": "#22242a",
            "groove": "#3a3d46",
            "label": "#e0483e",
            "metal": "#cfd5dc",
            "gold": "#f2c14a",
        },
        Thing(
            solids=(
                *part("case", box("coat", (0, 0.15, 0), (0.66, 0.14, 0.46), 0.04)),
                box("top", (0, 0.295, 0), (0.62, 0.012, 0.42), 0.01),
                *on(
                    "disc",
                    *part("vinyl", disc("vinyl", (-0.12, 0.335, 0), 0.40, 0.016, 0.01, LEVEL)),
                    *(ring("groove", (-0.12, 0.352, 0), r, 0.006) for r in (0.20, 0.27, 0.34)),
                    disc("label", (-0.12, 0.354, 0), 0.13, 0.010, 0.008, LEVEL),
                    ball("gold", (-0.06, 0.366, 0.05), (0.03, 0.008, 0.03)),
                ),
                rod("metal", (-0.12, 0.35, 0), (-0.12, 0.40, 0), 0.014),
                disc("metal", (0.46, 0.34, -0.26), 0.075, 0.05, 0.02, LEVEL),
                *part("arm", *tube("metal", [(0.46, 0.42, -0.26), (0.44, 0.43, 0.02), (0.20, 0.385, 0.16)], 0.022)),
                box("coat", (0.17, 0.375, 0.18), (0.04, 0.02, 0.055), 0.012, (0, 40, 0)),
                *(disc("gold", (x, 0.15, 0.465), 0.05, 0.02, 0.015) for x in (0.34, 0.50)),
            ),
            paints=(dot("label", "case", (-0.3, 0.15, 0.46), 0.05, 0.16),),
            joints={"disc": Joint(at=(-0.12, 0, 0), axis="y", turns=-2)},
            finish={"vinyl": "gloss", "metal": "metal", "gold": "metal"},
            sway=0.0,
        ),
        turn=0.2,
    ),
    row(
        "hamsterwheel",
        0.30,
        {"coat": "#4fa3e0", "rung": "#f4d35e", "stand": "#e8e4da", "hub": "#f28c4a"},
        Thing(
            solids=(
                *part("rim", *(ring("coat", (0, 0.60, z), 0.53, 0.035, LEVEL) for z in (0.24, -0.24))),
                *part(
                    "rung",
                    *(
                        rod("rung", (x, 0.60 + y, -0.24), (x, 0.60 + y, 0.24), 0.022)
                        for x, y in (
                            (0.52 * math.cos(math.tau * k / 12), 0.52 * math.sin(math.tau * k / 12)) for k in range(12)
                        )
                    ),
                ),
                disc("hub", (0, 0.60, -0.30), 0.08, 0.05, 0.02),
                *(rod("stand", (0, 0.60, -0.32), (x, 0.02, -0.32), 0.035) for x in (0.36, -0.36)),
                box("stand", (0, 0.03, -0.10), (0.46, 0.03, 0.30), 0.02),
            ),
            sway=0.6,
        ),
        turn=0.35,
    ),
)
