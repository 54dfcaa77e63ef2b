"""What helps in a household: it cleans, irons, blends, whisks, weighs and sews. One row each, facing the camera (+z)."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import VEHICLE, row
from ...thing.parts import (
    LEVEL,
    Joint,
    Point,
    Solid,
    Thing,
    ball,
    bar,
    box,
    curve,
    disc,
    drum,
    on,
    part,
    plate,
    ring,
    rod,
    tube,
)
from ...thing.stands import gallows

ASIDE: Point = (0.0, 90.0, 0.0)
"""Turns a disc so that it faces along x."""


def _loop(around: float) -> tuple[Solid, ...]:
    """A wire of a whisk, in the upright plane that is turned so far about its handle."""
    a = math.radians(around)
    way = [
        (0.03, 0.50), (0.12, 0.60), (0.21, 0.74), (0.235, 0.87), (0.19, 0.98), (0.09, 1.04),
        (-0.09, 1.04), (-0.19, 0.98), (-0.235, 0.87), (-0.21, 0.74), (-0.12, 0.60), (-0.03, 0.50),
    ]  # fmt: skip
    return tube("metal", [(x * math.cos(a), y, x * math.sin(a)) for x, y in way], 0.016)


HOUSEHOLD: tuple[Species, ...] = (
    row(
        "vacuumcleaner",
        0.62,
        {"coat": "#d8423a", "dark": "#2f343d", "metal": "#cfd5dc", "hose": "#4a505c", "light": "#f4ecd8"},
        Thing(
            solids=(
                *part(
                    "body",
                    ball("coat", (-0.40, 0.24, 0), (0.36, 0.22, 0.25)),
                    box("coat", (-0.44, 0.18, 0), (0.26, 0.12, 0.22), 0.10, blend=0.08),
                ),
                *(disc("dark", (-0.58, 0.17, z), 0.17, 0.045, 0.03) for z in (0.23, -0.23)),
                *(disc("light", (-0.58, 0.17, z), 0.08, 0.02, 0.01) for z in (0.275, -0.275)),
                ball("dark", (-0.16, 0.05, 0.12), 0.055),
                *tube("dark", curve([(-0.56, 0.40, 0), (-0.48, 0.53, 0), (-0.32, 0.53, 0), (-0.24, 0.40, 0)]), 0.035),
                disc("light", (-0.30, 0.30, 0.20), 0.055, 0.03, 0.02),
                *tube(
                    "hose",
                    curve(
                        [
                            (-0.08, 0.28, 0),
                            (0.04, 0.40, 0.02),
                            (0.06, 0.62, 0.02),
                            (0.04, 0.84, 0.01),
                            (0.10, 1.00, 0),
                            (0.20, 1.04, 0),
                            (0.28, 0.97, 0),
                        ]
                    ),
                    0.048,
                ),
                *(ring("dark", (0.05, 0.46 + 0.085 * k, 0.02), 0.046, 0.013) for k in range(5)),
                rod("dark", (0.25, 1.01, 0), (0.34, 0.80, 0), 0.042),
                rod("metal", (0.33, 0.82, 0), (0.60, 0.12, 0), 0.032),
                box("dark", (0.68, 0.055, 0.02), (0.20, 0.055, 0.26), 0.045),
                box("coat", (0.66, 0.115, 0.02), (0.12, 0.03, 0.20), 0.03),
            ),
            finish={"coat": "gloss", "metal": "metal"},
            sway=0.6,
        ),
        turn=0.3,
    ),
    row(
        "robotvacuum",
        0.42,
        {
            "coat": "#f2f4f6",
            "dark": "#2f343d",
            "ring": "#aab2bb",
            "glow": "#4fd0ff",
            "brush": "#f2a63a",
        },
        Thing(
            solids=(
                disc("coat", (0, 0.16, 0), 0.60, 0.11, 0.05, LEVEL),
                disc("dark", (0, 0.13, 0), 0.615, 0.06, 0.03, LEVEL),
                disc("dark", (0, 0.05, 0), 0.50, 0.05, 0.02, LEVEL),
                ring("ring", (0, 0.265, 0), 0.46, 0.016),
                disc("dark", (0, 0.31, -0.10), 0.17, 0.06, 0.03, LEVEL),
                disc("coat", (0, 0.375, -0.10), 0.15, 0.015, 0.01, LEVEL),
                disc("ring", (0, 0.275, 0.27), 0.085, 0.012, 0.01, LEVEL),
                ball("glow", (0, 0.285, 0.27), (0.05, 0.015, 0.05)),
                box("glow", (0, 0.135, 0.612), (0.10, 0.014, 0.012), 0.01),
                *on(
                    "brush",
                    *(
                        rod(
                            "brush",
                            (0.46, 0.035, 0.42),
                            (0.46 + 0.2 * math.cos(a), 0.02, 0.42 + 0.2 * math.sin(a)),
                            0.018,
                        )
                        for a in (0.4, 0.4 + math.tau / 3, 0.4 + 2 * math.tau / 3)
                    ),
                ),
            ),
            joints={"brush": Joint(at=(0.46, 0, 0.42), axis="y", turns=3)},
            finish={"coat": "gloss", "glow": "glow", "dark": "gloss", "ring": "metal"},
            sway=0.0,
            wheel=0.16,
        ),
        archetype=VEHICLE,
    ),
    row(
        "iron",
        0.30,
        {"coat": "#3f86d8", "metal": "#d3d9df", "light": "#f4f2ec", "dark": "#2f343d", "red": "#e8483a"},
        Thing(
            solids=(
                box("metal", (-0.20, 0.045, 0), (0.36, 0.035, 0.30), 0.03),
                plate("metal", (0, 0.045, 0), ((0.10, -0.28), (0.70, 0.0), (0.10, 0.28)), 0.015, 0.02, LEVEL),
                *part(
                    "body",
                    rod("coat", (-0.36, 0.17, 0), (0.48, 0.10, 0), 0.20, 0.075, blend=0.05),
                    box("coat", (-0.26, 0.15, 0), (0.26, 0.08, 0.26), 0.07, blend=0.08),
                    ball("coat", (-0.42, 0.36, 0), (0.12, 0.24, 0.13), blend=0.08),
                ),
                *part(
                    "grip",
                    *tube(
                        "light", curve([(-0.44, 0.58, 0), (-0.30, 0.69, 0), (0.02, 0.69, 0), (0.20, 0.60, 0)]), 0.075
                    ),
                ),
                rod("coat", (0.21, 0.60, 0), (0.26, 0.18, 0), 0.075, 0.10),
                disc("light", (-0.06, 0.33, 0.10), 0.09, 0.10, 0.02),
                disc("red", (-0.06, 0.33, 0.21), 0.03, 0.01, 0.01),
                *tube(
                    "dark",
                    curve(
                        [
                            (-0.50, 0.56, 0),
                            (-0.66, 0.60, -0.02),
                            (-0.80, 0.42, -0.06),
                            (-0.84, 0.10, -0.08),
                            (-1.0, 0.025, 0),
                        ]
                    ),
                    0.026,
                ),
            ),
            finish={"coat": "gloss", "metal": "metal", "light": "gloss"},
            sway=0.0,
        ),
        turn=0.3,
    ),
    row(
        "blender",
        0.44,
        {
            "coat": "#e0483e",
            "dark": "#2f343d",
            "glass": "#d8eef4",
            "juice": "#f29ab0",
            "metal": "#cfd5dc",
            "berry": "#c8325a",
        },
        Thing(
            solids=(
                *part("base", *drum("coat", 0.05, 0.36, 0.31, 0.20)),
                disc("dark", (0, 0.03, 0), 0.30, 0.03, 0.02, LEVEL),
                disc("metal", (0, 0.19, 0.275), 0.085, 0.035, 0.02),
                box("dark", (0, 0.205, 0.312), (0.012, 0.04, 0.006), 0.005),
                *(ball("metal", (x, 0.13, 0.26), (0.028, 0.028, 0.02)) for x in (-0.15, 0.15)),
                disc("metal", (0, 0.37, 0), 0.18, 0.035, 0.02, LEVEL),
                *drum("juice", 0.40, 0.75, 0.165, 0.212),
                *(
                    ball("berry", (x, y, z), 0.045)
                    for x, y, z in ((-0.09, 0.70, 0.175), (0.06, 0.58, 0.165), (0.13, 0.72, 0.15), (-0.03, 0.48, 0.14))
                ),
                *drum("glass", 0.75, 0.99, 0.212, 0.24),
                *(ring("glass", (0, y, 0), r, 0.012) for y, r in ((0.44, 0.18), (0.99, 0.235))),
                disc("dark", (0, 1.02, 0), 0.25, 0.04, 0.02, LEVEL),
                disc("dark", (0, 1.08, 0), 0.09, 0.04, 0.02, LEVEL),
                *tube("glass", curve([(0.21, 0.90, 0), (0.37, 0.88, 0), (0.37, 0.56, 0), (0.19, 0.52, 0)]), 0.032),
                *(
                    box("glass", (-0.10, y, 0.185 + 0.03 * k), (0.05, 0.010, 0.02), 0.005)
                    for k, y in enumerate((0.52, 0.64))
                ),
            ),
            finish={"coat": "gloss", "glass": "gloss", "metal": "metal", "juice": "gloss"},
            sway=0.5,
        ),
        turn=0.3,
    ),
    row(
        "whisk",
        0.42,
        {"coat": "#c98a4e", "metal": "#d3d9df", "band": "#aab2bb"},
        Thing(
            solids=(
                rod("coat", (0, 0.07, 0), (0, 0.40, 0), 0.065, 0.05),
                ball("coat", (0, 0.06, 0), 0.07),
                rod("band", (0, 0.40, 0), (0, 0.51, 0), 0.056, 0.045),
                *part("wires", *(s for a in (0, 36, 72, 108, 144) for s in _loop(a))),
            ),
            finish={"metal": "metal", "band": "metal", "coat": "gloss"},
            sway=1.5,
            lie=(0.55, 90, 0, 0.24),
        ),
        turn=0.2,
    ),
    row(
        "grater",
        0.38,
        {"coat": "#d3d9df", "hole": "coat*0.62", "grip": "#e0483e"},
        Thing(
            solids=(
                *part(
                    "grater",
                    box("coat", (0, 0.42, 0), (0.27, 0.40, 0.19), 0.03),
                ),
                box("grip", (0, 0.03, 0), (0.34, 0.03, 0.21), 0.02),
                box("grip", (0, 0.83, 0), (0.25, 0.03, 0.20), 0.02),
                *part(
                    "handle", *tube("grip", [(-0.20, 0.84, 0), (-0.18, 1.0, 0), (0.18, 1.0, 0), (0.20, 0.84, 0)], 0.045)
                ),
                *(
                    ball("hole", (x * (0.21 - 0.012 * r), 0.17 + 0.14 * r, 0.205), (0.05, 0.032, 0.014))
                    for r in range(5)
                    for x in ((-1, 0, 1) if r % 2 == 0 else (-0.5, 0.5))
                ),
            ),
            finish={"grip": "gloss"},
            sway=0.5,
        ),
        turn=0.35,
    ),
    row(
        "jug",
        0.38,
        {"coat": "#c9744a", "glaze": "#f4e6cc", "dark": "coat*0.45"},
        Thing(
            solids=(
                *part(
                    "jug",
                    ball("coat", (0, 0.36, 0), (0.36, 0.34, 0.36), blend=0.06),
                    disc("coat", (0, 0.05, 0), 0.22, 0.05, 0.03, LEVEL, blend=0.05),
                    *drum("coat", 0.60, 0.95, 0.175, 0.205),
                    rod("coat", (-0.14, 0.86, 0), (-0.30, 0.97, 0), 0.10, 0.05, blend=0.06),
                ),
                ring("coat", (0, 0.955, 0), 0.20, 0.028),
                disc("dark", (0, 0.965, 0), 0.185, 0.010, 0.005, LEVEL),
                *part(
                    "handle",
                    *tube(
                        "coat",
                        curve([(0.17, 0.88, 0), (0.36, 0.92, 0), (0.47, 0.76, 0), (0.44, 0.54, 0), (0.30, 0.44, 0)]),
                        0.052,
                    ),
                ),
            ),
            paints=(
                bar("glaze", "jug", (0, 0.44, 0.3), 0.022, 0.6, deep=0.8),
                bar("glaze", "jug", (0, 0.28, 0.3), 0.022, 0.6, deep=0.8),
            ),
            finish={"coat": "gloss"},
            sway=0.6,
        ),
        turn=0.25,
    ),
    row(
        "kitchenscale",
        0.36,
        {"coat": "#58b09c", "face": "#fffaf0", "dark": "#3a3f48", "metal": "#d3d9df", "red": "#e0352c"},
        Thing(
            solids=(
                *part(
                    "body",
                    plate(
                        "coat", (0, 0.36, 0), ((-0.40, -0.34), (0.40, -0.34), (0.24, 0.30), (-0.24, 0.30)), 0.22, 0.06
                    ),
                ),
                box("dark", (0, 0.03, 0), (0.40, 0.03, 0.24), 0.02),
                disc("metal", (0, 0.36, 0.275), 0.265, 0.03, 0.02),
                disc("face", (0, 0.36, 0.30), 0.24, 0.02, 0.01),
                *(
                    box(
                        "dark",
                        (0.20 * math.sin(a), 0.36 + 0.20 * math.cos(a), 0.322),
                        (0.010, 0.026, 0.004),
                        0.003,
                        (0, 0, -math.degrees(a)),
                    )
                    for a in (math.tau * k / 12 for k in range(12))
                ),
                *on(
                    "needle",
                    rod("red", (0, 0.36, 0.335), (0, 0.52, 0.335), 0.016, 0.007),
                    ball("red", (0, 0.36, 0.335), 0.028),
                ),
                rod("metal", (0, 0.64, 0), (0, 0.80, 0), 0.045),
                *part(
                    "pan",
                    disc("metal", (0, 0.82, 0), 0.42, 0.025, 0.02, LEVEL),
                    ring("metal", (0, 0.86, 0), 0.42, 0.028),
                ),
            ),
            joints={"needle": Joint(at=(0, 0.36, 0.275), swing=26, rest=-40)},
            finish={"coat": "gloss", "metal": "metal"},
            sway=0.0,
        ),
        turn=0.25,
    ),
    row(
        "sewingmachine",
        0.36,
        {
            "coat": "#2f3a44",
            "gold": "#e6b84c",
            "metal": "#d3d9df",
            "wood": "#b57a45",
            "cloth": "#e87a9a",
            "spool": "#e0483e",
        },
        Thing(
            solids=(
                box("wood", (0, 0.06, 0), (0.66, 0.06, 0.28), 0.03),
                box("coat", (0, 0.15, 0), (0.60, 0.045, 0.22), 0.03),
                *part(
                    "body",
                    box("coat", (0.42, 0.46, 0), (0.13, 0.34, 0.14), 0.08, blend=0.06),
                    rod("coat", (0.40, 0.74, 0), (-0.34, 0.74, 0), 0.13, 0.115, blend=0.06),
                    box("coat", (-0.42, 0.64, 0), (0.11, 0.21, 0.12), 0.06, blend=0.04),
                ),
                *on(
                    "wheel",
                    disc("metal", (0.62, 0.72, 0), 0.17, 0.035, 0.02, ASIDE),
                    disc("gold", (0.66, 0.72, 0), 0.06, 0.02, 0.01, ASIDE),
                    ball("gold", (0.66, 0.84, 0), 0.03),
                ),
                *on("needle", rod("metal", (-0.42, 0.44, 0.02), (-0.42, 0.24, 0.02), 0.026, 0.010)),
                rod("metal", (-0.48, 0.44, 0.03), (-0.48, 0.22, 0.03), 0.018),
                box("metal", (-0.45, 0.225, 0.05), (0.07, 0.012, 0.07), 0.01),
                box("cloth", (-0.30, 0.205, 0.06), (0.40, 0.012, 0.26), 0.01),
                plate(
                    "cloth",
                    (-0.30, 0.12, 0.315),
                    ((-0.40, 0.09), (0.40, 0.09), (0.36, -0.09), (-0.36, -0.06)),
                    0.012,
                    0.01,
                ),
                rod("metal", (0.14, 0.84, 0), (0.14, 1.06, 0), 0.014),
                rod("spool", (0.14, 0.90, 0), (0.14, 1.02, 0), 0.07),
                *(disc("gold", (0.14, y, 0), 0.08, 0.012, 0.01, LEVEL) for y in (0.885, 1.035)),
                *tube(
                    "spool",
                    curve([(0.08, 0.98, 0), (-0.30, 0.92, 0.06), (-0.41, 0.80, 0.13), (-0.42, 0.46, 0.05)]),
                    0.010,
                ),
                disc("gold", (-0.42, 0.66, 0.12), 0.05, 0.02, 0.01),
            ),
            paints=(
                bar("gold", "body", (-0.02, 0.74, 0.12), 0.014, 0.26, deep=0.1),
                bar("gold", "body", (0.42, 0.44, 0.14), 0.14, 0.012, deep=0.05),
            ),
            joints={
                "wheel": Joint(at=(0.62, 0.72, 0), axis="x", turns=-2),
                "needle": Joint(at=(0, 0, 0), slide=(0, 0.05, 0), times=4),
            },
            finish={"coat": "gloss", "metal": "metal", "gold": "metal", "cloth": "cloth"},
            sway=0.0,
        ),
        turn=0.25,
    ),
    row(
        "fireextinguisher",
        0.5,
        {
            "coat": "#dc2f28",
            "dark": "#2a2e36",
            "label": "#fbf6ea",
            "metal": "#cfd5dc",
            "flame": "#f2902e",
            "green": "#4fc07a",
        },
        Thing(
            solids=(
                disc("dark", (0, 0.03, 0), 0.22, 0.03, 0.02, LEVEL),
                *part(
                    "tank",
                    rod("coat", (0, 0.26, 0), (0, 0.58, 0), 0.22, blend=0.0),
                    disc("coat", (0, 0.16, 0), 0.22, 0.11, 0.03, LEVEL),
                ),
                rod("metal", (0, 0.76, 0), (0, 0.86, 0), 0.07, 0.055),
                disc("label", (0, 0.88, 0.07), 0.055, 0.025, 0.01),
                disc("green", (0, 0.88, 0.098), 0.03, 0.008, 0.005),
                *tube("dark", curve([(-0.04, 0.90, 0), (0.10, 0.94, 0), (0.28, 0.91, 0)]), 0.032),
                *tube("dark", curve([(-0.04, 0.97, 0), (0.10, 1.05, 0), (0.30, 1.06, 0)]), 0.032),
                rod("metal", (0, 0.86, 0), (-0.02, 0.97, 0), 0.045),
                ring("label", (-0.10, 1.0, 0.02), 0.05, 0.014, LEVEL),
                *tube(
                    "dark",
                    curve([(-0.05, 0.90, 0), (-0.22, 0.90, 0.02), (-0.31, 0.76, 0.05), (-0.31, 0.44, 0.07)]),
                    0.036,
                ),
                rod("dark", (-0.31, 0.46, 0.07), (-0.31, 0.20, 0.07), 0.04, 0.075),
                box("label", (0, 0.44, 0.20), (0.13, 0.15, 0.03), 0.03),
                rod("flame", (0, 0.37, 0.235), (0, 0.50, 0.235), 0.05, 0.008, flat=3.0),
                box("dark", (0, 0.555, 0.232), (0.09, 0.012, 0.006), 0.004),
            ),
            finish={"coat": "gloss", "metal": "metal", "dark": "gloss"},
            sway=0.5,
        ),
        turn=0.2,
    ),
    row(
        "lightbulb",
        0.34,
        {
            "cord": "#33343c",
            "wood": "#8a6844",
            "coat": "#ffe9a4",
            "metal": "#b9c0c8",
            "dark": "#3a3f48",
            "wire": "#f2902e",
        },
        Thing(
            solids=(
                *part(
                    "bulb",
                    ball("coat", (0, 0.46, 0), 0.30),
                    rod("coat", (0, 0.60, 0), (0, 0.86, 0), 0.22, 0.125, blend=0.10),
                ),
                rod("metal", (0, 0.90, 0), (0, 1.10, 0), 0.13, 0.12),
                *(ring("metal", (0, y, 0), 0.128, 0.024) for y in (0.87, 0.94, 1.01, 1.08)),
                disc("dark", (0, 1.15, 0), 0.115, 0.05, 0.02, LEVEL),
                rod("cord", (0, 1.18, 0), (0, 1.62, 0), 0.020),
                *gallows(1.62),
                *tube(
                    "wire",
                    [
                        (-0.06, 0.64, 0.245),
                        (-0.10, 0.44, 0.285),
                        (-0.04, 0.52, 0.295),
                        (0.0, 0.42, 0.298),
                        (0.04, 0.52, 0.295),
                        (0.10, 0.44, 0.285),
                        (0.06, 0.64, 0.245),
                    ],
                    0.014,
                ),
            ),
            finish={"coat": "glow", "metal": "metal", "wire": "glow"},
            sway=0.4,
        ),
        turn=0.2,
        glow=("#ffe08a", 1.6),
        shines=True,
    ),
)
