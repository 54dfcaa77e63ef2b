"""What a house is furnished with beside `cast/things/home.py`: ladders, cages, pots, chests and lights. One row each."""

from __future__ import annotations

import math

from ...species import Species
from ...thing.body import opening, row, sailing
from ...thing.parts import (
    LEVEL,
    Joint,
    Thing,
    ball,
    both,
    box,
    curve,
    disc,
    drum,
    on,
    part,
    plate,
    ring,
    rod,
    spots,
    tube,
)

BARS = 14  # of a birdcage
ARMS = 6  # of a chandelier


def _round(k: float, count: int, radius: float) -> tuple[float, float]:
    a = math.tau * k / count
    return radius * math.cos(a), radius * math.sin(a)


def _barred(wide: float, deep: float, across: int, along: int) -> list[tuple[float, float]]:
    """Where the bars of a cage stand: so many from left to right, before and behind, and so many more at its sides."""
    fronts = [(wide * (2 * k / (across - 1) - 1), side * deep) for k in range(across) for side in (1, -1)]
    sides = [(side * wide, deep * (2 * k / (along + 1) - 1)) for k in range(1, along + 1) for side in (1, -1)]
    return fronts + sides


INTERIOR: tuple[Species, ...] = (
    row(
        "ladder",
        0.95,
        {"coat": "#c99a5a", "metal": "#aab2bb", "dark": "#4a4036", "top": "#e0583e"},
        Thing(
            solids=(
                *both(rod("coat", (0.30, 0.02, 0.26), (0.17, 0.98, 0.04), 0.034), across="x"),
                *both(rod("coat", (0.28, 0.02, -0.36), (0.16, 0.97, -0.02), 0.026), across="x"),
                *(
                    box("coat", (0, y, 0.26 - 0.225 * y), (0.30 - 0.13 * y, 0.020, 0.065), 0.012)
                    for y in (0.16, 0.33, 0.50, 0.67, 0.84)
                ),
                box("top", (0, 0.99, 0.02), (0.22, 0.025, 0.11), 0.02),
                *(
                    rod("coat", (-0.28 + 0.13 * y, y, -0.36 + 0.36 * y), (0.28 - 0.13 * y, y, -0.36 + 0.36 * y), 0.018)
                    for y in (0.28, 0.62)
                ),
                *both(rod("metal", (0.245, 0.42, 0.16), (0.235, 0.42, -0.20), 0.012), across="x"),
                *both(ball("dark", (0.30, 0.025, 0.26), (0.045, 0.025, 0.045)), across="x"),
                *both(ball("dark", (0.28, 0.025, -0.36), (0.04, 0.025, 0.04)), across="x"),
            ),
            finish={"metal": "metal"},
            sway=0.3,
        ),
        turn=0.55,
    ),
    row(
        "cage",
        0.9,
        {"coat": "#8b929c", "base": "#6e4526", "floor": "#d9b078"},
        Thing(
            solids=(
                box("base", (0, 0.05, 0), (0.56, 0.05, 0.36), 0.02),
                box("floor", (0, 0.105, 0), (0.53, 0.012, 0.33), 0.01),
                box("base", (0, 0.95, 0), (0.56, 0.035, 0.36), 0.02),
                *(rod("coat", (x, 0.10, z), (x, 0.93, z), 0.017) for x, z in _barred(0.52, 0.32, 7, 3)),
                *both(rod("coat", (0.52, 0.52, 0.32), (0.52, 0.52, -0.32), 0.014), across="x"),
                rod("coat", (-0.52, 0.52, 0.32), (0.52, 0.52, 0.32), 0.014),
                rod("coat", (-0.52, 0.52, -0.32), (0.52, 0.52, -0.32), 0.014),
            ),
            finish={"coat": "metal"},
            sway=0.0,
        ),
        turn=0.25,
    ),
    row(
        "birdcage",
        0.55,
        {"coat": "#e0b64a", "base": "coat*0.80", "wood": "#a4693a", "floor": "#f0e2c4", "seed": "#f4f2ec"},
        Thing(
            solids=(
                disc("base", (0, 0.05, 0), 0.36, 0.05, 0.03, LEVEL),
                disc("floor", (0, 0.105, 0), 0.33, 0.010, 0.008, LEVEL),
                *(
                    s
                    for k in range(BARS)
                    for s in tube(
                        "coat",
                        [
                            (r * math.cos(math.tau * k / BARS), y, r * math.sin(math.tau * k / BARS))
                            for r, y in ((0.33, 0.08), (0.33, 0.62), (0.29, 0.76), (0.20, 0.87), (0.05, 0.93))
                        ],
                        0.013,
                    )
                ),
                *(ring("coat", (0, y, 0), r, 0.018) for y, r in ((0.12, 0.335), (0.38, 0.332), (0.62, 0.332))),
                ball("coat", (0, 0.94, 0), (0.06, 0.03, 0.06)),
                ring("coat", (0, 1.02, 0), 0.055, 0.018, LEVEL),
                *on(
                    "swing",
                    *both(rod("coat", (0.11, 0.50, 0), (0.03, 0.90, 0), 0.009), across="x"),
                    rod("wood", (-0.14, 0.50, 0), (0.14, 0.50, 0), 0.024),
                ),
                rod("wood", (-0.33, 0.30, 0), (0.33, 0.30, 0), 0.020),
                ball("seed", (-0.24, 0.16, 0.12), (0.07, 0.05, 0.07)),
            ),
            joints={"swing": Joint(at=(0, 0.90, 0), axis="x", swing=14)},
            finish={"coat": "metal", "base": "metal"},
            sway=0.6,
        ),
        turn=0.2,
    ),
    row(
        "beehive",
        0.62,
        {
            "coat": "#e0ad4c",
            "straw": "coat*0.84",
            "dark": "#3a2a1c",
            "wood": "#8a5f3c",
            "bee": "#f5c531",
            "band": "#2e2a26",
            "wing": "#eef6fb",
        },
        Thing(
            solids=(
                *(rod("wood", (x, 0.0, z), (x, 0.16, z), 0.035) for x in (-0.26, 0.26) for z in (-0.18, 0.18)),
                box("wood", (0, 0.18, 0.02), (0.40, 0.03, 0.32), 0.015),
                *(
                    ring("coat" if k % 2 else "straw", (0, 0.25 + 0.095 * k, 0), radius, 0.062)
                    for k, radius in enumerate((0.27, 0.29, 0.285, 0.26, 0.22, 0.16, 0.08))
                ),
                *part("hive", ball("straw", (0, 0.50, 0), (0.28, 0.36, 0.28))),
                ball("coat", (0, 0.88, 0), (0.075, 0.05, 0.075)),
                disc("dark", (0, 0.32, 0.335), 0.085, 0.012, 0.01),
                *(
                    solid
                    for x, y, z in ((0.40, 0.66, 0.20), (-0.44, 0.50, 0.22), (0.13, 0.44, 0.42))
                    for solid in on(
                        "bees",
                        ball("bee", (x, y, z), (0.055, 0.038, 0.038)),
                        ball("band", (x - 0.018, y, z), (0.016, 0.039, 0.039)),
                        ball("band", (x + 0.05, y, z), (0.022, 0.026, 0.026)),
                        ball("wing", (x - 0.005, y + 0.045, z + 0.012), (0.03, 0.032, 0.012)),
                        ball("wing", (x - 0.005, y + 0.045, z - 0.012), (0.03, 0.032, 0.012)),
                    )
                ),
            ),
            joints={"bees": Joint(at=(0, 0.5, 0), axis="y", swing=9, times=2)},
            sway=0.5,
        ),
        turn=0.25,
    ),
    row(
        "birdfeeder",
        0.85,
        {
            "coat": "#4f9a6a",
            "wood": "#8a5f3c",
            "tray": "#b98048",
            "seed": "#e2b45a",
            "dark": "#5a4630",
            "glass": "#cfe6f0",
        },
        Thing(
            solids=(
                rod("wood", (0, 0.0, 0), (0, 0.52, 0), 0.045, 0.04),
                disc("tray", (0, 0.53, 0), 0.30, 0.022, 0.015, LEVEL),
                ring("tray", (0, 0.56, 0), 0.285, 0.024),
                *part("heap", ball("seed", (0, 0.555, 0), (0.25, 0.05, 0.25))),
                disc("glass", (0, 0.70, 0), 0.13, 0.135, 0.03, LEVEL),
                disc("seed", (0, 0.66, 0), 0.125, 0.10, 0.03, LEVEL),
                *(rod("wood", (x, 0.55, 0.0), (x, 0.86, 0.0), 0.018) for x in (-0.20, 0.20)),
                *drum("coat", 0.85, 1.02, 0.33, 0.05),
                ball("coat", (0, 1.04, 0), 0.045),
            ),
            paints=(spots("dark", "heap", (0, 0.55, 0), 26.0, 0.3),),
            finish={"glass": "gloss"},
            sway=0.8,
        ),
        turn=0.25,
        seat=0.55,
    ),
    row(
        "birdhouse",
        0.85,
        {
            "coat": "#e8c04a",
            "roof": "#c8503c",
            "dark": "#2e2622",
            "wood": "#8a5f3c",
            "trim": "#fbf6ea",
            "leaf": "#6fb04a",
        },
        Thing(
            solids=(
                rod("wood", (0, 0.0, 0), (0, 0.50, 0), 0.045, 0.04),
                *(
                    ball("leaf", (x, 0.04, z), (0.07, 0.05, 0.06))
                    for x, z in ((-0.09, 0.05), (0.10, 0.04), (0.02, 0.10))
                ),
                box("wood", (0, 0.51, 0.02), (0.25, 0.025, 0.22), 0.015),
                *part(
                    "house",
                    box("coat", (0, 0.66, 0), (0.20, 0.14, 0.16), 0.015),
                    plate("coat", (0, 0.86, 0), ((-0.20, -0.08), (0.20, -0.08), (0.0, 0.15)), 0.16, 0.01),
                ),
                *both(box("roof", (0.135, 0.90, 0), (0.20, 0.022, 0.22), 0.015, (0, 0, -47)), across="x"),
                disc("trim", (0, 0.70, 0.162), 0.095, 0.012, 0.01),
                disc("dark", (0, 0.70, 0.170), 0.075, 0.012, 0.01),
                rod("wood", (0, 0.585, 0.15), (0, 0.585, 0.28), 0.020),
                *(box("trim", (x, 0.66, 0.165), (0.012, 0.135, 0.008), 0.006) for x in (-0.185, 0.185)),
            ),
            sway=0.5,
        ),
        turn=0.35,
    ),
    row(
        "flowerpot",
        0.34,
        {"coat": "#c96f45", "rim": "coat*1.08", "soil": "#4a3426", "saucer": "coat*0.88"},
        Thing(
            solids=(
                disc("saucer", (0, 0.035, 0), 0.36, 0.035, 0.025, LEVEL),
                *part(
                    "pot",
                    *drum("coat", 0.05, 0.66, 0.26, 0.39),
                ),
                disc("rim", (0, 0.73, 0), 0.44, 0.095, 0.03, LEVEL),
                disc("soil", (0, 0.815, 0), 0.385, 0.020, 0.015, LEVEL),
                *(
                    ball("soil", (x, 0.83, z), (0.09, 0.03, 0.08))
                    for x, z in ((-0.18, 0.1), (0.12, 0.16), (0.05, -0.14), (0.24, -0.05), (-0.2, -0.12))
                ),
            ),
            sway=0.3,
        ),
        turn=0.2,
    ),
    row(
        "wardrobe",
        1.10,
        {
            "coat": "#b57a45",
            "dark": "coat*0.62",
            "knob": "#e8d8b8",
            "trim": "coat*0.84",
            "inside": "#4a3020",
            "one": "#e8573f",
            "two": "#4a90e0",
            "three": "#f2c63d",
        },
        Thing(
            solids=(
                box("inside", (0, 0.52, -0.03), (0.39, 0.44, 0.15), 0.01),
                *part(
                    "case",
                    *both(box("coat", (0.40, 0.52, 0), (0.03, 0.47, 0.20), 0.015), across="x"),
                    box("coat", (0, 0.50, -0.18), (0.41, 0.46, 0.02), 0.01),
                    box("coat", (0, 0.14, 0), (0.42, 0.10, 0.20), 0.02),
                ),
                box("trim", (0, 1.0, 0.01), (0.47, 0.035, 0.24), 0.025),
                box("trim", (0, 0.055, 0.01), (0.45, 0.025, 0.22), 0.02),
                *(box("coat", (0, 0.145, 0.205), (0.37, 0.065, 0.015), 0.012) for _ in (0,)),
                *both(ball("knob", (0.17, 0.145, 0.235), 0.025), across="x"),
                *both(rod("dark", (0.38, 0.04, 0.14), (0.38, 0.0, 0.14), 0.035), across="x"),
                rod("dark", (-0.37, 0.90, 0.0), (0.37, 0.90, 0.0), 0.014),
                *(
                    s
                    for x, c in ((-0.22, "one"), (-0.02, "two"), (0.19, "three"))
                    for s in (
                        rod("dark", (x, 0.90, 0.02), (x, 0.83, 0.02), 0.008),
                        rod(c, (x, 0.78, 0.06), (x, 0.40, 0.06), 0.05, 0.085, flat=1.6),
                    )
                ),
                *(
                    s
                    for j, x in (("left", -1), ("right", 1))
                    for s in on(
                        j,
                        box("coat", (0.19 * x, 0.595, 0.205), (0.182, 0.365, 0.018), 0.014),
                        *(
                            box("dark", (0.19 * x, y, 0.222), (0.128, high, 0.006), 0.005)
                            for y, high in ((0.77, 0.145), (0.43, 0.145))
                        ),
                        *(
                            box("trim", (0.19 * x, y, 0.227), (0.108, high, 0.006), 0.005)
                            for y, high in ((0.77, 0.125), (0.43, 0.125))
                        ),
                        ball("knob", (0.045 * x, 0.60, 0.238), 0.026),
                    )
                ),
            ),
            joints={
                "left": Joint(at=(-0.37, 0.6, 0.20), axis="y", opens=-105),
                "right": Joint(at=(0.37, 0.6, 0.20), axis="y", opens=105),
            },
            finish={"knob": "gloss", "coat": "gloss"},
            sway=0.0,
        ),
        archetype=opening(0.35),
    ),
    row(
        "nightstand",
        0.50,
        {
            "coat": "#a4693a",
            "dark": "coat*0.60",
            "brass": "#e6b84c",
            "trim": "coat*1.15",
            "shade": "#ffe3a8",
            "base": "#4f86a8",
        },
        Thing(
            solids=(
                *part("case", box("coat", (0, 0.38, 0), (0.34, 0.27, 0.27), 0.03)),
                box("trim", (0, 0.67, 0.01), (0.39, 0.03, 0.31), 0.02),
                *(box("dark", (0, y, 0.268), (0.295, 0.118, 0.008), 0.006) for y in (0.25, 0.51)),
                *(box("trim", (0, y, 0.278), (0.275, 0.100, 0.012), 0.01) for y in (0.25, 0.51)),
                *(ball("brass", (0, y, 0.31), 0.035) for y in (0.25, 0.51)),
                *(
                    rod("dark", (x, 0.12, z), (1.06 * x, 0.02, z), 0.035, 0.024)
                    for x in (-0.29, 0.29)
                    for z in (0.20, -0.20)
                ),
                ball("base", (-0.08, 0.79, -0.02), (0.095, 0.10, 0.095)),
                rod("brass", (-0.08, 0.87, -0.02), (-0.08, 0.98, -0.02), 0.018),
                *part(
                    "shade",
                    *(
                        disc(
                            "shade",
                            (-0.08, 0.985 + 0.035 * k, -0.02),
                            0.185 - 0.014 * k,
                            0.025,
                            0.012,
                            LEVEL,
                            blend=0.02,
                        )
                        for k in range(7)
                    ),
                ),
            ),
            finish={"brass": "metal", "shade": "glow", "coat": "gloss", "base": "gloss"},
            sway=0.0,
        ),
        turn=0.4,
        glow=("#ffdf9a", 0.9),
    ),
    row(
        "chandelier",
        0.85,
        {"coat": "#e6b84c", "candle": "#fbf4e2", "flame": "#ffd76a", "drop": "#dff2ff", "rose": "#f4ecd8"},
        Thing(
            solids=(  # it hangs: from the rose of a ceiling, its origin
                disc("rose", (0, 0.02, 0), 0.46, 0.025, 0.02, LEVEL),
                disc("rose", (0, -0.02, 0), 0.34, 0.025, 0.02, LEVEL),
                disc("rose", (0, -0.06, 0), 0.20, 0.03, 0.02, LEVEL),
                *(ball("rose", (x, -0.02, z), 0.045) for k in range(10) for x, z in (_round(k, 10, 0.40),)),
                rod("coat", (0, -0.06, 0), (0, -0.50, 0), 0.016),
                *(ring("coat", (0, -0.13 - 0.075 * k, 0), 0.026, 0.010, (90, 90 * (k % 2), 0)) for k in range(5)),
                ball("coat", (0, -0.50, 0), (0.06, 0.05, 0.06)),
                rod("coat", (0, -0.50, 0), (0, -0.86, 0), 0.035, 0.05),
                ball("coat", (0, -0.70, 0), (0.085, 0.06, 0.085)),
                ball("coat", (0, -0.88, 0), (0.11, 0.08, 0.11)),
                ball("drop", (0, -1.02, 0), (0.04, 0.065, 0.04)),
                *(
                    s
                    for k in range(ARMS)
                    for c, z in (_round(k + 0.3, ARMS, 1.0),)
                    for s in (
                        *tube(
                            "coat",
                            curve(
                                [
                                    (r * c, y, r * z)
                                    for r, y in ((0.08, -0.86), (0.26, -0.93), (0.44, -0.88), (0.50, -0.76))
                                ],
                                3,
                            ),
                            0.024,
                        ),
                        disc("coat", (0.50 * c, -0.755, 0.50 * z), 0.075, 0.014, 0.01, LEVEL),
                        rod("candle", (0.50 * c, -0.75, 0.50 * z), (0.50 * c, -0.60, 0.50 * z), 0.034),
                        ball("flame", (0.50 * c, -0.52, 0.50 * z), (0.036, 0.062, 0.036)),
                        ball("drop", (0.49 * c, -0.87, 0.49 * z), (0.024, 0.045, 0.024)),
                        ball("drop", (0.28 * c, -1.00, 0.28 * z), (0.024, 0.045, 0.024)),
                        *tube(
                            "drop",
                            curve(
                                [
                                    (r * c, y, r * z)
                                    for r, y in ((0.05, -0.53), (0.20, -0.70), (0.36, -0.76), (0.49, -0.72))
                                ],
                                3,
                            ),
                            0.014,
                        ),
                    )
                ),
            ),
            finish={"coat": "metal", "flame": "glow", "drop": "gloss", "candle": "gloss"},
            sway=1.0,
        ),
        archetype=sailing(0.2),
        domain="air",
        glow=("#ffd98a", 1.2),
        shines=True,
    ),
)
